import { useState } from 'react'
import { View } from '@tarojs/components'
import { topicStatusWords } from '../../../shared/topic/copy'
import type { TopicSeen } from '../../../shared/topic/topic'
import { Button } from '../kit/Button'
import { Slip } from '../kit/Slip'
import { Strip } from '../kit/Strip'
import { Words } from '../staff/Words'
import { AdoptFields } from './AdoptFields'
import { MergeSheet } from './MergeSheet'
import { openChair } from './pageUrls'
import { useTopicMove, type TopicMoving } from './useTopicMove'
import { WordsSheet } from './WordsSheet'

type Opened = 'refuse' | 'merge' | undefined

/** 采纳, with owner and procedure; 不采纳, with a public reason; or 并到一起 with what is talked about already. */
export function ScreenForm({ topic }: { topic: TopicSeen }) {
  const moving = useTopicMove(topic)
  const [open, setOpen] = useState<Opened>()
  if (topic.status !== 'raise') return <Screened topic={topic} />
  return (
    <>
      <Raised topic={topic} />
      {topic.moves.includes('adopt') && <AdoptFields topic={topic} moving={moving} />}
      <View className='cols cols--fold mt3'>
        <Button kind='line' onPress={() => setOpen('refuse')}>
          不采纳
        </Button>
        <Button kind='line' icon='merge' onPress={() => setOpen('merge')}>
          和别的一起议
        </Button>
      </View>
      <Sheets topic={topic} moving={moving} open={open} onClose={() => setOpen(undefined)} />
    </>
  )
}

const Raised = ({ topic: { label, text, support, orders } }: { topic: TopicSeen }) => (
  <View className='stack'>
    <Slip>
      <View className='t-small'>{label}</View>
      <View className='mt2'>
        <Words>{text}</Words>
      </View>
      {orders.length > 0 && (
        <View className='t-small mt2'>
          连着 {orders.length} 张单：
          {orders.map((order) => `${order.categoryName} ${order.number}`).join('、')}
        </View>
      )}
    </Slip>
    <Strip kind='plain' icon='people'>
      {support.count} 户附议了。满 {support.needed} 户，不采纳也会往下议。
    </Strip>
  </View>
)

type SheetsProps = { topic: TopicSeen; moving: TopicMoving; open: Opened; onClose: () => void }

const Sheets = ({ topic, moving, open, onClose }: SheetsProps) => (
  <>
    {open === 'refuse' && (
      <WordsSheet
        title='不采纳'
        label='为什么？大家都看得到'
        phrases={['不归社区和街道管', '已经有别的渠道在办', '只是一家的事，请网格员上门调解']}
        hint={`附议满 ${topic.support.needed} 户，这件事还会往下议。`}
        button='不采纳，写明原因'
        draft={`refuse ${topic.id}`}
        doing={moving}
        onSend={(reason) => moving.make({ move: 'refuse', input: { reason }, say: '记下了，原因公开' })}
        onClose={onClose}
      />
    )}
    {open === 'merge' && <MergeSheet topic={topic} moving={moving} onClose={onClose} />}
  </>
)

const Screened = ({ topic }: { topic: TopicSeen }) => (
  <View className='stack'>
    <Strip icon='check' title={`现在：${topicStatusWords[topic.status]}`}>
      {topic.owner && `牵头人 ${topic.owner.name}。`}
      {topic.status === 'refused' && `附议满 ${topic.support.needed} 户，还会往下议。`}
    </Strip>
    <Button icon='right' onPress={() => openChair('topic', { id: topic.id })}>
      看这件议题
    </Button>
  </View>
)
