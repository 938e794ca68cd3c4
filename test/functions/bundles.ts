import { execFile } from 'node:child_process'
import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Metafile } from 'esbuild'
import { buildFunctions } from '../../infra/build/functions'
import type { TestTable } from '../support/engine'

const run = promisify(execFile)
const context = { awsRequestId: 'r1' }

/** As the HTTP API hands a request to Lambda, payload format 2.0. */
export const httpEvent = (method: string, path: string, more: object = {}) => ({
  version: '2.0',
  routeKey: '$default',
  rawPath: path,
  rawQueryString: '',
  headers: {},
  requestContext: { http: { method, path, sourceIp: '127.0.0.1' }, stage: '$default' },
  isBase64Encoded: false,
  ...more,
})

/** For the top of a test file: all functions as they are uploaded, each invoked in a process of its own. */
export function bundlesForFile(table: TestTable, more: Record<string, string> = {}) {
  let folder: string
  let built: Metafile
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'emulin-bundle-'))
    built = await buildFunctions(folder)
    // Where in the cloud sharp lies beside the function that needs it.
    await symlink(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'))
  })
  afterAll(() => rm(folder, { recursive: true }))

  const env = () => ({
    PATH: process.env.PATH,
    AWS_REGION: 'local',
    AWS_ACCESS_KEY_ID: 'local',
    AWS_SECRET_ACCESS_KEY: 'local',
    DYNAMODB_ENDPOINT: table.endpoint,
    TABLE_NAME: table.tableName,
    TOKEN_SECRET: 'a-token-secret-of-the-tests-only',
    SEAL_SECRET: 'a-seal-secret-of-the-tests-only',
    WECHAT_APPID: 'wxtest',
    WECHAT_SECRET: 'none',
    DEFAULT_STREET: '990100001',
    DEMO: 'yes',
    ...more,
  })
  return {
    folder: () => folder,
    outputOf(name: string) {
      const found = Object.entries(built.outputs).find(([file]) => file.includes(`${name}/index.mjs`))
      if (!found) throw new Error(`no bundle for ${name}`)
      return found[1]
    },
    async invoke(name: string, events: object[]) {
      const script = join(folder, `${name}-run.mjs`)
      await writeFile(
        script,
        `import { handler } from './${name}/index.mjs'
         const answers = []
         for (const event of ${JSON.stringify(events)}) answers.push(await handler(event, ${JSON.stringify(context)}))
         process.stdout.write(JSON.stringify(answers))`,
      )
      const { stdout } = await run(process.execPath, [script], { env: env(), maxBuffer: 8 * 1024 * 1024 })
      return JSON.parse(stdout) as { statusCode: number; body: string }[]
    },
  }
}
