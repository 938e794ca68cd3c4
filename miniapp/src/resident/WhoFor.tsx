import type { ReportBody } from '../drafts/report'
import { Cell } from '../kit/Cell'

/** 替别人报: for whom, and whom to call; looked over once more before it is sent. */
export function WhoFor({ body: { contact = {} } }: { body: ReportBody }) {
  const name = contact.name?.trim()
  const phone = contact.phone?.trim()
  return (
    <Cell
      icon='people'
      title={name ? `替${name}报` : '替别人报'}
      note={phone ? `电话 ${phone}，上门前先打这个` : '没写电话，上门前没法先打一个'}
    />
  )
}
