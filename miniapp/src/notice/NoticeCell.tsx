import Taro from '@tarojs/taro'
import { View } from '@tarojs/components'
import type { Notice } from '../../../shared/notice/notice'
import { clockOf, dueText, whenText } from '../clockText'
import { Cell } from '../kit/Cell'
import { isToday } from '../workOrder/isToday'
import { noticeIcon } from './noticeIcon'

/** One order is opened; of several, the list they lie in. */
function urlOf({ desk, orderId, orders, topicId, page }: Notice) {
  if (page) return `/${page}`
  if (topicId) return `/${desk}/topic?id=${topicId}`
  return orders > 1 ? `/${desk}/queue` : `/${desk}/order?id=${orderId}`
}

/** 3 张等您核实 */
export const titleSaid = ({ title, orders }: Notice) => (orders > 1 ? `${orders} 张${title}` : title)

const untilSaid: Partial<Record<Notice['of'], string>> = {
  suspended: '再看',
  turn: '要走下一步',
  warned: '要走下一步',
  ungrabbed: '要走下一步',
  pooled: '都可以抢',
  called: '要到',
  callDue: '要到',
  notCome: '该到',
}

function untilText({ of, until }: Notice, now: number) {
  if (!until) return undefined
  const isPast = Date.parse(until) < now
  return `${isPast ? '原定' : ''}${dueText(until, now)}${untilSaid[of] ?? '办好'}`
}

export function NoticeCell({ notice, now }: { notice: Notice; now: number }) {
  const { of, about, say, at, isNew, orders } = notice
  const title = titleSaid(notice)
  const lines = [orders > 1 ? `${about} 等` : about, [say, untilText(notice, now)].filter(Boolean).join('，')]
  const when = isToday(at, now) ? clockOf(at) : whenText(at, now)
  return (
    <Cell
      icon={noticeIcon[of]}
      strong={isNew}
      title={title}
      note={lines.filter(Boolean).map((line) => (
        <View key={line}>{line}</View>
      ))}
      end={
        <View className='t-right'>
          {isNew && <View className='t-note t-bold t-shi'>新</View>}
          <View className='t-note t-nowrap'>{when}</View>
        </View>
      }
      label={[isNew && '新', title, ...lines, when].filter(Boolean).join('，')}
      onPress={() => void Taro.navigateTo({ url: urlOf(notice) })}
    />
  )
}
