import { broughtSaid, raisedText } from '../../../miniapp/src/demand/raisedText'

const told = (orders: number, since?: string) =>
  raisedText({ matter: '路灯不亮', orders, placeLabels: ['听松社区'], ...(since && { since }) })

describe('what a topic says that is raised from a common demand', () => {
  it('says since which month, and how many', () => {
    expect(told(12, '2026-03')).toBe('听松社区，2026年3月以来有 12 件单子说的是差不多的事：路灯不亮。')
    expect(told(12)).toBe('听松社区，有 12 件单子说的是差不多的事：路灯不亮。')
  })

  it('says no number of a few: all can read it', () => {
    expect(told(4, '2026-03')).toBe('听松社区，2026年3月以来有好几件单子说的是差不多的事：路灯不亮。')
    expect(told(5)).toContain('5 件')
  })

  it('says which of the group do not go along', () => {
    expect(broughtSaid(6, 6)).toBe('带上 6 件单子，报过的居民会收到邀请。')
    expect(broughtSaid(20, 25)).toBe('25 件里带上最近的 20 件（不公开的不带），报过的居民会收到邀请。')
  })
})
