import type { Column, ColumnGroup } from './columns'
import type { WindowKind } from '../numbers/windows'
import type { ExportFailure, ExportFormat, ExportState, ExportSubject } from './export'
import type { NumberColumn } from './numberColumns'

export const columnTitles: Record<Column, string> = {
  number: '单号',
  kind: '类型',
  status: '状态',
  category: '事项',
  categoryGroup: '事项大类',
  priority: '缓急',
  community: '社区',
  grid: '网格',
  building: '楼栋',
  reportedAt: '点单时间',
  promisedAt: '答应办好',
  lead: '主办',
  assist: '协办',
  verdict: '办得怎样',
  isPrivate: '不公开',
  filedAt: '报单时间',
  dispatchedAt: '派单时间',
  acceptedAt: '接单时间',
  finishedAt: '办结时间',
  closedAt: '销单时间',
  returned: '退单次数',
  reworked: '返工次数',
  extended: '申请延期次数',
  suspended: '申请挂账次数',
  reopened: '重办次数',
  reminded: '催办次数',
  lapsed: '超期次数',
  joined: '另有几户遇到',
  contacted: '联系过',
  solved: '解决了',
  satisfied: '满意',
  description: '居民的话',
  address: '地址',
  reporter: '联系人',
  phone: '电话',
}

export const subjectNames: Record<ExportSubject, string> = { orders: '单子', numbers: '指标' }

export const windowKindNames: Record<WindowKind, string> = { month: '自然月', assessment: '考核月' }

export const numberTitles: Record<NumberColumn, string> = {
  placeId: '地点编号',
  place: '地点',
  windowKind: '哪种月',
  month: '月份',
  first: '从',
  last: '到',
  through: '到期的算到',
  at: '截至',
  key: '指标代码',
  name: '指标',
  over: '分子',
  of: '分母',
  value: '值',
  unit: '单位',
  cases: '够不够多',
  strictOver: '一件不剔的分子',
  strictOf: '一件不剔的分母',
  strictValue: '一件不剔的值',
  strictCases: '一件不剔的够不够多',
  median: '一半在几小时内',
  ninetieth: '九成在几小时内',
}

export const numberUnits = { count: '件', rate: '%', score: '分', time: '小时' } as const

export const groupNames: Record<ColumnGroup, string> = {
  basic: '单号、事项、地点、状态',
  times: '各环节时间',
  counts: '退单、超期等次数，居民评价',
  personal: '居民的话、地址、姓名、电话',
}

export const formatNames: Record<ExportFormat, string> = {
  xlsx: 'Excel 表格（.xlsx）',
  csv: '文本表格（.csv）',
  open: '公开数据（按月、社区、事项计数）',
}

export const exportStateNames: Record<ExportState, string> = {
  working: '正在导出',
  done: '导好了',
  cancelled: '已停下',
  failed: '没导成',
}

export const failureWords: Record<ExportFailure, string> = {
  notYours: '导到一半时您不再有这个权限，已经停下',
  tooLong: '一张 Excel 表放不下这么多行，把月份分成两段，或者选 .csv',
}

/** Of what is reported, what open data does not count, or counts elsewhere: in the file's head and beside the form. */
export const openLeavesOut = '撤单的不算；并单的只算并进去的那一件；不公开的也算，只算件数；'

/** Beside the file, so that nobody takes it for one moment's picture. */
export const snapshotWords = '从最早的月份读起，每一行是读到它那一刻的样子。'
