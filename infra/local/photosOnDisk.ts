import { randomUUID } from 'node:crypto'
import { link, mkdir, readFile, unlink, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { PhotoFiles } from '../../functions/photo/files'
import { PhotoKey } from '../../shared/photo/photo'

const unlessThere = (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EEXIST') throw error
}

/** Published photos as files. A reader never meets half a photo. */
export function photosOnDisk(folder: string): PhotoFiles {
  // What is not a key of ours could lead out of the folder.
  const fileOf = (photoKey: string) => path.join(folder, `${PhotoKey.parse(photoKey)}.jpg`)
  return {
    async keep(photoKey, jpeg) {
      const file = fileOf(photoKey)
      await mkdir(folder, { recursive: true, mode: 0o700 })
      const draft = `${file}.${randomUUID()}`
      await writeFile(draft, jpeg)
      // A link is made once: of two uploads on one ticket the first stays.
      await link(draft, file).catch(unlessThere)
      await unlink(draft)
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
