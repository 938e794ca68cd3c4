import type { ApiDeps } from '../deps'
import { remember } from '../remember'
import type { Table } from '../table/store'
import { isOpened, type OpenMotion } from './motion'
import { merkleTree } from './merkle'
import { motionStore } from './motionStore'
import { resultStore } from './resultStore'
import { rollStore } from './rollStore'

/** As long as a process may live: what is kept here never changes. */
const always = 24 * 3_600_000

const perTable = new WeakMap<Table, ReturnType<typeof remembering>>()

function remembering(table: Table, now: () => number) {
  const rolls = rollStore(table)
  const parts = (key: string) => key.split(' ') as [string, string, string]
  return {
    motions: remember(always, now, (motionId) => motionStore(table).get(motionId)),
    homes: remember(always, now, (key) => rolls.homes(...parts(key))),
    lists: remember(always, now, async (key) => {
      const [motionId, root] = parts(key)
      const hashes = await resultStore(table, motionId).allHashes(root)
      return { hashes, levels: merkleTree(hashes) }
    }),
    members: remember(always, now, (key) => {
      const [motionId, writing] = parts(key)
      return rolls.members(motionId, writing)
    }),
  }
}

const memoryOf = ({ table, now }: Pick<ApiDeps, 'table' | 'now'>) => {
  const kept = perTable.get(table) ?? remembering(table, now)
  perTable.set(table, kept)
  return kept
}

/**
 * A motion that has been opened: what its vote goes by is fixed from then on, so that casting a ballot reads nothing
 * that this process has read before. One that is not open yet is asked for anew each time.
 */
export async function openedMotion(deps: Pick<ApiDeps, 'table' | 'now'>, motionId: string) {
  const { motions } = memoryOf(deps)
  const motion = await motions.get(motionId)
  if (motion && isOpened(motion)) return motion
  motions.forget(motionId)
  return motion
}

/** The area of a home on the roll, in hundredths; nothing if it is not on it. */
export async function areaOnRoll(
  deps: Pick<ApiDeps, 'table' | 'now'>,
  { id, opened }: OpenMotion,
  { buildingId, room }: { buildingId: string; room: string },
) {
  if (!opened.buildings.some((building) => building.id === buildingId)) return undefined
  // Stated, not listed: every home in the scope has its ballot.
  if (!opened.writing) return 0
  return (await memoryOf(deps).homes.get(`${id} ${opened.writing} ${buildingId}`))[room]
}

export const membersOnRoll = (deps: Pick<ApiDeps, 'table' | 'now'>, { id, opened }: OpenMotion) =>
  memoryOf(deps).members.get(`${id} ${opened.writing ?? ''}`)

/** The published list with its tree: neither changes any more. */
export const publishedList = (deps: Pick<ApiDeps, 'table' | 'now'>, motionId: string, root: string) =>
  memoryOf(deps).lists.get(`${motionId} ${root}`)
