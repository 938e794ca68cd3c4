import { View } from '@tarojs/components'
import { chosenGroups } from '../../../shared/export/columns'
import { formatNames, groupNames, snapshotWords } from '../../../shared/export/copy'
import { exportFormats } from '../../../shared/export/export'
import { Button } from '../kit/Button'
import { CheckChips } from '../kit/CheckChips'
import { Chips } from '../kit/Chips'
import { Field } from '../kit/Field'
import { Strip } from '../kit/Strip'
import { TextArea } from '../kit/TextArea'
import { monthText } from './monthText'
import { spanNames, spans } from './spans'
import type { ExportFormState } from './useExportForm'

type ExportFormProps = { form: ExportFormState; maySeePersons: boolean }

const monthsSaid = ({ from, to }: { from: string; to: string }) =>
  from === to ? monthText(from) : `${monthText(from)}到${monthText(to)}`

const spansFor = ({ format }: ExportFormState) =>
  spans.filter((span) => format !== 'open' || span !== 'month')

/** 导出: which months, as what, and which columns. */
export function ExportForm({ form, maySeePersons }: ExportFormProps) {
  const { command, trouble } = form
  const groups = chosenGroups.filter((group) => group !== 'personal' || maySeePersons)
  return (
    <View>
      <Field label='哪几个月报的' hint={monthsSaid(command)}>
        <Chips
          label='哪几个月'
          options={spansFor(form).map((value) => ({ value, text: spanNames[value] }))}
          value={form.span}
          onChange={form.setSpan}
        />
      </Field>
      <Field label='导成什么'>
        <Chips
          label='导成什么'
          options={exportFormats.map((value) => ({ value, text: formatNames[value] }))}
          value={form.format}
          onChange={form.setFormat}
        />
      </Field>
      {form.format === 'open' ? (
        <View className='t-small t-2 mt3'>
          全街道一份，只有过完的月份，第一次导出时定下，以后不变。不到 5
          件的，和能推算出它的，都不公布。可以给大家看。
        </View>
      ) : (
        <Field label='还要哪些列' hint={`${groupNames.basic}都有。`}>
          <CheckChips
            label='还要哪些列'
            options={groups.map((value) => ({ value, text: groupNames[value] }))}
            values={form.columns}
            onChange={form.setColumns}
          />
        </Field>
      )}
      {form.isPersonal && (
        <Field label='用来做什么' hint='您的名字、时间和用途会留下记录。匿名报的，姓名电话不导。'>
          <TextArea label='用途' value={form.reason} onChange={form.setReason} max={200} />
        </Field>
      )}
      {trouble && (
        <View className='mt3'>
          <Strip kind='wait' icon='alert' alert>
            {trouble}
          </Strip>
        </View>
      )}
      <View className='mt4'>
        <Button
          big
          kind='main'
          busy={form.isSending && '正在开始'}
          off={form.isReasonMissing && '先写用来做什么'}
          onPress={() => void form.send()}
        >
          导出{monthsSaid(command)}的工单
        </Button>
        <View className='t-note t-2 mt2'>{snapshotWords}</View>
      </View>
    </View>
  )
}
