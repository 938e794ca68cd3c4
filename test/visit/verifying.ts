import type { Answer } from '../../shared/contract'
import { keyAt, type streetForFile } from '../support/app'
import { aVisit } from './visits'

/** A resident shows her code, and 沈小禾 reads it at her door. */
export function verifying(street: ReturnType<typeof streetForFile>) {
  const show = async (by = 'guest') =>
    (await street.as(by).post('/me/household-code', {})).body as unknown as Answer<'showHouseholdCode'>
  const read = (code: string, by = 'shen') => street.as(by).post('/household-codes', { code })
  const ticketOf = async (code: string) => {
    street.clock.now += 1000
    return String((await read(code)).body['ticket'])
  }
  const record = (more: object, by = 'shen', key = keyAt(street.clock.now)) =>
    street.as(by).post('/visits', aVisit({ purpose: 'verify', contact: undefined, ...more }), key)
  const home = async (who = 'guest') =>
    ((await street.as(who).get('/me')).body as unknown as Answer<'me'>).household
  return { show, read, ticketOf, record, home }
}
