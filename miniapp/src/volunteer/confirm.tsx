import { stopPullDownRefresh, useDidShow, usePullDownRefresh } from '@tarojs/taro'
import { Empty } from '../kit/Empty'
import { Page } from '../kit/Page'
import { queryClient } from '../queryClient'
import { ConfirmBoard } from './ConfirmBoard'
import { communitiesOf } from './communitiesOf'
import { VolunteerPage } from './VolunteerPage'

const refresh = () => queryClient.invalidateQueries({ queryKey: ['volunteers'] })

export default function ConfirmVolunteers() {
  useDidShow(() => void refresh())
  usePullDownRefresh(() => void refresh().finally(stopPullDownRefresh))

  return (
    <VolunteerPage title='确认志愿者'>
      {({ me, catalogue }) => {
        const communities = communitiesOf(catalogue, me.roles)
        return communities.length > 0 ? (
          <ConfirmBoard communities={communities} />
        ) : (
          <Page title='确认志愿者'>
            <Empty title='这一页给社区派单员看' say='要是该归您看，请街道管理员给您加上岗位。' />
          </Page>
        )
      }}
    </VolunteerPage>
  )
}
