import Taro from '@tarojs/taro'
import { liveNames, rateNames } from '../../../shared/numbers/answer'
import { countNames, rateParts } from '../../../shared/numbers/operations'
import { isDistrict } from '../../../shared/place/codes'
import { Month, windowKinds } from '../../../shared/numbers/windows'
import { goTo } from './goTo'
import type { Looked } from './looked'

/** Which number one opens: what is open now, what was counted, or a part of a rate; of a category, unit or cell alone. */
export type Behind = {
  live?: (typeof liveNames)[number]
  count?: (typeof countNames)[number]
  rate?: (typeof rateNames)[number]
  part?: (typeof rateParts)[number]
  categoryCode?: string
  unitId?: string
  cell?: string
  /** What the category, unit or cell is called. */
  named?: string
}

/** Opens the orders behind a number. */
export type Opens = (behind: Behind) => () => void

const queryOf = (asked: Record<string, string | undefined>) =>
  Object.entries(asked)
    .flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${encodeURIComponent(value)}`]))
    .join('&')

export const ordersUrl = (looked: Looked, behind: Behind) =>
  `/board/orders?${queryOf({ ...looked, ...behind })}`

/** Where the places of a board stand on its page. */
export const placesId = 'places'

/** Orders are a street's: of a district 全区 a number leads to its streets. */
export const opensOf =
  (looked: Looked): Opens =>
  (behind) =>
  () =>
    isDistrict(looked.node)
      ? void Taro.pageScrollTo({ selector: `#${placesId}` })
      : goTo(ordersUrl(looked, behind))

const oneOf = <T extends string>(all: readonly T[], value: string | undefined) =>
  all.find((one) => one === value)

const given = <T extends object>(all: T) =>
  // What is not said is left out, which the types of both say.
  Object.fromEntries(Object.entries(all).filter(([, value]) => value)) as {
    [K in keyof T]?: Exclude<T[K], undefined | ''>
  }

type Params = Partial<Record<string, string>>

const wordOf = (params: Params, name: string) => {
  const value = params[name]
  return value === undefined ? undefined : decodeURIComponent(value)
}

/** What the address of the page says, as far as it is understood. */
export function behindIn(params: Params): Behind {
  return given({
    live: oneOf(liveNames, params['live']),
    count: oneOf(countNames, params['count']),
    rate: oneOf(rateNames, params['rate']),
    part: oneOf(rateParts, params['part']),
    categoryCode: wordOf(params, 'categoryCode'),
    unitId: wordOf(params, 'unitId'),
    cell: wordOf(params, 'cell'),
    named: wordOf(params, 'named'),
  })
}

/** A month that is none is not asked for. */
export const monthIn = ({ month }: Params) => (Month.safeParse(month).success ? month : undefined)

export function lookedIn(params: Params): Looked {
  const { node = '' } = params
  const month = monthIn(params)
  return { node, kind: oneOf(windowKinds, params['kind']) ?? 'month', ...(month && { month }) }
}
