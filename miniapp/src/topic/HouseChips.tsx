import { useState } from 'react'
import { View } from '@tarojs/components'
import { communityOf, gridOf } from '../../../shared/place/codes'
import type { Catalogue } from '../../../shared/street/operations'
import { Button } from '../kit/Button'
import { CheckChips } from '../kit/CheckChips'

type HouseChipsProps = {
  catalogue: Catalogue
  homeId: string
  chosen: string[]
  onChange: (buildings: string[]) => void
}

/** The houses of one's own grid first, and those chosen; the community's others for the asking. */
export function HouseChips({ catalogue, homeId, chosen, onChange }: HouseChipsProps) {
  const [isWhole, showAll] = useState(false)
  const all = catalogue.buildings.filter(({ id }) => communityOf(id) === communityOf(homeId))
  const near = all.filter(({ id }) => isWhole || gridOf(id) === gridOf(homeId) || chosen.includes(id))
  return (
    <>
      <CheckChips
        label='哪几栋楼'
        options={near.map(({ id, name }) => ({ value: id, text: name }))}
        values={chosen}
        onChange={onChange}
      />
      {near.length < all.length && (
        <View className='mt2'>
          <Button kind='text' onPress={() => showAll(true)}>
            看整个社区的楼
          </Button>
        </View>
      )}
    </>
  )
}
