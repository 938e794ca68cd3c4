import { sweep } from '../support/held/sweep'
import { announcedCalendars } from '../../infra/setup/announcedCalendars'
import { audit } from '../support/audit'
import { callers, depsFor, keyAt, settle, streetForFile } from '../support/app'
import { tableForFile } from '../support/engine'
import { anOrder, orderOf, stepsOf } from '../workOrder/orders'

const table = tableForFile()
const street = streetForFile(table)
const hour = 3_600_000

const inChina = (text: string) => Date.parse(`${text}:00+08:00`)
const said = (iso: string) =>
  new Date(Date.parse(iso) + 8 * hour).toISOString().slice(0, 16).replace('T', ' ')

beforeAll(async () => {
  street.street.calendars = announcedCalendars([2026])
  street.clock.now = inChina('2026-09-30T16:00')
  await settle(street.deps, street.street, Object.values(street.people))
})

const look = () => sweep(street.street.id, street.deps)

/** Sweeps every hour, on the hour, until then. */
async function liveUntil(time: number, everyHours = 1) {
  for (; street.clock.now < time; street.clock.now += everyHours * hour) await look()
}

const reportAt = async (time: string, more = {}) => {
  street.clock.now = inChina(time)
  return orderOf(await street.as('zhou').post('/orders', anOrder(street.street, more)))
}

const alarms = async (id: string) =>
  (await stepsOf(street.as('qin'), id))
    .filter(({ by }) => by.role === 'system')
    .map(({ move, at }) => `${said(at)} ${move}`)

describe('the clock 时限', () => {
  it('reminds once and tells the end once, by working hours across the October holidays', async () => {
    const { id } = await reportAt('2026-09-30T16:30')

    await liveUntil(inChina('2026-10-09T12:00'))

    // Two working hours to file: one before the holidays, one on Thursday the 8th after them; 80 % of it at 9:36; looked at half past.
    expect(await alarms(id)).toEqual(['2026-10-08 10:30 warn', '2026-10-08 10:30 lapse'])
  })

  it('counts a make-up Saturday as the working day it is', async () => {
    const { id } = await reportAt('2026-10-09T17:00')

    await liveUntil(inChina('2026-10-10T20:00'))

    expect(await alarms(id)).toEqual(['2026-10-10 11:00 warn', '2026-10-10 11:00 lapse'])
  })

  it('says nothing of what was handed on in time, and begins anew with each hand', async () => {
    const { id } = await reportAt('2026-11-02T09:00')
    street.clock.now = inChina('2026-11-02T10:00')
    await look()
    await street.as('shen').post(`/orders/${id}/file`, { version: 1 })

    await liveUntil(inChina('2026-11-02T16:00'), 1 / 6)

    // Filed at ten: two working hours to dispatch, 80 % of them by 11:36.
    expect(await alarms(id)).toEqual(['2026-11-02 11:40 warn', '2026-11-02 12:00 lapse'])
  })

  it('sends what lies at a community’s desk a day too long up to the street’s, once', async () => {
    const { id } = await reportAt('2026-11-03T09:00')
    await street.as('shen').post(`/orders/${id}/file`, { version: 1 })

    await liveUntil(inChina('2026-11-06T18:00'))

    const { holder, status } = orderOf(await street.as('qin').get(`/orders/${id}`))
    expect([status, holder?.id]).toEqual(['filed', `desk-${street.street.id}`])
    expect((await alarms(id)).map((alarm) => alarm.split(' ')[2])).toEqual([
      ...['warn', 'lapse', 'escalate'],
      ...['warn', 'lapse'],
    ])
  })
})

describe('a sweep', () => {
  /** Ten orders of the same minute, and what the clock did with them by the evening. */
  async function tenOrders(day: string) {
    street.clock.now = inChina(`${day}T09:00`)
    const bodies = Array.from({ length: 10 }, () =>
      street.as('zhou').post('/orders', anOrder(street.street), keyAt(street.clock.now)),
    )
    const ids = (await Promise.all(bodies)).map((reply) => orderOf(reply).id)
    const kinds = () =>
      Promise.all(ids.map(async (id) => (await alarms(id)).map((alarm) => alarm.split(' ')[2]).join(' ')))
    return { kinds }
  }
  const each = (kinds: string) => Array<string>(10).fill(kinds)

  it('made three times at once rings each bell once', async () => {
    const { kinds } = await tenOrders('2026-11-09')
    street.clock.now = inChina('2026-11-09T18:00')
    const others = [1, 2].map(() => depsFor(table, street.clock))

    await Promise.all([street.deps, ...others].map((deps) => sweep(street.street.id, deps)))

    expect(await kinds()).toEqual(each('warn lapse'))
  })

  it('that comes hours late says so in the log, and one in time says nothing', async () => {
    const lines: Record<string, unknown>[] = []
    const deps = depsFor(table, street.clock, { log: (line) => void lines.push(line) })
    const late = async (hours: number) => {
      street.clock.now += hours * hour
      lines.length = 0
      await sweep(street.street.id, deps)
      return lines.map(({ hoursLate }) => hoursLate)
    }
    await look()

    expect([await late(1), await late(1), await late(6)]).toEqual([[], [], [6]])
  })

  it('that comes days late finds all of it', async () => {
    const { kinds } = await tenOrders('2026-11-10')
    street.clock.now = inChina('2026-11-13T18:00')

    await look()

    expect(await kinds()).toEqual(each('warn lapse'))
  })

  it.each(['loseRequest', 'loseReply'] as const)(
    'cut off by %s at any write goes on at the next',
    async (kind) => {
      const { kinds } = await tenOrders(kind === 'loseRequest' ? '2026-11-16' : '2026-11-17')
      street.clock.now += 9 * hour
      for (let after = 0; after < 24; after += 3) {
        table.faults.inject({ kind, operation: 'PutItem', after, times: 30 })
        await look().catch(() => undefined)
        table.faults.mend()
      }

      await look()

      expect(await kinds()).toEqual(each('warn lapse'))
    },
  )

  it('leaves every order whole', async () => {
    expect((await audit(table)).troubles).toEqual([])
  })
})

describe('what ran out 超期', () => {
  const queue = `/queues/late-${street.street.id}`
  const isForThem = async (who: string) => (await street.as(who).get(queue)).status

  /** Page by page, as a phone reads it. */
  async function late() {
    const seen: string[] = []
    let cursor = ''
    do {
      const { body } = await street.as('qin').get(`${queue}?limit=5${cursor}`)
      seen.push(...(body.orders as { id: string }[]).map(({ id }) => id))
      cursor = body.cursor ? `&cursor=${String(body.cursor)}` : ''
    } while (cursor)
    return seen
  }

  it('lies before those above until it goes on, each once, and before nobody else', async () => {
    const { id } = await reportAt('2026-11-24T09:00')
    street.clock.now = inChina('2026-11-24T16:00')
    await look()

    const before = await late()
    await street.as('shen').post(`/orders/${id}/file`, { version: 3 })
    const after = await late()

    expect(before).toEqual([...new Set(before)])
    expect([before.includes(id), after.includes(id)]).toEqual([true, false])
    expect(await Promise.all(['shen', 'gu', 'luo', 'zhou'].map(isForThem))).toEqual([404, 404, 404, 404])
  })
})

describe('升级 by hand', () => {
  it('goes from the community’s desk to the street’s, and no further', async () => {
    const { as } = callers(street.deps, street.clock)
    const { id } = await reportAt('2026-12-01T09:00')
    await as('shen').post(`/orders/${id}/file`, { version: 1 })

    const up = orderOf(
      await as('gu').post(`/orders/${id}/escalate`, { version: 2, reason: '两个单位都说不管' }),
    )
    const further = await as('streetdesk').post(`/orders/${id}/escalate`, { version: 3, reason: '请区里定' })

    expect([up.status, up.holder?.id]).toEqual(['filed', `desk-${street.street.id}`])
    expect(further.body.refusal).toBe('topDesk')
  })
})
