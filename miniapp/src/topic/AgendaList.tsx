import { View } from '@tarojs/components'
import type { Meeting } from '../../../shared/meeting/meeting'
import { aria } from '../kit/aria'
import { Icon } from '../kit/Icon'

/** 议程, with what is done. */
export const AgendaList = ({ agenda }: Pick<Meeting, 'agenda'>) => (
  <View className='cells' {...aria({ role: 'list', label: '议程' })}>
    {agenda.map(({ words, isDone }, at) => (
      <View key={at} className='cell' {...aria({ role: 'listitem' })}>
        <View className='cell__icon'>
          <Icon name={isDone ? 'checkring' : 'circle'} />
        </View>
        <View className='cell__words'>
          <View className='said'>{words}</View>
          <View className='t-small'>{isDone ? '议过了' : `第 ${at + 1} 项`}</View>
        </View>
      </View>
    ))}
  </View>
)
