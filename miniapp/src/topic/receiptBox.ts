import * as z from 'zod/mini'
import { Receipt } from '../../../shared/ballot/receipt'
import { keep, kept } from '../phoneStorage'
import { ownerNow } from '../session'

/** 回执, with what one recognises it by. It never leaves the phone. */
export const KeptReceipt = z.object({
  ...Receipt.shape,
  voter: z.string(),
  label: z.string(),
  title: z.string(),
  /** How often the ballot had been cast before: cast again elsewhere, this is not how it stands. */
  seen: z.optional(z.int()),
})
export type KeptReceipt = z.output<typeof KeptReceipt>

const mostKept = 100
const place = () => `receipts ${ownerNow()}`

/** Newest first. */
export function receipts(): KeptReceipt[] {
  const list = kept(place())
  if (!Array.isArray(list)) return []
  return list.flatMap((one) => {
    const read = KeptReceipt.safeParse(one)
    return read.success ? [read.data] : []
  })
}

/** It was cast again since, on another phone or on paper. */
export const hasBeenReplaced = ({ seen }: KeptReceipt, casts: number) => casts > (seen ?? casts) + 1

const isSameBallot = (one: KeptReceipt, other: KeptReceipt) =>
  one.motionId === other.motionId && one.voter === other.voter

/** Of the same ballot: was cast before the other. */
export const isBefore = (one: KeptReceipt, other: KeptReceipt) => (one.seen ?? -1) < (other.seen ?? -1)

/**
 * A changed ballot has a new receipt; the one before it proves nothing any more, also where its answer comes last.
 * Whether the phone could keep it.
 */
export function keepReceipt(receipt: KeptReceipt) {
  const all = receipts()
  if (all.some((other) => isSameBallot(receipt, other) && isBefore(receipt, other))) return true
  return keep(place(), [receipt, ...all.filter((other) => !isSameBallot(receipt, other))].slice(0, mostKept))
}

export const receiptFor = (motionId: string, voter: string) =>
  receipts().find((receipt) => receipt.motionId === motionId && receipt.voter === voter)
