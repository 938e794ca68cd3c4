import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { unpackCounts, type Counts } from './counts'

/** The parts of `letters:split@on`, with what stands behind the split put to the letters. */
function parted(key: string) {
  const [counted = '', on] = key.split('@')
  const [letters = '', split = ''] = counted.split(':')
  return { split, name: on === undefined ? letters : `${letters}@${on}` }
}

/** Each category, unit or band once, with all that is counted of it: half the letters of `packCounts`. */
export function linesOf(counts: Counts) {
  const lines = new Map<string, string[]>()
  for (const [key, n] of counts) {
    const { split, name } = parted(key)
    const line = lines.get(split) ?? []
    line.push(`${name}=${n.toString(36)}`)
    lines.set(split, line)
  }
  return [...lines]
    .map(([split, line]) => `${split} ${line.sort().join(' ')}`)
    .sort()
    .join('\n')
}

/** The letters with the split put before what stands behind them. */
function whole(name: string, split: string) {
  if (!split) return name
  const at = name.indexOf('@')
  return at < 0 ? `${name}:${split}` : `${name.slice(0, at)}:${split}${name.slice(at)}`
}

/** A board reads thousands of them: cut where they are to be cut, and no list of parts. */
export function countsIn(lines: string): Counts {
  const counts = new Map<string, number>()
  for (const line of lines.split('\n')) {
    const [split = '', ...pairs] = line.split(' ')
    for (const pair of pairs) {
      const at = pair.lastIndexOf('=')
      if (at > 0) counts.set(whole(pair.slice(0, at), split), parseInt(pair.slice(at + 1), 36))
    }
  }
  return counts
}

const maxOutputLength = 4 * 1024 * 1024

const deflated = (text: string): Uint8Array => deflateRawSync(text)
const inflated = (bytes: Uint8Array) => inflateRawSync(bytes, { maxOutputLength }).toString()

/**
 * Counts in a quarter of their letters: a leaf costs one write unit for most of a day, and what a board reads stays
 * within one read unit an item, however many digits its counts have.
 */
export const squeezed = (counts: Counts) => deflated(linesOf(counts))

/** Before they were squeezed, counts were kept as a text; those of months gone by still are. */
export const unsqueezed = (kept: unknown): Counts =>
  kept instanceof Uint8Array ? countsIn(inflated(kept)) : unpackCounts(String(kept ?? ''))

export const squeezedJson = (json: unknown) => deflated(JSON.stringify(json))

export const unsqueezedJson = (kept: unknown): unknown =>
  kept instanceof Uint8Array ? JSON.parse(inflated(kept)) : kept
