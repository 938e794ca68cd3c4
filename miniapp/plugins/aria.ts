import { resolve } from 'node:path'
import type { IPluginContext, TaroPlatformBase } from '@tarojs/service'
import { ariaOf } from './ariaAttributes'

/**
 * Keeps `aria-*` in the mini program: stock Taro writes templates without them. `@tarojs/plugin-inject` would do
 * the same, but it is bound to another version of Taro.
 */
export default (ctx: IPluginContext) => {
  ctx.registerMethod({
    name: 'onSetupClose',
    fn(platform: TaroPlatformBase) {
      platform.template.mergeComponents(ctx, ariaOf())
      platform.runtimePath = [platform.runtimePath, resolve(__dirname, 'ariaRuntime.ts')].flat()
    },
  })
}
