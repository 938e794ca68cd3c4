import { stopPullDownRefresh, useDidShow, usePullDownRefresh, useRouter } from '@tarojs/taro'
import { Page } from '../kit/Page'
import { queryClient } from '../queryClient'
import { Refused } from '../Refused'
import { BesideRail } from '../rail/BesideRail'
import { LoadError } from '../workOrder/LoadError'
import { PlanBoard } from './PlanBoard'
import { usePlan } from './usePlan'
import '../staff/staff.scss'

const refresh = (id: string) => queryClient.invalidateQueries({ queryKey: ['plan', id] })

export default function OnePlan() {
  const { id = '' } = useRouter().params
  useDidShow(() => void refresh(id))
  usePullDownRefresh(() => void refresh(id).finally(stopPullDownRefresh))
  return (
    <BesideRail here='/plan/plans' within>
      <Plan id={id} />
    </BesideRail>
  )
}

function Plan({ id }: { id: string }) {
  const { data, error, refetch, dataUpdatedAt } = usePlan(id)
  if (data) return <PlanBoard plan={data} fetchedAt={dataUpdatedAt} />
  const why = id ? error : new Refused('notFound')
  return (
    <Page
      pressAgain
      title='月度治理'
      loading={!why}
      error={why && <LoadError error={why} onRetry={() => void refetch()} />}
    />
  )
}
