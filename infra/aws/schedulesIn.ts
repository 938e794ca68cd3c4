import { Duration, TimeZone, type Stack } from 'aws-cdk-lib'
import { CfnRule } from 'aws-cdk-lib/aws-events'
import { PolicyDocument, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import { CfnPermission, EventInvokeConfig } from 'aws-cdk-lib/aws-lambda'
import { CfnSchedule } from 'aws-cdk-lib/aws-scheduler'
import type { Functions } from './functionsIn'
import { clocksIn, type Settings } from './settings'

export const scheduled = ['clock', 'exportWork'] as const
type Scheduled = (typeof scheduled)[number]

/** Whoever missed a minute is called in the next: nothing is kept for later, and nobody is told. */
const once = { maximumRetryAttempts: 0, maximumEventAgeInSeconds: 60 }

/** The shares of the streets, each with what it is called: the first bears no number. */
const sharesOf = (settings: Settings) =>
  Array.from({ length: clocksIn(settings) }, (_, clock) => ({
    id: `Schedule${clock || ''}`,
    input: JSON.stringify({ clock, of: clocksIn(settings) }),
  }))

type Called = { functions: Functions; shares: ReturnType<typeof sharesOf> }

function scheduleIn(stack: Stack, name: Scheduled, { functions, shares }: Called) {
  const arn = functions[name].made.functionArn
  const mayCall = new PolicyStatement({ actions: ['lambda:InvokeFunction'], resources: [arn] })
  const role = new Role(stack, `${name}Calls`, {
    assumedBy: new ServicePrincipal('scheduler.amazonaws.com'),
    inlinePolicies: { calls: new PolicyDocument({ statements: [mayCall] }) },
  })
  for (const { id, input } of shares)
    new CfnSchedule(stack, `${name}${id}`, {
      scheduleExpression: 'cron(* * * * ? *)',
      scheduleExpressionTimezone: TimeZone.ASIA_SHANGHAI.timezoneName,
      flexibleTimeWindow: { mode: 'OFF' },
      target: { arn, roleArn: role.roleArn, retryPolicy: once, input },
    })
}

/** A rule calls no more. */
const ofOneRule = 5

/** Where there is no Scheduler: in UTC, of which each minute is one in Shanghai too. */
function rulesIn(stack: Stack, name: Scheduled, { functions, shares }: Called) {
  const arn = functions[name].made.functionArn
  for (let first = 0; first < shares.length; first += ofOneRule) {
    const rule = new CfnRule(stack, `${name}Schedule${first || ''}`, {
      scheduleExpression: 'cron(* * * * ? *)',
      targets: shares
        .slice(first, first + ofOneRule)
        .map(({ id, input }) => ({ id: `${name}${id}`, arn, retryPolicy: once, input })),
    })
    new CfnPermission(stack, `${name}Called${first || ''}`, {
      action: 'lambda:InvokeFunction',
      functionName: arn,
      principal: 'events.amazonaws.com',
      sourceArn: rule.attrArn,
    })
  }
}

/** The clock and the exports' work, every minute, each for its share of the streets. */
export function schedulesIn(stack: Stack, functions: Functions, settings: Settings) {
  const called = { functions, shares: sharesOf(settings) }
  for (const name of scheduled) {
    if (settings.scheduler === 'yes') scheduleIn(stack, name, called)
    else rulesIn(stack, name, called)
    new EventInvokeConfig(stack, `${name}Once`, {
      function: functions[name].made,
      maxEventAge: Duration.minutes(1),
      retryAttempts: 0,
    })
  }
}
