import Taro from '@tarojs/taro'
import type { Operation } from '../../shared/operation'
import type { Refusal } from '../../shared/outcome'
import { refusals } from '../../shared/refusals'
import { Refused, type Why } from './Refused'
import { serverBase } from './server'

const mostWait = 15_000

/** One HTTP request. An answer of any status is an answer; only silence is `offline`. */
export async function request(
  method: Operation['method'],
  path: string,
  { token, key, body }: { token?: string | undefined; key?: string | undefined; body?: unknown },
) {
  try {
    return await Taro.request<unknown, string>({
      url: `${serverBase}/v1${path}`,
      method,
      timeout: mostWait,
      // Text both ways: what is sent is exactly what was made here, and errors are read by their own rules.
      dataType: 'text',
      responseType: 'text',
      ...(body === undefined ? {} : { data: JSON.stringify(body) }),
      header: {
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
        ...(token ? { Authorization: `Bearer ${token}` } : {}),
        ...(key ? { 'Idempotency-Key': key } : {}),
      },
    })
  } catch {
    throw new Refused('offline')
  }
}

const isRefusal = (code: unknown): code is Refusal => refusals.some((refusal) => refusal === code)

function parsed(data: unknown): Why & { refusal?: unknown } {
  try {
    return (typeof data === 'string' ? JSON.parse(data) : data) as Why & { refusal?: unknown }
  } catch {
    // A gateway's own error page, not ours.
    return {}
  }
}

export function answerOf({ statusCode, data }: { statusCode: number; data: unknown }): unknown {
  const body = parsed(data)
  if (statusCode < 300) return body
  const { refusal, ...why } = body
  throw new Refused(isRefusal(refusal) ? refusal : 'unavailable', why)
}
