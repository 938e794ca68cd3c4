import { uncertainCalendars } from '../../shared/setup/checks/calendars'
import { changes } from '../../shared/setup/changes'
import type { Issue } from '../../shared/setup/issue'
import type { WholeStreet } from '../../shared/setup/setup'
import { wrongWith } from '../../shared/setup/wrongWith'
import type { SetupDeps } from './deps'
import { stillNeeded } from './inUse'
import { appoint, relieve, strangers } from './people'

export type Before = { before: WholeStreet | undefined; version: string }

/** The street as it is, its homes too, and the mark of this state. */
export async function streetBefore({ streets }: SetupDeps, streetId: string): Promise<Before> {
  const { street, version } = (await streets.read(streetId)) ?? { version: '' }
  return { version, before: street && { ...street, households: await streets.households(street) } }
}

/** Already what it is to be: a load whose answer was lost is sent again. */
export const isAsSaid = (before: WholeStreet | undefined, after: WholeStreet) =>
  before !== undefined && changes(before, after).length === 0

/** Everything that is wrong or odd in the street as it would be. */
export const issuesOf = async (
  deps: SetupDeps,
  after: WholeStreet,
  before: WholeStreet | undefined,
): Promise<Issue[]> => [
  ...wrongWith(after),
  ...uncertainCalendars(after, deps.now()),
  ...(await strangers(deps, after, before)),
  ...(await stillNeeded(deps, after, before)),
]

/**
 * Rights are taken away before the street changes and given after it: cut short in between, nobody has one too many,
 * and the same load sent again gives what is missing.
 */
export async function save(deps: SetupDeps, after: WholeStreet, { before, version }: Before) {
  await relieve(deps, after, before)
  const isSaved = await deps.streets.change(after, version)
  const isNow = isSaved ? after : (await deps.streets.read(after.id))?.street
  if (isNow) await appoint(deps, isNow)
  return isSaved
}
