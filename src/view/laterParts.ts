import laterCss from '../styles/later.css?inline';
import launcherCss from '../styles/launcher.css?inline';

/** The parts of the panel that the first message does not need, with their styles: brought after it. */
export { Announcer } from './panel/Announcer.js';
export { Beside } from './panel/Beside.js';
export { LaterTurn } from './facts/LaterTurn.js';
export { PickedAnswer } from './forms/PickedAnswer.js';
export { TypedAnswer } from './forms/TypedAnswer.js';
export { TickedAnswer } from './forms/TickedAnswer.js';

/** Their styles, and the launcher's: it stands there again once the panel is closed. */
export const css = launcherCss + laterCss;
