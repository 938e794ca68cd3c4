import { ComputerSession } from '../../../shared/computer/computer'
import { forget, keep, kept } from '../phoneStorage'
import { answerOf, request } from '../request'

const place = 'computerSession'

/** Who signed in on this computer 电脑登录, as long as that lasts. */
export function computerSession(): ComputerSession | undefined {
  const read = ComputerSession.safeParse(kept(place))
  return read.success && Date.parse(read.data.expiresAt) > Date.now() ? read.data : undefined
}

export const keepComputer = (session: ComputerSession) => void keep(place, session)

/** Whatever session is kept, or only the one of this token. */
export function forgetComputer(token?: string) {
  if (!token || computerSession()?.token === token) forget(place)
}

/** The session in the street that was entered; in another than before, it is asked for until the same hour. */
export async function computerSessionIn(session: ComputerSession, streetId: string) {
  if (!streetId || streetId === session.streetId) return session
  const { token } = session
  // The answer has been shaped by the same contract on the other side.
  const entered = answerOf(
    await request('POST', '/computers/street', { token, body: { streetId } }),
  ) as ComputerSession
  keepComputer(entered)
  return entered
}
