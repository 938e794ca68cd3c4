import type { Catalogue } from '../../../shared/street/operations'
import { Cell } from '../kit/Cell'
import { Cells } from '../kit/Cells'
import { Sheet } from '../kit/Sheet'
import { gridTitle } from './grids'

type GridSheetProps = {
  catalogue: Catalogue
  grids: { id: string }[]
  onPick: (gridId: string) => void
  onClose: () => void
}

/** 看哪个网格? */
export const GridSheet = ({ catalogue, grids, onPick, onClose }: GridSheetProps) => (
  <Sheet open title='看哪个网格？' onClose={onClose}>
    <Cells>
      {grids.map(({ id }) => (
        <Cell key={id} icon='map' title={gridTitle(catalogue, id)} onPress={() => onPick(id)} />
      ))}
    </Cells>
  </Sheet>
)
