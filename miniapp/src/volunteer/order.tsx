import { useDidShow, useRouter } from '@tarojs/taro'
import { queryClient } from '../queryClient'
import { AtWork } from '../staff/AtWork'
import { StaffOrder, type StaffOrderProps } from '../staff/StaffOrder'
import { workplaces } from '../staff/workplaces'
import { WorkStage } from '../worker/WorkStage'
import { GrabStage } from './GrabStage'

const stages: StaffOrderProps['stages'] = {
  dispatched: { title: '搭把手', of: ['grab'], View: GrabStage },
  accepted: { title: '在办', of: ['finish', 'return'], View: WorkStage },
}

export default function VolunteerOrder() {
  const { id = '' } = useRouter().params
  useDidShow(() => void queryClient.invalidateQueries({ queryKey: ['order', id] }))

  return (
    <AtWork name='volunteer' title='搭把手'>
      <StaffOrder orderId={id} place={workplaces.volunteer} stages={stages} />
    </AtWork>
  )
}
