import { done, refuse, type Outcome } from '../../shared/outcome'
import type { TopicInput } from '../../shared/topic/commands'
import type { Handler } from '../handler'
import { canonical } from '../seal'
import type { Table } from '../table/store'
import { followed, judged } from './besideOthers'
import { householdsFor, judgeIn } from './household'
import { personal } from './personal'
import { sideStore, type JudgementKept, type Mark } from './sideStore'
import type { Topic } from './topic'

const mostTries = 8
/** The latest commands of a household: sent again, they are known. */
const mostMarks = 30

const markIn = (kept: JudgementKept | undefined, { key }: Mark) => kept?.marks.find((one) => one.key === key)

type Said = TopicInput['judge'] & { by: string; at: number; mark: Mark }

/** What the household says from now on; what others in it have added in words stays theirs. */
function following(
  before: JudgementKept | undefined,
  { judged: all, words, by, at, mark }: Said,
): JudgementKept {
  const { [by]: _, ...others } = before?.words ?? {}
  return {
    judged: all,
    words: words ? { ...others, [by]: words } : others,
    at,
    marks: [...(before?.marks ?? []), mark].slice(-mostMarks),
    w: (before?.w ?? 0) + 1,
  }
}

/** The household's latest word counts; sent again, an earlier one does not take the place of a later one. */
async function judgeFor(
  { topicId, household }: { topicId: string; household: string },
  said: Said,
  table: Table,
): Promise<Outcome<true>> {
  const side = sideStore(table)
  let before = (await side.judgements(topicId)).get(household)
  for (let tries = 0; tries < mostTries; tries++) {
    if (markIn(before, said.mark)) return done(true)
    const written = await side.judge(topicId, household, following(before, said))
    if (written.kept) return done(true)
    before = written.found
  }
  return refuse('tryLater')
}

/** Heard for all of these homes; or, where the step has ended since, for some. */
function heard(
  kept: (JudgementKept | undefined)[],
  mark: Mark,
  { status }: Topic,
): Outcome<true> | undefined {
  const marks = kept.flatMap((one) => markIn(one, mark) ?? [])
  if (marks.some(({ said }) => said !== mark.said)) return refuse('keyReused')
  if (marks.length === 0) return undefined
  return marks.length === kept.length || status !== 'judge' ? done(true) : undefined
}

/** 评: what her households say of each promise; said anew until the step ends. */
export const judgeTopic: Handler<'judgeTopic'> = async (request) => {
  const { deps, actor, input, key } = request
  const { table, seal } = deps
  const householdsOf = (topic: Topic) => householdsFor('judge', topic, { actor, seal })
  const mark = {
    key: seal.brief('key', `${actor.id} ${key}`),
    said: seal.brief('said', canonical(input.body)),
  }
  const may = await judged('judge', request, async (topic) => {
    const all = await sideStore(table).judgements(topic.id)
    return heard(
      householdsOf(topic).map((one) => all.get(one)),
      mark,
      topic,
    )
  })
  if (!may.ok) return may
  const { topic, isDone } = may.value
  if (isDone) return followed(topic, request)
  const isUnknown = input.body.judged.some(({ n }) => !topic.promises.some((promise) => promise.n === n))
  if (isUnknown) return refuse('unknownPromise', { field: 'judged' })
  const fault = personal(input.body.words ?? '')
  if (fault) return fault
  const said = { ...input.body, by: judgeIn(topic.id, actor.id, seal), at: deps.now(), mark }
  const all = await Promise.all(
    householdsOf(topic).map((household) => judgeFor({ topicId: topic.id, household }, said, table)),
  )
  return all.find((one) => !one.ok) ?? followed(topic, request)
}
