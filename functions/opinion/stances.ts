import { stances, type Stance } from '../../shared/opinion/stance'

/**
 * A stance with the command that said it: its time decides which of two is the later, however late it comes. `over` is
 * the command before, which comes to nothing when it is sent again.
 */
export type StanceKept = { stance: Stance; at: number; mark: string; over?: string }

const letters: Record<Stance, string> = { agree: 'a', disagree: 'd', pass: 'p' }

/** No letter of a mark or of a time. */
const behind = '.'

export const pack = ({ stance, at, mark, over }: StanceKept) =>
  [`${letters[stance]}${mark}${at.toString(36)}`, ...(over === undefined ? [] : [over])].join(behind)

const markLetters = 6
export const shortMark = (mark: string) => mark.slice(0, markLetters)

export function unpack(packed: string): StanceKept | undefined {
  const stance = stances.find((one) => letters[one] === packed[0])
  const [said = '', over] = packed.split(behind)
  const at = parseInt(said.slice(1 + markLetters), 36)
  return stance && { stance, at, mark: said.slice(1, 1 + markLetters), ...(over !== undefined && { over }) }
}

/** The end of an opinion's ULID, fifty bits of chance: two hundred of them in each person's item add up. */
export const shortId = (opinionId: string) => opinionId.slice(-10)

/** One person's stances in a topic; `version` counts its writings. */
export type Voice = { version: number; said: Record<string, string> }

export const stanceOf = ({ said }: Pick<Voice, 'said'>, opinionId: string) => {
  const packed = said[shortId(opinionId)]
  return packed === undefined ? undefined : unpack(packed)
}
