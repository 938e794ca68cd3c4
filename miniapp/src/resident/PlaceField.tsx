import Taro from '@tarojs/taro'
import { View } from '@tarojs/components'
import type { Catalogue } from '../../../shared/street/operations'
import type { Place } from '../../../shared/place/place'
import type { Building } from '../../../shared/street/street'
import { gridOf } from '../../../shared/place/codes'
import { Button } from '../kit/Button'
import { Field } from '../kit/Field'
import { TextField } from '../kit/TextField'
import { PlaceSketch } from '../workOrder/PlaceSketch'
import { gridName } from './placeOf'
import { useWhere } from './useWhere'

export type PlaceFieldProps = {
  draftId: string
  catalogue: Catalogue
  place: Place | undefined
  /** What the words name: offered, not taken. */
  said: Building[]
  wrong: string | undefined
  onPlace: (place: Place) => void
  onBuilding: (building: Building) => void
}

const openPicker = (draftId: string) => void Taro.navigateTo({ url: `/resident/place?draft=${draftId}` })

/** 在哪里: found by the phone, named by the words, or picked; always shown before it is sent. */
export function PlaceField(props: PlaceFieldProps) {
  const { place, wrong } = props
  return (
    <Field label='在哪里？' id='place' wrong={wrong}>
      {place ? <PlaceCard {...props} place={place} /> : <NoPlace {...props} />}
    </Field>
  )
}

function PlaceCard({ draftId, catalogue, place, onPlace }: PlaceFieldProps & { place: Place }) {
  const { spot, base } = partsOf(place)
  return (
    <View>
      <View className='place'>
        <PlaceSketch catalogue={catalogue} middle={place} chosen={place.buildingId} />
        <View className='place__foot'>
          <View className='row__grow'>
            <View className='t-lead'>{base}</View>
            <View className='t-small'>{noteOf(catalogue, place)}</View>
          </View>
          <Button narrow onPress={() => openPicker(draftId)}>
            换地点
          </Button>
        </View>
      </View>
      <View className='mt3'>
        <View className='t-small place__spot'>具体在哪一处？可以不写</View>
        <TextField
          label='具体在哪一处，可以不写'
          value={spot}
          max={40}
          placeholder='比如：北门口'
          onChange={(words) => onPlace({ ...place, address: words ? `${base}，${words}` : base })}
        />
      </View>
    </View>
  )
}

/** 梧桐里社区 3号楼，北门口: what the street calls it, and what the person adds. */
function partsOf({ address }: Place) {
  const [base = '', ...spot] = address.split('，')
  return { base, spot: spot.join('，') }
}

function noteOf(catalogue: Catalogue, { buildingId, gridId, accuracy }: Place) {
  const grid = gridName(catalogue, buildingId ? gridOf(buildingId) : (gridId ?? ''))
  const off = accuracy === undefined ? '' : `误差约 ${Math.max(5, Math.round(accuracy / 5) * 5)} 米`
  return [grid, off].filter(Boolean).join(' · ')
}

function NoPlace({ draftId, catalogue, said, onPlace, onBuilding }: PlaceFieldProps) {
  const where = useWhere(catalogue)
  return (
    <View className='stack stack--2'>
      {said.slice(0, 2).map((building) => (
        <Button key={building.id} icon='edit' onPress={() => onBuilding(building)}>
          您写到了{building.name}，就是这里
        </Button>
      ))}
      <View className='cols cols--fold'>
        <Button icon='house' {...(said.length > 0 && { kind: 'line' })} onPress={() => openPicker(draftId)}>
          选楼栋
        </Button>
        <Button
          kind='line'
          icon='pin'
          busy={where.isBusy && '正在定位……'}
          onPress={() => void where.here().then((place) => place && onPlace(place))}
        >
          用定位
        </Button>
      </View>
      {where.problem && <View className='t-small t-xing'>{where.problem}</View>}
    </View>
  )
}
