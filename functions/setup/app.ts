import { timingSafeEqual } from 'node:crypto'
import type { Actor } from '../../shared/actor'
import { setupOperations } from '../../shared/setup/operations'
import { done, refuse, type Outcome } from '../../shared/outcome'
import type { AnyHandler } from '../answer'
import { caller, type CallerOf } from '../caller'
import { serve } from '../serve'
import type { SetupDeps } from './deps'
import { rehearseDuties } from './rehearse'
import { setUpStreet, streetSetup } from './http'

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

type Asked<I> = { deps: SetupDeps; actor?: Actor; input: I }

const over =
  <I>(deps: SetupDeps, handler: (asked: Asked<I>) => Promise<Outcome<unknown>>): AnyHandler =>
  ({ actor, input }) =>
    // The operation beside it in the table has checked the input with the schemas this handler is typed by.
    handler({ deps, ...(actor && { actor }), input: input as I })

export const setup = (deps: SetupDeps) =>
  serve(deps, {
    operations: [
      [setupOperations.streetSetup, over(deps, streetSetup)],
      [setupOperations.rehearseDuties, over(deps, rehearseDuties)],
      [setupOperations.setUpStreet, over(deps, setUpStreet)],
    ],
    mostBytes,
    callerOf: operatorOrAdmin,
  })
