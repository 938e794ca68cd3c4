import { View } from '@tarojs/components'
import type { Motion } from '../../../shared/ballot/motion'
import { whenText } from '../clockText'
import { Button } from '../kit/Button'
import { Perforation } from '../kit/Slip'
import { Strip } from '../kit/Strip'
import { LoadError } from '../workOrder/LoadError'
import { whoseBallot } from './ballotStanding'
import { choiceSaid } from './choiceSaid'
import type { KeptReceipt } from './receiptBox'
import { useReceiptCheck, type Found } from './useReceiptCheck'

type ReceiptSlipProps = { receipt: KeptReceipt; motion: Motion; now: number }

/** 回执: what was cast from this phone, and whether it is in the published list. */
export function ReceiptSlip({ receipt, motion, now }: ReceiptSlipProps) {
  const { check, found, isBusy, error } = useReceiptCheck()
  const isCounted = motion.status === 'counted'
  return (
    <View className='slip'>
      <View className='slip__stub'>
        <View>回执 · {receipt.label}</View>
        <View className='row__end'>{whenText(receipt.at, now)} 投的</View>
      </View>
      <Perforation />
      <View className='slip__body'>
        <View className='said t-bold'>{receipt.title}</View>
        <View className='t-lead mt2'>{choiceSaid(receipt.choice, motion.rule)}</View>
        <View className='t-note said mt2'>票据号 {receipt.hash}</View>
        {isReplaced(receipt, motion) && (
          <View className='mt3'>
            <Strip kind='wait' icon='alert' title='这一票不算了'>
              {whoseBallot(motion)}后来交了一张纸票，算纸票。
            </Strip>
          </View>
        )}
        {found && (
          <View className='mt3'>
            <Result found={found} />
          </View>
        )}
        {error && !isBusy && (
          <View className='mt3'>
            <LoadError error={error} onRetry={() => check(receipt)} />
          </View>
        )}
        <View className='mt4'>
          <Button
            big
            kind='main'
            icon='search'
            off={isCounted ? false : '开票以后才能查'}
            busy={isBusy && '手机正在核对……'}
            onPress={() => check(receipt)}
          >
            {isCounted ? '查这一票在不在里面' : '开票以后能查'}
          </Button>
        </View>
      </View>
    </View>
  )
}

const isReplaced = ({ voter }: KeptReceipt, { my }: Motion) =>
  my.voters.some((one) => one.voter === voter && one.way === 'paper')

const results: Record<Found, { title: string; say: string; isFine?: true }> = {
  inList: {
    title: '这一票在公布的清单里，没有被改过',
    say: '是这部手机自己算出来的。清单里只有票据号，别人看不出您选了什么。',
    isFine: true,
  },
  notThere: {
    title: '清单里没有这一票',
    say: '后来在别的手机上改投过，或者改投了纸票，就会这样。没有改投过，请打社区电话核对。',
  },
  otherBallot: { title: '回执和这一票对不上', say: '手机里的回执可能不全。请打社区电话核对。' },
  otherList: { title: '清单和公布的结果对不上', say: '请把这一页给社区看，要求重新公布清单。' },
}

const Result = ({ found }: { found: Found }) => {
  const { title, say, isFine } = results[found]
  return (
    <Strip kind={isFine ? 'info' : 'late'} icon={isFine ? 'checkring' : 'alert'} title={title}>
      {say}
    </Strip>
  )
}
