import type { Meeting, Speaker } from './meeting'

const waiting = ({ speakers }: Pick<Meeting, 'speakers'>) =>
  speakers.filter(({ asked }) => asked !== undefined)

/** 轮流: whoever has spoken least comes first, then whoever asked first. */
export const queueOf = (meeting: Pick<Meeting, 'speakers'>) =>
  [...waiting(meeting)].sort((one, other) => one.turns - other.turns || (one.asked ?? 0) - (other.asked ?? 0))

const changed = (meeting: Meeting, speaker: number, change: (one: Speaker) => Speaker): Meeting => ({
  ...meeting,
  speakers: meeting.speakers.map((one) => (one.speaker === speaker ? change(one) : one)),
})

const without = ({ speaker, who, turns }: Speaker): Speaker => ({
  speaker,
  turns,
  ...(who !== undefined && { who }),
})

/** Waits from now on, at the end of those who have spoken as often; who waits already keeps the place. */
export function ask(meeting: Meeting, asking: { speaker: number } | { who?: string }): Meeting {
  const known = meeting.speakers.find((one) =>
    'speaker' in asking ? one.speaker === asking.speaker : asking.who !== undefined && one.who === asking.who,
  )
  if (known?.asked !== undefined || ('speaker' in asking && !known)) return meeting
  const asked = meeting.askings + 1
  const next = { ...meeting, askings: asked }
  if (known) return changed(next, known.speaker, (one) => ({ ...one, asked }))
  const who = 'who' in asking ? asking.who : undefined
  const added = { speaker: meeting.speakers.length + 1, turns: 0, asked, ...(who !== undefined && { who }) }
  return { ...next, speakers: [...meeting.speakers, added] }
}

export const leave = (meeting: Meeting, speaker: number) => changed(meeting, speaker, without)

/** The first of those who wait speaks; whoever spoke has ended. A turn counts once it has begun. */
export function giveFloor(meeting: Meeting, now: number): Meeting {
  const [first] = queueOf(meeting)
  if (!first) return meeting
  const next = changed(meeting, first.speaker, (one) => ({ ...without(one), turns: one.turns + 1 }))
  return { ...next, floor: { speaker: first.speaker, startedAt: now } }
}

export function endTurn(meeting: Meeting): Meeting {
  const { floor: _, ...rest } = meeting
  return rest
}
