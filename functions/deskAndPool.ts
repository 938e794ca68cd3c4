import { holders } from './keys'

/** 抢单池, whose it is of anybody's who may grab there. */
export const isPool = (holder = ''): boolean => holder.startsWith(holders.pool(''))

const deskPrefix = holders.streetDesk('')

export const isDesk = (holder = '') => holder.startsWith(deskPrefix)

/** The place whose desk it is: a community, the street, the district; nothing where it is no desk. */
export const placeOfDesk = (holder = '') => (isDesk(holder) ? holder.slice(deskPrefix.length) : '')
