import Taro from '@tarojs/taro'
import { call } from './api'
import { answerOf } from './request'
import { Refused } from './Refused'
import { serverBase } from './server'

const mostWait = 60_000
/** Between asking whether it is shown: at once on one machine, after a second or two past object storage. */
const pauses = [500, 1000, 1500, 2000, 3000, 5000, 8000]

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

/** Whoever took the file says no more than that it came; what became of it, the ticket says. */
async function untilShown(photoKey: string) {
  for (const pause of [...pauses, 0]) {
    const { state, reason = 'notAPhoto' } = await call('photo', { params: { photoKey } })
    if (state === 'shown') return photoKey
    if (state === 'refused') throw new Refused(reason)
    await wait(pause)
  }
  throw new Refused('tryLater', { title: '照片还没处理好，过一会儿再试', field: 'photoKeys' })
}

/** Uploads one photo from the phone and says its key. Throws `Refused`; a photo sent twice is kept once. */
export async function uploadPhoto(filePath: string) {
  const { photoKey, upload } = await call('photoTicket', { body: {} })
  const url = upload.url.startsWith('/') ? `${serverBase}${upload.url}` : upload.url
  const sent = await Taro.uploadFile({
    url,
    filePath,
    name: 'file',
    formData: upload.fields,
    timeout: mostWait,
  }).catch(() => {
    throw new Refused('offline')
  })
  // Object storage has its own word for it, and no sentence in Chinese.
  if (sent.data?.includes('EntityTooLarge')) throw new Refused('photoTooLarge')
  answerOf(sent)
  return untilShown(photoKey)
}
