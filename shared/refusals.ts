import { ballotRefusals } from './ballot/refusals'
import { campaignRefusals } from './campaign/refusals'
import { computerRefusals } from './computer/refusals'
import { exportRefusals } from './export/refusals'
import { findRefusals } from './find/refusals'
import { everydayRefusals, type Refusal } from './outcome'
import { numberRefusals } from './numbers/refusals'
import { planRefusals } from './plan/refusals'
import { projectRefusals } from './project/refusals'
import { topicRefusals } from './topic/refusals'

const known = [
  ...everydayRefusals,
  ...topicRefusals,
  ...ballotRefusals,
  ...campaignRefusals,
  ...exportRefusals,
  ...findRefusals,
  ...planRefusals,
  ...projectRefusals,
  ...numberRefusals,
  ...computerRefusals,
] as const

type Forgotten = Exclude<Refusal, (typeof known)[number]>

/** Every refusal there is; one that is forgotten does not compile. */
export const refusals: [Forgotten] extends [never] ? readonly Refusal[] : never = known
