import { commonWords } from './commonWords'
import { matters } from './matters'
import type { Said } from './said'
import { mattersIn } from './sketch'
import { nearnessOf } from './where'

export type Compared = { said: Said; cell: string | undefined; categoryCode: string; categoryName: string }

const mostOf = <T>(values: T[]) => {
  const count = (value: T) => values.filter((other) => other === value).length
  return [...values].sort((one, other) => count(other) - count(one))[0]
}

const mostMatters = 2

function sharedMatters(all: Compared[]) {
  const spoken = all.map(({ said }) => mattersIn(said).map(({ place }) => place))
  const enough = Math.max(2, Math.ceil(all.length / 2))
  const isShared = (place: number) => spoken.filter((places) => places.includes(place)).length >= enough
  return spoken.map((places) =>
    places
      .filter(isShared)
      .slice(0, mostMatters)
      .flatMap((place) => matters[place]?.name ?? []),
  )
}

/** Why each belongs to the others: the same place, the same category, what they all speak of. */
export function reasonsOf(all: Compared[]): string[][] {
  const words = commonWords(all.map(({ said }) => said))
  const spoken = sharedMatters(all)
  const category = mostOf(all.map(({ categoryCode }) => categoryCode))
  return all.map((one, at) => {
    const others = all.flatMap(({ cell }, other) => (other !== at && cell ? [cell] : []))
    const said = [...new Set([...(spoken[at] ?? []), ...(words[at] ?? [])])].slice(0, 3)
    return [
      ...(nearnessOf(one.cell, others) === 'same' ? ['同一地点'] : []),
      ...(one.categoryCode === category ? [`同是${one.categoryName}`] : []),
      ...(said.length > 0 ? [`都说到${said.map((word) => `“${word}”`).join('')}`] : []),
    ]
  })
}
