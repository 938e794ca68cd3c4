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
