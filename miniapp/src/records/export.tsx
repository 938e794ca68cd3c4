import { useDidShow } from '@tarojs/taro'
import { queryClient } from '../queryClient'
import { BesideRail } from '../rail/BesideRail'
import { ExportBoard } from './ExportBoard'
import { RecordsPage } from './RecordsPage'

export default function ExportPage() {
  useDidShow(() => void queryClient.invalidateQueries({ queryKey: ['exports'] }))
  return (
    <BesideRail here='/records/export'>
      <RecordsPage
        title='导出'
        roles={['dispatcher', 'supervisor', 'admin']}
        only='导出给派单员、督办员和管理员用'
      >
        {(me) => <ExportBoard me={me} />}
      </RecordsPage>
    </BesideRail>
  )
}
