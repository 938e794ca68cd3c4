import { keys } from '../keys'
import type { Table } from '../table/store'

/** `endsAt` in milliseconds since 1970; the item itself goes a day later. */
type Code = { code: string; endsAt: number }

const expiry = (endsAt: number) => Math.floor(endsAt / 1000) + 86_400

/** 核实码: six digits, good for ten minutes. */
export const codeStore = (table: Table) => ({
  /** The code this person was shown last. */
  async mine(personId: string, street: string) {
    const item = await table.get(keys.myHouseholdCode(personId, street))
    return item as unknown as Code | undefined
  },

  /** False while another person's code of the same digits is still good. */
  async give(personId: string, street: string, { code, endsAt, now }: Code & { now: number }) {
    const kept = { personId, endsAt, x: expiry(endsAt) }
    const free = 'attribute_not_exists(PK) OR endsAt < :now'
    const given = await table.putIf({ ...keys.householdCode(street, code), ...kept }, free, { ':now': now })
    if (given.kept)
      await table.put({ ...keys.myHouseholdCode(personId, street), code, endsAt, x: expiry(endsAt) })
    return given.kept
  },

  /** Whose code it is, if it is good now. */
  async whose(street: string, code: string, now: number) {
    const item = await table.get(keys.householdCode(street, code))
    return item && Number(item.endsAt) >= now ? String(item.personId) : undefined
  },

  /** Counts a try of this hour before it is made; false beyond `most`, or when two are made at once. */
  async countTry(personId: string, now: number, most: number) {
    const hour = Math.floor(now / 3_600_000)
    const key = keys.codeTries(personId, hour)
    const tries = Number((await table.get(key))?.tries ?? 0)
    if (tries >= most) return false
    const item = { ...key, tries: tries + 1, x: expiry(now) }
    const { kept } = await table.putIf(item, 'attribute_not_exists(PK) OR tries = :tries', {
      ':tries': tries,
    })
    return kept
  },
})
