import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { groupMessages, type Grouped } from '../../infra/demands/groupMessages'
import { readMessages } from '../../infra/demands/readMessages'

const file = join(__dirname, '../../../shared/data/messages.ndjson')
const isHere = existsSync(file)

type Pair = { one: string; other: string; isSame: boolean }

/** Judged by hand: would one answer, or one campaign, do for both? Two ids and the verdict a line. */
function labelled() {
  const parts: { name: string; pairs: Pair[] }[] = []
  for (const line of readFileSync(join(__dirname, 'pairs.txt'), 'utf8').trim().split('\n')) {
    const [one = '', other = '', verdict] = line.split(' ')
    if (one === '#') parts.push({ name: line.slice(2), pairs: [] })
    else parts[parts.length - 1]?.pairs.push({ one, other, isSame: verdict === 'same' })
  }
  return parts
}

function measured(pairs: Pair[], groups: Grouped[]) {
  const groupOf = new Map(groups.flatMap(({ messages }, at) => messages.map(({ id }) => [id, at] as const)))
  const isTogether = ({ one, other }: Pair) => groupOf.get(one) === groupOf.get(other)
  const both = pairs.filter((pair) => pair.isSame && isTogether(pair)).length
  return {
    known: pairs.every(({ one, other }) => groupOf.has(one) && groupOf.has(other)),
    precision: both / pairs.filter(isTogether).length,
    recall: both / pairs.filter(({ isSame }) => isSame).length,
  }
}

const least: Record<string, { precision: number; recall: number }> = {
  'tuned on': { precision: 0.9, recall: 0.8 },
  'held out': { precision: 0.9, recall: 0.8 },
  // Drawn and judged once nothing was changed any more.
  'drawn afterwards': { precision: 0.83, recall: 0.8 },
}

/** Of the messages that match, how many lie in the largest group of them, and how many others with them. */
function largestOf(groups: Grouped[], isMeant: (said: string) => boolean) {
  const meant = ({ messages }: Grouped) => messages.filter(({ title, text }) => isMeant(title + text)).length
  const counts = groups.map((group) => ({ meant: meant(group), all: group.messages.length }))
  const [largest = { meant: 0, all: 0 }] = counts.sort((one, other) => other.meant - one.meant)
  return { ...largest, ofAll: counts.reduce((sum, count) => sum + count.meant, 0) }
}

describe('common demands 共性诉求 in real messages', () => {
  const pairs = labelled()

  it('was judged on 300 pairs and more', () => {
    expect(pairs.flatMap((part) => part.pairs).length).toBeGreaterThanOrEqual(300)
  })

  it('puts together what people would put together, and little else', async () => {
    if (!isHere) return void process.stdout.write('no ../shared/data here: passed over\n')
    const groups = await groupMessages(readMessages(file))

    const figures = pairs.map((part) => ({
      name: part.name,
      n: part.pairs.length,
      ...measured(part.pairs, groups),
    }))

    for (const { name, n, precision, recall } of figures)
      process.stdout.write(
        `${name}: ${n} pairs, precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}\n`,
      )
    for (const { name, known, precision, recall } of figures) {
      expect([name, known]).toEqual([name, true])
      expect(precision).toBeGreaterThanOrEqual(least[name]?.precision ?? 1)
      expect(recall).toBeGreaterThanOrEqual(least[name]?.recall ?? 1)
    }
    const plant = largestOf(groups, (said) => said.includes('丽发新城') && said.includes('搅拌'))
    const parking = largestOf(groups, (said) => /伊景园|广铁/.test(said) && said.includes('车位'))
    process.stdout.write(
      `concrete plant ${JSON.stringify(plant)}, bundled parking ${JSON.stringify(parking)}\n`,
    )
    // Whole but for a stray one or two, and nothing else among them.
    expect(plant.meant).toBe(plant.all)
    expect(plant.meant / plant.ofAll).toBeGreaterThan(0.9)
    expect(parking.meant).toBe(parking.all)
    expect(parking.meant / parking.ofAll).toBeGreaterThan(0.85)
  })
})
