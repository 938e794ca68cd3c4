/** At the edge of a word they say nothing: 的垃圾, 停了. */
const empty = '的了在是有被把和与就都也不没又还很再才着过得地'
const leading = new RegExp(`^[${empty}]+`)
const trailing = new RegExp(`[${empty}一]+$`)
/** 天天, 慢慢: how, and not what. */
const isDoubled = (word: string) => word.length === 2 && word[0] === word[1]
const houses = /[0-9〇零一二三四五六七八九十]+(?:号楼|号院|号|幢|栋|单元|室|弄)/g

/** Which house it is, is no matter: 12号楼电梯 is about 电梯. */
export const withoutHouses = (text: string) => text.replace(houses, ' ')

const isEmpty = (word: string) => word.replace(leading, '') === ''

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })

/**
 * What of a stretch of a run is whole words, from the first to the last that has more than one letter and says something:
 * 灯泡 and 老人, not 灯泡坏 and 老人够. Where all are single letters they are one word that no lexicon knows, unless the
 * stretch cuts another.
 */
export function wholeWords(run: string, from: number, to: number) {
  const words = [...segmenter.segment(run)].map(({ segment, index }) => ({
    begin: index,
    end: index + segment.length,
  }))
  const inside = words.filter(({ begin, end }) => begin >= from && end <= to)
  const long = inside.filter(({ begin, end }) => end - begin > 1 && !isEmpty(run.slice(begin, end)))
  const isCut = inside[0]?.begin !== from || inside[inside.length - 1]?.end !== to
  if (long.length === 0) return isCut ? '' : run.slice(from, to)
  return run.slice(long[0]?.begin, long[long.length - 1]?.end)
}

/** As it may be shown by itself; nothing where too little is left. */
export function tidyWord(word: string): string | undefined {
  const tidy = word.replace(leading, '').replace(trailing, '')
  // What was cut down to two letters was no word: 能来人换一.
  const least = tidy === word ? 2 : 3
  return tidy.length < least || isDoubled(tidy) ? undefined : tidy
}
