import Taro, { useDidShow, usePullDownRefresh } from '@tarojs/taro'
import { ActionBar } from '../kit/ActionBar'
import { Button } from '../kit/Button'
import { Page } from '../kit/Page'
import { queryClient } from '../queryClient'
import { useNobody } from '../person/useNobody'
import { WhoPage } from '../person/WhoPage'
import { useNow } from '../useNow'
import { LoadError } from '../workOrder/LoadError'
import { propose } from './TopicList'
import { TopicsBoard } from './TopicsBoard'
import { useCommunity } from './useCommunity'

const asked = ['topics', 'myTopics', 'myVotes']
const refresh = () => Promise.all(asked.map((name) => queryClient.invalidateQueries({ queryKey: [name] })))

export default function Topics() {
  const living = useCommunity()
  const now = useNow()
  const isNobody = useNobody(living.communityId ? undefined : living.error)

  useDidShow(() => void refresh())
  usePullDownRefresh(() => void refresh().finally(() => Taro.stopPullDownRefresh()))

  if (isNobody) return <WhoPage title='议事' />
  const isKnown = living.communityId !== undefined
  return (
    <Page
      pressAgain
      title='议事'
      head='邻里的事，商量着办'
      loading={!isKnown}
      error={!isKnown && living.error && <LoadError error={living.error} onRetry={living.askAgain} />}
      bar={
        <ActionBar>
          <Button big kind='main' icon='plus' onPress={propose}>
            提一件事
          </Button>
        </ActionBar>
      }
    >
      <TopicsBoard living={living} now={now} />
    </Page>
  )
}
