import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { addressOf } from '../../addresses/index.ts'
import { newSystem } from '../../domain/systems/newSystem.ts'
import { isBlank } from '../../domain/texts/asWritten.ts'
import { systemKinds } from '../../schema/systemTraits.ts'
import { useWorkEdits } from '../../store/useWorkEdits.ts'
import { Button } from '../../ui/Button.tsx'
import { TextField } from '../../ui/Field.tsx'
import { useOnce } from '../../ui/useOnce.ts'

/** A name alone is enough; an example brings its kind along. */
export function AddSystem() {
  const { t } = useTranslation('systems')
  const { addOwned } = useWorkEdits()
  const navigate = useNavigate()
  const [name, setName] = useState('')
  const [isMissing, setIsMissing] = useState(false)
  const examples = useId()
  const add = useOnce((text: string, kind: (typeof systemKinds)[number]) => {
    const [id = ''] = addOwned(newSystem(text, kind))
    void navigate(addressOf('system', { id }))
  })
  const addNamed = () => {
    if (isBlank(name)) setIsMissing(true)
    else add(name.trim(), 'own')
  }
  return (
    <>
      <p id={examples}>{t('examples')}</p>
      <fieldset className="system-examples" aria-labelledby={examples}>
        {systemKinds
          .filter((kind) => kind !== 'own')
          .map((kind) => (
            <Button key={kind} onClick={() => add(t(`exampleNames.${kind}`), kind)}>
              {t(`exampleNames.${kind}`)}
            </Button>
          ))}
      </fieldset>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          addNamed()
        }}
      >
        <TextField
          label={t('own')}
          hint={t('ownHint')}
          message={isMissing && isBlank(name) ? t('nameMissing') : ''}
          aria-invalid={isMissing && isBlank(name)}
          value={name}
          onChange={({ target }) => setName(target.value)}
        />
        <Button look="primary" onClick={addNamed}>
          {t('add')}
        </Button>
      </form>
    </>
  )
}
