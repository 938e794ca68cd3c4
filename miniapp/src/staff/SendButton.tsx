import { View } from '@tarojs/components'
import type { MadeMove } from '../../../shared/workOrder/transitions'
import { Button } from '../kit/Button'
import { TroubleStrip } from './TroubleStrip'
import type { OrderInHand } from './useOrderInHand'

export type SendButtonProps = {
  inHand: OrderInHand
  move: MadeMove
  text: string
  onPress: () => void
}

/** The last line of a sheet: what went wrong, if something did, and the one button. */
export const SendButton = ({ inHand, move, text, onPress }: SendButtonProps) => (
  <View className='mt4'>
    <TroubleStrip trouble={inHand.trouble} />
    <Button kind='main' big busy={inHand.busy === move && '正在交……'} onPress={onPress}>
      {text}
    </Button>
  </View>
)
