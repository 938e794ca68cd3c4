import type { Answer } from '../../../shared/contract'
import { findLast } from '../../../shared/findLast'
import type { Status } from '../../../shared/workOrder/transitions'
import { dueText, whenText } from '../clockText'
import type { JourneyStep } from '../kit/Journey'
import { deedIcon, deedSaid, type StepSeen } from './deeds'
import { holderSaid } from './holderSaid'
import { photoSrc } from './photoSrc'
import { lateBy } from './whistlesOf'

type Seen = Pick<Answer<'getOrder'>, 'order' | 'steps'>
type Order = Seen['order']

const has = ({ holder }: Order) => (holder ? holderSaid(holder) : '')

/** What is to happen next, and until when: only what somebody has promised. */
const nextOf: Partial<Record<Status, (order: Order) => { what: string; by: string | undefined }>> = {
  ordered: (order) => ({ what: `${has(order)}来核实`, by: order.dueAt }),
  filed: (order) => ({ what: `${has(order)}派人去办`, by: order.dueAt }),
  dispatched: (order) => ({ what: `${has(order)}接下这件事`, by: order.dueAt }),
  accepted: (order) => ({ what: '办好，交街道核实', by: order.promisedAt ?? order.dueAt }),
  finished: (order) => ({ what: '街道来核实办得怎么样', by: order.dueAt }),
}

function nextStep(order: Order, now: number): JourneyStep[] {
  const next = nextOf[order.status]?.(order)
  if (!next) return []
  const isLate = next.by !== undefined && Date.parse(next.by) < now
  const when = next.by ? `${isLate ? '本来说 ' : ''}${dueText(next.by, now)}` : ''
  return [{ id: 'next', what: next.what, when, kind: 'next' }]
}

const isNeighbourJoining = (step: StepSeen | undefined) => step?.move === 'join' && !step.by.isMe

type Line = { step: StepSeen; crowd: number; words: string[] }

/** Many neighbours one after the other are one line, with what each of them said. */
function withoutCrowds(steps: StepSeen[]) {
  const lines: Line[] = []
  for (const step of steps) {
    const last = lines[lines.length - 1]
    const words = step.words ? [step.words] : []
    if (last && isNeighbourJoining(last.step) && isNeighbourJoining(step)) {
      lines[lines.length - 1] = { step, crowd: last.crowd + 1, words: [...last.words, ...words] }
    } else lines.push({ step, crowd: 1, words })
  }
  return lines
}

/** Whether a unit that was called came late, and by how much. */
function lateness({ calls }: Order, { move, at }: StepSeen) {
  const came = Math.floor(Date.parse(at) / 1000)
  const call = calls.find(({ cameAt }) => cameAt && Math.floor(Date.parse(cameAt) / 1000) === came)
  const late = move === 'reportIn' && call && lateBy(call)
  return late ? `，${late}` : ''
}

const whistled = new Set<StepSeen['move']>(['whistle', 'reportIn'])

const kindOf = (step: StepSeen, inHand: StepSeen | undefined) => {
  if (step === inHand) return 'now'
  return whistled.has(step.move) ? 'call' : 'done'
}

const mostQuoted = 3

const handsOn = new Set<StepSeen['move']>(['accept', 'handle', 'rework'])

/** 一路走来: what is next, then what happened, newest first, in words a neighbour would use. */
export function journeyOf({ order, steps }: Seen, now: number): JourneyStep[] {
  const inHand = order.status === 'accepted' ? findLast(steps, ({ move }) => handsOn.has(move)) : undefined
  const lines = withoutCrowds(steps).map(({ step, crowd, words }): JourneyStep => {
    const what =
      crowd > 1 ? `又有 ${crowd} 位邻居说也遇到了` : deedSaid(step, order.kind) + lateness(order, step)
    return {
      id: String(step.version),
      what,
      when: whenText(step.at, now),
      say: words.slice(-mostQuoted).join('；') || undefined,
      photos: step.photoUrls.map((url, at) => ({ src: photoSrc(url), alt: `${what}，照片 ${at + 1}` })),
      kind: kindOf(step, inHand),
      icon: deedIcon[step.move],
    }
  })
  return [...nextStep(order, now), ...lines.reverse()]
}
