import { done, refuse } from '../../shared/outcome'
import { mostPhotoBytes } from '../../shared/photo/photo'
import { ulidOf } from '../../shared/ulid'
import type { Handler } from '../handler'
import { isGivenUp } from './store'

export const ticketSeconds = 600

/** 上传票: the key is ours, exact, unguessable and good for one photo. */
export const photoTicket: Handler<'photoTicket'> = async ({ deps, actor }) => {
  const now = deps.now()
  const photoKey = `${actor.street}-${ulidOf(now, deps.randomDigit)}`
  const until = Math.floor(now / 1000) + ticketSeconds
  await deps.photos.issue(photoKey, { by: actor.id, shown: false, x: until + 86_400 })
  return done({
    photoKey,
    upload: deps.photoPlace.form(photoKey, until),
    mostBytes: mostPhotoBytes,
    expiresAt: new Date(until * 1000).toISOString(),
  })
}

/** Object storage takes whatever fits the form and answers for nobody: what became of it, the ticket says. */
export const photo: Handler<'photo'> = async ({ deps, actor, input }) => {
  const { photoKey } = input.params
  const ticket = await deps.photos.ticket(photoKey)
  if (!ticket || ticket.by !== actor.id) return refuse('notFound')
  const { shown, refused } = ticket
  if (shown) return done({ photoKey, state: 'shown' })
  const reason = refused ?? (isGivenUp(ticket, deps.now()) ? 'photoBroken' : undefined)
  return done(reason ? { photoKey, state: 'refused', reason } : { photoKey, state: 'waiting' })
}
