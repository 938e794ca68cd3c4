import Taro from '@tarojs/taro'
import { NobodyYet } from '../computer/NobodyYet'
import { Button } from '../kit/Button'
import { ErrorState } from '../kit/ErrorState'
import { Refused } from '../Refused'
import { NoSuchOrder } from './NoSuchOrder'

const home = () => void Taro.switchTab({ url: '/pages/home/home' })

/** A browser is signed in on the spot. */
const Unknown = () =>
  process.env.TARO_ENV === 'h5' ? (
    <NobodyYet />
  ) : (
    <ErrorState title='还不知道您是谁' say='回首页选好身份，再来看。'>
      <Button onPress={home}>回首页</Button>
    </ErrorState>
  )

/** Nothing could be fetched and nothing was kept: what happened, and what to do. */
export function LoadError({ error, onRetry }: { error: Error; onRetry: () => void }) {
  if (!(error instanceof Refused)) {
    return (
      <ErrorState title='这一页没打开' say='不是您的问题。再试一次，还不行就打街道电话。' onRetry={onRetry} />
    )
  }
  const { refusal, why } = error
  if (refusal === 'offline') {
    return <ErrorState title='没有网' say='这里要有网才看得到。有网了再点一下。' onRetry={onRetry} />
  }
  // Nothing was filled in where something is only read: it is the link that is wrong.
  if (refusal === 'notFound' || refusal === 'badInput') return <NoSuchOrder />
  if (refusal === 'notSignedIn') return <Unknown />
  return (
    <ErrorState title='没取到' say={error.message} onRetry={onRetry} number={why.requestId?.slice(0, 8)} />
  )
}
