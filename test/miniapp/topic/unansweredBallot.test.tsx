import { act, cleanup, screen, waitFor } from '@testing-library/react'
import Ballot from '../../../miniapp/src/topic/ballot'
import { keepReceipt, receipts } from '../../../miniapp/src/topic/receiptBox'
import { queryClient } from '../../../miniapp/src/queryClient'
import { phone } from '../../support/taro/phone'
import { aMotion, aVoter, motionId } from './aMotion'
import { serveBallots } from './ballotServer'
import { aNewTopicPhone, choose, open, press } from './topicPhone'

beforeEach(() => {
  aNewTopicPhone()
  phone.params = { id: motionId }
})
afterEach(cleanup)

/** The next ballot's answer is lost, or the ballot itself. */
function lose(what: 'answer' | 'ballot') {
  const road = phone.answers.get('request')
  phone.answers.set('request', (options) => {
    if (options['method'] !== 'PUT') return road?.(options)
    if (road) phone.answers.set('request', road)
    if (what === 'answer') road?.(options)
    throw new Error('request:fail')
  })
}

/** The next ballots wait for their answers until they are let go. */
function holdBallots() {
  const road = phone.answers.get('request')
  const held: (() => void)[] = []
  phone.answers.set('request', (options) => {
    if (options['method'] !== 'PUT') return road?.(options)
    return new Promise((resolve) => held.push(() => resolve(road?.(options))))
  })
  return () => {
    if (road) phone.answers.set('request', road)
    held.forEach((answer) => answer())
  }
}

const noAnswer = '没收到回音，不知道投上没有。再点一次就清楚，不会算两次。'

async function castAndLose(what: 'answer' | 'ballot') {
  open(<Ballot />)
  await choose('同意')
  lose(what)
  await press('投“同意”')
  await screen.findByText(noAnswer)
}

const comeBack = () => {
  cleanup()
  queryClient.clear()
  open(<Ballot />)
}

describe('a ballot without an answer 没回音的票', () => {
  it('that had arrived is hers when she comes back, with its receipt', async () => {
    const { cast } = serveBallots(aMotion())
    await castAndLose('answer')
    comeBack()

    await screen.findByText(/投的：同意$/)
    expect(screen.queryByText(/不是在这部手机上投的/)).toBeNull()
    expect(receipts()).toMatchObject([{ motionId, choice: ['yes'], seen: 0 }])
    const [first, again] = cast()
    expect([cast().length, again?.key, again?.body]).toEqual([2, first?.key, first?.body])
  })

  it('that had arrived leaves its receipt also where the vote is over', async () => {
    const open = aMotion()
    serveBallots(open)
    await castAndLose('answer')
    Object.assign(open, { status: 'counting', moves: [] })
    comeBack()

    await waitFor(() => expect(receipts()).toMatchObject([{ choice: ['yes'] }]))
  })

  it('that had not arrived is not sent by itself; pressed again it is the same', async () => {
    const { cast } = serveBallots(aMotion())
    await castAndLose('ballot')
    comeBack()

    await screen.findByText('上次投“同意”，没收到回音')
    expect([cast(), receipts()]).toEqual([[], []])
    await press('投“同意”')
    await screen.findByText('3号楼 2单元 401的票投好了')
    expect([cast().length, receipts().length]).toEqual([1, 1])
  })

  it('that was overtaken by another phone is forgotten, and replaces nothing', async () => {
    const { cast, castAgain } = serveBallots(aMotion())
    await castAndLose('ballot')
    castAgain('AAAAAAAAAAA')
    comeBack()

    await screen.findByText('这一票投过了，不是在这部手机上投的')
    expect(cast().length).toBe(1)
    expect(receipts()).toEqual([])
    expect(screen.queryByText(/没收到回音/)).toBeNull()
  })

  it('that comes last does not take the place of the receipt of the one that counts', () => {
    const late = { ...{ motionId, voter: 'AAAAAAAAAAA', label: '401', title: '长椅' }, nonce: 'A'.repeat(22) }
    const kept = { ...late, hash: 'a'.repeat(64), at: new Date().toISOString() }
    keepReceipt({ ...kept, choice: ['no'], seen: 1 })
    keepReceipt({ ...kept, choice: ['yes'], seen: 0 })

    expect(receipts()).toMatchObject([{ choice: ['no'], seen: 1 }])
  })

  it('found while she stays is how it stands, not what was answered before it', async () => {
    serveBallots(aMotion())
    open(<Ballot />)
    await choose('同意')
    await press('投“同意”')
    await screen.findByText(/投的：同意$/)
    await choose('不同意')
    lose('answer')
    await press('改投“不同意”')
    await screen.findByText(noAnswer)
    await act(() => queryClient.invalidateQueries({ queryKey: ['motion', motionId] }))

    await screen.findByText(/投的：不同意$/)
  })

  it('is asked after before another may be cast', async () => {
    const { cast } = serveBallots(aMotion())
    await castAndLose('answer')
    const answer = holdBallots()
    comeBack()
    await choose('不同意')

    await press('正在查上次的票……')
    expect(cast().length).toBe(1)
    await act(async () => answer())
    await press('改投“不同意”')
    await waitFor(() => expect(receipts()).toMatchObject([{ choice: ['no'], seen: 1 }]))
    expect(cast().map(({ body }) => body['choice'])).toEqual([['yes'], ['yes'], ['no']])
  })

  it('that had arrived and was replaced by a slip is not praised when it is pressed again', async () => {
    const { cast, castAgain } = serveBallots(aMotion())
    await castAndLose('answer')
    castAgain('AAAAAAAAAAA', 'paper')
    await press('投“同意”')

    await screen.findByText('3号楼 2单元 401的票，上一次投上了，后来又变过')
    await screen.findByText('您家交了一张纸票，手机上投的不算了')
    expect(screen.queryByText(/投好了|开票后能查到/)).toBeNull()

    await press('改投“同意”')
    await screen.findByText('3号楼 2单元 401的票投好了')
    expect(cast().map(({ body }) => body['seen'])).toEqual([0, 0, 2])
  })

  it('is another ballot once something else stands before her eyes', async () => {
    const { cast, castAgain } = serveBallots(aMotion())
    await castAndLose('answer')
    castAgain('AAAAAAAAAAA', 'paper')
    const road = phone.answers.get('request')
    phone.answers.set('request', (options) => {
      if (options['method'] === 'PUT') throw new Error('request:fail')
      return road?.(options)
    })
    comeBack()
    await choose('同意')
    await screen.findByRole('button', { name: '改投“同意”' })
    if (road) phone.answers.set('request', road)
    await press('改投“同意”')

    await screen.findByText('3号楼 2单元 401的票投好了')
    expect(cast().map(({ body }) => body['seen'])).toEqual([0, 2])
  })

  it('is found also after she chose otherwise and was told that it had changed', async () => {
    serveBallots(aMotion({ my: { voters: [aVoter()] } }))
    await castAndLose('answer')
    await choose('不同意')
    await press('投“不同意”')

    await screen.findByText(/这张票刚才变过/)
    await waitFor(() => expect(receipts()).toMatchObject([{ choice: ['yes'] }]))
    await act(async () => undefined)
    await press('改投“不同意”')
    await waitFor(() => expect(receipts()).toMatchObject([{ choice: ['no'], seen: 1 }]))
  })
})
