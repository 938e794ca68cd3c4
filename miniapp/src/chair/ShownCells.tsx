import type { Comment } from '../../../shared/opinion/opinion'
import { Button } from '../kit/Button'
import { Cell } from '../kit/Cell'
import { Cells } from '../kit/Cells'

type ShownCellsProps = { shown: Comment[]; onHide: (one: Comment) => void }

/** What everybody sees, each of which can be taken in again 不给大家看了. */
export const ShownCells = ({ shown, onHide }: ShownCellsProps) => (
  <Cells>
    {shown.map((one) => (
      <Cell
        key={one.id}
        title={`“${one.words}”`}
        end={
          <Button narrow label={`不给大家看了：${one.words}`} onPress={() => onHide(one)}>
            不给大家看了
          </Button>
        }
      />
    ))}
  </Cells>
)
