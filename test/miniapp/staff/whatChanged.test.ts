import { isForeignTurn, whatChanged } from '../../../miniapp/src/staff/whatChanged'
import { after, dispatchedByWen, filedSeen, noteOfResident, unit } from './aSeen'

const laterThatDay = Date.parse('2026-03-02T07:00:00Z')

describe('an order that changed meanwhile 别人刚动过', () => {
  it('says who did what, and when', () => {
    const before = filedSeen()

    expect(whatChanged(before, dispatchedByWen(before), laterThatDay)).toBe(
      '闻珊珊 14:18 已经派给市政养护所了',
    )
  })

  it('names the deed that handed it on, not the words that came after', () => {
    const before = filedSeen()
    const now = noteOfResident(dispatchedByWen(before))

    expect(whatChanged(before, now, laterThatDay)).toContain('已经派给市政养护所了')
  })

  it('is no surprise when it is one’s own doing', () => {
    const before = filedSeen()
    const mine = after(
      before,
      { move: 'dispatch', by: { role: 'dispatcher', name: '顾青', isMe: true }, holder: unit },
      { status: 'dispatched' },
    )

    expect([isForeignTurn(before, mine), isForeignTurn(before, dispatchedByWen(before))]).toEqual([
      false,
      true,
    ])
  })

  it('is nothing to stop at when only words were added', () => {
    const before = filedSeen()

    expect(isForeignTurn(before, noteOfResident(before))).toBe(false)
  })
})
