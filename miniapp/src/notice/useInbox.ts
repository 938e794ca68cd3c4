import { useEffect, useRef } from 'react'
import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query'
import type { Answer } from '../../../shared/contract'
import type { Notice } from '../../../shared/notice/notice'
import { call, type Api } from '../api'
import { newCommandKey } from '../commandKey'
import { lastAnswer } from '../lastAnswer'
import { Refused } from '../Refused'

type Pages = { pageParams: (string | undefined)[] }

/** 消息, newest first; the first page is kept for a phone without network. */
export function useInbox(source: Api = { call }) {
  const first = lastAnswer('inbox', { query: {} }, source)
  const query = useInfiniteQuery({
    queryKey: ['inbox'],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam: cursor }) =>
      cursor ? source.call('inbox', { query: { cursor } }) : first.queryFn(),
    getNextPageParam: ({ cursor }) => cursor,
    initialData: () => {
      const page = first.initialData()
      return page && { pages: [page], pageParams: [undefined] as Pages['pageParams'] }
    },
    initialDataUpdatedAt: first.initialDataUpdatedAt,
  })
  const pages = query.data?.pages
  const [newest] = pages ?? []
  useSeen(newest, source)
  return { ...query, notices: useStillNew(pages?.flatMap(({ notices }) => notices)) }
}

/** What was new when the page came stays so until one leaves it, though it counts as seen by then. */
function useStillNew(notices: Notice[] | undefined) {
  const fresh = useRef(new Set<string>())
  notices?.filter(({ isNew }) => isNew).forEach(({ id }) => fresh.current.add(id))
  return notices?.map((notice) => ({ ...notice, isNew: fresh.current.has(notice.id) }))
}

const hasNew = (page: Answer<'inbox'>) => page.notices.some(({ isNew }) => isNew)

/** What is on the screen has been seen: said once for each fresh page, and again another time if it did not get through. */
function useSeen(page: Answer<'inbox'> | undefined, { call: send }: Api) {
  const client = useQueryClient()
  const seenTo = page && hasNew(page) ? page.seenTo : undefined
  useEffect(() => {
    if (!seenTo) return
    send('readInbox', { body: { seenTo } }, newCommandKey()).then(
      (left) => client.setQueryData(['unread'], left),
      (error: unknown) => {
        if (!(error instanceof Refused)) throw error
      },
    )
  }, [seenTo, send, client])
}
