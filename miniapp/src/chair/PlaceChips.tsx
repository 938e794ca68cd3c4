import { View } from '@tarojs/components'
import { Chips } from '../kit/Chips'
import type { DeskPlace } from './places'

export type PlaceChipsProps = { places: DeskPlace[]; value: string; onChange: (id: string) => void }

/** 哪个社区? Not asked of who serves one alone. */
export const PlaceChips = ({ places, value, onChange }: PlaceChipsProps) =>
  places.length > 1 ? (
    <View className='mt3'>
      <Chips
        label='哪个社区'
        options={places.map(({ id, name }) => ({ value: id, text: name }))}
        value={value}
        onChange={onChange}
      />
    </View>
  ) : null
