import { buildingNamed, communityId } from '../../demo/places'
import { talker } from '../../demo/topics/talker'
import { lead, morning, paper, type Told } from '../../demo/topics/wutong'

export const desk = 'yuyangfan'
const neighbours = ['cangdahai', 'xishuiyue', 'bajinlan', 'shexiaochuan', 'muronghe'] as const
const doors = ['盐仓巷12号', '盐仓巷24号', '盐仓巷36号', '船工弄7号', '船工弄15号']

export const places = doors.map((door) => buildingNamed(door, communityId(2)).id)

type Voted = { name: string; title: string; ago: number; closesAt: number }
type Topic = ReturnType<typeof talker>

/** A meeting 碰头会 that somebody came to with a phone, and three without. */
async function met({ teller, now }: Told, topic: Topic, ago: number) {
  const at = morning(now)(ago - 5)
  const meeting = { at: new Date(at).toISOString(), place: '巷口', agenda: ['看一看', '怎么挪'] }
  const { meeting: called } = await topic.beside(desk, ago - 3, ['meetings', meeting])
  const here = { move: 'countWithoutPhone', buildingId: places[0], people: 3 }
  await topic.beside(desk, ago - 5, ['meetings/1', here])
  const path = `/topics/${(called as { topicId: string }).topicId}/meetings/1/code`
  const shown = { id: `kept code ${path}`, by: desk, at: at + 18 * 60_000, method: 'GET' as const, path }
  const { code } = await teller.ask(shown)
  await topic.beside('xishuiyue', ago - 5, ['meetings/1', { move: 'attend', code }])
}

/** From the first word to a vote in which all five have voted, with a meeting and questions on the way. */
export async function voted(told: Told, { name, title, ago, closesAt }: Voted) {
  const topic = talker(told.teller, name, morning(told.now))
  await topic.raise('cangdahai', ago, { title, text: '挡住了轮椅和推车。', places })
  await topic.beside('xishuiyue', ago, ['support', {}])
  await topic.move(desk, ago - 1, ['adopt', lead('me')])
  await topic.move(desk, ago - 2, ['inform', paper('notice', '说说看', '手机上说，也可以到社区来说。')])
  await topic.move(desk, ago - 2, ['inform', paper('materials', '量过', '中间 70 厘米，轮椅要 80。')])
  await topic.move(desk, ago - 2, ['ask', { words: '您家有轮椅、推车吗？' }])
  await topic.beside('bajinlan', ago - 3, ['questions/1/comments', { words: '有一辆推车。' }])
  await met(told, topic, ago)
  for (const [by, words] of [
    ['xishuiyue', '挪开一个就行。'],
    ['bajinlan', '换成能放倒的。'],
    ['muronghe', '夜里有车进来，还是要拦一拦。'],
  ] as const)
    await topic.say(by, ago - 4, { words, desk, agree: ['cangdahai', 'shexiaochuan'], disagree: [] })
  await topic.move(desk, ago - 10, ['next', {}])
  const motion = { title: `${title}：挪开一个，换一根能放倒的。`, against: '夜里可能有车开进来。' }
  const motionId = await topic.propose(desk, ago - 11, { motion, seconds: ['cangdahai', 'xishuiyue'] })
  await topic.open(desk, ago - 11, { motionId, closesAt })
  for (const by of neighbours)
    await topic.vote(by, ago - 13, { motionId, choice: by === 'muronghe' ? ['no'] : ['yes'] })
  return topic
}
