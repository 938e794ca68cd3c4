import { callStreet } from './callStreet'
import { keepPicture } from './keepPicture'
import { phonesForFile } from './phonesForFile'
import type { Phone } from './phone'

const words = '想请人帮忙把一袋米搬上五楼，我一个人在家'
const help = /3号楼 搭把手/

const { phoneOf, url } = phonesForFile()

async function ask(resident: Phone) {
  await resident.press(/^求助，/)
  await resident.write('要帮什么忙？', words)
  await resident.press(/^下一步/)
  await resident.isChosen('搭把手')
  // Where she lives is where the hand is wanted, until she says otherwise.
  await resident.sees(/梧桐里社区 3号楼/)
  await resident.press('交上去')
  await resident.sees('交上去了')
}

async function file(gridWorker: Phone) {
  await gridWorker.goToWork('工作台')
  await gridWorker.follow(help)
  await gridWorker.press('核实无误，报单')
  await gridWorker.sees(/报上去了/)
}

async function intoPool(dispatcher: Phone) {
  await dispatcher.goToWork('派单台')
  await dispatcher.sees(words)
  // Somebody needs a hand: the pool is proposed, and chosen until the desk chooses otherwise.
  await dispatcher.sees(/去不去先看这句/)
  await dispatcher.write('给接单的人说一句', '五楼没电梯，要有力气')
  await dispatcher.press('放进抢单池')
  await dispatcher.sees(/放进梧桐里社区抢单池了/)
}

async function look(volunteer: Phone) {
  await volunteer.follow(/^抢单池，/)
  await volunteer.reads(/1 件事/)
  await volunteer.follow(help)
  await volunteer.reads('搭把手')
  await volunteer.sees(/顾青说：五楼没电梯，要有力气/)
  expect(await volunteer.page.getByText(words).count()).toBe(0)
}

async function finish(volunteer: Phone) {
  await volunteer.sees(/抢到了/)
  await volunteer.sees(words)
  await volunteer.write('办了什么', '米送到五楼了')
  await volunteer.press('办结')
  await volunteer.sees(/办结了/)
}

async function close(supervisor: Phone) {
  await supervisor.goToWork('督办台')
  await supervisor.follow(help)
  await supervisor.choose('解决了')
  await supervisor.press('销单')
  await supervisor.sees(/销单了/)
}

/** What stands on the resident's page of it now. */
async function reads(resident: Phone, ...lines: (string | RegExp)[]) {
  await resident.page.reload()
  for (const line of lines) await resident.sees(line)
}

it('a request for help is grabbed by a volunteer while a third comes too late, and closed', async () => {
  const [resident, gridWorker, dispatcher, supervisor, first, second] = await Promise.all([
    phoneOf('叶知秋'),
    phoneOf('沈小禾'),
    phoneOf('顾青'),
    phoneOf('程问源'),
    phoneOf('贺阿姨'),
    phoneOf('丁杉林'),
  ])

  await ask(resident)
  await file(gridWorker)
  await intoPool(dispatcher)
  const street = await callStreet(url(), 'yezhiqiu')
  const [card] = await street.orders()
  await resident.page.goto(`${url()}/?mine#/resident/order?id=${card?.id}`)
  await resident.sees(/请附近的志愿者和网格员来接/)
  await Promise.all([look(first), look(second)])

  await first.press('我去')
  await first.sees(/抢到了/)
  await second.press('我去')
  await second.sees('晚了一步，已经有人去了')
  // The browser says of a refusal that it is one.
  expect(second.troubles.splice(0)).toEqual([expect.stringContaining('409')])
  await keepPicture(second.page, 'pool-too-late')
  await reads(resident, '志愿者 贺阿姨', /贺阿姨接了/)

  await finish(first)
  await reads(resident, /贺阿姨办完了/, '米送到五楼了')
  await close(supervisor)
  await reads(resident, /街道核实：办好了/)
  await second.press('回抢单池')
  await second.reads(/现在没有人等着/)

  const { steps } = await street.order(card?.id ?? '')
  expect(steps.map(({ move, by }) => `${move} ${by.name}`)).toEqual([
    'order 您',
    'file 沈小禾',
    'dispatch 顾青',
    'grab 贺阿姨',
    'finish 贺阿姨',
    'close 程问源',
  ])
})
