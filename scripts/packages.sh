# shellcheck shell=bash disable=SC2034  # sourced; the lists are used by those that source it
# The Debian packages that Gyeol needs, and how to get those that are missing. Sourced by scripts/run and scripts/test.
# The names are the same in Debian 12 and Debian 13. Whatever they depend on comes by itself; recommended packages are not wanted.

# To compile: tools, Qt, and the libraries of src/.
build_packages=(
  cmake ninja-build pkg-config g++ ccache
  qt6-base-dev qt6-charts-dev libqt6opengl6-dev qt6-svg-dev qtkeychain-qt6-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
  libsqlite3-dev libsqlitecpp-dev nlohmann-json3-dev libcli11-dev libfmt-dev libexpected-dev libical-dev libexif-dev libsodium-dev
  libopencv-core-dev libopencv-imgproc-dev libjpeg62-turbo-dev libpng-dev
)

# To look right, on the screen and on paper: Latin and Korean letters, and Qt's own words in Korean.
font_packages=(fonts-inter fonts-noto-cjk qt6-translations-l10n)

# To test: the frames, a solver that proves our optimum, a schema checker, readers of the PDF that we print, and what a screen reader stands on.
test_packages=(at-spi2-core python3-pyatspi dbus openbox xvfb catch2 librapidcheck-dev coinor-cbc python3 python3-icalendar python3-jsonschema qpdf poppler-utils radicale)

# For the fault tests: clang for fuzzing and for the branches that tests take, and a clock that can be set.
fault_packages=(clang libclang-rt-dev llvm faketime)

# The exit status of "the environment failed", as in docs/data-format.md.
environment_failed=4

# Prints those of the packages named that are not installed, one a line.
missing_packages() {
  local package
  for package in "$@"; do
    [[ $(dpkg-query --show --showformat '${db:Status-Abbrev}' "$package" 2>/dev/null || true) == ii* ]] || echo "$package"
  done
}

# Installs those of the packages named that are missing; asks nothing of apt where none is. Exits where it may not or cannot.
install_missing() {
  if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
    echo "This system has no apt. Please install what these Debian packages hold, then build as README.md says:" >&2
    printf '  %s\n' "$@" >&2
    exit "$environment_failed"
  fi
  local missing as_root=()
  mapfile -t missing < <(missing_packages "$@")
  ((${#missing[@]})) || return 0

  if ((EUID != 0)); then
    if ! sudo -n true 2>/dev/null; then
      echo "These packages are missing, and installing them needs an administrator:" >&2
      printf '  %s\n' "${missing[@]}" >&2
      echo "Please run this once, then start again:" >&2
      echo "  sudo apt-get update && sudo apt-get install --no-install-recommends ${missing[*]}" >&2
      exit "$environment_failed"
    fi
    as_root=(sudo -n)
  fi
  echo "Installing ${#missing[@]} missing packages: ${missing[*]}"
  # An update that fails is no end yet: the lists that are there may be good enough.
  "${as_root[@]}" apt-get update --quiet || true
  if ! "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
      apt-get install --quiet --yes --no-install-recommends "${missing[@]}" </dev/null; then
    echo "apt could not install all of: ${missing[*]}" >&2
    exit "$environment_failed"
  fi
}
