import type { LambdaName } from '../../../infra/lambdas'
import { asFunction } from '../../../infra/rights/held'

/** Work that nobody asks for over HTTP, as the function that does it in the cloud: what it may not touch, it cannot. */
export const held =
  <Asked extends unknown[], Result>(name: LambdaName, work: (...asked: Asked) => Result) =>
  (...asked: Asked) =>
    asFunction(name, () => work(...asked))
