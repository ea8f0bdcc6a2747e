#!/usr/bin/env bash
# Fetches Xen's SUPPORT.md of every stable branch that content/data/xen/releases.yml has a release of, named as `verify xen-support` wants it.
#   .github/scripts/fetch-xen-support.sh FOLDER [REPOSITORY]
set -euo pipefail

readonly folder=${1:?the folder to write to}
readonly repository=${2:-https://xenbits.xen.org/git-http/xen.git}
readonly releases=$(dirname "${BASH_SOURCE[0]}")/../../content/data/xen/releases.yml

clone=$(mktemp -d)
trap 'rm -rf "$clone"' EXIT
git init --quiet --bare "$clone"
git -C "$clone" remote add xen "$repository"
git -C "$clone" config remote.xen.promisor true
mkdir -p "$folder"
while IFS= read -r version; do
  # One commit of each branch, and of it only what is asked for.
  git -C "$clone" fetch --quiet --depth 1 --filter=blob:none --no-tags xen "stable-$version:stable-$version"
  git -C "$clone" show "stable-$version:SUPPORT.md" > "$folder/SUPPORT-$version.md"
  echo "$folder/SUPPORT-$version.md"
done < <(sed -nE 's/^- version: "?([0-9]+\.[0-9]+)"?$/\1/p' "$releases")
