import type { Answer } from '../../shared/contract'
import { keyAt } from '../support/app'
import { said, type Keyed, type votingStreet } from './votes'

/** Slips of paper 纸质票: registered, and read in. */
export function paperIn(street: ReturnType<typeof votingStreet>) {
  const { building } = street
  const handIn = async (who: string, motionId: string, { key = keyAt(street.clock.now), ...paper }: Keyed) =>
    said<Answer<'handInPaper'>>(
      await street.as(who).post(`/motions/${motionId}/papers`, { buildingId: building, ...paper }, key),
    )
  type Typed = Keyed & { slip: string }
  const readSlip = async (who: string, motionId: string, typed: Typed) => {
    const { key = keyAt(street.clock.now), slip, ...read } = typed
    return said<Answer<'readSlip'>>(await street.as(who).put(`/motions/${motionId}/slips/${slip}`, read, key))
  }

  const takeBack = async (who: string, motionId: string, { slip, key, ...body }: Typed) =>
    said<Answer<'takeBackSlip'>>(
      await street
        .as(who)
        .post(
          `/motions/${motionId}/slips/${slip}/take-back`,
          { reason: 'wrongHome', ...body },
          key ?? keyAt(street.clock.now),
        ),
    )

  /** Read in by two people, neither of whom registered it. */
  async function readIn(motionId: string, slip: string, choice: string[]) {
    await readSlip('streetdesk', motionId, { slip, choice })
    return readSlip('shen', motionId, { slip, choice })
  }

  return { handIn, readSlip, readIn, takeBack }
}
