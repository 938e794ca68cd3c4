import { useState } from 'react'
import { View } from '@tarojs/components'
import { gridOf } from '../../../shared/place/codes'
import type { Catalogue } from '../../../shared/street/operations'
import { Chips } from '../kit/Chips'
import { Field } from '../kit/Field'
import { TextField } from '../kit/TextField'
import { BuildingSheet } from '../staff/BuildingSheet'
import type { FormPart } from './formPart'
import { RoomChips } from './RoomChips'
import { recentHouseholds } from './recentHouseholds'

const other = 'other'

type HouseholdFieldProps = FormPart & { catalogue: Catalogue; gridIds: string[] }

/** 哪一户? Where one was lately by one tap; else the building from one's own grids, and the flat as it is called. */
export function HouseholdField({ writing, change, wrong, catalogue, gridIds }: HouseholdFieldProps) {
  const [isOpen, open] = useState(false)
  const [recent] = useState(recentHouseholds)
  const buildings = catalogue.buildings.filter(({ id }) => gridIds.includes(gridOf(id)))
  const picked = buildings.find(({ id }) => id === writing.buildingId)
  const options = recent.flatMap(({ buildingId, room }) => {
    const building = buildings.find(({ id }) => id === buildingId)
    return building ? [{ value: `${buildingId} ${room}`, text: `${building.name} ${room}` }] : []
  })
  function choose(value: string) {
    if (value === other) return open(true)
    const [buildingId = '', ...room] = value.split(' ')
    change({ buildingId, room: room.join(' ') })
  }
  return (
    <Field label='哪一户？' id='household' wrong={wrong?.field === 'household' ? wrong.words : undefined}>
      <Chips
        label='哪一户'
        options={[
          ...options,
          { value: other, text: picked ? '换一栋楼' : '选楼栋', dashed: true, icon: 'house' },
        ]}
        value={picked && `${picked.id} ${writing.room}`}
        onChange={choose}
      />
      {picked && (
        <View className='mt3'>
          <View className='t-lead'>{picked.name}</View>
          <View className='mt1'>
            <TextField
              label='门牌'
              placeholder='门牌，例如 2单元 401'
              value={writing.room}
              max={30}
              onChange={(room) => change({ room })}
            />
            <RoomChips buildingId={picked.id} room={writing.room} onPick={(room) => change({ room })} />
          </View>
        </View>
      )}
      {isOpen && (
        <BuildingSheet
          catalogue={{ ...catalogue, buildings }}
          gridId={gridIds[0] ?? ''}
          onPick={({ id }) => {
            change({ buildingId: id, room: id === writing.buildingId ? writing.room : '' })
            open(false)
          }}
          onClose={() => open(false)}
        />
      )}
    </Field>
  )
}
