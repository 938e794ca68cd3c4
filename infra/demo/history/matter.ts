import type { Category } from '../../../shared/category/category'
import type { Building, Unit } from '../../../shared/street/street'
import { unitOnDuty } from '../../../shared/street/street'
import { gridOf, communityOf } from '../../../shared/place/codes'
import { demoBuildings } from '../places'
import { demoStreet } from '../street'
import { demoUnits } from '../units'
import { livingIn, workersOf } from './cast'
import { one, type Chance } from './choose'
import type { Spec } from './spec'
import { wordsFor } from './texts/all'
import { inPassing } from './texts/inPassing'
import type { Words } from './texts/words'

/** What a story is about: settled before anybody moves. */
export type Matter = {
  category: Category
  words: Words
  building: Building
  unit: Unit
  worker: string
  reporter: string
  /** 替别人报: reported by the grid worker for somebody who does not use the program. */
  behalfOf?: string
  description: string
}

/** Where it is about one's own walls, the place is the reporter's home. */
const isAtHome = ({ group }: Category) => /邻里|物业|民生|养老/.test(group)

export function categoryCalled(code: string): Category {
  const found = demoStreet.categories.find((category) => category.code === code)
  if (!found) throw new Error(`there is no category ${code}`)
  return found
}

function placeOf(spec: Spec, category: Category, chance: Chance) {
  if (spec.building) return spec.building
  const near = demoBuildings.filter(({ id }) => id.startsWith(spec.area))
  const homes = near.filter(({ id }) => livingIn(id).length > 0)
  return one(isAtHome(category) && homes.length > 0 ? homes : near, chance)
}

function reporterAt(building: Building, category: Category, chance: Chance) {
  const [inHouse, inGrid] = [livingIn(building.id), livingIn(gridOf(building.id))]
  if (inHouse.length > 0 && (isAtHome(category) || chance() < 0.5)) return one(inHouse, chance)
  if (inGrid.length > 0 && chance() < 0.5) return one(inGrid, chance)
  return one(livingIn(communityOf(building.id)), chance)
}

function reporting(
  spec: Spec,
  chance: Chance,
  { category, building, worker }: Pick<Matter, 'category' | 'building' | 'worker'>,
): Pick<Matter, 'reporter' | 'behalfOf'> {
  if (spec.reporter) return { reporter: spec.reporter }
  const resident = reporterAt(building, category, chance)
  return chance() < 0.05 ? { reporter: worker, behalfOf: resident.id } : { reporter: resident.id }
}

export function matterOf(spec: Spec, chance: Chance): Matter {
  const category = categoryCalled(spec.code)
  const building = placeOf(spec, category, chance)
  const gridId = gridOf(building.id)
  const ways = wordsFor(spec.code)
  const words = ways[spec.like ?? -1] ?? one(ways, chance)
  const unit = unitOnDuty(demoStreet, spec.code, gridId)
  if (!unit) throw new Error(`nobody answers for ${spec.code}`)
  const worker = one(workersOf(gridId), chance)
  const said = spec.says ?? words[0].replace('{b}', building.name)
  const tail = spec.says ? '' : one(inPassing.tails, chance)
  const description = [said, tail].filter(Boolean).join('，')
  return {
    category,
    words,
    building,
    unit,
    worker,
    description,
    ...reporting(spec, chance, { category, building, worker }),
  }
}

export const otherUnit = ({ unit }: Matter, chance: Chance) =>
  one(
    demoUnits.filter(({ id }) => id !== unit.id),
    chance,
  )
