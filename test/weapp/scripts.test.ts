import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { parse } from 'acorn'
import { builtBundle } from '../support/weapp/bundle'

/** Nothing translates our scripts on their way to a phone: what stands in them is what it has to read. */
const oldest = 2015

const scripts = readdirSync(builtBundle, { withFileTypes: true, recursive: true })
  .filter(({ name }) => name.endsWith('.js'))
  .map(({ parentPath, name }) => join(parentPath, name))

function complaintAbout(file: string) {
  const code = readFileSync(file, 'utf8')
  try {
    parse(code, { ecmaVersion: oldest })
    return []
  } catch (error) {
    const { pos = 0, message } = error as SyntaxError & { pos?: number }
    return [`${relative(builtBundle, file)}: ${message}: …${code.slice(Math.max(0, pos - 40), pos + 40)}…`]
  }
}

describe('scripts 脚本', () => {
  it('are read by the oldest phones that WeChat still runs on', () => {
    expect(scripts.length).toBeGreaterThan(10)
    expect(scripts.flatMap(complaintAbout)).toEqual([])
  })
})
