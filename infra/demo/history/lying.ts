import { communityId, gridId } from '../places'
import { awake } from './pace'
import type { Spec } from './spec'

const minutes = 60_000
const days = 86_400_000

/** Community by community, some that began today and some that were left lying too long. */
export const lying = (now: number): Spec[] => {
  const today: Omit<Spec, 'id' | 'at' | 'area'>[] = [
    { code: 'C04', course: 'disputed', isBrisk: true },
    { code: 'B03', course: 'plain', until: 'dispatch', isBrisk: true, joins: 2 },
    { code: 'C01', course: 'plain', until: 'order', isBrisk: true, withPhoto: true },
    { code: 'G02', course: 'plain', until: 'file', isBrisk: true },
    { code: 'A05', course: 'plain', until: 'dispatch', isBrisk: true, joins: 2 },
    { code: 'A04', course: 'plain', until: 'accept', isBrisk: true, handler: 'luoshifu' },
    { code: 'F01', course: 'plain', until: 'finish', isBrisk: true },
    { code: 'K01', course: 'plain', isBrisk: true },
    { code: 'A01', course: 'plain', until: 'finish', isBrisk: true, withPhoto: true },
    { code: 'C02', course: 'inGrid', until: 'finish', isBrisk: true },
    { code: 'B01', course: 'plain', until: 'finish', isBrisk: true, withPhoto: true },
  ]
  const late: (Omit<Spec, 'id' | 'at' | 'area'> & { ago: number })[] = [
    { code: 'J01', course: 'plain', until: 'order', ago: 5 },
    { code: 'B05', course: 'plain', until: 'file', ago: 6, joins: 3 },
    { code: 'G06', course: 'plain', until: 'dispatch', ago: 6 },
    { code: 'D02', course: 'plain', until: 'accept', ago: 10 },
    { code: 'E01', course: 'plain', until: 'finish', ago: 8 },
    { code: 'F02', course: 'plain', until: 'accept', ago: 19, joins: 1 },
    { code: 'K02', course: 'plain', until: 'finish', ago: 5 },
  ]
  return [
    ...today.map((spec, n) => ({
      ...spec,
      id: `today-${n}`,
      at: now - (175 - 5 * n) * minutes,
      area: communityId(1 + ((n + 1) % 7)),
    })),
    ...late.map(({ ago, ...spec }, n) => ({
      ...spec,
      id: `late-${n}`,
      at: awake(now - ago * days - 53 * n * minutes),
      area: gridId(1 + ((n + 2) % 7), 1 + n),
    })),
  ]
}
