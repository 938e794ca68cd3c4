import type { Picture } from '../../infra/demo/photos/picture'
import { callStreet } from './callStreet'
import { phonesForFile } from './phonesForFile'
import type { Phone } from './phone'

const broken: Picture = { scene: 'lamp', isAfter: false, seed: 'the lamp by house 3' }
const mended: Picture = { ...broken, isAfter: true }
const words = '3号楼东头的路灯不亮，晚上接孩子一路摸黑'
const lamp = /路灯不亮/

const { phoneOf, url } = phonesForFile()

async function report(resident: Phone) {
  await resident.press(/^报事，/)
  await resident.photograph(/^拍一张：/, broken)
  await resident.seesPhoto(/^您拍的照片/)
  await resident.write('怎么了？', words)
  await resident.press(/^下一步/)

  // The words suggest the category, and the category asks its question.
  await resident.isChosen('路灯不亮')
  await resident.press('选楼栋')
  await resident.choose('3号楼')
  await resident.sees('梧桐里社区 3号楼')
  await resident.choose('一盏')
  await resident.press('交上去')
  await resident.sees('交上去了')
  await resident.sees(/网格员沈小禾.*来核实/)
}

async function file(gridWorker: Phone) {
  await gridWorker.goToWork('工作台')
  await gridWorker.follow(lamp)
  await gridWorker.reads('核实')
  await gridWorker.sees(words)
  await gridWorker.seesPhoto(/^居民拍的第 1 张/)
  await gridWorker.press('核实无误，报单')
  await gridWorker.sees(/报上去了。现在在梧桐里社区派单台手里/)
}

async function dispatch(dispatcher: Phone) {
  await dispatcher.goToWork('派单台')
  await dispatcher.reads('还有 1 件等您派')
  await dispatcher.sees(words)
  await dispatcher.isChosen(/^建议派给供电服务站，权责清单/)
  await dispatcher.press('派给供电服务站')
  await dispatcher.sees(/派出去了。现在在供电服务站手里/)
  await dispatcher.reads('没有等您派的')
}

async function work(handler: Phone) {
  await handler.goToWork('工作台')
  await handler.follow(lamp)
  await handler.press('接单')
  await handler.sees(/接下了/)
  await handler.write('办了什么', '换了灯头，试过亮了')
  await handler.photograph(/^拍一张/, mended)
  await handler.seesPhoto(/^照片 1/)
  await handler.press('办结')
  await handler.sees(/办结了。现在等.*核查/)
}

async function close(supervisor: Phone) {
  await supervisor.goToWork('督办台')
  await supervisor.reads('还有 1 件等您核')
  await supervisor.follow(lamp)
  await supervisor.reads('核查')
  const before = await supervisor.seesPhoto(/^居民拍的第 1 张/)
  const after = await supervisor.seesPhoto(/^办好以后拍的第 1 张/)
  expect(after).not.toBe(before)
  await supervisor.sees('换了灯头，试过亮了')
  await supervisor.choose('解决了')
  await supervisor.press('销单')
  await supervisor.sees(/销单了。报事的居民在单子里看得到/)
}

async function rate(resident: Phone) {
  await resident.page.goBack()
  await resident.openTab('我的单子')
  await resident.follow(/办完了/)
  await resident.isTurnedTo(/^等我评/)
  await resident.follow(lamp)
  await resident.sees('办好了')
  await resident.seesPhoto(/田文光办完了，照片 1/)
  await resident.press('评一评')
  await resident.reads('办得怎么样，您说了算')
  await resident.choose('联系过')
  await resident.choose('解决了')
  await resident.choose('满意')
  await resident.press('交评价')
  await resident.sees('评好了，谢谢您')
}

it('a broken lamp passes through five hands, and whoever reported it has the last word', async () => {
  const [resident, gridWorker, dispatcher, handler, supervisor] = await Promise.all([
    phoneOf('叶知秋'),
    phoneOf('沈小禾'),
    phoneOf('顾青'),
    phoneOf('田文光'),
    phoneOf('程问源'),
  ])

  await report(resident)
  await file(gridWorker)
  await dispatch(dispatcher)
  await work(handler)
  await close(supervisor)
  await rate(resident)

  const street = await callStreet(url(), 'yezhiqiu')
  const [card] = await street.orders()
  const { order, steps } = await street.order(card?.id ?? '')
  expect(order).toMatchObject({ status: 'closed', verdict: 'solved', haveRated: true, description: words })
  expect(order.answers).toEqual([{ ask: '几盏不亮？', answer: '一盏' }])
  expect(steps.map(({ move, by }) => `${move} ${by.name}`)).toEqual([
    'order 您',
    'file 沈小禾',
    'dispatch 顾青',
    'accept 田文光',
    'finish 田文光',
    'close 程问源',
    'rate 您',
  ])
  expect(order.photoUrls).toHaveLength(1)
  expect(steps.find(({ move }) => move === 'finish')?.photoUrls).toHaveLength(1)
})
