import { pathOf, type MadeMove, type Status } from '../../shared/workOrder/transitions'
import { start, streetForFile } from '../support/app'
import { tableForFile } from '../support/engine'
import { inStatus, type Life } from './lives'

const table = tableForFile()
const street = streetForFile(table)
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

const inWork: Status[] = ['ordered', 'filed', 'dispatched', 'accepted', 'finished']

/**
 * Who may make which move from where, written down a second time, by hand, from the procedure: in the life that
 * `lives.ts` leads, zhou reports in shen's grid, gu dispatches to luo's unit, luo accepts and finishes.
 */
const allowed: Record<MadeMove, [who: string[], from: Status[]]> = {
  file: [['shen'], ['ordered']],
  handle: [['shen'], ['ordered']],
  dispatch: [['gu', 'streetdesk'], ['filed']],
  accept: [['luo', 'yu', 'fang'], ['dispatched']],
  // It went to a unit, not into the pool, and nobody was called.
  grab: [[], []],
  return: [
    ['luo', 'yu', 'fang'],
    ['dispatched', 'accepted'],
  ],
  finish: [['luo'], ['accepted']],
  rework: [['qin', 'fang'], ['finished']],
  close: [['qin', 'fang'], ['finished']],
  rate: [['zhou', 'gu', 'streetdesk', 'qin', 'fang'], ['closed']],
  reopen: [['zhou', 'qin', 'fang'], ['closed']],
  decline: [
    ['shen', 'gu', 'streetdesk'],
    ['ordered', 'filed'],
  ],
  withdraw: [['zhou'], ['ordered', 'filed']],
  merge: [
    ['shen', 'gu', 'streetdesk'],
    ['ordered', 'filed'],
  ],
  join: [['lin', 'guest'], inWork],
  note: [
    ['zhou', 'shen', 'gu', 'streetdesk', 'luo', 'yu', 'fang', 'qin'],
    [...inWork, 'closed'],
  ],
  remind: [['zhou', 'qin', 'fang'], inWork],
  escalate: [['gu', 'streetdesk', 'qin', 'fang'], ['filed']],
  whistle: [
    ['gu', 'streetdesk'],
    ['filed', 'dispatched', 'accepted'],
  ],
  reportIn: [[], []],
  extend: [
    ['luo', 'yu', 'fang'],
    ['dispatched', 'accepted'],
  ],
  suspend: [['luo'], ['accepted']],
  // Nothing has been asked, and nothing stands still.
  grant: [[], []],
  refuse: [[], []],
  resume: [[], []],
}

/** Once luo has it in his own hands, his colleagues of the unit have not. */
const onlyLuo = (move: MadeMove, status: Status) =>
  ['return', 'extend'].includes(move) && status === 'accepted'
/** A unit knows of an order from the day it was handed to it. */
const notYetTheirs = (move: MadeMove, status: Status, who: string) =>
  move === 'note' && ['ordered', 'filed'].includes(status) && ['luo', 'yu'].includes(who)

const may = (move: MadeMove, status: Status, who: string) => {
  const [people, from] = allowed[move]
  if (!people.includes(who) || !from.includes(status)) return false
  return !(onlyLuo(move, status) && who !== 'luo') && !notYetTheirs(move, status, who)
}

const everybody = [
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
]
const statuses: Status[] = [...inWork, 'closed', 'declined', 'withdrawn', 'merged']
const moves = Object.keys(allowed) as MadeMove[]

type Try = { move: MadeMove; who: string; status: Status }

/** Makes the move, and says where answer or offer differ from the procedure. */
async function tryMove({ move, who, status }: Try, life: Life) {
  const { as } = street
  const offered = (await as(who).get(`/orders/${life.id}`)).body.moves as MadeMove[]
  const { version } = life
  const reply = await as(who).post(`/orders/${life.id}/${pathOf(move)}`, { version, ...inputs(life)[move] })
  const isAllowed = may(move, status, who)
  const isRefused = [403, 409].includes(reply.status) && reply.body.refusal !== 'changedMeanwhile'
  const isRight = isAllowed ? reply.status === 200 : isRefused
  const isOfferedRight = offered.includes(move) === isAllowed
  return {
    moved: reply.status === 200,
    found: [
      ...(isRight ? [] : [`${who} ${move} from ${status}: ${reply.status} ${reply.body.refusal}`]),
      ...(isOfferedRight ? [] : [`${who} is shown ${move} in ${status}: ${!isAllowed}`]),
    ],
  }
}

describe('every move from every status by every person', () => {
  it.each(statuses)('answers as the procedure says: %s', async (status) => {
    const wrong: string[] = []
    let life = await inStatus(street, status)
    for (const [move, who] of moves.flatMap((move) => everybody.map((who) => [move, who] as const))) {
      const { moved, found } = await tryMove({ move, who, status }, life)
      wrong.push(...found)
      if (moved) life = await inStatus(street, status)
    }

    expect(wrong).toEqual([])
  })
})
