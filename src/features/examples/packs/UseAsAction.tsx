import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { addressOf } from '../../../addresses/index.ts'
import { actionOfExample } from '../../../domain/examples/actionOfExample.ts'
import { sameOrigin } from '../../../domain/plan/actionOrder.ts'
import type { PublishedExample } from '../../../schema/examplePack.ts'
import { useActions } from '../../../store/useActions.ts'
import { useWorkEdits } from '../../../store/useWorkEdits.ts'
import { Button } from '../../../ui/Button.tsx'
import { useFocusNext } from '../../../ui/useFocusNext.ts'

type UseAsActionProps = { readonly example: PublishedExample; readonly name: string }

/** Makes an action of the example, once however often it is pressed, and takes it back again. */
export function UseAsAction({ example, name }: UseAsActionProps) {
  const { t } = useTranslation(['packs', 'frame'])
  const { propose, remove } = useWorkEdits()
  const { text, origin } = actionOfExample(example)
  const made = useActions().find((action) => sameOrigin(origin, action.origin))
  const [madeHere, setMadeHere] = useState('')
  const focusNext = useFocusNext()
  const id = `${example.id}-use`
  if (text === '') return null
  const add = () => {
    const became = propose({ text, origin })
    if (became !== 'there-already') setMadeHere(became)
  }
  const undo = () => {
    if (made) remove([made])
    // What was pressed goes with the action.
    focusNext(id)
  }
  return (
    <>
      <p className="muted">{t(example.isInvented ? 'use.invented' : 'use.text')}</p>
      <p className="row">
        <Button id={id} look="primary" aria-disabled={made !== undefined} onClick={made ? undefined : add}>
          <span>{t('use.add')}</span>
          <span className="visually-hidden">{`: ${name}`}</span>
        </Button>
        <span role="status">{made ? t('use.added') : ''}</span>
        {made ? <Link to={addressOf('actions')}>{t('use.toActions')}</Link> : null}
        {made && made.id === madeHere ? (
          <Button look="link" onClick={undo}>
            {t('frame:undo')}
          </Button>
        ) : null}
      </p>
    </>
  )
}
