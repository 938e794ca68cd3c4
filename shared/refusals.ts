import { ballotRefusals } from './ballot/refusals'
import { campaignRefusals } from './campaign/refusals'
import { exportRefusals } from './export/refusals'
import { findRefusals } from './find/refusals'
import { everydayRefusals, type Refusal } from './outcome'
import { planRefusals } from './plan/refusals'
import { projectRefusals } from './project/refusals'
import { topicRefusals } from './topic/refusals'

/** Every refusal there is. */
export const refusals: readonly Refusal[] = [
  ...everydayRefusals,
  ...topicRefusals,
  ...ballotRefusals,
  ...campaignRefusals,
  ...exportRefusals,
  ...findRefusals,
  ...planRefusals,
  ...projectRefusals,
]
