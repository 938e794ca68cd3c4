import { dueText } from '../clockText'
import { MoveBar } from '../staff/MoveBar'
import { OrderSheet } from '../staff/OrderSheet'
import type { StageProps } from '../staff/StaffOrder'
import { useOnline } from '../useOnline'
import { TooLate } from './TooLate'

/** 抢单: what it is, where about, and what the dispatcher says of it; whose door, only once it is one's own. */
export function GrabStage({ inHand, place, title }: StageProps & { title: string }) {
  const isOnline = useOnline()
  const { promisedAt } = inHand.seen.order
  if (inHand.trouble?.code === 'grabbedAlready') return <TooLate inHand={inHand} title={title} />

  // Waiting in the phone it would be somebody else's by then, and nobody would know who goes.
  const grab = () =>
    isOnline
      ? void inHand.make({ move: 'grab', input: {} })
      : inHand.blame('没有网，接不了。有网了再点一次。', 'grab')
  const until = promisedAt ? `，${dueText(promisedAt, inHand.now)}办好` : ''
  const bar = (
    <MoveBar
      inHand={inHand}
      own={[{ move: 'grab', text: '我去', icon: 'hands', onPress: grab }]}
      say={`接了就是您去${until}。姓名、电话和门牌，接了才看得到。`}
    />
  )
  return <OrderSheet inHand={inHand} place={place} title={title} bar={bar} />
}
