import { useRef, useState } from 'react'
import type { ColumnGroup } from '../../../shared/export/columns'
import type { ExportCommand, ExportFormat } from '../../../shared/export/export'
import { newCommandKey } from '../commandKey'
import { Refused } from '../Refused'
import { monthsOf, type Span } from './spans'
import { startExport } from './useExports'

type Chosen = Exclude<ColumnGroup, 'basic'>

/** What is to be exported, as it is chosen, and sending it. */
export function useExportForm(now: number) {
  const [span, setSpan] = useState<Span>('month')
  const [format, setFormat] = useState<ExportFormat>('xlsx')
  const [columns, setColumns] = useState<Chosen[]>(['times', 'counts'])
  const [reason, setReason] = useState('')
  const [trouble, setTrouble] = useState('')
  const [isSending, setSending] = useState(false)
  const sent = useRef({ text: '', key: '' })

  const isPersonal = format !== 'open' && columns.includes('personal')
  const command: ExportCommand = {
    what: 'orders',
    ...monthsOf(span, now),
    format,
    columns: format === 'open' ? [] : columns,
    ...(isPersonal && reason.trim() ? { reason: reason.trim() } : {}),
  }

  async function send() {
    const text = JSON.stringify(command)
    // The same once more, because no answer came, is the same export; once there was one, it is another.
    if (sent.current.text !== text) sent.current = { text, key: newCommandKey() }
    setSending(true)
    setTrouble('')
    try {
      await startExport(command, sent.current.key)
      sent.current = { text: '', key: '' }
    } catch (error) {
      if (!(error instanceof Refused)) throw error
      setTrouble(error.message)
    } finally {
      setSending(false)
    }
  }

  return {
    ...{ span, setSpan, format, setFormat, columns, setColumns, reason, setReason },
    ...{ isPersonal, command, trouble, isSending, send },
    isReasonMissing: isPersonal && !reason.trim(),
  }
}

export type ExportFormState = ReturnType<typeof useExportForm>
