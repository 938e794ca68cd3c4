import { pathOf, type MadeMove, type Status } from '../../shared/workOrder/transitions'
import { settle, start, type streetForFile } from '../support/app'
import { volunteersOf } from '../volunteer/volunteers'
import type { Life } from './lives'

type Town = ReturnType<typeof streetForFile>

const unit = '990100001U01'
const otherUnit = '990100001U02'
const inAMonth = new Date(start + 30 * 86_400_000).toISOString()

/** What to say with each move, so that only who asks and when decides. */
const inputs = (life: Life): Record<MadeMove, object> => ({
  file: {},
  handle: {},
  dispatch: { lead: { unitId: unit } },
  accept: {},
  grab: {},
  return: { reason: '不归我们管' },
  recall: { reason: '联系不上办的人' },
  finish: { note: '办好了' },
  rework: { reason: '还没好' },
  close: { verdict: 'solved' },
  rate: { contacted: true, solved: 'solved', satisfied: 'basically' },
  reopen: { reason: '又坏了' },
  decline: { reason: '请找供电公司' },
  withdraw: { reason: '自己好了' },
  merge: { intoOrderId: life.otherId },
  join: {},
  note: { words: '看过了' },
  remind: { reason: '请快一点' },
  escalate: { reason: '社区派不动' },
  whistle: { calls: [{ unitId: otherUnit }], reason: '水管也漏了' },
  reportIn: {},
  extend: { reason: '料没到', until: inAMonth },
  suspend: { reason: '等资金', until: inAMonth },
  grant: { reason: '同意' },
  refuse: { reason: '请抓紧' },
  resume: { reason: '料到了' },
})

/** Mei helps as a volunteer 志愿者 in the first community. */
export const everybody = [
  'zhou',
  'lin',
  'guest',
  'shen',
  'tang',
  'gu',
  'streetdesk',
  'luo',
  'yu',
  'water',
  'qin',
  'fang',
  'admin',
  'mei',
]
/** Takes mei on, before the first test runs. */
export const withVolunteer = (street: Town) =>
  beforeAll(async () => {
    const roles = [{ role: 'resident' as const, scope: street.street.id }]
    const mei = { id: 'mei', name: '梅志愿', roles }
    await settle(street.deps, street.street, [...Object.values(street.people), mei])
    await volunteersOf(street).takeOn('mei')
  })

type Cell = { move: MadeMove; who: string; isAllowed: boolean }
type Shown = { offered: MadeMove[]; status: Status }

/** What this person is offered. */
async function shownTo(who: string, { id }: Life, { as }: Town): Promise<Shown> {
  const { body } = await as(who).get(`/orders/${id}`)
  return { offered: body.moves as MadeMove[], status: (body.order as { status: Status }).status }
}

/** Makes the move, and says where the answer differs from the procedure. */
async function tryMove({ move, who, isAllowed }: Cell, life: Life, { as }: Town) {
  const { version } = life
  const reply = await as(who).post(`/orders/${life.id}/${pathOf(move)}`, { version, ...inputs(life)[move] })
  // Of one that a refused move had changed the version would be another.
  const isRefused = [403, 409].includes(reply.status) && reply.body.refusal !== 'changedMeanwhile'
  const isRight = isAllowed ? reply.status === 200 : isRefused
  return {
    moved: reply.status === 200,
    found: isRight ? [] : [`${who} ${move}: ${reply.status} ${reply.body.refusal}`],
  }
}

const wronglyShown = ({ move, who, isAllowed }: Cell, { offered, status }: Shown) =>
  offered.includes(move) === isAllowed ? [] : [`${who} is shown ${move} in ${status}: ${!isAllowed}`]

type Tried = {
  moves: readonly MadeMove[]
  may: (move: MadeMove, who: string) => boolean
  /** An order to try it on: another each time that a move was made. */
  another: () => Promise<Life>
}

/** Everything that everybody might try: where answer or offer differ from the procedure. */
export async function tryAll({ moves, may, another }: Tried, street: Town) {
  const wrong: string[] = []
  let life = await another()
  for (const who of everybody) {
    const shown = await shownTo(who, life, street)
    for (const move of moves) {
      const cell = { move, who, isAllowed: may(move, who) }
      const { moved, found } = await tryMove(cell, life, street)
      wrong.push(...wronglyShown(cell, shown), ...found)
      if (moved) life = await another()
    }
  }
  return wrong
}
