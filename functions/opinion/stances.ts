import { stances, type Stance } from '../../shared/opinion/stance'

/** A stance with the command that said it: its time decides which of two is the later, however late it comes. */
export type StanceKept = { stance: Stance; at: number; mark: string }

const letters: Record<Stance, string> = { agree: 'a', disagree: 'd', pass: 'p' }

export const pack = ({ stance, at, mark }: StanceKept) => `${letters[stance]}${mark}${at.toString(36)}`

const markLetters = 6
export const shortMark = (mark: string) => mark.slice(0, markLetters)

export function unpack(packed: string): StanceKept | undefined {
  const stance = stances.find((one) => letters[one] === packed[0])
  const at = parseInt(packed.slice(1 + markLetters), 36)
  return stance && { stance, at, mark: packed.slice(1, 1 + markLetters) }
}

/** The end of an opinion's ULID, fifty bits of chance: two hundred of them in each person's item add up. */
export const shortId = (opinionId: string) => opinionId.slice(-10)

/** One person's stances in a topic; `version` counts its writings. */
export type Voice = { version: number; said: Record<string, string> }

export const stanceOf = ({ said }: Pick<Voice, 'said'>, opinionId: string) => {
  const packed = said[shortId(opinionId)]
  return packed === undefined ? undefined : unpack(packed)
}
