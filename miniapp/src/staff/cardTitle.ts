import type { Card } from '../../../shared/workOrder/order'

/** 2号楼 路灯不亮: the community goes without saying where somebody works in one. */
export const titleOf = ({ placeLabel, categoryName }: Pick<Card, 'placeLabel' | 'categoryName'>) => {
  const [, ...building] = placeLabel.split(' ')
  return `${building.join(' ') || placeLabel} ${categoryName}`
}

export const isLate = ({ dueAt }: Pick<Card, 'dueAt'>, now: number) =>
  dueAt !== undefined && Date.parse(dueAt) < now
