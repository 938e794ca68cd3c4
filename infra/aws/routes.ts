import { docs } from '../../functions/docs/app'
import { filesPath } from '../../functions/export/download'
import { services } from '../../functions/services'
import { tableHandlers } from '../../functions/setup/tables'
import type { Operation } from '../../shared/operation'
import { setupOperations } from '../../shared/setup/operations'
import type { LambdaName } from '../lambdas'

export type Route = { key: string; to: LambdaName }

/** What exists in the demo alone has no door here. */
const routeOf = (to: LambdaName, { method, path, demoOnly }: Operation): Route[] =>
  demoOnly ? [] : [{ key: `${method} /v1${path}`, to }]

const served = Object.entries(services).flatMap(([name, { operations }]) =>
  // The names of the services are those of the functions: test/aws holds them together.
  Object.values(operations).flatMap((operation: Operation) => routeOf(name as LambdaName, operation)),
)

const settingUp = Object.entries(setupOperations).flatMap(([name, operation]) =>
  routeOf(name in tableHandlers ? 'tables' : 'setup', operation),
)

const documents = docs({ demo: false }).routes.map(({ path }): Route => ({ key: `GET ${path}`, to: 'docs' }))

/** Every way into the HTTP API, from what the functions serve: nothing that is not named reaches any of them. */
export const routes: readonly Route[] = [...served, ...settingUp, ...documents]

/** Where no function has an address of its own. */
export const fileRoute: Route = { key: `GET ${filesPath}`, to: 'exportFiles' }
