import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { readSecrets } from '../../infra/aws/start/readSecrets'

const credentials = { accessKeyId: 'AKIATEST', secretAccessKey: 'not-a-key', sessionToken: 'a-session' }
const arn = 'arn:aws-cn:secretsmanager:cn-north-1:1:secret:emulin/TOKEN_SECRET-x'

type Asked = { headers: IncomingMessage['headers']; body: string }
let asked: Asked[]
let busy: number
let store: Server
let endpoint: string

const answer = ({ body }: Asked) =>
  body.includes('missing')
    ? [400, { __type: 'ResourceNotFoundException' }]
    : [200, { SecretString: 'kept in the store' }]

beforeAll(async () => {
  store = createServer((request, response) => {
    let body = ''
    request.on('data', (some) => (body += String(some)))
    request.on('end', () => {
      const one = { headers: request.headers, body }
      asked.push(one)
      const [status, said] = busy-- > 0 ? [500, { __type: 'InternalServiceError' }] : answer(one)
      response.writeHead(Number(status)).end(JSON.stringify(said))
    })
  })
  await new Promise<void>((resolve) => store.listen(0, '127.0.0.1', resolve))
  // A server that listens on a port says which.
  endpoint = `http://127.0.0.1:${(store.address() as AddressInfo).port}`
})
afterAll(() => store.close())
beforeEach(() => {
  asked = []
  busy = 0
})

const environment = (more: object) => ({
  AWS_REGION: 'cn-north-1',
  AWS_ACCESS_KEY_ID: credentials.accessKeyId,
  AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
  AWS_SESSION_TOKEN: credentials.sessionToken,
  AWS_ENDPOINT_URL_SECRETS_MANAGER: endpoint,
  ...more,
})

describe('the door of a function', () => {
  it('finds a secret by the setting that says where it lies', async () => {
    expect(await readSecrets(environment({ TOKEN_SECRET_ARN: arn }))).toEqual({
      TOKEN_SECRET: 'kept in the store',
    })
    expect(asked.map(({ body }) => JSON.parse(body) as unknown)).toEqual([{ SecretId: arn }])
  })

  it('signs as the SDK does', async () => {
    await readSecrets(environment({ TOKEN_SECRET_ARN: arn }))
    const [{ headers, body }] = asked as [Asked]
    const date = String(headers['x-amz-date'])
    const at = new Date(date.replace(/(....)(..)(..)T(..)(..)(..)Z/, '$1-$2-$3T$4:$5:$6Z'))
    const signer = await new DynamoDBClient({ region: 'cn-north-1', credentials }).config.signer()
    const { hostname, port, host } = new URL(endpoint)
    const names = ['content-type', 'x-amz-target']
    const signed = await signer.sign(
      {
        ...{ method: 'POST', protocol: 'http:', hostname, port: +port, path: '/', query: {}, body },
        headers: { host, ...Object.fromEntries(names.map((name) => [name, String(headers[name])])) },
      },
      {
        signingService: 'secretsmanager',
        signingDate: at,
        unsignableHeaders: new Set(['x-amz-content-sha256']),
      },
    )

    expect(headers.authorization).toBe(signed.headers.authorization)
    expect(headers['x-amz-security-token']).toBe(credentials.sessionToken)
  })

  it('asks again when the store has a bad moment', async () => {
    busy = 2

    expect(await readSecrets(environment({ SEAL_SECRET_ARN: arn }))).toEqual({
      SEAL_SECRET: 'kept in the store',
    })
  })

  it('does not open without its secrets, and says which one is missing', async () => {
    const reading = readSecrets(environment({ SEAL_SECRET_ARN: 'missing' }))

    await expect(reading).rejects.toThrow(
      'the secret SEAL_SECRET cannot be read: Error: ResourceNotFoundException',
    )
  })

  it('asks nobody where settings hold everything', async () => {
    expect(await readSecrets({ TOKEN_SECRET: 'in the settings' })).toEqual({})
    expect(asked).toEqual([])
  })
})
