import { useCallback, useState } from 'react'
import type { DraftPhoto } from '../drafts/draft'
import type { MadeMove } from '../../../shared/workOrder/transitions'
import { keepTyped, typedAbout, withoutForm, type Typed } from './typed'

/** A move's fields are called after it: decline, declineInstead. */
const without = <T>(fields: Record<string, T>, move: string) =>
  Object.fromEntries(Object.entries(fields).filter(([field]) => !field.startsWith(move)))

/** The forms about one order: what is typed and photographed is kept at every key until it is sent. */
export function useTyped(orderId: string) {
  const [typed, setTyped] = useState(() => typedAbout(orderId))

  const change = useCallback(
    (change: (before: Typed) => Typed) =>
      setTyped((before) => {
        const after = change(before)
        keepTyped(orderId, after)
        return after
      }),
    [orderId],
  )
  const type = useCallback(
    (field: string, words: string) =>
      change((before) => ({ ...before, words: { ...before.words, [field]: words } })),
    [change],
  )
  const setPhotos = useCallback(
    (field: string, photos: DraftPhoto[]) =>
      change((before) => ({ ...before, photos: { ...before.photos, [field]: photos } })),
    [change],
  )
  const choose = useCallback(
    (field: string, choice: string) =>
      change((before) => ({ ...before, choices: { ...before.choices, [field]: choice } })),
    [change],
  )
  /** Those of one move's form, or all. */
  const forget = useCallback(
    (move = '') =>
      change(({ words, photos, choices }) => ({
        words: without(words, move),
        photos: without(photos, move),
        choices: without(choices, move),
      })),
    [change],
  )

  /** The words have become those of another form, and need not stand in both. */
  const passOn = useCallback(
    (from: string, to: string) =>
      change((before) =>
        before.words[from] === before.words[to] ? { ...before, words: without(before.words, from) } : before,
      ),
    [change],
  )
  const leftWithout = (moves: MadeMove[]) => withoutForm(typed, moves)
  /** Theirs is no longer wanted. */
  const forgetLeft = (moves: MadeMove[]) =>
    Object.keys({ ...typed.words, ...typed.photos })
      .filter((field) => !moves.some((move) => field.startsWith(move)))
      .forEach(forget)

  const wordsOf = (field: string) => typed.words[field] ?? ''
  const choiceOf = (field: string) => typed.choices[field]
  const photosOf = (field: string) => typed.photos[field] ?? []
  const hasTyped =
    Object.values(typed.words).some((words) => words.trim()) ||
    Object.values(typed.photos).some((photos) => photos.length > 0)
  return {
    wordsOf,
    photosOf,
    choiceOf,
    hasTyped,
    type,
    setPhotos,
    choose,
    forget,
    passOn,
    leftWithout,
    forgetLeft,
  }
}
