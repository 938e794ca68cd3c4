import type { ComputerSession } from '../../../shared/computer/computer'
import { keep, kept } from '../phoneStorage'
import { queryClient } from '../queryClient'
import { beginOnComputer } from '../session'
import { wipe } from './wipe'

const lastPlace = 'computerPerson'

/** What stands on the screen before anybody is known, and is not asked anew because somebody is. */
export const screenKey = 'screenCode'

/** Who was let in goes on to the page she had come for: it asks again, now in her name. */
export async function begin(session: ComputerSession) {
  const { id } = session.person
  // Whoever was here before may have gone without signing out.
  if (kept(lastPlace) !== id) wipe()
  keep(lastPlace, id)
  beginOnComputer(session)
  await queryClient.resetQueries({ predicate: ({ queryKey }) => queryKey[0] !== screenKey })
}
