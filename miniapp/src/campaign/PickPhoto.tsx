import { View } from '@tarojs/components'
import type { CampaignSeen } from '../../../shared/campaign/campaign'
import { aria } from '../kit/aria'
import { classNames } from '../kit/classNames'
import { Field } from '../kit/Field'
import { Icon } from '../kit/Icon'
import { Photo } from '../kit/Photo'
import { Pressable } from '../kit/Pressable'
import { photoSrc } from '../workOrder/photoSrc'

type PickPhotoProps = {
  campaign: CampaignSeen
  which: 'before' | 'after'
  value: string
  wrong: string | undefined
  onChange: (key: string) => void
}

const labels = { before: '之前的照片，选一张', after: '之后的照片，选一张' }

/** One of the photos that its notes have; pressed again it is none. */
export function PickPhoto({ campaign, which, value, wrong, onChange }: PickPhotoProps) {
  const photos = campaign.notes.filter(({ shows }) => shows === which).flatMap((note) => note.photos)
  if (photos.length === 0)
    return which === 'before' ? (
      <Field label={labels.before} wrong={wrong} hint='还没有之前的照片。没有也能办结，只是没得比。'>
        <View />
      </Field>
    ) : null
  return (
    <Field label={labels[which]} note='可以不选' wrong={wrong}>
      <View className='photos' {...aria({ role: 'radiogroup', label: labels[which] })}>
        {photos.map(({ key, url }, at) => (
          <Pressable
            key={key}
            className={classNames('pick', key === value && 'is-on')}
            role='radio'
            label={`第 ${at + 1} 张`}
            checked={key === value}
            onPress={() => onChange(key === value ? '' : key)}
          >
            <Photo src={photoSrc(url)} alt='' />
            {key === value && (
              <View className='pick__mark'>
                <Icon name='check' />
              </View>
            )}
          </Pressable>
        ))}
      </View>
    </Field>
  )
}
