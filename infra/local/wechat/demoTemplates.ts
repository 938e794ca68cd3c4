import type { TemplateSet } from '../../../shared/notice/template'
import type { ListedTemplate } from './subscriptions'

/** 订阅消息 as a street would choose them in WeChat's console; the demo's stand-in knows the same. */
export const demoTemplates: TemplateSet = {
  result: {
    id: 'demo-template-of-results-0000000000000000000',
    isLongTerm: false,
    fields: { about: 'thing1', status: 'phrase2', at: 'time3', say: 'thing4', number: 'character_string5' },
  },
  progress: {
    id: 'demo-template-of-progress-000000000000000000',
    isLongTerm: false,
    fields: { about: 'thing1', status: 'phrase2', at: 'time3', say: 'thing4' },
  },
  work: {
    id: 'demo-template-of-work-0000000000000000000000',
    isLongTerm: true,
    fields: { about: 'thing1', status: 'phrase2', at: 'time3', say: 'thing4', number: 'character_string5' },
  },
}

export const listed = (set: TemplateSet): Record<string, ListedTemplate> =>
  Object.fromEntries(
    Object.values(set).map(({ id, isLongTerm, fields }) => [
      id,
      { isLongTerm, fields: Object.values(fields) },
    ]),
  )
