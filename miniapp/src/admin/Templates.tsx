import Taro from '@tarojs/taro'
import { useQuery } from '@tanstack/react-query'
import { Cell } from '../kit/Cell'
import { Cells } from '../kit/Cells'
import { Section } from '../kit/Section'
import { Skeleton } from '../kit/Skeleton'
import { LoadError } from '../workOrder/LoadError'
import { handOut, handOutSays } from '../handOut'
import { callSetup, type SetupApi } from './setupApi'

const useTemplates = (streetId: string, source: SetupApi = { callSetup }) =>
  useQuery({
    queryKey: ['templates'],
    queryFn: () => source.callSetup('setupTemplates', { params: { streetId } }),
    staleTime: Infinity,
  })

const failed = () => void Taro.showToast({ title: '没拿到，请再试一次', icon: 'none' })

/** 模板: one for each table, and the guide. */
export function Templates({ streetId }: { streetId: string }) {
  const { data, error, refetch } = useTemplates(streetId)
  return (
    <Section title='模板'>
      {error && <LoadError error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton of='lines' count={4} />}
      <Cells>
        {data?.files.map((file) => (
          <Cell
            key={file.name}
            icon='doc'
            title={file.name}
            end={handOutSays}
            onPress={() => void handOut(file).catch(failed)}
          />
        ))}
      </Cells>
    </Section>
  )
}
