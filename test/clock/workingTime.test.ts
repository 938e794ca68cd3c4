import { afterWorkingMinutes } from '../../shared/clock/workingTime'

/** A moment in China, whatever the machine's own clock says. */
const inChina = (text: string) => Date.parse(`${text}:00+08:00`)
const said = (at: number) => new Date(at + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ')

describe('working time: 9:00–12:00 and 13:30–17:30, Monday to Friday', () => {
  it.each([
    ['in the morning', '2026-03-02T09:30', 120, '2026-03-02 11:30'],
    ['over lunch', '2026-03-02T11:00', 120, '2026-03-02 14:30'],
    ['during lunch', '2026-03-02T12:40', 120, '2026-03-02 15:30'],
    ['to the minute of closing', '2026-03-02T15:30', 120, '2026-03-02 17:30'],
    ['over night', '2026-03-02T17:00', 120, '2026-03-03 10:30'],
    ['before opening', '2026-03-02T05:00', 60, '2026-03-02 10:00'],
    ['on Friday evening', '2026-03-06T18:00', 120, '2026-03-09 11:00'],
    ['on Saturday', '2026-03-07T10:00', 120, '2026-03-09 11:00'],
    ['on Sunday night', '2026-03-08T23:59', 1, '2026-03-09 09:01'],
    ['for a day and a half', '2026-03-02T09:00', 630, '2026-03-03 14:00'],
  ])('%s', (_, from, ...[minutes, due]) => {
    expect(said(afterWorkingMinutes(inChina(from), minutes))).toBe(due)
  })

  it('goes by the calendar it is given', () => {
    const isWorkingDay = (day: string) => day === '2026-03-07'

    const due = afterWorkingMinutes(inChina('2026-03-02T09:00'), 60, { spans: [[540, 720]], isWorkingDay })

    expect(said(due)).toBe('2026-03-07 10:00')
  })

  it('refuses a calendar in which nobody ever works', () => {
    const never = { spans: [], isWorkingDay: () => false }

    expect(() => afterWorkingMinutes(inChina('2026-03-02T09:00'), 1, never)).toThrow('without working days')
  })
})
