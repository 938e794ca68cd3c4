/** What stands in a row of exported numbers 指标: one place, one window, one number. */
export const numberColumns = [
  'placeId',
  'place',
  'windowKind',
  'month',
  'first',
  'last',
  'through',
  'at',
  'key',
  'name',
  'over',
  'of',
  'value',
  'unit',
  'cases',
  // With nothing excluded, suspended or extended left out.
  'strictOver',
  'strictOf',
  'strictValue',
  'strictCases',
  'median',
  'ninetieth',
] as const
export type NumberColumn = (typeof numberColumns)[number]
