import type { FoundIn } from './find'
import type { FoundBy } from './recognise'

export const foundByNames: Record<FoundBy, string> = {
  number: '单号',
  phone: '电话',
  building: '楼栋',
  words: '字词',
}

export const foundInNames: Record<FoundIn, string> = {
  description: '居民的话',
  address: '地址',
  note: '跟进',
}
