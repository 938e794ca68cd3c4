import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { openBundle } from './bundle'

const folders: string[] = []
afterAll(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true })))

/** A mini program written by hand, file by file: to try the phone itself on what a build should never hold. */
export function aBundle(files: Record<string, string>) {
  const folder = mkdtempSync(join(tmpdir(), 'emulin-weapp-'))
  folders.push(folder)
  const all = {
    'app.js': 'App({})',
    'app.json': JSON.stringify({ pages: ['home', 'other'], __usePrivacyCheck__: true }),
    'home.json': '{}',
    'home.wxml': '<view class="button" bindtap="act" aria-label="试">{{said}}</view>',
    'home.js': 'Page({})',
    'other.json': '{}',
    'other.wxml': '<view>另一页</view>',
    'other.js': 'Page({})',
    ...files,
  }
  for (const [name, text] of Object.entries(all)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
  return openBundle(folder)
}
