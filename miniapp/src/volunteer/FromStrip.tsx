import { Strip } from '../kit/Strip'
import { HereStrip } from '../staff/HereStrip'
import type { PoolSeen } from './usePool'

type FromStripProps = Pick<PoolSeen, 'where'>

/** From where distances are told: from here, from home without asking the phone, or not at all. */
export const FromStrip = ({ where: { here, isHome, locate } }: FromStripProps) =>
  isHome && here.is === 'off' ? (
    <Strip kind='plain' icon='house' onPress={() => void locate()}>
      远近从您家算起。点这里从您在的地方算，只在手机里算，不上传。
    </Strip>
  ) : (
    <HereStrip here={here} locate={() => void locate()} />
  )
