import { isPassing, Refused } from '../Refused'
import type { DraftBox } from './draftBox'
import { bodyToSend, whatItSays, type Draft, type DraftPhoto } from './draft'
import { PhotoLost } from './PhotoLost'

export type Road = {
  box: DraftBox
  /** Sends a command under its key. */
  post: (draft: Draft, body: Record<string, unknown>) => Promise<unknown>
  /** Uploads a photo that the phone keeps, and says its key. */
  uploadPhoto: (file: string) => Promise<string>
  /** The version to say an `ask` on again, where only words were added meanwhile. */
  versionOnSameTurn?: (orderId: string, since: number) => Promise<number | undefined>
}

/** `gone`: thrown away, or taken back to be changed, while its photos were on their way. */
export type Delivery =
  { is: 'sent'; draft: Draft; answer: unknown } | { is: 'later' } | { is: 'refused' } | { is: 'gone' }

/** Nobody known yet is a wait as well: after signing in it goes by itself. */
const isWaiting = (error: Refused) => isPassing(error) || ['notSignedIn', 'badCode'].includes(error.refusal)

/** How often one sending may meet an order that has moved on, before it waits. */
const mostTurns = 5

/** Sends one draft as far as it gets. Whatever happens here or to the phone, it can be sent again. */
export async function deliver(id: string, road: Road): Promise<Delivery> {
  try {
    await uploadPhotos(id, road)
    const draft = road.box.get(id)
    if (draft?.stage !== 'waiting') return { is: 'gone' }
    return { is: 'sent', draft, answer: await post(draft, road, mostTurns) }
  } catch (error) {
    if (error instanceof PhotoLost)
      return sendBack(id, new Refused('notAPhoto', { title: error.message }), road)
    if (!(error instanceof Refused)) throw error
    return isWaiting(error) ? { is: 'later' } : sendBack(id, error, road)
  }
}

function sendBack(id: string, { refusal, message, why }: Refused, { box }: Road): Delivery {
  const refused = { code: refusal, words: message, ...(why.field && { field: why.field }) }
  // What was refused was not applied: the next try is a new command.
  box.change(id, (draft) => ({ ...draft, stage: 'refused', onTheWire: [], refused }))
  return { is: 'refused' }
}

/** After so many rounds in which nobody looked at a photo it is handed back: what waits behind it goes on. */
const mostRounds = 3

/** One by one, each remembered at once: a program killed in between goes on with the next. */
async function uploadPhotos(id: string, { box, uploadPhoto }: Road) {
  for (const { id: photoId, file, photoKey, rounds = 0 } of box.get(id)?.photos ?? []) {
    if (photoKey) continue
    const keep = (more: Partial<DraftPhoto>) =>
      box.change(id, (draft) => ({
        ...draft,
        photos: draft.photos.map((photo) => (photo.id === photoId ? { ...photo, ...more } : photo)),
      }))
    const key = await uploadPhoto(file).catch((error: Error) => {
      if (!(error instanceof Refused && error.why.field && isPassing(error))) throw error
      const isLast = rounds + 1 === mostRounds
      keep({ rounds: isLast ? 0 : rounds + 1 })
      throw isLast ? new Refused('photoBroken', { field: 'photoKeys' }) : error
    })
    keep({ photoKey: key })
  }
}

async function post(draft: Draft, road: Road, turns: number): Promise<unknown> {
  const body = bodyToSend(draft)
  const says = whatItSays(body)
  const onTheWire = [...new Set([...draft.onTheWire, says])]
  // Before it goes: from here on it may have been applied, though the answer never came.
  road.box.change(draft.id, (kept) => ({ ...kept, onTheWire }))
  try {
    return await road.post(draft, body)
  } catch (error) {
    if (!(error instanceof Refused) || turns <= 0) throw error
    return recover(error, { draft: { ...draft, onTheWire }, says, road, turns: turns - 1 })
  }
}

type Trouble = { draft: Draft; says: string; road: Road; turns: number }

/** What can be put right without asking anybody; everything else is thrown on. */
async function recover(error: Refused, trouble: Trouble): Promise<unknown> {
  const { draft, says, road, turns } = trouble
  if (error.refusal === 'photoNotYours' && draft.photos.length > 0) return uploadAnew(error, trouble)
  if (error.refusal === 'keyReused') {
    const earlier = draft.onTheWire.filter((other) => other !== says)
    return whatWasApplied(error, draft, { earlier, road })
  }
  const version = error.refusal === 'changedMeanwhile' && (await versionToSayItOn(error, draft, road))
  if (!version) throw error
  return post({ ...draft, body: { ...draft.body, version } }, road, turns)
}

const versionNow = ({ why }: Refused) => (why.order as { version?: number } | undefined)?.version

const versionToSayItOn = async (error: Refused, { whenChanged, params, body }: Draft, road: Road) =>
  whenChanged === 'again'
    ? versionNow(error)
    : road.versionOnSameTurn?.(params['orderId'] ?? '', Number(body['version']))

/** The server has forgotten the photos; the phone has not. */
async function uploadAnew(error: Refused, { draft, road, turns }: Trouble) {
  if (draft.photos.some(({ photoKey }) => !photoKey)) throw error
  const photos = draft.photos.map(({ id, file }) => ({ id, file }))
  road.box.change(draft.id, (kept) => ({ ...kept, photos }))
  await uploadPhotos(draft.id, road)
  const ready = road.box.get(draft.id)
  if (!ready) throw error
  return post(ready, road, Math.min(turns, 1))
}

/**
 * It was changed after a sending whose answer was lost, and that sending had been applied. The server knows what it
 * said then by the same key: asked once more, it answers as it would have. What was added since follows as a note.
 */
async function whatWasApplied(
  error: Refused,
  draft: Draft,
  { earlier, road }: { earlier: string[]; road: Road },
) {
  for (const says of earlier) {
    const body = { ...(JSON.parse(says) as object), ...versionOf(draft) }
    try {
      return { ...((await road.post(draft, body)) as object), appliedAs: says }
    } catch (another) {
      if (!(another instanceof Refused) || another.refusal !== 'keyReused') throw another
    }
  }
  throw error
}

const versionOf = ({ body }: Draft) => ('version' in body ? { version: body['version'] } : {})
