import 'i18next'
import type about from '../../locales/sv/about.json'
import type actions from '../../locales/sv/actions.json'
import type common from '../../locales/sv/common.json'
import type compare from '../../locales/sv/compare.json'
import type documents from '../../locales/sv/documents.json'
import type home from '../../locales/sv/home.json'
import type myData from '../../locales/sv/myData.json'
import type overview from '../../locales/sv/overview.json'
import type plan from '../../locales/sv/plan.json'
import type quickCheck from '../../locales/sv/quickCheck.json'
import type steps from '../../locales/sv/steps.json'

/** Swedish is the original: a key that is not there is a type error. */
declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common'
    resources: {
      about: typeof about
      actions: typeof actions
      common: typeof common
      compare: typeof compare
      documents: typeof documents
      home: typeof home
      myData: typeof myData
      overview: typeof overview
      plan: typeof plan
      quickCheck: typeof quickCheck
      steps: typeof steps
    }
  }
}
