import type * as z from 'zod/mini'
import type { Actor } from '../../shared/actor'
import { done, refuse, type Outcome } from '../../shared/outcome'
import { uncertainCalendars } from '../../shared/setup/checks/calendars'
import { isMistake } from '../../shared/setup/issue'
import type { setupOperations } from '../../shared/setup/operations'
import { afterSetup, type WholeStreet } from '../../shared/setup/setup'
import { wrongWith } from '../../shared/setup/wrongWith'
import type { SetupDeps } from './deps'
import { appoint, relieve, strangers } from './people'

type Operations = typeof setupOperations
type Answered<N extends keyof Operations> = Promise<Outcome<z.output<Operations[N]['answer']>>>
type Asked<I> = { deps: SetupDeps; actor?: Actor; input: I }
type Params = { params: { streetId: string } }
type Before = { before: WholeStreet | undefined; version: string }
type Body = { body: z.output<Operations['setUpStreet']['body']> }

/** Nobody comes in but the operator, who is no person here, and this street's own admin. */
const isOutside = (actor: Actor | undefined, streetId: string) => actor && actor.street !== streetId

export async function streetSetup({ deps, actor, input }: Asked<Params>): Answered<'streetSetup'> {
  const { streetId } = input.params
  if (isOutside(actor, streetId)) return refuse('notFound')
  return done(await wholeStreet(deps, streetId))
}

async function wholeStreet({ streets }: SetupDeps, streetId: string) {
  const { street, version } = (await streets.read(streetId)) ?? { version: '' }
  return { version, ...(street && { street: { ...street, households: await streets.households(street) } }) }
}

export async function setUpStreet({ deps, actor, input }: Asked<Params & Body>): Answered<'setUpStreet'> {
  const { streetId } = input.params
  if (isOutside(actor, streetId)) return refuse('notFound')
  const { version, isDry, setup } = input.body
  const { street: before, version: isAt } = await wholeStreet(deps, streetId)
  if (isAt !== version) return refuse('changedMeanwhile')

  const after = afterSetup(streetId, setup, before)
  const issues = [
    ...wrongWith(after),
    ...uncertainCalendars(after, deps.now()),
    ...(await strangers(deps, after, before)),
  ]
  if (isDry || issues.some(isMistake)) return done({ isSaved: false, issues })
  const isSaved = await save(deps, after, { before, version })
  return isSaved ? done({ isSaved, issues }) : refuse('changedMeanwhile')
}

/**
 * Rights are taken away before the street changes and given after it: cut short in between, nobody has one too many,
 * and the same load sent again gives what is missing.
 */
async function save(deps: SetupDeps, after: WholeStreet, { before, version }: Before) {
  await relieve(deps, after, before)
  const isSaved = await deps.streets.change(after, version)
  const isNow = isSaved ? after : (await deps.streets.read(after.id))?.street
  if (isNow) await appoint(deps, isNow)
  return isSaved
}
