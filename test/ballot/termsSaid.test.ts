import { fractionSaid, termsSaid } from '../../shared/ballot/termsSaid'
import { fiveSteps, fourAndTwo } from '../../shared/procedure/shipped'
import type { Terms } from '../../shared/ballot/rule'
import type { StepOf } from '../../shared/procedure/procedure'

const decideOf = ({ steps }: typeof fiveSteps) =>
  steps.find((step): step is StepOf<'decide'> => step.kind === 'decide')?.terms as Terms

describe('terms of a vote in words 表决规则', () => {
  it.each([
    { of: 2, over: 3, strictly: false, says: '三分之二' },
    { of: 1, over: 2, strictly: true, says: '过半数' },
    { of: 1, over: 2, strictly: false, says: '一半' },
    { of: 3, over: 4, strictly: true, says: '超过四分之三' },
    { of: 60, over: 100, strictly: false, says: '百分之六十' },
    { of: 12, over: 25, strictly: false, says: '二十五分之十二' },
    { of: 1, over: 1, strictly: false, says: '全部' },
    { of: 0, over: 1, strictly: false, says: '' },
  ])('$of of $over is said $says', ({ says, ...fraction }) => {
    expect(fractionSaid(fraction)).toBe(says)
  })

  it('of the shipped procedures are one sentence', () => {
    expect(termsSaid(decideOf(fiveSteps))).toBe('满三分之二的户参加，参加的过半数同意')
    expect(termsSaid(decideOf(fourAndTwo))).toBe('满三分之二的成员参加，参加的过半数同意')
  })

  it.each([
    { change: { byArea: true }, says: '满三分之二的户参加，参加的过半数同意，户数和面积都要够' },
    { change: { majorityOf: 'entitled' as const }, says: '满三分之二的户参加，占全体的过半数同意' },
    { change: { majorityOf: 'decided' as const }, says: '满三分之二的户参加，不算弃权，过半数同意' },
    {
      change: { quorum: { of: 0, over: 1, strictly: false } },
      says: '不限多少户参加，参加的过半数同意',
    },
    {
      change: { quorum: { of: 1, over: 2, strictly: true }, electorate: 'person' as const },
      says: '过半数的居民参加，参加的过半数同意',
    },
    { change: { quorum: { of: 1, over: 1, strictly: false } }, says: '所有户都参加，参加的过半数同意' },
  ])('says what is different: $says', ({ change, says }) => {
    expect(termsSaid({ ...decideOf(fiveSteps), ...change })).toBe(says)
  })
})
