import { cleanup, screen, waitFor } from '@testing-library/react'
import { box } from '../../../miniapp/src/drafts/outbox'
import { queryClient } from '../../../miniapp/src/queryClient'
import { forgetToken } from '../../../miniapp/src/session'
import RecordPage from '../../../miniapp/src/visit/record'
import { phone } from '../../support/taro/phone'
import { press, serveVisits, show, ticket, write } from './visitPhone'

async function readCode() {
  await press('选楼栋')
  await press('1号楼')
  write('门牌', '502')
  await press('核实住户')
  write('居民的核实码', '123456')
  await press('认人')
}

beforeEach(() => {
  phone.forget()
  forgetToken()
  queryClient.clear()
  box.all().forEach(({ id }) => box.remove(id))
})
afterEach(cleanup)

describe('认人 at the door', () => {
  it('knows the resident by the code she reads out', async () => {
    const { asked, moves } = serveVisits()
    show(<RecordPage />)
    await readCode()
    expect(await screen.findByText('是周玉兰')).toBeTruthy()

    await press('记下')

    await waitFor(() => expect(moves()).toHaveLength(1))
    expect(asked.find(({ path }) => path === '/household-codes')?.body).toEqual({ code: '123456' })
    expect(moves()[0]?.body).toMatchObject({ ticket, contact: { name: '周玉兰' } })
  })

  it('asks of somebody verified elsewhere whether she has moved, or has a second home', async () => {
    const { moves } = serveVisits({
      more: { '/household-codes': { name: '周玉兰', isVerified: true, ticket } },
    })
    show(<RecordPage />)
    await readCode()
    expect(await screen.findByText('以前核实过别处，记下后改成上面这一户。')).toBeTruthy()

    await press('另一处房子')
    expect(await screen.findByText('记下后，两户都是这个人的。')).toBeTruthy()
    await press('记下')

    await waitFor(() => expect(moves()).toHaveLength(1))
    expect(moves()[0]?.body).toMatchObject({ ticket, isAnother: true })
  })
})
