/** A place on a page as the engine itself tells it to those who read by role and name. */
export interface Place {
  readonly click: () => Promise<void>
}

/** A window of the browser. */
export interface Tab {
  /** Goes to an address of the app. */
  readonly goTo: (address: string) => Promise<void>
  readonly reload: () => Promise<void>
  /** The places that have this role and this name, in the order of the page. */
  readonly places: (role: string, name: string) => Promise<readonly Place[]>
  readonly press: (key: 'PageDown') => Promise<void>
  /** Gives the page's only file field a file. */
  readonly pickFile: (path: string) => Promise<void>
  /** What an expression in the page comes to. */
  readonly evaluate: (expression: string) => Promise<unknown>
}

/** A browser of another engine, with a profile of its own. */
export interface Engine {
  readonly version: string
  /** The folder where the files that are saved end up. */
  readonly saved: string
  readonly newTab: () => Promise<Tab>
  readonly close: () => Promise<void>
}

/** What an engine is started with: where its parts lie, an empty folder of its own, and where the app is served. */
export interface StartedWith {
  readonly pathOf: (part: string) => string
  readonly folder: string
  readonly base: string
}
