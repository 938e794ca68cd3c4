import type { MadeMove } from '../../shared/workOrder/transitions'
import { streetForFile } from '../support/app'
import { tableForFile } from '../support/engine'
import { inStatus, type Life } from './lives'
import { mover } from './mover'
import { orderOf } from './orders'
import { tryAll, withVolunteer } from './tryMove'

const street = streetForFile(tableForFile())
withVolunteer(street)
const { moveAs } = mover(street)
const otherUnit = '990100001U02'

const later = () => new Date(street.clock.now + 20 * 86_400_000).toISOString()

/** What stands beside the status: the same orders, further on. */
async function onwards(life: Life, ...moves: [who: string, move: string, input: object][]): Promise<Life> {
  let { version } = life
  for (const [who, move, input] of moves)
    ({ version } = orderOf(await moveAs(who).make(life.id, move, input)))
  return { ...life, version }
}

const askFor = (move: string) =>
  ['luo', move, { reason: '等配件', until: later() }] as [string, string, object]

const situations = {
  pooled: async () =>
    onwards(await inStatus(street, 'filed'), ['gu', 'dispatch', { lead: { pool: true }, note: '取一趟药' }]),
  called: async () =>
    onwards(await inStatus(street, 'filed'), [
      ...(['gu', 'whistle', { calls: [{ unitId: otherUnit }], reason: '水管也漏了' }] as const),
    ]),
  asked: async () => onwards(await inStatus(street, 'accepted'), askFor('extend')),
  suspended: async () =>
    onwards(await inStatus(street, 'accepted'), askFor('suspend'), ['qin', 'grant', { reason: '同意' }]),
}
type Situation = keyof typeof situations

const above = ['gu', 'streetdesk', 'qin', 'fang']
const judges = ['qin', 'fang']

/** Who may, written down a second time, by hand, from the procedure. Whatever is not named, nobody. */
const allowed: Record<Situation, Partial<Record<MadeMove, string[]>>> = {
  pooled: { grab: ['shen', 'mei'] },
  called: { reportIn: ['water'], dispatch: ['gu', 'streetdesk'], decline: ['shen', 'gu', 'streetdesk'] },
  asked: { grant: judges, refuse: judges, recall: above, return: ['luo'], finish: ['luo'] },
  suspended: { resume: ['luo', ...judges], recall: above, return: ['luo'], finish: ['luo'] },
}

/** Those that depend on what stands beside the status. */
const moves: MadeMove[] = [
  ...(['dispatch', 'accept', 'grab', 'return', 'recall', 'finish', 'decline', 'merge'] as const),
  ...(['reportIn', 'extend', 'suspend', 'grant', 'refuse', 'resume'] as const),
]

describe('what stands beside the status decides as well', () => {
  it.each(Object.keys(situations) as Situation[])('by every person: %s', async (situation) => {
    const may = (move: MadeMove, who: string) => allowed[situation][move]?.includes(who) === true
    const wrong = await tryAll({ moves, may, another: situations[situation] }, street)

    expect(wrong).toEqual([])
  })
})
