/** Behind these words of this month. */
export type Where = { month: string; after?: string | undefined }

export const writeCursor = ({ month, after = '' }: Where) =>
  `${month}-${Buffer.from(after).toString('base64url')}`

/** Nothing where it is no cursor: then it is looked through from the beginning. */
export function readCursor(cursor: string | undefined): Where | undefined {
  const [, month, place = ''] = /^(\d{4})-([\w-]*)$/.exec(cursor ?? '') ?? []
  const after = Buffer.from(place, 'base64url').toString()
  return month ? { month, ...(after && { after }) } : undefined
}
