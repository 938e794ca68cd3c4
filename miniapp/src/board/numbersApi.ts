import { numberOperations } from '../../../shared/numbers/operations'
import { callsOver, lastAnswerOf, type AnswerOf, type AskedOf } from '../callsOver'

type Operations = typeof numberOperations
export type NumberCall = keyof Operations
export type NumberAsked<N extends NumberCall> = AskedOf<Operations[N]>
export type NumberAnswer<N extends NumberCall> = AnswerOf<Operations[N]>

/** What is asked about numbers 指标, by the names of its operations. */
export const callNumbers = callsOver(numberOperations)

export type NumbersApi = { callNumbers: typeof callNumbers }

export const lastNumbers = <N extends NumberCall>(
  name: N,
  asked: NumberAsked<N>,
  source: NumbersApi = { callNumbers },
) =>
  lastAnswerOf<Operations[N], NumberAsked<N>>([name, numberOperations[name]], asked, () =>
    source.callNumbers(name, asked),
  )
