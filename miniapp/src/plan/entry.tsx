import { stopPullDownRefresh, useDidShow, usePullDownRefresh, useRouter } from '@tarojs/taro'
import { Page } from '../kit/Page'
import { queryClient } from '../queryClient'
import { Refused } from '../Refused'
import { LoadError } from '../workOrder/LoadError'
import { EntryBoard } from './EntryBoard'
import { usePlan } from './usePlan'
import '../staff/staff.scss'

const refresh = (id: string) => queryClient.invalidateQueries({ queryKey: ['plan', id] })

export default function OneEntry() {
  const { id = '', entry: entryId = '' } = useRouter().params
  const { data, error, refetch, dataUpdatedAt } = usePlan(id)
  useDidShow(() => void refresh(id))
  usePullDownRefresh(() => void refresh(id).finally(stopPullDownRefresh))
  const entry = data?.list.find((one) => one.id === entryId)
  if (data && entry) return <EntryBoard plan={data} entry={entry} fetchedAt={dataUpdatedAt} />
  const why = data ? new Refused('notFound') : error
  return (
    <Page
      pressAgain
      title='一件事'
      loading={!why}
      error={why && <LoadError error={why} onRetry={() => void refetch()} />}
    />
  )
}
