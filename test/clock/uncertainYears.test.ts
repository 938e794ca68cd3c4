import { sweepAll } from '../support/held/clock'
import { announcedCalendars } from '../../infra/setup/announcedCalendars'
import { uncertainYears } from '../../shared/clock/uncertainYears'
import { depsFor, settle, streetForFile } from '../support/app'
import { tableForFile } from '../support/engine'

const table = tableForFile()
const street = streetForFile(table)
const at = (text: string) => Date.parse(`${text}+08:00`)

describe('a year that nobody has announced yet 没有公布的年份', () => {
  const [announced, coming] = announcedCalendars([2026, 2030])

  it.each([
    ['spring', '2026-03-01T10:00', []],
    ['the first minute from which a promise may reach it', '2026-09-23T10:00', [2027]],
    ['its own New Year, when it is the running one', '2027-01-01T00:00', [2027]],
  ])('is spoken of in %s', (_, time, years) => {
    const calendars = announced ? [announced] : []

    expect(uncertainYears(calendars, at(time)).map(({ year }) => year)).toEqual(years)
  })

  it('is one thing when nothing is known of it, another when it only goes by weekdays so far', () => {
    const said = (calendars: Parameters<typeof uncertainYears>[0]) =>
      uncertainYears(calendars, at('2030-03-01T10:00')).map(({ words }) => words)

    expect(said([])).toEqual(['没有 2030 年的放假安排，时限只按周末算'])
    expect(said(coming ? [coming] : [])).toEqual(['2030 年的放假安排还没有确认，时限可能会变'])
  })

  it('is named in the log of the clock once a day, though two look at once all day', async () => {
    const lines: Record<string, unknown>[] = []
    // That nobody looked for hours is said as well.
    const log = (line: Record<string, unknown>) => void ('calendarOf' in line && lines.push(line))
    const lookers = [1, 2].map(() => depsFor(table, street.clock, { log }))
    street.clock.now = at('2026-03-02T09:00')
    await street.deps.clock.sweepFrom(street.street.id, street.clock.now / 3_600_000)
    for (let hours = 0; hours < 48; hours += 4, street.clock.now += 4 * 3_600_000)
      await Promise.all(lookers.map((deps) => sweepAll(deps)))

    const calendars = announcedCalendars([2026])
    await settle(street.deps, { ...street.street, calendars }, Object.values(street.people))
    street.clock.now += 86_400_000
    await Promise.all(lookers.map((deps) => sweepAll(deps)))

    expect(lines[0]?.say).toMatch(/^.+：没有 2026 年的放假安排，时限只按周末算。公布后，管理员在“.+”里照着填/)
    expect(lines.map(({ calendarOf, years }) => [calendarOf, years])).toEqual([
      [street.street.id, [2026]],
      [street.street.id, [2026]],
      [street.street.id, [2026]],
    ])
  })
})
