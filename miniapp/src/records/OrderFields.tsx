import { View } from '@tarojs/components'
import { chosenGroups } from '../../../shared/export/columns'
import { groupNames, openLeavesOut } from '../../../shared/export/copy'
import { exportFormats } from '../../../shared/export/export'
import { CheckChips } from '../kit/CheckChips'
import { Field } from '../kit/Field'
import { TextArea } from '../kit/TextArea'
import { FormatField } from './FormatField'
import { SpanField } from './SpanField'
import { spans } from './spans'
import type { ExportFormState } from './useExportForm'

type OrderFieldsProps = { form: ExportFormState; months: string; maySeePersons: boolean }

const spansFor = ({ format }: ExportFormState) =>
  spans.filter((span) => format !== 'open' || span !== 'month')

/** Of orders 单子: when they were reported, as what, and which columns. */
export function OrderFields({ form, months, maySeePersons }: OrderFieldsProps) {
  const groups = chosenGroups.filter((group) => group !== 'personal' || maySeePersons)
  return (
    <View className='mt4'>
      <SpanField label='哪几个月报的' hint={months} spans={spansFor(form)} form={form} />
      <FormatField formats={exportFormats} form={form} />
      {form.format === 'open' ? (
        <View className='t-small t-2 mt3'>
          全街道一份，只有过完的月份，第一次导出时定下，以后不变。不到 5 件的，和能推算出它的，写“不公布”。
          一个月单子少，写得出的不到一半，就改按事项大类数；还不到一半，就不分社区。可以给大家看。
          <View className='mt2'>
            和看板上的“新报”会差几件：{openLeavesOut}
            看板上撤了的、并了的都算报过一回。没网写好、过了月才交上来的，这里算写的那个月，看板算交的那个月。
          </View>
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
    </View>
  )
}
