import { plain } from '../../shared/find/recognise'

/** Two letters that follow one another: Chinese has no spaces, and most words are two letters long. */
function pairsIn(text: string) {
  return plain(text)
    .split(' ')
    .flatMap((run) => {
      const letters = [...run]
      return letters.slice(1).map((letter, at) => `${letters[at] ?? ''}${letter}`)
    })
}

/** Sixteen bits of a pair (FNV-1a): of 65,536 marks some words share one, so whatever is found is read to be sure. */
function markOf(pair: string) {
  let hash = 0x811c9dc5
  for (let at = 0; at < pair.length; at++) hash = Math.imul(hash ^ pair.charCodeAt(at), 0x01000193)
  return ((hash >>> 16) ^ hash) & 0xffff
}

/** The marks of all pairs in a text, two bytes each: about 200 bytes for what one report says. */
export function marksOf(text: string) {
  const marks = [...new Set(pairsIn(text).map(markOf))].sort((one, other) => one - other)
  const bytes = Buffer.alloc(marks.length * 2)
  marks.forEach((mark, at) => bytes.writeUInt16BE(mark, at * 2))
  return bytes
}

/** Whether a text with these marks may have every one of the words. */
export function marksTest(terms: string[]) {
  const wanted = terms.flatMap((term) => pairsIn(term).map(markOf))
  return (bytes: Uint8Array) => {
    const marks = new Set<number>()
    for (let at = 0; at + 1 < bytes.length; at += 2) marks.add(((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0))
    return wanted.every((mark) => marks.has(mark))
  }
}
