import { View } from '@tarojs/components'
import { Button } from '../kit/Button'
import { Strip } from '../kit/Strip'
import { Refusal } from '../resident/Refusal'
import type { Changing } from './useChange'

/** What was changed just now, and the way back. */
export const Changed = ({ undo, takeBack, trouble, isBusy }: Changing) => (
  <View className='stack'>
    <Refusal words={trouble} />
    {undo && (
      <Strip icon='check' title={undo.say}>
        <View className='mt2'>
          <Button narrow busy={isBusy && '正在改回去……'} onPress={() => void takeBack()}>
            撤销，改回去
          </Button>
        </View>
      </Strip>
    )}
  </View>
)
