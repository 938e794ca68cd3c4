import { readOptions as audit } from '../../infra/audit/options'
import { readOptions as bench } from '../../infra/bench/options'
import { readOptions as demands } from '../../infra/demands/options'
import { readOptions as doctor } from '../../infra/doctor/options'
import { archIn } from '../../infra/elsewhere/arch'
import { whyNot } from '../../infra/elsewhere/why'
import { readOptions as moveIn } from '../../infra/import/options'
import { readOptions as redrive } from '../../infra/redrive/options'
import { readOptions as restore } from '../../infra/restore/options'
import { readOptions as setUp } from '../../infra/setup/options'
import { NotUnderstood } from '../../infra/understood'
import { release } from '../../miniapp/release/release'

const commands = { audit, bench, demands, doctor, import: moveIn, redrive, restore, setup: setUp }

describe('a command that is given what it does not know', () => {
  it.each(Object.entries(commands))('%s says so, and how it is used', (name, read) => {
    expect(() => read(['--foo'])).toThrow(NotUnderstood)
    expect(() => read(['--foo'])).toThrow(new RegExp(`看不懂的参数[^]*--foo[^]*用法 Usage: npm run ${name}`))
  })

  it.each<[say: string, read: (args: string[]) => unknown, args: string[]]>([
    ['a time that is missing', redrive, ['--since']],
    ['a time that is none', redrive, ['--since', 'yesterday']],
    ['two things at once', redrive, ['--play', '--since', '2026-11-20 18:00']],
    ['a table that is missing', restore, ['--was']],
    ['a month that is none', audit, ['--since', '2026-13']],
    ['no address', doctor, ['foo']],
    ['two files', moveIn, ['a.csv', 'b.csv']],
    ['two folders', setUp, ['a', 'b']],
    ['no number', demands, ['a', '--least', 'few']],
    ['a machine of no kind', archIn, ['arm65']],
    ['two machines', archIn, ['x64', 'arm64']],
  ])('says so of %s', (_, read, args) => {
    expect(() => read(args)).toThrow(NotUnderstood)
  })

  it('builds for the machine that is named', () => {
    expect([archIn([]), archIn(['arm64'])]).toEqual(['x64', 'arm64'])
  })

  it('releases nothing, and ends with 1', async () => {
    const said = jest.spyOn(console, 'error').mockImplementation(() => undefined)
    expect(await release(['--dri'])).toBe(1)
    expect(said.mock.calls.join()).toContain('npm run release:weapp')
    said.mockRestore()
  })
})

describe('a server that cannot start', () => {
  it.each(['EADDRINUSE', 'ECONNREFUSED'])('says why, and what to do: %s', (code) => {
    const error = Object.assign(new Error(`${code} 127.0.0.1`), { code })
    expect(whyNot(error)).toMatch(/[。.]\n.*\.\n.*127\.0\.0\.1$/)
  })

  it('shows all there is of what nobody foresaw', () => {
    const error = new Error('of its own kind')
    expect(whyNot(error)).toBe(error)
  })
})
