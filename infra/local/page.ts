import { serveStatic } from '@hono/node-server/serve-static'
import { Hono } from 'hono'
import { compress } from 'hono/compress'

const forever = 'public, max-age=31536000, immutable'
const anHour = 'public, max-age=3600'
const askAgain = 'no-cache'

/** A build gives every changed file a new name, all but the page that names them. */
function lifeOf(path: string) {
  if (/\.[0-9a-f]{8}\.(js|css)$/.test(path)) return forever
  return isFile(path) && !path.endsWith('.html') ? anHour : askAgain
}

const isFile = (path: string) => /\.\w+$/.test(path)
const isHidden = (path: string) => path.includes('/.')

/** The mini program's H5 build; an address that is no file opens it as well. */
export function page(folder: string) {
  const app = new Hono()
  const files = serveStatic({ root: folder })
  const front = serveStatic({ root: folder, path: 'index.html' })
  app.use(compress())
  app.get('*', async (c, next) => {
    if (isHidden(c.req.path)) return c.notFound()
    await next()
    if (c.res.ok) c.header('Cache-Control', lifeOf(c.req.path))
    return undefined
  })
  app.get('*', files, (c, next) => (isFile(c.req.path) ? next() : front(c, next)))
  return app
}
