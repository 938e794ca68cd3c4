import { View } from '@tarojs/components'
import { tidyRoom } from '../../../shared/visit/tidyRoom'
import { Chips } from '../kit/Chips'
import { useHouseholds } from './useHouseholds'

const mostShown = 8

type RoomChipsProps = { buildingId: string; room: string; onPick: (room: string) => void }

/** The doors that begin or go on as what is written: one tap instead of typing. A door that is not there may be written all the same. */
export function RoomChips({ buildingId, room, onPick }: RoomChipsProps) {
  const { data } = useHouseholds(buildingId)
  if (!data?.isListed) return null
  const written = tidyRoom(room)
  const isKnown = data.rooms.includes(written)
  const fitting = data.rooms.filter((one) => one.includes(written)).slice(0, mostShown)
  return (
    <View className='mt2'>
      {!isKnown && fitting.length > 0 && (
        <Chips
          label='户名册里的门牌'
          options={fitting.map((value) => ({ value, text: value }))}
          value={undefined}
          onChange={onPick}
        />
      )}
      {written && !isKnown && (
        <View className='t-small mt1'>户名册里没有“{written}”。再看一眼门牌；真有这一户，照样能记。</View>
      )}
    </View>
  )
}
