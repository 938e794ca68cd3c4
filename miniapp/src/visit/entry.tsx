import { useRouter } from '@tarojs/taro'
import { readsLedger } from './grids'
import { VisitOpened } from './VisitOpened'
import { VisitPage } from './VisitPage'

export default function VisitEntry() {
  const { id = '' } = useRouter().params
  return (
    <VisitPage title='一次走访' may={readsLedger} only='台账给网格员、派单员和督办员看'>
      {({ me }) => <VisitOpened visitId={id} roles={me.roles} />}
    </VisitPage>
  )
}
