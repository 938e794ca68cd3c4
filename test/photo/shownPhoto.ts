import type { PhotoTicket } from '../../shared/photo/photo'
import type { Callers } from '../support/app'
import { drawn, formOf } from './pictures'

/** The key of a photo that this person has sent and that may be shown. */
export async function shownPhoto({ as, photoApp }: Pick<Callers, 'as' | 'photoApp'>, who: string) {
  const ticket = (await as(who).post('/photos', {})).body as unknown as PhotoTicket
  const form = formOf(ticket, await drawn(60, 40).jpeg().toBuffer())
  const { status } = await photoApp.request(ticket.upload.url, { method: 'POST', body: form })
  if (status !== 204) throw new Error(`the photo was answered ${status}`)
  return ticket.photoKey
}
