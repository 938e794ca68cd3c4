import { inTurn } from '../../infra/elsewhere/inTurn'
import { turnStore } from '../../infra/elsewhere/turnStore'
import { tableOver } from '../../functions/table/store'
import { until } from '../local/until'
import { tableForFile } from '../support/engine'

const table = tableForFile()
const quick = { everyMs: 5, leaseMs: 1000 }

/** Processes beside each other, and which of them are at work. */
function processes() {
  const clock = { now: 1_000_000 }
  const now = () => clock.now
  const store = turnStore(tableOver(table.db, table.tableName), now)
  const working = new Set<string>()
  const looks = new Map<string, number>()
  const start = (name: string, more: Partial<typeof store> = {}) => {
    const take: typeof store.take = async (...asked) => {
      const taken = await (more.take ?? store.take)(...asked)
      looks.set(name, (looks.get(name) ?? 0) + 1)
      return taken
    }
    const begin = () => {
      working.add(name)
      return async () => void working.delete(name)
    }
    return inTurn({ store: { ...store, ...more, take }, now, log: () => {}, begin }, quick)
  }
  const looked = async (name: string) => {
    const before = looks.get(name) ?? 0
    await until(() => (looks.get(name) ?? 0) > before + 1)
  }
  return { clock, working, start, looked }
}

describe('of several processes one reads the stream and looks at the clock', () => {
  it('the first does, the second when the first ends', async () => {
    const { working, start, looked } = processes()
    const endFirst = start('first')
    await until(() => working.has('first'))
    const endSecond = start('second')
    await looked('second')
    expect([...working]).toEqual(['first'])

    await endFirst()
    await until(() => working.has('second'))

    expect([...working]).toEqual(['second'])
    await endSecond()
    expect([...working]).toEqual([])
  })

  it('one that was killed is waited for no longer than it held the turn', async () => {
    const { clock, working, start, looked } = processes()
    // Killed, it neither asks again nor gives anything up.
    const endKilled = start('killed', { giveUp: async () => {} })
    await until(() => working.has('killed'))
    await endKilled()
    const endNext = start('next')
    await looked('next')
    expect([...working]).toEqual([])

    clock.now += quick.leaseMs + 1
    await until(() => working.has('next'))

    expect([...working]).toEqual(['next'])
    await endNext()
  })

  it('one that cannot reach the table ends its work before another may begin', async () => {
    const { clock, working, start } = processes()
    let isReached = true
    const { take } = turnStore(tableOver(table.db, table.tableName), () => clock.now)
    const endCutOff = start('cut off', {
      take: async (...asked) => {
        if (!isReached) throw new Error('out of reach')
        return take(...asked)
      },
      giveUp: async () => {},
    })
    await until(() => working.has('cut off'))
    isReached = false
    clock.now += quick.leaseMs - 1
    expect([...working]).toEqual(['cut off'])

    clock.now += 2
    await until(() => !working.has('cut off'))

    const endOther = start('other')
    await until(() => working.has('other'))
    await endCutOff()
    await endOther()
  })
})
