import { keys } from '../keys'
import type { Table } from '../table/store'

export type ClockStore = ReturnType<typeof clockStore>

export const clockStore = (table: Table) => ({
  /** The first hour, counted from 1970, in which a bell may still stand; nothing before the first sweep. */
  async sweptTo(street: string) {
    const item = await table.get(keys.sweep(street))
    return item && Number(item.hour)
  },

  async sweepFrom(street: string, hour: number) {
    await table.put({ ...keys.sweep(street), hour })
  },

  /** True for one sweep a day, however many look at once. */
  async isFirstWarning(street: string, day: number) {
    const isNew = 'attribute_not_exists(PK) OR warnedOn < :day'
    const { kept } = await table.putIf({ ...keys.calendarWarned(street), warnedOn: day }, isNew, {
      ':day': day,
    })
    return kept
  },
})
