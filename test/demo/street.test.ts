import { PersonId, Phone } from '../../shared/person/person'
import { isUnplaced } from '../../shared/place/codes'
import { Street, unitOnDuty } from '../../shared/street/street'
import { isMistake } from '../../shared/setup/issue'
import { wrongWith } from '../../shared/setup/wrongWith'
import { demoHouseholds } from '../../infra/demo/households'
import { demoPeople, faces } from '../../infra/demo/people/people'
import { demoStreet } from '../../infra/demo/street'

const holding = (role: string) => demoPeople.filter(({ roles }) => roles.some((held) => held.role === role))
const scopes = (role: string) =>
  demoPeople.flatMap(({ roles }) => roles.filter((held) => held.role === role).map(({ scope }) => scope))

describe('the demo street', () => {
  it('is a street as the schema has it', () => {
    expect(Street.safeParse(demoStreet).error?.issues ?? []).toEqual([])
    expect(demoStreet.units).toHaveLength(8)
  })

  it('has some forty categories in two levels, each with its own code and name', () => {
    const codes = new Set(demoStreet.categories.map(({ code }) => code))
    const names = new Set(demoStreet.categories.map(({ name }) => name))

    expect(codes.size).toBe(demoStreet.categories.length)
    expect(names.size).toBe(demoStreet.categories.length)
    expect(codes.size).toBeGreaterThanOrEqual(40)
    expect(codes.size).toBeLessThan(50)
    expect(codes).toContain(demoStreet.fallbackCategory)
  })

  it('keeps what is about people private, and stops what is not the street’s to do', () => {
    const secret = demoStreet.categories.filter((category) => category.private).map(({ group }) => group)
    const stopped = demoStreet.categories.filter(({ stopper }) => stopper)

    expect(new Set(secret)).toEqual(
      new Set(['施工管理', '街面秩序', '邻里纠纷', '物业服务', '民生帮扶', '养老助残']),
    )
    expect(stopped.map(({ stopper }) => stopper?.phone)).toEqual(['95598', '110', '12345'])
  })

  it('names a unit for every category in every grid, and in some communities another', () => {
    const without = demoStreet.categories.flatMap(({ code }) =>
      demoStreet.grids.filter(({ id }) => !unitOnDuty(demoStreet, code, id)).map(({ id }) => `${code} ${id}`),
    )
    const varied = demoStreet.categories.filter(
      ({ code }) => new Set(demoStreet.grids.map(({ id }) => unitOnDuty(demoStreet, code, id)?.id)).size > 1,
    )

    expect(without).toEqual([])
    expect(varied.length).toBeGreaterThanOrEqual(5)
  })
})

describe('the people of the demo street', () => {
  it('have ids and telephone numbers as people have them, nobody twice', () => {
    const phones = demoPeople.flatMap(({ phone }) => phone ?? [])

    expect(demoPeople.filter(({ id }) => !PersonId.safeParse(id).success)).toEqual([])
    expect(phones.filter((phone) => !Phone.safeParse(phone).success)).toEqual([])
    expect(new Set(demoPeople.map(({ id }) => id)).size).toBe(demoPeople.length)
    expect(new Set(demoPeople.map(({ name }) => name)).size).toBe(demoPeople.length)
    expect(new Set(phones).size).toBe(phones.length)
  })

  it('have numbers that were never given to anybody', () => {
    const phones = [...demoPeople, ...demoStreet.units, ...demoStreet.communities, demoStreet]

    expect(phones.filter(({ phone }) => phone && !/^(1540000|0199-26)/.test(phone))).toEqual([])
  })

  it('give each grid one worker, the one without a place included', () => {
    expect(scopes('gridWorker').sort()).toEqual(demoStreet.grids.map(({ id }) => id).sort())
    expect(scopes('gridWorker').some(isUnplaced)).toBe(true)
  })

  it('fill every desk and every unit', () => {
    const desks = new Set(scopes('dispatcher'))
    const units = demoStreet.units.map(({ id }) => scopes('handler').filter((scope) => scope === id).length)

    const district = demoStreet.id.slice(0, 6)
    expect(desks).toEqual(new Set([...demoStreet.communities.map(({ id }) => id), demoStreet.id, district]))
    expect(units.filter((count) => count < 2 || count > 3)).toEqual([])
    expect([holding('supervisor').length, holding('admin').length]).toEqual([3, 1])
  })

  it('are some sixty residents, most with a household in a building of the street', () => {
    const homes = holding('resident').flatMap(({ household }) => household ?? [])
    const houses = demoStreet.buildings.map(({ id }) => id)

    expect(holding('resident').length).toBeGreaterThanOrEqual(60)
    expect(homes.length / holding('resident').length).toBeGreaterThan(0.7)
    expect(homes.filter(({ buildingId }) => !houses.includes(buildingId))).toEqual([])
  })

  it('live in homes that are on the street’s list of them', () => {
    const listed = new Set(
      demoHouseholds.flatMap(({ buildingId, households }) =>
        households.map(({ room }) => `${buildingId} ${room}`),
      ),
    )
    const homes = holding('resident').flatMap(({ household }) => household ?? [])

    expect(listed.size).toBeGreaterThan(2000)
    expect(homes.filter(({ buildingId, room }) => !listed.has(`${buildingId} ${room}`))).toEqual([])
    const whole = { ...demoStreet, households: demoHouseholds }
    expect(wrongWith(whole).filter(isMistake)).toEqual([])
  })

  it('show one of each role first', () => {
    const first = demoPeople.slice(0, faces.length)

    expect(first.map(({ id }) => id)).toEqual(faces)
    expect(first.slice(0, 6).map(({ roles }) => roles[0]?.role)).toEqual([
      'resident',
      'gridWorker',
      'dispatcher',
      'handler',
      'supervisor',
      'admin',
    ])
    expect(first[7]?.roles.length).toBeGreaterThan(2)
  })

  it('are known to the street when they serve it', () => {
    const known = demoStreet.staff.flatMap(({ roles }) => roles.map(({ role }) => role))

    expect(known).not.toContain('resident')
    expect(demoStreet.staff.every(({ phone }) => phone)).toBe(true)
  })
})
