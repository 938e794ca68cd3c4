import { atMostOne, understood } from '../understood'

export const usage = `用法 Usage: npm run setup -- FOLDER [--dry] [--remove] [--server URL] [--code CODE] [--street ID]
           npm run setup -- --templates FOLDER
           npm run setup -- --rehearse 权责.csv --street ID

  FOLDER       装着表格的文件夹：街道、社区、楼栋、户、部门、类别、问题、权责、人员、日历、时限（.csv 或 .xlsx），网格.geojson
               有哪张表就换哪张表，没有的不动；有一处错，就什么都不改
  --templates  把空白模板和说明写进这个文件夹
  --rehearse   拿这份权责清单在最近 30 天的工单上试一遍：哪些会换单位；什么都不改
  --dry        试跑：只说会改什么、哪里不对
  --remove     表里没有了的就删掉；不写这一条，要删东西的表就不装
  --server     服务的地址，默认 http://127.0.0.1:8080（npm start 的地址）
  --code       平台的设置码，或者本街道管理员的登录码；也可以写在 EMULIN_CODE 里。演示时不用写
  --street     街道编号；文件夹里有“街道”这张表就不用写`

export function readOptions(args: string[]) {
  const { values, positionals } = understood(
    {
      args,
      allowPositionals: true,
      options: {
        dry: { type: 'boolean', default: false },
        remove: { type: 'boolean', default: false },
        rehearse: { type: 'boolean', default: false },
        templates: { type: 'boolean', default: false },
        server: { type: 'string', default: 'http://127.0.0.1:8080' },
        code: { type: 'string', default: process.env.EMULIN_CODE ?? '' },
        street: { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    },
    usage,
  )
  return { ...values, server: values.server.replace(/\/$/, ''), folder: atMostOne(positionals, usage) }
}

export type Options = ReturnType<typeof readOptions>
