import Taro from '@tarojs/taro'
import type { Motion, MyVoter } from '../../../shared/ballot/motion'
import type { Choice } from '../../../shared/ballot/rule'
import { ActionBar } from '../kit/ActionBar'
import { Button } from '../kit/Button'
import { voteButtonSaid } from './choiceSaid'
import type { Casting } from './useCast'

type BallotBarProps = {
  motion: Motion
  voter: MyVoter
  choice: Choice | undefined
  casting: Casting
  onVote: () => void
}

const back = () => void Taro.navigateBack()
const openReceipt = (motionId: string) => () => void Taro.navigateTo({ url: `/topic/receipt?id=${motionId}` })

/** 先不投 · 投“同意”: the button repeats what was chosen. */
export function BallotBar(props: BallotBarProps) {
  const { motion, voter, choice, casting, onVote } = props
  if (isAsCast(props)) return <AsCast motionId={motion.id} />
  return (
    <ActionBar>
      <Button big kind='line' onPress={back}>
        {voter.hasVoted ? '先不改' : '先不投'}
      </Button>
      <Button
        big
        kind='main'
        icon='ballot'
        off={choice ? false : '先选一项'}
        busy={busySaid(casting)}
        onPress={onVote}
      >
        {buttonSaid(props)}
      </Button>
    </ActionBar>
  )
}

/** What lies chosen is what was cast, from this phone. */
function isAsCast({ voter, choice, casting }: BallotBarProps) {
  if (!voter.hasVoted || voter.way === 'paper') return false
  return choice !== undefined && casting.receiptOf(voter)?.choice.join() === choice.join()
}

/** What was sent before is asked after first: its answer decides what the next press is. */
function busySaid({ isBusy, isAsking }: Casting) {
  if (isBusy) return '正在投……'
  return isAsking && '正在查上次的票……'
}

function buttonSaid({ motion, voter, choice }: BallotBarProps) {
  if (!choice) return '投票'
  return (voter.hasVoted ? '改' : '') + voteButtonSaid(choice, motion.rule)
}

const AsCast = ({ motionId }: { motionId: string }) => (
  <ActionBar>
    <Button big kind='line' onPress={back}>
      回去
    </Button>
    <Button big kind='main' onPress={openReceipt(motionId)}>
      看回执
    </Button>
  </ActionBar>
)
