import { cleanup, screen } from '@testing-library/react'
import Ballot from '../../../miniapp/src/topic/ballot'
import { receipts } from '../../../miniapp/src/topic/receiptBox'
import { phone } from '../../support/taro/phone'
import { aMotion, motionId } from './aMotion'
import { serveBallots } from './ballotServer'
import { aNewTopicPhone, choose, open, press } from './topicPhone'

beforeEach(() => {
  aNewTopicPhone()
  phone.params = { id: motionId }
})
afterEach(cleanup)

describe('a ballot that was cast elsewhere 改票', () => {
  it('while she chose: shows what stands, keeps the choice, and takes it when it is pressed again', async () => {
    const { cast, castAgain } = serveBallots(aMotion())
    open(<Ballot />)
    await choose('同意')
    castAgain('AAAAAAAAAAA', 'paper')
    await press('投“同意”')

    await screen.findByText(/这张票刚才变过/)
    await screen.findByText('您家交了一张纸票，手机上投的不算了')
    expect(receipts()).toEqual([])
    expect(screen.getByRole('radio', { name: '同意' }).getAttribute('aria-checked')).toBe('true')

    await press('改投“同意”')
    await screen.findByText('3号楼 2单元 401的票投好了')
    expect(cast().map(({ body }) => body['seen'])).toEqual([0, 1])
    expect(receipts()).toMatchObject([{ choice: ['yes'] }])
  })

  it('before she came: says that it was not this phone', async () => {
    const { castAgain } = serveBallots(aMotion())
    castAgain('AAAAAAAAAAA')
    open(<Ballot />)

    await screen.findByText('这一票投过了，不是在这部手机上投的')
  })

  it('since then: no longer says that it stands as this phone cast it', async () => {
    const { castAgain } = serveBallots(aMotion())
    open(<Ballot />)
    await choose('同意')
    await press('投“同意”')
    await screen.findByText(/投的：同意$/)
    castAgain('AAAAAAAAAAA')
    cleanup()
    open(<Ballot />)

    await screen.findByText('您家后来改投过，或者登记过纸票，算最后那一次')
    expect(screen.getByRole('radio', { name: '同意' }).getAttribute('aria-checked')).toBe('false')
  })
})
