import { matterKeys } from '../../functions/matter/keys'
import * as hearing from '../../functions/stream/hearRecord'
import { held } from '../support/held/held'
import type { Answer } from '../../shared/contract'
import { tableForFile } from '../support/engine'
import { campaignStreet } from './campaignStreet'

const tellRecord = held('stream', hearing.tellRecord)

const street = campaignStreet(tableForFile())

it('tells nobody who has left or only volunteers by now, though it was given to her by name', async () => {
  const { campaign } = await street.make('gu', { owner: { personId: 'shen' } })
  const key = matterKeys.matter('CG', campaign.id)
  const after = await street.deps.table.get(key)
  const deps = { ...street.deps, messages: { send: async () => ({ is: 'sent' as const }) } }
  const told = async () => {
    const { notices } = (await street.as('shen').get('/me/inbox')).body as Answer<'inbox'>
    return notices.filter(({ page }) => page?.endsWith(campaign.id)).length
  }
  const stored = await street.deps.streets.get(street.street.id)
  if (!stored) throw new Error('no street')
  const staff = stored.staff.filter(({ id }) => id !== 'shen')
  const roles = [{ role: 'volunteer' as const, scope: street.street.id }]
  const asVolunteer = stored.staff.map((one) => (one.id === 'shen' ? { ...one, roles } : one))
  const hear = (streetNow: typeof stored) =>
    tellRecord(
      { key, before: undefined, after },
      { ...deps, streets: { ...street.deps.streets, get: async () => streetNow } },
      street.clock.now,
    )
  await hear({ ...stored, staff })
  expect(await told()).toBe(0)
  await hear({ ...stored, staff: asVolunteer })
  expect(await told()).toBe(0)
  await hear(stored)
  expect(await told()).toBe(1)
})
