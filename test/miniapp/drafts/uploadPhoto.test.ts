import { uploadPhoto } from '../../../miniapp/src/uploadPhoto'
import { fakeServer, ok } from '../staff/fakeServer'
import { phone } from '../../support/taro/phone'

const photoKey = '990100001-01KJQ6Z0000000000000000000'
const ticket = {
  photoKey,
  upload: { url: 'https://photos.example.cn/', fields: { key: `arrived/${photoKey}` } },
  mostBytes: 1,
  expiresAt: '2999-01-01T00:00:00.000Z',
}

/** Object storage, which takes the file, and a server that looks at it later. */
function storage(states: object[], taken: object = { statusCode: 204, data: '' }) {
  phone.answers.set('uploadFile', () => taken)
  return fakeServer(({ method, path }) => {
    if (method === 'POST' && path === '/photos') return ok(ticket)
    if (path !== `/photos/${photoKey}`) return undefined
    return ok({ photoKey, ...(states.length > 1 ? states.shift() : states[0]) })
  })
}

/** What comes of it, with time passing as fast as it is asked for. */
async function outcome() {
  const sent = uploadPhoto('wxfile://one.jpg').catch((error: { refusal: string; message: string }) => error)
  await jest.runAllTimersAsync()
  return sent
}

beforeEach(() => jest.useFakeTimers())
afterEach(() => {
  jest.useRealTimers()
  phone.forget()
})

describe('a photo on its way 传照片', () => {
  it('is waited for until it is shown', async () => {
    const { asked } = storage([{ state: 'waiting' }, { state: 'waiting' }, { state: 'shown' }])

    expect(await outcome()).toBe(photoKey)
    expect(asked.map(({ path }) => path)).toEqual(['/photos', ...Array(3).fill(`/photos/${photoKey}`)])
    expect(phone.calls.find(({ name }) => name === 'uploadFile')?.options).toMatchObject({
      url: 'https://photos.example.cn/',
      formData: { key: `arrived/${photoKey}` },
    })
  })

  it('that turns out to be none is said so, in words', async () => {
    storage([{ state: 'waiting' }, { state: 'refused', reason: 'notAPhoto' }])

    expect(await outcome()).toMatchObject({
      refusal: 'notAPhoto',
      message: '这个文件不是照片，换一张试试',
    })
  })

  it('too large for the storage is said to be too large: sending it again would help nobody', async () => {
    storage([], { statusCode: 400, data: '<Error><Code>EntityTooLarge</Code></Error>' })

    expect(await outcome()).toMatchObject({ refusal: 'photoTooLarge' })
  })

  it('that nobody looks at in time is tried again later', async () => {
    storage([{ state: 'waiting' }])

    expect(await outcome()).toMatchObject({
      refusal: 'tryLater',
      message: '照片还没处理好，过一会儿再试',
    })
  })
})
