import { useRouter } from '@tarojs/taro'
import { Empty } from '../kit/Empty'
import { useProcedures } from '../topic/useProcedures'
import { AdminPage } from './AdminPage'
import { Fetched } from '../topic/Fetched'
import { ProcedureEditor } from './ProcedureEditor'
import { procedureToEdit } from './procedureToEdit'

function Editor() {
  const { id = '', like = '' } = useRouter().params
  const procedures = useProcedures()
  return (
    <Fetched query={procedures}>
      {(data) => {
        const kept = procedureToEdit(data.procedures, { id, like })
        if (!kept) return <Empty title='没有这份规程' say='退回去，从单子里点一份。' />
        return <ProcedureEditor key={kept.procedure.id} kept={kept} />
      }}
    </Fetched>
  )
}

export default function ProcedureSetup() {
  return <AdminPage title='改规程'>{() => <Editor />}</AdminPage>
}
