import { atMostOne, NotUnderstood, understood } from '../understood'

export const usage = `用法 Usage: npm run demands -- FILE [--pairs] [--least N] [--most N]

  把一个文件里的来信归成共性诉求，和系统里收到单子时用的是同一段程序；不存、不发出去
  Groups the messages of a file as the system groups orders; nothing is kept, nothing leaves this machine

  FILE      每行一个 JSON：{"id", "title", "text", "at"}
  --least   至少几件才列出来，默认 3
  --most    最多列几组，默认 40
  --pairs   再列一些成对的标题，供人用眼睛判断该不该是一件事`

export const readOptions = (args: string[]) => {
  const { values, positionals } = understood(
    {
      args,
      allowPositionals: true,
      options: {
        pairs: { type: 'boolean', default: false },
        least: { type: 'string', default: '3' },
        most: { type: 'string', default: '40' },
        help: { type: 'boolean', default: false },
      },
    },
    usage,
  )
  const [least, most] = [Number(values.least), Number(values.most)]
  if (!(least > 0 && most > 0))
    throw new NotUnderstood(`--least ${values.least} --most ${values.most}：要写数字 not a number`, usage)
  return { ...values, least, most, file: atMostOne(positionals, usage) }
}
