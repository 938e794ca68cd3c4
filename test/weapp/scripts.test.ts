import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { parse } from 'acorn'
import { builtBundle } from '../support/weapp/bundle'
import { tooYoung } from '../support/weapp/tooYoung'

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

const asked = Object.entries(tooYoung).flatMap(([owner, names]) => {
  const [before, after] = owner.includes('rototype')
    ? ['\\.', '\\(']
    : [owner === 'globalThis' ? '(?<![.\\w"])' : `\\b${owner}\\.`, '\\b(?!["\\w]*:)']
  return names.map((name) => `${before}${name}${after}`)
})
/** Also a pattern that looks behind or names its groups, should somebody make it out of a string. */
const young = new RegExp([...new Set(asked), '\\(\\?<'].join('|'), 'g')

const youngIn = (file: string) =>
  [...readFileSync(file, 'utf8').matchAll(young)].map(
    ({ index, input }) =>
      `${relative(builtBundle, file)}: …${input.slice(Math.max(0, index - 40), index + 40)}…`,
  )

describe('scripts 脚本', () => {
  it('are read by the oldest phones that WeChat still runs on', () => {
    expect(scripts.length).toBeGreaterThan(10)
    expect(scripts.flatMap(complaintAbout)).toEqual([])
  })

  it('ask the language for nothing that it has only on newer phones', () => {
    expect(scripts.flatMap(youngIn)).toEqual([])
  })
})
