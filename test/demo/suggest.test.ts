import { suggestCategories } from '../../shared/category/suggest'
import { demoStreet } from '../../infra/demo/street'
import { everydaySentences } from './everydaySentences'

describe('what a resident types', () => {
  it('has its category among the three suggested, nine times in ten', () => {
    const missed = everydaySentences.filter(
      ([typed, code]) =>
        !suggestCategories(demoStreet.categories, typed).some((category) => category.code === code),
    )
    const rate = 1 - missed.length / everydaySentences.length

    console.log(`${everydaySentences.length} sentences, ${(rate * 100).toFixed(1)} % in the first three`)
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
