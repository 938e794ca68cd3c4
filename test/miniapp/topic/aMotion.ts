import type { Motion, MyVoter } from '../../../shared/ballot/motion'
import { fiveSteps } from '../../../shared/procedure/shipped'
import { topicId } from './aTopic'

export const motionId = `${topicId}-1`

export const aVoter = (more: Partial<MyVoter> = {}): MyVoter => ({
  voter: 'AAAAAAAAAAA',
  label: '3号楼 2单元 401',
  hasVoted: false,
  casts: 0,
  mayVote: true,
  ...more,
})

const decide = fiveSteps.steps.find((step) => step.kind === 'decide')
if (decide?.kind !== 'decide') throw new Error('nothing to decide')

/** A motion that can be voted on now. */
export const aMotion = (more: Partial<Motion> = {}): Motion => ({
  id: motionId,
  topicId,
  n: 1,
  stepId: 'decide',
  status: 'open',
  version: 2,
  title: '空地设 6 条长椅，不再停车。',
  text: '钱从哪来：公共收益 2.6 万元。',
  against: '晚上回来晚的人家没处停车。',
  rule: { ...decide.terms, kind: 'yesNo', options: [] },
  body: 'residents',
  proposedAt: '2026-03-01T00:00:00.000Z',
  isMine: false,
  seconds: { number: 2, needed: 2, isMine: false },
  opensAt: '2026-03-02T00:00:00.000Z',
  closesAt: new Date(Date.now() + 4 * 86_400_000).toISOString(),
  entitled: { number: 36, area: 280000 },
  isOnRoll: true,
  moves: ['vote'],
  my: { voters: [aVoter()] },
  ...more,
})
