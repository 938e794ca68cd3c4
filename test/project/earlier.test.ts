import { matterKeys } from '../../functions/matter/keys'
import { shownPhoto } from '../photo/shownPhoto'
import { tableForFile } from '../support/engine'
import { projectStreet } from './projects'

const street = projectStreet(tableForFile())

describe('a project that was done and is listed anew 重新列为需求', () => {
  it('what was done and is listed anew still says to all how it had ended, and why it is back', async () => {
    const running = await street.inStatus('running')
    const on = street.on(running)
    const photo = await shownPhoto(street, 'gu')
    const endedAt = street.clock.now
    await on('gu', 'finish', { words: '六位都理好了', photoKeys: [photo] })
    street.clock.now += 86_400_000
    await on('gu', 'reopen', { reason: '又有人要' })
    const { need } = await street.read('zhou', running.id)
    expect([need.status, need.project, need.inside]).toEqual(['open', undefined, undefined])
    expect(need.earlier).toMatchObject([
      {
        at: new Date(endedAt).toISOString(),
        reopenedAt: new Date(street.clock.now).toISOString(),
        reason: '又有人要',
        ended: {
          title: '上门理发',
          provider: '梧桐里理发店',
          words: '六位都理好了',
          photos: [{ key: photo }],
          by: expect.any(String) as string,
        },
      },
    ])
    expect(JSON.stringify(need.earlier)).not.toContain('"gu"')
  })

  it('of long ago says only when it was done: why it came back was written for staff', async () => {
    const finished = await street.inStatus('done')
    await street.on(finished)('gu', 'reopen', { reason: '内部说一句' })
    const key = matterKeys.matter('ND', finished.id)
    const item = await street.deps.table.get(key)
    const { earlier: _earlier, ...is } = item?.is as Record<string, unknown>
    await street.deps.table.put({ ...key, ...item, is })
    const { need } = await street.read('zhou', finished.id)
    const at = new Date(street.clock.now).toISOString()
    expect(need.earlier).toEqual([{ at: expect.any(String) as string, reopenedAt: at }])
    expect(JSON.stringify(need)).not.toContain('内部')
  })

  it('of what was only dropped says nothing to residents', async () => {
    const { need } = await street.on(await street.inStatus('dropped'))('gu', 'reopen', { reason: '又有人要' })
    expect([need.status, need.earlier]).toEqual(['open', undefined])
  })

  it('of very many says how the last ten had ended, and of those before only when', async () => {
    const { need, match } = await street.matched()
    const on = street.on(need)
    for (let times = 1; times <= 11; times++) {
      await on('gu', 'match', match)
      await on('gu', 'finish', { words: `第${times}次`, photoKeys: [] })
      await on('gu', 'reopen', { reason: '又有人要' })
      street.clock.now += 86_400_000
    }
    const { earlier = [] } = (await street.read('zhou', need.id)).need
    expect(earlier.map(({ ended }) => ended?.words)).toEqual([
      ...Array.from({ length: 10 }, (_, before) => `第${11 - before}次`),
      undefined,
    ])
  })
})
