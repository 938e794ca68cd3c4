import type { BuildingHouseholds } from '../../shared/household/household'
import type { Building } from '../../shared/street/street'
import { residents } from './people/residents'
import { demoBuildings } from './places'

/** 3号楼, 听松苑7幢: flats on floors. 石埠头11号 is a house, and a market or a school is nobody's home. */
const isFlats = ({ name }: Building) => /[楼幢]$/.test(name)
const isHouse = ({ name }: Building) => /号$/.test(name)

const [entrances, floors, doors] = [
  [1, 2, 3],
  [1, 2, 3, 4, 5, 6],
  [1, 2],
]

const flats = entrances.flatMap((entrance) =>
  floors.flatMap((floor) => doors.map((door) => `${entrance}单元 ${floor}0${door}`)),
)

const livedIn = ({ id }: Building) =>
  residents.flatMap(({ household }) => (household?.buildingId === id ? [household.room] : []))

/** Middle flats are smaller. */
const areaOf = (room: string) => (room.endsWith('1') ? 89.5 : 67)

/** 户名册 of the demo street: doors, and nobody's name. */
export const demoHouseholds: BuildingHouseholds[] = demoBuildings.map((building) => {
  const rooms = isFlats(building) ? flats : isHouse(building) ? ['1'] : []
  const all = [...new Set([...rooms, ...livedIn(building)])]
  return { buildingId: building.id, households: all.map((room) => ({ room, area: areaOf(room) })) }
})
