// Loads the page again when the site was built anew, and lays what is wrong over it when it could not be.
(() => {
  'use strict';

  const own = new URL(document.currentScript.src);
  const token = own.searchParams.get('token');
  const build = Number(own.searchParams.get('build'));
  const isFailure = own.searchParams.has('failure');
  let overlay = null;

  const ask = (name) => `/.serve/${name}?token=${encodeURIComponent(token)}`;

  const element = (name, className, text) => {
    const made = document.createElement(name);
    made.className = className;
    if (text) {
      made.textContent = text;
    }
    return made;
  };

  // The line with what is meant marked; of a long line, the part around it.
  const source = (diagnostic) => {
    const start = diagnostic.column - 1;
    const from = Math.max(0, start - 60);
    const end = start + diagnostic.length;
    const line = element('pre', 'line', (from > 0 ? '…' : '') + diagnostic.lineText.slice(from, start));
    line.append(element('mark', '', diagnostic.lineText.slice(start, Math.min(end, start + 120)) || ' '));
    line.append(diagnostic.lineText.slice(end, end + 80) + (diagnostic.lineText.length > end + 80 ? '…' : ''));
    return line;
  };

  const item = (diagnostic) => {
    const made = element('li', diagnostic.severity);
    const place = diagnostic.path ? `${diagnostic.path}:${diagnostic.line}:${diagnostic.column}` : '';
    made.append(element('p', 'place', `${place} ${diagnostic.severity} ${diagnostic.code}`.trim()));
    made.append(element('p', 'message', diagnostic.message));
    if (diagnostic.lineText) {
      made.append(source(diagnostic));
    }
    const details = [['expected', diagnostic.expected], ['did you mean', diagnostic.nearest], ['to mend it', diagnostic.mend]];
    for (const [label, text] of details) {
      if (text) {
        made.append(element('p', 'detail', `${label}: ${text}`));
      }
    }
    return made;
  };

  const hide = () => {
    overlay?.remove();
    overlay = null;
  };

  const show = (state) => {
    hide();
    overlay = document.createElement('div');
    overlay.id = 'serve-overlay';
    // Out of reach of the theme's style, as the theme is out of reach of the overlay's.
    const shadow = overlay.attachShadow({ mode: 'open' });
    const style = document.createElement('link');
    style.rel = 'stylesheet';
    style.href = ask('live.css');
    const panel = element('section', 'overlay');
    panel.setAttribute('role', 'alertdialog');
    panel.setAttribute('aria-label', 'What is wrong with the content');
    const close = element('button', 'close', 'Close');
    close.type = 'button';
    close.addEventListener('click', hide);
    const list = element('ol', '');
    // What keeps the site from being built comes first; sort() keeps the order otherwise.
    const weight = (diagnostic) => (diagnostic.severity === 'error' ? 0 : 1);
    list.append(...state.diagnostics.toSorted((a, b) => weight(a) - weight(b)).map(item));
    panel.append(close, element('h2', '', state.counts), element('p', 'stale', 'The page below is the last that could be built.'), list);
    shadow.append(style, panel);
    document.body.append(overlay);
  };

  const react = (state) => {
    if (isFailure ? state.build !== build : state.goodBuild !== build) {
      location.reload();
    } else if (!isFailure && state.build !== state.goodBuild) {
      show(state);
    } else {
      hide();
    }
  };

  const listen = () => {
    const events = new EventSource(ask('events'));
    events.addEventListener('state', (event) => react(JSON.parse(event.data)));
    // A page that is left must not keep its connection: browsers have few for each host.
    addEventListener('pagehide', () => events.close());
  };

  if (document.body) {
    listen();
  } else {
    addEventListener('DOMContentLoaded', listen);
  }
  addEventListener('pageshow', (event) => {
    if (event.persisted) {
      location.reload();
    }
  });
})();
