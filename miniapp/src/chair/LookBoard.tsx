import { useState } from 'react'
import { View } from '@tarojs/components'
import type { ToLookAt } from '../../../shared/opinion/opinion'
import { dueText } from '../clockText'
import { Button } from '../kit/Button'
import { Empty } from '../kit/Empty'
import { Page } from '../kit/Page'
import { Slip } from '../kit/Slip'
import { Strip } from '../kit/Strip'
import { Refusal } from '../resident/Refusal'
import { Fetched } from '../topic/Fetched'
import { useNow } from '../useNow'
import { LookSheet } from './LookSheet'
import { PlaceChips } from './PlaceChips'
import type { DeskPlace } from './places'
import { useToLookAt } from './useBoard'
import { useLooking, type Looked, type Looking } from './useLooking'

type LookBoardProps = { places: DeskPlace[]; first: string | undefined }

/** 意见等着看: the one that waits longest first; shown by one tap, refused with a reason that all can read. */
export function LookBoard({ places, first }: LookBoardProps) {
  const [place, setPlace] = useState(first ?? places[0]?.id ?? '')
  const [reasonFor, ask] = useState<{ one: Looked; look: 'refuse' | 'hide' }>()
  const waiting = useToLookAt(place)
  const looking = useLooking()
  return (
    <Page pressAgain title='看意见' head={headOf(waiting)}>
      <PlaceChips places={places} value={place} onChange={setPlace} />
      <Refusal words={reasonFor ? undefined : looking.trouble} />
      <JustShown looking={looking} onHide={(one) => ask({ one, look: 'hide' })} />
      <View className='stack mt3'>
        <Fetched query={waiting}>
          {(data) =>
            data.waiting.length > 0 ? (
              data.waiting.map((one) => (
                <Waiting
                  key={one.id}
                  one={one}
                  looking={looking}
                  onRefuse={() => ask({ one, look: 'refuse' })}
                />
              ))
            ) : (
              <Empty title='没有等着看的意见' say='居民说了新的，会排在这里。两个工作小时内看。' />
            )
          }
        </Fetched>
      </View>
      {reasonFor && <LookSheet {...reasonFor} looking={looking} onClose={() => ask(undefined)} />}
    </Page>
  )
}

function headOf({ data, error }: ReturnType<typeof useToLookAt>) {
  if (!data) return error ? undefined : '正在取……'
  return data.waiting.length > 0
    ? `${data.waiting.length}${data.cursor ? ' 多' : ''} 条意见等着看`
    : '意见都看过了'
}

const JustShown = ({ looking: { last }, onHide }: { looking: Looking; onHide: (one: Looked) => void }) =>
  last ? (
    <View className='mt3'>
      <Strip icon='check' title='放出来了'>
        <View>“{last.words}”</View>
        <View className='mt2'>
          <Button narrow onPress={() => onHide(last)}>
            不给大家看了
          </Button>
        </View>
      </Strip>
    </View>
  ) : null

type WaitingProps = { one: ToLookAt; looking: Looking; onRefuse: () => void }

function Waiting({ one, looking, onRefuse }: WaitingProps) {
  const now = useNow()
  const { topicTitle, question, words, lookedAtBy, isLate } = one
  return (
    <Slip>
      <View className='t-small'>{question ? `${topicTitle}：回答“${question}”` : topicTitle}</View>
      <View className='t-lead mt2'>“{words}”</View>
      <View className={`t-small mt2 ${isLate ? 't-zao' : ''}`}>
        {isLate ? '过了该看的时间' : `${dueText(lookedAtBy, now)}看过`}
      </View>
      <View className='cols mt3'>
        <Button kind='line' off={looking.isBusy} onPress={onRefuse}>
          不放出来
        </Button>
        <Button icon='check' off={looking.isBusy} onPress={() => void looking.look(one, { look: 'show' })}>
          放出来
        </Button>
      </View>
    </Slip>
  )
}
