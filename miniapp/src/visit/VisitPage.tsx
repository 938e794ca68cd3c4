import { type ReactNode } from 'react'
import type { RoleHeld } from '../../../shared/actor'
import type { Me } from '../../../shared/person/person'
import type { Catalogue } from '../../../shared/street/operations'
import { Empty } from '../kit/Empty'
import { Page } from '../kit/Page'
import { useMe } from '../person/useMe'
import { useCatalogue } from '../street/useCatalogue'
import { LoadError } from '../workOrder/LoadError'
import './visit.scss'

export type Known = { me: Me; catalogue: Catalogue }

type VisitPageProps = {
  title: string
  may: (roles: RoleHeld[]) => boolean
  /** Said to whoever comes without the role. */
  only: string
  children: (known: Known) => ReactNode
}

/** A page of the ledger, for those whose task it is. The server asks again; this only says it politely. */
export function VisitPage({ title, may, only, children }: VisitPageProps) {
  const me = useMe()
  const catalogue = useCatalogue()
  const error = me.error ?? catalogue.error
  const retry = () => void Promise.all([me.refetch(), catalogue.refetch()])
  if (!me.data || !catalogue.data)
    return (
      <Page title={title} loading={!error} error={error && <LoadError error={error} onRetry={retry} />} />
    )
  if (may(me.data.roles)) return <>{children({ me: me.data, catalogue: catalogue.data })}</>
  return (
    <Page title={title}>
      <Empty title={only} say='要是该归您看，请街道管理员给您加上岗位。' />
    </Page>
  )
}
