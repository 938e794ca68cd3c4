import { type ReactNode } from 'react'
import type { Overview } from '../../../shared/setup/overview'
import { Empty } from '../kit/Empty'
import { Page } from '../kit/Page'
import { useMe } from '../person/useMe'
import { LoadError } from '../workOrder/LoadError'
import { useOverview } from './useOverview'
import './admin.scss'

export type Known = { streetId: string; overview: Overview }

type AdminPageProps = { title: string; head?: string; children: (known: Known) => ReactNode }

function useAdmin() {
  const me = useMe()
  const isAdmin = me.data?.roles.some(({ role }) => role === 'admin')
  const streetId = isAdmin ? me.data?.street.id : undefined
  const overview = useOverview(streetId)
  const known = streetId && overview.data && { streetId, overview: overview.data }
  const retry = () => void Promise.all([me.refetch(), overview.refetch()])
  return { isAdmin, known, error: me.error ?? overview.error, retry }
}

/** A page of the street's set-up. The server asks again who may; this only says it politely. */
export function AdminPage({ title, head, children }: AdminPageProps) {
  const { isAdmin, known, error, retry } = useAdmin()
  if (isAdmin === false)
    return (
      <Page title={title}>
        <Empty title='这里只给管理员用' say='要是该归您管，请现在的管理员给您加上岗位。' />
      </Page>
    )
  if (!known)
    return (
      <Page title={title} loading={!error} error={error && <LoadError error={error} onRetry={retry} />} />
    )
  return (
    <Page title={title} {...(head && { head })}>
      {children(known)}
    </Page>
  )
}
