import { communityId } from '../../demo/places'
import { supervisors } from '../../demo/history/cast'
import { courses, type Course } from '../../demo/history/courses'
import { lying } from '../../demo/history/lying'
import { phonedIn } from '../../demo/history/phonedIn'
import { showcase } from '../../demo/history/showcase'
import type { Spec } from '../../demo/history/spec'
import type { Deed, Story } from '../../demo/history/story'
import { storyOf } from '../../demo/history/storyOf'

const minutes = 60_000
const days = 86_400_000

/** Those of the demo street's own that show more than others: photos, a ruling, units called. */
const shown = (now: number) =>
  showcase(now).filter(({ course, withPhoto }) => withPhoto || course === 'ruled' || course === 'whistled')

/** One of every course that an order may take; and of lamps, weeks ago, those that come back. */
const ofEachCourse = (now: number): Spec[] => [
  ...(Object.keys(courses) as Course[]).map((course, n): Spec => ({
    ...{ id: `kept-${course}`, at: now - (170 - 7 * n) * minutes, code: 'C01', course },
    ...{ area: communityId(1), isBrisk: true },
  })),
  ...(['plain', 'reopened', 'plain', 'merged'] as const).map((course, n): Spec => ({
    ...{ id: `kept-lamp-${n}`, at: now - (48 + n) * days, code: 'A01', course, area: communityId(2) },
  })),
]

const [supervisor = ''] = supervisors

/** `hands`: whoever has it then. */
type Next = [move: Deed['move'], by: string, body: Deed['body']]
const hands = 'hands'

/** In a unit's hands for two days, and then this. */
function inHands(id: string, now: number, nexts: Next[]): Story {
  const at = now - 2 * days
  const spec: Spec = {
    ...{ id, at, code: 'A04', course: 'plain', until: 'accept', isBrisk: true },
    area: communityId(4),
  }
  const { deeds } = storyOf(spec, now)
  const accepted = deeds.findLast(({ move }) => move === 'accept')
  const last = deeds[deeds.length - 1]?.at ?? at
  const more = nexts.map(([move, who, body], n): Deed => {
    const by = who === hands ? (accepted?.by ?? who) : who
    return { at: last + (n + 1) * 20 * minutes, by, order: 'a', move, body }
  })
  return { id, deeds: [...deeds, ...more] }
}

/** 延期, 挂账, 收回: asked, granted, refused, taken up again. */
function askedFor(now: number): Story[] {
  const until = new Date(now + 12 * days).toISOString()
  const extend: Next = ['extend', hands, { reason: '配件周五才到', until }]
  const suspend: Next = ['suspend', hands, { reason: '等天晴再挖', until }]
  const grant: Next = ['grant', supervisor, { reason: '同意' }]
  return [
    inHands('kept-asked', now, [extend]),
    inHands('kept-extended', now, [extend, grant]),
    inHands('kept-suspended', now, [suspend, grant]),
    inHands('kept-refused', now, [suspend, ['refuse', supervisor, { reason: '先把盖板盖上' }]]),
    inHands('kept-resumed', now, [suspend, grant, ['resume', hands, { reason: '天晴了' }]]),
    inHands('kept-recalled', now, [['recall', supervisor, { reason: '两天没有动静' }]]),
  ]
}

/** 升级 by hand. */
function sentUp(now: number): Story {
  const spec: Spec = {
    ...{ id: 'kept-sent-up', at: now - 100 * minutes, code: 'B03', course: 'plain', until: 'file' },
    ...{ isBrisk: true, area: communityId(3) },
  }
  const { deeds, id } = storyOf(spec, now)
  const last = deeds[deeds.length - 1]?.at ?? now
  const up: Deed = {
    at: last + minutes,
    by: supervisor,
    order: 'a',
    move: 'escalate',
    body: { reason: '两个社区都有' },
  }
  return { id, deeds: [...deeds, up] }
}

/** 抢单: nobody took it out of the pool; and some that came into it a moment ago. */
const intoPool = (now: number): Spec[] =>
  [2 * days, 45 * minutes, 34 * minutes].map((ago) => ({
    ...{ id: `kept-pool-${ago}`, at: now - ago, code: 'M02', course: 'grabbed' as const },
    ...{ until: 'dispatch' as const, isBrisk: true as const, area: communityId(1) },
  }))

/** What is told of orders: of the demo street's own, those that are scripted; and everything that may happen to one. */
export const storiesKept = (now: number): Story[] => [
  ...[...shown(now), ...lying(now), ...ofEachCourse(now), ...intoPool(now)].map((spec) => storyOf(spec, now)),
  ...phonedIn(now),
  ...askedFor(now),
  sentUp(now),
]
