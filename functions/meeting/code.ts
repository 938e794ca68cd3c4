import { codeMs } from '../../shared/meeting/meeting'
import type { Seal } from '../seal'
import type { Meeting } from './meeting'

/** Six digits of this window of ten minutes: from the secret, so that they are kept nowhere. */
const codeOf = (seal: Seal, { topicId, n }: Pick<Meeting, 'topicId' | 'n'>, window: number) => {
  const digest = Buffer.from(seal.of('meetingCode', `${topicId} ${n} ${window}`), 'base64url')
  return String(digest.readUIntBE(0, 6) % 1_000_000).padStart(6, '0')
}

export function codeNow(seal: Seal, meeting: Pick<Meeting, 'topicId' | 'n'>, now: number) {
  const window = Math.floor(now / codeMs)
  return { code: codeOf(seal, meeting, window), changesAt: (window + 1) * codeMs }
}

/** Also the one before: the screen may have changed while somebody typed. */
export function isCodeGood(
  seal: Seal,
  meeting: Pick<Meeting, 'topicId' | 'n'>,
  { code, now }: { code: string; now: number },
) {
  const window = Math.floor(now / codeMs)
  return [window, window - 1].some((one) => codeOf(seal, meeting, one) === code)
}
