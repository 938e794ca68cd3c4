// Plain, old JavaScript on purpose: this file must be readable by the very Node it turns away.

const oldest = [20, 11]

/** Ends the process with a clear sentence when this Node is too old for what follows. */
export function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > oldest[0] || (major === oldest[0] && minor >= oldest[1])) return
  console.error(
    '需要 Node.js ' +
      oldest.join('.') +
      ' 或更新版本，当前是 ' +
      process.versions.node +
      '。请从 https://nodejs.org 安装后再试。',
  )
  console.error(
    'Node.js ' +
      oldest.join('.') +
      ' or newer is needed, this is ' +
      process.versions.node +
      '. Get it from https://nodejs.org.',
  )
  process.exit(1)
}
