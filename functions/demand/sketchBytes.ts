import type { Gram, Sketch } from './sketch'

// As few bytes as do: three for a mark, one each for weight and rarity; a matter has one each for place and weight.
const perGram = 5
const perMatter = 2

const toByte = (share: number) => Math.max(0, Math.min(255, Math.round(share * 255)))

export function toBytes({ grams, matters }: Sketch): Uint8Array {
  const bytes = [grams.size]
  for (const [mark, { weight, rarity }] of grams)
    bytes.push(mark >> 16, (mark >> 8) & 255, mark & 255, toByte(weight), toByte(rarity))
  for (const [place, { weight }] of matters) bytes.push(place, toByte(weight))
  return Uint8Array.from(bytes)
}

export function fromBytes(bytes: Uint8Array): Sketch {
  const byte = (at: number) => bytes[at] ?? 0
  const end = 1 + byte(0) * perGram
  const grams = new Map<number, Gram>()
  for (let at = 1; at < end; at += perGram)
    grams.set((byte(at) << 16) | (byte(at + 1) << 8) | byte(at + 2), {
      weight: byte(at + 3) / 255,
      rarity: byte(at + 4) / 255,
    })
  const matters = new Map<number, { weight: number }>()
  for (let at = end; at < bytes.length; at += perMatter) matters.set(byte(at), { weight: byte(at + 1) / 255 })
  return { grams, matters }
}
