import { useState } from 'react'
import type { Catalogue } from '../../../shared/street/operations'
import type { Building } from '../../../shared/street/street'
import { Page } from '../kit/Page'
import { BuildingPicker } from '../resident/BuildingPicker'
import { useOrder } from '../workOrder/useOrder'
import { NotVerified } from './NotVerified'
import { ProposeBoard } from './ProposeBoard'
import type { Living } from './useCommunity'

type ProposeFromProps = { known: NonNullable<Living['known']>; living: Living; orderId: string; now: number }

/** Who may propose, and from which house. */
export function ProposeFrom({ known, living, orderId, now }: ProposeFromProps) {
  const [chosen, choose] = useState<Building>()
  const home = living.home ?? chosen
  const { household } = known.me
  if (!household?.verified)
    return (
      <Page pressAgain title='提一件事'>
        <NotVerified />
      </Page>
    )
  if (home) return <Begun catalogue={known.catalogue} home={home} orderId={orderId} now={now} />
  // Two houses of one name: the label of the home does not say which.
  return (
    <Page pressAgain title='提一件事' head={`${household.label}是哪一栋？`}>
      <BuildingPicker
        catalogue={known.catalogue}
        communityId={living.communityId}
        onBuilding={choose}
        onGrid={() => undefined}
      />
    </Page>
  )
}

type BegunProps = { catalogue: Catalogue; home: Building; orderId: string; now: number }

/** With an order's words, where it is a suggestion that began it. */
function Begun({ orderId, ...rest }: BegunProps) {
  const { data, isPending } = useOrder(orderId)
  if (orderId && isPending) return <Page pressAgain title='提一件事' loading />
  const words = data?.order.description
  return <ProposeBoard {...rest} from={words ? { orderId, words } : undefined} />
}
