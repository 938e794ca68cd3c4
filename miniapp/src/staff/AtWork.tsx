import { type ReactNode } from 'react'
import Taro from '@tarojs/taro'
import { Button } from '../kit/Button'
import { Empty } from '../kit/Empty'
import { Page } from '../kit/Page'
import { useMe } from '../person/useMe'
import { LoadError } from '../workOrder/LoadError'
import { OtherPlaces } from './OtherPlaces'
import './staff.scss'
import { isAtWork, type Workplace, type WorkplaceName, workplaces } from './workplaces'

export type AtWorkProps = { name: WorkplaceName; title: string; children: ReactNode }

/** A page of a workplace, for those who work there. The server asks again; this only says it politely. */
export function AtWork({ name, title, children }: AtWorkProps) {
  const { data: me, error, refetch } = useMe()
  if (!me)
    return (
      <Page
        title={title}
        loading={!error}
        error={error && <LoadError error={error} onRetry={() => void refetch()} />}
      />
    )
  if (isAtWork(me.roles, name)) return <>{children}</>
  return (
    <Page title={title}>
      <NotAtWork place={workplaces[name]} />
      <OtherPlaces roles={me.roles} here={name} />
    </Page>
  )
}

/** What one can do about it: mostly ask, but some doors open to whoever asks for herself. */
function NotAtWork({ place: { only, wayIn } }: { place: Workplace }) {
  if (!wayIn) return <Empty title={only} say='要是该归您看，请街道管理员给您加上岗位。' />
  return (
    <Empty title={only} say={wayIn.say}>
      <Button big kind='main' onPress={() => void Taro.navigateTo({ url: wayIn.url })}>
        {wayIn.text}
      </Button>
    </Empty>
  )
}
