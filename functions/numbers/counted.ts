/** By what a number is split: by category, by unit, by cell of the map, by how long it took, or not at all. */
type Split = '' | 'c' | 'u' | 'cu' | 'cg' | 'b'
type Rows = Record<string, readonly [letters: string, split: Split]>

// Letters are kept for ever: a name may change, its letters may not, and none are given twice: y, i and v were.

/** What happened, by the day on which it did. */
// prettier-ignore
const events = {
  ordered: ['o', 'cg'], entered: ['e', 'c'], dispatched: ['d', 'u'], accepted: ['a', 'u'], finished: ['n', 'u'],
  closed: ['c', 'cu'], reopened: ['O', 'c'], ended: ['x', 'c'],
  valid: ['V', 'cu'], contacted: ['C', 'cu'], solved: ['S', 'cu'], partly: ['P', 'cu'],
  satisfied: ['Y', 'cu'], basically: ['B', 'cu'],
} as const satisfies Rows

/** What became of that, by the day on which that was: no share is more than the whole. */
// prettier-ignore
const outcomes = {
  handled: ['h', 'c'], accurate: ['g', 'u'], returned: ['r', 'u'], extended: ['p', 'u'], suspendedOnce: ['z', 'u'],
  reworked: ['w', 'u'], cameBack: ['R', 'c'],
} as const satisfies Rows

/** What orders are part of as they stand: each day has by how much that changed. */
// prettier-ignore
const stocks = {
  orderedNow: ['1', ''], filedNow: ['2', ''], dispatchedNow: ['3', 'u'], acceptedNow: ['4', 'u'], finishedNow: ['5', ''],
  atCommunity: ['6', ''], atStreet: ['7', ''], atDistrict: ['8', ''],
  in: ['I', 'c'], suspended: ['s', 'c'], late: ['l', 'u'], asked: ['k', ''], called: ['L', ''],
  /** The same by the day on which the stage ends. */
  openDue: ['q', ''],
} as const satisfies Rows

/** By the day on which it falls due: known only when that day is over. */
// prettier-ignore
const dues = {
  due: ['D', 'cu'], met: ['M', 'cu'], firstDue: ['F', 'cu'], firstMet: ['N', 'cu'],
  fileDue: ['fd', ''], fileMet: ['fm', ''], dispatchDue: ['dd', ''], dispatchMet: ['dm', ''],
  acceptDue: ['ad', ''], acceptMet: ['am', ''], closeDue: ['cd', ''], closeMet: ['cm', ''],
} as const satisfies Rows

/** How long it took, by the day on which it ended. */
// prettier-ignore
const times = {
  fileTime: ['ft', 'b'], dispatchTime: ['dt', 'b'], acceptTime: ['at', 'b'], workTime: ['wt', 'b'],
  closeTime: ['ct', 'b'], wholeTime: ['t', 'b'],
} as const satisfies Rows

/** Made from the others for a window: what was taken in and not done with when it began 结转. */
const openings = { carried: ['J', 'c'] } as const satisfies Rows

/** Everything that is counted, with the letters it is kept under and its splits. */
export const counted = { ...events, ...outcomes, ...stocks, ...dues, ...times, ...openings }

export type Counted = keyof typeof counted

const lettersOf = (rows: Rows) => new Set(Object.values(rows).map(([letters]) => letters))
const stockLetters = lettersOf(stocks)
const dueLetters = lettersOf(dues)

export const isStock = (letters: string) => stockLetters.has(letters)
export const isByDueDay = (letters: string) => dueLetters.has(letters)
