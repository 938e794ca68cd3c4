import { rateWords } from '../../../shared/numbers/copy'
import type { RateName } from '../../../shared/numbers/rates'
import type { Behind } from './behind'

const closings = '数的是销单：销了又重办、再销的单，算两次，这里列一回。'
const dispatches = '数的是派出：退回来再派的单算两次，退了的那次和没退的那次，两边都列。'
const acceptances = '数的是接单：换了人又接的单算两次，两边都可能列。'
const stageTimes = '数的是环节：退回来再走一遍的单算两次，按时和没按时的两边都可能列。'
const ratings = '数的是评价：重办后又评的单算两份。'

/** Why one order may be more than one of what is counted, and stand on both sides of the line. */
const whyMore: Partial<Record<RateName, string>> = {
  closure: closings,
  reopened: closings,
  rework: '数的是办结：返工后又办结的单算两次，返工的那次和没返工的那次，两边都列。',
  accurate: dispatches,
  returned: dispatches,
  extended: acceptances,
  suspended: acceptances,
  fileOnTime: stageTimes,
  dispatchOnTime: stageTimes,
  acceptOnTime: stageTimes,
  closeOnTime: stageTimes,
  onTime: '重办的单有新的期限，算两次。',
  response: ratings,
  solved: ratings,
  satisfied: ratings,
}

/** What is counted in part stands on both sides whole. */
const inPart: Partial<Record<RateName, string>> = {
  solved: '“部分解决”只算一部分的话，两边都列。',
  satisfied: '“基本满意”按 0.9 算，两边都列。',
}

const whyOf = ({ rate, count }: Behind) => (rate ? whyMore[rate] : count === 'closed' ? closings : undefined)

type Listed = {
  cases: number | undefined
  orders: number
  isWhole: boolean
  /** Orders that could not be read: whether they belong here nobody can say. */
  unreadable?: number
  /** Orders of the number that lie where the reader does not serve. */
  elsewhere?: number
}

/** 这个数是 66，列出来是 61 张单: the number again, and where list and number differ, why. */
export function listedSaid(behind: Behind, listed: Listed) {
  const { cases, orders, isWhole, elsewhere = 0 } = listed
  const why = whyOf(behind)
  const part = behind.rate && inPart[behind.rate]
  const isSame = isWhole && cases === orders + elsewhere
  const lines = [countSaid(behind, listed), isSame ? undefined : why, part, ...missingSaid(listed)]
  return lines.flatMap((line) => line ?? [])
}

const missingSaid = ({ unreadable = 0, elsewhere = 0 }: Listed) => [
  ...(elsewhere > 0 ? [`还有 ${elsewhere} 件已经转到别的社区，归那边看，没有列在这里。`] : []),
  ...(unreadable > 0 ? [`还有 ${unreadable} 张单的记录读不出来，没法判断，没有列在这里。`] : []),
]

/** What the number is counted in: ratings 评价 are no orders. */
const unitOf = ({ rate }: Behind) => (rate ? rateWords[rate].unit : '件')

function countSaid(behind: Behind, { cases, orders, isWhole }: Listed) {
  if (cases === undefined) return undefined
  const counted = `${cases} ${unitOf(behind)}`
  if (!isWhole) return `一共 ${counted}，${behind.live ? foundSaid(orders) : '一页一页列，新的月份在前'}。`
  const first = behind.live && orders > 1 ? `，${dueFirst}` : ''
  return cases === orders
    ? `一共 ${counted}${first}。`
    : `这个数是 ${counted}，列出来是 ${orders} 张单${first}。`
}

/** What is open now is wanted by its time. */
const dueFirst = '最早到期的在前'

/** Months are looked back through: what is not read yet may be due before what is. */
const foundSaid = (orders: number) =>
  `先找出 ${orders} 件，这 ${orders} 件里${dueFirst}；没找完，后面的可能更早`
