import { done, refuse, type Outcome } from '../../shared/outcome'
import type { Table } from '../table/store'
import { bySystem } from './bySystem'
import { afterPassing, movedTo, stands } from './onward'
import { topicStore } from './store'
import type { Topic, TopicStep } from './topic'

const mostTries = 8

type Noted = { n: number; now: number }
type Change = (topic: Topic) => Outcome<Topic>

/** Reads, changes and writes, again where somebody else moved it meanwhile. What is as it was is not written. */
async function change(topicId: string, table: Table, by: Change): Promise<Outcome<Topic>> {
  const store = topicStore(table)
  for (let tries = 0; tries < mostTries; tries++) {
    const topic = await store.get(topicId)
    if (!topic) return refuse('notFound')
    const next = by(topic)
    if (!next.ok || next.value === topic) return next
    if ((await store.save(next.value)).kept) return next
  }
  return refuse('tryLater')
}

const endingAt = (topic: Topic, until: number | undefined): Topic =>
  until === undefined || topic.votesUntil === until
    ? topic
    : { ...topic, votesUntil: until, version: topic.version + 1 }

/**
 * 投票开始: from here on this motion is the one that is voted on, and no other. Called before the motion itself opens;
 * called again for the same motion it changes nothing but the end, where the opening before it was broken off.
 */
export const openBallot = (topicId: string, { n, now, until }: Noted & { until?: number }, table: Table) =>
  change(topicId, table, (topic) => {
    if (topic.openMotion === n) return done(endingAt(topic, until))
    if (topic.openMotion !== undefined) return refuse('ballotOpen')
    if (topic.status !== 'decide') return refuse('wrongStep')
    return done(
      bySystem(
        { ...topic, openMotion: n, ...(until !== undefined && { votesUntil: until }) },
        { deed: 'openBallot', at: now, of: String(n) },
        topic,
      ),
    )
  })

/** Of two who opened it at once, the end that stands is that of the motion. */
export const endBallotAt = (topicId: string, { n, until }: { n: number; until: number }, table: Table) =>
  change(topicId, table, (topic) => done(topic.openMotion === n ? endingAt(topic, until) : topic))

const deedsOf = (topic: Topic, deed: TopicStep['deed'], n: number) =>
  topic.steps.filter((step) => step.deed === deed && step.of === String(n))

/** 快截止了: noted once for each vote; the stream finds who has not voted and tells them. */
export const remindBallot = (topicId: string, { n, now }: Noted, table: Table) =>
  change(topicId, table, (topic) => {
    const isNoted = topic.openMotion !== n || deedsOf(topic, 'remindBallot', n).length > 0
    return done(isNoted ? topic : bySystem(topic, { deed: 'remindBallot', at: now, of: String(n) }, topic))
  })

/** 投票撤回: nobody waits for this motion any more. Only for one that is withdrawn and so can never open. */
export const withdrawBallot = (topicId: string, { n, now }: Noted, table: Table) =>
  change(topicId, table, (topic) => {
    if (topic.openMotion !== n) return done(topic)
    const { openMotion: _, votesUntil: __, ...rest } = topic
    return done(bySystem(rest, { deed: 'withdrawBallot', at: now, of: String(n) }, topic))
  })

type Counted = { n: number; outcome: string; now: number }

/** Adopted, it goes on; not adopted, it has failed, and may be taken back to be talked over 退回再议. */
function resolved(topic: Topic, { n, outcome, now }: Counted): Topic {
  const { openMotion: _, votesUntil: __, ...rest } = topic
  const stepId = topic.procedure.steps[topic.at]?.id ?? ''
  const noted: Topic = { ...rest, resolved: [...topic.resolved, { n, stepId, outcome, at: now }] }
  const next = outcome === 'adopted' ? afterPassing(noted, now) : stands(noted, 'failed', now)
  return bySystem(movedTo(noted, next), { deed: 'resolve', at: now, of: String(n) }, topic)
}

/** 计票: what the count of a motion makes of its topic. Called again, it changes nothing. */
export const afterCount = (topicId: string, counted: Counted, table: Table) =>
  change(topicId, table, (topic) => done(topic.openMotion === counted.n ? resolved(topic, counted) : topic))
