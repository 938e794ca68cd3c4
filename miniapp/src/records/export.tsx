import { useDidShow } from '@tarojs/taro'
import { queryClient } from '../queryClient'
import { ExportBoard } from './ExportBoard'
import { RecordsPage } from './RecordsPage'

export default function ExportPage() {
  useDidShow(() => void queryClient.invalidateQueries({ queryKey: ['exports'] }))
  return (
    <RecordsPage
      title='导出'
      roles={['dispatcher', 'supervisor', 'admin']}
      only='导出给派单员、督办员和管理员用'
    >
      {(me) => <ExportBoard me={me} />}
    </RecordsPage>
  )
}
