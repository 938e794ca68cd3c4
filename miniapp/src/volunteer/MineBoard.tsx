import { useState } from 'react'
import { Page } from '../kit/Page'
import { LoadError } from '../workOrder/LoadError'
import { Registered } from './Registered'
import { RegisterForm } from './RegisterForm'
import { useVolunteering } from './useVolunteering'
import type { Known } from './VolunteerPage'

/** 志愿者: the form for whoever is none yet, else what became of it. */
export function MineBoard(known: Known) {
  const { data, error, refetch } = useVolunteering()
  const [isEditing, edit] = useState(false)
  if (!data)
    return (
      <Page
        title='志愿者'
        loading={!error}
        error={error && <LoadError error={error} onRetry={() => void refetch()} />}
      />
    )
  const { volunteering } = data
  if (volunteering && !isEditing)
    return <Registered {...known} volunteering={volunteering} onEdit={() => edit(true)} />
  return <RegisterForm {...known} before={volunteering} onDone={() => edit(false)} />
}
