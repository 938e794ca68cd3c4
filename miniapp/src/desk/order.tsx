import { useDidShow, useRouter } from '@tarojs/taro'
import { queryClient } from '../queryClient'
import { BesideRail } from '../rail/BesideRail'
import { AtWork } from '../staff/AtWork'
import { CallBackStage } from '../staff/CallBackStage'
import { StaffOrder, type StaffOrderProps } from '../staff/StaffOrder'
import { workplaces } from '../staff/workplaces'
import { DispatchStage } from './DispatchStage'

const stages: StaffOrderProps['stages'] = {
  filed: { title: '派单', of: ['dispatch'], View: DispatchStage },
  closed: { title: '回访', of: ['rate'], View: CallBackStage },
}

export default function DeskOrder() {
  const { id = '' } = useRouter().params
  useDidShow(() => void queryClient.invalidateQueries({ queryKey: ['order', id] }))

  return (
    <BesideRail here='/desk/queue' within>
      <AtWork name='desk' title='工单'>
        <StaffOrder orderId={id} place={workplaces.desk} stages={stages} />
      </AtWork>
    </BesideRail>
  )
}
