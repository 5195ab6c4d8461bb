import type { Locale } from '../locale.ts'

export const locale: Locale = {
  tag: 'de',
  name: 'Deutsch',
  messages: {
    'Open System Settings': 'Systemeinstellungen öffnen',
    'Restart Eyeshot': 'Eyeshot neu starten',
    'macOS keeps the screen from Eyeshot. Allow it in the system settings, then start Eyeshot again.':
      'macOS hält den Bildschirm von Eyeshot fern. Erlauben Sie es in den Systemeinstellungen und starten Sie Eyeshot dann neu.',
    'The captured screen is all black, so nothing was sent.':
      'Der aufgenommene Bildschirm ist ganz schwarz, daher wurde nichts gesendet.',
    'The captured screen has one colour only, so nothing was sent.':
      'Der aufgenommene Bildschirm hat nur eine Farbe, daher wurde nichts gesendet.',
    'Allow Eyeshot under System Settings, Privacy & Security, Screen Recording, then quit Eyeshot and start it again.':
      'Erlauben Sie Eyeshot in den Systemeinstellungen unter Datenschutz & Sicherheit, Bildschirmaufnahme; beenden und starten Sie Eyeshot dann neu.',
    'A program that protects its content may be in front; move it away and try again.':
      'Vielleicht liegt ein Programm davor, das seinen Inhalt schützt; schieben Sie es weg und versuchen Sie es erneut.',
    'The desktop may keep the screen from programs; see Hotkeys in the settings.':
      'Der Desktop hält den Bildschirm vielleicht von Programmen fern; siehe Tastenkürzel in den Einstellungen.',
    'Starting with the session could not be set: {{detail}}':
      'Der Start mit der Sitzung konnte nicht eingestellt werden: {{detail}}',
    'Add this line to ~/.config/sway/config, then run “swaymsg reload”:':
      'Fügen Sie diese Zeile in ~/.config/sway/config ein und führen Sie dann „swaymsg reload“ aus:',
    'Add this line to ~/.config/hypr/hyprland.conf:':
      'Fügen Sie diese Zeile in ~/.config/hypr/hyprland.conf ein:',
    'In the system’s settings, under Keyboard, View and Customise Shortcuts, Custom Shortcuts, add a shortcut with this command:':
      'Fügen Sie in den Systemeinstellungen unter Tastatur, Tastenkürzel ansehen und anpassen, Eigene Tastenkürzel eines mit diesem Befehl hinzu:',
    'In the system settings, under Keyboard, Shortcuts, Add New, Command or Script, enter this command:':
      'Geben Sie in den Systemeinstellungen unter Tastatur, Kurzbefehle, Neu hinzufügen, Befehl oder Skript diesen Befehl ein:',
    'In the keyboard settings of your desktop, bind this command to a key:':
      'Legen Sie in den Tastatureinstellungen Ihres Desktops diesen Befehl auf eine Taste:',
    '{{accelerator}} belongs to both {{owner}} and {{name}}; change one of them.':
      '{{accelerator}} gehört sowohl zu {{owner}} als auch zu {{name}}; ändern Sie eines davon.',
    '{{name}} has the same hotkey; change one of them.':
      '{{name}} hat dasselbe Tastenkürzel; ändern Sie eines davon.',
    'Try the hotkey of {{name}}': 'Tastenkürzel von {{name}} ausprobieren',
    Try: 'Ausprobieren',
    'Press {{accelerator}} now…': 'Drücken Sie jetzt {{accelerator}} …',
    'It can be changed once the answer is complete.':
      'Änderungen gehen, sobald die Antwort vollständig ist.',
    'It came: the hotkey works.': 'Es kam an: Das Tastenkürzel funktioniert.',
    'It did not come; another program or the desktop keeps it.':
      'Es kam nicht an; ein anderes Programm oder der Desktop behält es.',
    'Copy the line': 'Zeile kopieren',
    Start: 'Start',
    'Start Eyeshot with the session, without a window':
      'Eyeshot mit der Sitzung starten, ohne Fenster',
    'autostart, login, session': 'Autostart, Anmeldung, Sitzung',
    'may see pictures; nobody says': 'sieht vielleicht Bilder; niemand sagt es',
    'sees pictures, as you say': 'sieht Bilder, laut eigener Angabe',
    'sees pictures, as a test showed': 'sieht Bilder, wie ein Test gezeigt hat',
    'sees pictures, says the endpoint': 'sieht Bilder, sagt der Endpunkt',
    'sees pictures, says its server when asked': 'sieht Bilder, sagt sein Server auf Anfrage',
    'sees pictures, says the catalogue': 'sieht Bilder, sagt der Katalog',
    'sees no pictures, as you say': 'sieht keine Bilder, laut eigener Angabe',
    'sees no pictures: it refused one': 'sieht keine Bilder: es hat eines abgelehnt',
    'sees no pictures, says the endpoint': 'sieht keine Bilder, sagt der Endpunkt',
    'sees no pictures, says its server when asked':
      'sieht keine Bilder, sagt sein Server auf Anfrage',
    'sees no pictures, says the catalogue': 'sieht keine Bilder, sagt der Katalog',
    '{{size}} tokens of context': '{{size}} Token Kontext',
    'runs at {{place}}': 'läuft bei {{place}}',
    free: 'kostenlos',
    'USD {{input}} in, {{output}} out per million tokens':
      '{{input}} USD hinein, {{output}} USD heraus je Million Token',
    'There is no JSON in the answer.': 'In der Antwort ist kein JSON.',
    'The JSON is broken.': 'Das JSON ist fehlerhaft.',
    'There is no series with points in the answer.': 'In der Antwort ist keine Reihe mit Punkten.',
    'The type “{{type}}” is drawn as a line.': 'Der Typ „{{type}}“ wird als Linie gezeichnet.',
    'Series {{number}}': 'Reihe {{number}}',
    'Point {{number}} of “{{series}}” has no place.':
      'Punkt {{number}} von „{{series}}“ hat keinen Ort.',
    'The value of “{{series}}” at {{x}} could not be read.':
      'Der Wert von „{{series}}“ bei {{x}} war nicht zu lesen.',
    'Point {{number}} of “{{series}}” has no number.':
      'Punkt {{number}} von „{{series}}“ hat keine Zahl.',
    'The answer is not marked as code.': 'Die Antwort ist nicht als Code ausgezeichnet.',
    'The answer has {{count}} blocks of code, joined here._one':
      'Die Antwort hat {{count}} Codeblock.',
    'The answer has {{count}} blocks of code, joined here._other':
      'Die Antwort hat {{count}} Codeblöcke, hier zusammengefügt.',
    'Text around the code was left out.': 'Text um den Code herum wurde weggelassen.',
    'There is no formula in the answer.': 'In der Antwort ist keine Formel.',
    'There is no Mermaid diagram in the answer.': 'In der Antwort ist kein Mermaid-Diagramm.',
    'Text around the diagram was left out.': 'Text um das Diagramm herum wurde weggelassen.',
    '{{count}} places could not be read; they are marked [?]._one':
      '{{count}} Stelle war nicht zu lesen; sie ist mit [?] markiert.',
    '{{count}} places could not be read; they are marked [?]._other':
      '{{count}} Stellen waren nicht zu lesen; sie sind mit [?] markiert.',
    'There is no table in the answer.': 'In der Antwort ist keine Tabelle.',
    'The table has no row but its heading.': 'Die Tabelle hat nur eine Kopfzeile.',
    'The answer has {{count}} tables; the first is shown._one':
      'Die Antwort hat {{count}} Tabelle.',
    'The answer has {{count}} tables; the first is shown._other':
      'Die Antwort hat {{count}} Tabellen; gezeigt wird die erste.',
    'Text around the table was left out.': 'Text um die Tabelle herum wurde weggelassen.',
    'Row {{row}} has {{cells}} cells, the heading has {{width}}.':
      'Zeile {{row}} hat {{cells}} Zellen, die Kopfzeile {{width}}.',
    'Row {{row}}, column {{column}} could not be read.':
      'Zeile {{row}}, Spalte {{column}} war nicht zu lesen.',
    'Row {{row}}, column {{column}} has no number.':
      'Zeile {{row}}, Spalte {{column}} hat keine Zahl.',
    'Show the last answer': 'Letzte Antwort zeigen',
    'There is no action named {{action}}.': 'Es gibt keine Aktion namens {{action}}.',
    'The prompt is empty. Write what the model is to do.':
      'Der Prompt ist leer. Schreiben, was das Modell tun soll.',
    'There is no variable {{name}}.': 'Es gibt keine Variable {{name}}.',
    'This is no file of actions ({{place}} does not fit).':
      'Das ist keine Datei mit Aktionen ({{place}} passt nicht).',
    '{{action}} names {{name}}, which is no variable.':
      '{{action}} nennt {{name}}; das ist keine Variable.',
    'The address of {{name}} is no http or https URL. Correct it in the settings.':
      'Die Adresse von {{name}} ist keine http- oder https-URL. In den Einstellungen berichtigen.',
    'No model is chosen for {{name}}. Choose one in the settings.':
      'Für {{name}} ist kein Modell gewählt. In den Einstellungen eines wählen.',
    '{{origin}} is plain http: the picture and the key could be read on the way. Use https, or allow it in the settings.':
      '{{origin}} ist unverschlüsseltes http: Bild und Schlüssel könnten unterwegs gelesen werden. https verwenden oder es in den Einstellungen erlauben.',
    'No provider is set up yet. Add one in the settings, then press Retry: the capture is kept.':
      'Noch ist kein Anbieter eingerichtet. In den Einstellungen einen hinzufügen, dann „Wiederholen“ drücken: Die Aufnahme bleibt.',
    'The server wants a key. Add one in the settings.':
      'Der Server verlangt einen Schlüssel. In den Einstellungen einen eintragen.',
    '{{sentence}} The server says: {{said}}': '{{sentence}} Der Server sagt: {{said}}',
    '{{accelerator}} belongs to {{name}} already. Choose another one.':
      '{{accelerator}} gehört schon zu {{name}}. Etwas anderes wählen.',
    'The key of {{name}} is no longer in the keychain. Enter it again in the settings.':
      'Der Schlüssel von {{name}} ist nicht mehr im Schlüsselbund. In den Einstellungen neu eintragen.',
    'The keychain is locked. Unlock it, then press Retry.':
      'Der Schlüsselbund ist gesperrt. Entsperren, dann „Wiederholen“ drücken.',
    'The keychain cannot be reached ({{reason}}). Start it, or enter the key in the settings for this session only.':
      'Der Schlüsselbund ist nicht erreichbar ({{reason}}). Ihn starten oder den Schlüssel in den Einstellungen nur für diese Sitzung eintragen.',
    'This port is closed to web requests. Give the server another one.':
      'Dieser Port ist für Webanfragen gesperrt. Dem Server einen anderen geben.',
    'No secure connection came about, so nothing was sent. Check whether this address and port speak https.':
      'Keine sichere Verbindung kam zustande, also wurde nichts gesendet. Prüfen, ob diese Adresse und dieser Port https sprechen.',
    'The proxy of this system did not let the request through. Check the proxy settings.':
      'Der Proxy des Systems hat die Anfrage nicht durchgelassen. Die Proxy-Einstellungen prüfen.',
    'The name of the server was not found. Check the base URL and the connection.':
      'Der Name des Servers wurde nicht gefunden. Basis-URL und Verbindung prüfen.',
    'Nothing answers at this address. Start the server, or check the base URL and its port.':
      'Unter dieser Adresse antwortet nichts. Den Server starten oder Basis-URL und Port prüfen.',
    'There is no connection to this server. Check the network.':
      'Es gibt keine Verbindung zu diesem Server. Das Netzwerk prüfen.',
    'The server did not answer in time. Check the base URL and the connection.':
      'Der Server hat nicht rechtzeitig geantwortet. Basis-URL und Verbindung prüfen.',
    'The server closed the connection without an answer. Try again.':
      'Der Server hat die Verbindung ohne Antwort geschlossen. Noch einmal versuchen.',
    'This prompt uses the clipboard. Allow that in the settings, under Privacy.':
      'Dieser Prompt verwendet die Zwischenablage. Das in den Einstellungen unter „Privatsphäre“ erlauben.',
    'This prompt uses the name of the active window. Allow that in the settings, under Privacy.':
      'Dieser Prompt verwendet den Namen des aktiven Fensters. Das in den Einstellungen unter „Privatsphäre“ erlauben.',
    'The prompt names {{name}}, but there is only {{known}}.':
      'Der Prompt nennt {{name}}, es gibt aber nur {{known}}.',
    'The address has to be an http or https URL such as https://host/v1.':
      'Die Adresse muss eine http- oder https-URL sein, etwa https://host/v1.',
    '{{origin}} is plain http: pictures and the key could be read on the way.':
      '{{origin}} ist unverschlüsseltes http: Bilder und Schlüssel könnten unterwegs gelesen werden.',
    'No text was found in the selection. The clipboard was left as it was.':
      'In der Auswahl wurde kein Text gefunden. Die Zwischenablage blieb, wie sie war.',
    'Something went wrong in Eyeshot: {{detail}}': 'In Eyeshot ging etwas schief: {{detail}}',
    'The settings are no JSON object.': 'Die Einstellungen sind kein JSON-Objekt.',
    'The settings are of a newer Eyeshot (version {{version}}, this one knows {{settingsVersion}}). Update Eyeshot.':
      'Die Einstellungen sind von einem neueren Eyeshot (Version {{version}}, dieses kennt {{settingsVersion}}). Eyeshot aktualisieren.',
    'The settings say no version that is known.':
      'Die Einstellungen nennen keine bekannte Version.',
    'The settings are damaged: {{issue}}.': 'Die Einstellungen sind beschädigt: {{issue}}.',
    '(what is on the clipboard)': '(was in der Zwischenablage ist)',
    '(the text of the selection)': '(der Text der Auswahl)',
    '(the active program)': '(das aktive Programm)',
    '(the title of its window)': '(der Titel seines Fensters)',
    '(your question)': '(die Frage)',
    'Choose a model to test first.': 'Zuerst ein Modell zum Testen wählen.',
    'There is no such local server.': 'Es gibt keinen solchen lokalen Server.',
    'A picture is never enlarged for sending.': 'Ein Bild wird zum Senden nie vergrößert.',
    'The picture is not the {{mime}} that it claims to be. Try again.':
      'Das Bild ist nicht das {{mime}}, das es zu sein vorgibt. Noch einmal versuchen.',
    'The key holds a blank or a character that no key has. Enter it again in the settings.':
      'Der Schlüssel enthält ein Leerzeichen oder ein Zeichen, das kein Schlüssel hat. In den Einstellungen neu eintragen.',
    "{{url}} gave no list of models. Check the address, or type the model's name.":
      '{{url}} gab keine Liste von Modellen. Die Adresse prüfen oder den Namen des Modells eintippen.',
    'The server did not answer in time. Check the base URL.':
      'Der Server hat nicht rechtzeitig geantwortet. Die Basis-URL prüfen.',
    '{{problem}} Start the app, which keeps a backup and mends them, or move the file away: {{file}}':
      '{{problem}} Die App starten, die eine Kopie behält und sie repariert, oder die Datei wegbewegen: {{file}}',
    'The running app did not answer.': 'Die laufende App hat nicht geantwortet.',
    'Something else is in the place of the socket. Move it away: {{path}}':
      'Am Platz des Sockets ist etwas anderes. Wegbewegen: {{path}}',
    'This is no command that Eyeshot knows.': 'Das ist kein Befehl, den Eyeshot kennt.',
    'The screen could not be captured ({{detail}}). {{hint}}':
      'Der Bildschirm konnte nicht aufgenommen werden ({{detail}}). {{hint}}',
    'Add a language file': 'Sprachdatei hinzufügen',
    'Tesseract language data': 'Tesseract-Sprachdaten',
    'Import actions': 'Aktionen importieren',
    'Actions of Eyeshot': 'Aktionen von Eyeshot',
    'Export actions': 'Aktionen exportieren',
    'The history could not be read and was kept as {{path}}. A new one was begun.':
      'Der Verlauf war nicht zu lesen und wurde als {{path}} aufgehoben. Ein neuer wurde begonnen.',
    'The history is of a newer Eyeshot, so it is off and left as it is. Update Eyeshot.':
      'Der Verlauf ist von einem neueren Eyeshot, also ist er aus und bleibt, wie er ist. Eyeshot aktualisieren.',
    'The disk is full, so the last answer is not in the history. Make room on the disk.':
      'Der Datenträger ist voll, also ist die letzte Antwort nicht im Verlauf. Platz schaffen.',
    'The history cannot be written ({{detail}}). Check the rights of its folder.':
      'Der Verlauf kann nicht geschrieben werden ({{detail}}). Die Rechte seines Ordners prüfen.',
    'The history could not be reached ({{detail}}). Try again.':
      'Der Verlauf war nicht erreichbar ({{detail}}). Noch einmal versuchen.',
    'Eyeshot opens web and mail links only; this one leads elsewhere.':
      'Eyeshot öffnet nur Web- und Mail-Links; dieser führt anderswohin.',
    'The settings file could not be read ({{reason}}) and was kept as {{file}}.':
      'Die Einstellungsdatei war nicht zu lesen ({{reason}}) und wurde als {{file}} aufgehoben.',
    'The last good settings were restored.':
      'Die letzten guten Einstellungen wurden wiederhergestellt.',
    'Eyeshot starts with its defaults.': 'Eyeshot startet mit seinen Vorgaben.',
    'Private: keep no trace of answers': 'Privat: keine Spur von Antworten behalten',
    'History…': 'Verlauf…',
    'Settings…': 'Einstellungen…',
    'Quit Eyeshot': 'Eyeshot beenden',
    'Eyeshot (private)': 'Eyeshot (privat)',
    'More actions': 'Weitere Aktionen',
    '{{accelerator}} ({{name}}) could not be registered; another program may use it, or the keyboard layout has no such key.':
      '{{accelerator}} ({{name}}) konnte nicht registriert werden; vielleicht verwendet es ein anderes Programm, oder das Tastaturlayout hat keine solche Taste.',
    '{{what}}: {{detail}}. Press Retry to try again.':
      '{{what}}: {{detail}}. „Wiederholen“ drücken, um es noch einmal zu versuchen.',
    'Eyeshot overlay': 'Eyeshot – Auswahl',
    'Eyeshot answer': 'Eyeshot – Antwort',
    'Eyeshot settings': 'Eyeshot – Einstellungen',
    'Shrunk to stay under {{limit}} MB.': 'Verkleinert, um unter {{limit}} MB zu bleiben.',
    'Blank margins are left out.': 'Leere Ränder sind weggelassen.',
    'Sent at its own size.': 'In eigener Größe gesendet.',
    'Shrunk to what nearly every model sees.': 'Verkleinert auf das, was fast jedes Modell sieht.',
    'Shrunk to what {{family}} sees.': 'Verkleinert auf das, was {{family}} sieht.',
    'Shrunk as far as its text stays easy to read.':
      'Verkleinert, so weit der Text gut lesbar bleibt.',
    'Cut into {{count}} parts, so that its small text stays readable._one':
      'In {{count}} Teil zerlegt, damit kleiner Text lesbar bleibt.',
    'Cut into {{count}} parts, so that its small text stays readable._other':
      'In {{count}} Teile zerlegt, damit kleiner Text lesbar bleibt.',
    'Shrunk, since low detail was asked for.': 'Verkleinert, da geringe Genauigkeit verlangt war.',
    'Shrunk further, since the endpoint found it too large.':
      'Weiter verkleinert, da es dem Endpunkt zu groß war.',
    'The small text in it will be hard to read for the model. Select a smaller part.':
      'Der kleine Text darin wird für das Modell schwer zu lesen sein. Einen kleineren Teil auswählen.',
    'The small text in it will be hard to read for {{family}}. Select a smaller part.':
      'Der kleine Text darin wird für {{family}} schwer zu lesen sein. Einen kleineren Teil auswählen.',
    'The file is empty. Choose another one.': 'Die Datei ist leer. Eine andere wählen.',
    'This is no picture that can be read. Use a PNG, JPEG, WebP, GIF, AVIF, TIFF, BMP, ICO, HEIC, SVG or PDF file.':
      'Das ist kein lesbares Bild. Eine Datei in PNG, JPEG, WebP, GIF, AVIF, TIFF, BMP, ICO, HEIC, SVG oder PDF verwenden.',
    'The {{format}} file is damaged or cut off. Get it anew or choose another one.':
      'Die {{format}}-Datei ist beschädigt oder abgeschnitten. Neu holen oder eine andere wählen.',
    'The file is larger than 100 MB. Make it smaller.':
      'Die Datei ist größer als 100 MB. Verkleinern.',
    'The picture has more than 100 megapixels. Make it smaller.':
      'Das Bild hat mehr als 100 Megapixel. Verkleinern.',
    'The PDF wants a password. Save a copy without one and use that.':
      'Das PDF verlangt ein Passwort. Eine Kopie ohne speichern und diese verwenden.',
    'The file has no such page.': 'Die Datei hat keine solche Seite.',
    'The picture took too much time or memory to read ({{detail}}). Choose another one.':
      'Das Bild zu lesen brauchte zu viel Zeit oder Speicher ({{detail}}). Ein anderes wählen.',
    'End of the answer': 'Ende der Antwort',
    Answer: 'Antwort',
    'Reading the text…': 'Text wird gelesen…',
    'The model is thinking…': 'Das Modell denkt nach…',
    'Waiting for the first word…': 'Warten auf das erste Wort…',
    'Asking the model…': 'Das Modell wird gefragt…',
    'Asking {{model}}…': '{{model}} wird gefragt…',
    'Stop (Esc)': 'Anhalten (Esc)',
    Stop: 'Anhalten',
    'Retry (Ctrl+R)': 'Wiederholen (Strg+R)',
    Retry: 'Wiederholen',
    'Ask another model (Ctrl+M)': 'Ein anderes Modell fragen (Strg+M)',
    'Another model': 'Anderes Modell',
    Text: 'Text',
    'Plain text': 'Nur Text',
    'Copy as': 'Kopieren als',
    'Copy the answer (Ctrl+Shift+C)': 'Antwort kopieren (Strg+Umschalt+C)',
    Copy: 'Kopieren',
    'Nothing of this answer is written to the disk':
      'Nichts von dieser Antwort wird auf die Platte geschrieben',
    Private: 'Privat',
    Keys: 'Tasten',
    'Show the keys (?)': 'Tasten zeigen (?)',
    View: 'Ansicht',
    'Text size and opacity': 'Textgröße und Deckkraft',
    Pin: 'Anheften',
    'Unpin: the next capture uses this window (Ctrl+P)':
      'Lösen: die nächste Aufnahme nutzt dieses Fenster (Strg+P)',
    'Pin: keep this answer open (Ctrl+P)': 'Anheften: diese Antwort offen lassen (Strg+P)',
    Close: 'Schließen',
    'Close (Esc)': 'Schließen (Esc)',
    'Nothing was captured': 'Nichts wurde aufgenommen',
    'Read on this computer; nothing was sent': 'Auf diesem Computer gelesen; nichts wurde gesendet',
    'Nothing was sent': 'Nichts wurde gesendet',
    Show: 'Zeigen',
    Correct: 'Berichtigen',
    Save: 'Speichern',
    Cancel: 'Abbrechen',
    'Asking again in {{count}} seconds_one': 'Nächster Versuch in {{count}} Sekunde',
    'Asking again in {{count}} seconds_other': 'Nächster Versuch in {{count}} Sekunden',
    Problem: 'Problem',
    'Open settings': 'Einstellungen öffnen',
    'Send smaller': 'Kleiner senden',
    'Ask now': 'Jetzt fragen',
    'Try again': 'Noch einmal versuchen',
    'The server asks to wait {{count}} seconds._one':
      'Der Server bittet, {{count}} Sekunde zu warten.',
    'The server asks to wait {{count}} seconds._other':
      'Der Server bittet, {{count}} Sekunden zu warten.',
    'The server asks to wait {{count}} minutes._one':
      'Der Server bittet, {{count}} Minute zu warten.',
    'The server asks to wait {{count}} minutes._other':
      'Der Server bittet, {{count}} Minuten zu warten.',
    'Ask further': 'Weiterfragen',
    'Ask further about this picture…': 'Zu diesem Bild weiterfragen…',
    'Send the question': 'Frage senden',
    'Send (Enter)': 'Senden (Eingabe)',
    'Ask another model': 'Ein anderes Modell fragen',
    'No provider is set up yet. Add one in the settings.':
      'Noch ist kein Anbieter eingerichtet. In den Einstellungen einen hinzufügen.',
    Provider: 'Anbieter',
    Model: 'Modell',
    'Both answers stay open, side by side.': 'Beide Antworten bleiben offen, nebeneinander.',
    Ask: 'Fragen',
    'The picture': 'Das Bild',
    'Picture {{number}} of {{count}}_one': 'Bild {{number}} von {{count}}',
    'Picture {{number}} of {{count}}_other': 'Bild {{number}} von {{count}}',
    'Smaller (-)': 'Kleiner (-)',
    'As large as fits (0)': 'So groß wie möglich (0)',
    Fits: 'Einpassen',
    'Larger (+)': 'Größer (+)',
    '{{width}} × {{height}} pixels, {{kilobytes}} kB':
      '{{width}} × {{height}} Pixel, {{kilobytes}} kB',
    Picture: 'Bild',
    'Send the picture to your model to be read': 'Das Bild zum Lesen an das Modell senden',
    'Read by a model': 'Von einem Modell lesen',
    'Ask your model to explain the picture (Ctrl+Enter)':
      'Das Modell das Bild erklären lassen (Strg+Eingabe)',
    Explain: 'Erklären',
    'Much of this is probably wrong: none of the chosen languages seems to fit. Choose others in the settings, or have it read by a model.':
      'Vieles davon ist wohl falsch: Keine der gewählten Sprachen scheint zu passen. In den Einstellungen andere wählen oder ein Modell lesen lassen.',
    'The selection': 'Die Auswahl',
    'Read as "{{word}}", perhaps wrongly: click to correct':
      'Gelesen als „{{word}}“, vielleicht falsch: klicken zum Berichtigen',
    '{{word}}, perhaps misread: correct': '{{word}}, vielleicht falsch gelesen: berichtigen',
    'Perhaps misread: click to correct': 'Vielleicht falsch gelesen: klicken zum Berichtigen',
    Reasoning: 'Gedankengang',
    'Send the question; with Shift: a new line': 'Frage senden; mit Umschalt: neue Zeile',
    'Scroll the answer': 'Antwort rollen',
    'Stop; again: close': 'Anhalten; noch einmal: schließen',
    'Copy the answer': 'Antwort kopieren',
    'Explain a text that was read': 'Einen gelesenen Text erklären',
    'Look at the picture': 'Das Bild ansehen',
    'Larger text': 'Größerer Text',
    'Smaller text': 'Kleinerer Text',
    'Normal text': 'Normaler Text',
    'Let more shine through': 'Mehr durchscheinen lassen',
    'Let less shine through': 'Weniger durchscheinen lassen',
    Ctrl: 'Strg',
    Shift: 'Umschalt',
    Esc: 'Esc',
    'Find in this window': 'In diesem Fenster suchen',
    'Previous match': 'Vorheriger Treffer',
    'Previous match (Shift+Enter)': 'Vorheriger Treffer (Umschalt+Eingabe)',
    'Next match': 'Nächster Treffer',
    'Next match (Enter)': 'Nächster Treffer (Eingabe)',
    'Close the search': 'Suche schließen',
    'Close the search (Esc)': 'Suche schließen (Esc)',
    'Not found': 'Nicht gefunden',
    '{{active}} of {{matches}}': '{{active}} von {{matches}}',
    'Show these keys': 'Diese Tasten zeigen',
    'On the clipboard': 'In der Zwischenablage',
    'Not copied: you copied something else meanwhile':
      'Nicht kopiert: inzwischen wurde etwas anderes kopiert',
    Stopped: 'Angehalten',
    'The model reached its length limit': 'Das Modell hat seine Längengrenze erreicht',
    'The provider cut this answer off by its filter':
      'Der Filter des Anbieters hat diese Antwort abgeschnitten',
    '{{input}} tokens in, {{output}} out': '{{input}} Token hinein, {{output}} heraus',
    '{{input}} tokens in ({{estimate}} estimated), {{output}} out':
      '{{input}} Token hinein ({{estimate}} geschätzt), {{output}} heraus',
    '{{estimate}} tokens in, estimated': '{{estimate}} Token hinein, geschätzt',
    'The selection, {{size}}: look at it': 'Die Auswahl, {{size}}: ansehen',
    'The picture for the model, {{size}}: look at it': 'Das Bild für das Modell, {{size}}: ansehen',
    'Answer {{number}}': 'Antwort {{number}}',
    'You asked:': 'Gefragt:',
    'Text size: {{size}} px': 'Textgröße: {{size}} px',
    'Opacity: {{percent}} %': 'Deckkraft: {{percent}} %',
    'As it was at first, with size and place': 'Wie am Anfang, mit Größe und Ort',
    none: 'keine',
    'Close this': 'Schließen',
    'The variables OPENAI_* name an endpoint': 'Die Variablen OPENAI_* nennen einen Endpunkt',
    '{{url}}, with a key. Taking it over puts the key into the keychain.':
      '{{url}}, mit Schlüssel. Beim Übernehmen kommt der Schlüssel in den Schlüsselbund.',
    '{{url}}, without a key.': '{{url}}, ohne Schlüssel.',
    'No, thanks': 'Nein, danke',
    'Take it over': 'Übernehmen',
    '{{name}} is running': '{{name}} läuft',
    'It has no model that sees pictures yet. Add one there, then open this again.':
      'Es hat noch kein Modell, das Bilder sieht. Dort eines hinzufügen, dann dies neu öffnen.',
    'No key, and no picture leaves this computer.':
      'Kein Schlüssel, und kein Bild verlässt diesen Computer.',
    'Model of {{name}}': 'Modell von {{name}}',
    '{{id}} (may see pictures)': '{{id}} (sieht vielleicht Bilder)',
    'Use it': 'Verwenden',
    'Looking for model servers on this computer…': 'Suche nach Modellservern auf diesem Computer…',
    'The overlay did not respond any more and was closed. Press the hotkey once more.':
      'Die Auswahl reagierte nicht mehr und wurde geschlossen. Drücken Sie das Tastenkürzel noch einmal.',
    'The displays changed while the screen was captured. Press the hotkey once more.':
      'Die Bildschirme änderten sich während der Aufnahme. Das Tastenkürzel noch einmal drücken.',
    'Width in pixels': 'Breite in Pixeln',
    'Height in pixels': 'Höhe in Pixeln',
    'Distance from the left in pixels': 'Abstand von links in Pixeln',
    'Distance from the top in pixels': 'Abstand von oben in Pixeln',
    'Cover what must not leave, by dragging over it (B adds a box)':
      'Verdecken, was nicht hinaus darf: darüberziehen (B fügt ein Kästchen hinzu)',
    Cover: 'Verdecken',
    'Copy the picture (Ctrl+C)': 'Das Bild kopieren (Strg+C)',
    'Save the picture (Ctrl+S)': 'Das Bild speichern (Strg+S)',
    'Save the picture': 'Das Bild speichern',
    'C copies the colour': 'C kopiert die Farbe',
    '{{colour}} copied': '{{colour}} kopiert',
    'Upper left corner': 'Obere linke Ecke',
    'Upper edge': 'Obere Kante',
    'Upper right corner': 'Obere rechte Ecke',
    'Left edge': 'Linke Kante',
    'Right edge': 'Rechte Kante',
    'Lower left corner': 'Untere linke Ecke',
    'Lower edge': 'Untere Kante',
    'Lower right corner': 'Untere rechte Ecke',
    'A capture is open already. Finish it, or leave it by Escape, then try again.':
      'Eine Aufnahme ist schon offen. Beenden Sie sie, oder brechen Sie sie mit Escape ab, und versuchen Sie es dann noch einmal.',
    'A window': 'Ein Fenster',
    'Click a window · Tab for the next · Drag a rectangle · Esc to leave':
      'Fenster anklicken · Tab für das nächste · Rechteck ziehen · Esc bricht ab',
    'Click a window, or choose one by Tab and Enter; Escape leaves':
      'Ein Fenster anklicken oder mit Tab und der Eingabetaste wählen; Escape bricht ab',
    'There is no window to capture. Open one, or select a region instead.':
      'Es gibt kein Fenster zum Aufnehmen. Öffnen Sie eines oder wählen Sie stattdessen einen Bereich.',
    'Wayland tells no program where the windows of others are. Select a region instead.':
      'Wayland sagt keinem Programm, wo die Fenster anderer sind. Wählen Sie stattdessen einen Bereich.',
    'No window manager tells where the windows are. Select a region instead.':
      'Keine Fensterverwaltung sagt, wo die Fenster sind. Wählen Sie stattdessen einen Bereich.',
    'The windows could not be found ({{detail}}). Select a region instead.':
      'Die Fenster ließen sich nicht finden ({{detail}}). Wählen Sie stattdessen einen Bereich.',
    'Drag a rectangle to choose a part of the screen; Escape leaves':
      'Ein Rechteck aufziehen, um einen Teil des Bildschirms zu wählen; Escape verlässt',
    'Drag a rectangle · Shift to adjust · Esc to leave':
      'Rechteck aufziehen · Umschalt zum Anpassen · Esc zum Verlassen',
    About: 'Über',
    'Eyeshot, under the MIT licence.': 'Eyeshot, unter der MIT-Lizenz.',
    'As a file': 'Als Datei',
    'Import…': 'Importieren…',
    'Export…': 'Exportieren…',
    'The file holds your own actions and those that you changed; no keys.':
      'Die Datei enthält eigene und geänderte Aktionen; keine Schlüssel.',
    'Written to {{file}}': 'Geschrieben nach {{file}}',
    'New action': 'Neue Aktion',
    'Edit {{name}}': '{{name}} bearbeiten',
    'Name of the action': 'Name der Aktion',
    'What the answer is': 'Was die Antwort ist',
    'What is captured': 'Was aufgenommen wird',
    'What is done with the answer': 'Was mit der Antwort geschieht',
    'Once it is saved, it can have a hotkey and a model of its own.':
      'Nach dem Speichern kann sie Tastenkürzel und Modell bekommen.',
    Actions: 'Aktionen',
    'What is done with a selection. Change those that are there, or make your own.':
      'Was mit einer Auswahl geschieht. Vorhandene ändern oder eigene anlegen.',
    'on this computer, offline': 'auf diesem Computer, offline',
    'asks a model': 'fragt ein Modell',
    changed: 'geändert',
    'your own': 'eigene',
    'Make it what it was': 'Auf Vorgabe zurück',
    'Delete it': 'Löschen bestätigen',
    Keep: 'Behalten',
    Edit: 'Bearbeiten',
    'Reset {{name}}': '{{name}} zurücksetzen',
    'Delete {{name}}': '{{name}} löschen',
    Reset: 'Zurücksetzen',
    Delete: 'Löschen',
    'Text with headings, lists and code': 'Text mit Überschriften, Listen und Code',
    'A table': 'Eine Tabelle',
    'A formula': 'Eine Formel',
    'A diagram': 'Ein Diagramm',
    'Data of a chart': 'Daten eines Schaubilds',
    'Source code': 'Quelltext',
    'A rectangle': 'Ein Rechteck',
    'Two rectangles, one after the other': 'Zwei Rechtecke nacheinander',
    'The last rectangle, beside what it showed before':
      'Das letzte Rechteck, neben dem, was es vorher zeigte',
    'Show it': 'Zeigen',
    'Copy it': 'Kopieren',
    'Show and copy it': 'Zeigen und kopieren',
    Appearance: 'Aussehen',
    Colours: 'Farben',
    'As the system has them': 'Wie im System',
    Light: 'Hell',
    Dark: 'Dunkel',
    'High contrast (also where the system asks for it)':
      'Hoher Kontrast (auch, wenn das System ihn verlangt)',
    'Text size': 'Textgröße',
    Small: 'Klein',
    Normal: 'Normal',
    Large: 'Groß',
    Larger: 'Größer',
    'Where the system asks for less motion, nothing moves.':
      'Verlangt das System weniger Bewegung, bewegt sich nichts.',
    Capture: 'Aufnahme',
    'Adjust the selection before it is sent (holding Shift does so once)':
      'Auswahl vor dem Senden anpassen (Umschalt halten tut es einmal)',
    History: 'Verlauf',
    '{{accelerator}} belongs to {{name}} already.': '{{accelerator}} gehört schon zu {{name}}.',
    'Press the new hotkey': 'Das neue Tastenkürzel drücken',
    'Press the keys…': 'Tasten drücken…',
    Hotkeys: 'Tastenkürzel',
    'Could not be registered; another program may use it.':
      'Konnte nicht registriert werden; vielleicht verwendet es ein anderes Programm.',
    'Change the hotkey of {{name}}': 'Tastenkürzel von {{name}} ändern',
    Change: 'Ändern',
    'Remove the hotkey of {{name}}': 'Tastenkürzel von {{name}} entfernen',
    Icon: 'Symbol',
    '{{count}} actions in the file_one': '{{count}} Aktion in der Datei',
    '{{count}} actions in the file_other': '{{count}} Aktionen in der Datei',
    '{{names}} may use the clipboard or the name of the active window':
      '{{names}}: darf die Zwischenablage oder den Namen des aktiven Fensters verwenden',
    'Add them': 'Hinzufügen',
    Language: 'Sprache',
    'Language of Eyeshot': 'Sprache von Eyeshot',
    'As the system has it': 'Wie im System',
    'Language of the answers': 'Sprache der Antworten',
    "the system's language; or a tag such as de, fr, pt-BR":
      'die des Systems; oder ein Kürzel wie de, fr, pt-BR',
    'Save language': 'Sprache speichern',
    'a model that sees images': 'ein Modell, das Bilder sieht',
    Models: 'Modelle',
    'Loading…': 'Wird geladen…',
    'List models': 'Modelle auflisten',
    'Testing…': 'Wird getestet…',
    Test: 'Testen',
    'The endpoint lists no models; type the name of one.':
      'Der Endpunkt listet keine Modelle; den Namen eintippen.',
    '{{count}} models; type to search among them._one': '{{count}} Modell; tippen, um zu suchen.',
    '{{count}} models; type to search among them._other':
      '{{count}} Modelle; tippen, um darin zu suchen.',
    'List over plain http': 'Über unverschlüsseltes http auflisten',
    'Test over plain http': 'Über unverschlüsseltes http testen',
    'The model of a provider is chosen where the provider is edited.':
      'Das Modell eines Anbieters wird dort gewählt, wo er bearbeitet wird.',
    'no model chosen': 'kein Modell gewählt',
    '{{name}}, in use': '{{name}}, in Gebrauch',
    'It read the word in the picture: it sees.': 'Es hat das Wort im Bild gelesen: Es sieht.',
    'It answered without the word in the picture, LANTERN. It may not see pictures.':
      'Es hat ohne das Wort im Bild, LANTERN, geantwortet. Vielleicht sieht es keine Bilder.',
    'First words after {{seconds}} s': 'Erste Worte nach {{seconds}} s',
    'It does see pictures': 'Es sieht doch Bilder',
    'It sees no pictures': 'Es sieht keine Bilder',
    'Forget this': 'Das vergessen',
    'Copy text reads on this computer: no picture and no text leaves it.':
      '„Text kopieren“ liest auf diesem Computer: Kein Bild und kein Text verlässt ihn.',
    'Actions that ask a model send the selected rectangle, the prompt and your key to the provider that you chose, and to nobody else.':
      'Aktionen, die ein Modell fragen, senden das gewählte Rechteck, den Prompt und den Schlüssel an den gewählten Anbieter und an niemanden sonst.',
    'Keys are kept in the keychain of the system, each for the address it was entered for.':
      'Schlüssel liegen im Schlüsselbund des Systems, jeder für die Adresse, für die er eingetragen wurde.',
    Privacy: 'Privatsphäre',
    'Variables of prompts': 'Variablen der Prompts',
    Prompt: 'Prompt',
    'Insert a variable': 'Variable einfügen',
    'What is sent besides the picture': 'Was außer dem Bild gesendet wird',
    'Prompts may send what is on the clipboard':
      'Prompts dürfen senden, was in der Zwischenablage ist',
    'Prompts may send the name of the active program and the title of its window':
      'Prompts dürfen den Namen des aktiven Programms und den Titel seines Fensters senden',
    Service: 'Dienst',
    Name: 'Name',
    'Base URL': 'Basis-URL',
    'API key': 'API-Schlüssel',
    'Use plain http all the same': 'Trotzdem unverschlüsseltes http verwenden',
    'Keep the key until Eyeshot quits': 'Schlüssel behalten, bis Eyeshot beendet wird',
    'Saving…': 'Wird gespeichert…',
    'leave empty to keep it': 'leer lassen, um ihn zu behalten',
    'enter the key for the new address': 'den Schlüssel für die neue Adresse eintragen',
    'not needed for a local server': 'für einen lokalen Server nicht nötig',
    'your key for this service': 'der Schlüssel für diesen Dienst',
    'key in the keychain': 'Schlüssel im Schlüsselbund',
    'key kept until Eyeshot quits': 'Schlüssel bis zum Beenden behalten',
    'no key': 'kein Schlüssel',
    Providers: 'Anbieter',
    'Explain asks the chosen provider. The selected part of the screen is sent there, and nowhere else.':
      '„Erklären“ fragt den gewählten Anbieter. Der gewählte Teil des Bildschirms geht dorthin und nirgends sonst.',
    'Add a provider': 'Anbieter hinzufügen',
    'Use {{name}}': '{{name}} verwenden',
    'Remove with its key': 'Mit seinem Schlüssel entfernen',
    'Remove {{name}}': '{{name}} entfernen',
    Remove: 'Entfernen',
    'Reading text': 'Text lesen',
    'Text is read on this computer; no picture and no text leaves it.':
      'Text wird auf diesem Computer gelesen; kein Bild und kein Text verlässt ihn.',
    'Join the lines of a paragraph (code, lists and tables keep theirs)':
      'Zeilen eines Absatzes verbinden (Code, Listen und Tabellen behalten ihre)',
    Languages: 'Sprachen',
    'Guess among those that are inside': 'Unter den enthaltenen raten',
    'The figures are errors in 100 characters, measured on drawn text in several fonts and sizes.':
      'Die Zahlen sind Fehler je 100 Zeichen, gemessen an gezeichnetem Text in mehreren Schriften und Größen.',
    '{{languages}} and others can be added from a Tesseract language file (.traineddata) that you have.':
      '{{languages}} und andere lassen sich aus einer vorhandenen Tesseract-Sprachdatei (.traineddata) hinzufügen.',
    'Add a language file…': 'Sprachdatei hinzufügen…',
    'not measured': 'nicht gemessen',
    'Found in the settings': 'In den Einstellungen gefunden',
    'Nothing has these words.': 'Nichts hat diese Wörter.',
    'Found in {{count}} sections_one': 'In {{count}} Abschnitt gefunden',
    'Found in {{count}} sections_other': 'In {{count}} Abschnitten gefunden',
    Sections: 'Abschnitte',
    'Providers and keys': 'Anbieter und Schlüssel',
    'API key, base URL, service, server, keychain':
      'API-Schlüssel, Basis-URL, Dienst, Server, Schlüsselbund',
    'template, prompt, icon, import, export': 'Vorlage, Prompt, Symbol, Import, Export',
    'keyboard, shortcut': 'Tastatur, Kürzel',
    'OCR, copy text, offline': 'OCR, Text kopieren, offline',
    'network, telemetry, keys, data': 'Netzwerk, Telemetrie, Schlüssel, Daten',
    'version, licences, tested': 'Version, Lizenzen, getestet',
    Settings: 'Einstellungen',
    'Search the settings': 'Einstellungen durchsuchen',
    Search: 'Suchen',
    'asks a vision model about what you select': 'fragt ein Modell nach dem, was ausgewählt wird',
    'puts the text you select on the clipboard, offline':
      'legt den ausgewählten Text in die Zwischenablage, offline',
    'Eyeshot is ready': 'Eyeshot ist bereit',
    'It lives in the tray. Press a hotkey anywhere, then drag a rectangle.':
      'Es wohnt im Infobereich. Irgendwo ein Tastenkürzel drücken, dann ein Rechteck aufziehen.',
    'This key could not be registered; choose another one in the settings.':
      'Diese Taste konnte nicht registriert werden; in den Einstellungen eine andere wählen.',
    'Copy text works right away. Explain needs a provider: a local server such as Ollama, or a cloud service with your key.':
      '„Text kopieren“ geht sofort. „Erklären“ braucht einen Anbieter: einen lokalen Server wie Ollama oder einen Cloud-Dienst mit Schlüssel.',
    'Got it': 'Alles klar',
    'Copy code': 'Code kopieren',
    'Footnote {{number}}': 'Fußnote {{number}}',
    Footnotes: 'Fußnoten',
    'Back to the text': 'Zurück zum Text',
    Table: 'Tabelle',
    Task: 'Aufgabe',
    'Copy text': 'Text kopieren',
    'Copy text (model)': 'Text kopieren (Modell)',
    Translate: 'Übersetzen',
    "What's wrong": 'Was ist falsch?',
    Summarise: 'Zusammenfassen',
    Formula: 'Formel',
    'Chart to data': 'Schaubild zu Daten',
    'Diagram to Mermaid': 'Diagramm zu Mermaid',
    Code: 'Code',
    Describe: 'Beschreiben',
    'This provider wants a key and none is stored. Add the key in the settings.':
      'Dieser Anbieter verlangt einen Schlüssel, und keiner ist gespeichert. In den Einstellungen eintragen.',
    'The keychain is locked. Unlock it and try again.':
      'Der Schlüsselbund ist gesperrt. Entsperren und noch einmal versuchen.',
    'The keychain of this system cannot be reached. Start its service, or use a key for this session only.':
      'Der Schlüsselbund dieses Systems ist nicht erreichbar. Seinen Dienst starten oder einen Schlüssel nur für diese Sitzung verwenden.',
    'The address is plain http to another computer, so the key and the picture could be read along the way. Use https.':
      'Die Adresse ist unverschlüsseltes http zu einem anderen Computer, also könnten Schlüssel und Bild unterwegs gelesen werden. https verwenden.',
    'The server did not accept the request. Check the model name.':
      'Der Server hat die Anfrage nicht angenommen. Den Namen des Modells prüfen.',
    'The server refused the key. Check the key in the settings.':
      'Der Server hat den Schlüssel abgelehnt. Den Schlüssel in den Einstellungen prüfen.',
    'The account has no credit left. Top it up at the provider.':
      'Das Konto hat kein Guthaben mehr. Beim Anbieter aufladen.',
    'The key may not use this model or server. Check its rights at the provider.':
      'Der Schlüssel darf dieses Modell oder diesen Server nicht verwenden. Seine Rechte beim Anbieter prüfen.',
    'The server knows no such model or address. Check the model name and the base URL, which often ends in /v1.':
      'Der Server kennt kein solches Modell oder keine solche Adresse. Modellnamen und Basis-URL prüfen, die oft auf /v1 endet.',
    'The request is too large for this model. Send a smaller picture.':
      'Die Anfrage ist für dieses Modell zu groß. Ein kleineres Bild senden.',
    'Too many requests for now. Wait a moment, then try again.':
      'Im Moment zu viele Anfragen. Kurz warten, dann noch einmal versuchen.',
    'The server has a problem of its own. Try again in a moment.':
      'Der Server hat selbst ein Problem. Gleich noch einmal versuchen.',
    'This model does not take pictures. Choose one that does.':
      'Dieses Modell nimmt keine Bilder. Eines wählen, das es tut.',
    'This address does not answer like a model endpoint. Check the base URL, which often ends in /v1.':
      'Diese Adresse antwortet nicht wie ein Modell-Endpunkt. Die Basis-URL prüfen, die oft auf /v1 endet.',
    'The server cannot be reached. Check the base URL and the connection.':
      'Der Server ist nicht erreichbar. Basis-URL und Verbindung prüfen.',
    "The server's certificate is not trusted, so nothing was sent. Check the base URL and the clock of this computer.":
      'Dem Zertifikat des Servers wird nicht vertraut, also wurde nichts gesendet. Basis-URL und Uhr dieses Computers prüfen.',
    'The server sends requests on to another address, which is not followed for safety. Put the final address into the base URL.':
      'Der Server leitet Anfragen weiter; dem wird zur Sicherheit nicht gefolgt. Die endgültige Adresse als Basis-URL eintragen.',
    'The server stopped sending, so the request was ended. Try again.':
      'Der Server hat aufgehört zu senden, also wurde die Anfrage beendet. Noch einmal versuchen.',
    'The answer was cut off before its end. What came is kept; try again.':
      'Die Antwort brach vor ihrem Ende ab. Was kam, bleibt; noch einmal versuchen.',
    'The model ended without an answer. Try again or choose another model.':
      'Das Modell endete ohne Antwort. Noch einmal versuchen oder ein anderes Modell wählen.',
    'The screen could not be captured. Check the permission for screen recording.':
      'Der Bildschirm konnte nicht aufgenommen werden. Die Berechtigung zur Bildschirmaufnahme prüfen.',
    'The picture could not be prepared for sending. Try again.':
      'Das Bild konnte nicht zum Senden vorbereitet werden. Noch einmal versuchen.',
    'The text could not be read from the picture. Try again.':
      'Der Text im Bild war nicht zu lesen. Noch einmal versuchen.',
    'No text was found in the picture.': 'Im Bild wurde kein Text gefunden.',
    'The history could not be reached. Try again.':
      'Der Verlauf war nicht erreichbar. Noch einmal versuchen.',
    'The input is not valid.': 'Die Eingabe ist ungültig.',
    'Something went wrong that should not have. Try again.':
      'Etwas ging schief, das nicht sollte. Noch einmal versuchen.',
    'Select the first of two parts': 'Den ersten von zwei Teilen auswählen',
    'Select the second part': 'Den zweiten Teil auswählen',
    'This part of the screen is kept. Ask again once it has changed.':
      'Dieser Teil des Bildschirms ist gemerkt. Noch einmal fragen, wenn er sich geändert hat.',
    'Nothing changed: every pixel is as it was. Nothing was sent.':
      'Nichts hat sich geändert: Jeder Pixel ist, wie er war. Nichts wurde gesendet.',
    'The file could not be written ({{reason}}). Choose another place.':
      'Die Datei konnte nicht geschrieben werden ({{reason}}). Einen anderen Ort wählen.',
    'it takes too long': 'es dauert zu lange',
    'the formula is too long': 'die Formel ist zu lang',
    'the drawing of it crashed': 'das Zeichnen ist abgestürzt',
    'the drawing is no valid SVG': 'die Zeichnung ist kein gültiges SVG',
    'line {{line}}: {{message}}': 'Zeile {{line}}: {{message}}',
    'This cannot be drawn: {{problem}}': 'Das lässt sich nicht zeichnen: {{problem}}',
    'What do you want to know about this picture?': 'Was soll über dieses Bild beantwortet werden?',
    Enter: 'Eingabe',
    PgUp: 'Bild ↑',
    PgDn: 'Bild ↓',
    'the default': 'die Vorgabe',
    'the default: {{name}}': 'die Vorgabe: {{name}}',
    'Models of the actions': 'Modelle der Aktionen',
    'An action asks the default provider, or one of its own; an empty model is the one of that provider.':
      'Eine Aktion fragt den Standardanbieter oder einen eigenen; ein leeres Modell ist das dieses Anbieters.',
    'Copied as {{format}}': 'Kopiert als {{format}}',
    'Saved to {{path}}': 'Gespeichert unter {{path}}',
    Form: 'Form',
    'A picture is saved, not copied': 'Ein Bild wird gespeichert, nicht kopiert',
    'Save as…': 'Speichern als…',
    'The chart in the capture': 'Das Schaubild in der Aufnahme',
    'The chart drawn again from the numbers below':
      'Das Schaubild, neu gezeichnet aus den Zahlen unten',
    'Data of the chart': 'Daten des Schaubilds',
    'Undo edits': 'Änderungen zurücknehmen',
    'The model and the reading on this computer agree.':
      'Das Modell und die Lesung auf diesem Computer stimmen überein.',
    '{{count}} places differ from the reading on this computer; click one to change it._one':
      '{{count}} Stelle weicht von der Lesung auf diesem Computer ab; klicken, um sie zu ändern.',
    '{{count}} places differ from the reading on this computer; click one to change it._other':
      '{{count}} Stellen weichen von der Lesung auf diesem Computer ab; eine anklicken, um sie zu ändern.',
    'The model reads “{{text}}”, this computer “{{other}}”':
      'Das Modell liest „{{text}}“, dieser Computer „{{other}}“',
    'Drawing…': 'Wird gezeichnet…',
    'The diagram drawn from the source below': 'Das Diagramm, gezeichnet aus dem Quelltext unten',
    'This cannot be drawn, line {{line}}: {{problem}}':
      'Das lässt sich nicht zeichnen, Zeile {{line}}: {{problem}}',
    'Mermaid source': 'Mermaid-Quelltext',
    '{{place}}, empty': '{{place}}, leer',
    'Row {{row}}, column {{column}}': 'Zeile {{row}}, Spalte {{column}}',
    'LaTeX source': 'LaTeX-Quelltext',
    'Does not fit:': 'Passt nicht:',
    'and {{count}} more_one': 'und {{count}} weitere',
    'and {{count}} more_other': 'und {{count}} weitere',
    'Show the answer as it came': 'Antwort zeigen, wie sie kam',
    'The answer did not fit; asked once more.':
      'Die Antwort passte nicht; es wurde noch einmal gefragt.',
    'Show the first answer': 'Erste Antwort zeigen',
    '{{name}}: a character that cannot be seen; it is left out of copies':
      '{{name}}: ein unsichtbares Zeichen; in Kopien wird es weggelassen',
    'Ask…': 'Fragen…',
    Compare: 'Vergleichen',
    'What changed': 'Was sich geändert hat',
    'The file could not be written. Choose another place.':
      'Die Datei konnte nicht geschrieben werden. Einen anderen Ort wählen.',
    'Follow-up': 'Rückfrage',
    'Eyeshot history': 'Eyeshot – Verlauf',
    'Any time': 'Jederzeit',
    Today: 'Heute',
    'Last 7 days': 'Letzte 7 Tage',
    'Last 30 days': 'Letzte 30 Tage',
    'Last 365 days': 'Letzte 365 Tage',
    'Delete all…': 'Alle löschen…',
    'Delete all {{count}} answers?_one': '{{count}} Antwort löschen?',
    'Delete all {{count}} answers?_other': 'Alle {{count}} Antworten löschen?',
    'Their texts and pictures are removed from the disk. This cannot be undone.':
      'Ihre Texte und Bilder werden vom Datenträger entfernt. Das lässt sich nicht zurücknehmen.',
    'Delete all': 'Alle löschen',
    'No answer fits.': 'Keine Antwort passt.',
    'Try fewer words, or their beginnings.': 'Weniger Wörter oder nur deren Anfang versuchen.',
    'No answer is kept yet.': 'Noch ist keine Antwort gespeichert.',
    'Each answer comes here with its picture when it ends.':
      'Jede Antwort kommt mit ihrem Bild hierher, sobald sie endet.',
    'Keeping answers is switched off.': 'Das Speichern von Antworten ist ausgeschaltet.',
    'Search the history': 'Verlauf durchsuchen',
    Action: 'Aktion',
    'All actions': 'Alle Aktionen',
    'All models': 'Alle Modelle',
    Time: 'Zeit',
    Answers: 'Antworten',
    'cut off': 'abgeschnitten',
    'Read on this computer': 'Auf diesem Computer gelesen',
    '{{count}} answers_one': '{{count}} Antwort',
    '{{count}} answers_other': '{{count}} Antworten',
    '{{count}} of {{total}} answers_one': '{{count}} von {{total}} Antworten',
    '{{count}} of {{total}} answers_other': '{{count}} von {{total}} Antworten',
    'New answers are not kept.': 'Neue Antworten werden nicht gespeichert.',
    'The chosen answer': 'Die gewählte Antwort',
    Open: 'Öffnen',
    'The picture was removed to save room.': 'Das Bild wurde entfernt, um Platz zu sparen.',
    '{{seconds}} s': '{{seconds}} s',
    'What was asked about, {{width}} × {{height}} pixels':
      'Wonach gefragt wurde, {{width}} × {{height}} Pixel',
    'Keep answers, each with the picture that was sent':
      'Antworten speichern, jede mit dem gesendeten Bild',
    'Keep them for': 'Behalten für',
    ever: 'immer',
    '{{count}} days_one': '{{count}} Tag',
    '{{count}} days_other': '{{count}} Tage',
    'At most': 'Höchstens',
    'any number': 'beliebig viele',
    'Pictures may take': 'Bilder dürfen belegen',
    'any room': 'beliebig viel Platz',
    '{{megabytes}} MB': '{{megabytes}} MB',
    'What is over a limit is removed at once, the oldest first. Private answers, chosen in the tray menu, are never written to the disk.':
      'Was eine Grenze übersteigt, wird sofort entfernt, das Älteste zuerst. Private Antworten, im Menü des Infobereichs gewählt, kommen nie auf den Datenträger.',
    'Open the history': 'Verlauf öffnen',
    'Delete the history…': 'Verlauf löschen…',
    'Delete the whole history?': 'Den ganzen Verlauf löschen?',
    'All texts and pictures are removed from the disk. This cannot be undone.':
      'Alle Texte und Bilder werden vom Datenträger entfernt. Das lässt sich nicht zurücknehmen.',
    'Delete the history': 'Verlauf löschen',
    'The clipboard': 'Die Zwischenablage',
    'There is no picture on the clipboard. Copy one, then try again.':
      'In der Zwischenablage ist kein Bild. Eines kopieren, dann noch einmal versuchen.',
    'Open a picture': 'Bild öffnen',
    'Pictures and PDF': 'Bilder und PDF',
    'All files': 'Alle Dateien',
    'Eyeshot countdown': 'Eyeshot – Countdown',
    'Seconds until the capture': 'Sekunden bis zur Aufnahme',
    'Escape cancels': 'Escape bricht ab',
    'Cancel the delayed capture': 'Verzögerte Aufnahme abbrechen',
    'Capture otherwise': 'Anders aufnehmen',
    'Display {{number}} ({{width}} × {{height}})': 'Bildschirm {{number}} ({{width}} × {{height}})',
    'Whole display': 'Ganzer Bildschirm',
    'The same region again': 'Derselbe Bereich noch einmal',
    'After {{count}} seconds_one': 'Nach {{count}} Sekunde',
    'After {{count}} seconds_other': 'Nach {{count}} Sekunden',
    When: 'Wann',
    'At once': 'Sofort',
    'The whole display': 'Der ganze Bildschirm',
    'The last rectangle, as it is now': 'Das letzte Rechteck, wie es jetzt ist',
    'The picture on the clipboard': 'Das Bild in der Zwischenablage',
    'A picture file': 'Eine Bilddatei',
    'There is no display {{number}}; there are {{total}}, counted from the left.':
      'Es gibt keinen Bildschirm {{number}}; es sind {{total}}, von links gezählt.',
    'Nothing was captured yet that could be captured again. Select a region first.':
      'Noch wurde nichts aufgenommen, was noch einmal aufgenommen werden könnte. Wählen Sie zuerst einen Bereich.',
    'The display of the last region is not there any more, or smaller. Select a region again.':
      'Der Bildschirm des letzten Bereichs ist nicht mehr da oder kleiner. Wählen Sie den Bereich neu.',
    'The region {{region}} lies outside of all displays, which are {{displays}}.':
      'Der Bereich {{region}} liegt außerhalb aller Bildschirme; das sind {{displays}}.',
    'The region lies on several displays. Name a part of one of them.':
      'Der Bereich liegt auf mehreren Bildschirmen. Nennen Sie einen Teil von einem davon.',
    'The region has no pixel on its display. Select a region.':
      'Der Bereich hat auf seinem Bildschirm keinen Bildpunkt. Wählen Sie einen Bereich.',
    'Only one of {{options}} can be given.': 'Nur eines von {{options}} kann angegeben werden.',
    '--region takes X,Y,WIDTH,HEIGHT such as 0,0,800,600, not "{{given}}".':
      '--region nimmt X,Y,BREITE,HÖHE wie 0,0,800,600, nicht „{{given}}“.',
    '--display takes the number of a display, from 1, not "{{given}}".':
      '--display nimmt die Nummer eines Bildschirms, ab 1, nicht „{{given}}“.',
    '--delay takes whole seconds from 0 to {{longest}}, not "{{given}}".':
      '--delay nimmt ganze Sekunden von 0 bis {{longest}}, nicht „{{given}}“.',
    'From the clipboard': 'Aus der Zwischenablage',
    'Open a picture…': 'Bild öffnen…',
    'Only the first {{count}} pictures are asked about._one':
      'Nur nach dem ersten Bild wird gefragt.',
    'Only the first {{count}} pictures are asked about._other':
      'Nur nach den ersten {{count}} Bildern wird gefragt.',
    'The file cannot be opened. Check its name and place.':
      'Die Datei lässt sich nicht öffnen. Namen und Ort prüfen.',
    'This is no file. Choose a picture file.': 'Das ist keine Datei. Eine Bilddatei wählen.',
    'Opening the picture…': 'Bild wird geöffnet…',
    '{{count}} pictures_one': '{{count}} Bild',
    '{{count}} pictures_other': '{{count}} Bilder',
    'Drop to ask about it in the place of this answer':
      'Ablegen, um anstelle dieser Antwort danach zu fragen',
    'Not compared with a reading on this computer: {{reason}}':
      'Nicht mit einer Lesung auf diesem Computer verglichen: {{reason}}',
    'Add a row below': 'Zeile darunter einfügen',
    'Add a row above': 'Zeile darüber einfügen',
    'Add a column on the right': 'Spalte rechts einfügen',
    'Add a column on the left': 'Spalte links einfügen',
    'Remove this column': 'Diese Spalte entfernen',
    'Remove this row': 'Diese Zeile entfernen',
    'Rows and columns': 'Zeilen und Spalten',
    Column: 'Spalte',
    Row: 'Zeile',
    'The settings could not be saved in {{folder}} ({{reason}}). Make room or allow writing there, then try again.':
      'Die Einstellungen konnten nicht in {{folder}} gespeichert werden ({{reason}}). Dort Platz schaffen oder das Schreiben erlauben, dann noch einmal versuchen.',
    'Remove, leave its key in the keychain': 'Entfernen, den Schlüssel im Schlüsselbund lassen',
    'Get a key': 'Schlüssel holen',
    'List models for {{name}}': 'Modelle auflisten für {{name}}',
    'As the text in the picture needs': 'Wie der Text im Bild es braucht',
    'Roughly, for few tokens': 'Grob, für wenige Tokens',
    Moderately: 'Mittel',
    Closely: 'Genau',
    'Very closely': 'Sehr genau',
    'At the full size of the picture': 'In voller Größe des Bildes',
    'How closely the model looks': 'Wie genau das Modell hinsieht',
    'Licences of what is inside': 'Lizenzen dessen, was darin steckt',
    'Electron and Chromium bring theirs as LICENSES.chromium.html beside the program.':
      'Electron und Chromium bringen ihre als LICENSES.chromium.html neben dem Programm mit.',
    'The package has no text of it.': 'Das Paket enthält keinen Text dazu.',
    'Longest answer, in tokens': 'Längste Antwort, in Tokens',
    'no limit': 'keine Grenze',
    "The provider's content filter withheld the answer. Ask another model, or about another part of the screen.":
      'Der Inhaltsfilter des Anbieters hat die Antwort zurückgehalten. Ein anderes Modell fragen oder einen anderen Teil des Bildschirms wählen.',
    'The quota of this account is used up, and waiting does not help. Check its plan and its billing at the provider.':
      'Das Kontingent dieses Kontos ist aufgebraucht, und Warten hilft nicht. Tarif und Abrechnung beim Anbieter prüfen.',
    'The proxy of this system wants a name and a password. Check the proxy settings.':
      'Der Proxy dieses Systems verlangt einen Namen und ein Passwort. Die Proxy-Einstellungen prüfen.',
    'The model used up its tokens before it came to an answer. Raise their limit in the action.':
      'Das Modell hat seine Tokens verbraucht, bevor es zu einer Antwort kam. Deren Grenze in der Aktion erhöhen.',
    'The server has not begun to answer. It may still be loading the model: try again in a moment, or choose a smaller model.':
      'Der Server hat noch nicht zu antworten begonnen. Vielleicht lädt er das Modell noch: gleich noch einmal versuchen oder ein kleineres Modell wählen.',
    'Nothing was read on this computer to compare it with.':
      'Auf diesem Computer wurde nichts zum Vergleichen gelesen.',
    'Only macOS and Windows can, and some recorders see past it: it promises nothing.':
      'Nur macOS und Windows können es, und manche Aufzeichner sehen es trotzdem: Es verspricht nichts.',
    'The settings could not be saved. Try again.':
      'Die Einstellungen konnten nicht gespeichert werden. Noch einmal versuchen.',
    'The chart has more than {{limit}} points; the rest was left out.':
      'Das Schaubild hat mehr als {{limit}} Punkte; der Rest wurde weggelassen.',
    'Leave answers, history and settings out of screenshots and recordings, where the system can':
      'Antworten, Verlauf und Einstellungen aus Bildschirmfotos und Aufzeichnungen heraushalten, wo das System es kann',
    'runs on other computers': 'läuft auf anderen Computern',
    '{{model}} runs on other computers, though its server is on this one, and Eyeshot is in local-only mode. Choose a model that runs here.':
      '{{model}} läuft auf anderen Computern, obwohl sein Server auf diesem ist, und Eyeshot bleibt gerade lokal. Ein Modell wählen, das hier läuft.',
    'The server did not say in time whether {{model}} runs on this computer. Try again.':
      'Der Server hat nicht rechtzeitig gesagt, ob {{model}} auf diesem Computer läuft. Noch einmal versuchen.',
    'Local only: connect to nothing but this computer':
      'Nur lokal: nur mit diesem Computer verbinden',
    'Eyeshot (private, local only)': 'Eyeshot (privat, nur lokal)',
    'Eyeshot (local only)': 'Eyeshot (nur lokal)',
    'Eyeshot connects to nothing but this computer':
      'Eyeshot verbindet sich nur mit diesem Computer',
    'Local only': 'Nur lokal',
    'Before something is sent': 'Bevor etwas gesendet wird',
    'Show what would be sent, and ask': 'Zeigen, was gesendet würde, und fragen',
    'E-mail address': 'E-Mail-Adresse',
    'Phone number': 'Telefonnummer',
    IBAN: 'IBAN',
    'Payment card': 'Zahlungskarte',
    'IP address': 'IP-Adresse',
    'Key or token': 'Schlüssel oder Token',
    'Private key': 'Privater Schlüssel',
    'Access token (JWT)': 'Zugangstoken (JWT)',
    'Name of your list': 'Name aus Ihrer Liste',
    '{{kind}}: covered when it is sent': '{{kind}}: wird beim Senden abgedeckt',
    'Cover it after all': 'Doch abdecken',
    '{{kind}} – leave it uncovered': '{{kind}} – nicht abdecken',
    'Personal data is still being looked for. Wait for it, or look at the picture yourself before you send it.':
      'Nach persönlichen Daten wird noch gesucht. Warten Sie darauf, oder sehen Sie sich das Bild vor dem Senden selbst an.',
    'Personal data could not be looked for. Look at the picture yourself before you send it.':
      'Nach persönlichen Daten konnte nicht gesucht werden. Sehen Sie sich das Bild vor dem Senden selbst an.',
    'Found on this computer: {{found}}. What is marked is covered when you send; click a mark to leave it as it is.':
      'Auf diesem Rechner gefunden: {{found}}. Was markiert ist, wird beim Senden abgedeckt; ein Klick auf eine Markierung lässt es, wie es ist.',
    'Found in the text: {{found}}.': 'Im Text gefunden: {{found}}.',
    'Cover it in the text': 'Im Text abdecken',
    'No personal data was found.': 'Es wurden keine persönlichen Daten gefunden.',
    'Cover all that is marked, and look (A)': 'Alles Markierte abdecken und ansehen (A)',
    'Cover now': 'Jetzt abdecken',
    'Cover {{count}} and send_one': '{{count}} abdecken und senden',
    'Cover {{count}} and send_other': '{{count}} abdecken und senden',
    'Looking for personal data, on this computer…':
      'Es wird nach persönlichen Daten gesucht, auf diesem Rechner …',
    'Mark it, and ask': 'Markieren und fragen',
    'Always cover it': 'Immer abdecken',
    'Never look for it': 'Nie danach suchen',
    'Personal data': 'Persönliche Daten',
    'Before a picture is sent, it is read on this computer, and what looks personal or secret is marked to be covered. Where that fails or takes more than 10 seconds, sending waits for you. Nothing is marked to ask you where you are never asked.':
      'Bevor ein Bild gesendet wird, wird es auf diesem Rechner gelesen, und was persönlich oder geheim aussieht, wird zum Abdecken markiert. Wo das misslingt oder länger als 10 Sekunden dauert, wartet das Senden auf Sie. Wo Sie nie gefragt werden, wird nichts zum Fragen markiert.',
    'Your list of names, one a line': 'Ihre Liste von Namen, einer pro Zeile',
    'Of people, companies or projects. The list is kept in the settings file.':
      'Von Personen, Firmen oder Projekten. Die Liste steht in der Einstellungsdatei.',
    'Look for it, too, where the server is on this computer':
      'Auch suchen, wo der Server auf diesem Rechner läuft',
    'For each new address, and when something is marked':
      'Bei jeder neuen Adresse, und wenn etwas markiert ist',
    Always: 'Immer',
    Never: 'Nie',
    'Addresses that you have sent something to:': 'Adressen, an die schon etwas gesendet wurde:',
    'Forget {{address}}': '{{address}} vergessen',
    Forget: 'Vergessen',
    'Cloud providers are refused then, and so are models that a server on this computer runs elsewhere, as far as it says so. The command line keeps to it too.':
      'Anbieter in der Cloud werden dann abgelehnt, ebenso Modelle, die ein Server auf diesem Computer anderswo laufen lässt, soweit er es sagt. Auch die Befehlszeile hält sich daran.',
    'What would be sent': 'Was gesendet würde',
    'Cover a part (B)': 'Einen Teil abdecken (B)',
    'Add a box': 'Feld hinzufügen',
    'A covered part. Enter or Delete uncovers it, the arrow keys move it.':
      'Ein abgedeckter Teil. Eingabe oder Entf deckt ihn auf, die Pfeiltasten bewegen ihn.',
    Uncover: 'Aufdecken',
    'Drag over what is to be covered, or press B.':
      'Über das ziehen, was abgedeckt werden soll, oder B drücken.',
    'The text that goes with it': 'Der Text, der mitgeht',
    'Cancel (Esc)': 'Abbrechen (Esc)',
    Send: 'Senden',
    'This is what would be sent to {{host}}.': 'Das würde an {{host}} gesendet.',
    'Nothing was sent to {{host}} before. This is what would be sent; you are asked once.':
      'An {{host}} wurde noch nie etwas gesendet. Das würde gesendet; die Frage kommt nur einmal.',
    '{{tokens}} tokens': '{{tokens}} Tokens',
    'USD {{price}}': '{{price}} USD',
    'Eyeshot is in local-only mode, so nothing was sent. Choose a model on this computer, or end the mode in the tray menu or the settings.':
      'Eyeshot bleibt gerade lokal, darum wurde nichts gesendet. Ein Modell auf diesem Computer wählen, oder „Nur lokal“ im Menü der Taskleiste oder in den Einstellungen beenden.',
    'Run on Linux with X11 so far; not on Wayland, macOS and Windows. The README says more.':
      'Bisher unter Linux mit X11 ausgeführt; nicht unter Wayland, macOS und Windows. Mehr steht in der README.',
    Diagnostics: 'Diagnose',
    'For a report of a problem: versions, choices and a log, without texts, pictures, names, addresses and keys. Nothing is sent by itself; what is copied is what you see.':
      'Für die Meldung eines Problems: Versionen, Einstellungen und ein Protokoll, ohne Texte, Bilder, Namen, Adressen und Schlüssel. Von selbst wird nichts gesendet; kopiert wird, was zu sehen ist.',
    'Show diagnostics': 'Diagnose zeigen',
    'Show them anew': 'Neu zeigen',
    'Copy diagnostics': 'Diagnose kopieren',
    Copied: 'Kopiert',
    'Something went wrong inside Eyeshot. It goes on; if something does not work, start it again, and report it with the diagnostics in About.':
      'In Eyeshot ist etwas schiefgegangen. Es läuft weiter; geht etwas nicht, Eyeshot neu starten und es mit der Diagnose unter „Über“ melden.',
    'The disk is full, so the history could not be changed. Make room on the disk, or remove all of the history.':
      'Der Datenträger ist voll, darum ließ sich der Verlauf nicht ändern. Platz schaffen oder den ganzen Verlauf entfernen.',
    'Eyeshot cannot start: nothing can be written in {{folder}}. Make room or allow writing there.':
      'Eyeshot kann nicht starten: in {{folder}} lässt sich nichts schreiben. Platz schaffen oder das Schreiben dort erlauben.',
    'Waiting for the keychain, which may be asking for its password…':
      'Warten auf den Schlüsselbund, der vielleicht nach seinem Passwort fragt …',
    Updates: 'Aktualisierungen',
    'Look for updates once a day': 'Einmal am Tag nach neuen Versionen sehen',
    'Off until you switch it on, and never in local-only mode. The list of versions is asked for; nothing about you is sent, and nothing is installed unasked.':
      'Aus, bis es eingeschaltet wird, und nie, solange Eyeshot lokal bleibt. Abgefragt wird die Liste der Versionen; nichts über Sie wird gesendet, und nichts ungefragt installiert.',
    'Looking…': 'Sieht nach …',
    'Look now': 'Jetzt nachsehen',
    'Install and start anew': 'Installieren und neu starten',
    'This is the newest version.': 'Das ist die neueste Version.',
    'Eyeshot {{version}} is there.': 'Eyeshot {{version}} ist da.',
    'Eyeshot {{version}} is there. Fetch it by hand, and compare it with SHA256SUMS.':
      'Eyeshot {{version}} ist da. Von Hand herunterladen und mit SHA256SUMS vergleichen.',
    'Eyeshot {{version}} is there. About says more.':
      'Eyeshot {{version}} ist da. Mehr steht unter „Über“.',
    'Eyeshot is in local-only mode, so it did not look for updates. End the mode in the tray menu or the settings.':
      'Eyeshot bleibt gerade lokal, darum wurde nicht nach neuen Versionen gesehen. „Nur lokal“ im Menü der Taskleiste oder in den Einstellungen beenden.',
    'Looking for updates is switched off.': 'Das Nachsehen nach neuen Versionen ist ausgeschaltet.',
    'This Eyeshot runs from its sources. Only a package can look for updates.':
      'Dieses Eyeshot läuft aus seinen Quellen. Nur ein Paket kann nach neuen Versionen sehen.',
    'The list of versions could not be reached. Try again later, or look for one by hand.':
      'Die Liste der Versionen war nicht erreichbar. Später noch einmal versuchen oder von Hand nachsehen.',
    'There is no update that can install itself.':
      'Es gibt keine Version, die sich selbst installieren kann.',
    'The update could not be fetched, or is not from the publisher of this Eyeshot.':
      'Die neue Version ließ sich nicht laden, oder sie ist nicht vom Herausgeber dieses Eyeshot.',
    'This package does not say where its updates are. Look for one by hand.':
      'Dieses Paket sagt nicht, wo es neue Versionen gibt. Von Hand nachsehen.',
    'There is no telemetry, and nothing is loaded from the network; updates are looked for only where you switch that on, in About.':
      'Es gibt keine Telemetrie, und nichts wird aus dem Netz geladen; nach neuen Versionen wird nur gesehen, wo Sie das unter „Über“ einschalten.',
    'The desktop did not let Eyeshot take a screenshot. Allow it in the system’s settings, under Apps or Permissions, then try again.':
      'Der Desktop hat Eyeshot kein Bildschirmfoto erlaubt. Erlauben Sie es in den Systemeinstellungen unter Apps oder Berechtigungen, und versuchen Sie es erneut.',
    'This desktop (Wayland) keeps keys to itself: a hotkey may not come while another window has the keyboard. “Try” beside it, under Hotkeys, gives the line to bind in the desktop.':
      'Dieser Desktop (Wayland) behält Tasten für sich: Ein Tastenkürzel kommt womöglich nicht an, während ein anderes Fenster die Tastatur hat. „Ausprobieren“ daneben, unter Tastenkürzel, nennt die Zeile, die im Desktop einzutragen ist.',
    'There is no command “{{name}}” here.': 'Den Befehl „{{name}}“ gibt es hier nicht.',
    'The administrator of this Mac does not let programs record the screen.':
      'Die Verwaltung dieses Mac lässt Programme den Bildschirm nicht aufnehmen.',
    'macOS keeps the screen from Eyeshot until you allow it.':
      'macOS hält den Bildschirm vor Eyeshot verborgen, bis Sie ihn freigeben.',
  },
}
