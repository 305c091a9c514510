import cards from '../../styles/cards.css?inline';
import hover from '../../styles/hover.css?inline';
import componentTokens from '../../styles/componentTokens.css?inline';
import launcher from '../../styles/launcher.css?inline';
import forcedColors from '../../styles/media/forcedColors.css?inline';
import print from '../../styles/media/print.css?inline';
import answer from '../answer/answer.css?inline';
import choices from '../choices/choices.css?inline';
import facts from '../facts/facts.css?inline';
import pickedAnswer from '../forms/pickedAnswer.css?inline';
import tickedAnswer from '../forms/tickedAnswer.css?inline';
import typedAnswer from '../forms/typedAnswer.css?inline';
import instructions from '../instructions/instructions.css?inline';
import languageChoice from '../language/languageChoice.css?inline';
import launcherWithin from '../launcher/launcherWithin.css?inline';
import report from '../report/report.css?inline';
import stored from '../stored/stored.css?inline';
import verdict from '../verdict/verdict.css?inline';
import wait from '../wait/wait.css?inline';
import panelParts from './panelParts.css?inline';

/**
 * Styles of everything that the panel shows after its first message, and of the launcher, which is drawn again once the
 * panel is closed. In the order of the cascade: tokens, components, then states and media that override them.
 */
export const panelSheets = [
  launcher,
  componentTokens,
  panelParts,
  cards,
  facts,
  instructions,
  report,
  stored,
  wait,
  pickedAnswer,
  languageChoice,
  tickedAnswer,
  typedAnswer,
  launcherWithin,
  answer,
  choices,
  verdict,
  hover,
  forcedColors,
  print,
].join('');
