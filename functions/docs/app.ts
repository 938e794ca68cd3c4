import { Hono } from 'hono/tiny'
import { json } from '../respond'
import { openapi } from './openapi'
import { docsPage } from './page'

/** The contract to read, for programs and for people. Apart from the API: it is asked for rarely and weighs much. */
export function docs({ demo }: { demo: boolean }) {
  const app = new Hono()
  app.get('/v1/openapi.json', () => json(openapi(demo), 200))
  app.get('/docs', (c) => c.html(docsPage(demo)))
  return app
}
