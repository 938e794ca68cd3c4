import sharp from 'sharp'
import { type PhotoTicket } from '../../../shared/photo/photo'
import { type ServedStreet } from './servedStreet'

/** A photo of somebody's that lies on the server, by its key. */
export async function sentPhoto(street: Pick<ServedStreet, 'as' | 'url'>, person: { id: string }) {
  const { body } = await street.as(person).post('/photos', {})
  const { photoKey, upload } = body as unknown as PhotoTicket
  const form = new FormData()
  for (const [name, value] of Object.entries(upload.fields)) form.set(name, value)
  const drawn = sharp({ create: { width: 600, height: 400, channels: 3, background: '#17545c' } })
  form.set('file', new Blob([new Uint8Array(await drawn.jpeg().toBuffer())], { type: 'image/jpeg' }))
  const { status } = await fetch(street.url() + upload.url, { method: 'POST', body: form })
  if (status !== 204) throw new Error(`the photo was answered ${status}`)
  return photoKey
}
