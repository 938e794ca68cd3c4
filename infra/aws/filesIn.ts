import { Fn, type Stack } from 'aws-cdk-lib'
import { FunctionUrlAuthType, InvokeMode } from 'aws-cdk-lib/aws-lambda'
import { HttpMethod } from 'aws-cdk-lib/aws-lambda'
import type { Functions } from './functionsIn'
import { listIn, type Settings } from './settings'

/**
 * Where exports are fetched as a stream: whoever has the link may, for it is signed and short-lived. China has no such
 * addresses, so there the HTTP API hands out parts of 4 MB by Range, which whoever asks joins: a load balancer's answers end at 1 MB, and in a
 * bucket the file would lie a second time, past the question whether who asked has a right to it today.
 */
export function filesIn(stack: Stack, { exportFiles, exports }: Functions, { pageOrigins }: Settings) {
  const origins = listIn(pageOrigins)
  const { url } = exportFiles.made.addFunctionUrl({
    authType: FunctionUrlAuthType.NONE,
    invokeMode: InvokeMode.RESPONSE_STREAM,
    ...(origins.length > 0 && { cors: { allowedOrigins: origins, allowedMethods: [HttpMethod.GET] } }),
  })
  // https://HOST/ : a link goes on with a slash of its own.
  const base = `https://${Fn.select(2, Fn.split('/', url))}`
  exports.made.addEnvironment('FILES_BASE', base)
  return base
}
