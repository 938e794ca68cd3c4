import { View } from '@tarojs/components'
import { Button, type ButtonProps } from '../kit/Button'
import { Refusal } from './Refusal'

/** The end of a form on a sheet: why it was not taken, above the button that sends it. */
export const FormEnd = ({ trouble, ...button }: ButtonProps & { trouble: string | undefined }) => (
  <>
    <Refusal words={trouble} />
    <View className='mt4'>
      <Button big kind='main' {...button} />
    </View>
  </>
)
