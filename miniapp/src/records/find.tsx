import { BesideRail } from '../rail/BesideRail'
import { FindBoard } from './FindBoard'
import { RecordsPage } from './RecordsPage'

const staff = ['gridWorker', 'dispatcher', 'handler', 'supervisor', 'admin'] as const

export default function FindPage() {
  return (
    <BesideRail here='/records/find'>
      <RecordsPage title='查单' roles={staff} only='查单给网格员、派单员、经办人和督办员用'>
        {(me) => <FindBoard me={me} />}
      </RecordsPage>
    </BesideRail>
  )
}
