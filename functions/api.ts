import { appOver } from './appOver'
import type { ApiDeps } from './deps'
import type { Service } from './service'
import { services } from './services'

const all: Service[] = Object.values(services)

/** All that is served, behind one door: on one machine and in tests. In the cloud each service is a function. */
export const api = (deps: ApiDeps) =>
  appOver(deps, {
    operations: Object.assign({}, ...all.map(({ operations }) => operations)),
    handlers: Object.assign({}, ...all.map(({ handlers }) => handlers)),
    says: {
      statuses: Object.assign({}, ...all.map(({ says }) => says?.statuses)),
      words: Object.assign({}, ...all.map(({ says }) => says?.words)),
    },
  })
