import { type ReactNode } from 'react'
import { Empty } from '../kit/Empty'
import { Page } from '../kit/Page'
import { useMe } from '../person/useMe'
import { useCatalogue } from '../street/useCatalogue'
import { LoadError } from '../workOrder/LoadError'
import { deskPlaces, type DeskPlace } from './places'
import './chair.scss'

type DeskPageProps = {
  title: string
  /** Where somebody may do it; left out: where she serves at the desk. */
  placesOf?: typeof deskPlaces
  /** Whose page it is, said to anybody else. */
  whose?: string
  children: (places: DeskPlace[]) => ReactNode
}

/** A page of the community or the street, for who serves there. The server asks again; this only says it politely. */
export function DeskPage({ title, placesOf = deskPlaces, whose = '社区和街道', children }: DeskPageProps) {
  const me = useMe()
  const catalogue = useCatalogue()
  const error = me.error ?? catalogue.error
  if (!me.data || !catalogue.data) {
    const retry = () => void Promise.all([me.refetch(), catalogue.refetch()])
    return (
      <Page
        pressAgain
        title={title}
        loading={!error}
        error={error && <LoadError error={error} onRetry={retry} />}
      />
    )
  }
  const places = placesOf(me.data.roles, catalogue.data)
  if (places.length > 0) return <>{children(places)}</>
  return (
    <Page pressAgain title={title}>
      <Empty title={`这一页给${whose}用`} say='要是该归您看，请街道管理员给您加上岗位。' />
    </Page>
  )
}
