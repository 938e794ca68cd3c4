import type { TopicCard, TopicSeen } from '../../../shared/topic/topic'
import type { StepKind } from '../../../shared/procedure/stepKinds'
import { fiveSteps } from '../../../shared/procedure/shipped'

export const topicId = '990100001-01KAJ0000000000000000000AA'

const kinds: StepKind[] = ['raise', 'discuss', 'decide', 'act', 'judge']

export const aCard = (more: Partial<TopicCard> = {}): TopicCard => ({
  id: topicId,
  title: '楼前空地停车还是种花？',
  places: ['99010000100101B1'],
  label: '梧桐里社区 1号楼',
  status: 'discuss',
  steps: fiveSteps.steps.map(({ id, name }) => ({ id, name })),
  at: Math.max(0, kinds.indexOf((more.status ?? 'discuss') as StepKind)),
  since: '2026-03-01T00:00:00.000Z',
  until: '2026-03-09T10:00:00.000Z',
  support: { count: 3, needed: 20 },
  ...more,
})

/** A topic that is talked about, as a neighbour sees it. */
export const aTopic = ({ mine, ...more }: Partial<TopicSeen> = {}): TopicSeen => {
  const card = aCard(more)
  const step = fiveSteps.steps[card.at]
  if (!step) throw new Error('no such step')
  return {
    ...card,
    version: 4,
    text: '空地不大，停车的和带孩子的常常红脸。',
    procedure: { id: 'fivesteps', name: '五步议事', about: '' },
    step,
    owner: { name: '贺阿姨' },
    deskName: '梧桐里社区',
    orders: [],
    informed: [],
    questions: [],
    resolutions: [],
    objections: [],
    promises: [],
    missing: [],
    history: [{ deed: 'raise', at: card.since, by: '一位邻居' }],
    moves: [],
    ...more,
    mine: {
      isRaiser: false,
      isOwner: false,
      isNeighbour: true,
      isDesk: false,
      hasSupported: false,
      ...mine,
    },
  }
}

/** The opinions of a topic where nobody has said anything, to somebody who may not either. */
export const nothingSaid = {
  opinions: [],
  answered: 0,
  shown: 0,
  may: { say: false, answer: false, look: false },
  left: 20,
}
