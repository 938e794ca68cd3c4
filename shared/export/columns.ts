/** What stands in a row of an export, in this order. What is of a person is a group of its own. */
export const columnGroups = {
  basic: [
    'number',
    'kind',
    'status',
    'category',
    'categoryGroup',
    'priority',
    'community',
    'grid',
    'building',
    'reportedAt',
    'promisedAt',
    'lead',
    'assist',
    'verdict',
    'isPrivate',
  ],
  times: ['filedAt', 'dispatchedAt', 'acceptedAt', 'finishedAt', 'closedAt'],
  counts: [
    'returned',
    'reworked',
    'extended',
    'suspended',
    'reopened',
    'reminded',
    'lapsed',
    'joined',
    'contacted',
    'solved',
    'satisfied',
  ],
  personal: ['description', 'address', 'reporter', 'phone'],
} as const

export type ColumnGroup = keyof typeof columnGroups
export type Column = (typeof columnGroups)[ColumnGroup][number]

/** Which may be chosen beside what every export has. */
export const chosenGroups = ['times', 'counts', 'personal'] as const satisfies readonly ColumnGroup[]

export const columnsOf = (chosen: readonly ColumnGroup[]): Column[] =>
  (['basic', ...chosenGroups] as const).flatMap((group): readonly Column[] =>
    group === 'basic' || chosen.includes(group) ? columnGroups[group] : [],
  )
