import { View } from '@tarojs/components'
import { windowKindNames } from '../../../shared/export/copy'
import { numberFormats } from '../../../shared/export/export'
import { windowKinds } from '../../../shared/numbers/windows'
import { Chips } from '../kit/Chips'
import { Field } from '../kit/Field'
import { FormatField } from './FormatField'
import { SpanField } from './SpanField'
import { assessmentSpans, spans } from './spans'
import type { ExportFormState } from './useExportForm'

/** Of numbers 指标: whose months, which of them, and as what. */
export function NumberFields({ form, months }: { form: ExportFormState; months: string }) {
  const isAssessment = form.kind === 'assessment'
  return (
    <View className='mt4'>
      <Field label='按哪种月' {...(isAssessment && { hint: '在几月结束，就叫几月。' })}>
        <Chips
          label='按哪种月'
          options={windowKinds.map((value) => ({ value, text: windowKindNames[value] }))}
          value={form.kind}
          onChange={form.chooseKind}
        />
      </Field>
      <SpanField
        label='哪几个月的'
        hint={months}
        spans={isAssessment ? assessmentSpans : spans}
        form={form}
      />
      <FormatField formats={numberFormats} form={form} />
      <View className='t-small t-2 mt3'>
        您管的地方、下面的社区和网格，每个指标一行，和看板上的一样。里面有很小的数，只在内部用，不要公开。
      </View>
    </View>
  )
}
