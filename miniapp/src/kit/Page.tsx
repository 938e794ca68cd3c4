import { type ReactNode } from 'react'
import { View } from '@tarojs/components'
import { clockOf } from '../clockText'
import { letterClass, useLetterSize } from '../elder'
import { useOnline } from '../useOnline'
import { aria } from './aria'
import { classNames } from './classNames'
import { Skeleton } from './Skeleton'
import { Strip } from './Strip'
import { TopBar } from './TopBar'

export type PageProps = {
  /** The same words as the page's `navigationBarTitleText`: a browser has no title bar of its own. */
  title: string
  /** The sentence of the page, its one heading; on home pages the Eave has it. */
  head?: ReactNode
  eave?: ReactNode
  /** An ActionBar. */
  bar?: ReactNode
  /** A tab page: nothing to go back to. */
  root?: boolean
  loading?: boolean
  /** Instead of the three slips shown while loading. */
  bones?: ReactNode
  /** An ErrorState, instead of the children. */
  error?: ReactNode
  /** When what is shown was fetched (ms), said while there is no network. */
  fetchedAt?: number | undefined
  /** Nothing of this page is kept to be sent later: without network it is pressed again. */
  pressAgain?: boolean
  children?: ReactNode
}

/** The root of every page: letter size, title, one heading, and the states every page can be in. */
export function Page(props: PageProps) {
  const { title, head, eave, bar, root = false, loading = false } = props
  const size = useLetterSize()
  return (
    <View className={classNames('page', letterClass[size])} {...aria({ busy: loading })}>
      {process.env.TARO_ENV === 'h5' && (
        <TopBar title={title} root={root} deep={Boolean(eave)} heading={!eave && !head} />
      )}
      {eave}
      {!eave && <OfflineStrip wide {...props} />}
      <View className='page__main'>
        {eave && <OfflineStrip {...props} />}
        {head && (
          <View className='page__head' {...aria({ role: 'heading', level: 1 })}>
            {head}
          </View>
        )}
        <Contents {...props} />
      </View>
      {bar}
    </View>
  )
}

function Contents({ loading, bones, error, children }: PageProps) {
  if (error) return <>{error}</>
  return <>{loading ? (bones ?? <Skeleton />) : children}</>
}

type OfflineStripProps = Pick<PageProps, 'fetchedAt' | 'pressAgain'> & { wide?: boolean }

function OfflineStrip({ wide = false, fetchedAt, pressAgain }: OfflineStripProps) {
  if (useOnline()) return null
  const below = fetchedAt ? `下面是 ${clockOf(fetchedAt)} 取到的。` : ''
  return (
    <View className={wide ? '' : 'page__strip'}>
      <Strip
        wide={wide}
        kind='call'
        icon='offline'
        title={pressAgain ? '现在没有网' : '没有网，先存在手机里'}
      >
        {`${below}${pressAgain ? '能看，要交的等有网了再点。' : '有网就自动更新。'}`}
      </Strip>
    </View>
  )
}
