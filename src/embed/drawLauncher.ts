import launcherCss from '../styles/launcher.css?loader&inline';

const launcherLabel = 'Help with 401';
const icon =
  'M10 2.5a7.5 7.5 0 1 0 .01 0M10 7a3 3 0 1 0 .01 0M4.7 4.7l3.2 3.2m4.2 4.2l3.2 3.2m0-10.6l-3.2 3.2m-4.2 4.2l-3.2 3.2';

/** Draws the launcher as the panel will draw it, without React and without markup from text. */
export function drawLauncher(shadow: ShadowRoot): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.dataset['part'] = 'launcher';
  button.ariaExpanded = 'false';
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 20 20');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(svg.namespaceURI, 'path');
  const look = { d: icon, fill: 'none', stroke: 'currentColor', 'stroke-width': '1.75' };
  for (const [name, value] of Object.entries(look)) path.setAttribute(name, value);
  svg.append(path);
  button.append(svg, launcherLabel);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(launcherCss);
  shadow.adoptedStyleSheets = [sheet];
  shadow.append(button);
  return button;
}
