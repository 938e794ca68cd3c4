import type { Motion } from '../../../shared/ballot/motion'
import { ballotRefusalWords } from '../../../shared/ballot/refusals'
import { hashOf } from '../../../miniapp/src/topic/checkReceipt'
import { ok, refused } from '../staff/fakeServer'
import { motionId } from './aMotion'
import { serve } from './topicPhone'

const turnout = {
  motionId,
  byNumber: { part: 11, whole: 36, least: 24, isReached: false },
  onPaper: 2,
  takenBack: [],
  buildings: [
    { buildingId: 'a', label: '1号楼', entitled: 20, taking: 9 },
    { buildingId: 'b', label: '2号楼', entitled: 16 },
  ],
}

type Body = { voter: string; choice: string[]; nonce: string; seen: number }

/** A server that keeps ballots as the real one does: the last one counts, and one sent again is the same one. */
export function serveBallots(
  motion: Motion,
  casting: () => ReturnType<typeof refused> | undefined = () => undefined,
) {
  let voters = motion.my.voters
  const heard = new Map<string, ReturnType<typeof ok>>()
  const server = serve(({ path, method, body, key = '' }) => {
    if (path === `/motions/${motionId}/turnout`) return ok({ turnout })
    if (path === `/motions/${motionId}`) return ok({ motion: { ...motion, my: { ...motion.my, voters } } })
    if (method !== 'PUT') return undefined
    return heard.get(key) ?? casting() ?? castOnce(key, body as Body)
  })
  function castOnce(key: string, { voter, choice, nonce, seen }: Body) {
    const standing = voters.find((one) => one.voter === voter)?.casts
    if (seen !== standing) return refused(409, 'ballotChanged', { title: ballotRefusalWords.ballotChanged })
    castAgain(voter)
    const at = new Date().toISOString()
    const answer = ok({ motionId, voter, hash: hashOf({ motionId, choice, nonce }), at })
    heard.set(key, answer)
    return answer
  }
  function castAgain(voter: string, way: 'phone' | 'paper' = 'phone') {
    voters = voters.map((one) =>
      one.voter === voter ? { ...one, hasVoted: true, casts: one.casts + 1, way } : one,
    )
  }
  const cast = () => server.asked.filter(({ method }) => method === 'PUT')
  return { cast, castAgain }
}
