import sharp, { type Metadata } from 'sharp'
import { longestSide, type PhotoFault } from '../../shared/photo/photo'

/** More pixels than any phone takes: a small file may claim to be an enormous picture. */
const mostPixels = 100_000_000
/** What a picture may take in memory where a function has it for itself. */
const mostUnpacked = 800_000_000
const mostSeconds = 40
export type Drawn = { ok: true; value: Buffer } | { ok: false; refusal: PhotoFault }

const broken = (refusal: PhotoFault): Drawn => ({ ok: false, refusal })
const kinds = ['jpeg', 'png', 'webp', 'heif', 'gif']

/** Bytes of the picture as a whole. One that is refined in passes is held in two bytes a colour until its last. */
function unpacked({ width = 0, height = 0, channels = 4, depth, isProgressive }: Metadata) {
  const isWide = depth !== 'uchar' || isProgressive
  return width * height * channels * (isWide ? 2 : 1)
}

/**
 * Decodes and draws the photo anew: upright, at most 1600 px, JPEG. What was hidden in the file (place, camera,
 * another file behind the picture) does not come along.
 */
export async function publishable(bytes: Buffer, most = mostUnpacked): Promise<Drawn> {
  try {
    const image = sharp(bytes, { limitInputPixels: mostPixels, failOn: 'truncated' })
    const about = await image.metadata()
    if (!kinds.includes(about.format ?? '')) return broken('notAPhoto')
    if (unpacked(about) > most) return broken('photoBroken')
    const jpeg = await image
      .rotate()
      .timeout({ seconds: mostSeconds })
      .resize(longestSide, longestSide, { fit: 'inside', withoutEnlargement: true })
      .flatten({ background: '#ffffff' })
      .jpeg({ quality: 80, mozjpeg: true })
      .toBuffer()
    return { ok: true, value: jpeg }
  } catch {
    // Whatever sharp cannot read is not a photo for us; which of its many reasons it was helps nobody.
    return broken('notAPhoto')
  }
}
