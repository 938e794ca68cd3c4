import { useState } from 'react'
import { View } from '@tarojs/components'
import { meetingStateNames } from '../../../shared/meeting/copy'
import { isOn, type Meeting } from '../../../shared/meeting/meeting'
import { whenText } from '../clockText'
import { Button } from '../kit/Button'
import { Strip } from '../kit/Strip'
import { Refusal } from '../resident/Refusal'
import { Fetched } from '../topic/Fetched'
import { useNow } from '../useNow'
import { AgendaList } from './AgendaList'
import { ChangeSheet } from './ChangeSheet'
import { CodeCard } from './CodeCard'
import { MinutesSection } from './MinutesSection'
import { People } from './People'
import { SpeakingList } from './SpeakingList'
import { useMeetingMove, useMeetingNow, type MeetingMoving } from './useMeetingRun'
import { WordsSheet } from './WordsSheet'

/** A meeting in the courtyard: the code, who speaks, what is talked about, and what was said. */
export function MeetingBoard({ topicId, n }: { topicId: string; n: string }) {
  const meeting = useMeetingNow(topicId, n)
  return (
    <Fetched query={meeting}>
      {({ meeting: now, heardAt }) => <Held meeting={now} heardAt={heardAt} />}
    </Fetched>
  )
}

export type HeldProps = { meeting: Meeting; moving: MeetingMoving }

function Held({ meeting, heardAt }: { meeting: Meeting; heardAt: number }) {
  const moving = useMeetingMove(meeting)
  const isHeld = isOn(meeting.state)
  return (
    <View className='stack'>
      <Standing meeting={meeting} />
      {meeting.state === 'called' && (
        <Strip kind='plain' icon='clock'>
          到点前 30 分钟会出现签到码
        </Strip>
      )}
      {isHeld && <CodeCard meeting={meeting} />}
      {isHeld && <SpeakingList meeting={meeting} moving={moving} heardAt={heardAt} />}
      <AgendaList meeting={meeting} moving={moving} />
      <People meeting={meeting} moving={moving} />
      <MinutesSection meeting={meeting} moving={moving} />
      <Ends meeting={meeting} moving={moving} />
      <View className='meeting__trouble'>
        <Refusal words={moving.trouble} />
      </View>
    </View>
  )
}

function Standing({ meeting: { at, place, state, reason, people } }: { meeting: Meeting }) {
  const now = useNow()
  return (
    <Strip icon='people' title={`${whenText(at, now)}，${place}`}>
      {meetingStateNames[state]}
      {people > 0 && `，到了 ${people} 位`}
      {reason && `：${reason}`}
    </Strip>
  )
}

function Ends({ meeting, moving }: HeldProps) {
  const [isCancelling, cancel] = useState(false)
  const [isChanging, change] = useState(false)
  return (
    <View className='stack mt4'>
      {meeting.moves.includes('change') && (
        <Button kind='line' icon='edit' onPress={() => change(true)}>
          改时间地点
        </Button>
      )}
      {meeting.moves.includes('end') && (
        <Button
          kind='line'
          busy={moving.isBusy && '正在记……'}
          onPress={() => void moving.make({ move: 'end' })}
        >
          散会
        </Button>
      )}
      {meeting.moves.includes('cancel') && (
        <Button kind='line' onPress={() => cancel(true)}>
          不开了
        </Button>
      )}
      {isChanging && <ChangeSheet meeting={meeting} moving={moving} onClose={() => change(false)} />}
      {isCancelling && (
        <WordsSheet
          title='不开了'
          label='为什么？大家看得到'
          phrases={['下雨，改天再约', '人凑不齐，改天再约']}
          max={100}
          button='不开了，告诉大家'
          draft={`cancel ${meeting.topicId} ${meeting.n}`}
          doing={moving}
          onSend={(reason) => moving.make({ move: 'cancel', reason })}
          onClose={() => cancel(false)}
        />
      )}
    </View>
  )
}
