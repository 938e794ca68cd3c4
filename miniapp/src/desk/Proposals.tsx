import { View } from '@tarojs/components'
import { pool } from '../staff/chosen'
import type { OrderInHand } from '../staff/useOrderInHand'
import { ruledFor, suitsPool } from './dispatching'
import { Precedent } from './Precedent'
import { Suggested } from './Suggested'
import type { Dispatching } from './useDispatch'

type ProposalsProps = { inHand: OrderInHand; to: Dispatching }

/** What speaks for whom: how the street ruled before, who may help, what the duty list says. */
export const Proposals = ({ inHand, to }: ProposalsProps) => (
  <View className='stack stack--2'>
    <Precedent inHand={inHand} to={to} />
    {suitsPool(inHand.seen) && (
      <Suggested
        say='建议放进'
        name='抢单池'
        reasons={[
          { icon: 'hand', text: '求助的事，附近的志愿者和网格员都能接，谁方便谁来' },
          { icon: 'clock', text: '到时没人接，自动回到这里' },
        ]}
        chosen={to.leadId === pool}
        onPress={() => to.choose(pool)}
      />
    )}
    <OnDuty inHand={inHand} to={to} />
  </View>
)

function OnDuty({ inHand, to }: ProposalsProps) {
  const { suggestion } = inHand.seen
  // One unit is proposed once, with all that speaks for it.
  if (!suggestion || suggestion.unitId === ruledFor(inHand)) return null
  const { unitId, name, reasons } = suggestion
  return (
    <Suggested
      say='建议派给'
      name={name}
      reasons={reasons.map((text) => ({ icon: 'doc', text }))}
      chosen={to.leadId === unitId}
      onPress={() => to.choose(unitId)}
    />
  )
}
