import { callStreet } from './callStreet'
import { phonesForFile } from './phonesForFile'
import { reported } from './reported'
import type { Phone } from './phone'

const { phoneOf, url, clock } = phonesForFile()

const sewage = /污水外溢/
const minutes = 60_000

/** A session ends within the half hour that the clock is put ahead; the phone signs in again by itself. */
const isSignedInAnew = (trouble: string) => trouble.includes('401')

/** It lies on the community's desk. */
async function filed(words: string) {
  const resident = await callStreet(url(), 'heayi')
  const { id } = await resident.report(reported('A04', '6号楼', words))
  await (await callStreet(url(), 'shenxiaohe')).move(id, 'file')
  return { now: async () => (await resident.order(id)).order }
}

async function whistleForThree(dispatcher: Phone, words: string) {
  await dispatcher.goToWork('派单台')
  await dispatcher.sees(words)
  await dispatcher.press('吹哨')
  const sheet = dispatcher.inSheet('吹哨')
  for (const unit of ['市政养护所', '供水服务站', '安和物业']) {
    await sheet.tick(unit)
    await dispatcher.inGroup(`${unit}多久内到？`).choose('半小时内')
  }
  await sheet.press('吹哨，叫三家')
  await sheet.sees('写一句要他们来做什么，或者点上面一句')
  await sheet.tick('来现场看看归谁')
  await sheet.press('吹哨，叫三家')
  await dispatcher.sees(/^哨吹出去了/)
}

async function reportIn(handler: Phone, unit: string) {
  await handler.goToWork('工作台')
  await handler.isTurnedTo(/^应哨/)
  await handler.follow(sewage)
  await handler.reads('应哨')
  await handler.sees('来现场看看归谁')
  await handler.press(`${unit}报到`)
  await handler.sees(/^报到了/)
}

async function readAsResident(resident: Phone) {
  await resident.openTab('我的单子')
  await resident.follow(/污水从井里冒出来/)
  await resident.sees('梧桐里社区 顾青叫了三家一起来')
}

it('of three units that are called one comes late, and the resident sees who', async () => {
  const words = '6号楼后面污水从井里冒出来，走路要踮脚'
  const order = await filed(words)
  const [dispatcher, roads, water, property, resident] = await Promise.all([
    phoneOf('顾青'),
    phoneOf('罗师傅'),
    phoneOf('水清源'),
    phoneOf('安家惠'),
    phoneOf('贺阿姨'),
  ])

  await whistleForThree(dispatcher, words)
  await reportIn(roads, '市政养护所')
  await reportIn(water, '供水服务站')
  await readAsResident(resident)
  await resident.sees(/前到，还剩 \d+ 分钟$/)

  clock().ahead = 40 * minutes
  await resident.page.reload()
  await resident.sees(/^说好 .*，还没到$/)
  await reportIn(property, '安和物业')
  await resident.page.reload()
  await resident.sees(/ 到了，晚了 \d+ 分钟$/)
  await resident.sees(/^安和物业安家惠到了，晚了 \d+ 分钟$/)
  await resident.sees(/^供水服务站水清源到了$/)

  clock().ahead = 0
  for (const { troubles } of [resident, property])
    expect(troubles.splice(0).filter((trouble) => !isSignedInAnew(trouble))).toEqual([])
  const { calls, status } = await order.now()
  expect(status).toBe('filed')
  expect(calls.map(({ unitName, cameBy, isLate }) => [unitName, cameBy, isLate])).toEqual([
    ['市政养护所', '罗师傅', false],
    ['供水服务站', '水清源', false],
    ['安和物业', '安家惠', true],
  ])
})

it('a unit that helps finds the order, says what it knows, and the lead answers for it', async () => {
  const order = await filed('6号楼车棚边的井堵了，味道很大')
  const [dispatcher, water, resident] = await Promise.all([
    phoneOf('闻珊珊'),
    phoneOf('易多福'),
    phoneOf('贺阿姨'),
  ])

  await dispatcher.goToWork('派单台')
  await dispatcher.follow(new RegExp((await order.now()).number))
  await dispatcher.press('加协办单位')
  await dispatcher.tick('供水服务站')
  await dispatcher.press('派给市政养护所')
  await dispatcher.sees(/派出去了。现在在市政养护所手里/)

  await water.goToWork('工作台')
  await water.turnTo('协办')
  await water.follow(sewage)
  await water.sees('协办：供水服务站。市政养护所牵头，负责到底。')
  await water.press('跟进')
  const note = water.inSheet('跟进')
  await note.write('现在怎么样了？', '水管是好的，是污水井堵了')
  await note.press('记下，居民也看得到')
  await water.sees(/^记下了/)

  await resident.openTab('我的单子')
  await resident.follow(/车棚边的井堵了/)
  await resident.sees('供水服务站帮着一起办')
  await resident.sees('梧桐里社区派给市政养护所，供水服务站一起办')
  await resident.sees('水管是好的，是污水井堵了')
  expect(await order.now()).toMatchObject({
    status: 'dispatched',
    holder: { name: '市政养护所' },
    assisting: [{ unitName: '供水服务站' }],
  })
})
