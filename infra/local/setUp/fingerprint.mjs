import { createHash } from 'node:crypto'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'

/** One hash over files and whole folders but some, names included: it changes when any of them does. */
export async function fingerprint(root, places, but = []) {
  const isMeant = (file) => !but.some((place) => file.startsWith(`${place}/`))
  const files = (await Promise.all(places.map((place) => filesIn(root, place)))).flat().filter(isMeant).sort()
  const contents = await Promise.all(files.map((file) => readFile(path.join(root, file))))
  const hash = createHash('sha256').update(`${process.platform} ${process.arch}\n`)
  files.forEach((file, at) => hash.update(`${file} ${contents[at].length}\n`).update(contents[at]))
  return hash.digest('hex')
}

async function filesIn(root, place) {
  const entries = await readdir(path.join(root, place), { withFileTypes: true }).catch((error) => {
    if (error.code === 'ENOTDIR') return null
    throw error
  })
  if (!entries) return [place]
  const inside = entries.map((entry) => `${place}/${entry.name}`)
  return (await Promise.all(inside.map((name) => filesIn(root, name)))).flat()
}

/** What was made, and from which fingerprint: kept inside what was made, so that both go together. */
export const stamp = (file) => ({
  tells: async (mark) => (await readFile(file, 'utf8').catch(() => '')) === mark,
  set: (mark) => writeFile(file, mark),
})
