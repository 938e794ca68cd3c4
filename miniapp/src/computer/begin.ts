import type { ComputerSession } from '../../../shared/computer/computer'
import { beginOnComputer } from '../session'
import { askAnew } from './askAnew'
import { keepLastPerson, lastPerson } from './lastPerson'
import { wipe } from './wipe'

/** Who was let in goes on to the page she had come for: it asks again, now in her name. */
export async function begin(session: ComputerSession) {
  const { id } = session.person
  // Whoever was here before may have gone without signing out.
  if (lastPerson() !== id) wipe()
  keepLastPerson(id)
  beginOnComputer(session)
  await askAnew()
}
