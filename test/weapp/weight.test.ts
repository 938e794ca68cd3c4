import { openBundle } from '../support/weapp/bundle'

const { main, subs } = openBundle().weights()

const kilobytes = (bytes: number) => Math.ceil(bytes / 1024)

describe('weight 体积', () => {
  beforeAll(() => {
    const said = [['main', main] as const, ...subs].map(([name, bytes]) => `${name} ${kilobytes(bytes)}`)
    process.stdout.write(`weapp in KB: ${said.join(', ')}\n`)
  })

  it('the main package is at most 600 KB: it is what a resident waits for', () => {
    expect(kilobytes(main)).toBeLessThanOrEqual(600)
  })

  it.each(subs)('the %s package is at most 300 KB', (_, bytes) => {
    expect(kilobytes(bytes)).toBeLessThanOrEqual(300)
  })
})
