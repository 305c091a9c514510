import laterCss from '../styles/later.css?inline';
import launcherCss from '../styles/launcher.css?inline';

/** The parts of the panel that the first message does not need, with their styles: brought after it. */
export { Announcer } from './Announcer.js';
export { Beside } from './Beside.js';
export { LaterTurn } from './LaterTurn.js';
export { PickedAnswer } from './PickedAnswer.js';
export { TypedAnswer } from './TypedAnswer.js';
export { TickedAnswer } from './TickedAnswer.js';

/** Their styles, and the launcher's: it stands there again once the panel is closed. */
export const css = launcherCss + laterCss;
