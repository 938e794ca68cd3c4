import { isRightful } from '../../functions/export/rights'
import type { ExportCommand } from '../../shared/export/export'

const command: ExportCommand = { what: 'orders', from: '2603', to: '2603', format: 'csv', columns: ['times'] }
const [one, other] = ['990100001001', '990100001002']
const holding = (...scopes: string[]) => ({
  id: 'gu',
  street: '990100001',
  roles: scopes.map((scope) => ({ role: 'dispatcher' as const, scope })),
})

it.each([
  ['both', holding(one, other), true],
  ['what both lie in', holding('990100001'), true],
  ['one of the two', holding(other), false],
  ['neither', holding(), false],
])('a file of two communities is rightful for who still oversees %s: %s', (_, actor, is) => {
  expect(isRightful({ command, places: [one, other] }, actor)).toBe(is)
})
