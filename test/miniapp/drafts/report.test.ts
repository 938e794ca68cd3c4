import { noteOfTheRest } from '../../../miniapp/src/drafts/noteOfTheRest'
import { bodyOf, decide, takeBack, withBody } from '../../../miniapp/src/drafts/report'
import { aDraft, fakeRoad, refuse } from './fakeRoad'

describe('a report changed after its answer was lost', () => {
  const report = () =>
    aDraft('one', {
      operation: 'order',
      params: {},
      body: { kind: 'issue', description: '灯不亮', anonymous: false },
      whenChanged: 'again',
    })

  async function changedAfterALoss(road: ReturnType<typeof fakeRoad>) {
    road.answer = () => refuse('offline')
    road.box.putLast(report())
    await road.sender.go()
    const changed = withBody(takeBack(road.box.get('one') ?? report()), { description: '灯不亮，两盏' })
    road.box.put(changed)
    decide('one', road.box)
  }

  it('becomes one order with the new words, if the first sending never arrived', async () => {
    const road = fakeRoad()
    await changedAfterALoss(road)
    road.answer = () => ({ order: { id: 'order-9', version: 1 } })

    await road.sender.go()

    expect(road.posted.map(({ key }) => key)).toEqual(['key-one', 'key-one'])
    expect(road.box.all()).toEqual([])
  })

  it('becomes one order and a note with what was added, if the first sending was applied unseen', async () => {
    const road = fakeRoad()
    await changedAfterALoss(road)
    road.answer = ({ body }) =>
      body['description'] === '灯不亮' ? { order: { id: 'order-9', version: 1 } } : refuse('keyReused')

    await road.sender.go()

    const [answer] = road.arrived as [object]
    const draft = report()
    const rest = noteOfTheRest({
      is: 'sent',
      answer,
      draft: { ...draft, body: { ...bodyOf(draft), description: '灯不亮，两盏' } },
    })
    expect(rest).toMatchObject({
      operation: 'note',
      params: { orderId: 'order-9' },
      body: { version: 1, words: '灯不亮，两盏' },
    })
  })

  it('is decided once, however often it is pressed', () => {
    const { box } = fakeRoad()
    box.put({ ...report(), stage: 'writing' })

    decide('one', box)
    const first = box.get('one')
    decide('one', box)

    expect(box.get('one')).toBe(first)
  })
})
