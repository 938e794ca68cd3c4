import { onlineManager } from '@tanstack/react-query'
import { act, cleanup, screen, waitFor } from '@testing-library/react'
import { hashOf } from '../../../miniapp/src/topic/checkReceipt'
import Ballot from '../../../miniapp/src/topic/ballot'
import { keepReceipt, receipts } from '../../../miniapp/src/topic/receiptBox'
import { phone } from '../../support/taro/phone'
import { refused } from '../staff/fakeServer'
import { aMotion, aVoter, motionId } from './aMotion'
import { serveBallots } from './ballotServer'
import { aNewTopicPhone, choose, goOffline, open, press } from './topicPhone'

beforeEach(() => {
  aNewTopicPhone()
  phone.params = { id: motionId }
})
afterEach(cleanup)

describe('the ballot 投票', () => {
  it('shows the sentence, the other view and the terms; nothing is chosen beforehand', async () => {
    serveBallots(aMotion())
    open(<Ballot />)

    await screen.findByText('空地设 6 条长椅，不再停车。')
    expect(screen.getByText('晚上回来晚的人家没处停车。')).toBeTruthy()
    expect(screen.getByText(/满三分之二的户参加，参加的过半数同意，算通过/)).toBeTruthy()
    expect(screen.getAllByRole('radio').map((one) => one.getAttribute('aria-checked'))).toEqual([
      'false',
      'false',
      'false',
    ])
    expect(screen.getByRole('button', { name: /先选一项/ })).toBeTruthy()
  })

  it('repeats the choice on the button, keeps the receipt on the phone, and may be changed', async () => {
    const { cast } = serveBallots(aMotion())
    open(<Ballot />)
    await choose('同意')
    await press('投“同意”')

    await screen.findByText('3号楼 2单元 401的票投好了')
    const [receipt] = receipts()
    expect(receipt).toMatchObject({ motionId, choice: ['yes'], label: '3号楼 2单元 401' })
    expect(receipt?.nonce).toMatch(/^[\w-]{22}$/)
    expect(receipt && hashOf(receipt)).toBe(receipt?.hash)

    await choose('弃权')
    await press('改投“弃权”')
    await waitFor(() => expect(receipts()).toMatchObject([{ choice: [] }]))
    expect(cast().map(({ body }) => body['choice'])).toEqual([['yes'], []])
    expect(new Set(cast().map(({ body }) => body['nonce'])).size).toBe(2)
  })

  it('is never sent later: without network it says so, keeps the choice, and goes as the same ballot', async () => {
    const { cast } = serveBallots(aMotion())
    open(<Ballot />)
    await choose('不同意')
    const road = phone.answers.get('request')
    const sent: string[] = []
    phone.answers.set('request', (options) => {
      if (options['method'] === 'PUT') {
        sent.push(
          String(options['data']),
          String((options['header'] as Record<string, string>)['Idempotency-Key']),
        )
        throw new Error('request:fail')
      }
      return road?.(options)
    })
    act(() => onlineManager.setOnline(false))
    await press('投“不同意”')

    await screen.findByText('没有网，票没投出去。选好的还在，有网了再点一次。')
    expect([receipts(), cast()]).toEqual([[], []])
    act(() => onlineManager.setOnline(true))

    if (road) phone.answers.set('request', road)
    await press('投“不同意”')
    await screen.findByText(/的票投好了/)
    expect(cast().map(({ body, key }) => [JSON.stringify(body), key])).toEqual([sent])
  })

  it('tells a household whose slip of paper counts, preselects nothing, and takes what is cast instead', async () => {
    const { cast } = serveBallots(aMotion({ my: { voters: [aVoter({ hasVoted: true, way: 'paper' })] } }))
    keepReceipt({
      motionId,
      choice: ['yes'],
      nonce: 'A'.repeat(22),
      hash: 'a'.repeat(64),
      at: new Date().toISOString(),
      voter: 'AAAAAAAAAAA',
      label: '3号楼 2单元 401',
      title: '空地设 6 条长椅，不再停车。',
    })
    open(<Ballot />)
    await screen.findByText('您家交了一张纸票，手机上投的不算了')
    expect(screen.getByText('不是您家交的，请改投，或者打电话给社区。')).toBeTruthy()
    expect(screen.getByRole('radio', { name: '同意' }).getAttribute('aria-checked')).toBe('false')

    await choose('同意')
    await press('改投“同意”')
    await screen.findByText('3号楼 2单元 401的票投好了')
    expect(cast().map(({ body }) => body['choice'])).toEqual([['yes']])
    await waitFor(() => expect(screen.queryByText(/交了一张纸票/)).toBeNull())
  })

  it('asks whoever has two flats which ballot it is, and takes both', async () => {
    const voters = [aVoter(), aVoter({ voter: 'BBBBBBBBBBB', label: '5号楼 1单元 301' })]
    const { cast } = serveBallots(aMotion({ my: { voters } }))
    open(<Ballot />)
    await choose('同意')
    await press('投“同意”')
    await screen.findByText('3号楼 2单元 401的票投好了')

    await choose('5号楼 1单元 301')
    await choose('不同意')
    await press('投“不同意”')
    await screen.findByText('5号楼 1单元 301的票投好了')

    expect(cast().map(({ body }) => [body['voter'], body['choice']])).toEqual([
      ['AAAAAAAAAAA', ['yes']],
      ['BBBBBBBBBBB', ['no']],
    ])
    expect(receipts().map(({ voter }) => voter)).toEqual(['BBBBBBBBBBB', 'AAAAAAAAAAA'])
  })

  it('keeps no receipt of what was refused, and says why', async () => {
    serveBallots(aMotion(), () => refused(409, 'wrongStatus', { title: '投票已经截止了' }))
    open(<Ballot />)
    await choose('同意')
    await press('投“同意”')

    await screen.findByText('投票已经截止了')
    expect(receipts()).toEqual([])
  })

  it.each([
    ['notVerified', /核实住户以后才能投票/],
    ['outOfScope', /范围里没有您家/],
  ] as const)('tells whoever has no ballot why: %s', async (noneBecause, said) => {
    serveBallots(aMotion({ moves: [], my: { voters: [], noneBecause } }))
    open(<Ballot />)

    await screen.findByText(said)
    expect(screen.queryByRole('button', { name: /^投/ })).toBeNull()
  })

  it('shows houses without figures while few have voted there', async () => {
    serveBallots(aMotion())
    open(<Ballot />)

    await screen.findByRole('listitem', { name: '1号楼，20 户里 9 户投了' })
    expect(screen.getByRole('listitem', { name: '2号楼，先不显示' }).textContent).toBe('2号楼先不显示')
    expect(screen.getByText('有的楼先不显示，免得猜出是谁投了。')).toBeTruthy()
    expect(screen.getByText('还差 13 户')).toBeTruthy()
  })

  it('without network from the beginning says so and offers a way on', async () => {
    serveBallots(aMotion())
    goOffline()
    open(<Ballot />)

    await screen.findByText('没有网')
    expect(screen.getByRole('button', { name: '再试一次' })).toBeTruthy()
  })

  it('a link that was cut off asks nobody', async () => {
    const server = serveBallots(aMotion())
    phone.params = { id: motionId.slice(0, 20) }
    open(<Ballot />)

    await screen.findByText('没有这一件')
    expect(server.cast()).toEqual([])
  })
})
