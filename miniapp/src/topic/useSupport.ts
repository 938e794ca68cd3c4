import Taro from '@tarojs/taro'
import type { TopicSeen } from '../../../shared/topic/topic'
import { useTopicMove } from './useTopicMove'

/** 附议: one household once. */
export const useSupport = (topic: TopicSeen) =>
  useTopicMove(topic, {
    move: 'support',
    offline: '没有网，还没附议上。有网了再点一次。',
    onDone: ({ support, status }) => {
      const isCarried = status !== 'raise' && status !== 'refused'
      const said = isCarried ? '够数了，往下议了' : `算上您家，${support.count} 户了`
      void Taro.showToast({ title: said, icon: 'none' })
    },
  })
