import sharp from 'sharp'
import type { Callers } from './callers'
import type { Side } from './side'

type Ticket = { photoKey: string; upload: { url: string; fields: Record<string, string> } }

/** A ticket from one side, and the photo sent with it to the other. */
export async function uploaded(
  [one, other]: [Side, Side],
  by: string,
  { ask, newKey }: Pick<Callers, 'ask' | 'newKey'>,
) {
  const { body } = await ask(one, by, { method: 'POST', path: '/photos', body: {}, key: newKey() })
  const { photoKey, upload } = body as unknown as Ticket
  const drawn = sharp({ create: { width: 60, height: 40, channels: 3, background: '#17545c' } })
  const photo = new Uint8Array(await drawn.jpeg().toBuffer())
  const form = new FormData()
  for (const [name, value] of Object.entries(upload.fields)) form.set(name, value)
  form.set('file', new Blob([photo], { type: 'image/jpeg' }), 'photo.jpg')
  const answer = await other.request(upload.url, { method: 'POST', body: form })
  if (answer.status !== 204) throw new Error(`a photo at ${other.name}: ${await answer.text()}`)
  return photoKey
}
