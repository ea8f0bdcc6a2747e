// The rules of the feature tracker as functions of its data (data/tracker.js): what is said of a release, what a day had, what changed
// between two releases, what works on a stack, what a query asks. Nothing here touches the page, so that the rules can be run and tested
// alone. What is also decided when the site is built is decided by the same rules there; tests hold one against the other.
// @ts-check
'use strict';

/**
 * @typedef {{ feature?: string, product?: string, since?: string, kconfig?: string, hardware?: string, text?: string }} Requirement
 * @typedef {{ id: string, product: number, status: string, security?: string, first: number, last: number, begins: boolean, arch: string[],
 *   guest: string[], condition?: string, qualifier?: string, default?: string, note?: string, upstream?: string, sources: string[],
 *   requires?: Requirement[] }} Statement
 * @typedef {{ id: string, title: string, href: string, description: string, aliases: string[], areas: string[], statements: Statement[] }} Feature
 * @typedef {{ v: string, date: string, href: string, eos?: string, eoss?: string }} Release
 * @typedef {{ id: string, name: string, releaseName: string, releases: Release[] }} Product
 * @typedef {{ status: string, security?: string, secured: string, first: number, last: number, upstream: string }} XenStatus
 * @typedef {{ title: string, qualifier?: string, anchor: string, statuses: XenStatus[] }} XenRow
 * @typedef {{ version: number, areas: { id: string, name: string }[], products: Product[], features: Feature[], xenReleases?: string[], xenRows?: XenRow[] }} Tracker
 * @typedef {{ status: string, security: string }} Said
 */

globalThis.atlasRules = (() => {
  const strings = /** @type {any} */ (globalThis).atlasStrings.trackerRules;

  /** Statuses for people, those first that one may rely on most: the place is the rank. */
  const STATUSES = new Map(['supported', 'deprecated', 'tech-preview', 'experimental', 'unsupported', 'planned', 'absent', 'removed', 'not-applicable', 'unknown']
    .map((key) => [key, strings.statuses[key]]));
  const RANKS = new Map([...STATUSES.keys()].map((key, index) => [key, index]));

  /** Kinds of change in the order they are shown in. */
  const CHANGES = new Map(['added', 'promoted', 'demoted', 'deprecated', 'removed', 'became-unknown', 'changed'].map((key) => [key, strings.changes[key]]));

  /** How well upstream's security team answers for a row, the best first. */
  const SECURED = ['supported', 'limited', 'external', 'not-supported'];

  /** @param {string} status */
  const rank = (status) => RANKS.get(status) ?? 9;

  /** @param {string} status Whether a feature of this status is there at all. */
  const isThere = (status) => rank(status) <= 4;

  /** @param {string} status */
  const textOf = (status) => STATUSES.get(status) ?? status;

  /** @param {string} a @param {string} b Compares by code units, as the build does. */
  const ordinal = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

  /**
   * What a step from one status to another is; null when nothing changed. Undefined means that nothing was said.
   * @param {string | undefined} before
   * @param {string | undefined} after
   * @returns {string | null}
   */
  const changeOf = (before, after) => {
    const isSilence = before === after || (after === undefined && before === 'unknown')
      || (before === undefined && ['unknown', 'absent', 'not-applicable', 'planned'].includes(after ?? ''));
    if (isSilence) {
      return null;
    }
    if (after === undefined || after === 'unknown') {
      return 'became-unknown';
    }
    const wasThere = before !== undefined && isThere(before);
    if ((after === 'removed' || after === 'absent') && wasThere) {
      return 'removed';
    }
    if (isThere(after) && !wasThere) {
      return 'added';
    }
    if (after === 'deprecated') {
      return 'deprecated';
    }
    return wasThere && isThere(after) ? (rank(after) < rank(/** @type {string} */ (before)) ? 'promoted' : 'demoted') : 'changed';
  };

  /** @param {{ first: number, last: number }} said @param {number} release */
  const holds = (said, release) => said.first <= release && (said.last < 0 || release <= said.last);

  /** @param {Statement} statement How many conditions it has: the fewer, the more general. */
  const conditionsOf = (statement) => statement.arch.length + statement.guest.length + (statement.qualifier ? 1 : 0);

  /** @param {Statement} statement */
  const conditionKey = (statement) =>
    [...statement.arch, ...statement.guest, ...(statement.qualifier ? [statement.qualifier] : [])].join(', ');

  /**
   * What is said of a feature for one release of a product; the most general statement first.
   * @param {Feature} feature
   * @param {number} product
   * @param {number} release
   * @returns {Statement[]}
   */
  const at = (feature, product, release) => feature.statements
    .filter((statement) => statement.product === product && holds(statement, release))
    .sort((a, b) => conditionsOf(a) - conditionsOf(b) || rank(a.status) - rank(b.status));

  /**
   * Statements as cells show them: those that say the same are one.
   * @param {Statement[]} statements
   * @returns {{ status: string, security: string, condition: string, statement: Statement }[]}
   */
  const cells = (statements) => {
    /** @type {Map<string, Statement[]>} */
    const groups = new Map();
    for (const statement of statements) {
      const key = `${statement.status}|${statement.security ?? ''}`;
      groups.set(key, [...groups.get(key) ?? [], statement]);
    }
    return [...groups.values()].map((group) => ({
      status: group[0].status,
      security: group[0].security ?? '',
      condition: group.some((statement) => conditionsOf(statement) === 0)
        ? '' : [...new Set(group.map((statement) => statement.condition ?? ''))].join('; '),
      statement: group[0],
    }));
  };

  /**
   * Index of the newest release of a product on a day; -1 when there was none yet.
   * @param {Product} product
   * @param {string} day As 2010-06-01.
   */
  const newestOn = (product, day) => {
    let newest = -1;
    product.releases.forEach((release, index) => {
      if (release.date <= day && (newest < 0 || release.date >= product.releases[newest].date)) {
        newest = index;
      }
    });
    return newest;
  };

  /**
   * The tracker as it stood on a day: columns of products, and features of which something was said, by area.
   * @param {Tracker} data
   * @param {string} day
   */
  const asOf = (data, day) => {
    const columns = data.products.map((product, index) => ({ product, index, release: newestOn(product, day) }))
      .filter((column) => column.release >= 0);
    const rows = data.features
      .map((feature) => ({ feature, cells: columns.map((column) => cells(at(feature, column.index, column.release))) }))
      .filter((row) => row.cells.some((cell) => cell.length > 0));
    const groups = [...data.areas, { id: '', name: strings.other }]
      .map((area) => ({ area, rows: rows.filter((row) => (row.feature.areas[0] ?? '') === area.id) }))
      .filter((group) => group.rows.length > 0);
    return { columns, groups, count: rows.length };
  };

  /**
   * @param {Statement | XenStatus | undefined} said
   * @returns {Said | null}
   */
  const saidOf = (said) => (said ? { status: said.status, security: said.security ?? '' } : null);

  /** @param {string[]} one @param {string[]} other Whether two lists have something in common; an empty one speaks of all. */
  const meet = (one, other) => one.length === 0 || other.length === 0 || one.some((item) => other.includes(item));

  /** @param {Statement} one @param {Statement} other Whether two statements can speak of the same machines and guests. */
  const areAkin = (one, other) => meet(one.arch, other.arch) && meet(one.guest, other.guest);

  /**
   * @param {Tracker} data
   * @param {number} product
   * @param {number} before
   * @param {number} after
   */
  const curatedChanges = (data, product, before, after) => data.features.flatMap((feature) => {
    /** @param {number} release @returns {Map<string, Statement>} */
    const byCondition = (release) => {
      const map = new Map();
      for (const statement of at(feature, product, release)) {
        const key = conditionKey(statement);
        if (!map.has(key)) {
          map.set(key, statement);
        }
      }
      return map;
    };
    const then = byCondition(before);
    const now = byCondition(after);
    const ended = [...then.keys()].filter((key) => !now.has(key)).sort(ordinal).map((key) => /** @type {Statement} */ (then.get(key)));
    const begun = [...now.keys()].filter((key) => !then.has(key)).sort(ordinal).map((key) => /** @type {Statement} */ (now.get(key)));
    return [...new Set([...then.keys(), ...now.keys()])].sort(ordinal).flatMap((condition) => {
      const becomes = now.get(condition);
      const own = then.get(condition);
      // What a condition that is gone said goes on in those that begin and can speak of the same: it did not become unknown.
      if (own && !becomes && begun.some((statement) => areAkin(own, statement))) {
        return [];
      }
      const was = own ?? ended.find((statement) => areAkin(statement, /** @type {Statement} */ (becomes)));
      const kind = changeOf(was?.status, becomes?.status);
      const shown = /** @type {Statement} */ (becomes ?? was);
      return kind === null ? [] : [{
        kind, title: feature.title, href: `${feature.href}#${shown.id}`, condition: shown.condition ?? '',
        before: saidOf(was), after: saidOf(becomes), isUpstream: false,
      }];
    });
  });

  /**
   * @param {Tracker} data
   * @param {string} before
   * @param {string} after
   */
  const upstreamChanges = (data, before, after) => {
    const versions = data.xenReleases ?? [];
    const [from, to] = [versions.indexOf(before), versions.indexOf(after)];
    if (from < 0 || to < 0) {
      return [];
    }
    return (data.xenRows ?? []).flatMap((row) => {
      const was = row.statuses.find((status) => holds(status, from));
      const becomes = row.statuses.find((status) => holds(status, to));
      const isSecuredAnew = was && becomes && was.secured !== becomes.secured;
      const kind = changeOf(was?.status, becomes?.status)
        ?? (isSecuredAnew ? (SECURED.indexOf(was.secured) < SECURED.indexOf(becomes.secured) ? 'demoted' : 'promoted') : null);
      return kind === null ? [] : [{
        kind, title: row.title, href: `tracker/xen.html#${row.anchor}`, condition: row.qualifier ?? '',
        before: saidOf(was), after: saidOf(becomes), isUpstream: true,
      }];
    });
  };

  /**
   * What changed between two releases of a product, by kind.
   * @param {Tracker} data
   * @param {string} productId
   * @param {string} from A version.
   * @param {string} to A version.
   */
  const diff = (data, productId, from, to) => {
    const product = data.products.findIndex((candidate) => candidate.id === productId);
    const releases = data.products[product]?.releases ?? [];
    const [before, after] = [from, to].map((version) => releases.findIndex((release) => release.v === version));
    if (before < 0 || after < 0) {
      return [];
    }
    const changes = [
      ...curatedChanges(data, product, before, after), ...(productId === 'xen' ? upstreamChanges(data, from, to) : []),
    ];
    return [...CHANGES].map(([key, heading]) => ({ key, heading, changes: changes.filter((change) => change.kind === key) }))
      .filter((group) => group.changes.length > 0);
  };

  /**
   * Compares versions number by number; what is no number comes after all numbers, as "unstable" does.
   * @param {string} a
   * @param {string} b
   */
  const compareVersions = (a, b) => {
    const [left, right] = [a, b].map((version) => version.split(/[.-]/).map((part) => (/^\d+$/.test(part) ? Number(part) : Infinity)));
    for (let i = 0; i < Math.max(left.length, right.length); i++) {
      const [x, y] = [left[i] ?? 0, right[i] ?? 0];
      if (x !== y) {
        return x < y ? -1 : 1;
      }
    }
    return 0;
  };

  /**
   * Index of the release that a version written by someone means: itself, or else the newest that is not newer. -1 for none.
   * @param {Product} product
   * @param {string} version
   */
  const releaseOf = (product, version) => {
    const exact = product.releases.findIndex((release) => release.v === version);
    if (exact >= 0 || !/^\d+(\.\d+)*$/.test(version)) {
      return exact;
    }
    return product.releases.findLastIndex((release) => compareVersions(release.v, version) <= 0);
  };

  /**
   * The anchor of a source in the bibliography.
   * @param {string} key
   */
  const referenceAnchor = (key) => `ref:${key}`;

  // Queries

  /**
   * @typedef {{ key: string, values: string[], isNot: boolean }} Term Something asked of a facet.
   * @typedef {{ op: string, version: string, isNot: boolean }} Since
   * @typedef {{ text: string, isNot: boolean }} Words
   * @typedef {{ terms: Term[], since: Since[], words: Words[] }} Query
   */

  /**
   * Reads a query. What is not understood is text to look for, never an error.
   * @param {string} text
   * @param {string[]} keys The keys of facets that there are.
   * @returns {Query}
   */
  const parseQuery = (text, keys) => {
    /** @type {Query} */
    const query = { terms: [], since: [], words: [] };
    for (const [, minus, key, quoted, plain] of text.matchAll(/(-?)(?:([A-Za-z]+):)?(?:"([^"]*)"?|([^\s"]+|(?=\s|$)))/g)) {
      const isNot = minus === '-';
      const value = (quoted ?? plain ?? '').trim();
      const name = (key ?? '').toLowerCase();
      const since = name === 'since' ? /^(>=|<=|>|<|=)?(\d+(?:\.\d+)*)$/.exec(value) : null;
      const values = value.toLowerCase().split(',').map((part) => part.trim()).filter((part) => part.length > 0);
      if (since) {
        query.since.push({ op: since[1] ?? '=', version: since[2], isNot });
      } else if (keys.includes(name) && values.length > 0) {
        query.terms.push({ key: name, values, isNot });
      } else {
        const words = (key ? `${key}:${value}` : value).toLowerCase();
        if (words.length > 0) {
          query.words.push({ text: words, isNot });
        } else if (isNot) {
          query.words.push({ text: '-', isNot: false });
        }
      }
    }
    return query;
  };

  /**
   * The values of a facet that a word of a query means: itself, or else all that have a part which begins so.
   * @param {string} word
   * @param {string[]} values
   */
  const meant = (word, values) => (values.includes(word)
    ? [word] : values.filter((value) => value.split('-').some((_, index, parts) => parts.slice(index).join('-').startsWith(word))));

  /**
   * Writes a query again so that a facet has just these values chosen; all else stays as it was.
   * @param {string} text
   * @param {string} key
   * @param {string[]} values
   */
  const withTerm = (text, key, values) => {
    const rest = text.replace(new RegExp(`(^|\\s)${key}:(?:"[^"]*"?|\\S*)`, 'gi'), '$1').replace(/\s+/g, ' ').trim();
    return [...(values.length > 0 ? [`${key}:${values.join(',')}`] : []), ...(rest.length > 0 ? [rest] : [])].join(' ');
  };

  /** @param {Since} since @param {string} version */
  const isSince = (since, version) => {
    const order = compareVersions(version, since.version);
    switch (since.op) {
      case '>=': return order >= 0;
      case '<=': return order <= 0;
      case '>': return order > 0;
      case '<': return order < 0;
      default: return order === 0;
    }
  };

  /**
   * Whether some statement of a feature that is there, of the products and statuses asked for, begins as the query says.
   * @param {Tracker} data
   * @param {Feature} feature
   * @param {Since} since
   * @param {{ products: string[], statuses: string[] }} asked Nothing in a list: all.
   */
  const beginsSo = (data, feature, since, asked) => feature.statements.some((statement) => {
    const product = data.products[statement.product];
    return statement.begins && (asked.statuses.length > 0 ? asked.statuses.includes(statement.status) : isThere(statement.status))
      && (asked.products.length === 0 || asked.products.includes(product.id)) && isSince(since, product.releases[statement.first].v);
  });

  /**
   * Whether a row of Xen's support statement begins as the query says, with the statuses asked for.
   * @param {Tracker} data
   * @param {XenRow} row
   * @param {Since} since
   * @param {string[]} statuses
   */
  const rowBeginsSo = (data, row, since, statuses) => {
    const said = row.statuses.filter((status) => (statuses.length > 0 ? statuses.includes(status.status) : isThere(status.status)));
    return said.length > 0 && isSince(since, (data.xenReleases ?? [])[Math.min(...said.map((status) => status.first))]);
  };

  // Stacks

  /**
   * @typedef {{ releases: Map<number, number>, arch: string, cpu: string }} Stack Indexes of releases by those of products; cpu is intel, amd or other.
   * @typedef {{ kind: string, text: string, href: string, sources?: string[] }} Need kind: missing blocks, unchecked is for the reader to see to, met is fine.
   * @typedef {{ result: string, statement: Statement, needs: Need[] }} Line
   * @typedef {{ product: number, release: number, result: string, lines: Line[], need: Need | null }} Layer
   * @typedef {{ feature: Feature, result: string, layers: Layer[] }} Verdict
   */

  /** What can come out, the best first. */
  const RESULTS = ['works', 'caveat', 'blocked', 'not-there', 'unknown'];

  const VENDORS = [
    { cpu: 'intel', names: /\b(intel|vmx|vt-[xd]|apicv|ept|vpid|tdx|pml)\b/i },
    { cpu: 'amd', names: /\b(amd|amd-vi?|svm|npt|avic|rvi|sev|sev-es|sev-snp)\b/i },
  ];

  /** @param {string} text The makers of CPUs that a text names. */
  const vendorsIn = (text) => VENDORS.filter((vendor) => vendor.names.test(text)).map((vendor) => vendor.cpu);

  /** @param {string} text @param {Stack} stack Whether a text speaks of another maker's CPUs than the stack's. */
  const isOthers = (text, stack) => {
    const vendors = vendorsIn(text);
    return stack.cpu !== '' && vendors.length > 0 && !(stack.arch === 'x86' && vendors.includes(stack.cpu));
  };

  /** @param {string} hardware */
  const lacking = (hardware) => strings.lacking(hardware);

  /** @param {Statement} statement @param {Stack} stack */
  const applies = (statement, stack) =>
    (statement.arch.length === 0 || statement.arch.includes(stack.arch)) && !isOthers(statement.qualifier ?? '', stack);

  /** @param {string} status @param {string} security */
  const resultOf = (status, security) => {
    if (status === 'unknown') {
      return 'unknown';
    }
    if (!isThere(status)) {
      return 'not-there';
    }
    return status === 'supported' && security === '' ? 'works' : 'caveat';
  };

  /** @param {string[]} results */
  const best = (results) => RESULTS.find((result) => results.includes(result)) ?? 'unknown';

  /**
   * What becomes of one requirement on a stack.
   * @param {Tracker} data
   * @param {Requirement} need
   * @param {Stack} stack
   * @param {Set<string>} visiting Features being judged, so that a circle of requirements ends.
   * @returns {Need}
   */
  const judgeNeed = (data, need, stack, visiting) => {
    if (need.feature) {
      const feature = data.features.find((candidate) => candidate.id === need.feature);
      if (!feature) {
        return { kind: 'unchecked', text: need.feature, href: '' };
      }
      const result = visiting.has(feature.id) ? 'works' : judge(data, feature, stack, visiting).result;
      const kinds = { works: 'met', caveat: 'met', unknown: 'unchecked' };
      const words = { blocked: strings.isBlocked, 'not-there': strings.isNotThere, unknown: strings.isUnknown };
      return {
        kind: /** @type {Record<string, string>} */ (kinds)[result] ?? 'missing',
        text: /** @type {Record<string, (title: string) => string>} */ (words)[result]?.(feature.title) ?? feature.title, href: feature.href,
      };
    }
    if (need.product) {
      return judgeProduct(data, need, stack);
    }
    if (need.hardware) {
      return isOthers(need.hardware, stack)
        ? { kind: 'missing', text: lacking(need.hardware), href: '' } : { kind: 'unchecked', text: need.hardware, href: '' };
    }
    return { kind: 'unchecked', text: need.kconfig ?? need.text ?? '', href: '' };
  };

  /**
   * @param {Tracker} data
   * @param {Requirement} need
   * @param {Stack} stack
   * @returns {Need}
   */
  const judgeProduct = (data, need, stack) => {
    const index = data.products.findIndex((product) => product.id === need.product);
    const product = data.products[index];
    if (!product) {
      return { kind: 'unchecked', text: need.product ?? '', href: '' };
    }
    const wanted = need.since ? releaseOf(product, need.since) : 0;
    const text = need.since ? strings.orLater(`${product.releaseName} ${need.since}`) : product.releaseName;
    const href = product.releases[wanted]?.href ?? '';
    const has = stack.releases.get(index);
    if (has === undefined) {
      return { kind: 'unchecked', text, href };
    }
    return has >= wanted ? { kind: 'met', text, href } : { kind: 'missing', text: strings.thisIs(text, product.releases[has].v), href };
  };

  /**
   * What blocks a feature that only other makers' CPUs have.
   * @param {Feature} feature
   * @param {Statement[]} others
   * @returns {Need}
   */
  const needOfMaker = (feature, others) => {
    const makers = new Set(others.flatMap((statement) => vendorsIn(statement.qualifier ?? '')));
    return {
      kind: 'missing', text: strings.cpuBy([...makers].map((cpu) => (cpu === 'amd' ? 'AMD' : 'Intel'))),
      href: `${feature.href}#${others[0].id}`, sources: [...new Set(others.flatMap((statement) => statement.sources))],
    };
  };

  /**
   * What blocks a feature that a later release brings: the release, unless a CPU of another maker is needed even then.
   * @param {Tracker} data
   * @param {Feature} feature
   * @param {Statement} later
   * @param {number} release The stack's.
   * @param {Stack} stack
   * @returns {Need}
   */
  const needOfRelease = (data, feature, later, release, stack) => {
    const { releaseName, releases } = data.products[later.product];
    const hardware = later.requires?.map((need) => need.hardware ?? '').find((text) => isOthers(text, stack));
    return {
      kind: 'missing', text: hardware ? lacking(hardware) : strings.thisIs(strings.orLater(`${releaseName} ${releases[later.first].v}`), releases[release].v),
      href: `${feature.href}#${later.id}`, sources: later.sources,
    };
  };

  /**
   * @param {Tracker} data
   * @param {Feature} feature
   * @param {number} product
   * @param {number} release
   * @param {Stack} stack
   * @param {Set<string>} visiting
   * @returns {Layer | null} Null when nothing is ever said of the feature in this product.
   */
  const judgeLayer = (data, feature, product, release, stack, visiting) => {
    const ever = feature.statements.filter((statement) => statement.product === product);
    if (ever.length === 0) {
      return null;
    }
    const of = ever.filter((statement) => applies(statement, stack));
    const lines = at(feature, product, release).filter((statement) => of.includes(statement)).map((statement) => {
      const plain = resultOf(statement.status, statement.security ?? '');
      const needs = plain === 'works' || plain === 'caveat' ? (statement.requires ?? []).map((need) => judgeNeed(data, need, stack, visiting)) : [];
      return { result: needs.some((need) => need.kind === 'missing') ? 'blocked' : plain, statement, needs };
    });
    const result = best(lines.map((line) => line.result));
    if (lines.some((line) => RESULTS.indexOf(line.result) <= 2) || lines.some((line) => line.statement.status === 'removed')) {
      return { product, release, result, lines, need: null };
    }
    const others = of.length > 0 ? [] : ever.filter((statement) => isOthers(statement.qualifier ?? '', stack) && holds(statement, release)
      && isThere(statement.status) && (statement.arch.length === 0 || statement.arch.includes(stack.arch)));
    const later = of.filter((statement) => isThere(statement.status) && statement.first > release).sort((a, b) => a.first - b.first)[0];
    const need = others.length > 0 ? needOfMaker(feature, others) : later ? needOfRelease(data, feature, later, release, stack) : null;
    return { product, release, result: need ? 'blocked' : result, lines, need };
  };

  /**
   * What becomes of a feature on a stack. Products are layers: where a lower one has it and a later release of another brings it, that
   * other is what blocks it; libvirt alone never blocks what is there below it.
   * @param {Tracker} data
   * @param {Feature} feature
   * @param {Stack} stack
   * @param {Set<string>} [visiting]
   * @returns {Verdict}
   */
  const judge = (data, feature, stack, visiting = new Set()) => {
    const inside = new Set(visiting).add(feature.id);
    const layers = [...stack.releases].map(([product, release]) => judgeLayer(data, feature, product, release, stack, inside))
      .filter((layer) => layer !== null);
    const results = layers.map((layer) => layer.result);
    const isAboveOnly = (/** @type {Layer} */ layer) => data.products[layer.product].id === 'libvirt' && layers.length > 1;
    if (layers.some((layer) => layer.result === 'blocked' && !isAboveOnly(layer))) {
      return { feature, result: 'blocked', layers };
    }
    const below = layers.filter((layer) => !isAboveOnly(layer)).map((layer) => layer.result);
    const result = best(below.length > 0 ? below : results);
    return { feature, result: result === 'works' && results.some((each) => each === 'caveat' || each === 'blocked') ? 'caveat' : result, layers };
  };

  /**
   * What becomes of every feature of which the tracker says anything for a product of the stack, by result.
   * @param {Tracker} data
   * @param {Stack} stack
   * @returns {Map<string, Verdict[]>}
   */
  const checkStack = (data, stack) => {
    const verdicts = data.features.map((feature) => judge(data, feature, stack)).filter((verdict) => verdict.layers.length > 0);
    return new Map(RESULTS.map((result) => [result, verdicts.filter((verdict) => verdict.result === result)]));
  };

  return Object.freeze({
    STATUSES, CHANGES, RESULTS, rank, isThere, textOf, changeOf, at, cells, newestOn, asOf, diff, compareVersions, releaseOf, parseQuery, meant, withTerm,
    referenceAnchor, isSince, beginsSo, rowBeginsSo, judge, checkStack,
  });
})();
