import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'

type App = {
  pages?: string[]
  subPackages?: { root: string; pages: string[] }[]
  __usePrivacyCheck__?: boolean
}

/** The mini program as it would be uploaded. */
export type Built = { app: App; files: { path: string; bytes: number }[]; text: string }

const files = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    return entry.isDirectory() ? files(path) : [path]
  })

const isText = (path: string) => /\.(js|json|wxml|wxss|wxs)$/.test(path)

/** What was built; nothing where nothing was. */
export function builtIn(folder: string): Built | undefined {
  if (!existsSync(join(folder, 'app.json'))) return undefined
  const paths = files(folder)
  return {
    // Taro writes it from app.config.ts.
    app: JSON.parse(readFileSync(join(folder, 'app.json'), 'utf8')) as App,
    files: paths.map((path) => ({ path: relative(folder, path), bytes: statSync(path).size })),
    text: paths
      .filter(isText)
      .map((path) => readFileSync(path, 'utf8'))
      .join('\n'),
  }
}

/** Bytes of each package; the main one is `main`. */
export function packagesOf({ app, files: all }: Built) {
  const roots = (app.subPackages ?? []).map(({ root }) => root)
  const sizes = new Map<string, number>([['main', 0], ...roots.map((root) => [root, 0] as const)])
  for (const { path, bytes } of all) {
    const home = roots.find((root) => path.startsWith(`${root}/`)) ?? 'main'
    sizes.set(home, (sizes.get(home) ?? 0) + bytes)
  }
  return sizes
}
