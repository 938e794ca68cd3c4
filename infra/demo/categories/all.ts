import { facilities } from './facilities'
import { homes } from './homes'
import { people } from './people'
import { streetOrder } from './streetOrder'
import { surroundings } from './surroundings'

/** The catalogue 事项清单 in two levels, after the national lists of objects and happenings. */
export const entries = [...facilities, ...surroundings, ...streetOrder, ...homes, ...people]
export const fallbackCategory = 'Z99'
