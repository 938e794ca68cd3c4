import type { Actor } from '../../shared/actor'
import { done, refuse, type Outcome } from '../../shared/outcome'
import { timeOfUlid } from '../../shared/ulid'
import type { ApiDeps } from '../deps'
import { isKeyTimely } from '../idempotency'
import { canonical } from '../seal'
import type { Matter, MatterStep, MatterStore } from './store'

type Asked = { deps: ApiDeps; actor: Actor; key: string }

export type Mark = Pick<MatterStep, 'by' | 'key' | 'said'>

export const markOf = ({ deps: { seal }, actor, key }: Asked, content: unknown): Mark => ({
  by: actor.id,
  key: seal.brief('key', key),
  said: seal.brief('said', canonical(content)),
})

type Making<M extends Matter> = {
  purpose: string
  content: unknown
  store: MatterStore<M>
  judge: (id: string, mark: Mark) => Promise<Outcome<M>>
}

/** It follows from who makes it and the command's key. */
export const ownId = ({ deps, actor, key }: Asked, purpose: string) =>
  `${actor.street}-${deps.seal.ulid(purpose, timeOfUlid(key), `${actor.id} ${key}`)}`

/** Its id is its command's: however often that is sent, it is one. */
export async function makeOnce<M extends Matter>(
  asked: Asked,
  { purpose, content, store, judge }: Making<M>,
): Promise<Outcome<M>> {
  const { deps, key } = asked
  const id = ownId(asked, purpose)
  const mark = markOf(asked, content)
  const same = (made: M) => (made.steps[0]?.said === mark.said ? done(made) : refuse('keyReused'))
  const before = await store.get(id)
  if (before) return same(before)
  if (!isKeyTimely(key, deps.now())) return refuse('keyExpired')
  const judged = await judge(id, mark)
  if (!judged.ok) return judged
  return same((await store.create(judged.value)) ?? judged.value)
}

type Moving<M extends Matter> = {
  deed: string
  mark: Mark
  store: MatterStore<M>
  judge: (matter: M) => Promise<Outcome<M>>
}

/** Sent again, it is answered as the first time, from the matter as it is now; another content is refused. */
function replay<M extends Matter>(matter: M, { deed, mark }: Moving<M>): Outcome<M> | undefined {
  const step = matter.steps.find(({ key, by }) => key === mark.key && by === mark.by)
  if (!step) return undefined
  return step.said === mark.said && step.deed === deed ? done(matter) : refuse('keyReused')
}

/** One conditional write, with the step inside. */
export async function moveOnce<M extends Matter>(matter: M, moving: Moving<M>): Promise<Outcome<M>> {
  const again = replay(matter, moving)
  if (again) return again
  const next = await moving.judge(matter)
  if (!next.ok) return next
  const kept = await moving.store.save(next.value)
  if (kept.kept) return next
  // Our own first try may have been applied and its answer lost: then a step carries this command's key.
  return (kept.found && replay(kept.found, moving)) ?? refuse('changedMeanwhile')
}
