import { buildingsIn, isPhoneInPart, isWrongNumber, numberIn, readAs } from '../../shared/find/recognise'
import { dayAndTail, numberOf } from '../../shared/workOrder/id'

const ulid = '01KJP4C5802WVMRZ2CWJDPV798'
const number = numberOf(ulid)
const { day, tail } = dayAndTail(ulid)
const nine = number.slice(0, -2)
const wide = (text: string) =>
  text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))

describe('a number 单号 as people type it', () => {
  it.each([
    ['as it is', number],
    ['without its last digit', nine],
    ['without dashes', number.replace(/-/g, '')],
    ['with neither', nine.replace('-', '')],
    ['with spaces', ` ${number.replace(/-/g, ' ')} `],
    ['with long dashes', number.replace(/-/g, '——')],
    ['in full width', wide(number).replace(/-/g, '－')],
    ['with what it is called', `单号：${number}`],
    ['with No.', `no.${number}`],
    ['with small letters for figures', number.replace(/(?!^)0/g, 'o').replace(/1/g, 'l')],
  ])('is read %s', (_, typed) => {
    expect(numberIn(typed)).toEqual({ monthAndDay: day.slice(2), tail })
    expect(readAs(typed, [])[0]).toBe('number')
  })

  it('is none where a figure is wrong, and says so', () => {
    const wrong = `${nine}-${(Number(number.slice(-1)) + 1) % 10}`
    const others = [number, nine, '1399-03864', '19900001001', '7号楼', '路灯', nine.slice(0, -1)]

    expect([numberIn(wrong), isWrongNumber(wrong)]).toEqual([undefined, true])
    expect(others.map(isWrongNumber)).toEqual(others.map(() => false))
    expect(numberIn('1399-03864')).toBeUndefined()
  })
})

it.each([
  ['3305', true],
  [' 900-3305', true],
  ['199 0000 33', true],
  ['199000033055', true],
  ['19900003305', false],
  ['0199-2600000', false],
  [number, false],
  [nine, false],
  ['302', false],
  ['7号楼', false],
])('%s is a telephone in part: %s', (typed, is) => {
  expect(isPhoneInPart(typed)).toBe(is)
})

describe('a building as people call it', () => {
  const buildings = [
    { id: '1', name: '7号楼', communityName: '梧桐里社区' },
    { id: '2', name: '17号楼', communityName: '梧桐里社区' },
    { id: '3', name: '灯塔新村7号楼', communityName: '灯塔新村社区' },
    { id: '4', name: '灯塔新村17号楼', communityName: '灯塔新村社区' },
  ]

  it.each([
    ['7号楼', ['1', '3']],
    ['７ 栋', ['1', '3']],
    ['灯塔新村7号楼', ['3']],
    ['梧桐里17幢', ['2']],
    ['号楼', ['1', '2', '3', '4']],
    ['27号楼', []],
  ])('%s', (said, ids) => {
    expect(buildingsIn(said, buildings).map(({ id }) => id)).toEqual(ids)
  })
})
