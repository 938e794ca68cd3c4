import { ballotRefusalWords } from './ballot/refusals'
import { campaignRefusalWords } from './campaign/refusals'
import { computerRefusalWords } from './computer/refusals'
import { exportRefusalWords } from './export/refusals'
import { numberRefusalWords } from './numbers/refusals'
import { findRefusalWords } from './find/refusals'
import type { Refusal } from './outcome'
import { planRefusalWords } from './plan/refusals'
import { projectRefusalWords } from './project/refusals'
import { refusalWords } from './refusalWords'
import { topicRefusalWords } from './topic/refusals'

/** For the documents: every refusal there is. */
export const allRefusalWords: Record<Refusal, string> = {
  ...refusalWords,
  ...topicRefusalWords,
  ...ballotRefusalWords,
  ...campaignRefusalWords,
  ...exportRefusalWords,
  ...findRefusalWords,
  ...planRefusalWords,
  ...projectRefusalWords,
  ...numberRefusalWords,
  ...computerRefusalWords,
}
