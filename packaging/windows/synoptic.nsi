; The Windows installer:  makensis -DVERSION=... -DAPP=folder -DOUT=file packaging/windows/synoptic.nsi
;
; For one person, without an administrator. /S installs and removes in silence; settings and projects always stay.
Target amd64-unicode
SetCompressor /SOLID lzma
!include MUI2.nsh

Name "Synoptic"
OutFile "${OUT}"
RequestExecutionLevel user
InstallDir "$LOCALAPPDATA\Programs\Synoptic"
InstallDirRegKey HKCU "Software\Synoptic" "Folder"
BrandingText "Synoptic ${VERSION}"
VIProductVersion "${VERSION}.0"
VIAddVersionKey ProductName "Synoptic"
VIAddVersionKey FileDescription "Synoptic setup"
VIAddVersionKey FileVersion "${VERSION}"
VIAddVersionKey ProductVersion "${VERSION}"
VIAddVersionKey LegalCopyright "The Synoptic developers, Apache License 2.0"

!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\Synoptic"
!define MUI_ICON "${APP}\synoptic.ico"
!define MUI_UNICON "${APP}\synoptic.ico"
!define MUI_FINISHPAGE_RUN "$INSTDIR\synoptic.exe"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "German"
!insertmacro MUI_LANGUAGE "Spanish"

!macro REMOVE_PROGRAM
  ; Only what an installation wrote: a person may have put files of their own into the folder.
  RMDir /r "$INSTDIR\python"
  RMDir /r "$INSTDIR\licences"
  Delete "$INSTDIR\synoptic.exe"
  Delete "$INSTDIR\synoptic-console.exe"
  Delete "$INSTDIR\synoptic.ico"
!macroend

Section "Synoptic"
  !insertmacro REMOVE_PROGRAM ; an older version's files must not mix with these
  SetOutPath "$INSTDIR"
  File /r "${APP}\*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\Synoptic.lnk" "$INSTDIR\synoptic.exe" "" "$INSTDIR\synoptic.ico"
  WriteRegStr HKCU "Software\Synoptic" "Folder" "$INSTDIR"
  WriteRegStr HKCU "Software\Classes\.synoptic" "" "Synoptic.Project"
  WriteRegStr HKCU "Software\Classes\.synoptic" "Content Type" "application/vnd.synoptic.project"
  WriteRegStr HKCU "Software\Classes\Synoptic.Project" "" "Synoptic project"
  WriteRegStr HKCU "Software\Classes\Synoptic.Project\DefaultIcon" "" "$INSTDIR\synoptic.ico"
  WriteRegStr HKCU "Software\Classes\Synoptic.Project\shell\open\command" "" '"$INSTDIR\synoptic.exe" "%1"'
  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "Synoptic"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\synoptic.ico"
  WriteRegStr HKCU "${UNINSTALL}" "Publisher" "The Synoptic developers"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)' ; the association is new
SectionEnd

Section "Uninstall"
  !insertmacro REMOVE_PROGRAM
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\Synoptic.lnk"
  DeleteRegKey HKCU "Software\Classes\Synoptic.Project"
  DeleteRegKey HKCU "Software\Classes\.synoptic"
  DeleteRegKey HKCU "${UNINSTALL}"
  DeleteRegValue HKCU "Software\Synoptic" "Folder"
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd
