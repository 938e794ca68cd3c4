import type { PlanEntry, PlanSeen } from '../../../shared/plan/plan'

export const planId = '990100001-202603'

export const anEntry = (n: number, more: Partial<PlanEntry> = {}): PlanEntry => ({
  id: `202603-${n}`,
  title: `第 ${n} 件`,
  target: '月底都亮',
  ownerName: '市政养护所',
  notes: [],
  inside: { unitId: '990100001U01' },
  moves: [],
  ...more,
})

export const aPlan = (more: Partial<PlanSeen> = {}): PlanSeen => {
  const { list = [anEntry(1), anEntry(2)] } = more
  return {
    id: planId,
    month: '2026-03',
    status: 'published',
    version: 4,
    entries: list.length,
    results: { done: 0, partly: 0, not: 0 },
    moves: [],
    ...more,
    list,
  }
}
