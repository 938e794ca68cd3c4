import { stopPullDownRefresh, useDidShow, usePullDownRefresh, useRouter } from '@tarojs/taro'
import { Page } from '../kit/Page'
import { queryClient } from '../queryClient'
import { Refused } from '../Refused'
import { BesideRail } from '../rail/BesideRail'
import { LoadError } from '../workOrder/LoadError'
import { NeedBoard } from './NeedBoard'
import { useNeed } from './useLists'
import '../staff/staff.scss'

const refresh = (id: string) => queryClient.invalidateQueries({ queryKey: ['need', id] })

export default function OneNeed() {
  const { id = '' } = useRouter().params
  useDidShow(() => void refresh(id))
  usePullDownRefresh(() => void refresh(id).finally(stopPullDownRefresh))
  return (
    <BesideRail here='/project/lists' within>
      <Need id={id} />
    </BesideRail>
  )
}

function Need({ id }: { id: string }) {
  const { data, error, refetch, dataUpdatedAt } = useNeed(id)
  if (data) return <NeedBoard need={data} fetchedAt={dataUpdatedAt} />
  const why = id ? error : new Refused('notFound')
  return (
    <Page
      pressAgain
      title='项目'
      loading={!why}
      error={why && <LoadError error={why} onRetry={() => void refetch()} />}
    />
  )
}
