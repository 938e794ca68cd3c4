const onLists = ['at', 'findLast', 'findLastIndex', 'toReversed', 'toSorted', 'with']

/**
 * What the language has here and not on every phone: neither the phones that base library 2.16.1 runs on nor the
 * core-js inside it know these. By the object that has them.
 */
export const tooYoung = {
  'Array.prototype': [...onLists, 'toSpliced'],
  'Object.getPrototypeOf(Uint8Array.prototype)': onLists,
  'String.prototype': ['at', 'replaceAll', 'isWellFormed', 'toWellFormed'],
  'Set.prototype': ['union', 'intersection', 'difference', 'isSubsetOf', 'isSupersetOf', 'isDisjointFrom'],
  Array: ['fromAsync'],
  Object: ['hasOwn', 'groupBy'],
  Map: ['groupBy'],
  Promise: ['withResolvers', 'try'],
  globalThis: ['structuredClone', 'BigInt', 'WeakRef', 'FinalizationRegistry', 'Iterator'],
}
