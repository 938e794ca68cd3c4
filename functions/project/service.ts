import { projectOperations } from '../../shared/project/operations'
import { serviceOf } from '../service'
import { addNeed } from './addNeed'
import { needsHeard } from './heard'
import { moveHandlers } from './needs'
import { followProject, getNeed, matches, needs } from './read'
import { addResource, changeResource, resources, restoreResource, withdrawResource } from './resources'
import { projectSays } from './says'

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
    needsHeard,
    followProject,
    ...moveHandlers,
  },
  projectSays,
)
