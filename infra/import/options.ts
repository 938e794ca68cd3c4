import { atMostOne, understood } from '../understood'

export const usage = `用法 Usage: npm run import -- FILE [--server URL] [--code CODE] [--source NAME] [--encoding gb18030]

  FILE        .ndjson 或 .csv：编号、时间、标题、内容；地点（纬度、经度、地址）和类别知道就写
  --server    服务的地址，默认 http://127.0.0.1:8080（npm start 的地址）
  --code      管理员的登录码，默认演示街道的管理员；也可以写在 EMULIN_CODE 里
  --source    旧系统的名字，默认 legacy：同一个名字和编号，搬几次都只有一件
  --encoding  文件的编码，默认 utf-8；旧系统导出的 CSV 常是 gb18030

经纬度按 GCJ-02（微信地图用的坐标）读。Coordinates are read as GCJ-02.`

export function readOptions(args: string[]) {
  const { values, positionals } = understood(
    {
      args,
      allowPositionals: true,
      options: {
        server: { type: 'string', default: 'http://127.0.0.1:8080' },
        code: { type: 'string', default: process.env.EMULIN_CODE ?? '' },
        source: { type: 'string', default: 'legacy' },
        encoding: { type: 'string', default: 'utf-8' },
        help: { type: 'boolean', default: false },
      },
    },
    usage,
  )
  return { ...values, server: values.server.replace(/\/$/, ''), file: atMostOne(positionals, usage) }
}
