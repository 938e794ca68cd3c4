import { askConsent, tellConsents, toAskFor } from '../../../miniapp/src/notice/consent'
import { forgetToken } from '../../../miniapp/src/session'
import { phone } from '../../support/taro/phone'
import { fakeServer, ok, refused } from '../staff/fakeServer'

const offered = [
  { name: 'result' as const, id: 'r', isLongTerm: false, left: 0 },
  { name: 'progress' as const, id: 'p', isLongTerm: false, left: 2 },
  { name: 'work' as const, id: 'w', isLongTerm: true, left: 0 },
]

const asked = () =>
  phone.calls.filter(({ name }) => name === 'requestSubscribeMessage').map(({ options }) => options.tmplIds)

function serve(isWell = () => true) {
  const server = fakeServer(({ path }) => {
    if (path !== '/me/consents') return undefined
    return isWell() ? ok({ templates: [] }) : refused(503, 'unavailable')
  })
  let codes = 0
  phone.answers.set('login', () => ({ code: `code-${(codes += 1)}` }))
  return server
}
const answers = (answer: Record<string, string>) => phone.answers.set('requestSubscribeMessage', () => answer)

beforeEach(() => {
  phone.forget()
  forgetToken()
})

describe('asking for consent 订阅', () => {
  it('asks for what belongs to the tap, and tells the server what was allowed with a fresh code', async () => {
    const { moves } = serve()
    answers({ r: 'accept', p: 'reject' })

    await askConsent(offered, 'resident')

    expect(asked()).toEqual([['r', 'p']])
    expect(moves()).toMatchObject([{ body: { code: 'code-1', accepted: ['result'] } }])
  })

  it('is not repeated for a month once somebody has said no, and lets the deed go on', async () => {
    serve()
    answers({ r: 'reject', p: 'reject' })

    await askConsent(offered, 'resident')
    await askConsent(offered, 'resident')

    expect(asked()).toHaveLength(1)
  })

  it('goes on without a word where WeChat cannot ask', async () => {
    const { moves } = serve()
    phone.answers.set('requestSubscribeMessage', () => {
      throw new Error('20004: the main switch is off')
    })

    await askConsent(offered, 'resident')

    expect(moves()).toEqual([])
  })

  it('keeps a consent that the server could not hear of, and tells it later under the same key', async () => {
    let isWell = false
    const { moves } = serve(() => isWell)
    answers({ r: 'accept', p: 'accept' })
    await askConsent(offered, 'resident')
    isWell = true

    await tellConsents()
    await tellConsents()

    expect(moves().map(({ body }) => body.code)).toEqual(['code-1', 'code-2'])
    expect(new Set(moves().map(({ key }) => key)).size).toBe(1)
  })

  it('never mixes one-time with long-term templates, nor asks for what stands', () => {
    const standing = { name: 'work' as const, id: 'w', isLongTerm: true, left: 99 }
    const mixed = offered.map((one) => (one.name === 'progress' ? { ...one, isLongTerm: true } : one))

    expect(toAskFor([standing], 'staff')).toEqual([])
    expect(toAskFor(mixed, 'resident').map(({ id }) => id)).toEqual(['r'])
  })
})
