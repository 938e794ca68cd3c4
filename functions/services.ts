import { bodyService } from './ballot/bodyService'
import { motionService } from './ballot/motionService'
import { paperService } from './ballot/paperService'
import { voteService } from './ballot/voteService'
import { campaignService } from './campaign/service'
import { computerService } from './computer/service'
import { alikeService } from './demand/alikeService'
import { demandService } from './demand/service'
import { everydayService } from './everydayService'
import { exportService } from './export/service'
import { feedbackService } from './feedback/service'
import { findService } from './find/service'
import { meetingService } from './meeting/service'
import { noticeService } from './notice/service'
import { behindService } from './numbers/behindService'
import { numberService } from './numbers/service'
import { opinionService } from './opinion/service'
import { planService } from './plan/service'
import type { Service } from './service'
import { topicMoveService } from './topic/moveService'
import { neighbourService } from './topic/neighbourService'
import { promiseService } from './topic/promiseService'
import { recordService } from './topic/recordService'
import { topicService } from './topic/service'
import { projectService } from './project/service'
import { visitService } from './visit/service'
import { volunteerService } from './volunteer/service'
import { importService } from './workOrder/importService'
import { listService } from './workOrder/listService'
import { moveService } from './workOrder/moveService'

/** Which function serves which operations: the names are those of infra/lambdas.ts. */
export const services = {
  api: everydayService,
  visits: visitService,
  volunteers: volunteerService,
  feedback: feedbackService,
  moves: moveService,
  lists: listService,
  imports: importService,
  notices: noticeService,
  topics: topicService,
  opinions: opinionService,
  meetings: meetingService,
  topicMoves: topicMoveService,
  topicNeighbours: neighbourService,
  topicPromises: promiseService,
  topicRecords: recordService,
  ballots: voteService,
  motions: motionService,
  papers: paperService,
  bodies: bodyService,
  numbers: numberService,
  behind: behindService,
  campaigns: campaignService,
  demands: demandService,
  alike: alikeService,
  exports: exportService,
  find: findService,
  projects: projectService,
  plans: planService,
  computers: computerService,
} as const satisfies Record<string, Service>
