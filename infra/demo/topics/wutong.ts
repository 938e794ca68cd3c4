import { dayMs } from '../../../shared/clock/china'
import { startOfDay } from '../history/pace'
import type { teller } from '../history/tell'
import { buildingNamed, communityId } from '../places'

type Teller = Pick<ReturnType<typeof teller>, 'ask' | 'tick'>
export type Told = { teller: Teller; now: number }

export const wutong = communityId(1)
export const desk = 'guqing'
export const home = (name: string) => buildingNamed(name, wutong).id

/** Ten in the morning, so many days ago. */
export const morning = (now: number) => (ago: number) => startOfDay(now) - ago * dayMs + 10 * 3_600_000

export const words = (title: string, text: string, ...buildings: string[]) => ({
  title,
  text,
  places: buildings.map(home),
})
export const lead = (owner: string) => ({
  procedureId: 'fivesteps',
  owner,
  reason: '好几户都说过，大家一起定个办法',
})
export const paper = (kind: 'notice' | 'materials', title: string, said: string) => ({
  kind,
  title,
  words: said,
  photoKeys: [],
})
