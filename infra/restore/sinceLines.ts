import { moveNames, roleNames } from '../../shared/copy'
import { numberOf, parseOrderId } from '../../shared/workOrder/id'
import { chinaTime } from '../../functions/export/chinaTime'
import type { Others, Since, StepSince } from './since'

const lineOfStep = ({ orderId, version, step: { at, deed, as } }: StepSince) =>
  `  ${chinaTime(at)}  ${numberOf(parseOrderId(orderId).ulid)}  第 ${version} 步 ${moveNames[deed]}（${roleNames[as]}） ${orderId} ${deed}`

const listed = (what: string, names: string[]) =>
  names.length > 0 ? [`  ${what}`, ...names.map((name) => `    ${name}`)] : []

const linesOfOthers = ([name, { made, changed, gone }]: [string, Others]) => [
  `${name}：新的 new ${made.length}，改了 changed ${changed.length}，删了 gone ${gone.length}`,
  ...listed('新的 new', made),
  ...listed('改了 changed', changed),
  ...listed('后来删掉、现在又有了的，要再删一次 taken away since, to be taken away again', gone),
]

const namedOrders = (what: string, ids: string[]) =>
  ids.map((id) => `  ${what} ${numberOf(parseOrderId(id).ulid)} ${id}`)

/** The list of what came after the cut, for whoever has it done or entered once more. */
export function linesOfSince({ steps, differing, unreadable, others, photos }: Since) {
  if (steps.length + differing.length + unreadable.length + others.size === 0)
    return ['备份以后没有新的事 Nothing came after the cut']
  return [
    `备份以后的事，这里没有，要请人重做或补录 After the cut, and not here: ${steps.length} 步 steps`,
    ...steps.map(lineOfStep),
    ...namedOrders('两边的流转记录不一样 other steps there than here', differing),
    ...namedOrders('原来的表里读不出来 cannot be read there', unreadable),
    ...[...others].flatMap(linesOfOthers),
    ...listed('照片，备份以后才有话提到，这里没有提到的 photos that only words after the cut name', photos),
  ]
}
