import type { Category, Class } from '../../../shared/category/category'
import { timesOf } from '../../../shared/clock/times'
import { amountText } from '../../../shared/copy'
import { suggestCategories } from '../../../shared/category/suggest'
import { known } from '../../../shared/known'
import type { Catalogue } from '../../../shared/street/operations'
import type { Building } from '../../../shared/street/street'
import { priorities, type CommandInput, type Priority } from '../../../shared/workOrder/commands'
import { limitToFinish, promiseCorrected } from '../../../shared/workOrder/limits'
import type { Order } from '../../../shared/workOrder/order'
import type { OrderInHand } from '../staff/useOrderInHand'

/** What the grid worker corrects 核实; left undefined it stays as it was reported. */
export type Filing = { categoryCode?: string; building?: Building; priority?: Priority }

/** As it was chosen, this time or before the page was left. */
export const filingOf = ({ choiceOf, catalogue }: Pick<OrderInHand, 'choiceOf' | 'catalogue'>): Filing =>
  known({
    categoryCode: choiceOf('fileCategory'),
    building: catalogue?.buildings.find(({ id }) => id === choiceOf('fileBuilding')),
    priority: priorities.find((priority) => priority === choiceOf('filePriority')),
  })

const mostNote = 500

/** 照常 7 天, 要快 24 小时, 危险 2 小时: never slower than the category's own limit. */
export const limitText = (
  name: Class,
  priority: Priority,
  { catalogue, now }: Pick<OrderInHand, 'catalogue' | 'now'>,
) => catalogue && amountText(limitToFinish({ class: name, priority }, now, timesOf(catalogue)).limit)

/** The promise to the resident as it will stand after this filing. */
export function promiseAfter(order: Order, filing: Filing, catalogue: Catalogue) {
  if (!order.promisedAt) return undefined
  const classOf = (code: string) => catalogue.categories.find((one) => one.code === code)?.class ?? 'ordinary'
  const was = { class: classOf(order.categoryCode), priority: order.priority }
  const is = {
    class: classOf(filing.categoryCode ?? order.categoryCode),
    priority: filing.priority ?? order.priority,
  }
  return promiseCorrected(
    { promised: Date.parse(order.promisedAt), begun: Date.parse(order.reportedAt) },
    [was, is],
    timesOf(catalogue),
  )
}

/** What it may be instead, from the resident's own words: never what the street does not deal with. */
export const guessesFor = ({ description = '', categoryCode }: Order, categories: Category[]) =>
  suggestCategories(
    categories.filter(({ stopper, code }) => !stopper && code !== categoryCode),
    description,
    2,
  )

/** The point of a picked building, with the words that lead there. */
export const placeOf = ({ id, name, latitude, longitude }: Building, address: string) => ({
  latitude,
  longitude,
  buildingId: id,
  address: (address.trim() || name).slice(0, 100),
})

/** The spot stands in the words as well: the next hands read it there. */
const noteOf = (building: Building | undefined, { note, address }: { note: string; address: string }) =>
  [building && address.trim() && `地点：${building.name} ${address.trim()}`, note.trim()]
    .filter(Boolean)
    .join('。')
    .slice(0, mostNote) || undefined

export const inputOf = (
  { categoryCode, building, priority }: Filing,
  words: { note: string; address: string },
): Omit<CommandInput['file'], 'photoKeys'> =>
  known({
    categoryCode,
    priority,
    place: building && placeOf(building, words.address),
    note: noteOf(building, words),
  })
