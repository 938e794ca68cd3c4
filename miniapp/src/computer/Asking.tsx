import { View } from '@tarojs/components'
import type { AnswerToComputer } from '../../../shared/computer/computer'
import { whenText } from '../clockText'
import { Button } from '../kit/Button'
import { Cell } from '../kit/Cell'
import { Cells } from '../kit/Cells'
import { Holder } from '../kit/Holder'
import { Strip } from '../kit/Strip'
import { Belongs } from '../person/Belongs'
import { nameOf } from '../person/nameOf'
import { useMe } from '../person/useMe'
import { useNow } from '../useNow'

type AskingProps = {
  askedAt: string
  isBusy: boolean
  wrong: string | undefined
  onAnswer: (answer: AnswerToComputer) => void
}

/** What she is about to allow: in whose name, for how long, and when it was asked for. */
export function Asking({ askedAt, isBusy, wrong, onAnswer }: AskingProps) {
  const { data: me } = useMe()
  const now = useNow()
  return (
    <>
      <Cells>
        {me && (
          <View className='cells__part computer__whose'>
            <Holder icon='me' name={nameOf(me)} note={<Belongs me={me} />} />
          </View>
        )}
        <Cell icon='clock' title={`${whenText(askedAt, now)} 要的`} note='要是您那时没开这一页，请拒绝' />
        <Cell icon='lock' title='登录 12 小时' note='您能看的、能办的，它都能。随时能在这里让它退出' />
      </Cells>
      {wrong && (
        <View className='mt3'>
          <Strip kind='late' icon='alert' title={wrong} alert />
        </View>
      )}
      <View className='mt4'>
        <Button big kind='main' busy={isBusy && '正在交……'} onPress={() => onAnswer('allow')}>
          同意登录
        </Button>
      </View>
      <View className='mt3'>
        <Button big kind='line' off={isBusy} onPress={() => onAnswer('refuse')}>
          不是我，拒绝
        </Button>
      </View>
    </>
  )
}
