import { useState } from 'react'
import Taro from '@tarojs/taro'
import { View } from '@tarojs/components'
import { useQueryClient } from '@tanstack/react-query'
import { mostAtOnce } from '../../../shared/campaign/commands'
import type { DeskPlace } from '../chair/places'
import { PlaceField } from '../chair/PlaceField'
import { useKept } from '../drafts/useKept'
import { ActionBar } from '../kit/ActionBar'
import { Button } from '../kit/Button'
import { Page } from '../kit/Page'
import { Refusal } from '../resident/Refusal'
import { useNow } from '../useNow'
import { useCommand } from '../topic/useCommand'
import { callActing, type ActingAsked } from './actingApi'
import { CampaignFields } from './CampaignFields'
import { PickedOrders, type Picked } from './PickedOrders'
import { whyPlace, placeOf } from './placeOf'
import { useTaken } from './useTaken'
import { whatOf, wrongIn, type Written } from './writtenCampaign'

type From = { orderIds: string[]; title: string; demandId: string }
type Draft = Written & { picked: Picked[]; leftOut: string[] }

/** What was asked for by the page it came from, above what was being written. */
const blankFrom = ({ title, orderIds }: From, places: DeskPlace[]): Draft => ({
  title,
  why: '',
  place: placeOf(orderIds, places),
  owner: '',
  until: '',
  picked: [],
  leftOut: [],
})

/** 立一个专题, by hand, from an order, or from a group of common demands. */
export function MakeBoard({ places, from }: { places: DeskPlace[]; from: From }) {
  const blank = blankFrom(from, places)
  const [written, write, forget] = useKept(`campaign ${from.demandId}${from.orderIds.join()}`, blank)
  const [isTried, setTried] = useState(false)
  const client = useQueryClient()
  const now = useNow()
  const making = useCommand(
    (body: ActingAsked<'makeCampaign'>['body'], key) => callActing('makeCampaign', { body }, key),
    { offline: '没有网，没有立成。写的还在，有网了再点一次。' },
  )
  const set = (part: Partial<Draft>) => write((before) => ({ ...before, ...part }))
  const taken = useTaken(from.demandId, from.orderIds)
  const kept = from.orderIds.filter((id) => !written.leftOut.includes(id))
  const orderIds = [...new Set([...kept, ...written.picked.map(({ id }) => id)])]

  async function send() {
    setTried(true)
    if (Object.keys(wrongIn(written, now)).length > 0) return
    const made = await making.make({
      ...whatOf(written),
      place: written.place,
      orderIds: orderIds.slice(0, mostAtOnce),
      ...(from.demandId && { demandId: from.demandId }),
    })
    if (!made) return
    forget()
    await client.invalidateQueries({ queryKey: ['campaigns'] })
    void Taro.redirectTo({ url: `/campaign/campaign?id=${made.campaign.id}` })
  }
  return (
    <Page
      pressAgain
      title='立一个专题'
      head='老有人报的事，定人、定日子'
      bar={
        <ActionBar say='立好以后先准备，点了“开始攻坚”居民才看得到。'>
          <Button big kind='main' busy={making.isBusy && '正在立……'} onPress={() => void send()}>
            立专题
          </Button>
        </ActionBar>
      }
    >
      <View className='t-small'>{whyPlace(from.orderIds, places)}</View>
      <PlaceField places={places} value={written.place} onChange={(place) => set({ place, owner: '' })} />
      <View className='mt4'>
        <CampaignFields written={written} isTried={isTried} onChange={set} />
      </View>
      <PickedOrders
        taken={taken}
        leftOut={written.leftOut}
        onLeave={(leftOut) => set({ leftOut })}
        picked={written.picked}
        onChange={(picked) => set({ picked })}
      />
      <Refusal words={making.trouble} />
      <View className='mt4' />
    </Page>
  )
}
