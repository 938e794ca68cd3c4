import { appOver } from './appOver'
import type { ApiDeps } from './deps'
import { services } from './services'

/** All that is served, behind one door: on one machine and in tests. In the cloud each service is a function. */
export const api = (deps: ApiDeps) =>
  appOver(deps, {
    operations: Object.assign({}, ...Object.values(services).map(({ operations }) => operations)),
    handlers: Object.assign({}, ...Object.values(services).map(({ handlers }) => handlers)),
  })
