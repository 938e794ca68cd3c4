import { fitOf } from '../../functions/project/matching'
import type { Resource } from '../../functions/project/need'
import { shownPhoto } from '../photo/shownPhoto'
import { keyAt } from '../support/app'
import { tableForFile } from '../support/engine'
import { projectStreet, type NeedSeen } from './projects'

const table = tableForFile()
const street = projectStreet(table)

describe('the three lists 三份清单', () => {
  it('a need is matched, becomes a project that residents follow, and is done', async () => {
    const { need, match, resource } = await street.matched()
    await street.offer('gu', { title: '活动室', kind: 'space', amount: '一间' })
    const { body } = await street.as('gu').get(`/needs/${need.id}/matches`)
    expect(body.matches).toMatchObject([
      { resource: { id: resource.id }, isSameKind: true, isSamePlace: true, alike: ['上门理发'] },
    ])
    expect((await street.as('luo').get(`/needs/${need.id}/matches`)).status).toBe(403)

    const follow = async (isFollowing: boolean) =>
      street.said(await street.as('zhou').post(`/needs/${need.id}/follow`, { isFollowing }))
    expect((await follow(true)).refusal).toBe('wrongStep')
    const on = street.on(need)
    expect((await on('gu', 'match', match)).need).toMatchObject({ status: 'running', title: '上门理发' })
    expect((await follow(true)).need.isFollowing).toBe(true)
    const photo = await shownPhoto(street, 'luo')
    await on('luo', 'progress', { words: '理了三位', photoKeys: [photo] })
    expect(
      (await on('luo', 'progress', { words: '还有', photoKeys: [await shownPhoto(street, 'gu')] })).refusal,
    ).toBe('photoNotYours')
    await on('gu', 'finish', { words: '六位都理好了', photoKeys: [] })
    const { need: seen } = await street.read('zhou', need.id)
    expect(seen).toMatchObject({
      status: 'done',
      ownerName: '市政养护所',
      isFollowing: true,
      project: {
        resourceTitle: resource.title,
        notes: [
          { words: '理了三位', photos: [{ key: photo }] },
          { words: '六位都理好了', isLast: true },
        ],
      },
    })
    expect((await follow(false)).need.isFollowing).toBe(false)
  })

  it('what came to nothing is a need again, and what was withdrawn meets none', async () => {
    const { need, match, resource } = await street.matched()
    const on = street.on(need)
    await on('gu', 'match', match)
    const again = (await on('gu', 'unmatch', { reason: '店关了' })).need
    expect([again.status, again.project, again.title]).toEqual(['open', undefined, need.title])
    await street.as('gu').post(`/resources/${resource.id}/withdraw`, { version: 1, reason: '店关了' })
    const refused = await on('gu', 'match', match)
    expect([refused.refusal, refused.field]).toEqual(['notFound', 'resourceId'])
    const restored = await street.as('gu').post(`/resources/${resource.id}/restore`, { version: 2 })
    expect(restored.status).toBe(200)
    expect((await on('gu', 'match', match)).need.status).toBe('running')
  })

  it('each stands in its list, page after page', async () => {
    const listed = async (list: string) => {
      const ids: string[] = []
      let cursor = ''
      do {
        const { body } = await street.as('gu').get(`/needs?list=${list}${cursor && `&cursor=${cursor}`}`)
        ids.push(...(body.needs as NeedSeen[]).map(({ id }) => id))
        cursor = String(body.cursor ?? '')
      } while (cursor)
      return ids
    }
    const made = []
    for (let n = 0; n < 21; n++) made.push((await street.want('gu')).need.id)
    const running = await street.inStatus('running')
    const open = await listed('open')
    expect([made.every((id) => open.includes(id)), open.includes(running.id)]).toEqual([true, false])
    expect([new Set(open).size, await listed('running')]).toEqual([
      open.length,
      expect.arrayContaining([running.id]),
    ])
  })

  it('through lost replies each is made once and moved once', async () => {
    const [key, moveKey] = [keyAt(street.clock.now), keyAt(street.clock.now)]
    const through = async (send: () => Promise<{ status: number }>) => {
      for (const kind of ['loseRequest', 'loseReply'] as const)
        for (let after = 0; after < 3; after++) {
          table.faults.inject({ kind, operation: 'PutItem', after, times: 3 })
          await send()
          table.faults.mend()
        }
      expect((await send()).status).toBeLessThan(300)
    }
    await through(() => street.want('gu', {}, key))
    const { need } = await street.want('gu', {}, key)
    expect((await street.want('gu', { title: '别的' }, key)).refusal).toBe('keyReused')
    const { resource } = await street.offer('gu')
    const body = {
      version: 1,
      title: '理发',
      resourceId: resource.id,
      owner: { personId: 'me' },
      until: '2026-05-31',
    }
    await through(() => street.as('gu').post(`/needs/${need.id}/match`, body, moveKey))
    const { need: now } = await street.read('gu', need.id)
    expect([now.version, now.inside?.history.map(({ deed }) => deed)]).toEqual([2, ['add', 'match']])
    const stale = await street.as('gu').post(`/needs/${need.id}/unmatch`, { version: 1, reason: '不行' })
    expect(stale.body.refusal).toBe('changedMeanwhile')
  })

  it('a project is to be done on no day that is over, given on it keeps the one it has', async () => {
    const { match, need } = await street.matched()
    const on = street.on(need)
    const late = await on('gu', 'match', { ...match, until: '2026-03-01' })
    expect([late.refusal, late.field]).toEqual(['dayPast', 'until'])
    await on('gu', 'match', { ...match, until: '2026-03-04' })
    const now = street.clock.now
    street.clock.now += 7 * 86_400_000
    const hand = async (until: string) =>
      (await on('gu', 'hand', { owner: { personId: 'gu' }, until })).refusal
    expect([await hand('2026-03-05'), await hand('2026-03-04')]).toEqual(['dayPast', undefined])
    street.clock.now = now
  })

  it('how to reach whoever offers it is taken out with the next change, and stays through the others', async () => {
    const { resource } = await street.offer('gu')
    const { title, kind, when, provider, contact } = resource
    const move = async (deed: string, body: object) =>
      street.said(await street.as('gu').post(`/resources/${resource.id}/${deed}`, body)).resource
    expect((await move('withdraw', { version: 1, reason: '店关了' })).contact).toBe(contact)
    expect((await move('restore', { version: 2 })).contact).toBe('门口喊一声老板娘')
    const changed = await move('change', { version: 3, title, kind, amount: '每月两次', when, provider })
    expect([changed.amount, changed.contact]).toEqual(['每月两次', undefined])
  })
})

describe('how a resource is found for a need', () => {
  const offered = (more: Partial<Resource>): Resource => ({
    id: '1',
    title: '轮椅两把，可以借',
    kind: 'goods',
    amount: '2 把',
    when: '随时',
    provider: '社区',
    place: '990100001001',
    isWithdrawn: false,
    version: 1,
    steps: [],
    ...more,
  })
  const need = { title: '想借一把轮椅', words: '老人去医院', kind: 'goods', place: '990100001001' } as const

  it('says why, and ranks by kind, place and words', () => {
    expect(fitOf(need, offered({}))).toEqual({
      isSameKind: true,
      isSamePlace: true,
      alike: ['轮椅'],
      rank: 5,
    })
    expect(fitOf(need, offered({ kind: 'space', place: '990100001002' })).rank).toBe(1)
    expect(fitOf(need, offered({ kind: 'space', title: '空屋一间', amount: '一间' })).rank).toBe(1)
  })
})
