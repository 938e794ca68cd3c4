import type { CampaignStatus } from '../../../shared/campaign/transitions'
import type { StatusBadgeProps } from '../kit/StatusBadge'

export const statusLook: Record<CampaignStatus, StatusBadgeProps['look']> = {
  planned: 'filed',
  running: 'accepted',
  closed: 'finished',
  cancelled: 'withdrawn',
}
