import type { Deps } from '../../functions/deps'
import type { photosOnDisk } from './photosOnDisk'
import { repeating } from './repeating'

const [firstMs, everyMs] = [60_000, 3_600_000]

/** What nothing names goes off the disk, as the bucket's own rule has it in the cloud. */
export const sweeping = ({
  photoFiles,
  now,
  log,
}: Pick<Deps, 'now' | 'log'> & { photoFiles: Pick<ReturnType<typeof photosOnDisk>, 'sweep'> }) =>
  repeating(() => photoFiles.sweep(now()), {
    ...{ everyMs, firstMs },
    said: (error) => log({ broke: String(error), at: now() }),
  })
