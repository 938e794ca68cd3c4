import type { Computer } from '../../../shared/computer/computer'
import { whenText } from '../clockText'
import { Button } from '../kit/Button'
import { Cell } from '../kit/Cell'
import { useNow } from '../useNow'
import { LeaveComputer } from './LeaveComputer'

type OneProps = Pick<Computer, 'until' | 'isThis'> & { since: string; isEnding: boolean; onEnd: () => void }

/** The one that is looked at is left as by 退出 in 我的; the others are ended from afar. */
export function OneComputer({ since, until, isThis, isEnding, onEnd }: OneProps) {
  const now = useNow()
  return (
    <Cell
      icon='check'
      title={isThis ? '这台电脑' : `${since} 登录的`}
      note={`${isThis ? `${since} 登录，` : ''}到 ${whenText(until, now)} 自己退出`}
      end={
        isThis ? (
          <LeaveComputer />
        ) : (
          <Button narrow busy={isEnding && '正在退……'} label={`让 ${since} 登录的电脑退出`} onPress={onEnd}>
            退出
          </Button>
        )
      }
    />
  )
}
