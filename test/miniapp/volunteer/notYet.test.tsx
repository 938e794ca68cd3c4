import { cleanup, fireEvent, screen } from '@testing-library/react'
import Pool from '../../../miniapp/src/volunteer/queue'
import { aMe } from '../person/aMe'
import { aNewPhone, openPage, wentTo } from '../resident/residentPhone'
import { aCatalogue } from '../staff/aCatalogue'
import { fakeServer, ok } from '../staff/fakeServer'

beforeEach(aNewPhone)
afterEach(cleanup)

it('shows whoever is no volunteer yet the way to become one, and sends her to nobody', async () => {
  const resident = aMe({ roles: [{ role: 'resident', scope: '990100001' }] })
  fakeServer(({ path }) => ok(path === '/me' ? resident : aCatalogue))
  openPage(<Pool />)

  fireEvent.click(await screen.findByRole('button', { name: '去登记志愿者' }))

  expect(wentTo()).toBe('navigateTo /volunteer/mine')
  expect(screen.queryByText(/请街道管理员/)).toBeNull()
})
