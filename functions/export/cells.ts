import type { Column } from '../../shared/export/columns'
import { kindNames, priorityNames, statusNames } from '../../shared/copy'
import { isUnplaced } from '../../shared/place/codes'
import type { Street } from '../../shared/street/street'
import { numberOf, parseOrderId } from '../../shared/workOrder/id'
import { communityName, gridName, unitName } from '../street/labels'
import { isPool } from '../deskAndPool'
import { holders } from '../keys'
import { isReportersAnswer } from '../workOrder/answered'
import { householdsJoined, lastOf } from '../workOrder/fold'
import { returnsOf } from '../workOrder/stage'
import type { Deed, Rating, WorkOrder } from '../workOrder/workOrder'
import { chinaTime } from './chinaTime'
import type { Person } from './persons'

export type Cell = string | number

/** `person` only where what is of a person was asked for and may be given. */
export type Row = { order: WorkOrder; street: Street; person?: Person | undefined }

const yesOrNo = (is: boolean) => (is ? '是' : '否')

const verdictNames = { solved: '解决了', partly: '部分解决', notSolvable: '解决不了' } as const
const solvedNames: Record<Rating['solved'], string> = { solved: '解决了', partly: '部分', not: '没有' }
const satisfiedNames: Record<Rating['satisfied'], string> = {
  satisfied: '满意',
  basically: '基本满意',
  not: '不满意',
}

const categoryIn = ({ order, street }: Row) =>
  street.categories.find(({ code }) => code === order.categoryCode)

/** Who answers for it: the unit, or how it was handed on. Never a person's name. */
function leadOf({ order, street }: Row) {
  if (lastOf(order, 'handle') && !lastOf(order, 'dispatch')) return '网格自办'
  const holder = lastOf(order, 'dispatch')?.change.holder
  if (!holder) return ''
  if (isPool(holder)) return '抢单池'
  const unit = holders.unit('')
  return holder.startsWith(unit) ? unitName(street, holder.slice(unit.length)) : '点名派'
}

/** What the reporter said last, herself or on the telephone. */
function rated({ order }: Row, say: (rating: Rating) => string) {
  const rating = order.steps.findLast((step) => isReportersAnswer(step, order))?.change.rating
  return rating ? say(rating) : ''
}

const timeOf =
  (...deeds: Deed[]) =>
  ({ order }: Row) =>
    chinaTime(lastOf(order, ...deeds)?.at)

const countOf =
  (deed: Deed) =>
  ({ order }: Row) =>
    order.steps.filter((step) => step.deed === deed && step.change.callOf === undefined).length

const cellOf: Record<Column, (row: Row) => Cell> = {
  number: ({ order }) => numberOf(parseOrderId(order.id).ulid),
  kind: ({ order }) => kindNames[order.kind],
  status: ({ order }) => statusNames[order.status],
  category: (row) => categoryIn(row)?.name ?? '其他',
  categoryGroup: (row) => categoryIn(row)?.group ?? '',
  priority: ({ order }) => priorityNames[order.priority],
  community: ({ order, street }) =>
    isUnplaced(order.gridId) ? '地点待定' : communityName(street, order.gridId),
  grid: ({ order, street }) => gridName(street, order.gridId),
  building: ({ order, street }) => street.buildings.find(({ id }) => id === order.buildingId)?.name ?? '',
  reportedAt: ({ order }) => chinaTime(order.steps[0]?.at),
  promisedAt: ({ order }) => chinaTime(order.promisedAt * 1000),
  lead: leadOf,
  assist: ({ order, street }) => order.assisting.map((unit) => unitName(street, unit)).join('、'),
  verdict: ({ order }) => {
    const verdict = order.status === 'closed' && lastOf(order, 'close')?.change.verdict
    return verdict ? verdictNames[verdict] : ''
  },
  isPrivate: ({ order }) => yesOrNo(order.isPrivate),
  filedAt: timeOf('file', 'handle'),
  dispatchedAt: timeOf('dispatch'),
  acceptedAt: timeOf('accept', 'grab', 'handle'),
  finishedAt: timeOf('finish'),
  // Reopened, or sent back, it is closed no more: whoever counts this column counts what is.
  closedAt: (row) => (row.order.status === 'closed' ? timeOf('close')(row) : ''),
  returned: ({ order }) => returnsOf(order),
  reworked: countOf('rework'),
  extended: countOf('extend'),
  suspended: countOf('suspend'),
  reopened: countOf('reopen'),
  reminded: countOf('remind'),
  lapsed: countOf('lapse'),
  joined: ({ order }) => householdsJoined(order),
  contacted: (row) => rated(row, ({ contacted }) => yesOrNo(contacted)),
  solved: (row) => rated(row, ({ solved }) => solvedNames[solved]),
  satisfied: (row) => rated(row, ({ satisfied }) => satisfiedNames[satisfied]),
  description: ({ person }) => person?.description ?? '',
  address: ({ person }) => person?.address ?? '',
  reporter: ({ person }) => person?.name ?? '',
  phone: ({ person }) => person?.phone ?? '',
}

/** An order as a row, in the order of its columns. */
export const rowOf = (row: Row, columns: Column[]): Cell[] => columns.map((column) => cellOf[column](row))
