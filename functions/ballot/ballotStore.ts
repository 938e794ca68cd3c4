import { done, refuse, type Outcome } from '../../shared/outcome'
import { queryAll, type Item, type Key, type Table } from '../table/store'
import { update } from '../table/updateStore'
import { byNobody } from './caster'
import { ballotKeys } from './keys'
import { saidLetters } from './mark'
import type { Mark } from './motion'

/** So often a ballot may be changed: its marks stay within one write unit. */
const mostCasts = 26

/** So often before a slip may still be registered: whoever does so again and again leaves the home its changes. */
export const mostBeforePaper = 12

/** A ballot as it lies in the table: `marks` has two for each time it was cast. */
export type BallotKept = { voter: string; content: Uint8Array; at: number; marks: string[] }

export type Casting = {
  key: Key
  content: Uint8Array
  at: number
  mark: Mark
  /** How often it had been cast when it was looked at: what was decided before another ballot is no answer to it. */
  seen?: number
  /** 先投的算数: who may change it, as a keyed hash; without it anybody of the household may. */
  only?: string
  /** 纸质票 where the first stands: never in the place of another. */
  isOnce?: boolean
}

/** `isNew`: nobody had voted with this ballot. */
export type CastKept = { at: number; isNew: boolean }

export const ballotIn = ({ SK, c, t, ks }: Item): BallotKept => ({
  voter: SK,
  content: c as Uint8Array,
  at: Number(t),
  marks: ks as string[],
})

/** How often it was cast. */
export const castsOf = ({ marks }: Pick<BallotKept, 'marks'>) => marks.length / 2

const inBase36 = (at: number) => at.toString(36).padStart(8, '0')

const atNoted = (noted = '') => parseInt(noted.slice(saidLetters), 36)

/** When it was cast by the command that has this mark; nothing if it never was. */
export function castBy({ marks }: Pick<BallotKept, 'marks'>, isMark: (key: string) => boolean) {
  const place = marks.findIndex((mark, nth) => nth % 2 === 0 && isMark(mark))
  return place < 0 ? undefined : { at: atNoted(marks[place + 1]), isNew: place === 0 }
}

/** What became of this command before, if it came before. */
function heardBefore(
  { marks }: Pick<BallotKept, 'marks'>,
  { key, said }: Mark,
): Outcome<CastKept> | undefined {
  const place = marks.indexOf(key)
  if (place < 0) return undefined
  const noted = marks[place + 1] ?? ''
  if (!noted.startsWith(said)) return refuse('keyReused')
  return done({ at: atNoted(noted), isNew: place === 0 })
}

/** Where the first one stands: whether it is somebody else's, or a slip would take the place of a ballot. */
const isOthers = (by: unknown, { only, isOnce }: Casting) =>
  only !== undefined && by !== byNobody && (isOnce === true || by !== only)

function refusalFor(found: Item | undefined, casting: Casting) {
  if (isOthers(found?.o, casting)) return refuse('householdVoted')
  const { seen } = casting
  if (found && seen !== undefined && castsOf(ballotIn(found)) !== seen) return refuse('ballotChanged')
  return refuse('changedTooOften')
}

function expressionsFor({ only, isOnce, seen }: Casting) {
  const isMine = isOnce ? ' AND o = :nobody' : ' AND (o = :only OR o = :nobody)'
  const isAsSeen = seen === undefined ? '' : ' AND size(ks) = :seen'
  return {
    change: `SET c = :c, t = :t, ks = list_append(if_not_exists(ks, :none), :marks)${only === undefined ? '' : ', o = :only'}`,
    condition: `attribute_not_exists(PK) OR (NOT contains(ks, :key) AND size(ks) < :most${isAsSeen}${only === undefined ? '' : isMine})`,
  }
}

export const ballotStore = (table: Table) => ({
  /**
   * 投票 and 改票: one conditional write, whoever else sends at the same moment. The voter's key is the whole rule that
   * each counts once; a command that comes again is known by its mark and answered as the first time, and one that was
   * overtaken by another ballot on its way changes nothing.
   */
  async cast(casting: Casting): Promise<Outcome<CastKept>> {
    const { key, content, at, mark, only, seen } = casting
    const values = {
      ':c': content,
      ':t': at,
      ':none': [],
      ':marks': [mark.key, mark.said + inBase36(at)],
      ':key': mark.key,
      ':most': mostCasts * 2,
      ...(only !== undefined && { ':only': only, ':nobody': byNobody }),
      ...(seen !== undefined && { ':seen': seen * 2 }),
    }
    const changed = await update(table, key, { ...expressionsFor(casting), values })
    // Where there was nothing, an engine may say so with the bare key.
    if (changed.kept) return done({ at, isNew: changed.before?.t === undefined })
    return (changed.found && heardBefore(ballotIn(changed.found), mark)) ?? refusalFor(changed.found, casting)
  },

  /** 收回: puts this in the place of just that content, and hands the ballot back to whoever comes first. */
  async replace(was: Uint8Array, { key, content, at, mark, only }: Casting) {
    const change = `SET c = :c, t = :t, ks = list_append(ks, :marks)${only === undefined ? '' : ', o = :only'}`
    const marks = [mark.key, mark.said + inBase36(at)]
    const values = { ':c': content, ':t': at, ':marks': marks, ...(only !== undefined && { ':only': only }) }
    return update(table, key, { change, condition: 'c = :was', values: { ...values, ':was': was } })
  },

  async get(key: Key) {
    const item = await table.get(key)
    return item && ballotIn(item)
  },

  /** What became of a command, asked when nothing can be written any more, and the ballot as it is now. */
  async heard(key: Key, mark: Mark) {
    const ballot = await this.get(key)
    if (!ballot) return undefined
    return { ballot, became: heardBefore(ballot, mark) }
  },

  /** Those that are there, by the voter's key. */
  async many(wanted: Key[]) {
    const items = await table.many(wanted)
    return new Map(items.map((item) => [item.SK, { ...ballotIn(item), only: item.o as string | undefined }]))
  },

  async inShard(motionId: string, shard: number) {
    return (await queryAll(table, { at: ['PK', ballotKeys.ballots(motionId, shard)] })).map(ballotIn)
  },
})
