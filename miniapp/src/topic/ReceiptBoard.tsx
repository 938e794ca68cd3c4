import Taro from '@tarojs/taro'
import { View } from '@tarojs/components'
import type { Motion } from '../../../shared/ballot/motion'
import { Button } from '../kit/Button'
import { Empty } from '../kit/Empty'
import { Page } from '../kit/Page'
import { Strip } from '../kit/Strip'
import { receipts } from './receiptBox'
import { ReceiptSlip } from './ReceiptSlip'

type ReceiptBoardProps = { motion: Motion; now: number; fetchedAt: number }

/** 回执 of one motion: those that lie on this phone. */
export function ReceiptBoard({ motion, now, fetchedAt }: ReceiptBoardProps) {
  const mine = receipts().filter(({ motionId }) => motionId === motion.id)
  return (
    <Page pressAgain title='回执' fetchedAt={fetchedAt} head='您的票，您自己查得到'>
      {mine.length === 0 ? (
        <Empty title='这部手机上没有回执' say='回执只存在投票的那部手机里，别处没有。'>
          <Button onPress={() => void Taro.navigateBack()}>回去</Button>
        </Empty>
      ) : (
        <View className='stack'>
          {mine.map((receipt) => (
            <ReceiptSlip key={receipt.voter} {...{ receipt, motion, now }} />
          ))}
          <Strip kind='plain' icon='lock'>
            回执只存在这部手机里。给别人看了，别人就知道您选了什么。
          </Strip>
        </View>
      )}
    </Page>
  )
}
