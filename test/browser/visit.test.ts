import { callStreet } from './callStreet'
import { phonesForFile } from './phonesForFile'
import type { Phone } from './phone'

const { phoneOf, url } = phonesForFile()

const lamp = '3号楼东头的路灯不亮，老人晚上不敢下楼'
const rice = '一个人住，想有人帮着买米'

async function showCode(resident: Phone) {
  await resident.openTab('我的')
  await resident.follow(/^核实我家这一户/)
  const code = resident.inSheet('核实我家这一户')
  await code.sees(/前有效/)
  return resident.page
    .getByRole('img', { name: /^核实码/ })
    .getAttribute('aria-label')
    .then((label) => (label ?? '').replace(/\D/g, ''))
}

async function record(worker: Phone, code: string) {
  await worker.follow(/^走访台账/)
  await worker.reads('去过哪一户，听到了什么')
  await worker.sees('这个月还没有走访')
  await worker.press('记一次走访')
  await worker.choose('选楼栋')
  await worker.follow(/^3号楼/)
  await worker.write('门牌', '1单元 201')
  await worker.choose('走访')
  await worker.press('记一件听到的事')
  await worker.write('听到的第 1 件', lamp)
  await worker.isChosen('路灯不亮')
  await worker.choose('一盏')
  await worker.press('再记一件')
  await worker.write('听到的第 2 件', rice)
  await worker.choose('求助')
  await worker.choose('都不是，我来选')
  await worker.follow('搭把手')
  await worker.write('居民的核实码', code)
  await worker.press('认人')
  await worker.sees('是都少淇')
  await worker.sees('记下后，2 张单排进待核实，这一户就核实了。')
  await worker.press('记下')
}

it('a visit yields two orders and verifies a household, and is opened by whom it concerns', async () => {
  const [resident, worker, supervisor] = await Promise.all([
    phoneOf('都少淇'),
    phoneOf('沈小禾'),
    phoneOf('程问源'),
  ])
  const code = await showCode(resident)
  await record(worker, code)

  await worker.reads('去过哪一户，听到了什么')
  await worker.follow(/^走访 · 3号楼 1单元 2\*\* · 都\*\*/)
  await worker.sees('梧桐里社区 3号楼 1单元 201 · 都少淇')
  await worker.sees('这次打开记下了：谁、什么时候、看了哪一次。')
  await worker.follow(new RegExp(`^${lamp}`))
  await worker.reads('核实')
  await worker.sees(lamp)

  await resident.press('念好了')
  await resident.sees('3号楼 1单元 201')
  await resident.sees('住户已核实')

  await supervisor.follow(/^走访台账/)
  await supervisor.follow(/^梧桐里社区 第一网格/)
  await supervisor.follow('梧桐里社区 第三网格')
  await supervisor.follow(/^走访 · 3号楼/)
  await supervisor.sees('姓名、门牌和电话只给本网格的网格员看。')
  expect(
    await supervisor.page
      .getByText(/201|都少淇/)
      .filter({ visible: true })
      .count(),
  ).toBe(0)

  const orders = await (await callStreet(url(), 'shenxiaohe')).orders()
  expect(orders.map(({ title, kind, status }) => `${kind} ${status} ${title}`).sort()).toEqual([
    `help ordered ${rice}`,
    `issue ordered ${lamp}`,
  ])
})
