import { keys } from '../keys'
import type { Item, Table } from '../table/store'
import { none, type Consents } from './consents'

const mostTries = 10
/** Without an address it is only there to know a command that comes again. */
const emptySeconds = 40 * 86_400

// Items come back as this store wrote them.
const asConsents = (item: Item) => item as unknown as Consents

type Owner = { person: string; street: string }

export const consentStore = (table: Table) => {
  async function get({ person, street }: Owner): Promise<Consents> {
    const item = await table.get(keys.consents(person, street))
    return item ? asConsents(item) : none
  }

  /** Keeps them if they are still as they were read, else says how they are. */
  async function put(owner: Owner, after: Consents, { before, now }: { before: Consents; now: number }) {
    const { address, v, left, standing, taken, spent } = after
    const item = {
      ...keys.consents(owner.person, owner.street),
      ...{ v, left, standing, taken, spent },
      ...(address ? { address } : { x: Math.floor(now / 1000) + emptySeconds }),
    }
    return before.v === 0
      ? table.putIf(item, 'attribute_not_exists(PK)')
      : table.putIf(item, 'v = :asRead', { ':asRead': before.v })
  }

  return {
    get,

    /** Changes them as they are now, in one conditional write; `next` says nothing where nothing is to change. */
    async change(owner: Owner, now: number, next: (before: Consents) => Consents | undefined) {
      let before = await get(owner)
      for (let tries = 0; tries < mostTries; tries++) {
        const after = next(before)
        if (!after) return before
        const kept = await put(owner, after, { before, now })
        if (kept.kept) return after
        before = kept.found ? asConsents(kept.found) : none
      }
      throw Object.assign(new Error('too many at one consent'), { name: 'ThrottlingException' })
    },
  }
}
