import { ulidOf } from '../../shared/ulid'

/** A command's key 命令编号: made once when the person decides, sent again as often as the network needs. */
export const newCommandKey = () => ulidOf(Date.now(), () => Math.floor(Math.random() * 32))
