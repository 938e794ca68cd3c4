import { View } from '@tarojs/components'
import { useMutation } from '@tanstack/react-query'
import type { Rehearsal, Rerouted } from '../../../shared/setup/rehearsal'
import type { Duty } from '../../../shared/street/street'
import { Button } from '../kit/Button'
import { Cell } from '../kit/Cell'
import { Cells } from '../kit/Cells'
import { Section } from '../kit/Section'
import { LoadError } from '../workOrder/LoadError'
import type { Known } from './AdminPage'
import { callSetup, type SetupApi } from './setupApi'

type RehearsedProps = { known: Known; duties: Duty[]; source?: SetupApi }

/** 试一遍: who would have got what in the last month by the duty list that was handed in. Changes nothing. */
export function Rehearsed({ known, duties, source = { callSetup } }: RehearsedProps) {
  const { streetId, overview } = known
  const rehearsing = useMutation({
    mutationFn: () => source.callSetup('rehearseDuties', { params: { streetId }, body: { duties } }),
  })
  const { data, error, isPending, mutate } = rehearsing
  return (
    <Section title='拿新的权责清单试一遍'>
      {!data && (
        <Button icon='switch' busy={isPending && '正在试……'} onPress={() => mutate()}>
          最近一个月的单会换给谁
        </Button>
      )}
      {error && <LoadError error={error} onRetry={() => mutate()} />}
      {data && <Table overview={overview} rehearsal={data} />}
    </Section>
  )
}

const Table = ({ overview, rehearsal }: { overview: Overview; rehearsal: Rehearsal }) => {
  const { days, orders, rerouted } = rehearsal
  const count = rerouted.reduce((sum, group) => sum + group.count, 0)
  return (
    <>
      <View className='t-lead'>
        最近 {days} 天的 {orders} 件里，{count} 件会换责任单位。
      </View>
      <View className='mt3 admin-wide'>
        {rerouted.map((group) => (
          <Cells key={`${group.categoryCode} ${group.gridId}`}>
            <Cell
              title={placeSaid(overview, group)}
              note={unitsSaid(overview, group)}
              end={`${group.count} 件`}
            />
          </Cells>
        ))}
      </View>
    </>
  )
}

type Overview = Known['overview']

const placeSaid = ({ categories, grids }: Overview, { categoryCode, gridId }: Rerouted) =>
  [
    categories.find(({ code }) => code === categoryCode)?.name ?? categoryCode,
    grids.find(({ id }) => id === gridId)?.name ?? '地点待定',
  ].join(' · ')

function unitsSaid({ units }: Overview, { was, is }: Rerouted) {
  const nameOf = (id: string | undefined) => units.find((unit) => unit.id === id)?.name ?? '社区自己选'
  return `${nameOf(was)} → ${nameOf(is)}`
}
