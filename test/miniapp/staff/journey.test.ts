import { journeyOf } from '../../../miniapp/src/staff/journey'
import { after, filedSeen } from './aSeen'

const by = { role: 'handler', name: '罗师傅', isMe: false, unitName: '市政养护所' } as const

describe('the history as the staff read it 一路走来', () => {
  it('calls what was asked for asked for: nobody has granted it yet', () => {
    const asked = after(after(filedSeen(), { move: 'extend', by }), { move: 'suspend', by })

    const said = journeyOf(asked, Date.parse('2026-03-02T07:00:00Z')).map(({ what }) => what)

    expect(said).toEqual(expect.arrayContaining(['市政养护所罗师傅申请延期', '市政养护所罗师傅申请挂账']))
  })
})
