import { sortPool } from '../../../miniapp/src/volunteer/sortPool'
import { hourAt } from '../../../shared/volunteer/hours'
import { hoursOf } from '../../../shared/clock/calendar'
import type { Volunteering } from '../../../shared/volunteer/volunteer'
import type { Card } from '../../../shared/workOrder/order'

const card = (id: string, more: Partial<Card> = {}): Card => ({
  id,
  number: '',
  kind: 'help',
  status: 'dispatched',
  categoryCode: 'M02',
  categoryName: '搭把手',
  placeLabel: '梧桐里社区 3号楼',
  gridId: '99010000100101',
  priority: 'normal',
  reportedAt: '',
  overdue: false,
  joined: 0,
  photos: 0,
  ...more,
})
const at = (metresNorth: number) => ({ latitude: 28.97 + metresNorth / 111_320, longitude: 118.87 })
const categories = [{ code: 'M02' }, { code: 'M01', skills: ['firstAid' as const] }]
const volunteering = {
  answers: [{ communityId: '990100001001', state: 'confirmed', skills: ['carrying'], at: '' }],
} as unknown as Volunteering
const ids = (cards: readonly Card[]) => cards.map(({ id }) => id)

describe('the pool on the phone', () => {
  const cards = [
    card('far', at(900)),
    card('needs first aid', { categoryCode: 'M01', ...at(10) }),
    card('unplaced'),
    card('near', at(200)),
  ]

  it('shows what one can do first, then the nearest, and last what asks for something else', () => {
    const sorted = sortPool(cards, { categories, from: at(0), volunteering })

    expect(ids(sorted)).toEqual(['near', 'far', 'unplaced', 'needs first aid'])
    expect(sorted.map(({ isFit }) => isFit)).toEqual([true, true, true, false])
  })

  it('keeps the queue’s own order where nobody knows from where', () => {
    expect(ids(sortPool(cards, { categories, from: undefined, volunteering }))).toEqual([
      'far',
      'unplaced',
      'near',
      'needs first aid',
    ])
  })

  it('asks nothing of a grid worker', () => {
    expect(ids(sortPool(cards, { categories, from: at(0), volunteering: undefined }))[0]).toBe(
      'needs first aid',
    )
  })
})

describe('the hours one named', () => {
  const hours = hoursOf([
    { year: 2026, holidays: ['2026-10-01'], workdays: ['2026-10-10'], isConfirmed: true },
  ])
  it.each([
    ['2026-11-23T09:00', 'weekdayMorning'],
    ['2026-11-22T15:00', 'weekendAfternoon'],
    ['2026-10-01T19:00', 'weekendEvening'],
    ['2026-10-10T09:00', 'weekdayMorning'],
    ['2026-11-23T23:00', undefined],
  ])('%s is %s, by the days off as they are', (time, hour) => {
    expect(hourAt(Date.parse(`${time}:00+08:00`), hours)).toBe(hour)
  })
})
