import { known } from '../../../shared/known'
import type { CommandInput } from '../../../shared/workOrder/commands'
import type { Draft } from '../drafts/draft'
import type { Typed } from './typed'

type Said = { words?: string; note?: string; reason?: string }
type Filed = Partial<CommandInput['file']>

/** Before the note of a filing stands the spot, where one was written. */
function spotAndNote({ place, note = '' }: Filed) {
  const spot = place?.address ?? ''
  const end = note.indexOf(spot) + spot.length
  if (!spot || !note.startsWith('地点：') || end < spot.length) return { file: note }
  return { fileAddress: spot, file: note.slice(end).replace(/^。/, '') }
}

/** A corrected place, category or urgency is taken back with the words. */
function formOfFiling(body: Filed) {
  const { categoryCode, priority, place } = body
  return {
    words: spotAndNote(body),
    choices: known({ fileCategory: categoryCode, filePriority: priority, fileBuilding: place?.buildingId }),
  }
}

/** The fields of a form, from what was sent with them. */
export function formOf({ operation, body, photos }: Pick<Draft, 'operation' | 'body' | 'photos'>): Typed {
  // A draft's body is what its operation's command says.
  if (operation === 'file') return { ...formOfFiling(body as Filed), photos: { file: photos } }
  const { words, note, reason } = body as Said
  return {
    words: { [operation]: words ?? note ?? reason ?? '' },
    photos: { [operation]: photos },
    choices: {},
  }
}
