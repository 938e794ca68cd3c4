import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import type { Opinion } from '../../../shared/opinion/opinion'
import TopicPage from '../../../miniapp/src/topic/topic'
import { phone } from '../../support/taro/phone'
import { ok, refused } from '../staff/fakeServer'
import { aTopic, topicId } from './aTopic'
import { anOpinion, opinionsOf, path, served, ulid } from './talkOf'
import { aNewTopicPhone, choose, goOffline, open, press, serve, toasts, write } from './topicPhone'

beforeEach(() => {
  aNewTopicPhone()
  phone.params = { id: topicId }
})
afterEach(cleanup)

describe('a topic 议题 that is talked about', () => {
  it('shows how far it is, until when, who leads it, and how many have spoken', async () => {
    served(aTopic())
    open(<TopicPage />)

    await screen.findByRole('heading', { level: 1, name: /楼前空地停车还是种花/ })
    expect(screen.getByRole('img', { name: '5 步走到第 2 步：议事' })).toBeTruthy()
    expect(screen.getByText('说想法到 3月9日 周一 18:00')).toBeTruthy()
    expect(screen.getByText(/牵头人：贺阿姨/)).toBeTruthy()
    await screen.findByText('还差 8 位邻居，才显示大家的看法')
  })

  it('goes through the opinions one by one, and keeps each answer where it was given', async () => {
    const { asked } = served(aTopic(), ({ method, body }) =>
      method === 'PUT' ? ok({ opinionId: ulid(1), myStance: body['stance'] }) : undefined,
    )
    open(<TopicPage />)
    await screen.findByText('“靠墙种花，留一条车道。”')
    await choose('赞成')
    await screen.findByText('共 2 条，您看了 1 条')
    await press('下一条')
    await screen.findByText('“先把旧车拖走。”')
    await choose('说不好')
    await press('下一条')
    await screen.findByText('您都看过了，谢谢')

    const sent = asked.filter(({ method }) => method === 'PUT')
    expect(sent.map((one) => [one.path, one.body])).toEqual([
      [`${path}/opinions/${ulid(1)}/stance`, { stance: 'agree' }],
      [`${path}/opinions/${ulid(2)}/stance`, { stance: 'pass' }],
    ])
  })

  it('takes an answer back from the screen that did not get through', async () => {
    served(aTopic(), ({ method }) =>
      method === 'PUT' ? refused(503, 'unavailable', { title: '服务暂时没回应' }) : undefined,
    )
    open(<TopicPage />)
    await choose('赞成')

    await screen.findByText('服务暂时没回应')
    expect(screen.getByRole('radio', { name: '赞成' }).getAttribute('aria-checked')).toBe('false')
  })

  it('says where the finger is that an answer was not kept, also once she has gone on', async () => {
    served(aTopic())
    open(<TopicPage />)
    await choose('赞成')
    await screen.findByText('“靠墙种花，留一条车道。”')
    goOffline()
    await choose('不赞成')
    const card = () => screen.getByRole('group', { name: /^一条意见/ })
    await waitFor(() => expect(card().textContent).toContain('没有网，没记上。有网了再点一次。'))
    await press('下一条')
    await screen.findByText('“先把旧车拖走。”')
    expect(card().textContent).toContain('前面的一条：没有网，没记上。')
  })

  it('will not send a telephone number, and keeps what was written without network', async () => {
    served(aTopic())
    open(<TopicPage />)
    await press('说说我的想法')
    await write('您的想法', '找我，13800138000')
    await press('交给大家看')
    await screen.findByText('这句话里有电话号码，去掉就能发')

    await write('您的想法', '找我商量')
    goOffline()
    await press('交给大家看')
    await screen.findByText('没有网，还没发。写的存着，有网了再点一次。')

    cleanup()
    served(aTopic(), ({ method, path: to, body }) =>
      method === 'POST' && to === `${path}/opinions`
        ? ok({ opinion: { ...anOpinion(3, String(body['words'])), isMine: true, state: 'waiting' } })
        : undefined,
    )
    open(<TopicPage />)
    await press('说说我的想法')
    expect((await screen.findByLabelText<HTMLTextAreaElement>('您的想法')).value).toBe('找我商量')
    await press('交给大家看')
    await waitFor(() => expect(toasts()).toEqual(['收到了。社区看过就放出来']))
  })

  it.each(['discuss', 'decide'] as const)(
    'says first of all which of mine nobody can see, and why, and takes it back (%s)',
    async (status) => {
      const mine: Opinion[] = [
        { ...anOpinion(3, '三楼那家最吵'), isMine: true, state: 'hidden', reason: '说到了具体一家' },
        { ...anOpinion(4, '都是物业的错'), isMine: true, state: 'refused', reason: '骂人的话去掉再说' },
        { ...anOpinion(5, '种桂花'), isMine: true },
        {
          ...anOpinion(6, '找三楼老李'),
          id: `q1-${ulid(6)}`,
          isMine: true,
          state: 'refused',
          reason: '点了名',
        },
      ]
      const { asked } = served(aTopic({ status }), ({ path: to, method }) => {
        if (to.startsWith(`${path}/opinions?list=mine`)) return ok(opinionsOf(mine))
        return method === 'POST' && to.endsWith('/take-back') ? ok({ opinion: mine[0] }) : undefined
      })
      open(<TopicPage />)

      await screen.findByText('不给大家看了：说到了具体一家')
      expect(screen.getByText('没放出来：骂人的话去掉再说')).toBeTruthy()
      expect(screen.getByText('一条留言，没放出来：点了名')).toBeTruthy()
      const [first] = screen.getAllByRole('heading', { level: 2 })
      expect(first?.textContent).toBe('您说的，大家看不到')
      // What all can see is below, with the others of mine.
      expect(screen.queryAllByText('大家能看到')).toHaveLength(status === 'discuss' ? 1 : 0)
      const [takeBack] = screen.getAllByRole('button', { name: '收回这一条' })
      if (takeBack) fireEvent.click(takeBack)
      await waitFor(() =>
        expect(asked.filter(({ method }) => method === 'POST').map((one) => one.path)).toEqual([
          `${path}/opinions/${ulid(3)}/take-back`,
        ]),
      )
    },
  )
})

it('is gone for whoever may not see it', async () => {
  serve(() => undefined)
  open(<TopicPage />)

  await screen.findByText('没有这一件')
})
