import { deliver } from '../../../miniapp/src/drafts/deliver'
import type { Draft } from '../../../miniapp/src/drafts/draft'
import { versionOnSameTurn } from '../../../miniapp/src/workOrder/versionOnSameTurn'
import type { Seen } from '../../../miniapp/src/staff/whatChanged'
import { aDraft, fakeRoad, refuse } from '../drafts/fakeRoad'
import { after, dispatchedByWen, filedSeen, noteOfResident, orderId } from './aSeen'

const server = (seen: Seen) => ({ call: async () => seen as never })

describe('a move that arrives late 等着交的', () => {
  it('is said again on the new version where only words were added', async () => {
    const now = noteOfResident(noteOfResident(filedSeen()))

    expect(await versionOnSameTurn(orderId, 2, server(now))).toBe(4)
  })

  it('waits for its person where somebody handed the order on', async () => {
    const now = dispatchedByWen(filedSeen())

    expect(await versionOnSameTurn(orderId, 2, server(now))).toBeUndefined()
  })

  it('waits for its person though the order came full circle meanwhile', async () => {
    const returned = { move: 'return', holder: filedSeen().order.holder } as const
    const now = after(dispatchedByWen(filedSeen()), returned, { status: 'filed' })

    expect(await versionOnSameTurn(orderId, 2, server(now))).toBeUndefined()
  })

  it('is said again under its own key', async () => {
    const road = fakeRoad()
    const posted: [unknown, unknown][] = []
    const post = async ({ key }: Draft, body: Record<string, unknown>) => {
      posted.push([key, body['version']])
      return body['version'] === 2 ? refuse('changedMeanwhile') : {}
    }
    road.box.putLast(aDraft('one', { operation: 'accept', whenChanged: 'ask', body: { version: 2 } }))

    const delivery = await deliver('one', {
      box: road.box,
      post,
      uploadPhoto: async () => '',
      versionOnSameTurn: async () => 4,
    })

    expect(delivery.is).toBe('sent')
    expect(posted).toEqual([
      ['key-one', 2],
      ['key-one', 4],
    ])
  })
})
