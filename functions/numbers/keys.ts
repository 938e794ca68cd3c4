import { dayMs } from '../../shared/clock/china'
import { streetOf } from '../../shared/place/codes'
import type { LeafId } from './leaf'

/** yyMMdd of a day of China, counted from 1970. */
const dateOf = (day: number) => new Date(day * dayMs).toISOString().slice(2, 10).replace(/-/g, '')

const dayOfDate = (date: string) =>
  Date.parse(`20${date.slice(0, 2)}-${date.slice(2, 4)}-${date.slice(4, 6)}T00:00:00Z`) / dayMs

const guestMark = '<'

/** Every key of the numbers 指标: which items there are, and how they are found. */
export const numberKeys = {
  /** What one grid's orders add to a grid on a day: those of the grid itself, and apart from them its guests. */
  leaf: ({ home, grid, day }: LeafId) => {
    const date = dateOf(day)
    const guest = home === grid ? '' : `${guestMark}${home.slice(9)}`
    return {
      PK: `S#${streetOf(grid)}#${date.slice(0, 4)}`,
      SK: `D#${date.slice(4)}#${grid.slice(9)}${guest}`,
    }
  },
  /** All leaves of a street on a day. */
  leavesOn: (street: string, day: number) => {
    const date = dateOf(day)
    return { PK: `S#${street}#${date.slice(0, 4)}`, prefix: `D#${date.slice(4)}#` }
  },
  /** All leaves of a street in the month of a day. */
  leavesInMonth: (street: string, day: number) => ({
    PK: `S#${street}#${dateOf(day).slice(0, 4)}`,
    prefix: 'D#',
  }),
  leafIdOf: ({ PK, SK }: { PK: string; SK: string }): LeafId => {
    const [, street = '', month = ''] = PK.split('#')
    const [, date = '', place = ''] = SK.split('#')
    const [grid = '', guestOf] = place.split(guestMark)
    return { home: street + (guestOf ?? grid), grid: street + grid, day: dayOfDate(month + date) }
  },
}
