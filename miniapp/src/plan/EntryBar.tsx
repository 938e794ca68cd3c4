import type { PlanEntry, PlanSeen } from '../../../shared/plan/plan'
import type { EntryMove } from '../../../shared/plan/transitions'
import { ActionBar } from '../kit/ActionBar'
import { Button } from '../kit/Button'
import type { EntryDeed } from './EntrySheets'
import { openPlan } from './pageUrls'

type EntryBarProps = { plan: PlanSeen; entry: PlanEntry; onOpen: (deed: EntryDeed) => void }

/** What is done with one entry. */
export const EntryBar = (props: EntryBarProps) =>
  props.plan.status === 'draft' ? <DraftBar {...props} /> : <RunningBar {...props} />

/** Before anybody outside reads it: what was promised by an earlier month is let go alone. */
const DraftBar = ({ plan, entry, onOpen }: EntryBarProps) => (
  <ActionBar>
    <Button big onPress={() => onOpen('drop')}>
      撤下
    </Button>
    {entry.moves.includes('change') && (
      <Button big kind='main' onPress={() => openPlan('write', { month: plan.month, entry: entry.id })}>
        修改
      </Button>
    )}
  </ActionBar>
)

function RunningBar({ entry, onOpen }: EntryBarProps) {
  const may = (move: EntryMove) => entry.moves.includes(move)
  return (
    <ActionBar more={may('drop') && { label: '撤下', onPress: () => onOpen('drop') }}>
      <Button big kind={may('settle') ? 'soft' : 'main'} onPress={() => onOpen('progress')}>
        记进展
      </Button>
      {may('settle') && (
        <Button big kind='main' onPress={() => onOpen('settle')}>
          {entry.result ? '改结果' : '定结果'}
        </Button>
      )}
    </ActionBar>
  )
}
