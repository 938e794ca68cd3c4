import { useState } from 'react'
import { View } from '@tarojs/components'
import type { Motion } from '../../../shared/ballot/motion'
import { Button } from '../kit/Button'

const mostAtOnce = 90

/** What is put to the vote, what else has to be known, and the strongest other view: all before anybody votes. */
export const MotionWords = ({ motion }: { motion: Pick<Motion, 'title' | 'text' | 'against'> }) => (
  <>
    <View className='said said--large'>{motion.title}</View>
    {motion.text && (
      <View className='t-small mt2'>
        <Folded words={motion.text} more='看全部说明' />
      </View>
    )}
    <View className='other mt3'>
      <View className='t-note'>也有邻居这样想</View>
      <Folded words={motion.against} more='看全部不同意见' />
    </View>
  </>
)

/** The beginning, and the rest for the asking. */
function Folded({ words, more }: { words: string; more: string }) {
  const [isOpen, open] = useState(words.length <= mostAtOnce)
  return (
    <>
      <View className='said'>{isOpen ? words : `${words.slice(0, mostAtOnce)}……`}</View>
      {!isOpen && (
        <Button kind='text' onPress={() => open(true)}>
          {more}
        </Button>
      )}
    </>
  )
}
