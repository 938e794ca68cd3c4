import { cleanup, screen, waitFor } from '@testing-library/react'
import Ballot from '../../../miniapp/src/topic/ballot'
import { phone } from '../../support/taro/phone'
import { aMotion, motionId } from './aMotion'
import { serveBallots } from './ballotServer'
import { aNewTopicPhone, choose, open, press } from './topicPhone'

beforeEach(() => {
  aNewTopicPhone()
  phone.params = { id: motionId }
})
afterEach(cleanup)

describe('other kinds of ballot', () => {
  const options = ['种花', '停车', '健身'].map((name, at) => ({ id: `o${at + 1}`, name }))

  it('takes an order by taps, and what is taken back is no 弃权', async () => {
    const { cast } = serveBallots(aMotion({ rule: { ...aMotion().rule, kind: 'rank', options } }))
    open(<Ballot />)
    await choose('健身', 'checkbox')
    await choose('种花', 'checkbox')
    expect(screen.getByRole('checkbox', { name: '健身，排第 1' })).toBeTruthy()
    await choose('种花，排第 2', 'checkbox')
    await choose('健身，排第 1', 'checkbox')
    expect(screen.getByRole('checkbox', { name: '弃权' }).getAttribute('aria-checked')).toBe('false')
    await choose('停车', 'checkbox')
    await choose('种花', 'checkbox')
    await press('投这个顺序')

    await waitFor(() => expect(cast().map(({ body }) => body['choice'])).toEqual([['o2', 'o1']]))
  })

  it('takes no more than allowed', async () => {
    serveBallots(aMotion({ rule: { ...aMotion().rule, kind: 'several', options, most: 2 } }))
    open(<Ballot />)
    await choose('种花', 'checkbox')
    await choose('停车', 'checkbox')
    await choose('健身', 'checkbox')

    expect(screen.getByRole('checkbox', { name: '健身' }).getAttribute('aria-checked')).toBe('false')
    expect(screen.getByText('最多选 2 项，选了 2 项')).toBeTruthy()
  })
})
