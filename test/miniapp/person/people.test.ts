import { facesOf, findPeople, groupsOf, rolesSaid } from '../../../miniapp/src/person/arrangePeople'
import { nameOf, tailBeside } from '../../../miniapp/src/person/nameOf'
import type { Role } from '../../../shared/actor'

const somebody = (id: string, name: string, ...roles: Role[]) => ({
  id,
  name,
  roles: roles.map((role) => ({ role, scope: '990106001' })),
})

const people = [
  somebody('yezhiqiu', '叶知秋', 'resident'),
  somebody('shenxiaohe', '沈小禾', 'gridWorker', 'gridWorker'),
  somebody('qiaomuqing', '乔木青', 'gridWorker', 'resident'),
  somebody('jinghe', '景禾', 'gridWorker'),
  somebody('heayi', '贺阿姨', 'resident'),
]
const namesOf = (found: { name: string }[]) => found.map(({ name }) => name)

describe('whom one can play 您想扮演谁', () => {
  it('shows one face of each kind, those of several roles among them', () => {
    expect(namesOf(facesOf(people))).toEqual(['叶知秋', '沈小禾', '乔木青'])
  })

  it('lists everybody once, under the first role', () => {
    const lists = groupsOf(people).map(({ role, people: members }) => [role, ...namesOf(members)])

    expect(lists).toEqual([
      ['resident', '叶知秋', '贺阿姨'],
      ['gridWorker', '沈小禾', '乔木青', '景禾'],
    ])
  })

  it.each([
    ['阿姨', ['贺阿姨']],
    [' 网格员 ', ['沈小禾', '乔木青', '景禾']],
    ['ShenX', ['沈小禾']],
    ['没有的人', []],
    ['  ', []],
  ])('finds “%s” by name, by role, or by how the name is typed', (words, found) => {
    expect(namesOf(findPeople(people, words))).toEqual(found)
  })

  it('says a role held in two grids once', () => {
    expect(people.map(rolesSaid)).toEqual(['居民', '网格员', '网格员、居民', '网格员', '居民'])
  })
})

describe('what the program calls its reader', () => {
  it.each([
    [{ name: '叶知秋', phone: '15400008830' }, '叶知秋', '手机尾号 8830'],
    [{ name: '叶知秋' }, '叶知秋', undefined],
    [{ name: '', phone: '15400008830' }, '手机尾号 8830', undefined],
    [{ name: '' }, '您好', undefined],
  ])('%j', (me, name, beside) => {
    expect([nameOf(me), tailBeside(me)]).toEqual([name, beside])
  })
})
