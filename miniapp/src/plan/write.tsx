import { useRouter } from '@tarojs/taro'
import type { RoleHeld } from '../../../shared/actor'
import type { Catalogue } from '../../../shared/street/operations'
import type { PlanSource } from '../../../shared/plan/commands'
import { DeskPage } from '../chair/DeskPage'
import { deskPlaces } from '../chair/places'
import { BesideRail } from '../rail/BesideRail'
import { WritePage } from './WritePage'
import '../staff/staff.scss'

/** The street plans its months; no community does. */
const wholeStreet = (roles: RoleHeld[], catalogue: Catalogue) =>
  deskPlaces(roles, catalogue).filter(({ id }) => id === catalogue.street.id)

/** What it comes from, as the page before has named it. */
function sourceOf(kind: string, id: string): PlanSource | undefined {
  if (kind === 'demand' || kind === 'campaign' || kind === 'project') return id ? { kind, id } : undefined
  return undefined
}

export default function WriteEntry() {
  const { month = '', entry = '', kind = '', source = '', title = '' } = useRouter().params
  return (
    <BesideRail here='/plan/plans' within>
      <DeskPage title='列入月度治理' placesOf={wholeStreet} whose='街道'>
        {() => (
          <WritePage
            month={month}
            entryId={entry}
            source={sourceOf(kind, source)}
            title={decodeURIComponent(title)}
          />
        )}
      </DeskPage>
    </BesideRail>
  )
}
