import type { Seal } from '../seal'
import { closeText, openIfOurs } from '../sealedText'

/** Behind these words of this month. */
export type Where = { month: string; after?: string | undefined }

/** Whose look it is, and for what: what is behind the place of one is nothing to another. */
export type Look = { personId: string; streetId: string; terms: string[] }

const placeOf = ({ personId, streetId, terms }: Look) => ({
  purpose: 'words',
  of: [personId, streetId, ...terms].join(' '),
})

export const writeCursor = ({ month, after = '' }: Where, look: Look, seal: Seal) =>
  closeText(`${month} ${after}`, placeOf(look), seal)

/** Nothing where it is no cursor of this look: then it is looked through from the beginning. */
export function readCursor(cursor: string | undefined, look: Look, seal: Seal): Where | undefined {
  const opened = cursor && openIfOurs(cursor, placeOf(look), seal)
  if (!opened) return undefined
  const [month = '', after] = opened.split(' ')
  return { month, ...(after && { after }) }
}
