import { type ReactNode } from 'react'
import type { Me } from '../../../shared/person/person'
import type { Catalogue } from '../../../shared/street/operations'
import { Page } from '../kit/Page'
import { useMe } from '../person/useMe'
import { useCatalogue } from '../street/useCatalogue'
import { LoadError } from '../workOrder/LoadError'

export type Known = { me: Me; catalogue: Catalogue }

type VolunteerPageProps = { title: string; children: (known: Known) => ReactNode }

/** A page for which one has to know who asks, and in which street. */
export function VolunteerPage({ title, children }: VolunteerPageProps) {
  const me = useMe()
  const catalogue = useCatalogue()
  const error = me.error ?? catalogue.error
  const retry = () => void Promise.all([me.refetch(), catalogue.refetch()])
  if (me.data && catalogue.data) return <>{children({ me: me.data, catalogue: catalogue.data })}</>
  return <Page title={title} loading={!error} error={error && <LoadError error={error} onRetry={retry} />} />
}
