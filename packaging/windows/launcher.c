/* synoptic.exe: starts the Python beside it on the program, with the same arguments, and returns its exit code.
 *
 * Built twice: for the menu, without a console (pythonw.exe), and with -DCONSOLE for the command line (python.exe).
 * -I: neither the person's environment nor the folder that it is started from changes what is loaded.
 */
#include <windows.h>
#include <stdio.h>
#include <wchar.h>

#ifdef CONSOLE
#define PYTHON L"python.exe"
#else
#define PYTHON L"pythonw.exe"
#endif
#define MOST 32767 /* characters of a command line, by the system's own limit */

static const wchar_t *arguments(const wchar_t *line)
{
    int quoted = 0;

    for (; *line && (quoted || (*line != L' ' && *line != L'\t')); line++)
        if (*line == L'"')
            quoted = !quoted;
    while (*line == L' ' || *line == L'\t')
        line++;
    return line;
}

static int fail(const wchar_t *sentence)
{
#ifdef CONSOLE
    fwprintf(stderr, L"synoptic: %ls\n", sentence);
#else
    MessageBoxW(NULL, sentence, L"Synoptic", MB_OK | MB_ICONERROR);
#endif
    return 2;
}

static int run(void)
{
    static wchar_t folder[MOST + 1], line[MOST + 1];
    STARTUPINFOW start;
    PROCESS_INFORMATION process;
    DWORD code = 2;
    wchar_t *end;

    ZeroMemory(&start, sizeof start);
    start.cb = sizeof start;
    if (!GetModuleFileNameW(NULL, folder, MOST) || !(end = wcsrchr(folder, L'\\')))
        return fail(L"This installation cannot be found. Install Synoptic again.");
    *end = L'\0';
    if (_snwprintf(line, MOST, L"\"%ls\\python\\" PYTHON L"\" -I -m desktop %ls", folder,
                   arguments(GetCommandLineW())) < 0)
        return fail(L"Too many files at once. Add them from the File menu.");
    if (!CreateProcessW(NULL, line, NULL, NULL, TRUE, 0, NULL, NULL, &start, &process))
        return fail(L"The file python\\" PYTHON L" is missing. Install Synoptic again.");
    WaitForSingleObject(process.hProcess, INFINITE);
    GetExitCodeProcess(process.hProcess, &code);
    return (int)code;
}

#ifdef CONSOLE
int main(void) { return run(); }
#else
int WINAPI WinMain(HINSTANCE instance, HINSTANCE before, LPSTR given, int show)
{
    (void)instance, (void)before, (void)given, (void)show;
    return run();
}
#endif
