import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fetchedPackage } from './fetchedPackage'

const folder = mkdtempSync(join(tmpdir(), 'emulin-packed-'))
const as = `packed-${process.pid}`
const cached = resolve('.cache', as)
afterAll(() => [folder, cached].forEach((one) => rmSync(one, { recursive: true, force: true })))

const wanted = { packed: folder, integrity: 'sha512-another', part: 'bin', as }

describe('a package that is fetched for the tests', () => {
  it('is not taken when it is not what it was', () => {
    writeFileSync(join(folder, 'package.json'), '{"name":"any","version":"1.0.0"}')
    mkdirSync(join(folder, 'bin'))
    writeFileSync(join(folder, 'bin/any'), 'any')

    expect(() => fetchedPackage(wanted)).toThrow('is not what it was')
    expect(existsSync(cached)).toBe(false)
  })

  it('is missed by its name', () => {
    expect(() => fetchedPackage({ ...wanted, packed: join(folder, 'nowhere') })).toThrow(
      /nowhere cannot be fetched from npm, which these tests need once/,
    )
  })
})
