import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { templates } from '../../functions/setup/sheets/templates'

/** Writes a template for every table, and the guide. Never over a file that is there. Says which were written. */
export async function writeTemplates(folder: string) {
  await mkdir(folder, { recursive: true })
  const files = templates().map(({ name, text }) => ({ file: join(folder, name), text }))
  for (const { file, text } of files) await writeFile(file, text, { flag: 'wx' })
  return files.map(({ file }) => file)
}
