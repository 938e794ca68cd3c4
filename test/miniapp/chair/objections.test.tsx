import { fireEvent, screen, waitFor } from '@testing-library/react'
import ObjectionsOfTopic from '../../../miniapp/src/chair/objections'
import { phone } from '../../support/taro/phone'
import { press, show, write } from '../admin/adminPhone'
import { topicId } from '../topic/aTopic'
import { topicIn } from './aTopic'
import { chairPhone, serveTopic } from './chairPhone'

chairPhone()

const at = '2026-05-09T01:30:00.000Z'
const answered = {
  id: '01KAB000000000000000000001',
  words: '没算过消防通道',
  at,
  isMine: false,
  answer: { words: '量过了，留了 4 米', at, isUpheld: false },
}
const open1 = { id: '01KAB000000000000000000002', words: '长椅挡着盲道', at, isMine: false }

describe('objections 异议', () => {
  it('those without an answer come first; each is answered, and whether it is right is said', async () => {
    const { sent } = serveTopic({
      topic: topicIn('decide', { status: 'publish', objections: [answered, open1], moves: ['answer'] }),
    })
    phone.params = { id: topicId }
    show(<ObjectionsOfTopic />)
    await screen.findByText('长椅挡着盲道')
    const said = screen.getAllByText(/^(没算过消防通道|长椅挡着盲道)$/).map(({ textContent }) => textContent)
    expect(said).toEqual(['长椅挡着盲道', '没算过消防通道'])
    const answer = (at: number) =>
      fireEvent.click(screen.getAllByText('答复', { selector: '.btn' })[at] as HTMLElement)
    answer(0)
    await screen.findByText('他说得对吗？')
    answer(1)
    expect(await screen.findByText('选一个')).toBeTruthy()
    await press('说得对，照着改')
    await write('怎么答复', '往东挪一米，让开盲道。')
    answer(1)

    await waitFor(() => expect(sent()).toHaveLength(1))
    expect(sent()[0]?.body).toEqual({
      version: 4,
      objectionId: open1.id,
      words: '往东挪一米，让开盲道。',
      isUpheld: true,
    })
  })
})
