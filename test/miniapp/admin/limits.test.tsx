import { cleanup, screen, waitFor } from '@testing-library/react'
import LimitsSetup from '../../../miniapp/src/admin/limits'
import { queryClient } from '../../../miniapp/src/queryClient'
import { forgetToken } from '../../../miniapp/src/session'
import { phone } from '../../support/taro/phone'
import { press, pressLabelled, serveSetup, show, write } from './adminPhone'

beforeEach(() => {
  phone.forget()
  forgetToken()
  queryClient.clear()
})
afterEach(cleanup)

describe('limits and calendar 时限和日历', () => {
  it('sets a limit from a day on, beside those before it', async () => {
    const { street } = serveSetup()
    show(<LimitsSetup />)
    await press('接单')
    await write('改成多久', '4')
    await write('哪一天', '2099-01-01')
    await press('改好')

    await waitFor(() =>
      expect(street().limits).toEqual([{ from: '2099-01-01', name: 'accept', amount: 4, unit: 'workHour' }]),
    )
    expect(await screen.findByText('程序自带的；2099-01-01 起 4 个工作小时')).toBeTruthy()
  })

  it.each([
    { what: 'a day that no calendar has', day: '2099-02-30', amount: '4', says: /日历上要有这一天/ },
    { what: 'nothing', day: '2099-02-01', amount: '', says: /至少是 1/ },
    { what: 'more than any clock looks back', day: '2099-02-01', amount: '9000', says: /报单要在 5 分钟到/ },
  ])('refuses $what', async ({ day, amount, says }) => {
    const { street } = serveSetup()
    show(<LimitsSetup />)
    await press('报单')
    await write('改成多久', amount)
    await write('哪一天', day)
    await press('改好')

    expect((await screen.findAllByText(says)).length).toBeGreaterThan(0)
    expect(street().limits).toEqual([])
  })

  it('writes holidays by the stretch, and warns of a year that is not announced', async () => {
    const { street } = serveSetup()
    show(<LimitsSetup />)
    const year = new Date().getFullYear()
    expect((await screen.findAllByText(`没有 ${year} 年的放假安排，时限只按周末算`)).length).toBe(1)
    await press(`${year} 年`)
    await write('加一段放假', '2-9到2-11')
    await press('加一段放假')
    await pressLabelled('已公布')
    await press('改好')

    await waitFor(() =>
      expect(street().calendars).toEqual([
        {
          year,
          holidays: [`${year}-02-09`, `${year}-02-10`, `${year}-02-11`],
          workdays: [],
          isConfirmed: true,
        },
      ]),
    )
  })
})
