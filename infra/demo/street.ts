import type { Street } from '../../shared/street/street'
import { announcedCalendars } from '../setup/announcedCalendars'
import { entries, fallbackCategory } from './categories/all'
import { streetId } from './communities'
import { demoDuties } from './duties'
import { demoStaff } from './people/people'
import { demoBuildings, demoCommunities, demoGrids } from './places'
import { demoUnits } from './units'

/** 东湾街道, modelled on a real street and invented in every name; no district has the code 990106. */
export const demoStreet: Street = {
  id: streetId,
  name: '东湾街道',
  phone: '0199-2600000',
  communities: demoCommunities,
  grids: demoGrids,
  buildings: demoBuildings,
  units: demoUnits,
  categories: entries.map(({ category }) => category),
  fallbackCategory,
  duties: demoDuties,
  staff: demoStaff,
  calendars: announcedCalendars([2025, 2026, 2027]),
  // 街道自己定的: a little more time to accept since the spring, less to finish from the new year on.
  limits: [
    { from: '2026-04-01', name: 'accept', amount: 3, unit: 'workHour' },
    { from: '2027-01-01', name: 'finishOrdinary', amount: 5, unit: 'day' },
  ],
}
