import { View } from '@tarojs/components'
import { Strip } from '../kit/Strip'
import type { Trouble } from './makeMove'

/** Not made, and what to do about it. */
export const TroubleStrip = ({ trouble }: { trouble: Trouble | undefined }) =>
  trouble ? (
    <View className='staff-trouble'>
      <Strip kind='late' icon='alert' alert>
        {trouble.words}
      </Strip>
    </View>
  ) : null
