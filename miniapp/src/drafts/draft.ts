import type { Contract } from '../../../shared/contract'
import type { MainOperationName } from '../../../shared/mainContract'
import type { Refusal } from '../../../shared/outcome'

/** The operations that change something: what they say waits on the phone until it got through. */
export type CommandName = {
  [N in MainOperationName]: Contract[N] extends { isCommand: true } ? N : never
}[MainOperationName]

export type DraftPhoto = {
  id: string
  /** Where the phone keeps it. */
  file: string
  /** Its key once it was uploaded, so that it is never sent twice. */
  photoKey?: string
  /** How often it was sent and nobody looked at it in time. */
  rounds?: number
}

/** Being written; decided and on its way; or sent back with a reason. */
export type Stage = 'writing' | 'waiting' | 'refused'

/** 草稿: one command as somebody writes it and as it is sent, with everything it takes to send it again. */
export type Draft = {
  id: string
  /** The command's key: made once, so that sending again never acts twice. */
  key: string
  /** Whose it is. Another person on the same phone neither sees nor sends it. */
  by: string
  operation: CommandName
  params: Record<string, string>
  body: Record<string, unknown>
  photos: DraftPhoto[]
  /** What the list of drafts calls it. */
  title: string
  stage: Stage
  /** When it was last touched, and when it was decided (ms). */
  changedAt: number
  decidedAt?: number
  /** Bodies that went out and were never answered: any of them may have been applied. */
  onTheWire: string[]
  /** The order has moved on meanwhile: say it again on the new sight, or, if it was handed on, ask the person. */
  whenChanged: 'again' | 'ask'
  refused?: { code: Refusal; words: string; field?: string }
}

/** A body names its photos by their keys; one without photos keeps what it says itself. */
export const bodyToSend = ({ body, photos }: Pick<Draft, 'body' | 'photos'>) =>
  photos.length > 0 ? { ...body, photoKeys: photos.flatMap(({ photoKey }) => photoKey ?? []) } : body

/** What a body says, apart from the version it was said on: two that say the same are the same command. */
export function whatItSays(body: Record<string, unknown>) {
  const { version: _, ...rest } = body
  return JSON.stringify(rest)
}
