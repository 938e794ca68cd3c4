import { allows, type Wish } from './allows'
import { Denied, keyIdIn, type Roles } from './roles'
import { serving, type Heard, type Said } from './serving'

const object = (path: string) => `arn:aws:s3:::${path.slice(1)}`

/** A form that a phone sends carries who signed it, and the key that it was signed for. */
async function inForm({ path, headers, body }: Heard) {
  const form = await new Response(new Uint8Array(body), { headers }).formData()
  const resource = object(`${path.replace(/\/$/, '')}/${String(form.get('key'))}`)
  return { credential: String(form.get('x-amz-credential')), wishes: [{ action: 's3:PutObject', resource }] }
}

const list = (path: string, prefix?: string): Wish => ({
  action: 's3:ListBucket',
  resource: object(`/${path.split('/')[1]}`),
  ...(prefix !== undefined && { prefix }),
})

const actions: Record<string, string> = {
  GET: 's3:GetObject',
  PUT: 's3:PutObject',
  DELETE: 's3:DeleteObject',
}

/** What an address asks for: https://docs.aws.amazon.com/AmazonS3/latest/userguide/using-with-s3-policy-actions.html */
function inAddress({ method, path, headers }: Heard) {
  const url = new URL(path, 'http://bucket')
  const resource = object(url.pathname)
  const tags: Wish = { action: 's3:PutObjectTagging', resource }
  const credential = url.searchParams.get('X-Amz-Credential') ?? ''
  const prefix = url.searchParams.get('prefix') ?? undefined
  if (url.searchParams.has('list-type')) return { credential, wishes: [list(url.pathname, prefix)] }
  if (url.searchParams.has('tagging')) return { credential, wishes: [tags] }
  const asked: Wish = { action: actions[method] ?? method, resource }
  return { credential, wishes: headers['x-amz-tagging'] ? [asked, tags] : [asked] }
}

const passedOn = [
  'content-type',
  'content-md5',
  'content-disposition',
  'cache-control',
  'if-none-match',
  'x-amz-tagging',
]

/** The way to the bucket: whatever a function has signed is worth no more than its role's right to it. */
export async function guardBucket({ origin, roles }: { origin: string; roles: Roles }) {
  const denied: string[] = []
  const passed = new Set<string>()

  async function pass(heard: Heard): Promise<Said> {
    const { method, path, headers, body } = heard
    const { credential, wishes } = method === 'POST' ? await inForm(heard) : inAddress(heard)
    const role = roles.behind(keyIdIn(credential))
    roles.check(role, wishes)
    for (const { action } of wishes) passed.add(`${role.name.replace(/.*-/, '')} ${action}`)
    const sent = passedOn.flatMap((name) => (headers[name] ? [[name, headers[name]] as const] : []))
    const answer = await fetch(origin + path, {
      method,
      headers: Object.fromEntries(sent),
      ...(body.length > 0 && { body: new Uint8Array(body) }),
    })
    // Whoever may not list everything is not told that there is nothing.
    const isHidden = answer.status === 404 && !allows(role.statements, list(path))
    return {
      status: isHidden ? 403 : answer.status,
      headers: { 'content-type': answer.headers.get('content-type') ?? '' },
      body: new Uint8Array(await answer.arrayBuffer()),
    }
  }

  const guard = await serving((heard) =>
    pass(heard).catch((error: unknown) => {
      if (!(error instanceof Denied)) throw error
      denied.push(error.message)
      return { status: 403, body: '<Error><Code>AccessDenied</Code></Error>' }
    }),
  )
  return { ...guard, denied, passed }
}
