import { blocksOf, mostMet } from './blocks'
import { choose } from './choose'
import { correct } from './correct'
import type { Gathering } from './gather'
import { asCandidate } from './group'
import type { CorrectingStore } from './correctingStore'
import { take } from './take'

/**
 * Category or place were corrected: it is counted there, and the group is met there. An order that stood alone may turn
 * out to belong to others; of many, one that was corrected takes none along.
 */
export async function regather(gathering: Gathering, store: CorrectingStore) {
  const { street, joining, asked } = gathering
  const own = await correct(gathering, store)
  if (!own) return
  const { met } = await store.lookUp(street, joining.ulid, blocksOf(asked.sketch, asked.where))
  await Promise.all(met.map((asRead) => store.meet(street, asRead, own.id)))
  if (own.tally.n > 1) return
  const others = mostMet(met.map(({ ids }) => ids)).filter((id) => id !== own.id)
  const groups = await store.groups(others)
  const { best } = choose(asked, groups.map(asCandidate))
  const group = groups.find(({ id }) => id === best?.id)
  if (group) await take(own, group, store)
}
