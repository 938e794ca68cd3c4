import { useState } from 'react'
import { View } from '@tarojs/components'
import type { Demand } from '../../../shared/demand/demand'
import { mostOfText, mostOfTitle } from '../../../shared/topic/commands'
import type { DeskPlace } from '../chair/places'
import { PlaceField } from '../chair/PlaceField'
import { ActionBar } from '../kit/ActionBar'
import { Button } from '../kit/Button'
import { Field } from '../kit/Field'
import { Page } from '../kit/Page'
import { TextArea } from '../kit/TextArea'
import { Refusal } from '../resident/Refusal'
import { broughtSaid } from './raisedText'
import { useRaising } from './useRaising'

const button = '发起议题'

/** 发起议题 from a common demand, by whoever serves there; its orders go along, and their reporters are invited. */
export function RaiseBoard({ demand, places }: { demand: Demand; places: DeskPlace[] }) {
  const { written, set, orderIds, ...raising } = useRaising(demand, places)
  const [isTried, setTried] = useState(false)
  const lacks = (words: string, say: string) => (isTried && !words.trim() ? say : undefined)
  const send = () => {
    setTried(true)
    if (written.title.trim() && written.text.trim()) void raising.send()
  }
  return (
    <Page
      pressAgain
      title='发起议题'
      head='什么事，请居民来商量？'
      bar={
        <ActionBar say='发起以后在议事台里采纳、定牵头人，再往下议。'>
          <Button big kind='main' busy={raising.isBusy && '正在发起……'} onPress={send}>
            {button}
          </Button>
        </ActionBar>
      }
    >
      <PlaceField places={places} value={written.place} onChange={(place) => set({ place })} />
      <Field
        label='用一句话说，是什么事？'
        wrong={lacks(written.title, '写一句话，是什么事')}
        hint='居民看得到。不写谁家、不写电话。'
      >
        <TextArea
          label='用一句话说，是什么事'
          value={written.title}
          max={mostOfTitle}
          onChange={(title) => set({ title })}
        />
      </Field>
      <Field label='来龙去脉' wrong={lacks(written.text, '写一写来龙去脉')}>
        <TextArea label='来龙去脉' value={written.text} max={mostOfText} onChange={(text) => set({ text })} />
      </Field>
      {orderIds.length > 0 && (
        <View className='t-small mt3'>{broughtSaid(orderIds.length, demand.orders)}</View>
      )}
      <Refusal words={raising.trouble} />
    </Page>
  )
}
