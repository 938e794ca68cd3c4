import { oneClock, type Share } from '../../functions/clock/rounds'
import { turnStore } from '../../functions/numbers/turnStore'
import { chinaDay } from '../../shared/clock/china'
import { aStreet } from '../support/aStreet'
import { depsFor, settle } from '../support/app'
import { tableForFile, type TestTable } from '../support/engine'
import { sweepAll } from '../support/held/clock'

export const hour = 3_600_000
export const morning = Date.parse('2026-03-02T09:10:00+08:00')
export const ids = Array.from({ length: 6 }, (_, n) => `9907${String(n + 1).padStart(2, '0')}001`)

type Send = TestTable['db']['send']
type Command = Parameters<Send>[0]

export type How = {
  /** Each round trip takes its time by the clock. */
  takesMs?: number
  /** There the process dies, and nothing of it is done any more. */
  poison?: string
  before?: (asks: string) => Promise<void>
  after?: (asks: string) => void
}

/** For the top of a test file: six streets with one clock, and what it asked for and said. */
export function sixStreetsForFile() {
  const table = tableForFile()
  const clock = { now: 0 }
  /** Streets of whose partitions something was asked for, in that order. */
  const asked: { family: string; street: string }[] = []
  /** Lines of the log. */
  const said: object[] = []

  function note(asks: string) {
    for (const [, family = '', street = ''] of asks.matchAll(/"([A-Z]+)#(\d{9})/g))
      if (ids.includes(street)) asked.push({ family, street })
  }

  function tableThat({ takesMs = 0, poison = '', before, after }: How) {
    let isDead = false
    const send = async (command: Command) => {
      clock.now += takesMs
      const asks = JSON.stringify(command.input)
      isDead ||= poison !== '' && new RegExp(`CLOCK#(${poison})`).test(asks)
      if (isDead) throw new Error('killed')
      await before?.(asks)
      note(asks)
      const answer = await table.db.send(command)
      after?.(asks)
      return answer
    }
    return { send } as unknown as TestTable['db']
  }

  const depsOver = (how: How = {}) => {
    const settings = { demo: true, defaultStreet: ids[0] ?? '', appId: 'wxtest' }
    return depsFor(table, clock, { db: tableThat(how), log: (line) => void said.push(line), settings })
  }
  const thisHour = () => Math.floor(clock.now / hour)

  async function streetsWhere(of: (id: string) => Promise<number | undefined>, wanted: number) {
    const found = await Promise.all(ids.map(of))
    return ids.filter((_, at) => found[at] === wanted)
  }
  const rungUpTo = (id: string) => depsOver().clock.sweptTo(id)
  const summedUpTo = async (id: string) => (await turnStore(depsOver().table).rolled(id)).through

  beforeAll(async () => {
    clock.now = morning
    for (const id of ids) await settle(depsOver(), aStreet(id), [])
  })

  return {
    ...{ table, clock, asked, said, depsOver },
    /** So many seconds for one look. */
    look: (seconds: number, deps = depsOver({ takesMs: 100 }), share: Share = oneClock) =>
      sweepAll(deps, { ...share, until: clock.now + seconds * 1000 }),
    rung: () => streetsWhere(rungUpTo, thisHour() - 1),
    summedUp: () => streetsWhere(summedUpTo, chinaDay(clock.now) - 1),
    /** So much later, each street one hour behind. */
    async later(time: number) {
      clock.now = time
      const { clock: kept } = depsOver()
      await Promise.all(ids.map((id) => kept.sweepFrom(id, thisHour() - 2)))
      asked.length = 0
    },
  }
}
