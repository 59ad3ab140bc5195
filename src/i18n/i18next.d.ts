import 'i18next'
import type about from '../../locales/sv/about.json'
import type actions from '../../locales/sv/actions.json'
import type answers from '../../locales/sv/answers.json'
import type centre from '../../locales/sv/centre.json'
import type common from '../../locales/sv/common.json'
import type compare from '../../locales/sv/compare.json'
import type documentList from '../../locales/sv/documentList.json'
import type documents from '../../locales/sv/documents.json'
import type examples from '../../locales/sv/examples.json'
import type files from '../../locales/sv/files.json'
import type followUp from '../../locales/sv/followUp.json'
import type frame from '../../locales/sv/frame.json'
import type gaveWay from '../../locales/sv/gaveWay.json'
import type groundwork from '../../locales/sv/groundwork.json'
import type guidelines from '../../locales/sv/guidelines.json'
import type handOver from '../../locales/sv/handOver.json'
import type home from '../../locales/sv/home.json'
import type log from '../../locales/sv/log.json'
import type merge from '../../locales/sv/merge.json'
import type myData from '../../locales/sv/myData.json'
import type offline from '../../locales/sv/offline.json'
import type overview from '../../locales/sv/overview.json'
import type packs from '../../locales/sv/packs.json'
import type plan from '../../locales/sv/plan.json'
import type privacy from '../../locales/sv/privacy.json'
import type quickCheck from '../../locales/sv/quickCheck.json'
import type rights from '../../locales/sv/rights.json'
import type risks from '../../locales/sv/risks.json'
import type search from '../../locales/sv/search.json'
import type staffMeeting from '../../locales/sv/staffMeeting.json'
import type steps from '../../locales/sv/steps.json'
import type systems from '../../locales/sv/systems.json'
import type training from '../../locales/sv/training.json'
import type words from '../../locales/sv/words.json'
import type workplaces from '../../locales/sv/workplaces.json'

/** Swedish is the original: a key that is not there is a type error. */
declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common'
    resources: {
      about: typeof about
      actions: typeof actions
      answers: typeof answers
      staffMeeting: typeof staffMeeting
      centre: typeof centre
      common: typeof common
      compare: typeof compare
      documentList: typeof documentList
      documents: typeof documents
      examples: typeof examples
      files: typeof files
      followUp: typeof followUp
      frame: typeof frame
      gaveWay: typeof gaveWay
      groundwork: typeof groundwork
      guidelines: typeof guidelines
      handOver: typeof handOver
      home: typeof home
      log: typeof log
      merge: typeof merge
      myData: typeof myData
      offline: typeof offline
      overview: typeof overview
      packs: typeof packs
      plan: typeof plan
      privacy: typeof privacy
      quickCheck: typeof quickCheck
      rights: typeof rights
      risks: typeof risks
      search: typeof search
      steps: typeof steps
      systems: typeof systems
      training: typeof training
      words: typeof words
      workplaces: typeof workplaces
    }
  }
}
