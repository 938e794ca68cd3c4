import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import { ulidOf } from '../shared/ulid'

/** JSON with sorted keys: the same content is the same text, however it was sent. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  const fields = Object.entries(value).filter(([, content]) => content !== undefined)
  return `{${fields
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, content]) => `${JSON.stringify(name)}:${canonical(content)}`)
    .join(',')}}`
}

/** Sixty-six bits in eleven letters: short enough to live in every step. */
const brief = (digest: string) => digest.slice(0, 11)

/** Link of the history's chain: covers the link before it and this step. Needs no secret, so anyone can check. */
export const link = (before: string, step: string) =>
  brief(createHash('sha256').update(`${before}\n${step}`).digest('base64url'))

export type Seal = ReturnType<typeof sealWith>

/** Everything keyed with the deployment's secret. `purpose` keeps one use from answering for another. */
export function sealWith(secret: string) {
  const digest = (purpose: string, content: string) =>
    createHmac('sha256', secret).update(`${purpose}\n${content}`).digest()
  return {
    /** Whole length, for what nobody may guess or link: identities, links to photos. */
    of: (purpose: string, content: string) => digest(purpose, content).toString('base64url'),
    brief: (purpose: string, content: string) => brief(digest(purpose, content).toString('base64url')),
    /** A ULID of the given time that only this caller's key leads to: same person, same key, same id. */
    ulid(purpose: string, milliseconds: number, content: string) {
      const bytes = [...digest(purpose, content)]
      return ulidOf(milliseconds, () => (bytes.pop() ?? 0) % 32)
    },
    holds: (purpose: string, content: string, mark: string) => {
      const right = Buffer.from(digest(purpose, content).toString('base64url'))
      const given = Buffer.from(mark)
      return right.length === given.length && timingSafeEqual(right, given)
    },
  }
}
