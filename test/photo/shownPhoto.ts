import sharp from 'sharp'
import type { PhotoTicket } from '../../shared/photo/photo'
import type { Callers } from '../support/app'

/** The key of a photo that this person has sent and that may be shown. */
export async function shownPhoto({ as, photoApp }: Pick<Callers, 'as' | 'photoApp'>, who: string) {
  const { body } = await as(who).post('/photos', {})
  const { photoKey, upload } = body as unknown as PhotoTicket
  const form = new FormData()
  for (const [name, value] of Object.entries(upload.fields)) form.set(name, value)
  const drawn = sharp({ create: { width: 60, height: 40, channels: 3, background: '#17545c' } })
  form.set('file', new Blob([new Uint8Array(await drawn.jpeg().toBuffer())], { type: 'image/jpeg' }))
  const { status } = await photoApp.request(upload.url, { method: 'POST', body: form })
  if (status !== 204) throw new Error(`the photo was answered ${status}`)
  return photoKey
}
