import { commonWords } from './commonWords'
import { matters } from './matters'
import { plainSaid, type Said } from './said'
import { mattersIn } from './sketch'
import { isOneSpot } from './where'

export type Compared = {
  said: Said
  cell: string | undefined
  categoryCode: string
  categoryName: string
  /** Where it is: no word for what it is about. */
  placeLabel?: string
}

const mostOf = <T>(values: T[]) => {
  const count = (value: T) => values.filter((other) => other === value).length
  return [...values].sort((one, other) => count(other) - count(one))[0]
}

const mostMatters = 2
const mostWords = 3
/** Besides a matter of the list one stretch of the text is enough, and tells it apart. */
const mostBeside = 1

/** The word of a matter that most of them say, or that this one says instead. */
function wordFor(place: number, text: string, texts: string[]) {
  const words = matters[place]?.words ?? []
  const times = (word: string) => texts.filter((one) => one.includes(word)).length
  return [...words].sort((one, other) => times(other) - times(one)).find((word) => text.includes(word))
}

function sharedMatters(all: Compared[]) {
  const texts = all.map(({ said }) => Object.values(plainSaid(said)).join('\n'))
  const spoken = all.map(({ said }) => mattersIn(said).map(({ place }) => place))
  const enough = Math.max(2, Math.ceil(all.length / 2))
  const isShared = (place: number) => spoken.filter((places) => places.includes(place)).length >= enough
  return spoken.map((places, at) =>
    places
      .filter(isShared)
      .slice(0, mostMatters)
      .flatMap((place) => wordFor(place, texts[at] ?? '', texts) ?? []),
  )
}

const overlap = (one: string, other: string) => one.includes(other) || other.includes(one)

/** Words of the list first, then what else they have in common and does not say the same again, nor where it is. */
function wordsSaid(listed: string[], common: string[], labels: string[]) {
  const fresh = common.filter(
    (word) =>
      !labels.some((label) => label.includes(word)) && !listed.some((matter) => overlap(word, matter)),
  )
  return [...listed, ...fresh.slice(0, listed.length > 0 ? mostBeside : mostWords)].slice(0, mostWords)
}

const quoted = (words: string[]) => words.map((word) => `“${word}”`).join('')

/** With how many of the others it shares the place. */
function placeSaid({ cell }: Compared, others: Compared[]) {
  const same = others.filter((other) => cell && other.cell && isOneSpot(cell, other.cell)).length
  if (same === 0) return []
  return [same === others.length ? '同一地点' : `和另 ${same} 件同一地点`]
}

/** Who shares nothing with half of them is most like one of them: what those two speak of, or that they sound alike. */
function likestSaid(one: Compared, others: Compared[]) {
  const [shared] = others
    .map(({ said }) => commonWords([one.said, said])[0] ?? [])
    .sort((few, many) => many.join('').length - few.join('').length)
  return shared?.length ? `和另一件都说到${quoted(shared)}` : '说法和别的相近'
}

type AmongAll = { spoken: string[]; words: string[]; labels: string[]; category: string | undefined }

function reasonsOfOne(one: Compared, others: Compared[], { spoken, words, labels, category }: AmongAll) {
  const said = wordsSaid(spoken, words, labels)
  const reasons = [
    ...placeSaid(one, others),
    ...(one.categoryCode === category ? [`同是${one.categoryName}`] : []),
    ...(said.length > 0 ? [`都说到${quoted(said)}`] : []),
  ]
  return reasons.length > 0 || others.length === 0 ? reasons : [likestSaid(one, others)]
}

/** Why each belongs to the others: the same place, the same category, what they all speak of. */
export function reasonsOf(all: Compared[]): string[][] {
  const words = commonWords(all.map(({ said }) => said))
  const spoken = sharedMatters(all)
  const labels = all.flatMap(({ placeLabel }) => placeLabel ?? [])
  const category = mostOf(all.map(({ categoryCode }) => categoryCode))
  return all.map((one, at) =>
    reasonsOfOne(
      one,
      all.filter((_, other) => other !== at),
      { spoken: spoken[at] ?? [], words: words[at] ?? [], labels, category },
    ),
  )
}
