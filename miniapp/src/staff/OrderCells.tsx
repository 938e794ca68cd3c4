import { View } from '@tarojs/components'
import { whenText } from '../clockText'
import { Button } from '../kit/Button'
import { CallButton } from '../kit/CallButton'
import { Cell } from '../kit/Cell'
import { Cells } from '../kit/Cells'
import { metresBetween } from '../../../shared/place/distance'
import { exactDistance } from '../place/distance'
import { PlanView } from './PlanView'
import { showTheWay } from './showTheWay'
import type { Here } from '../place/useHere'
import type { OrderInHand } from './useOrderInHand'
import { whereText } from './whereText'

/** Where it is, who reported it, and what they answered. */
export const OrderCells = ({ inHand, here }: { inHand: OrderInHand; here: Here }) => (
  <View className='mt3'>
    <Cells>
      <PlanView inHand={inHand} />
      <PlaceCell inHand={inHand} here={here} />
      <ReporterCell inHand={inHand} />
      {inHand.seen.order.answers?.map(({ ask, answer }) => (
        <Cell
          key={ask}
          icon='talk'
          title={ask}
          end={<View className='t-bold staff-answer'>{answer}</View>}
          label={`${ask}${answer}`}
        />
      ))}
    </Cells>
  </View>
)

function PlaceCell({ inHand, here }: { inHand: OrderInHand; here: Here }) {
  const { place } = inHand.seen.order
  if (place.isUnplaced)
    return <Cell icon='pin' title='地点还不知道' note={place.address || '报单前要先找到是哪栋楼'} />
  const where = whereText(place)
  return (
    <Cell
      icon='pin'
      title={where}
      note={[where !== place.label && place.label, distanceOf(place, here)].filter(Boolean).join(' · ')}
      end={
        <Button narrow label={`带我去${where}`} onPress={() => showTheWay(place)}>
          带我去
        </Button>
      }
    />
  )
}

const distanceOf = (place: { latitude: number; longitude: number }, here: Here) =>
  here.is === 'known' ? exactDistance(metresBetween(here.point, place)) : ''

function ReporterCell({ inHand: { seen, now } }: { inHand: OrderInHand }) {
  const { reporter, anonymous, reportedAt, isMine, place } = seen.order
  const when = `${whenText(reportedAt, now)} 报的`
  // Who may not see the place exactly is told nothing of the person either, not even whether they gave a name.
  if (place.address === undefined) return <Cell icon='eyeoff' title='报事人只给经办的人看' note={when} />
  if (isMine) return <Cell icon='me' title='您自己报的' note={when} />
  if (!reporter)
    return <Cell icon='eyeoff' title={anonymous ? '匿名，不留姓名电话' : '报事人不公开'} note={when} />
  const { name, phone, isOnBehalf } = reporter
  return (
    <Cell
      icon='me'
      title={phone ? `${name}，手机尾号 ${phone.slice(-4)}` : `${name}，没留电话`}
      note={isOnBehalf ? `${when}，别人替报的` : when}
      {...(phone && { end: <CallButton name={name} phone={phone} /> })}
    />
  )
}
