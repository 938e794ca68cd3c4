import type { Settings } from '../../functions/deps'
import { demoTemplates } from '../local/wechat/demoTemplates'
import { streetId } from '../demo/communities'

/** Which table a release is to work on, and what time it is there. */
export type Given = { endpoint: string; tableName: string; now: number }

/** What the items of every release were made with: secrets of nobody, and the mini program of the demo. */
export const secretsOfReleases = {
  token: 'a-token-secret-of-kept-releases-only',
  seal: 'a-seal-secret-of-kept-releases-only',
}
export const settingsOfReleases: Settings = {
  demo: true,
  defaultStreet: streetId,
  appId: 'wx0e5a1b2c3d4e5f60',
  setupCode: 'a-setup-code-of-kept-releases-only',
  templates: demoTemplates,
}
