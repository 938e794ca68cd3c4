import { projectOperations } from '../../shared/project/operations'
import { serviceOf } from '../service'
import { topicSays } from '../topic/says'
import { addNeed, moveHandlers } from './needs'
import { followProject, getNeed, matches, needs } from './read'
import { addResource, changeResource, resources, restoreResource, withdrawResource } from './resources'

/** 三份清单: resources, needs, and the projects they become. */
export const projectService = serviceOf(
  projectOperations,
  {
    resources,
    addResource,
    changeResource,
    withdrawResource,
    restoreResource,
    needs,
    getNeed,
    matches,
    addNeed,
    followProject,
    ...moveHandlers,
  },
  topicSays,
)
