import { moveNames } from '../../../shared/copy'
import { Cell } from '../kit/Cell'
import { Cells } from '../kit/Cells'
import type { IconName } from '../kit/iconNames'
import { Sheet } from '../kit/Sheet'
import type { SheetMove } from './offer'
import type { OrderInHand } from './useOrderInHand'

const about: Record<SheetMove, { icon: IconName; note: string }> = {
  note: { icon: 'edit', note: '补一句情况，可以拍照' },
  return: { icon: 'back', note: '不该我们办，退回派单台' },
  remind: { icon: 'bell', note: '催现在手里有单的人' },
  reopen: { icon: 'retry', note: '没办好，回到派单台重新派' },
  merge: { icon: 'merge', note: '和另一张是同一件事' },
  escalate: { icon: 'up', note: '社区派不下去，交给街道派单台' },
  decline: { icon: 'cross', note: '不归街道管，告诉居民该找谁' },
  rework: { icon: 'back', note: '没办好，退给办的人' },
}

/** 更多: the moves that are not made every day. */
export const MoreSheet = ({ inHand, moves }: { inHand: OrderInHand; moves: SheetMove[] }) => (
  <Sheet open title='更多' onClose={() => inHand.openSheet(undefined)}>
    <Cells>
      {moves.map((move) => (
        <Cell key={move} {...about[move]} title={moveNames[move]} onPress={() => inHand.openSheet(move)} />
      ))}
    </Cells>
  </Sheet>
)
