import type { Candidate } from './choose'
import { cellsApart } from './point'
import { shapeOf, shapeWith, type Shape } from './shape'
import type { Sketch } from './sketch'
import { noTally, tallyPlus, tallyWith, type Counted, type Tally } from './tally'

/** Orders that say the same 共性诉求. No words of anybody: marks, counts, and which orders. */
export type Group = {
  /** Street and ULID of the order it began with. */
  id: string
  version: number
  shape: Shape
  tally: Tally
  /** Counted lately: told again, they are not counted again. */
  recent: string[]
  /** It turned out to be the same as an older one, and is kept only to be met. */
  into?: string
  /** That it is counted there is known: nothing is left to be done. */
  isCounted?: boolean
  /** Those that went into it, and are counted in it. */
  took: string[]
}

/** It went into another, and that the other counts it is not known yet. */
export const isHalfGone = ({ into, isCounted }: Group) => into !== undefined && !isCounted

export type Joining = { orderId: string; ulid: string; sketch: Sketch; counted: Counted }

const counts = (tally: Tally, { counted }: Joining) => tallyWith(tally, counted)

export const groupOf = (id: string, joining: Joining): Group => ({
  id,
  version: 1,
  shape: shapeOf(joining.sketch),
  tally: counts(noTally, joining),
  recent: [joining.ulid],
  took: [],
})

export const groupWith = (group: Group, joining: Joining): Group => ({
  ...group,
  version: group.version + 1,
  shape: shapeWith(group.shape, joining.sketch),
  tally: counts(group.tally, joining),
  recent: [...group.recent, joining.ulid],
})

/** Taken in once, however often it is said, with what went into the other before. */
export const groupTaking = (group: Group, other: Group): Group => ({
  ...group,
  version: group.version + 1,
  tally: tallyPlus(group.tally, other.tally),
  took: [...group.took, other.id, ...other.took],
})

export const asCandidate = ({ id, shape, tally }: Group): Candidate => ({
  id,
  shape,
  cells: cellsApart(tally.points),
  categories: Object.keys(tally.categories),
  lastAt: tally.lastAt,
})
