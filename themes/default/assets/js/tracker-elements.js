// Builds the elements that scripts of the tracker show, as the templates build theirs. Text only ever goes in as text.
// @ts-check
'use strict';

globalThis.atlasElements = (() => {
  const strings = /** @type {any} */ (globalThis).atlasStrings.trackerElements;
  const copying = /** @type {any} */ (globalThis).atlasStrings.copying;
  const rules = /** @type {any} */ (globalThis).atlasRules;

  /**
   * An element with its attributes and what stands in it; null and empty text are left out.
   * @param {string} name
   * @param {Record<string, string | undefined>} attributes
   * @param {(Node | string | null)[]} content
   * @returns {HTMLElement}
   */
  const make = (name, attributes = {}, content = []) => {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) {
      if (value !== undefined) {
        element.setAttribute(key, value);
      }
    }
    element.append(...content.filter((part) => part !== null && part !== '').map((part) => /** @type {Node | string} */ (part)));
    return element;
  };

  /** @param {string} text For those who do not see the page. */
  const unseen = (text) => make('span', { class: 'unseen' }, [text]);

  /**
   * A status, with what is said of security support beside it.
   * @param {{ status: string, security?: string } | null} said
   * @returns {(Node | string)[]}
   */
  const mark = (said) => (said === null
    ? [make('span', { class: 'said-nothing' }, [strings.nothingSaid])]
    : [
      make('span', { class: `mark ${said.status}` }, [rules.textOf(said.status)]),
      ...(said.security ? [' ', make('span', { class: 'security' }, [said.security])] : []),
    ]);

  /** The page's own address with other parameters; those without a value are left out. @param {Record<string, string>} values */
  const addressWith = (values) => {
    const address = new URL(location.href);
    address.hash = '';
    address.search = new URLSearchParams(Object.entries(values).filter(([, value]) => value !== '')).toString().replaceAll('%3A', ':').replaceAll('%2C', ',');
    return address.href;
  };

  /** Puts the page's state into its address. @param {Record<string, string>} values */
  const keepState = (values) => {
    const href = addressWith(values);
    if (href !== location.href) {
      history.replaceState(history.state, '', href);
    }
  };

  /**
   * Makes a button copy the page's address; where the clipboard is closed, the address is shown to be copied by hand.
   * @param {HTMLElement | null} button
   */
  const wireCopy = (button) => {
    if (!button) {
      return;
    }
    const label = button.textContent;
    button.addEventListener('click', async () => {
      try {
        await navigator.clipboard.writeText(location.href);
        button.textContent = copying.copied;
      } catch {
        const field = /** @type {HTMLInputElement} */ (make('input', { type: 'text', readonly: '', value: location.href, 'aria-label': copying.linkToCopy }));
        if (button.nextElementSibling?.localName === 'input') {
          button.nextElementSibling.remove();
        }
        button.after(field);
        field.select();
      }
      setTimeout(() => {
        button.textContent = label;
      }, 2000);
    });
  };

  /**
   * Shows a form that works by script alone: it is never sent, its button copies the address, and what the address says is shown now and
   * whenever the reader goes back or forth to another.
   * @param {HTMLFormElement} form
   * @param {() => void} restore Shows what the address says.
   */
  const openForm = (form, restore) => {
    form.addEventListener('submit', (event) => event.preventDefault());
    wireCopy(form.querySelector('[data-copy]'));
    addEventListener('popstate', restore);
    form.hidden = false;
    restore();
  };

  /** One panel at a time is open, and Escape closes it. @returns {void} */
  const wirePanels = () => {
    const panels = /** @type {HTMLDetailsElement[]} */ ([...document.querySelectorAll('details.facet')]);
    addEventListener('click', (event) => {
      for (const panel of panels) {
        panel.open &&= event.target instanceof Node && panel.contains(event.target);
      }
    });
    addEventListener('keydown', (event) => {
      const open = panels.find((panel) => panel.open);
      if (event.key === 'Escape' && open) {
        open.open = false;
        open.querySelector('summary')?.focus();
      }
    });
  };

  return Object.freeze({ make, unseen, mark, keepState, openForm, wirePanels });
})();
