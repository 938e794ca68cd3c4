import type { Category } from '../../../shared/category/category'
import { personCalled } from './cast'
import { one, type Chance } from './choose'
import type { Matter } from './matter'

const kindOf = ({ code, group }: Category) => {
  if (code === 'Z01') return 'suggestion'
  return group === '民生帮扶' || group === '养老助残' ? 'help' : 'issue'
}

/** What must be answered is, mostly with the harmless answer; what may be, half the time. */
function answersTo({ questions }: Category, chance: Chance) {
  const answered = questions.filter(({ kind, required }) => required || (kind === 'choice' && chance() < 0.5))
  if (answered.length === 0) return {}
  const answer = (choices: string[] = ['否', '否', '否', '是']) => one(choices, chance)
  return { answers: Object.fromEntries(answered.map(({ code, choices }) => [code, answer(choices)])) }
}

/** Half leave a telephone; who asks for a hand says who she is, so that whoever comes finds her. */
function contactOf({ reporter, behalfOf, category }: Matter, chance: Chance) {
  const { name, phone } = personCalled(behalfOf ?? reporter)
  if (behalfOf) return { onBehalf: true, contact: { name, ...(phone && { phone }) } }
  if (!phone) return {}
  const leavesOne = chance() < 0.5
  if (kindOf(category) === 'help') return { contact: { name, phone } }
  return leavesOne ? { contact: { phone } } : {}
}

/** The body of 点单: by the building picked, or by the phone's own point near it. */
export function orderBody(matter: Matter, chance: Chance) {
  const { category, building, description } = matter
  const { id, name, latitude, longitude } = building
  const isByPoint = chance() < 0.4
  const anonymous = !matter.behalfOf && chance() < 0.12
  return {
    kind: kindOf(category),
    categoryCode: category.code,
    description,
    place: {
      latitude,
      longitude,
      address: name,
      ...(isByPoint ? { accuracy: Math.round(8 + 30 * chance()) } : { buildingId: id }),
    },
    anonymous,
    ...answersTo(category, chance),
    ...(anonymous ? {} : contactOf(matter, chance)),
  }
}
