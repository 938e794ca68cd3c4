import { isOnCalendar } from '../../../shared/clock/calendar'
import type { CampaignSeen } from '../../../shared/campaign/campaign'

/** A campaign as it is written: the owner is `unit:…` or `person:…`. */
export type Written = { title: string; why: string; place: string; owner: string; until: string }

export type Wrong = Partial<Record<keyof Written, string>>

export function wrongIn({ title, why, owner, until }: Written): Wrong {
  return {
    ...(!title.trim() && { title: '起个名字，让人一看就懂' }),
    ...(!why.trim() && { why: '写一句为什么要办' }),
    ...(!owner && { owner: '定一个负责的' }),
    ...(!isOnCalendar(until) && { until: '定个日子' }),
  }
}

export function ownerOf(owner: string) {
  const at = owner.indexOf(':')
  const id = owner.slice(at + 1)
  return owner.startsWith('unit:') ? { unitId: id } : { personId: id }
}

export const whatOf = ({ title, why, owner, until }: Written) => ({
  title: title.trim(),
  why: why.trim(),
  owner: ownerOf(owner),
  until,
})

export const writtenOf = ({ title, why, until, inside }: CampaignSeen): Written => ({
  title,
  why,
  until,
  place: inside?.place ?? '',
  owner: inside?.owner.unitId ? `unit:${inside.owner.unitId}` : `person:${inside?.owner.personId ?? ''}`,
})
