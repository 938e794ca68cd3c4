import { stringify } from 'csv-stringify/sync'
import { deedSaid, topicStatusWords, verdictWords } from '../../shared/topic/copy'
import type { TopicSeen } from '../../shared/topic/topic'
import { done } from '../../shared/outcome'
import { blankSlipNames } from '../../shared/ballot/copy'
import { yes } from '../../shared/ballot/rule'
import type { Resolution } from '../../shared/ballot/resolution'
import { resultStore } from '../ballot/resultStore'
import type { ApiDeps } from '../deps'
import type { Handler } from '../handler'
import { opinionStore } from '../opinion/store'
import { besideOf, type Beside } from './around'
import { judgedWords } from './judged'
import { openTopic } from './open'
import { present } from './present'
import type { Topic } from './topic'

type Row = [part: string, at: string, what: string, more: string]

const chinaTime = (iso: string) => {
  const there = new Date(Date.parse(iso) + 8 * 3_600_000).toISOString()
  return `${there.slice(0, 10)} ${there.slice(11, 16)}`
}

const about = (topic: TopicSeen): Row[] => [
  ['议题', chinaTime(topic.history[0]?.at ?? topic.since), topic.title, topic.text],
  ['范围', '', topic.label, topic.deskName],
  ['规程', '', topic.procedure.name, topic.steps.map(({ name }) => name).join(' → ')],
  ['现在', chinaTime(topic.since), topicStatusWords[topic.status], topic.rule ?? ''],
]

const talked = ({ informed, questions }: TopicSeen): Row[] => [
  ...informed.map(({ kind, at, title, words }): Row => [
    kind === 'notice' ? '通知' : '材料',
    chinaTime(at),
    title,
    words,
  ]),
  ...questions.map(({ at, words }): Row => ['提问', chinaTime(at), words, '']),
]

const objected = ({ objections }: TopicSeen): Row[] =>
  objections.map(({ at, words, answer }) => [
    '异议',
    chinaTime(at),
    words,
    answer ? `答复：${answer.words}` : '还没答复',
  ])

const promised = ({ promises }: TopicSeen): Row[] =>
  promises.map(({ until, what, by, state, orders, report, judged }) => {
    const said = state === 'waiting' || state === 'inWork' ? '在办' : verdictWords[state]
    const numbers = orders.map(({ number }) => number).join('、')
    const judgement = judged && `住户评：做到 ${judged.kept}，部分 ${judged.partly}，没做到 ${judged.broken}`
    return ['承诺', until, what, [by, said, numbers, report?.words, judgement].filter(Boolean).join('；')]
  })

const judgedSo = (topic: Topic, beside: Beside): Row[] =>
  judgedWords(topic, beside).map((words) => ['评的时候说的', '', words, ''])

const happened = ({ history, informed }: TopicSeen): Row[] =>
  history.map(({ at, by, words, ...step }) => [
    '记录',
    chinaTime(at),
    `${by}${deedSaid(step, informed)}`,
    words ?? '',
  ])

/** What was said and shown; never by whom. */
async function spoken({ id }: TopicSeen, { table }: ApiDeps): Promise<Row[]> {
  const said = await opinionStore(table).all(id)
  return said
    .filter(({ state }) => state === 'shown')
    .map(({ at, words }) => ['意见', chinaTime(new Date(at).toISOString()), words, ''])
}

const optionName = (option: string, { rule }: Resolution) =>
  rule.options.find(({ id }) => id === option)?.name ?? (option === yes ? '同意' : '不同意')

const tallied = (resolution: Resolution) =>
  [
    `应投 ${resolution.entitled.number}，参加 ${resolution.takingPart.number}，弃权 ${resolution.abstained.number}`,
    ...resolution.tally.map(({ option, number }) => `${optionName(option, resolution)} ${number}`),
    ...(['invalid', 'unread'] as const)
      .filter((why) => resolution.paper[why] > 0)
      .map((why) => `${blankSlipNames[why]} ${resolution.paper[why]}`),
    resolution.minority && `少数意见：${resolution.minority.words}`,
  ]
    .filter(Boolean)
    .join('；')

async function resolved({ resolutions }: TopicSeen, { table }: ApiDeps): Promise<Row[]> {
  const all = await Promise.all(resolutions.map(({ motionId }) => resultStore(table, motionId).get()))
  return all.flatMap((one): Row[] =>
    one ? [['决议', chinaTime(one.decidedAt), one.title, `${tallied(one)}；校验码 ${one.merkleRoot}`]] : [],
  )
}

/** All of it as a table. What begins like a formula is written so that no program of tables reckons with it. */
export const exportTopic: Handler<'exportTopic'> = async (request) => {
  const opened = await openTopic(request.input.params.topicId, request)
  if (!opened.ok) return opened
  const around = await besideOf(opened.value, request)
  const topic = present(opened.value, around, request)
  const beside = await Promise.all([spoken(topic, request.deps), resolved(topic, request.deps)])
  const mayLead = topic.mine.isOwner || topic.mine.isDesk
  const rows = [
    about(topic),
    talked(topic),
    ...beside,
    objected(topic),
    promised(topic),
    mayLead ? judgedSo(opened.value, around) : [],
    happened(topic),
  ].flat()
  const csv = stringify([['部分', '时间', '内容', '说明'], ...rows], {
    bom: true,
    record_delimiter: 'windows',
    escape_formulas: true,
  })
  return done({ fileName: `议题-${topic.id.slice(-6)}.csv`, csv })
}
