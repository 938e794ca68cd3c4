import { suggestCategories } from '../../shared/category/suggest'
import { demoStreet } from '../../infra/demo/street'
import { everyDescription } from '../../infra/demo/history/texts/all'
import { everydaySentences } from './everydaySentences'

const asTyped = ({ code, says }: { code: string; says: string }): [string, string] => [
  says.replace('{b}', '5号楼'),
  code,
]

describe('what a resident types', () => {
  it.each([
    ['everyday sentences', everydaySentences],
    // What nobody can sort is not to be found by its words.
    ['reports of the history', everyDescription.filter(({ code }) => code !== 'Z99').map(asTyped)],
  ])('has its category among the three suggested, nine times in ten: %s', (name, sentences) => {
    const missed = sentences.filter(
      ([typed, code]) =>
        !suggestCategories(demoStreet.categories, typed).some((category) => category.code === code),
    )
    const rate = 1 - missed.length / sentences.length

    console.log(`${sentences.length} ${name}, ${(rate * 100).toFixed(1)} % in the first three`)
    for (const [typed, code] of missed) console.log(`missed ${code}: ${typed}`)
    expect(rate).toBeGreaterThanOrEqual(0.9)
  })

  it('is tried on every category that can be ordered', () => {
    const tried = new Set(everydaySentences.map(([, code]) => code))

    expect(demoStreet.categories.filter(({ code }) => !tried.has(code)).map(({ code }) => code)).toEqual([
      'Z99',
    ])
  })
})
