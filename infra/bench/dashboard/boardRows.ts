import { isSteady, ratioOf, type Ratio } from '../ratios'
import { verdictOf, type Row } from '../row'
import type { Taken } from '../sides'
import type { Board } from './measureBoard'

const ms = (value: number) => `${value.toFixed(value < 10 ? 2 : 0)} ms`
const cpu = ({ cpu }: Taken) => (Number.isNaN(cpu) ? '' : `, CPU ${ms(cpu)}`)
const times = (ratio: Ratio) =>
  `${ratio.median.toFixed(ratio.median < 0.1 ? 3 : 2)} × (${ratio.from.toFixed(3)}–${ratio.to.toFixed(3)})`
const said = (one: Taken) => `p50 ${ms(one.p50)}, p95 ${ms(one.p95)}${cpu(one)}`

/** At and above so many orders of a month. */
const bars = [
  { orders: 1_000_000, most: 0.05 },
  { orders: 100_000, most: 0.25 },
]

function besidePostgres({ ours, theirs, units }: Board, isCalm: boolean): Row[] {
  return theirs.flatMap((their, place) => {
    const [our, size] = [ours[place], units[place]?.orders ?? 0]
    if (!our) return []
    const ratio = ratioOf(our.medians, their.medians)
    const bar = bars.find(({ orders }) => size >= orders)
    return [
      {
        bar: 'P6',
        what: `the board ÷ PostgreSQL group-by, ${size} orders`,
        target: bar ? `≤ ${bar.most}` : '',
        figure: `${times(ratio)}; PostgreSQL ${said(their)}`,
        verdict: bar ? verdictOf(ratio.median <= bar.most, isCalm) : 'told',
      },
    ]
  })
}

/** The rows of P5 and P6, with what they were measured by. */
export function boardRows(board: Board): Row[] {
  const { units, ours, again } = board
  const [few, many] = [units[0], units[units.length - 1]]
  const [quick, slow] = [ours[0], ours[ours.length - 1]]
  if (!few || !many || !quick || !slow) return []
  const control = ratioOf(again.medians, slow.medians)
  const isCalm = isSteady(control)
  const ratio = ratioOf(slow.medians, quick.medians)
  const sizes = `${many.orders} ÷ ${few.orders} orders`
  return [
    {
      bar: '',
      what: `A/A: the board of ${many.orders} orders ÷ itself`,
      target: '0.95–1.05',
      figure: `${times(control)}, ${control.rounds} rounds of ${slow.requests / control.rounds}`,
      verdict: verdictOf(isCalm),
    },
    {
      bar: 'P5',
      what: `read units of the board, ${sizes}`,
      target: '≤ 1.05',
      figure: `${(many.units / few.units).toFixed(2)} (${units.map(({ units }) => units).join(', ')})`,
      verdict: verdictOf(many.units / few.units <= 1.05),
    },
    {
      bar: 'P5',
      what: 'read units of the first look after 20 s',
      target: '',
      figure: units.map(({ unitsToday }) => unitsToday).join(', '),
      verdict: 'told',
    },
    {
      bar: 'P2',
      what: 'round trips of the board',
      target: '≤ 2',
      figure: units.map(({ trips }) => trips).join(', '),
      verdict: verdictOf(units.every(({ trips }) => trips <= 2)),
    },
    {
      bar: 'P5',
      what: `time of the board, ${sizes}`,
      target: '≤ 1.2',
      figure: `${times(ratio)}; ${said(quick)} → ${said(slow)}`,
      verdict: verdictOf(ratio.median <= 1.2, isCalm),
    },
    ...besidePostgres(board, isCalm),
  ]
}
