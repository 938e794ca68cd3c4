import type { PlanSeen } from '../../../shared/plan/plan'
import { ActionBar } from '../kit/ActionBar'
import { Button } from '../kit/Button'
import { openPlan } from './pageUrls'
import type { PlanMoving } from './usePlanMove'

type PlanBarProps = { plan: PlanSeen; moving: PlanMoving; onClose: () => void }

/** What is done with the month as a whole. */
export function PlanBar({ plan: { month, moves, entries }, moving, onClose }: PlanBarProps) {
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
      {mayPublish && <Publish moving={moving} />}
    </ActionBar>
  )
}

const Publish = ({ moving }: { moving: PlanMoving }) => (
  <Button
    big
    kind='main'
    busy={moving.isBusy && '正在公开……'}
    onPress={() => void moving.make({ move: 'publish', input: {}, say: '公开了，居民看得到了' })}
  >
    公开
  </Button>
)
