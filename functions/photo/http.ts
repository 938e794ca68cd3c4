import { done } from '../../shared/outcome'
import { mostPhotoBytes } from '../../shared/photo/photo'
import { ulidOf } from '../../shared/ulid'
import type { Handler } from '../handler'

export const ticketSeconds = 600

/** What the upload's mark covers: one key, until one moment. */
export const uploadMark = (photoKey: string, until: number) => `${photoKey} ${until}`

/** 上传票: the key is ours, exact, unguessable and good for one photo. */
export const photoTicket: Handler<'photoTicket'> = async ({ deps, actor }) => {
  const now = deps.now()
  const photoKey = `${actor.street}-${ulidOf(now, deps.randomDigit)}`
  const until = Math.floor(now / 1000) + ticketSeconds
  await deps.photos.issue(photoKey, { by: actor.id, shown: false, x: until + 86_400 })
  const mark = deps.seal.of('upload', uploadMark(photoKey, until))
  return done({
    photoKey,
    upload: { url: '/uploads', fields: { photoKey, until: String(until), mark } },
    mostBytes: mostPhotoBytes,
    expiresAt: new Date(until * 1000).toISOString(),
  })
}
