import { canonical, type Seal } from '../seal'
import type { Mark } from './motion'

/** Short, since a ballot keeps one for each time it was cast: nobody but its own household could meet them twice. */
const keyLetters = 8
export const saidLetters = 6

/** A command as it is known again: who sent which key, and what it said. */
export const markOf = (
  seal: Seal,
  { actorId, key, said }: { actorId: string; key: string; said: unknown },
): Mark => ({
  key: seal.brief('key', `${actorId} ${key}`).slice(0, keyLetters),
  said: seal.brief('said', canonical(said)).slice(0, saidLetters),
})

/** The same command where a slip is: what lies there meets nothing that lies with a home's ballot. */
export const markOnSlip = (seal: Seal, { key, said }: Mark): Mark => ({
  key: seal.brief('slipKey', key).slice(0, keyLetters),
  said: seal.brief('slipSaid', said).slice(0, saidLetters),
})

/** What was put away by it is not what it cast. */
export const markOnPutAway = (seal: Seal, { key, said }: Mark): Mark => ({
  key: seal.brief('putAway', key).slice(0, keyLetters),
  said,
})
