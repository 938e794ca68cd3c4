import { takeArrived } from '../../functions/photo/arrived'
import { publishable } from '../../functions/photo/publish'
import { mostPhotoBytes, type PhotoTicket } from '../../shared/photo/photo'
import { countTry } from '../../functions/photo/tries'
import { streetForFile } from '../support/app'
import { tableForFile } from '../support/engine'
import { drawn } from './pictures'

const street = streetForFile(tableForFile())

/** A bucket in memory that keeps the first photo under a key, and dies when it is told to. */
function memoryBucket() {
  const arrived = new Map<string, Buffer>()
  const shown = new Map<string, Buffer>()
  let diesAt: string | undefined
  const alive = (deed: string) => {
    if (diesAt !== deed) return
    diesAt = undefined
    throw new Error(`cut off at ${deed}`)
  }
  return {
    files: { arrived, shown },
    dieAt: (deed: string) => void (diesAt = deed),
    async arrived(key: string) {
      alive('read')
      const bytes = arrived.get(key)
      if (!bytes) throw new Error('404')
      return bytes
    },
    async show(key: string, jpeg: Buffer) {
      alive('show')
      if (!shown.has(key)) shown.set(key, jpeg)
      alive('shown')
    },
    async forgetArrived(key: string) {
      alive('forget')
      arrived.delete(key)
      alive('forgotten')
    },
  }
}

let bucket = memoryBucket()
beforeEach(() => void (bucket = memoryBucket()))

const told = (photoKey: string, size = 1000) => ({
  Records: [{ s3: { object: { key: `arrived/${photoKey}`, size } } }],
})
const tell = (photoKey: string, size?: number) =>
  takeArrived(told(photoKey, size), { ...street.deps, bucket, draw: publishable })
const photo = (width = 60) => drawn(width, 40).jpeg().toBuffer()

async function sent(file: Buffer) {
  const { photoKey } = (await street.as('zhou').post('/photos', {})).body as unknown as PhotoTicket
  bucket.files.arrived.set(photoKey, file)
  return photoKey
}

const state = async (photoKey: string) => (await street.as('zhou').get(`/photos/${photoKey}`)).body

describe('a photo that arrived', () => {
  it.each(['read', 'show', 'shown', 'forget', 'forgotten'])(
    'is shown once, though what draws it is cut off at “%s” and told again',
    async (deed) => {
      const photoKey = await sent(await photo())
      bucket.dieAt(deed)

      await expect(tell(photoKey)).rejects.toThrow('cut off')
      await tell(photoKey)
      await tell(photoKey)

      expect([await state(photoKey), bucket.files.arrived.size, bucket.files.shown.size]).toMatchObject([
        { state: 'shown' },
        0,
        1,
      ])
    },
  )

  it('that cannot be drawn in three tries is given up, and her phone told; a fourth draws nothing', async () => {
    const [photoKey, cutOff] = [await sent(await photo()), await sent(await photo())]
    const states: unknown[] = []
    for (const _ of [1, 2, 3]) {
      bucket.dieAt('show')
      await expect(tell(photoKey)).rejects.toThrow('cut off')
      states.push((await state(photoKey)).state)
    }
    await tell(photoKey)
    // Killed in the midst of it: nobody is left to say so.
    for (const _ of [1, 2, 3]) await countTry(cutOff, street.deps)
    const waiting = await state(cutOff)
    street.clock.now += 121_000
    const late = await state(cutOff)
    street.clock.now -= 121_000
    await tell(cutOff)

    expect(states).toEqual(['waiting', 'waiting', 'refused'])
    expect(await state(photoKey)).toMatchObject({ state: 'refused', reason: 'photoBroken' })
    expect([waiting.state, late.reason, (await state(cutOff)).reason]).toEqual([
      'waiting',
      'photoBroken',
      'photoBroken',
    ])
    expect([bucket.files.arrived.size, bucket.files.shown.size]).toEqual([0, 0])
  })

  it('told to two at once is one photo', async () => {
    const photoKey = await sent(await photo())

    const both = await Promise.allSettled([tell(photoKey), tell(photoKey)])
    // Who was told found nothing to read any more: it is told again.
    if (both.some(({ status }) => status === 'rejected')) await tell(photoKey)

    expect([await state(photoKey), bucket.files.shown.size]).toMatchObject([{ state: 'shown' }, 1])
  })

  it('stays the first, though another was sent on its form meanwhile', async () => {
    const photoKey = await sent(await photo(60))
    bucket.dieAt('shown')
    await expect(tell(photoKey)).rejects.toThrow('cut off')
    const first = bucket.files.shown.get(photoKey)
    bucket.files.arrived.set(photoKey, await photo(50))

    await tell(photoKey)

    expect(bucket.files.shown.get(photoKey)).toBe(first)
    expect(await state(photoKey)).toMatchObject({ state: 'shown' })
  })

  it.each([
    ['no photo', { file: async () => Buffer.from('hello'), size: 5, reason: 'notAPhoto' }],
    ['over 10 MB', { file: () => photo(), size: mostPhotoBytes + 1, reason: 'photoTooLarge' }],
  ])('that is %s goes, and the ticket says so', async (_, { file, size, reason }) => {
    const photoKey = await sent(await file())

    await tell(photoKey, size)

    expect([await state(photoKey), bucket.files.arrived.size, bucket.files.shown.size]).toEqual([
      { photoKey, state: 'refused', reason },
      0,
      0,
    ])
  })

  it('on no ticket of ours goes, and is nobody’s', async () => {
    const photoKey = `990100001-${'0'.repeat(26)}`
    bucket.files.arrived.set(photoKey, await photo())

    await tell(photoKey)
    await tell('../shown/other')

    expect([bucket.files.arrived.size, bucket.files.shown.size]).toEqual([0, 0])
  })
})
