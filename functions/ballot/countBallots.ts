import { count, type Cast } from '../../shared/ballot/count'
import type { Resolution } from '../../shared/ballot/resolution'
import { optionsOf } from '../../shared/ballot/rule'
import { known } from '../../shared/known'
import type { ApiDeps } from '../deps'
import { ballotStore } from './ballotStore'
import { choiceOf, openContent, type Content } from './contents'
import { merkleRoot } from './merkle'
import { minorityOf } from './minority'
import type { OpenMotion } from './motion'
import { receiptHash } from './receiptHash'
import { readingOf } from './slip'
import { slipStore } from './slipStore'

type CountingDeps = Pick<ApiDeps, 'table' | 'seal' | 'now'>

type Counted = Cast & { hash: string; paper?: 'read' | 'invalid' | 'unread' }

/** Partitions read side by side. */
const atOnce = 8

async function contentsOf({ id, opened }: OpenMotion, { table, seal }: CountingDeps) {
  const store = ballotStore(table)
  const contents: Content[] = []
  for (let shard = 0; shard < opened.shards; shard += atOnce) {
    const some = Array.from({ length: Math.min(atOnce, opened.shards - shard) }, (_, at) =>
      store.inShard(id, shard + at),
    )
    for (const { voter, content } of (await Promise.all(some)).flat())
      contents.push(openContent(content, voter, seal))
  }
  return contents
}

/** What is on each slip of paper, as two people read it alike; what they did not is for nothing. */
async function readingsOf(motion: OpenMotion, { table, seal }: CountingDeps) {
  const { id: motionId, opened } = motion
  const all = await slipStore(table, motionId).all()
  return new Map(
    all.map(({ slip, agreed }) => [
      slip,
      agreed ? readingOf(agreed, { motionId, slip, seal, rule: opened.rule }) : ('unread' as const),
    ]),
  )
}

type Readings = Awaited<ReturnType<typeof readingsOf>>

function ballotOf(content: Content, motion: OpenMotion, readings: Readings): Counted {
  const reading = content.slip ? (readings.get(content.slip) ?? 'unread') : undefined
  const isRead = Array.isArray(reading)
  const onPhone = choiceOf(content.chosen, optionsOf(motion.opened.rule))
  const choice = reading === undefined ? onPhone : isRead ? reading : []
  const hash = receiptHash({ motionId: motion.id, choice, nonce: content.nonce })
  const paper = isRead ? 'read' : reading
  return { choice, area: content.area, hash, ...(paper && { paper }) }
}

const times = (ballots: Counted[], is: Counted['paper']) => ballots.filter(({ paper }) => paper === is).length

/** 计票: from the ballots alone, and the same each time it is done. */
export async function countBallots(motion: OpenMotion, deps: CountingDeps) {
  const { rule, entitled } = motion.opened
  const [contents, readings] = await Promise.all([contentsOf(motion, deps), readingsOf(motion, deps)])
  const ballots = contents.map((content) => ballotOf(content, motion, readings))
  const hashes = ballots
    .map(({ hash }) => hash)
    .sort()
    .map((hash) => Buffer.from(hash, 'hex'))
  const result = count(ballots, entitled, rule)
  const resolution: Resolution = {
    motionId: motion.id,
    title: motion.title,
    ...known({ text: motion.text, minority: minorityOf(ballots, result, { rule, words: motion.against }) }),
    rule,
    ...result,
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
