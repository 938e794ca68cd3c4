import { View } from '@tarojs/components'
import { Strip } from '../kit/Strip'

/** Why it was not taken, above the form it came from. */
export const Refusal = ({ words }: { words: string | undefined }) =>
  words ? (
    <View className='mt3'>
      <Strip kind='late' icon='alert' alert>
        {words}
      </Strip>
    </View>
  ) : null
