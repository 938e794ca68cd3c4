import { useQuery } from '@tanstack/react-query'
import { call, type Api } from '../api'
import { lastAnswer } from '../lastAnswer'

/** How many entries of the inbox were not seen yet; counted to a hundred. */
export function useUnread(source: Api = { call }) {
  const { data, refetch } = useQuery({ queryKey: ['unread'], ...lastAnswer('unread', {}, source) })
  return { unread: data?.unread ?? 0, refetch }
}
