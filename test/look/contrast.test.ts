import { readTokens } from '../../miniapp/build/tokens'
import { contrast, distance, sights } from './colours'

const schemes = ['light', 'dark'] as const
const elderSchemes = ['lightElder', 'darkElder'] as const
const all = [...schemes, ...elderSchemes]

// Words need 4.5, the shapes and frames that carry a meaning 3 (WCAG 2.2, 1.4.3 and 1.4.11).
const words = [
  ['ink', 'card'],
  ['ink', 'ground'],
  ['ink-2', 'card'],
  ['ink-2', 'ground'],
  ['ink-2', 'sunk'],
  ['ink-2', 'line'],
  ['ink-3', 'card'],
  ['ink-3', 'ground'],
  ['ink-3', 'sunk'],
  ['ink', 'tile-soft'],
  ['ink', 'shi-soft'],
  ['ink', 'zao-soft'],
  ['ink', 'xing-soft'],
  ['tile-text', 'card'],
  ['tile-text', 'ground'],
  ['tile-text', 'tile-soft'],
  ['shi-text', 'card'],
  ['shi-text', 'ground'],
  ['shi-text', 'shi-soft'],
  ['zao-text', 'card'],
  ['zao-text', 'ground'],
  ['zao-text', 'zao-soft'],
  ['xing-text', 'card'],
  ['xing-text', 'xing-soft'],
  ['rest-text', 'rest-soft'],
  ['ink-on', 'tile'],
  ['ink-on', 'tile-press'],
  ['ink-on', 'tile-deep'],
  ['on-deep-2', 'tile-deep'],
  ['ink-on', 'shi'],
  ['ink-on', 'shi-press'],
  ['ink-on', 'zao'],
  ['st-wait-fg', 'st-wait-bg'],
  ['st-hand-fg', 'st-hand-bg'],
  ['st-done-fg', 'st-done-bg'],
  ['st-rest-fg', 'st-rest-bg'],
  ['st-late-fg', 'st-late-bg'],
  ['st-call-fg', 'st-call-bg'],
  ['heat-ink-lo', 'heat-2'],
  ['heat-ink-hi', 'heat-3'],
  ['heat-ink-hi', 'heat-4'],
] as const

const shapes = [
  ['edge', 'card'],
  ['edge', 'ground'],
  ['tile', 'card'],
  ['tile', 'ground'],
  ['shi', 'card'],
  ['shi', 'ground'],
  ['zao', 'card'],
  ['xing', 'card'],
] as const

describe.each(all)('the colours, %s', (scheme) => {
  it.each(words)('%s can be read on %s', async (text, ground) => {
    const tokens = (await readTokens())[scheme]

    expect(contrast(tokens[text], tokens[ground])).toBeGreaterThanOrEqual(4.5)
  })

  it.each(shapes)('%s can be told from %s', async (shape, ground) => {
    const tokens = (await readTokens())[scheme]

    expect(contrast(tokens[shape], tokens[ground])).toBeGreaterThanOrEqual(3)
  })
})

describe('the table of the design', () => {
  it.each([
    { pair: ['ink', 'card'], ratios: [15.8, 13.8] },
    { pair: ['ink-3', 'sunk'], ratios: [4.8, 8.0] },
    { pair: ['tile-text', 'tile-soft'], ratios: [6.9, 6.6] },
    { pair: ['ink-on', 'shi'], ratios: [4.9, 4.7] },
    { pair: ['zao', 'card'], ratios: [8.6, 3.0] },
    { pair: ['xing', 'card'], ratios: [4.4, 5.6] },
  ])(
    'gives $pair the ratios $ratios by day and by night',
    async ({ pair: [front = '', back = ''], ratios }) => {
      const { light, dark } = await readTokens()

      const measured = [light, dark].map((tokens) => contrast(tokens[front], tokens[back]))

      expect(measured).toEqual(ratios.map((ratio) => expect.closeTo(ratio, 1)))
    },
  )
})

// Under 20 two fills look alike to somebody: then shape, icon and word have to tell them apart.
describe.each(schemes)('waiting 柿 and resting 瓦, %s', (scheme) => {
  it.each(sights)('are far apart for %s eyes', async (sight) => {
    const { tile, shi } = (await readTokens())[scheme]

    expect(distance(tile, shi, sight)).toBeGreaterThan(40)
  })
})

it('late 枣 looks like resting 瓦 to red-blind eyes: that is why its tile hangs lower and its badge says 超期', async () => {
  const { tile, zao } = (await readTokens()).light

  expect(distance(tile, zao, 'protan')).toBeLessThan(20)
})
