<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About Synoptic</source>
        <translation>Über Synoptic</translation>
    </message>
    <message>
        <source>Synoptic {version}</source>
        <translation>Synoptic {version}</translation>
    </message>
    <message>
        <source>The articles that report one story, side by side: what matches, what repeats, where the numbers disagree. Works offline; nothing leaves this computer.

Licence: Apache 2.0. Uses Qt {qt} for Python under the LGPL 3, whose libraries you may replace with your own, the Noto fonts under the SIL Open Font Licence 1.1, and the libraries listed in the details.</source>
        <translation>Artikel, die über dasselbe berichten, nebeneinander: was übereinstimmt, was sich wiederholt, wo Zahlen einander widersprechen. Arbeitet ohne Netz; nichts verlässt diesen Rechner.

Lizenz: Apache 2.0. Verwendet Qt {qt} für Python unter der LGPL 3, deren Bibliotheken Sie durch eigene ersetzen dürfen, die Noto-Schriften unter der SIL Open Font Licence 1.1 und die in den Details genannten Bibliotheken.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>F&amp;indings</source>
        <translation>&amp;Funde</translation>
    </message>
    <message>
        <source>&amp;Annotate</source>
        <translation>A&amp;nmerken</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Extras</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;New Project</source>
        <translation>&amp;Neues Projekt</translation>
    </message>
    <message>
        <source>Start an empty project; it is saved from its first moment</source>
        <translation>Ein leeres Projekt beginnen; es ist vom ersten Augenblick an gespeichert</translation>
    </message>
    <message>
        <source>New &amp;Window</source>
        <translation>Neues Fens&amp;ter</translation>
    </message>
    <message>
        <source>Open another window, for another project</source>
        <translation>Ein weiteres Fenster für ein anderes Projekt öffnen</translation>
    </message>
    <message>
        <source>&amp;Open Project…</source>
        <translation>&amp;Projekt öffnen…</translation>
    </message>
    <message>
        <source>Open a .synoptic project, or a whole project in one JSON file</source>
        <translation>Ein .synoptic-Projekt oder ein ganzes Projekt in einer JSON-Datei öffnen</translation>
    </message>
    <message>
        <source>Open Sa&amp;mple Project</source>
        <translation>Beispielpro&amp;jekt öffnen</translation>
    </message>
    <message>
        <source>Five articles on fentanyl and trade</source>
        <translation>Fünf Artikel über Fentanyl und Handel</translation>
    </message>
    <message>
        <source>&amp;Add Articles…</source>
        <translation>&amp;Artikel hinzufügen…</translation>
    </message>
    <message>
        <source>Add articles from files to this project</source>
        <translation>Diesem Projekt Artikel aus Dateien hinzufügen</translation>
    </message>
    <message>
        <source>Add &amp;Folder…</source>
        <translation>O&amp;rdner hinzufügen…</translation>
    </message>
    <message>
        <source>Add all files of a folder to this project</source>
        <translation>Diesem Projekt alle Dateien eines Ordners hinzufügen</translation>
    </message>
    <message>
        <source>Add from A&amp;ddress…</source>
        <translation>Von A&amp;dresse hinzufügen…</translation>
    </message>
    <message>
        <source>Fetch an article from the web and look at it before it is added</source>
        <translation>Einen Artikel aus dem Netz holen und ansehen, bevor er hinzugefügt wird</translation>
    </message>
    <message>
        <source>&amp;Paste Article…</source>
        <translation>Artikel ein&amp;fügen…</translation>
    </message>
    <message>
        <source>Add the text on the clipboard as an article</source>
        <translation>Den Text der Zwischenablage als Artikel hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Everything is saved as you go; this names a new project</source>
        <translation>Alles wird laufend gespeichert; hier bekommt ein neues Projekt seinen Namen</translation>
    </message>
    <message>
        <source>Sa&amp;ve As…</source>
        <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
        <source>Copy the project to another file and go on there</source>
        <translation>Das Projekt in eine andere Datei kopieren und dort weiterarbeiten</translation>
    </message>
    <message>
        <source>&amp;Export Report…</source>
        <translation>Bericht &amp;exportieren…</translation>
    </message>
    <message>
        <source>Findings, judgements and notes as HTML, PDF, Word, CSV or JSON</source>
        <translation>Funde, Urteile und Notizen als HTML, PDF, Word, CSV oder JSON</translation>
    </message>
    <message>
        <source>&amp;Import Notes and Judgements…</source>
        <translation>Notizen und Urteile &amp;importieren…</translation>
    </message>
    <message>
        <source>Prin&amp;t Preview…</source>
        <translation>Druck&amp;vorschau…</translation>
    </message>
    <message>
        <source>Look at the report’s pages before they are printed</source>
        <translation>Die Seiten des Berichts ansehen, bevor sie gedruckt werden</translation>
    </message>
    <message>
        <source>P&amp;rint Report…</source>
        <translation>Bericht dru&amp;cken…</translation>
    </message>
    <message>
        <source>Save a Cop&amp;y Without Removed Articles…</source>
        <translation>&amp;Kopie ohne entfernte Artikel speichern…</translation>
    </message>
    <message>
        <source>A project to hand on: removed articles and the history are not in it</source>
        <translation>Ein Projekt zum Weitergeben: entfernte Artikel und der Verlauf sind nicht darin</translation>
    </message>
    <message>
        <source>Export Whole Pro&amp;ject…</source>
        <translation>&amp;Ganzes Projekt exportieren…</translation>
    </message>
    <message>
        <source>Articles, notes, judgements and history as one JSON file</source>
        <translation>Artikel, Notizen, Urteile und Verlauf als eine JSON-Datei</translation>
    </message>
    <message>
        <source>Close the window; everything is already saved</source>
        <translation>Das Fenster schließen; alles ist schon gespeichert</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Leave Synoptic; everything is already saved</source>
        <translation>Synoptic verlassen; alles ist schon gespeichert</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the selected text</source>
        <translation>Den ausgewählten Text kopieren</translation>
    </message>
    <message>
        <source>Copy with C&amp;itation</source>
        <translation>Mit &amp;Quellenangabe kopieren</translation>
    </message>
    <message>
        <source>Copy the current sentence with its article and paragraph</source>
        <translation>Den aktuellen Satz mit Artikel und Absatz kopieren</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>A&amp;lles auswählen</translation>
    </message>
    <message>
        <source>&amp;Find in All Articles…</source>
        <translation>&amp;In allen Artikeln suchen…</translation>
    </message>
    <message>
        <source>Find a word, a phrase or a number in every article</source>
        <translation>Ein Wort, eine Wendung oder eine Zahl in allen Artikeln finden</translation>
    </message>
    <message>
        <source>Find Ne&amp;xt</source>
        <translation>&amp;Weitersuchen</translation>
    </message>
    <message>
        <source>Go to the next hit of the search</source>
        <translation>Zum nächsten Treffer der Suche gehen</translation>
    </message>
    <message>
        <source>Find &amp;Previous</source>
        <translation>&amp;Rückwärts suchen</translation>
    </message>
    <message>
        <source>Go to the previous hit of the search</source>
        <translation>Zum vorigen Treffer der Suche gehen</translation>
    </message>
    <message>
        <source>Language, look, reading font, your name, options of new projects</source>
        <translation>Sprache, Aussehen, Leseschrift, Ihr Name, Optionen neuer Projekte</translation>
    </message>
    <message>
        <source>&amp;Articles</source>
        <translation>&amp;Artikel</translation>
    </message>
    <message>
        <source>Show or hide the list of articles</source>
        <translation>Die Liste der Artikel ein- oder ausblenden</translation>
    </message>
    <message>
        <source>&amp;Findings and Inspector</source>
        <translation>&amp;Funde und Inspektor</translation>
    </message>
    <message>
        <source>Show or hide the findings and the inspector</source>
        <translation>Funde und Inspektor ein- oder ausblenden</translation>
    </message>
    <message>
        <source>&amp;Numbers, Matrix, Notes, Search</source>
        <translation>&amp;Zahlen, Matrix, Notizen, Suche</translation>
    </message>
    <message>
        <source>Show or hide the panels below the articles</source>
        <translation>Die Bereiche unter den Artikeln ein- oder ausblenden</translation>
    </message>
    <message>
        <source>&amp;Linked Scrolling</source>
        <translation>Geme&amp;insam scrollen</translation>
    </message>
    <message>
        <source>Proportional Scrollin&amp;g</source>
        <translation>&amp;Proportional scrollen</translation>
    </message>
    <message>
        <source>Fr&amp;ee Scrolling</source>
        <translation>&amp;Einzeln scrollen</translation>
    </message>
    <message>
        <source>&amp;Pin Article</source>
        <translation>Artikel an&amp;heften</translation>
    </message>
    <message>
        <source>Fo&amp;cus on Pair</source>
        <translation>Nur da&amp;s Paar zeigen</translation>
    </message>
    <message>
        <source>&amp;Bring Counterpart Next to This</source>
        <translation>Entsprechung &amp;daneben holen</translation>
    </message>
    <message>
        <source>Move the article with the best counterpart beside the current sentence</source>
        <translation>Den Artikel mit der besten Entsprechung neben den aktuellen Satz holen</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>Normal &amp;Size</source>
        <translation>&amp;Normale Größe</translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation>Voll&amp;bild</translation>
    </message>
    <message>
        <source>&amp;Reset Layout</source>
        <translation>Anordnung zu&amp;rücksetzen</translation>
    </message>
    <message>
        <source>&amp;Next Finding</source>
        <translation>&amp;Nächster Fund</translation>
    </message>
    <message>
        <source>Go to the next finding in the list</source>
        <translation>Zum nächsten Fund der Liste gehen</translation>
    </message>
    <message>
        <source>&amp;Previous Finding</source>
        <translation>&amp;Voriger Fund</translation>
    </message>
    <message>
        <source>Go to the previous finding in the list</source>
        <translation>Zum vorigen Fund der Liste gehen</translation>
    </message>
    <message>
        <source>Next &amp;Disagreement</source>
        <translation>Nächster &amp;Widerspruch</translation>
    </message>
    <message>
        <source>Go to the next numbers or other facts that disagree</source>
        <translation>Zu den nächsten Zahlen oder anderen Angaben gehen, die einander widersprechen</translation>
    </message>
    <message>
        <source>Previous D&amp;isagreement</source>
        <translation>Voriger Wi&amp;derspruch</translation>
    </message>
    <message>
        <source>Go to the previous numbers or other facts that disagree</source>
        <translation>Zu den vorigen Zahlen oder anderen Angaben gehen, die einander widersprechen</translation>
    </message>
    <message>
        <source>Ne&amp;xt Link</source>
        <translation>Nächste Verknüp&amp;fung</translation>
    </message>
    <message>
        <source>Go to the next sentence of this article that is linked with another</source>
        <translation>Zum nächsten Satz dieses Artikels gehen, der verknüpft ist</translation>
    </message>
    <message>
        <source>Previo&amp;us Link</source>
        <translation>Vorige Verknüpfun&amp;g</translation>
    </message>
    <message>
        <source>Go to the previous sentence of this article that is linked with another</source>
        <translation>Zum vorigen Satz dieses Artikels gehen, der verknüpft ist</translation>
    </message>
    <message>
        <source>Anot&amp;her Counterpart</source>
        <translation>Andere Entspre&amp;chung</translation>
    </message>
    <message>
        <source>Show the next best counterpart of the current sentence in each article</source>
        <translation>In jedem Artikel die nächstbeste Entsprechung des aktuellen Satzes zeigen</translation>
    </message>
    <message>
        <source>Previou&amp;s Counterpart</source>
        <translation>Vorige Entsprec&amp;hung</translation>
    </message>
    <message>
        <source>Sho&amp;w Best Anyway</source>
        <translation>Beste trot&amp;zdem zeigen</translation>
    </message>
    <message>
        <source>List &amp;Marks in This Paragraph</source>
        <translation>&amp;Markierungen dieses Absatzes</translation>
    </message>
    <message>
        <source>Next N&amp;ote</source>
        <translation>Nächste N&amp;otiz</translation>
    </message>
    <message>
        <source>Pre&amp;vious Note</source>
        <translation>Vorige No&amp;tiz</translation>
    </message>
    <message>
        <source>Go to the previous place with a note, in the order of the articles</source>
        <translation>Zur vorigen Stelle mit einer Notiz gehen, in der Reihenfolge der Artikel</translation>
    </message>
    <message>
        <source>Next &amp;Bookmark</source>
        <translation>Nächstes &amp;Lesezeichen</translation>
    </message>
    <message>
        <source>Previous Boo&amp;kmark</source>
        <translation>Voriges Le&amp;sezeichen</translation>
    </message>
    <message>
        <source>Go to the previous bookmark, in the order of the articles</source>
        <translation>Zum vorigen Lesezeichen gehen, in der Reihenfolge der Artikel</translation>
    </message>
    <message>
        <source>Next &amp;Article</source>
        <translation>Nächster &amp;Artikel</translation>
    </message>
    <message>
        <source>Previous Arti&amp;cle</source>
        <translation>Voriger Art&amp;ikel</translation>
    </message>
    <message>
        <source>Move Article &amp;Right</source>
        <translation>Artikel nach &amp;rechts</translation>
    </message>
    <message>
        <source>Move Article &amp;Left</source>
        <translation>Artikel nach lin&amp;ks</translation>
    </message>
    <message>
        <source>&amp;Go Back</source>
        <translation>Z&amp;urückspringen</translation>
    </message>
    <message>
        <source>Go to the finding or sentence that was selected before</source>
        <translation>Zum Fund oder Satz gehen, der vorher ausgewählt war</translation>
    </message>
    <message>
        <source>Go &amp;Forward</source>
        <translation>Vors&amp;pringen</translation>
    </message>
    <message>
        <source>Go to where you were before you went back</source>
        <translation>Dorthin gehen, wo Sie vor dem Zurückspringen waren</translation>
    </message>
    <message>
        <source>Nex&amp;t Pane</source>
        <translation>Nächster &amp;Bereich</translation>
    </message>
    <message>
        <source>Previous Pan&amp;e</source>
        <translation>Voriger B&amp;ereich</translation>
    </message>
    <message>
        <source>&amp;Confirm</source>
        <translation>&amp;Bestätigen</translation>
    </message>
    <message>
        <source>The finding is right and matters</source>
        <translation>Der Fund stimmt und ist wichtig</translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>&amp;Resolve</source>
        <translation>&amp;Erledigen</translation>
    </message>
    <message>
        <source>Re&amp;open</source>
        <translation>&amp;Wieder öffnen</translation>
    </message>
    <message>
        <source>Take the judgement back</source>
        <translation>Das Urteil zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Go On After Judging</source>
        <translation>Nach dem &amp;Urteil weitergehen</translation>
    </message>
    <message>
        <source>&amp;Link Sentences</source>
        <translation>&amp;Sätze verknüpfen</translation>
    </message>
    <message>
        <source>Link the current sentence with one of another article</source>
        <translation>Den aktuellen Satz mit einem Satz eines anderen Artikels verknüpfen</translation>
    </message>
    <message>
        <source>&amp;Unlink Sentences</source>
        <translation>Verknüpfung &amp;lösen</translation>
    </message>
    <message>
        <source>&amp;Filter Findings</source>
        <translation>&amp;Funde filtern</translation>
    </message>
    <message>
        <source>Rule&amp;s from Dismissals…</source>
        <translation>Re&amp;geln aus Verworfenem…</translation>
    </message>
    <message>
        <source>Add &amp;Note</source>
        <translation>&amp;Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Write a note on the selected text, sentence or finding</source>
        <translation>Eine Notiz zum ausgewählten Text, zum Satz oder zum Fund schreiben</translation>
    </message>
    <message>
        <source>&amp;Reply to Note…</source>
        <translation>Auf Notiz &amp;antworten…</translation>
    </message>
    <message>
        <source>Answer the current note</source>
        <translation>Auf die aktuelle Notiz antworten</translation>
    </message>
    <message>
        <source>&amp;Bookmark</source>
        <translation>&amp;Lesezeichen</translation>
    </message>
    <message>
        <source>Bookmark the selected text or sentence, or take its bookmark away</source>
        <translation>Am ausgewählten Text oder Satz ein Lesezeichen setzen oder entfernen</translation>
    </message>
    <message>
        <source>Record a &amp;Discrepancy…</source>
        <translation>&amp;Widerspruch festhalten…</translation>
    </message>
    <message>
        <source>&amp;Compare Now</source>
        <translation>&amp;Jetzt vergleichen</translation>
    </message>
    <message>
        <source>Compare the articles again</source>
        <translation>Die Artikel erneut vergleichen</translation>
    </message>
    <message>
        <source>Cance&amp;l Work</source>
        <translation>Vorgang &amp;abbrechen</translation>
    </message>
    <message>
        <source>Stop reading or comparing; what is done already stays</source>
        <translation>Lesen oder Vergleichen anhalten; was fertig ist, bleibt</translation>
    </message>
    <message>
        <source>Comparison &amp;Options…</source>
        <translation>Vergleichs&amp;optionen…</translation>
    </message>
    <message>
        <source>&amp;User Guide</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>What everything in the window means</source>
        <translation>Was alles im Fenster bedeutet</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>Every command with its keys</source>
        <translation>Jeder Befehl mit seinen Tasten</translation>
    </message>
    <message>
        <source>&amp;About Synoptic</source>
        <translation>&amp;Über Synoptic</translation>
    </message>
    <message>
        <source>Version and licences</source>
        <translation>Version und Lizenzen</translation>
    </message>
    <message>
        <source>&amp;Marks</source>
        <translation>&amp;Markierungen</translation>
    </message>
    <message>
        <source>C&amp;lose Window</source>
        <translation>Fenster sch&amp;ließen</translation>
    </message>
    <message>
        <source>Pr&amp;eferences…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>&amp;Numbers That Disagree</source>
        <translation>&amp;Zahlen, die sich widersprechen</translation>
    </message>
    <message>
        <source>Show or hide the boxes around numbers that disagree</source>
        <translation>Die Rahmen um Zahlen, die sich widersprechen, zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Other &amp;Facts That Disagree</source>
        <translation>&amp;Andere Angaben, die sich widersprechen</translation>
    </message>
    <message>
        <source>Show or hide the boxes around names, quotations, dates and sums</source>
        <translation>Die Rahmen um Namen, Zitate, Daten und Summen zeigen oder verbergen</translation>
    </message>
    <message>
        <source>&amp;Repeats in One Article</source>
        <translation>&amp;Wiederholungen in einem Artikel</translation>
    </message>
    <message>
        <source>Shared &amp;Word for Word</source>
        <translation>Wörtlich &amp;gemeinsam</translation>
    </message>
    <message>
        <source>Show or hide the marks and links of sentences that are the same</source>
        <translation>Markierungen und Verknüpfungen gleicher Sätze zeigen oder verbergen</translation>
    </message>
    <message>
        <source>S&amp;imilar Passages</source>
        <translation>Ä&amp;hnliche Passagen</translation>
    </message>
    <message>
        <source>Show or hide the marks and links of sentences that tell the same thing</source>
        <translation>Markierungen und Verknüpfungen von Sätzen, die dasselbe sagen, zeigen oder verbergen</translation>
    </message>
    <message>
        <source>N&amp;otes and Bookmarks</source>
        <translation>&amp;Notizen und Lesezeichen</translation>
    </message>
    <message>
        <source>Show or hide the marks of notes and bookmarks</source>
        <translation>Die Zeichen von Notizen und Lesezeichen zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Search &amp;Hits</source>
        <translation>S&amp;uchtreffer</translation>
    </message>
    <message>
        <source>Show or hide what the search found</source>
        <translation>Zeigen oder verbergen, was die Suche gefunden hat</translation>
    </message>
    <message>
        <source>Show &amp;All</source>
        <translation>A&amp;lle zeigen</translation>
    </message>
    <message>
        <source>Show every kind of mark again</source>
        <translation>Wieder jede Art von Markierung zeigen</translation>
    </message>
    <message>
        <source>O&amp;verview of All Articles</source>
        <translation>&amp;Übersicht aller Artikel</translation>
    </message>
    <message>
        <source>How much each article has in common with each other, instead of columns</source>
        <translation>Wie viel jeder Artikel mit jedem anderen gemeinsam hat, statt der Spalten</translation>
    </message>
    <message>
        <source>By &amp;Kind</source>
        <translation>Nach &amp;Art</translation>
    </message>
    <message>
        <source>Numbers, other facts, repeats and shared passages each under a heading</source>
        <translation>Zahlen, andere Angaben, Wiederholungen und gemeinsame Passagen je unter einer Überschrift</translation>
    </message>
    <message>
        <source>By &amp;Article</source>
        <translation>Nach Ar&amp;tikel</translation>
    </message>
    <message>
        <source>Each finding under every article it is in</source>
        <translation>Jeder Fund unter jedem Artikel, in dem er steht</translation>
    </message>
    <message>
        <source>By &amp;Status</source>
        <translation>Nach &amp;Status</translation>
    </message>
    <message>
        <source>Open, confirmed, dismissed and resolved findings apart</source>
        <translation>Offene, bestätigte, verworfene und erledigte Funde getrennt</translation>
    </message>
    <message>
        <source>By Se&amp;verity</source>
        <translation>Nach &amp;Gewicht</translation>
    </message>
    <message>
        <source>What matters most first</source>
        <translation>Was am meisten zählt zuerst</translation>
    </message>
    <message>
        <source>&amp;Next Grouping</source>
        <translation>&amp;Nächste Gruppierung</translation>
    </message>
    <message>
        <source>Grou&amp;p</source>
        <translation>G&amp;ruppieren</translation>
    </message>
    <message>
        <source>&amp;Number Row</source>
        <translation>&amp;Zahlenzeile</translation>
    </message>
    <message>
        <source>Change the row that is chosen in the numbers table</source>
        <translation>Die Zeile ändern, die in der Zahlentabelle gewählt ist</translation>
    </message>
    <message>
        <source>Only the two articles of the current finding or sentence; {Esc} returns</source>
        <translation>Nur die zwei Artikel des aktuellen Fundes oder Satzes; {Esc} kehrt zurück</translation>
    </message>
    <message>
        <source>Compare a colleague’s notes and judgements with yours, and merge them</source>
        <translation>Notizen und Urteile einer Kollegin oder eines Kollegen mit Ihren vergleichen und zusammenführen</translation>
    </message>
    <message>
        <source>Print the report, with the choices of the last one</source>
        <translation>Den Bericht drucken, mit der Auswahl des letzten</translation>
    </message>
    <message>
        <source>Select everything in the article, list or field you are in</source>
        <translation>Alles im Artikel, in der Liste oder im Feld auswählen, in dem Sie gerade sind</translation>
    </message>
    <message>
        <source>When you scroll one article, the others follow to the matching places</source>
        <translation>Beim Scrollen eines Artikels kommen die passenden Stellen der anderen mit</translation>
    </message>
    <message>
        <source>When you scroll one article, the others move as far through their texts</source>
        <translation>Beim Scrollen eines Artikels wandern die anderen ebenso weit durch ihre Texte</translation>
    </message>
    <message>
        <source>Every article scrolls by itself</source>
        <translation>Jeder Artikel wird für sich gescrollt</translation>
    </message>
    <message>
        <source>Keep the current article open, whatever else you open</source>
        <translation>Den aktuellen Artikel offen halten, was Sie auch sonst öffnen</translation>
    </message>
    <message>
        <source>Make the article text larger</source>
        <translation>Den Artikeltext größer zeigen</translation>
    </message>
    <message>
        <source>Make the article text smaller</source>
        <translation>Den Artikeltext kleiner zeigen</translation>
    </message>
    <message>
        <source>Show the article text at its normal size</source>
        <translation>Den Artikeltext in normaler Größe zeigen</translation>
    </message>
    <message>
        <source>Fill the whole screen with this window</source>
        <translation>Den ganzen Bildschirm mit diesem Fenster füllen</translation>
    </message>
    <message>
        <source>Put every panel back where it was at first</source>
        <translation>Alle Bereiche wieder dorthin stellen, wo sie anfangs waren</translation>
    </message>
    <message>
        <source>Show the counterpart before the one that is shown</source>
        <translation>Die Entsprechung vor der gezeigten zeigen</translation>
    </message>
    <message>
        <source>Show the most similar sentence of articles that have no counterpart</source>
        <translation>Den ähnlichsten Satz der Artikel ohne Entsprechung zeigen</translation>
    </message>
    <message>
        <source>List every mark in the paragraph of the current sentence, and go to one</source>
        <translation>Alle Markierungen im Absatz des aktuellen Satzes auflisten und zu einer gehen</translation>
    </message>
    <message>
        <source>Go to the next place with a note, in the order of the articles</source>
        <translation>Zur nächsten Stelle mit einer Notiz gehen, in der Reihenfolge der Artikel</translation>
    </message>
    <message>
        <source>Go to the next bookmark, in the order of the articles</source>
        <translation>Zum nächsten Lesezeichen gehen, in der Reihenfolge der Artikel</translation>
    </message>
    <message>
        <source>Go to the next open article</source>
        <translation>Zum nächsten offenen Artikel gehen</translation>
    </message>
    <message>
        <source>Go to the previous open article</source>
        <translation>Zum vorigen offenen Artikel gehen</translation>
    </message>
    <message>
        <source>Move the current article one place to the right</source>
        <translation>Den aktuellen Artikel um einen Platz nach rechts rücken</translation>
    </message>
    <message>
        <source>Move the current article one place to the left</source>
        <translation>Den aktuellen Artikel um einen Platz nach links rücken</translation>
    </message>
    <message>
        <source>Go to the next part of the window</source>
        <translation>Zum nächsten Teil des Fensters gehen</translation>
    </message>
    <message>
        <source>Go to the previous part of the window</source>
        <translation>Zum vorigen Teil des Fensters gehen</translation>
    </message>
    <message>
        <source>The finding does not matter</source>
        <translation>Der Fund ist unwichtig</translation>
    </message>
    <message>
        <source>The finding has been dealt with in the copy</source>
        <translation>Im Text ist es in Ordnung gebracht</translation>
    </message>
    <message>
        <source>After a judgement by key, go on to the next open finding</source>
        <translation>Nach einem Urteil per Taste zum nächsten offenen Fund weitergehen</translation>
    </message>
    <message>
        <source>Remove the link of the current sentence, and never make it again</source>
        <translation>Die Verknüpfung des aktuellen Satzes lösen und nie wieder herstellen</translation>
    </message>
    <message>
        <source>Type words that the listed findings must contain, or choose kinds and states</source>
        <translation>Wörter eingeben, die in den gezeigten Funden stehen müssen, oder Arten und Status wählen</translation>
    </message>
    <message>
        <source>See what your dismissals suggest leaving out, and what is left out now</source>
        <translation>Sehen, was Ihre verworfenen Funde auszulassen nahelegen und was schon ausgelassen wird</translation>
    </message>
    <message>
        <source>Record that the current sentence and one in another article do not agree</source>
        <translation>Festhalten, dass der aktuelle Satz und einer eines anderen Artikels nicht zusammenpassen</translation>
    </message>
    <message>
        <source>Choose what is left out, what counts as a repeat and what is checked</source>
        <translation>Wählen, was ausgelassen wird, was als Wiederholung zählt und was geprüft wird</translation>
    </message>
    <message>
        <source>Show or hide the marks on what appears twice in one article</source>
        <translation>Zeigen oder verbergen, was in einem Artikel zweimal steht</translation>
    </message>
    <message>
        <source>Group the findings by the next choice in this list</source>
        <translation>Die Funde nach der nächsten Möglichkeit dieser Liste gruppieren</translation>
    </message>
</context>
<context>
    <name>AddressDialog</name>
    <message>
        <source>Add from Address</source>
        <translation>Von Adresse hinzufügen</translation>
    </message>
    <message>
        <source>Address of the article</source>
        <translation>Adresse des Artikels</translation>
    </message>
    <message>
        <source>&amp;Fetch</source>
        <translation>&amp;Holen</translation>
    </message>
    <message>
        <source>Title of the article</source>
        <translation>Titel des Artikels</translation>
    </message>
    <message>
        <source>Where the article is from</source>
        <translation>Woher der Artikel ist</translation>
    </message>
    <message>
        <source>Text that was found</source>
        <translation>Gefundener Text</translation>
    </message>
    <message>
        <source>What is found at the address is shown here, before you add it.</source>
        <translation>Was unter der Adresse gefunden wird, steht dann hier, bevor Sie es hinzufügen.</translation>
    </message>
    <message>
        <source>&amp;Whole page</source>
        <translation>&amp;Ganze Seite</translation>
    </message>
    <message>
        <source>Fetching {address}…</source>
        <translation>{address} wird geholt…</translation>
    </message>
    <message>
        <source>Add&amp;ress</source>
        <translation>A&amp;dresse</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>&amp;Add Article</source>
        <translation>Artikel hin&amp;zufügen</translation>
    </message>
    <message>
        <source>Nothing is fetched before you press Fetch, and only this one address.</source>
        <translation>Nichts wird geholt, bevor Sie „Holen“ drücken, und dann nur diese eine Adresse.</translation>
    </message>
    <message>
        <source>Connect to this address; nothing is fetched before that</source>
        <translation>Mit dieser Adresse verbinden; vorher wird nichts geholt</translation>
    </message>
    <message>
        <source>Everything the page shows, including menus and notices</source>
        <translation>Alles, was die Seite zeigt, auch Menüs und Hinweise</translation>
    </message>
    <message>
        <source>The page is at {address}.</source>
        <translation>Die Seite steht unter {address}.</translation>
    </message>
</context>
<context>
    <name>Annotating</name>
    <message>
        <source>Select some text or click a sentence first, then record what it disagrees with.</source>
        <translation>Wählen Sie zuerst Text aus oder klicken Sie auf einen Satz; dann halten Sie fest, wozu er nicht passt.</translation>
    </message>
    <message>
        <source>Select some text or click a sentence first, then attach the note there.</source>
        <translation>Wählen Sie zuerst Text aus oder klicken Sie auf einen Satz; dann heften Sie die Notiz dort an.</translation>
    </message>
    <message>
        <source>The note is attached to {place}.</source>
        <translation>Die Notiz ist an {place} angeheftet.</translation>
    </message>
    <message>
        <source>Choose a note in the notes panel first, then reply to it.</source>
        <translation>Wählen Sie zuerst im Bereich Notizen eine Notiz; dann antworten Sie darauf.</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <source>Reply to Note</source>
        <translation>Auf Notiz antworten</translation>
    </message>
    <message>
        <source>Select some text or click a sentence first, then bookmark it.</source>
        <translation>Wählen Sie zuerst Text aus oder klicken Sie auf einen Satz; dann setzen Sie ein Lesezeichen.</translation>
    </message>
    <message>
        <source>Record a Discrepancy</source>
        <translation>Widerspruch festhalten</translation>
    </message>
    <message>
        <source>There is no bookmark yet. {Ctrl+B} sets one.</source>
        <translation>Es gibt noch kein Lesezeichen. {Ctrl+B} setzt eines.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Now click the sentence in another article that disagrees with {place}; {Esc} cancels.</source>
        <translation>Klicken Sie jetzt im anderen Artikel auf den Satz, der nicht zu {place} passt; {Esc} bricht ab.</translation>
    </message>
    <message>
        <source>There is no note yet. {Ctrl+Alt+M} adds one.</source>
        <translation>Es gibt noch keine Notiz. {Ctrl+Alt+M} fügt eine hinzu.</translation>
    </message>
</context>
<context>
    <name>Announcing</name>
    <message>
        <source>Finding {number} of {count}. {sentence}</source>
        <translation>Fund {number} von {count}. {sentence}</translation>
    </message>
    <message>
        <source>Undone: {action}</source>
        <translation>Rückgängig gemacht: {action}</translation>
    </message>
    <message>
        <source>Compared: 1 finding</source>
        <translation>Verglichen: 1 Fund</translation>
    </message>
    <message>
        <source>Compared: {n} findings</source>
        <translation>Verglichen: {n} Funde</translation>
    </message>
    <message>
        <source>Done again: {action}</source>
        <translation>Wiederholt: {action}</translation>
    </message>
</context>
<context>
    <name>Appearance</name>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>High &amp;Contrast</source>
        <translation>Hoher &amp;Kontrast</translation>
    </message>
    <message>
        <source>&amp;Colour and Pattern</source>
        <translation>&amp;Farbe und Muster</translation>
    </message>
    <message>
        <source>&amp;Pattern Only</source>
        <translation>Nur &amp;Muster</translation>
    </message>
    <message>
        <source>&amp;Strong Lines</source>
        <translation>&amp;Kräftige Linien</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>Farbs&amp;chema</translation>
    </message>
    <message>
        <source>The colours of the window</source>
        <translation>Die Farben des Fensters</translation>
    </message>
    <message>
        <source>&amp;Marks</source>
        <translation>&amp;Markierungen</translation>
    </message>
    <message>
        <source>How marks on the text look</source>
        <translation>Wie Markierungen im Text aussehen</translation>
    </message>
    <message>
        <source>&amp;Compact: More Articles Side by Side</source>
        <translation>&amp;Schmal: mehr Artikel nebeneinander</translation>
    </message>
    <message>
        <source>&amp;Wide: Longer Lines</source>
        <translation>&amp;Breit: längere Zeilen</translation>
    </message>
    <message>
        <source>Reading &amp;Width</source>
        <translation>Spa&amp;ltenbreite</translation>
    </message>
    <message>
        <source>Same as &amp;System</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>Set how narrow a column may become</source>
        <translation>Wählen, wie schmal eine Spalte werden darf</translation>
    </message>
</context>
<context>
    <name>ArticlesModel</name>
    <message>
        <source>Article {letter}, {title}, {words}, {marked} of {blocks} paragraphs marked</source>
        <translation>Artikel {letter}, {title}, {words}, {marked} von {blocks} Absätzen markiert</translation>
    </message>
</context>
<context>
    <name>ArticlesPanel</name>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Clean-Up</source>
        <translation>Bereinigung</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>U&amp;mbenennen</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>Add &amp;Note on Article…</source>
        <translation>&amp;Notiz zum Artikel…</translation>
    </message>
    <message>
        <source>Replace with Newer &amp;Version…</source>
        <translation>Durch neuere &amp;Fassung ersetzen…</translation>
    </message>
    <message>
        <source>Replace with Copied &amp;Text</source>
        <translation>Durch &amp;kopierten Text ersetzen</translation>
    </message>
    <message>
        <source>Show C&amp;hanges…</source>
        <translation>&amp;Änderungen zeigen…</translation>
    </message>
    <message>
        <source>Show &amp;Original…</source>
        <translation>Ori&amp;ginal zeigen…</translation>
    </message>
    <message>
        <source>Re&amp;move Article</source>
        <translation>Artikel &amp;entfernen</translation>
    </message>
    <message>
        <source>No articles yet. Add files, drop them here or paste text to compare what they report.</source>
        <translation>Noch keine Artikel. Fügen Sie Dateien hinzu, ziehen Sie sie hierher oder fügen Sie Text ein, um Berichte zu vergleichen.</translation>
    </message>
    <message>
        <source>Nothing was cleaned</source>
        <translation>Nichts wurde bereinigt</translation>
    </message>
    <message>
        <source>Clean-up of {title}</source>
        <translation>Bereinigung von {title}</translation>
    </message>
    <message>
        <source>{action} ({n})</source>
        <translation>{action} ({n})</translation>
    </message>
    <message>
        <source>&amp;Clean-Up</source>
        <translation>&amp;Bereinigung</translation>
    </message>
    <message>
        <source>Newer Version of “{title}”</source>
        <translation>Neuere Fassung von „{title}“</translation>
    </message>
    <message>
        <source>Articles ({patterns});;All files (*)</source>
        <translation>Artikel ({patterns});;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>No article has these words.</source>
        <translation>Kein Artikel hat diese Wörter.</translation>
    </message>
    <message>
        <source>T&amp;itle, Source and Date…</source>
        <translation>T&amp;itel, Quelle und Datum…</translation>
    </message>
    <message>
        <source>What cleaning changed in this article, with a switch for each kind</source>
        <translation>Was an diesem Artikel bereinigt wurde, mit einem Schalter für jede Art</translation>
    </message>
</context>
<context>
    <name>ArticlesTools</name>
    <message>
        <source>Filter articles</source>
        <translation>Artikel filtern</translation>
    </message>
    <message>
        <source>Order of the list of articles</source>
        <translation>Reihenfolge der Artikelliste</translation>
    </message>
    <message>
        <source>The order of this list; the columns stay as they are</source>
        <translation>Die Reihenfolge dieser Liste; die Spalten bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>By column</source>
        <translation>Nach Spalte</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Nach Titel</translation>
    </message>
    <message>
        <source>By overlap</source>
        <translation>Nach Überschneidung</translation>
    </message>
    <message>
        <source>By length</source>
        <translation>Nach Länge</translation>
    </message>
</context>
<context>
    <name>ChangesDialog</name>
    <message>
        <source>Changes in “{title}”</source>
        <translation>Änderungen in „{title}“</translation>
    </message>
    <message>
        <source>Struck through: taken out. Underlined: put in. Letter case, quotation marks and dashes make no difference within a paragraph.</source>
        <translation>Durchgestrichen: weggefallen. Unterstrichen: hinzugekommen. Groß- und Kleinschreibung, Anführungszeichen und Striche machen innerhalb eines Absatzes keinen Unterschied.</translation>
    </message>
    <message>
        <source>Show &amp;unchanged paragraphs too</source>
        <translation>Auch &amp;unveränderte Absätze zeigen</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>{n} changed</source>
        <translation>{n} geändert</translation>
    </message>
    <message>
        <source>{n} put in</source>
        <translation>{n} hinzugekommen</translation>
    </message>
    <message>
        <source>{n} taken out</source>
        <translation>{n} weggefallen</translation>
    </message>
    <message>
        <source>{n} stayed</source>
        <translation>{n} geblieben</translation>
    </message>
    <message>
        <source>Paragraphs: {counts}.</source>
        <translation>Absätze: {counts}.</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>{name}: {count}. Click for the next one.</source>
        <translation>{name}: {count}. Ein Klick führt zum nächsten Fund.</translation>
    </message>
</context>
<context>
    <name>CollationView</name>
    <message>
        <source>Articles side by side</source>
        <translation>Artikel nebeneinander</translation>
    </message>
</context>
<context>
    <name>Column</name>
    <message>
        <source>Text of article {letter}, {title}</source>
        <translation>Text von Artikel {letter}, {title}</translation>
    </message>
    <message>
        <source>Overview of article {letter}</source>
        <translation>Überblick über Artikel {letter}</translation>
    </message>
    <message>
        <source>Margin of article {letter}</source>
        <translation>Rand von Artikel {letter}</translation>
    </message>
    <message>
        <source>Article {letter}</source>
        <translation>Artikel {letter}</translation>
    </message>
</context>
<context>
    <name>ColumnCommands</name>
    <message>
        <source>Click an article first, then pin it.</source>
        <translation>Klicken Sie erst einen Artikel an, dann heften Sie ihn an.</translation>
    </message>
    <message>
        <source>No more articles can be pinned at this width. Unpin one, or make the window wider.</source>
        <translation>Bei dieser Breite lassen sich nicht mehr Artikel anheften. Lösen Sie einen, oder machen Sie das Fenster breiter.</translation>
    </message>
    <message>
        <source>Select a finding in two articles or a sentence with a counterpart first, then choose Focus on Pair.</source>
        <translation>Wählen Sie zuerst einen Fund in zwei Artikeln oder einen Satz mit Entsprechung, dann „Nur das Paar zeigen“.</translation>
    </message>
    <message>
        <source>There is nothing to bring: every article with a counterpart is next to this one already, or there is none.</source>
        <translation>Es gibt nichts zu holen: Jeder Artikel mit einer Entsprechung steht schon daneben, oder es gibt keinen.</translation>
    </message>
</context>
<context>
    <name>ColumnHeader</name>
    <message>
        <source>cleaned</source>
        <translation>bereinigt</translation>
    </message>
    <message>
        <source>Pinned: this article stays open. Click to unpin it</source>
        <translation>Angeheftet: Dieser Artikel bleibt offen. Klicken, um ihn zu lösen</translation>
    </message>
    <message>
        <source>Unpin article {letter}</source>
        <translation>Artikel {letter} lösen</translation>
    </message>
    <message>
        <source>What can be done with article {letter}</source>
        <translation>Was mit Artikel {letter} getan werden kann</translation>
    </message>
    <message>
        <source>Menu of article {letter}</source>
        <translation>Menü von Artikel {letter}</translation>
    </message>
    <message>
        <source>Article {letter}, {title}, {source}</source>
        <translation>Artikel {letter}, {title}, {source}</translation>
    </message>
    <message>
        <source>Show &amp;Best Anyway</source>
        <translation>&amp;Beste trotzdem zeigen</translation>
    </message>
    <message>
        <source>&amp;Pin Article</source>
        <translation>Artikel an&amp;heften</translation>
    </message>
    <message>
        <source>Move &amp;Left</source>
        <translation>Nach &amp;links</translation>
    </message>
    <message>
        <source>Move &amp;Right</source>
        <translation>Nach &amp;rechts</translation>
    </message>
    <message>
        <source>&amp;Clean-Up</source>
        <translation>&amp;Bereinigung</translation>
    </message>
    <message>
        <source>&amp;Show Original…</source>
        <translation>&amp;Original zeigen…</translation>
    </message>
    <message>
        <source>Remove &amp;Article</source>
        <translation>Artikel &amp;entfernen</translation>
    </message>
    <message>
        <source>{name} ({made})</source>
        <translation>{name} ({made})</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Best for {place}: {percent}, too little to be linked</source>
        <translation>Beste zu {place}: {percent}, zu wenig für eine Verknüpfung</translation>
    </message>
    <message>
        <source>No counterpart of {place}</source>
        <translation>Keine Entsprechung zu {place}</translation>
    </message>
    <message>
        <source>No counterpart of {place} (best {percent})</source>
        <translation>Keine Entsprechung zu {place} (beste {percent})</translation>
    </message>
    <message>
        <source>Article &amp;1 to 9</source>
        <translation>Artikel &amp;1 bis 9</translation>
    </message>
    <message>
        <source>Open one of the first nine articles</source>
        <translation>Einen der ersten neun Artikel öffnen</translation>
    </message>
    <message>
        <source>Open this article and go to it</source>
        <translation>Diesen Artikel öffnen und dorthin gehen</translation>
    </message>
</context>
<context>
    <name>Crash</name>
    <message>
        <source>Something Went Wrong</source>
        <translation>Etwas ist schiefgegangen</translation>
    </message>
    <message>
        <source>Synoptic made a mistake. What you did before is saved.</source>
        <translation>Synoptic hat einen Fehler gemacht. Was Sie vorher getan haben, ist gespeichert.</translation>
    </message>
    <message>
        <source>What happened is written down in {name}, on this computer only. It holds versions and places in the program, and nothing of your articles. If you want it mended, send that file to whoever looks after Synoptic.</source>
        <translation>Was geschehen ist, steht in {name}, nur auf diesem Rechner. Die Datei enthält Versionen und Stellen im Programm und nichts aus Ihren Artikeln. Wenn es behoben werden soll, schicken Sie diese Datei an die Person, die Synoptic betreut.</translation>
    </message>
    <message>
        <source>Open the &amp;Folder</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Choose the day from a calendar</source>
        <translation>Den Tag aus einem Kalender wählen</translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <source>Title, Source and Date</source>
        <translation>Titel, Quelle und Datum</translation>
    </message>
    <message>
        <source>&amp;Published on</source>
        <translation>&amp;Erschienen am</translation>
    </message>
    <message>
        <source>Day on which the article was published</source>
        <translation>Tag, an dem der Artikel erschien</translation>
    </message>
    <message>
        <source>“Yesterday” and weekdays count from this day, and a later article’s higher toll is an update.</source>
        <translation>„Gestern“ und Wochentage zählen von diesem Tag an, und eine höhere Opferzahl eines späteren Artikels ist eine Aktualisierung.</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Quelle</translation>
    </message>
    <message>
        <source>&amp;Author</source>
        <translation>&amp;Autor</translation>
    </message>
    <message>
        <source>Day not known</source>
        <translation>Tag nicht bekannt</translation>
    </message>
    <message>
        <source>This is not a date. Write it like {example}.</source>
        <translation>Das ist kein Datum. Schreiben Sie es wie {example}.</translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>Add fi&amp;les…</source>
        <translation>Dateien hin&amp;zufügen…</translation>
    </message>
    <message>
        <source>&amp;Paste text…</source>
        <translation>&amp;Text einfügen…</translation>
    </message>
    <message>
        <source>Compare reports of the same story</source>
        <translation>Berichte über dasselbe Ereignis vergleichen</translation>
    </message>
    <message>
        <source>Or drop files anywhere in this window.</source>
        <translation>Oder ziehen Sie Dateien irgendwo in dieses Fenster.</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Open the project {name}</source>
        <translation>Das Projekt {name} öffnen</translation>
    </message>
    <message>
        <source>Open the sample pro&amp;ject</source>
        <translation>Beispiel&amp;projekt öffnen</translation>
    </message>
    <message>
        <source>Synoptic lays articles side by side and links the sentences that tell the same thing. It marks what is repeated, and where the numbers disagree.</source>
        <translation>Synoptic legt Artikel nebeneinander und verknüpft die Sätze, die dasselbe berichten. Es markiert, was sich wiederholt und wo Zahlen einander widersprechen.</translation>
    </message>
</context>
<context>
    <name>EncodingMenu</name>
    <message>
        <source>&amp;Encoding</source>
        <translation>&amp;Zeichenkodierung</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird gesucht…</translation>
    </message>
    <message>
        <source>The article’s original file cannot be read</source>
        <translation>Die Originaldatei des Artikels ist nicht lesbar</translation>
    </message>
    <message>
        <source>1 character cannot be read this way</source>
        <translation>1 Zeichen ist so nicht lesbar</translation>
    </message>
    <message>
        <source>{n} characters cannot be read this way</source>
        <translation>{n} Zeichen sind so nicht lesbar</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Quotation: “{left}” against “{right}”</source>
        <translation>Zitat: „{left}“ gegen „{right}“</translation>
    </message>
    <message>
        <source>Quotation: “{left}{right}” on one side only</source>
        <translation>Zitat: „{left}{right}“ nur auf einer Seite</translation>
    </message>
    <message>
        <source>{role}: {names}</source>
        <translation>{role}: {names}</translation>
    </message>
    <message>
        <source>Spelling: {names}</source>
        <translation>Schreibweise: {names}</translation>
    </message>
    <message>
        <source>Date: {dates}</source>
        <translation>Datum: {dates}</translation>
    </message>
    <message>
        <source>Weekday: {date} was a {right}, not a {said}</source>
        <translation>Wochentag: {date} war ein {right}, kein {said}</translation>
    </message>
    <message>
        <source>Sum: {parts} make {sum}, not {total}</source>
        <translation>Summe: {parts} ergibt {sum}, nicht {total}</translation>
    </message>
    <message>
        <source>Change: from {from} to {to} is {right}, not {said}</source>
        <translation>Änderung: von {from} auf {to} sind {right}, nicht {said}</translation>
    </message>
    <message>
        <source>Shares: {parts} add up to {sum}</source>
        <translation>Anteile: {parts} ergeben zusammen {sum}</translation>
    </message>
    <message>
        <source>Both are set as quotations and are the same but for the marked words. Ask for the recording, the transcript or the document, and which wording it has.</source>
        <translation>Beide stehen als Zitate da und gleichen sich bis auf die markierten Wörter. Fragen Sie nach der Aufnahme, der Mitschrift oder dem Dokument, und welcher Wortlaut dort steht.</translation>
    </message>
    <message>
        <source>Names that differ by a letter or two are most likely one person&apos;s. Ask which spelling is right.</source>
        <translation>Namen, die sich um ein oder zwei Buchstaben unterscheiden, meinen meist eine Person. Fragen Sie, welche Schreibweise stimmt.</translation>
    </message>
    <message>
        <source>By the calendar {date} was a {right}; the article says {said}. Ask which of the two is right.</source>
        <translation>Nach dem Kalender war {date} ein {right}; im Artikel steht {said}. Fragen Sie, was von beiden stimmt.</translation>
    </message>
    <message>
        <source>The parts add up to {sum}, the article states {total}; rounding does not explain it. Ask whether a part is missing or counted twice.</source>
        <translation>Die Teile ergeben {sum}, im Artikel steht {total}; Runden erklärt das nicht. Fragen Sie, ob ein Teil fehlt oder doppelt gezählt ist.</translation>
    </message>
    <message>
        <source>From {from} to {to} is {right}; the article says {said}, and rounding does not explain it. Ask which of the three figures is right.</source>
        <translation>Von {from} auf {to} sind {right}; im Artikel steht {said}, und Runden erklärt das nicht. Fragen Sie, welche der drei Zahlen stimmt.</translation>
    </message>
    <message>
        <source>Shares of one whole add up to {sum}. Ask whether several answers were possible, or which share is wrong.</source>
        <translation>Anteile an einem Ganzen ergeben {sum}. Fragen Sie, ob mehrere Antworten möglich waren oder welcher Anteil falsch ist.</translation>
    </message>
    <message>
        <source> against </source>
        <translation> gegen </translation>
    </message>
    <message>
        <source>Articles that tell one story name different holders of one role ({role}). Ask who it was at that time.</source>
        <translation>Artikel, die dieselbe Geschichte erzählen, nennen für ein Amt ({role}) verschiedene Personen. Fragen Sie, wer es damals war.</translation>
    </message>
    <message>
        <source>Sentences that tell the same thing give it different dates. Ask when it was, and whether both mean the same event.</source>
        <translation>Sätze, die dasselbe berichten, nennen verschiedene Daten. Fragen Sie, wann es war und ob beide dasselbe Ereignis meinen.</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Filter findings</source>
        <translation>Funde filtern</translation>
    </message>
    <message>
        <source>Only: {name}</source>
        <translation>Nur: {name}</translation>
    </message>
    <message>
        <source>Agreements too</source>
        <translation>Auch Vereinbares</translation>
    </message>
    <message>
        <source>Any article</source>
        <translation>Jeder Artikel</translation>
    </message>
    <message>
        <source>Show findings in article</source>
        <translation>Funde in diesem Artikel zeigen</translation>
    </message>
    <message>
        <source>Also show numbers that differ but agree, such as “over 200” and “212”</source>
        <translation>Auch Zahlen zeigen, die sich unterscheiden und doch zusammenpassen, wie „über 200“ und „212“</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Filter by severity and article too</source>
        <translation>Auch nach Gewicht und Artikel filtern</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Aufheben</translation>
    </message>
    <message>
        <source>Show every finding again</source>
        <translation>Wieder jeden Fund zeigen</translation>
    </message>
</context>
<context>
    <name>FindingStep</name>
    <message>
        <source>Current finding</source>
        <translation>Aktueller Fund</translation>
    </message>
    <message>
        <source>No findings</source>
        <translation>Keine Funde</translation>
    </message>
    <message>
        <source>Finding {number} of {count}</source>
        <translation>Fund {number} von {count}</translation>
    </message>
    <message>
        <source>1 finding</source>
        <translation>1 Fund</translation>
    </message>
    <message>
        <source>{n} findings</source>
        <translation>{n} Funde</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} von {count}</translation>
    </message>
</context>
<context>
    <name>FindingsModel</name>
    <message>
        <source>Finding</source>
        <translation>Fund</translation>
    </message>
    <message>
        <source>In</source>
        <translation>In</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>{title} ({n})</source>
        <translation>{title} ({n})</translation>
    </message>
    <message>
        <source>Severity: {name}</source>
        <translation>Gewicht: {name}</translation>
    </message>
</context>
<context>
    <name>FindingsPanel</name>
    <message>
        <source>No longer found</source>
        <translation>Nicht mehr gefunden</translation>
    </message>
    <message>
        <source>Group findings by</source>
        <translation>Funde gruppieren nach</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>Nach Art</translation>
    </message>
    <message>
        <source>By article</source>
        <translation>Nach Artikel</translation>
    </message>
    <message>
        <source>By status</source>
        <translation>Nach Status</translation>
    </message>
    <message>
        <source>By severity</source>
        <translation>Nach Gewicht</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Funde</translation>
    </message>
    <message>
        <source>&amp;Confirm</source>
        <translation>&amp;Bestätigen</translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>&amp;Resolve</source>
        <translation>&amp;Erledigen</translation>
    </message>
    <message>
        <source>Re&amp;open</source>
        <translation>&amp;Wieder öffnen</translation>
    </message>
    <message>
        <source>Not everything was compared: {what}</source>
        <translation>Nicht alles wurde verglichen: {what}</translation>
    </message>
    <message>
        <source>Findings appear here once there are articles to compare.</source>
        <translation>Funde erscheinen hier, sobald es Artikel zu vergleichen gibt.</translation>
    </message>
    <message>
        <source>No finding passes the filter.</source>
        <translation>Kein Fund passt zum Filter.</translation>
    </message>
    <message>
        <source>Nothing was found: no repeats, no shared passages, no numbers or other facts that disagree.</source>
        <translation>Nichts gefunden: keine Wiederholungen, keine gemeinsamen Passagen, keine widersprüchlichen Zahlen oder Angaben.</translation>
    </message>
    <message>
        <source>Dismiss &amp;Because</source>
        <translation>Verwerfen we&amp;gen</translation>
    </message>
    <message>
        <source>Nothing is repeated in this article, and its numbers agree. Add a second article to compare.</source>
        <translation>Nichts wiederholt sich in diesem Artikel, und seine Zahlen stimmen überein. Fügen Sie zum Vergleich einen zweiten hinzu.</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>What Synoptic does</source>
        <translation>Was Synoptic tut</translation>
    </message>
    <message>
        <source>Adding articles</source>
        <translation>Artikel hinzufügen</translation>
    </message>
    <message>
        <source>Numbers disagree</source>
        <translation>Zahlen widersprechen sich</translation>
    </message>
    <message>
        <source>Other facts disagree</source>
        <translation>Andere Angaben widersprechen sich</translation>
    </message>
    <message>
        <source>Finding words and numbers</source>
        <translation>Wörter und Zahlen finden</translation>
    </message>
    <message>
        <source>Repeated in one article</source>
        <translation>Im selben Artikel wiederholt</translation>
    </message>
    <message>
        <source>Shared word for word</source>
        <translation>Wörtlich gemeinsam</translation>
    </message>
    <message>
        <source>The same words in two articles: usually a common agency text or a quotation.</source>
        <translation>Dieselben Wörter in zwei Artikeln: meist ein gemeinsamer Agenturtext oder ein Zitat.</translation>
    </message>
    <message>
        <source>Similar passages</source>
        <translation>Ähnliche Passagen</translation>
    </message>
    <message>
        <source>Linking by hand</source>
        <translation>Von Hand verknüpfen</translation>
    </message>
    <message>
        <source>Judging</source>
        <translation>Urteilen</translation>
    </message>
    <message>
        <source>What is remembered</source>
        <translation>Was behalten wird</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Two editors</source>
        <translation>Zu zweit</translation>
    </message>
    <message>
        <source>Shared copy</source>
        <translation>Gemeinsamer Text</translation>
    </message>
    <message>
        <source>Newer versions</source>
        <translation>Neuere Fassungen</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Picture: {title}</source>
        <translation>Bild: {title}</translation>
    </message>
    <message>
        <source>By figure, only here, and left out</source>
        <translation>Nach Zahl, nur hier und ausgelassen</translation>
    </message>
    <message>
        <source>Which articles are open</source>
        <translation>Welche Artikel offen sind</translation>
    </message>
    <message>
        <source>A paragraph, a run of paragraphs or a headline that appears twice in the same article, word for word or with small changes.</source>
        <translation>Ein Absatz, mehrere Absätze oder eine Überschrift, die zweimal im selben Artikel stehen, wörtlich oder mit kleinen Änderungen.</translation>
    </message>
    <message>
        <source>Bookmarks and replies</source>
        <translation>Lesezeichen und Antworten</translation>
    </message>
    <message>
        <source>Choose Export Report and the kind JSON-LD, and send the file: it holds your notes and judgements. Your colleague chooses Import Notes and Judgements in the File menu and sees what is new and what differs. Notes that differ are both kept. Of two judgements one is chosen; the other is kept in the history of the finding. One Undo takes all of it back. Names are what people typed in Preferences: stated, not verified.</source>
        <translation>Wählen Sie „Bericht exportieren“ und die Art JSON-LD, und schicken Sie die Datei: Sie enthält Ihre Notizen und Urteile. Am anderen Rechner wählt man „Notizen und Urteile importieren“ im Menü „Datei“ und sieht, was neu ist und was abweicht. Notizen, die sich unterscheiden, bleiben beide. Von zwei Urteilen wird eines gewählt; das andere bleibt im Verlauf des Fundes. Einmal „Rückgängig“ nimmt alles zurück. Namen sind, was in den Einstellungen eingetippt wurde: angegeben, nicht geprüft.</translation>
    </message>
    <message>
        <source>Options and preferences</source>
        <translation>Optionen und Einstellungen</translation>
    </message>
    <message>
        <source>The Matrix panel shows how much the articles have in common: as a matrix, as a list of the closest pairs, and as a map of shared copy. The map names the longest run of words of each pair. It also names what three or more articles most likely have from one source. With more than forty articles, a project opens on the matrix, with similar articles beside each other. A click on a cell opens its two articles side by side. Overview of All Articles, in the View menu or in the strip beside the columns, leads back.</source>
        <translation>Der Bereich „Matrix“ zeigt, wie viel die Artikel gemeinsam haben: als Matrix, als Liste der ähnlichsten Paare und als Karte des gemeinsamen Textes. Die Karte nennt die längste gemeinsame Wortfolge jedes Paares. Sie nennt auch, was drei oder mehr Artikel wahrscheinlich aus einer Quelle haben. Mit mehr als vierzig Artikeln öffnet sich ein Projekt mit der Matrix, ähnliche Artikel beieinander. Ein Klick auf eine Zelle zeigt ihre zwei Artikel nebeneinander. „Übersicht aller Artikel“, im Menü „Ansicht“ oder im Streifen neben den Spalten, führt zurück.</translation>
    </message>
    <message>
        <source>Sentences that tell the same thing in other words. Click one: its counterparts in the other columns come to the same height. The slider sets how alike two sentences must be. A lower value shows more and weaker links. When it hides findings that you judged, the list says how many, and a button shows them. The inspector names the words that made the link.</source>
        <translation>Sätze, die dasselbe mit anderen Worten berichten. Klicken Sie auf einen: Seine Entsprechungen in den anderen Spalten kommen auf dieselbe Höhe. Der Regler bestimmt, wie ähnlich zwei Sätze sein müssen. Ein niedrigerer Wert zeigt mehr und schwächere Verknüpfungen. Verbirgt er Funde, die Sie beurteilt haben, sagt die Liste, wie viele; eine Schaltfläche zeigt sie. Der Inspektor nennt die Wörter, die zur Verknüpfung führten.</translation>
    </message>
    <message>
        <source>In the Numbers panel, By article has the whole table. By figure says how many articles give each figure, which ones, and how far the lowest and the highest lie apart. With more than forty articles the panel opens on By figure. Only here lists the figures and quotations that one article alone has. Left out lists what most of the others say and one does not.</source>
        <translation>Im Bereich „Zahlen“ hat „Nach Artikel“ die ganze Tabelle. „Nach Zahl“ sagt, wie viele Artikel welche Zahl nennen, welche Artikel das sind und wie weit die niedrigste und die höchste auseinanderliegen. Bei mehr als vierzig Artikeln öffnet sich der Bereich mit „Nach Zahl“. „Nur hier“ nennt die Zahlen und Zitate, die ein Artikel allein hat. „Ausgelassen“ nennt, was die meisten anderen sagen und einer nicht.</translation>
    </message>
    <message>
        <source>It shows the articles that report one story side by side. It links the sentences that tell the same thing, marks what is repeated, and finds numbers and other facts that disagree. You judge what it found, write notes, and hand over a report. Nothing leaves this computer. A page from the web is fetched only when you ask for it.</source>
        <translation>Es zeigt Artikel über dasselbe Ereignis nebeneinander. Es verknüpft die Sätze, die dasselbe berichten, markiert, was sich wiederholt, und findet Zahlen und andere Angaben, die einander widersprechen. Sie urteilen über die Funde, schreiben Notizen und geben einen Bericht weiter. Nichts verlässt diesen Rechner. Eine Seite aus dem Netz wird nur geholt, wenn Sie es verlangen.</translation>
    </message>
    <message>
        <source>A judgement stays with what it was about: at every similarity, without one of the articles, and in newer versions. What you dismissed does not come back in parts. A figure that came later makes a new finding, or is named as new. What is no longer found is at the end of the list and can be read there. The inspector says who judged and when, and takes the latest judgement back. When three findings dismissed as boilerplate share a phrase, Rules from Dismissals, in the Findings menu, offers to leave it out.</source>
        <translation>Ein Urteil bleibt bei dem, worüber geurteilt wurde: bei jeder Ähnlichkeit, ohne einen der Artikel und in neueren Fassungen. Was Sie verworfen haben, kommt nicht in Teilen zurück. Eine Zahl, die später hinzukam, ergibt einen neuen Fund oder wird als neu genannt. Was nicht mehr gefunden wird, steht am Ende der Liste und ist dort zu lesen. Der Inspektor sagt, wer wann geurteilt hat, und nimmt das letzte Urteil zurück. Haben drei als Beiwerk verworfene Funde eine Wendung gemeinsam, bietet „Regeln aus Verworfenem“ im Menü „Funde“ an, sie auszulassen.</translation>
    </message>
    <message>
        <source>Four more checks beside the numbers. Names: sentences that tell the same thing give one role to different people, or one name is spelled in two ways. Quotations: the same quotation has other words or figures. Dates: one event has two days or months, or the calendar contradicts a weekday. Sums: parts do not make their total, or a percentage does not fit its two figures. Each finding gives the reason, marks the words and says what to ask. F7 goes through these too. Comparison Options, in the Tools menu, switches each check on or off.</source>
        <translation>Vier weitere Prüfungen neben den Zahlen. Namen: Sätze, die dasselbe berichten, geben ein Amt verschiedenen Personen, oder ein Name ist auf zwei Arten geschrieben. Zitate: Dasselbe Zitat hat andere Wörter oder Zahlen. Daten: Ein Ereignis hat zwei Tage oder Monate, oder der Kalender widerspricht einem Wochentag. Summen: Teile ergeben ihr Ganzes nicht, oder ein Prozentsatz passt nicht zu seinen zwei Zahlen. Jeder Fund nennt den Grund, markiert die Wörter und sagt, was zu fragen ist. F7 geht auch durch diese. „Vergleichsoptionen“ im Menü „Extras“ schaltet jede Prüfung ein oder aus.</translation>
    </message>
    <message>
        <source>When an article was rewritten, choose Replace with Newer Version in its menu. You see what was taken out and put in, and the notes come along. A note whose words are gone is never moved by guesswork. It is first in the Notes panel, with its former quote, until you select text and attach it there. Undo brings the former version back.</source>
        <translation>Wurde ein Artikel umgeschrieben, wählen Sie in seinem Menü „Durch neuere Fassung ersetzen“. Sie sehen, was wegfiel und hinzukam, und die Notizen kommen mit. Eine Notiz, deren Wörter fort sind, wird nie auf Verdacht anderswohin gesetzt. Sie steht zuoberst im Bereich „Notizen“, mit ihrem früheren Zitat, bis Sie Text auswählen und sie dort anheften. „Rückgängig“ bringt die frühere Fassung zurück.</translation>
    </message>
    <message>
        <source>Pin Article keeps a column open, whatever else you open. Focus on Pair shows only the two articles of the current finding or sentence; {Esc} brings the others back. Bring Counterpart Next to This moves the article with the best counterpart beside yours. Reading Width makes the columns compact, so that more fit side by side, or wide, with longer lines. All four are in the View menu. Where an article has no counterpart of your sentence, its head says how alike the best one is. Show Best Anyway, in the Go menu, goes there. New Window, in the File menu, is for a second project. A project that is open already comes to the front, even when you start Synoptic again for it.</source>
        <translation>„Artikel anheften“ hält eine Spalte offen, was Sie auch sonst öffnen. „Nur das Paar zeigen“ zeigt allein die zwei Artikel des aktuellen Fundes oder Satzes; {Esc} holt die anderen zurück. „Entsprechung daneben holen“ stellt den Artikel mit der besten Entsprechung neben Ihren. „Spaltenbreite“ macht die Spalten schmal, damit mehr nebeneinanderpassen, oder breit, mit längeren Zeilen. Alle vier stehen im Menü „Ansicht“. Hat ein Artikel keine Entsprechung zu Ihrem Satz, sagt sein Kopf, wie ähnlich die beste ist. „Beste trotzdem zeigen“ im Menü „Gehe zu“ führt dorthin. „Neues Fenster“ im Menü „Datei“ ist für ein zweites Projekt. Ein Projekt, das schon offen ist, kommt nach vorn, auch wenn Sie Synoptic dafür noch einmal starten.</translation>
    </message>
    <message>
        <source>Drop files, folders or text on the window, use Add Articles or Add Folder in the File menu, or paste. Add from Address fetches one page from the web and shows it before it is added. The comparison starts by itself. {Esc} stops the reading and keeps what has been read. For each file that could not be read, Synoptic says why. A text that is there already is left out until you ask for it.</source>
        <translation>Ziehen Sie Dateien, Ordner oder Text ins Fenster, nehmen Sie „Artikel hinzufügen“ oder „Ordner hinzufügen“ im Menü „Datei“, oder fügen Sie Text ein. „Von Adresse hinzufügen“ holt eine Seite aus dem Netz und zeigt sie, bevor sie hinzukommt. Der Vergleich beginnt von selbst. {Esc} hält das Lesen an und behält, was gelesen ist. Zu jeder Datei, die nicht zu lesen war, wird der Grund genannt. Ein Text, der schon da ist, bleibt draußen, bis Sie ihn verlangen.</translation>
    </message>
    <message>
        <source>Columns, clean-ups and dates</source>
        <translation>Spalten, Bereinigung und Datum</translation>
    </message>
    <message>
        <source>Each article is a column with a letter. An article that does not fit becomes a narrow spine; click it to open it. Cleaning, such as joining broken lines, never touches your file. Clean-Up, in the article’s menu, lists what was mended and switches it off. If letters are garbled, right-click the article in the list and choose the Encoding that reads right. Title, Source and Date says who published an article and on which day. “Yesterday” and weekdays count from that day. A higher toll in a later article is an update, not a contradiction.</source>
        <translation>Jeder Artikel ist eine Spalte mit einem Buchstaben. Was nicht hineinpasst, wird zum schmalen Rücken; ein Klick öffnet ihn. Das Bereinigen, etwa das Verbinden umbrochener Zeilen, berührt Ihre Datei nie. „Bereinigung“ im Menü des Artikels zählt auf, was geändert wurde, und schaltet es ab. Sind Buchstaben entstellt, klicken Sie den Artikel in der Liste mit der rechten Maustaste an und wählen die „Zeichenkodierung“, die sich richtig liest. „Titel, Quelle und Datum“ sagt, wer einen Artikel veröffentlicht hat und an welchem Tag. „Gestern“ und Wochentage zählen von diesem Tag an. Eine höhere Opferzahl in einem späteren Artikel ist eine Aktualisierung, kein Widerspruch.</translation>
    </message>
    <message>
        <source>Two figures that count the same thing are compared. Conflict: both cannot be true as written. Updated: the later report gives a later count. Scope differs: they speak of different periods, places or groups. Compatible: rounding, “about” or “more than” let both hold. The reason is always given in one sentence. F7 goes to the next disagreement. Many figures are told in quite other words and stay unmatched. The Numbers panel lists them under Only here. Choose one there, or click its sentence: the inspector shows the nearest figures of the other articles. Record a Discrepancy, in the Annotate menu, keeps what you find. Right-click a row in the Numbers panel to rename it, merge it with another, split off a figure, or mark figures as not comparable. Number Row, in the Findings menu, does the same.</source>
        <translation>Zwei Zahlen, die dasselbe zählen, werden verglichen. Widerspruch: Beide können so nicht stimmen. Überholt: Der spätere Bericht nennt den späteren Stand. Anderer Bezug: Sie meinen andere Zeiten, Orte oder Gruppen. Vereinbar: Runden, „etwa“ oder „mehr als“ lassen beide gelten. Der Grund steht immer in einem Satz dabei. F7 geht zum nächsten Widerspruch. Viele Zahlen stehen in ganz anderen Worten und bleiben unverknüpft. „Nur hier“ im Bereich „Zahlen“ zählt sie auf. Wählen Sie dort eine aus oder klicken Sie ihren Satz an: Der Inspektor zeigt die nächsten Zahlen der anderen Artikel. „Widerspruch festhalten“ im Menü „Anmerken“ bewahrt, was Sie finden. Klicken Sie eine Zeile im Bereich „Zahlen“ mit der rechten Maustaste an, um sie umzubenennen, mit einer anderen zusammenzulegen, eine Zahl abzutrennen oder Zahlen als nicht vergleichbar zu markieren. „Zahlenzeile“ im Menü „Funde“ kann dasselbe.</translation>
    </message>
    <message>
        <source>{Ctrl+F} looks in all articles at once, as you type. With Numbers on, figures are found by value: 145 finds “145 per cent”, 80000 finds “approximately 80,000”. F3 goes from hit to hit. Every hit is framed in its column and has a tick in the strip beside it. Closing the panel removes both.</source>
        <translation>{Ctrl+F} sucht in allen Artikeln zugleich, während Sie tippen. Ist „Zahlen“ eingeschaltet, werden Zahlen nach ihrem Wert gefunden: 145 findet „145 Prozent“, 80000 findet „rund 80.000“. F3 geht von Treffer zu Treffer. Jeder Treffer ist in seiner Spalte umrahmt und hat einen Strich in der Leiste daneben. Beides verschwindet, wenn Sie den Bereich schließen.</translation>
    </message>
    <message>
        <source>Where the program missed a link, click the sentence, press {Ctrl+L} and click its counterpart in another article. Where it linked what does not belong together, press {Ctrl+Shift+L}. Both hold at every similarity and in every later comparison, wherever the sentences move. A pin marks what you linked.</source>
        <translation>Wo das Programm eine Verknüpfung übersah, klicken Sie auf den Satz, drücken {Ctrl+L} und klicken auf seine Entsprechung in einem anderen Artikel. Wo es verknüpft, was nicht zusammengehört, drücken Sie {Ctrl+Shift+L}. Beides gilt bei jeder Ähnlichkeit und in jedem späteren Vergleich, wohin die Sätze auch wandern. Eine Nadel zeigt, was Sie verknüpft haben.</translation>
    </message>
    <message>
        <source>F8 walks through the findings. Each is open until you judge it. Confirm: it is right, and it matters. Dismiss: it does not matter; you may give a reason. Resolve: it has been dealt with in the copy. Judgements stay when the articles are compared again, and everything can be undone. A judgement by key goes on to the next open finding, unless Go On After Judging, in the Findings menu, is off. The small buttons above the list narrow it to kinds and states; More adds severities and articles. Several may be on. {Alt+Left} goes back to what was selected before.</source>
        <translation>F8 geht durch die Funde. Jeder ist offen, bis Sie über ihn urteilen. Bestätigen: Er stimmt und ist wichtig. Verwerfen: Er ist unwichtig; Sie können einen Grund angeben. Erledigen: Im Text ist es in Ordnung gebracht. Urteile bleiben, wenn die Artikel erneut verglichen werden, und alles lässt sich rückgängig machen. Ein Urteil per Taste führt zum nächsten offenen Fund weiter, solange „Nach dem Urteil weitergehen“ im Menü „Funde“ eingeschaltet ist. Die kleinen Knöpfe über der Liste schränken sie auf Arten und Status ein; unter „Mehr“ kommen Gewicht und Artikel dazu. Mehrere dürfen an sein. {Alt+Left} führt zurück zu dem, was vorher ausgewählt war.</translation>
    </message>
    <message>
        <source>{Ctrl+B} bookmarks the current sentence, or takes its bookmark away; a star in the margin shows it. {Alt+PgDown} and {Alt+PgUp} go from one to the next, F4 goes from note to note. {Ctrl+Alt+Y} replies to a note; the reply is below it in the Notes panel.</source>
        <translation>{Ctrl+B} setzt am aktuellen Satz ein Lesezeichen oder entfernt es; ein Stern am Rand zeigt es an. {Alt+PgDown} und {Alt+PgUp} gehen vom einen zum nächsten, F4 geht von Notiz zu Notiz. {Ctrl+Alt+Y} antwortet auf eine Notiz; die Antwort steht im Bereich „Notizen“ darunter.</translation>
    </message>
    <message>
        <source>Comparison Options, in the Tools menu, belong to the project. They say what is left out of links and repeats, with a count of what each rule takes out, and which checks are made. Preferences ({Ctrl+,}) are yours: language, theme, high contrast, how marks look, the reading font and your name. Marks, in the View menu, hides kinds of marks. The bar below says so, and findings stay.</source>
        <translation>„Vergleichsoptionen“ im Menü „Extras“ gehören zum Projekt. Sie sagen, was bei Verknüpfungen und Wiederholungen ausgelassen wird, wie viel jede Regel wegnimmt und welche Prüfungen laufen. „Einstellungen“ ({Ctrl+,}) sind Ihre eigenen: Sprache, Farbschema, hoher Kontrast, Aussehen der Markierungen, Leseschrift und Ihr Name. „Markierungen“ im Menü „Ansicht“ verbirgt Arten von Markierungen. Die Leiste unten sagt es, und die Funde bleiben.</translation>
    </message>
    <message>
        <source>There is nothing to save: every action is written at once into the project, one .synoptic file. A new project is called Untitled until {Ctrl+S} gives it a name and a place. Save As makes a copy and goes on there. Export Whole Project writes everything into one JSON file, which Open Project reads.</source>
        <translation>Es gibt nichts zu speichern: Jede Handlung wird sofort ins Projekt geschrieben, eine .synoptic-Datei. Ein neues Projekt heißt Untitled, bis {Ctrl+S} ihm Namen und Ort gibt. „Speichern unter“ legt eine Kopie an und arbeitet dort weiter. „Ganzes Projekt exportieren“ schreibt alles in eine JSON-Datei, die „Projekt öffnen“ liest.</translation>
    </message>
    <message>
        <source>Export Report ({Ctrl+E}) writes what was found, with quotes side by side, the numbers table, your judgements and notes, and every setting used. HTML is to read and send, PDF to print, Word to edit further, with notes as comments. CSV is for a spreadsheet, JSON for scripts, JSON-LD (notes and judgements) for a colleague. Choose kinds, states, articles, parts and the language. {Ctrl+P} prints the same pages. A finding can be dragged from the list into an e-mail, and {Ctrl+Shift+C} copies a sentence with its source. Save a Copy Without Removed Articles makes a project that has no word of them.</source>
        <translation>„Bericht exportieren“ ({Ctrl+E}) schreibt, was gefunden wurde, mit Zitaten nebeneinander, die Zahlentabelle, Ihre Urteile und Notizen und alle verwendeten Einstellungen. HTML ist zum Lesen und Schicken, PDF zum Drucken, Word zum Weiterschreiben, mit Notizen als Kommentaren. CSV ist für eine Tabelle, JSON für Skripte, JSON-LD (Notizen und Urteile) für ein anderes Synoptic. Wählen Sie Arten, Status, Artikel, Teile und die Sprache. {Ctrl+P} druckt dieselben Seiten. Ein Fund lässt sich aus der Liste in eine E-Mail ziehen, und {Ctrl+Shift+C} kopiert einen Satz mit seiner Quelle. „Kopie ohne entfernte Artikel speichern“ macht ein Projekt, in dem von diesen kein Wort bleibt.</translation>
    </message>
    <message>
        <source>Select text, a sentence or a finding and press {Ctrl+Alt+M}. Notes are saved as you write. To record that two sentences contradict each other, click one, press {Ctrl+Alt+X}, click the other and say what is wrong. Add Note on Article, in the article’s menu, is for a whole article.</source>
        <translation>Wählen Sie Text, einen Satz oder einen Fund und drücken Sie {Ctrl+Alt+M}. Notizen werden beim Schreiben gespeichert. Um festzuhalten, dass zwei Sätze einander widersprechen, klicken Sie auf den einen, drücken {Ctrl+Alt+X}, klicken auf den anderen und schreiben, was nicht stimmt. „Notiz zum Artikel“ im Menü des Artikels gilt dem ganzen Artikel.</translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>User Guide</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Handbuch</translation>
    </message>
</context>
<context>
    <name>HandingOver</name>
    <message>
        <source>“{name}” belongs to this project: choose another name.</source>
        <translation>„{name}“ gehört zu diesem Projekt: Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>“{name}” could not be written: {why}. What was there before is unchanged.</source>
        <translation>„{name}“ konnte nicht geschrieben werden: {why}. Was vorher dort stand, ist unverändert.</translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>Geschrieben: {path}</translation>
    </message>
</context>
<context>
    <name>HiddenJudgements</name>
    <message>
        <source>1 judged, hidden</source>
        <translation>1 beurteilter verborgen</translation>
    </message>
    <message>
        <source>{n} judged, hidden</source>
        <translation>{n} beurteilte verborgen</translation>
    </message>
    <message>
        <source>Show from {percent}</source>
        <translation>Ab {percent} zeigen</translation>
    </message>
    <message>
        <source>Findings that you judged, whose sentences are less alike than the slider demands</source>
        <translation>Funde, die Sie beurteilt haben, aus Sätzen, die sich weniger ähneln, als der Regler verlangt</translation>
    </message>
</context>
<context>
    <name>ImportsDialog</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Files and what happened to them</source>
        <translation>Dateien und was mit ihnen geschah</translation>
    </message>
    <message>
        <source>What Happened to Each File</source>
        <translation>Was aus jeder Datei wurde</translation>
    </message>
    <message>
        <source>Added: {added} of {all} files.</source>
        <translation>Hinzugefügt: {added} von {all} Dateien.</translation>
    </message>
    <message>
        <source>&amp;Add Identical Texts Too</source>
        <translation>Auch gleiche Texte &amp;hinzufügen</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>no counterpart, best {percent}</source>
        <translation>keine Entsprechung, beste {percent}</translation>
    </message>
    <message>
        <source>no counterpart found</source>
        <translation>keine Entsprechung gefunden</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>And {n} more.</source>
        <translation>Und {n} weitere.</translation>
    </message>
    <message>
        <source>bold: what disagrees</source>
        <translation>fett: was sich widerspricht</translation>
    </message>
    <message>
        <source>bold: only here</source>
        <translation>fett: nur hier</translation>
    </message>
    <message>
        <source>{percent} alike.</source>
        <translation>Zu {percent} ähnlich.</translation>
    </message>
    <message>
        <source>Copies for another screen are left in this article: this may be one of them.</source>
        <translation>In diesem Artikel sind Kopien für andere Bildschirme geblieben: Dies könnte eine davon sein.</translation>
    </message>
    <message>
        <source>The article itself has it twice; reading the file did not make it so.</source>
        <translation>Der Artikel selbst hat es zweimal; nicht das Lesen der Datei hat es verdoppelt.</translation>
    </message>
    <message>
        <source>The same words in both articles.</source>
        <translation>Dieselben Wörter in beiden Artikeln.</translation>
    </message>
    <message>
        <source>Linked by hand.</source>
        <translation>Von Hand verknüpft.</translation>
    </message>
    <message>
        <source>In the other articles</source>
        <translation>In den anderen Artikeln</translation>
    </message>
    <message>
        <source>{percent}, linked by hand</source>
        <translation>{percent}, von Hand verknüpft</translation>
    </message>
    <message>
        <source>{articles}: {nothing}</source>
        <translation>{articles}: {nothing}</translation>
    </message>
    <message>
        <source>Quotes, words and reasons</source>
        <translation>Zitate, Wörter und Gründe</translation>
    </message>
    <message>
        <source>Selected text</source>
        <translation>Ausgewählter Text</translation>
    </message>
    <message>
        <source>Once there are articles, this shows what they say about the same thing.</source>
        <translation>Sobald es Artikel gibt, zeigt dies, was sie über dasselbe sagen.</translation>
    </message>
    <message>
        <source>Select a finding, or click a sentence, to see what the articles say.</source>
        <translation>Wählen Sie einen Fund oder klicken Sie auf einen Satz, um zu sehen, was die Artikel sagen.</translation>
    </message>
    <message>
        <source>Show all {n} places</source>
        <translation>Alle {n} Stellen zeigen</translation>
    </message>
    <message>
        <source>No longer found</source>
        <translation>Nicht mehr gefunden</translation>
    </message>
    <message>
        <source>no figure found for this</source>
        <translation>keine Zahl hierzu gefunden</translation>
    </message>
    <message>
        <source>The same words appear here again.</source>
        <translation>Dieselben Wörter stehen hier noch einmal.</translation>
    </message>
    <message>
        <source>No longer found: an article or an option has changed. It was about:</source>
        <translation>Nicht mehr gefunden: Ein Artikel oder eine Option hat sich geändert. Es ging um:</translation>
    </message>
    <message>
        <source>Show the nearest figures in other articles</source>
        <translation>Die nächsten Zahlen in anderen Artikeln zeigen</translation>
    </message>
    <message>
        <source>No further figure of this kind comes near in the other articles.</source>
        <translation>In den anderen Artikeln kommt keine weitere Zahl dieser Art nahe.</translation>
    </message>
    <message>
        <source>Compare “{figure}” with</source>
        <translation>„{figure}“ vergleichen mit</translation>
    </message>
    <message>
        <source>nearest of its kind, not matched</source>
        <translation>die nächsten ihrer Art, nicht verknüpft</translation>
    </message>
</context>
<context>
    <name>Judged</name>
    <message>
        <source>New since then: {places}</source>
        <translation>Seither neu: {places}</translation>
    </message>
    <message>
        <source>Before: {judged}</source>
        <translation>Vorher: {judged}</translation>
    </message>
    <message>
        <source>Names are stated, not verified.</source>
        <translation>Namen sind angegeben, nicht geprüft.</translation>
    </message>
    <message>
        <source>Take &amp;Back</source>
        <translation>&amp;Zurücknehmen</translation>
    </message>
    <message>
        <source>Go back to the judgement before this one</source>
        <translation>Zum Urteil davor zurückkehren</translation>
    </message>
</context>
<context>
    <name>JudgementBar</name>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Not judged, or to be looked at again (O)</source>
        <translation>Nicht beurteilt oder noch einmal anzusehen (O)</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Erledigen</translation>
    </message>
    <message>
        <source>It has been put right in the copy (R)</source>
        <translation>Es ist im Text in Ordnung gebracht (R)</translation>
    </message>
    <message>
        <source>It is right, and something must be done about it (C)</source>
        <translation>Es stimmt, und es ist etwas zu tun (C)</translation>
    </message>
    <message>
        <source>It does not matter; nothing needs doing (D)</source>
        <translation>Es ist unwichtig; nichts ist zu tun (D)</translation>
    </message>
</context>
<context>
    <name>Linking</name>
    <message>
        <source>Click a sentence first, then link it.</source>
        <translation>Klicken Sie zuerst auf einen Satz; dann verknüpfen Sie ihn.</translation>
    </message>
    <message>
        <source>Nothing is linked here. Click a linked sentence or a link first.</source>
        <translation>Hier ist nichts verknüpft. Klicken Sie zuerst auf einen verknüpften Satz oder eine Verknüpfung.</translation>
    </message>
    <message>
        <source>{n} pairs of sentences</source>
        <translation>{n} Satzpaare</translation>
    </message>
    <message>
        <source>Unlinked by hand: {places}. Undo takes that back.</source>
        <translation>Von Hand gelöst: {places}. „Rückgängig“ nimmt das zurück.</translation>
    </message>
    <message>
        <source>Linked by hand: {places}.</source>
        <translation>Von Hand verknüpft: {places}.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Now click the sentence in another article that says the same as {place}; {Esc} cancels.</source>
        <translation>Klicken Sie jetzt im anderen Artikel auf den Satz, der dasselbe berichtet wie {place}; {Esc} bricht ab.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Panels in this place</source>
        <translation>Bereiche an dieser Stelle</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <source>Repeated in {place}</source>
        <translation>Wiederholt in {place}</translation>
    </message>
    <message>
        <source>Word for word in {place}</source>
        <translation>Wörtlich in {place}</translation>
    </message>
    <message>
        <source>Similar to {place}</source>
        <translation>Ähnlich in {place}</translation>
    </message>
    <message>
        <source>Another number in {place}</source>
        <translation>Andere Zahl in {place}</translation>
    </message>
    <message>
        <source>Note on {place}</source>
        <translation>Notiz an {place}</translation>
    </message>
    <message>
        <source>Bookmark at {place}</source>
        <translation>Lesezeichen an {place}</translation>
    </message>
    <message>
        <source>{text}, {percent}</source>
        <translation>{text}, {percent}</translation>
    </message>
    <message>
        <source>{text}, linked by hand</source>
        <translation>{text}, von Hand verknüpft</translation>
    </message>
    <message>
        <source>{text}, and {count} more</source>
        <translation>{text}, und {count} weitere</translation>
    </message>
    <message>
        <source>{text} (dismissed)</source>
        <translation>{text} (verworfen)</translation>
    </message>
    <message>
        <source>{places}, {percent} similar</source>
        <translation>{places}, {percent} ähnlich</translation>
    </message>
    <message>
        <source>A number that disagrees</source>
        <translation>Eine Zahl, die widerspricht</translation>
    </message>
    <message>
        <source>Words that disagree</source>
        <translation>Wörter, die widersprechen</translation>
    </message>
    <message>
        <source>Repeated in this article</source>
        <translation>In diesem Artikel wiederholt</translation>
    </message>
    <message>
        <source>Nothing marked here</source>
        <translation>Hier ist nichts markiert</translation>
    </message>
    <message>
        <source>Told differently in {place}</source>
        <translation>Anders berichtet in {place}</translation>
    </message>
</context>
<context>
    <name>Matrix</name>
    <message>
        <source>Common copy: {articles}</source>
        <translation>Gemeinsamer Text: {articles}</translation>
    </message>
    <message>
        <source>Longest run that {left} and {right} share: {words}.</source>
        <translation>Längste gemeinsame Wortfolge von {left} und {right}: {words}.</translation>
    </message>
    <message>
        <source>{articles} most likely have one source: {words} alike.</source>
        <translation>{articles} haben wahrscheinlich eine gemeinsame Quelle: {words} gleich.</translation>
    </message>
</context>
<context>
    <name>MatrixModel</name>
    <message>
        <source>Numbers or facts that disagree inside {row} alone: {share}.</source>
        <translation>Zahlen oder Angaben, die sich innerhalb von {row} widersprechen: {share}.</translation>
    </message>
    <message>
        <source>Notes on {row} alone: {share}.</source>
        <translation>Notizen allein zu {row}: {share}.</translation>
    </message>
    <message>
        <source>{share} of the sentences of {row} have a counterpart in {column}.</source>
        <translation>{share} der Sätze von {row} haben eine Entsprechung in {column}.</translation>
    </message>
    <message>
        <source>Numbers or facts on which {row} and {column} disagree: {share}.</source>
        <translation>Zahlen oder Angaben, in denen {row} und {column} nicht übereinstimmen: {share}.</translation>
    </message>
    <message>
        <source>Notes on both {row} and {column}: {share}.</source>
        <translation>Notizen zu {row} und {column} zugleich: {share}.</translation>
    </message>
    <message>
        <source>{share} of the sentences of {row} are repeated in it.</source>
        <translation>{share} der Sätze von {row} kommen darin noch einmal vor.</translation>
    </message>
    <message>
        <source>{share} of the words of {row} are repeated in it.</source>
        <translation>{share} der Wörter von {row} kommen darin noch einmal vor.</translation>
    </message>
    <message>
        <source>{share} of the words of {row} appear in {column} word for word.</source>
        <translation>{share} der Wörter von {row} stehen wörtlich in {column}.</translation>
    </message>
</context>
<context>
    <name>MatrixPanel</name>
    <message>
        <source>How it is shown</source>
        <translation>Wie es gezeigt wird</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrix</translation>
    </message>
    <message>
        <source>Closest pairs</source>
        <translation>Ähnlichste Paare</translation>
    </message>
    <message>
        <source>Shared copy</source>
        <translation>Gemeinsamer Text</translation>
    </message>
    <message>
        <source>What the matrix shows</source>
        <translation>Was die Matrix zeigt</translation>
    </message>
    <message>
        <source>Row’s sentences with a counterpart</source>
        <translation>Sätze der Zeile mit Entsprechung</translation>
    </message>
    <message>
        <source>Row’s words found word for word</source>
        <translation>Wörter der Zeile, wörtlich gefunden</translation>
    </message>
    <message>
        <source>Numbers and facts that disagree</source>
        <translation>Widersprüchliche Zahlen und Angaben</translation>
    </message>
    <message>
        <source>Notes on both</source>
        <translation>Notizen zu beiden</translation>
    </message>
    <message>
        <source>Read along a row: how much of its article the other articles have too</source>
        <translation>Lesen Sie eine Zeile entlang: wie viel ihres Artikels die anderen Artikel auch haben</translation>
    </message>
    <message>
        <source>Put articles beside those they have most in common with</source>
        <translation>Artikel neben die stellen, mit denen sie am meisten gemeinsam haben</translation>
    </message>
    <message>
        <source>Not everything was compared.</source>
        <translation>Nicht alles wurde verglichen.</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Similar sentences</source>
        <translation>Ähnliche Sätze</translation>
    </message>
    <message>
        <source>Word for word</source>
        <translation>Wörtlich</translation>
    </message>
    <message>
        <source>Closest pairs of articles</source>
        <translation>Ähnlichste Artikelpaare</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Share of each</source>
        <translation>Anteil an jedem</translation>
    </message>
    <message>
        <source>Longest run</source>
        <translation>Längste Wortfolge</translation>
    </message>
    <message>
        <source>Its words</source>
        <translation>Sein Wortlaut</translation>
    </message>
    <message>
        <source>Matrix of the articles</source>
        <translation>Matrix der Artikel</translation>
    </message>
    <message>
        <source>With two or more articles, this shows how much they have in common.</source>
        <translation>Bei zwei oder mehr Artikeln zeigt dies, wie viel sie gemeinsam haben.</translation>
    </message>
    <message>
        <source>No two articles have anything in common at this similarity.</source>
        <translation>Bei dieser Ähnlichkeit haben keine zwei Artikel etwas gemeinsam.</translation>
    </message>
    <message>
        <source>Nothing is compared yet. This fills once the articles are compared.</source>
        <translation>Noch ist nichts verglichen. Hier steht etwas, sobald die Artikel verglichen sind.</translation>
    </message>
    <message>
        <source>Group ali&amp;ke articles</source>
        <translation>&amp;Ähnliche Artikel zusammen</translation>
    </message>
    <message>
        <source>No two articles share a run of words: what they both tell, each tells in its own words.</source>
        <translation>Keine zwei Artikel haben eine Wortfolge gemeinsam; was sie gleich berichten, berichten sie mit eigenen Worten.</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Add &amp;Note…</source>
        <translation>&amp;Notiz hinzufügen…</translation>
    </message>
    <message>
        <source>Record a &amp;Discrepancy…</source>
        <translation>&amp;Widerspruch festhalten…</translation>
    </message>
    <message>
        <source>Remove &amp;Bookmark</source>
        <translation>&amp;Lesezeichen entfernen</translation>
    </message>
    <message>
        <source>&amp;Bookmark</source>
        <translation>&amp;Lesezeichen</translation>
    </message>
    <message>
        <source>Bring Article {letter} Next to This</source>
        <translation>Artikel {letter} daneben holen</translation>
    </message>
    <message>
        <source>Go to {place} ({percent} similar)</source>
        <translation>Gehe zu {place} ({percent} ähnlich)</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>Go to {place}</source>
        <translation>Gehe zu {place}</translation>
    </message>
    <message>
        <source>Bring That Article Next to This</source>
        <translation>Diesen Artikel daneben holen</translation>
    </message>
    <message>
        <source>{quote}: {finding}</source>
        <translation>{quote}: {finding}</translation>
    </message>
    <message>
        <source>Nothing marked in this paragraph</source>
        <translation>In diesem Absatz ist nichts markiert</translation>
    </message>
    <message>
        <source>Copy with C&amp;itation</source>
        <translation>Mit &amp;Quellenangabe kopieren</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Import Notes and Judgements</source>
        <translation>Notizen und Urteile importieren</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In der Datei</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>Take &amp;All of the File</source>
        <translation>&amp;Alles aus der Datei übernehmen</translation>
    </message>
    <message>
        <source>Also the judgements that differ from those here</source>
        <translation>Auch die Urteile, die von den vorhandenen abweichen</translation>
    </message>
    <message>
        <source>Differs ({n})</source>
        <translation>Abweichend ({n})</translation>
    </message>
    <message>
        <source>New ({n})</source>
        <translation>Neu ({n})</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <source>“{name}”: {news}</source>
        <translation>„{name}“: {news}</translation>
    </message>
    <message>
        <source>1 is the same in both.</source>
        <translation>1 ist in beiden gleich.</translation>
    </message>
    <message>
        <source>{n} are the same in both.</source>
        <translation>{n} sind in beiden gleich.</translation>
    </message>
    <message>
        <source>Notes about articles that are not here will be listed without a place: {titles}.</source>
        <translation>Notizen zu Artikeln, die hier fehlen, werden ohne Stelle aufgeführt: {titles}.</translation>
    </message>
    <message>
        <source>What is in the file and not in this project</source>
        <translation>Was die Datei hat und dieses Projekt nicht</translation>
    </message>
    <message>
        <source>Nothing is lost. Notes that differ are both kept; a judgement that you do not take is kept in the history of its finding. Names are stated, not verified. One Undo takes all of it back.</source>
        <translation>Nichts geht verloren. Notizen, die sich unterscheiden, bleiben beide; ein Urteil, das Sie nicht übernehmen, steht im Verlauf seines Fundes. Namen sind angegeben, nicht geprüft. Einmal „Rückgängig“ nimmt alles zurück.</translation>
    </message>
    <message>
        <source>{place} (one place was not found here)</source>
        <translation>{place} (eine Stelle wurde hier nicht gefunden)</translation>
    </message>
    <message>
        <source>1 note or judgement that is not in this project, or differs.</source>
        <translation>1 Notiz oder Urteil, das dieses Projekt nicht oder anders hat.</translation>
    </message>
    <message>
        <source>{n} notes and judgements that are not in this project, or differ.</source>
        <translation>{n} Notizen und Urteile, die dieses Projekt nicht oder anders hat.</translation>
    </message>
    <message>
        <source>Nothing that is not in this project already.</source>
        <translation>Nichts, was dieses Projekt nicht schon hat.</translation>
    </message>
    <message>
        <source>1 part of the file is not a Synoptic note, or is damaged, and was skipped.</source>
        <translation>1 Teil der Datei ist keine Notiz von Synoptic oder ist beschädigt und wurde übergangen.</translation>
    </message>
    <message>
        <source>{n} parts of the file are not Synoptic notes, or are damaged, and were skipped.</source>
        <translation>{n} Teile der Datei sind keine Notizen von Synoptic oder beschädigt und wurden übergangen.</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>NoteBox</name>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Write a note ({Ctrl+Enter} saves)</source>
        <translation>Notiz schreiben ({Ctrl+Enter} speichert)</translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>Edit Note</source>
        <translation>Notiz bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Text</translation>
    </message>
    <message>
        <source>T&amp;ags</source>
        <translation>&amp;Schlagwörter</translation>
    </message>
    <message>
        <source>Write a note ({Ctrl+Enter} saves)</source>
        <translation>Notiz schreiben ({Ctrl+Enter} speichert)</translation>
    </message>
    <message>
        <source>Others, separated by commas</source>
        <translation>Weitere, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Something is wrong</source>
        <translation>Etwas ist falsch</translation>
    </message>
    <message>
        <source>Something is to be checked</source>
        <translation>Etwas ist zu prüfen</translation>
    </message>
    <message>
        <source>About where it comes from</source>
        <translation>Über die Herkunft</translation>
    </message>
    <message>
        <source>About the wording</source>
        <translation>Über die Formulierung</translation>
    </message>
    <message>
        <source>For the lawyers</source>
        <translation>Für die Rechtsabteilung</translation>
    </message>
</context>
<context>
    <name>NotesModel</name>
    <message>
        <source>About</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>The project</source>
        <translation>Das Projekt</translation>
    </message>
    <message>
        <source>Bookmark: {quote}</source>
        <translation>Lesezeichen: {quote}</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <source>An article that is gone</source>
        <translation>Ein Artikel, der nicht mehr da ist</translation>
    </message>
    <message>
        <source>Article {letter}</source>
        <translation>Artikel {letter}</translation>
    </message>
    <message>
        <source>Its place is gone: {letter} {quote}</source>
        <translation>Die Stelle ist fort: {letter} {quote}</translation>
    </message>
    <message>
        <source>A finding that is not shown</source>
        <translation>Ein Fund, der nicht gezeigt wird</translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <source>&amp;Reply…</source>
        <translation>&amp;Antworten…</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>No notes yet. Select a finding or some text, and write one in the inspector.</source>
        <translation>Noch keine Notizen. Wählen Sie einen Fund oder Text und schreiben Sie eine im Inspektor.</translation>
    </message>
    <message>
        <source>Atta&amp;ch Here</source>
        <translation>Hier anhef&amp;ten</translation>
    </message>
    <message>
        <source>Its place is gone. It was in {letter} at {quote}. Select text or click a sentence, then attach it there.</source>
        <translation>Die Stelle ist fort. Sie stand in {letter} bei {quote}. Wählen Sie Text oder klicken Sie auf einen Satz und heften Sie die Notiz dort an.</translation>
    </message>
</context>
<context>
    <name>NumbersModel</name>
    <message>
        <source>What is counted</source>
        <translation>Was gezählt wird</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>On its own</source>
        <translation>Für sich</translation>
    </message>
    <message>
        <source>{figure} (reference)</source>
        <translation>{figure} (Bezugswert)</translation>
    </message>
    <message>
        <source>{figure}: {difference}</source>
        <translation>{figure}: {difference}</translation>
    </message>
    <message>
        <source>Changed by hand</source>
        <translation>Von Hand geändert</translation>
    </message>
    <message>
        <source>No figure for this was found in this article.</source>
        <translation>Hierzu wurde in diesem Artikel keine Zahl gefunden.</translation>
    </message>
    <message>
        <source>{row}, changed by hand</source>
        <translation>{row}, von Hand geändert</translation>
    </message>
    <message>
        <source>{letter}: {figures}</source>
        <translation>{letter}: {figures}</translation>
    </message>
    <message>
        <source>no figure</source>
        <translation>keine Zahl</translation>
    </message>
</context>
<context>
    <name>NumbersPanel</name>
    <message>
        <source>When: {what}</source>
        <translation>Wann: {what}</translation>
    </message>
    <message>
        <source>Where: {what}</source>
        <translation>Wo: {what}</translation>
    </message>
    <message>
        <source>Of whom: {what}</source>
        <translation>Von wem: {what}</translation>
    </message>
    <message>
        <source>According to: {what}</source>
        <translation>Laut: {what}</translation>
    </message>
    <message>
        <source>Inside a quotation</source>
        <translation>In einem Zitat</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Aussage</translation>
    </message>
    <message>
        <source>Only {article} says this:</source>
        <translation>Nur {article} sagt das:</translation>
    </message>
    <message>
        <source>Agreements too</source>
        <translation>Auch Vereinbares</translation>
    </message>
    <message>
        <source>Also show figures on which the articles agree</source>
        <translation>Auch Zahlen zeigen, in denen die Artikel einig sind</translation>
    </message>
    <message>
        <source>Which numbers</source>
        <translation>Welche Zahlen</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>Nur hier</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Numbers: what is counted, article by article</source>
        <translation>Zahlen: was gezählt wird, Artikel für Artikel</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>Wovon</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Satz</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>What only one article says</source>
        <translation>Was nur ein Artikel sagt</translation>
    </message>
    <message>
        <source>Left out by</source>
        <translation>Ausgelassen von</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Gesagt von</translation>
    </message>
    <message>
        <source>What most others say and one article leaves out</source>
        <translation>Was die meisten sagen und ein Artikel auslässt</translation>
    </message>
    <message>
        <source>No article leaves out what most others say.</source>
        <translation>Kein Artikel lässt aus, was die meisten anderen sagen.</translation>
    </message>
    <message>
        <source>With three or more articles, this shows what most say and one leaves out.</source>
        <translation>Bei drei oder mehr Artikeln zeigt dies, was die meisten sagen und einer auslässt.</translation>
    </message>
    <message>
        <source>Numbers appear here once there are articles to compare.</source>
        <translation>Zahlen erscheinen hier, sobald es Artikel zu vergleichen gibt.</translation>
    </message>
    <message>
        <source>Add a second article to compare. “Only here” lists the figures of this one.</source>
        <translation>Fügen Sie einen zweiten Artikel zum Vergleichen hinzu. „Nur hier“ nennt die Zahlen dieses einen.</translation>
    </message>
    <message>
        <source>No numbers disagree. Tick “Agreements too” to see those that agree.</source>
        <translation>Keine Zahlen widersprechen sich. Mit „Auch Vereinbares“ sehen Sie die, die zusammenpassen.</translation>
    </message>
    <message>
        <source>No two figures were found that count the same thing.</source>
        <translation>Keine zwei Zahlen wurden gefunden, die dasselbe zählen.</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>{n} points</source>
        <translation>{n} Punkte</translation>
    </message>
    <message>
        <source>{n}&#xa0;%</source>
        <translation>{n}&#xa0;%</translation>
    </message>
    <message>
        <source>Lowest: {figure} ({place})</source>
        <translation>Kleinste: {figure} ({place})</translation>
    </message>
    <message>
        <source>Highest: {figure} ({place})</source>
        <translation>Größte: {figure} ({place})</translation>
    </message>
    <message>
        <source>Spread: {difference}</source>
        <translation>Spanne: {difference}</translation>
    </message>
    <message>
        <source>By article</source>
        <translation>Nach Artikel</translation>
    </message>
    <message>
        <source>By figure</source>
        <translation>Nach Zahl</translation>
    </message>
    <message>
        <source>Figures side by side; which figure how many articles give; what only one article says; what most others say and one leaves out</source>
        <translation>Zahlen nebeneinander; wie viele Artikel welche Zahl nennen; was nur ein Artikel sagt; was die meisten anderen sagen und einer auslässt</translation>
    </message>
    <message>
        <source>No figure or quotation is in one article alone.</source>
        <translation>Keine Zahl und kein Zitat steht in nur einem Artikel.</translation>
    </message>
    <message>
        <source>{n} point</source>
        <translation>{n} Prozentpunkt</translation>
    </message>
</context>
<context>
    <name>NumbersView</name>
    <message>
        <source>What is counted, kept in sight</source>
        <translation>Was gezählt wird, bleibt sichtbar</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Leave out of links and repeats</source>
        <translation>Bei Verknüpfungen und Wiederholungen auslassen</translation>
    </message>
    <message>
        <source>&amp;Boilerplate</source>
        <translation>&amp;Beiwerk</translation>
    </message>
    <message>
        <source>Newsletters, rights, credits, downloads</source>
        <translation>Newsletter, Rechte, Bildnachweise, Downloads</translation>
    </message>
    <message>
        <source>&amp;Quotations</source>
        <translation>&amp;Zitate</translation>
    </message>
    <message>
        <source>&amp;Headings</source>
        <translation>&amp;Überschriften</translation>
    </message>
    <message>
        <source>Headlines and subheadings</source>
        <translation>Haupt- und Zwischentitel</translation>
    </message>
    <message>
        <source>&amp;Capital letters</source>
        <translation>&amp;Großbuchstaben</translation>
    </message>
    <message>
        <source>“Fed” and “fed” count as one word</source>
        <translation>„Fed“ und „fed“ gelten als ein Wort</translation>
    </message>
    <message>
        <source>Sentences &amp;shorter than</source>
        <translation>Sätze &amp;kürzer als</translation>
    </message>
    <message>
        <source>&amp;Phrases</source>
        <translation>&amp;Wendungen</translation>
    </message>
    <message>
        <source>What counts as a repeat</source>
        <translation>Was als Wiederholung zählt</translation>
    </message>
    <message>
        <source>Paragraphs of at &amp;least</source>
        <translation>Absätze ab &amp;mindestens</translation>
    </message>
    <message>
        <source>Headings of at l&amp;east</source>
        <translation>Überschriften ab mindes&amp;tens</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>&amp;Numbers</source>
        <translation>Zah&amp;len</translation>
    </message>
    <message>
        <source>Figures that count the same thing</source>
        <translation>Zahlen, die dasselbe zählen</translation>
    </message>
    <message>
        <source>&amp;Dates and weekdays</source>
        <translation>&amp;Daten und Wochentage</translation>
    </message>
    <message>
        <source>Dates of the same event</source>
        <translation>Daten desselben Ereignisses</translation>
    </message>
    <message>
        <source>Na&amp;mes</source>
        <translation>&amp;Namen</translation>
    </message>
    <message>
        <source>People and bodies in the same role</source>
        <translation>Personen und Stellen im selben Amt</translation>
    </message>
    <message>
        <source>&amp;Wording of quotations</source>
        <translation>Wortla&amp;ut von Zitaten</translation>
    </message>
    <message>
        <source>The same speaker, other words</source>
        <translation>Dieselbe Person, andere Worte</translation>
    </message>
    <message>
        <source>A&amp;rithmetic</source>
        <translation>&amp;Rechnungen</translation>
    </message>
    <message>
        <source>Sums, shares and changes inside one article</source>
        <translation>Summen, Anteile und Änderungen innerhalb eines Artikels</translation>
    </message>
    <message>
        <source>Sentences in quotation marks</source>
        <translation>Sätze in Anführungszeichen</translation>
    </message>
    <message>
        <source>Shorter sentences are not linked</source>
        <translation>Kürzere Sätze werden nicht verknüpft</translation>
    </message>
    <message>
        <source>One per line; these words are ignored</source>
        <translation>Eine je Zeile; diese Wörter bleiben unbeachtet</translation>
    </message>
    <message>
        <source>Paragraphs &amp;alike by at least</source>
        <translation>Absätze ä&amp;hnlich ab</translation>
    </message>
    <message>
        <source>How alike two paragraphs or headings of one article must be</source>
        <translation>Wie ähnlich zwei Absätze oder Überschriften eines Artikels sein müssen</translation>
    </message>
    <message>
        <source>Shorter paragraphs do not count as repeats</source>
        <translation>Kürzere Absätze zählen nicht als Wiederholung</translation>
    </message>
    <message>
        <source>Shorter headings do not count as repeats</source>
        <translation>Kürzere Überschriften zählen nicht als Wiederholung</translation>
    </message>
</context>
<context>
    <name>OptionsDialog</name>
    <message>
        <source>Comparison Options</source>
        <translation>Vergleichsoptionen</translation>
    </message>
    <message>
        <source>What “{rule}” takes out</source>
        <translation>Was „{rule}“ wegnimmt</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source> words</source>
        <translation> Wörter</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>wird gezählt…</translation>
    </message>
    <message>
        <source>1 link</source>
        <translation>1 Verknüpfung</translation>
    </message>
    <message>
        <source>{n} links</source>
        <translation>{n} Verknüpfungen</translation>
    </message>
    <message>
        <source>1 repeat</source>
        <translation>1 Wiederholung</translation>
    </message>
    <message>
        <source>{n} repeats</source>
        <translation>{n} Wiederholungen</translation>
    </message>
</context>
<context>
    <name>OriginalDialog</name>
    <message>
        <source>Original of “{title}”</source>
        <translation>Original von „{title}“</translation>
    </message>
    <message>
        <source>Struck through: taken out. Underlined: put in. ¶ is a line break that was taken out.</source>
        <translation>Durchgestrichen: weggefallen. Unterstrichen: hinzugekommen. ¶ ist ein Zeilenumbruch, der weggefallen ist.</translation>
    </message>
    <message>
        <source>Nothing was cleaned: this is the text that is compared.</source>
        <translation>Nichts wurde bereinigt: Dies ist der Text, der verglichen wird.</translation>
    </message>
    <message>
        <source>Original text</source>
        <translation>Originaltext</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Overview of all articles</source>
        <translation>Übersicht aller Artikel</translation>
    </message>
    <message>
        <source>Show Articles Side by Side</source>
        <translation>Artikel nebeneinander zeigen</translation>
    </message>
    <message>
        <source>The View menu, and the strip beside the articles, lead back here</source>
        <translation>Das Menü „Ansicht“ und der Streifen neben den Artikeln führen hierher zurück</translation>
    </message>
    <message>
        <source>1 article</source>
        <translation>1 Artikel</translation>
    </message>
    <message>
        <source>{n} articles</source>
        <translation>{n} Artikel</translation>
    </message>
    <message>
        <source>{articles} at a glance. Click a cell, or press {Enter} on it, to read its two articles side by side.</source>
        <translation>{articles} auf einen Blick. Ein Klick auf eine Zelle, oder {Enter}, zeigt ihre zwei Artikel nebeneinander.</translation>
    </message>
</context>
<context>
    <name>Panels</name>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Funde</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrix</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
</context>
<context>
    <name>Parts</name>
    <message>
        <source>Open Re&amp;cent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Rück&amp;gängig</translation>
    </message>
    <message>
        <source>Take back what was done last</source>
        <translation>Das zuletzt Getane zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Wieder&amp;holen</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>Das Zurückgenommene noch einmal tun</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Werkzeugleiste</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Add 1 article</source>
        <translation>1 Artikel hinzufügen</translation>
    </message>
    <message>
        <source>Add {n} articles</source>
        <translation>{n} Artikel hinzufügen</translation>
    </message>
    <message>
        <source>Open the project</source>
        <translation>Das Projekt öffnen</translation>
    </message>
    <message>
        <source>Show what is at this address</source>
        <translation>Zeigen, was unter dieser Adresse steht</translation>
    </message>
    <message>
        <source>Show this text before it is added</source>
        <translation>Diesen Text vor dem Hinzufügen zeigen</translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message>
        <source>Paste Article</source>
        <translation>Artikel einfügen</translation>
    </message>
    <message>
        <source>Taken from the first line when left empty</source>
        <translation>Aus der ersten Zeile, wenn leer gelassen</translation>
    </message>
    <message>
        <source>Title of the article</source>
        <translation>Titel des Artikels</translation>
    </message>
    <message>
        <source>Text of the article</source>
        <translation>Text des Artikels</translation>
    </message>
    <message>
        <source>Which text of the clipboard</source>
        <translation>Welcher Text der Zwischenablage</translation>
    </message>
    <message>
        <source>Reading the formatted text…</source>
        <translation>Der formatierte Text wird gelesen…</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>Te&amp;xt</translation>
    </message>
    <message>
        <source>&amp;Add Article</source>
        <translation>Artikel &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Article ({words})</source>
        <translation>Artikel ({words})</translation>
    </message>
    <message>
        <source>Whole selection ({words})</source>
        <translation>Ganze Auswahl ({words})</translation>
    </message>
    <message>
        <source>Plain text ({words})</source>
        <translation>Reiner Text ({words})</translation>
    </message>
    <message>
        <source>Paste or type the article here ({Ctrl+Enter} adds it).</source>
        <translation>Fügen Sie den Artikel hier ein oder tippen Sie ihn ({Ctrl+Enter} fügt ihn hinzu).</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>of sentences that stand more than {most} times in one article only the first were matched; left out: {n}</source>
        <translation>von Sätzen, die in einem Artikel mehr als {most} Mal stehen, wurden nur die ersten verknüpft; ausgelassen: {n}</translation>
    </message>
    <message>
        <source>more than {most} pairs of sentences are alike; the rest was not matched</source>
        <translation>mehr als {most} Satzpaare ähneln sich; der Rest wurde nicht verknüpft</translation>
    </message>
    <message>
        <source>“{one}” against “{other}”</source>
        <translation>„{one}“ gegen „{other}“</translation>
    </message>
    <message>
        <source>“{one}” and “{other}”</source>
        <translation>„{one}“ und „{other}“</translation>
    </message>
    <message>
        <source>said “{one}” against “{other}”</source>
        <translation>gesagt „{one}“ gegen „{other}“</translation>
    </message>
    <message>
        <source>only one says “{words}”</source>
        <translation>nur bei einer steht „{words}“</translation>
    </message>
    <message>
        <source>a stage was not finished</source>
        <translation>ein Schritt wurde nicht beendet</translation>
    </message>
    <message>
        <source>the sentences were not matched</source>
        <translation>die Sätze wurden nicht verknüpft</translation>
    </message>
    <message>
        <source>the articles were not cut into sentences</source>
        <translation>die Artikel wurden nicht in Sätze geteilt</translation>
    </message>
    <message>
        <source>the articles were not searched for repeats</source>
        <translation>die Artikel wurden nicht nach Wiederholungen durchsucht</translation>
    </message>
    <message>
        <source>the numbers were not read</source>
        <translation>die Zahlen wurden nicht gelesen</translation>
    </message>
    <message>
        <source>the numbers were not compared</source>
        <translation>die Zahlen wurden nicht verglichen</translation>
    </message>
    <message>
        <source>names, quotations, dates and sums were not checked</source>
        <translation>Namen, Zitate, Daten und Summen wurden nicht geprüft</translation>
    </message>
    <message>
        <source>sentences of more than {most} characters were matched by their beginning only: {n}</source>
        <translation>Sätze mit mehr als {most} Zeichen wurden nur nach ihrem Anfang verknüpft: {n}</translation>
    </message>
    <message>
        <source>the comparison was stopped; what was not compared may hold more</source>
        <translation>der Vergleich wurde angehalten; was nicht verglichen wurde, kann mehr enthalten</translation>
    </message>
    <message>
        <source>sentences of more than {most} characters were not read for numbers: {n}</source>
        <translation>Sätze mit mehr als {most} Zeichen wurden nicht nach Zahlen gelesen: {n}</translation>
    </message>
    <message>
        <source>{low} to {end}</source>
        <translation>{low} bis {end}</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>„{words}“</translation>
    </message>
    <message>
        <source>{range} as rounded</source>
        <translation>gerundet {range}</translation>
    </message>
    <message>
        <source>{words} ({period})</source>
        <translation>{words} („{period}“)</translation>
    </message>
    <message>
        <source>{words} (undated)</source>
        <translation>{words} (ohne Datum)</translation>
    </message>
    <message>
        <source>{words} ({space})</source>
        <translation>{words} ({space})</translation>
    </message>
    <message>
        <source>; ask which {noun} and which date each is about</source>
        <translation>; fragen Sie, um was für „{noun}“ und um welches Datum es jeweils geht</translation>
    </message>
    <message>
        <source>some dozens or more</source>
        <translation>einige Dutzend oder mehr</translation>
    </message>
    <message>
        <source>exactly {end}</source>
        <translation>genau {end}</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}&#xa0;%</translation>
    </message>
    <message>
        <source>{words} ({space}, {period})</source>
        <translation>{words} ({space}, „{period}“)</translation>
    </message>
    <message>
        <source>{words} ({space}, undated)</source>
        <translation>{words} ({space}, ohne Datum)</translation>
    </message>
    <message>
        <source>{one} and {other} state the same figure{about}.</source>
        <translation>{one} und {other} nennen{about} dieselbe Zahl.</translation>
    </message>
    <message>
        <source>{one} and {other} state the same figure{about}, one of them as a limit or an estimate.</source>
        <translation>{one} und {other} nennen{about} dieselbe Zahl, eine davon als Grenze oder Schätzung.</translation>
    </message>
    <message>
        <source>{one} and {other} are in different currencies, and no exchange rate is assumed.</source>
        <translation>{one} und {other} stehen in verschiedenen Währungen, und ein Wechselkurs wird nicht angenommen.</translation>
    </message>
    <message>
        <source>{one} and {other} differ{about}, but are not said of the same thing: {detail}.</source>
        <translation>{one} und {other} weichen{about} voneinander ab, meinen aber nicht dasselbe: {detail}.</translation>
    </message>
    <message>
        <source>{one} and {other} differ{about}, but two sources give them: {detail}.</source>
        <translation>{one} und {other} weichen{about} voneinander ab, stammen aber aus zwei Quellen: {detail}.</translation>
    </message>
    <message>
        <source>{one} and {other} differ{about}: one is the maximum reached, the other a single figure{ask}.</source>
        <translation>{one} und {other} weichen{about} voneinander ab: Das eine ist der erreichte Höchstwert, das andere eine einzelne Zahl{ask}.</translation>
    </message>
    <message>
        <source>{one} and {other} agree{about} once the coarser figure is read as rounded.</source>
        <translation>{one} und {other} stimmen{about} überein, wenn man die gröbere Zahl als gerundet liest.</translation>
    </message>
    <message>
        <source>{one} and {other} can both hold{about}: the vaguer wording leaves room for the figure.</source>
        <translation>{one} und {other} können{about} beide stimmen: Die vagere Angabe lässt Raum für die Zahl.</translation>
    </message>
    <message>
        <source>{one} and {other} can both hold{about}: what they allow overlaps.</source>
        <translation>{one} und {other} können{about} beide stimmen: Was sie zulassen, überschneidet sich.</translation>
    </message>
    <message>
        <source>{one} and {other} differ{about}; the later report gives the later count{ask}.</source>
        <translation>{one} und {other} weichen{about} voneinander ab; der spätere Bericht nennt den späteren Stand{ask}.</translation>
    </message>
    <message>
        <source>{one} and {other} point in opposite directions{about}: one a rise, the other a fall{ask}.</source>
        <translation>{one} und {other} gehen{about} in entgegengesetzte Richtungen: das eine ein Anstieg, das andere ein Rückgang{ask}.</translation>
    </message>
    <message>
        <source>{one} and {other} are different times{about}.</source>
        <translation>{one} und {other} sind{about} verschiedene Zeiten.</translation>
    </message>
    <message>
        <source>{one} and {other} are different times on one clock.</source>
        <translation>{one} und {other} sind verschiedene Zeiten auf einer Uhr.</translation>
    </message>
    <message>
        <source>{one} and {other} can be the same time{about}, counted back from when the article appeared.</source>
        <translation>{one} und {other} können{about} dieselbe Zeit meinen, zurückgezählt vom Erscheinen des Artikels.</translation>
    </message>
    <message>
        <source>{one} and {other} are given in different time zones{about}.</source>
        <translation>{one} und {other} sind{about} in verschiedenen Zeitzonen angegeben.</translation>
    </message>
    <message>
        <source>{one} and {other} cannot both hold{about}: what they allow does not overlap{ask}.</source>
        <translation>{one} und {other} können{about} nicht beide stimmen: Was sie zulassen, überschneidet sich nicht{ask}.</translation>
    </message>
    <message>
        <source>{one} and {other} are figures of different kinds and cannot be set against each other.</source>
        <translation>{one} und {other} sind Zahlen verschiedener Art und lassen sich nicht gegenüberstellen.</translation>
    </message>
    <message>
        <source>; ask which case and which date each is about</source>
        <translation>; fragen Sie, um welchen Fall und um welches Datum es jeweils geht</translation>
    </message>
    <message>
        <source>which date {figure} is about</source>
        <translation>um welches Datum es bei {figure} geht</translation>
    </message>
    <message>
        <source>; ask {point}</source>
        <translation>; fragen Sie, {point}</translation>
    </message>
    <message>
        <source>; ask {point} and {second}</source>
        <translation>; fragen Sie, {point} und {second}</translation>
    </message>
    <message>
        <source>at most {end}</source>
        <translation>höchstens {end}</translation>
    </message>
    <message>
        <source>below {end}</source>
        <translation>unter {end}</translation>
    </message>
    <message>
        <source>at least {end}</source>
        <translation>mindestens {end}</translation>
    </message>
    <message>
        <source>above {end}</source>
        <translation>über {end}</translation>
    </message>
    <message>
        <source> for “{label}”</source>
        <translation> bei „{label}“</translation>
    </message>
    <message>
        <source>{one} and {other} cannot be set against each other{about}: the wording is too vague.</source>
        <translation>{one} und {other} lassen sich{about} nicht gegenüberstellen: Die Angabe ist zu vage.</translation>
    </message>
    <message>
        <source>{one} and {other} can be the same time{about}, counted back from when the article appeared, which is not stated.</source>
        <translation>{one} und {other} können{about} dieselbe Zeit meinen, zurückgezählt vom Erscheinen des Artikels, das nicht angegeben ist.</translation>
    </message>
    <message>
        <source>which date each is about</source>
        <translation>um welches Datum es jeweils geht</translation>
    </message>
    <message>
        <source>whether {figure} is for “{place}” too</source>
        <translation>ob {figure} auch für „{place}“ gilt</translation>
    </message>
    <message>
        <source>who gives {figure}</source>
        <translation>von wem {figure} stammt</translation>
    </message>
    <message>
        <source>Only findings of these kinds: {kinds}.</source>
        <translation>Nur Funde dieser Arten: {kinds}.</translation>
    </message>
    <message>
        <source>No kind of finding was chosen.</source>
        <translation>Keine Art von Funden wurde gewählt.</translation>
    </message>
    <message>
        <source>No status of findings was chosen.</source>
        <translation>Kein Status von Funden wurde gewählt.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Only findings that are {states}.</source>
        <translation>Nur Funde, die {states} sind.</translation>
    </message>
    <message>
        <source>No article was chosen.</source>
        <translation>Kein Artikel wurde gewählt.</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one} oder {other}</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Fund</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Was gezählt wird</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Synoptic report</source>
        <translation>Bericht von Synoptic</translation>
    </message>
    <message>
        <source>Project last changed {when}</source>
        <translation>Projekt zuletzt geändert am {when}</translation>
    </message>
    <message>
        <source>This comparison is not complete. What is not listed here was not looked at.</source>
        <translation>Dieser Vergleich ist nicht vollständig. Was hier nicht steht, wurde nicht untersucht.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>{name} holds {count} e-mails; the first was read. Save the others one by one and add them.</source>
        <translation>{name} enthält {count} E-Mails; die erste wurde gelesen. Speichern Sie die anderen einzeln und fügen Sie sie hinzu.</translation>
    </message>
    <message>
        <source>{one} and {other} differ{about}, but only one of them names its time zone.</source>
        <translation>{one} und {other} weichen{about} voneinander ab, doch nur eine der beiden Angaben nennt ihre Zeitzone.</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>No number is given about the same thing in two places.</source>
        <translation>An keinen zwei Stellen steht eine Zahl über dasselbe.</translation>
    </message>
    <message>
        <source>What each article counts, in its own words. A dash: the article gives no such number.</source>
        <translation>Was jeder Artikel zählt, in seinen eigenen Worten. Ein Strich: Der Artikel nennt keine solche Zahl.</translation>
    </message>
    <message>
        <source>finding {number}</source>
        <translation>Fund {number}</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Funde</translation>
    </message>
    <message>
        <source>Bold and underlined</source>
        <translation>Fett und unterstrichen</translation>
    </message>
    <message>
        <source>: words that only this article has. </source>
        <translation>: Wörter, die nur dieser Artikel hat. </translation>
    </message>
    <message>
        <source>Dotted</source>
        <translation>Gepunktet</translation>
    </message>
    <message>
        <source>: words that both have (where most differ). </source>
        <translation>: Wörter, die beide haben (wo die meisten abweichen). </translation>
    </message>
    <message>
        <source>Boxed</source>
        <translation>Umrahmt</translation>
    </message>
    <message>
        <source>: numbers that are compared. </source>
        <translation>: Zahlen, die verglichen werden. </translation>
    </message>
    <message>
        <source>¶ counts headings and paragraphs, s the sentences in one.</source>
        <translation>¶ zählt Überschriften und Absätze, s die Sätze darin.</translation>
    </message>
    <message>
        <source>None found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
    <message>
        <source>Judged earlier, not among the findings above</source>
        <translation>Früher beurteilt, nicht unter den Funden oben</translation>
    </message>
    <message>
        <source>An article, an option or the similarity has changed since.</source>
        <translation>Ein Artikel, eine Option oder die Ähnlichkeit hat sich seither geändert.</translation>
    </message>
    <message>
        <source>Nobody has written a note.</source>
        <translation>Niemand hat eine Notiz geschrieben.</translation>
    </message>
    <message>
        <source>On finding</source>
        <translation>Zum Fund</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation>Nichts wurde aufgezeichnet.</translation>
    </message>
    <message>
        <source>Names are as people stated them; nobody checks them.</source>
        <translation>Namen stehen da, wie sie angegeben wurden; niemand prüft sie.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Reading and clean-up</source>
        <translation>Lesen und Bereinigen</translation>
    </message>
    <message>
        <source>Word for word the same: {places}</source>
        <translation>Wörtlich gleich: {places}</translation>
    </message>
    <message>
        <source>{percent} alike</source>
        <translation>zu {percent} ähnlich</translation>
    </message>
    <message>
        <source>linked by hand</source>
        <translation>von Hand verknüpft</translation>
    </message>
    <message>
        <source>{percent} alike, {kind}</source>
        <translation>zu {percent} ähnlich, {kind}</translation>
    </message>
    <message>
        <source>both say: {words}</source>
        <translation>beide sagen: {words}</translation>
    </message>
    <message>
        <source>Links are shown from this similarity</source>
        <translation>Verknüpfungen werden ab dieser Ähnlichkeit gezeigt</translation>
    </message>
    <message>
        <source>Paragraphs and headings of one article count as a repeat from this similarity</source>
        <translation>Absätze und Überschriften eines Artikels gelten ab dieser Ähnlichkeit als Wiederholung</translation>
    </message>
    <message>
        <source>Capitals make no difference</source>
        <translation>Groß- und Kleinschreibung macht keinen Unterschied</translation>
    </message>
    <message>
        <source>Leave out boilerplate lines</source>
        <translation>Zeilen Beiwerk auslassen</translation>
    </message>
    <message>
        <source>Leave out headings</source>
        <translation>Überschriften auslassen</translation>
    </message>
    <message>
        <source>Sentences shorter than this are not linked</source>
        <translation>Kürzere Sätze werden nicht verknüpft</translation>
    </message>
    <message>
        <source>Phrases left out</source>
        <translation>Ausgelassene Wendungen</translation>
    </message>
    <message>
        <source>Compare numbers</source>
        <translation>Zahlen vergleichen</translation>
    </message>
    <message>
        <source>Check names: another name in the same role</source>
        <translation>Namen prüfen: ein anderer Name im selben Amt</translation>
    </message>
    <message>
        <source>Check quotations: the same one in other words</source>
        <translation>Zitate prüfen: dasselbe Zitat in anderen Worten</translation>
    </message>
    <message>
        <source>Check dates and weekdays</source>
        <translation>Daten und Wochentage prüfen</translation>
    </message>
    <message>
        <source>Check sums inside one article</source>
        <translation>Summen innerhalb eines Artikels prüfen</translation>
    </message>
    <message>
        <source>Linked by hand, whatever their similarity</source>
        <translation>Von Hand verknüpft, bei jeder Ähnlichkeit</translation>
    </message>
    <message>
        <source>Never linked, by hand</source>
        <translation>Von Hand nie verknüpft</translation>
    </message>
    <message>
        <source>Rows of numbers changed by hand</source>
        <translation>Von Hand geänderte Zahlenzeilen</translation>
    </message>
    <message>
        <source>1 sentence</source>
        <translation>1 Satz</translation>
    </message>
    <message>
        <source>{n} sentences</source>
        <translation>{n} Sätze</translation>
    </message>
    <message>
        <source>1 place</source>
        <translation>1 Stelle</translation>
    </message>
    <message>
        <source>{n} places</source>
        <translation>{n} Stellen</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>1 Änderung</translation>
    </message>
    <message>
        <source>{n} changes</source>
        <translation>{n} Änderungen</translation>
    </message>
    <message>
        <source>1 pair of sentences</source>
        <translation>1 Satzpaar</translation>
    </message>
    <message>
        <source>{n} pairs of sentences</source>
        <translation>{n} Satzpaare</translation>
    </message>
    <message>
        <source>1 word</source>
        <translation>1 Wort</translation>
    </message>
    <message>
        <source>{n} words</source>
        <translation>{n} Wörter</translation>
    </message>
    <message>
        <source>1 paragraph</source>
        <translation>1 Absatz</translation>
    </message>
    <message>
        <source>{n} paragraphs</source>
        <translation>{n} Absätze</translation>
    </message>
    <message>
        <source>Cleaned: {kinds}.</source>
        <translation>Bereinigt: {kinds}.</translation>
    </message>
    <message>
        <source>Nothing was cleaned.</source>
        <translation>Nichts wurde bereinigt.</translation>
    </message>
    <message>
        <source>Switched off: {kinds}.</source>
        <translation>Abgeschaltet: {kinds}.</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <source>about a finding that is not in this report</source>
        <translation>zu einem Fund, der nicht in diesem Bericht steht</translation>
    </message>
    <message>
        <source>the article is no longer in the project</source>
        <translation>der Artikel ist nicht mehr im Projekt</translation>
    </message>
    <message>
        <source>{article}, the whole article</source>
        <translation>{article}, der ganze Artikel</translation>
    </message>
    <message>
        <source>1 article compared</source>
        <translation>1 Artikel, verglichen</translation>
    </message>
    <message>
        <source>{n} articles compared</source>
        <translation>{n} Artikel im Vergleich</translation>
    </message>
    <message>
        <source>No articles</source>
        <translation>Keine Artikel</translation>
    </message>
    <message>
        <source>1 repeat inside one article</source>
        <translation>1 Wiederholung in einem Artikel</translation>
    </message>
    <message>
        <source>{n} repeats inside one article</source>
        <translation>{n} Wiederholungen innerhalb eines Artikels</translation>
    </message>
    <message>
        <source>{numbers}, {conflicts} among them</source>
        <translation>{numbers}, darunter {conflicts}</translation>
    </message>
    <message>
        <source>1 number stated differently</source>
        <translation>1 Zahl verschieden angegeben</translation>
    </message>
    <message>
        <source>{n} numbers stated differently</source>
        <translation>{n} Zahlen verschieden angegeben</translation>
    </message>
    <message>
        <source>1 conflict</source>
        <translation>1 Widerspruch</translation>
    </message>
    <message>
        <source>{n} conflicts</source>
        <translation>{n} Widersprüche</translation>
    </message>
    <message>
        <source>1 other fact told in two ways</source>
        <translation>1 andere Angabe auf zweierlei Weise</translation>
    </message>
    <message>
        <source>{n} other facts told in two ways</source>
        <translation>{n} andere Angaben auf zweierlei Weise</translation>
    </message>
    <message>
        <source>{repeats} (in {places})</source>
        <translation>{repeats} (in {places})</translation>
    </message>
    <message>
        <source>1 passage word for word in two articles</source>
        <translation>1 Passage wörtlich in zwei Artikeln</translation>
    </message>
    <message>
        <source>{n} passages word for word in two articles</source>
        <translation>{n} Passagen wörtlich in zwei Artikeln</translation>
    </message>
    <message>
        <source>{passages} ({pairs} linked)</source>
        <translation>{passages} ({pairs} verknüpft)</translation>
    </message>
    <message>
        <source>1 passage told in other words</source>
        <translation>1 Passage in anderen Worten berichtet</translation>
    </message>
    <message>
        <source>{n} passages told in other words</source>
        <translation>{n} Passagen in anderen Worten berichtet</translation>
    </message>
    <message>
        <source>when</source>
        <translation>Zeit:</translation>
    </message>
    <message>
        <source>where</source>
        <translation>Ort:</translation>
    </message>
    <message>
        <source>of whom</source>
        <translation>Gruppe:</translation>
    </message>
    <message>
        <source>says</source>
        <translation>Quelle:</translation>
    </message>
    <message>
        <source>in a quotation</source>
        <translation>in einem Zitat</translation>
    </message>
    <message>
        <source>Numbers disagree</source>
        <translation>Zahlen widersprechen sich</translation>
    </message>
    <message>
        <source>Other facts disagree</source>
        <translation>Andere Angaben widersprechen sich</translation>
    </message>
    <message>
        <source>Repeated in one article</source>
        <translation>Im selben Artikel wiederholt</translation>
    </message>
    <message>
        <source>Shared word for word</source>
        <translation>Wörtlich gemeinsam</translation>
    </message>
    <message>
        <source>Similar passages</source>
        <translation>Ähnliche Passagen</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Gering</translation>
    </message>
    <message>
        <source>For information</source>
        <translation>Zur Kenntnis</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Widerspruch</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Überholt</translation>
    </message>
    <message>
        <source>Scope differs</source>
        <translation>Anderer Bezug</translation>
    </message>
    <message>
        <source>Compatible</source>
        <translation>Vereinbar</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>Cannot compare</source>
        <translation>Nicht vergleichbar</translation>
    </message>
    <message>
        <source>chosen phrases left out</source>
        <translation>gewählte Wendungen ausgelassen</translation>
    </message>
    <message>
        <source>but for capitals</source>
        <translation>bis auf Großschreibung</translation>
    </message>
    <message>
        <source>the same words</source>
        <translation>dieselben Wörter</translation>
    </message>
    <message>
        <source>the same sentence, edited</source>
        <translation>derselbe Satz, bearbeitet</translation>
    </message>
    <message>
        <source>told in other words</source>
        <translation>in anderen Worten berichtet</translation>
    </message>
    <message>
        <source>one contains the other</source>
        <translation>eines enthält das andere</translation>
    </message>
    <message>
        <source>one sentence here, several there</source>
        <translation>hier ein Satz, dort mehrere</translation>
    </message>
    <message>
        <source>several sentences here, one there</source>
        <translation>hier mehrere Sätze, dort einer</translation>
    </message>
    <message>
        <source>markup removed</source>
        <translation>Tags entfernt</translation>
    </message>
    <message>
        <source>image lines removed</source>
        <translation>Bildzeilen entfernt</translation>
    </message>
    <message>
        <source>wrapped lines joined</source>
        <translation>umbrochene Zeilen verbunden</translation>
    </message>
    <message>
        <source>breaks in mid-sentence joined</source>
        <translation>Umbrüche mitten im Satz verbunden</translation>
    </message>
    <message>
        <source>split words joined</source>
        <translation>getrennte Wörter verbunden</translation>
    </message>
    <message>
        <source>citation numbers removed</source>
        <translation>Fußnotenziffern entfernt</translation>
    </message>
    <message>
        <source>boilerplate removed</source>
        <translation>Beiwerk entfernt</translation>
    </message>
    <message>
        <source>copies for another screen removed</source>
        <translation>Kopien für andere Bildschirme entfernt</translation>
    </message>
    <message>
        <source>ligatures spelled out</source>
        <translation>Ligaturen aufgelöst</translation>
    </message>
    <message>
        <source>white space tidied</source>
        <translation>Leerzeichen geordnet</translation>
    </message>
    <message>
        <source>the scope differs</source>
        <translation>anderer Bezug</translation>
    </message>
    <message>
        <source>a quotation</source>
        <translation>ein Zitat</translation>
    </message>
    <message>
        <source>boilerplate</source>
        <translation>Beiwerk</translation>
    </message>
    <message>
        <source>a false match</source>
        <translation>falsche Verknüpfung</translation>
    </message>
    <message>
        <source>another reason</source>
        <translation>ein anderer Grund</translation>
    </message>
    <message>
        <source>the words moved</source>
        <translation>die Wörter sind gewandert</translation>
    </message>
    <message>
        <source>the words changed a little</source>
        <translation>die Wörter haben sich etwas geändert</translation>
    </message>
    <message>
        <source>these words no longer stand in the article</source>
        <translation>diese Wörter stehen nicht mehr im Artikel</translation>
    </message>
    <message>
        <source>{n} open</source>
        <translation>{n} offen</translation>
    </message>
    <message>
        <source>{n} confirmed</source>
        <translation>{n} bestätigt</translation>
    </message>
    <message>
        <source>{n} dismissed</source>
        <translation>{n} verworfen</translation>
    </message>
    <message>
        <source>{n} resolved</source>
        <translation>{n} erledigt</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>dismissed</source>
        <translation>verworfen</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>Severity: high</source>
        <translation>Gewicht: hoch</translation>
    </message>
    <message>
        <source>Severity: medium</source>
        <translation>Gewicht: mittel</translation>
    </message>
    <message>
        <source>Severity: low</source>
        <translation>Gewicht: gering</translation>
    </message>
    <message>
        <source>Severity: for information</source>
        <translation>Gewicht: zur Kenntnis</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Montag</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Dienstag</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Mittwoch</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Donnerstag</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Freitag</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Samstag</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Sonntag</translation>
    </message>
    <message>
        <source>Numbers disagree: {subject}</source>
        <translation>Zahlen widersprechen sich: {subject}</translation>
    </message>
    <message>
        <source>A number was updated: {subject}</source>
        <translation>Eine Zahl ist überholt: {subject}</translation>
    </message>
    <message>
        <source>Numbers differ in what they cover: {subject}</source>
        <translation>Zahlen mit anderem Bezug: {subject}</translation>
    </message>
    <message>
        <source>Numbers that agree within their bounds: {subject}</source>
        <translation>Zahlen, die in ihren Grenzen vereinbar sind: {subject}</translation>
    </message>
    <message>
        <source>The same quotation in other words: {left} / {right}</source>
        <translation>Dasselbe Zitat in anderen Worten: {left} / {right}</translation>
    </message>
    <message>
        <source>Another name, {role}: {names}</source>
        <translation>Ein anderer Name, {role}: {names}</translation>
    </message>
    <message>
        <source>One name, two spellings: {names}</source>
        <translation>Ein Name, zwei Schreibweisen: {names}</translation>
    </message>
    <message>
        <source>Another date: {dates}</source>
        <translation>Ein anderes Datum: {dates}</translation>
    </message>
    <message>
        <source>{date} was a {right}, not a {said}</source>
        <translation>{date} war ein {right}, kein {said}</translation>
    </message>
    <message>
        <source>{parts} make {sum}, not {total}</source>
        <translation>{parts} ergibt {sum}, nicht {total}</translation>
    </message>
    <message>
        <source>From {from} to {to} is {right}, not {said}</source>
        <translation>Von {from} auf {to} sind {right}, nicht {said}</translation>
    </message>
    <message>
        <source>Shares that add up to {sum}: {parts}</source>
        <translation>Anteile, die zusammen {sum} ergeben: {parts}</translation>
    </message>
    <message>
        <source>{siglum}: the heading ¶{first} stands again as ¶{again}</source>
        <translation>{siglum}: die Überschrift ¶{first} steht noch einmal als ¶{again}</translation>
    </message>
    <message>
        <source>{siglum}: ¶{first} stands again as ¶{again} ({words} words)</source>
        <translation>{siglum}: ¶{first} steht noch einmal als ¶{again} ({words} Wörter)</translation>
    </message>
    <message>
        <source>{siglum}: ¶{first} stand again as ¶{again} ({words} words)</source>
        <translation>{siglum}: ¶{first} stehen noch einmal als ¶{again} ({words} Wörter)</translation>
    </message>
    <message>
        <source>The same {words} words in {places}</source>
        <translation>Dieselben {words} Wörter in {places}</translation>
    </message>
    <message>
        <source>The same quotation of {words} words in {places}</source>
        <translation>Dasselbe Zitat von {words} Wörtern in {places}</translation>
    </message>
    <message>
        <source>{places} tell the same thing: {percent} % alike</source>
        <translation>{places} berichten dasselbe: zu {percent}&#xa0;% ähnlich</translation>
    </message>
    <message>
        <source>Both are set as quotations and are the same but for the marked words. Ask for the recording, the transcript or the document, and which wording it has.</source>
        <translation>Beide stehen als Zitate da und gleichen sich bis auf die markierten Wörter. Fragen Sie nach der Aufnahme, der Mitschrift oder dem Dokument, und welcher Wortlaut dort steht.</translation>
    </message>
    <message>
        <source>Names that differ by a letter or two are most likely one person&apos;s. Ask which spelling is right.</source>
        <translation>Namen, die sich um ein oder zwei Buchstaben unterscheiden, meinen meist eine Person. Fragen Sie, welche Schreibweise stimmt.</translation>
    </message>
    <message>
        <source>By the calendar {date} was a {right}; the article says {said}. Ask which of the two is right.</source>
        <translation>Nach dem Kalender war {date} ein {right}; im Artikel steht {said}. Fragen Sie, was von beiden stimmt.</translation>
    </message>
    <message>
        <source>The parts add up to {sum}, the article states {total}; rounding does not explain it. Ask whether a part is missing or counted twice.</source>
        <translation>Die Teile ergeben {sum}, im Artikel steht {total}; Runden erklärt das nicht. Fragen Sie, ob ein Teil fehlt oder doppelt gezählt ist.</translation>
    </message>
    <message>
        <source>From {from} to {to} is {right}; the article says {said}, and rounding does not explain it. Ask which of the three figures is right.</source>
        <translation>Von {from} auf {to} sind {right}; im Artikel steht {said}, und Runden erklärt das nicht. Fragen Sie, welche der drei Zahlen stimmt.</translation>
    </message>
    <message>
        <source>Shares of one whole add up to {sum}. Ask whether several answers were possible, or which share is wrong.</source>
        <translation>Anteile an einem Ganzen ergeben {sum}. Fragen Sie, ob mehrere Antworten möglich waren oder welcher Anteil falsch ist.</translation>
    </message>
    <message>
        <source>{one} against {other}</source>
        <translation>{one} gegen {other}</translation>
    </message>
    <message>
        <source>Made by Synoptic {version} from a project last changed {modified}.</source>
        <translation>Erstellt mit Synoptic {version} aus einem Projekt, das zuletzt am {modified} geändert wurde.</translation>
    </message>
    <message>
        <source>Made by Synoptic {version}.</source>
        <translation>Erstellt mit Synoptic {version}.</translation>
    </message>
    <message>
        <source>The comparison uses no model and no network: the same articles and options give the same findings. It finds what to look at; it does not say which article is right.</source>
        <translation>Der Vergleich kommt ohne Sprachmodell und ohne Netz aus: Dieselben Artikel und Optionen ergeben dieselben Funde. Er zeigt, wo man hinsehen muss, nicht, welcher Artikel recht hat.</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} und {last}</translation>
    </message>
    <message>
        <source>{day} {month} {year}, {time} UTC</source>
        <translation>{day}. {month} {year}, {time} UTC</translation>
    </message>
    <message>
        <source>January</source>
        <translation>Januar</translation>
    </message>
    <message>
        <source>February</source>
        <translation>Februar</translation>
    </message>
    <message>
        <source>March</source>
        <translation>März</translation>
    </message>
    <message>
        <source>April</source>
        <translation>April</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Mai</translation>
    </message>
    <message>
        <source>June</source>
        <translation>Juni</translation>
    </message>
    <message>
        <source>July</source>
        <translation>Juli</translation>
    </message>
    <message>
        <source>August</source>
        <translation>August</translation>
    </message>
    <message>
        <source>September</source>
        <translation>September</translation>
    </message>
    <message>
        <source>October</source>
        <translation>Oktober</translation>
    </message>
    <message>
        <source>November</source>
        <translation>November</translation>
    </message>
    <message>
        <source>December</source>
        <translation>Dezember</translation>
    </message>
    <message>
        <source>Add Note on {about}</source>
        <translation>Notiz zu {about} hinzufügen</translation>
    </message>
    <message>
        <source>Reply to Note on {about}</source>
        <translation>Auf Notiz zu {about} antworten</translation>
    </message>
    <message>
        <source>Edit Note on {about}</source>
        <translation>Notiz zu {about} bearbeiten</translation>
    </message>
    <message>
        <source>Remove Bookmark at {about}</source>
        <translation>Lesezeichen bei {about} entfernen</translation>
    </message>
    <message>
        <source>Remove Note on {about}</source>
        <translation>Notiz zu {about} entfernen</translation>
    </message>
    <message>
        <source>Bookmark {about}</source>
        <translation>Lesezeichen bei {about}</translation>
    </message>
    <message>
        <source>Attach Note to {about}</source>
        <translation>Notiz an {about} anheften</translation>
    </message>
    <message>
        <source>Clean Up &apos;{title}&apos;</source>
        <translation>„{title}“ bereinigen</translation>
    </message>
    <message>
        <source>Switch Off Clean-up of &apos;{title}&apos;</source>
        <translation>Bereinigung von „{title}“ ausschalten</translation>
    </message>
    <message>
        <source>Read &apos;{title}&apos; as {encoding}</source>
        <translation>„{title}“ als {encoding} lesen</translation>
    </message>
    <message>
        <source>Undo {action}</source>
        <translation>Rückgängig: {action}</translation>
    </message>
    <message>
        <source>Import Notes and Judgements from &apos;{name}&apos;</source>
        <translation>Notizen und Urteile aus „{name}“ importieren</translation>
    </message>
    <message>
        <source>Add &apos;{title}&apos;</source>
        <translation>„{title}“ hinzufügen</translation>
    </message>
    <message>
        <source>Add {count} Articles</source>
        <translation>{count} Artikel hinzufügen</translation>
    </message>
    <message>
        <source>the Project</source>
        <translation>das Projekt</translation>
    </message>
    <message>
        <source>a Finding</source>
        <translation>einen Fund</translation>
    </message>
    <message>
        <source>Reopen &apos;{name}&apos;</source>
        <translation>„{name}“ wieder öffnen</translation>
    </message>
    <message>
        <source>Confirm &apos;{name}&apos;</source>
        <translation>„{name}“ bestätigen</translation>
    </message>
    <message>
        <source>Dismiss &apos;{name}&apos;</source>
        <translation>„{name}“ verwerfen</translation>
    </message>
    <message>
        <source>Resolve &apos;{name}&apos;</source>
        <translation>„{name}“ erledigen</translation>
    </message>
    <message>
        <source>Reopen {count} Findings</source>
        <translation>{count} Funde wieder öffnen</translation>
    </message>
    <message>
        <source>Confirm {count} Findings</source>
        <translation>{count} Funde bestätigen</translation>
    </message>
    <message>
        <source>Dismiss {count} Findings</source>
        <translation>{count} Funde verwerfen</translation>
    </message>
    <message>
        <source>Resolve {count} Findings</source>
        <translation>{count} Funde erledigen</translation>
    </message>
    <message>
        <source>Change Comparison Options</source>
        <translation>Vergleichsoptionen ändern</translation>
    </message>
    <message>
        <source>Replace &apos;{title}&apos;</source>
        <translation>„{title}“ ersetzen</translation>
    </message>
    <message>
        <source>Apply Rule &apos;{name}&apos;</source>
        <translation>Regel „{name}“ anwenden</translation>
    </message>
    <message>
        <source>Take Back Rule &apos;{name}&apos;</source>
        <translation>Regel „{name}“ zurücknehmen</translation>
    </message>
    <message>
        <source>Remove &apos;{title}&apos;</source>
        <translation>„{title}“ entfernen</translation>
    </message>
    <message>
        <source>Move &apos;{title}&apos;</source>
        <translation>„{title}“ verschieben</translation>
    </message>
    <message>
        <source>Rename &apos;{title}&apos;</source>
        <translation>„{title}“ umbenennen</translation>
    </message>
    <message>
        <source>Set Similarity to {percent} %</source>
        <translation>Ähnlichkeit auf {percent}&#xa0;% setzen</translation>
    </message>
    <message>
        <source>Link {places}</source>
        <translation>{places} verknüpfen</translation>
    </message>
    <message>
        <source>Unlink {places}</source>
        <translation>{places} lösen</translation>
    </message>
    <message>
        <source>Unlink {count} Pairs of Sentences</source>
        <translation>{count} Satzpaare lösen</translation>
    </message>
    <message>
        <source>Take Back Judgement of &apos;{name}&apos;</source>
        <translation>Urteil über „{name}“ zurücknehmen</translation>
    </message>
    <message>
        <source>Split Off &apos;{figure}&apos;</source>
        <translation>„{figure}“ abtrennen</translation>
    </message>
    <message>
        <source>Merge &apos;{row}&apos; with &apos;{other}&apos;</source>
        <translation>„{row}“ mit „{other}“ zusammenlegen</translation>
    </message>
    <message>
        <source>Rename Row &apos;{row}&apos;</source>
        <translation>Zeile „{row}“ umbenennen</translation>
    </message>
    <message>
        <source>Mark &apos;{figure}&apos; Not Comparable</source>
        <translation>„{figure}“ als nicht vergleichbar markieren</translation>
    </message>
    <message>
        <source>Take Back Changes to &apos;{row}&apos;</source>
        <translation>Änderungen an „{row}“ zurücknehmen</translation>
    </message>
    <message>
        <source>exit codes:
  0  done
  1  done, and there are findings of the kind that --fail-on names
  2  the command was not understood
  3  an article or the project could not be read; no report was written
  4  a report could not be written
</source>
        <translation>Rückgabewerte:
  0  erledigt
  1  erledigt, und es gibt Funde der Art, die --fail-on nennt
  2  der Befehl wurde nicht verstanden
  3  ein Artikel oder das Projekt war nicht zu lesen; kein Bericht wurde geschrieben
  4  ein Bericht konnte nicht geschrieben werden
</translation>
    </message>
    <message>
        <source>See the articles that report one story side by side: what matches, what repeats,
where the numbers disagree.

Without a command, a window opens:
  synoptic                          start page
  synoptic STORY.synoptic           this project
  synoptic A.txt B.txt              a new project with these articles
  synoptic --sample                 the sample project
</source>
        <translation>Zeigt Artikel über eine Geschichte nebeneinander: was übereinstimmt, was sich
wiederholt, wo die Zahlen einander widersprechen.

Ohne Befehl öffnet sich ein Fenster:
  synoptic                          Startseite
  synoptic STORY.synoptic           dieses Projekt
  synoptic A.txt B.txt              ein neues Projekt mit diesen Artikeln
  synoptic --sample                 das Beispielprojekt
</translation>
    </message>
    <message>
        <source>show which version of Synoptic this is</source>
        <translation>zeigen, welche Version von Synoptic dies ist</translation>
    </message>
    <message>
        <source>try out this installation: the sample, the window, every report; exit with 1 when something fails</source>
        <translation>diese Installation ausprobieren: das Beispiel, das Fenster, jeden Bericht; mit 1 enden, wenn etwas misslingt</translation>
    </message>
    <message>
        <source>commands that need no window</source>
        <translation>Befehle, die kein Fenster brauchen</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>BEFEHL</translation>
    </message>
    <message>
        <source>compare article files and write a report</source>
        <translation>Dateien mit Artikeln vergleichen und einen Bericht schreiben</translation>
    </message>
    <message>
        <source>ARTICLE</source>
        <translation>ARTIKEL</translation>
    </message>
    <message>
        <source>CHECKS</source>
        <translation>PRÜFUNGEN</translation>
    </message>
    <message>
        <source>TITLE</source>
        <translation>TITEL</translation>
    </message>
    <message>
        <source>the report&apos;s title</source>
        <translation>der Titel des Berichts</translation>
    </message>
    <message>
        <source>write the report of a project, with its judgements</source>
        <translation>den Bericht eines Projekts mit seinen Urteilen schreiben</translation>
    </message>
    <message>
        <source>PROJECT.synoptic</source>
        <translation>PROJEKT.synoptic</translation>
    </message>
    <message>
        <source>the project, as the window saved it</source>
        <translation>das Projekt, wie das Fenster es gespeichert hat</translation>
    </message>
    <message>
        <source>write the reports of the five sample articles</source>
        <translation>die Berichte über die fünf Beispielartikel schreiben</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <translation>ORDNER</translation>
    </message>
    <message>
        <source>REPORT</source>
        <translation>BERICHT</translation>
    </message>
    <message>
        <source>only findings of these kinds</source>
        <translation>nur Funde dieser Arten</translation>
    </message>
    <message>
        <source>only these parts</source>
        <translation>nur diese Teile</translation>
    </message>
    <message>
        <source>LIST</source>
        <translation>LISTE</translation>
    </message>
    <message>
        <source>LETTERS</source>
        <translation>BUCHSTABEN</translation>
    </message>
    <message>
        <source>the following arguments are required: {names}</source>
        <translation>es fehlt: {names}</translation>
    </message>
    <message>
        <source>unrecognized arguments: {words}</source>
        <translation>nicht verstanden: {words}</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <translation>hier gehört ein Wert dahinter</translation>
    </message>
    <message>
        <source>expected at least one argument</source>
        <translation>hier gehört mindestens ein Wert hin</translation>
    </message>
    <message>
        <source>invalid choice: {word} (choose from {words})</source>
        <translation>{word} gibt es hier nicht (zur Wahl stehen {words})</translation>
    </message>
    <message>
        <source>ambiguous option: {option} could match {options}</source>
        <translation>mehrdeutige Option: {option} kann {options} heißen</translation>
    </message>
    <message>
        <source>ignored explicit argument {word}</source>
        <translation>nimmt keinen Wert: {word}</translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation>diese Hilfe zeigen</translation>
    </message>
    <message>
        <source>{program}: error: {complaint}</source>
        <translation>{program}: Fehler: {complaint}</translation>
    </message>
    <message>
        <source>usage: </source>
        <translation>Aufruf: </translation>
    </message>
    <message>
        <source>Underlined</source>
        <translation>Unterstrichen</translation>
    </message>
    <message>
        <source>Bold on grey</source>
        <translation>Fett auf Grau</translation>
    </message>
    <message>
        <source>Articles are compared, and quoted here, after these clean-ups. The project keeps the original files.</source>
        <translation>Artikel werden nach diesen Bereinigungen verglichen und hier zitiert. Das Projekt bewahrt die Originaldateien.</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>Judged earlier</source>
        <translation>Früher beurteilt</translation>
    </message>
    <message>
        <source>This comparison is not complete</source>
        <translation>Dieser Vergleich ist nicht vollständig</translation>
    </message>
    <message>
        <source>It was stopped before its end. What is not listed here was not looked at.</source>
        <translation>Er wurde vor dem Ende angehalten. Was hier nicht steht, wurde nicht untersucht.</translation>
    </message>
    <message>
        <source>Articles that tell one story name different holders of one role ({role}). Ask who it was at that time.</source>
        <translation>Artikel, die dieselbe Geschichte erzählen, nennen für ein Amt ({role}) verschiedene Personen. Fragen Sie, wer es damals war.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Aussage</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>What more than half of the other articles say and this one does not, as the first of them says it.</source>
        <translation>Was mehr als die Hälfte der anderen Artikel sagt und dieser nicht, wie der erste von ihnen es sagt.</translation>
    </message>
    <message>
        <source>Left out by</source>
        <translation>Ausgelassen von</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Gesagt von</translation>
    </message>
    <message>
        <source>No article leaves out what most others say.</source>
        <translation>Kein Artikel lässt aus, was die meisten anderen sagen.</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>Nur hier</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Satz</translation>
    </message>
    <message>
        <source>{articles}: most likely one source</source>
        <translation>{articles}: wahrscheinlich eine Quelle</translation>
    </message>
    <message>
        <source>Shared copy</source>
        <translation>Gemeinsamer Text</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Share of each</source>
        <translation>Anteil an jedem</translation>
    </message>
    <message>
        <source>The longest run</source>
        <translation>Die längste Wortfolge</translation>
    </message>
    <message>
        <source>No two articles share a run of words.</source>
        <translation>Keine zwei Artikel haben eine Wortfolge gemeinsam.</translation>
    </message>
    <message>
        <source>{kind}: {subject}</source>
        <translation>{kind}: {subject}</translation>
    </message>
    <message>
        <source>{number} times</source>
        <translation>{number}-mal so viel</translation>
    </message>
    <message>
        <source>{name} was not fetched: it leads from a secure address to {target}, which is not. Open that in a browser and paste the article.</source>
        <translation>{name} wurde nicht geholt: Die Adresse führt von einer sicheren zu {target}, die es nicht ist. Öffnen Sie diese im Browser und fügen Sie den Artikel ein.</translation>
    </message>
    <message>
        <source>{name} was not fetched: it leads on more than {most} times. Try its final address.</source>
        <translation>{name} wurde nicht geholt: Die Adresse leitet mehr als {most}-mal weiter. Versuchen Sie die letzte Adresse.</translation>
    </message>
    <message>
        <source>{name} was not fetched: only addresses with http:// and https:// are. Add a file instead.</source>
        <translation>{name} wurde nicht geholt: Das geht nur bei Adressen mit http:// und https://. Fügen Sie stattdessen eine Datei hinzu.</translation>
    </message>
    <message>
        <source>{name} was not fetched: {host} is on this computer or in a private network. Save the page and add the file.</source>
        <translation>{name} wurde nicht geholt: {host} liegt auf diesem Rechner oder in einem privaten Netz. Speichern Sie die Seite und fügen Sie die Datei hinzu.</translation>
    </message>
    <message>
        <source>{name} was not fetched: it comes packed as {packing}. Open it in a browser and paste it.</source>
        <translation>{name} wurde nicht geholt: Die Seite kommt als {packing} gepackt. Öffnen Sie sie im Browser und fügen Sie den Text ein.</translation>
    </message>
    <message>
        <source>{name} arrived damaged. Try again, or open it in a browser and paste it.</source>
        <translation>{name} kam beschädigt an. Versuchen Sie es noch einmal, oder öffnen Sie die Seite im Browser und fügen Sie den Text ein.</translation>
    </message>
    <message>
        <source>{name} could not be read ({reason}).</source>
        <translation>{name} konnte nicht gelesen werden ({reason}).</translation>
    </message>
    <message>
        <source>{name} has more than {most} characters; split it and add the parts.</source>
        <translation>{name} hat mehr als {most} Zeichen; teilen Sie die Datei und fügen Sie die Teile hinzu.</translation>
    </message>
    <message>
        <source>a text file</source>
        <translation>eine Textdatei</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>eine Webseite</translation>
    </message>
    <message>
        <source>a web archive</source>
        <translation>ein Webarchiv</translation>
    </message>
    <message>
        <source>an e-mail</source>
        <translation>eine E-Mail</translation>
    </message>
    <message>
        <source>a Word document</source>
        <translation>ein Word-Dokument</translation>
    </message>
    <message>
        <source>an OpenDocument text</source>
        <translation>ein OpenDocument-Text</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>ein PDF-Dokument</translation>
    </message>
    <message>
        <source>an RTF document</source>
        <translation>ein RTF-Dokument</translation>
    </message>
    <message>
        <source>a spreadsheet</source>
        <translation>eine Tabelle</translation>
    </message>
    <message>
        <source>a presentation</source>
        <translation>eine Präsentation</translation>
    </message>
    <message>
        <source>an e-book</source>
        <translation>ein E-Book</translation>
    </message>
    <message>
        <source>{name} is in the old Word format or protected by a password; save it as .docx without one and add that.</source>
        <translation>{name} hat das alte Word-Format oder ein Passwort; speichern Sie die Datei ohne Passwort als .docx und fügen Sie diese hinzu.</translation>
    </message>
    <message>
        <source>{name} is a picture; Synoptic reads text, so add the article as text.</source>
        <translation>{name} ist ein Bild; Synoptic liest Text, fügen Sie den Artikel also als Text hinzu.</translation>
    </message>
    <message>
        <source>{name} is an archive; unpack it and add the articles in it.</source>
        <translation>{name} ist ein Archiv; entpacken Sie es und fügen Sie die Artikel darin hinzu.</translation>
    </message>
    <message>
        <source>a whole archive</source>
        <translation>ein ganzes Archiv</translation>
    </message>
    <message>
        <source>{name} is {kind}, which Synoptic does not read; save its text in another format.</source>
        <translation>{name} ist {kind}; das liest Synoptic nicht. Speichern Sie den Text in einem anderen Format.</translation>
    </message>
    <message>
        <source>No readable text in {name}. Nothing was added.</source>
        <translation>In {name} ist kein lesbarer Text. Nichts wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>{name} is password-protected; save it without a password and add that.</source>
        <translation>{name} ist mit einem Passwort geschützt; speichern Sie die Datei ohne Passwort und fügen Sie diese hinzu.</translation>
    </message>
    <message>
        <source>{name} has {count} pages; Synoptic reads up to {most}. Add the pages you need.</source>
        <translation>{name} hat {count} Seiten; Synoptic liest bis zu {most}. Fügen Sie die nötigen Seiten hinzu.</translation>
    </message>
    <message>
        <source>{name} was not fetched: {host} refuses it ({status}). Open it in a browser and paste it.</source>
        <translation>{name} wurde nicht geholt: {host} verweigert die Seite ({status}). Öffnen Sie sie im Browser und fügen Sie den Text ein.</translation>
    </message>
    <message>
        <source>{name} was not fetched: {host} has no such page ({status}). Check the address.</source>
        <translation>{name} wurde nicht geholt: {host} hat keine solche Seite ({status}). Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>{name} was not fetched: {host} cannot answer now ({status}). Try again later.</source>
        <translation>{name} wurde nicht geholt: {host} kann gerade nicht antworten ({status}). Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>{name} was not fetched: {host} answered {status}. Open it in a browser and paste it.</source>
        <translation>{name} wurde nicht geholt: {host} antwortete {status}. Öffnen Sie die Seite im Browser und fügen Sie den Text ein.</translation>
    </message>
    <message>
        <source>{name} was not fetched: it is {kind}, which holds no text. Check the address.</source>
        <translation>{name} wurde nicht geholt: Es ist {kind} und enthält keinen Text. Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>{name} was not fetched: {host} took longer than {seconds} seconds. Try again later.</source>
        <translation>{name} wurde nicht geholt: {host} brauchte länger als {seconds} Sekunden. Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>{name} was not fetched: {host} cannot prove that it is {host} ({why}). Check the address.</source>
        <translation>{name} wurde nicht geholt: {host} kann nicht beweisen, dass es {host} ist ({why}). Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>{name} was not fetched: no secure connection to {host}. Open it in a browser and paste it.</source>
        <translation>{name} wurde nicht geholt: keine sichere Verbindung zu {host}. Öffnen Sie die Seite im Browser und fügen Sie den Text ein.</translation>
    </message>
    <message>
        <source>{name} was not fetched: {host} was not found. Check the address and the connection.</source>
        <translation>{name} wurde nicht geholt: {host} wurde nicht gefunden. Prüfen Sie die Adresse und die Verbindung.</translation>
    </message>
    <message>
        <source>{name} was not fetched: {host} broke off or sent no web page. Try again later.</source>
        <translation>{name} wurde nicht geholt: {host} brach ab oder schickte keine Webseite. Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>{name} was not fetched: no connection to {host} ({reason}). Check the connection, try again.</source>
        <translation>{name} wurde nicht geholt: keine Verbindung zu {host} ({reason}). Prüfen Sie die Verbindung und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>“{name}” is not a web address. Enter one such as https://example.org/news.</source>
        <translation>„{name}“ ist keine Webadresse. Geben Sie eine ein wie https://example.org/news.</translation>
    </message>
    <message>
        <source>{name} is larger than {limit} MB. Open it in a browser and paste the article.</source>
        <translation>{name} ist größer als {limit} MB. Öffnen Sie die Seite im Browser und fügen Sie den Artikel ein.</translation>
    </message>
    <message>
        <source>{name} is a folder; add the files in it.</source>
        <translation>{name} ist ein Ordner; fügen Sie die Dateien darin hinzu.</translation>
    </message>
    <message>
        <source>{name} does not exist.</source>
        <translation>{name} gibt es nicht.</translation>
    </message>
    <message>
        <source>{name} could not be read: {reason}.</source>
        <translation>{name} konnte nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>{name} is larger than {limit} MB; add a smaller file or paste its text.</source>
        <translation>{name} ist größer als {limit} MB; fügen Sie eine kleinere Datei hinzu oder den Text ein.</translation>
    </message>
    <message>
        <source>“{name}” was saved by a newer Synoptic (file version {found}; this one reads up to version {known}); it was not touched: update Synoptic to open it.</source>
        <translation>„{name}“ wurde mit einem neueren Synoptic gespeichert (Dateiversion {found}; dieses liest bis Version {known}) und nicht angerührt: Aktualisieren Sie Synoptic, um es zu öffnen.</translation>
    </message>
    <message>
        <source>{details} and {n} more</source>
        <translation>{details} und {n} weitere</translation>
    </message>
    <message>
        <source>“{name}” is damaged ({details}); it was not changed: open a copy or a backup of it, or rescue what is sound into a new project.</source>
        <translation>„{name}“ ist beschädigt ({details}) und wurde nicht verändert: Öffnen Sie eine Kopie oder Sicherung davon, oder retten Sie, was heil ist, in ein neues Projekt.</translation>
    </message>
    <message>
        <source>the database cannot even say what is wrong</source>
        <translation>die Datenbank kann nicht einmal sagen, was falsch ist</translation>
    </message>
    <message>
        <source>“{name}” is no longer where it was opened (moved, replaced or deleted): open it at its new place, or save a copy.</source>
        <translation>„{name}“ ist nicht mehr da, wo es geöffnet wurde (verschoben, ersetzt oder gelöscht): Öffnen Sie es am neuen Ort, oder speichern Sie eine Kopie.</translation>
    </message>
    <message>
        <source>“{name}” or its folder cannot be written to: open it read-only, or save a copy elsewhere.</source>
        <translation>„{name}“ oder der Ordner lässt sich nicht beschreiben: Öffnen Sie es schreibgeschützt, oder speichern Sie anderswo eine Kopie.</translation>
    </message>
    <message>
        <source>“{name}” cannot be written in that folder: choose another one.</source>
        <translation>„{name}“ lässt sich in diesem Ordner nicht schreiben: Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The disk with “{name}” is full and the last change is not saved: make room and try again, or save a copy elsewhere.</source>
        <translation>Der Datenträger mit „{name}“ ist voll, und die letzte Änderung ist nicht gespeichert: Schaffen Sie Platz und versuchen Sie es noch einmal, oder speichern Sie anderswo eine Kopie.</translation>
    </message>
    <message>
        <source>Another program is writing to “{name}” just now: wait a moment and try again.</source>
        <translation>Ein anderes Programm schreibt gerade in „{name}“: Warten Sie einen Augenblick und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>the database reports: {error}</source>
        <translation>die Datenbank meldet: {error}</translation>
    </message>
    <message>
        <source>“{name}” could not be read or written ({why}): check the disk and try again, or save a copy elsewhere.</source>
        <translation>„{name}“ konnte nicht gelesen oder geschrieben werden ({why}): Prüfen Sie den Datenträger und versuchen Sie es noch einmal, oder speichern Sie anderswo eine Kopie.</translation>
    </message>
    <message>
        <source>There is no project “{name}” in that folder: it may have been moved or deleted.</source>
        <translation>In diesem Ordner gibt es kein Projekt „{name}“: Vielleicht wurde es verschoben oder gelöscht.</translation>
    </message>
    <message>
        <source>“{name}” already exists: choose another name.</source>
        <translation>„{name}“ gibt es schon: Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>“{name}” is not a file: choose a Synoptic project (.synoptic).</source>
        <translation>„{name}“ ist keine Datei: Wählen Sie ein Synoptic-Projekt (.synoptic).</translation>
    </message>
    <message>
        <source>“{name}” is empty and so no Synoptic project: choose another file, or a copy of it.</source>
        <translation>„{name}“ ist leer und damit kein Synoptic-Projekt: Wählen Sie eine andere Datei oder eine Kopie davon.</translation>
    </message>
    <message>
        <source>“{name}” is not a Synoptic project: open it as an article, or choose another file.</source>
        <translation>„{name}“ ist kein Synoptic-Projekt: Öffnen Sie es als Artikel, oder wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>“{name}” carries no Synoptic version and cannot be read: choose another file.</source>
        <translation>„{name}“ trägt keine Synoptic-Version und lässt sich nicht lesen: Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>The folder for “{name}” does not exist: choose another place.</source>
        <translation>Den Ordner für „{name}“ gibt es nicht: Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>“{name}” is the open project itself: choose another name.</source>
        <translation>„{name}“ ist das offene Projekt selbst: Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>it is something else</source>
        <translation>es ist etwas anderes</translation>
    </message>
    <message>
        <source>a newer Synoptic wrote it</source>
        <translation>ein neueres Synoptic hat es geschrieben</translation>
    </message>
    <message>
        <source>“{name}” is not a file: choose a file of notes and judgements (.jsonld).</source>
        <translation>„{name}“ ist keine Datei: Wählen Sie eine Datei mit Notizen und Urteilen (.jsonld).</translation>
    </message>
    <message>
        <source>“{name}” could not be read: {why}.</source>
        <translation>„{name}“ konnte nicht gelesen werden: {why}.</translation>
    </message>
    <message>
        <source>“{name}” is not JSON, or it is damaged: ask for the file again.</source>
        <translation>„{name}“ ist kein JSON oder beschädigt: Lassen Sie sich die Datei noch einmal schicken.</translation>
    </message>
    <message>
        <source>“{name}” does not say of which version it is: ask for the file again.</source>
        <translation>„{name}“ sagt nicht, von welcher Version es ist: Lassen Sie sich die Datei noch einmal schicken.</translation>
    </message>
    <message>
        <source>“{name}” was exported by a newer Synoptic (version {version}; this one reads up to {known}): update Synoptic to import it.</source>
        <translation>„{name}“ wurde mit einem neueren Synoptic exportiert (Version {version}; dieses liest bis {known}): Aktualisieren Sie Synoptic, um es zu importieren.</translation>
    </message>
    <message>
        <source>“{name}” has no list of notes and judgements: ask for the file again.</source>
        <translation>„{name}“ hat keine Liste von Notizen und Urteilen: Lassen Sie sich die Datei noch einmal schicken.</translation>
    </message>
    <message>
        <source>“{name}” holds more than {most} notes and judgements: it was not read.</source>
        <translation>„{name}“ enthält mehr als {most} Notizen und Urteile und wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>“{name}” should end in {endings}, which says what kind of report it is.</source>
        <translation>„{name}“ sollte auf {endings} enden; das sagt, was für ein Bericht es ist.</translation>
    </message>
    <message>
        <source>{others} or {last}</source>
        <translation>{others} oder {last}</translation>
    </message>
    <message>
        <source>“{name}” would be empty: choose findings or numbers for a spreadsheet.</source>
        <translation>„{name}“ wäre leer: Wählen Sie Funde oder Zahlen für eine Tabelle.</translation>
    </message>
    <message>
        <source>“{name}” cannot be written: pages need Qt, which this program was started without.</source>
        <translation>„{name}“ lässt sich nicht schreiben: Seiten brauchen Qt, ohne das dieses Programm gestartet wurde.</translation>
    </message>
    <message>
        <source>“{name}” is a folder. Choose a file name for the report.</source>
        <translation>„{name}“ ist ein Ordner. Wählen Sie einen Dateinamen für den Bericht.</translation>
    </message>
    <message>
        <source>“{name}” is not a regular file. Choose another name for the report.</source>
        <translation>„{name}“ ist keine gewöhnliche Datei. Wählen Sie einen anderen Namen für den Bericht.</translation>
    </message>
    <message>
        <source>“{name}” belongs to this comparison. Choose another name for the report.</source>
        <translation>„{name}“ gehört zu diesem Vergleich. Wählen Sie einen anderen Namen für den Bericht.</translation>
    </message>
    <message>
        <source>“{name}” is a project, not a report. Choose another name for the report.</source>
        <translation>„{name}“ ist ein Projekt, kein Bericht. Wählen Sie einen anderen Namen für den Bericht.</translation>
    </message>
    <message>
        <source>“{name}” could not be written: {why}. What was there before is unchanged.</source>
        <translation>„{name}“ konnte nicht geschrieben werden: {why}. Was vorher da war, ist unverändert.</translation>
    </message>
    <message>
        <source>The pages could not be made: Qt wrote no whole PDF. Choose another kind of report.</source>
        <translation>Die Seiten konnten nicht gemacht werden: Qt schrieb kein ganzes PDF. Wählen Sie eine andere Art von Bericht.</translation>
    </message>
    <message>
        <source>The pages have no text: the fonts are missing. Install Synoptic again, or write HTML.</source>
        <translation>Die Seiten haben keinen Text: Die Schriften fehlen. Installieren Sie Synoptic neu, oder schreiben Sie HTML.</translation>
    </message>
    <message>
        <source>The report could not be printed: the printer takes no pages. Choose another one, or a PDF.</source>
        <translation>Der Bericht konnte nicht gedruckt werden: Der Drucker nimmt keine Seiten an. Wählen Sie einen anderen oder ein PDF.</translation>
    </message>
    <message>
        <source>the contents {code} are missing or changed</source>
        <translation>der Inhalt {code} fehlt oder wurde verändert</translation>
    </message>
    <message>
        <source>the contents {code} were changed</source>
        <translation>der Inhalt {code} wurde verändert</translation>
    </message>
    <message>
        <source>the history lacks entry {number}</source>
        <translation>dem Verlauf fehlt Eintrag {number}</translation>
    </message>
    <message>
        <source>entry {number} of the history was changed</source>
        <translation>Eintrag {number} des Verlaufs wurde verändert</translation>
    </message>
    <message>
        <source>the history is missing</source>
        <translation>der Verlauf fehlt</translation>
    </message>
    <message>
        <source>the history has lost its end</source>
        <translation>dem Verlauf fehlt das Ende</translation>
    </message>
    <message>
        <source>the project is not as its last recorded action left it</source>
        <translation>das Projekt ist nicht so, wie die letzte aufgezeichnete Handlung es hinterließ</translation>
    </message>
    <message>
        <source>version {number} of the article {name} is missing</source>
        <translation>Version {number} des Artikels {name} fehlt</translation>
    </message>
    <message>
        <source>a row of {table} points to nothing</source>
        <translation>eine Zeile von {table} zeigt ins Leere</translation>
    </message>
    <message>
        <source>the project&apos;s {what} was changed</source>
        <translation>{what} des Projekts wurde verändert</translation>
    </message>
    <message>
        <source>the setting {what} was changed</source>
        <translation>die Einstellung {what} wurde verändert</translation>
    </message>
    <message>
        <source>the article {what} was changed</source>
        <translation>der Artikel {what} wurde verändert</translation>
    </message>
    <message>
        <source>the note {what} was changed</source>
        <translation>die Notiz {what} wurde verändert</translation>
    </message>
    <message>
        <source>the judgement {what} was changed</source>
        <translation>das Urteil {what} wurde verändert</translation>
    </message>
    <message>
        <source>{name} version {number}</source>
        <translation>{name}, Version {number},</translation>
    </message>
    <message>
        <source>{table} {what} was changed</source>
        <translation>{table} {what} wurde verändert</translation>
    </message>
    <message>
        <source>the settings</source>
        <translation>die Einstellungen</translation>
    </message>
    <message>
        <source>the present version of the article {name}</source>
        <translation>die jetzige Version des Artikels {name}</translation>
    </message>
    <message>
        <source>the article {name}</source>
        <translation>der Artikel {name}</translation>
    </message>
    <message>
        <source>all that the table {table} holds</source>
        <translation>alles, was die Tabelle {table} enthält</translation>
    </message>
    <message>
        <source>the order in {table}</source>
        <translation>die Reihenfolge in {table}</translation>
    </message>
    <message>
        <source>a part of the history</source>
        <translation>ein Teil des Verlaufs</translation>
    </message>
    <message>
        <source>an unexpected {kind} {name}</source>
        <translation>unerwartet: {kind} {name}</translation>
    </message>
    <message>
        <source>the table {name} is missing</source>
        <translation>die Tabelle {name} fehlt</translation>
    </message>
    <message>
        <source>1 character of {name} could not be read as {encoding} and stands as �.</source>
        <translation>1 Zeichen von {name} ließ sich nicht als {encoding} lesen und steht als � da.</translation>
    </message>
    <message>
        <source>{count} characters of {name} could not be read as {encoding} and stand as �.</source>
        <translation>{count} Zeichen von {name} ließen sich nicht als {encoding} lesen und stehen als � da.</translation>
    </message>
    <message>
        <source>{name} has comments, which are no part of the article and were not read.</source>
        <translation>{name} enthält Kommentare; sie gehören nicht zum Artikel und wurden nicht gelesen.</translation>
    </message>
    <message>
        <source>{name} has tracked changes; they were read as accepted (insertions in, deletions out).</source>
        <translation>{name} enthält verfolgte Änderungen; sie wurden als angenommen gelesen (mit dem Eingefügten, ohne das Gelöschte).</translation>
    </message>
    <message>
        <source>{name} is broken or nested too deeply to tell its article from the rest; the whole page was read.</source>
        <translation>{name} ist beschädigt oder zu tief verschachtelt, um den Artikel vom Rest zu unterscheiden; die ganze Seite wurde gelesen.</translation>
    </message>
    <message>
        <source>No article was found in {name}; the whole page was read.</source>
        <translation>In {name} wurde kein Artikel gefunden; die ganze Seite wurde gelesen.</translation>
    </message>
    <message>
        <source>{name} is a web page; all of it was read, without its tags. Name it .html to get only its article.</source>
        <translation>{name} ist eine Webseite; alles davon wurde gelesen, ohne die Auszeichnungen. Mit der Endung .html wird nur der Artikel gelesen.</translation>
    </message>
    <message>
        <source>{name} is not {kind}, whatever its name says; it was read as plain text.</source>
        <translation>{name} ist nicht, was der Name verspricht ({kind}); es wurde als reiner Text gelesen.</translation>
    </message>
    <message>
        <source>{name} is {kind}, whatever its name says, and was read as one.</source>
        <translation>{name} ist {kind}, auch wenn der Name etwas anderes sagt, und wurde so gelesen.</translation>
    </message>
    <message>
        <source>{name} has attachments ({count}), which were not read.</source>
        <translation>{name} hat Anhänge ({count}), die nicht gelesen wurden.</translation>
    </message>
    <message>
        <source>{empty} of the {count} pages of {name} hold no readable text.</source>
        <translation>{empty} der {count} Seiten von {name} enthalten keinen lesbaren Text.</translation>
    </message>
    <message>
        <source>It holds hidden characters ({count}), which comparing ignores.</source>
        <translation>Der Text enthält unsichtbare Zeichen ({count}), die beim Vergleichen übergangen werden.</translation>
    </message>
    <message>
        <source>{count} characters of {name} could not be read and stand as �.</source>
        <translation>{count} Zeichen von {name} ließen sich nicht lesen und stehen als � da.</translation>
    </message>
    <message>
        <source>“{text}” should end in {endings}, which says what kind of report it is</source>
        <translation>„{text}“ muss auf {endings} enden; das sagt, was für ein Bericht es ist</translation>
    </message>
    <message>
        <source>“{text}” is not a number from 0 to 1</source>
        <translation>„{text}“ ist keine Zahl von 0 bis 1</translation>
    </message>
    <message>
        <source>stopped; no report was written</source>
        <translation>angehalten; es wurde kein Bericht geschrieben</translation>
    </message>
    <message>
        <source>There is no article {letter}; there are none.</source>
        <translation>Es gibt keinen Artikel {letter}; es gibt gar keinen.</translation>
    </message>
    <message>
        <source>There is no article {letter}; there are {letters}.</source>
        <translation>Es gibt keinen Artikel {letter}; es gibt {letters}.</translation>
    </message>
    <message>
        <source>A PDF needs Qt, which cannot be loaded here ({reason}). Install its system libraries, or write .html.</source>
        <translation>Ein PDF braucht Qt, das sich hier nicht laden lässt ({reason}). Installieren Sie die Systembibliotheken dafür oder schreiben Sie .html.</translation>
    </message>
    <message>
        <source>{one} and {other} cannot both hold{about}, and have the same digits in another order: perhaps a slip{ask}.</source>
        <translation>{one} und {other} können{about} nicht beide stimmen und haben dieselben Ziffern in anderer Folge: vielleicht ein Versehen{ask}.</translation>
    </message>
    <message>
        <source>{one} and {other} cannot both hold{about}, and have the same digits, but for noughts: perhaps a slip{ask}.</source>
        <translation>{one} und {other} können{about} nicht beide stimmen und haben dieselben Ziffern bis auf Nullen: vielleicht ein Versehen{ask}.</translation>
    </message>
    <message>
        <source>Sentences that tell the same thing give it different dates. Ask when it was, and whether both mean the same event.</source>
        <translation>Sätze, die dasselbe berichten, nennen verschiedene Daten. Fragen Sie, wann es war und ob beide dasselbe Ereignis meinen.</translation>
    </message>
    <message>
        <source>Describe &apos;{title}&apos;</source>
        <translation>„{title}“ beschreiben</translation>
    </message>
    <message>
        <source>its process ended before it was done</source>
        <translation>sein Prozess endete, bevor er fertig war</translation>
    </message>
    <message>
        <source>{one} and {other} cannot both hold{about}, and have the same digits in other units: perhaps a slip{ask}.</source>
        <translation>{one} und {other} können{about} nicht beide stimmen und haben dieselben Ziffern in anderen Einheiten: vielleicht ein Versehen{ask}.</translation>
    </message>
    <message>
        <source>{one} and {other} have the same digits{about}, but per cent of a figure are no percentage points: perhaps a slip.</source>
        <translation>{one} und {other} haben{about} dieselben Ziffern, aber Prozent einer Zahl sind keine Prozentpunkte: vielleicht ein Versehen.</translation>
    </message>
    <message>
        <source>{what} ({figures})</source>
        <translation>{what} ({figures})</translation>
    </message>
    <message>
        <source>{name} ({letter}) is the same text as {other}.</source>
        <translation>{name} ({letter}) ist derselbe Text wie {other}.</translation>
    </message>
    <message>
        <source>{one} and {other} have opposite signs{about}: one is a gain, the other a loss{ask}.</source>
        <translation>{one} und {other} haben{about} entgegengesetzte Vorzeichen: das eine ein Gewinn, das andere ein Verlust{ask}.</translation>
    </message>
    <message>
        <source>a Pages document</source>
        <translation>ein Pages-Dokument</translation>
    </message>
    <message>
        <source>an Outlook message</source>
        <translation>eine Outlook-Nachricht</translation>
    </message>
    <message>
        <source>{name} has words that are struck out; they were not read.</source>
        <translation>{name} enthält durchgestrichene Wörter; sie wurden nicht gelesen.</translation>
    </message>
    <message>
        <source>Only what is in {articles}.</source>
        <translation>Nur, was in {articles} steht.</translation>
    </message>
    <message>
        <source>Leave out what is in quotation marks</source>
        <translation>Auslassen, was in Anführungszeichen steht</translation>
    </message>
    <message>
        <source>a file to read; two or more are compared</source>
        <translation>eine Datei, die gelesen wird; ab zweien wird verglichen</translation>
    </message>
    <message>
        <source>link sentences that are at least this alike, from 0 to 1 (default: %(default)s)</source>
        <translation>Sätze verknüpfen, die mindestens so ähnlich sind, von 0 bis 1 (Vorgabe: %(default)s)</translation>
    </message>
    <message>
        <source>checks to leave out: {names}; several are separated by commas</source>
        <translation>Prüfungen, die wegbleiben: {names}; mehrere durch Kommas getrennt</translation>
    </message>
    <message>
        <source>created if it does not exist</source>
        <translation>wird angelegt, wenn es ihn nicht gibt</translation>
    </message>
    <message>
        <source>.html to read in a browser, .pdf to print, .docx to edit further, with notes as comments, .csv for a spreadsheet (findings, and the table of numbers in a second file), .json for scripts (the whole comparison), .jsonld for notes and judgements; may be repeated</source>
        <translation>.html zum Lesen im Browser, .pdf zum Drucken, .docx zum Weiterschreiben, mit Notizen als Kommentaren, .csv für eine Tabelle (die Funde, in einer zweiten Datei die Zahlentabelle), .json für Skripte (der ganze Vergleich), .jsonld für Notizen und Urteile; darf mehrmals stehen</translation>
    </message>
    <message>
        <source>only findings with these states</source>
        <translation>nur Funde mit diesem Status</translation>
    </message>
    <message>
        <source>{what}: any of {names}, separated by commas (.json and .jsonld are always whole)</source>
        <translation>{what}: zur Wahl {names}, durch Kommas getrennt (.json und .jsonld sind immer vollständig)</translation>
    </message>
    <message>
        <source>only what is in these articles: A,C</source>
        <translation>nur, was in diesen Artikeln steht: A,C</translation>
    </message>
    <message>
        <source>language of the report, of error messages and of this help (default: %(default)s; .json and .jsonld are always in English)</source>
        <translation>Sprache des Berichts, der Fehlermeldungen und dieser Hilfe (Vorgabe: %(default)s; .json und .jsonld sind immer englisch)</translation>
    </message>
    <message>
        <source>exit with 1 when numbers, names, dates or quotations conflict, or at any finding; spellings, sums and quotations that differ in small words are no conflict; dismissed and resolved findings do not count</source>
        <translation>mit 1 enden, wenn Zahlen, Namen, Daten oder Zitate einander widersprechen, oder bei jedem Fund; Schreibweisen, Summen und Zitate, die sich in kleinen Wörtern unterscheiden, sind kein Widerspruch; verworfene und erledigte Funde zählen nicht</translation>
    </message>
    <message>
        <source>Figures and quotations that are in one article and in no other.</source>
        <translation>Zahlen und Zitate, die in einem Artikel stehen und in keinem anderen.</translation>
    </message>
    <message>
        <source>No figure or quotation is in one article alone.</source>
        <translation>Keine Zahl und kein Zitat steht in nur einem Artikel.</translation>
    </message>
    <message>
        <source>Words that are in two articles in the same order, in runs of five or more.</source>
        <translation>Wörter, die in zwei Artikeln in derselben Reihenfolge stehen, in Folgen von fünf und mehr.</translation>
    </message>
    <message>
        <source>The window shows 1 more.</source>
        <translation>Das Fenster zeigt 1 weitere.</translation>
    </message>
    <message>
        <source>The window shows {n} more.</source>
        <translation>Das Fenster zeigt {n} weitere.</translation>
    </message>
    <message>
        <source>{name} was not fetched: the address contains a user name. Leave out what comes before the @.</source>
        <translation>{name} wurde nicht geholt: Die Adresse enthält einen Benutzernamen. Lassen Sie weg, was vor dem @ steht.</translation>
    </message>
    <message>
        <source>{name} was not read: it needs more than {memory} MB of memory. Add a part of it, or paste its text.</source>
        <translation>{name} wurde nicht gelesen: Das braucht mehr als {memory} MB Speicher. Fügen Sie einen Teil davon hinzu oder den Text ein.</translation>
    </message>
    <message>
        <source>{name} was not read: Synoptic does not know the encoding {encoding}. Choose another one.</source>
        <translation>{name} wurde nicht gelesen: Die Kodierung {encoding} kennt Synoptic nicht. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>{name} is not a text document. Add the article as text.</source>
        <translation>{name} ist kein Textdokument. Fügen Sie den Artikel als Text hinzu.</translation>
    </message>
    <message>
        <source>{name} is damaged: it has no text part. Ask for the file again, or paste its text.</source>
        <translation>{name} ist beschädigt: Der Textteil fehlt. Lassen Sie sich die Datei noch einmal schicken, oder fügen Sie den Text ein.</translation>
    </message>
    <message>
        <source>{name} is damaged: its content is not {kind}. Ask for the file again, or paste its text.</source>
        <translation>{name} ist beschädigt: Der Inhalt ist nicht, was der Name verspricht ({kind}). Lassen Sie sich die Datei noch einmal schicken, oder fügen Sie den Text ein.</translation>
    </message>
    <message>
        <source>{name} holds no web page. Save the page again, or paste its text.</source>
        <translation>{name} enthält keine Webseite. Speichern Sie die Seite noch einmal, oder fügen Sie den Text ein.</translation>
    </message>
    <message>
        <source>{name} is damaged and could not be opened. Ask for the file again, or paste its text.</source>
        <translation>{name} ist beschädigt und ließ sich nicht öffnen. Lassen Sie sich die Datei noch einmal schicken, oder fügen Sie den Text ein.</translation>
    </message>
    <message>
        <source>{name} was not opened: it holds more than {most} parts. Paste its text instead.</source>
        <translation>{name} wurde nicht geöffnet: Die Datei enthält mehr als {most} Teile. Fügen Sie stattdessen den Text ein.</translation>
    </message>
    <message>
        <source>{name} was not read: it unpacks to more than Synoptic opens. Paste its text instead.</source>
        <translation>{name} wurde nicht gelesen: Entpackt ist die Datei größer, als Synoptic öffnet. Fügen Sie stattdessen den Text ein.</translation>
    </message>
    <message>
        <source>{name} was not read: it is packed more tightly than any document. Paste its text instead.</source>
        <translation>{name} wurde nicht gelesen: Die Datei ist dichter gepackt als jedes Dokument. Fügen Sie stattdessen den Text ein.</translation>
    </message>
    <message>
        <source>{name} was not read: it holds a DOCTYPE, which no document of its kind needs. Paste its text instead.</source>
        <translation>{name} wurde nicht gelesen: Die Datei enthält ein DOCTYPE, das kein Dokument dieser Art braucht. Fügen Sie stattdessen den Text ein.</translation>
    </message>
    <message>
        <source>{name} has no text layer (it is a scan). Run text recognition (OCR) on it and add the result.</source>
        <translation>{name} hat keine Textebene (es ist ein Scan). Lassen Sie den Text erkennen (OCR) und fügen Sie das Ergebnis hinzu.</translation>
    </message>
    <message>
        <source>{name} is not a regular file. Choose another one.</source>
        <translation>{name} ist keine gewöhnliche Datei. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>{name} may not be read: permission denied. Copy it to a folder of yours and add the copy.</source>
        <translation>{name} darf nicht gelesen werden: Der Zugriff ist verweigert. Kopieren Sie die Datei in einen eigenen Ordner und fügen Sie die Kopie hinzu.</translation>
    </message>
    <message>
        <source>{name} is damaged: it could not be read as an RTF document. Ask for the file again, or paste its text.</source>
        <translation>{name} ist beschädigt: Es ließ sich nicht als RTF-Dokument lesen. Lassen Sie sich die Datei noch einmal schicken, oder fügen Sie den Text ein.</translation>
    </message>
    <message>
        <source>{name} was not read: it needs too much memory, or it is so damaged that reading broke off. Paste its text instead.</source>
        <translation>{name} wurde nicht gelesen: Die Datei braucht zu viel Speicher, oder sie ist so beschädigt, dass das Lesen abbrach. Fügen Sie stattdessen den Text ein.</translation>
    </message>
    <message>
        <source>{name} was not read: it took longer than {seconds} seconds. Add a part of it, or paste its text.</source>
        <translation>{name} wurde nicht gelesen: Das dauerte länger als {seconds} Sekunden. Fügen Sie einen Teil davon hinzu oder den Text ein.</translation>
    </message>
    <message>
        <source>“{name}” is not a whole project of Synoptic: {why}. No project was made. Choose another file.</source>
        <translation>„{name}“ ist kein ganzes Projekt von Synoptic: {why}. Es wurde kein Projekt angelegt. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>“{name}” was not read: it is larger than {size}, which no file of notes is. Choose another file.</source>
        <translation>„{name}“ wurde nicht gelesen: Die Datei ist größer als {size}, was keine Datei mit Notizen ist. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>“{name}” holds no notes and judgements that Synoptic has exported. Choose another file.</source>
        <translation>„{name}“ enthält keine Notizen und Urteile, die Synoptic exportiert hat. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>The folder “{folder}” does not exist, so “{name}” cannot be written there. Choose another folder.</source>
        <translation>Den Ordner „{folder}“ gibt es nicht, also kann „{name}“ dort nicht geschrieben werden. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The folder “{folder}” could not be made: {reason}. Choose another one.</source>
        <translation>Der Ordner „{folder}“ ließ sich nicht anlegen: {reason}. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Status of the findings: {counts}.</source>
        <translation>Status der Funde: {counts}.</translation>
    </message>
    <message>
        <source>“{text}” is not one of {names}</source>
        <translation>„{text}“ gehört nicht zu {names}</translation>
    </message>
    <message>
        <source>“{text}” is not a check; there are {names}</source>
        <translation>„{text}“ ist keine Prüfung; es gibt {names}</translation>
    </message>
    <message>
        <source>Paragraphs shorter than this do not count as repeats</source>
        <translation>Kürzere Absätze zählen nicht als Wiederholung</translation>
    </message>
    <message>
        <source>Headings shorter than this do not count as repeats</source>
        <translation>Kürzere Überschriften zählen nicht als Wiederholung</translation>
    </message>
    <message>
        <source>“{name}” was interrupted in the middle of a change: open it once with permission to write, so that it can put itself right.</source>
        <translation>„{name}“ wurde mitten in einer Änderung unterbrochen: Öffnen Sie es einmal mit Schreibrecht, damit es sich selbst in Ordnung bringt.</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Print Report</source>
        <translation>Bericht drucken</translation>
    </message>
    <message>
        <source>Print Preview</source>
        <translation>Druckvorschau</translation>
    </message>
</context>
<context>
    <name>ProjectCommands</name>
    <message>
        <source>Rescue What Is Sound…</source>
        <translation>Retten, was heil ist…</translation>
    </message>
    <message>
        <source>Show Each File…</source>
        <translation>Jede Datei zeigen…</translation>
    </message>
    <message>
        <source>{name} (rescued).synoptic</source>
        <translation>{name} (gerettet).synoptic</translation>
    </message>
    <message>
        <source>Rescue Into</source>
        <translation>Retten nach</translation>
    </message>
    <message>
        <source>Synoptic projects (*.synoptic)</source>
        <translation>Synoptic-Projekte (*.synoptic)</translation>
    </message>
    <message>
        <source>Whole projects in one JSON file (*.json)</source>
        <translation>Ganze Projekte in einer JSON-Datei (*.json)</translation>
    </message>
    <message>
        <source>Open Project</source>
        <translation>Projekt öffnen</translation>
    </message>
    <message>
        <source>Project From JSON</source>
        <translation>Projekt aus JSON</translation>
    </message>
    <message>
        <source>F8 walks through what was found. Click any sentence to bring its counterparts beside it. F1 explains the marks.</source>
        <translation>F8 geht durch die Funde. Klicken Sie auf einen Satz, um seine Entsprechungen daneben zu holen. F1 erklärt die Markierungen.</translation>
    </message>
    <message>
        <source>Don’t Show Again</source>
        <translation>Nicht mehr zeigen</translation>
    </message>
    <message>
        <source>Add Articles</source>
        <translation>Artikel hinzufügen</translation>
    </message>
    <message>
        <source>Articles ({patterns});;All files (*)</source>
        <translation>Artikel ({patterns});;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Add Folder</source>
        <translation>Ordner hinzufügen</translation>
    </message>
    <message>
        <source>{name} holds no files. Nothing was added.</source>
        <translation>{name} enthält keine Dateien. Nichts wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>Save Project As</source>
        <translation>Projekt speichern unter</translation>
    </message>
    <message>
        <source>Import Notes and Judgements</source>
        <translation>Notizen und Urteile importieren</translation>
    </message>
    <message>
        <source>Notes and judgements (*.jsonld *.json);;All files (*)</source>
        <translation>Notizen und Urteile (*.jsonld *.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>No recent projects</source>
        <translation>Keine zuletzt geöffneten Projekte</translation>
    </message>
    <message>
        <source>Add It Anyway</source>
        <translation>Trotzdem hinzufügen</translation>
    </message>
</context>
<context>
    <name>ReportCommands</name>
    <message>
        <source>report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>No printer is installed here. A PDF can be printed elsewhere.</source>
        <translation>Hier ist kein Drucker eingerichtet. Ein PDF lässt sich anderswo drucken.</translation>
    </message>
    <message>
        <source>Write a PDF…</source>
        <translation>PDF schreiben…</translation>
    </message>
    <message>
        <source>Save a Copy Without Removed Articles</source>
        <translation>Kopie ohne entfernte Artikel speichern</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>Kopie</translation>
    </message>
    <message>
        <source>Synoptic projects (*.synoptic)</source>
        <translation>Synoptic-Projekte (*.synoptic)</translation>
    </message>
    <message>
        <source>Export Whole Project</source>
        <translation>Ganzes Projekt exportieren</translation>
    </message>
    <message>
        <source>project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Whole projects (*.json)</source>
        <translation>Ganze Projekte (*.json)</translation>
    </message>
    <message>
        <source>There is no project yet.</source>
        <translation>Es gibt noch kein Projekt.</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source>The report is in {folder}: {names}.</source>
        <translation>Der Bericht ist in {folder}: {names}.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>The comparison is still running: print the report after it.</source>
        <translation>Der Vergleich läuft noch: Drucken Sie den Bericht danach.</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Export Report</source>
        <translation>Bericht exportieren</translation>
    </message>
    <message>
        <source>File of the report</source>
        <translation>Datei des Berichts</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>Durchs&amp;uchen…</translation>
    </message>
    <message>
        <source>What there is to say about the report</source>
        <translation>Was zum Bericht zu sagen ist</translation>
    </message>
    <message>
        <source>Writing {name}…</source>
        <translation>{name} wird geschrieben…</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Table of numbers</source>
        <translation>Zahlentabelle</translation>
    </message>
    <message>
        <source>Findings with their quotes</source>
        <translation>Funde mit ihren Zitaten</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>History: who did what, when</source>
        <translation>Verlauf: wer was wann tat</translation>
    </message>
    <message>
        <source>Method: settings, versions, files</source>
        <translation>Verfahren: Einstellungen, Versionen, Dateien</translation>
    </message>
    <message>
        <source>&amp;HTML</source>
        <translation>&amp;HTML</translation>
    </message>
    <message>
        <source>One page to read in any browser and to send</source>
        <translation>Eine Seite zum Lesen in jedem Browser und zum Verschicken</translation>
    </message>
    <message>
        <source>&amp;PDF</source>
        <translation>&amp;PDF</translation>
    </message>
    <message>
        <source>Pages to print and to file</source>
        <translation>Seiten zum Drucken und Ablegen</translation>
    </message>
    <message>
        <source>&amp;Word</source>
        <translation>&amp;Word</translation>
    </message>
    <message>
        <source>&amp;CSV</source>
        <translation>&amp;CSV</translation>
    </message>
    <message>
        <source>For a spreadsheet: findings, and numbers in a second file</source>
        <translation>Für eine Tabelle: Funde, und Zahlen in einer zweiten Datei</translation>
    </message>
    <message>
        <source>&amp;JSON</source>
        <translation>&amp;JSON</translation>
    </message>
    <message>
        <source>The whole comparison, for scripts</source>
        <translation>Der ganze Vergleich, für Skripte</translation>
    </message>
    <message>
        <source>JSON-&amp;LD</source>
        <translation>JSON-&amp;LD</translation>
    </message>
    <message>
        <source>Notes and judgements, for a colleague’s Synoptic</source>
        <translation>Notizen und Urteile, für ein anderes Synoptic</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Art der Datei</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Findings of these kinds</source>
        <translation>Funde dieser Arten</translation>
    </message>
    <message>
        <source>Findings that are</source>
        <translation>Funde mit Status</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Write &amp;Report</source>
        <translation>Bericht &amp;schreiben</translation>
    </message>
    <message>
        <source>Nothing is ticked under Contents: the report would only name the articles.</source>
        <translation>Unter Inhalt ist nichts angekreuzt: Der Bericht würde nur die Artikel nennen.</translation>
    </message>
    <message>
        <source>No article is ticked: the report would be empty.</source>
        <translation>Kein Artikel ist angekreuzt: Der Bericht wäre leer.</translation>
    </message>
    <message>
        <source>“{name}” is there already and will be replaced.</source>
        <translation>„{name}“ gibt es schon und wird ersetzt.</translation>
    </message>
    <message>
        <source>Name a file for the report.</source>
        <translation>Geben Sie eine Datei für den Bericht an.</translation>
    </message>
    <message>
        <source>File of the Report</source>
        <translation>Datei des Berichts</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Sprache des Berichts</translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <translation>Sp&amp;rache</translation>
    </message>
    <message>
        <source>This kind of file is always whole, and in English.</source>
        <translation>Diese Art Datei ist immer vollständig und auf Englisch.</translation>
    </message>
    <message>
        <source>Only here, and left out</source>
        <translation>Nur hier, und ausgelassen</translation>
    </message>
    <message>
        <source>Shared copy</source>
        <translation>Gemeinsamer Text</translation>
    </message>
    <message>
        <source>To edit further; notes become comments</source>
        <translation>Zum Weiterschreiben; Notizen werden Kommentare</translation>
    </message>
    <message>
        <source>Only what is in these articles</source>
        <translation>Nur, was in diesen Artikeln steht</translation>
    </message>
</context>
<context>
    <name>Reporting</name>
    <message>
        <source>The comparison is still running: make the report after it.</source>
        <translation>Der Vergleich läuft noch: Erstellen Sie den Bericht danach.</translation>
    </message>
</context>
<context>
    <name>RibbonGutter</name>
    <message>
        <source>Links between {first} and {second}</source>
        <translation>Verknüpfungen zwischen {first} und {second}</translation>
    </message>
    <message>
        <source>1 link</source>
        <translation>1 Verknüpfung</translation>
    </message>
    <message>
        <source>{n} links</source>
        <translation>{n} Verknüpfungen</translation>
    </message>
</context>
<context>
    <name>RowActions</name>
    <message>
        <source>&amp;Merge with</source>
        <translation>&amp;Zusammenlegen mit</translation>
    </message>
    <message>
        <source>&amp;Split Off</source>
        <translation>&amp;Abtrennen</translation>
    </message>
    <message>
        <source>&amp;Rename Row…</source>
        <translation>Zeile um&amp;benennen…</translation>
    </message>
    <message>
        <source>&amp;Split Off This Figure</source>
        <translation>Diese Zahl &amp;abtrennen</translation>
    </message>
    <message>
        <source>&amp;Merge with…</source>
        <translation>&amp;Zusammenlegen mit…</translation>
    </message>
    <message>
        <source>&amp;Not Comparable</source>
        <translation>&amp;Nicht vergleichbar</translation>
    </message>
    <message>
        <source>Set as Re&amp;ference Value</source>
        <translation>Als Bezugs&amp;wert setzen</translation>
    </message>
    <message>
        <source>&amp;Copy Table</source>
        <translation>Tabelle &amp;kopieren</translation>
    </message>
    <message>
        <source>Give this figure a row of its own</source>
        <translation>Dieser Zahl eine eigene Zeile geben</translation>
    </message>
    <message>
        <source>Make one row of this one and another</source>
        <translation>Aus dieser Zeile und einer anderen eine machen</translation>
    </message>
    <message>
        <source>Show how far the other figures of the row lie from this one</source>
        <translation>Zeigen, wie weit die anderen Zahlen der Zeile von dieser entfernt sind</translation>
    </message>
    <message>
        <source>Copy the whole table, for a spreadsheet or a text</source>
        <translation>Die ganze Tabelle kopieren, für eine Tabellenkalkulation oder einen Text</translation>
    </message>
    <message>
        <source>{figure} ({place})</source>
        <translation>{figure} ({place})</translation>
    </message>
    <message>
        <source>{row}: {figure}</source>
        <translation>{row}: {figure}</translation>
    </message>
    <message>
        <source>{row}: {figure} …</source>
        <translation>{row}: {figure} …</translation>
    </message>
    <message>
        <source>&amp;Take Back What Was Changed by Hand</source>
        <translation>Von &amp;Hand Geändertes zurücknehmen</translation>
    </message>
    <message>
        <source>Give the row another name; an empty name restores the one that was found</source>
        <translation>Der Zeile einen anderen Namen geben; ein leerer gibt den gefundenen zurück</translation>
    </message>
    <message>
        <source>Do not compare this figure, or the figures of this row, with any other</source>
        <translation>Diese Zahl, oder die Zahlen dieser Zeile, mit keiner anderen vergleichen</translation>
    </message>
    <message>
        <source>Restore this row as the comparison found it</source>
        <translation>Diese Zeile so wiederherstellen, wie der Vergleich sie fand</translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message>
        <source>Rules from Dismissals</source>
        <translation>Regeln aus Verworfenem</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Because of</source>
        <translation>Wegen</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Anwenden</translation>
    </message>
    <message>
        <source>Follow this rule from now on</source>
        <translation>Dieser Regel von jetzt an folgen</translation>
    </message>
    <message>
        <source>&amp;Take Back</source>
        <translation>&amp;Zurücknehmen</translation>
    </message>
    <message>
        <source>Follow this rule no longer</source>
        <translation>Dieser Regel nicht mehr folgen</translation>
    </message>
    <message>
        <source>Suggested ({n})</source>
        <translation>Vorgeschlagen ({n})</translation>
    </message>
    <message>
        <source>Nothing to suggest yet</source>
        <translation>Noch nichts vorzuschlagen</translation>
    </message>
    <message>
        <source>In force ({n})</source>
        <translation>In Kraft ({n})</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>{names} and {n} more</source>
        <translation>{names} und {n} weitere</translation>
    </message>
    <message>
        <source>Leave out the phrase {name}</source>
        <translation>Die Wendung {name} auslassen</translation>
    </message>
    <message>
        <source>Do not compare the figures of {name}</source>
        <translation>Die Zahlen von {name} nicht vergleichen</translation>
    </message>
    <message>
        <source>Never link {name}</source>
        <translation>{name} nie verknüpfen</translation>
    </message>
    <message>
        <source>When three findings dismissed as boilerplate share a phrase, leaving it out is suggested. When a disagreement is dismissed for its scope or as a false match, not comparing its figures is suggested. Nothing is applied until you do it, and each rule can be taken back.</source>
        <translation>Haben drei als Beiwerk verworfene Funde eine Wendung gemeinsam, wird vorgeschlagen, sie auszulassen. Ist ein Widerspruch wegen anderen Bezugs oder als falsche Verknüpfung verworfen, wird vorgeschlagen, seine Zahlen nicht zu vergleichen. Nichts gilt, bevor Sie es anwenden, und jede Regel lässt sich zurücknehmen.</translation>
    </message>
</context>
<context>
    <name>Ruling</name>
    <message>
        <source>{n} findings that you dismissed as boilerplate share {phrase}.</source>
        <translation>{n} als Beiwerk verworfene Funde haben {phrase} gemeinsam.</translation>
    </message>
    <message>
        <source>Show Rules…</source>
        <translation>Regeln zeigen…</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>The regular expression cannot be read at character {at}: {reason}.</source>
        <translation>Der reguläre Ausdruck ist bei Zeichen {at} nicht lesbar: {reason}.</translation>
    </message>
    <message>
        <source>1 hit</source>
        <translation>1 Treffer</translation>
    </message>
    <message>
        <source>{n} hits</source>
        <translation>{n} Treffer</translation>
    </message>
    <message>
        <source>“{text}” is not a number. Switch off Numbers to find it as text.</source>
        <translation>„{text}“ ist keine Zahl. Schalten Sie „Zahlen“ aus, um es als Text zu finden.</translation>
    </message>
    <message>
        <source>There is nothing to look for: what you typed is invisible. Type a word or a number.</source>
        <translation>Es gibt nichts zu suchen: Was Sie eingegeben haben, ist unsichtbar. Geben Sie ein Wort oder eine Zahl ein.</translation>
    </message>
</context>
<context>
    <name>SearchModel</name>
    <message>
        <source>Paragraph</source>
        <translation>Absatz</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>{hits}, not searched to its end</source>
        <translation>{hits}, nicht bis zum Ende durchsucht</translation>
    </message>
    <message>
        <source>{letter}   {title}  ({hits})</source>
        <translation>{letter}   {title}  ({hits})</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>Hits</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Find in all articles</source>
        <translation>In allen Artikeln suchen</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Groß/klein</translation>
    </message>
    <message>
        <source>“May” does not find “may”</source>
        <translation>„May“ findet nicht „may“</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Ganze Wörter</translation>
    </message>
    <message>
        <source>“port” does not find “report”</source>
        <translation>„port“ findet nicht „report“</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>By value: 145 finds “145 per cent”, 80000 finds “approximately 80,000”</source>
        <translation>Nach dem Wert: 145 findet „145 Prozent“, 80000 findet „rund 80.000“</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Regulärer Ausdruck</translation>
    </message>
    <message>
        <source>A pattern in the syntax of Perl, matched inside a paragraph</source>
        <translation>Ein Muster in der Schreibweise von Perl, innerhalb eines Absatzes</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Voriger Treffer</translation>
    </message>
    <message>
        <source>Next hit (F3)</source>
        <translation>Nächster Treffer (F3)</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Wird gesucht…</translation>
    </message>
    <message>
        <source>1 article</source>
        <translation>1 Artikel</translation>
    </message>
    <message>
        <source>{n} articles</source>
        <translation>{n} Artikeln</translation>
    </message>
    <message>
        <source>{hits} in {articles}, and more</source>
        <translation>{hits} in {articles}, und mehr</translation>
    </message>
    <message>
        <source>{hits} in {articles}</source>
        <translation>{hits} in {articles}</translation>
    </message>
    <message>
        <source>No articles yet. Add some, and find a word or a number in all of them at once.</source>
        <translation>Noch keine Artikel. Fügen Sie welche hinzu und finden Sie ein Wort oder eine Zahl in allen zugleich.</translation>
    </message>
    <message>
        <source>the article</source>
        <translation>dem Artikel</translation>
    </message>
    <message>
        <source>all {n} articles</source>
        <translation>allen {n} Artikeln</translation>
    </message>
    <message>
        <source>Type a word, a phrase or a number to find it in {articles}.</source>
        <translation>Tippen Sie ein Wort, eine Wendung oder eine Zahl, um sie in {articles} zu finden.</translation>
    </message>
    <message>
        <source>No hit so far. {why}</source>
        <translation>Noch kein Treffer. {why}</translation>
    </message>
    <message>
        <source>“{text}” was not found. Searched: {articles}.</source>
        <translation>„{text}“ wurde nicht gefunden. Gesucht in: {articles}.</translation>
    </message>
    <message>
        <source>There are more hits than can be listed. Make the search more exact.</source>
        <translation>Es gibt mehr Treffer, als aufgeführt werden können. Suchen Sie genauer.</translation>
    </message>
    <message>
        <source>{n} more</source>
        <translation>{n} weitere</translation>
    </message>
    <message>
        <source>The search stopped after a few seconds; {articles} may hold hits that are not shown.</source>
        <translation>Die Suche hielt nach einigen Sekunden an; in {articles} können Treffer sein, die nicht gezeigt sind.</translation>
    </message>
    <message>
        <source>The expression takes too long in {articles}: a simpler one may find more there.</source>
        <translation>Der Ausdruck braucht in {articles} zu lange: Ein einfacherer findet dort vielleicht mehr.</translation>
    </message>
    <message>
        <source>Numbers written in words are found once the articles are compared.</source>
        <translation>In Worten geschriebene Zahlen werden gefunden, sobald die Artikel verglichen sind.</translation>
    </message>
    <message>
        <source>{n} of {hits}</source>
        <translation>{n} von {hits}</translation>
    </message>
    <message>
        <source>Previous hit ({Shift+F3})</source>
        <translation>Voriger Treffer ({Shift+F3})</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>{name} changed while it was being read: add it again.</source>
        <translation>{name} änderte sich beim Lesen: Fügen Sie die Datei noch einmal hinzu.</translation>
    </message>
    <message>
        <source>The pasted text</source>
        <translation>Der eingefügte Text</translation>
    </message>
    <message>
        <source>{name} could not be read: {error}.</source>
        <translation>{name} konnte nicht gelesen werden: {error}.</translation>
    </message>
    <message>
        <source>{name} was added as {letter}.</source>
        <translation>{name} wurde als {letter} hinzugefügt.</translation>
    </message>
    <message>
        <source>{name} was not added: it is the same text as {letter}.</source>
        <translation>{name} wurde nicht hinzugefügt: Es ist derselbe Text wie {letter}.</translation>
    </message>
    <message>
        <source>{name} was not read.</source>
        <translation>{name} wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>added: {n}</source>
        <translation>hinzugefügt: {n}</translation>
    </message>
    <message>
        <source>the same text as another article: {n}</source>
        <translation>derselbe Text wie ein anderer Artikel: {n}</translation>
    </message>
    <message>
        <source>not readable: {n}</source>
        <translation>nicht lesbar: {n}</translation>
    </message>
    <message>
        <source>not read, because you stopped: {n}</source>
        <translation>nicht gelesen, weil Sie anhielten: {n}</translation>
    </message>
    <message>
        <source>Of {count} files: {parts}.</source>
        <translation>Von {count} Dateien: {parts}.</translation>
    </message>
    <message>
        <source>“{name}” is open in {program} on {host} (process {process}). It is shown here read-only.</source>
        <translation>„{name}“ ist in {program} auf {host} geöffnet (Prozess {process}). Es wird hier schreibgeschützt gezeigt.</translation>
    </message>
    <message>
        <source>“{name}” or its folder cannot be written to. It is shown read-only.</source>
        <translation>„{name}“ oder sein Ordner lässt sich nicht beschreiben. Es wird schreibgeschützt gezeigt.</translation>
    </message>
    <message>
        <source>Opened read-only. Save a copy to change it.</source>
        <translation>Schreibgeschützt geöffnet. Speichern Sie eine Kopie, um etwas zu ändern.</translation>
    </message>
    <message>
        <source>The folder {folder} for new projects cannot be made: {error}.</source>
        <translation>Der Ordner {folder} für neue Projekte lässt sich nicht anlegen: {error}.</translation>
    </message>
    <message>
        <source>“{name}” is one of the articles: choose another name.</source>
        <translation>„{name}“ ist einer der Artikel: Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>No project is open.</source>
        <translation>Kein Projekt ist geöffnet.</translation>
    </message>
    <message>
        <source>The project has no file yet: save it under a name.</source>
        <translation>Das Projekt hat noch keine Datei: Speichern Sie es unter einem Namen.</translation>
    </message>
    <message>
        <source>The last change could not be written: {error}.</source>
        <translation>Die letzte Änderung konnte nicht geschrieben werden: {error}.</translation>
    </message>
    <message>
        <source>Rescued into {name}. Lost: {what}.</source>
        <translation>Gerettet nach {name}. Verloren: {what}.</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>{count} notes about &apos;{title}&apos; went with it. Undo brings them back.</source>
        <translation>{count} Notizen zu „{title}“ gingen mit. „Rückgängig“ bringt sie zurück.</translation>
    </message>
    <message>
        <source>Only two sentences of two articles can be linked.</source>
        <translation>Nur zwei Sätze aus zwei Artikeln lassen sich verknüpfen.</translation>
    </message>
    <message>
        <source>Nothing changed: {name} is the text that “{title}” has already.</source>
        <translation>Nichts geändert: {name} ist der Text, den „{title}“ schon hat.</translation>
    </message>
    <message>
        <source>“{title}” was not replaced: {name} is the same text as {letter}.</source>
        <translation>„{title}“ wurde nicht ersetzt: {name} ist derselbe Text wie {letter}.</translation>
    </message>
    <message>
        <source>1 moved along with its words</source>
        <translation>1 wanderte mit ihren Wörtern</translation>
    </message>
    <message>
        <source>{n} moved along with their words</source>
        <translation>{n} wanderten mit ihren Wörtern</translation>
    </message>
    <message>
        <source>1 has lost its place</source>
        <translation>1 hat ihre Stelle verloren</translation>
    </message>
    <message>
        <source>{n} have lost their place</source>
        <translation>{n} haben ihre Stelle verloren</translation>
    </message>
    <message>
        <source>{replaced} Of its notes {counts}.</source>
        <translation>{replaced} Von den Notizen: {counts}.</translation>
    </message>
    <message>
        <source>The notes panel lists those without a place.</source>
        <translation>Der Bereich Notizen führt die ohne Stelle auf.</translation>
    </message>
    <message>
        <source>“{title}” was replaced by its newer version.</source>
        <translation>„{title}“ wurde durch die neuere Fassung ersetzt.</translation>
    </message>
    <message>
        <source>1 note about &apos;{title}&apos; went with it. Undo brings it back.</source>
        <translation>1 Notiz zu „{title}“ ging mit. „Rückgängig“ bringt sie zurück.</translation>
    </message>
    <message>
        <source>“{name}” cannot be written in that folder: choose another one.</source>
        <translation>„{name}“ lässt sich in diesem Ordner nicht schreiben: Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>“{name}” is open in {program} on {host} (process {process}): choose another name.</source>
        <translation>„{name}“ ist in {program} auf {host} geöffnet (Prozess {process}): Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The comparison failed: {error}. Try again with Compare Now.</source>
        <translation>Der Vergleich schlug fehl: {error}. Versuchen Sie es mit „Jetzt vergleichen“ noch einmal.</translation>
    </message>
    <message>
        <source>The comparison was cancelled: what is shown is not complete.</source>
        <translation>Der Vergleich wurde abgebrochen: Was zu sehen ist, ist nicht vollständig.</translation>
    </message>
    <message>
        <source>What is shown is not complete. Not done: {what}.</source>
        <translation>Was zu sehen ist, ist nicht vollständig. Nicht getan: {what}.</translation>
    </message>
    <message>
        <source>The copy “{name}” differs from the project: go on working here, and try again.</source>
        <translation>Die Kopie „{name}“ weicht vom Projekt ab: Arbeiten Sie hier weiter, versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>1 is where it was</source>
        <translation>1 steht, wo sie stand</translation>
    </message>
    <message>
        <source>{n} are where they were</source>
        <translation>{n} stehen, wo sie standen</translation>
    </message>
    <message>
        <source>1 finding that you judged is no longer found; it is at the end of the findings.</source>
        <translation>1 beurteilter Fund wird nicht mehr gefunden; er steht am Ende der Funde.</translation>
    </message>
    <message>
        <source>{n} findings that you judged are no longer found; they are at the end of the findings.</source>
        <translation>{n} beurteilte Funde werden nicht mehr gefunden; sie stehen am Ende der Funde.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Reading font</source>
        <translation>Leseschrift</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>&amp;Comparison Options…</source>
        <translation>Vergleichs&amp;optionen…</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>&amp;Marks</source>
        <translation>&amp;Markierungen</translation>
    </message>
    <message>
        <source>Reading &amp;font</source>
        <translation>&amp;Leseschrift</translation>
    </message>
    <message>
        <source>Reading &amp;size</source>
        <translation>Lese&amp;größe</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Ihr &amp;Name</translation>
    </message>
    <message>
        <source>New projects</source>
        <translation>Neue Projekte</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>A project that is open keeps its own: Tools, Comparison Options.</source>
        <translation>Ein offenes Projekt behält seine eigenen: Extras, Vergleichsoptionen.</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>When you close this, the windows open again in this language.</source>
        <translation>Wenn Sie dies schließen, öffnen sich die Fenster in dieser Sprache neu.</translation>
    </message>
    <message>
        <source>Same as system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>It is shown with your notes and judgements, and in reports.</source>
        <translation>Er steht an Ihren Notizen und Urteilen und in Berichten.</translation>
    </message>
</context>
<context>
    <name>SharingMap</name>
    <message>
        <source>Map of shared copy; the table beside it says the same</source>
        <translation>Karte des gemeinsamen Textes; die Tabelle daneben sagt dasselbe</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Previous or next sentence, in an article</source>
        <translation>Voriger oder nächster Satz, in einem Artikel</translation>
    </message>
    <message>
        <source>Confirm, dismiss, resolve or reopen, in the findings list</source>
        <translation>Bestätigen, verwerfen, erledigen oder wieder öffnen, in der Liste der Funde</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Save a note while writing it</source>
        <translation>Eine Notiz beim Schreiben speichern</translation>
    </message>
    <message>
        <source>Rename or remove an article, in the articles list</source>
        <translation>Einen Artikel umbenennen oder entfernen, in der Artikelliste</translation>
    </message>
    <message>
        <source>Move an article, in the articles list</source>
        <translation>Einen Artikel verschieben, in der Artikelliste</translation>
    </message>
    <message>
        <source>Rename a row, in the numbers table</source>
        <translation>Eine Zeile umbenennen, in der Zahlentabelle</translation>
    </message>
    <message>
        <source>Split off a figure, or merge two rows, in the numbers table</source>
        <translation>Eine Zahl abtrennen oder zwei Zeilen zusammenlegen, in der Zahlentabelle</translation>
    </message>
    <message>
        <source>Mark as not comparable, or set a reference value, in the numbers table</source>
        <translation>Als nicht vergleichbar markieren oder Bezugswert setzen, in der Zahlentabelle</translation>
    </message>
    <message>
        <source>Paste an article, outside a field</source>
        <translation>Einen Artikel einfügen, außerhalb eines Feldes</translation>
    </message>
    <message>
        <source>Title, source and date of an article, in the articles list</source>
        <translation>Titel, Quelle und Datum eines Artikels, in der Artikelliste</translation>
    </message>
    <message>
        <source>Add what was typed or pasted as an article</source>
        <translation>Eingegebenen oder eingefügten Text als Artikel hinzufügen</translation>
    </message>
    <message>
        <source>Open an article from its spine</source>
        <translation>Einen Artikel öffnen, der als Rücken dasteht</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>Befehle und Tasten suchen</translation>
    </message>
    <message>
        <source>Commands and keys</source>
        <translation>Befehle und Tasten</translation>
    </message>
</context>
<context>
    <name>Similarity</name>
    <message>
        <source>very loose</source>
        <translation>sehr locker</translation>
    </message>
    <message>
        <source>loose</source>
        <translation>locker</translation>
    </message>
    <message>
        <source>balanced</source>
        <translation>ausgewogen</translation>
    </message>
    <message>
        <source>strict</source>
        <translation>streng</translation>
    </message>
    <message>
        <source>near-verbatim</source>
        <translation>fast wörtlich</translation>
    </message>
    <message>
        <source>&amp;Loose ({percent})</source>
        <translation>&amp;Locker ({percent})</translation>
    </message>
    <message>
        <source>&amp;Balanced ({percent})</source>
        <translation>&amp;Ausgewogen ({percent})</translation>
    </message>
    <message>
        <source>&amp;Strict ({percent})</source>
        <translation>&amp;Streng ({percent})</translation>
    </message>
    <message>
        <source>&amp;Near-Verbatim ({percent})</source>
        <translation>&amp;Fast wörtlich ({percent})</translation>
    </message>
    <message>
        <source>&amp;Similarity</source>
        <translation>Ä&amp;hnlichkeit</translation>
    </message>
    <message>
        <source>How alike two sentences must be to be linked</source>
        <translation>Wie ähnlich zwei Sätze sein müssen, um verknüpft zu werden</translation>
    </message>
    <message>
        <source>Show &amp;Judged Findings</source>
        <translation>&amp;Beurteilte Funde zeigen</translation>
    </message>
    <message>
        <source>Lower the similarity until no finding that you judged is hidden</source>
        <translation>Die Ähnlichkeit senken, bis kein beurteilter Fund mehr verborgen ist</translation>
    </message>
</context>
<context>
    <name>SimilarityControl</name>
    <message>
        <source>&amp;Similarity ≥</source>
        <translation>Ähn&amp;lichkeit ≥</translation>
    </message>
    <message>
        <source>Least similarity of linked sentences, in percent</source>
        <translation>Geringste Ähnlichkeit verknüpfter Sätze, in Prozent</translation>
    </message>
    <message>
        <source>How alike two sentences must be to be linked. Lower shows more and weaker links.</source>
        <translation>Wie ähnlich zwei Sätze sein müssen, um verknüpft zu werden. Ein niedrigerer Wert zeigt mehr und schwächere Verknüpfungen.</translation>
    </message>
    <message>
        <source>Links shown</source>
        <translation>Gezeigte Verknüpfungen</translation>
    </message>
    <message>
        <source>1 link</source>
        <translation>1 Verknüpfung</translation>
    </message>
    <message>
        <source>{n} links</source>
        <translation>{n} Verknüpfungen</translation>
    </message>
    <message>
        <source>{before} → 1 link</source>
        <translation>{before} → 1 Verknüpfung</translation>
    </message>
    <message>
        <source>{before} → {n} links</source>
        <translation>{before} → {n} Verknüpfungen</translation>
    </message>
    <message>
        <source>{count}, before: {before}</source>
        <translation>{count}, vorher: {before}</translation>
    </message>
    <message>
        <source>{percent} % {name} · {count}</source>
        <translation>{percent}&#xa0;% {name} · {count}</translation>
    </message>
    <message>
        <source>{percent} % · {count}</source>
        <translation>{percent}&#xa0;% · {count}</translation>
    </message>
</context>
<context>
    <name>Spine</name>
    <message>
        <source>Click to open beside the others</source>
        <translation>Klicken, um ihn neben den anderen zu öffnen</translation>
    </message>
    <message>
        <source>Article {letter}, {title}, not open</source>
        <translation>Artikel {letter}, {title}, nicht offen</translation>
    </message>
    <message>
        <source>Overview of all articles</source>
        <translation>Übersicht aller Artikel</translation>
    </message>
    <message>
        <source>Back to the overview of all articles</source>
        <translation>Zurück zur Übersicht aller Artikel</translation>
    </message>
    <message>
        <source>Press {Enter} to open it as a column</source>
        <translation>{Enter} öffnet ihn als Spalte</translation>
    </message>
</context>
<context>
    <name>StatusParts</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stop; what is done already stays</source>
        <translation>Anhalten; was fertig ist, bleibt</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>1 article</source>
        <translation>1 Artikel</translation>
    </message>
    <message>
        <source>{n} articles</source>
        <translation>{n} Artikel</translation>
    </message>
    <message>
        <source>1 sentence</source>
        <translation>1 Satz</translation>
    </message>
    <message>
        <source>{n} sentences</source>
        <translation>{n} Sätze</translation>
    </message>
    <message>
        <source>Compared in {seconds} s</source>
        <translation>Verglichen in {seconds} s</translation>
    </message>
    <message>
        <source>Comparison incomplete – press F5</source>
        <translation>Vergleich unvollständig – F5 drücken</translation>
    </message>
    <message>
        <source>Comparison failed – press F5</source>
        <translation>Vergleich fehlgeschlagen – F5 drücken</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Wird verglichen…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Reading {n} of {total}: {name}</source>
        <translation>{n} von {total} wird gelesen: {name}</translation>
    </message>
    <message>
        <source>Looking for sentences alike: {n} of {total}</source>
        <translation>Ähnliche Sätze suchen: {n} von {total}</translation>
    </message>
    <message>
        <source>Comparing numbers: {share}</source>
        <translation>Zahlen vergleichen: {share}</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Schreibgeschützt</translation>
    </message>
    <message>
        <source>{place} ↔ {other}, {percent} similar</source>
        <translation>{place} ↔ {other}, {percent} ähnlich</translation>
    </message>
    <message>
        <source>1 kind of mark hidden</source>
        <translation>1 Art von Markierung verborgen</translation>
    </message>
    <message>
        <source>{n} kinds of marks hidden</source>
        <translation>{n} Arten von Markierungen verborgen</translation>
    </message>
    <message>
        <source>Finding sentences: article {n} of {total}</source>
        <translation>Sätze finden: Artikel {n} von {total}</translation>
    </message>
    <message>
        <source>Weighing words: article {n} of {total}</source>
        <translation>Wörter gewichten: Artikel {n} von {total}</translation>
    </message>
    <message>
        <source>Matching pairs of articles: {n} of {total}</source>
        <translation>Artikelpaare abgleichen: {n} von {total}</translation>
    </message>
    <message>
        <source>Looking for repeats: article {n} of {total}</source>
        <translation>Wiederholungen suchen: Artikel {n} von {total}</translation>
    </message>
    <message>
        <source>Reading numbers: article {n} of {total}</source>
        <translation>Zahlen lesen: Artikel {n} von {total}</translation>
    </message>
    <message>
        <source>Checking other facts…</source>
        <translation>Andere Angaben prüfen…</translation>
    </message>
</context>
<context>
    <name>Unsaved</name>
    <message>
        <source>Not Saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Your last changes are not saved. Closing now loses them.</source>
        <translation>Ihre letzten Änderungen sind nicht gespeichert. Wer jetzt schließt, verliert sie.</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>&amp;Noch einmal versuchen</translation>
    </message>
    <message>
        <source>&amp;Save a Copy…</source>
        <translation>&amp;Kopie speichern…</translation>
    </message>
    <message>
        <source>&amp;Lose Changes</source>
        <translation>Änderungen &amp;verlieren</translation>
    </message>
</context>
<context>
    <name>ValuesModel</name>
    <message>
        <source>What is counted</source>
        <translation>Was gezählt wird</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Spanne</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Niedrigste</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Höchste</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>{figure}: {articles}</source>
        <translation>{figure}: {articles}</translation>
    </message>
    <message>
        <source>{figure} ({n})</source>
        <translation>{figure} ({n})</translation>
    </message>
    <message>
        <source>{articles} and {n} more</source>
        <translation>{articles} und {n} weitere</translation>
    </message>
</context>
<context>
    <name>ValuesView</name>
    <message>
        <source>Numbers: what is counted, and which figures how many articles give</source>
        <translation>Zahlen: was gezählt wird und wie viele Artikel welche Zahl nennen</translation>
    </message>
    <message>
        <source>&amp;Copy Table</source>
        <translation>Tabelle &amp;kopieren</translation>
    </message>
</context>
<context>
    <name>WindowCommands</name>
    <message>
        <source>Select some text, a sentence or a finding first, then add the note.</source>
        <translation>Wählen Sie zuerst Text, einen Satz oder einen Fund; dann fügen Sie die Notiz hinzu.</translation>
    </message>
    <message>
        <source>Add Note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Comparison Options of New Projects</source>
        <translation>Vergleichsoptionen für neue Projekte</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>Judgement taken back</source>
        <translation>Urteil zurückgenommen</translation>
    </message>
    <message>
        <source>{when}: {judged}</source>
        <translation>{when}: {judged}</translation>
    </message>
    <message>
        <source>1 tag</source>
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>{n} tags</source>
        <translation>{n} Tags</translation>
    </message>
    <message>
        <source>1 image line</source>
        <translation>1 Bildzeile</translation>
    </message>
    <message>
        <source>{n} image lines</source>
        <translation>{n} Bildzeilen</translation>
    </message>
    <message>
        <source>1 line break</source>
        <translation>1 Zeilenumbruch</translation>
    </message>
    <message>
        <source>{n} line breaks</source>
        <translation>{n} Zeilenumbrüche</translation>
    </message>
    <message>
        <source>1 page break</source>
        <translation>1 Seitenumbruch</translation>
    </message>
    <message>
        <source>{n} page breaks</source>
        <translation>{n} Seitenumbrüche</translation>
    </message>
    <message>
        <source>1 split word</source>
        <translation>1 getrenntes Wort</translation>
    </message>
    <message>
        <source>{n} split words</source>
        <translation>{n} getrennte Wörter</translation>
    </message>
    <message>
        <source>1 footnote number</source>
        <translation>1 Fußnotenziffer</translation>
    </message>
    <message>
        <source>{n} footnote numbers</source>
        <translation>{n} Fußnotenziffern</translation>
    </message>
    <message>
        <source>1 line of boilerplate</source>
        <translation>1 Zeile Beiwerk</translation>
    </message>
    <message>
        <source>{n} lines of boilerplate</source>
        <translation>{n} Zeilen Beiwerk</translation>
    </message>
    <message>
        <source>1 copy for another screen</source>
        <translation>1 Kopie für einen anderen Bildschirm</translation>
    </message>
    <message>
        <source>{n} copies for another screen</source>
        <translation>{n} Kopien für einen anderen Bildschirm</translation>
    </message>
    <message>
        <source>1 ligature</source>
        <translation>1 Ligatur</translation>
    </message>
    <message>
        <source>{n} ligatures</source>
        <translation>{n} Ligaturen</translation>
    </message>
    <message>
        <source>1 run of blanks</source>
        <translation>1 Folge von Leerzeichen</translation>
    </message>
    <message>
        <source>{n} runs of blanks</source>
        <translation>{n} Folgen von Leerzeichen</translation>
    </message>
    <message>
        <source>Remove tags</source>
        <translation>Tags entfernen</translation>
    </message>
    <message>
        <source>Remove image lines</source>
        <translation>Bildzeilen entfernen</translation>
    </message>
    <message>
        <source>Join broken lines</source>
        <translation>Umbrochene Zeilen verbinden</translation>
    </message>
    <message>
        <source>Join sentences across page breaks</source>
        <translation>Sätze über Seitenumbrüche verbinden</translation>
    </message>
    <message>
        <source>Mend split words</source>
        <translation>Getrennte Wörter zusammenfügen</translation>
    </message>
    <message>
        <source>Remove footnote numbers</source>
        <translation>Fußnotenziffern entfernen</translation>
    </message>
    <message>
        <source>Remove boilerplate</source>
        <translation>Beiwerk entfernen</translation>
    </message>
    <message>
        <source>Remove copies for another screen</source>
        <translation>Kopien für andere Bildschirme entfernen</translation>
    </message>
    <message>
        <source>Separate ligatures</source>
        <translation>Ligaturen auflösen</translation>
    </message>
    <message>
        <source>Tidy blanks</source>
        <translation>Leerzeichen ordnen</translation>
    </message>
    <message>
        <source>Cleaned: {kinds}</source>
        <translation>Bereinigt: {kinds}</translation>
    </message>
    <message>
        <source>Numbers disagree</source>
        <translation>Zahlen widersprechen sich</translation>
    </message>
    <message>
        <source>Other facts disagree</source>
        <translation>Andere Angaben widersprechen sich</translation>
    </message>
    <message>
        <source>Repeated in one article</source>
        <translation>Im selben Artikel wiederholt</translation>
    </message>
    <message>
        <source>Shared word for word</source>
        <translation>Wörtlich gemeinsam</translation>
    </message>
    <message>
        <source>Similar passages</source>
        <translation>Ähnliche Passagen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Gering</translation>
    </message>
    <message>
        <source>For information</source>
        <translation>Zur Kenntnis</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Widerspruch</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Überholt</translation>
    </message>
    <message>
        <source>Scope differs</source>
        <translation>Anderer Bezug</translation>
    </message>
    <message>
        <source>Compatible</source>
        <translation>Vereinbar</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>Cannot be compared</source>
        <translation>Nicht vergleichbar</translation>
    </message>
    <message>
        <source>word for word</source>
        <translation>wörtlich</translation>
    </message>
    <message>
        <source>a few words changed</source>
        <translation>ein paar Wörter geändert</translation>
    </message>
    <message>
        <source>in other words</source>
        <translation>mit anderen Worten</translation>
    </message>
    <message>
        <source>one inside the other</source>
        <translation>eines im anderen enthalten</translation>
    </message>
    <message>
        <source>one sentence told in several</source>
        <translation>ein Satz in mehreren berichtet</translation>
    </message>
    <message>
        <source>several sentences told in one</source>
        <translation>mehrere Sätze in einem berichtet</translation>
    </message>
    <message>
        <source>No reason</source>
        <translation>Kein Grund</translation>
    </message>
    <message>
        <source>Same thing, other scope</source>
        <translation>Dasselbe, anderer Bezug</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>Boilerplate</source>
        <translation>Beiwerk</translation>
    </message>
    <message>
        <source>False match</source>
        <translation>Falsche Verknüpfung</translation>
    </message>
    <message>
        <source>Other reason</source>
        <translation>Anderer Grund</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Wird verglichen…</translation>
    </message>
    <message>
        <source>The comparison failed. F5 tries again.</source>
        <translation>Der Vergleich ist fehlgeschlagen. F5 versucht es noch einmal.</translation>
    </message>
    <message>
        <source>1 word</source>
        <translation>1 Wort</translation>
    </message>
    <message>
        <source>{n} words</source>
        <translation>{n} Wörter</translation>
    </message>
    <message>
        <source>{n}&#xa0;%</source>
        <translation>{n}&#xa0;%</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>„{words}“</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} und {last}</translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation>eingefügter Text</translation>
    </message>
    <message>
        <source>{words}: {quote}</source>
        <translation>{words}: {quote}</translation>
    </message>
    <message>
        <source>The same quotation, {words}: {quote}</source>
        <translation>Dasselbe Zitat, {words}: {quote}</translation>
    </message>
    <message>
        <source>By hand, {percent}</source>
        <translation>Von Hand, {percent}</translation>
    </message>
    <message>
        <source>{percent}: {quote}</source>
        <translation>{percent}: {quote}</translation>
    </message>
    <message>
        <source>{percent}: {shared}</source>
        <translation>{percent}: {shared}</translation>
    </message>
    <message>
        <source>{kind}. {headline}. In {articles}. {status}.</source>
        <translation>{kind}. {headline}. In {articles}. {status}.</translation>
    </message>
    <message>
        <source>{percent} similar, {kind}.</source>
        <translation>{percent} ähnlich, {kind}.</translation>
    </message>
    <message>
        <source>Linked by hand.</source>
        <translation>Von Hand verknüpft.</translation>
    </message>
    <message>
        <source>Both say: {words}.</source>
        <translation>Beide sagen: {words}.</translation>
    </message>
    <message>
        <source>Chosen phrases are left out.</source>
        <translation>Gewählte Wendungen sind ausgelassen.</translation>
    </message>
    <message>
        <source>Capitals differ.</source>
        <translation>Großschreibung verschieden.</translation>
    </message>
    <message>
        <source>Left out of the links as a heading.</source>
        <translation>Als Überschrift von den Verknüpfungen ausgenommen.</translation>
    </message>
    <message>
        <source>Left out of the links as boilerplate of the page.</source>
        <translation>Als Beiwerk der Seite von den Verknüpfungen ausgenommen.</translation>
    </message>
    <message>
        <source>Left out of the links as a quotation.</source>
        <translation>Als Zitat von den Verknüpfungen ausgenommen.</translation>
    </message>
    <message>
        <source>A chosen phrase in it is left out of the links.</source>
        <translation>Eine gewählte Wendung darin ist von den Verknüpfungen ausgenommen.</translation>
    </message>
    <message>
        <source>Left out of the links as too short.</source>
        <translation>Als zu kurz von den Verknüpfungen ausgenommen.</translation>
    </message>
    <message>
        <source>Capitals make no difference here.</source>
        <translation>Groß- und Kleinschreibung macht hier keinen Unterschied.</translation>
    </message>
    <message>
        <source>Not judged yet</source>
        <translation>Noch nicht beurteilt</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Wieder geöffnet</translation>
    </message>
    <message>
        <source>{judged} ({reason})</source>
        <translation>{judged} ({reason})</translation>
    </message>
    <message>
        <source>you</source>
        <translation>Ihnen</translation>
    </message>
    <message>
        <source>{what} by {who}</source>
        <translation>{what} von {who}</translation>
    </message>
    <message>
        <source>{what} by {who}, {when}</source>
        <translation>{what} von {who}, {when}</translation>
    </message>
    <message>
        <source> against </source>
        <translation> gegen </translation>
    </message>
    <message>
        <source>, then </source>
        <translation>, dann </translation>
    </message>
    <message>
        <source> / </source>
        <translation> / </translation>
    </message>
    <message>
        <source>{figures} and {n} more</source>
        <translation>{figures} und {n} weitere</translation>
    </message>
    <message>
        <source>{subject}: {figures}</source>
        <translation>{subject}: {figures}</translation>
    </message>
    <message>
        <source>Heading {first} again as {again}</source>
        <translation>Überschrift {first} noch einmal als {again}</translation>
    </message>
    <message>
        <source>{first} again as {again} ({words})</source>
        <translation>{first} noch einmal als {again} ({words})</translation>
    </message>
    <message>
        <source>The comparison is not complete. F5 starts it again.</source>
        <translation>Der Vergleich ist nicht vollständig. F5 beginnt ihn noch einmal.</translation>
    </message>
</context>
<context>
    <name>_LabelDelegate</name>
    <message>
        <source>Name of the row</source>
        <translation>Name der Zeile</translation>
    </message>
    <message>
        <source>The name that the comparison finds</source>
        <translation>Der Name, den der Vergleich findet</translation>
    </message>
</context>
</TS>
