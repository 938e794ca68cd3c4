import { Cell } from '../kit/Cell'
import { Cells } from '../kit/Cells'
import { Sheet } from '../kit/Sheet'
import { putOnPlan } from '../plan/pageUrls'
import { useIsStreets } from '../plan/useIsStreets'
import type { NeedDeed, NeedSheetProps } from './NeedSheets'

type NeedMoreProps = Omit<NeedSheetProps, 'moving'> & { onOpen: (deed: NeedDeed) => void }

/** What is seldom done with a project in work. */
export function NeedMoreSheet({ need: { id, title, moves }, onClose, onOpen }: NeedMoreProps) {
  const isStreets = useIsStreets()
  const plan = () => {
    onClose()
    putOnPlan({ kind: 'project', id }, title)
  }
  return (
    <Sheet open title='更多' onClose={onClose}>
      <Cells>
        {moves.includes('hand') && (
          <Cell
            icon='people'
            title='换负责的、改期限'
            note='记录里看得到谁改的'
            onPress={() => onOpen('hand')}
          />
        )}
        {isStreets && <Cell icon='star' title='列入月度治理' note='这个月或者下个月办好它' onPress={plan} />}
        {moves.includes('unmatch') && (
          <Cell icon='turnup' title='退回需求' note='对接不成，另找资源' onPress={() => onOpen('unmatch')} />
        )}
      </Cells>
    </Sheet>
  )
}
