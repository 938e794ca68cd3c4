import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import type { Me } from '../../../shared/person/person'
import { box } from '../../../miniapp/src/drafts/outbox'
import { blankReport, bodyOf, withBody, type ReportBody } from '../../../miniapp/src/drafts/report'
import ConfirmPage from '../../../miniapp/src/resident/confirm'
import { lamp } from '../../support/aStreet'
import { aMe } from '../person/aMe'
import { aCatalogue } from '../staff/aCatalogue'
import { anOrder } from '../staff/aSeen'
import { fakeServer, ok } from '../staff/fakeServer'
import { aNewPhone, openPage, wentTo } from './residentPhone'

const place = { latitude: 28.971, longitude: 118.871, address: '梧桐里社区 1号楼' }

async function confirm(body: Partial<ReportBody>, who: Partial<Me> = {}) {
  const served = fakeServer(({ path }) => {
    if (path === '/catalogue') return ok(aCatalogue)
    if (path === '/me') return ok(aMe(who))
    if (path.startsWith('/orders/nearby')) return ok({ orders: [] })
    return ok({ order: anOrder({ isMine: true }) })
  })
  box.put(withBody(blankReport('issue', { id: 'draft-1', by: 'guqing' }), body))
  openPage(<ConfirmPage />, { draft: 'draft-1' })
  await screen.findByText('这是哪一类？')
  return served
}

beforeEach(aNewPhone)
afterEach(cleanup)

describe('asking for a hand 求助', () => {
  const hand = { kind: 'help', description: '想请人抬一下柜子', categoryCode: lamp.code } as const
  const address = '梧桐里社区 1号楼，2单元 401'

  it('is for her own door, with her name and telephone, unless she says otherwise', async () => {
    const { moves } = await confirm(hand)
    await screen.findByDisplayValue('2单元 401')
    expect(screen.getByText('最好留一个')).toBeTruthy()

    fireEvent.click(screen.getByRole('button', { name: '交上去' }))

    await waitFor(() => expect(wentTo()).toContain('reLaunch'))
    expect(moves()[0]?.body).toMatchObject({
      place: { address, buildingId: aCatalogue.buildings[0]?.id },
      contact: { name: '叶知秋', phone: '15400008830' },
    })
  })

  it('takes the door back when she stays anonymous', async () => {
    const building = { ...place, buildingId: aCatalogue.buildings[0]?.id ?? '', address }
    await confirm({ ...hand, place: building })
    await screen.findByDisplayValue('2单元 401')

    fireEvent.click(screen.getByRole('switch', { name: /^匿名/ }))

    expect(screen.queryByDisplayValue('2单元 401')).toBeNull()
    expect(bodyOf(box.get('draft-1') ?? blankReport('help', { id: '', by: '' })).place?.address).toBe(
      place.address,
    )
  })

  it.each([
    ['is for somebody else', { onBehalf: true }, {}],
    ['is not verified there', {}, { household: { label: '1号楼 2单元 401', verified: false } }],
    ['only reports something', { kind: 'issue' as const }, {}],
  ])('fills in no door where she %s', async (_, more, who) => {
    await confirm({ ...hand, ...more }, who)

    await screen.findByText('选楼栋')
    expect(screen.queryByDisplayValue('2单元 401')).toBeNull()
  })
})
