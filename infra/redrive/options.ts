import { parseArgs } from 'node:util'

export const usage = `用法 Usage: npm run redrive [-- --play] [--data FOLDER]

  说不出去的变更（死信）一条一条列出来，带原因；修好以后再放一遍，谁也不会收到两次
  Changes that could not be told, each with its reason; played again once what broke them is mended

  --play   再放一遍，放通了的就从列表里去掉
  --data   数据放在哪里，默认 .data；先停下 npm start。在云上改用环境变量 TABLE_NAME（和函数 stream 的设置一样）`

export const readOptions = (args: string[]) =>
  parseArgs({
    args,
    options: {
      play: { type: 'boolean', default: false },
      data: { type: 'string', default: '.data' },
      help: { type: 'boolean', default: false },
    },
  }).values
