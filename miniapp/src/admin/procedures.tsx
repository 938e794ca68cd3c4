import Taro, { stopPullDownRefresh, useDidShow, usePullDownRefresh } from '@tarojs/taro'
import { queryClient } from '../queryClient'
import { useProcedures } from '../topic/useProcedures'
import { AdminPage } from './AdminPage'
import { Fetched } from '../topic/Fetched'
import { ProceduresList } from './ProceduresList'

const refresh = () => queryClient.invalidateQueries({ queryKey: ['procedures'] })
const open = (query: string) => void Taro.navigateTo({ url: `/admin/procedure?${query}` })

function Board() {
  const procedures = useProcedures()
  return (
    <Fetched query={procedures}>
      {(data) => (
        <ProceduresList
          procedures={data.procedures}
          onOpen={(id) => open(`id=${id}`)}
          onCopy={(id) => open(`like=${id}`)}
        />
      )}
    </Fetched>
  )
}

export default function ProceduresSetup() {
  useDidShow(() => void refresh())
  usePullDownRefresh(() => void refresh().finally(stopPullDownRefresh))
  return (
    <AdminPage title='议事规程' head='大家的事怎么一步步议'>
      {() => <Board />}
    </AdminPage>
  )
}
