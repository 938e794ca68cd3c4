import type { DraftPhoto } from '../drafts/draft'
import { TakenPhotos } from '../drafts/TakenPhotos'
import { mostPhotos, usePhotos } from '../resident/usePhotos'

type PhotosFieldProps = {
  label: string
  photos: DraftPhoto[]
  onChange: (change: (photos: DraftPhoto[]) => DraftPhoto[]) => void
}

/** Photos of a notice or a report, kept with what is typed until both are sent. */
export function PhotosField({ label, photos, onChange }: PhotosFieldProps) {
  const { take, remove, problem } = usePhotos(photos, onChange)
  return (
    <TakenPhotos
      label={label}
      note='可以不加'
      wrong={problem}
      photos={photos}
      most={mostPhotos}
      onTake={(from) => void take(from)}
      onRemove={remove}
    />
  )
}
