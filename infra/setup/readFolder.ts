import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readFiles } from '../../functions/setup/sheets/readFiles'

/** Every table in the folder under what it is. */
export async function readFolder(folder: string) {
  const names = (await readdir(folder)).sort()
  return readFiles(
    await Promise.all(names.map(async (name) => ({ name, bytes: await readFile(join(folder, name)) }))),
  )
}
