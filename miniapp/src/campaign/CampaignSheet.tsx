import { useState } from 'react'
import type { CampaignSeen } from '../../../shared/campaign/campaign'
import { campaignDeedWords } from '../../../shared/campaign/copy'
import { Page } from '../kit/Page'
import { CampaignBar } from './CampaignBar'
import { CampaignHead } from './CampaignHead'
import { CampaignSheets, type CampaignDeed } from './CampaignSheets'
import { ClosingSection } from './ClosingSection'
import { EarlierSection } from './EarlierSection'
import { FiguresSection } from './FiguresSection'
import { HistorySection } from './HistorySection'
import { NotesSection } from './NotesSection'
import { OrdersSection } from './OrdersSection'
import { useCampaignMove } from './useCampaignMove'

type CampaignSheetProps = { campaign: CampaignSeen; fetchedAt: number }

/** One campaign: what and who, what came of it, the figures, how it went; and for who works on it, its orders. */
export function CampaignSheet({ campaign, fetchedAt }: CampaignSheetProps) {
  const moving = useCampaignMove(campaign)
  const [open, setOpen] = useState<CampaignDeed>()
  return (
    <Page
      pressAgain
      title='专题'
      fetchedAt={fetchedAt}
      head={campaign.title}
      bar={campaign.moves.length > 0 && <CampaignBar campaign={campaign} moving={moving} onOpen={setOpen} />}
    >
      <CampaignHead campaign={campaign} />
      <ClosingSection campaign={campaign} />
      <EarlierSection campaign={campaign} />
      <FiguresSection campaign={campaign} />
      <NotesSection campaign={campaign} />
      <OrdersSection campaign={campaign} moving={moving} onLink={() => setOpen('link')} />
      {campaign.inside && <HistorySection history={campaign.inside.history} deedWords={campaignDeedWords} />}
      <CampaignSheets
        campaign={campaign}
        moving={moving}
        open={open}
        onOpen={setOpen}
        onClose={() => setOpen(undefined)}
      />
    </Page>
  )
}
