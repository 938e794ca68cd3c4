import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { builtIn } from '../../miniapp/release/built'
import { bundleLacks } from '../../miniapp/release/bundleLacks'
import { settingLacks } from '../../miniapp/release/settingLacks'
import { readSettings, type Settings } from '../../miniapp/release/settings'
import { demoTemplates } from '../../infra/local/wechat/demoTemplates'
import { temporaryFolder } from '../local/temporaryFolder'

const folders = temporaryFolder()
const appid = 'wx0123456789abcdef'

function keyFile(name = `private.${appid}.key`, text = '-----BEGIN RSA PRIVATE KEY-----\nAAAA\n') {
  const folder = folders.another()
  mkdirSync(folder)
  const file = join(folder, name)
  writeFileSync(file, text, { mode: 0o600 })
  return file
}

const project = folders.another()
mkdirSync(project)

const whole: Settings = {
  domain: 'api.donghu-street.cn',
  photoHost: '',
  appid,
  templates: JSON.stringify(demoTemplates),
  key: keyFile(),
  icp: '浙ICP备12345678号-1',
  version: '1.2.0',
  say: '报事更快',
  robot: '1',
}

const namesOf = (more: Partial<Settings>) =>
  settingLacks({ ...whole, ...more }, project).map(({ name }) => name)

describe('what a release is made of', () => {
  it('is read from the environment that a deployment has, and from the words behind the command', () => {
    const env = { EMULIN_DOMAIN: whole.domain, EMULIN_WECHAT_APPID: appid, EMULIN_ICP: whole.icp }
    const { settings, isDry } = readSettings(['--version', '1.2.0', '--say', '报事更快', '--dry'], env)

    expect(settings).toEqual({ ...whole, key: '', templates: '' })
    expect(isDry).toBe(true)
  })

  it('lacks nothing when all is there', () => {
    expect(namesOf({})).toEqual([])
    expect(namesOf({ templates: 'none' })).toEqual([])
  })

  it('lacks everything when nothing is said', () => {
    expect(settingLacks(readSettings([], {}).settings, project).map(({ name }) => name)).toEqual([
      'appidMissing',
      'keyMissing',
      'domainMissing',
      'icpMissing',
      'versionUnfit',
      'sayMissing',
      'templatesMissing',
    ])
  })

  it.each<[string, Partial<Settings>]>([
    ['domainUnfit', { domain: 'http://api.donghu-street.cn' }],
    ['domainUnfit', { domain: 'api.donghu-street.cn:8443' }],
    ['domainUnfit', { domain: '47.98.1.2' }],
    ['domainUnfit', { domain: 'localhost' }],
    ['domainUnfit', { domain: 'abc.execute-api.cn-north-1.amazonaws.com.cn' }],
    ['domainUnfit', { domain: 'api.example.cn' }],
    ['domainUnfit', { photoHost: 'https://photos.donghu-street.cn/' }],
    ['icpUnfit', { icp: '备案中' }],
    ['appidUnfit', { appid: 'touristappid', key: keyFile('upload.key') }],
    ['appidUnfit', { appid: 'wx0e5a1b2c3d4e5f60', key: keyFile('upload.key') }],
    ['keyMissing', { key: join(project, 'nowhere.key') }],
    ['keyUnfit', { key: keyFile('upload.key', 'AppSecret') }],
    ['keyOfAnother', { key: keyFile('private.wxfedcba9876543210.key') }],
    ['versionUnfit', { version: '1.2' }],
    ['sayMissing', { say: '  ' }],
    ['robotUnfit', { robot: '31' }],
    ['templatesUnfit', { templates: '{' }],
    ['templatesUnfit', { templates: '{"result":{"id":""}}' }],
  ])('%s: %o', (name, more) => {
    expect(namesOf(more)).toEqual([name])
  })

  it('names each template that is missing', () => {
    const { result } = demoTemplates
    const lacks = settingLacks({ ...whole, templates: JSON.stringify({ result }) }, project)

    expect(lacks.map(({ say }) => say)).toEqual([
      expect.stringContaining('progress'),
      expect.stringContaining('work'),
    ])
  })

  it('lets nobody read the key, nor lie about in the project', () => {
    const open = keyFile('upload.key')
    chmodSync(open, 0o644)
    const inside = join(project, 'upload.key')
    writeFileSync(inside, '-----BEGIN PRIVATE KEY-----\n', { mode: 0o600 })

    expect(namesOf({ key: open })).toEqual(['keyOpen'])
    expect(namesOf({ key: inside })).toEqual(['keyInside'])
  })
})

type App = { subPackages: { root: string; pages: string[] }[]; __usePrivacyCheck__?: boolean }

const app: App = {
  subPackages: [{ root: 'resident', pages: ['report', 'privacy'] }],
  __usePrivacyCheck__: true,
}

/** A mini program as small as can be, but for what the test is about. */
function built(more: Partial<{ app: App; code: string; files: Record<string, number> }> = {}) {
  const folder = folders.another()
  mkdirSync(join(folder, 'resident'), { recursive: true })
  writeFileSync(join(folder, 'app.json'), JSON.stringify({ pages: [], ...(more.app ?? app) }))
  writeFileSync(join(folder, 'app.js'), `const server="https://${whole.domain}";${more.code ?? ''}`)
  for (const [name, bytes] of Object.entries(more.files ?? {}))
    writeFileSync(join(folder, name), Buffer.alloc(bytes))
  return builtIn(folder)
}

const megabyte = 1024 * 1024
const lacksOf = (one: ReturnType<typeof built>, more: Partial<Settings> = {}) =>
  bundleLacks(one, { ...whole, ...more }).map(({ name, say }) => `${name} ${say}`)

describe('what was built for a release', () => {
  it('lacks nothing when all is there; names of namespaces call nobody', () => {
    const code = '"http://www.w3.org/2000/svg";"https://reactjs.org/docs/error-decoder.html"'
    expect(lacksOf(built({ code }))).toEqual([])
  })

  it.each<[string, Parameters<typeof built>[0]]>([
    ['otherAddress', { code: '"http://127.0.0.1:8080"' }],
    ['otherAddress', { code: '"http://localhost:8080"' }],
    ['otherAddress', { code: '"https://rehearsal.donghu-street.cn"' }],
    ['otherAddress', { code: `"http://${whole.domain}"` }],
    ['packageTooLarge', { files: { 'resident/photo.png': 2.1 * megabyte } }],
    ['packageTooLarge', { files: { 'large.js': 2.1 * megabyte } }],
    ['privacyOff', { app: { subPackages: app.subPackages } }],
    ['privacyPage', { app: { ...app, subPackages: [{ root: 'resident', pages: ['report'] }] } }],
    ['sourceMaps', { files: { 'app.js.map': 10 } }],
  ])('%s: %o', (name, more) => {
    const lacks = lacksOf(built(more))
    expect(lacks).toHaveLength(1)
    expect(lacks[0]).toMatch(new RegExp(`^${name} `))
  })

  it('says which package is too large, and when all are together', () => {
    const roots = Array.from({ length: 16 }, (_, n) => ({ root: `resident/${n}`, pages: ['privacy'] }))
    const files = Object.fromEntries(roots.map(({ root }) => [`${root}.js`, 0]))
    const one = built({ app: { ...app, subPackages: roots }, files })
    const large = one && {
      ...one,
      files: roots.map(({ root }) => ({ path: `${root}/a.js`, bytes: 1.95 * megabyte })),
    }
    expect(lacksOf(large)).toEqual([expect.stringContaining('31.20 MB')])
    expect(lacksOf(built({ files: { 'resident/a.png': 3 * megabyte } }))[0]).toContain('resident 3.00 MB')
  })

  it('was built for this server, or is not uploaded', () => {
    expect(lacksOf(built(), { domain: 'api.other-street.cn' })).toEqual([
      expect.stringContaining('otherServer'),
      expect.stringContaining('otherAddress'),
    ])
    expect(lacksOf(undefined)).toEqual([expect.stringContaining('notBuilt')])
  })
})
