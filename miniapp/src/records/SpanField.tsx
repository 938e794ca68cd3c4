import { Chips } from '../kit/Chips'
import { Field } from '../kit/Field'
import { spanNames, type Span } from './spans'
import type { ExportFormState } from './useExportForm'

type SpanFieldProps = { label: string; hint: string; spans: readonly Span[]; form: ExportFormState }

/** 哪几个月 */
export const SpanField = ({ label, hint, spans, form }: SpanFieldProps) => (
  <Field label={label} hint={hint}>
    <Chips
      label='哪几个月'
      options={spans.map((value) => ({ value, text: spanNames[value] }))}
      value={form.span}
      onChange={form.setSpan}
    />
  </Field>
)
