import { fiveSteps } from '../../shared/procedure/shipped'
import type { Procedure } from '../../shared/procedure/procedure'
import type { ServedStreet } from '../support/weapp/servedStreet'

type Named = { id: string }
type Roles = { resident: Named; desk: Named; admin: Named; buildingId: string }

/** Straight to the vote: what the steps before it ask for has its own tests. */
const procedure = {
  ...fiveSteps,
  id: 'straight',
  steps: fiveSteps.steps
    .filter(({ kind }) => kind !== 'discuss')
    .map((step) => (step.kind === 'decide' ? { ...step, secondsNeeded: 0 } : step)),
} satisfies Procedure

/** 议事: one topic that is talked about with a meeting called, and one whose ballot is open. */
export async function deliberated(
  street: Pick<ServedStreet, 'as' | 'clock'>,
  { resident, desk, admin, buildingId }: Roles,
) {
  const ask = async (who: Named, path: string, body: object) => {
    const reply = await street.as(who).post(path, body)
    if (reply.status >= 300) throw new Error(`${path}: ${JSON.stringify(reply.body)}`)
    return reply.body as Record<string, { id: string; version: number }>
  }
  const saved = await street.as(admin).put('/procedures/straight', { version: 0, procedure, isOff: false })
  if (saved.status >= 300) throw new Error(JSON.stringify(saved.body))

  async function adopted(title: string, procedureId: string) {
    const { topic } = await ask(resident, '/topics', {
      title,
      text: title,
      places: [buildingId],
      orderIds: [],
    })
    const { id = '', version } = topic ?? {}
    await ask(desk, `/topics/${id}/adopt`, { version, procedureId, owner: 'me', reason: '大家都关心' })
    return id
  }
  const talk = await adopted('楼前空地停车还是种花？', 'fivesteps')
  const { opinion } = await ask(resident, `/topics/${talk}/opinions`, { words: '靠墙种花，留一条车道。' })
  await ask(desk, `/topics/${talk}/opinions/${opinion?.id}/moderate`, { look: 'show' })
  const at = new Date(street.clock.now + 86_400_000).toISOString()
  await ask(desk, `/topics/${talk}/meetings`, { at, place: '楼前', agenda: ['怎么摊'] })

  const decided = await adopted('楼道灯换不换？', 'straight')
  const { motion } = await ask(desk, `/topics/${decided}/motions`, {
    title: '楼道灯都换成声控的。',
    against: '还能用，先不花钱。',
    kind: 'yesNo',
    options: [],
  })
  const closesAt = new Date(street.clock.now + 5 * 86_400_000).toISOString()
  await ask(desk, `/motions/${motion?.id}/open`, { version: motion?.version, closesAt, entitledStated: 32 })
  return { talk, motion: motion?.id ?? '' }
}
