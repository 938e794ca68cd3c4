import { access, readFile } from 'node:fs/promises'
import path from 'node:path'

const readPackages = async (file) => JSON.parse(await readFile(file, 'utf8')).packages

const isFor = (wanted, here) =>
  !wanted ||
  wanted.includes(here) ||
  (wanted.every((one) => one.startsWith('!')) && !wanted.includes(`!${here}`))

const isForThisMachine = ({ os, cpu, libc }) =>
  isFor(os, process.platform) && isFor(cpu, process.arch) && isFor(libc, libcHere())

const libcHere = () => (process.report.getReport().header.glibcVersionRuntime ? 'glibc' : 'musl')

// An optional package for every system is a last resort (sharp in WebAssembly) that npm may leave out.
const isNeeded = (entry) => !entry.optional || (entry.os && isForThisMachine(entry))

/** The packages the lock names that belong on this machine. */
async function lockedPackages(root) {
  const packages = Object.entries(await readPackages(path.join(root, 'package-lock.json')))
  return packages.filter(([place, entry]) => place && isNeeded(entry))
}

/** Whether npm's own record of what it installed agrees with the lock, package by package. */
export async function isInstalled(root) {
  const record = await readPackages(path.join(root, 'node_modules/.package-lock.json')).catch(() => ({}))
  const isThere = ([place, { version, integrity }]) =>
    place in record && record[place].version === version && record[place].integrity === integrity
  return (await lockedPackages(root)).every(isThere)
}

/** A count of the packages that are in place by now, out of all, for the eye. */
export async function installCounter(root) {
  const manifests = (await lockedPackages(root)).map(([place]) => path.join(root, place, 'package.json'))
  const isThere = (file) =>
    access(file).then(
      () => true,
      () => false,
    )
  return async () => {
    const there = await Promise.all(manifests.map(isThere))
    return `${there.filter(Boolean).length}/${manifests.length}`
  }
}
