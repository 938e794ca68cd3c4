import { View } from '@tarojs/components'
import { communityOf } from '../../../shared/place/codes'
import { dueText } from '../clockText'
import type { OrderInHand } from '../staff/useOrderInHand'
import { promiseAfter, type Filing } from './filing'

/** What follows from filing it so: whose it will be, and what the resident is promised. */
export function FiledNext({ inHand, filing }: { inHand: OrderInHand; filing: Filing }) {
  const { catalogue, seen, now } = inHand
  if (!catalogue) return null
  const { order } = seen
  const at = communityOf(filing.building?.id ?? order.place.gridId)
  const desk = catalogue.communities.find(({ id }) => id === at)?.name ?? catalogue.street.name
  const promised = promiseAfter(order, filing, catalogue)
  return (
    <View>
      报单后交给{desk}派{promised ? `，${dueText(promised, now)}办好` : ''}；小事您也可以当场自己办。
    </View>
  )
}
