import { topicMoveWords } from '../../../shared/topic/copy'
import type { TopicMove } from '../../../shared/topic/transitions'
import { Cell } from '../kit/Cell'
import { Cells } from '../kit/Cells'
import type { IconName } from '../kit/iconNames'
import { Sheet } from '../kit/Sheet'

/** What who runs a topic does beside its steps, in the order in which it is needed. */
export const runMoves = [
  'ask',
  'inform',
  'hand',
  'back',
  'archive',
  'stand',
  'reopen',
] as const satisfies TopicMove[]
export type RunMove = (typeof runMoves)[number]

const about: Record<RunMove, { icon: IconName; note: string }> = {
  ask: { icon: 'talk', note: '请大家在下面留言' },
  inform: { icon: 'doc', note: '再发一份通知，或者补材料' },
  hand: { icon: 'switch', note: '现在的牵头人顾不上，换一个' },
  back: { icon: 'back', note: '还没议清楚，写明原因，回去再议' },
  archive: { icon: 'seal', note: '大家评过了，写一句收尾' },
  stand: { icon: 'star', note: '往后都这么办，写成一条规则' },
  reopen: { icon: 'retry', note: '情况变了，回到议事' },
}

type RunMoreSheetProps = { moves: RunMove[]; onPick: (move: RunMove) => void; onClose: () => void }

export const RunMoreSheet = ({ moves, onPick, onClose }: RunMoreSheetProps) => (
  <Sheet open title='还能做什么' onClose={onClose}>
    <Cells>
      {moves.map((move) => (
        <Cell key={move} title={topicMoveWords[move]} {...about[move]} onPress={() => onPick(move)} />
      ))}
    </Cells>
  </Sheet>
)
