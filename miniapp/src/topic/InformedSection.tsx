import { useState } from 'react'
import Taro from '@tarojs/taro'
import { View } from '@tarojs/components'
import { meetingStateNames } from '../../../shared/meeting/copy'
import type { TopicSeen } from '../../../shared/topic/topic'
import { dateOf, whenText } from '../clockText'
import { Cell } from '../kit/Cell'
import { Cells } from '../kit/Cells'
import { Section } from '../kit/Section'
import { Sheet } from '../kit/Sheet'
import { PhotoRow } from './PhotoRow'
import { isOnTheWay } from './isOver'
import { useMeetings } from './useMeeting'

type Informed = TopicSeen['informed'][number]

const noteOf = ({ kind, photoUrls, at }: Informed) =>
  [kind === 'notice' ? '通知' : '材料', dateOf(at), photoUrls.length > 0 && `${photoUrls.length} 张图`]
    .filter(Boolean)
    .join('，')

/** 先看看再说: notices, materials, and the meetings in the courtyard. */
export function InformedSection({ topic, now }: { topic: TopicSeen; now: number }) {
  const { data: meetings = [] } = useMeetings(topic.id)
  const [open, setOpen] = useState<Informed>()
  if (topic.informed.length + meetings.length === 0) return null
  return (
    <Section title={isOnTheWay(topic.status) ? '先看看再说' : '通知、材料、碰头会'}>
      <Cells>
        {topic.informed.map((informed) => (
          <Cell
            key={informed.n}
            icon='doc'
            title={informed.title}
            note={noteOf(informed)}
            onPress={() => setOpen(informed)}
          />
        ))}
        {meetings.map(({ n, at, place, state, hasMinutes }) => (
          <Cell
            key={`m${n}`}
            icon='people'
            title={`碰头会，${whenText(at, now)}`}
            note={`${place}，${hasMinutes ? '有会议记录' : meetingStateNames[state]}`}
            onPress={() => void Taro.navigateTo({ url: `/topic/meeting?id=${topic.id}&n=${n}` })}
          />
        ))}
      </Cells>
      {open && <InformedSheet informed={open} onClose={() => setOpen(undefined)} />}
    </Section>
  )
}

const InformedSheet = ({ informed, onClose }: { informed: Informed; onClose: () => void }) => (
  <Sheet open title={informed.title} onClose={onClose}>
    <View className='said'>{informed.words}</View>
    <PhotoRow urls={informed.photoUrls} of={informed.title} />
  </Sheet>
)
