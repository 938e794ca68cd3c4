import sharp from 'sharp'
import { chanceOf } from '../history/choose'
import type { Picture } from './picture'
import { scenes } from './scenes'

const width = 960
const height = 720

/** A photo of the demo: drawn, slightly different each time, nobody and nothing real on it. */
export function draw({ scene, isAfter, seed }: Picture): Promise<Buffer> {
  // The same seed for both: before and after show the same spot.
  const shapes = scenes[scene]({ isAfter, chance: chanceOf(seed) })
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 480 360">${shapes}</svg>`
  return sharp(Buffer.from(svg)).jpeg({ quality: 82 }).toBuffer()
}
