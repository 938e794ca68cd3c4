import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { QueryClientProvider } from '@tanstack/react-query'
import { queryClient } from '../../../miniapp/src/queryClient'
import { StaffOrder } from '../../../miniapp/src/staff/StaffOrder'
import { workplaces } from '../../../miniapp/src/staff/workplaces'
import { power } from '../../support/aStreet'
import { phone } from '../../support/taro/phone'
import { aCatalogue } from './aCatalogue'
import { filedSeen, orderId } from './aSeen'
import { fakeServer, ok } from './fakeServer'

const danger = {
  ...power,
  code: 'H90',
  name: '着火、伤人、急病',
  stopper: { words: '着火打 119，打架打 110，急病打 120。', phone: '110' },
}

beforeEach(() => {
  phone.forget()
  queryClient.clear()
})
afterEach(cleanup)

it('names every number that danger may need, never one for all', async () => {
  fakeServer(({ path }) => {
    if (path === '/catalogue') return ok({ ...aCatalogue, categories: [power, danger] })
    return ok({ ...filedSeen(), moves: ['decline', 'note'] })
  })
  render(
    <QueryClientProvider client={queryClient}>
      <StaffOrder orderId={orderId} place={workplaces.desk} stages={{}} />
    </QueryClientProvider>,
  )
  fireEvent.click(await screen.findByLabelText(/^更多/))
  fireEvent.click(await screen.findByText('不归街道管，告诉居民该找谁'))

  expect(await screen.findByText('着火、伤人、急病打 119、110、120')).toBeTruthy()
  expect(screen.getByText('大面积停电打 95598')).toBeTruthy()
})
