import { findLast } from '../../../shared/findLast'
import type { CommandInput } from '../../../shared/workOrder/commands'
import { isTurn } from '../workOrder/isTurn'
import type { Seen } from './whatChanged'

/** 抢单池, among the ids of units and people. */
export const pool = 'pool'

export const idOfLead = (lead: CommandInput['dispatch']['lead']) => {
  if ('pool' in lead) return pool
  return 'unitId' in lead ? lead.unitId : lead.personId
}

const lastTurn = ({ steps }: Seen) => findLast(steps, isTurn)?.version ?? 0

/** What was chosen, kept with the version it was chosen on: handed on since then, it is nobody's choice any more. */
export const chosenOn = (version: number, ids: string[]) => `${version} ${ids.join(',')}`

export function chosenIn(kept: string | undefined, seen: Seen): string[] | undefined {
  const [version, ids = ''] = kept?.split(' ') ?? []
  if (version === undefined || Number(version) < lastTurn(seen)) return undefined
  return ids.split(',').filter(Boolean)
}
