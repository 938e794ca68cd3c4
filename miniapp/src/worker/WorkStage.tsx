import { useState } from 'react'
import { View } from '@tarojs/components'
import { MoveBar } from '../staff/MoveBar'
import { OrderSheet } from '../staff/OrderSheet'
import { PhotoField } from '../staff/PhotoField'
import type { StageProps } from '../staff/StaffOrder'
import type { OrderInHand } from '../staff/useOrderInHand'
import { WordsField } from '../staff/WordsField'

type Wrong = { note?: string; photos?: string }

const needsPhoto = ({ catalogue, seen }: OrderInHand) =>
  catalogue?.categories.find(({ code }) => code === seen.order.categoryCode)?.afterPhoto === true

function whatIsMissing(inHand: OrderInHand): Wrong {
  const hasPhoto = inHand.photosOf('finish').length > 0
  return {
    ...(!inHand.wordsOf('finish').trim() && { note: '写一句办了什么，居民和督办员都看' }),
    ...(needsPhoto(inHand) && !hasPhoto && { photos: '这类事办结要附一张现场照片' }),
  }
}

/** 办结: what was done, and how it looks now. */
export function WorkStage({ inHand, place, title }: StageProps & { title: string }) {
  const [isAsked, ask] = useState(false)
  const wrong = isAsked ? whatIsMissing(inHand) : {}

  function finish() {
    const missing = whatIsMissing(inHand)
    ask(true)
    const [first] = Object.values(missing)
    if (first) return inHand.blame(first, missing.note ? 'words-finish' : 'finish')
    const input = { note: inHand.wordsOf('finish').trim() }
    return void inHand.make({ move: 'finish', input, photos: inHand.photosOf('finish') })
  }

  const bar = (
    <MoveBar
      inHand={inHand}
      own={[
        { move: 'finish', text: '办结', icon: 'check', onPress: finish },
        { move: 'note', text: '跟进', onPress: () => inHand.openSheet('note') },
      ]}
      say='办结后由街道督办员核查，居民看到的是“办完了，在核实”。'
    />
  )
  return (
    <OrderSheet inHand={inHand} place={place} title={title} bar={bar}>
      <View className='mt6'>
        <WordsField
          inHand={inHand}
          field='finish'
          label='办了什么'
          placeholder='例如：换了灯头，试过亮了'
          max={1000}
          wrong={wrong.note}
        />
        <PhotoField
          inHand={inHand}
          field='finish'
          label='办好的样子'
          note={needsPhoto(inHand) ? '这类事要拍一张' : '可以不拍'}
          wrong={wrong.photos}
        />
      </View>
    </OrderSheet>
  )
}
