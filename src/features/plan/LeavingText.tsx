import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { placeInOneLine, usePlaceWords } from '../../documents/index.ts'
import type { CheckedText } from '../../domain/privacy/handedOver.ts'
import type { PersonalDataFinding } from '../../domain/privacy/personalData.ts'
import { isBlank } from '../../domain/texts/asWritten.ts'
import { askRoles, responsibleRoles } from '../../schema/role.ts'
import { Button } from '../../ui/Button.tsx'
import { Select, TextArea } from '../../ui/Field.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { useMending } from './useMending.ts'

type LeavingTextProps = CheckedText & {
  /** Told when it goes from what leaves, and how. */
  readonly onGone: (how: 'left-out' | 'emptied') => void
}

/** One text that leaves, in full and where it can be mended, with what the check found in it. */
export function LeavingText({ text: own, findings, onGone }: LeavingTextProps) {
  const { place, text } = own
  const { t } = useTranslation('plan')
  const label = placeInOneLine(usePlaceWords()(place))
  const { write, leaveOut } = useMending()
  const leave = leaveOut(own)
  return (
    <li className="leaving-text">
      <TextArea
        label={label}
        value={text}
        rows={3}
        onChange={({ target }) => {
          if (isBlank(target.value)) onGone('emptied')
          write(own, target.value)
        }}
      />
      {findings.map((finding) => (
        <FindingNotice
          key={`${finding.from}-${finding.kind}`}
          finding={finding}
          found={text.slice(finding.from, finding.to)}
          onReplace={(role) => write(own, `${text.slice(0, finding.from)}${role}${text.slice(finding.to)}`)}
        />
      ))}
      {leave ? (
        <Button
          look="link"
          onClick={() => {
            onGone('left-out')
            leave()
          }}
        >
          <span>{t('review.leaveOut')}</span>
          <span className="visually-hidden">{`: ${label}`}</span>
        </Button>
      ) : null}
    </li>
  )
}

type FindingNoticeProps = {
  readonly finding: PersonalDataFinding
  readonly found: string
  readonly onReplace: (role: string) => void
}

/** What was found and, for all but an identity number, that it is only a warning; either way a role can stand instead. */
function FindingNotice({ finding: { kind, blocks }, found, onReplace }: FindingNoticeProps) {
  const { t } = useTranslation(['plan', 'common'])
  const roles = [
    ...new Set([
      ...responsibleRoles.map((role) => t(`common:responsible.${role}`)),
      ...askRoles.filter((role) => role !== 'other').map((role) => t(`common:askRole.${role}`)),
      t('review.colleague'),
    ]),
  ]
  const [role, setRole] = useState(roles[0] ?? '')
  return (
    <Notice tone={blocks ? 'err' : 'warn'}>
      <p>{t(`review.finding.${kind}`, { found })}</p>
      <div className="leaving-mend">
        <Select
          label={t('review.role', { found })}
          options={roles.map((value) => ({ value, label: value }))}
          value={role}
          onChange={setRole}
        />
        <Button onClick={() => onReplace(role.toLowerCase())}>
          <span>{t('review.replace')}</span>
          <span className="visually-hidden">{`: ${found}`}</span>
        </Button>
      </div>
    </Notice>
  )
}
