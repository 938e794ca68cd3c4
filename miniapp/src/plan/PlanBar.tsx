import type { PlanSeen } from '../../../shared/plan/plan'
import { ActionBar } from '../kit/ActionBar'
import { Button } from '../kit/Button'
import { openPlan } from './pageUrls'

type PlanBarProps = { plan: PlanSeen; onClose: () => void; onPublish: () => void }

/** What is done with the month as a whole. */
export function PlanBar({ plan: { month, moves, entries }, onClose, onPublish }: PlanBarProps) {
  const mayPublish = moves.includes('publish') && entries > 0
  return (
    <ActionBar say={mayPublish && '公开以后居民都看得到，再撤要写明原因。'}>
      {moves.includes('close') && (
        <Button big onPress={onClose}>
          收尾
        </Button>
      )}
      {moves.includes('add') && (
        <Button
          big
          icon='plus'
          kind={mayPublish ? 'soft' : 'main'}
          onPress={() => openPlan('write', { month })}
        >
          加一件
        </Button>
      )}
      {mayPublish && (
        <Button big kind='main' onPress={onPublish}>
          公开
        </Button>
      )}
    </ActionBar>
  )
}
