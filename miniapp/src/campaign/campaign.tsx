import { stopPullDownRefresh, useDidShow, usePullDownRefresh, useRouter } from '@tarojs/taro'
import { Page } from '../kit/Page'
import { queryClient } from '../queryClient'
import { Refused } from '../Refused'
import { BesideRail } from '../rail/BesideRail'
import { LoadError } from '../workOrder/LoadError'
import { CampaignSheet } from './CampaignSheet'
import { useCampaign } from './useCampaign'
import '../staff/staff.scss'
import './campaign.scss'

const refresh = (id: string) => queryClient.invalidateQueries({ queryKey: ['campaign', id] })

export default function OneCampaign() {
  const { id = '' } = useRouter().params
  useDidShow(() => void refresh(id))
  usePullDownRefresh(() => void refresh(id).finally(stopPullDownRefresh))
  return (
    <BesideRail here='/campaign/campaigns' within>
      <Campaign id={id} />
    </BesideRail>
  )
}

function Campaign({ id }: { id: string }) {
  const { data, error, refetch, dataUpdatedAt } = useCampaign(id)
  if (data) return <CampaignSheet campaign={data} fetchedAt={dataUpdatedAt} />
  const why = id ? error : new Refused('notFound')
  return (
    <Page
      pressAgain
      title='专题'
      loading={!why}
      error={why && <LoadError error={why} onRetry={() => void refetch()} />}
    />
  )
}
