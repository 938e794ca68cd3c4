import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import type { RoleHeld } from '../../../shared/actor'
import type { SlipSeen } from '../../../shared/ballot/slip'
import { phone } from '../../support/taro/phone'
import { press, pressLabelled, write } from '../admin/adminPhone'
import { motionId } from '../topic/aMotion'
import { aMotion } from './aMotion'
import { topicIn } from './aTopic'
import { chairPhone } from './chairPhone'
import { servePaper } from './paperServer'

chairPhone()

describe('handing in a slip of paper 登记纸质票', () => {
  it('notes the door and the number of the slip, and goes on with the next of the same building', async () => {
    const { sent } = servePaper()
    await press('1号楼')
    await write('门牌', '２单元  401')
    await write('票号', '17')
    await press('登记')

    expect(await screen.findByText(/的 17 号票登记了$/)).toBeTruthy()
    const [{ body } = { body: {} }] = sent()
    expect(Object.keys(body).sort()).toEqual(['buildingId', 'room', 'slip'])
    expect(body).toMatchObject({ slip: '17', room: '2单元 401' })
    expect(screen.getByLabelText<HTMLInputElement>('票号').value).toBe('')
    expect(screen.getByLabelText('1号楼').getAttribute('aria-checked')).toBe('true')
  })

  it('a new attempt leaves neither the old success nor the old alert standing', async () => {
    servePaper()
    await press('1号楼')
    await write('门牌', '401')
    await write('票号', '17')
    await press('登记')
    await screen.findByText(/的 17 号票登记了$/)

    await write('票号', '18')
    await press('登记')
    await screen.findByText('写门牌，例如 2单元 401')
    expect(screen.queryByText(/号票登记了$/)).toBeNull()
  })

  it.each([
    { fill: {}, says: '选哪栋楼' },
    { fill: { building: true }, says: '写门牌，例如 2单元 401' },
    { fill: { building: true, room: '401' }, says: '票号是纸票上印的数字，最多 8 位' },
  ])('asks for what is missing: $says', async ({ fill, says }) => {
    const { sent } = servePaper()
    if (fill.building) await press('1号楼')
    if (fill.room) await write('门牌', fill.room)
    await press('登记')

    expect(await screen.findByText(says)).toBeTruthy()
    expect(sent()).toEqual([])
  })

  it('of a body it is a member who hands in, not a door', async () => {
    const { rule } = aMotion()
    const motion = aMotion({ body: 'deputies', rule: { ...rule, electorate: 'member' }, moves: ['handIn'] })
    const { sent } = servePaper({ motion })
    await press('来虹霞')
    await write('票号', '3')
    await press('登记')

    await waitFor(() => expect(sent()).toHaveLength(1))
    expect(sent()[0]?.body).toEqual({ slip: '3', memberId: 'd001' })
  })
})

describe('the grid worker at the door', () => {
  const mine = { ...topicIn('decide').mine, isOwner: false, isDesk: false }
  const places = ['99010000100101B1', '99010000100102B1']
  const topic = topicIn('decide', { mine, places })
  const roles: RoleHeld[] = [{ role: 'gridWorker', scope: '99010000100101' }]

  it('takes slips of her own buildings, and reads', async () => {
    servePaper({ topic, roles })
    await screen.findByText('1号楼')
    expect(screen.getAllByRole('radio')).toHaveLength(1)
    await press('录票')
    await screen.findByText('还没有登记过的纸票')
  })

  it('has no way in where no paper is hers to take', async () => {
    servePaper({ topic, roles, motion: aMotion() })
    await screen.findByText('这一页给牵头人和社区用')
  })
})

describe('reading slips 录票', () => {
  const slips: SlipSeen[] = [
    { slip: '1', state: 'agreed', mayRead: false, mayTakeBack: false },
    { slip: '2', state: 'second', mayRead: false, mayTakeBack: false },
    { slip: '3', state: 'second', mayRead: true, mayTakeBack: false },
    { slip: '4', state: 'differ', mayRead: true, mayTakeBack: false },
  ]

  it('what differs is in front, and one’s own slips are for somebody else', async () => {
    servePaper({ slips })
    await press('录票')
    await screen.findByText('4 张里录好了 1 张')
    const titles = screen.getAllByText(/号票$/).map((title) => title.textContent)

    expect(titles).toEqual(['4 号票', '1 号票', '2 号票', '3 号票'])
    expect(screen.getByText('等第二个人录，要换一个人录')).toBeTruthy()
    expect(screen.queryByLabelText('录 2 号票')).toBeNull()
  })

  it('sends what stands on it under the slip’s number alone, and keeps nothing on the phone', async () => {
    const { sent } = servePaper({ slips })
    await press('录票')
    await pressLabelled('录 3 号票')
    const sheet = within(await screen.findByRole('dialog'))
    fireEvent.click(sheet.getByText('不同意'))
    await press('录好')

    await waitFor(() => expect(sent()).toHaveLength(1))
    expect(sent()[0]).toMatchObject({ path: `/motions/${motionId}/slips/3`, body: { choice: ['no'] } })
    expect(JSON.stringify([...phone.storage.values()])).not.toContain('"no"')
  })

  it('a spoilt slip is told as one', async () => {
    const { sent } = servePaper({ slips })
    await press('录票')
    await pressLabelled('录 4 号票')
    await pressLabelled('废票')
    await press('录好')

    await waitFor(() => expect(sent()[0]?.body).toEqual({ invalid: true }))
  })
})
