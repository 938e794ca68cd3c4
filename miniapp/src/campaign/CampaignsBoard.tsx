import { useState } from 'react'
import Taro from '@tarojs/taro'
import { View } from '@tarojs/components'
import { ActionBar } from '../kit/ActionBar'
import { Button } from '../kit/Button'
import { Cell } from '../kit/Cell'
import { Cells } from '../kit/Cells'
import { Empty } from '../kit/Empty'
import { More } from '../kit/More'
import { Page } from '../kit/Page'
import { Segmented } from '../kit/Segmented'
import { useMe } from '../person/useMe'
import { openPlan } from '../plan/pageUrls'
import { Fetched } from '../topic/Fetched'
import { CampaignSlip } from './CampaignSlip'
import { openCampaign } from './pageUrls'
import { useCampaigns } from './useCampaigns'

type Side = 'open' | 'past'

const sides: { value: Side; text: string }[] = [
  { value: 'open', text: '在办的' },
  { value: 'past', text: '办完的' },
]

const makers = ['dispatcher', 'supervisor']

/** 专题攻坚: what keeps coming back is seen to at one go; residents see what runs, and what came of it. */
export function CampaignsBoard() {
  const [side, setSide] = useState<Side>('open')
  const { data: me } = useMe()
  const mayMake = me?.roles.some(({ role }) => makers.includes(role)) ?? false
  return (
    <Page
      pressAgain
      title='专题攻坚'
      head='老犯的毛病，集中治一回'
      bar={
        mayMake && (
          <ActionBar>
            <Button big kind='main' icon='plus' onPress={() => openCampaign('make')}>
              立一个专题
            </Button>
          </ActionBar>
        )
      }
    >
      <Segmented label='看哪些' options={sides} value={side} onChange={setSide} />
      <Listed isPast={side === 'past'} mayMake={mayMake} />
      <View className='mt6'>
        <Cells>
          <Cell
            icon='star'
            title='月度治理'
            note='每个月街道挑几件事办好，办到哪一步了'
            onPress={() => openPlan('plans')}
          />
          <Cell
            icon='hands'
            title='三份清单'
            note='谁能出什么，谁家缺什么，对上了就办'
            onPress={() => void Taro.navigateTo({ url: '/project/lists' })}
          />
        </Cells>
      </View>
    </Page>
  )
}

function Listed({ isPast, mayMake }: { isPast: boolean; mayMake: boolean }) {
  const list = useCampaigns(isPast)
  return (
    <View className='mt3'>
      <Fetched query={list}>
        {(campaigns) =>
          campaigns.length > 0 ? (
            <View className='stack'>
              {campaigns.map((card) => (
                <CampaignSlip key={card.id} card={card} />
              ))}
            </View>
          ) : (
            !list.hasNextPage && <None isPast={isPast} mayMake={mayMake} />
          )
        }
      </Fetched>
      <More of={list}>再看前面的</More>
    </View>
  )
}

const None = ({ isPast, mayMake }: { isPast: boolean; mayMake: boolean }) =>
  isPast ? (
    <Empty title='还没有办完的专题' say='办完的留在这里，之前什么样、之后什么样，都能回头看。' />
  ) : (
    <Empty
      title='现在没有在办的专题'
      say={
        mayMake
          ? '同一件事老有人报，就立一个专题，定人、定日子，集中办。'
          : '同一件事老有人报，街道会集中来办，办到哪一步在这里看。'
      }
    />
  )
