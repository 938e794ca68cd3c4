import { isEnded } from '../../../shared/workOrder/transitions'
import { moveNames, roleNames, statusNames } from '../../../shared/copy'
import type { Step } from '../../../shared/workOrder/order'
import { dueText, whenText } from '../clockText'
import type { JourneyStep } from '../kit/Journey'
import { photoSrc } from '../workOrder/photoSrc'
import { holderName } from './afterMove'
import { deedOf } from './stageWords'
import type { Seen } from './whatChanged'

const solvedWords = { solved: '解决了', partly: '部分解决', not: '没解决' }
const satisfiedWords = { satisfied: '满意', basically: '基本满意', not: '不满意' }
export const verdictWords = { solved: '解决了', partly: '部分解决', notSolvable: '解决不了' }

function whoOf({ by }: Step) {
  if (by.isMe) return '您'
  if (by.role === 'resident') return by.name
  return by.unitName && by.role === 'handler' ? `${by.unitName}${by.name}` : `${roleNames[by.role]}${by.name}`
}

/** 派单给市政养护所; every other deed by its name alone. */
const whatOf = (step: Step) =>
  step.move === 'dispatch' && step.holder ? `派单给${holderName(step)}` : moveNames[step.move]

function ratingOf({ rating }: Step) {
  if (!rating) return undefined
  const contacted = rating.contacted ? '联系过' : '没人联系过'
  return `${contacted}，${solvedWords[rating.solved]}，${satisfiedWords[rating.satisfied]}`
}

const sayOf = (step: Step) =>
  [
    step.internal && '只给工作人员看',
    step.verdict && `结论：${verdictWords[step.verdict]}`,
    ratingOf(step),
    step.words,
  ]
    .filter(Boolean)
    .join('。') || undefined

/** 一路走来, in the trade's words, newest first; before it what has to happen next. */
export function journeyOf({ order, steps }: Seen, now: number): JourneyStep[] {
  const past = steps.map((step): JourneyStep => {
    const what = `${whoOf(step)}${whatOf(step)}`
    return {
      id: String(step.version),
      what,
      when: whenText(step.at, now),
      say: sayOf(step),
      photos: step.photoUrls.map((url, place) => ({ src: photoSrc(url), alt: `${what}，照片 ${place + 1}` })),
      ...(step.internal && { icon: 'eyeoff' }),
    }
  })
  return [...nextOf({ order, now }), ...past.reverse()]
}

function nextOf({ order, now }: { order: Seen['order']; now: number }): JourneyStep[] {
  const { status, dueAt } = order
  if (isEnded(status)) return []
  const what = `等${holderName(order) || statusNames[status]}${deedOf[status] ?? ''}`
  return [{ id: 'next', what, when: dueAt ? dueText(dueAt, now) : '', kind: 'next' }]
}
