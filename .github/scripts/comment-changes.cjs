'use strict';

// Puts the summary of a pull request's changes below it, in one comment that is brought up to date.
// Which pull request it is comes from GitHub's own account of the run, never from a file.

const { readFileSync } = require('node:fs');

const MARK = '<!-- what this change does to the site -->';
// GitHub takes 65,536 characters.
const LONGEST = 60000;

/**
 * @param {{ github: any, context: any, core: any }} actions what actions/github-script gives
 * @param {string} file the summary
 */
module.exports = async function comment({ github, context, core }, file) {
  const run = context.payload.workflow_run;
  const { owner, repo } = context.repo;
  const open = await github.rest.pulls.list({ owner, repo, state: 'open', head: `${run.head_repository.owner.login}:${run.head_branch}` });
  // Of several pull requests from one branch each gets the comment; one that went on has a run of its own.
  const pulls = open.data.filter((/** @type {any} */ pull) => pull.head.sha === run.head_sha);
  if (pulls.length === 0) {
    core.info('No open pull request is at this commit.');
    return;
  }

  const summary = readFileSync(file, 'utf8');
  const body = `${MARK}\n${summary.length <= LONGEST ? summary : summary.slice(0, LONGEST) + '…'}`;
  for (const pull of pulls) {
    const comments = await github.paginate(github.rest.issues.listComments, { owner, repo, issue_number: pull.number });
    const mine = comments.find((/** @type {any} */ candidate) => candidate.user?.login === 'github-actions[bot]' && candidate.body?.startsWith(MARK));
    if (mine) {
      await github.rest.issues.updateComment({ owner, repo, comment_id: mine.id, body });
    } else {
      await github.rest.issues.createComment({ owner, repo, issue_number: pull.number, body });
    }
  }
};
