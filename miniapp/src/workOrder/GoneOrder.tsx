import { type ReactNode } from 'react'
import { Empty } from '../kit/Empty'

/** Seen before and shown no more: an old copy would offer what nobody can do now. */
export const GoneOrder = ({ children }: { children: ReactNode }) => (
  <Empty title='这一件不在您这里了' say='可能有人接了，也可能退回去另派了。手机里原来那份旧了，不再显示。'>
    {children}
  </Empty>
)
