import { useTranslation } from 'react-i18next'
import { usePagesInWords, usePlanChapters, usePrepared } from '../../documents/index.ts'
import { type PlanChapter, planChapters } from '../../schema/plan.ts'
import { useWorkEdits } from '../../store/useWorkEdits.ts'
import { Check } from '../../ui/Field.tsx'
import { RowList } from '../../ui/RowList.tsx'

/** What goes in: page 1 always, and after it the parts that are ticked, each with how long it is. */
export function ChooseChapters() {
  const { t } = useTranslation('plan')
  const chosen = usePlanChapters()
  const lengths = usePrepared('chapters')?.made
  const inWords = usePagesInWords('short')
  const { choosePlan } = useWorkEdits()
  const lengthInWords = (chapter: PlanChapter) => {
    const pages = lengths?.get(chapter)
    if (pages === undefined) return ''
    return pages === 'empty' ? t('chapterEmpty') : inWords(pages)
  }
  const toggle = (chapter: PlanChapter) =>
    choosePlan({
      chapters: planChapters.filter((one) => chosen.includes(one) !== (one === chapter)),
    })
  return (
    <fieldset className="plan-chapters">
      <legend>{t('choose')}</legend>
      <RowList>
        <li className="plan-chapter plan-chapter-always">
          <strong>{t('firstPage')}</strong> <span className="muted">{t('always')}</span>
        </li>
        {planChapters.map((chapter) => (
          <li key={chapter} className="plan-chapter">
            <Check
              label={
                <>
                  <span>{t(`chapters.${chapter}`)}</span> <span className="muted">{lengthInWords(chapter)}</span>
                </>
              }
              checked={chosen.includes(chapter)}
              onChange={() => toggle(chapter)}
            />
          </li>
        ))}
      </RowList>
    </fieldset>
  )
}
