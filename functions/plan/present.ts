import { known } from '../../shared/known'
import { monthOfEntry, monthOfPlan } from '../../shared/plan/month'
import type { PlanAbout, PlanResult } from '../../shared/plan/commands'
import type { PlanCard, PlanEntry as EntrySeen, PlanSeen } from '../../shared/plan/plan'
import { officeOf } from '../campaign/owner'
import { categoryName, communityName, placeLabel, staffName, unitName, unitPhone } from '../street/labels'
import { iso } from '../topic/card'
import type { Viewer } from '../topic/present'
import { isDesk, isWholeFor } from './claims'
import { entryMovesFor, movesFor } from './decide'
import { isHandedOn, isLive, type Plan, type PlanEntry } from './plan'

/** Which sources this person may open. */
export type Openable = ReadonlySet<string>
type Seeing = Viewer & { plan: Plan; openable: Openable }

const said = (at: number | undefined) => (at === undefined ? undefined : iso(at))

export function cardOf({ id, status, entries, publishedAt, closedAt }: Plan): PlanCard {
  const live = entries.filter(isLive)
  const of = (is: PlanResult) => live.filter(({ result }) => result?.is === is).length
  return known({
    id,
    month: monthOfPlan(id),
    status,
    entries: live.length,
    results: { done: of('done'), partly: of('partly'), not: of('not') },
    publishedAt: said(publishedAt),
    closedAt: said(closedAt),
  })
}

function aboutSeen({ categoryCodes, places }: PlanAbout, { street }: Viewer) {
  const nameOf = (place: string) =>
    place.length > 12 ? placeLabel(street, { gridId: place }) : communityName(street, place)
  return {
    categoryNames: categoryCodes.map((code) => categoryName(street, code)),
    placeNames: places.map((place) => (place === street.id ? '全街道' : nameOf(place))),
  }
}

/** What became of it. */
function endOf(entry: PlanEntry, { plan }: Seeing): Pick<EntrySeen, 'result' | 'dropped' | 'carriedTo'> {
  const { result, dropped } = entry
  const isCarried = plan.carriedTo !== undefined && isLive(entry) && isHandedOn(plan, entry)
  return known({
    result: result && { ...result, at: iso(result.at) },
    dropped: dropped && { reason: dropped.reason ?? '', at: iso(dropped.at) },
    carriedTo: isCarried ? monthOfPlan(plan.carriedTo ?? '') : undefined,
  })
}

function entrySeen(entry: PlanEntry, seeing: Seeing): EntrySeen {
  const { deps, actor, street, plan, openable } = seeing
  const { id, title, target, unitId, about, source, isLate, notes } = entry
  const born = monthOfEntry(id)
  return known({
    id,
    title,
    target,
    ownerName: unitName(street, unitId),
    since: born === monthOfPlan(plan.id) ? undefined : born,
    isLate,
    about: about && aboutSeen(about, seeing),
    source: source && openable.has(source.id) ? source : undefined,
    notes: notes.map(({ n, words, by, at }) => ({ n, words, by: officeOf(street, by), at: iso(at) })),
    ...endOf(entry, seeing),
    inside: isWholeFor(entry, actor)
      ? known({ unitId, ownerPhone: unitPhone(street, unitId), about: source ? undefined : about })
      : undefined,
    moves: entryMovesFor(entry, plan, { actor, now: deps.now() }),
  })
}

function historyOf({ steps, entries }: Plan, { street }: Viewer): PlanSeen['history'] {
  const listed = new Map(entries.map((entry) => [entry.id, entry]))
  return steps.map(({ deed, by, at, of }) => {
    const { title, dropped } = listed.get(of ?? '') ?? {}
    const words = deed === 'drop' ? dropped?.reason : undefined
    return known({ deed, by: staffName(street, by), at: iso(at), title, words })
  })
}

/** The plan as this person may see it: what was let go before anybody had seen it is in the history alone. */
export function present(plan: Plan, openable: Openable, viewer: Viewer): PlanSeen {
  const { deps, actor } = viewer
  const isShown = (entry: PlanEntry) => isLive(entry) || entry.dropped?.reason !== undefined
  return known({
    ...cardOf(plan),
    version: plan.version,
    list: plan.entries.filter(isShown).map((entry) => entrySeen(entry, { ...viewer, plan, openable })),
    history: isDesk(actor) ? historyOf(plan, viewer) : undefined,
    moves: movesFor(plan, { actor, now: deps.now() }),
  })
}
