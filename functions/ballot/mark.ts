import { canonical, type Seal } from '../seal'
import type { Mark } from './motion'

/** Short, since a ballot keeps one for each time it was cast: nobody but its own household could meet them twice. */
const keyLetters = 8
const saidLetters = 6

/** A command as it is known again: who sent which key, and what it said. */
export const markOf = (
  seal: Seal,
  { actorId, key, said }: { actorId: string; key: string; said: unknown },
): Mark => ({
  key: seal.brief('key', `${actorId} ${key}`).slice(0, keyLetters),
  said: seal.brief('said', canonical(said)).slice(0, saidLetters),
})
