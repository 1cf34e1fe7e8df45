#!/usr/bin/env bash
# Publishes one small package to a registry twice, by the command line: the second time there is nothing to do.
# usage: smoke-publish.sh KIND URL PACKAGE VERSION; credentials come from the environment
set -euo pipefail
kind=$1 url=$2 package=$3 version=$4
cli=$(cd "$(dirname "$0")/.." && pwd)/dist/cli/index.js
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

mkdir "$folder/project"
cd "$folder/project"
mkdir maestro_smoke
echo "VERSION = '$version'" > maestro_smoke/__init__.py
printf '%s\n' '[build-system]' 'requires = ["hatchling"]' 'build-backend = "hatchling.build"' \
  '[project]' "name = \"$package\"" "version = \"$version\"" 'readme = "README.md"' \
  '[tool.hatch.build.targets.wheel]' 'packages = ["maestro_smoke"]' > pyproject.toml
echo 'Shows that publishing works.' > README.md
git init --quiet
git add --all
git -c user.name=smoke -c user.email=smoke@example.com commit --quiet --message smoke

publish() {
  node "$cli" publish --root "$folder/project" --projects all --registry "$kind" --url "$url" > "$folder/$1.json"
}
publish first
publish second
cd "$folder"
node --eval '
  const { readFileSync } = require("node:fs")
  const [first, second] = ["first", "second"].map((name) => JSON.parse(readFileSync(`${name}.json`, "utf8")))
  if (!(first.ok && first.any)) throw new Error("the first run published nothing")
  if (!(second.ok && !second.any)) throw new Error("the second run did not find what the first one published")
  console.log(first.published.join("\n"))
'
