import { cleanup, fireEvent, screen } from '@testing-library/react'
import { DispatchStage } from '../../../miniapp/src/desk/DispatchStage'
import type { Seen } from '../../../miniapp/src/staff/whatChanged'
import { workplaces } from '../../../miniapp/src/staff/workplaces'
import { phone } from '../../support/taro/phone'
import { after, filedSeen } from './aSeen'
import { aNewPhone, openStage, press, tick, write } from './openStage'

const stages = { filed: { title: '派单', of: ['dispatch' as const], View: DispatchStage } }
const [roads, water] = ['990100001U01', '990100001U02']

const filed = (more: Partial<Seen['order']> = {}, beside: Partial<Seen> = {}): Seen => {
  const seen = filedSeen()
  return { ...seen, ...beside, order: { ...seen.order, ...more } }
}

const precedent: NonNullable<Seen['precedent']> = {
  orderId: '990100001-00101-2602-01KJQ6Y0000000000000000000',
  number: '0211-00042-1',
  holder: { id: `unit-${water}`, kind: 'unit', name: '供水服务站' },
  at: '2026-02-11T02:00:00.000Z',
  words: '灯杆立在水务的管廊上',
}

const open = (seen: Seen) => openStage(seen, { place: workplaces.desk, stages })
const isChosen = (name: RegExp) => screen.getByRole('radio', { name }).getAttribute('aria-checked') === 'true'

beforeEach(aNewPhone)
afterEach(cleanup)

describe('to whom it goes 派单', () => {
  it('goes to a lead with those who help, and never to the lead as a helper', async () => {
    const { moves } = await open(filed())
    press('加协办单位')
    const offered = screen.getAllByRole('checkbox').map((chip) => chip.getAttribute('aria-label'))
    tick('供水服务站')

    press('派给市政养护所')

    await screen.findByText(/^派出去了/)
    expect(offered).toEqual(['供水服务站'])
    expect(moves()[0]?.body).toEqual({ version: 2, lead: { unitId: roads }, assist: [water] })
  })

  it('proposes the pool for who needs a hand, with what happens if nobody comes', async () => {
    const { moves } = await open(filed({ kind: 'help' }))
    expect(isChosen(/^建议放进抢单池/)).toBe(true)
    expect(screen.getByText(/^去不去先看这句/)).toBeTruthy()
    expect(screen.queryByRole('button', { name: '加协办单位' })).toBeNull()
    write('给接单的人说一句', '带一副手套')

    press('放进抢单池')

    await screen.findByText(/^派出去了/)
    expect(moves()[0]?.body).toEqual({ version: 2, lead: { pool: true }, note: '带一副手套' })
  })

  it('asks what is to be done before it goes into the pool, and sends nothing without', async () => {
    const { moves } = await open(filed({ kind: 'help' }))

    press('放进抢单池')

    expect(screen.getByText('写一句要做什么，比如：取一趟药，不重')).toBeTruthy()
    expect(moves()).toEqual([])
  })

  it('says that nobody took it from the pool, and proposes a unit then', async () => {
    const back = { move: 'ungrabbed', from: 'dispatched', to: 'filed' } as const
    await open(after(filed({ kind: 'help' }), back))

    expect(screen.getByText('抢单池里没人接，退回来了')).toBeTruthy()
    expect(isChosen(/^建议派给市政养护所/)).toBe(true)
  })
})

describe('a precedent 判例', () => {
  it('stands first with its reason, is what is proposed, and opens the order it ruled on', async () => {
    await open(filed({}, { precedent }))

    const proposals = screen.getAllByRole('radio').map((radio) => radio.getAttribute('aria-label'))
    expect(proposals.slice(0, 2)).toEqual([
      '判例：街道裁给了供水服务站，2月11日裁定，单号 0211-00042-1，灯杆立在水务的管廊上',
      '建议派给市政养护所，权责清单：路灯不亮归市政养护所',
    ])
    expect(screen.getByRole('button', { name: '派给供水服务站' })).toBeTruthy()

    press('看裁定的那张单')

    expect(phone.calls.find(({ name }) => name === 'navigateTo')?.options).toMatchObject({
      url: `/desk/order?id=${precedent.orderId}`,
    })
  })

  it('and the duty list that agree are one proposal with all that speaks for it', async () => {
    const holder = { id: `unit-${roads}`, kind: 'unit', name: '市政养护所' } as const
    await open(filed({}, { precedent: { ...precedent, holder } }))

    const named = screen.getAllByRole('radio', { name: /市政养护所/ })
    expect(named.map((radio) => radio.getAttribute('aria-label'))).toEqual([
      expect.stringMatching(/^判例：街道裁给了市政养护所，.*权责清单：路灯不亮归市政养护所$/),
    ])
  })

  it('binds nobody: the other is one tap away', async () => {
    const { moves } = await open(filed({}, { precedent }))

    fireEvent.click(screen.getByRole('radio', { name: /^建议派给市政养护所/ }))
    press('派给市政养护所')

    await screen.findByText(/^派出去了/)
    expect(moves()[0]?.body).toMatchObject({ lead: { unitId: roads } })
  })
})

describe('a ruling 裁定', () => {
  const holder = { id: 'desk-990100001', kind: 'desk', name: '东湾街道派单台' } as const

  it('is made by nobody by habit: neither whom nor why is filled in, and the pool must not', async () => {
    const { moves } = await open(filed({ returns: 3, awaitsRuling: true, holder }))
    expect(screen.queryByRole('radio', { name: '抢单池' })).toBeNull()

    press('选派给谁')
    const first = screen.getByText('先选派给谁')
    fireEvent.click(screen.getByRole('radio', { name: '供水服务站' }))
    press('派给供水服务站')

    expect(first).toBeTruthy()
    expect(screen.getByText('写一句为什么该他们办')).toBeTruthy()
    expect(moves()).toEqual([])
  })

  it('goes with its reason, said to be kept', async () => {
    const { moves } = await open(filed({ returns: 3, awaitsRuling: true, holder }))
    expect(screen.getByText(/^会留作判例/)).toBeTruthy()
    fireEvent.click(screen.getByRole('radio', { name: '供水服务站' }))
    write('裁定的理由', '管廊归水务')

    press('派给供水服务站')

    await screen.findByText(/^派出去了/)
    expect(moves()[0]?.body).toEqual({ version: 2, lead: { unitId: water }, note: '管廊归水务' })
  })
})
