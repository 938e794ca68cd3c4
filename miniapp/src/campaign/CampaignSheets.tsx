import type { CampaignSeen } from '../../../shared/campaign/campaign'
import { Cell } from '../kit/Cell'
import { Cells } from '../kit/Cells'
import { Sheet } from '../kit/Sheet'
import { putOnPlan } from '../plan/pageUrls'
import { useIsStreets } from '../plan/useIsStreets'
import { CancelSheet, ReopenSheet } from './EndSheets'
import { CloseSheet } from './CloseSheet'
import { LinkSheet } from './LinkSheet'
import { openCampaign } from './pageUrls'
import { ProgressSheet } from './ProgressSheet'
import { StartSheet } from './StartSheet'
import type { CampaignMoving } from './useCampaignMove'

export type CampaignDeed = 'more' | 'start' | 'progress' | 'close' | 'cancel' | 'reopen' | 'link'

export type CampaignSheetsProps = { campaign: CampaignSeen; moving: CampaignMoving; onClose: () => void }

type Props = CampaignSheetsProps & {
  open: CampaignDeed | undefined
  onOpen: (deed: CampaignDeed) => void
}

const sheets = {
  start: StartSheet,
  progress: ProgressSheet,
  close: CloseSheet,
  cancel: CancelSheet,
  reopen: ReopenSheet,
  link: LinkSheet,
}

/** Whatever is filled in about a campaign. */
export function CampaignSheets({ open, onOpen, ...known }: Props) {
  if (!open) return null
  if (open === 'more') return <MoreSheet {...known} onOpen={onOpen} />
  const Opened = sheets[open]
  return <Opened {...known} />
}

function MoreSheet({ campaign, onClose, onOpen }: CampaignSheetsProps & Pick<Props, 'onOpen'>) {
  const { id, title, moves } = campaign
  const isStreets = useIsStreets()
  const change = () => {
    onClose()
    openCampaign('make', { id })
  }
  return (
    <Sheet open title='更多' onClose={onClose}>
      <Cells>
        {moves.includes('change') && (
          <Cell icon='edit' title='修改' note='名称、为什么、责任单位、期限' onPress={change} />
        )}
        {moves.includes('link') && (
          <Cell icon='plus' title='加入工单' note='按单号找，一张一张加' onPress={() => onOpen('link')} />
        )}
        {isStreets && (
          <Cell
            icon='star'
            title='列入月度治理'
            note='这个月或者下个月办好它'
            onPress={() => {
              onClose()
              putOnPlan({ kind: 'campaign', id }, title)
            }}
          />
        )}
        {moves.includes('cancel') && (
          <Cell icon='cross' title='取消' note='不办了，写明原因' onPress={() => onOpen('cancel')} />
        )}
      </Cells>
    </Sheet>
  )
}
