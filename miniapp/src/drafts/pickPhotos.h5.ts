import { chooseFiles } from '../chooseFiles.h5'
import type { Picked } from './pickPhotos'

const isPhoto = (path: string) =>
  new Promise<boolean>((resolve) => {
    const image = new Image()
    image.onload = () => resolve(true)
    image.onerror = () => resolve(false)
    image.src = path
  })

/** Taro's own way gives them back in the order they could be read, and says nothing of those that could not. */
export async function pickPhotos(from: 'camera' | 'album'): Promise<Picked> {
  const all = (
    await chooseFiles({
      accept: 'image/*',
      multiple: from === 'album',
      ...(from === 'camera' && { camera: true }),
    })
  ).map((file) => URL.createObjectURL(file))
  const seen = await Promise.all(all.map(isPhoto))
  const paths = all.filter((_, at) => seen[at])
  return { paths, notPhotos: all.length - paths.length }
}
