import { count, type Cast } from '../../shared/ballot/count'
import type { Resolution } from '../../shared/ballot/resolution'
import { optionsOf } from '../../shared/ballot/rule'
import { known } from '../../shared/known'
import type { ApiDeps } from '../deps'
import type { Seal } from '../seal'
import { ballotStore } from './ballotStore'
import { choiceOf, isTakenBack, openContent, withoutSlip, type Content } from './contents'
import { merkleRoot } from './merkle'
import { minorityOf } from './minority'
import type { OpenMotion } from './motion'
import { receiptHash } from './receiptHash'
import { isWhose, readingOf } from './slip'
import { slipStore, type SlipKept } from './slipStore'
import { withoutFlats } from './withoutFlats'

type CountingDeps = Pick<ApiDeps, 'table' | 'seal' | 'now'>

type Lying = { voter: string; content: Content }

type Counted = Cast & { hash: string; paper?: 'read' | 'invalid' | 'unread' }

/** Partitions read side by side. */
const atOnce = 8

async function contentsOf({ id, opened }: OpenMotion, { table, seal }: CountingDeps) {
  const store = ballotStore(table)
  const contents: Lying[] = []
  for (let shard = 0; shard < opened.shards; shard += atOnce) {
    const some = Array.from({ length: Math.min(atOnce, opened.shards - shard) }, (_, at) =>
      store.inShard(id, shard + at),
    )
    for (const { voter, content } of (await Promise.all(some)).flat())
      contents.push({ voter, content: openContent(content, voter, seal) })
  }
  return contents
}

/** By its slip, where it is on paper: one that was taken back, or is another's by now, leaves what was before it. */
function standing(lying: Lying[], slips: SlipKept[], where: { motionId: string; seal: Seal }) {
  const bySlip = new Map(slips.map((kept) => [kept.slip, kept]))
  return lying.flatMap(({ voter, content }) => {
    const kept = bySlip.get(content.slip)
    const stands = !kept || isWhose(kept, voter, where) ? content : withoutSlip(content)
    return isTakenBack(stands) ? [] : [{ voter, content: stands }]
  })
}

/** What is on each slip of paper, as two people read it alike; what they did not is for nothing. */
function readingsIn(slips: SlipKept[], { id: motionId, opened }: OpenMotion, seal: Seal) {
  return new Map(
    slips.map(({ slip, agreed }) => [
      slip,
      agreed ? readingOf(agreed, { motionId, slip, seal, rule: opened.rule }) : ('unread' as const),
    ]),
  )
}

type Readings = ReturnType<typeof readingsIn>

function ballotOf(content: Content, motion: OpenMotion, readings: Readings): Counted {
  const reading = content.slip ? (readings.get(content.slip) ?? 'unread') : undefined
  const isRead = Array.isArray(reading)
  const onPhone = choiceOf(content.chosen, optionsOf(motion.opened.rule))
  const choice = reading === undefined ? onPhone : isRead ? reading : []
  const hash = receiptHash({ motionId: motion.id, choice, nonce: content.nonce })
  const paper = isRead ? 'read' : reading
  const isBlank = paper === 'invalid' || paper === 'unread'
  return { choice, area: content.area, hash, isBlank, ...(paper && { paper }) }
}

/** Under which hash a ballot is published, as it would be counted now; nothing if it would not be. */
export async function hashCounted(lying: Lying, motion: OpenMotion, { table, seal }: CountingDeps) {
  const { slip } = lying.content
  const kept = slip ? await slipStore(table, motion.id).get(slip) : undefined
  const slips = kept ? [kept] : []
  const [stands] = standing([lying], slips, { motionId: motion.id, seal })
  return stands && ballotOf(stands.content, motion, readingsIn(slips, motion, seal)).hash
}

const times = (ballots: Counted[], is: Counted['paper']) => ballots.filter(({ paper }) => paper === is).length

/** 计票: from the ballots alone, and the same each time it is done. */
export async function countBallots(motion: OpenMotion, deps: CountingDeps) {
  const { rule, entitled } = motion.opened
  const [lying, slips] = await Promise.all([contentsOf(motion, deps), slipStore(deps.table, motion.id).all()])
  const readings = readingsIn(slips, motion, deps.seal)
  const ballots = standing(lying, slips, { motionId: motion.id, seal: deps.seal }).map(({ content }) =>
    ballotOf(content, motion, readings),
  )
  const hashes = ballots
    .map(({ hash }) => hash)
    .sort()
    .map((hash) => Buffer.from(hash, 'hex'))
  const result = count(ballots, entitled, rule)
  const resolution: Resolution = {
    motionId: motion.id,
    title: motion.title,
    ...known({ text: motion.text, minority: minorityOf(ballots, result, { rule, words: motion }) }),
    rule,
    ...withoutFlats(result, rule),
    paper: {
      number: ballots.filter(({ paper }) => paper).length,
      invalid: times(ballots, 'invalid'),
      unread: times(ballots, 'unread'),
    },
    ballots: ballots.length,
    merkleRoot: merkleRoot(hashes).toString('hex'),
    decidedAt: new Date(deps.now()).toISOString(),
  }
  return { hashes, resolution }
}
