import { type ReactNode } from 'react'
import { Empty } from '../kit/Empty'
import { Page } from '../kit/Page'
import { useMe } from '../person/useMe'
import { LoadError } from '../workOrder/LoadError'
import { OtherPlaces } from './OtherPlaces'
import './staff.scss'
import { isAtWork, type WorkplaceName, workplaces } from './workplaces'

export type AtWorkProps = { name: WorkplaceName; title: string; children: ReactNode }

/** A page of a workplace, for those who work there. The server asks again; this only says it politely. */
export function AtWork({ name, title, children }: AtWorkProps) {
  const { data: me, error, refetch } = useMe()
  if (!me)
    return (
      <Page
        title={title}
        loading={!error}
        error={error && <LoadError error={error} onRetry={() => void refetch()} />}
      />
    )
  if (isAtWork(me.roles, name)) return <>{children}</>
  return (
    <Page title={title}>
      <Empty title={workplaces[name].only} say='要是该归您看，请街道管理员给您加上岗位。' />
      <OtherPlaces roles={me.roles} here={name} />
    </Page>
  )
}
