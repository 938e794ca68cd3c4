import { View } from '@tarojs/components'
import { mostTitle, mostWhy } from '../../../shared/campaign/commands'
import { Field } from '../kit/Field'
import { TextArea } from '../kit/TextArea'
import { TextField } from '../kit/TextField'
import { useNow } from '../useNow'
import { OwnerField } from './OwnerField'
import { UntilField } from './UntilField'
import { wrongIn, type Written } from './writtenCampaign'

type CampaignFieldsProps = {
  written: Written
  /** The day it has, where it is there already. */
  asRead?: string
  isTried: boolean
  onChange: (part: Partial<Written>) => void
}

/** What, why, who, until when. */
export function CampaignFields({ written, asRead, isTried, onChange }: CampaignFieldsProps) {
  const now = useNow()
  const wrong = isTried ? wrongIn(written, now, asRead) : {}
  return (
    <View>
      <Field label='叫什么？' wrong={wrong.title} hint='居民看得到，例如“搅拌站夜间施工”。'>
        <TextField
          label='叫什么'
          value={written.title}
          max={mostTitle}
          onChange={(title) => onChange({ title })}
        />
      </Field>
      <Field label='为什么要集中办？' wrong={wrong.why} hint='不写谁家、不写电话。'>
        <TextArea
          label='为什么要集中办'
          value={written.why}
          max={mostWhy}
          onChange={(why) => onChange({ why })}
        />
      </Field>
      <OwnerField
        place={written.place}
        value={written.owner}
        isTried={isTried}
        onChange={(owner) => onChange({ owner })}
      />
      <UntilField
        value={written.until}
        asRead={asRead}
        isTried={isTried}
        onChange={(until) => onChange({ until })}
      />
    </View>
  )
}
