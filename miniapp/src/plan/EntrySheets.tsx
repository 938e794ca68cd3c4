import type { PlanEntry } from '../../../shared/plan/plan'
import { DropSheet } from './DropSheet'
import { ProgressSheet } from './ProgressSheet'
import { SettleSheet } from './SettleSheet'
import type { PlanMoving } from './usePlanMove'

export type EntrySheetProps = { entry: PlanEntry; moving: PlanMoving; onClose: () => void }

const sheets = { progress: ProgressSheet, settle: SettleSheet, drop: DropSheet }
export type EntryDeed = keyof typeof sheets

/** Whatever is filled in about one entry. */
export function EntrySheets({ open, ...known }: EntrySheetProps & { open: EntryDeed | undefined }) {
  if (!open) return null
  const Opened = sheets[open]
  return <Opened {...known} />
}
