import { Field } from '../kit/Field'
import { PlaceChips, type PlaceChipsProps } from './PlaceChips'

/** 在哪一片？ in a form. Not asked of who serves one alone. */
export const PlaceField = (props: PlaceChipsProps) =>
  props.places.length > 1 ? (
    <Field label='在哪一片？'>
      <PlaceChips {...props} />
    </Field>
  ) : null
