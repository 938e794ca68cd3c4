import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import BoardOfPlace from '../../../miniapp/src/board/board'
import { hasFewStreets } from '../../../miniapp/src/board/hasFewStreets'
import { ownerNow, playDemoPerson } from '../../../miniapp/src/session'
import type { RoleHeld } from '../../../shared/actor'
import type { Numbers } from '../../../shared/numbers/answer'
import { phone } from '../../support/taro/phone'
import { aMe } from '../person/aMe'
import { aNewPhone, openPage, wentTo } from '../resident/residentPhone'
import { aCatalogue } from '../staff/aCatalogue'
import { fakeServer, ok } from '../staff/fakeServer'
import { someNumbers, streetNode } from './someNumbers'

const district = streetNode.slice(0, 6)
const next = `${district}002`

const ofDistrict = () => {
  const { weights: _, units: __, places, ...numbers } = someNumbers()
  const [row, other] = places
  return {
    ...numbers,
    node: { id: district, name: '全区' },
    units: [],
    places: [
      { ...row, id: streetNode, name: '东湾街道' },
      { ...other, id: next, name: '西埠街道' },
    ],
  }
}

const serve = (roles: RoleHeld[]) =>
  fakeServer(({ path }) => {
    if (path === '/me') return ok(aMe({ roles }))
    if (path === '/catalogue') return ok({ ...aCatalogue, street: { ...aCatalogue.street, id: streetNode } })
    if (path.startsWith(`/numbers/${district}?`)) return ok(ofDistrict())
    return path.startsWith(`/numbers/${streetNode}`) ? ok(someNumbers()) : undefined
  })

const signedInTo = () =>
  phone.calls
    .filter(({ name, options }) => name === 'request' && String(options['url']).endsWith('/sessions'))
    .map(({ options }) => (JSON.parse(String(options['data'])) as { streetId?: string }).streetId)
    .at(-1)

beforeEach(aNewPhone)
afterEach(cleanup)

describe('看板 of a district 区', () => {
  it('stands above the street for whoever serves it, and its numbers lead to its streets', async () => {
    const { asked } = serve([{ role: 'supervisor', scope: district }])
    openPage(<BoardOfPlace />)
    await screen.findByText('各街道办结率')
    expect(screen.getByText('各街道权重不一样')).toBeTruthy()
    fireEvent.click(screen.getByRole('link', { name: '7 件超期' }))
    expect(phone.calls.at(-1)).toMatchObject({ name: 'pageScrollTo', options: { selector: '#places' } })
    fireEvent.click(screen.getByRole('radio', { name: '东湾街道' }))
    await screen.findByText('各社区办结率')
    // Orders and cells are asked of a street alone.
    expect(asked.filter(({ path }) => path.includes(`/${district}/`))).toEqual([])
  })

  it('gives few streets a line of their own, many one beside a table', async () => {
    serve([{ role: 'supervisor', scope: district }])
    openPage(<BoardOfPlace />)
    await screen.findByText('各街道办结率')
    expect(document.getElementById('places')?.className).toContain('board-panel--12')
    const [row] = someNumbers().places
    const six = Array.from({ length: 6 }, (_, at) => ({ ...row, id: `${district}00${at}` }))
    // Only how many there are matters here.
    expect(hasFewStreets({ ...ofDistrict(), places: six } as Numbers)).toBe(false)
    expect(hasFewStreets(someNumbers())).toBe(false)
  })

  it('leads into a street as whoever she is there', async () => {
    serve([{ role: 'supervisor', scope: district }])
    openPage(<BoardOfPlace />)
    fireEvent.click(await screen.findByRole('link', { name: /^东湾街道办结率/ }))
    expect([wentTo(), ownerNow()]).toEqual([
      `navigateTo /board/board?node=${streetNode}&span=month`,
      'guqing',
    ])

    fireEvent.click(await screen.findByRole('link', { name: /^西埠街道/ }))
    expect([wentTo(), ownerNow()]).toEqual([
      `reLaunch /board/board?node=${next}&span=month`,
      `guqing@${next}`,
    ])
    cleanup()
    openPage(<BoardOfPlace />, { node: next })
    await waitFor(() => expect(signedInTo()).toBe(next))
    playDemoPerson('guqing')
    expect(ownerNow()).toBe('guqing')
  })

  it('is not offered to the street’s own', async () => {
    serve([{ role: 'supervisor', scope: streetNode }])
    openPage(<BoardOfPlace />)
    await screen.findByText('各社区办结率')
    expect(screen.queryByRole('radio', { name: '全区' })).toBeNull()
  })
})
