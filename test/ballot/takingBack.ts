import type { Answer } from '../../shared/contract'
import type { TestTable } from '../support/engine'
import { paperIn } from './paper'
import { turnoutTold } from './turnoutTold'
import { toTheVote, votingStreet } from './votes'

/** A street where slips are taken back 收回: two homes, and a procedure by which the first ballot stands. */
export function takingBack(table: TestTable) {
  const street = votingStreet(table, {
    homes: { '99010000100101B1': ['301', '302'].map((room) => ({ room })) },
    procedures: [toTheVote('firststands', { again: 'firstStands' })],
  })

  /** As everybody reads it, with all told so far. */
  async function turnoutOf(motionId: string) {
    await turnoutTold(table, street, motionId)
    const { body } = await street.as('guest').get(`/motions/${motionId}/turnout`)
    return (body as unknown as Answer<'turnout'>).turnout
  }

  return { street, turnoutOf, ...paperIn(street) }
}
