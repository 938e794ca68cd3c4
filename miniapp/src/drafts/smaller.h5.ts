/** The server keeps no more either, and a phone's photo over a weak network takes minutes. */
const longestSide = 1600

/** The photo drawn anew, small enough to send and without what the camera wrote into it; as it is if that fails. */
export async function smaller(photo: Blob): Promise<Blob> {
  try {
    const image = await createImageBitmap(photo, { imageOrientation: 'from-image' })
    const scale = Math.min(1, longestSide / Math.max(image.width, image.height))
    const canvas = document.createElement('canvas')
    canvas.width = Math.round(image.width * scale)
    canvas.height = Math.round(image.height * scale)
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
    const drawn = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', 0.85))
    return drawn ?? photo
  } catch {
    return photo
  }
}
