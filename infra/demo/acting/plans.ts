import { chinaOffset, dayMs } from '../../../shared/clock/china'
import { firstDayOf, monthsFrom } from '../../../shared/numbers/windows'
import { monthsPlanned, planIdOf } from '../../../shared/plan/month'
import { streetId } from '../communities'
import { unitIds, type UnitName } from '../units'
import { campaignTitles } from './campaigns'
import { doer, type Doer, type Told } from './doer'

const supervisor = 'chengwenyuan'
const hourMs = 3_600_000

type Entry = {
  title: string
  target: string
  unit: UnitName
  about?: { categoryCodes: string[]; places: string[] }
}
type Listed = { id: string; title: string }

const lamps: Entry = {
  title: '巷子里的路灯',
  target: '盐仓巷一带的灯都亮，灭了的两天内修好',
  unit: 'roads',
  about: { categoryCodes: ['A01'], places: [streetId] },
}
const paving: Entry = {
  title: '松动的人行道砖',
  target: '学校和菜场门口的先补平',
  unit: 'roads',
  about: { categoryCodes: ['A02'], places: [streetId] },
}
const stairs: Entry = {
  title: '楼道里的电动车',
  target: '三栋老楼装上充电位，楼道里不再充电',
  unit: 'property',
  about: { categoryCodes: ['G04'], places: [streetId] },
}
const bins: Entry = {
  title: '周末满出来的垃圾桶',
  target: '周末不再堆到地上',
  unit: 'property',
}
const walls: Entry = {
  title: '乱堆的杂物',
  target: '楼道清出来，三处空地放上花箱',
  unit: 'order',
  about: { categoryCodes: ['C02', 'J03'], places: [streetId] },
}

/** The ten o'clock of a day of the month; of one that has hardly begun, before now all the same. */
const dayIn = (month: string, now: number) => (day: number) =>
  Math.min((firstDayOf(month) + day - 1) * dayMs - chinaOffset + 10 * hourMs, now - 2 * hourMs)

/** What is done in one month's plan, at its moment. */
function planning(doing: Doer, month: string) {
  const path = `/plans/${planIdOf(streetId, month)}`
  const move = (at: number, [deed, body, by = supervisor]: [deed: string, body: object, by?: string]) =>
    doing.move(by, at, { of: 'plan', path, move: deed, body })
  const idOf = (plan: unknown, title: string) =>
    (plan as { list: Listed[] }).list.find((one) => one.title === title)?.id ?? ''
  return {
    move,
    async add(at: number, { unit, ...entry }: Entry, more: object = {}) {
      const { plan } = await move(at, ['add', { ...entry, ...more, unitId: unitIds[unit] }])
      return idOf(plan, entry.title)
    },
  }
}

/** Last month's: one thing done, one in part, one carried over. */
async function lastMonth(doing: Doer, month: string, now: number) {
  const { add, move } = planning(doing, month)
  const on = dayIn(month, now)
  const [lamp, pave, stair] = [await add(on(1), lamps), await add(on(1), paving), await add(on(1), stairs)]
  await move(on(2), ['publish', {}])
  await move(on(9), ['progress', { entryId: lamp, words: '查出两段线受潮，排上了换线。' }, 'luoshifu'])
  const done = '换了两段线和九盏灯头，月底夜里走了一遍，都亮。'
  await move(on(25), ['settle', { entryId: lamp, result: 'done', words: done }])
  const rest = '学校门口补平了，菜场门口等管线施工完再补。'
  await move(on(26), ['settle', { entryId: pave, result: 'partly', words: rest }])
  await move(on(28), ['close', {}])
  return stair
}

async function runningCampaign(doing: Doer, at: number) {
  const { campaigns } = await doing.get(supervisor, at, '/campaigns')
  return (campaigns as Listed[]).find(({ title }) => title === campaignTitles.running)?.id
}

/** 月度重点治理: last month's with what came of it, and the one that runs. */
export async function plansBefore({ teller, now }: Told) {
  const doing = doer(teller, { name: 'monthly plans', at: (at) => at })
  const [month] = monthsPlanned(now)
  const stair = await lastMonth(doing, monthsFrom(month, -1), now)
  const { add, move } = planning(doing, month)
  const on = dayIn(month, now)
  await add(on(1), walls)
  await move(on(1), ['publish', {}])
  const late = Math.max(on(1), now - 3 * dayMs)
  const id = await runningCampaign(doing, late)
  if (id) await add(late, bins, { source: { kind: 'campaign', id } })
  const words = '两栋装好了，第三栋等配电箱。'
  await move(late, ['progress', { entryId: stair, words }, 'anjiahui'])
}

export const planTitles = { carried: stairs.title, running: walls.title, late: bins.title }
