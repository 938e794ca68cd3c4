import { useState } from 'react'
import { readAfter } from '../staff/readAfter'
import { useMyQueues } from '../staff/useMyQueues'
import { useQueues } from '../staff/useQueues'
import { useCatalogue } from '../street/useCatalogue'

export type Desk = { id: string; name: string }

const deskOf = (scope: string) => `desk-${scope}`

/** The desks one may dispatch from: one's own, and for the street's dispatcher every community's. */
export function useDesks() {
  const mine = useMyQueues()
  const { data: catalogue } = useCatalogue()
  const [chosen, choose] = useState<Desk>()
  const own = (mine.data?.queues ?? [])
    .filter(({ kind }) => kind === 'desk')
    .map(({ id, title }) => ({ id, name: title.replace('待派单', '').trim() }))
  const isStreet = catalogue !== undefined && own.some(({ id }) => id === deskOf(catalogue.street.id))
  const communities = isStreet ? catalogue.communities.map(({ id, name }) => ({ id: deskOf(id), name })) : []
  const shown = chosen ? [chosen] : own
  const list = readAfter(mine, useQueues(shown.map(({ id }) => id)))
  return { list, name: shown.map(({ name }) => name).join('、'), own, others: communities, chosen, choose }
}

export type Desks = ReturnType<typeof useDesks>
