import { courier, type Ways } from '../../../miniapp/src/drafts/courier'
import { draftBox } from '../../../miniapp/src/drafts/draftBox'
import type { Draft } from '../../../miniapp/src/drafts/draft'
import { Refused } from '../../../miniapp/src/Refused'

export type Posted = { operation: string; key: string; body: Record<string, unknown> }

/** A courier whose server, photos, clock and network are the test's. */
export function fakeRoad(answer: (posted: Posted) => unknown = () => ({})) {
  const storage = new Map<string, unknown>()
  const box = draftBox({
    keep: (name, value) => Boolean(storage.set(name, value)),
    kept: (name) => storage.get(name),
  })
  const road = {
    posted: [] as Posted[],
    uploaded: [] as string[],
    arrived: [] as unknown[],
    pauses: [] as number[],
    owner: 'zhou',
    online: true,
    answer,
    uploadPhoto(file: string): string {
      road.uploaded.push(file)
      return `key-of-${file}`
    },
    /** Lets the pause end that the courier is waiting out. */
    afterThePause: async () => {},
  }
  const ways: Ways = {
    box,
    async post({ operation, key }, body) {
      const posted = { operation, key, body }
      road.posted.push(posted)
      return road.answer(posted)
    },
    uploadPhoto: async (file) => road.uploadPhoto(file),
    owner: () => road.owner,
    isOnline: () => road.online,
    later(milliseconds, act) {
      road.pauses.push(milliseconds)
      road.afterThePause = async () => {
        act()
        await new Promise((resolve) => setTimeout(resolve))
      }
      return () => {
        road.afterThePause = async () => {}
      }
    },
    now: () => 0,
    arrived: ({ answer: heard }) => void road.arrived.push(heard),
  }
  return Object.assign(road, { box, storage, sender: courier(ways) })
}

export function aDraft(id: string, more: Partial<Draft> = {}): Draft {
  return {
    id,
    key: `key-${id}`,
    by: 'zhou',
    operation: 'note',
    params: { orderId: 'order-1' },
    body: { version: 3, words: `补一句 ${id}` },
    photos: [],
    title: id,
    stage: 'waiting',
    changedAt: 0,
    onTheWire: [],
    whenChanged: 'again',
    ...more,
  }
}

export const refuse = (refusal: Refused['refusal'], why: Refused['why'] = {}) => {
  throw new Refused(refusal, why)
}
