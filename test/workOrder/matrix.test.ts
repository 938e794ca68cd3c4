import type { MadeMove, Status } from '../../shared/workOrder/transitions'
import { streetForFile } from '../support/app'
import { tableForFile } from '../support/engine'
import { inStatus } from './lives'
import { tryAll, withVolunteer } from './tryMove'

const street = streetForFile(tableForFile())
withVolunteer(street)

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
  // It went to a unit, not into the pool, and nobody was called: see situations.test.ts.
  grab: [[], []],
  return: [
    ['luo', 'yu', 'fang'],
    ['dispatched', 'accepted'],
  ],
  recall: [['gu', 'streetdesk', 'qin', 'fang'], ['accepted']],
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
  join: [['lin', 'guest', 'mei'], inWork],
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

const statuses: Status[] = [...inWork, 'closed', 'declined', 'withdrawn', 'merged']
const moves = Object.keys(allowed) as MadeMove[]

describe('every move from every status by every person', () => {
  it.each(statuses)('answers as the procedure says: %s', async (status) => {
    const another = () => inStatus(street, status)
    const wrong = await tryAll({ moves, may: (move, who) => may(move, status, who), another }, street)

    expect(wrong).toEqual([])
  })
})
