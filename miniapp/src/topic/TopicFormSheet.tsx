import Taro from '@tarojs/taro'
import type { TopicSeen } from '../../../shared/topic/topic'
import { WordsSheet } from '../resident/WordsSheet'
import { topicForms, type TopicForm } from './topicForms'
import { useTopicMove } from './useTopicMove'

type TopicFormSheetProps = { topic: TopicSeen; form: TopicForm; onClose: () => void }

const offline = '没有网，还没交上去。写的还在，有网了再点一次。'

/** 提异议, 撤回. */
export function TopicFormSheet({ topic, form, onClose }: TopicFormSheetProps) {
  const { done, ready, ...words } = topicForms[form]
  const onDone = () => {
    void Taro.showToast({ title: done, icon: 'none' })
    onClose()
  }
  const objecting = useTopicMove(topic, { move: 'object', offline, onDone })
  const withdrawing = useTopicMove(topic, { move: 'withdraw', offline, onDone })
  const { isBusy, trouble } = form === 'object' ? objecting : withdrawing
  const send = async (said: string) => {
    const sent = form === 'object' ? objecting.make({ words: said }) : withdrawing.make({ reason: said })
    return (await sent) !== undefined
  }
  return (
    <WordsSheet
      {...words}
      name={`${form} ${topic.id}`}
      ready={[...ready]}
      isBusy={isBusy}
      refusal={trouble}
      onSend={send}
      onClose={onClose}
    />
  )
}
