import type { IconName } from '../kit/iconNames'

export type WholePlace = { icon: IconName; title: string; note: string; url: string }

/** From single orders to what they come to, and what they have in common. */
export const wholePlaces = {
  board: { icon: 'chart', title: '看板', note: '超期的、办结率、慢在哪里', url: '/board/board' },
  demands: {
    icon: 'merge',
    title: '共性诉求',
    note: '好几件单子说的是同一件事',
    url: '/demand/demands',
  },
  campaigns: {
    icon: 'flag',
    title: '专题攻坚',
    note: '老有人报的事，集中办',
    url: '/campaign/campaigns',
  },
  plans: { icon: 'star', title: '月度治理', note: '这个月办好哪几件，办到哪一步', url: '/plan/plans' },
  find: { icon: 'search', title: '查单', note: '按单号、楼栋、电话、字词查', url: '/records/find' },
  exports: { icon: 'list', title: '导出', note: '整月的工单、指标，导成表格', url: '/records/export' },
} satisfies Record<string, WholePlace>
