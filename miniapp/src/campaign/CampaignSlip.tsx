import { View } from '@tarojs/components'
import type { CampaignCard } from '../../../shared/campaign/campaign'
import { campaignStatusWords, resultWords } from '../../../shared/campaign/copy'
import { dateOf } from '../clockText'
import { Slip } from '../kit/Slip'
import { StatusBadge } from '../kit/StatusBadge'
import { openCampaign } from './pageUrls'
import { statusLook } from './statusLook'

/** Who sees to it until when, or what came of it. */
export function lineOf({ status, ownerName, until, isLate, endedAt, result }: CampaignCard) {
  if (status === 'closed' && endedAt) return `${dateOf(endedAt)}办结，${result ? resultWords[result] : ''}`
  if (status === 'cancelled') return '取消了'
  const by = `${ownerName}负责，${dateOf(`${until}T12:00:00+08:00`)}前办好`
  return isLate ? `${by}，已经过了` : by
}

/** One campaign in a list. */
export function CampaignSlip({ card, onPress }: { card: CampaignCard; onPress?: () => void }) {
  const { id, title, status, placeName, isLate, orders } = card
  const word = campaignStatusWords[status]
  const line = lineOf(card)
  return (
    <Slip
      about={placeName}
      status={
        <StatusBadge look={isLate ? 'overdue' : statusLook[status]} word={isLate ? '过期没办完' : word} />
      }
      title={title}
      label={`${title}，${word}，${line}`}
      onPress={onPress ?? (() => openCampaign('campaign', { id }))}
    >
      <View className='t-small mt1'>{line}</View>
      {orders !== undefined && <View className='t-small mt1'>关联 {orders} 件</View>}
    </Slip>
  )
}
