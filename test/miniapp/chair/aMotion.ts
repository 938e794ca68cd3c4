import type { Motion } from '../../../shared/ballot/motion'
import type { Terms } from '../../../shared/ballot/rule'
import { fiveSteps } from '../../../shared/procedure/shipped'
import { topicId } from './aTopic'

const terms = fiveSteps.steps.flatMap((step) => (step.kind === 'decide' ? [step.terms] : []))[0] as Terms

export const motionId = `${topicId}-1`

/** 一户一票 on what the empty ground shall be. */
export const aMotion = (more: Partial<Motion> = {}): Motion => ({
  id: motionId,
  topicId,
  n: 1,
  stepId: 'decide',
  status: 'open',
  version: 2,
  title: '3号楼前空地设 6 条长椅，不再停车',
  against: '停车位本来就不够，少了车停到哪里去。',
  rule: { ...terms, kind: 'yesNo', options: [] },
  body: 'residents',
  proposedAt: '2026-05-01T00:00:00.000Z',
  isMine: false,
  seconds: { number: 2, needed: 2, isMine: false },
  opensAt: '2026-05-02T00:00:00.000Z',
  closesAt: '2099-05-09T10:00:00.000Z',
  entitled: { number: 192, area: 0 },
  isOnRoll: true,
  moves: [],
  my: { voters: [] },
  ...more,
})
