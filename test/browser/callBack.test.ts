import { callStreet } from './callStreet'
import { phonesForFile } from './phonesForFile'
import { reported } from './reported'
import type { Phone } from './phone'

const { phoneOf, url } = phonesForFile()

const rubbish = /乱堆乱放/

/** Closed, and its reporter has not said yet how it was. */
async function closed() {
  const resident = await callStreet(url(), 'heayi')
  const body = reported('C02', '6号楼', '6号楼前堆着旧沙发，轮椅过不去')
  const { id } = await resident.report({ ...body, contact: { name: '贺阿姨', phone: '19900001234' } })
  const worker = await callStreet(url(), 'shenxiaohe')
  await worker.move(id, 'handle')
  await worker.move(id, 'finish', { note: '清走了' })
  await (await callStreet(url(), 'suwanqing')).move(id, 'close', { verdict: 'solved' })
  return {
    now: async () => (await resident.order(id)).order,
    steps: async () => (await resident.order(id)).steps,
  }
}

async function openFromList(supervisor: Phone) {
  await supervisor.turnTo(/^待回访/)
  await supervisor.follow(rubbish)
  await supervisor.reads('回访')
}

async function enterAnswers(supervisor: Phone) {
  await supervisor.choose('联系过')
  await supervisor.press('记下回访')
  await supervisor.sees('这一问还没答')
  await supervisor.choose('没解决')
  await supervisor.choose('不满意')
  await supervisor.write('居民还说了什么', '只搬走了一半')
  await supervisor.press('记下回访')
  await supervisor.sees('记下了，写明是电话回访。')
}

it('whoever does not answer is called again, and what she says on the telephone she can act on in one tap', async () => {
  const order = await closed()
  const [supervisor, resident] = await Promise.all([phoneOf('程问源'), phoneOf('贺阿姨')])

  await supervisor.goToWork('督办台')
  await openFromList(supervisor)
  await supervisor.sees('打给贺阿姨')
  await supervisor.press('没打通，下次再打')
  await supervisor.sees(/没打通 1 次：/)
  await supervisor.page.goBack()
  await openFromList(supervisor)
  await enterAnswers(supervisor)
  expect((await order.now()).callBack?.state).toBe('answered')

  await resident.openTab('我的单子')
  await resident.turnTo(/^办完/)
  await resident.follow(/旧沙发/)
  await resident.sees('电话问过您，您说：没解决，不满意')
  await resident.press('没办好，重办')
  await resident.sees('您说没办好，接着办')
  await resident.sees('我评的是：没解决，不满意。只搬走了一半')

  expect((await order.steps()).slice(-2).map(({ move, byPhone, by }) => [move, byPhone, by.name])).toEqual([
    ['rate', true, '程问源'],
    ['reopen', undefined, '您'],
  ])
})
