#!/bin/sh
# Does the Windows installer work, as far as Wine can tell?  sh packaging/windows/prove.sh SETUP.exe
#
# In a new Wine folder (build/wine): installs in silence, looks at the menu entry, the file type and the entry for removal,
# runs the self-test with Qt's offscreen platform, compares two files and checks the exit code, installs once more over a
# kept project, removes in silence and looks for what is left. Needs wine64 and, for a library that Wine 8 lacks, the
# compiler of setup.sh: a stub of icuuc.dll, which is never shipped. What Wine cannot tell stands in packaging/README.md.
set -eu
cd "$(dirname "$0")/../.."
setup=$(realpath "$1")
WINEPREFIX=$PWD/build/wine
WINEDEBUG=-all
export WINEPREFIX WINEDEBUG
wine=$(command -v wine64 || echo /usr/lib/wine/wine64)
unset DISPLAY
rm -rf "$WINEPREFIX"

say() {
    printf '\n== %s\n' "$*"
}

registry() {
    "$wine" reg query "$@" 2>/dev/null | tr -d '\r'
}

"$wine" wineboot --init >/dev/null 2>&1
home=$(echo "$WINEPREFIX"/drive_c/users/*/AppData | head -n 1)
folder=$home/Local/Programs/Synoptic
link="$home/Roaming/Microsoft/Windows/Start Menu/Programs/Synoptic.lnk"

say 'install in silence'
"$wine" "$setup" /S
[ -f "$folder/synoptic.exe" ] && [ -f "$folder/uninstall.exe" ] && [ -f "$link" ]
registry 'HKCU\Software\Classes\Synoptic.Project\shell\open\command' /ve | grep -q 'synoptic.exe" "%1"'
registry 'HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\Synoptic' /v DisplayVersion | grep 'DisplayVersion'

# Each name that Qt asks of the library, as a function that does nothing.
core=$folder/python/Lib/site-packages/PySide6/Qt6Core.dll
x86_64-w64-mingw32-objdump -p "$core" | awk '/DLL Name:/ { at = /icuuc/ } at && $3 ~ /^[uU][A-Za-z_]+$/ { print $3 }' |
    while read -r name; do echo "__declspec(dllexport) void *$name(void) { return 0; }"; done >build/icuuc.c
x86_64-w64-mingw32-gcc -shared -o "$WINEPREFIX/drive_c/windows/system32/icuuc.dll" build/icuuc.c

# Through pipes, for Python does not take the files and devices that Wine hands on; ends with the program's exit code.
console() {
    {
        echo | QT_QPA_PLATFORM=offscreen "$wine" "$folder/synoptic-console.exe" "$@" 2>&1 || echo $? >build/code
    } | cat
    if [ -f build/code ]; then
        code=$(cat build/code)
        rm build/code
        return "$code"
    fi
}

say 'try it out'
console --version
console --self-test

say 'compare, and say so in the exit code'
stories=$WINEPREFIX/drive_c/stories
mkdir -p "$stories"
printf 'The storm killed 12 people on Monday.\n' >"$stories/a.txt"
printf 'On Monday 15 people were killed by the storm.\n' >"$stories/b.txt"
ended=0
console compare 'C:\stories\a.txt' 'C:\stories\b.txt' -o 'C:\stories\r.html' -o 'C:\stories\r.docx' --fail-on conflict ||
    ended=$?
[ "$ended" = 1 ] && [ -s "$stories/r.html" ] && [ -s "$stories/r.docx" ]

say 'install over it, and remove'
echo kept >"$folder/a file of mine.txt"
"$wine" "$setup" /S
console --version
"$wine" "$folder/uninstall.exe" /S
for _ in 1 2 3 4 5 6 7 8 9 10; do
    [ -f "$folder/synoptic.exe" ] || break
    sleep 2
done
[ "$(ls "$folder")" = 'a file of mine.txt' ]
if [ -e "$link" ]; then exit 1; fi
for key in 'Classes\Synoptic.Project' 'Classes\.synoptic' 'Microsoft\Windows\CurrentVersion\Uninstall\Synoptic'; do
    if registry "HKCU\\Software\\$key" | grep REG_; then exit 1; fi
done
say 'all held'
