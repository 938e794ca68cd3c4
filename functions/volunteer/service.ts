import { volunteerOperations } from '../../shared/volunteer/operations'
import { serviceOf } from '../service'
import { confirmVolunteer, refuseVolunteer, volunteers } from './confirming'
import { endVolunteering, myVolunteering, pauseVolunteering, volunteer } from './mine'

/** 志愿者, apart from what is asked every day. */
export const volunteerService = serviceOf(volunteerOperations, {
  myVolunteering,
  volunteer,
  pauseVolunteering,
  endVolunteering,
  volunteers,
  confirmVolunteer,
  refuseVolunteer,
})
