import { wrongCalendars } from './checks/calendars'
import { wrongCategories, wrongSettings, wrongUnits } from './checks/catalogue'
import { wrongHouseholds } from './checks/households'
import { wrongLimits } from './checks/limits'
import { wrongBuildings, wrongCommunities, wrongGrids } from './checks/places'
import { wrongDuties, wrongStaff } from './checks/service'
import type { Issue } from './issue'
import type { WholeStreet } from './setup'

/** Everything that is wrong or odd in a street as it would be set up: what fits together, list by list. */
export const wrongWith = (street: WholeStreet): Issue[] =>
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
    wrongHouseholds,
  ].flatMap((wrongIn) => wrongIn(street))
