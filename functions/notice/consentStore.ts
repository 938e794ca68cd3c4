import { keys } from '../keys'
import type { Table } from '../table/store'
import { none, type Consents } from './consents'

const mostTries = 10
/** Without an address it is only there to know a command that comes again. */
const emptySeconds = 40 * 86_400

type Owner = { person: string; street: string }

export const consentStore = (table: Table) => {
  async function get({ person, street }: Owner): Promise<Consents> {
    const item = await table.get(keys.consents(person, street))
    return item ? (item as unknown as Consents) : none
  }

  return {
    get,

    /** Changes them as they are now, in one conditional write; `next` says nothing where nothing is to change. */
    async change(owner: Owner, now: number, next: (before: Consents) => Consents | undefined) {
      let before = await get(owner)
      for (let tries = 0; tries < mostTries; tries++) {
        const after = next(before)
        if (!after) return before
        const x = after.address ? {} : { x: Math.floor(now / 1000) + emptySeconds }
        const { address, v, left, standing, taken, spent } = after
        const kept = await table.putIf(
          {
            ...keys.consents(owner.person, owner.street),
            ...{ v, left, standing, taken, spent, ...x },
            ...(address && { address }),
          },
          before.v === 0 ? 'attribute_not_exists(PK)' : 'v = :asRead',
          before.v === 0 ? undefined : { ':asRead': before.v },
        )
        if (kept.kept) return after
        before = kept.found ? (kept.found as unknown as Consents) : none
      }
      throw Object.assign(new Error('too many at one consent'), { name: 'ThrottlingException' })
    },
  }
}
