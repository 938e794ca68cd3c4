import { linking } from '../../infra/rights/linking'
import { all, allowedIn, idOf, ofType, only, templatesOf } from './clouds'

const stream =
  'arn:aws-cn:dynamodb:cn-northwest-1:123456789012:table/emulin-1123/stream/2026-11-23T08:00:00.000'
const chosen = templatesOf('aws-cn', {
  env: {
    EMULIN_NAME: 'rehearsal',
    EMULIN_REGION: 'cn-northwest-1',
    EMULIN_DEFAULT_STREET: '110101001',
    EMULIN_WECHAT_APPID: 'wx0123456789abcdef',
    EMULIN_DOMAIN: 'api.example.cn',
    EMULIN_CERTIFICATE_ARN: 'arn:aws-cn:acm:cn-northwest-1:1:certificate/x',
    EMULIN_PAGE_ORIGINS: 'https://desk.example.cn',
    EMULIN_ALARM_MAIL: 'duty@example.cn',
    EMULIN_PHOTO_HOST: 'photos.example.cn',
    EMULIN_SCHEDULER: 'no',
    EMULIN_RESERVES: 'no',
    EMULIN_CLOCKS: '7',
    EMULIN_KEEPS_ADDRESSES: 'yes',
    EMULIN_RESTORED_TABLE: 'emulin-1123',
    EMULIN_RESTORED_STREAM: stream,
    EMULIN_WARM_READS: '20000',
    EMULIN_WARM_WRITES: '5000',
    EMULIN_RUNTIME: 'nodejs24.x',
  },
})
const usual = templatesOf('aws')
const text = JSON.stringify(chosen.templates)
const properties = (type: string) => ofType(chosen, type).map(([, { Properties }]) => Properties)

describe('what a deployment chooses', () => {
  it('is asked for at the deployment where it must be known and was not said', () => {
    const asked = (one: ReturnType<typeof templatesOf>) =>
      one.templates.flatMap(({ Parameters = {} }) =>
        Object.keys(Parameters).filter((name) => Parameters[name]?.Default === undefined),
      )

    expect(asked(usual).sort()).toEqual(['DefaultStreet', 'WechatAppid'])
    expect(asked(chosen)).toEqual([])
  })

  it('a name of its own keeps a rehearsal apart from the real one', () => {
    const names = properties('AWS::Lambda::Function').map(({ FunctionName }) => String(FunctionName))

    expect(names.filter((name) => !name.startsWith('rehearsal-'))).toEqual([])
    expect(only(chosen, 'AWS::DynamoDB::GlobalTable')).toMatchObject({
      TableName: 'rehearsal',
      WarmThroughput: { ReadUnitsPerSecond: 20000, WriteUnitsPerSecond: 5000 },
    })
  })

  it('a restored table is worked on and read in the place of the first one, which stays where it is', () => {
    const named = properties('AWS::Lambda::Function').flatMap(({ Environment }) => {
      const { Variables } = (Environment ?? {}) as { Variables?: { TABLE_NAME?: unknown } }
      return Variables?.TABLE_NAME === undefined ? [] : [Variables.TABLE_NAME]
    })
    const sources = properties('AWS::Lambda::EventSourceMapping').map(({ EventSourceArn }) => EventSourceArn)

    expect(new Set(named)).toEqual(new Set(['emulin-1123']))
    expect(sources).toEqual([stream, stream])
    // Only where the one restored says that it stands in the place of the other.
    const restored = (one: typeof usual) =>
      ofType(one, 'AWS::Lambda::Function').filter(([, { Properties }]) =>
        JSON.stringify(Properties).includes('"TABLE_RESTORED":"yes"'),
      ).length
    expect([restored(chosen), restored(usual)]).toEqual([named.length, 0])
  })

  it('no function has a right to the first table where another stands in its place', () => {
    const rights = JSON.stringify(properties('AWS::IAM::Role'))

    expect(rights).toContain(':table/emulin-1123')
    expect(rights).not.toMatch(/ExportsOutput[^"]*Table(?!Key)/)
    expect(JSON.stringify(ofType(usual, 'AWS::IAM::Role'))).toMatch(/ExportsOutput[^"]*Table(?!Key)/)
    // Alarms too: while they watch the first one, its stack cannot take back what they import.
    const watching = ({ templates }: typeof usual) => JSON.stringify(templates[2])
    expect(watching(chosen)).not.toMatch(/ExportsOutput[^"]*Table(?!Key)/)
    expect(watching(usual)).toMatch(/ExportsOutput[^"]*Table(?!Key)/)
    expect(() => templatesOf('aws', { env: { EMULIN_RESTORED_TABLE: 'emulin-1123' } })).toThrow(
      'EMULIN_RESTORED_STREAM',
    )
  })

  it('a domain is the only way in', () => {
    expect(only(chosen, 'AWS::ApiGatewayV2::Api')).toMatchObject({
      DisableExecuteApiEndpoint: true,
      CorsConfiguration: { AllowOrigins: ['https://desk.example.cn'] },
    })
    expect(only(chosen, 'AWS::ApiGatewayV2::DomainName')).toMatchObject({ DomainName: 'api.example.cn' })
    expect(() => templatesOf('aws', { env: { EMULIN_DOMAIN: 'api.example.com' } })).toThrow(
      'EMULIN_CERTIFICATE_ARN',
    )
  })

  it('photos go by their own domain where there is one', () => {
    const settings = (one: ReturnType<typeof templatesOf>) =>
      ofType(one, 'AWS::Lambda::Function').map(([, { Properties }]) =>
        JSON.stringify(Properties.Environment ?? {}),
      )

    expect(settings(chosen).filter((one) => one.includes('"PHOTO_HOST":"photos.example.cn"'))).not.toEqual([])
    expect(settings(usual).filter((one) => one.includes('PHOTO_HOST'))).toEqual([])
    expect(settings(usual).filter((one) => one.includes('PHOTO_BUCKET'))).not.toEqual([])
  })

  it('photos are sent from the wide pages alone', () => {
    expect(only(chosen, 'AWS::S3::Bucket')).toMatchObject({
      CorsConfiguration: {
        CorsRules: [{ AllowedMethods: ['POST'], AllowedOrigins: ['https://desk.example.cn'] }],
      },
    })
  })

  it('plain rules call each minute where there is no scheduler', () => {
    expect(properties('AWS::Scheduler::Schedule')).toEqual([])
    const rules = properties('AWS::Events::Rule').map(({ ScheduleExpression }) => ScheduleExpression)
    // Beside that which tells of photos.
    expect(rules.filter(Boolean)).toEqual(Array(4).fill('cron(* * * * ? *)'))
  })

  it('so many clocks as are asked for share the streets, each called by itself', () => {
    const targets = properties('AWS::Events::Rule').flatMap(({ Targets }) => Targets as { Input?: string }[])
    const inputs = targets.flatMap(({ Input }) => Input ?? [])
    const shares = Array.from({ length: 7 }, (_, clock) => ({ clock, of: 7 }))

    expect(inputs.map((input) => JSON.parse(input) as unknown)).toEqual([...shares, ...shares])
    const many = templatesOf('aws', { env: { EMULIN_CLOCKS: '40', EMULIN_FILE_URL: 'no' } })
    // Asked for beside that: exports through the API, where a mini program may fetch them.
    expect(ofType(many, 'AWS::Lambda::Url')).toEqual([])
    expect(JSON.stringify(many.templates)).toContain('GET /exports/{name}')
    const called = ofType(many, 'AWS::Scheduler::Schedule').map(([, { Properties }]) => Properties.Target)
    expect(new Set(called.map((target) => JSON.stringify(target))).size).toBe(2 * 40)
    expect(many.templates.map(({ Resources }) => Object.keys(Resources).length <= 500)).not.toContain(false)
    const reserved = ofType(many, 'AWS::Lambda::Function').map(([, { Properties }]) =>
      String(Properties.ReservedConcurrentExecutions ?? ''),
    )
    expect(reserved.filter(Boolean)).toEqual(['40', '40'])
    expect(() => templatesOf('aws', { env: { EMULIN_CLOCKS: 'many' } })).toThrow('EMULIN_CLOCKS')
  })

  it('addresses are kept where the law wants them, concurrency is not set aside in a new account', () => {
    expect(text).toContain('$context.identity.sourceIp')
    expect(text).not.toContain('ReservedConcurrentExecutions')
    expect(new Set(properties('AWS::Lambda::Function').map(({ Runtime }) => Runtime))).toEqual(
      new Set(['nodejs24.x']),
    )
    expect(properties('AWS::SNS::Subscription')).toMatchObject([
      { Protocol: 'email', Endpoint: 'duty@example.cn' },
    ])
  })
})

describe('photos', () => {
  const bucket = only(usual, 'AWS::S3::Bucket')

  it('are nobody’s to look at, and go when nothing names them', () => {
    expect(bucket).toMatchObject({
      PublicAccessBlockConfiguration: {
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        RestrictPublicBuckets: true,
      },
      LifecycleConfiguration: {
        Rules: [
          { Prefix: 'arrived/', ExpirationInDays: 1, Status: 'Enabled' },
          { Prefix: 'shown/', TagFilters: [{ Key: 'kept', Value: 'no' }], ExpirationInDays: 7 },
          { AbortIncompleteMultipartUpload: { DaysAfterInitiation: 1 } },
        ],
      },
      NotificationConfiguration: { EventBridgeConfiguration: { EventBridgeEnabled: true } },
    })
    expect(bucket).not.toHaveProperty('CorsConfiguration')
  })

  it('are drawn anew where they arrive, and what cannot be is told', () => {
    const [rule] = ofType(usual, 'AWS::Events::Rule').map(([, { Properties }]) => JSON.stringify(Properties))
    const given = ofType(usual, 'AWS::Lambda::EventInvokeConfig').map(([, { Properties }]) => Properties)

    expect(rule).toContain('"object":{"key":[{"prefix":"arrived/"}]}')
    expect(rule).toMatch(/"Arn":\{"Fn::GetAtt":\["photo/)
    expect(JSON.stringify(given)).toMatch(/"OnFailure":\{"Destination":\{"Fn::GetAtt":\["PhotoDead/)
  })

  it('are put, shown and kept by those alone who have to', () => {
    const may = (action: string) =>
      allowedIn(usual).flatMap(([id, { Sid, Action }]) =>
        all(Action).includes(action) && Sid?.endsWith('Photos') ? [`${idOf(id)} ${Sid}`] : [],
      )

    expect(may('s3:PutObject').sort()).toEqual(['apiRole SendPhotos', 'photoRole ShowPhotos'])
    expect(may('s3:PutObjectTagging').sort()).toEqual(['gatherRole KeepPhotos', 'photoRole ShowPhotos'])
    expect(may('s3:DeleteObject')).toEqual(['photoRole TakePhotos'])
    expect(may('s3:GetObject').sort()).toEqual(
      [...linking.map((name) => `${name}Role SeePhotos`), 'photoRole TakePhotos'].sort(),
    )
  })
})
