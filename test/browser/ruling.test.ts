import { unitIds } from '../../infra/demo/units'
import { callStreet } from './callStreet'
import { phonesForFile } from './phonesForFile'
import { reported } from './reported'
import type { Phone } from './phone'

const { phoneOf, url } = phonesForFile()

const sewage = /污水外溢/
const ruling = '井在小区红线里，管网移交时写明归物业'

async function filed(says: string) {
  const resident = await callStreet(url(), 'heayi')
  const { id, number } = await resident.report(reported('A04', '6号楼', says))
  await (await callStreet(url(), 'shenxiaohe')).move(id, 'file')
  return { id, number, order: () => resident.order(id) }
}

/** Sent to 市政养护所, who say for the third time that it is not theirs. */
async function returnedTwice(id: string) {
  const [desk, roads] = await Promise.all(['guqing', 'luoshifu'].map((who) => callStreet(url(), who)))
  for (let times = 0; times < 3; times++) {
    await desk?.move(id, 'dispatch', { lead: { unitId: unitIds.roads } })
    if (times < 2) await roads?.move(id, 'return', { reason: '不归我们管' })
  }
}

async function returnIt(roads: Phone) {
  await roads.goToWork('工作台')
  await roads.follow(sewage)
  await roads.press('退单')
  const sheet = roads.inSheet('退单')
  await sheet.tick('不归我们管')
  await sheet.press('退单')
  await roads.sees(/退回去了。现在在东湾街道派单台手里/)
}

async function rule(street: Phone) {
  await street.goToWork('派单台')
  await street.sees('退过 3 次，交街道裁定')
  await street.press('选派给谁')
  await street.sees('先选派给谁')
  await street.choose('找单位、点名')
  await street.inSheet('派给谁').follow(/^安和物业/)
  await street.press('派给安和物业')
  await street.sees('写一句为什么该他们办')
  await street.write('裁定的理由', ruling)
  await street.press('派给安和物业')
  await street.sees(/派出去了。现在在安和物业手里/)
}

it('three returns end in a ruling, which is shown as precedent on the next like order', async () => {
  const first = await filed('6号楼后面污水从井里冒出来，走路要踮脚')
  await returnedTwice(first.id)
  const [roads, street, community] = await Promise.all([
    phoneOf('罗师傅'),
    phoneOf('南行舟'),
    phoneOf('顾青'),
  ])

  await returnIt(roads)
  await rule(street)
  const next = await filed('6号楼后面的井又冒污水了')
  await community.goToWork('派单台')
  await community.isChosen(new RegExp(`^判例：街道裁给了安和物业，.*单号 ${first.number}，${ruling}$`))
  await community.press('看裁定的那张单')
  await community.sees('东湾街道派单员南行舟派单给安和物业')
  await community.page.goBack()
  await community.press('派给安和物业')
  await community.sees(/派出去了。现在在安和物业手里/)

  expect((await next.order()).order.holder).toMatchObject({ name: '安和物业' })
  const ruled = (await first.order()).steps.filter(({ move }) => move === 'dispatch').pop()
  expect(ruled).toMatchObject({ by: { name: '南行舟', unitName: '东湾街道' }, words: ruling })
})
