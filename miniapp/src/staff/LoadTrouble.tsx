import Taro from '@tarojs/taro'
import { Button } from '../kit/Button'
import { ErrorState } from '../kit/ErrorState'
import { Refused } from '../Refused'

export type LoadTroubleProps = { error: unknown; onRetry: () => void }

const meUrl = '/pages/person/me'

/** Nothing could be fetched, and nothing fetched before is there to show. */
export function LoadTrouble({ error, onRetry }: LoadTroubleProps) {
  if (!(error instanceof Refused)) throw error
  const { refusal, message, why } = error
  if (refusal === 'notSignedIn')
    return (
      <ErrorState title='要先登录' say='在“我的”里选好身份，再回来。'>
        <Button onPress={() => void Taro.switchTab({ url: meUrl })}>去“我的”</Button>
      </ErrorState>
    )
  if (refusal === 'offline')
    return <ErrorState title='没有网' say='这一页还没取过，有网就能看。' onRetry={onRetry} />
  return <ErrorState title='没取到' say={message} onRetry={onRetry} number={why.requestId} />
}
