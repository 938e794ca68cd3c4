import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { builtIn } from '../../miniapp/release/built'
import { bundleLacks } from '../../miniapp/release/bundleLacks'
import { linesOf } from '../../miniapp/release/report'
import { readSettings } from '../../miniapp/release/settings'
import { signFolder, uploadWords } from '../../miniapp/release/upload'
import { fetchUploader, runUploader } from '../../miniapp/release/uploader'
import { temporaryFolder } from '../local/temporaryFolder'
import { builtBundle } from '../support/weapp/bundle'

const folders = temporaryFolder()
const env = { EMULIN_WECHAT_APPID: 'wx0123456789abcdef', EMULIN_WEAPP_KEY: '/keys/private.key' }
const { settings } = readSettings(['--version', '1.2.0', '--say', '报事更快'], env)

describe('the release of the mini program', () => {
  it('would send what is built here nowhere but to the server it is built for', () => {
    // Built for no server: all that is missing is its domain.
    expect(bundleLacks(builtIn(builtBundle), settings)).toEqual([])
    const lacks = bundleLacks(builtIn(builtBundle), { ...settings, domain: 'api.donghu-street.cn' })
    expect(lacks.map(({ name }) => name)).toEqual(['otherServer'])
  })

  it('says how large each package is, what is missing, and what nobody can see from here', () => {
    const lines = linesOf(settings, builtIn(builtBundle), [{ name: 'icpMissing', say: '没有备案号' }]).join(
      '\n',
    )

    expect(lines).toMatch(/main \d+ KB.*resident \d+ KB/)
    expect(lines).toContain('icpMissing: 没有备案号')
    expect(lines).toContain('用户隐私保护指引')
  })

  it('uploads nothing while anything is missing, and says so by its code', () => {
    const { status, stdout } = spawnSync(process.execPath, ['miniapp/release.mjs', '--built'], {
      encoding: 'utf8',
      env: { ...process.env, ...env, PATH: '' },
    })

    expect(stdout).toContain('domainMissing')
    expect(stdout).toContain('versionUnfit')
    expect(status).toBe(1)
  })

  it('fetches WeChat’s uploader by its lock, and shows neither npm nor it the keys of the cloud', async () => {
    const [bin, uploader] = [folders.another(), folders.another()]
    const program = join(uploader, 'node_modules/miniprogram-ci/bin')
    for (const folder of [bin, program]) mkdirSync(folder, { recursive: true })
    const told = (name: string) => join(uploader, `${name}.json`)
    const tells = (name: string) =>
      `require('fs').writeFileSync('${told(name)}', JSON.stringify([process.argv.slice(2), Object.keys(process.env)]))`
    writeFileSync(join(bin, 'npm'), `#!${process.execPath}\n${tells('npm')}`, { mode: 0o755 })
    writeFileSync(join(program, 'miniprogram-ci.js'), tells('uploader'))
    const before = { ...process.env }
    process.env = { PATH: bin, HOME: '/home/operator', AWS_SECRET_ACCESS_KEY: 'of the cloud' }

    const codes = [await fetchUploader(uploader), await runUploader(['upload'], uploader)]

    process.env = before
    const heard = ['npm', 'uploader'].map((name) => JSON.parse(readFileSync(told(name), 'utf8')) as unknown)
    const bare = expect.not.arrayContaining(['AWS_SECRET_ACCESS_KEY']) as unknown
    expect(codes).toEqual([0, 0])
    expect(heard).toEqual([
      [expect.arrayContaining(['ci', '--ignore-scripts']), bare],
      [['upload'], bare],
    ])
  })

  it('has a lock that says of each of its packages what is in it', () => {
    const lock = readFileSync('miniapp/release/uploader/package-lock.json', 'utf8')
    // npm's own form.
    const { packages } = JSON.parse(lock) as { packages: Record<string, Record<string, unknown>> }
    const fetched = Object.entries(packages).filter(([name, { inBundle }]) => name !== '' && !inBundle)

    expect(packages['']?.['dependencies']).toEqual({ 'miniprogram-ci': '2.1.42' })
    expect(fetched.filter(([, { integrity }]) => integrity === undefined)).toEqual([])
  })

  it('hands the folder to WeChat’s uploader as it is, under the owner’s name', () => {
    const folder = folders.another()
    mkdirSync(folder)
    writeFileSync(join(folder, 'project.config.json'), '{"appid":"touristappid","miniprogramRoot":"./"}')

    signFolder(folder, settings.appid)

    const project = JSON.parse(readFileSync(join(folder, 'project.config.json'), 'utf8')) as object
    expect(project).toEqual({ appid: 'wx0123456789abcdef', miniprogramRoot: './' })
    expect(uploadWords(folder, settings).join(' ')).toBe(
      `upload --pp ${folder} --pkp /keys/private.key --appid wx0123456789abcdef --uv 1.2.0 --ud 报事更快 -r 1 --use-project-config true`,
    )
  })
})
