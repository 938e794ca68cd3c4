import { View } from '@tarojs/components'
import { meetingStateNames } from '../../../shared/meeting/copy'
import { isOn, type Meeting } from '../../../shared/meeting/meeting'
import { whenText } from '../clockText'
import { Page } from '../kit/Page'
import { Section } from '../kit/Section'
import { Strip } from '../kit/Strip'
import { AgendaList } from './AgendaList'
import { AttendCard } from './AttendCard'
import { FloorCard } from './FloorCard'
import { MeetingBar } from './MeetingBar'
import { MinutesSection } from './MinutesSection'
import { SpeakerList } from './SpeakerList'

type MeetingBoardProps = { meeting: Meeting; ahead: number; now: number; fetchedAt: number; code: string }

/** 碰头会: when and where; while it lasts whose turn it is; afterwards what was written down. */
export const MeetingBoard = ({ meeting, ahead, now, fetchedAt, code }: MeetingBoardProps) => (
  <Page
    pressAgain
    title='碰头会'
    fetchedAt={fetchedAt}
    head={meeting.topicTitle}
    bar={<MeetingBar meeting={meeting} />}
  >
    <Strip icon='clock' title={`${whenText(meeting.at, now)}，${meeting.place}`}>
      {stateSaid(meeting)}
    </Strip>
    {meeting.moves.includes('attend') && !meeting.iAmHere && <AttendCard meeting={meeting} given={code} />}
    {isOn(meeting.state) && (
      <Section title='现在谁说'>
        <FloorCard floor={meeting.floor} ahead={ahead} />
        <View className='mt3'>
          <SpeakerList speakers={meeting.speakers} />
        </View>
      </Section>
    )}
    <MinutesSection minutes={meeting.minutes} now={now} />
    <Section title='议程'>
      <AgendaList agenda={meeting.agenda} />
    </Section>
  </Page>
)

function stateSaid({ state, people, iAmHere, reason }: Meeting) {
  if (state === 'cancelled') return `${meetingStateNames[state]}${reason ? `：${reason}` : ''}`
  const came = people > 0 ? `，到了 ${people} 位` : ''
  return `${meetingStateNames[state]}${came}${iAmHere ? '，您签到了' : ''}`
}
