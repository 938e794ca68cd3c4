import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import type { Choice } from '../../shared/ballot/rule'
import type { Seal } from '../seal'

const cipher = 'aes-256-gcm'
/** Every ballot is as long as every other: its length must not say what is in it. */
const letters = 256

/** What nobody may read in the table, the stream or the log: what was chosen, by whom, from where. */
export type Content = {
  /** Places in the rule's list of options. */
  chosen: number[]
  nonce: string
  /** The person who cast it, or who registered the slip. */
  by: string
  buildingId: string
  area: number
  /** The number of the slip of paper that stands for it; its choice is the slip's. */
  slip: string
  /** What was cast on the phone before the slip took its place: a slip that was none must not have cost it. */
  was?: OnPhone
}
export type OnPhone = { chosen: number[]; nonce: string; by: string }

const noSlip = '-'

/**
 * 收回: what a ballot is without its slip: as it was cast on the phone before, or nobody's vote until somebody of the home
 * casts one.
 */
export const withoutSlip = ({ buildingId, area, was }: Content): Content =>
  was
    ? { ...was, buildingId, area, slip: '' }
    : { chosen: [], nonce: '', by: '', buildingId, area, slip: noSlip }
export const isTakenBack = ({ slip }: Pick<Content, 'slip'>) => slip === noSlip

const keyOf = (seal: Seal) => Buffer.from(seal.of('ballot', 'key'), 'base64url')

/** Opened only by this deployment, and only where it was put: `place` is the item it lies in. */
export function closeText(text: string, place: string, seal: Seal) {
  const padded = Buffer.alloc(letters, ' ')
  if (padded.write(text) < Buffer.byteLength(text)) throw new Error('too long to be sealed')
  const nonce = randomBytes(12)
  const closing = createCipheriv(cipher, keyOf(seal), nonce)
  closing.setAAD(Buffer.from(place))
  const closed = Buffer.concat([closing.update(padded), closing.final()])
  return Buffer.concat([nonce, closing.getAuthTag(), closed])
}

/** Throws if it was changed, or comes from another place. */
export function openText(closed: Uint8Array, place: string, seal: Seal) {
  const bytes = Buffer.from(closed)
  const opening = createDecipheriv(cipher, keyOf(seal), bytes.subarray(0, 12))
  opening.setAAD(Buffer.from(place))
  opening.setAuthTag(bytes.subarray(12, 28))
  return Buffer.concat([opening.update(bytes.subarray(28)), opening.final()])
    .toString('utf8')
    .trimEnd()
}

type Before = [chosen: number[], nonce: string, by: string]
type Listed = [number[], string, string, string, number, string, Before?]

export function closeContent(content: Content, place: string, seal: Seal) {
  const { chosen, nonce, by, buildingId, area, slip, was } = content
  const before = was && [was.chosen, was.nonce, was.by]
  const listed = [chosen, nonce, by, buildingId, area, slip, ...(before ? [before] : [])]
  return closeText(JSON.stringify(listed), place, seal)
}

export function openContent(closed: Uint8Array, place: string, seal: Seal): Content {
  // Only the line above writes it.
  const read = JSON.parse(openText(closed, place, seal)) as Listed
  const [chosen, nonce, by, buildingId, area, slip, before] = read
  const was = before && { chosen: before[0], nonce: before[1], by: before[2] }
  return { chosen, nonce, by, buildingId, area, slip, ...(was && { was }) }
}

export const placesOf = (choice: Choice, options: string[]) => choice.map((option) => options.indexOf(option))
export const choiceOf = (chosen: number[], options: string[]) =>
  chosen.flatMap((place) => options[place] ?? [])

/** Whether this ballot is one that somebody has cast, and that was not taken back. */
export const isStanding = (ballot: { content: Uint8Array; voter: string } | undefined, seal: Seal) =>
  ballot !== undefined && !isTakenBack(openContent(ballot.content, ballot.voter, seal))
