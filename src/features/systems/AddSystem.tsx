import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { addressOf } from '../../addresses/index.ts'
import { newSystem } from '../../domain/systems/newSystem.ts'
import { systemKinds } from '../../schema/systemTraits.ts'
import { useDraft } from '../../store/useDraft.ts'
import { useWorkEdits } from '../../store/useWorkEdits.ts'
import { AddForm } from '../../ui/AddForm.tsx'
import { Button } from '../../ui/Button.tsx'
import { useOnce } from '../../ui/useOnce.ts'

/** A name alone is enough; an example brings its kind along. */
export function AddSystem() {
  const { t } = useTranslation('systems')
  const { addOwned } = useWorkEdits()
  const navigate = useNavigate()
  const draft = useDraft('system')
  const examples = useId()
  const add = useOnce((text: string, kind: (typeof systemKinds)[number]) => {
    const [id = ''] = addOwned(newSystem(text, kind))
    void navigate(addressOf('system', { id }))
  })
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
      <AddForm
        draft={draft}
        label={t('own')}
        hint={t('ownHint')}
        add={t('add')}
        missing={t('nameMissing')}
        look="primary"
        onAdd={(name) => {
          add(name, 'own')
          return ''
        }}
      />
    </>
  )
}
