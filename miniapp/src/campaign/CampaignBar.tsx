import type { CampaignSeen } from '../../../shared/campaign/campaign'
import type { CampaignMove } from '../../../shared/campaign/transitions'
import { ActionBar } from '../kit/ActionBar'
import { Button } from '../kit/Button'
import { Refusal } from '../resident/Refusal'
import type { CampaignDeed } from './CampaignSheets'
import type { CampaignMoving } from './useCampaignMove'

type CampaignBarProps = {
  campaign: CampaignSeen
  moving: CampaignMoving
  onOpen: (deed: CampaignDeed) => void
}

/** Under 更多. */
export const seldom = ['change', 'link', 'cancel'] as const satisfies readonly CampaignMove[]

/** What is done next. */
export function CampaignBar({ campaign: { moves }, moving, onOpen }: CampaignBarProps) {
  const may = (move: CampaignMove) => moves.includes(move)
  const isMore = seldom.some(may)
  return (
    <ActionBar
      say={<Refusal words={moving.trouble} />}
      more={isMore && { label: '修改、加入工单、取消', onPress: () => onOpen('more') }}
    >
      {may('progress') && (
        <Button big kind={may('start') || may('close') ? 'soft' : 'main'} onPress={() => onOpen('progress')}>
          记进展
        </Button>
      )}
      {may('start') && (
        <Button big kind='main' onPress={() => onOpen('start')}>
          开始攻坚
        </Button>
      )}
      {may('close') && (
        <Button big kind='main' onPress={() => onOpen('close')}>
          办结
        </Button>
      )}
      {may('reopen') && (
        <Button big icon='retry' onPress={() => onOpen('reopen')}>
          重启
        </Button>
      )}
    </ActionBar>
  )
}
