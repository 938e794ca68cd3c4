import Taro from '@tarojs/taro'
import { call } from './api'
import { answerOf } from './request'
import { Refused } from './Refused'
import { serverBase } from './server'

const mostWait = 60_000

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
  answerOf(sent)
  return photoKey
}
