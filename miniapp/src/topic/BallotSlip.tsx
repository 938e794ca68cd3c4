import { View } from '@tarojs/components'
import type { Motion, MyVoter } from '../../../shared/ballot/motion'
import { againWords, electorateNames } from '../../../shared/ballot/copy'
import type { Choice } from '../../../shared/ballot/rule'
import { termsSaid } from '../../../shared/ballot/termsSaid'
import { Perforation } from '../kit/Slip'
import { BallotChoice } from './BallotChoice'
import { Closing } from './Closing'
import { MotionWords } from './MotionWords'
import { VoterChips } from './VoterChips'

export type BallotSlipProps = {
  motion: Motion
  now: number
  /** Whose ballot is being filled in; absent where none of mine is to be cast. */
  voter: MyVoter | undefined
  onVoter: (voter: string) => void
  choice: Choice | undefined
  onChoice: (choice: Choice | undefined) => void
  /** What is known of it already. */
  say: string | undefined
}

/** 表决票: the sentence itself first, then what can be said to it. */
export const BallotSlip = ({ motion, now, voter, choice, onChoice, say, onVoter }: BallotSlipProps) => (
  <View className='slip'>
    <View className='slip__stub'>
      <View>表决票 · {electorateNames[motion.rule.electorate]}</View>
      <View className='row__end'>
        <Closing motion={motion} now={now} />
      </View>
    </View>
    <Perforation />
    <View className='slip__body'>
      <MotionWords motion={motion} />
      <VoterChips voters={motion.my.voters} value={voter?.voter} onChange={onVoter} />
      {voter?.mayVote && (
        <View className='mt4'>
          <BallotChoice rule={motion.rule} choice={choice} onChange={onChoice} />
        </View>
      )}
      {say && <View className='t-bold mt3'>{say}</View>}
      <View className='t-note mt3'>
        {voter && `${voter.label}。`}
        {motion.status === 'open' && `${againWords[motion.rule.again]}。`}
        {termsSaid(motion.rule)}，算通过。
      </View>
    </View>
  </View>
)
