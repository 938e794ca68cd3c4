import Taro from '@tarojs/taro'
import type { RoleHeld } from '../../../shared/actor'
import { Cell } from '../kit/Cell'
import { Cells } from '../kit/Cells'
import type { IconName } from '../kit/iconNames'
import { Section } from '../kit/Section'
import { queueUrl, workplacesOf, type Workplace } from '../staff/workplaces'

const icons: Record<Workplace['folder'], IconName> = {
  worker: 'hands',
  desk: 'send',
  supervisor: 'checkring',
}

/** 工作台: where somebody with these roles works. */
export function AtWorkCells({ roles }: { roles: RoleHeld[] }) {
  const places = workplacesOf(roles)
  const readsVisits = roles.some(({ role }) => ['gridWorker', 'dispatcher', 'supervisor'].includes(role))
  const isAdmin = roles.some(({ role }) => role === 'admin')
  if (places.length === 0 && !isAdmin) return null
  return (
    <Section title='我的岗位'>
      <Cells>
        {places.map((place) => (
          <Cell
            key={place.folder}
            icon={icons[place.folder]}
            title={place.name}
            note={place.say}
            onPress={() => void Taro.navigateTo({ url: queueUrl(place) })}
          />
        ))}
        {readsVisits && (
          <Cell
            icon='walk'
            title='走访台账'
            note='走访了哪一户，听到了什么'
            onPress={() => void Taro.navigateTo({ url: '/visit/ledger' })}
          />
        )}
        {isAdmin && (
          <Cell
            icon='edit'
            title='街道设置'
            note='人员、时限、类别，用表格改'
            onPress={() => void Taro.navigateTo({ url: '/admin/street' })}
          />
        )}
        {isAdmin && (
          <Cell
            icon='talk'
            title='答复投诉建议'
            note='大家对这个程序说的，3 天内答复'
            onPress={() => void Taro.navigateTo({ url: '/resident/feedback' })}
          />
        )}
      </Cells>
    </Section>
  )
}
