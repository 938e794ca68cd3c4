import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import type { Seal } from './seal'

const cipher = 'aes-256-gcm'
const tagBytes = 16
const keyOf = (purpose: string, seal: Seal) => Buffer.from(seal.of(purpose, 'key'), 'base64url')

/** What the text is for, and what it belongs to: nowhere else can it be opened. */
type Place = { purpose: string; of: string }

/** A text in a form that only this deployment can read: AES-256-GCM. */
export function closeText(text: string, { purpose, of }: Place, seal: Seal) {
  const nonce = randomBytes(12)
  const closing = createCipheriv(cipher, keyOf(purpose, seal), nonce)
  closing.setAAD(Buffer.from(of))
  const closed = Buffer.concat([closing.update(text, 'utf8'), closing.final()])
  return Buffer.concat([nonce, closing.getAuthTag(), closed]).toString('base64url')
}

/** Throws if it was changed, or belongs to another. */
export function openText(closed: string, { purpose, of }: Place, seal: Seal) {
  const bytes = Buffer.from(closed, 'base64url')
  const key = keyOf(purpose, seal)
  const opening = createDecipheriv(cipher, key, bytes.subarray(0, 12), { authTagLength: tagBytes })
  opening.setAAD(Buffer.from(of))
  opening.setAuthTag(bytes.subarray(12, 28))
  return Buffer.concat([opening.update(bytes.subarray(28)), opening.final()]).toString('utf8')
}

/** Nothing where it is not ours: cut, made up, or of another place. */
export function openIfOurs(closed: string, place: Place, seal: Seal) {
  try {
    return openText(closed, place, seal)
  } catch {
    return undefined
  }
}
