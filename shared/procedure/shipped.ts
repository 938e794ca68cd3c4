import type { Terms } from '../ballot/rule'
import type { Body, Procedure, StepOf } from './procedure'

const half = { of: 1, over: 2, strictly: true }
const twoThirds = { of: 2, over: 3, strictly: false }

/** 三分之二参与、参与的过半数同意, by household and by floor area (《民法典》第二百七十八条). */
const households: Terms = {
  electorate: 'household',
  quorum: twoThirds,
  majority: half,
  majorityOf: 'takingPart',
  byArea: false,
  again: 'lastCounts',
}
const members: Terms = { ...households, electorate: 'member', again: 'firstStands' }

const raise: StepOf<'raise'> = {
  id: 'raise',
  kind: 'raise',
  name: '提事',
  about: '谁家有事都能提。社区看过，或者附议的户数够了，就往下议。',
  days: { least: 0, most: 7 },
  supportNeeded: 20,
}
const discuss: StepOf<'discuss'> = {
  id: 'discuss',
  kind: 'discuss',
  name: '议事',
  about: '材料摆出来，大家在手机上、在院子里说想法。',
  days: { least: 3, most: 21 },
  needs: ['notice', 'materials', 'opinions'],
  opinionsNeeded: 3,
}
const decide: StepOf<'decide'> = {
  id: 'decide',
  kind: 'decide',
  name: '决事',
  about: '写成一句话，大家投票，截止才开票；结果贴出来，有异议都要答复。',
  days: { least: 1, most: 15 },
  body: 'residents',
  terms: households,
  secondsNeeded: 2,
  paperDays: 3,
  publishDays: 5,
}
const act: StepOf<'act'> = {
  id: 'act',
  kind: 'act',
  name: '办事',
  about: '写下谁来办、哪天办好，办到哪一步都看得见。',
  days: { least: 0, most: 90 },
}
const judge: StepOf<'judge'> = {
  id: 'judge',
  kind: 'judge',
  name: '评事',
  about: '说好的事做到没有，大家来评。',
  days: { least: 3, most: 15 },
}

const meeting = (body: Body, id: string, said: { name: string; about: string }): StepOf<'decide'> => ({
  ...decide,
  ...said,
  id,
  body,
  terms: members,
  secondsNeeded: 0,
  publishDays: 0,
})

/** 五步议事: where a street has set nothing else. */
export const fiveSteps: Procedure = {
  id: 'fivesteps',
  name: '五步议事',
  about: '提事、议事、决事、办事、评事，邻里的事邻里商量着办。',
  steps: [raise, discuss, decide, act, judge],
}

/** 四议两公开: proposed, consulted on, examined and resolved, the resolution and its outcome both made public. */
export const fourAndTwo: Procedure = {
  id: 'fourandtwo',
  name: '四议两公开',
  about: '党组织提议、两委商议、党员审议、居民代表决议，决议公开、结果公开。',
  steps: [
    { ...raise, name: '提议', about: '社区党组织提议，居民也能提，社区看过再议。' },
    meeting('committee', 'consult', { name: '商议', about: '社区两委一起商议，过半数同意再往下走。' }),
    meeting('party', 'examine', { name: '审议', about: '党员大会审议，三分之二到会，过半数同意。' }),
    {
      ...meeting('deputies', 'resolve', {
        name: '决议',
        about: '居民代表会议表决，三分之二到会，过半数同意；决议公开，有异议都要答复。',
      }),
      publishDays: 7,
    },
    { ...act, name: '实施', about: '照决议办，办到哪一步都看得见。' },
    { ...judge, name: '结果公开', about: '说好的事做到没有，大家来评。' },
  ],
}

/** 六步议事: who is concerned is asked at home before it is talked over. */
export const sixSteps: Procedure = {
  id: 'sixsteps',
  name: '六步议事',
  about: '提事、访事、议事、决事、办事、评事，先上门听一圈再开会。',
  steps: [
    raise,
    {
      ...discuss,
      id: 'visit',
      name: '访事',
      about: '先上门、在手机上听一圈，把问题问清楚。',
      needs: ['notice', 'opinions', 'questionsAnswered'],
    },
    {
      ...discuss,
      id: 'discuss',
      about: '开碰头会，把办法摆出来议。',
      needs: ['materials', 'meeting', 'minutes'],
    },
    decide,
    act,
    judge,
  ],
}

export const shippedProcedures: readonly Procedure[] = [fiveSteps, fourAndTwo, sixSteps]
