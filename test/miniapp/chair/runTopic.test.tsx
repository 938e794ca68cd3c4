import { screen, waitFor } from '@testing-library/react'
import RunOneTopic from '../../../miniapp/src/chair/topic'
import { phone } from '../../support/taro/phone'
import { press, pressLabelled, show, write } from '../admin/adminPhone'
import { ok } from '../staff/fakeServer'
import { topicId } from '../topic/aTopic'
import { aTopic, topicIn } from './aTopic'
import { chairPhone, serveTopic } from './chairPhone'

chairPhone()

const open = () => {
  phone.params = { id: topicId }
  show(<RunOneTopic />)
}
const missing = [
  { what: 'materials' as const, have: 0, need: 1 },
  { what: 'opinions' as const, have: 1, need: 3 },
  { what: 'days' as const, have: 1, need: 3 },
]

describe('running a topic 主持议题', () => {
  it('ticks off what the step asks for, and says how far the rest has come', async () => {
    serveTopic({ topic: aTopic({ missing, moves: ['inform'] }) })
    open()

    const rows = ['发出通知', '摆出材料', '收到意见', '满最少的天数']
    await screen.findByText('发出通知')
    expect(rows.map((row) => screen.getByText(row).parentElement?.textContent)).toEqual([
      '发出通知有了',
      '摆出材料还没有',
      '收到意见有 1 条，要 3 条',
      '满最少的天数有 1 天，要 3 天',
    ])
  })

  it('shows a resident who leads what was said where all read it, not at the desk', async () => {
    const mine = { ...aTopic().mine, isNeighbour: true, isDesk: false }
    serveTopic({ topic: aTopic({ missing, mine }) })
    open()
    await press('看意见')

    expect(phone.calls).toContainEqual({
      name: 'navigateTo',
      options: { url: `/topic/topic?id=${topicId}` },
    })
  })

  it('cannot go on before everything is there, and says what is not', async () => {
    const { sent } = serveTopic({ topic: aTopic({ missing }) })
    open()
    await pressLabelled('往下走：决事，还差：摆出材料、收到意见、满最少的天数')

    expect(sent()).toEqual([])
  })

  it('goes on with one press when it is, under the version that was looked at', async () => {
    const { sent } = serveTopic({
      topic: aTopic({ moves: ['next'] }),
      after: (topic) => ({ ...topic, ...topicIn('decide') }),
    })
    open()
    await press('往下走：决事')

    await waitFor(() => expect(sent()).toHaveLength(1))
    expect(sent()[0]).toMatchObject({ to: 'next', body: { version: 4 }, hasKey: true })
    expect(await screen.findByText('写要表决的一句话')).toBeTruthy()
  })

  it('is asked once more where days are left and opinions wait', async () => {
    const opinions = ['waiting', 'shown', 'waiting'].map((state, n) => ({
      id: `01KAJ00000000000000000000${n}`,
      words: '先问清楚',
      at: '',
      isMine: false,
      state,
    }))
    const may = { say: false, answer: false, look: true }
    const { sent } = serveTopic({
      topic: aTopic({ moves: ['next'], until: '2099-01-01T00:00:00.000Z' }),
      also: ({ path }) =>
        path.includes('/opinions?') ? ok({ opinions, answered: 0, shown: 1, may, left: 0 }) : undefined,
    })
    open()
    await screen.findByText('往下走：决事')
    await waitFor(async () => {
      await press('往下走：决事')
      expect(screen.getByText('公布的日子还没到，还有 2 条意见没看，现在就往下走？')).toBeTruthy()
    })
    expect(sent()).toEqual([])
    await press('先不走')
    expect(sent()).toEqual([])

    await press('往下走：决事')
    await press('现在就往下走')
    await waitFor(() => expect(sent()).toHaveLength(1))
  })

  it('puts materials out, and keeps what was typed until they are out', async () => {
    const { sent } = serveTopic({ topic: aTopic({ missing, moves: ['inform'] }), refusal: 'unavailable' })
    open()
    await press('摆材料')
    await write('标题', '要花多少、能补多少')
    await write('材料里写什么？', '总价 62 万，能补 20 万。')
    await press('摆出来')

    await waitFor(() => expect(sent()).toHaveLength(1))
    expect(sent()[0]?.body).toEqual({
      version: 4,
      kind: 'materials',
      title: '要花多少、能补多少',
      words: '总价 62 万，能补 20 万。',
      photoKeys: [],
    })
    await pressLabelled('关上：摆材料')
    await press('摆材料')
    expect((await screen.findByLabelText<HTMLInputElement>('标题')).value).toBe('要花多少、能补多少')
  })

  it.each([
    {
      move: 'back' as const,
      title: '退回再议',
      label: '为什么退回？大家看得到',
      button: '退回议事',
      field: 'reason',
    },
    { move: 'ask' as const, title: '提个问题', label: '问什么？', button: '问大家', field: 'words' },
    { move: 'stand' as const, title: '定成长效规则', label: '规则怎么写？', button: '定下来', field: 'rule' },
  ])('$move lies behind 更多 and is sent with its words', async ({ move, title, label, button, field }) => {
    const { sent } = serveTopic({ topic: aTopic({ moves: [move] }) })
    open()
    await pressLabelled('更多：还能做什么')
    await pressLabelled(new RegExp(`^${title}，`))
    await press(button)
    expect(sent()).toEqual([])
    await write(label, '还有人没听到')
    await press(button)

    await waitFor(() => expect(sent()).toHaveLength(1))
    expect(sent()[0]).toMatchObject({ to: move, body: { version: 4, [field]: '还有人没听到' } })
  })

  it('hands it to another owner out of those who may', async () => {
    const { sent } = serveTopic({
      topic: aTopic({ moves: ['hand'], mayLead: [{ id: 'shen', name: '沈小禾' }] }),
    })
    open()
    await pressLabelled('更多：还能做什么')
    await pressLabelled(/^换牵头人，/)
    await press('沈小禾')
    await press('调走了')
    await press('换牵头人')

    await waitFor(() => expect(sent()).toHaveLength(1))
    expect(sent()[0]?.body).toEqual({ version: 4, owner: 'shen', reason: '调走了' })
  })

  it('is not for neighbours: they are shown the way to what they can see', async () => {
    serveTopic({ topic: aTopic({ mine: { ...aTopic().mine, isOwner: false, isDesk: false } }) })
    open()

    expect(await screen.findByText('这一页给牵头人和社区用')).toBeTruthy()
    await press('看这件议题')
    expect(phone.calls).toContainEqual({
      name: 'navigateTo',
      options: { url: `/topic/topic?id=${topicId}` },
    })
  })

  it('was moved by somebody else meanwhile: it is shown as it is now, and nothing was done', async () => {
    const { sent, asked } = serveTopic({ topic: aTopic({ moves: ['next'] }), refusal: 'changedMeanwhile' })
    open()
    await press('往下走：决事')

    await waitFor(() => expect(sent()).toHaveLength(1))
    await waitFor(() =>
      expect(asked.filter(({ path }) => path === `/topics/${topicId}`).length).toBeGreaterThan(1),
    )
    expect(await screen.findByText('changedMeanwhile')).toBeTruthy()
  })
})
