import { sweep } from '../support/held/sweep'
import { announcedCalendars } from '../../infra/setup/announcedCalendars'
import { chanceOf } from '../../infra/demo/history/choose'
import { afterWorkingMinutes } from '../../shared/clock/workingTime'
import { hoursOf } from '../../shared/clock/calendar'
import { audit } from '../support/audit'
import { depsFor, settle, streetForFile } from '../support/app'
import { tableForFile } from '../support/engine'
import { anOrder, orderOf, stepsOf, type StepSeen } from '../workOrder/orders'

const hour = 3_600_000
const minute = 60_000
const from = Date.parse('2026-09-25T08:00:00+08:00')
const until = Date.parse('2026-10-20T08:00:00+08:00')
const calendars = announcedCalendars([2026])
const working = hoursOf(calendars)

type Plan = { at: number; who: string; make: (id: string, version: number) => Promise<number> }[]

/** One way of looking at the clock: how often, by how many at once, and with what going wrong. */
type Watch = { everyHours: number; atOnce: number; breaksAt?: number }

const watches: Record<string, Watch> = {
  'every hour': { everyHours: 1, atOnce: 1 },
  'by two at once': { everyHours: 2, atOnce: 2 },
  'with a write cut off each time': { everyHours: 2, atOnce: 1, breaksAt: 1 },
  'three hours late each time': { everyHours: 4, atOnce: 1 },
}

/** How long somebody takes for the next step: mostly in time, sometimes over a holiday too long. */
const taken = (chance: () => number) => Math.round(chance() < 0.6 ? chance() * 90 : chance() * 6000) * minute

describe.each(Object.entries(watches))(
  'a month of a street, with the October holidays, watched %s',
  (name, watch) => {
    const table = tableForFile()
    const street = streetForFile(table)
    const isAlarm = ({ move }: StepSeen) => move === 'warn' || move === 'lapse'
    /** Of a unit that the whistle called, not of whose turn it is. */
    const isOfCall = (step: StepSeen) => isAlarm(step) && step.unitNames !== undefined

    beforeAll(async () => {
      street.street.calendars = calendars
      street.clock.now = from
      await settle(street.deps, street.street, Object.values(street.people))
    })

    const move = (who: string, path: string, body: object) => async (id: string, version: number) =>
      orderOf(await street.as(who).post(`/orders/${id}/${path}`, { version, ...body })).version

    function planFor(chance: () => number, at: number): Plan {
      const lead = { unitId: `${street.street.id}U01` }
      const calls = [{ unitId: `${street.street.id}U02` }]
      const isWhistled = chance() < 0.7
      const comes = isWhistled && chance() < 0.5
      const way = [
        move('shen', 'file', {}),
        move('streetdesk', 'dispatch', { lead }),
        ...(isWhistled ? [move('gu', 'whistle', { calls, reason: '水管也漏' })] : []),
        move('luo', 'accept', {}),
        ...(comes ? [move('water', 'report-in', {})] : []),
        move('luo', 'finish', { note: '办好了' }),
        move('qin', 'close', { verdict: 'solved' }),
      ]
      // Whoever is called takes an hour to a day, so that some are reminded, some told late, some neither.
      const pause = (place: number) =>
        isWhistled && place === 3 ? Math.round(chance() * 24 * 60) * minute : 0
      let time = at
      return way.map((make, place) => ({ at: (time += taken(chance) + pause(place)), who: '', make }))
    }

    async function look() {
      const { breaksAt, atOnce } = watch
      if (breaksAt) table.faults.inject({ kind: 'loseReply', operation: 'PutItem', times: 1 })
      const lookers = [street.deps, ...Array.from({ length: atOnce - 1 }, () => depsFor(table, street.clock))]
      await Promise.all(lookers.map((deps) => sweep(street.street.id, deps)))
      table.faults.mend()
    }

    it('rings once for each 80 % and each end that passed, and for nothing else', async () => {
      const chance = chanceOf('a month')
      const lives = Array.from({ length: 14 }, () => {
        const at = from + Math.floor(chance() * 11 * 24) * hour + Math.floor(chance() * 60) * minute
        return { at, plan: planFor(chance, at), id: '', version: 0 }
      })
      for (; street.clock.now < until; street.clock.now += watch.everyHours * hour) {
        for (const life of lives) await live(life, street.clock.now)
        await look()
      }

      for (const { id } of lives) {
        const steps = await stepsOf(street.as('qin'), id)
        const ofTurns = steps.filter((step) => !isOfCall(step))
        expect([name, id, alarmsOf(ofTurns)]).toEqual([name, id, expected(ofTurns)])
        expect([name, id, steps.filter(isOfCall).map((step) => step.move)]).toEqual([name, id, ofCall(steps)])
        expect([name, id, unreached(steps)]).toEqual([name, id, isUnreached(steps) ? 1 : 0])
      }
      expect((await audit(table)).troubles).toEqual([])
    })

    /** 报到: two working hours from the whistle, until the unit came or there was nothing to come to any more. */
    function ofCall(steps: StepSeen[]) {
      const called = steps.findIndex((step) => step.move === 'whistle')
      if (called < 0) return []
      const over = steps.slice(called).find((step) => step.move === 'reportIn' || step.to === 'finished')
      const seen = lastLookAt(over)
      const began = Date.parse(steps[called]?.at ?? '')
      return [
        ...(afterWorkingMinutes(began, 96, working) <= seen ? ['warn'] : []),
        ...(afterWorkingMinutes(began, 120, working) <= seen ? ['lapse'] : []),
      ]
    }

    const unreached = (steps: StepSeen[]) => steps.filter((step) => step.move === 'unreached').length

    /** 回访: nobody in this street ever answers. */
    const isUnreached = (steps: StepSeen[]) => {
      const closed = steps.find((step) => step.move === 'close')
      return closed !== undefined && Date.parse(closed.at) + 7 * 24 * hour <= lastLookAt(undefined)
    }

    type Life = { at: number; plan: Plan; id: string; version: number }

    /** What people do between two looks happens at the look: the model below sees the same times. */
    async function live(life: Life, now: number) {
      if (!life.id && life.at <= now) {
        const order = orderOf(await street.as('zhou').post('/orders', anOrder(street.street)))
        Object.assign(life, { id: order.id, version: order.version })
      }
      while (life.id && life.plan[0] && life.plan[0].at <= now) {
        const { version } = orderOf(await street.as('qin').get(`/orders/${life.id}`))
        life.version = await (life.plan.shift() as Plan[number]).make(life.id, version)
      }
    }

    /** 'filed: warn lapse' for each stage in its turn. */
    function alarmsOf(steps: StepSeen[]) {
      const told: string[] = []
      for (const step of steps) {
        if (!isAlarm(step) && step.to !== step.from) told.push(`${step.to}:`)
        if (step.move === 'escalate') told.push('filed again:')
        if (isAlarm(step)) told[told.length - 1] += ` ${step.move}`
      }
      return told
    }

    /** The same, by the book: two working hours for each hand, a day of finding for the last, the promise for the work. */
    function expected(steps: StepSeen[]) {
      const turns = steps.filter(
        (step) => !isAlarm(step) && (step.to !== step.from || step.move === 'escalate'),
      )
      const promised = Date.parse(steps[0]?.at ?? '') + 24 * hour
      return turns.map((step, at) => {
        const seen = lastLookAt(turns[at + 1])
        const began = Date.parse(step.at)
        const span = seen < began ? undefined : spanOf(step, began, promised)
        const warned = span && span.warns <= seen && span.warns < span.ends ? ['warn'] : []
        const lapsed = span && span.ends <= seen ? ['lapse'] : []
        return [step.move === 'escalate' ? 'filed again:' : `${step.to}:`, ...warned, ...lapsed].join(' ')
      })
    }

    /** The last look before the next hand took over: people act before the clock is looked at, the clock while it is. */
    function lastLookAt(next: StepSeen | undefined) {
      const between = watch.everyHours * hour
      if (!next) return street.clock.now - between
      return Date.parse(next.at) - (next.move === 'escalate' ? 0 : between)
    }

    function spanOf({ to }: StepSeen, began: number, promised: number) {
      const minutes = { ordered: 120, filed: 120, dispatched: 120, finished: 420 }[to as string]
      if (to === 'accepted')
        return { warns: Math.min(began + (promised - began) * 0.8, promised), ends: promised }
      return minutes
        ? {
            warns: afterWorkingMinutes(began, minutes * 0.8, working),
            ends: afterWorkingMinutes(began, minutes, working),
          }
        : undefined
    }
  },
)
