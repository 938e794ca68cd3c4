import sharp from 'sharp'
import { done, refuse, type Outcome } from '../../shared/outcome'
import { longestSide } from '../../shared/photo/photo'

/** More pixels than any phone takes: a small file may claim to be an enormous picture. */
const mostPixels = 100_000_000
const kinds = ['jpeg', 'png', 'webp', 'heif', 'gif']

/**
 * Decodes and draws the photo anew: upright, at most 1600 px, JPEG. What was hidden in the file (place, camera,
 * another file behind the picture) does not come along.
 */
export async function publishable(bytes: Buffer): Promise<Outcome<Buffer>> {
  try {
    const image = sharp(bytes, { limitInputPixels: mostPixels, failOn: 'truncated' })
    const { format } = await image.metadata()
    if (!format || !kinds.includes(format)) return refuse('notAPhoto')
    const jpeg = await image
      .rotate()
      .resize(longestSide, longestSide, { fit: 'inside', withoutEnlargement: true })
      .flatten({ background: '#ffffff' })
      .jpeg({ quality: 80, mozjpeg: true })
      .toBuffer()
    return done(jpeg)
  } catch {
    // Whatever sharp cannot read is not a photo for us; which of its many reasons it was helps nobody.
    return refuse('notAPhoto')
  }
}
