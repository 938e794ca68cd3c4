import type { NoticeOf } from '../../../shared/notice/notice'
import type { IconName } from '../kit/iconNames'

export const noticeIcon: Record<NoticeOf, IconName> = {
  filed: 'check',
  dispatched: 'send',
  accepted: 'hands',
  returned: 'back',
  finished: 'checkring',
  reworked: 'retry',
  closed: 'star',
  declined: 'cross',
  reopened: 'retry',
  merged: 'merge',
  suspended: 'pause',
  promised: 'clock',
  late: 'alert',
  noted: 'talk',
  turn: 'slip',
  warned: 'clock',
  overdue: 'alert',
  asked: 'doc',
  reminded: 'bell',
  granted: 'check',
  refused: 'cross',
  resumed: 'clock',
  said: 'talk',
}
