import { afterWorkingMinutes } from '../../../shared/clock/workingTime'
import { communityOf, gridOf, unplacedGrid } from '../../../shared/place/codes'
import { unitOnDuty } from '../../../shared/street/street'
import { streetId } from '../communities'
import { buildingNamed } from '../places'
import { demoStreet } from '../street'
import { dispatchersOf, handlersOf, supervisors, workersOf } from './cast'
import type { Deed, Story } from './story'

const day = 86_400_000

type Call = { daysAgo: number; code: string; text: string; place?: string; did?: string }

/** From the duty telephone's book: written down without a place, to be placed by the street's own desk. */
const calls: Call[] = [
  {
    daysAgo: 34,
    code: 'B03',
    text: '来电：菜场那边下大雨水排不掉，摊位前都是水，没说是哪个菜场',
    place: '石埠菜场',
    did: '两个雨水口清通，加了一块导水板。',
  },
  {
    daysAgo: 13,
    code: 'G08',
    text: '来电：公园门口早上有几只流浪狗，追着小孩跑',
    place: '灯塔公园北门',
    did: '连着三个早上去看，收容了三只。',
  },
  { daysAgo: 2, code: 'A01', text: '来电：说回家路上有一段路灯全黑，话没说完就断了，号码打不回去' },
]

function deedsOf({ daysAgo, code, text, place, did }: Call, number: number, now: number): Deed[] {
  const calledAt = now - daysAgo * day
  let at = afterWorkingMinutes(calledAt, 30)
  const source = { source: 'duty-telephone', sourceId: `book-${number}` }
  const reportedAt = new Date(calledAt).toISOString()
  const deeds: Deed[] = [
    {
      at,
      by: 'wenyizhou',
      order: 'a',
      move: 'import',
      body: { ...source, reportedAt, text, categoryCode: code },
    },
  ]
  const then = (move: Deed['move'], by: string | undefined, body: Deed['body']) => {
    at = afterWorkingMinutes(at, 45 + 20 * number)
    if (by) deeds.push({ at, by, order: 'a', move, body })
  }
  if (!place) return deeds

  const { id: buildingId, latitude, longitude } = buildingNamed(place)
  const unit = unitOnDuty(demoStreet, code, gridOf(buildingId))
  const [handler] = handlersOf(unit?.id ?? '')
  then('file', workersOf(unplacedGrid(streetId))[0], {
    place: { latitude, longitude, address: place, buildingId },
    note: '打回去问清了，就在这里。',
  })
  then('dispatch', dispatchersOf(communityOf(buildingId))[0], { lead: { unitId: unit?.id } })
  then('accept', handler, {})
  then('finish', handler, { note: did })
  then('close', supervisors[0], { verdict: 'solved', note: '打过电话，确认好了。' })
  return deeds
}

export const phonedIn = (now: number): Story[] =>
  calls.map((call, number) => ({
    id: `phoned-${number}`,
    deeds: deedsOf(call, number, now).filter(({ at }) => at <= now),
  }))
