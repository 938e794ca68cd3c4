import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import { onlineManager } from '@tanstack/react-query'
import { box, sender } from '../../../miniapp/src/drafts/outbox'
import { queryClient } from '../../../miniapp/src/queryClient'
import { forgetToken } from '../../../miniapp/src/session'
import LedgerPage from '../../../miniapp/src/visit/ledger'
import RecordPage from '../../../miniapp/src/visit/record'
import { Ulid } from '../../../shared/ulid'
import { phone } from '../../support/taro/phone'
import { doors, grid, press, serveVisits, show, write } from './visitPhone'

async function pickHousehold(room = '2单元 401') {
  await press('选楼栋')
  await press('1号楼')
  write('门牌', room)
}

beforeEach(() => {
  phone.forget()
  forgetToken()
  queryClient.clear()
  box.all().forEach(({ id }) => box.remove(id))
  onlineManager.setOnline(true)
})
afterEach(cleanup)

describe('记一次走访', () => {
  it('takes a household, a purpose, and one press', async () => {
    const { moves } = serveVisits()
    show(<RecordPage />)
    await pickHousehold()
    await press('看望老人')

    const button = screen.getByText('记下')
    fireEvent.click(button)
    fireEvent.click(button)

    await waitFor(() => expect(phone.calls.some(({ name }) => name === 'redirectTo')).toBe(true))
    expect(moves()).toMatchObject([
      { path: '/visits', body: { buildingId: `${grid}B1`, room: '2单元 401', purpose: 'care', heard: [] } },
    ])
    expect(Ulid.safeParse(moves()[0]?.key).success).toBe(true)
  })

  it('guesses what each thing heard is, and sends both in one go', async () => {
    const { moves } = serveVisits()
    show(<RecordPage />)
    await pickHousehold()
    await press('走访')
    await press('记一件听到的事')
    write('听到的第 1 件', '楼下路灯坏了')
    await press('再记一件')
    write('听到的第 2 件', '人行道破损，老人走不稳')
    await press('求助')
    fireEvent.click(screen.getByText('记下'))
    expect(await screen.findByText('这一问要答，决定来得多快')).toBeTruthy()
    expect(moves()).toEqual([])

    await press('否')
    await press('记下')

    await waitFor(() => expect(moves()).toHaveLength(1))
    expect(moves()[0]?.body['heard']).toEqual([
      { kind: 'issue', categoryCode: 'A01', words: '楼下路灯坏了' },
      { kind: 'help', categoryCode: 'A02', words: '人行道破损，老人走不稳', answers: { fell: '否' } },
    ])
  })

  it('says what is missing before it sends anything', async () => {
    const { moves } = serveVisits()
    show(<RecordPage />)

    await press('记下')
    expect(await screen.findByText('选一栋楼')).toBeTruthy()
    await pickHousehold(' ')
    await press('记下')
    expect(await screen.findByText(/写上门牌/)).toBeTruthy()
    write('门牌', '401')
    await press('记下')
    expect(await screen.findByText('选一样，为什么去')).toBeTruthy()

    expect(moves()).toEqual([])
  })

  it('offers only houses of her own grid, and first the households of late', async () => {
    serveVisits()
    show(<RecordPage />)
    await press('选楼栋')
    expect(await screen.findByText('1号楼')).toBeTruthy()
    expect(screen.queryByText('3号楼')).toBeNull()
    await press('1号楼')
    write('门牌', '301')
    await press('走访')
    await press('记下')
    await waitFor(() => expect(box.all()).toEqual([]))
    cleanup()

    show(<RecordPage />)
    await press('1号楼 301')

    expect(screen.getByLabelText<HTMLInputElement>('门牌').value).toBe('301')
  })

  it('keeps a visit written without network, and sends it once by itself', async () => {
    const { moves } = serveVisits()
    show(<RecordPage />)
    await pickHousehold()
    await press('走访')
    act(() => onlineManager.setOnline(false))
    await press('记下')
    await waitFor(() => expect(box.all()).toHaveLength(1))
    cleanup()
    show(<LedgerPage />)
    expect(await screen.findByText('1 次走访存在手机里，有网自动交。')).toBeTruthy()

    act(() => onlineManager.setOnline(true))
    await act(() => sender.go())

    expect(moves()).toHaveLength(1)
    expect(box.all()).toEqual([])
  })

  it('brings what was refused after all back under the pen', async () => {
    serveVisits({ refusal: 'codeUnknown' })
    show(<RecordPage />)
    await pickHousehold()
    await press('走访')
    act(() => onlineManager.setOnline(false))
    await press('记下')
    await waitFor(() => expect(box.all()).toHaveLength(1))
    cleanup()
    act(() => onlineManager.setOnline(true))
    await act(() => sender.go())
    show(<LedgerPage />)

    await press(/^没交上：走访/)
    cleanup()
    show(<RecordPage />)

    expect((await screen.findByLabelText<HTMLInputElement>('门牌')).value).toBe('2单元 401')
    expect(box.all()).toEqual([])
  })

  it('is the grid worker’s alone', async () => {
    serveVisits({ role: 'dispatcher' })
    show(<RecordPage />)

    expect(await screen.findByText('走访由本网格的网格员记')).toBeTruthy()
  })
})

describe('a building whose homes are listed 户名册', () => {
  it('offers its doors, and lets one that is not among them be written all the same', async () => {
    serveVisits({ more: { [doors]: { isListed: true, rooms: ['1单元 101', '1单元 201', '2单元 101'] } } })
    show(<RecordPage />)
    await press('选楼栋')
    await press('1号楼')

    fireEvent.change(await screen.findByLabelText('门牌'), { target: { value: '1单元' } })
    await press('1单元 201')
    const picked = screen.getByLabelText<HTMLInputElement>('门牌').value
    write('门牌', '１单元 901室')

    expect(picked).toBe('1单元 201')
    expect(await screen.findByText(/户名册里没有“1单元 901”/)).toBeTruthy()
  })
})
