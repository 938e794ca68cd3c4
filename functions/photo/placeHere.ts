import type { Seal } from '../seal'
import type { PhotoPlace } from './place'

/** What a mark covers: one key, until one moment. */
const marked = (photoKey: string, until: string) => `${photoKey} ${until}`

type Sealed = { photoKey: string; until: string; mark: string }
type Checked = { seal: Seal; now: () => number }

/** Where there is no object storage: the form and the link carry a mark of ours, and uploads.ts answers both. */
export const placeHere = (seal: Seal): PhotoPlace => ({
  form: (photoKey, until) => ({
    url: '/uploads',
    fields: { photoKey, until: String(until), mark: seal.of('upload', marked(photoKey, String(until))) },
  }),
  link(photoKey, span) {
    const until = span.until.toString(36)
    return `/photos/${photoKey}?until=${until}&mark=${seal.of('photo', marked(photoKey, until))}`
  },
})

export const formHolds = ({ photoKey, until, mark }: Sealed, { seal, now }: Checked) =>
  Number(until) * 1000 > now() && seal.holds('upload', marked(photoKey, until), mark)

export const linkHolds = ({ photoKey, until, mark }: Sealed, { seal, now }: Checked) =>
  parseInt(until, 36) * 1000 > now() && seal.holds('photo', marked(photoKey, until), mark)
