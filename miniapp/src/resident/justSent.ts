type Sent = { id: string; version: number }

let sent: Sent | undefined

/** The order that came of the report just sent: news until something happens to it or the program is opened anew. */
export const rememberSent = ({ id, version }: Sent) => {
  sent = { id, version }
}

export const isJustSent = ({ id, version }: Sent) => sent?.id === id && sent.version === version
