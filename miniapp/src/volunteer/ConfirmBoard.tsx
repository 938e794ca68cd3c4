import { useState } from 'react'
import { View } from '@tarojs/components'
import { Cell } from '../kit/Cell'
import { Cells } from '../kit/Cells'
import { Chips } from '../kit/Chips'
import { Page } from '../kit/Page'
import { CandidateList } from './CandidateList'

type ConfirmBoardProps = { communities: { id: string; name: string }[] }

/** Who wants to help in a community: each of several by itself. */
export function ConfirmBoard({ communities }: ConfirmBoardProps) {
  const [communityId, choose] = useState(communities[0]?.id ?? '')
  return (
    <Page title='确认志愿者' head='谁愿意来搭把手'>
      {communities.length > 1 ? (
        <Chips
          label='哪个社区'
          options={communities.map(({ id, name }) => ({ value: id, text: name }))}
          value={communityId}
          onChange={choose}
        />
      ) : (
        <Cells>
          <Cell icon='house' title={communities[0]?.name ?? ''} note='只看人合不合适，不数谁做了多少' />
        </Cells>
      )}
      <View className='mt4'>
        <CandidateList key={communityId} communityId={communityId} />
      </View>
    </Page>
  )
}
