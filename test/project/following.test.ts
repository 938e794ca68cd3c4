import { GetCommand } from '@aws-sdk/lib-dynamodb'
import { matterKeys } from '../../functions/matter/keys'
import * as projects from '../../functions/project/hear'
import type { Item } from '../../functions/table/store'
import type { Answer } from '../../shared/contract'
import { held } from '../support/held/held'
import { tableForFile } from '../support/engine'
import { projectStreet, type NeedSeen } from './projects'

const table = tableForFile()
const street = projectStreet(table)

const hearProject = held('stream', projects.hearProject)

/** What has become of it is told, to the second time as well. */
async function toldTwice({ id }: NeedSeen) {
  const Key = matterKeys.matter('ND', id)
  const kept = await table.db.send(new GetCommand({ TableName: table.tableName, Key }))
  const images = { before: undefined, after: kept.Item as Item }
  const deps = { ...street.deps, messages: { send: async () => ({ is: 'sent' as const }) } }
  for (let told = 0; told < 2; told++) await hearProject(images, deps, street.clock.now)
}
/** What she has heard of it, the newest first. */
async function heardBy(who: string, { id }: NeedSeen) {
  const { notices } = (await street.as(who).get('/me/inbox')).body
  return (notices as Answer<'inbox'>['notices']).flatMap(({ title, page, about }) =>
    page === `project/need?id=${id}` ? [[title, about]] : [],
  )
}

describe('whoever follows a project 关注', () => {
  it('hears of each step once, its owner that it is theirs, and nobody of her own', async () => {
    const { need, match } = await street.matched()
    const on = street.on(need)
    await on('gu', 'match', match)
    for (const who of ['zhou', 'lin'])
      await street.as(who).post(`/needs/${need.id}/follow`, { isFollowing: true })
    await street.as('lin').post(`/needs/${need.id}/follow`, { isFollowing: false })
    await on('luo', 'progress', { words: '理了三位', photoKeys: [] })
    street.clock.now += 1000
    await on('gu', 'finish', { words: '六位都理好了', photoKeys: [] })
    await toldTwice(need)
    expect(await heardBy('zhou', need)).toEqual([
      ['您关注的项目办成了', '上门理发'],
      ['您关注的项目有进展', '上门理发'],
    ])
    expect([await heardBy('lin', need), await heardBy('gu', need)]).toEqual([[], []])
    expect(await heardBy('yu', need)).toEqual([['有个项目归您负责', '上门理发']])
  })

  it('hears what came to nothing as what it is', async () => {
    const need = await street.inStatus('running')
    await street.as('zhou').post(`/needs/${need.id}/follow`, { isFollowing: true })
    await street.on(need)('gu', 'unmatch', { reason: '店关了' })
    await toldTwice(need)
    expect(await heardBy('zhou', need)).toEqual([
      ['您关注的项目没成，重新等人来办', '几位老人下不了楼，想有人上门理发'],
    ])
  })

  it('hears that what was done is listed anew, and nothing of what was only dropped', async () => {
    const need = await street.inStatus('running')
    const on = street.on(need)
    await street.as('zhou').post(`/needs/${need.id}/follow`, { isFollowing: true })
    await on('gu', 'finish', { words: '理了六位', photoKeys: [] })
    street.clock.now += 1000
    await on('gu', 'reopen', { reason: '又有人要' })
    await toldTwice(need)
    const heard = await heardBy('zhou', need)
    expect(heard.map(([title]) => title)).toEqual([
      '您关注的项目又列上来了，重新等人来办',
      '您关注的项目办成了',
    ])
    await on('gu', 'drop', { reason: '已经搬走了' })
    street.clock.now += 1000
    await on('gu', 'reopen', { reason: '又有人要' })
    await toldTwice(need)
    expect(await heardBy('zhou', need)).toEqual(heard)
  })
})
