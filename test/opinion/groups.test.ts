import { chanceFrom, type Chance } from '../../functions/opinion/chance'
import type { Said } from '../../functions/opinion/components'
import { groupsIn } from '../../functions/opinion/groups'
import type { Stance } from '../../shared/opinion/stance'

type Planted = {
  people: number
  opinions: number
  groups: number
  sharp: number
  seed: number
  /** Two groups that differ on everything. */
  isOpposed?: true
}

const stanceBy = (likes: number, chance: Chance): Stance => {
  if (chance() < 0.1) return 'pass'
  return chance() < likes ? 'agree' : 'disagree'
}

/** People of known groups, who agree within the group on most opinions; half of all answers are missing. */
function plant({ people, opinions, groups, sharp, seed, isOpposed }: Planted) {
  const chance = chanceFrom(seed)
  const side = () => (chance() < 0.5 ? sharp : 1 - sharp)
  const likes = Array.from({ length: opinions }, () => {
    const everybody = !isOpposed && chance() < 0.4 ? side() : undefined
    if (isOpposed) return [sharp, 1 - sharp]
    return Array.from({ length: groups }, () => everybody ?? side())
  })
  const truth = Array.from({ length: people }, (_, person) => person % groups)
  const said: Said = truth.map((group) =>
    likes.map((of) => (chance() < 0.5 ? undefined : stanceBy(of[group] ?? 0.5, chance))),
  )
  return { truth, said }
}

const pairs = (count: number) => (count * (count - 1)) / 2
const counted = (names: string[]) => {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts.values()].reduce((sum, count) => sum + pairs(count), 0)
}

/** How far two divisions of those who are in a group agree: 1 altogether, 0 by chance (Hubert and Arabie 1985). */
function adjustedRandIndex(truth: number[], found: (number | undefined)[]) {
  const one = truth.filter((_, person) => found[person] !== undefined)
  const other = found.filter((group) => group !== undefined)
  const both = counted(one.map((group, at) => `${group} ${other[at]}`))
  const [first, second] = [counted(one.map(String)), counted(other.map(String))]
  const expected = (first * second) / pairs(one.length)
  return (both - expected) / ((first + second) / 2 - expected)
}

describe('opinion groups 意见群', () => {
  it.each([
    [30, 60, 2],
    [30, 200, 3],
    [60, 60, 2],
    [100, 60, 3],
    [300, 100, 5],
    [1000, 100, 5],
    [3000, 200, 5],
    [1000, 150, 4],
  ])('of %i people and %i opinions are the %i that were planted', (people, opinions, groups) => {
    const { truth, said } = plant({ people, opinions, groups, sharp: 0.95, seed: people + opinions + groups })

    const found = groupsIn(said)

    const agreement = found.is === 'groups' ? adjustedRandIndex(truth, found.groupOf) : found.is
    process.stdout.write(`${people} × ${opinions}, ${groups} groups: ${agreement}\n`)
    expect(agreement).toBeGreaterThanOrEqual(0.9)
  })

  it.each([60, 300, 3000])('are found among ten opinions where %i people answer clearly', (people) => {
    const { truth, said } = plant({
      people,
      opinions: 10,
      groups: 2,
      sharp: 0.95,
      seed: 5,
      isOpposed: true,
    })
    const found = groupsIn(said)
    expect(found.is === 'groups' && adjustedRandIndex(truth, found.groupOf)).toBeGreaterThanOrEqual(0.9)
  })

  it.each([1, 2, 3, 4, 5, 6])('are not drawn where everybody thinks alike (%i)', (seed) => {
    const { said } = plant({ people: 100, opinions: 30, groups: 1, sharp: 0.85, seed })
    expect(groupsIn(said)).toEqual({ is: 'noGroups' })
  })

  it('are not drawn from too few people, opinions or answers', () => {
    const few = (people: number, opinions: number) =>
      groupsIn(plant({ people, opinions, groups: 2, sharp: 1, seed: 3 }).said)
    const silent = plant({ people: 100, opinions: 30, groups: 2, sharp: 1, seed: 3 }).said.map((row) =>
      row.map((stance, at) => (at < 4 ? stance : undefined)),
    )

    expect([few(19, 40), few(100, 6), groupsIn(silent), groupsIn([])]).toEqual(
      Array.from({ length: 4 }, () => ({ is: 'tooFew' })),
    )
  })

  it('are the same whoever asks, and leave out who hardly answered', () => {
    const { said } = plant({ people: 60, opinions: 40, groups: 2, sharp: 0.95, seed: 9 })
    const shy = [...said, said[0]?.map((stance, at) => (at < 2 ? stance : undefined)) ?? []]

    const [once, again] = [groupsIn(shy), groupsIn(shy)]

    expect(again).toEqual(once)
    expect(once.is === 'groups' && once.groupOf.at(-1)).toBe(undefined)
    expect(once.is === 'groups' && once.groupOf.filter((group) => group === undefined)).toHaveLength(1)
  })
})
