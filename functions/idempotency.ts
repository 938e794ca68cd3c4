import { dayMs } from '../shared/clock/china'
import { timeOfUlid } from '../shared/ulid'

/**
 * Whether a command's key was made at a time we take: a draft may have waited a month for the network,
 * a phone's clock may be a day fast. The key's own time decides the order's month, whenever it is sent again.
 */
export const isKeyTimely = (key: string, now: number) => {
  const age = now - timeOfUlid(key)
  return age < 35 * dayMs && age > -dayMs
}
