import { isEnded } from '../../../shared/workOrder/transitions'
import { moveNames, roleNames, statusNames } from '../../../shared/copy'
import type { Step } from '../../../shared/workOrder/order'
import { dueText, whenText } from '../clockText'
import type { JourneyStep } from '../kit/Journey'
import { deedIcon } from '../workOrder/deeds'
import { photoSrc } from '../workOrder/photoSrc'
import { holderName } from './afterMove'
import { deedOf, isStepOf } from './stageWords'
import type { Seen } from './whatChanged'

const solvedWords = { solved: '解决了', partly: '部分解决', not: '没解决' }
const satisfiedWords = { satisfied: '满意', basically: '基本满意', not: '不满意' }
export const verdictWords = { solved: '解决了', partly: '部分解决', notSolvable: '解决不了' }

export function whoOf({ by }: Step) {
  if (by.isMe) return '您'
  if (by.role === 'resident' || by.role === 'system') return by.name
  if (by.role === 'dispatcher' && by.unitName) return `${by.unitName}派单员${by.name}`
  return by.unitName && by.role === 'handler' ? `${by.unitName}${by.name}` : `${roleNames[by.role]}${by.name}`
}

export const askedWords = { extend: '申请延期', suspend: '申请挂账' }

/** Asked for is not granted: the history must not sound as if it were. */
const deedNames: Record<Step['move'], string> = { ...moveNames, ...askedWords }

const residentsDeeds: Partial<Record<Step['move'], string>> = {
  note: '补了一句',
  join: '说也遇到了',
  remind: '催了一次',
}

/** Of what is about other units than the one that holds it. */
const namedIn: Partial<Record<Step['move'], (units: string, step: Step) => string>> = {
  dispatch: (units, step) => `派单给${holderName(step)}，${units}协办`,
  whistle: (units) => `吹哨，叫${units}`,
  reportIn: (units) => `报到，${units}到了`,
  warn: (units) => `提醒${units}快来报到`,
  lapse: (units) => `记下超期，${units}到点没报到`,
}

const isOfWhistle = ({ move }: Step) => move === 'whistle' || move === 'reportIn'

const withUnits = (step: Step) => step.unitNames && namedIn[step.move]?.(step.unitNames.join('、'), step)

/** 派单给市政养护所; every other deed by its name alone, a resident's in plain words. */
function whatOf(step: Step) {
  const named = withUnits(step)
  if (named) return named
  if (step.move === 'dispatch' && step.holder) return `派单给${holderName(step)}`
  if (step.byPhone) return '电话回访'
  return (step.by.role === 'resident' && residentsDeeds[step.move]) || deedNames[step.move]
}

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
export function journeyOf({ order, steps, moves }: Seen, now: number): JourneyStep[] {
  const past = steps.map((step): JourneyStep => {
    const what = `${whoOf(step)}${whatOf(step)}`
    return {
      id: String(step.version),
      what,
      when: whenText(step.at, now),
      say: sayOf(step),
      photos: step.photoUrls.map((url, place) => ({ src: photoSrc(url), alt: `${what}，照片 ${place + 1}` })),
      ...(isOfWhistle(step) && { kind: 'call' }),
      icon: step.internal ? 'eyeoff' : deedIcon[step.move],
    }
  })
  return [...nextOf({ order, moves }, now), ...past.reverse()]
}

function nextOf({ order, moves }: Pick<Seen, 'order' | 'moves'>, now: number): JourneyStep[] {
  const { status, dueAt } = order
  if (isEnded(status)) return []
  // Whoever may do more than add words is who it waits for.
  const who = moves.some((move) => isStepOf(status, move)) ? '您' : holderName(order) || statusNames[status]
  const what = `等${who}${deedOf[status] ?? ''}`
  return [{ id: 'next', what, when: dueAt ? dueText(dueAt, now) : '', kind: 'next' }]
}
