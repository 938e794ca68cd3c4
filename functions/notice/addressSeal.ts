import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import type { Seal } from '../seal'

const cipher = 'aes-256-gcm'
const keyOf = (seal: Seal) => Buffer.from(seal.of('address', 'key'), 'base64url')

/** The openid in a form that only this deployment can read: AES-256-GCM, bound to whose it is. */
export function closeAddress(openid: string, person: string, seal: Seal) {
  const nonce = randomBytes(12)
  const closing = createCipheriv(cipher, keyOf(seal), nonce)
  closing.setAAD(Buffer.from(person))
  const closed = Buffer.concat([closing.update(openid, 'utf8'), closing.final()])
  return Buffer.concat([nonce, closing.getAuthTag(), closed]).toString('base64url')
}

/** Throws if it was changed, or is another person's. */
export function openAddress(address: string, person: string, seal: Seal) {
  const bytes = Buffer.from(address, 'base64url')
  const opening = createDecipheriv(cipher, keyOf(seal), bytes.subarray(0, 12))
  opening.setAAD(Buffer.from(person))
  opening.setAuthTag(bytes.subarray(12, 28))
  return Buffer.concat([opening.update(bytes.subarray(28)), opening.final()]).toString('utf8')
}
