import { type ReactNode } from 'react'
import { Skeleton } from '../kit/Skeleton'
import { LoadError } from '../workOrder/LoadError'

type FetchedProps<T> = {
  query: { data: T | undefined; error: Error | null; refetch: () => Promise<unknown> }
  children: (data: T) => ReactNode
}

/** What was fetched; until then its bones, and if it failed why and the way on. */
export function Fetched<T>({ query: { data, error, refetch }, children }: FetchedProps<T>) {
  if (data !== undefined) return <>{children(data)}</>
  return error ? <LoadError error={error} onRetry={() => void refetch()} /> : <Skeleton />
}
