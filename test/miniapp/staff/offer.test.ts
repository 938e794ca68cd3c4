import { offer } from '../../../miniapp/src/staff/offer'

describe('what the thumb is offered', () => {
  it('is the two moves of the page, and all others under 更多', () => {
    const offered = offer(['file', 'handle', 'decline', 'merge', 'note'], ['file', 'handle'])

    expect(offered).toEqual({ lead: ['file', 'handle'], more: ['note', 'merge', 'decline'] })
  })

  it('is never a move that may not be made now', () => {
    const offered = offer(['rework', 'note'], ['close', 'rework'])

    expect(offered).toEqual({ lead: ['rework'], more: ['note'] })
  })

  it('leads a supervisor to 催办 and 跟进 where the next step is made elsewhere', () => {
    const offered = offer(['note', 'remind'], [])

    expect(offered).toEqual({ lead: ['remind', 'note'], more: [] })
  })

  it('has no button for what only a resident does', () => {
    const offered = offer(['join', 'rate', 'withdraw'], [])

    expect(offered).toEqual({ lead: [], more: [] })
  })
})
