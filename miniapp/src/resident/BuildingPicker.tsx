import { useState } from 'react'
import { View } from '@tarojs/components'
import type { Catalogue } from '../../../shared/street/operations'
import type { Building, Grid } from '../../../shared/street/street'
import { communityOf, gridOf, isUnplaced } from '../../../shared/place/codes'
import { Cell } from '../kit/Cell'
import { Cells } from '../kit/Cells'
import { Chips } from '../kit/Chips'
import { Field } from '../kit/Field'
import { TextField } from '../kit/TextField'
import { findBuildings } from '../staff/findBuildings'
import { buildingSaid } from './placeOf'

export type BuildingPickerProps = {
  catalogue: Catalogue
  /** The community that is open first. */
  communityId: string | undefined
  onBuilding: (building: Building) => void
  onGrid: (grid: Grid) => void
}

const mostFound = 20

/** 选楼栋: by a few letters of its name, or community, grid, building. */
export function BuildingPicker({ catalogue, communityId, onBuilding, onGrid }: BuildingPickerProps) {
  const [sought, seek] = useState('')
  const [community, setCommunity] = useState(communityId ?? catalogue.communities[0]?.id)
  return (
    <View>
      <Field label='找楼栋或门牌' hint='写几个字就行，比如“3号楼”“柳桥路”。'>
        <TextField
          label='找楼栋或门牌'
          value={sought}
          max={20}
          confirm='search'
          placeholder='楼号、路名、门牌'
          onChange={seek}
        />
      </Field>
      <View className='mt3'>
        {sought.trim() ? (
          <Found catalogue={catalogue} sought={sought} near={community} onBuilding={onBuilding} />
        ) : (
          <>
            <Chips
              label='哪个社区'
              options={catalogue.communities.map(({ id, name }) => ({
                value: id,
                text: name.replace(/社区$/, ''),
              }))}
              value={community}
              onChange={setCommunity}
            />
            <Grids catalogue={catalogue} communityId={community} onBuilding={onBuilding} onGrid={onGrid} />
          </>
        )}
      </View>
    </View>
  )
}

type FoundProps = Pick<BuildingPickerProps, 'catalogue' | 'onBuilding'> & {
  sought: string
  near: string | undefined
}

function Found({ catalogue, sought, near = '', onBuilding }: FoundProps) {
  const found = findBuildings(catalogue, sought, near)
  if (found.length === 0)
    return <View className='t-small'>没有叫这个名字的，换个说法试试，或者按社区找。</View>
  return (
    <>
      <Cells>
        {found.slice(0, mostFound).map((building) => (
          <Cell
            key={building.id}
            icon='house'
            title={building.name}
            note={buildingSaid(catalogue, building)}
            onPress={() => onBuilding(building)}
          />
        ))}
      </Cells>
      {found.length > mostFound && (
        <View className='t-note mt2'>还有 {found.length - mostFound} 处，再写几个字</View>
      )}
    </>
  )
}

type GridsProps = Omit<BuildingPickerProps, 'communityId'> & { communityId: string | undefined }

function Grids({ catalogue, communityId, onBuilding, onGrid }: GridsProps) {
  const grids = catalogue.grids.filter(({ id }) => communityOf(id) === communityId && !isUnplaced(id))
  return (
    <>
      {grids.map((grid) => (
        <Field key={grid.id} label={grid.name}>
          <Chips
            label={`${grid.name}的楼栋`}
            options={[
              ...catalogue.buildings
                .filter(({ id }) => gridOf(id) === grid.id)
                .map(({ id, name }) => ({ value: id, text: name })),
              { value: grid.id, text: `${grid.name}里，不靠哪栋楼`, dashed: true },
            ]}
            value={undefined}
            onChange={(id) => {
              const building = catalogue.buildings.find((one) => one.id === id)
              if (building) onBuilding(building)
              else onGrid(grid)
            }}
          />
        </Field>
      ))}
    </>
  )
}
