import { View } from '@tarojs/components'
import { aria } from './aria'
import { classNames } from './classNames'
import { Icon } from './Icon'
import type { IconName } from './iconNames'
import { openPhotos } from './openPhotos'
import { Photo, type Shown } from './Photo'

export type JourneyStep = {
  id: string
  what: string
  when: string
  say?: string | undefined
  photos?: Shown[] | undefined
  /** Done is the rule; now is the step in hand, next a promise, call a whistle. */
  kind?: 'done' | 'now' | 'next' | 'call'
  icon?: IconName
}

const icons: Record<NonNullable<JourneyStep['kind']>, IconName | undefined> = {
  done: 'check',
  now: 'hands',
  next: undefined,
  call: 'whistle',
}

/** 一路走来: the history read like a parcel's, newest first. */
export const Journey = ({ steps }: { steps: JourneyStep[] }) => (
  <View className='slip slip--flat journey' {...aria({ role: 'list' })}>
    {steps.map((step, index) => (
      <Step key={step.id} step={step} isLast={index === steps.length - 1} />
    ))}
  </View>
)

function Step({ step, isLast }: { step: JourneyStep; isLast: boolean }) {
  const { what, when, say, photos = [], kind = 'done', icon = icons[kind] } = step
  return (
    <View
      className={classNames('journey__step', { 'journey__step--last': isLast })}
      {...aria({ role: 'listitem' })}
    >
      <View className='journey__rail' {...aria({ hidden: true })}>
        {!isLast && <View className={`journey__line journey__line--${kind}`} />}
        <View className={`journey__dot is-${kind}`}>{icon && <Icon name={icon} />}</View>
      </View>
      <View>
        <View className='journey__what'>
          <View>{what}</View>
          <View className='journey__when'>{when}</View>
        </View>
        {say && <View className='journey__say'>{say}</View>}
        {photos.length > 0 && <StepPhotos photos={photos} />}
      </View>
    </View>
  )
}

const StepPhotos = ({ photos }: { photos: Shown[] }) => (
  <View className='photos mt2'>
    {photos.map((photo, place) => (
      <Photo key={photo.src} {...photo} onPress={() => openPhotos(photos, place)} />
    ))}
  </View>
)
