import { covers } from '../../../shared/actor'
import { useMe } from '../person/useMe'
import { useCatalogue } from '../street/useCatalogue'

const makers = ['dispatcher', 'supervisor']

/** Whether she answers for the whole street: who plans its months. */
export function useIsStreets() {
  const { data: me } = useMe()
  const { data: catalogue } = useCatalogue()
  const street = catalogue?.street.id ?? ''
  const serves = me?.roles.some(({ role, scope }) => makers.includes(role) && covers(scope, street))
  return street !== '' && serves === true
}
