import Taro from '@tarojs/taro'
import type { RoleHeld } from '../../../shared/actor'
import { Cell } from '../kit/Cell'
import { Cells } from '../kit/Cells'
import { Section } from '../kit/Section'
import { queueUrl, workplacesOf, type WorkplaceName } from './workplaces'

/** The other workplaces of somebody with several roles. */
export function OtherPlaces({ roles, here }: { roles: RoleHeld[]; here: WorkplaceName }) {
  const others = workplacesOf(roles).filter(({ folder }) => folder !== here)
  if (others.length === 0) return null
  return (
    <Section title='您的别的岗位'>
      <Cells>
        {others.map((place) => (
          <Cell
            key={place.folder}
            icon='switch'
            title={place.name}
            note={place.say}
            onPress={() => void Taro.redirectTo({ url: queueUrl(place) })}
          />
        ))}
      </Cells>
    </Section>
  )
}
