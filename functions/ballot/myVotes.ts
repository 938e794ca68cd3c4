import { done } from '../../shared/outcome'
import type { Handler } from '../handler'
import { myVotersIn } from './mine'
import { isOpened, statusOf } from './motion'
import { motionStore } from './motionStore'

/** 等我投的票: what is open, with ballots of mine that nobody has cast. */
export const myVotes: Handler<'myVotes'> = async ({ deps, actor, street }) => {
  const motions = (await motionStore(deps.table).rung(actor.street))
    .filter(isOpened)
    .filter((motion) => statusOf(motion, deps.now()) === 'open')
    .sort((one, other) => one.opened.closesAt - other.opened.closesAt)
  const votes = await Promise.all(
    motions.map(async (motion) => {
      const { voters } = await myVotersIn({ motion, street, deps }, actor)
      return {
        motionId: motion.id,
        topicId: motion.topicId,
        title: motion.title,
        closesAt: new Date(motion.opened.closesAt).toISOString(),
        voters: voters.filter(({ hasVoted }) => !hasVoted).map(({ label }) => label),
      }
    }),
  )
  return done({ votes: votes.filter(({ voters }) => voters.length > 0) })
}
