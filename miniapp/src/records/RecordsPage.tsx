import { type ReactNode } from 'react'
import type { Role } from '../../../shared/actor'
import type { Me } from '../../../shared/person/person'
import { Empty } from '../kit/Empty'
import { Page } from '../kit/Page'
import { useMe } from '../person/useMe'
import { LoadError } from '../workOrder/LoadError'

type RecordsPageProps = {
  title: string
  roles: readonly Role[]
  /** Said to whoever comes without the role. */
  only: string
  children: (me: Me) => ReactNode
}

/** A page for those in service. The server asks again; this only says it politely. */
export function RecordsPage({ title, roles, only, children }: RecordsPageProps) {
  const { data: me, error, refetch } = useMe()
  if (!me)
    return (
      <Page
        title={title}
        loading={!error}
        error={error && <LoadError error={error} onRetry={() => void refetch()} />}
      />
    )
  if (me.roles.some(({ role }) => roles.includes(role))) return <>{children(me)}</>
  return (
    <Page title={title}>
      <Empty title={only} say='要是该归您看，请街道管理员给您加上岗位。' />
    </Page>
  )
}
