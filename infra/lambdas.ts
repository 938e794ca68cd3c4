import type { services } from '../functions/services'

type Name =
  | keyof typeof services
  | 'clock'
  | 'exportWork'
  | 'exportFiles'
  | 'docs'
  | 'setup'
  | 'tables'
  | 'stream'
  | 'gather'

/** Every function, and the file that is its entry: what is built. What each serves: functions/services.ts. */
export const lambdas = {
  api: { entry: 'functions/apiLambda.ts' },
  clock: { entry: 'functions/clockLambda.ts' },
  visits: { entry: 'functions/visitsLambda.ts' },
  volunteers: { entry: 'functions/volunteerLambda.ts' },
  feedback: { entry: 'functions/feedbackLambda.ts' },
  moves: { entry: 'functions/movesLambda.ts' },
  lists: { entry: 'functions/listsLambda.ts' },
  imports: { entry: 'functions/importsLambda.ts' },
  notices: { entry: 'functions/noticesLambda.ts' },
  topics: { entry: 'functions/topicsLambda.ts' },
  opinions: { entry: 'functions/opinionsLambda.ts' },
  meetings: { entry: 'functions/meetingsLambda.ts' },
  topicMoves: { entry: 'functions/topicMovesLambda.ts' },
  topicNeighbours: { entry: 'functions/topicNeighboursLambda.ts' },
  topicPromises: { entry: 'functions/topicPromisesLambda.ts' },
  topicRecords: { entry: 'functions/topicRecordsLambda.ts' },
  ballots: { entry: 'functions/ballotsLambda.ts' },
  bodies: { entry: 'functions/bodiesLambda.ts' },
  motions: { entry: 'functions/motionsLambda.ts' },
  papers: { entry: 'functions/papersLambda.ts' },
  demands: { entry: 'functions/demandsLambda.ts' },
  alike: { entry: 'functions/alikeLambda.ts' },
  campaigns: { entry: 'functions/campaignsLambda.ts' },
  plans: { entry: 'functions/plansLambda.ts' },
  find: { entry: 'functions/findLambda.ts' },
  exports: { entry: 'functions/exportsLambda.ts' },
  exportWork: { entry: 'functions/exportWorkLambda.ts' },
  exportFiles: { entry: 'functions/exportFilesLambda.ts' },
  numbers: { entry: 'functions/numbersLambda.ts' },
  behind: { entry: 'functions/behindLambda.ts' },
  projects: { entry: 'functions/projectsLambda.ts' },
  stream: { entry: 'functions/streamLambda.ts' },
  gather: { entry: 'functions/gatherLambda.ts' },
  setup: { entry: 'functions/setupLambda.ts' },
  tables: { entry: 'functions/tablesLambda.ts' },
  docs: { entry: 'functions/docsLambda.ts' },
} as const satisfies Record<Name, { entry: string }>
