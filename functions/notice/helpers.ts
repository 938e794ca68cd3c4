import { communityOf } from '../../shared/place/codes'
import type { Street } from '../../shared/street/street'
import { fits } from '../../shared/volunteer/skills'
import type { Table } from '../table/store'
import { confirmedSkills } from '../volunteer/confirmedSkills'
import { volunteerStore } from '../volunteer/store'
import type { WorkOrder } from '../workOrder/workOrder'

/** The volunteers of the community who are confirmed, not at rest, and can do what is wanted; never who asked for it. */
export async function helpersFor(
  { categoryCode, gridId, reporterId }: WorkOrder,
  street: Street,
  table: Table,
) {
  const community = communityOf(gridId)
  const wanted = street.categories.find(({ code }) => code === categoryCode)?.skills
  const volunteers = await volunteerStore(table).of(street.id, community)
  return volunteers.flatMap(({ personId, volunteering }) => {
    const skills = volunteering && confirmedSkills(volunteering)?.[community]
    return skills && fits(wanted, skills) && personId !== reporterId ? [personId] : []
  })
}
