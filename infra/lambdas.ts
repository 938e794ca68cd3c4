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
  | 'photo'

export type Lambda = {
  /** The file that is built. */
  entry: string
  /** MB; processor goes with it, and 1769 is one whole. */
  memory: number
  /** Then it is cut off. */
  seconds: number
}

/** A few round trips and a little JSON: the SDK's own work stays small at a third of a processor, and a phone gives up after 15 s. */
const asked = { memory: 512, seconds: 10 }
/** Reads pages of a month and adds them up: more processor, and whoever asked sees that it goes on. */
const adding = { memory: 1024, seconds: 20 }

/** Every function, the file that is its entry, and what it is given. What each serves: functions/services.ts. */
export const lambdas = {
  api: { entry: 'functions/apiLambda.ts', ...asked },
  /**
   * Its share of the streets, four side by side, which is a whole processor's work: of a street where nothing strikes 80 ms
   * of waiting and 20 of its own. Once a night their sums as well. It begins nothing after 45 s, 30 of them for bells, and
   * the look a minute later goes on where it ended; what was begun is given time to end. So one clock reaches some 1,500
   * streets a minute: EMULIN_CLOCKS is one for each thousand, 40 for a nation.
   */
  clock: { entry: 'functions/clockLambda.ts', memory: 1769, seconds: 300 },
  visits: { entry: 'functions/visitsLambda.ts', ...asked },
  volunteers: { entry: 'functions/volunteerLambda.ts', ...asked },
  feedback: { entry: 'functions/feedbackLambda.ts', ...asked },
  moves: { entry: 'functions/movesLambda.ts', ...asked },
  lists: { entry: 'functions/listsLambda.ts', ...adding },
  imports: { entry: 'functions/importsLambda.ts', ...adding },
  notices: { entry: 'functions/noticesLambda.ts', ...asked },
  topics: { entry: 'functions/topicsLambda.ts', ...asked },
  opinions: { entry: 'functions/opinionsLambda.ts', ...adding },
  meetings: { entry: 'functions/meetingsLambda.ts', ...asked },
  topicMoves: { entry: 'functions/topicMovesLambda.ts', ...asked },
  topicNeighbours: { entry: 'functions/topicNeighboursLambda.ts', ...asked },
  topicPromises: { entry: 'functions/topicPromisesLambda.ts', ...asked },
  topicRecords: { entry: 'functions/topicRecordsLambda.ts', ...asked },
  ballots: { entry: 'functions/ballotsLambda.ts', ...adding },
  bodies: { entry: 'functions/bodiesLambda.ts', ...asked },
  motions: { entry: 'functions/motionsLambda.ts', ...adding },
  papers: { entry: 'functions/papersLambda.ts', ...adding },
  demands: { entry: 'functions/demandsLambda.ts', ...adding },
  alike: { entry: 'functions/alikeLambda.ts', ...adding },
  campaigns: { entry: 'functions/campaignsLambda.ts', ...adding },
  plans: { entry: 'functions/plansLambda.ts', ...asked },
  computers: { entry: 'functions/computersLambda.ts', ...asked },
  find: { entry: 'functions/findLambda.ts', ...adding },
  exports: { entry: 'functions/exportsLambda.ts', ...asked },
  /** Packing is a processor's work: one whole one, for the minute until the next call. */
  exportWork: { entry: 'functions/exportWorkLambda.ts', memory: 1769, seconds: 60 },
  /** Four stretches in memory at once; a long file over a slow line takes its time. */
  exportFiles: { entry: 'functions/exportFilesLambda.ts', memory: 512, seconds: 300 },
  numbers: { entry: 'functions/numbersLambda.ts', ...adding },
  behind: { entry: 'functions/behindLambda.ts', ...adding },
  projects: { entry: 'functions/projectsLambda.ts', ...asked },
  /** A hundred changes, each heard in a few round trips and the slowest of them WeChat's; as long holds up a shard. */
  stream: { entry: 'functions/streamLambda.ts', memory: 1024, seconds: 120 },
  /** A hundred orders, each compared with those that are said to be alike. */
  gather: { entry: 'functions/gatherLambda.ts', memory: 1024, seconds: 120 },
  /** One photo unpacked, turned and pressed again: a whole processor, and room for 100 million pixels. */
  photo: { entry: 'functions/photoLambda.ts', memory: 1769, seconds: 60 },
  /** A whole street of 4 MB is read, judged and written while an admin waits: as long as the HTTP API does. */
  setup: { entry: 'functions/setupLambda.ts', memory: 1024, seconds: 29 },
  /** Workbooks are unpacked in memory: a whole processor for the few times a year. */
  tables: { entry: 'functions/tablesLambda.ts', memory: 1769, seconds: 29 },
  /** One text, put together from what is in the bundle. */
  docs: { entry: 'functions/docsLambda.ts', memory: 256, seconds: 10 },
} as const satisfies Record<Name, Lambda>

export type LambdaName = keyof typeof lambdas
