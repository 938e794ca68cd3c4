import { stopPullDownRefresh, useDidShow, usePullDownRefresh, useRouter } from '@tarojs/taro'
import { Page } from '../kit/Page'
import { queryClient } from '../queryClient'
import { Refused } from '../Refused'
import { BesideRail } from '../rail/BesideRail'
import { LoadError } from '../workOrder/LoadError'
import { EntryBoard } from './EntryBoard'
import { usePlan } from './usePlan'
import '../staff/staff.scss'

const refresh = (id: string) => queryClient.invalidateQueries({ queryKey: ['plan', id] })

type Asked = { id: string; entryId: string }

export default function OneEntry() {
  const { id = '', entry: entryId = '' } = useRouter().params
  useDidShow(() => void refresh(id))
  usePullDownRefresh(() => void refresh(id).finally(stopPullDownRefresh))
  return (
    <BesideRail here='/plan/plans' within>
      <Entry id={id} entryId={entryId} />
    </BesideRail>
  )
}

function Entry({ id, entryId }: Asked) {
  const { data, error, refetch, dataUpdatedAt } = usePlan(id)
  const entry = data?.list.find((one) => one.id === entryId)
  if (data && entry) return <EntryBoard plan={data} entry={entry} fetchedAt={dataUpdatedAt} />
  const why = id && !data ? error : new Refused('notFound')
  return (
    <Page
      pressAgain
      title='一件事'
      loading={!why}
      error={why && <LoadError error={why} onRetry={() => void refetch()} />}
    />
  )
}
