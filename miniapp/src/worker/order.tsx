import { useDidShow, useRouter } from '@tarojs/taro'
import { queryClient } from '../queryClient'
import { AtWork } from '../staff/AtWork'
import { CalledStage } from '../staff/CalledStage'
import { StaffOrder, type StaffOrderProps } from '../staff/StaffOrder'
import { workplaces } from '../staff/workplaces'
import { AcceptStage } from './AcceptStage'
import { CheckStage } from './CheckStage'
import { WorkStage } from './WorkStage'

const stages: StaffOrderProps['stages'] = {
  ordered: { title: '核实', of: ['file', 'handle'], View: CheckStage },
  dispatched: { title: '接单', of: ['accept', 'return'], View: AcceptStage },
  accepted: { title: '在办', of: ['finish', 'return'], View: WorkStage },
  called: { title: '应哨', of: ['reportIn'], View: CalledStage },
}

export default function WorkerOrder() {
  const { id = '' } = useRouter().params
  useDidShow(() => void queryClient.invalidateQueries({ queryKey: ['order', id] }))

  return (
    <AtWork name='worker' title='工单'>
      <StaffOrder orderId={id} place={workplaces.worker} stages={stages} />
    </AtWork>
  )
}
