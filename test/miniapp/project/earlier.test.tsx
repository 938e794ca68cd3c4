import { cleanup, render, screen } from '@testing-library/react'
import { EarlierSection } from '../../../miniapp/src/project/EarlierSection'
import type { NeedSeen } from '../../../shared/project/project'

afterEach(cleanup)

const need: NeedSeen = {
  id: '990100001-01KJP00000000000000000000A',
  status: 'open',
  title: '想有人上门理发',
  kind: 'skill',
  scope: 'community',
  placeName: '梧桐里社区',
  listedAt: '2026-01-01T02:00:00.000Z',
  isLate: false,
  notes: 0,
  version: 4,
  place: '990100001001',
  isFollowing: false,
  moves: [],
}
const times = { at: '2026-02-03T02:00:00.000Z', reopenedAt: '2026-02-20T02:00:00.000Z' }
const last = { n: 2, words: '六位都理好了', photos: [], by: '东湾街道', at: times.at }

it('what is listed anew still says that it was done, by whom, and why it is back', () => {
  const ended = { title: '上门理发', provider: '梧桐里理发店', ...last }
  render(<EarlierSection need={{ ...need, earlier: [{ ...times, ended, reason: '又有人要' }] }} />)
  for (const said of [
    '以前办成过',
    '上门理发，梧桐里理发店，办成了',
    '六位都理好了',
    '重新列为需求',
    '又有人要',
  ])
    expect(screen.getByText(said)).toBeTruthy()
})

it('of long ago it says that it was done; of what never was, nothing', () => {
  render(<EarlierSection need={{ ...need, earlier: [times] }} />)
  expect(screen.getByText('办成了')).toBeTruthy()
  cleanup()
  render(<EarlierSection need={need} />)
  expect(screen.queryByText('以前办成过')).toBeNull()
})
