import { actingContract } from '../../../shared/actingContract'
import { callsOver, lastAnswerOf, type AskedOf } from '../callsOver'

type Operations = typeof actingContract
export type ActingCall = keyof Operations
export type ActingAsked<N extends ActingCall> = AskedOf<Operations[N]>

/** What is asked about campaigns and projects, by the names of its operations. */
export const callActing = callsOver(actingContract)

export type ActingApi = { callActing: typeof callActing }

export const lastActingAnswer = <N extends ActingCall>(
  name: N,
  asked: ActingAsked<N>,
  source: ActingApi = { callActing },
) =>
  lastAnswerOf<Operations[N], ActingAsked<N>>([name, actingContract[name]], asked, () =>
    source.callActing(name, asked),
  )
