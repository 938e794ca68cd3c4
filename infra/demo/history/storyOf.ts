import { communityOf } from '../../../shared/place/codes'
import { asidesOf } from './asides'
import { livingIn } from './cast'
import { chanceOf, one } from './choose'
import { courses } from './courses'
import { matterOf } from './matter'
import { orderBody } from './orderBody'
import type { Spec } from './spec'
import type { Deed, Story } from './story'
import { tellingOf, type Telling } from './telling'
import { inPassing } from './texts/inPassing'

const half = (from: number, to: number) => Math.round((from + to) / 2)

/** 并单: a neighbour reports the same before it was filed, and the grid worker puts the two together. */
function twin({ deeds, matter, chance }: Telling): Deed[] {
  const [ordered, filed] = deeds
  if (!ordered || filed?.move !== 'file') return []
  const others = livingIn(communityOf(matter.building.id)).filter(({ id }) => id !== matter.reporter)
  const { id } = one(others, chance)
  const { behalfOf: _, ...own } = matter
  const said = matter.words[0].replace('{b}', matter.building.name)
  const body = orderBody(
    { ...own, reporter: id, description: `${said}。${one(inPassing.more, chance)}` },
    chance,
  )
  return [
    { at: half(ordered.at, filed.at), by: id, order: 'b', move: 'order', body },
    { at: filed.at + 90_000, by: matter.worker, order: 'b', move: 'merge', body: {}, into: 'a' },
  ]
}

/** The story of one order up to now: what would come later has not happened yet. */
export function storyOf(spec: Spec, now: number): Story {
  const chance = chanceOf(spec.id)
  const telling = tellingOf(spec, matterOf(spec, chance), chance)
  courses[spec.course](telling)
  const deeds = [
    ...telling.deeds,
    ...asidesOf(telling, spec, now),
    ...(spec.course === 'merged' ? twin(telling) : []),
  ]
  return { id: spec.id, deeds: deeds.sort((one, other) => one.at - other.at).filter(({ at }) => at <= now) }
}
