import { Cell } from '../kit/Cell'
import { Cells } from '../kit/Cells'
import { Sheet } from '../kit/Sheet'
import type { Me } from '../../../shared/person/person'
import type { Catalogue } from '../../../shared/street/operations'
import { homeOf } from '../person/homeOf'
import type { Choice } from './around'

export type AroundSheetProps = {
  open: boolean
  catalogue: Catalogue
  me: Me
  onChoose: (choice: Choice) => void
  onClose: () => void
}

export const AroundSheet = ({ open, onChoose, onClose, ...known }: AroundSheetProps) => (
  <Sheet open={open} title='看哪里的事？' onClose={onClose}>
    <AroundCells
      {...known}
      onChoose={(choice) => {
        onChoose(choice)
        onClose()
      }}
    />
  </Sheet>
)

type AroundCellsProps = Pick<AroundSheetProps, 'catalogue' | 'me' | 'onChoose'>

/** Home, here, and every community of the street: none of them needs the phone to say where it is. */
export const AroundCells = ({ catalogue, me, onChoose }: AroundCellsProps) => (
  <Cells>
    {homeOf(catalogue, me) && (
      <Cell icon='home' title='家附近' note={me.household?.label} onPress={() => onChoose({ is: 'home' })} />
    )}
    <Cell
      icon='pin'
      title='我在的地方'
      note='要打开定位，只用来找附近的事，不存'
      onPress={() => onChoose({ is: 'here' })}
    />
    {catalogue.communities.map(({ id, name }) => (
      <Cell key={id} icon='map' title={name} onPress={() => onChoose({ is: 'community', id })} />
    ))}
  </Cells>
)
