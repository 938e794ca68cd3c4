import { PhotoLost } from '../../../miniapp/src/drafts/PhotoLost'
import { aDraft, fakeRoad, refuse } from './fakeRoad'

describe('photos of a draft', () => {
  const withPhotos = (id: string) =>
    aDraft(id, {
      photos: [
        { id: 'p1', file: 'one.jpg' },
        { id: 'p2', file: 'two.jpg' },
      ],
    })

  it('are uploaded one by one before the words, and named by their keys', async () => {
    const road = fakeRoad()
    road.box.putLast(withPhotos('one'))

    await road.sender.go()

    expect(road.uploaded).toEqual(['one.jpg', 'two.jpg'])
    expect(road.posted[0]?.body['photoKeys']).toEqual(['key-of-one.jpg', 'key-of-two.jpg'])
  })

  it('are not uploaded a second time when the words did not get through', async () => {
    const road = fakeRoad(() => refuse('offline'))
    road.box.putLast(withPhotos('one'))
    await road.sender.go()
    road.answer = () => ({})

    await road.sender.go()

    expect(road.uploaded).toEqual(['one.jpg', 'two.jpg'])
  })

  it('are uploaded anew when the server no longer has them', async () => {
    const road = fakeRoad()
    road.box.putLast({ ...withPhotos('one'), photos: [{ id: 'p1', file: 'one.jpg', photoKey: 'old' }] })
    road.answer = ({ body }) => (String(body['photoKeys']) === 'old' ? refuse('photoNotYours') : {})

    await road.sender.go()

    expect([road.uploaded, road.box.all()]).toEqual([['one.jpg'], []])
  })

  it('that nobody looks at in three rounds is handed back, and what waits behind it goes', async () => {
    const road = fakeRoad()
    road.box.putLast(withPhotos('one'))
    road.box.putLast(aDraft('two'))
    road.uploadPhoto = () => refuse('tryLater', { field: 'photoKeys' })

    await road.sender.go()
    await road.sender.go()
    const before = road.box.get('one')?.stage
    await road.sender.go()

    expect([before, road.posted.map(({ key }) => key)]).toEqual(['waiting', ['key-two']])
    expect(road.box.get('one')).toMatchObject({
      stage: 'refused',
      refused: { field: 'photoKeys', words: '这张照片处理不了，换一张，或者先不带照片' },
    })
  })

  it('wait as long as it takes while many upload at once', async () => {
    const road = fakeRoad()
    road.box.putLast(withPhotos('one'))
    road.uploadPhoto = () => refuse('tryLater')

    for (const _ of [1, 2, 3, 4]) await road.sender.go()

    expect(road.box.get('one')?.stage).toBe('waiting')
  })

  it('that the phone has lost are said to be lost, and what was written stays', async () => {
    const road = fakeRoad()
    road.box.putLast(withPhotos('one'))
    const lost = () => {
      throw new PhotoLost()
    }
    road.uploadPhoto = lost

    await road.sender.go()

    expect(road.box.get('one')).toMatchObject({ stage: 'refused', body: { words: '补一句 one' } })
  })
})
