import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, extname, join, relative, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '../..')
const written = new Set(['.ts', '.tsx', '.js', '.mjs', '.cjs', '.css', '.scss'])
const made = new Set(['node_modules', 'dist', 'generated', '.cache', '.data'])

export const layers = ['shared', 'functions', 'infra', 'miniapp', 'test'] as const

function walk(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (!entry.isDirectory()) return written.has(extname(path)) ? [path] : []
    return made.has(entry.name) ? [] : walk(path)
  })
}

/** Files that people wrote, by their path from the root. */
export const sourcesIn = (folder: string) => walk(join(root, folder)).map((path) => relative(root, path))

export const textOf = (file: string) => readFileSync(join(root, file), 'utf8')

/** Without the comments, in which anything may be said. */
export const codeOf = (file: string) => textOf(file).replaceAll(/\/\*.*?\*\/|^\s*\/\/.*$/gms, '')

export const linesOf = (file: string) => textOf(file).trimEnd().split('\n').length

/** What a file imports: packages by name, own files by their path from the root. */
export function importsOf(file: string): string[] {
  if (!/\.([mc]?js|tsx?)$/.test(file)) return []
  const named = textOf(file).matchAll(/(?:(?<!')\bfrom|\bimport|\bimport\(|\brequire\()\s*'([^']+)'/g)
  return [...named].flatMap(([, target = '']) =>
    target.startsWith('.') ? relative(root, resolve(root, dirname(file), target)) : target,
  )
}

export const offenders = (folder: string, isForbidden: (target: string, file: string) => boolean) =>
  sourcesIn(folder).flatMap((file) =>
    importsOf(file)
      .filter((target) => isForbidden(target, file))
      .map((target) => `${file} → ${target}`),
  )

/** A Taro page is the file that has its settings beside it. */
export const isPage = (file: string) =>
  file.endsWith('.tsx') && existsSync(join(root, file.replace(/\.tsx$/, '.config.ts')))
