import type { LambdaName } from '../lambdas'

/** Whose answers show links to photos: a link is worth no more than the right of whoever signed it. */
// prettier-ignore
export const linking = [
  'api', 'moves', 'lists', 'imports', 'topics', 'topicMoves', 'topicNeighbours', 'topicPromises', 'topicRecords',
  'demands', 'alike', 'campaigns', 'projects',
] as const satisfies LambdaName[]
