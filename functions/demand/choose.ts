import { evidenceOf, likenessOf } from './likeness'
import type { Shape } from './shape'
import type { Sketch } from './sketch'
import { nearnessOf, type Nearness, type Where } from './where'

/** What a group is compared by. */
export type Candidate = {
  id: string
  shape: Shape
  /** Cells in which it was reported. */
  cells: string[]
  categories: string[]
  /** Milliseconds since 1970 of its latest order. */
  lastAt: number
}

export type Asked = { sketch: Sketch; where?: Where; at: number }

/** The middle of many is like more than each of them. */
const centreBlurs = 0.3
/** What is said of one place under one category is mostly one thing; from afar the words must say so themselves. */
const placeSpeaks: Record<Nearness, number> = { same: 2.5, near: 0.8, far: -2, unknown: 0 }
/** What lies in more places than these is no matter of a place any more: its words alone speak for it. */
const mostPlaces = 4
const categorySpeaks = 1.2
/** Reported under a category that nobody in the group has used. */
const otherCategorySpeaks = -1.2
/** One category is as good as one matter, where the words name none but are much the same. */
const categoryAsMatter = 0.6
const muchTheSame = 0.15
const season = 365 * 86_400_000
const anotherSeason = -0.7

type Around = { place: Nearness; isSameCategory: boolean; isOtherCategory: boolean; isAnotherSeason: boolean }

function placeOf(where: Where | undefined, cells: string[]): Nearness {
  const place = nearnessOf(where?.cell, cells)
  return cells.length > mostPlaces && place !== 'far' ? 'unknown' : place
}

function aroundOf({ where, at }: Asked, { cells, categories, lastAt }: Candidate): Around {
  const isSameCategory = where !== undefined && categories.includes(where.categoryCode)
  return {
    place: placeOf(where, cells),
    isSameCategory,
    isOtherCategory: where !== undefined && categories.length > 0 && !isSameCategory,
    isAnotherSeason: Math.abs(at - lastAt) > season,
  }
}

function wordsSpeak(one: Sketch, other: Sketch, { isSameCategory }: Around) {
  const evidence = evidenceOf(one, other)
  const saysSo = isSameCategory && evidence.wording >= muchTheSame
  const matter = saysSo ? Math.max(evidence.matter, categoryAsMatter) : evidence.matter
  return likenessOf({ ...evidence, matter })
}

/** How much speaks for one matter of this and a group: above 0 more for it than against. */
export function fitOf(asked: Asked, candidate: Candidate) {
  const around = aroundOf(asked, candidate)
  const { centre, first, newer } = candidate.shape
  const [toFirst, toNewer, toCentre] = [first, newer, centre].map((sketch) =>
    wordsSpeak(asked.sketch, sketch, around),
  ) as [number, number, number]
  return (
    Math.max((toFirst + toNewer) / 2, toCentre - centreBlurs) +
    placeSpeaks[around.place] +
    (around.isSameCategory ? categorySpeaks : 0) +
    (around.isOtherCategory ? otherCategorySpeaks : 0) +
    (around.isAnotherSeason ? anotherSeason : 0)
  )
}

/** Whether two groups turn out to be one: somebody fits both, and what both say is the same. */
const areOne = (one: Candidate, other: Candidate) =>
  fitOf({ sketch: one.shape.centre, at: one.lastAt }, { ...other, cells: [], categories: [] }) > 0

export type Chosen = { best?: Candidate; alsoThese: Candidate[] }

/** The group this belongs to, if any, and others that turn out to be the same as that one. */
export function choose(asked: Asked, candidates: Candidate[]): Chosen {
  const fitting = candidates
    .map((candidate) => ({ candidate, fit: fitOf(asked, candidate) }))
    .filter(({ fit }) => fit > 0)
    .sort((one, other) => other.fit - one.fit)
    .map(({ candidate }) => candidate)
  const [best, ...others] = fitting
  if (!best) return { alsoThese: [] }
  return { best, alsoThese: others.filter((other) => areOne(best, other)) }
}
