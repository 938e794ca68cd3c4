import type { CampaignSeen } from '../../../shared/campaign/campaign'
import { PhotosField } from '../chair/PhotosField'
import type { Closing, Lacks } from './pairOf'
import { PickPhoto } from './PickPhoto'

type PairFieldsProps = {
  campaign: CampaignSeen
  written: Closing
  lacks: Lacks
  write: (change: (before: Closing) => Closing) => void
}

/** The same spot before and after: of the photos it has, or one taken now. */
export function PairFields({ campaign, written, lacks, write }: PairFieldsProps) {
  const set = (part: Partial<Closing>) => write((before) => ({ ...before, ...part }))
  return (
    <>
      <PickPhoto
        campaign={campaign}
        which='before'
        value={written.beforeKey}
        wrong={lacks.before}
        onChange={(beforeKey) => set({ beforeKey })}
      />
      <PickPhoto
        campaign={campaign}
        which='after'
        value={written.afterKey}
        wrong={lacks.after}
        onChange={(afterKey) => set({ afterKey, photos: [] })}
      />
      {!written.afterKey && (
        <PhotosField
          label='现拍一张之后的'
          photos={written.photos}
          onChange={(change) => write((before) => ({ ...before, photos: change(before.photos).slice(-1) }))}
        />
      )}
    </>
  )
}
