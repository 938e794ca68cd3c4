import { screen, waitFor } from '@testing-library/react'
import type { SlipSeen } from '../../../shared/ballot/slip'
import { press } from '../admin/adminPhone'
import { motionId } from '../topic/aMotion'
import { chairPhone } from './chairPhone'
import { servePaper } from './paperServer'

chairPhone()

describe('taking back a slip 收回纸质票', () => {
  const slips: SlipSeen[] = [
    { slip: '1', state: 'agreed', mayRead: false, mayTakeBack: true },
    { slip: '2', state: 'first', mayRead: false, mayTakeBack: false },
    { slip: '3', state: 'takenBack', mayRead: false, mayTakeBack: false },
  ]

  it('asks which and why, and once more; it goes without a word of whose it is', async () => {
    const { sent } = servePaper({ slips })
    await press('录票')
    await screen.findByText('2 张里录好了 1 张')
    await press('有登记错的，收回一张')
    expect(screen.queryByText('2 号')).toBeNull()
    await press('1 号')
    await press('登记错了户')
    await press('收回')
    expect(await screen.findByText('真的收回 1 号票？')).toBeTruthy()
    expect(sent()).toEqual([])
    await press('收回 1 号票')

    await waitFor(() => expect(sent()).toHaveLength(1))
    expect(sent()[0]).toMatchObject({
      path: `/motions/${motionId}/slips/1/take-back`,
      body: { reason: 'wrongHome' },
    })
    await waitFor(() => expect(screen.queryByText('真的收回 1 号票？')).toBeNull())
  })

  it('is offered to nobody who may not', async () => {
    servePaper({ slips: slips.slice(1) })
    await press('录票')

    expect(await screen.findByText('收回了，能再登记')).toBeTruthy()
    expect(screen.queryByText('有登记错的，收回一张')).toBeNull()
  })
})
