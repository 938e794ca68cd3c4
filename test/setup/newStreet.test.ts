import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { homesListed, householdsOf } from '../../functions/household/store'
import { markOf } from '../input/everything'
import { tableForFile } from '../support/engine'
import { orderOf } from '../workOrder/orders'
import { nantang, settingUpForFile } from './settingUp'

const table = tableForFile()
const { kept, clock, load, copyOfNantang, as } = settingUpForFile(table)

describe('a new street 新街道', () => {
  it('is shown by a dry run as it would be, and not a byte is written', async () => {
    const before = await markOf(table)

    const { isFine, said, mistakes } = await load(undefined, { dry: true })

    expect([isFine, mistakes]).toEqual([true, []])
    expect(said).toContain('南塘街道 990108001（新街道）')
    expect(said).toContain('网格：新增 3，改 0，删 0')
    expect(said).toContain('  新增 99010800100102B1 渡口路8号,南门')
    expect(await markOf(table)).toBe(before)
  })

  it('is set up from a folder, in an empty table, and works from the report to the end', async () => {
    const { isFine, said } = await load()
    clock.now += 61_000
    const place = { latitude: 28.503, longitude: 118.5012, address: '5号楼门口' }
    const report = {
      kind: 'issue',
      categoryCode: 'A01',
      description: '路灯不亮',
      photoKeys: [],
      anonymous: false,
    }
    const ordered = orderOf(await as('ok-mei').post('/orders', { ...report, place }))
    const path = `/orders/${ordered.id}`
    await as('shixiao').post(`${path}/file`, { version: 1, priority: 'normal' })
    const filed = await as('ouyang').get(path)
    await as('ouyang').post(`${path}/dispatch`, { version: 2, lead: { unitId: `${nantang}U02` } })
    await as('shuigong').post(`${path}/accept`, { version: 3 })
    await as('shuigong').post(`${path}/finish`, { version: 4, note: '换了灯' })
    const closed = orderOf(await as('jianduban').post(`${path}/close`, { version: 5, verdict: 'solved' }))

    expect([isFine, said.slice(-1)]).toEqual([true, ['装好了，一分钟内到处生效。']])
    // The longest area of the duty list: the community’s own, not the street’s.
    expect(JSON.stringify(filed.body)).toContain(`${nantang}U02`)
    expect(closed.status).toBe('closed')
    expect(await kept.deps.streets.all()).toEqual([nantang])
  })

  it('loaded again is what it is: nothing to change', async () => {
    const before = await markOf(table)

    const { isFine, said } = await load()

    expect([isFine, said.includes('和现在的一样，没有要改的。')]).toEqual([true, true])
    expect(await markOf(table)).toBe(before)
  })

  it('reads its questions, holidays and make-up days', async () => {
    const street = await kept.deps.streets.get(nantang)

    expect(street?.categories.find(({ code }) => code === 'A02')?.questions).toEqual([
      { code: 'fell', ask: '有人摔过吗？', required: true, kind: 'yesNo' },
      {
        code: 'paving',
        ask: '是什么路面？',
        required: false,
        kind: 'choice',
        choices: ['地砖', '水泥', '柏油'],
      },
    ])
    expect(street?.calendars).toMatchObject([{ year: 2027, workdays: ['2027-02-07'], isConfirmed: true }])
    expect(street?.calendars[0]?.holidays).toHaveLength(10)
  })
})

describe('the homes of a street 户', () => {
  const building = `${nantang}00101B1`
  const homes = async () => (await kept.deps.streets.read(nantang))?.street

  it('are kept building by building, each flat written one way, and apart from what everybody reads', async () => {
    const street = await homes()
    const found = street && (await householdsOf(kept.deps.table, street, building))

    expect(found).toEqual([
      { room: '1单元 101', area: 89.5 },
      { room: '1单元 102', area: 89.5 },
      { room: '1单元 201' },
      { room: '1单元 202', area: 64 },
    ])
    expect(JSON.stringify(street)).not.toContain('1单元')
  })

  it('written anew are found by those who still know the street as it was', async () => {
    const before = await homes()
    const folder = await copyOfNantang()
    await writeFile(join(folder, '户.csv'), `楼栋,门牌\n${building},1单元 101\n${building},1单元 301\n`)
    const { isFine, said } = await load(folder)

    const found = before && (await householdsOf(kept.deps.table, before, building))

    expect(said).toContain('户：新增 0，改 1，删 0')
    expect(isFine).toBe(true)
    expect(found).toEqual([{ room: '1单元 101' }, { room: '1单元 301' }])
    const { items } = await kept.deps.table.query({ at: ['PK', `TH#${nantang}`] })
    expect(items).toHaveLength(1)
  })

  it('of a building that has none are said to be none, which is no gap in the list', async () => {
    const folder = await copyOfNantang()
    await writeFile(join(folder, '户.csv'), `楼栋,门牌\n${building},无\n`)
    const { isFine } = await load(folder)

    const street = await homes()
    const found = street && (await homesListed(kept.deps.table, street, building))
    const unknown = street && (await homesListed(kept.deps.table, street, `${building}9`))

    expect([isFine, found, unknown]).toEqual([true, [], undefined])
  })

  it('hold their building fast: it cannot go without them', async () => {
    const folder = await copyOfNantang()
    await rm(join(folder, '户.csv'))
    const rows = ['编号,名称,纬度,经度', `${nantang}00101B2,芦花里2号楼,28.5006,118.5004`]
    await writeFile(join(folder, '楼栋.csv'), rows.join('\n'))

    const { mistakes } = await load(folder, { remove: true })

    expect(mistakes).toEqual([`错误 （现有的户）：楼栋 ${building} 不在楼栋表里`])
  })
})

describe('a changed table 改一张表', () => {
  it('says what goes, and lets nothing go that was not meant to', async () => {
    const folder = await copyOfNantang()
    const rows = ['类别,区域,部门', 'A01,全街道,U02', 'A02,全街道,U01', 'B01,全街道,U01', 'Z99,全街道,U01']
    await writeFile(join(folder, '权责.csv'), rows.join('\n'))

    const refused = await load(folder)
    const allowed = await load(folder, { remove: true })
    const street = await kept.deps.streets.read(nantang)

    expect(refused.isFine).toBe(false)
    expect(refused.said).toContain('权责：新增 0，改 1，删 1')
    expect(refused.said).toContain(`  改　 A01 在 ${nantang}：部门 ${nantang}U01 → ${nantang}U02`)
    expect(refused.said.slice(-1)).toEqual(['会删掉 1 条，所以什么都没有改：确实要删，就加上 --remove。'])
    expect(allowed.isFine).toBe(true)
    expect(street?.street.duties).toHaveLength(4)
  })

  it('takes a person’s role away with her row, and leaves what she is at home here', async () => {
    const folder = await copyOfNantang()
    const rows = ['编号,姓名,岗位,范围', 'tangmin,唐敏,管理员,全街道', 'luwei,陆苇,网格员,99010800100101']
    await writeFile(join(folder, '人员.csv'), rows.join('\n'))
    await kept.deps.people.saveStanding('jianduban', nantang, {
      roles: [
        { role: 'resident', scope: nantang },
        { role: 'supervisor', scope: nantang },
      ],
    })

    const { isFine } = await load(folder, { remove: true })
    const { body } = await as('jianduban').get('/me')

    expect(isFine).toBe(true)
    expect(body.roles).toEqual([{ role: 'resident', scope: nantang }])
  })
})
