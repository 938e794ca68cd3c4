import { act, cleanup, fireEvent, screen, within } from '@testing-library/react'
import { onlineManager } from '@tanstack/react-query'
import { CallBackStage } from '../../../miniapp/src/staff/CallBackStage'
import type { Seen } from '../../../miniapp/src/staff/whatChanged'
import { workplaces } from '../../../miniapp/src/staff/workplaces'
import { phone } from '../../support/taro/phone'
import { after, filedSeen } from './aSeen'
import { aNewPhone, openStage, press, write } from './openStage'

const stages = { closed: { title: '回访', of: ['rate' as const], View: CallBackStage } }

const closed = (more: Partial<Seen['order']> = {}): Seen => {
  const close = { move: 'close', verdict: 'solved' } as const
  const seen = after(filedSeen(), close, {
    status: 'closed',
    holder: null,
    reporter: { name: '周玉兰', phone: '19900001001', isOnBehalf: false },
    callBack: { state: 'waiting', until: '2026-03-09T06:00:00.000Z' },
    ...more,
  })
  return { ...seen, moves: ['rate', 'reopen', 'note'] }
}

const open = (seen: Seen) => openStage(seen, { place: workplaces.supervisor, stages })
const answer = (question: string, name: string) =>
  fireEvent.click(within(screen.getByRole('radiogroup', { name: question })).getByRole('radio', { name }))

function answerAll() {
  answer('有人联系过您吗', '联系过')
  answer('解决了吗', '解决一部分')
  answer('您满意吗', '基本满意')
}

beforeEach(aNewPhone)
afterEach(cleanup)

describe('calling back 电话回访', () => {
  it('telephones, and enters the three answers as they were given', async () => {
    const { moves } = await open(closed())
    press('打给周玉兰')
    answerAll()
    write('居民还说了什么', '慢了一点')

    press('记下回访')

    expect(await screen.findByText('记下了，写明是电话回访。')).toBeTruthy()
    expect(phone.calls.find(({ name }) => name === 'makePhoneCall')?.options).toEqual({
      phoneNumber: '19900001001',
    })
    expect(moves()[0]?.body).toEqual({
      version: 3,
      ...{ contacted: true, solved: 'partly', satisfied: 'basically', words: '慢了一点' },
    })
  })

  it('sends nothing while a question is open, and says which', async () => {
    const { moves } = await open(closed())
    answer('有人联系过您吗', '没有')

    press('记下回访')

    expect(screen.getByText('这一问还没答')).toBeTruthy()
    expect(moves()).toEqual([])
  })

  it('notes for colleagues that nobody answered, and loses no note half written', async () => {
    const { moves } = await open(closed())
    press(/^更多/)
    fireEvent.click(screen.getByText('补一句情况，可以拍照'))
    write('现在怎么样了？', '下午再')
    press('关上：跟进')

    press('没打通，下次再打')

    await screen.findByText(/^记下了/)
    expect(moves()[0]).toMatchObject({ body: { words: '电话回访：没打通', internal: true } })
    press(/^更多/)
    fireEvent.click(screen.getByText('补一句情况，可以拍照'))
    expect(screen.getByLabelText<HTMLTextAreaElement>('现在怎么样了？').value).toBe('下午再')
  })

  it('tells the next who calls how often it was in vain', async () => {
    const vain = { move: 'note', internal: true, words: '电话回访：没打通' } as const
    await open({ ...after(after(closed(), vain), vain), moves: ['rate', 'note'] })

    expect(screen.getByText(/没打通 2 次：/)).toBeTruthy()
  })

  it('keeps the answers when the page is left, and when there is no network', async () => {
    await open(closed())
    answerAll()
    cleanup()
    await open(closed())
    act(() => onlineManager.setOnline(false))

    press('记下回访')
    fireEvent.click(await screen.findByText('先不交，拿回来改'))

    const chosen = screen
      .getAllByRole('radio', { checked: true })
      .map((radio) => radio.getAttribute('aria-label'))
    expect(chosen).toEqual(['联系过', '解决一部分', '基本满意'])
  })

  it('has a way without a telephone number', async () => {
    const { reporter: _, ...order } = closed().order
    await open({ ...closed(), order: { ...order, anonymous: true } })

    expect(screen.getByText(/^报事的人没留电话/)).toBeTruthy()
    expect(screen.queryByRole('button', { name: /^打给/ })).toBeNull()
  })

  it('never counts silence as content', async () => {
    await open({ ...closed({ callBack: { state: 'unreached', until: '2026-03-09T06:00:00.000Z' } }) })

    expect(screen.getByText('回访没等到答复')).toBeTruthy()
    expect(screen.getByText(/^不算满意。/)).toBeTruthy()
  })

  it('says how many were asked beside the reporter, and how many did not answer', async () => {
    const until = '2026-03-09T06:00:00.000Z'
    const count = { asked: 3, answered: 1, unreached: 2 }
    await open(closed({ callBack: { state: 'answered', until, count } }))

    expect(screen.getByText('连“我也遇到”的一共问了 3 人，答了 1 人，2 人没等到。')).toBeTruthy()
  })
})
