import { count, type Cast } from '../../shared/ballot/count'
import { leastOf, reaches, type Fraction } from '../../shared/ballot/fraction'
import { BallotRule, fits, type Choice } from '../../shared/ballot/rule'

const half: Fraction = { of: 1, over: 2, strictly: true }
const twoThirds: Fraction = { of: 2, over: 3, strictly: false }

const rule = (more: Partial<BallotRule> = {}): BallotRule => ({
  kind: 'yesNo',
  electorate: 'household',
  options: [],
  quorum: twoThirds,
  majority: half,
  majorityOf: 'takingPart',
  byArea: false,
  again: 'lastCounts',
  ...more,
})
const three = ['a', 'b', 'c'].map((id) => ({ id, name: `方案${id}` }))

const many = (number: number, choice: Choice, area = 100): Cast[] =>
  Array.from({ length: number }, () => ({ choice, area }))

const of = (number: number) => ({ number, area: number * 100 })
const yeses = (number: number) => many(number, ['yes'])
const noes = (number: number) => many(number, ['no'])
const abstentions = (number: number) => many(number, [])

describe('a fraction', () => {
  it.each<[part: number, whole: number, fraction: Fraction, is: boolean]>([
    [20, 30, twoThirds, true],
    [19, 30, twoThirds, false],
    [21, 31, twoThirds, true],
    [20, 31, twoThirds, false],
    [15, 30, half, false],
    [16, 30, half, true],
    [1, 1, half, true],
    [0, 0, half, false],
    [0, 0, { of: 0, over: 1, strictly: false }, false],
    [0, 5, { of: 0, over: 1, strictly: false }, true],
  ])('%i of %i reaches %o: %s', (...[part, whole, fraction, is]) => {
    expect(reaches(part, whole, fraction)).toBe(is)
  })

  it('says how many are needed, which is the first number that reaches it', () => {
    for (const fraction of [half, twoThirds, { of: 3, over: 4, strictly: true }]) {
      for (let whole = 1; whole < 200; whole++) {
        const least = leastOf(whole, fraction)
        expect([reaches(least, whole, fraction), reaches(least - 1, whole, fraction)]).toEqual([true, false])
      }
    }
  })
})

describe('同意 or 不同意', () => {
  it.each<[name: string, cast: Cast[], entitled: number, more: Partial<BallotRule>, outcome: string]>([
    ['exactly two thirds take part, more than half in favour', [...yeses(11), ...noes(9)], 30, {}, 'adopted'],
    ['one short of two thirds', yeses(19), 30, {}, 'noQuorum'],
    ['exactly half in favour', [...yeses(10), ...noes(10)], 30, {}, 'rejected'],
    ['abstentions take part', [...yeses(11), ...abstentions(9)], 30, {}, 'adopted'],
    ['abstentions weigh against', [...yeses(10), ...noes(1), ...abstentions(9)], 30, {}, 'rejected'],
    [
      'abstentions left out of the majority',
      [...yeses(10), ...noes(1), ...abstentions(9)],
      30,
      { majorityOf: 'decided' },
      'adopted',
    ],
    ['all abstain', abstentions(20), 30, { majorityOf: 'decided' }, 'rejected'],
    ['of all entitled', [...yeses(15), ...noes(5)], 30, { majorityOf: 'entitled' }, 'rejected'],
    ['of all entitled, one more', [...yeses(16), ...noes(4)], 30, { majorityOf: 'entitled' }, 'adopted'],
    ['nobody votes', [], 30, {}, 'noQuorum'],
    ['nobody is entitled', [], 0, {}, 'noQuorum'],
    ['everybody against', noes(30), 30, {}, 'rejected'],
  ])('%s', (...[, cast, entitled, more, outcome]) => {
    const result = count(cast, of(entitled), rule(more))
    expect([result.outcome, result.chosen]).toEqual([outcome, outcome === 'adopted' ? ['yes'] : []])
  })

  it('needs both numbers and floor area where the rule says so 双过半', () => {
    const double = rule({ byArea: true, majority: half })
    const large = many(5, ['yes'], 1000)
    const small = many(15, ['no'], 100)
    const entitled = { number: 30, area: 9000 }

    const byAreaOnly = count([...large, ...small], entitled, double)
    const both = count([...many(12, ['yes'], 400), ...many(8, ['no'], 150)], entitled, double)
    const tooLittle = count([...many(12, ['yes'], 100), ...many(8, ['no'], 100)], entitled, double)

    expect([byAreaOnly.outcome, byAreaOnly.majority?.byArea?.isReached]).toEqual(['rejected', true])
    expect(both).toMatchObject({ outcome: 'adopted', quorum: { byArea: { part: 6000, least: 6000 } } })
    expect([tooLittle.outcome, tooLittle.quorum.byNumber.isReached]).toEqual(['noQuorum', true])
  })
})

describe('choosing among several', () => {
  const one = rule({ kind: 'one', options: three, quorum: { of: 1, over: 2, strictly: false } })
  const several = rule({ ...one, kind: 'several', most: 2 })
  const rank = rule({ ...one, kind: 'rank' })

  it('one: the leader needs the majority, and a level lead is a tie', () => {
    expect(count([...many(6, ['a']), ...many(4, ['b'])], of(10), one).chosen).toEqual(['a'])
    expect(count([...many(4, ['a']), ...many(3, ['b']), ...many(3, ['c'])], of(10), one).outcome).toBe(
      'rejected',
    )
    expect(count([...many(5, ['a']), ...many(5, ['b'])], of(10), one).outcome).toBe('tie')
    expect(count(abstentions(10), of(10), one).outcome).toBe('rejected')
  })

  it('several: every option that has the majority', () => {
    const result = count([...many(6, ['a', 'b']), ...many(4, ['c', 'b'])], of(10), several)
    expect([result.outcome, result.chosen]).toEqual(['adopted', ['a', 'b']])
    expect(result.tally.map(({ number }) => number)).toEqual([6, 10, 4])
  })

  it('rank: the weakest falls out until one has more than half', () => {
    const cast = [...many(4, ['a', 'b']), ...many(3, ['b', 'a']), ...many(2, ['c', 'b'])]
    const result = count(cast, of(9), rank)
    expect(result).toMatchObject({ outcome: 'adopted', chosen: ['b'] })
    expect(result.rounds?.map(({ out }) => out)).toEqual([['c'], []])
  })

  it('rank: level to the end is a tie, and no lot is drawn', () => {
    expect(count([...many(3, ['a']), ...many(3, ['b'])], of(6), rank)).toMatchObject({
      outcome: 'tie',
      chosen: [],
    })
  })

  it('rank: ballots that say nothing more weigh in the majority, not in the run-off', () => {
    const cast = [...many(4, ['a']), ...many(3, ['b']), ...many(2, ['c'])]
    expect(count(cast, of(9), rank).outcome).toBe('rejected')
    expect(count(cast, of(9), { ...rank, majority: { of: 1, over: 3, strictly: false } }).chosen).toEqual([
      'a',
    ])
  })
})

describe('a ballot 表决票 under a rule', () => {
  const several = rule({ kind: 'several', options: three, most: 2 })

  it.each<[choice: Choice, under: BallotRule, is: boolean]>([
    [['yes'], rule(), true],
    [[], rule(), true],
    [['yes', 'no'], rule(), false],
    [['maybe'], rule(), false],
    [['a', 'c'], several, true],
    [['a', 'b', 'c'], several, false],
    [['a', 'a'], several, false],
    [['c', 'a', 'b'], rule({ kind: 'rank', options: three }), true],
  ])('%j', (choice, under, is) => {
    expect(fits(choice, under)).toBe(is)
  })

  it.each<[why: string, more: Partial<BallotRule>]>([
    ['nothing to choose from', { kind: 'one', options: [] }],
    ['one option is no choice', { kind: 'one', options: three.slice(0, 1) }],
    ['options beside 同意', { options: three }],
    ['the same option twice', { kind: 'one', options: [...three, ...three] }],
    ['several of how many?', { kind: 'several', options: three }],
    ['more than there are', { kind: 'several', options: three, most: 4 }],
    ['an area that people have not got', { electorate: 'person', byArea: true }],
    ['more than all', { quorum: { of: 4, over: 3, strictly: false } }],
  ])('is not asked under a rule that cannot be: %s', (_, more) => {
    expect(BallotRule.safeParse(rule(more)).success).toBe(false)
  })
})
