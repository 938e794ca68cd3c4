import { useState } from 'react'
import { View } from '@tarojs/components'
import { useQuery } from '@tanstack/react-query'
import { slipStateNames } from '../../../shared/ballot/copy'
import type { Motion } from '../../../shared/ballot/motion'
import type { SlipSeen } from '../../../shared/ballot/slip'
import { Button } from '../kit/Button'
import { Cell } from '../kit/Cell'
import { Cells } from '../kit/Cells'
import { Empty } from '../kit/Empty'
import { Icon } from '../kit/Icon'
import type { IconName } from '../kit/iconNames'
import { Section } from '../kit/Section'
import { Fetched } from '../topic/Fetched'
import { callTopic, type TopicApi } from '../topic/topicApi'
import { ReadSheet } from './ReadSheet'
import { TakeBack } from './TakeBack'

const useSlips = (motionId: string, source: TopicApi = { callTopic }) =>
  useQuery({
    queryKey: ['slips', motionId],
    queryFn: () => source.callTopic('slips', { params: { motionId } }),
    refetchInterval: everyMs,
    select: ({ slips }) => slips,
  })

/** What differs first, for it holds up the count; then as the slips lie in the pile. */
const inPile = (one: SlipSeen, other: SlipSeen) =>
  Number(other.state === 'differ') - Number(one.state === 'differ') || Number(one.slip) - Number(other.slip)

/** Others read at the same table. */
const everyMs = 15_000

/** 录票: which slips wait for a first or a second reader, and which two read differently; never whose they are. */
export function SlipsBoard({ motion }: { motion: Motion }) {
  const slips = useSlips(motion.id)
  const [open, setOpen] = useState<string>()
  return (
    <View className='mt4'>
      <Fetched query={slips}>
        {(all) =>
          all.length > 0 ? (
            <>
              <Listed all={all} onRead={setOpen} />
              <TakeBack motionId={motion.id} all={all} />
            </>
          ) : (
            <Empty title='还没有登记过的纸票' say='先在“登记交来的”里登记，再由另外两个人录。' />
          )
        }
      </Fetched>
      {open && <ReadSheet key={open} motion={motion} slip={open} onClose={() => setOpen(undefined)} />}
    </View>
  )
}

const look: Record<SlipSeen['state'], { icon: IconName; tint: string }> = {
  differ: { icon: 'alert', tint: 't-zao' },
  second: { icon: 'circle', tint: 't-shi' },
  first: { icon: 'circle', tint: 't-shi' },
  agreed: { icon: 'checkring', tint: 't-tile' },
  takenBack: { icon: 'back', tint: 't-3' },
}

const isDone = (state: SlipSeen['state']) => state === 'agreed' || state === 'takenBack'

function Listed({ all, onRead }: { all: SlipSeen[]; onRead: (slip: string) => void }) {
  const agreed = all.filter(({ state }) => state === 'agreed').length
  const standing = all.filter(({ state }) => state !== 'takenBack').length
  const inOrder = [...all].sort(inPile)
  return (
    <Section title='登记过的纸票' end={`${standing} 张里录好了 ${agreed} 张`}>
      <Cells>
        {inOrder.map(({ slip, state, mayRead }) => (
          <Cell
            key={slip}
            lead={
              <View className={look[state].tint}>
                <Icon name={look[state].icon} />
              </View>
            }
            title={`${slip} 号票`}
            note={isDone(state) || mayRead ? slipStateNames[state] : `${slipStateNames[state]}，要换一个人录`}
            end={
              mayRead && (
                <Button narrow label={`录 ${slip} 号票`} onPress={() => onRead(slip)}>
                  录
                </Button>
              )
            }
          />
        ))}
      </Cells>
    </Section>
  )
}
