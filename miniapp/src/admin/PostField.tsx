import { useState } from 'react'
import { View } from '@tarojs/components'
import { servingRoles, type Role, type RoleHeld } from '../../../shared/actor'
import { roleNames } from '../../../shared/copy'
import { communityOf, districtOf } from '../../../shared/place/codes'
import { Button } from '../kit/Button'
import { Chips, type ChipOption } from '../kit/Chips'
import { Field } from '../kit/Field'
import type { Street } from './posts'

const named = ({ id, name }: { id: string; name: string }) => ({ value: id, text: name })

/** Where this role can be held; of a grid worker the grids of one community at a time. */
function scopesFor(role: Role, street: Street, community: string): ChipOption<string>[] {
  const { streetId, communities, grids, units } = street
  const whole = { value: streetId, text: '全街道' }
  if (role === 'gridWorker') return grids.filter(({ id }) => communityOf(id) === community).map(named)
  if (role === 'handler') return units.map(named)
  const district = { value: districtOf(streetId), text: '全区' }
  return role === 'supervisor' ? [whole, district] : [whole, ...communities.map(named), district]
}

const whereLabel: Partial<Record<Role, string>> = { gridWorker: '哪个网格？', handler: '哪个部门？' }

/** 加一个岗位: which, then where. */
export function PostField({ street, onGive }: { street: Street; onGive: (held: RoleHeld) => void }) {
  const [role, setRole] = useState<Role>()
  const [scope, setScope] = useState<string>()
  const choose = (next: Role) => {
    setRole(next)
    setScope(role === next ? scope : onlyScope(next, street))
  }
  const off = !role ? '先选什么岗位' : !scope && '先选在哪里'
  return (
    <View>
      <Field label='什么岗位？'>
        <Chips
          label='什么岗位'
          options={servingRoles.map((value) => ({ value, text: roleNames[value] }))}
          value={role}
          onChange={choose}
        />
      </Field>
      {role && !onlyScope(role, street) && (
        <WhereField role={role} street={street} value={scope} onChange={setScope} />
      )}
      <View className='mt3'>
        <Button off={off} onPress={() => role && scope && onGive({ role, scope })}>
          加上这个岗位
        </Button>
      </View>
    </View>
  )
}

/** Where it can only be held in one place, nobody is asked. */
const onlyScope = (role: Role, street: Street) => (role === 'admin' ? street.streetId : undefined)

type WhereFieldProps = {
  role: Role
  street: Street
  value: string | undefined
  onChange: (scope: string | undefined) => void
}

function WhereField({ role, street, value, onChange }: WhereFieldProps) {
  const [community, setCommunity] = useState(street.communities[0]?.id ?? '')
  return (
    <>
      {role === 'gridWorker' && (
        <Field label='哪个社区？'>
          <Chips
            label='哪个社区'
            options={street.communities.map(named)}
            value={community}
            onChange={(next) => {
              setCommunity(next)
              onChange(undefined)
            }}
          />
        </Field>
      )}
      <Field label={whereLabel[role] ?? '哪里？'}>
        <Chips label='哪里' options={scopesFor(role, street, community)} value={value} onChange={onChange} />
      </Field>
    </>
  )
}
