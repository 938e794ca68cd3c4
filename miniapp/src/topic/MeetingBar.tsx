import type { Meeting } from '../../../shared/meeting/meeting'
import { ActionBar } from '../kit/ActionBar'
import { Button } from '../kit/Button'
import { useMeetingMove } from './useMeeting'

/** 我要发言 · 先不说了 · 说完了. */
export function MeetingBar({ meeting }: { meeting: Meeting }) {
  const { make, isBusy, trouble } = useMeetingMove(meeting)
  const { moves, floor } = meeting
  const busy = isBusy && '正在交……'
  if (floor?.isMine)
    return (
      <ActionBar say={trouble}>
        <Button
          big
          kind='main'
          busy={busy}
          onPress={() => void make({ move: 'endTurn', speaker: floor.speaker })}
        >
          我说完了
        </Button>
      </ActionBar>
    )
  if (moves.includes('leaveQueue'))
    return (
      <ActionBar say={trouble ?? '排上了，轮到您会显示在上面。'}>
        <Button big kind='line' busy={busy} onPress={() => void make({ move: 'leaveQueue' })}>
          先不说了
        </Button>
      </ActionBar>
    )
  if (!moves.includes('askForFloor')) return null
  return (
    <ActionBar say={trouble}>
      <Button big kind='main' icon='hand' busy={busy} onPress={() => void make({ move: 'askForFloor' })}>
        我要发言
      </Button>
    </ActionBar>
  )
}
