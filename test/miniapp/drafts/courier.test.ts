import { aDraft, fakeRoad, refuse } from './fakeRoad'

describe('what waits on the phone 等着交的', () => {
  it('goes in the order it was decided', async () => {
    const { box, sender, posted } = fakeRoad()
    ;['one', 'two', 'three'].forEach((id) => box.putLast(aDraft(id)))

    await sender.go()

    expect(posted.map(({ key }) => key)).toEqual(['key-one', 'key-two', 'key-three'])
    expect(box.all()).toEqual([])
  })

  it('goes once, though it is sent off twice at the same time', async () => {
    const { box, sender, posted } = fakeRoad()
    box.putLast(aDraft('one'))

    await Promise.all([sender.go(), sender.go()])

    expect(posted).toHaveLength(1)
  })

  it('stays where it is while there is no network', async () => {
    const road = fakeRoad()
    road.online = false
    road.box.putLast(aDraft('one'))

    await road.sender.go()

    expect([road.posted, road.box.get('one')?.stage]).toEqual([[], 'waiting'])
  })

  it('holds up what was decided later, and tries again after longer and longer pauses', async () => {
    const road = fakeRoad(() => refuse('unavailable'))
    ;['one', 'two'].forEach((id) => road.box.putLast(aDraft(id)))

    await road.sender.go()
    await road.afterThePause()
    await road.afterThePause()

    expect(road.posted.map(({ key }) => key)).toEqual(['key-one', 'key-one', 'key-one'])
    expect(road.pauses).toEqual([5_000, 15_000, 60_000])
  })

  it('goes with the same key and the same words after an answer was lost', async () => {
    const road = fakeRoad(() => refuse('offline'))
    road.box.putLast(aDraft('one'))
    await road.sender.go()
    road.answer = () => ({ order: {} })

    await road.sender.go()

    expect(road.posted[1]).toEqual(road.posted[0])
    expect(road.box.all()).toEqual([])
  })

  it('waits for whoever is not signed in yet', async () => {
    const road = fakeRoad(() => refuse('notSignedIn'))
    road.box.putLast(aDraft('one'))

    await road.sender.go()

    expect(road.box.get('one')?.stage).toBe('waiting')
  })

  it('is never sent in the name of another person on the same phone', async () => {
    const road = fakeRoad()
    road.box.putLast(aDraft('one', { by: 'shen' }))

    await road.sender.go()
    expect(road.posted).toEqual([])

    road.owner = 'shen'
    await road.sender.go()
    expect(road.posted).toHaveLength(1)
  })

  it('says why it was refused, and lets the next one go', async () => {
    const road = fakeRoad(({ key }) => (key === 'key-one' ? refuse('outsideStreet', { field: 'place' }) : {}))
    ;['one', 'two'].forEach((id) => road.box.putLast(aDraft(id)))

    await road.sender.go()

    expect(road.box.all()).toMatchObject([
      { id: 'one', stage: 'refused', refused: { code: 'outsideStreet', field: 'place' } },
    ])
    expect(road.box.get('one')?.refused?.words).toContain('不在本街道')
  })

  it('meets an order that has moved on with the same words on the new sight', async () => {
    const road = fakeRoad(({ body }) =>
      body['version'] === 3 ? refuse('changedMeanwhile', { order: { version: 7 } }) : {},
    )
    road.box.putLast(aDraft('one'))

    await road.sender.go()

    expect(road.posted.map(({ body, key }) => [body['version'], key])).toEqual([
      [3, 'key-one'],
      [7, 'key-one'],
    ])
    expect(road.box.all()).toEqual([])
  })

  it('asks the person instead, where it matters what the order has become', async () => {
    const road = fakeRoad(() => refuse('changedMeanwhile', { order: { version: 7 } }))
    road.box.putLast(aDraft('one', { operation: 'finish', whenChanged: 'ask' }))

    await road.sender.go()

    expect([road.posted.length, road.box.get('one')?.refused?.code]).toEqual([1, 'changedMeanwhile'])
  })

  it('is still there when the program is opened again', () => {
    const { box, storage } = fakeRoad()
    box.putLast(aDraft('one'))

    expect(JSON.parse(String(storage.get('drafts')))).toMatchObject([{ id: 'one', key: 'key-one' }])
  })
})
