import type { BuildingHouseholds } from '../../household/household'
import { inPart, warning, type Issue } from '../issue'
import type { WholeStreet } from '../setup'
import { repeats } from './repeats'

const issue = inPart('households')

const [leastArea, mostArea] = [1, 10_000]

/** More are not behind one number; and one building is one item of the table. */
const mostHouseholds = 3000

function wrongBuilding({ households }: BuildingHouseholds, at: number): Issue[] {
  const areas = households.flatMap(({ area = leastArea }, place) =>
    area >= leastArea && area <= mostArea
      ? []
      : [
          issue(
            at,
            `households.${place}.area`,
            `面积 ${area} 不对，要在 ${leastArea} 到 ${mostArea} 平方米之间`,
          ),
        ],
  )
  const twice = repeats(households, ({ room }) => room)
  return [
    ...areas,
    ...twice.map((found) => issue(at, `households.${found.at}.room`, `门牌 ${found.name} 在这栋楼写了两次`)),
    ...(households.length > mostHouseholds
      ? [issue(at, 'buildingId', `一栋楼最多 ${mostHouseholds} 户，请分成几栋`)]
      : []),
  ]
}

export function wrongHouseholds({ buildings, households }: WholeStreet): Issue[] {
  const known = new Set(buildings.map(({ id }) => id))
  const listed = new Set(households.map(({ buildingId }) => buildingId))
  const strange = households.flatMap(({ buildingId }, at) =>
    known.has(buildingId) ? [] : [issue(at, 'buildingId', `楼栋 ${buildingId} 不在楼栋表里`)],
  )
  const without = buildings.filter(({ id }) => !listed.has(id)).length
  const isPartial = households.length > 0 && without > 0
  return [
    ...strange,
    ...households.flatMap(wrongBuilding),
    ...(isPartial ? [warning(issue(-1, 'buildingId', `有 ${without} 栋楼还没有登记户`))] : []),
  ]
}
