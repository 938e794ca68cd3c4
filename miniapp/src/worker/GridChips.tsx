import { View } from '@tarojs/components'
import { Chips } from '../kit/Chips'
import type { WorkLists } from './useWorkLists'

const everywhere = 'all'

/** For whoever walks several grids: together, or one by one. */
export function GridChips({ lists }: { lists: WorkLists }) {
  const { queues } = lists.all.grid
  if (lists.tab !== 'grid' || queues.length < 2) return null
  return (
    <View className='staff-chips'>
      <Chips
        label='哪个网格'
        options={[
          { value: everywhere, text: '全部' },
          ...queues.map(({ id, title }) => ({
            value: id,
            text: title.replace('待核实', '').trim() || title,
          })),
        ]}
        value={lists.only ?? everywhere}
        onChange={(id) => lists.setOnly(id === everywhere ? undefined : id)}
      />
    </View>
  )
}
