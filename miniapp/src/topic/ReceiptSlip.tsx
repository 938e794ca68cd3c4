import { View } from '@tarojs/components'
import type { Motion } from '../../../shared/ballot/motion'
import { whenText } from '../clockText'
import { Button } from '../kit/Button'
import { Perforation } from '../kit/Slip'
import { Strip } from '../kit/Strip'
import { LoadError } from '../workOrder/LoadError'
import { whoseBallot } from './ballotStanding'
import { choiceSaid } from './choiceSaid'
import { hasBeenReplaced, type KeptReceipt } from './receiptBox'
import { ReceiptFound } from './ReceiptFound'
import { useReceiptCheck } from './useReceiptCheck'

type ReceiptSlipProps = { receipt: KeptReceipt; motion: Motion; now: number }

/** 回执: what was cast from this phone, and whether it is in the published list. */
export function ReceiptSlip({ receipt, motion, now }: ReceiptSlipProps) {
  const { check, found, isBusy, error } = useReceiptCheck()
  const replaced = replacedBy(receipt, motion)
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
        {replaced && (
          <View className='mt3'>
            <Strip kind='wait' icon='alert' title={replacedTitle(replaced)}>
              {whoseBallot(motion)}
              {replaced}
            </Strip>
          </View>
        )}
        {found && (
          <View className='mt3'>
            <ReceiptFound found={found} isReplaced={replaced !== undefined} />
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

const replacedTitle = (by: string) => (by === onPaper ? '这一票不算了' : '这一票后来变过')
const onPaper = '后来交了一张纸票，算纸票。'

/** What counts instead; of a slip that was taken back the phone does not know. */
function replacedBy(receipt: KeptReceipt, { my }: Motion) {
  const standing = my.voters.find(({ voter }) => voter === receipt.voter)
  if (standing?.way === 'paper') return onPaper
  return standing && hasBeenReplaced(receipt, standing.casts)
    ? '后来改投过，或者登记过纸票，算最后那一次。'
    : undefined
}
