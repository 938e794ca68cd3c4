import { View } from '@tarojs/components'
import { speakerName } from '../../../shared/meeting/copy'
import type { SpeakerSeen } from '../../../shared/meeting/meeting'
import { Button } from '../kit/Button'
import { Cell } from '../kit/Cell'
import { Cells } from '../kit/Cells'
import { Section } from '../kit/Section'
import type { HeldProps } from './MeetingBoard'
import { FloorClock } from './FloorClock'

/** 发言名单: who has spoken least comes first, then who asked first; three minutes each. */
export function SpeakingList({ meeting, moving, heardAt }: HeldProps & { heardAt: number }) {
  const { floor, speakers, moves } = meeting
  const waiting = speakers.filter(({ isWaiting }) => isWaiting)
  const [next] = waiting
  // Who speaks now stands above, with the clock.
  const others = speakers.filter(({ speaker }) => speaker !== floor?.speaker)
  return (
    <Section title='谁来说' end={waiting.length > 0 && `${waiting.length} 位等着`}>
      {floor && (
        <FloorClock
          floor={floor}
          serverNow={meeting.now}
          heardAt={heardAt}
          isBusy={moving.isBusy}
          onEnd={
            moves.includes('endTurn')
              ? () => void moving.make({ move: 'endTurn', speaker: floor.speaker })
              : undefined
          }
        />
      )}
      {!floor && next && <GiveFloor speaker={next.speaker} meeting={meeting} moving={moving} />}
      <View className='mt3'>
        <Cells>
          {others.map((one) => (
            <Cell key={one.speaker} {...lineOf(one)} />
          ))}
        </Cells>
      </View>
      {moves.includes('askFor') && (
        <View className='mt3'>
          <Button icon='plus' onPress={() => void moving.make({ move: 'askFor' })}>
            没带手机的要发言
          </Button>
          <View className='t-small mt1'>给他一个新号；说过的，还用原来的号，点下面“再说”。</View>
        </View>
      )}
      <Again meeting={meeting} moving={moving} />
    </Section>
  )
}

const GiveFloor = ({ meeting, moving, speaker }: HeldProps & { speaker: number }) =>
  meeting.moves.includes('giveFloor') ? (
    <Button
      big
      kind='main'
      icon='mic'
      busy={moving.isBusy && '正在记……'}
      onPress={() => void moving.make({ move: 'giveFloor', speaker })}
    >
      {`请 ${speakerName(speaker)} 发言，3 分钟`}
    </Button>
  ) : null

const lineOf = ({ speaker, turns, isWaiting }: SpeakerSeen) => ({
  title: speakerName(speaker),
  note: `${turns > 0 ? `说过 ${turns} 次` : '还没说过'}${isWaiting ? '，等着' : ''}`,
})

/** Those without a phone who have spoken, and want to again. */
function Again({ meeting: { speakers, moves, floor }, moving }: HeldProps) {
  const done = speakers.filter(
    ({ speaker, isWaiting, turns }) => !isWaiting && turns > 0 && speaker !== floor?.speaker,
  )
  if (!moves.includes('askFor') || done.length === 0) return null
  return (
    <View className='row row--wrap mt2'>
      {done.map(({ speaker }) => (
        <Button
          key={speaker}
          narrow
          label={`${speakerName(speaker)} 再说`}
          onPress={() => void moving.make({ move: 'askFor', speaker })}
        >
          {`${speakerName(speaker)} 再说`}
        </Button>
      ))}
    </View>
  )
}
