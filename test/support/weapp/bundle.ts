import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'

export const builtBundle = resolve(import.meta.dirname, '../../../dist/weapp')

type Package = { root: string; pages: string[] }

export type AppSettings = {
  pages: string[]
  subPackages?: Package[]
  tabBar?: { list: { pagePath: string; text: string }[] }
  requiredPrivateInfos?: string[]
  permission?: Record<string, unknown>
  __usePrivacyCheck__?: boolean
}

type Settings = { usingComponents?: Record<string, string> }

/** A built mini program as it lies on the disk: what it declares and what it weighs. */
export function openBundle(folder = builtBundle) {
  const read = (file: string) => readFileSync(join(folder, file), 'utf8')
  const app = JSON.parse(read('app.json')) as AppSettings
  const subPackages = app.subPackages ?? []
  const tabs = app.tabBar?.list ?? []

  return {
    folder,
    app,
    read,
    tabs,
    pages: [
      ...app.pages,
      ...subPackages.flatMap(({ root, pages }) => pages.map((page) => `${root}/${page}`)),
    ],
    isTab: (path: string) => tabs.some(({ pagePath }) => pagePath === path),
    settingsOf: (path: string) => JSON.parse(read(`${path}.json`)) as Settings,
    /** Bytes of each package; `main` is what opens first, and everything that is in no subpackage. */
    weights() {
      const subs = subPackages.map(({ root }) => [root, weigh(join(folder, root))] as const)
      return { main: subs.reduce((rest, [, bytes]) => rest - bytes, weigh(folder)), subs }
    },
  }
}

export type Bundle = ReturnType<typeof openBundle>

const weigh = (folder: string) =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0)
