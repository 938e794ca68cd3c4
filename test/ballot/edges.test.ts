import { optionsOf, type Terms } from '../../shared/ballot/rule'
import { tableForFile } from '../support/engine'
import { crowd } from './crowd'
import { recount } from './recount'
import { toTheVote, twoThirds, votingStreet, type Keyed } from './votes'

const table = tableForFile()
/** Twelve homes in four buildings; the first is as large as all the others together. */
const { homes, people } = crowd(12)
const first = Object.values(homes)[0]?.[0]
if (first) first.area = 2000
const none = { of: 0, over: 1, strictly: false }

type Case = {
  name: string
  terms: Partial<Terms>
  motion?: Keyed
  cast: string[][]
  outcome: string
  chosen?: string[]
}
const yes = (number: number) => Array.from({ length: number }, () => ['yes'])
const no = (number: number) => Array.from({ length: number }, () => ['no'])
const abstain = (number: number) => Array.from({ length: number }, (): string[] => [])
const three = { kind: 'one', options: ['a', 'b', 'c'].map((id) => ({ id, name: `方案${id}` })) }

// prettier-ignore
const cases: Case[] = [
  { name: 'two thirds take part, exactly', terms: { quorum: twoThirds }, cast: yes(8), outcome: 'adopted' },
  { name: 'one fewer than two thirds', terms: { quorum: twoThirds }, cast: yes(7), outcome: 'noQuorum' },
  { name: 'nobody', terms: { quorum: twoThirds }, cast: [], outcome: 'noQuorum' },
  { name: 'nobody, where nobody has to come', terms: { quorum: none }, cast: [], outcome: 'rejected' },
  { name: 'half and half is no majority', terms: {}, cast: [...yes(4), ...no(4)], outcome: 'rejected' },
  { name: 'more than half', terms: {}, cast: [...yes(5), ...no(4)], outcome: 'adopted' },
  { name: 'who abstains takes part', terms: {}, cast: [...yes(3), ...abstain(3)], outcome: 'rejected' },
  { name: 'who abstains has not decided', terms: { majorityOf: 'decided' }, cast: [...yes(3), ...no(2), ...abstain(3)], outcome: 'adopted' },
  { name: 'all abstain', terms: { quorum: twoThirds }, cast: abstain(12), outcome: 'rejected' },
  { name: 'half of all entitled is not more than half', terms: { majorityOf: 'entitled' }, cast: yes(6), outcome: 'rejected' },
  { name: 'two thirds in favour, exactly', terms: { majority: twoThirds }, cast: [...yes(6), ...no(3)], outcome: 'adopted' },
  { name: 'one fewer in favour', terms: { majority: twoThirds }, cast: [...yes(5), ...no(4)], outcome: 'rejected' },
  { name: 'by number, but not by area', terms: { byArea: true }, cast: [['no'], ...yes(11)], outcome: 'rejected' },
  { name: 'by area, but not by number', terms: { byArea: true }, cast: [['yes'], ...no(11)], outcome: 'rejected' },
  { name: 'by number and by area', terms: { byArea: true }, cast: [...yes(7), ...no(5)], outcome: 'adopted' },
  { name: 'two options level', terms: {}, motion: three, cast: [['a'], ['a'], ['b'], ['b']], outcome: 'tie' },
  { name: 'one option ahead, short of half', terms: {}, motion: three, cast: [['a'], ['a'], ['b'], ['c']], outcome: 'rejected' },
  { name: 'one option with more than half', terms: {}, motion: three, cast: [['a'], ['a'], ['b']], outcome: 'adopted', chosen: ['a'] },
  { name: 'ranked: the weakest falls out', terms: {}, motion: { ...three, kind: 'rank' }, cast: [['a', 'b'], ['a', 'b'], ['b'], ['b'], ['c', 'b']], outcome: 'adopted', chosen: ['b'] },
  { name: 'ranked: level to the end', terms: {}, motion: { ...three, kind: 'rank' }, cast: [['a'], ['b']], outcome: 'tie' },
  { name: 'approved by more than half, each', terms: {}, motion: { ...three, kind: 'several', most: 2 }, cast: [['a', 'b'], ['a', 'b'], ['a']], outcome: 'adopted', chosen: ['a', 'b'] },
]

// A street has so many procedures and no more: one for each set of terms.
const allTerms = [...new Set(cases.map(({ terms }) => JSON.stringify(terms)))]
const procedures = allTerms.map((terms, at) =>
  toTheVote(`case${String.fromCharCode(97 + at)}`, JSON.parse(terms) as Partial<Terms>),
)
const procedureFor = (terms: Partial<Terms>) => procedures[allTerms.indexOf(JSON.stringify(terms))]?.id
const street = votingStreet(table, { homes, people, procedures })

describe('quorum and majority, through the door', () => {
  it.each(cases)('$name: $outcome', async ({ cast, outcome, chosen, motion = {}, terms }) => {
    const vote = await street.aVote(procedureFor(terms), { places: [street.street.id], motion })
    for (const [nth, choice] of cast.entries())
      expect((await street.cast(people[nth]?.id ?? '', vote.id, { choice })).status).toBe(200)

    const { resolution } = await street.close(vote)

    expect(resolution.outcome).toBe(outcome)
    if (chosen) expect(resolution.chosen).toEqual(chosen)
    const counted = await recount(table, {
      seal: street.deps.seal,
      motionId: vote.id,
      options: optionsOf(vote.rule),
    })
    const first = vote.rule.kind === 'rank'
    const figures = optionsOf(vote.rule).map((option) => ({
      option,
      number: counted.choices.filter((choice) => (first ? choice[0] === option : choice.includes(option)))
        .length,
    }))
    expect(resolution.tally.map(({ option, number }) => ({ option, number }))).toEqual(figures)
    expect([resolution.ballots, resolution.takingPart.number, resolution.abstained.number]).toEqual([
      cast.length,
      cast.length,
      counted.choices.filter(({ length }) => length === 0).length,
    ])
    expect(new Set(counted.hashes).size).toBe(cast.length)
  })
})
