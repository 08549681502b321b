#!/bin/sh
# Installs Chromium for the tests of the HTML report where there is none and where it can be had.
# It never fails: without a browser those tests are skipped, and say so.
for name in chromium chromium-browser google-chrome; do
    command -v "$name" >/dev/null 2>&1 && exit 0
done
skip() {
    echo "No Chromium: $1. The tests of the HTML report in a browser will be skipped." >&2
    exit 0
}
command -v apt-get >/dev/null 2>&1 || skip "install one by hand, there is no apt-get here"
as_root=
if [ "$(id -u)" != 0 ]; then
    sudo -n true 2>/dev/null || skip "install the package chromium, which asks for root"
    as_root="sudo -n"
fi
echo "Installing Chromium for the tests of the HTML report." >&2
export DEBIAN_FRONTEND=noninteractive
$as_root apt-get update -qq >/dev/null 2>&1
$as_root apt-get install -y -qq --no-install-recommends chromium >/dev/null 2>&1 ||
    skip "apt-get could not install it"
