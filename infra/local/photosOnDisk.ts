import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { PhotoFiles } from '../../functions/photo/files'
import { PhotoKey } from '../../shared/photo/photo'

/** Published photos as files. A reader never meets half a photo. */
export function photosOnDisk(folder: string): PhotoFiles {
  // What is not a key of ours could lead out of the folder.
  const fileOf = (photoKey: string) => path.join(folder, `${PhotoKey.parse(photoKey)}.jpg`)
  return {
    async keep(photoKey, jpeg) {
      const file = fileOf(photoKey)
      await mkdir(folder, { recursive: true, mode: 0o700 })
      await writeFile(`${file}.draft`, jpeg)
      await rename(`${file}.draft`, file)
    },

    async read(photoKey) {
      try {
        return await readFile(fileOf(photoKey))
      } catch {
        return undefined
      }
    },
  }
}
