import { chooseFiles } from '../chooseFiles.h5'
import type { GivenFile } from './givenFile'

const base64Of = (file: File) =>
  new Promise<string>((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result).split(',')[1] ?? '')
    reader.onerror = () => reject(new Error(file.name))
    reader.readAsDataURL(file)
  })

/** What the browser's own dialogue brings. None, if it was left without choosing. */
export const pickFiles = async (): Promise<GivenFile[]> =>
  Promise.all(
    (await chooseFiles({ accept: '.csv,.xlsx,.geojson,.json', multiple: true })).map(async (file) => ({
      name: file.name,
      base64: await base64Of(file),
    })),
  )
