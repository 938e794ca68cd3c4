import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { page } from '../../infra/local/page'
import { temporaryFolder } from './temporaryFolder'

const folder = temporaryFolder().at('h5')
const files = {
  'index.html': '<title>e睦邻</title>',
  'js/app.0a1b2c3d.js': `// ${'long '.repeat(1000)}`,
  'static/logo.png': 'logo',
  '.built-from': 'a mark of ours',
}
for (const [name, content] of Object.entries(files)) {
  mkdirSync(path.dirname(path.join(folder, name)), { recursive: true })
  writeFileSync(path.join(folder, name), content)
}
writeFileSync(path.join(folder, '../secrets.json'), 'a secret')

const app = page(folder)

describe('the mini program’s page', () => {
  it.each([
    ['/', 'no-cache'],
    ['/js/app.0a1b2c3d.js', 'public, max-age=31536000, immutable'],
    ['/static/logo.png', 'public, max-age=3600'],
  ])('is kept by the browser as long as it is good: %s', async (file, life) => {
    const answer = await app.request(file)

    expect([answer.status, answer.headers.get('Cache-Control')]).toEqual([200, life])
  })

  it('opens at any address of its own', async () => {
    const answer = await app.request('/pages/report')

    expect(await answer.text()).toBe(files['index.html'])
  })

  it('travels compressed to whoever takes that', async () => {
    const answer = await app.request('/js/app.0a1b2c3d.js', { headers: { 'Accept-Encoding': 'gzip' } })

    expect(answer.headers.get('Content-Encoding')).toBe('gzip')
    expect((await answer.arrayBuffer()).byteLength).toBeLessThan(500)
  })

  it.each([
    '/js/gone.js',
    '/.built-from',
    '/../secrets.json',
    '/..%2fsecrets.json',
    '/%2e%2e/secrets.json',
    '//etc/passwd.x',
  ])('has nothing else to show: %s', async (address) => {
    const answer = await app.fetch(new Request(`http://street${address}`))

    expect(answer.status).toBe(404)
    expect(await answer.text()).not.toContain('secret')
  })
})
