import type * as z from 'zod/mini'
import {
  liveNames,
  rateNames,
  stageNames,
  type Compared,
  type Live,
  type Numbers,
  type StageName,
} from '../../shared/numbers/answer'
import { rateOf, scoreOf, type Tally } from '../../shared/numbers/rates'
import { reckoningOn, type Reckoning } from '../../shared/numbers/reckoning'
import { dateOf, type Window } from '../../shared/numbers/windows'
import { chinaDay } from '../../shared/clock/china'
import { communityOf, districtOf, streetOf } from '../../shared/place/codes'
import type { Street } from '../../shared/street/street'
import type { Counted } from './counted'
import type { Counts } from './counts'
import { nodeName } from './nodeName'
import type { Read } from './readNumbers'
import { categoryRows, placeRows, unitRows } from './rows'
import { countOf, openDueOn, tallyOf, timesOf } from './tally'

/** A grid lies in its community, that in its street, that in its district. */
function parentOf(node: string) {
  if (node.length > 12) return communityOf(node)
  return node.length > 9 ? streetOf(node) : districtOf(node)
}

function nodeShown(street: Street, node: string) {
  const named = (id: string) => ({ id, name: nodeName(street, id) })
  return { ...named(node), partOf: named(parentOf(node)) }
}

const ratesOf = (tally: Tally, reckoning: Reckoning) =>
  // Each name once, by its formula.
  Object.fromEntries(rateNames.map((name) => [name, rateOf(name, tally, reckoning)])) as Numbers['rates']

/** What each of them is kept under; that of today alone by its day. */
export const liveCounted: Record<keyof Live, Counted | undefined> = {
  late: 'late',
  dueToday: undefined,
  ordered: 'orderedNow',
  atCommunity: 'atCommunity',
  atStreet: 'atStreet',
  atDistrict: 'atDistrict',
  dispatched: 'dispatchedNow',
  accepted: 'acceptedNow',
  finished: 'finishedNow',
  whistles: 'called',
  asked: 'asked',
  suspended: 'suspended',
}

export const liveOf = (counts: Counts, today: number) =>
  // Each name once.
  Object.fromEntries(
    liveNames.map((live) => {
      const name = liveCounted[live]
      return [live, name ? countOf(counts, name) : openDueOn(counts, today)]
    }),
  ) as Live

/** Reported and not ended, taken in or not yet. */
export const openOf = (counts: Counts) => countOf(counts, 'in') + countOf(counts, 'orderedNow')

const times: Record<StageName, Counted> = {
  file: 'fileTime',
  dispatch: 'dispatchTime',
  accept: 'acceptTime',
  work: 'workTime',
  close: 'closeTime',
  whole: 'wholeTime',
}

export const timesShown = (counts: Counts): Numbers['times'] =>
  stageNames.map((stage) => ({ stage, ...timesOf(counts, times[stage]) }))

const windowShown = ({ kind, month, first, last }: Window, through: number) => ({
  kind,
  month,
  first: dateOf(first),
  last: dateOf(last),
  through: dateOf(through),
})

type Kept = NonNullable<Read['before']>

function compared({ window, sum }: Kept, street: Street): z.output<typeof Compared> {
  const reckoning = reckoningOn(dateOf(window.last), street.reckonings)
  const tally = tallyOf(sum.counts)
  return {
    ...windowShown(window, sum.through),
    ordered: tally.ordered,
    closed: tally.closed,
    rates: ratesOf(tally, reckoning),
    score: scoreOf(tally, reckoning),
  }
}

const trendOf = ({ days }: Read) =>
  [...days]
    .sort(([one], [other]) => one - other)
    .map(([day, counts]) => ({
      date: dateOf(day),
      ordered: countOf(counts, 'ordered'),
      closed: countOf(counts, 'closed'),
      due: countOf(counts, 'due'),
      met: countOf(counts, 'met'),
    }))

/** Everything that is shown of a place in a window, each rate with what it is a share of. */
export function presentNumbers(street: Street, node: string, read: Read): Numbers {
  const { window, through, counts, at, isRunning } = read
  const reckoning = reckoningOn(dateOf(window.last), street.reckonings)
  const tally = tallyOf(counts)
  const { partly, weights } = reckoning
  return {
    node: nodeShown(street, node),
    window: { ...windowShown(window, through), isRunning },
    at: new Date(at).toISOString(),
    ...(isRunning && { live: liveOf(counts, chinaDay(at)) }),
    ordered: tally.ordered,
    closed: tally.closed,
    carried: tally.carried,
    open: openOf(counts),
    rates: ratesOf(tally, reckoning),
    score: scoreOf(tally, reckoning),
    weights: { ...weights, partly },
    times: timesShown(counts),
    trend: trendOf(read),
    categories: categoryRows(street, counts, reckoning),
    units: unitRows(street, counts, reckoning),
    places: placeRows(street, node, { reckoning, read }),
    ...(read.audited && { audited: { ...read.audited, at: new Date(read.audited.at).toISOString() } }),
    ...(read.before && { before: compared(read.before, street) }),
    ...(read.yearBefore && { yearBefore: compared(read.yearBefore, street) }),
  }
}
