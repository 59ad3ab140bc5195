/** The app's sign, the one the tab shows: the answers yes, partly, no and don't know. */
export const Mark = () => <img className="mark" src="./icon.svg" alt="" />
