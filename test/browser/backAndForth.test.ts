import { unitIds } from '../../infra/demo/units'
import { callStreet } from './callStreet'
import { phonesForFile } from './phonesForFile'
import { reported } from './reported'
import type { Phone } from './phone'

const { phoneOf, url } = phonesForFile()

const words = '6号楼后面污水从井里冒出来，走路要踮脚'
const sewage = /污水外溢/

/** It lies before 市政养护所, who will say that it is not theirs. */
async function sentToRoads() {
  const resident = await callStreet(url(), 'heayi')
  const { id } = await resident.report(reported('A04', '6号楼', words))
  await (await callStreet(url(), 'shenxiaohe')).move(id, 'file')
  await (await callStreet(url(), 'guqing')).move(id, 'dispatch', { lead: { unitId: unitIds.roads } })
  return { steps: async () => (await resident.order(id)).steps }
}

async function returnIt(roads: Phone) {
  await roads.goToWork('工作台')
  await roads.follow(sewage)
  await roads.press('退单')
  const sheet = roads.inSheet('退单')
  await sheet.press('退单')
  await sheet.sees('写一句原因，或者点上面一句')
  await sheet.tick('不归我们管')
  await sheet.press('退单')
  await roads.sees(/退回去了。现在在梧桐里社区派单台手里/)
}

async function dispatchElsewhere(dispatcher: Phone) {
  await dispatcher.goToWork('派单台')
  await dispatcher.sees('市政养护所罗师傅退回')
  await dispatcher.sees('不归我们管')
  await dispatcher.choose('找单位、点名')
  await dispatcher.inSheet('派给谁').follow(/^安和物业/)
  await dispatcher.press('派给安和物业')
  await dispatcher.sees(/派出去了。现在在安和物业手里/)
}

async function accept(property: Phone) {
  await property.goToWork('工作台')
  await property.follow(sewage)
  await property.press('接单')
  await property.sees(/接下了/)
}

async function finish(property: Phone, done: string) {
  await property.write('办了什么', done)
  await property.press('办结')
  await property.sees(/办结了。现在等.*核查/)
}

async function sendBack(supervisor: Phone) {
  await supervisor.goToWork('督办台')
  await supervisor.follow(sewage)
  await supervisor.sees('疏通了')
  await supervisor.press('返工')
  const sheet = supervisor.inSheet('返工')
  await sheet.tick('照片看不出办好了')
  await sheet.press('退回返工')
  await supervisor.sees(/退回返工了。现在在安和物业 安家惠手里/)
}

async function finishAgain(property: Phone) {
  await property.press('回工作台')
  await property.turnTo(/^我在办/)
  await property.follow(sewage)
  await property.sees('街道督办员程问源返工')
  await property.sees('照片看不出办好了')
  await property.photograph(/^拍一张/, { scene: 'lid', isAfter: true, seed: 'the well behind house 6' })
  await property.seesPhoto(/^照片 1/)
  await finish(property, '管子重新疏通，井盖换了新的')
}

async function close(supervisor: Phone) {
  await supervisor.press('回督办台')
  await supervisor.follow(sewage)
  await supervisor.seesPhoto(/^办好以后拍的第 1 张/)
  await supervisor.press('销单')
  await supervisor.sees('先选一个结论')
  await supervisor.choose('解决了')
  await supervisor.press('销单')
  await supervisor.sees(/^销单了。/)
}

async function reopen(resident: Phone) {
  await resident.openTab('我的单子')
  await resident.follow(/办完了/)
  await resident.follow(/污水从井里冒出来/)
  await resident.press('更多：没办好，重办')
  await resident.inSheet('还能做什么').press('没办好，重办')
  const sheet = resident.inSheet('没办好，重办')
  await sheet.choose('好了又坏了')
  await sheet.press('重办')
  await resident.sees('您说没办好，接着办')
  await resident.sees('等社区派人')
}

it('an order is returned, reworked and reopened, and each hand reads why', async () => {
  const order = await sentToRoads()
  const [roads, dispatcher, property, supervisor, resident] = await Promise.all([
    phoneOf('罗师傅'),
    phoneOf('顾青'),
    phoneOf('安家惠'),
    phoneOf('程问源'),
    phoneOf('贺阿姨'),
  ])

  await returnIt(roads)
  await dispatchElsewhere(dispatcher)
  await accept(property)
  await finish(property, '疏通了')
  await sendBack(supervisor)
  await finishAgain(property)
  await close(supervisor)
  await reopen(resident)
  await dispatcher.page.reload()
  await dispatcher.sees('好了又坏了')

  expect((await order.steps()).map(({ move }) => move)).toEqual([
    ...['order', 'file', 'dispatch', 'return', 'dispatch', 'accept', 'finish'],
    ...['rework', 'finish', 'close', 'reopen'],
  ])
})

it('of two who accept the same order the second is told who was quicker, and keeps the choice', async () => {
  const { steps } = await sentToRoads()
  const [quick, slow] = await Promise.all([phoneOf('罗师傅'), phoneOf('董成柱')])
  for (const phone of [quick, slow]) {
    await phone.goToWork('工作台')
    await phone.follow(sewage)
    await phone.sees(words)
  }

  await quick.press('接单')
  await quick.sees(/接下了/)
  await slow.press('接单')
  await slow.sees('别人刚动过这张单')
  await slow.sees(/^罗师傅 \d\d:\d\d 已经接单了，看新的再决定。/)
  await slow.press('看新的')
  await slow.sees('市政养护所 罗师傅')

  expect(slow.troubles.splice(0)).toEqual([expect.stringContaining('409')])
  expect((await steps()).filter(({ move }) => move === 'accept')).toHaveLength(1)
})
