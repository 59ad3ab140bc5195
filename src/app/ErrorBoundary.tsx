import { Component, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../ui/Button.tsx'
import { SaveMyWork } from './SaveMyWork.tsx'

type Props = { readonly children: ReactNode }

/** The one place where an impossible state ends: it says so and offers to save the work. */
export class ErrorBoundary extends Component<Props, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false }

  static getDerivedStateFromError() {
    return { hasFailed: true }
  }

  override render() {
    return this.state.hasFailed ? <Crash /> : this.props.children
  }
}

function Crash() {
  const { t } = useTranslation('common')
  return (
    <div className="page" role="alert">
      <h1>{t('crash.title')}</h1>
      <p>{t('crash.text')}</p>
      <p className="row">
        <SaveMyWork look="primary" />
        <Button onClick={() => window.location.reload()}>{t('crash.again')}</Button>
      </p>
    </div>
  )
}
