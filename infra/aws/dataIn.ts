import { CfnOutput, type Stack } from 'aws-cdk-lib'
import { photosIn } from './photosIn'
import { secretsIn } from './secretsIn'
import type { Settings } from './settings'
import { tableIn } from './tableIn'

/** What stays: nothing of it goes when a stack does. */
export function dataIn(stack: Stack, settings: Settings) {
  const made = tableIn(stack, settings)
  const photos = photosIn(stack, settings)
  const secrets = secretsIn(stack, settings)
  new CfnOutput(stack, 'TableName', { value: made.table.tableName })
  new CfnOutput(stack, 'PhotoBucket', { value: photos.bucketName })
  new CfnOutput(stack, 'WechatSecretAt', {
    value: secrets.WECHAT_SECRET.secretArn,
    description: 'put AppSecret here',
  })
  new CfnOutput(stack, 'SetupCodeAt', {
    value: secrets.SETUP_CODE.secretArn,
    description: 'npm run setup asks for it',
  })
  // By a name that can be said, so that rights to what lies under it can be acknowledged by name too.
  const photosExport = `${settings.name}-photos`
  const photosArn = stack.exportValue(photos.bucketArn, { name: photosExport })
  return { made, photos, photosArn, photosExport, secrets }
}

export type DataMade = ReturnType<typeof dataIn>
