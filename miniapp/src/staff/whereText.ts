import type { Order } from '../../../shared/workOrder/order'

type Place = Pick<Order['place'], 'label' | 'address'>

const tight = (text: string) => text.replace(/\s/g, '')

/** The resident's own words for the place, unless they only repeat the building. */
export const whereText = ({ label, address }: Place) =>
  address && !tight(label).endsWith(tight(address)) ? address : label

/** 梧桐里社区 1号楼北门: building and words in one line, and nothing of them twice. */
export function wholePlace({ label, address }: Place) {
  const where = whereText({ label, ...(address && { address }) })
  if (where === label || tight(where).startsWith(tight(label))) return where
  const [community = '', ...building] = label.split(' ')
  const isTold = building.length > 0 && where.startsWith(building.join(' '))
  return isTold ? `${community} ${where}` : `${label}，${where}`
}
