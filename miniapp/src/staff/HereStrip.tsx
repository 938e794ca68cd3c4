import { Strip } from '../kit/Strip'
import type { Here } from '../place/useHere'

/** 距离: told on the phone alone, and only when asked for. */
export function HereStrip({ here, locate }: { here: Here; locate: () => void }) {
  if (here.is === 'known')
    return (
      <Strip kind='plain' icon='lock'>
        距离只在您手机里算，不上传，也不留轨迹。
      </Strip>
    )
  if (here.is === 'refused')
    return (
      <Strip kind='plain' icon='pin' onPress={locate}>
        没打开定位，看不到离您多远，别的都一样。在手机设置里打开后，点这里再试。
      </Strip>
    )
  return (
    <Strip kind='plain' icon='walk' onPress={locate}>
      点这里看离您多远。只在手机里算，不上传，也不留轨迹。
    </Strip>
  )
}
