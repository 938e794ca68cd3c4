import { unitIds } from '../../infra/demo/units'
import { callStreet } from './callStreet'
import { phonesForFile } from './phonesForFile'
import { reported } from './reported'
import type { Phone } from './phone'

const { phoneOf, url } = phonesForFile()

const paving = /人行道破损/

/** It lies in the hands of somebody at 市政养护所. */
async function inHand() {
  const resident = await callStreet(url(), 'heayi')
  const { id } = await resident.report(reported('B01', '6号楼', '6号楼前的地砖翘了，轮椅过不去'))
  await (await callStreet(url(), 'shenxiaohe')).move(id, 'file')
  await (await callStreet(url(), 'guqing')).move(id, 'dispatch', { lead: { unitId: unitIds.roads } })
  await (await callStreet(url(), 'luoshifu')).move(id, 'accept')
  return {
    now: async () => (await resident.order(id)).order,
    steps: async () => (await resident.order(id)).steps,
  }
}

async function behindMore(phone: Phone, move: string) {
  await phone.press(/^更多：/)
  await phone.inSheet('更多').follow(new RegExp(`^${move}`))
}

it('more days are asked for and granted, then the clock is stopped and goes on', async () => {
  const order = await inHand()
  const [handler, supervisor] = await Promise.all([phoneOf('罗师傅'), phoneOf('程问源')])
  const promised = (await order.now()).promisedAt ?? ''

  await handler.goToWork('工作台')
  await handler.turnTo(/^我在办/)
  await handler.follow(paving)
  await behindMore(handler, '延期')
  const extend = handler.inSheet('延期')
  await extend.press('申请延期')
  await extend.sees('先选几天')
  await extend.choose('3 天')
  await extend.tick('材料还没到')
  await extend.press('申请延期')
  await handler.sees(/申请交上去了/)

  await supervisor.goToWork('督办台')
  await supervisor.turnTo(/^等您批/)
  await supervisor.follow(paving)
  await supervisor.sees(/罗师傅申请延期/)
  await supervisor.press('同意')
  const grant = supervisor.inSheet('同意')
  await grant.tick('情况属实，同意')
  await grant.press('同意')
  await supervisor.sees(/同意了。/)
  expect(Date.parse((await order.now()).promisedAt ?? '') - Date.parse(promised)).toBe(3 * 86_400_000)

  await handler.page.reload()
  await handler.sees('办了什么')
  await behindMore(handler, '挂账')
  const suspend = handler.inSheet('挂账')
  await suspend.choose('7 天')
  await suspend.tick('等资金到位')
  await suspend.press('申请挂账')
  await handler.sees(/申请交上去了/)
  const street = await callStreet(url(), 'chengwenyuan')
  await street.move((await order.now()).id, 'grant', { reason: '同意' })

  await handler.page.reload()
  await handler.sees('挂着，时限停着')
  await behindMore(handler, '销账')
  const resume = handler.inSheet('销账')
  await resume.tick('材料到了')
  await resume.press('销账，接着办')
  await handler.sees(/销账了，时限接着走/)

  expect((await order.steps()).slice(-5).map(({ move }) => move)).toEqual([
    ...['extend', 'grant', 'suspend', 'grant', 'resume'],
  ])
})
