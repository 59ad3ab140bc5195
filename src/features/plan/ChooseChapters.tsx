import { useTranslation } from 'react-i18next'
import { useChapterLengths, usePagesInWords, usePlanChapters } from '../../documents/index.ts'
import { type PlanChapter, planChapters } from '../../schema/plan.ts'
import { useWorkEdits } from '../../store/useWorkEdits.ts'
import { Check } from '../../ui/Field.tsx'

/** What goes in after page 1, each part with how long it is. */
export function ChooseChapters() {
  const { t } = useTranslation('plan')
  const chosen = usePlanChapters()
  const lengths = useChapterLengths()
  const inWords = usePagesInWords()
  const { choosePlan } = useWorkEdits()
  const toggle = (chapter: PlanChapter) =>
    choosePlan({
      chapters: planChapters.filter((one) => chosen.includes(one) !== (one === chapter)),
    })
  return (
    <fieldset className="section plan-own">
      <legend>{t('choose')}</legend>
      <p>{t('chooseText')}</p>
      {planChapters.map((chapter) => (
        <Check
          key={chapter}
          label={
            <>
              {t(`chapters.${chapter}`)}{' '}
              <span className="muted">
                {lengths[chapter] === 'empty' ? t('chapterEmpty') : inWords(lengths[chapter])}
              </span>
            </>
          }
          checked={chosen.includes(chapter)}
          onChange={() => toggle(chapter)}
        />
      ))}
    </fieldset>
  )
}
