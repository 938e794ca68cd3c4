import type { LambdaName } from '../lambdas'

/** Families of keys: the letters before the first `#` of a partition key, of the table's own or of an index's. */
export type Rights = { reads: string[]; writes: string[] }

/** What functions/table asks of the engine. A scan would read everybody's: it is in neither list. */
export const reading: readonly string[] = ['GetItem', 'BatchGetItem', 'Query', 'ConditionCheckItem']
export const writing: readonly string[] = ['PutItem', 'UpdateItem', 'DeleteItem']

/** Named by one word, with nothing behind it. */
export const whole = ['TENANTS', 'DEAD', 'TABLE']

type Told = { reads: string; writes: string }

/** Whoever is asked over HTTP looks up who asks, and the street she asks in. */
const asked = (reads: string, writes: string): Told => ({ reads: `T U ${reads}`, writes })

/**
 * What each function may read and write of the table: no votes for who works on orders, no words of a visit for who
 * counts. What it is not given is refused by the cloud, by the one-machine stack and by the tests alike. The one process
 * elsewhere has one key for all it does, and is held to nothing.
 */
// prettier-ignore
const told: Record<LambdaName, Told> = {
  api: asked('F G M P RU TENANTS W', 'F G P U W'),
  clock: { reads: 'CLOCK D DL DT G LOOK R S T TENANTS V VL VS', writes: 'CLOCK DL G LOOK R S VL' },
  visits: asked('TH VC VI VO VW', 'G P RS U VC VI VO VW'),
  volunteers: asked('G VB', 'U VB'),
  feedback: asked('FB M', 'FB'),
  moves: asked('F G P', 'G P RU U'),
  lists: asked('C DL G M P Q', 'G'),
  imports: asked('G P', 'G P'),
  notices: asked('P W', 'U'),
  topics: asked('DL G MT OP Q TP', 'TP'),
  opinions: asked('DL OP OS Q', 'OP OS'),
  meetings: asked('DL MT', 'MT'),
  topicMoves: asked('DL DLF F G MT OP TP', 'DL DLF U'),
  topicNeighbours: asked('DL DT G MT OP Q TH TP', 'DL DLF U'),
  topicPromises: asked('DL F G', 'DL DLF G P PO U'),
  topicRecords: asked('DL G OP VL', ''),
  ballots: asked('BM DL DT V VL VR VS VT', 'DL V'),
  bodies: asked('BM VC', 'BM U VC'),
  motions: asked('BM DL TH V VR', 'DL VR'),
  papers: asked('DL DT V VL VR VS VT', 'DL V VS VT'),
  computers: asked('PC', 'PC U'),
  demands: asked('DG DP G P Q', ''),
  alike: asked('C G P', ''),
  campaigns: asked('CD CG CO DG F G Q', 'CD CG CO'),
  plans: asked('CG DG G ND PL Q R', 'PL'),
  find: asked('FH FL FP FW G P', 'FL U'),
  exports: asked('EX G M P', 'EX EXA EXO EXP'),
  exportWork: { reads: 'EX G LOOK P Q R S T TENANTS U', writes: 'EX EXO EXP LOOK R' },
  exportFiles: { reads: 'EX EXP T U', writes: 'EX' },
  numbers: asked('R S', 'R'),
  behind: asked('G R S', 'R'),
  projects: asked('F G ND NO PJF Q RC', 'ND NO PJF RC'),
  stream: { reads: 'DL DLF G PJF PO R RS S T U V VB VR', writes: 'DEAD DLF FH FP FW R S U VT' },
  gather: { reads: 'DB DG DP P', writes: 'DB DEAD DG DP G' },
  photo: { reads: 'F', writes: 'F' },
  setup: asked('G Q TH', 'T TENANTS TH U'),
  tables: asked('G Q TH', 'T TENANTS TH U'),
  docs: { reads: '', writes: '' },
}

const split = (families: string) => families.split(' ').filter(Boolean)

/** Whoever reads anything asks first whether this is the table that is worked on. */
export const rightsOf = (name: LambdaName): Rights => ({
  reads: told[name].reads ? ['TABLE', ...split(told[name].reads)] : [],
  writes: split(told[name].writes),
})
