import { type ReactNode } from 'react'
import { Empty } from '../kit/Empty'
import { Page } from '../kit/Page'
import { useMe } from '../person/useMe'
import { LoadError } from '../workOrder/LoadError'

type InAreaProps = { title: string; children: ReactNode }

/** For supervisors and desks. The server asks again; this only says it politely. */
export function InArea({ title, children }: InAreaProps) {
  const { data: me, error, refetch } = useMe()
  if (!me)
    return (
      <Page
        title={title}
        loading={!error}
        error={error && <LoadError error={error} onRetry={() => void refetch()} />}
      />
    )
  if (me.roles.some(({ role }) => role === 'supervisor' || role === 'dispatcher')) return <>{children}</>
  return (
    <Page title={title}>
      <Empty title='这一页给督办员和派单员看' say='要是该归您看，请街道管理员给您加上岗位。' />
    </Page>
  )
}
