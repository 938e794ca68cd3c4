import { Cell } from '../kit/Cell'
import { Cells } from '../kit/Cells'
import { Sheet } from '../kit/Sheet'
import type { NeedDeed, NeedSheetProps } from './NeedSheets'

type NeedMoreProps = Omit<NeedSheetProps, 'moving'> & { onOpen: (deed: NeedDeed) => void }

/** What is seldom done with a project in work. */
export const NeedMoreSheet = ({ need: { moves }, onClose, onOpen }: NeedMoreProps) => (
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
      {moves.includes('unmatch') && (
        <Cell icon='turnup' title='退回需求' note='对接不成，另找资源' onPress={() => onOpen('unmatch')} />
      )}
    </Cells>
  </Sheet>
)
