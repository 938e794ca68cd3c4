import { type ReactNode } from 'react'
import { View } from '@tarojs/components'
import { Journey } from '../kit/Journey'
import { Page } from '../kit/Page'
import { Section } from '../kit/Section'
import { Absorbed } from './Absorbed'
import { Asked } from './Asked'
import { CallBack } from './CallBack'
import { CampaignCell } from './CampaignCell'
import { Changed } from './Changed'
import { HolderCell } from './HolderCell'
import { journeyOf } from './journey'
import { Leftover } from './Leftover'
import { OrderCells } from './OrderCells'
import { OrderSlip } from './OrderSlip'
import { Pending } from './Pending'
import { Reminded } from './Reminded'
import { Told } from './Told'
import { Whistles } from './Whistles'
import { useHere } from '../place/useHere'
import type { OrderInHand } from './useOrderInHand'
import type { Workplace } from './workplaces'

export type OrderSheetProps = {
  inHand: OrderInHand
  place: Workplace
  title: string
  /** Instead of the resident's photos on the slip. */
  photos?: ReactNode
  /** The bar has the button to report in 报到. */
  reportsBelow?: boolean
  /** Still on the slip. */
  onSlip?: ReactNode
  /** A MoveBar. */
  bar: ReactNode
  /** The form of what is to be decided. */
  children?: ReactNode
}

/** One order from top to bottom: news, the matter, where and who, the form, the way it has come. */
export function OrderSheet({ inHand, place, title, reportsBelow = false, ...parts }: OrderSheetProps) {
  const { photos, onSlip, bar, children } = parts
  const { here } = useHere()
  return (
    <Page title={title} bar={bar} fetchedAt={inHand.query.dataUpdatedAt}>
      <View className='stack'>
        <Told inHand={inHand} place={place} />
        <Changed inHand={inHand} />
        <Pending inHand={inHand} />
        <Leftover inHand={inHand} />
        <Asked inHand={inHand} />
        <CallBack inHand={inHand} />
        <Reminded inHand={inHand} />
        <Whistles inHand={inHand} reportsBelow={reportsBelow} />
        <OrderSlip inHand={inHand} photos={photos}>
          {onSlip}
        </OrderSlip>
      </View>
      <OrderCells inHand={inHand} here={here} />
      <CampaignCell inHand={inHand} place={place} />
      <Absorbed inHand={inHand} place={place} />
      {children ?? <HolderCell inHand={inHand} />}
      <Section title='一路走来'>
        <Journey steps={journeyOf(inHand.seen, inHand.now)} />
      </Section>
    </Page>
  )
}
