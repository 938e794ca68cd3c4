import { contract, type Answer, type OperationName } from '../../shared/contract'
import { call, type Api } from './api'
import { keptAnswer } from './keptAnswer'

type Asked<N extends OperationName> = Parameters<typeof call<N>>[1]

/** `keptAnswer` of an operation of the contract. */
export const lastAnswer = <N extends OperationName>(name: N, asked: Asked<N>, source: Api = { call }) =>
  keptAnswer<Answer<N>>({
    name: `${name} ${JSON.stringify(asked)}`,
    schema: contract[name].answer,
    ask: () => source.call(name, asked),
  })
