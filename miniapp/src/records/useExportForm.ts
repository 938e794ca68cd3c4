import { useRef, useState } from 'react'
import type { ColumnGroup } from '../../../shared/export/columns'
import type { ExportCommand, ExportFormat, ExportSubject } from '../../../shared/export/export'
import type { WindowKind } from '../../../shared/numbers/windows'
import { newCommandKey } from '../commandKey'
import { Refused } from '../Refused'
import { monthsOf, monthsOver, type Span } from './spans'
import { startExport } from './useExports'

type Chosen = Exclude<ColumnGroup, 'basic'>

const offline = '没有网，没有开始导。选好的还在，有网了再点一次。'

/** Open data has months that are over, and columns of its own. */
function openOf(chosen: Span, now: number) {
  const span: Span = chosen === 'month' ? 'before' : chosen
  return { span, months: monthsOver(span, now), groups: [] as Chosen[] }
}

/** What is to be exported, as it is chosen, and sending it. */
export function useExportForm(now: number) {
  const [subject, setSubject] = useState<ExportSubject>('orders')
  const [kind, setKind] = useState<WindowKind>('month')
  const [chosen, setSpan] = useState<Span>('month')
  const [format, setFormat] = useState<ExportFormat>('xlsx')
  const [columns, setColumns] = useState<Chosen[]>(['times', 'counts'])
  const [reason, setReason] = useState('')
  const [trouble, setTrouble] = useState('')
  const [isSending, setSending] = useState(false)
  const sent = useRef({ text: '', key: '' })

  const isOfNumbers = subject === 'numbers'
  const { span, months, groups } =
    format === 'open' ? openOf(chosen, now) : { span: chosen, months: monthsOf(chosen, now), groups: columns }
  const isPersonal = !isOfNumbers && groups.includes('personal')
  const command: ExportCommand = {
    ...(isOfNumbers ? { what: 'numbers', kind, columns: [] } : { what: 'orders', columns: groups }),
    ...months,
    format,
    ...(isPersonal && reason.trim() ? { reason: reason.trim() } : {}),
  }

  function chooseSubject(next: ExportSubject) {
    setSubject(next)
    if (next === 'numbers' && format === 'open') setFormat('xlsx')
    if (next === 'orders') chooseKind('month')
  }

  function chooseKind(next: WindowKind) {
    setKind(next)
    if (next === 'month' && chosen === 'next') setSpan('month')
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
      setTrouble(error.refusal === 'offline' ? offline : error.message)
    } finally {
      setSending(false)
    }
  }

  return {
    ...{
      subject,
      chooseSubject,
      isOfNumbers,
      kind,
      chooseKind,
      span,
      setSpan,
      format,
      setFormat,
      columns,
      setColumns,
      reason,
      setReason,
    },
    ...{ isPersonal, command, trouble, isSending, send },
    isReasonMissing: isPersonal && !reason.trim(),
  }
}

export type ExportFormState = ReturnType<typeof useExportForm>
