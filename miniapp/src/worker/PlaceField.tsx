import { useState } from 'react'
import { View } from '@tarojs/components'
import type { Building } from '../../../shared/street/street'
import { Button } from '../kit/Button'
import { Field } from '../kit/Field'
import { TextField } from '../kit/TextField'
import { areaOf, BuildingSheet } from '../staff/BuildingSheet'
import type { OrderInHand } from '../staff/useOrderInHand'
import { wholePlace } from '../staff/whereText'
import type { Filing } from './filing'
import type { FilingFieldProps } from './filingField'

type PlaceFieldProps = FilingFieldProps & { isMissing: boolean }

/** 地点对吗? A wrong place sends the slip to a wrong desk; an order that has none cannot be filed. */
export function PlaceField({ inHand, filing, onChange, isMissing }: PlaceFieldProps) {
  const [isOpen, open] = useState(false)
  const { place } = inHand.seen.order
  const isAsked = isMissing && !filing.building
  return (
    <Field
      label={place.isUnplaced ? '在哪栋楼？' : '地点对吗？'}
      id='place'
      wrong={isAsked ? '选了楼栋，才知道归哪个社区派' : undefined}
    >
      <View className='t-2'>{whereText(inHand, filing)}</View>
      <View className='mt2'>
        <Button kind={isAsked ? 'soft' : 'line'} icon='house' onPress={() => open(true)}>
          {pickText(place.isUnplaced && !filing.building)}
        </Button>
      </View>
      {filing.building && <SpotField inHand={inHand} building={filing.building} />}
      {isOpen && <Buildings inHand={inHand} onPick={onChange} onClose={() => open(false)} />}
    </Field>
  )
}

const pickText = (isFirst: boolean) => (isFirst ? '选楼栋' : '换一栋楼')

type BuildingsProps = { inHand: OrderInHand; onPick: (part: Filing) => void; onClose: () => void }

function Buildings({ inHand: { catalogue, seen }, onPick, onClose }: BuildingsProps) {
  if (!catalogue) return null
  const pick = (building: Building) => {
    onPick({ building })
    onClose()
  }
  const { gridId } = seen.order.place
  return <BuildingSheet catalogue={catalogue} gridId={gridId} onPick={pick} onClose={onClose} />
}

const SpotField = ({ inHand, building }: { inHand: OrderInHand; building: Building }) => (
  <View className='mt2'>
    <TextField
      label='具体在哪儿，可以不写'
      placeholder={`${building.name}的哪一处，可以不写`}
      value={inHand.wordsOf('fileAddress')}
      onChange={(words) => inHand.type('fileAddress', words)}
      max={100}
    />
  </View>
)

function whereText({ catalogue, seen }: OrderInHand, { building }: Filing) {
  if (building && catalogue) return `${areaOf(catalogue, building.id)} ${building.name}`
  const { place } = seen.order
  if (place.isUnplaced) return '报来的时候没写地点，看看上面的话，或者打电话问一声。'
  return wholePlace(place)
}
