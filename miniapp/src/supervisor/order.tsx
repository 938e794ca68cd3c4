import { useDidShow, useRouter } from '@tarojs/taro'
import { queryClient } from '../queryClient'
import { BesideRail } from '../rail/BesideRail'
import { AtWork } from '../staff/AtWork'
import { CallBackStage } from '../staff/CallBackStage'
import { StaffOrder, type StaffOrderProps } from '../staff/StaffOrder'
import { workplaces } from '../staff/workplaces'
import { VerifyStage } from './VerifyStage'

const stages: StaffOrderProps['stages'] = {
  finished: { title: '核查', of: ['close', 'rework'], View: VerifyStage },
  closed: { title: '回访', of: ['rate'], View: CallBackStage },
}

export default function SupervisorOrder() {
  const { id = '' } = useRouter().params
  useDidShow(() => void queryClient.invalidateQueries({ queryKey: ['order', id] }))

  return (
    <BesideRail here='/supervisor/queue' within>
      <AtWork name='supervisor' title='工单'>
        <StaffOrder orderId={id} place={workplaces.supervisor} stages={stages} />
      </AtWork>
    </BesideRail>
  )
}
