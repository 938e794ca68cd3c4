import { streetOf } from '../../shared/place/codes'
import { dateOf, dayOf, type WindowKind } from '../../shared/numbers/windows'
import type { LeafId } from './leaf'

/** yyMMdd of a day counted from 1970, and back. */
const shortDate = (day: number) => dateOf(day).slice(2).replace(/-/g, '')
const dayOfShort = (date: string) => dayOf(`20${date.slice(0, 2)}-${date.slice(2, 4)}-${date.slice(4, 6)}`)

/** yyMM of yyyy-MM, and back. */
const shortMonth = (month: string) => month.slice(2).replace('-', '')
const monthOfShort = (short: string) => `20${short.slice(0, 2)}-${short.slice(2)}`

const guestMark = '<'
const marks = 'PAST#'

/** The street itself stands before its communities and grids, which are named by what follows its nine digits. */
const nodeIn = (node: string) => node.slice(9) || '-'

/** Every key of the numbers 指标: which items there are, and how they are found. */
export const numberKeys = {
  /** What one grid's orders add to a grid on a day: those of the grid itself, and apart from them its guests. */
  leaf: ({ home, grid, day }: LeafId) => {
    const date = shortDate(day)
    const guest = home === grid ? '' : `${guestMark}${home.slice(9)}`
    return {
      PK: `S#${streetOf(grid)}#${date.slice(0, 4)}`,
      SK: `D#${date.slice(4)}#${grid.slice(9)}${guest}`,
    }
  },
  /** All leaves on a day of what lies in `node`. */
  leavesOn: (node: string, day: number) => {
    const date = shortDate(day)
    return { PK: `S#${streetOf(node)}#${date.slice(0, 4)}`, prefix: `D#${date.slice(4)}#${node.slice(9)}` }
  },
  leavesInMonth: (street: string, month: string) => ({
    PK: `S#${street}#${shortMonth(month)}`,
    prefix: 'D#',
  }),
  leafIdOf: ({ PK, SK }: { PK: string; SK: string }): LeafId => {
    const [, street = '', month = ''] = PK.split('#')
    const [, date = '', place = ''] = SK.split('#')
    const [grid = '', guestOf] = place.split(guestMark)
    return { home: street + (guestOf ?? grid), grid: street + grid, day: dayOfShort(month + date) }
  },

  /** How far a street's nodes are summed up; beside it, of which months something was told afterwards. */
  rolled: (street: string) => ({ PK: `R#${street}`, SK: 'ROLLED' }),
  past: (street: string, month: string, day?: number) => ({
    PK: `R#${street}`,
    SK: `${marks}${shortMonth(month)}${day === undefined ? '' : `#${shortDate(day)}`}`,
  }),
  pasts: (street: string) => ({ PK: `R#${street}`, prefix: marks }),
  pastIn: ({ SK }: { SK: string }) => {
    const [month = '', day] = SK.slice(marks.length).split('#')
    return { month: monthOfShort(month), ...(day && { day: dayOfShort(day) }) }
  },
  /** How far the leaves are counted anew, and what came of it the last time. */
  audit: (street: string) => ({ PK: `R#${street}`, SK: 'AUDIT' }),
  /** What the day that goes on adds to a node, as it was a moment ago. */
  today: (node: string) => ({ PK: `R#${streetOf(node)}`, SK: `TODAY#${node.slice(9)}` }),

  /** Where a grid stood at the end of a month. */
  evening: (grid: string, month: string) => ({
    PK: `R#${streetOf(grid)}#z${shortMonth(month)}`,
    SK: grid.slice(9),
  }),
  evenings: (street: string, month: string) => `R#${street}#z${shortMonth(month)}`,
  gridOfEvening: (street: string, { SK }: { SK: string }) => street + SK,

  /** A node's numbers of a window; apart from them those by category, those of each of its days, and those of the map. */
  window: (
    node: string,
    { kind, month }: { kind: WindowKind; month: string },
    part: '' | 'c' | 'd' | 'g' = '',
  ) => ({
    PK: `R#${streetOf(node)}#${kind === 'month' ? 'm' : 'a'}${shortMonth(month)}`,
    SK: `${nodeIn(node)}${part && `#${part}`}`,
  }),
  nodeOfWindow: (street: string, { SK }: { SK: string }) => {
    const [node = '', part = ''] = SK.split('#')
    return { node: node === '-' ? street : street + node, part }
  },
}
