import type * as z from 'zod/mini'
import type { Step } from '../../../shared/workOrder/order'
import type { Kind } from '../../../shared/workOrder/commands'
import type { IconName } from '../kit/iconNames'
import { deskLevel, type DeskLevel } from './deskLevel'
import { holderSaid } from './holderSaid'
import { verdictSaid } from './meaningOf'

export type StepSeen = z.output<typeof Step>
type Told = { step: StepSeen; who: string; toWhom: string; kind: Kind }

/** Staff by name and place, neighbours as neighbours. */
function whoDid({ by }: StepSeen) {
  if (by.isMe || by.role === 'resident') return by.name
  if (by.role === 'gridWorker') return `网格员${by.name}`
  if (by.role === 'supervisor') return `街道督办员${by.name}`
  return by.unitName ? `${by.unitName} ${by.name}` : by.name
}

const reported: Record<Kind, string> = {
  issue: '您报了这件事',
  help: '您求助了',
  suggestion: '您提了这个建议',
}

export const solved = { solved: '解决了', partly: '解决一部分', not: '没解决' }
export const satisfied = { satisfied: '满意', basically: '基本满意', not: '不满意' }

function dispatched({ step, toWhom }: Told) {
  if (step.holder?.kind === 'pool') return `${deskOf(step)}请附近的志愿者和网格员来接`
  return `${deskOf(step)}派给${toWhom}${withHelp(step)}`
}

const returned: Record<DeskLevel, string> = {
  community: '退回社区，重新派人',
  street: '退回，交街道来定谁办',
  district: '退回，交区里来定谁办',
}

/** 升级: by hand, or because it was left lying there until its time was up. */
function escalated({ step, who }: Told) {
  const isDistrict = levelOf(step) === 'district'
  const above = isDistrict ? '区里' : '街道'
  if (step.by.role !== 'system') return `${who}交给${above}来派`
  return `${isDistrict ? '街道' : '社区'}到点没派下去，自动交${above}来派`
}

/** What staff entered she hears as what she said, others that she was asked. */
function askedByPhone({ rating }: StepSeen) {
  if (!rating) return '打电话问过报事的居民'
  return `电话问过您，您说：${solved[rating.solved]}，${satisfied[rating.satisfied]}`
}

function ratedSo(step: StepSeen) {
  const { by, rating, byPhone } = step
  if (byPhone) return askedByPhone(step)
  const who = by.isMe ? '您' : '一位邻居'
  return rating ? `${who}评了：${solved[rating.solved]}，${satisfied[rating.satisfied]}` : `${who}评过了`
}

const levelOf = ({ holder }: StepSeen): DeskLevel => deskLevel(holder?.id) ?? 'community'

/** Whose desk it was: the community's, the street's, the district's. */
const deskOf = ({ by }: StepSeen) => (by.role === 'dispatcher' && by.unitName) || '社区'

const unitsIn = ({ unitNames = [] }: StepSeen) => unitNames.join('、')

const withHelp = (step: StepSeen) => (step.unitNames ? `，${unitsIn(step)}一起办` : '')

/** What happened, as a neighbour would say it: who did what. The trade's own words stay with the staff. */
const sentences: Record<StepSeen['move'], (told: Told) => string> = {
  order: ({ step, who, kind }) => {
    if (step.by.isMe) return reported[kind]
    return step.by.role === 'resident' ? '邻居报了这件事' : `${who}替居民报了这件事`
  },
  file: ({ who }) => `${who}核实了，报给社区`,
  handle: ({ who }) => `${who}核实了，自己来办`,
  dispatch: dispatched,
  accept: ({ who }) => `${who}接了`,
  grab: ({ who }) => `${who}接了`,
  return: ({ step, who }) => `${who}${returned[levelOf(step)]}`,
  recall: ({ who, toWhom }) => `${who}要换个人办，交${toWhom}重新派`,
  finish: ({ who }) => `${who}办完了`,
  rework: () => '街道核实过，还没办好，接着办',
  close: ({ step }) => `街道核实：${verdictSaid[step.verdict ?? 'solved']}`,
  rate: ({ step }) => ratedSo(step),
  reopen: ({ step }) => (step.by.isMe ? '您说没办好，接着办' : '没办好，接着办'),
  decline: ({ who }) => `${who}看了，这件事不归这里办`,
  withdraw: ({ step }) => (step.by.isMe ? '您撤回了' : '报事的居民撤回了'),
  merge: () => '和另一件是同一件事，并到一起办',
  absorb: () => '又有一件同样的事，并进来一起办',
  join: ({ step }) => (step.by.isMe ? '您说也遇到了' : '一位邻居说也遇到了'),
  note: ({ step, who }) => (step.by.isMe ? '您补了一句' : `${who}补了一句`),
  remind: ({ step, who }) => (step.by.isMe ? '您催了一次' : `${who}在催`),
  extend: ({ who }) => `${who}申请晚几天办好，等街道批`,
  suspend: ({ who }) => `${who}申请先挂起来，等街道批`,
  grant: () => '街道批了',
  refuse: () => '街道没批，按原来的时限办',
  resume: () => '接着办，时限继续走',
  whistle: ({ step, who }) => `${who}叫${unitsIn(step)}一起来`,
  reportIn: ({ step }) => `${unitsIn(step)}${step.by.name}到了`,
  escalate: escalated,
  warn: ({ step }) => (step.unitNames ? `到时间前提醒了${unitsIn(step)}` : '快到时限，系统提醒了办的人'),
  lapse: ({ step }) =>
    step.unitNames ? `${unitsIn(step)}到点没来，系统报给了上一级` : '过了时限，系统报给了上一级',
  ungrabbed: ({ toWhom }) => `还没人接，退回${toWhom}重新派`,
  unreached: () => '问过报事的居民办得怎么样，还没听到答复',
}

export const deedSaid = (step: StepSeen, kind: Kind) =>
  sentences[step.move]({
    step,
    who: whoDid(step),
    toWhom: step.holder ? holderSaid(step.holder) : '',
    kind,
  })

export const deedIcon: Record<StepSeen['move'], IconName> = {
  order: 'check',
  file: 'check',
  handle: 'hands',
  dispatch: 'check',
  accept: 'hands',
  grab: 'hands',
  return: 'back',
  recall: 'back',
  finish: 'check',
  rework: 'retry',
  close: 'seal',
  rate: 'star',
  reopen: 'retry',
  decline: 'cross',
  withdraw: 'back',
  merge: 'merge',
  absorb: 'merge',
  join: 'people',
  note: 'talk',
  remind: 'bell',
  escalate: 'flag',
  whistle: 'whistle',
  reportIn: 'whistle',
  extend: 'clock',
  suspend: 'clock',
  grant: 'check',
  refuse: 'cross',
  resume: 'retry',
  warn: 'clock',
  lapse: 'alert',
  ungrabbed: 'back',
  unreached: 'phone',
}
