import { View } from '@tarojs/components'
import { dueText, leftText, urgencyOf, type Instant, type Urgency } from '../clockText'
import { aria } from './aria'
import { Icon } from './Icon'

export type CountdownProps = {
  dueAt: Instant
  /** Handed in, so that every clock of a page tells the same time. */
  now: Instant
  /** When the stage began: soon is its last fifth. */
  startedAt?: Instant
  /** `left` 还剩 38 分钟 (what matters is minutes) · `until` 周二 18:00 前 (what matters is the promise). */
  say?: 'left' | 'until'
  /** What is to be done by then: 办好, 核实. */
  deed?: string
}

/** The clock of one stage: icon and words, and a colour only when it is nearly or already too late. */
export function Countdown({ dueAt, now, startedAt, say = 'left', deed = '' }: CountdownProps) {
  const urgency = urgencyOf(dueAt, now, startedAt)
  const left = leftText(dueAt, now)
  const until = `${dueText(dueAt, now)}${deed}`
  if (urgency === 'late') return <Clock urgency={urgency} words={left} spoken={left} />
  const words = say === 'left' ? `${left}${deed}` : until
  return <Clock urgency={urgency} words={words} spoken={`${left}，${until}`} />
}

type ClockProps = { urgency: Urgency; words: string; spoken: string }

const Clock = ({ urgency, words, spoken }: ClockProps) => (
  <View className={`due due--${urgency}`} {...aria({ role: 'text', label: spoken, live: 'off' })}>
    <Icon name={urgency === 'late' ? 'alert' : 'clock'} />
    {words}
  </View>
)
