import { operationNames } from '../../shared/contract'
import { allOperations } from '../../functions/docs/allOperations'
import { lambdas, type LambdaName } from '../../infra/lambdas'
import { expiresAttribute, table } from '../../infra/table'
import { all, allowedIn, idOf, ofType, only, templatesOf } from './clouds'

const names = Object.keys(lambdas) as LambdaName[]
const clouds = {
  aws: templatesOf('aws', { hasSchemasChecked: true }),
  'aws-cn': templatesOf('aws-cn', { hasSchemasChecked: true }),
}

const text = (value: unknown) => JSON.stringify(value)

describe.each(Object.entries(clouds))('the cloud %s', (partition, cloud) => {
  it('asks China’s Lambda for nothing that it has not', () => {
    const lambda = Object.values(cloud.resources).filter(({ Type }) => Type.startsWith('AWS::Lambda::'))
    const sources = ofType(cloud, 'AWS::Lambda::EventSourceMapping').map(([, { Properties }]) => Properties)

    expect(sources.filter((one) => 'Tags' in one || 'MetricsConfig' in one)).toEqual([])
    expect(sources.filter((one) => 'ProvisionedPollerConfig' in one)).toEqual([])
    expect(lambda.filter(({ Properties }) => /TracingConfig|SnapStart/.test(text(Properties)))).toEqual([])
    expect(ofType(cloud, 'AWS::Lambda::Url')).toHaveLength(partition === 'aws' ? 1 : 0)
  })

  it('takes nothing from another partition', () => {
    const written = text(cloud.templates)

    expect(/arn:aws[^:]*:/.exec(written)?.[0]).toBe(`arn:${partition}:`)
    expect(new Set(written.match(/arn:aws[^:]*:/g))).toEqual(new Set([`arn:${partition}:`]))
  })

  it('allows by name alone, but for the owner of each key', () => {
    const wild = allowedIn(cloud)
      .flatMap(([id, { Action }]) => all(Action).map((action) => `${idOf(id)} ${action}`))
      .filter((line) => line.includes('*'))

    // Who owns the account must be able to change a key's policy, or nobody ever can.
    expect(wild.sort()).toEqual(['AlarmKey kms:*', 'TableKey kms:*'])
  })

  it('allows on everything only what AWS does not narrow down', () => {
    const wide = allowedIn(cloud)
      .filter(([id, { Resource }]) => all(Resource).includes('*') && !/Key/.test(id))
      .flatMap(([id, { Action }]) => all(Action).map((action) => `${idOf(id)} ${action}`))

    expect(wide.sort()).toEqual(['gatherRole dynamodb:ListStreams', 'streamRole dynamodb:ListStreams'])
  })

  it('keeps the table of infra/table.ts, under a key of its own, restorable, against a slip of the hand', () => {
    const made = only(cloud, 'AWS::DynamoDB::GlobalTable')
    const [replica] = made.Replicas as Record<string, unknown>[]
    const indexes = made.GlobalSecondaryIndexes as typeof table.GlobalSecondaryIndexes

    expect(made).toMatchObject({
      KeySchema: table.KeySchema,
      BillingMode: table.BillingMode,
      StreamSpecification: { StreamViewType: table.StreamSpecification.StreamViewType },
      TimeToLiveSpecification: { AttributeName: expiresAttribute, Enabled: true },
      SSESpecification: { SSEEnabled: true, SSEType: 'KMS' },
    })
    expect(
      indexes.map(({ IndexName, KeySchema, Projection }) => ({ IndexName, KeySchema, Projection })),
    ).toEqual(table.GlobalSecondaryIndexes)
    expect(replica).toMatchObject({
      DeletionProtectionEnabled: true,
      PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true, RecoveryPeriodInDays: 35 },
    })
    expect(ofType(cloud, 'AWS::KMS::Key').map(([, { Properties }]) => Properties.EnableKeyRotation)).toEqual([
      true,
      true,
    ])
  })

  it('leaves what stays where it is when a stack goes', () => {
    const staying = ['DynamoDB::GlobalTable', 'S3::Bucket', 'SecretsManager::Secret', 'Logs::LogGroup']
    const kept = staying.flatMap((type) => ofType(cloud, `AWS::${type}`))

    expect(kept.filter(([, { DeletionPolicy }]) => !DeletionPolicy?.startsWith('Retain'))).toEqual([])
    expect(
      cloud.resources[ofType(cloud, 'AWS::KMS::Key').find(([id]) => /^TableKey/.test(id))?.[0] ?? ''],
    ).toMatchObject({
      DeletionPolicy: 'Retain',
    })
  })

  it('reads the stream in order, gives up before it is forgotten, and says what', () => {
    const sources = ofType(cloud, 'AWS::Lambda::EventSourceMapping').map(([, { Properties }]) => Properties)

    expect(sources).toHaveLength(2)
    for (const source of sources)
      expect(source).toMatchObject({
        BisectBatchOnFunctionError: true,
        FunctionResponseTypes: ['ReportBatchItemFailures'],
        ParallelizationFactor: 1,
        MaximumRetryAttempts: -1,
        MaximumRecordAgeInSeconds: 23 * 3600,
        StartingPosition: 'TRIM_HORIZON',
        DestinationConfig: {
          OnFailure: { Destination: { 'Fn::GetAtt': [expect.stringMatching(/Dead/), 'Arn'] } },
        },
      })
    expect(text(sources)).toContain('\\"PK\\":{\\"S\\":[{\\"prefix\\":\\"G#\\"},')
  })

  it('has every function of infra/lambdas.ts, opened by the door that reads its secrets', () => {
    const made = ofType(cloud, 'AWS::Lambda::Function').map(([, { Properties }]) => Properties)
    const byName = new Map(made.map((one) => [String(one.FunctionName).replace('emulin-', ''), one]))

    expect([...byName.keys()].sort()).toEqual([...names].sort())
    for (const name of names)
      expect(byName.get(name)).toMatchObject({
        Runtime: 'nodejs22.x',
        Architectures: ['arm64'],
        Handler: expect.stringMatching(/^start\./),
        MemorySize: lambdas[name].memory,
        Timeout: lambdas[name].seconds,
      })
  })

  it('has exactly one door for each operation of the contract, and none for the demo', () => {
    const doors = ofType(cloud, 'AWS::ApiGatewayV2::Route').map(([, { Properties }]) =>
      String(Properties.RouteKey),
    )
    const wanted = allOperations
      .filter(([, { demoOnly }]) => !demoOnly)
      .map(([, { method, path }]) => `${method} /v1${path}`)
    const more = partition === 'aws' ? [] : ['GET /exports/{name}']
    const shapes = doors.map((door) => door.replace(/\{\w+\}/g, '{}'))

    expect(operationNames.length).toBeGreaterThan(150)
    expect(doors.sort()).toEqual([...wanted, 'GET /v1/openapi.json', 'GET /docs', ...more].sort())
    expect(new Set(shapes).size).toBe(shapes.length)
    expect(doors.length).toBeLessThanOrEqual(300)
  })

  it('calls clock and exports each minute of Shanghai, once', () => {
    const schedules = ofType(cloud, 'AWS::Scheduler::Schedule').map(([, { Properties }]) => Properties)

    expect(schedules).toHaveLength(2)
    for (const schedule of schedules)
      expect(schedule).toMatchObject({
        ScheduleExpression: 'cron(* * * * ? *)',
        ScheduleExpressionTimezone: 'Asia/Shanghai',
        Target: { RetryPolicy: { MaximumRetryAttempts: 0 } },
      })
  })

  it('writes of a request which door it used, and nothing of who came through', () => {
    const { AccessLogSettings, DefaultRouteSettings, RouteSettings } = only(cloud, 'AWS::ApiGatewayV2::Stage')

    expect(text(AccessLogSettings)).not.toMatch(/sourceIp|userAgent|\$context\.path|authorizer|query/i)
    expect(text(AccessLogSettings)).toContain('$context.routeKey')
    expect(DefaultRouteSettings).toEqual({ ThrottlingRateLimit: 200, ThrottlingBurstLimit: 400 })
    // What anybody may ask without being known, and what costs something each time.
    const few = { ThrottlingRateLimit: 50, ThrottlingBurstLimit: 100 }
    expect(RouteSettings).toEqual({ 'POST /v1/sessions': few, 'POST /v1/computers': few })
  })

  it('fits into stacks', () => {
    expect(cloud.templates.map(({ Resources }) => Object.keys(Resources).length <= 500)).toEqual([
      true,
      true,
      true,
    ])
    expect(cloud.templates.map((one) => text(one).length <= 1_000_000)).toEqual([true, true, true])
  })
})
