import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { needOf, topicsIn } from '../../domain/training/trainingNeed.ts'
import { useContent } from '../../store/ContentProvider.tsx'
import { useDevice } from '../../store/DeviceProvider.tsx'
import { useOwned } from '../../store/WorkProvider.tsx'
import { buttonClass } from '../../ui/Button.tsx'
import { OneAtATime } from '../../ui/OneAtATime.tsx'
import { useMedia } from '../../ui/useMedia.ts'
import { NeededNow } from './NeededNow.tsx'
import { NeedMatrix } from './NeedMatrix.tsx'
import { OneTopic } from './OneTopic.tsx'
import { partAddress } from './parts.ts'

/** What each group needs to learn: every topic in a table where there is room, or topic by topic. */
export function NeedGrid() {
  const { t } = useTranslation('training')
  const { topics } = useContent('training')
  const groups = useOwned('role-group')
  const [index, setIndex] = useState(0)
  const { atATime, chooseAtATime } = useDevice()
  const isNarrow = useMedia('(max-width: 47.99rem)')
  const all = topicsIn(topics)
  const topic = all[index]
  if (!topic) return null
  const level = topics.understand.includes(topic) ? 'understand' : 'use'
  return (
    <OneAtATime
      place={t('needs.place', { number: index + 1, count: all.length, level: t(`needs.level.${level}`) })}
      answered={all.map(({ id }) => groups.every((group) => needOf(group, id) !== 'not-answered'))}
      index={index}
      onGo={setIndex}
      words={{
        previous: t('needs.previous'),
        next: t('needs.next'),
        showAll: t('needs.showAll'),
        showOne: t('needs.showOne'),
      }}
      isOne={atATime === undefined ? isNarrow : atATime === 'one'}
      onShow={(isOne) => chooseAtATime(isOne ? 'one' : 'all')}
      all={
        <div className="need-beside">
          <NeedMatrix />
          <NeededNow />
        </div>
      }
      onward={
        <Link className={buttonClass('primary')} to={partAddress('plan')}>
          {t('needs.onward')}
        </Link>
      }
    >
      <OneTopic key={topic.id} topic={topic} />
    </OneAtATime>
  )
}
