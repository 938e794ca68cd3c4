import type { LambdaName } from '../../infra/lambdas'
import type { Deployment } from './deployed'
import created from './events/objectCreated.json'
import scheduled from './events/schedule.json'
import { matches } from './matches'

/** What is called, and with what. */
export type Call = { arn: string; event: unknown }

type Schedule = { Target: { Arn: string; Input?: string } }

/**
 * What the Scheduler sends: the input of the schedule, and without one a notification that says no more than that it is
 * time. https://docs.aws.amazon.com/scheduler/latest/APIReference/API_Target.html
 */
export function scheduleOf(name: LambdaName, { made, named }: Deployment): Call {
  const { arn } = named(name)
  // CloudFormation's own names.
  const schedules = made.all('AWS::Scheduler::Schedule').map(({ properties }) => properties as Schedule)
  const found = schedules.find(({ Target }) => Target.Arn === arn)
  if (!found) throw new Error(`${name} is called by no schedule`)
  const { Input } = found.Target
  const now = `${new Date().toISOString().slice(0, 16)}:00Z`
  return { arn, event: Input ? (JSON.parse(Input) as unknown) : { ...scheduled, time: now } }
}

type Rule = {
  EventPattern: unknown
  Targets: {
    Arn: string
    InputTransformer?: { InputPathsMap: Record<string, string>; InputTemplate: string }
  }[]
}

const at = (path: string, event: unknown) =>
  path
    .replace(/^\$\./, '')
    .split('.')
    .reduce<unknown>((part, name) => (part as Record<string, unknown>)[name], event)

/** `<name>` is what the event says there: https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-transform-target-input.html */
function transformed({ InputTransformer: by }: Rule['Targets'][number], event: unknown): unknown {
  if (!by) return event
  const told = by.InputTemplate.replaceAll(/<([^>]+)>/g, (_, name: string) =>
    JSON.stringify(at(by.InputPathsMap[name] ?? '', event)),
  )
  return JSON.parse(told)
}

export type Arrived = { bucket: string; key: string; size: number }

/**
 * What the bucket tells the bus of something that arrived, and what the rules make of it for whom:
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/ev-events.html
 */
export function arrivalOf({ bucket, key, size }: Arrived, { made }: Deployment): Call[] {
  const { detail } = created
  const event = {
    ...created,
    resources: [`arn:aws:s3:::${bucket}`],
    detail: {
      ...detail,
      bucket: { name: bucket },
      object: { ...detail.object, key, size },
      reason: 'POST Object',
    },
  }
  const rules = made.all('AWS::Events::Rule').map(({ properties }) => properties as Rule)
  return rules
    .filter(({ EventPattern }) => matches(EventPattern, event))
    .flatMap(({ Targets }) =>
      Targets.map((target) => ({ arn: target.Arn, event: transformed(target, event) })),
    )
}
