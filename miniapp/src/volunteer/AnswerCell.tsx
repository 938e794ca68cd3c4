import type { Catalogue } from '../../../shared/street/operations'
import type { CommunityAnswer, VolunteerState } from '../../../shared/volunteer/volunteer'
import { volunteerStateNames } from '../../../shared/volunteer/copy'
import { Cell } from '../kit/Cell'
import type { IconName } from '../kit/iconNames'
import { skillsSaid } from './saidOf'

const icons: Record<VolunteerState, IconName> = { asked: 'clock', confirmed: 'checkring', refused: 'cross' }

const notes: Record<VolunteerState, (answer: CommunityAnswer) => string> = {
  asked: () => '一般一两个工作日内看，不用催',
  confirmed: ({ skills }) => (skills.length > 0 ? `确认了：${skillsSaid(skills)}` : '谁都能做的事您都能接'),
  refused: ({ reason = '' }) => `${reason}。改登记再存一次，社区会再看`,
}

/** What one community answered. */
export function AnswerCell({ answer, catalogue }: { answer: CommunityAnswer; catalogue: Catalogue }) {
  const { communityId, state } = answer
  const name = catalogue.communities.find(({ id }) => id === communityId)?.name ?? ''
  return (
    <Cell
      icon={icons[state]}
      title={`${name}：${volunteerStateNames[state]}`}
      note={notes[state](answer).replace('。。', '。')}
    />
  )
}
