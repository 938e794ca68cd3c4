import type { Picked } from './pickPhotos'

const outOfSight = 'position: fixed; left: -3000px; top: -4000px'

/** What a browser's own dialogue brings; it keeps neither to photos nor to a number. */
const chosenFiles = (from: 'camera' | 'album') =>
  new Promise<File[]>((resolve) => {
    const input = document.createElement('input')
    input.type = 'file'
    input.accept = 'image/*'
    input.multiple = from === 'album'
    input.style.cssText = outOfSight
    if (from === 'camera') input.setAttribute('capture', 'environment')
    const end = () => {
      input.remove()
      resolve([...(input.files ?? [])])
    }
    input.onchange = end
    input.oncancel = end
    document.body.appendChild(input)
    input.click()
  })

const isPhoto = (path: string) =>
  new Promise<boolean>((resolve) => {
    const image = new Image()
    image.onload = () => resolve(true)
    image.onerror = () => resolve(false)
    image.src = path
  })

/** Taro's own way gives them back in the order they could be read, and says nothing of those that could not. */
export async function pickPhotos(from: 'camera' | 'album'): Promise<Picked> {
  const all = (await chosenFiles(from)).map((file) => URL.createObjectURL(file))
  const seen = await Promise.all(all.map(isPhoto))
  const paths = all.filter((_, at) => seen[at])
  return { paths, notPhotos: all.length - paths.length }
}
