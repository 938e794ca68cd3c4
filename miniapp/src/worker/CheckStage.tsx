import { useState } from 'react'
import { View } from '@tarojs/components'
import { MoveBar } from '../staff/MoveBar'
import { OrderSheet } from '../staff/OrderSheet'
import { PhotoField } from '../staff/PhotoField'
import type { StageProps } from '../staff/StaffOrder'
import { WordsField } from '../staff/WordsField'
import { CategoryField } from './CategoryField'
import { FiledNext } from './FiledNext'
import { filingOf, inputOf, type Filing } from './filing'
import { PlaceField } from './PlaceField'
import { PriorityField } from './PriorityField'

/** 核实: category, place and urgency as found on the spot; then 报单, or 我来办. */
export function CheckStage({ inHand, place, title }: StageProps & { title: string }) {
  const filing = filingOf(inHand)
  const [isPlaceMissing, setPlaceMissing] = useState(false)
  const correct = ({ categoryCode, building, priority }: Filing) => {
    if (categoryCode) inHand.choose('fileCategory', categoryCode)
    if (building) inHand.choose('fileBuilding', building.id)
    if (priority) inHand.choose('filePriority', priority)
  }

  function file() {
    const { order } = inHand.seen
    const isMissing =
      !filing.building && (order.place.isUnplaced || inHand.choiceOf('fileBuilding') !== undefined)
    setPlaceMissing(isMissing)
    if (isMissing) return inHand.blame('先选是哪栋楼，才能报单', 'place')
    const words = { note: inHand.wordsOf('file'), address: inHand.wordsOf('fileAddress') }
    return void inHand.make({
      move: 'file',
      input: inputOf(filing, words),
      photos: inHand.photosOf('file'),
    })
  }

  function handle() {
    const note = inHand.wordsOf('file')
    // What was seen on the spot is the beginning of what was done.
    if (note && !inHand.wordsOf('finish')) inHand.type('finish', note)
    void inHand.make({ move: 'handle', input: {} })
  }

  const bar = (
    <MoveBar
      inHand={inHand}
      own={[
        { move: 'file', text: '核实无误，报单', onPress: file },
        { move: 'handle', text: '我来办', onPress: handle },
      ]}
      say={<FiledNext inHand={inHand} filing={filing} />}
    />
  )
  return (
    <OrderSheet inHand={inHand} place={place} title={title} bar={bar}>
      <View className='mt6'>
        <CategoryField inHand={inHand} filing={filing} onChange={correct} />
        <PlaceField inHand={inHand} filing={filing} onChange={correct} isMissing={isPlaceMissing} />
        <PriorityField inHand={inHand} filing={filing} onChange={correct} />
        <WordsField
          inHand={inHand}
          field='file'
          label='说给下一位听'
          note='可以不写'
          hint='报事的居民也看得到。'
          max={500}
        />
        <PhotoField inHand={inHand} field='file' label='现场照片' note='可以不拍' />
      </View>
    </OrderSheet>
  )
}
