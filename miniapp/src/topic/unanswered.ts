import * as z from 'zod/mini'
import { Choice } from '../../../shared/ballot/rule'
import { Nonce } from '../../../shared/ballot/receipt'
import { keep, kept } from '../phoneStorage'
import { ownerNow } from '../session'

/** A ballot that was sent, or is about to be, and was not answered: it may have arrived. It never leaves the phone. */
const Unanswered = z.object({
  motionId: z.string(),
  voter: z.string(),
  choice: Choice,
  nonce: Nonce,
  /** How often the ballot had been cast when this one was sent. */
  seen: z.int(),
  /** 命令编号: under it the same ballot may be sent again, and is one. */
  key: z.string(),
})
export type Unanswered = z.output<typeof Unanswered>

type Whose = Pick<Unanswered, 'motionId' | 'voter'>

const mostKept = 40
const place = () => `unanswered ${ownerNow()}`

function all(): Unanswered[] {
  const list = kept(place())
  if (!Array.isArray(list)) return []
  return list.flatMap((one) => {
    const read = Unanswered.safeParse(one)
    return read.success ? [read.data] : []
  })
}

const isOf =
  ({ motionId, voter }: Whose) =>
  (one: Unanswered) =>
    one.motionId === motionId && one.voter === voter

/** Those of one voter, last sent first. */
export const unansweredOf = (whose: Whose) => all().filter(isOf(whose))

export const keepUnanswered = (ballot: Unanswered) =>
  keep(place(), [ballot, ...all().filter(({ key }) => key !== ballot.key)].slice(0, mostKept))

/** It was refused. */
export const forgetUnanswered = ({ key }: Unanswered) =>
  keep(
    place(),
    all().filter((one) => one.key !== key),
  )

/** It was taken: what was sent for this voter before it stands no more. */
export const forgetUpTo = (taken: Unanswered) =>
  keep(
    place(),
    all().filter((one) => !isOf(taken)(one) || one.seen > taken.seen),
  )
