import type * as z from 'zod/mini'
import { numberOperations } from '../../../shared/numbers/operations'
import { ask, type Sent } from '../api'
import { keptAnswer } from '../keptAnswer'

type Operations = typeof numberOperations
export type NumberCall = keyof Operations
export type NumberAsked<N extends NumberCall> = {
  params: z.input<Operations[N]['params']>
  query: z.input<Operations[N]['query']>
}
export type NumberAnswer<N extends NumberCall> = z.output<Operations[N]['answer']>

/** Calls an operation about numbers 指标 by its name. Throws `Refused`. */
export const callNumbers = async <N extends NumberCall>(name: N, asked: NumberAsked<N>) => {
  const sent: Sent = asked
  // The answer has been shaped by the same contract on the other side.
  return (await ask(numberOperations[name], sent)) as NumberAnswer<N>
}

export type NumbersApi = { callNumbers: typeof callNumbers }

/** For `useQuery`: asks, and begins with what the phone kept. */
export const lastNumbers = <N extends NumberCall>(
  name: N,
  asked: NumberAsked<N>,
  source: NumbersApi = { callNumbers },
) =>
  keptAnswer<NumberAnswer<N>>({
    name: `${name} ${JSON.stringify(asked)}`,
    schema: numberOperations[name].answer,
    ask: () => source.callNumbers(name, asked),
  })
