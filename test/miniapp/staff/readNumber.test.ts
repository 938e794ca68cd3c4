import { readNumber } from '../../../miniapp/src/staff/readNumber'
import { numberOf } from '../../../shared/workOrder/id'

const number = numberOf('01KJQ6Z0000000000000000042')
const digits = number.replaceAll('-', '')
const wide = (text: string) =>
  text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))

describe('finding an order by its number 按单号找', () => {
  it.each([
    ['with its dashes', number],
    ['without them', digits],
    ['with spaces in between', digits.replace(/(\d{4})(\d{5})/, '$1 $2 ')],
    ['in full-width figures', wide(number)],
    ['as 单号 was copied with it', `单号 ${number}`],
    ['with an O for a 0 and an l for a 1', number.replaceAll('0', 'O').replaceAll('1', 'l')],
  ])('reads it %s', (_, typed) => {
    expect(readNumber(typed)).toEqual({ number })
  })

  it('reads it without its last digit, which is only there to check the others', () => {
    expect(readNumber(digits.slice(0, 9))).toEqual({ number: number.slice(0, -2) })
  })

  it.each([
    ['nothing typed', '', '还没写单号，10 位数字就行'],
    ['some digits missing', digits.slice(0, 7), '单号是 10 位数字，还差 3 位'],
    ['too many digits', `${digits}5`, '单号是 10 位数字，多写了 1 位'],
    [
      'one digit wrong',
      digits.slice(0, 9) + String((Number(digits[9]) + 1) % 10),
      '有一位数字不对，照着单子再对一遍',
    ],
  ])('says what is wrong with %s', (_, typed, wrong) => {
    expect(readNumber(typed)).toEqual({ wrong })
  })
})
