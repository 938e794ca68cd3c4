import { CfnParameter, type Stack } from 'aws-cdk-lib'

type Asked = { given: string; says: string; pattern: string }

/** A setting, or where there is none a parameter of the template: nothing is deployed until somebody has said it. */
export const askedFor = (stack: Stack, name: string, { given, says, pattern }: Asked) =>
  given || new CfnParameter(stack, name, { description: says, allowedPattern: pattern }).valueAsString
