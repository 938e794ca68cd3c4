/** What the code on the owner’s screen holds; the phone reads it and attends. */
export type Ticket = { topicId: string; n: number; code: string }

export const qrOf = ({ topicId, n, code }: Ticket) => `emulin:meeting/${topicId}/${n}/${code}`

export function readQr(text: string): Ticket | undefined {
  const read = /^emulin:meeting\/(\d{9}-[0-9A-Z]{26})\/([1-9]\d?)\/(\d{6})$/.exec(text.trim())
  if (!read) return undefined
  const [, topicId = '', n = '', code = ''] = read
  return { topicId, n: Number(n), code }
}
