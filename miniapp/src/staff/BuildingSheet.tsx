import { useState } from 'react'
import { View } from '@tarojs/components'
import type { Catalogue } from '../../../shared/street/operations'
import type { Building } from '../../../shared/street/street'
import { communityOf, gridOf } from '../../../shared/place/codes'
import { Cell } from '../kit/Cell'
import { Cells } from '../kit/Cells'
import { Field } from '../kit/Field'
import { Sheet } from '../kit/Sheet'
import { TextField } from '../kit/TextField'
import { findBuildings } from './findBuildings'

export type BuildingSheetProps = {
  catalogue: Catalogue
  /** Whose buildings come first. */
  gridId: string
  onPick: (building: Building) => void
  onClose: () => void
}

const mostShown = 40

export const areaOf = ({ communities, grids }: Catalogue, buildingId: string) => {
  const gridId = gridOf(buildingId)
  const community = communities.find(({ id }) => id === communityOf(gridId))?.name ?? ''
  return `${community} ${grids.find(({ id }) => id === gridId)?.name ?? ''}`.trim()
}

/** 选楼栋: those of one's own grid first, any of the street by a word of its name. */
export function BuildingSheet({ catalogue, gridId, onPick, onClose }: BuildingSheetProps) {
  const [sought, seek] = useState('')
  const found = findBuildings(catalogue, sought, gridId)
  return (
    <Sheet open title='选楼栋' onClose={onClose}>
      <Field label='楼栋或门牌' hint='写几个字就行，例如“3号楼”“柳桥路”。'>
        <TextField label='楼栋或门牌' value={sought} onChange={seek} confirm='search' />
      </Field>
      <View className='mt3'>
        <Cells>
          {found.slice(0, mostShown).map((building) => (
            <Cell
              key={building.id}
              icon='house'
              title={building.name}
              note={areaOf(catalogue, building.id)}
              onPress={() => onPick(building)}
            />
          ))}
        </Cells>
      </View>
      <View className='t-note t-center mt3'>{remark(found.length)}</View>
    </Sheet>
  )
}

function remark(count: number) {
  if (count === 0) return '没有叫这个名字的楼，换个说法试试'
  return count > mostShown ? `还有 ${count - mostShown} 栋，再写几个字就找得到` : ''
}
