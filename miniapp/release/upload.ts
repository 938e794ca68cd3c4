import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Settings } from './settings'
import { fetchUploader, runUploader } from './uploader'

/** The words after which WeChat's own uploader takes the folder as it is: how it is compiled, namely not again, its settings say. */
export const uploadWords = (folder: string, { key, appid, version, say, robot }: Settings) => [
  'upload',
  ...['--pp', folder],
  ...['--pkp', key],
  ...['--appid', appid],
  ...['--uv', version],
  ...['--ud', say],
  ...['-r', robot],
  ...['--use-project-config', 'true'],
]

/** The folder says whose it is. */
export function signFolder(folder: string, appid: string) {
  const file = join(folder, 'project.config.json')
  // Taro writes it from miniapp/project.config.json.
  const project = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>
  writeFileSync(file, JSON.stringify({ ...project, appid }, undefined, 2))
}

export async function upload(folder: string, settings: Settings): Promise<number> {
  signFolder(folder, settings.appid)
  const code = await fetchUploader()
  return code === 0 ? runUploader(uploadWords(folder, settings)) : code
}
