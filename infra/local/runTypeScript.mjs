import { setUp } from './setUp.mjs'

/** Sets up what is missing, then runs a TypeScript file of the project in this same process. */
export async function runTypeScript(file, needs) {
  await setUp(needs)
  // Its advice about Node versions is for developers of the SDK's users, not for whoever runs a street.
  process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true'
  const { register } = await import('tsx/esm/api')
  register()
  await import(new URL(`../../${file}`, import.meta.url).href)
}
