import { useState } from 'react'
import { takePhotos } from '../drafts/takePhotos'
import { TakenPhotos } from '../drafts/TakenPhotos'
import type { OrderInHand } from './useOrderInHand'

export type PhotoFieldProps = {
  inHand: OrderInHand
  /** Under which name the form keeps them. */
  field: string
  label: string
  /** 可以不拍 */
  note?: string
  wrong?: string | undefined
}

const most = 9

/** Photos of a form: kept on the phone until they are sent with it. */
export function PhotoField({ inHand, field, label, note, wrong }: PhotoFieldProps) {
  const [problem, setProblem] = useState<string>()
  const photos = inHand.photosOf(field)

  async function take(from: 'camera' | 'album') {
    const taken = await takePhotos(from, most - photos.length)
    setProblem(taken.problem)
    if (taken.photos.length > 0) inHand.setPhotos(field, [...photos, ...taken.photos])
  }
  const remove = (gone: string) =>
    inHand.setPhotos(
      field,
      photos.filter(({ id }) => id !== gone),
    )

  return (
    <TakenPhotos
      label={label}
      id={field}
      wrong={problem ?? wrong}
      photos={photos}
      most={most}
      onTake={(from) => void take(from)}
      onRemove={remove}
      {...(note && { note })}
    />
  )
}
