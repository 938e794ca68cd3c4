import { cleanup, render, screen } from '@testing-library/react'
import { Tally } from '../../../miniapp/src/topic/Tally'
import { aMotion } from './aMotion'

afterEach(cleanup)

it('a slip that was not read stands in a row of its own, and is no abstention', () => {
  const result = {
    tally: [
      { option: 'yes', number: 8 },
      { option: 'no', number: 1 },
    ],
    abstained: { number: 1 },
    takingPart: { number: 11 },
    chosen: ['yes'],
    paper: { number: 3, invalid: 0, unread: 1 },
  }
  render(<Tally result={result} rule={aMotion().rule} unit='户' />)

  const rows = screen.getAllByRole('listitem').map(({ textContent }) => textContent)
  expect(rows[2]).toBe('弃权1 户，9%')
  expect(rows[3]).toBe('没核对上的纸票，两个人录得不一样，或者没来得及录1 户，9%')
  expect(rows.length).toBe(4)
})
