import type { Answer } from '../../shared/contract'
import { mainContract, type MainOperationName } from '../../shared/mainContract'
import { call, type Api } from './api'
import { keptAnswer } from './keptAnswer'

type Asked<N extends MainOperationName> = Parameters<typeof call<N>>[1]

/** `keptAnswer` of an operation of the contract. */
export const lastAnswer = <N extends MainOperationName>(name: N, asked: Asked<N>, source: Api = { call }) =>
  keptAnswer<Answer<N>>({
    name: `${name} ${JSON.stringify(asked)}`,
    schema: mainContract[name].answer,
    ask: () => source.call(name, asked),
  })
