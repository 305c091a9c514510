#!/bin/sh
# What assistive technology gets of the wizard on Linux: Firefox under Xvfb, read through AT-SPI, with Orca running.
#   apt-get install firefox-esr xvfb dbus at-spi2-core python3-pyatspi orca
#   npm run build && scripts/assistive/hear.sh
# Prints the accessible tree of the panel, then what Orca says when “I forgot my password” is pressed. No part of `npm test`.
set -eu
cd "$(dirname "$0")/../.."
work=$(mktemp -d)
export DISPLAY=:97 GNOME_ACCESSIBILITY=1 NO_AT_BRIDGE=0 HOME="$work" XDG_RUNTIME_DIR="$work"
chmod 700 "$work"
node --import tsx scripts/assistive/serveRoom.ts > "$work/address" &
server=$!
Xvfb "$DISPLAY" -screen 0 1280x900x24 > /dev/null 2>&1 &
screen=$!
trap 'kill $server $screen; rm -rf "$work"' EXIT
until [ -s "$work/address" ]; do sleep 1; done
mkdir "$work/profile"
cat > "$work/profile/user.js" << 'END'
user_pref("browser.aboutwelcome.enabled", false);
user_pref("browser.shell.checkDefaultBrowser", false);
user_pref("datareporting.policy.dataSubmissionEnabled", false);
END
export work
dbus-run-session -- sh -c '
/usr/libexec/at-spi-bus-launcher --launch-immediately &
bus=$!
orca --replace --disable main-window --debug-file "$work/orca.log" > /dev/null 2>&1 &
orca=$!
firefox-esr --no-remote --profile "$work/profile" "$(head -n 1 "$work/address")" > /dev/null 2>&1 &
firefox=$!
timeout 60 /usr/bin/python3 -u scripts/assistive/readTree.py "$work/orca.log" || true
kill $firefox $orca $bus
'
