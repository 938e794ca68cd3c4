import { useSyncExternalStore } from 'react'
import { View } from '@tarojs/components'
import { box } from '../drafts/outbox'
import { Icon } from '../kit/Icon'

/** Whether what is being written is safe. */
export function KeptLine() {
  const isKept = useSyncExternalStore(box.watch, box.isKept, box.isKept)
  return (
    <View className={isKept ? 'row' : 'row t-xing'}>
      <Icon name={isKept ? 'check' : 'alert'} size='s' />
      <View className='ml1'>
        {isKept ? '写的、拍的都存在手机里，退出不会丢' : '手机存满了，写的存不下来。交完再退出'}
      </View>
    </View>
  )
}
