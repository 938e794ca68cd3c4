import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { tableForFile } from '../support/engine'
import { aVolunteer, volunteersOf } from '../volunteer/volunteers'
import { orderOf } from '../workOrder/orders'
import { nantang, settingUpForFile } from './settingUp'

const table = tableForFile()
const { kept, clock, load, copyOfNantang, as } = settingUpForFile(table)

const community = `${nantang}001`

const lines = (said: string[]) => said.filter((line) => /^(错误|提醒) （/.test(line))

async function loadWith(files: Record<string, string[]>) {
  const folder = await copyOfNantang()
  for (const [file, rows] of Object.entries(files)) await writeFile(join(folder, file), rows.join('\n'))
  return load(folder, { remove: true })
}

const withoutUnit2 = {
  '部门.csv': ['编号,名称', 'U01,南塘市政养护站'],
  '权责.csv': ['类别,区域,部门', 'A01,全街道,U01', 'Z99,全街道,U01'],
  '人员.csv': [
    '编号,姓名,岗位,范围',
    'tangmin,唐敏,管理员,全街道',
    'luwei,陆苇,网格员,99010800100101',
    'ouyang,欧阳舟,社区派单员,全区',
  ],
}
const withoutB01 = {
  '类别.csv': [
    '编号,大类,名称,时限',
    'A01,公用设施,路灯不亮,一般',
    'A02,公用设施,人行道破损,一般',
    'Z99,其他,其他事项,一般',
  ],
  '问题.csv': ['类别,代码,问题,必答,种类'],
  '权责.csv': ['类别,区域,部门', 'A01,全街道,U01', 'Z99,全街道,U01'],
}

const withoutA02 = {
  '类别.csv': [
    '编号,大类,名称,时限',
    'A01,公用设施,路灯不亮,一般',
    'B01,邻里纠纷,邻里吵架,一般',
    'Z99,其他,其他事项,一般',
  ],
  '问题.csv': ['类别,代码,问题,必答,种类'],
  '权责.csv': ['类别,区域,部门', 'A01,全街道,U01', 'B01,全街道,U01', 'Z99,全街道,U01'],
}

describe('what is to go 删', () => {
  beforeAll(async () => {
    await load()
    clock.now += 61_000
    const place = { latitude: 28.501, longitude: 118.501, address: '楼下' }
    const report = { kind: 'issue', description: '吵了一夜', photoKeys: [], anonymous: false, place }
    const lamp = orderOf(await as('ok-mei').post('/orders', { ...report, categoryCode: 'A01' }))
    await as('ok-mei').post('/orders', { ...report, categoryCode: 'B01' })
    await as('luwei').post(`/orders/${lamp.id}/file`, { version: 1 })
    await as('ouyang').post(`/orders/${lamp.id}/dispatch`, { version: 2, lead: { unitId: `${nantang}U02` } })
  })

  it('stays while an order that is not ended lies with it, by its name', async () => {
    const unit = await loadWith(withoutUnit2)
    const category = await loadWith(withoutB01)

    expect([unit.isFine, category.isFine]).toEqual([false, false])
    expect(lines(unit.said)).toContain(
      '错误 （现有的部门）：部门 990108001U02（南塘供水所）还有 1 件没接的单，不能删',
    )
    expect(lines(category.said)).toContain(
      '错误 （现有的类别）：类别 B01（邻里吵架）还有 1 件没办完的单，不能删',
    )
  })

  it('goes once nothing lies there; a person may go, and what she has in hand is named', async () => {
    const mine = (await as('ok-mei').get('/me/orders')).body.orders as { id: string; categoryCode: string }[]
    const lampId = mine.find(({ categoryCode }) => categoryCode === 'A01')?.id
    await as('shuigong').post(`/orders/${lampId}/accept`, { version: 3 })

    const { isFine, said } = await loadWith(withoutUnit2)

    expect(lines(said)).toContain('提醒 （现有的人员）：水师傅（shuigong）手里还有 1 件单，请先交给别人')
    expect(isFine).toBe(true)
  })

  it('stays while such an order is in a volunteer’s hands, whom no list of the street names', async () => {
    const place = { latitude: 28.501, longitude: 118.501, address: '楼下' }
    const help = {
      kind: 'help',
      categoryCode: 'A02',
      description: '想有人帮着扶一把',
      answers: { fell: '否' },
      place,
    }
    const { id } = orderOf(await as('ok-mei').post('/orders', { ...help, photoKeys: [], anonymous: false }))
    await as('ok-heayi').put('/me/volunteering', aVolunteer({ communityIds: [community] }))
    const volunteer = String((await as('ok-heayi').get('/me')).body.id)
    const { confirm } = volunteersOf({ as: (who) => as(who === 'streetdesk' ? 'ouyang' : who) })
    await confirm(volunteer, { by: 'ouyang', communityId: community })
    clock.now += 61_000
    await as('luwei').post(`/orders/${id}/file`, { version: 1 })
    await as('ouyang').post(`/orders/${id}/dispatch`, { version: 2, lead: { pool: true }, note: '取一趟药' })
    const grabbed = orderOf(await as('ok-heayi').post(`/orders/${id}/grab`, { version: 3 }))

    const category = await loadWith(withoutA02)

    expect([grabbed.holder?.id, category.isFine]).toEqual([`person-${volunteer}`, false])
    expect(lines(category.said)).toContain(
      '错误 （现有的类别）：类别 A02（人行道破损）还有 1 件没办完的单，不能删',
    )
  })

  it('leaves a dispatcher of the whole district where the street says so 全区', async () => {
    const { body } = await as('ouyang').get('/me')

    expect(body.roles).toEqual([{ role: 'dispatcher', scope: '990108' }])
    expect(await kept.deps.streets.all()).toEqual([nantang])
  })
})

describe('the next street of the district 同一个区', () => {
  const next = '990108002'

  /** The fictional street once more, beside itself, with these people. */
  async function nextFolder(people: string[]) {
    const folder = await copyOfNantang()
    for (const file of await readdir(folder)) {
      const path = join(folder, file)
      const bytes = (await readFile(path)).toString('latin1').replaceAll(nantang, next)
      await writeFile(path, Buffer.from(bytes, 'latin1'))
    }
    const own = ['tanger,唐二,管理员,全街道', `luer,陆二,网格员,${next}00101`]
    await writeFile(join(folder, '人员.csv'), ['编号,姓名,岗位,范围', ...own, ...people].join('\n'))
    return folder
  }

  it('is not served under somebody else’s id, nor by her under another name or task', async () => {
    const folders = [
      await nextFolder(['luwei,陆苇,社区派单员,全区']),
      await nextFolder(['ouyang,欧阳洲,社区派单员,全区']),
      await nextFolder(['ouyang,欧阳舟,社区派单员,全区', 'ouyang,欧阳舟,街道督办员,全街道']),
    ]

    for (const folder of folders)
      expect((await load(folder, { dry: true })).mistakes.join()).toMatch(/编号 \w+ 已经是别的街道的人/)
  })

  it('has the district’s dispatcher in common with the first', async () => {
    const { isFine } = await load(await nextFolder(['ouyang,欧阳舟,社区派单员,全区']))
    clock.now += 61_000

    const signedIn = await Promise.all(
      [nantang, next].map(async (streetId) => {
        const body = JSON.stringify({ code: 'demo:ouyang', streetId })
        const answer = await fetch(`${kept.server.url}/v1/sessions`, { method: 'POST', body })
        return (await answer.json()) as { person: object }
      }),
    )

    const roles = [{ role: 'dispatcher', scope: '990108' }]
    expect(isFine).toBe(true)
    expect(signedIn.map(({ person }) => person)).toEqual(
      [1, 2].map(() => ({ id: 'ouyang', name: '欧阳舟', roles })),
    )
    expect((await kept.deps.people.get('ouyang'))?.homeStreet).toBe(nantang)
  })
})
