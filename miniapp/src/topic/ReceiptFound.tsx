import { Strip } from '../kit/Strip'
import type { Found } from './useReceiptCheck'

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

/** What has its reason already alarms nobody. */
export const ReceiptFound = ({ found, isReplaced }: { found: Found; isReplaced: boolean }) => {
  if (isReplaced && found === 'notThere')
    return (
      <Strip kind='plain' icon='check'>
        查过了，清单里是后来那一票，没有这张回执，是对的。
      </Strip>
    )
  const { title, say, isFine } = results[found]
  return (
    <Strip kind={isFine ? 'info' : 'late'} icon={isFine ? 'checkring' : 'alert'} title={title}>
      {say}
    </Strip>
  )
}
