import { ringMotions } from '../../../functions/ballot/ring'
import { ringTopics } from '../../../functions/topic/ring'
import type { MotionStatus, MyVoter } from '../../../shared/ballot/motion'
import type { TopicMove } from '../../../shared/topic/transitions'
import { chanceOf } from '../history/choose'
import type { teller } from '../history/tell'
import { asFunction } from '../../rights/held'
import { streetId } from '../communities'

type Teller = Pick<ReturnType<typeof teller>, 'ask' | 'tick'>
type Known = { id: string; version: number }
type Motion = Known & { status: MotionStatus; my: { voters: MyVoter[] } }

const letters = 'abcdefghijklmnopqrstuvwxyz0123456789'

/** What a phone draws: the same at a second telling. */
function nonceOf(name: string) {
  const chance = chanceOf(name)
  return Array.from({ length: 22 }, () => letters[Math.floor(chance() * letters.length)]).join('')
}

/** One topic as it is told, deed by deed, each at its day and by its person. */
export function talker({ ask, tick }: Teller, name: string, dayOf: (ago: number) => number) {
  let told = 0
  let topic: Known = { id: '', version: 0 }

  const next = () => `${name} ${(told += 1)}`
  /** A minute apart, so that they stand in their order. */
  const momentOf = (ago: number) => dayOf(ago) + told * 60_000

  async function topicNow(by: string, ago: number) {
    const asked = { id: next(), by, at: momentOf(ago), method: 'GET' as const, path: `/topics/${topic.id}` }
    return (await ask(asked)).topic as Known & { opinions?: unknown }
  }
  const post = (by: string, ago: number, [path, body]: [path: string, body: unknown]) =>
    ask({ id: next(), by, at: momentOf(ago), method: 'POST', path, body })

  async function motionFor(by: string, motionId: string, ago: number) {
    const path = `/motions/${motionId}`
    return (await ask({ id: next(), by, at: momentOf(ago), method: 'GET', path })).motion as Motion
  }

  return {
    async raise(by: string, ago: number, body: object) {
      topic = (await post(by, ago, ['/topics', { orderIds: [], ...body }])).topic as Known
    },

    /** What neighbours do beside each other. */
    beside: (by: string, ago: number, [path, body]: [path: string, body: object]) =>
      post(by, ago, [`/topics/${topic.id}/${path}`, body]),

    async move(by: string, ago: number, [move, body]: [move: TopicMove, body: object]) {
      const { version } = await topicNow(by, ago)
      await post(by, ago, [`/topics/${topic.id}/${move}`, { version, ...body }])
    },

    /** 意见, looked at by the desk; who thinks how of it. */
    async say(by: string, ago: number, { words, desk, agree, disagree }: Said) {
      const said = await post(by, ago, [`/topics/${topic.id}/opinions`, { words }])
      const { id } = said.opinion as Known
      await post(desk, ago, [`/topics/${topic.id}/opinions/${id}/moderate`, { look: 'show' }])
      const path = `/topics/${topic.id}/opinions/${id}/stance`
      for (const [stance, people] of [
        ['agree', agree],
        ['disagree', disagree],
      ] as const)
        for (const person of people)
          await ask({ id: next(), by: person, at: momentOf(ago), method: 'PUT', path, body: { stance } })
    },

    async propose(by: string, ago: number, { motion, seconds }: Proposed) {
      const told = await post(by, ago, [
        `/topics/${topic.id}/motions`,
        { kind: 'yesNo', options: [], ...motion },
      ])
      const { id } = told.motion as Known
      for (const person of seconds) await post(person, ago, [`/motions/${id}/second`, {}])
      return id
    },

    async open(by: string, ago: number, { motionId, closesAt }: { motionId: string; closesAt: number }) {
      const { version, status } = await motionFor(by, motionId, ago)
      const id = next()
      // Told before, and cut short behind it; what follows has the same names as then.
      if (status !== 'proposed') return
      const body = { version, closesAt: new Date(closesAt).toISOString() }
      await ask({ id, by, at: momentOf(ago), method: 'POST', path: `/motions/${motionId}/open`, body })
    },

    async vote(by: string, ago: number, { motionId, choice }: { motionId: string; choice: string[] }) {
      const motion = await motionFor(by, motionId, ago)
      const [mine] = motion.my.voters
      if (!mine) throw new Error(`${by} has no vote`)
      const body = { voter: mine.voter, choice, nonce: nonceOf(`${motionId} ${by}`), seen: 0 }
      const path = `/motions/${motionId}/ballot`
      await ask({ id: next(), by, at: momentOf(ago), method: 'PUT', path, body })
    },

    handIn: (by: string, ago: number, { motionId, ...paper }: { motionId: string } & HandedIn) =>
      post(by, ago, [`/motions/${motionId}/papers`, paper]),

    /** What the clock would have found then. */
    ring: (ago: number) =>
      tick(momentOf(ago), async (deps) => {
        await asFunction('clock', () => ringMotions(streetId, deps))
        await asFunction('clock', () => ringTopics(streetId, deps))
      }),
  }
}

type Said = { words: string; desk: string; agree: string[]; disagree: string[] }
type Proposed = { motion: object; seconds: string[] }
type HandedIn = { slip: string; buildingId: string; room: string }
