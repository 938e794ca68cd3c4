import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { basename, sep } from 'node:path'
import { lack, where, type Lack } from './lack'
import type { Settings } from './settings'

const isInside = (file: string, root: string) => realpathSync(file).startsWith(realpathSync(root) + sep)

/** WeChat names the file after the mini program it is for: private.wx….key. */
const ownerIn = (file: string) => /wx[0-9a-f]{16}/.exec(basename(file))?.[0]

/** The key uploads in the owner's name: whoever has it may put anything before her users. */
export function keyLacks({ key, appid }: Settings, root: string): Lack[] {
  if (!key || !existsSync(key) || !statSync(key).isFile()) return [lack('keyMissing', key)]
  const owner = ownerIn(key)
  const isPrivateKey = /-----BEGIN (RSA )?PRIVATE KEY-----/.test(readFileSync(key, 'utf8'))
  return [
    ...where(!isPrivateKey, 'keyUnfit', key),
    ...where(owner !== undefined && owner !== appid, 'keyOfAnother', owner),
    ...where((statSync(key).mode & 0o077) !== 0, 'keyOpen', key),
    ...where(isInside(key, root), 'keyInside', key),
  ]
}
