import { fireEvent, screen, waitFor } from '@testing-library/react'
import MotionOfTopic from '../../../miniapp/src/chair/motion'
import { closingOn } from '../../../miniapp/src/chair/OpenSheet'
import { blankMotion, motionOf } from '../../../miniapp/src/chair/writtenMotion'
import { ballotOperations } from '../../../shared/ballot/operations'
import { phone } from '../../support/taro/phone'
import { press, show, write } from '../admin/adminPhone'
import { ok, refused, type Answer } from '../staff/fakeServer'
import { motionId } from '../topic/aMotion'
import { aMotion } from './aMotion'
import { topicId } from '../topic/aTopic'
import { topicIn } from './aTopic'
import { chairPhone, serveTopic } from './chairPhone'

chairPhone()

const bodies: Record<string, { safeParse: (body: unknown) => { success: boolean } }> = {
  motions: ballotOperations.proposeMotion.body,
  open: ballotOperations.openMotion.body,
  withdraw: ballotOperations.withdrawMotion.body,
}

const serveMotion = (motion = aMotion()) => {
  const answer: Answer = ({ path, method, body }) => {
    if (method === 'GET' && path === `/motions/${motionId}`) return ok({ motion })
    const name = path.split('/').pop() ?? ''
    if (method !== 'POST' || !bodies[name]) return undefined
    return bodies[name].safeParse(body).success ? ok({ motion }) : refused(400, 'badInput')
  }
  return serveTopic({ topic: topicIn('decide'), also: answer })
}

describe('writing a motion 写动议', () => {
  const whole = { ...blankMotion, title: '设 6 条长椅', against: '停车位不够' }
  it.each([
    { what: 'a sentence and the other view', change: {}, wrong: [] },
    { what: 'no sentence', change: { title: ' ' }, wrong: ['title'] },
    { what: 'no other view', change: { against: '' }, wrong: ['against'] },
    { what: 'one option', change: { kind: 'one' as const, options: ['长椅', ' '] }, wrong: ['options'] },
    {
      what: 'one option twice',
      change: { kind: 'one' as const, options: ['长椅', '长椅'] },
      wrong: ['options'],
    },
    { what: 'two options', change: { kind: 'rank' as const, options: ['长椅', '花箱', ''] }, wrong: [] },
    {
      what: 'more to choose than there is',
      change: { kind: 'several' as const, options: ['长椅', '花箱'], most: 3 },
      wrong: ['most'],
    },
    {
      what: 'no figure',
      change: { kind: 'several' as const, options: ['长椅', '花箱'], most: NaN },
      wrong: ['most'],
    },
  ])('$what: wrong is $wrong', ({ change, wrong }) => {
    const read = motionOf({ ...whole, ...change })

    expect(Object.keys(read.wrong)).toEqual(wrong)
    expect(read.motion === undefined).toBe(wrong.length > 0)
  })

  it('shows the terms of the procedure, which nobody chooses here, and sends the motion', async () => {
    phone.params = { topic: topicId }
    const { sent } = serveMotion()
    show(<MotionOfTopic />)
    await screen.findByText('满三分之二的户参加，参加的过半数同意。')
    await press('提出这句话')
    expect(await screen.findByText('写下最有力的不同意见，最多 1000 个字')).toBeTruthy()
    expect(sent()).toEqual([])
    await write('表决哪一句话', '设 6 条长椅，不再停车')
    await write('最有力的不同意见', '停车位不够')
    await press('选一项')
    await write('选项 1', '长椅')
    await write('选项 2', '花箱')
    await press('提出这句话')

    await waitFor(() => expect(sent()).toHaveLength(1))
    expect(sent()[0]?.body).toEqual({
      title: '设 6 条长椅，不再停车',
      against: '停车位不够',
      kind: 'one',
      options: [
        { id: 'o1', name: '长椅' },
        { id: 'o2', name: '花箱' },
      ],
    })
  })
})

describe('opening a vote 开始表决', () => {
  it('closes at six in the evening, in China', () => {
    expect(closingOn('2026-05-09')).toBe('2026-05-09T10:00:00.000Z')
  })

  it('until a day, and of how many homes where the street has no list', async () => {
    phone.params = { id: motionId }
    const { sent } = serveMotion(aMotion({ status: 'proposed', moves: ['open', 'withdraw'] }))
    show(<MotionOfTopic />)
    await press('开始表决')
    await write('哪一天', '2099-02-30')
    const buttons = await screen.findAllByText('开始表决')
    fireEvent.click(buttons[buttons.length - 1] as HTMLElement)
    expect(await screen.findByText('写成 2026-05-31 这样，日历上要有这一天')).toBeTruthy()
    await write('哪一天', '2099-05-09')
    await write('一共多少户', '192')
    fireEvent.click(buttons[buttons.length - 1] as HTMLElement)

    await waitFor(() => expect(sent()).toHaveLength(1))
    expect(sent()[0]).toMatchObject({
      to: 'open',
      body: { version: 2, closesAt: '2099-05-09T10:00:00.000Z', entitledStated: 192 },
    })
  })

  it('can be taken back before it begins', async () => {
    phone.params = { id: motionId }
    const { sent } = serveMotion(aMotion({ status: 'proposed', moves: ['open', 'withdraw'] }))
    show(<MotionOfTopic />)
    await press('撤回这句话')

    await waitFor(() => expect(sent()[0]).toMatchObject({ to: 'withdraw', body: { version: 2 } }))
  })
})
