import type { MeetingState } from './meeting'

export const meetingStateNames: Record<MeetingState, string> = {
  called: '约好了',
  gathering: '快开了，可以签到',
  running: '正在开',
  ended: '开完了',
  cancelled: '不开了',
}

/** 7号: nobody is called by name. */
export const speakerName = (speaker: number) => `${speaker}号`
