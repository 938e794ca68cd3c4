import { moveNames } from '../../../shared/copy'
import { Cell } from '../kit/Cell'
import { Cells } from '../kit/Cells'
import type { IconName } from '../kit/iconNames'
import { Sheet } from '../kit/Sheet'
import type { SheetMove } from './offer'
import { isGrabbed } from './reasons'
import type { OrderInHand } from './useOrderInHand'

const about: Record<SheetMove, { icon: IconName; note: string }> = {
  reportIn: { icon: 'whistle', note: '叫了我们单位，到了' },
  whistle: { icon: 'whistle', note: '叫几个单位一起来，各有各的时限' },
  note: { icon: 'edit', note: '补一句情况，可以拍照' },
  return: { icon: 'back', note: '不该我们办，退回派单台' },
  recall: { icon: 'back', note: '办的人联系不上或者调走了，回派单台重新派' },
  remind: { icon: 'bell', note: '催现在手里有单的人' },
  reopen: { icon: 'retry', note: '没办好，回到派单台重新派' },
  merge: { icon: 'merge', note: '和另一张是同一件事' },
  grant: { icon: 'check', note: '同意这次申请' },
  refuse: { icon: 'cross', note: '按原来的时限办' },
  resume: { icon: 'retry', note: '可以接着办了，时限接着走' },
  extend: { icon: 'clock', note: '到时办不好，申请晚几天' },
  suspend: { icon: 'clock', note: '要等别的条件，申请停表' },
  escalate: { icon: 'up', note: '这一级派不下去，交给上一级派单台' },
  decline: { icon: 'cross', note: '不归街道管，告诉居民该找谁' },
  rework: { icon: 'back', note: '没办好，退给办的人' },
}

const wordsFor = (move: SheetMove, { seen }: OrderInHand) =>
  move === 'return' && isGrabbed(seen)
    ? { icon: 'back' as const, title: '我去不了了', note: '交回社区，另请人去' }
    : { ...about[move], title: moveNames[move] }

/** 更多: the moves that are not made every day. */
export const MoreSheet = ({ inHand, moves }: { inHand: OrderInHand; moves: SheetMove[] }) => (
  <Sheet open title='更多' onClose={() => inHand.openSheet(undefined)}>
    <Cells>
      {moves.map((move) => (
        <Cell key={move} {...wordsFor(move, inHand)} onPress={() => inHand.openSheet(move)} />
      ))}
    </Cells>
  </Sheet>
)
