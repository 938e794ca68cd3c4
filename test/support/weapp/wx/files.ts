import { type Device } from '../device'
import { answeredAll, Failure } from './answered'

const home = 'wxfile://usr'

/** The files of the mini program. Temporary ones (`http://tmp/…`) die with the session; saved ones stay. */
export function files(device: Device) {
  const { files } = device.kept

  const read = (path: unknown) => {
    const file = files.get(String(path))
    if (!file) throw new Failure(`no such file or directory "${String(path)}"`, 1300002)
    return file
  }
  const save = (from: unknown, to: unknown = `${home}/saved-${files.size}`) => {
    files.set(String(to), read(from))
    if (String(from).startsWith('http://tmp/')) files.delete(String(from))
    return { savedFilePath: String(to) }
  }
  const contents = (path: unknown, encoding: unknown) =>
    encoding ? read(path).toString(encoding as BufferEncoding) : new Uint8Array(read(path)).buffer

  const manager = {
    ...answeredAll(device, {
      saveFile: ({ tempFilePath, filePath }) => save(tempFilePath, filePath),
      unlink: ({ filePath }) => void (read(filePath) && files.delete(String(filePath))),
      removeSavedFile: ({ filePath }) => void (read(filePath) && files.delete(String(filePath))),
      access: ({ path }) => void read(path),
      getFileInfo: ({ filePath }) => ({ size: read(filePath).length }),
      readFile: ({ filePath, encoding }) => ({ data: contents(filePath, encoding) }),
      copyFile: ({ srcPath, destPath }) => void files.set(String(destPath), read(srcPath)),
    }),
    saveFileSync: (from: string, to?: string) => save(from, to).savedFilePath,
    unlinkSync: (path: string) => void (read(path) && files.delete(path)),
    accessSync: (path: string) => void read(path),
    readFileSync: (path: string, encoding?: string) => contents(path, encoding),
  }
  return { env: { USER_DATA_PATH: home }, getFileSystemManager: () => manager }
}
