import { MoveBar, theWhistle } from '../staff/MoveBar'
import type { OrderInHand } from '../staff/useOrderInHand'
import type { Dispatching } from './useDispatch'

/** 派给市政养护所: the button says to whom, so that nobody sends a slip to a wrong unit by habit. */
export const DispatchBar = ({ inHand, to }: { inHand: OrderInHand; to: Dispatching }) => (
  <MoveBar
    inHand={inHand}
    own={[
      { move: 'dispatch', text: to.text, onPress: to.dispatch },
      { move: 'whistle', text: '吹哨', onPress: () => inHand.openSheet('whistle'), ...theWhistle },
    ]}
    {...(to.say && { say: to.say })}
  />
)
