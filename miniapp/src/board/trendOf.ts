import type { Numbers } from '../../../shared/numbers/answer'
import { dayOf } from '../../../shared/numbers/windows'
import { base64 } from '../workOrder/base64'

/** The drawing's own units; it is stretched to its frame, and its lines keep their width. */
const across = 1000
const up = 300

// An image cannot read the tokens: `line`, `sunk`, `shi-text` and `tile-text`, light and dark.
const palettes = {
  light: { line: '#d2dad9', weekend: '#edf1f0', ordered: '#ad3e08', closed: '#17545c' },
  dark: { line: '#2a3a3d', weekend: '#1d2b2e', ordered: '#ff9d66', closed: '#86cbd0' },
}
type Palette = (typeof palettes)['light']

type Day = Numbers['trend'][number]
type Series = 'ordered' | 'closed'

/** 1970 began on a Thursday. */
const isWeekend = ({ date }: Day) => [2, 3].includes(dayOf(date) % 7)

/** A round figure that all lie under, in four steps. */
export function topOf(most: number) {
  const step = [1, 2, 5, 10, 20, 25, 50, 100, 200, 250, 500, 1000, 2000, 5000].find((one) => one * 4 >= most)
  return (step ?? Math.ceil(most / 4)) * 4
}

const round = (figure: number) => Math.round(figure * 10) / 10

type Scale = { days: readonly Day[]; top: number }

const acrossAt = (at: number, { days }: Scale) => (days.length > 1 ? at / (days.length - 1) : 1)
const upAt = (count: number, { top }: Scale) => 1 - count / top

const pathOf = (series: Series, scale: Scale) =>
  scale.days
    .map(
      (day, at) =>
        `${at === 0 ? 'M' : 'L'}${round(acrossAt(at, scale) * across)} ${round(upAt(day[series], scale) * up)}`,
    )
    .join('')

function weekendsOf(scale: Scale, colour: string) {
  const width = across / Math.max(1, scale.days.length - 1)
  return scale.days.flatMap((day, at) =>
    isWeekend(day)
      ? `<rect x="${round(at * width - width / 2)}" width="${round(width)}" height="${up}" fill="${colour}"/>`
      : [],
  )
}

const drawn = (scale: Scale, { line, weekend, ordered, closed }: Palette) =>
  [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${across} ${up}" preserveAspectRatio="none">`,
    ...weekendsOf(scale, weekend),
    ...[0, 1, 2, 3, 4].map(
      (step) =>
        `<path d="M0 ${(up * step) / 4}H${across}" stroke="${line}" vector-effect="non-scaling-stroke"/>`,
    ),
    '<g fill="none" stroke-linejoin="round">',
    `<path d="${pathOf('ordered', scale)}" stroke="${ordered}" stroke-width="2" stroke-dasharray="5 3" vector-effect="non-scaling-stroke"/>`,
    `<path d="${pathOf('closed', scale)}" stroke="${closed}" stroke-width="2.5" vector-effect="non-scaling-stroke"/>`,
    '</g></svg>',
  ].join('')

const address = (svg: string) => `data:image/svg+xml;base64,${base64(svg)}`

/** 11/1 */
const shortDate = (date: string) => `${Number(date.slice(5, 7))}/${Number(date.slice(8, 10))}`

/** Whole weeks apart, so that the letters never meet; the first day and the last always. */
function datesOf(scale: Scale) {
  const { days } = scale
  const last = days.length - 1
  return days.flatMap(({ date }, at) =>
    at === last || (at % 7 === 0 && last - at > Math.min(3, last / 2))
      ? [{ text: shortDate(date), at: acrossAt(at, scale) * 100 }]
      : [],
  )
}

/** In hundredths from above; two that would lie on one another are moved apart. */
function endsOf(last: Day, scale: Scale) {
  const [closed, ordered] = [upAt(last.closed, scale) * 100, upAt(last.ordered, scale) * 100]
  const lack = Math.max(0, 14 - Math.abs(closed - ordered)) / 2
  const apart = closed <= ordered ? lack : -lack
  // Nor may the lower of them lie on the dates.
  const below = Math.max(0, Math.max(closed - apart, ordered + apart) - 97)
  return [
    { series: 'closed' as const, text: `销单 ${last.closed}`, dot: closed, at: closed - apart - below },
    { series: 'ordered' as const, text: `新报 ${last.ordered}`, dot: ordered, at: ordered + apart - below },
  ]
}

/** What was reported and what was closed each day, as two lines told apart by dash and label as well as colour. */
export function trendOf(days: readonly Day[]) {
  const last = days[days.length - 1]
  if (!last) return undefined
  const top = topOf(Math.max(1, ...days.flatMap(({ ordered, closed }) => [ordered, closed])))
  const scale = { days, top }
  return {
    light: address(drawn(scale, palettes.light)),
    dark: address(drawn(scale, palettes.dark)),
    ticks: [0, 1, 2, 3, 4].map((step) => ({ text: String((top / 4) * (4 - step)), at: step * 25 })),
    dates: datesOf(scale),
    ends: endsOf(last, scale),
  }
}

const rangeText = (counts: number[]) => {
  const [least, most] = [Math.min(...counts), Math.max(...counts)]
  return least === most ? `${least} 件` : `${least} 到 ${most} 件`
}

/** 11月1日到19日：新报每天 11 到 26 件，销单每天 5 到 24 件，最后一天新报 19，销单 22。 */
export function trendSpoken(days: readonly Day[]) {
  const [first, last] = [days[0], days[days.length - 1]]
  if (!first || !last) return '还没有过完的一天'
  return (
    `${shortDate(first.date)} 到 ${shortDate(last.date)}：` +
    `新报每天 ${rangeText(days.map(({ ordered }) => ordered))}，` +
    `销单每天 ${rangeText(days.map(({ closed }) => closed))}，` +
    `最后一天新报 ${last.ordered}，销单 ${last.closed}。`
  )
}
