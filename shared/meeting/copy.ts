import type { MeetingMoveName, MeetingState } from './meeting'

export const meetingStateNames: Record<MeetingState, string> = {
  called: '约好了',
  gathering: '快开了，可以签到',
  running: '正在开',
  ended: '开完了',
  cancelled: '不开了',
}

export const meetingMoveNames: Record<MeetingMoveName, string> = {
  change: '改时间地点',
  cancel: '不开了',
  attend: '签到',
  countWithoutPhone: '没带手机的',
  askForFloor: '我要发言',
  leaveQueue: '先不说了',
  askFor: '替人要发言',
  giveFloor: '请发言',
  endTurn: '说完了',
  tick: '议程打勾',
  end: '散会',
  minutes: '贴会议记录',
}

/** 7号: nobody is called by name. */
export const speakerName = (speaker: number) => `${speaker}号`
