import { View } from '@tarojs/components'
import { pool } from '../staff/chosen'
import type { OrderInHand } from '../staff/useOrderInHand'
import { WordsField } from '../staff/WordsField'
import { AssistField } from './AssistField'
import { LeadField } from './LeadField'
import { Proposals } from './Proposals'
import type { Dispatching } from './useDispatch'

type DispatchFormProps = { inHand: OrderInHand; to: Dispatching }

/** 派给谁: what speaks for whom, some others and all of them; who helps; and a word to them. */
export const DispatchForm = ({ inHand, to }: DispatchFormProps) => (
  <View className='mt4'>
    <Proposals inHand={inHand} to={to} />
    <LeadField inHand={inHand} to={to} />
    <AssistField inHand={inHand} to={to} />
    <WordsField inHand={inHand} field='dispatch' max={500} {...wordsFor(inHand, to)} />
  </View>
)

/** To whom these words speak: a precedent, whoever may take it, or the next hands. */
function wordsFor({ seen: { order } }: OrderInHand, { leadId, wrong }: Dispatching) {
  if (order.awaitsRuling)
    return {
      label: '裁定的理由',
      hint: '会留作判例：以后这一带同样的事，派单员先看到这句。报事的居民也看得到。',
      wrong,
    }
  if (leadId === pool)
    return {
      label: '给接单的人说一句',
      hint: '去不去先看这句：做什么、要不要力气、什么时候。别写姓名、电话和门牌。',
      wrong,
    }
  return { label: '交代一句', note: '可以不写', hint: '报事的居民也看得到。' }
}
