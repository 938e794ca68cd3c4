import { Hono } from 'hono'
import { secureHeaders } from 'hono/secure-headers'
import { api } from '../../functions/api'
import { downloads } from '../../functions/export/download'
import type { WholeDeps } from '../../functions/setup/deps'
import { docs } from '../../functions/docs/app'
import { uploads } from '../../functions/photo/uploads'
import { setup, setupOver } from '../../functions/setup/app'
import { tableHandlers } from '../../functions/setup/tables'
import { asFunction, asItsFunction } from '../rights/held'
import { page } from './page'

/** Everything behind one port: the API, photos, and for the rest the mini program. */
export function door(deps: WholeDeps, pageFolder: string) {
  const app = new Hono()
  // One machine speaks plain HTTP to itself; a promise of HTTPS would lock the browser out.
  app.use(secureHeaders({ strictTransportSecurity: false }))
  const parts = {
    api: api(deps, asItsFunction),
    setup: setup(deps),
    tables: setupOver(deps, tableHandlers),
    docs: docs(deps.settings),
    photos: uploads(deps),
    exports: downloads(deps),
    page: page(pageFolder),
  }
  for (const path of ['/v1/openapi.json', '/docs']) app.all(path, (c) => parts.docs.fetch(c.req.raw))
  for (const path of ['tables', 'templates'])
    app.all(`/v1/setup/streets/:street/${path}`, (c) =>
      asFunction('tables', () => parts.tables.fetch(c.req.raw)),
    )
  app.all('/v1/setup/*', (c) => asFunction('setup', () => parts.setup.fetch(c.req.raw)))
  app.all('/v1/*', (c) => parts.api.fetch(c.req.raw))
  for (const path of ['/uploads', '/photos/*']) app.all(path, (c) => parts.photos.fetch(c.req.raw))
  app.all('/exports/*', (c) => asFunction('exportFiles', () => parts.exports.fetch(c.req.raw)))
  app.all('*', (c) => parts.page.fetch(c.req.raw))
  return app
}
