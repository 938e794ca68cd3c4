import { communityOf, gridOf } from '../../../shared/place/codes'
import { dispatchersOf, handlersOf, streetDispatchers, supervisors } from './cast'
import { one } from './choose'
import { otherUnit } from './matter'
import { ending, opinion } from './judgement'
import type { Telling } from './telling'
import { inPassing } from './texts/inPassing'

const desk = ({ matter, chance }: Telling) =>
  one(dispatchersOf(communityOf(gridOf(matter.building.id))), chance)

const file = ({ go, matter, chance }: Telling) => {
  const isUrgent = matter.category.class !== 'emergency' && chance() < 0.08
  go('file', matter.worker, { note: matter.words[1], ...(isUrgent && { priority: 'urgent' }) })
}

const send = (telling: Telling, unitId = telling.matter.unit.id, by = desk(telling)) =>
  telling.go('dispatch', by, { lead: { unitId } })

const finish = ({ go, matter }: Telling, by: string, before = '') =>
  go('finish', by, { note: `${before}${matter.words[2]}` })

/** 接单 and 办结 by one of the unit's people. */
function work(telling: Telling) {
  const handler = telling.spec.handler ?? one(handlersOf(telling.matter.unit.id), telling.chance)
  telling.go('accept', handler)
  finish(telling, handler)
  return handler
}

function close(telling: Telling) {
  const { go, matter, chance } = telling
  go('close', one(supervisors, chance), ending(chance))
  if (!matter.behalfOf && chance() < 0.72) go('rate', matter.reporter, opinion(chance))
}

/** 退单: sent to a unit whose matter it is not, and back. */
function sendAstray(telling: Telling, by = desk(telling)) {
  const { go, matter, chance } = telling
  const wrong = otherUnit(matter, chance)
  const handler = one(handlersOf(wrong.id), chance)
  send(telling, wrong.id, by)
  if (chance() < 0.3) go('accept', handler)
  go('return', handler, { reason: one(inPassing.returns, chance).replace('{u}', matter.unit.name) })
}

function inGrid(telling: Telling) {
  telling.go('handle', telling.matter.worker)
  finish(telling, telling.matter.worker)
  close(telling)
}

function byWorker(telling: Telling) {
  const { go, matter } = telling
  file(telling)
  go('dispatch', desk(telling), { lead: { personId: matter.worker }, note: '这件请您当面办一下。' })
  go('accept', matter.worker)
  finish(telling, matter.worker)
  close(telling)
}

function plain(telling: Telling) {
  file(telling)
  send(telling)
  work(telling)
  close(telling)
}

/** 抢单: into the pool, and a volunteer goes. */
function grabbed(telling: Telling) {
  const { go, matter, spec } = telling
  file(telling)
  go('dispatch', desk(telling), { lead: { pool: true }, note: matter.words[1] })
  go('grab', spec.handler ?? matter.worker)
  finish(telling, spec.handler ?? matter.worker)
  close(telling)
}

function returned(telling: Telling) {
  file(telling)
  sendAstray(telling)
  send(telling)
  work(telling)
  close(telling)
}

/** Returned three times, and with the street's own desk now. */
function disputed(telling: Telling) {
  file(telling)
  for (let times = 0; times < 3; times++) sendAstray(telling)
}

/** 裁定: that desk decides who must. */
function ruled(telling: Telling) {
  disputed(telling)
  const { go, matter, chance } = telling
  const note = one(inPassing.rulings, chance).replace('{u}', matter.unit.name)
  const lead = { unitId: matter.unit.id }
  go('dispatch', one(streetDispatchers, chance), { lead, note })
  work(telling)
  close(telling)
}

/** 吹哨: two others are called to it, and mostly come. */
function whistled(telling: Telling) {
  const { go, matter, chance } = telling
  file(telling)
  const called = [...new Set([otherUnit(matter, chance).id, otherUnit(matter, chance).id])]
  const calls = called.map((unitId) => ({ unitId }))
  go('whistle', desk(telling), { calls, reason: one(inPassing.whistles, chance) })
  send(telling)
  for (const unitId of called) {
    const handler = one(handlersOf(unitId), chance)
    if (chance() < 0.75) go('reportIn', handler, { unitId, note: one(inPassing.arrivals, chance) })
  }
  work(telling)
  close(telling)
}

function reworked(telling: Telling) {
  const { go, chance } = telling
  file(telling)
  send(telling)
  const handler = work(telling)
  go('rework', one(supervisors, chance), { reason: one(inPassing.reworks, chance) })
  finish(telling, handler, '补做过了：')
  close(telling)
}

function reopened(telling: Telling) {
  const { go, matter, chance } = telling
  file(telling)
  send(telling)
  work(telling)
  go('close', one(supervisors, chance), { verdict: 'solved' })
  const by = matter.behalfOf ? one(supervisors, chance) : matter.reporter
  go('reopen', by, { reason: one(inPassing.again, chance) })
  send(telling)
  work(telling)
  close(telling)
}

function declined(telling: Telling) {
  const { go, matter, chance } = telling
  const reason = { reason: one(inPassing.declines, chance) }
  if (chance() < 0.6) return go('decline', matter.worker, reason)
  file(telling)
  go('decline', desk(telling), reason)
}

function withdrawn({ go, matter, chance }: Telling) {
  if (matter.behalfOf) return go('decline', matter.worker, { reason: one(inPassing.declines, chance) })
  go('withdraw', matter.reporter, { reason: one(inPassing.withdraws, chance) })
}

/** How an order may fare. 并单 begins like any other: the second order of it comes from `twin`. */
export const courses = {
  plain,
  inGrid,
  byWorker,
  grabbed,
  returned,
  disputed,
  ruled,
  whistled,
  reworked,
  reopened,
  declined,
  withdrawn,
  merged: plain,
}
export type Course = keyof typeof courses
