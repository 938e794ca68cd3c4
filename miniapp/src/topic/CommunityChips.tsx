import { View } from '@tarojs/components'
import { Chips } from '../kit/Chips'
import type { Living } from './useCommunity'

/** Other communities’ topics are open to read. */
export function CommunityChips({ living: { known, communityId, choose } }: { living: Living }) {
  const communities = known?.catalogue.communities ?? []
  if (communities.length < 2) return null
  return (
    <View className='mt3'>
      <Chips
        label='哪个社区'
        options={communities.map(({ id, name }) => ({ value: id, text: name.replace(/社区$/, '') }))}
        value={communityId}
        onChange={choose}
      />
    </View>
  )
}
