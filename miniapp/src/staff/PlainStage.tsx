import Taro from '@tarojs/taro'
import { View } from '@tarojs/components'
import type { MadeMove } from '../../../shared/workOrder/transitions'
import { Strip } from '../kit/Strip'
import { HolderCell } from './HolderCell'
import { isSheetMove } from './offer'
import { MoveBar } from './MoveBar'
import { OrderSheet } from './OrderSheet'
import { deedOf } from './stageWords'
import type { OrderInHand } from './useOrderInHand'
import { orderUrl, placeOfStep, workplaces, type Workplace } from './workplaces'

type PlainStageProps = { inHand: OrderInHand; place: Workplace; title: string }

/** An order whose next step is not made at this workplace. */
export const PlainStage = ({ inHand, place, title }: PlainStageProps) => (
  <OrderSheet inHand={inHand} place={place} title={title} bar={<MoveBar inHand={inHand} />}>
    <HolderCell inHand={inHand} />
    <Merged inHand={inHand} place={place} />
    <Elsewhere inHand={inHand} place={place} />
  </OrderSheet>
)

/** What one may do as a neighbour or a volunteer, or from any page: no reason to go to another workplace. */
const isNoWork = (move: MadeMove) => ['rate', 'join', 'withdraw', 'grab'].includes(move)

/** Somebody with several roles may make the next step, only not here. */
function Elsewhere({ inHand: { seen }, place }: { inHand: OrderInHand; place: Workplace }) {
  const { status, id } = seen.order
  const name = placeOfStep[status]
  const there = name && workplaces[name]
  const mayThere = seen.moves.some((move) => !isSheetMove(move) && !isNoWork(move))
  if (!there || there.folder === place.folder || !mayThere) return null
  return (
    <View className='mt3'>
      <Strip
        kind='wait'
        icon='right'
        title={`${deedOf[status] ?? '下一步'}也归您做`}
        onPress={() => void Taro.redirectTo({ url: orderUrl(there, id) })}
      >
        去{there.name}看这张单
      </Strip>
    </View>
  )
}

function Merged({ inHand: { seen }, place }: { inHand: OrderInHand; place: Workplace }) {
  const { mergedInto } = seen.order
  if (!mergedInto) return null
  return (
    <View className='mt3'>
      <Strip
        icon='merge'
        title='并到另一张单了'
        onPress={() => void Taro.redirectTo({ url: orderUrl(place, mergedInto) })}
      >
        去看那一张
      </Strip>
    </View>
  )
}
