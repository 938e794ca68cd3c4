import type { CampaignSeen } from '../../../shared/campaign/campaign'
import { untilWrong } from './untilWrong'

/** A campaign as it is written: the owner is `unit:…` or `person:…`. */
export type Written = { title: string; why: string; place: string; owner: string; until: string }

export type Wrong = Partial<Record<keyof Written, string>>

/** Of one that is there already, `asRead` is the day it has. */
export function wrongIn({ title, why, owner, until }: Written, now: number, asRead?: string): Wrong {
  const wrongDay = untilWrong(until, now, asRead)
  return {
    ...(!title.trim() && { title: '起个名字，让人一看就懂' }),
    ...(!why.trim() && { why: '写一句为什么要办' }),
    ...(!owner && { owner: '定一个负责的' }),
    ...(wrongDay && { until: wrongDay }),
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
