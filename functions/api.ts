import type { AnyHandler } from './answer'
import { appOver } from './appOver'
import type { ApiDeps } from './deps'
import type { Service } from './service'
import { services } from './services'

const all: Service[] = Object.values(services)

type Name = keyof typeof services

/** What one process does around each handler, by the function that it belongs to in the cloud. */
export type Around = (name: Name, handler: AnyHandler) => AnyHandler

const handlersWithin = (around: Around) =>
  (Object.keys(services) as Name[]).flatMap((name) =>
    Object.entries<AnyHandler>(services[name].handlers).map(
      ([operation, handler]) => [operation, around(name, handler)] as const,
    ),
  )

/** All that is served, behind one door: on one machine and in tests. In the cloud each service is a function. */
export const api = (deps: ApiDeps, around: Around = (_, handler) => handler) =>
  appOver(deps, {
    operations: Object.assign({}, ...all.map(({ operations }) => operations)),
    handlers: Object.fromEntries(handlersWithin(around)),
    says: {
      statuses: Object.assign({}, ...all.map(({ says }) => says?.statuses)),
      words: Object.assign({}, ...all.map(({ says }) => says?.words)),
    },
  })
