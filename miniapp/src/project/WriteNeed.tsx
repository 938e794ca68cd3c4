import { useState } from 'react'
import Taro from '@tarojs/taro'
import { View } from '@tarojs/components'
import { useQueryClient } from '@tanstack/react-query'
import { callActing, type ActingAsked } from '../campaign/actingApi'
import { placeOf } from '../campaign/placeOf'
import type { DeskPlace } from '../chair/places'
import { PlaceField } from '../chair/PlaceField'
import { useKept } from '../drafts/useKept'
import { ActionBar } from '../kit/ActionBar'
import { Button } from '../kit/Button'
import { Page } from '../kit/Page'
import { Refusal } from '../resident/Refusal'
import { useCommand } from '../topic/useCommand'
import { NeedFields, type NeedWritten } from './NeedFields'

type Written = NeedWritten & { place: string }

/** The order it was heard in, and what that says. */
type From = { orderId: string; words: string }
const nothing: From = { orderId: '', words: '' }

/** Nothing, as long as something is not said yet. */
function neededOf({ kind, scope, home, title, words, place }: Written) {
  if (!kind || !scope || !title.trim() || !words.trim()) return undefined
  return { kind, scope, title, words, place, ...(scope === 'household' && home.trim() && { home }) }
}

/** 列为需求; what one home needs is told without the home. */
export function WriteNeed({ places, from = nothing }: { places: DeskPlace[]; from?: From }) {
  const { orderId, words } = from
  const blank: Written = {
    title: '',
    words: words.slice(0, 500),
    home: '',
    place: placeOf(orderId ? [orderId] : [], places),
    kind: '',
    // Whether residents read it is hers to say: nothing is chosen beforehand.
    scope: '',
  }
  const [written, write, forget] = useKept<Written>(`need new ${orderId}`, blank)
  const [isTried, setTried] = useState(false)
  const client = useQueryClient()
  const adding = useCommand(
    (body: ActingAsked<'addNeed'>['body'], key) => callActing('addNeed', { body }, key),
    { offline: '没有网，没有列为需求。写的还在，有网了再点一次。' },
  )
  const set = (part: Partial<Written>) => write((before) => ({ ...before, ...part }))

  async function send() {
    setTried(true)
    const needed = neededOf(written)
    if (!needed) return
    const body = { ...needed, ...(orderId && { orderId }) }
    const made = await adding.make(body)
    // Listed now, or refused because somebody has.
    void client.invalidateQueries({ queryKey: ['heardNeeds'] })
    if (!made) return
    forget()
    await client.invalidateQueries({ queryKey: ['needs'] })
    void Taro.redirectTo({ url: `/project/need?id=${made.need.id}` })
  }
  return (
    <Page
      pressAgain
      title='列为需求'
      head='谁家、哪里缺什么'
      bar={
        <ActionBar>
          <Button big kind='main' busy={adding.isBusy && '正在列……'} onPress={() => void send()}>
            列为需求
          </Button>
        </ActionBar>
      }
    >
      <PlaceField places={places} value={written.place} onChange={(place) => set({ place })} />
      {words && <View className='t-small mt3'>单子里的话带过来了。缺什么，另写一句，不写谁家。</View>}
      <NeedFields written={written} isTried={isTried} set={set} />
      <Refusal words={adding.trouble} />
    </Page>
  )
}
