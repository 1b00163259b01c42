# What app/run and tests/run share: the packages put in place, a folder built. Sourced by them, with $root set to the
# top of the source tree. Every word of its own goes to standard error.
# shellcheck shell=bash
root=${root:?the top of the source tree}

say() {
    printf 'chulie: %s\n' "$*" >&2
}

# packages SECTION...: the names listed there.
packages() {
    local section
    for section in "$@"; do
        sed -n "/^\[$section\]/,/^\[/{/^[a-z0-9]/s/[[:space:]].*//p}" "$root/resources/packaging/packages"
    done
}

# lacking PACKAGE...: those of them that dpkg does not have.
lacking() {
    comm -23 <(printf '%s\n' "$@" | sort -u) \
        <(dpkg-query -W -f '${db:Status-Abbrev}${Package}\n' "$@" 2>/dev/null | sed -n 's/^ii *//p' | sort -u)
}

# Runs apt-get as root, asking nothing.
apt_get() {
    local become=()
    [[ $EUID == 0 ]] || become=(sudo)
    "${become[@]}" env DEBIAN_FRONTEND=noninteractive LC_ALL=C apt-get -qq -y --no-install-recommends \
        -o DPkg::Lock::Timeout=300 -o APT::Update::Error-Mode=any "$@" </dev/null
}

# refused LOG PACKAGE...: one sentence on why apt did not install them.
refused() {
    local log=$1
    shift
    if grep -qiE 'could not resolve|could not connect|failed to fetch|unable to (connect|fetch|locate)|no installation candidate' "$log"; then
        say "These packages are missing and cannot be fetched (is the network up?): $*."
    else
        say "These packages are missing and apt did not install them: $* ($(sed -n 's/^E: *//p' "$log" | tail -n 1))."
    fi
}

# provide SECTION...: installs what dpkg lacks of these sections; apt is left alone when nothing is lacking.
provide() {
    local wanted missing log
    mapfile -t wanted < <(packages "$@")
    if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
        say "This is not Debian: install what resources/packaging/packages lists and build with CMake."
        return 1
    fi
    mapfile -t missing < <(lacking "${wanted[@]}")
    [[ ${#missing[@]} -gt 0 ]] || return 0
    if [[ $EUID != 0 ]] && ! command -v sudo >/dev/null; then
        say "These packages are missing, and without sudo only root can install them: ${missing[*]}."
        return 1
    fi
    say "Installing ${missing[*]}."
    log=$(mktemp)
    # The lists may be absent, or older than what the mirror still holds: only then are they fetched.
    if apt_get install "${missing[@]}" >"$log" 2>&1 || { apt_get update && apt_get install "${missing[@]}"; } >"$log" 2>&1; then
        rm -f "$log"
        return 0
    fi
    refused "$log" "${missing[@]}"
    rm -f "$log"
    return 1
}

# build FOLDER TARGET [CMAKE OPTION...]: brings the target up to date in $root/FOLDER; silent when it is.
build() {
    local folder=$root/$1 target=$2 lock status=0
    shift 2
    mkdir -p "$folder"
    # Two at a time would write over each other.
    exec {lock}>"$folder/.lock"
    flock "$lock"
    # A tree that was moved or copied with its build folder is configured afresh.
    if [[ ! -e $folder/build.ninja ]] || ! grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$root" "$folder/CMakeCache.txt"; then
        say "Building in ${folder##*/}; the first time takes some minutes."
        cmake --log-level=WARNING --fresh -S "$root" -B "$folder" -G Ninja "$@" </dev/null >&2
    fi
    # With nothing to do nothing is said: CMake's notes and ninja's greeting are left out.
    ninja -C "$folder" "$target" </dev/null |
        sed -u -e '/^-- /d' -e '/Re-checking globbed/d' -e '/^ninja: \(Entering directory\|no work to do\)/d' >&2 || status=$?
    exec {lock}>&-
    return "$status"
}
