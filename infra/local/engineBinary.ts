import { createRequire } from 'node:module'
import { CannotStart } from './CannotStart'

const { platform, arch } = process

/** The engine's program for this system, from its npm package. */
export function engineBinary() {
  const name = `@dynoxide/${platform}-${arch}/dynoxide${platform === 'win32' ? '.exe' : ''}`
  try {
    return createRequire(import.meta.url).resolve(name)
  } catch {
    throw new CannotStart(
      `没有适用于 ${platform}-${arch} 的内嵌数据库。请把环境变量 DYNAMODB_ENDPOINT 设为一个 DynamoDB 兼容服务的地址` +
        '（例如亚马逊的 DynamoDB Local），或者在 Linux x64（WSL、Docker 均可）上运行。',
      `There is no embedded engine for ${platform}-${arch}. Set DYNAMODB_ENDPOINT to any DynamoDB-compatible ` +
        "endpoint (Amazon's DynamoDB Local, for one), or run on Linux x64 (WSL or Docker will do).",
    )
  }
}
