import { Duration, TimeZone, type Stack } from 'aws-cdk-lib'
import { CfnRule } from 'aws-cdk-lib/aws-events'
import { PolicyDocument, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import { CfnPermission, EventInvokeConfig } from 'aws-cdk-lib/aws-lambda'
import { CfnSchedule } from 'aws-cdk-lib/aws-scheduler'
import type { Functions } from './functionsIn'
import type { Settings } from './settings'

export const scheduled = ['clock', 'exportWork'] as const
type Scheduled = (typeof scheduled)[number]

/** Whoever missed a minute is called in the next: nothing is kept for later, and nobody is told. */
const once = { maximumRetryAttempts: 0, maximumEventAgeInSeconds: 60 }

function scheduleIn(stack: Stack, name: Scheduled, functions: Functions) {
  const arn = functions[name].made.functionArn
  const mayCall = new PolicyStatement({ actions: ['lambda:InvokeFunction'], resources: [arn] })
  const role = new Role(stack, `${name}Calls`, {
    assumedBy: new ServicePrincipal('scheduler.amazonaws.com'),
    inlinePolicies: { calls: new PolicyDocument({ statements: [mayCall] }) },
  })
  new CfnSchedule(stack, `${name}Schedule`, {
    scheduleExpression: 'cron(* * * * ? *)',
    scheduleExpressionTimezone: TimeZone.ASIA_SHANGHAI.timezoneName,
    flexibleTimeWindow: { mode: 'OFF' },
    target: { arn, roleArn: role.roleArn, retryPolicy: once },
  })
}

/** Where there is no Scheduler: in UTC, of which each minute is one in Shanghai too. */
function ruleIn(stack: Stack, name: Scheduled, functions: Functions) {
  const arn = functions[name].made.functionArn
  const rule = new CfnRule(stack, `${name}Schedule`, {
    scheduleExpression: 'cron(* * * * ? *)',
    targets: [{ id: name, arn, retryPolicy: once }],
  })
  new CfnPermission(stack, `${name}Called`, {
    action: 'lambda:InvokeFunction',
    functionName: arn,
    principal: 'events.amazonaws.com',
    sourceArn: rule.attrArn,
  })
}

/** The clock and the exports' work, every minute. */
export function schedulesIn(stack: Stack, functions: Functions, { scheduler }: Settings) {
  for (const name of scheduled) {
    if (scheduler === 'yes') scheduleIn(stack, name, functions)
    else ruleIn(stack, name, functions)
    new EventInvokeConfig(stack, `${name}Once`, {
      function: functions[name].made,
      maxEventAge: Duration.minutes(1),
      retryAttempts: 0,
    })
  }
}
