import { randomUUID } from 'node:crypto'
import { link, mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { PhotoFiles, PhotoKeeper } from '../../functions/photo/files'
import { sweptAfterDays } from '../../functions/photo/sweep'
import { dayMs } from '../../shared/clock/china'
import { PhotoKey } from '../../shared/photo/photo'

const unlessThere = (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EEXIST') throw error
}

const madeAt = (file: string) =>
  stat(file).then(
    ({ mtimeMs }) => mtimeMs,
    () => undefined,
  )

/**
 * Published photos as files. A reader never meets half a photo. Beside those that nothing names lies a mark, in a folder
 * of marks: what has none is kept.
 */
export function photosOnDisk(folder: string) {
  const unnamed = path.join(folder, 'unnamed')
  // What is not a key of ours could lead out of the folder.
  const fileOf = (photoKey: string) => path.join(folder, `${PhotoKey.parse(photoKey)}.jpg`)
  const markOf = (photoKey: string) => path.join(unnamed, PhotoKey.parse(photoKey))

  /** A mark, or what a process that was killed had not yet put in its place. */
  async function sweepOne(name: string, before: number) {
    const isMark = PhotoKey.safeParse(name).success
    const mark = path.join(unnamed, name)
    const photo = isMark ? fileOf(name) : mark
    const since = (await madeAt(photo)) ?? (await madeAt(mark)) ?? before
    if (since >= before) return
    await rm(photo, { force: true })
    await rm(mark, { force: true })
  }

  const photos: PhotoFiles & PhotoKeeper = {
    async show(photoKey, jpeg) {
      const file = fileOf(photoKey)
      if ((await madeAt(file)) !== undefined) return
      await mkdir(unnamed, { recursive: true, mode: 0o700 })
      await writeFile(markOf(photoKey), '')
      const draft = path.join(unnamed, `${photoKey}.${randomUUID()}`)
      await writeFile(draft, jpeg)
      // A link is made once: of two uploads on one ticket the first stays.
      await link(draft, file).catch(unlessThere)
      await rm(draft)
    },

    async read(photoKey) {
      try {
        return await readFile(fileOf(photoKey))
      } catch {
        return undefined
      }
    },

    keep: (photoKey) => rm(markOf(photoKey), { force: true }),

    async letGo(photoKey) {
      if ((await madeAt(fileOf(photoKey))) === undefined) return
      await mkdir(unnamed, { recursive: true, mode: 0o700 })
      await writeFile(markOf(photoKey), '')
    },
  }

  return {
    ...photos,
    /** What nothing has named for as long as a bucket would keep it goes. */
    async sweep(now: number) {
      const names = await readdir(unnamed).catch(() => [])
      for (const name of names) await sweepOne(name, now - sweptAfterDays * dayMs)
    },
  }
}
