import type { Category } from '../../shared/category/category'
import { timesOf } from '../../shared/clock/times'
import { flag, known } from '../../shared/known'
import { done, refuse, type Outcome } from '../../shared/outcome'
import { isUnplaced } from '../../shared/place/codes'
import type { CommandInput } from '../../shared/workOrder/commands'
import { promiseCorrected } from '../../shared/workOrder/limits'
import { locate, type Located } from '../street/locate'
import { categoryOf, desk, dueIn, toSeconds, urgencyOf, type Scene } from './stage'
import type { Change } from './workOrder'

type Filed = { category: Category; located: Located | undefined }

/** What the grid worker found: the category, and the place if it was wrong or nobody knew it. */
function check({ categoryCode, place }: CommandInput['file'], { order, street }: Scene): Outcome<Filed> {
  const category = categoryOf(street, categoryCode ?? order.categoryCode)
  if (!category) return refuse('unknownCategory', { field: 'categoryCode' })
  if (!place) {
    const isKnown = !isUnplaced(order.gridId)
    return isKnown ? done({ category, located: undefined }) : refuse('placeMissing', { field: 'place' })
  }
  const located = locate(street, place)
  return located.ok ? done({ category, located: located.value }) : located
}

/** A change only where something is different from before. */
const ifOther = <T>(value: T, before: T) => (value === before ? undefined : value)

/** 核实报单: category and place as found, how urgent it is, and the promise that follows from both. */
export function file(input: CommandInput['file'], scene: Scene): Outcome<Change> {
  const { order, street } = scene
  const found = check(input, scene)
  if (!found.ok) return found
  const { category, located } = found.value
  const filed = {
    ...order,
    ...located,
    categoryCode: category.code,
    priority: input.priority ?? order.priority,
  }
  const urgency = ({ categoryCode, priority }: typeof filed) => urgencyOf(street, categoryCode, priority)
  const promisedAt = toSeconds(
    promiseCorrected(
      { promised: order.promisedAt * 1000, begun: order.steps[0]?.at ?? scene.now },
      [urgency({ ...filed, ...order }), urgency(filed)],
      timesOf(street),
    ),
  )
  return done(
    known({
      categoryCode: ifOther(filed.categoryCode, order.categoryCode),
      priority: ifOther(filed.priority, order.priority),
      promisedAt: ifOther(promisedAt, order.promisedAt),
      isPrivate: flag(category.private && !order.isPrivate),
      gridId: ifOther(filed.gridId, order.gridId),
      buildingId: located?.buildingId,
      cell: located?.cell,
      holder: desk(filed),
      ...dueIn('filed', { ...scene, order: filed }, promisedAt),
    }),
  )
}
