#!/usr/bin/env bash
# Fetches the KVM API document of the newest Linux release, for `verify kvm-capabilities`.
#   .github/scripts/fetch-kvm-api.sh FOLDER [REPOSITORY]
set -euo pipefail

readonly folder=${1:?the folder to write to}
readonly repository=${2:-https://git.kernel.org/pub/scm/linux/kernel/git/torvalds/linux.git}

clone=$(mktemp -d)
trap 'rm -rf "$clone"' EXIT
git init --quiet --bare "$clone"
git -C "$clone" remote add linux "$repository"
git -C "$clone" config remote.linux.promisor true
mkdir -p "$folder"
# v7.3, and none of v7.3-rc1 or v7.3.4.
tag=$(git -C "$clone" ls-remote --tags --refs linux | sed -nE 's#^.*refs/tags/(v[0-9]+\.[0-9]+)$#\1#p' | sort -V | tail -n 1)
git -C "$clone" fetch --quiet --depth 1 --filter=blob:none --no-tags linux "refs/tags/$tag:refs/tags/$tag"
git -C "$clone" show "$tag:Documentation/virt/kvm/api.rst" > "$folder/api.rst"
echo "$folder/api.rst of $tag"
