import { communityOf } from '../../../shared/place/codes'
import { afterWorkingMinutes } from '../../../shared/clock/workingTime'
import { livingIn, supervisors } from './cast'
import { one, shuffled } from './choose'
import { opinion } from './judgement'
import { awake } from './pace'
import type { Spec } from './spec'
import type { Deed } from './story'
import type { Telling } from './telling'
import { inPassing } from './texts/inPassing'

const day = 86_400_000

type Stretch = { from: number; to: number }

/** While somebody may still do something about it. */
function stretchOf(deeds: Deed[], now: number): Stretch {
  const end = deeds.find(({ move }) => ['finish', 'decline', 'withdraw'].includes(move))
  return { from: deeds[0]?.at ?? now, to: Math.min(end?.at ?? now, now) }
}

/** 我也遇到, each at a time of day when people look at their phones; who joined may rate as well. */
function joinings({ deeds, matter, chance }: Telling, wanted: number, { from, to }: Stretch): Deed[] {
  const closedAt = deeds.findLast(({ move }) => move === 'close')?.at
  const others = livingIn(communityOf(matter.building.id)).filter(({ id }) => id !== matter.reporter)
  return shuffled(others, chance)
    .slice(0, matter.category.private ? 0 : wanted)
    .flatMap(({ id }): Deed[] => {
      const at = awake(from + 600_000 + (to - from - 600_000) * chance())
      if (at >= to) return []
      const words = one(inPassing.met, chance)
      const join: Deed = { at, by: id, order: 'a', move: 'join', body: words ? { words } : {} }
      if (!closedAt || chance() > 0.3) return [join]
      const rate = { order: 'a', by: id, move: 'rate', body: opinion(chance) } as const
      return [join, { ...rate, at: awake(closedAt + day * (0.1 + chance())) }]
    })
}

/** 催办 by the reporter after some days, 督办 by a supervisor. */
function remindings({ matter, chance }: Telling, { from, to }: Stretch): Deed[] {
  if (to - from < 3 * day) return []
  const deed = { order: 'a', move: 'remind' } as const
  const reminded = awake(from + (1.5 + chance()) * day)
  const chased = afterWorkingMinutes(from + 2.2 * day, 30 + 200 * chance())
  return [
    ...(!matter.behalfOf && chance() < 0.35 && reminded < to
      ? [{ ...deed, at: reminded, by: matter.reporter, body: { reason: one(inPassing.reminds, chance) } }]
      : []),
    ...(chance() < 0.25 && chased < to
      ? [
          {
            ...deed,
            at: chased,
            by: one(supervisors, chance),
            body: { reason: one(inPassing.chases, chance) },
          },
        ]
      : []),
  ]
}

/** 跟进: whoever took it says how it stands, before the next move. */
function looking({ deeds, chance }: Telling, { to }: Stretch): Deed[] {
  const accepted = deeds.find(({ move }) => move === 'accept' || move === 'handle')
  if (!accepted || chance() > 0.4) return []
  const at = afterWorkingMinutes(accepted.at, 10 + Math.floor(50 * chance()))
  const next = deeds[deeds.indexOf(accepted) + 1]
  const isInTime = at < Math.min(next?.at ?? to, to)
  return isInTime ? [{ at, by: accepted.by, order: 'a', move: 'note', body: noteBody(chance) }] : []
}

/** The reporter adds something. */
function adding({ matter, chance }: Telling, { from, to }: Stretch): Deed[] {
  const at = awake(from + (to - from) * chance() * 0.5)
  if (matter.behalfOf || chance() > 0.12 || at <= from || at >= to) return []
  return [{ at, by: matter.reporter, order: 'a', move: 'note', body: { words: one(inPassing.more, chance) } }]
}

const noteBody = (chance: Telling['chance']) => ({
  words: one(inPassing.looked, chance),
  ...(chance() < 0.2 && { internal: true }),
})

/** What happens beside the moves that carry the order on. */
export function asidesOf(telling: Telling, spec: Spec, now: number): Deed[] {
  const stretch = stretchOf(telling.deeds, now)
  const mayJoin = spec.course !== 'declined' && spec.course !== 'withdrawn'
  return [
    ...(mayJoin ? joinings(telling, spec.joins ?? 0, stretch) : []),
    ...remindings(telling, stretch),
    ...looking(telling, stretch),
    ...adding(telling, stretch),
  ]
}
