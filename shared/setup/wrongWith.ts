import type { Street } from '../street/street'
import { wrongCalendars } from './checks/calendars'
import { wrongCategories, wrongSettings, wrongUnits } from './checks/catalogue'
import { wrongLimits } from './checks/limits'
import { wrongBuildings, wrongCommunities, wrongGrids } from './checks/places'
import { wrongDuties, wrongStaff } from './checks/service'
import type { Issue } from './issue'

/** Everything that is wrong or odd in a street as it would be set up: what fits together, list by list. */
export const wrongWith = (street: Street): Issue[] =>
  [
    wrongSettings,
    wrongCommunities,
    wrongGrids,
    wrongBuildings,
    wrongUnits,
    wrongCategories,
    wrongDuties,
    wrongStaff,
    wrongCalendars,
    wrongLimits,
  ].flatMap((wrongIn) => wrongIn(street))
