import { View } from '@tarojs/components'
import type { Stance } from '../../../shared/opinion/stance'
import { aria } from '../kit/aria'
import { Button } from '../kit/Button'
import { Choices } from '../kit/Choices'
import type { IconName } from '../kit/iconNames'
import { Refusal } from '../resident/Refusal'
import { Track } from './Track'
import './topic.scss'

export type OpinionCardProps = {
  words: string
  /** 一位邻居说的，社区看过，没有改动. */
  note: string
  stance: Stance | undefined
  /** Absent: only read. */
  onStance?: ((stance: Stance) => void) | undefined
  /** What did not get through: it stands where the finger is. */
  trouble?: string | undefined
  /** How many of how many have been answered. */
  seen: number
  total: number
  /** Absent: it is the last one. */
  onNext?: (() => void) | undefined
  onBack?: (() => void) | undefined
}

const options: { value: Stance; text: string; icon: IconName }[] = [
  { value: 'agree', text: '赞成', icon: 'up' },
  { value: 'disagree', text: '不赞成', icon: 'cross' },
  { value: 'pass', text: '说不好', icon: 'pass' },
]

/** One statement and three answers; nobody has to go through all of them. */
export const OpinionCard = ({ words, note, stance, onStance, trouble, ...turning }: OpinionCardProps) => (
  <View className='opinion' {...aria({ role: 'group', label: `一条意见：${words}` })}>
    <View className='said said--large'>“{words}”</View>
    <View className='t-note mt2'>{note}</View>
    {onStance && (
      <View className='mt4'>
        <Choices label='您的态度' options={options} value={stance} onChange={onStance} columns={3} />
      </View>
    )}
    <Refusal words={trouble} />
    <Turning {...turning} mayAnswer={Boolean(onStance)} />
  </View>
)

type TurningProps = Pick<OpinionCardProps, 'seen' | 'total' | 'onNext' | 'onBack'> & { mayAnswer: boolean }

const Turning = ({ seen, total, onNext, onBack, mayAnswer }: TurningProps) => (
  <>
    {mayAnswer && (
      <View className='mt4'>
        <Track part={seen} whole={total} label={`您看了 ${seen} 条，共 ${total} 条`} thin />
      </View>
    )}
    <View className='row row--wrap mt2'>
      <View className='t-note row__grow'>{mayAnswer ? '看不完也不要紧，选了还能改' : ''}</View>
      {onBack && (
        <Button kind='text' onPress={onBack}>
          上一条
        </Button>
      )}
      {onNext && (
        <Button kind='text' onPress={onNext}>
          下一条
        </Button>
      )}
    </View>
  </>
)
