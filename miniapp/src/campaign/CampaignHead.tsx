import { View } from '@tarojs/components'
import type { CampaignSeen } from '../../../shared/campaign/campaign'
import { campaignStatusWords } from '../../../shared/campaign/copy'
import { dateOf } from '../clockText'
import { CallButton } from '../kit/CallButton'
import { Cell } from '../kit/Cell'
import { Cells } from '../kit/Cells'
import { Slip } from '../kit/Slip'
import { StatusBadge } from '../kit/StatusBadge'
import { statusLook } from './statusLook'

/** Why, who, until when. */
export function CampaignHead({ campaign }: { campaign: CampaignSeen }) {
  const { status, why, ownerName, placeName, isLate, inside } = campaign
  return (
    <>
      <Slip
        about='为什么要治'
        status={<StatusBadge look={statusLook[status]} word={campaignStatusWords[status]} />}
      >
        <View className='campaign__why'>{why}</View>
      </Slip>
      <View className='mt3'>
        <Cells>
          <Cell
            icon='flag'
            title={inside?.ownerPerson ? `${ownerName} ${inside.ownerPerson}` : ownerName}
            note='责任单位'
            {...(inside?.ownerPhone && { end: <CallButton name={ownerName} phone={inside.ownerPhone} /> })}
          />
          <Cell icon='pin' title={placeName} note='在哪里' />
          <Cell icon={isLate ? 'alert' : 'clock'} title={untilSaid(campaign)} note='期限' />
        </Cells>
      </View>
    </>
  )
}

const untilSaid = ({ until, isLate }: CampaignSeen) =>
  `${dateOf(`${until}T12:00:00+08:00`)}前办好${isLate ? '，已经过了' : ''}`
