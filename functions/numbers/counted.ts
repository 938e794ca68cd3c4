/** By what a number is split: by category, by unit, by how long it took, or not at all. */
type Split = '' | 'c' | 'u' | 'cu' | 'b'

/**
 * Everything that is counted, with the letters it is kept under and its splits. Letters are kept for ever: a name may
 * change, its letters may not, and none are given twice.
 */
// prettier-ignore
export const counted = {
  // What happened, by the day on which it did.
  ordered: ['o', 'c'], entered: ['e', 'c'], handled: ['h', ''], dispatched: ['d', 'u'], accurate: ['g', 'u'],
  returned: ['r', 'u'], accepted: ['a', 'u'], finished: ['n', 'u'], reworked: ['w', 'u'], closed: ['c', 'c'],
  reopened: ['O', 'c'], ended: ['x', 'c'], endedBefore: ['y', ''], extended: ['p', 'u'], suspendedOnce: ['z', 'u'],
  reminded: ['i', ''], escalated: ['v', ''],
  valid: ['V', 'cu'], contacted: ['C', 'cu'], solved: ['S', 'cu'], partly: ['P', 'cu'], satisfied: ['Y', 'cu'], basically: ['B', 'cu'],
  // What it is part of as it stands: each day has by how much that changed.
  orderedNow: ['1', ''], filedNow: ['2', ''], dispatchedNow: ['3', 'u'], acceptedNow: ['4', 'u'], finishedNow: ['5', ''],
  atCommunity: ['6', ''], atStreet: ['7', ''], atDistrict: ['8', ''],
  in: ['I', 'c'], suspended: ['s', 'c'], late: ['l', 'u'], asked: ['k', ''], called: ['L', ''],
  // By the day on which it falls due.
  openDue: ['q', ''], due: ['D', 'cu'], met: ['M', 'cu'], firstDue: ['F', 'cu'], firstMet: ['N', 'cu'],
  fileDue: ['fd', ''], fileMet: ['fm', ''], dispatchDue: ['dd', ''], dispatchMet: ['dm', ''],
  acceptDue: ['ad', ''], acceptMet: ['am', ''], closeDue: ['cd', ''], closeMet: ['cm', ''],
  // How long it took.
  fileTime: ['ft', 'b'], dispatchTime: ['dt', 'b'], acceptTime: ['at', 'b'], workTime: ['wt', 'b'],
  closeTime: ['ct', 'b'], wholeTime: ['t', 'b'],
} as const satisfies Record<string, readonly [letters: string, split: Split]>

export type Counted = keyof typeof counted
