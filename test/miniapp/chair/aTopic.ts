import { fiveSteps } from '../../../shared/procedure/shipped'
import type { Step } from '../../../shared/procedure/procedure'
import type { TopicSeen } from '../../../shared/topic/topic'

export const topicId = '990100001-01KAB0000000000000000000TP'
const [, discuss] = fiveSteps.steps

/** 6号楼加装电梯, talked about, in the hands of the community. */
export const aTopic = (more: Partial<TopicSeen> = {}): TopicSeen => ({
  id: topicId,
  title: '6号楼加装电梯，钱怎么摊？',
  text: '楼里老人多，电梯要装，一楼不愿意出钱。',
  places: ['99010000100101B1'],
  label: '梧桐里社区 1号楼',
  status: 'discuss',
  steps: fiveSteps.steps.map(({ id, name }) => ({ id, name })),
  at: 1,
  since: '2026-05-01T00:00:00.000Z',
  support: { count: 3, needed: 20 },
  version: 4,
  procedure: { id: 'fivesteps', name: '五步议事', about: fiveSteps.about },
  step: discuss as Step,
  owner: { name: '顾青' },
  deskName: '梧桐里社区',
  orders: [],
  informed: [],
  questions: [],
  resolutions: [],
  objections: [],
  promises: [],
  missing: [],
  mine: { isRaiser: false, isOwner: true, isNeighbour: false, isDesk: true, hasSupported: false },
  history: [],
  moves: [],
  ...more,
})

/** In the step of this kind. */
export const topicIn = (kind: Step['kind'], more: Partial<TopicSeen> = {}) => {
  const at = fiveSteps.steps.findIndex((step) => step.kind === kind)
  return aTopic({ status: kind, at, step: fiveSteps.steps[at] as Step, ...more })
}
