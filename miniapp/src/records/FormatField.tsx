import { formatNames } from '../../../shared/export/copy'
import type { ExportFormat } from '../../../shared/export/export'
import { Chips } from '../kit/Chips'
import { Field } from '../kit/Field'
import type { ExportFormState } from './useExportForm'

/** 导成什么 */
export const FormatField = ({
  formats,
  form,
}: {
  formats: readonly ExportFormat[]
  form: ExportFormState
}) => (
  <Field label='导成什么'>
    <Chips
      label='导成什么'
      options={formats.map((value) => ({ value, text: formatNames[value] }))}
      value={form.format}
      onChange={form.setFormat}
    />
  </Field>
)
