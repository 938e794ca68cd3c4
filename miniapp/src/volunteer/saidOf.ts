import { hourNames, skillNames } from '../../../shared/volunteer/copy'
import { hours, type Hour } from '../../../shared/volunteer/hours'
import type { Skill } from '../../../shared/volunteer/skills'

export const skillsSaid = (list: readonly Skill[]) => list.map((skill) => skillNames[skill]).join('、')

/** In the order of the week, whatever the order of tapping. */
export const hoursSaid = (list: readonly Hour[]) =>
  list.length === 0
    ? '看情况'
    : hours
        .filter((hour) => list.includes(hour))
        .map((hour) => hourNames[hour])
        .join('、')
