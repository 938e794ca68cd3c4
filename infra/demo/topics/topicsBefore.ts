import { bench } from './bench'
import { bins } from './bins'
import { dogs } from './dogs'
import { parking } from './parking'

/** What is being talked over in 梧桐里 and 盐仓巷, from just raised to promised. */
export const topicsBefore = [parking, bench, bins, dogs]
export const topicTitles = [
  '3号楼前的坡道老被车堵着',
  '6号楼前空地放长椅和花箱',
  '盐仓巷的垃圾桶挪到哪儿',
  '晚上遛狗要不要定个地方',
]
