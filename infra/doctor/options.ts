import { NotUnderstood, understood } from '../understood'

export const usage = `用法 Usage: npm run doctor -- ENDPOINT [--json]

  在一个 DynamoDB 兼容的数据库上，把产品用到的每一种读写试一遍：自己建一张表，试完就删，别的表不碰
  Tries each part of the API that the product uses, on a table of its own that is removed again

  ENDPOINT   数据库的地址，如 http://10.0.0.5:8000；账号和地区照 AWS_ACCESS_KEY_ID、AWS_SECRET_ACCESS_KEY、AWS_REGION
  --json     给程序读的结果

  少了产品离不开的就以 1 结束 Ends with 1 where something is missing that the product cannot do without`

function read(args: string[]) {
  const options = {
    json: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  } as const
  return understood({ args, options, allowPositionals: true }, usage)
}

export function readOptions(args: string[]) {
  const { values, positionals } = read(args)
  const [endpoint = '', ...more] = positionals
  if (values.help) return { ...values, endpoint }
  if (more.length > 0 || !/^https?:\/\/[^/]/.test(endpoint))
    throw new NotUnderstood(
      `${positionals.join(' ') || '没有写地址'}：要写一个地址，http:// 或 https:// 开头 one address, beginning with http:// or https://`,
      usage,
    )
  return { ...values, endpoint }
}
