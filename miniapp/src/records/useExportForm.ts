import { useRef, useState } from 'react'
import type { ColumnGroup } from '../../../shared/export/columns'
import {
  sameWithin,
  type ExportCommand,
  type ExportFormat,
  type ExportSubject,
} from '../../../shared/export/export'
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
  const [begun, setBegun] = useState('')
  const sent = useRef({ text: '', key: '', until: 0, isUnderWay: false })

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
    const last = sent.current
    // Two taps before the button could be drawn grey are one.
    if (last.isUnderWay) return
    // The same once more, because no answer came or because a finger was slow, is the same export; later it is another.
    const isSame = last.text === text && Date.now() < last.until
    const key = isSame ? last.key : newCommandKey()
    sent.current = { text, key, until: isSame ? last.until : Infinity, isUnderWay: true }
    setSending(true)
    setTrouble('')
    setBegun('')
    try {
      await startExport(command, key)
      setBegun(text)
      sent.current.until = Math.min(sent.current.until, Date.now() + sameWithin)
    } catch (error) {
      if (!(error instanceof Refused)) throw error
      setTrouble(error.refusal === 'offline' ? offline : error.message)
    } finally {
      sent.current.isUnderWay = false
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
    /** The very one that is chosen now has begun. */
    hasBegun: begun === JSON.stringify(command),
  }
}

export type ExportFormState = ReturnType<typeof useExportForm>
