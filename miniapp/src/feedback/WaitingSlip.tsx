import { View } from '@tarojs/components'
import { box } from '../drafts/outbox'
import type { Draft } from '../drafts/draft'
import { Button } from '../kit/Button'
import { Slip } from '../kit/Slip'
import { Strip } from '../kit/Strip'
import { wordsIn } from './wordsIn'

export type WaitingSlipProps = {
  draft: Draft
  /** Back into the form it came from. */
  onTakeBack: (words: string) => void
}

/** Said, and not through yet: it goes by itself, or was sent back with a reason. */
export const WaitingSlip = ({ draft, onTakeBack }: WaitingSlipProps) => (
  <Slip draft>
    <View className='feedback__words'>{wordsIn(draft)}</View>
    <View className='mt3'>
      {draft.refused ? (
        <>
          <Strip kind='late' icon='alert' title='没交上'>
            {draft.refused.words}
          </Strip>
          <View className='mt3'>
            <Button
              icon='edit'
              onPress={() => {
                box.remove(draft.id)
                onTakeBack(wordsIn(draft))
              }}
            >
              改一改再交
            </Button>
          </View>
        </>
      ) : (
        <View className='t-small'>存在手机里，有网自动交。</View>
      )}
    </View>
  </Slip>
)
