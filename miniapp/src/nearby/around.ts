import type { Me } from '../../../shared/person/person'
import type { Catalogue } from '../../../shared/street/operations'
import { homeOf } from '../person/homeOf'
import type { Point } from '../../../shared/place/distance'

/** Around what one looks: one's own house, where the phone is, or the middle of a community. */
export type Choice = { is: 'home' } | { is: 'here' } | { is: 'community'; id: string }

export type Around = {
  /** 家附近, 您附近, 梧桐里社区一带 */
  name: string
  /** How far around. */
  note: string
  /** 离家, 离您; a community's middle is no place to say a distance from. */
  from?: string
  point: Point
}

/** About 100 m: nobody has to know more to be told what goes on around. */
export const rounded = ({ latitude, longitude }: Point): Point => ({
  latitude: Number(latitude.toFixed(3)),
  longitude: Number(longitude.toFixed(3)),
})

const pointOf = ({ latitude, longitude }: Point): Point => ({ latitude, longitude })

/** The middle of a community's houses. */
export function middleOf({ buildings }: Catalogue, communityId: string): Point | undefined {
  const houses = buildings.filter(({ id }) => id.startsWith(communityId))
  if (houses.length === 0) return undefined
  const mean = (of: (point: Point) => number) =>
    houses.reduce((sum, house) => sum + of(house), 0) / houses.length
  return { latitude: mean(({ latitude }) => latitude), longitude: mean(({ longitude }) => longitude) }
}

/** What a choice comes to on this phone; nothing where it cannot be had. */
export function aroundOf(
  choice: Choice,
  { catalogue, me, here }: { catalogue: Catalogue; me: Me; here: Point | undefined },
): Around | undefined {
  if (choice.is === 'here')
    return here && { name: '您附近', note: '您周围 500 米', from: '离您', point: rounded(here) }
  if (choice.is === 'home') {
    const home = homeOf(catalogue, me)
    return home && { name: '家附近', note: '家周围 500 米', from: '离家', point: pointOf(home) }
  }
  const community = catalogue.communities.find(({ id }) => id === choice.id)
  const point = community && middleOf(catalogue, community.id)
  return point && { name: `${community.name}一带`, note: '社区中间往外 500 米', point }
}
