import type { TopicSeen } from '../../../shared/topic/topic'
import { LogSheet } from './LogSheet'
import { SaySheet } from './SaySheet'
import { TopicFormSheet } from './TopicFormSheet'
import type { TopicForm } from './topicForms'
import { TopicMoreSheet } from './TopicMoreSheet'

export type TopicSheet = TopicForm | 'say' | 'more' | 'log'

type TopicSheetsProps = {
  topic: TopicSeen
  now: number
  sheet: TopicSheet
  onOpen: (sheet: TopicSheet | undefined) => void
}

/** The sheet that is open. */
export function TopicSheets({ topic, now, sheet, onOpen }: TopicSheetsProps) {
  const close = () => onOpen(undefined)
  if (sheet === 'say') return <SaySheet topicId={topic.id} onClose={close} />
  if (sheet === 'log') return <LogSheet topicId={topic.id} now={now} onClose={close} />
  if (sheet === 'more')
    return <TopicMoreSheet topic={topic} onForm={onOpen} onLog={() => onOpen('log')} onClose={close} />
  return <TopicFormSheet topic={topic} form={sheet} onClose={close} />
}
