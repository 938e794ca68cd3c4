import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cp, mkdir, readFile, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const root = fileURLToPath(new URL('../..', import.meta.url))
const cache = join(root, '.cache/sharp')
const run = promisify(execFile)

/** What is JavaScript runs anywhere, and is taken from what is installed here. */
const scripts = ['sharp', '@img/colour', 'detect-libc', 'semver']
/** What decodes and encodes is made for one kind of machine. */
const binariesFor = (arch: Arch) => [`@img/sharp-linux-${arch}`, `@img/sharp-libvips-linux-${arch}`]

/** Of a Linux with glibc; Lambda's is arm64. */
export type Arch = 'arm64' | 'x64'

type Locked = { packages: Record<string, { version: string; integrity: string }> }

async function lockedOf(name: string) {
  const { packages } = JSON.parse(await readFile(join(root, 'package-lock.json'), 'utf8')) as Locked
  const locked = packages[`node_modules/${name}`]
  if (!locked) throw new Error(`${name} is not in package-lock.json`)
  return locked
}

/** Whether it lies there as it was locked. */
async function isWhole(file: string, integrity: string) {
  const bytes = await readFile(file).catch(() => undefined)
  return bytes !== undefined && `sha512-${createHash('sha512').update(bytes).digest('base64')}` === integrity
}

/** The packed package, fetched once if it may be; nothing where it is not here and may not. */
async function packed(name: string, mayFetch: boolean) {
  const { version, integrity } = await lockedOf(name)
  const file = join(cache, `${name.replace('@', '').replace('/', '-')}-${version}.tgz`)
  if (await isWhole(file, integrity)) return file
  if (!mayFetch) return undefined
  await mkdir(cache, { recursive: true })
  await run('npm', ['pack', `${name}@${version}`, '--pack-destination', cache, '--silent'], { cwd: cache })
  if (!(await isWhole(file, integrity)))
    throw new Error(`${name}@${version} is not what package-lock.json says`)
  return file
}

/** Of sharp itself the sources in C++ stay here. */
const isNeeded = (path: string) => !/[/\\]sharp[/\\](src|install)$/.test(path)

type Shipping = {
  mayFetch: boolean
  /** Left out: Lambda's, whatever this machine is. */
  arch?: Arch
}

/**
 * Puts sharp beside what was built, as it runs there: an external of the bundle, for its binaries cannot be in one. Says
 * whether it could.
 */
export async function shipSharp(folder: string, { mayFetch, arch = 'arm64' }: Shipping) {
  const binaries = binariesFor(arch)
  const files = await Promise.all(binaries.map((name) => packed(name, mayFetch)))
  if (files.includes(undefined)) return false
  const target = join(folder, 'node_modules')
  await rm(target, { recursive: true, force: true })
  const bySharp = createRequire(createRequire(import.meta.url).resolve('sharp'))
  for (const name of scripts) {
    const from = name === 'sharp' ? join(root, 'node_modules/sharp') : homeOf(name, bySharp)
    await cp(from, join(target, name), { recursive: true, filter: isNeeded })
  }
  for (const [at, name] of binaries.entries()) {
    await mkdir(join(target, name), { recursive: true })
    await run('tar', ['-xzf', files[at] ?? '', '--strip-components=1', '-C', join(target, name)])
  }
  return true
}

/** Where a package lies that may say nothing of its package.json to those who ask by name. */
function homeOf(name: string, from: NodeJS.Require) {
  const entry = from.resolve(name)
  const home = join('node_modules', name)
  const end = entry.lastIndexOf(home)
  return end < 0 ? dirname(entry) : entry.slice(0, end + home.length)
}
