import { refuse, type Refused } from '../../shared/outcome'
import { personalThingIn } from '../../shared/opinion/personalThing'

/** Words that all can read name nobody by number. */
export function personal(words: string, field = 'words'): Refused | undefined {
  const thing = personalThingIn(words)
  return thing && refuse('personalInWords', { field, detail: thing })
}
