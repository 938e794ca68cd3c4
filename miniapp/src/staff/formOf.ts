import { known } from '../../../shared/known'
import type { CommandInput } from '../../../shared/workOrder/commands'
import type { Draft } from '../drafts/draft'
import { chosenOn, idOfLead } from './chosen'
import type { Typed } from './typed'
import { written, type Wanted } from './whistling'

type Said = { words?: string; note?: string; reason?: string }
type Dispatched = Partial<CommandInput['dispatch']> & { version?: number }
type Whistled = Partial<CommandInput['whistle']>
type Rated = Partial<CommandInput['rate']>
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

function choicesOfDispatch({ lead, assist, version = 0 }: Dispatched) {
  return known({
    dispatchLead: lead && chosenOn(version, [idOfLead(lead)]),
    dispatchAssist: assist && chosenOn(version, assist),
  })
}

const hour = 3_600_000

/** Half an hour from then is no choice any more: what is left of it is said in hours. */
const wantedOf = ({ unitId, until }: NonNullable<Whistled['calls']>[number]): Wanted => {
  if (until === undefined) return { unitId, span: 'limit', hours: '' }
  const hours = Math.max(1, Math.ceil((Date.parse(until) - Date.now()) / hour))
  return { unitId, span: 'own', hours: String(hours) }
}

/** What was chosen beside the words, for the forms that have more than words. A draft's body is what its command says. */
const choicesOf: Partial<Record<string, (body: Draft['body']) => Typed['choices']>> = {
  dispatch: (body) => choicesOfDispatch(body as Dispatched),
  whistle: (body) => ({ whistleCalls: written(((body as Whistled).calls ?? []).map(wantedOf)) }),
  rate: (body) => {
    const { contacted, solved, satisfied } = body as Rated
    const rateContacted = contacted === undefined ? undefined : contacted ? 'yes' : 'no'
    return known({ rateContacted, rateSolved: solved, rateSatisfied: satisfied })
  },
}

/** The fields of a form, from what was sent with them. */
export function formOf({ operation, body, photos }: Pick<Draft, 'operation' | 'body' | 'photos'>): Typed {
  // A draft's body is what its operation's command says.
  if (operation === 'file') return { ...formOfFiling(body as Filed), photos: { file: photos } }
  const { words, note, reason } = body as Said
  return {
    words: { [operation]: words ?? note ?? reason ?? '' },
    photos: { [operation]: photos },
    choices: choicesOf[operation]?.(body) ?? {},
  }
}
