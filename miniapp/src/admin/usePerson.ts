import { useState } from 'react'
import type { RoleHeld } from '../../../shared/actor'
import { known as fieldsKnown } from '../../../shared/known'
import { PersonId } from '../../../shared/person/person'
import type { Staff } from '../../../shared/street/street'
import type { Known } from './AdminPage'
import { withPerson } from './posts'
import type { Changing } from './useChange'

type Wanted = { known: Known; person: Staff; changing: Changing; onDone: () => void }

const isSame = (one: RoleHeld, other: RoleHeld) => one.role === other.role && one.scope === other.scope

function wrongIn({ id, name, roles }: Staff, before: Staff, staff: Staff[]) {
  const isNew = !before.id
  if (isNew && !PersonId.safeParse(id).success) return '编号要小写字母和数字，字母开头，至少两个'
  if (isNew && staff.some((one) => one.id === id)) return `编号 ${id} 已经在名单上，找到他再改`
  if (!name.trim()) return '写上姓名'
  return isNew && roles.length === 0 ? '至少加一个岗位' : undefined
}

/** The form of one person in the street's service. */
export function usePerson({ known, person, changing, onDone }: Wanted) {
  const [written, setWritten] = useState(person)
  const [wrong, setWrong] = useState<string>()
  const { staff } = known.overview

  const write = (part: Partial<Staff>) => {
    setWritten({ ...written, ...part })
    setWrong(undefined)
  }
  const give = (held: RoleHeld) =>
    written.roles.some((one) => isSame(one, held))
      ? setWrong('这个岗位已经有了')
      : write({ roles: [...written.roles, held] })
  const take = (held: RoleHeld) => write({ roles: written.roles.filter((one) => !isSame(one, held)) })

  async function save() {
    const next: Staff = fieldsKnown({
      ...written,
      id: written.id.trim(),
      name: written.name.trim(),
      phone: written.phone?.trim() || undefined,
    })
    const found = wrongIn(next, person, staff)
    setWrong(found)
    if (found) return
    const say = next.roles.length > 0 ? `${next.name}的岗位改了` : `${next.name}的岗位都去掉了`
    const wanted = { setup: { staff: withPerson(staff, next) }, back: { staff }, say }
    if (await changing.change(wanted)) onDone()
  }
  return { written, write, give, take, wrong, save }
}

export type PersonForm = ReturnType<typeof usePerson>
