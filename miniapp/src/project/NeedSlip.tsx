import Taro from '@tarojs/taro'
import { View } from '@tarojs/components'
import { needStatusWords, supplyWords } from '../../../shared/project/copy'
import type { NeedCard } from '../../../shared/project/project'
import type { NeedStatus } from '../../../shared/project/transitions'
import { dateOf } from '../clockText'
import { Slip } from '../kit/Slip'
import { StatusBadge, type StatusBadgeProps } from '../kit/StatusBadge'

export const needLook: Record<NeedStatus, StatusBadgeProps['look']> = {
  open: 'filed',
  running: 'accepted',
  done: 'finished',
  dropped: 'withdrawn',
}

/** Who sees to it until when; of a need, since when it waits. */
export function needLine({ status, ownerName, until, isLate, listedAt }: NeedCard) {
  if (!ownerName || !until) return `${dateOf(listedAt)}列为需求`
  if (status === 'done') return `${ownerName}办成的`
  return `${ownerName}负责，${dateOf(`${until}T12:00:00+08:00`)}前办好${isLate ? '，已经过了' : ''}`
}

export function NeedSlip({ card }: { card: NeedCard }) {
  const { id, status, title, kind, placeName, notes } = card
  const word = needStatusWords[status]
  return (
    <Slip
      about={placeName}
      status={<StatusBadge look={needLook[status]} word={word} />}
      title={title}
      label={`${title}，${word}，${needLine(card)}`}
      onPress={() => void Taro.navigateTo({ url: `/project/need?id=${id}` })}
    >
      <View className='t-small mt1'>
        缺的是{supplyWords[kind]}
        {notes > 0 && ` · ${notes} 条进展`}
      </View>
      <View className='t-small mt2'>{needLine(card)}</View>
    </Slip>
  )
}
