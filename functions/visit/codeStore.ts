import { keys } from '../keys'
import type { Table } from '../table/store'
import type { Ticket } from './ticket'

/** How long a code is good. */
export const goodMs = 10 * 60_000

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
    const endsAt = Number(item?.endsAt ?? 0)
    return endsAt >= now ? { personId: String(item?.personId), givenAt: endsAt - goodMs } : undefined
  },

  /** It confirmed a household: from now on it is nobody's, and she is shown another. */
  async useUp({ personId, givenAt }: Ticket, street: string, now: number) {
    const mine = await this.mine(personId, street)
    // Past its time the digits may be somebody else's, and nobody can read hers.
    if (!mine || mine.endsAt - goodMs !== givenAt || mine.endsAt < now) return
    await table.delete(keys.householdCode(street, mine.code))
    await table.delete(keys.myHouseholdCode(personId, street))
  },

  /**
   * Counts a try of this hour before it is made; false beyond `most`. Where somebody counted at this moment, or our own
   * answer was lost, it is counted again: rather once too often than not.
   */
  async countTry(personId: string, now: number, most: number): Promise<boolean> {
    const hour = Math.floor(now / 3_600_000)
    const key = keys.codeTries(personId, hour)
    const tries = Number((await table.get(key))?.tries ?? 0)
    if (tries >= most) return false
    const item = { ...key, tries: tries + 1, x: expiry(now) }
    const { kept } = await table.putIf(item, 'attribute_not_exists(PK) OR tries = :tries', {
      ':tries': tries,
    })
    return kept || this.countTry(personId, now, most)
  },
})
