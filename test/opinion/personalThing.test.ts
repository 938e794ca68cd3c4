import { personalThingIn } from '../../shared/opinion/personalThing'

describe('what points at one person, in words that all can read', () => {
  it.each([
    ['找我 13900001234', 'phone'],
    ['139-0000-1234 随时打', 'phone'],
    ['１３９００００１２３４', 'phone'],
    ['+86 139 0000 1234', 'phone'],
    ['座机0570-8880001', 'phone'],
    ['(0570)8880001', 'phone'],
    ['0571 8888 0001', 'phone'],
    ['11010519900307881X', 'idNumber'],
    ['身份证 110105 19900307 8814', 'idNumber'],
    ['京A12345 老停门口', 'plate'],
    ['浙H·12345', 'plate'],
    ['浙hd12345', 'plate'],
  ])('%s', (words, thing) => {
    expect(personalThingIn(words)).toBe(thing)
  })

  it.each([
    '3号楼401户，每户出1200元',
    '2026年3月2日晚上7点到9点',
    '一共 123456 元，分 36 个月',
    '六楼出 100%，五楼出 80%',
    '2026-03-02 10:00-12:00 在亭子里',
    '物业费从1.2元涨到1.5元，32户里20户同意',
    '浙江一带都这样',
    '热线12345也打过了',
  ])('nobody: %s', (words) => {
    expect(personalThingIn(words)).toBe(undefined)
  })
})
