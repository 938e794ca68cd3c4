import { lookedIn } from '../../../miniapp/src/board/behind'

it('a month that is none is not asked for', () => {
  const months = ['2026-11', 'abc', '2026-13', undefined].map(
    (month) => lookedIn({ node: '990100001', ...(month && { month }) }).month,
  )
  expect(months).toEqual(['2026-11', undefined, undefined, undefined])
})
