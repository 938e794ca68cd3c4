import type { Draft } from '../drafts/draft'

/** What a draft of this folder says. */
export const wordsIn = ({ body }: Draft) => String(body['words'] ?? '')
