import * as fc from 'fast-check'
import { packCounts } from '../../functions/numbers/counts'
import { squeezed, unsqueezed } from '../../functions/numbers/squeezed'

const letters = fc.constantFrom('o', 'V', 'fd', 'q', '1')
const split = fc.constantFrom('', ':cA01', ':u990U02', ':ugrid', ':b3', ':cA01', ':gwtw3sj0')
const on = fc.constantFrom('', '@fz1', '@g02')
const key = fc.tuple(letters, split, on).map((parts) => parts.join(''))
const counts = fc
  .array(fc.tuple(key, fc.integer({ min: -40_000, max: 2_000_000 })), { maxLength: 60 })
  .map((pairs) => new Map(pairs))

it('squeezed, counts are what they were, whatever they are split by and whatever day they are told for', () => {
  fc.assert(
    fc.property(counts, (all) => {
      expect(packCounts(unsqueezed(squeezed(all)))).toBe(packCounts(all))
    }),
    { numRuns: 300 },
  )
})

it('counts of a month gone by, kept as a text, are read as well', () => {
  expect(unsqueezed('o=3 o:cA01=2 q@fz1=1')).toEqual(
    new Map([
      ['o', 3],
      ['o:cA01', 2],
      ['q@fz1', 1],
    ]),
  )
  expect(unsqueezed(undefined)).toEqual(new Map())
})

it('a month of every category takes less than one read unit', () => {
  const names = [
    'o',
    'e',
    'c',
    'O',
    'x',
    'V',
    'C',
    'S',
    'P',
    'Y',
    'B',
    'h',
    'R',
    'I',
    's',
    'D',
    'M',
    'F',
    'N',
    'J',
  ]
  const all = new Map<string, number>()
  for (let category = 0; category < 49; category += 1)
    for (const [place, name] of names.entries())
      all.set(`${name}:cA${category + 10}`, 1000 + ((category * 7919 + place * 104_729) % 20_000))

  expect(squeezed(all).length).toBeLessThan(4096)
  expect(packCounts(all).length).toBeGreaterThan(8192)
})
