import { useState } from 'react'
import type { DraftPhoto } from '../drafts/draft'
import { dropPhoto } from '../drafts/photoShelf'
import { takePhotos } from '../drafts/takePhotos'

export const mostPhotos = 9

type Change = (change: (photos: DraftPhoto[]) => DraftPhoto[]) => void

/** Taking and throwing away the photos of a form, wherever the form keeps them. */
export function usePhotos(photos: DraftPhoto[], change: Change) {
  const [problem, setProblem] = useState<string>()

  async function take(from: 'camera' | 'album') {
    const taken = await takePhotos(from, mostPhotos - photos.length)
    setProblem(taken.problem)
    // What was added meanwhile is kept: the camera may have been open for a while.
    if (taken.photos.length > 0) change((kept) => [...kept, ...taken.photos].slice(0, mostPhotos))
  }

  function remove(gone: string) {
    photos.filter(({ id }) => id === gone).forEach(({ file }) => dropPhoto(file))
    change((kept) => kept.filter(({ id }) => id !== gone))
  }

  return { take, remove, problem }
}
