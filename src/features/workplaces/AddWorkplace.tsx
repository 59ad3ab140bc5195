import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { addressOf } from '../../addresses/index.ts'
import { isBlank } from '../../domain/texts/asWritten.ts'
import { useWorkEdits } from '../../store/useWorkEdits.ts'
import { Button } from '../../ui/Button.tsx'
import { TextField } from '../../ui/Field.tsx'
import { useOnce } from '../../ui/useOnce.ts'

/** Begins another workplace by its name, which tells it from the others, and goes to its overview. */
export function AddWorkplace() {
  const { t } = useTranslation('workplaces')
  const { startWorkplace } = useWorkEdits()
  const navigate = useNavigate()
  const [name, setName] = useState('')
  const [isAsked, setIsAsked] = useState(false)
  const isMissing = isAsked && isBlank(name)
  const start = useOnce((text: string) => {
    startWorkplace(text)
    void navigate(addressOf('overview'))
  })
  const startNamed = () => {
    setIsAsked(true)
    if (!isBlank(name)) start(name.trim())
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        startNamed()
      }}
    >
      <TextField
        label={t('name')}
        hint={t('renameHint')}
        message={isMissing ? t('nameMissing') : ''}
        aria-invalid={isMissing}
        value={name}
        onChange={({ target }) => setName(target.value)}
      />
      <Button look="primary" onClick={startNamed}>
        {t('add')}
      </Button>
    </form>
  )
}
