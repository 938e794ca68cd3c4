import { timingSafeEqual } from 'node:crypto'
import { setupOperations } from '../../shared/setup/operations'
import { done, refuse, type Outcome } from '../../shared/outcome'
import type { AnyHandler } from '../answer'
import { caller, type CallerOf } from '../caller'
import { serve } from '../serve'
import type { SetupDeps } from './deps'
import { rehearseDuties } from './rehearse'
import type { SetupHandler, SetupName } from './asked'
import { setUpStreet, streetSetup } from './http'
import { streetOverview } from './overview'
import type { tableHandlers } from './tables'

/** A street of some hundred grids and ten thousand buildings; what Lambda takes is 6 MB. */
const mostBytes = 4 * 1024 * 1024

const isRight = (code: string | undefined, given: string) => {
  const [right, said] = [Buffer.from(code ?? ''), Buffer.from(given)]
  return right.length > 0 && right.length === said.length && timingSafeEqual(right, said)
}

/** Whoever runs the platform comes with its set-up code and may set up any street; an admin hers, signed in. */
const operatorOrAdmin: CallerOf = async (c, operation, deps) => {
  const [scheme, code = ''] = (c.req.header('Authorization') ?? '').split(' ')
  if (scheme !== 'Setup') return caller(c, operation, deps)
  return isRight(deps.settings.setupCode, code) ? done({}) : refuse('notSignedIn')
}

export type SetupHandlers = { [N in SetupName]: SetupHandler<N> }

const handlers: Omit<SetupHandlers, keyof typeof tableHandlers> = {
  streetSetup,
  setUpStreet,
  streetOverview,
  rehearseDuties,
}

/** The operations of these handlers, behind the door of those who set up. */
export const setupOver = (deps: SetupDeps, served: Partial<SetupHandlers>) =>
  serve(deps, {
    operations: (Object.keys(served) as SetupName[]).map((name) => {
      // The operation beside it has checked the input with the schemas that this handler is typed by.
      const handler = served[name] as (asked: object) => Promise<Outcome<unknown>>
      const over: AnyHandler = ({ actor, input }) => handler({ deps, ...(actor && { actor }), input })
      return [setupOperations[name], over]
    }),
    mostBytes,
    callerOf: operatorOrAdmin,
  })

export const setup = (deps: SetupDeps) => setupOver(deps, handlers)
