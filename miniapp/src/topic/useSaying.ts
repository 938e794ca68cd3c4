import Taro from '@tarojs/taro'
import { useQueryClient } from '@tanstack/react-query'
import { whenText } from '../clockText'
import { callTopic, type TopicApi } from './topicApi'
import { useCommand } from './useCommand'

export type Saying = {
  topicId: string
  /** The owner's question it answers; absent: an opinion of its own. */
  question?: { n: number; words: string } | undefined
  onClose: () => void
}

/** Sends what was written, and says until when somebody has looked at it. */
export function useSaying({ topicId, question, onClose }: Saying, source: TopicApi = { callTopic }) {
  const client = useQueryClient()
  return useCommand(
    async (words: string, key) => {
      const body = { words }
      if (!question) return (await source.callTopic('sayOpinion', { params: { topicId }, body }, key)).opinion
      const params = { topicId, question: String(question.n) }
      return (await source.callTopic('sayComment', { params, body }, key)).comment
    },
    {
      offline: '没有网，还没发。写的存着，有网了再点一次。',
      onDone: ({ lookedAtBy }) => {
        const by = lookedAtBy ? `，最晚 ${whenText(lookedAtBy, Date.now())}` : ''
        void Taro.showToast({ title: `收到了。社区看过就放出来${by}`, icon: 'none', duration: 3000 })
        for (const name of ['questions', 'myOpinions'])
          void client.invalidateQueries({ queryKey: [name, topicId] })
        onClose()
      },
    },
  )
}
