import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** For the top of a test file: a folder of its own, gone when the file ends. */
export function temporaryFolder() {
  const folder = mkdtempSync(path.join(tmpdir(), 'emulin-local-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  let count = 0
  return {
    at: (name: string) => path.join(folder, name),
    another: () => path.join(folder, `folder-${(count += 1)}`),
  }
}
