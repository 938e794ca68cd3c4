import { useRouter } from '@tarojs/taro'
import { DeskPage } from '../chair/DeskPage'
import { BesideRail } from '../rail/BesideRail'
import { ChangeBoard } from './ChangeBoard'
import { MakeBoard } from './MakeBoard'
import '../staff/staff.scss'
import './campaign.scss'

export default function MakeCampaign() {
  const { id, orderIds = '', title = '', demandId = '' } = useRouter().params
  return (
    <BesideRail here='/campaign/campaigns' within>
      <DeskPage title='立一个专题'>
        {(places) =>
          id ? (
            <ChangeBoard id={id} />
          ) : (
            <MakeBoard
              places={places}
              from={{
                orderIds: decodeURIComponent(orderIds).split(',').filter(Boolean),
                title: decodeURIComponent(title),
                demandId,
              }}
            />
          )
        }
      </DeskPage>
    </BesideRail>
  )
}
