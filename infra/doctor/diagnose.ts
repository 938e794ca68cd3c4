import type { Check, Place } from './check'
import { inIndexes } from './checks/indexes'
import { queries } from './checks/queries'
import { shape } from './checks/shape'
import { inStream } from './checks/stream'
import { transactions } from './checks/transactions'
import { values } from './checks/values'
import { writes } from './checks/writes'

/** Everything that functions/table uses, and what runs beside it; what there is no product without comes first. */
export const checks: readonly Check[] = [
  ...shape,
  ...writes,
  ...queries,
  ...inIndexes,
  ...inStream,
  ...values,
  ...transactions,
]

/** `instead` is what came where something else was asked for. */
export type Finding = Omit<Check, 'tries'> & { isThere: boolean; instead?: string }

function insteadIn(error: unknown) {
  const { name, message } = error as Error
  const [line = ''] = String(message).split('\n')
  return name === 'Error' ? line : `${name}: ${line}`
}

async function tried({ tries, ...check }: Check, place: Place): Promise<Finding> {
  try {
    await tries(place)
    return { ...check, isThere: true }
  } catch (error) {
    return { ...check, isThere: false, instead: insteadIn(error) }
  }
}

/** One after the other, each as soon as it is known. */
export async function* diagnose(place: Place) {
  for (const check of checks) yield await tried(check, place)
}

export const isMissed = ({ isThere, isNeeded }: Finding) => !isThere && isNeeded
