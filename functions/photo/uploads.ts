import { randomUUID } from 'node:crypto'
import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { done, refuse, type Outcome } from '../../shared/outcome'
import { mostPhotoBytes, PhotoKey } from '../../shared/photo/photo'
import type { Deps } from '../deps'
import { broken, problem } from '../respond'
import { formHolds, linkHolds } from './placeHere'
import { drawHere } from './drawHere'
import { nameableUntil } from './sweep'

/** The file, and the fields beside it. */
const mostBytes = mostPhotoBytes + 64 * 1024

type Sent = { photoKey: string; until: string; mark: string; file: File }

const isTicket = (ticket: Omit<Sent, 'file'>, deps: Deps) =>
  PhotoKey.safeParse(ticket.photoKey).success && formHolds(ticket, deps)

/** The ticket's fields and the file, or what is wrong with them. */
function readForm(form: FormData, deps: Deps): Outcome<Sent> {
  const field = (name: string) => String(form.get(name))
  const ticket = { photoKey: field('photoKey'), until: field('until'), mark: field('mark') }
  if (!isTicket(ticket, deps)) return refuse('photoNotYours')
  const file = form.get('file')
  if (!(file instanceof File)) return refuse('notAPhoto')
  return file.size > mostPhotoBytes ? refuse('photoTooLarge') : done({ ...ticket, file })
}

async function receive(form: FormData, deps: Deps): Promise<Outcome<true>> {
  const sent = readForm(form, deps)
  if (!sent.ok) return sent
  const { photoKey, file } = sent.value
  const ticket = await deps.photos.ticket(photoKey)
  if (!ticket) return refuse('photoNotYours')
  // Sent again because the answer was lost: the photo is here already.
  if (ticket.shown) return done(true)
  if (ticket.refused) return refuse(ticket.refused)
  const jpeg = await drawHere(Buffer.from(await file.arrayBuffer()))
  if (!jpeg.ok) {
    await deps.photos.refuse(photoKey, ticket, jpeg.refusal)
    return jpeg
  }
  await deps.photoFiles.show(photoKey, jpeg.value)
  await deps.photos.show(photoKey, { ...ticket, x: nameableUntil(deps.now()) })
  return done(true)
}

/** Where there is no object storage: takes uploads in the same form as a presigned POST, and serves what is shown. */
export function uploads(deps: Deps) {
  const app = new Hono()
  const failed = (error: unknown) => {
    const requestId = randomUUID()
    deps.log({ requestId, broke: String(error), at: deps.now() })
    return broken(requestId)
  }
  app.post(
    '/uploads',
    bodyLimit({ maxSize: mostBytes, onError: () => problem(refuse('photoTooLarge'), randomUUID()) }),
    async (c) => {
      const form = await c.req.formData().catch(() => undefined)
      const result = form ? await receive(form, deps) : refuse('notAPhoto')
      return result.ok ? c.body(null, 204) : problem(result, randomUUID())
    },
  )
  app.get('/photos/:photoKey', async (c) => {
    const photoKey = c.req.param('photoKey')
    const link = { photoKey, until: c.req.query('until') ?? '', mark: c.req.query('mark') ?? '' }
    const jpeg = linkHolds(link, deps) ? await deps.photoFiles.read(photoKey) : undefined
    if (!jpeg) return problem(refuse('notFound'), randomUUID())
    return c.body(new Uint8Array(jpeg), 200, {
      'Content-Type': 'image/jpeg',
      'Cache-Control': 'private, max-age=300',
      'X-Content-Type-Options': 'nosniff',
      'Content-Disposition': 'inline; filename="photo.jpg"',
    })
  })
  app.onError(failed)
  return app
}
