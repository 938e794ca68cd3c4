import { View } from '@tarojs/components'
import type { Motion } from '../../../shared/ballot/motion'
import { Page } from '../kit/Page'
import { scrollTo } from '../resident/scrollTo'
import { BallotBar } from './BallotBar'
import { BallotSlip } from './BallotSlip'
import { CastNews } from './CastNews'
import { castSaid } from './castSaid'
import { NoBallot } from './NoBallot'
import { PaperCell } from './PaperCell'
import { PaperStrip } from './PaperStrip'
import { ProposedBar } from './ProposedBar'
import { TopicTiles } from './TopicTiles'
import { TurnoutSection } from './TurnoutSection'
import { useBallot, type InHand } from './useBallot'

type BallotBoardProps = { motion: Motion; now: number; fetchedAt: number }

/** 投票: what is voted on, and my ballot under it. */
export function BallotBoard({ motion, now, fetchedAt }: BallotBoardProps) {
  const inHand = useBallot(motion)
  const { casting, voter, chooseVoter, choice, choose, mayVote } = inHand
  return (
    <Page pressAgain title='投票' fetchedAt={fetchedAt} bar={<Bar motion={motion} inHand={inHand} />}>
      <TopicTiles topicId={motion.topicId} />
      <View id='ballot' className='mt4'>
        <PaperStrip motion={motion} voter={voter} />
        <CastNews {...{ motion, voter, now, casting }} />
        <BallotSlip
          {...{ motion, now, choice }}
          voter={mayVote ? voter : undefined}
          onVoter={chooseVoter}
          onChoice={choose}
          say={voter && castSaid({ motion, voter, casting, now })}
        />
      </View>
      <NoBallot motion={motion} voter={voter} />
      <PaperCell motion={motion} />
      <TurnoutSection motion={motion} />
    </Page>
  )
}

function Bar({ motion, inHand }: { motion: Motion; inHand: InHand }) {
  const { voter, choice, casting, mayVote } = inHand
  if (!voter || !mayVote) return <ProposedBar motion={motion} />
  const vote = async () => {
    if (!choice) return
    await casting.vote(voter, choice)
    scrollTo('ballot')
  }
  return <BallotBar {...{ motion, voter, choice, casting }} onVote={() => void vote()} />
}
