import { chinaOffset, dayMs } from '../../../shared/clock/china'
import { streetId } from '../../demo/communities'
import { communityId } from '../../demo/places'
import { unitIds } from '../../demo/units'
import type { Release } from '../releaseOver'
import { deadLetter } from './deadLetter'
import { doingAt, type Doing, type Told } from './besides'

const dayOf = (at: number) => new Date(at + chinaOffset).toISOString().slice(0, 10)

/** A campaign against what was found to come back. */
async function against(doing: Doing, now: number) {
  const { demands } = await doing(['chengwenyuan', 'GET', '/demands'])
  const [first] = demands as { id: string }[]
  await doing([
    'chengwenyuan',
    'POST',
    '/campaigns',
    {
      ...{ title: '路灯一盏一盏查', why: '修了又灭。', place: communityId(2), orderIds: [] },
      ...{ owner: { unitId: unitIds.roads }, until: dayOf(now + 30 * dayMs), demandId: first?.id },
    },
  ])
}

async function looks(doing: Doing) {
  const { seenTo } = await doing(['yezhiqiu', 'GET', '/me/inbox'])
  await doing(['yezhiqiu', 'POST', '/me/inbox/read', { seenTo }])
  await doing(['chengwenyuan', 'GET', `/numbers/${streetId}`])
  const { topics } = await doing(['mixiaoyu', 'GET', `/topics?desk=${communityId(1)}`])
  for (const { id } of topics as { id: string }[]) await doing(['mixiaoyu', 'GET', `/topics/${id}/groups`])
}

/** The night before: leaves counted anew, grids and months summed up. */
async function night(release: Release, now: number) {
  const midnight = Math.floor((now + chinaOffset) / dayMs) * dayMs - chinaOffset
  release.setClock(midnight + 3 * 3_600_000)
  await release.ring()
  release.setClock(now)
  await release.ring()
}

/** What comes of what was told: found, summed up, read, and what could not be told. */
export async function afterwards(release: Release, told: Told, now: number) {
  const doing = doingAt(told, 'kept afterwards', now + dayMs / 2)
  await night(release, now)
  await against(doing, now)
  await looks(doing)
  await deadLetter(release)
}
