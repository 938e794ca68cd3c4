import { readFileSync } from 'node:fs'
import type { Message } from './groupMessages'

const isText = (value: unknown): value is string => typeof value === 'string'

function messageOf(line: string, number: number): Message {
  let read: Partial<Record<keyof Message, unknown>>
  try {
    // Whether it is one is asked in the next lines.
    read = JSON.parse(line) as typeof read
  } catch {
    throw new Error(`第 ${number} 行不是 JSON`)
  }
  const { id, title = '', text, at } = read
  if (!isText(text) || !isText(title)) throw new Error(`第 ${number} 行没有文字：要有 title 和 text`)
  if (!isText(at) || Number.isNaN(Date.parse(at)))
    throw new Error(`第 ${number} 行没有时间，或者时间读不懂：at`)
  return { id: String(id ?? number), title, text, at }
}

/** A file of messages, one JSON object a line. */
export const readMessages = (file: string) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .map((line, at) => ({ line: line.trim(), number: at + 1 }))
    .filter(({ line }) => line !== '')
    .map(({ line, number }) => messageOf(line, number))
