import { noticeOperations } from '../../shared/notice/operations'
import { serviceOf } from '../service'
import { consent, consents } from './consentHttp'
import { inbox, readInbox, unread } from './inbox'

/** 消息: the inbox, and what WeChat may deliver. */
export const noticeService = serviceOf(noticeOperations, { inbox, unread, readInbox, consents, consent })
