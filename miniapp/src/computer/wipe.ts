import { box } from '../drafts/outbox'
import { dropPhoto } from '../drafts/photoShelf'
import { forgetWhere } from '../phoneStorage'

/** Nothing of whoever used this browser stays in it, but how large the letters are. */
export function wipe() {
  box
    .all()
    .flatMap(({ photos }) => photos)
    .forEach(({ file }) => dropPhoto(file))
  forgetWhere((name) => name !== 'letterSize')
  box.reread()
}
