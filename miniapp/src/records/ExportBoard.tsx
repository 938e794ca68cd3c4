import { View } from '@tarojs/components'
import type { Me } from '../../../shared/person/person'
import { whenText } from '../clockText'
import { Cell } from '../kit/Cell'
import { Cells } from '../kit/Cells'
import { Page } from '../kit/Page'
import { Section } from '../kit/Section'
import { Skeleton } from '../kit/Skeleton'
import { useNow } from '../useNow'
import { LoadError } from '../workOrder/LoadError'
import { ExportCell } from './ExportCell'
import { ExportForm, myExportsId } from './ExportForm'
import { monthText } from './monthText'
import { useExportForm } from './useExportForm'
import { useExports, usePersonalExports } from './useExports'

/** 导出: begins one, shows how far each is, and who has taken along what is of persons. */
export function ExportBoard({ me }: { me: Me }) {
  const now = useNow()
  const form = useExportForm(now)
  const maySeePersons = me.roles.some(({ role }) => role === 'supervisor' || role === 'admin')
  return (
    <Page pressAgain title='导出' head='把单子和指标导成表格'>
      <ExportForm form={form} maySeePersons={maySeePersons} />
      <View id={myExportsId}>
        <Section title='我的导出'>
          <MyExports now={now} />
        </Section>
      </View>
      {maySeePersons && <PersonalExports now={now} />}
    </Page>
  )
}

function MyExports({ now }: { now: number }) {
  const { data, error, refetch } = useExports()
  if (!data)
    return error ? (
      <LoadError error={error} onRetry={() => void refetch()} />
    ) : (
      <Skeleton of='lines' count={2} say='正在取' />
    )
  if (data.exports.length === 0)
    return <View className='t-small t-2'>还没有导过。导好的会排在这里，留 7 天。</View>
  return (
    <Cells>
      {data.exports.map((one) => (
        <ExportCell key={one.id} export={one} now={now} />
      ))}
    </Cells>
  )
}

const fetchedText = (times: string[], now: number) =>
  times.length > 0
    ? `取过 ${times.length} 次，最近${whenText(times[times.length - 1] ?? '', now)}`
    : '还没取过'

/** Nobody takes telephones along unseen. */
function PersonalExports({ now }: { now: number }) {
  const { data } = usePersonalExports(true)
  if (!data || data.exports.length === 0) return null
  return (
    <Section title='谁导过姓名和电话'>
      <Cells>
        {data.exports.map(({ name, at, from, to, reason, rows, fetchedAt }) => (
          <Cell
            key={`${name} ${at}`}
            icon='lock'
            title={`${name}：${reason}`}
            note={`${whenText(at, now)}，${monthText(from)}${from === to ? '' : `到${monthText(to)}`}，${rows} 行，${fetchedText(fetchedAt, now)}`}
          />
        ))}
      </Cells>
    </Section>
  )
}
