import type { Locale } from '../locale.ts'

export const locale: Locale = {
  tag: 'fr',
  name: 'Français',
  messages: {
    'Open System Settings': 'Ouvrir les Réglages Système',
    'Restart Eyeshot': 'Redémarrer Eyeshot',
    'macOS keeps the screen from Eyeshot. Allow it in the system settings, then start Eyeshot again.':
      'macOS ne laisse pas Eyeshot voir l’écran. Autorisez-le dans les Réglages Système, puis relancez Eyeshot.',
    'The captured screen is all black, so nothing was sent.':
      'L’écran capturé est entièrement noir ; rien n’a donc été envoyé.',
    'The captured screen has one colour only, so nothing was sent.':
      'L’écran capturé n’a qu’une seule couleur ; rien n’a donc été envoyé.',
    'Allow Eyeshot under System Settings, Privacy & Security, Screen Recording, then quit Eyeshot and start it again.':
      'Autorisez Eyeshot dans Réglages Système, Confidentialité et sécurité, Enregistrement de l’écran, puis quittez Eyeshot et relancez-le.',
    'A program that protects its content may be in front; move it away and try again.':
      'Un programme qui protège son contenu est peut-être devant ; écartez-le et réessayez.',
    'The desktop may keep the screen from programs; see Hotkeys in the settings.':
      'Le bureau refuse peut-être l’écran aux programmes ; voir Raccourcis dans les réglages.',
    'Starting with the session could not be set: {{detail}}':
      'Le démarrage avec la session n’a pas pu être réglé : {{detail}}',
    'Add this line to ~/.config/sway/config, then run “swaymsg reload”:':
      'Ajoutez cette ligne à ~/.config/sway/config, puis lancez « swaymsg reload » :',
    'Add this line to ~/.config/hypr/hyprland.conf:':
      'Ajoutez cette ligne à ~/.config/hypr/hyprland.conf :',
    'In the system’s settings, under Keyboard, View and Customise Shortcuts, Custom Shortcuts, add a shortcut with this command:':
      'Dans les paramètres du système, sous Clavier, Voir et personnaliser les raccourcis, Raccourcis personnalisés, ajoutez un raccourci avec cette commande :',
    'In the system settings, under Keyboard, Shortcuts, Add New, Command or Script, enter this command:':
      'Dans la configuration du système, sous Clavier, Raccourcis, Ajouter, Commande ou script, entrez cette commande :',
    'In the keyboard settings of your desktop, bind this command to a key:':
      'Dans les réglages du clavier de votre bureau, associez cette commande à une touche :',
    '{{accelerator}} belongs to both {{owner}} and {{name}}; change one of them.':
      '{{accelerator}} appartient à la fois à {{owner}} et à {{name}} ; changez l’un des deux.',
    '{{name}} has the same hotkey; change one of them.':
      '{{name}} a le même raccourci ; changez l’un des deux.',
    'Try the hotkey of {{name}}': 'Essayer le raccourci de {{name}}',
    Try: 'Essayer',
    'Press {{accelerator}} now…': 'Appuyez maintenant sur {{accelerator}}…',
    'It can be changed once the answer is complete.': 'Modifiable une fois la réponse complète.',
    'It came: the hotkey works.': 'Il est arrivé : le raccourci fonctionne.',
    'It did not come; another program or the desktop keeps it.':
      'Il n’est pas arrivé ; un autre programme ou le bureau le garde.',
    'Copy the line': 'Copier la ligne',
    Start: 'Démarrage',
    'Start Eyeshot with the session, without a window':
      'Démarrer Eyeshot avec la session, sans fenêtre',
    'autostart, login, session': 'démarrage automatique, connexion, session',
    'may see pictures; nobody says': 'voit peut-être les images ; personne ne le dit',
    'sees pictures, as you say': 'voit les images, selon vous',
    'sees pictures, as a test showed': 'voit les images, un test l’a montré',
    'sees pictures, says the endpoint': 'voit les images, dit le point d’accès',
    'sees pictures, says its server when asked': 'voit les images, dit son serveur interrogé',
    'sees pictures, says the catalogue': 'voit les images, dit le catalogue',
    'sees no pictures, as you say': 'ne voit pas les images, selon vous',
    'sees no pictures: it refused one': 'ne voit pas les images : il en a refusé une',
    'sees no pictures, says the endpoint': 'ne voit pas les images, dit le point d’accès',
    'sees no pictures, says its server when asked':
      'ne voit pas les images, dit son serveur interrogé',
    'sees no pictures, says the catalogue': 'ne voit pas les images, dit le catalogue',
    '{{size}} tokens of context': '{{size}} jetons de contexte',
    'runs at {{place}}': 'tourne chez {{place}}',
    free: 'gratuit',
    'USD {{input}} in, {{output}} out per million tokens':
      '{{input}} USD en entrée, {{output}} USD en sortie par million de jetons',
    'There is no JSON in the answer.': 'La réponse ne contient pas de JSON.',
    'The JSON is broken.': 'Le JSON est incorrect.',
    'There is no series with points in the answer.':
      'La réponse ne contient aucune série de points.',
    'The type “{{type}}” is drawn as a line.': 'Le type « {{type}} » est tracé comme une ligne.',
    'Series {{number}}': 'Série {{number}}',
    'Point {{number}} of “{{series}}” has no place.':
      'Le point {{number}} de « {{series}} » n’a pas de place.',
    'The value of “{{series}}” at {{x}} could not be read.':
      'La valeur de « {{series}} » à {{x}} n’a pas pu être lue.',
    'Point {{number}} of “{{series}}” has no number.':
      'Le point {{number}} de « {{series}} » n’a pas de nombre.',
    'The answer is not marked as code.': 'La réponse n’est pas marquée comme du code.',
    'The answer has {{count}} blocks of code, joined here._one':
      'La réponse a {{count}} bloc de code.',
    'The answer has {{count}} blocks of code, joined here._many':
      'La réponse a {{count}} blocs de code, réunis ici.',
    'The answer has {{count}} blocks of code, joined here._other':
      'La réponse a {{count}} blocs de code, réunis ici.',
    'Text around the code was left out.': 'Le texte autour du code a été laissé de côté.',
    'There is no formula in the answer.': 'La réponse ne contient pas de formule.',
    'There is no Mermaid diagram in the answer.':
      'La réponse ne contient pas de diagramme Mermaid.',
    'Text around the diagram was left out.': 'Le texte autour du diagramme a été laissé de côté.',
    '{{count}} places could not be read; they are marked [?]._one':
      '{{count}} endroit illisible ; il est marqué [?].',
    '{{count}} places could not be read; they are marked [?]._many':
      '{{count}} endroits illisibles ; ils sont marqués [?].',
    '{{count}} places could not be read; they are marked [?]._other':
      '{{count}} endroits illisibles ; ils sont marqués [?].',
    'There is no table in the answer.': 'La réponse ne contient pas de tableau.',
    'The table has no row but its heading.': 'Le tableau n’a que son en-tête.',
    'The answer has {{count}} tables; the first is shown._one': 'La réponse a {{count}} tableau.',
    'The answer has {{count}} tables; the first is shown._many':
      'La réponse a {{count}} tableaux ; le premier est affiché.',
    'The answer has {{count}} tables; the first is shown._other':
      'La réponse a {{count}} tableaux ; le premier est affiché.',
    'Text around the table was left out.': 'Le texte autour du tableau a été laissé de côté.',
    'Row {{row}} has {{cells}} cells, the heading has {{width}}.':
      'La ligne {{row}} a {{cells}} cellules, l’en-tête {{width}}.',
    'Row {{row}}, column {{column}} could not be read.':
      'Ligne {{row}}, colonne {{column}} : illisible.',
    'Row {{row}}, column {{column}} has no number.':
      'Ligne {{row}}, colonne {{column}} : pas de nombre.',
    'Show the last answer': 'Afficher la dernière réponse',
    'There is no action named {{action}}.': 'Il n’y a pas d’action nommée {{action}}.',
    'The prompt is empty. Write what the model is to do.':
      'Le prompt est vide. Écrivez ce que le modèle doit faire.',
    'There is no variable {{name}}.': 'Il n’y a pas de variable {{name}}.',
    'This is no file of actions ({{place}} does not fit).':
      'Ce n’est pas un fichier d’actions ({{place}} ne convient pas).',
    '{{action}} names {{name}}, which is no variable.':
      '{{action}} nomme {{name}}, qui n’est pas une variable.',
    'The address of {{name}} is no http or https URL. Correct it in the settings.':
      'L’adresse de {{name}} n’est pas une URL http ou https. Corrigez-la dans les réglages.',
    'No model is chosen for {{name}}. Choose one in the settings.':
      'Aucun modèle n’est choisi pour {{name}}. Choisissez-en un dans les réglages.',
    '{{origin}} is plain http: the picture and the key could be read on the way. Use https, or allow it in the settings.':
      '{{origin}} est en http non chiffré : l’image et la clé pourraient être lues en route. Utilisez https, ou autorisez-le dans les réglages.',
    'No provider is set up yet. Add one in the settings, then press Retry: the capture is kept.':
      'Aucun fournisseur n’est configuré. Ajoutez-en un dans les réglages, puis appuyez sur Réessayer : la capture est gardée.',
    'The server wants a key. Add one in the settings.':
      'Le serveur demande une clé. Ajoutez-en une dans les réglages.',
    '{{sentence}} The server says: {{said}}': '{{sentence}} Le serveur dit : {{said}}',
    '{{accelerator}} belongs to {{name}} already. Choose another one.':
      '{{accelerator}} appartient déjà à {{name}}. Choisissez autre chose.',
    'The key of {{name}} is no longer in the keychain. Enter it again in the settings.':
      'La clé de {{name}} n’est plus dans le trousseau. Saisissez-la de nouveau dans les réglages.',
    'The keychain is locked. Unlock it, then press Retry.':
      'Le trousseau est verrouillé. Déverrouillez-le, puis appuyez sur Réessayer.',
    'The keychain cannot be reached ({{reason}}). Start it, or enter the key in the settings for this session only.':
      'Le trousseau est injoignable ({{reason}}). Démarrez-le, ou saisissez la clé dans les réglages pour cette session seulement.',
    'This port is closed to web requests. Give the server another one.':
      'Ce port est fermé aux requêtes web. Donnez-en un autre au serveur.',
    'No secure connection came about, so nothing was sent. Check whether this address and port speak https.':
      'Aucune connexion sûre n’a pu s’établir, donc rien n’a été envoyé. Vérifiez si cette adresse et ce port parlent https.',
    'The proxy of this system did not let the request through. Check the proxy settings.':
      'Le proxy du système n’a pas laissé passer la requête. Vérifiez les réglages du proxy.',
    'The name of the server was not found. Check the base URL and the connection.':
      'Le nom du serveur est introuvable. Vérifiez l’URL de base et la connexion.',
    'Nothing answers at this address. Start the server, or check the base URL and its port.':
      'Rien ne répond à cette adresse. Démarrez le serveur, ou vérifiez l’URL de base et son port.',
    'There is no connection to this server. Check the network.':
      'Il n’y a pas de connexion à ce serveur. Vérifiez le réseau.',
    'The server did not answer in time. Check the base URL and the connection.':
      'Le serveur n’a pas répondu à temps. Vérifiez l’URL de base et la connexion.',
    'The server closed the connection without an answer. Try again.':
      'Le serveur a fermé la connexion sans réponse. Réessayez.',
    'This prompt uses the clipboard. Allow that in the settings, under Privacy.':
      'Ce prompt utilise le presse-papiers. Autorisez-le dans les réglages, sous Confidentialité.',
    'This prompt uses the name of the active window. Allow that in the settings, under Privacy.':
      'Ce prompt utilise le nom de la fenêtre active. Autorisez-le dans les réglages, sous Confidentialité.',
    'The prompt names {{name}}, but there is only {{known}}.':
      'Le prompt nomme {{name}}, mais il n’y a que {{known}}.',
    'The address has to be an http or https URL such as https://host/v1.':
      'L’adresse doit être une URL http ou https telle que https://host/v1.',
    '{{origin}} is plain http: pictures and the key could be read on the way.':
      '{{origin}} est en http non chiffré : les images et la clé pourraient être lues en route.',
    'No text was found in the selection. The clipboard was left as it was.':
      'Aucun texte trouvé dans la sélection. Le presse-papiers est resté tel quel.',
    'Something went wrong in Eyeshot: {{detail}}':
      'Un problème est survenu dans Eyeshot : {{detail}}',
    'The settings are no JSON object.': 'Les réglages ne sont pas un objet JSON.',
    'The settings are of a newer Eyeshot (version {{version}}, this one knows {{settingsVersion}}). Update Eyeshot.':
      'Les réglages viennent d’un Eyeshot plus récent (version {{version}}, celui-ci connaît {{settingsVersion}}). Mettez Eyeshot à jour.',
    'The settings say no version that is known.': 'Les réglages n’indiquent aucune version connue.',
    'The settings are damaged: {{issue}}.': 'Les réglages sont endommagés : {{issue}}.',
    '(what is on the clipboard)': '(ce qui est dans le presse-papiers)',
    '(the text of the selection)': '(le texte de la sélection)',
    '(the active program)': '(le programme actif)',
    '(the title of its window)': '(le titre de sa fenêtre)',
    '(your question)': '(votre question)',
    'Choose a model to test first.': 'Choisissez d’abord un modèle à tester.',
    'There is no such local server.': 'Il n’y a pas de tel serveur local.',
    'A picture is never enlarged for sending.': 'Une image n’est jamais agrandie pour l’envoi.',
    'The picture is not the {{mime}} that it claims to be. Try again.':
      'L’image n’est pas le {{mime}} qu’elle prétend être. Réessayez.',
    'The key holds a blank or a character that no key has. Enter it again in the settings.':
      'La clé contient une espace ou un caractère qu’aucune clé n’a. Saisissez-la de nouveau dans les réglages.',
    "{{url}} gave no list of models. Check the address, or type the model's name.":
      '{{url}} n’a pas donné de liste de modèles. Vérifiez l’adresse, ou tapez le nom du modèle.',
    'The server did not answer in time. Check the base URL.':
      'Le serveur n’a pas répondu à temps. Vérifiez l’URL de base.',
    '{{problem}} Start the app, which keeps a backup and mends them, or move the file away: {{file}}':
      '{{problem}} Démarrez l’application, qui en garde une copie et les répare, ou déplacez le fichier : {{file}}',
    'The running app did not answer.': 'L’application en cours n’a pas répondu.',
    'Something else is in the place of the socket. Move it away: {{path}}':
      'Autre chose occupe la place du socket. Déplacez-le : {{path}}',
    'This is no command that Eyeshot knows.': 'Ce n’est pas une commande qu’Eyeshot connaît.',
    'The screen could not be captured ({{detail}}). {{hint}}':
      'L’écran n’a pas pu être capturé ({{detail}}). {{hint}}',
    'Add a language file': 'Ajouter un fichier de langue',
    'Tesseract language data': 'Données de langue Tesseract',
    'Import actions': 'Importer des actions',
    'Actions of Eyeshot': 'Actions d’Eyeshot',
    'Export actions': 'Exporter les actions',
    'The history could not be read and was kept as {{path}}. A new one was begun.':
      'L’historique n’a pas pu être lu et a été gardé sous {{path}}. Un nouveau a été commencé.',
    'The history is of a newer Eyeshot, so it is off and left as it is. Update Eyeshot.':
      'L’historique vient d’un Eyeshot plus récent ; il est désactivé et laissé tel quel. Mettez Eyeshot à jour.',
    'The disk is full, so the last answer is not in the history. Make room on the disk.':
      'Le disque est plein, donc la dernière réponse n’est pas dans l’historique. Faites de la place.',
    'The history cannot be written ({{detail}}). Check the rights of its folder.':
      'L’historique ne peut pas être écrit ({{detail}}). Vérifiez les droits de son dossier.',
    'The history could not be reached ({{detail}}). Try again.':
      'L’historique était injoignable ({{detail}}). Réessayez.',
    'Eyeshot opens web and mail links only; this one leads elsewhere.':
      'Eyeshot n’ouvre que les liens web et mail ; celui-ci mène ailleurs.',
    'The settings file could not be read ({{reason}}) and was kept as {{file}}.':
      'Le fichier de réglages n’a pas pu être lu ({{reason}}) et a été gardé sous {{file}}.',
    'The last good settings were restored.': 'Les derniers bons réglages ont été rétablis.',
    'Eyeshot starts with its defaults.': 'Eyeshot démarre avec ses valeurs par défaut.',
    'Private: keep no trace of answers': 'Privé : ne garder aucune trace des réponses',
    'History…': 'Historique…',
    'Settings…': 'Réglages…',
    'Quit Eyeshot': 'Quitter Eyeshot',
    'Eyeshot (private)': 'Eyeshot (privé)',
    'More actions': 'Autres actions',
    '{{accelerator}} ({{name}}) could not be registered; another program may use it, or the keyboard layout has no such key.':
      '{{accelerator}} ({{name}}) n’a pas pu être enregistré ; un autre programme l’utilise peut-être, ou la disposition du clavier n’a pas cette touche.',
    '{{what}}: {{detail}}. Press Retry to try again.':
      '{{what}} : {{detail}}. Appuyez sur Réessayer.',
    'Eyeshot overlay': 'Eyeshot – Sélection',
    'Eyeshot answer': 'Eyeshot – Réponse',
    'Eyeshot settings': 'Eyeshot – Réglages',
    'Shrunk to stay under {{limit}} MB.': 'Réduite pour rester sous {{limit}} Mo.',
    'Blank margins are left out.': 'Les marges vides sont laissées de côté.',
    'Sent at its own size.': 'Envoyée à sa taille.',
    'Shrunk to what nearly every model sees.': 'Réduite à ce que presque tout modèle voit.',
    'Shrunk to what {{family}} sees.': 'Réduite à ce que {{family}} voit.',
    'Shrunk as far as its text stays easy to read.':
      'Réduite tant que son texte reste facile à lire.',
    'Cut into {{count}} parts, so that its small text stays readable._one':
      'Découpée en {{count}} partie pour que le petit texte reste lisible.',
    'Cut into {{count}} parts, so that its small text stays readable._many':
      'Découpée en {{count}} parties pour que le petit texte reste lisible.',
    'Cut into {{count}} parts, so that its small text stays readable._other':
      'Découpée en {{count}} parties pour que le petit texte reste lisible.',
    'Shrunk, since low detail was asked for.': 'Réduite, car un faible détail était demandé.',
    'Shrunk further, since the endpoint found it too large.':
      'Réduite encore, car le point d’accès la trouvait trop grande.',
    'The small text in it will be hard to read for the model. Select a smaller part.':
      'Le petit texte y sera difficile à lire pour le modèle. Sélectionnez une plus petite partie.',
    'The small text in it will be hard to read for {{family}}. Select a smaller part.':
      'Le petit texte y sera difficile à lire pour {{family}}. Sélectionnez une plus petite partie.',
    'The file is empty. Choose another one.': 'Le fichier est vide. Choisissez-en un autre.',
    'This is no picture that can be read. Use a PNG, JPEG, WebP, GIF, AVIF, TIFF, BMP, ICO, HEIC, SVG or PDF file.':
      'Ce n’est pas une image lisible. Utilisez un fichier PNG, JPEG, WebP, GIF, AVIF, TIFF, BMP, ICO, HEIC, SVG ou PDF.',
    'The {{format}} file is damaged or cut off. Get it anew or choose another one.':
      'Le fichier {{format}} est endommagé ou coupé. Récupérez-le de nouveau ou choisissez-en un autre.',
    'The file is larger than 100 MB. Make it smaller.': 'Le fichier dépasse 100 Mo. Réduisez-le.',
    'The picture has more than 100 megapixels. Make it smaller.':
      'L’image a plus de 100 mégapixels. Réduisez-la.',
    'The PDF wants a password. Save a copy without one and use that.':
      'Le PDF demande un mot de passe. Enregistrez-en une copie sans, et utilisez-la.',
    'The file has no such page.': 'Le fichier n’a pas de telle page.',
    'The picture took too much time or memory to read ({{detail}}). Choose another one.':
      'Lire l’image demandait trop de temps ou de mémoire ({{detail}}). Choisissez-en une autre.',
    'End of the answer': 'Fin de la réponse',
    Answer: 'Réponse',
    'Reading the text…': 'Lecture du texte…',
    'The model is thinking…': 'Le modèle réfléchit…',
    'Waiting for the first word…': 'En attente du premier mot…',
    'Asking the model…': 'Le modèle est interrogé…',
    'Asking {{model}}…': '{{model}} est interrogé…',
    'Stop (Esc)': 'Arrêter (Échap)',
    Stop: 'Arrêter',
    'Retry (Ctrl+R)': 'Réessayer (Ctrl+R)',
    Retry: 'Réessayer',
    'Ask another model (Ctrl+M)': 'Demander à un autre modèle (Ctrl+M)',
    'Another model': 'Autre modèle',
    Text: 'Texte',
    'Plain text': 'Texte brut',
    'Copy as': 'Copier comme',
    'Copy the answer (Ctrl+Shift+C)': 'Copier la réponse (Ctrl+Maj+C)',
    Copy: 'Copier',
    'Nothing of this answer is written to the disk':
      'Rien de cette réponse n’est écrit sur le disque',
    Private: 'Privé',
    Keys: 'Touches',
    'Show the keys (?)': 'Afficher les touches (?)',
    View: 'Affichage',
    'Text size and opacity': 'Taille du texte et opacité',
    Pin: 'Épingler',
    'Unpin: the next capture uses this window (Ctrl+P)':
      'Détacher : la prochaine capture utilisera cette fenêtre (Ctrl+P)',
    'Pin: keep this answer open (Ctrl+P)': 'Épingler : garder cette réponse ouverte (Ctrl+P)',
    Close: 'Fermer',
    'Close (Esc)': 'Fermer (Échap)',
    'Nothing was captured': 'Rien n’a été capturé',
    'Read on this computer; nothing was sent': 'Lu sur cet ordinateur ; rien n’a été envoyé',
    'Nothing was sent': 'Rien n’a été envoyé',
    Show: 'Afficher',
    Correct: 'Corriger',
    Save: 'Enregistrer',
    Cancel: 'Annuler',
    'Asking again in {{count}} seconds_one': 'Nouvel essai dans {{count}} seconde',
    'Asking again in {{count}} seconds_many': 'Nouvel essai dans {{count}} secondes',
    'Asking again in {{count}} seconds_other': 'Nouvel essai dans {{count}} secondes',
    Problem: 'Problème',
    'Open settings': 'Ouvrir les réglages',
    'Send smaller': 'Envoyer plus petit',
    'Ask now': 'Demander maintenant',
    'Try again': 'Réessayer',
    'The server asks to wait {{count}} seconds._one':
      'Le serveur demande d’attendre {{count}} seconde.',
    'The server asks to wait {{count}} seconds._many':
      'Le serveur demande d’attendre {{count}} secondes.',
    'The server asks to wait {{count}} seconds._other':
      'Le serveur demande d’attendre {{count}} secondes.',
    'The server asks to wait {{count}} minutes._one':
      'Le serveur demande d’attendre {{count}} minute.',
    'The server asks to wait {{count}} minutes._many':
      'Le serveur demande d’attendre {{count}} minutes.',
    'The server asks to wait {{count}} minutes._other':
      'Le serveur demande d’attendre {{count}} minutes.',
    'Ask further': 'Poser une autre question',
    'Ask further about this picture…': 'Poser une autre question sur cette image…',
    'Send the question': 'Envoyer la question',
    'Send (Enter)': 'Envoyer (Entrée)',
    'Ask another model': 'Demander à un autre modèle',
    'No provider is set up yet. Add one in the settings.':
      'Aucun fournisseur n’est configuré. Ajoutez-en un dans les réglages.',
    Provider: 'Fournisseur',
    Model: 'Modèle',
    'Both answers stay open, side by side.': 'Les deux réponses restent ouvertes, côte à côte.',
    Ask: 'Demander',
    'The picture': 'L’image',
    'Picture {{number}} of {{count}}_one': 'Image {{number}} sur {{count}}',
    'Picture {{number}} of {{count}}_many': 'Image {{number}} sur {{count}}',
    'Picture {{number}} of {{count}}_other': 'Image {{number}} sur {{count}}',
    'Smaller (-)': 'Plus petit (-)',
    'As large as fits (0)': 'Aussi grand que possible (0)',
    Fits: 'Ajuster',
    'Larger (+)': 'Plus grand (+)',
    '{{width}} × {{height}} pixels, {{kilobytes}} kB':
      '{{width}} × {{height}} pixels, {{kilobytes}} ko',
    Picture: 'Image',
    'Send the picture to your model to be read': 'Envoyer l’image au modèle pour la lire',
    'Read by a model': 'Lire par un modèle',
    'Ask your model to explain the picture (Ctrl+Enter)':
      'Demander au modèle d’expliquer l’image (Ctrl+Entrée)',
    Explain: 'Expliquer',
    'Much of this is probably wrong: none of the chosen languages seems to fit. Choose others in the settings, or have it read by a model.':
      'Une bonne partie est sans doute fausse : aucune des langues choisies ne semble convenir. Choisissez-en d’autres dans les réglages, ou faites lire par un modèle.',
    'The selection': 'La sélection',
    'Read as "{{word}}", perhaps wrongly: click to correct':
      'Lu comme « {{word}} », peut-être à tort : cliquez pour corriger',
    '{{word}}, perhaps misread: correct': '{{word}}, peut-être mal lu : corriger',
    'Perhaps misread: click to correct': 'Peut-être mal lu : cliquez pour corriger',
    Reasoning: 'Raisonnement',
    'Send the question; with Shift: a new line': 'Envoyer la question ; avec Maj : nouvelle ligne',
    'Scroll the answer': 'Faire défiler la réponse',
    'Stop; again: close': 'Arrêter ; encore : fermer',
    'Copy the answer': 'Copier la réponse',
    'Explain a text that was read': 'Expliquer un texte lu',
    'Look at the picture': 'Voir l’image',
    'Larger text': 'Texte plus grand',
    'Smaller text': 'Texte plus petit',
    'Normal text': 'Texte normal',
    'Let more shine through': 'Laisser transparaître davantage',
    'Let less shine through': 'Laisser transparaître moins',
    Ctrl: 'Ctrl',
    Shift: 'Maj',
    Esc: 'Échap',
    'Find in this window': 'Rechercher dans cette fenêtre',
    'Previous match': 'Résultat précédent',
    'Previous match (Shift+Enter)': 'Résultat précédent (Maj+Entrée)',
    'Next match': 'Résultat suivant',
    'Next match (Enter)': 'Résultat suivant (Entrée)',
    'Close the search': 'Fermer la recherche',
    'Close the search (Esc)': 'Fermer la recherche (Échap)',
    'Not found': 'Introuvable',
    '{{active}} of {{matches}}': '{{active}} sur {{matches}}',
    'Show these keys': 'Afficher ces touches',
    'On the clipboard': 'Dans le presse-papiers',
    'Not copied: you copied something else meanwhile':
      'Pas copié : autre chose a été copié entre-temps',
    Stopped: 'Arrêté',
    'The model reached its length limit': 'Le modèle a atteint sa limite de longueur',
    'The provider cut this answer off by its filter':
      'Le filtre du fournisseur a coupé cette réponse',
    '{{input}} tokens in, {{output}} out': '{{input}} jetons en entrée, {{output}} en sortie',
    '{{input}} tokens in ({{estimate}} estimated), {{output}} out':
      '{{input}} jetons en entrée ({{estimate}} estimés), {{output}} en sortie',
    '{{estimate}} tokens in, estimated': '{{estimate}} jetons en entrée, estimés',
    'The selection, {{size}}: look at it': 'La sélection, {{size}} : la voir',
    'The picture for the model, {{size}}: look at it': 'L’image pour le modèle, {{size}} : la voir',
    'Answer {{number}}': 'Réponse {{number}}',
    'You asked:': 'Question posée :',
    'Text size: {{size}} px': 'Taille du texte : {{size}} px',
    'Opacity: {{percent}} %': 'Opacité : {{percent}} %',
    'As it was at first, with size and place': 'Comme au début, avec taille et place',
    none: 'aucune',
    'Close this': 'Fermer ceci',
    'The variables OPENAI_* name an endpoint': 'Les variables OPENAI_* nomment un point d’accès',
    '{{url}}, with a key. Taking it over puts the key into the keychain.':
      '{{url}}, avec une clé. La reprendre met la clé dans le trousseau.',
    '{{url}}, without a key.': '{{url}}, sans clé.',
    'No, thanks': 'Non merci',
    'Take it over': 'Reprendre',
    '{{name}} is running': '{{name}} est en marche',
    'It has no model that sees pictures yet. Add one there, then open this again.':
      'Il n’a pas encore de modèle qui voit les images. Ajoutez-en un, puis rouvrez ceci.',
    'No key, and no picture leaves this computer.':
      'Pas de clé, et aucune image ne quitte cet ordinateur.',
    'Model of {{name}}': 'Modèle de {{name}}',
    '{{id}} (may see pictures)': '{{id}} (voit peut-être les images)',
    'Use it': 'Utiliser',
    'Looking for model servers on this computer…':
      'Recherche de serveurs de modèles sur cet ordinateur…',
    'The overlay did not respond any more and was closed. Press the hotkey once more.':
      'La sélection ne répondait plus et a été fermée. Appuyez encore une fois sur le raccourci.',
    'The displays changed while the screen was captured. Press the hotkey once more.':
      'Les écrans ont changé pendant la capture. Appuyez encore une fois sur le raccourci.',
    'Width in pixels': 'Largeur en pixels',
    'Height in pixels': 'Hauteur en pixels',
    'Distance from the left in pixels': 'Distance de la gauche en pixels',
    'Distance from the top in pixels': 'Distance du haut en pixels',
    'Cover what must not leave, by dragging over it (B adds a box)':
      'Masquer ce qui ne doit pas sortir : glissez par-dessus (B ajoute un cadre)',
    Cover: 'Masquer',
    'Copy the picture (Ctrl+C)': 'Copier l’image (Ctrl+C)',
    'Save the picture (Ctrl+S)': 'Enregistrer l’image (Ctrl+S)',
    'Save the picture': 'Enregistrer l’image',
    'C copies the colour': 'C copie la couleur',
    '{{colour}} copied': '{{colour}} copiée',
    'Upper left corner': 'Coin supérieur gauche',
    'Upper edge': 'Bord supérieur',
    'Upper right corner': 'Coin supérieur droit',
    'Left edge': 'Bord gauche',
    'Right edge': 'Bord droit',
    'Lower left corner': 'Coin inférieur gauche',
    'Lower edge': 'Bord inférieur',
    'Lower right corner': 'Coin inférieur droit',
    'A capture is open already. Finish it, or leave it by Escape, then try again.':
      'Une capture est déjà ouverte. Terminez-la, ou quittez-la par Échap, puis réessayez.',
    'A window': 'Une fenêtre',
    'Click a window · Tab for the next · Drag a rectangle · Esc to leave':
      'Cliquez sur une fenêtre · Tab : suivante · Tracez un rectangle · Échap : quitter',
    'Click a window, or choose one by Tab and Enter; Escape leaves':
      'Cliquez sur une fenêtre, ou choisissez-en une par Tab et Entrée ; Échap quitte',
    'There is no window to capture. Open one, or select a region instead.':
      'Il n’y a pas de fenêtre à capturer. Ouvrez-en une, ou sélectionnez une zone.',
    'Wayland tells no program where the windows of others are. Select a region instead.':
      'Wayland ne dit à aucun programme où sont les fenêtres des autres. Sélectionnez plutôt une zone.',
    'No window manager tells where the windows are. Select a region instead.':
      'Aucun gestionnaire de fenêtres ne dit où sont les fenêtres. Sélectionnez plutôt une zone.',
    'The windows could not be found ({{detail}}). Select a region instead.':
      'Les fenêtres n’ont pas pu être trouvées ({{detail}}). Sélectionnez plutôt une zone.',
    'Drag a rectangle to choose a part of the screen; Escape leaves':
      'Tracez un rectangle pour choisir une partie de l’écran ; Échap quitte',
    'Drag a rectangle · Shift to adjust · Esc to leave':
      'Tracez un rectangle · Maj pour ajuster · Échap pour quitter',
    About: 'À propos',
    'Eyeshot, under the MIT licence.': 'Eyeshot, sous licence MIT.',
    'As a file': 'Dans un fichier',
    'Import…': 'Importer…',
    'Export…': 'Exporter…',
    'The file holds your own actions and those that you changed; no keys.':
      'Le fichier contient vos actions et celles que vous avez changées ; aucune clé.',
    'Written to {{file}}': 'Écrit dans {{file}}',
    'New action': 'Nouvelle action',
    'Edit {{name}}': 'Modifier {{name}}',
    'Name of the action': 'Nom de l’action',
    'What the answer is': 'Ce qu’est la réponse',
    'What is captured': 'Ce qui est capturé',
    'What is done with the answer': 'Ce qu’on fait de la réponse',
    'Once it is saved, it can have a hotkey and a model of its own.':
      'Une fois enregistrée, elle peut avoir un raccourci et un modèle à elle.',
    Actions: 'Actions',
    'What is done with a selection. Change those that are there, or make your own.':
      'Ce qu’on fait d’une sélection. Changez celles qui existent, ou créez les vôtres.',
    'on this computer, offline': 'sur cet ordinateur, hors ligne',
    'asks a model': 'interroge un modèle',
    changed: 'changée',
    'your own': 'la vôtre',
    'Make it what it was': 'Rétablir l’original',
    'Delete it': 'La supprimer',
    Keep: 'Garder',
    Edit: 'Modifier',
    'Reset {{name}}': 'Rétablir {{name}}',
    'Delete {{name}}': 'Supprimer {{name}}',
    Reset: 'Rétablir',
    Delete: 'Supprimer',
    'Text with headings, lists and code': 'Texte avec titres, listes et code',
    'A table': 'Un tableau',
    'A formula': 'Une formule',
    'A diagram': 'Un diagramme',
    'Data of a chart': 'Données d’un graphique',
    'Source code': 'Code source',
    'A rectangle': 'Un rectangle',
    'Two rectangles, one after the other': 'Deux rectangles, l’un après l’autre',
    'The last rectangle, beside what it showed before':
      'Le dernier rectangle, à côté de ce qu’il montrait avant',
    'Show it': 'L’afficher',
    'Copy it': 'La copier',
    'Show and copy it': 'L’afficher et la copier',
    Appearance: 'Apparence',
    Colours: 'Couleurs',
    'As the system has them': 'Comme dans le système',
    Light: 'Clair',
    Dark: 'Sombre',
    'High contrast (also where the system asks for it)':
      'Contraste élevé (aussi quand le système le demande)',
    'Text size': 'Taille du texte',
    Small: 'Petite',
    Normal: 'Normale',
    Large: 'Grande',
    Larger: 'Plus grande',
    'Where the system asks for less motion, nothing moves.':
      'Quand le système demande moins de mouvement, rien ne bouge.',
    Capture: 'Capture',
    'Adjust the selection before it is sent (holding Shift does so once)':
      'Ajuster la sélection avant l’envoi (tenir Maj le fait une fois)',
    History: 'Historique',
    '{{accelerator}} belongs to {{name}} already.': '{{accelerator}} appartient déjà à {{name}}.',
    'Press the new hotkey': 'Appuyez sur le nouveau raccourci',
    'Press the keys…': 'Appuyez sur les touches…',
    Hotkeys: 'Raccourcis',
    'Could not be registered; another program may use it.':
      'N’a pas pu être enregistré ; un autre programme l’utilise peut-être.',
    'Change the hotkey of {{name}}': 'Changer le raccourci de {{name}}',
    Change: 'Changer',
    'Remove the hotkey of {{name}}': 'Enlever le raccourci de {{name}}',
    Icon: 'Icône',
    '{{count}} actions in the file_one': '{{count}} action dans le fichier',
    '{{count}} actions in the file_many': '{{count}} actions dans le fichier',
    '{{count}} actions in the file_other': '{{count}} actions dans le fichier',
    '{{names}} may use the clipboard or the name of the active window':
      '{{names}} : peut utiliser le presse-papiers ou le nom de la fenêtre active',
    'Add them': 'Les ajouter',
    Language: 'Langue',
    'Language of Eyeshot': 'Langue d’Eyeshot',
    'As the system has it': 'Comme dans le système',
    'Language of the answers': 'Langue des réponses',
    "the system's language; or a tag such as de, fr, pt-BR":
      'celle du système ; ou un code comme de, fr, pt-BR',
    'Save language': 'Enregistrer la langue',
    'a model that sees images': 'un modèle qui voit les images',
    Models: 'Modèles',
    'Loading…': 'Chargement…',
    'List models': 'Lister les modèles',
    'Testing…': 'Test en cours…',
    Test: 'Tester',
    'The endpoint lists no models; type the name of one.':
      'Le point d’accès ne liste aucun modèle ; tapez le nom de l’un d’eux.',
    '{{count}} models; type to search among them._one': '{{count}} modèle ; tapez pour chercher.',
    '{{count}} models; type to search among them._many':
      '{{count}} modèles ; tapez pour chercher parmi eux.',
    '{{count}} models; type to search among them._other':
      '{{count}} modèles ; tapez pour chercher parmi eux.',
    'List over plain http': 'Lister en http non chiffré',
    'Test over plain http': 'Tester en http non chiffré',
    'The model of a provider is chosen where the provider is edited.':
      'Le modèle d’un fournisseur se choisit là où on le modifie.',
    'no model chosen': 'aucun modèle choisi',
    '{{name}}, in use': '{{name}}, utilisé',
    'It read the word in the picture: it sees.': 'Il a lu le mot dans l’image : il voit.',
    'It answered without the word in the picture, LANTERN. It may not see pictures.':
      'Il a répondu sans le mot de l’image, LANTERN. Il ne voit peut-être pas les images.',
    'First words after {{seconds}} s': 'Premiers mots après {{seconds}} s',
    'It does see pictures': 'Il voit bien les images',
    'It sees no pictures': 'Il ne voit pas les images',
    'Forget this': 'L’oublier',
    'Copy text reads on this computer: no picture and no text leaves it.':
      '« Copier le texte » lit sur cet ordinateur : aucune image et aucun texte ne le quitte.',
    'Actions that ask a model send the selected rectangle, the prompt and your key to the provider that you chose, and to nobody else.':
      'Les actions qui interrogent un modèle envoient le rectangle choisi, le prompt et votre clé au fournisseur choisi, et à personne d’autre.',
    'Keys are kept in the keychain of the system, each for the address it was entered for.':
      'Les clés sont dans le trousseau du système, chacune pour l’adresse où elle a été saisie.',
    Privacy: 'Confidentialité',
    'Variables of prompts': 'Variables des prompts',
    Prompt: 'Prompt',
    'Insert a variable': 'Insérer une variable',
    'What is sent besides the picture': 'Ce qui est envoyé outre l’image',
    'Prompts may send what is on the clipboard':
      'Les prompts peuvent envoyer ce qui est dans le presse-papiers',
    'Prompts may send the name of the active program and the title of its window':
      'Les prompts peuvent envoyer le nom du programme actif et le titre de sa fenêtre',
    Service: 'Service',
    Name: 'Nom',
    'Base URL': 'URL de base',
    'API key': 'Clé d’API',
    'Use plain http all the same': 'Utiliser tout de même http non chiffré',
    'Keep the key until Eyeshot quits': 'Garder la clé jusqu’à la fermeture d’Eyeshot',
    'Saving…': 'Enregistrement…',
    'leave empty to keep it': 'laisser vide pour la garder',
    'enter the key for the new address': 'saisir la clé pour la nouvelle adresse',
    'not needed for a local server': 'inutile pour un serveur local',
    'your key for this service': 'votre clé pour ce service',
    'key in the keychain': 'clé dans le trousseau',
    'key kept until Eyeshot quits': 'clé gardée jusqu’à la fermeture d’Eyeshot',
    'no key': 'pas de clé',
    Providers: 'Fournisseurs',
    'Explain asks the chosen provider. The selected part of the screen is sent there, and nowhere else.':
      '« Expliquer » interroge le fournisseur choisi. La partie choisie de l’écran y est envoyée, et nulle part ailleurs.',
    'Add a provider': 'Ajouter un fournisseur',
    'Use {{name}}': 'Utiliser {{name}}',
    'Remove with its key': 'Enlever avec sa clé',
    'Remove {{name}}': 'Enlever {{name}}',
    Remove: 'Enlever',
    'Reading text': 'Lecture de texte',
    'Text is read on this computer; no picture and no text leaves it.':
      'Le texte est lu sur cet ordinateur ; aucune image et aucun texte ne le quitte.',
    'Join the lines of a paragraph (code, lists and tables keep theirs)':
      'Joindre les lignes d’un paragraphe (code, listes et tableaux gardent les leurs)',
    Languages: 'Langues',
    'Guess among those that are inside': 'Deviner parmi celles qui sont incluses',
    'The figures are errors in 100 characters, measured on drawn text in several fonts and sizes.':
      'Les chiffres sont des erreurs pour 100 caractères, mesurées sur du texte dessiné en plusieurs polices et tailles.',
    '{{languages}} and others can be added from a Tesseract language file (.traineddata) that you have.':
      '{{languages}} et d’autres peuvent être ajoutées depuis un fichier de langue Tesseract (.traineddata) que vous avez.',
    'Add a language file…': 'Ajouter un fichier de langue…',
    'not measured': 'non mesuré',
    'Found in the settings': 'Trouvé dans les réglages',
    'Nothing has these words.': 'Rien ne contient ces mots.',
    'Found in {{count}} sections_one': 'Trouvé dans {{count}} section',
    'Found in {{count}} sections_many': 'Trouvé dans {{count}} sections',
    'Found in {{count}} sections_other': 'Trouvé dans {{count}} sections',
    Sections: 'Sections',
    'Providers and keys': 'Fournisseurs et clés',
    'API key, base URL, service, server, keychain':
      'clé d’API, URL de base, service, serveur, trousseau',
    'template, prompt, icon, import, export': 'modèle, prompt, icône, import, export',
    'keyboard, shortcut': 'clavier, raccourci',
    'OCR, copy text, offline': 'OCR, copier le texte, hors ligne',
    'network, telemetry, keys, data': 'réseau, télémétrie, clés, données',
    'version, licences, tested': 'version, licences, testé',
    Settings: 'Réglages',
    'Search the settings': 'Chercher dans les réglages',
    Search: 'Chercher',
    'asks a vision model about what you select': 'interroge un modèle sur ce que vous sélectionnez',
    'puts the text you select on the clipboard, offline':
      'met le texte sélectionné dans le presse-papiers, hors ligne',
    'Eyeshot is ready': 'Eyeshot est prêt',
    'It lives in the tray. Press a hotkey anywhere, then drag a rectangle.':
      'Il vit dans la zone de notification. Appuyez n’importe où sur un raccourci, puis tracez un rectangle.',
    'This key could not be registered; choose another one in the settings.':
      'Cette touche n’a pas pu être enregistrée ; choisissez-en une autre dans les réglages.',
    'Copy text works right away. Explain needs a provider: a local server such as Ollama, or a cloud service with your key.':
      '« Copier le texte » marche tout de suite. « Expliquer » demande un fournisseur : un serveur local comme Ollama, ou un service en ligne avec votre clé.',
    'Got it': 'Compris',
    'Copy code': 'Copier le code',
    'Footnote {{number}}': 'Note {{number}}',
    Footnotes: 'Notes',
    'Back to the text': 'Retour au texte',
    Table: 'Tableau',
    Task: 'Tâche',
    'Copy text': 'Copier le texte',
    'Copy text (model)': 'Copier le texte (modèle)',
    Translate: 'Traduire',
    "What's wrong": 'Qu’est-ce qui cloche',
    Summarise: 'Résumer',
    Formula: 'Formule',
    'Chart to data': 'Graphique en données',
    'Diagram to Mermaid': 'Diagramme en Mermaid',
    Code: 'Code',
    Describe: 'Décrire',
    'This provider wants a key and none is stored. Add the key in the settings.':
      'Ce fournisseur demande une clé et aucune n’est enregistrée. Ajoutez-la dans les réglages.',
    'The keychain is locked. Unlock it and try again.':
      'Le trousseau est verrouillé. Déverrouillez-le et réessayez.',
    'The keychain of this system cannot be reached. Start its service, or use a key for this session only.':
      'Le trousseau de ce système est injoignable. Démarrez son service, ou utilisez une clé pour cette session seulement.',
    'The address is plain http to another computer, so the key and the picture could be read along the way. Use https.':
      'L’adresse est en http non chiffré vers un autre ordinateur : la clé et l’image pourraient être lues en route. Utilisez https.',
    'The server did not accept the request. Check the model name.':
      'Le serveur n’a pas accepté la requête. Vérifiez le nom du modèle.',
    'The server refused the key. Check the key in the settings.':
      'Le serveur a refusé la clé. Vérifiez-la dans les réglages.',
    'The account has no credit left. Top it up at the provider.':
      'Le compte n’a plus de crédit. Rechargez-le chez le fournisseur.',
    'The key may not use this model or server. Check its rights at the provider.':
      'La clé ne peut pas utiliser ce modèle ou ce serveur. Vérifiez ses droits chez le fournisseur.',
    'The server knows no such model or address. Check the model name and the base URL, which often ends in /v1.':
      'Le serveur ne connaît pas ce modèle ou cette adresse. Vérifiez le nom du modèle et l’URL de base, qui finit souvent par /v1.',
    'The request is too large for this model. Send a smaller picture.':
      'La requête est trop grande pour ce modèle. Envoyez une image plus petite.',
    'Too many requests for now. Wait a moment, then try again.':
      'Trop de requêtes pour l’instant. Attendez un moment, puis réessayez.',
    'The server has a problem of its own. Try again in a moment.':
      'Le serveur a lui-même un problème. Réessayez dans un moment.',
    'This model does not take pictures. Choose one that does.':
      'Ce modèle ne prend pas d’images. Choisissez-en un qui le fait.',
    'This address does not answer like a model endpoint. Check the base URL, which often ends in /v1.':
      'Cette adresse ne répond pas comme un point d’accès de modèle. Vérifiez l’URL de base, qui finit souvent par /v1.',
    'The server cannot be reached. Check the base URL and the connection.':
      'Le serveur est injoignable. Vérifiez l’URL de base et la connexion.',
    "The server's certificate is not trusted, so nothing was sent. Check the base URL and the clock of this computer.":
      'Le certificat du serveur n’est pas digne de confiance, donc rien n’a été envoyé. Vérifiez l’URL de base et l’horloge de cet ordinateur.',
    'The server sends requests on to another address, which is not followed for safety. Put the final address into the base URL.':
      'Le serveur renvoie les requêtes ailleurs, ce qui n’est pas suivi par sécurité. Mettez l’adresse finale dans l’URL de base.',
    'The server stopped sending, so the request was ended. Try again.':
      'Le serveur a cessé d’envoyer, donc la requête a été arrêtée. Réessayez.',
    'The answer was cut off before its end. What came is kept; try again.':
      'La réponse a été coupée avant sa fin. Ce qui est venu est gardé ; réessayez.',
    'The model ended without an answer. Try again or choose another model.':
      'Le modèle a terminé sans réponse. Réessayez ou choisissez un autre modèle.',
    'The screen could not be captured. Check the permission for screen recording.':
      'L’écran n’a pas pu être capturé. Vérifiez l’autorisation d’enregistrement de l’écran.',
    'The picture could not be prepared for sending. Try again.':
      'L’image n’a pas pu être préparée pour l’envoi. Réessayez.',
    'The text could not be read from the picture. Try again.':
      'Le texte de l’image n’a pas pu être lu. Réessayez.',
    'No text was found in the picture.': 'Aucun texte trouvé dans l’image.',
    'The history could not be reached. Try again.': 'L’historique était injoignable. Réessayez.',
    'The input is not valid.': 'L’entrée n’est pas valide.',
    'Something went wrong that should not have. Try again.':
      'Quelque chose a échoué qui n’aurait pas dû. Réessayez.',
    'Select the first of two parts': 'Sélectionnez la première de deux parties',
    'Select the second part': 'Sélectionnez la seconde partie',
    'This part of the screen is kept. Ask again once it has changed.':
      'Cette partie de l’écran est gardée. Redemandez quand elle aura changé.',
    'Nothing changed: every pixel is as it was. Nothing was sent.':
      'Rien n’a changé : chaque pixel est comme avant. Rien n’a été envoyé.',
    'The file could not be written ({{reason}}). Choose another place.':
      'Le fichier n’a pas pu être écrit ({{reason}}). Choisissez un autre endroit.',
    'it takes too long': 'c’est trop long',
    'the formula is too long': 'la formule est trop longue',
    'the drawing of it crashed': 'le dessin a planté',
    'the drawing is no valid SVG': 'le dessin n’est pas un SVG valide',
    'line {{line}}: {{message}}': 'ligne {{line}} : {{message}}',
    'This cannot be drawn: {{problem}}': 'Ceci ne peut pas être dessiné : {{problem}}',
    'What do you want to know about this picture?': 'Que voulez-vous savoir de cette image ?',
    Enter: 'Entrée',
    PgUp: 'Pg préc',
    PgDn: 'Pg suiv',
    'the default': 'la valeur par défaut',
    'the default: {{name}}': 'par défaut : {{name}}',
    'Models of the actions': 'Modèles des actions',
    'An action asks the default provider, or one of its own; an empty model is the one of that provider.':
      'Une action interroge le fournisseur par défaut, ou un à elle ; un modèle vide est celui de ce fournisseur.',
    'Copied as {{format}}': 'Copié comme {{format}}',
    'Saved to {{path}}': 'Enregistré dans {{path}}',
    Form: 'Forme',
    'A picture is saved, not copied': 'Une image s’enregistre, elle ne se copie pas',
    'Save as…': 'Enregistrer sous…',
    'The chart in the capture': 'Le graphique de la capture',
    'The chart drawn again from the numbers below':
      'Le graphique redessiné à partir des nombres ci-dessous',
    'Data of the chart': 'Données du graphique',
    'Undo edits': 'Annuler les modifications',
    'The model and the reading on this computer agree.':
      'Le modèle et la lecture sur cet ordinateur concordent.',
    '{{count}} places differ from the reading on this computer; click one to change it._one':
      '{{count}} endroit diffère de la lecture sur cet ordinateur ; cliquez pour le changer.',
    '{{count}} places differ from the reading on this computer; click one to change it._many':
      '{{count}} endroits diffèrent de la lecture sur cet ordinateur ; cliquez pour en changer un.',
    '{{count}} places differ from the reading on this computer; click one to change it._other':
      '{{count}} endroits diffèrent de la lecture sur cet ordinateur ; cliquez pour en changer un.',
    'The model reads “{{text}}”, this computer “{{other}}”':
      'Le modèle lit « {{text}} », cet ordinateur « {{other}} »',
    'Drawing…': 'Dessin en cours…',
    'The diagram drawn from the source below':
      'Le diagramme dessiné à partir de la source ci-dessous',
    'This cannot be drawn, line {{line}}: {{problem}}':
      'Ceci ne peut pas être dessiné, ligne {{line}} : {{problem}}',
    'Mermaid source': 'Source Mermaid',
    '{{place}}, empty': '{{place}}, vide',
    'Row {{row}}, column {{column}}': 'Ligne {{row}}, colonne {{column}}',
    'LaTeX source': 'Source LaTeX',
    'Does not fit:': 'Ne convient pas :',
    'and {{count}} more_one': 'et {{count}} autre',
    'and {{count}} more_many': 'et {{count}} autres',
    'and {{count}} more_other': 'et {{count}} autres',
    'Show the answer as it came': 'Afficher la réponse telle qu’elle est venue',
    'The answer did not fit; asked once more.':
      'La réponse ne convenait pas ; question posée une seconde fois.',
    'Show the first answer': 'Afficher la première réponse',
    '{{name}}: a character that cannot be seen; it is left out of copies':
      '{{name}} : un caractère invisible ; il est omis des copies',
    'Ask…': 'Demander…',
    Compare: 'Comparer',
    'What changed': 'Ce qui a changé',
    'The file could not be written. Choose another place.':
      'Le fichier n’a pas pu être écrit. Choisissez un autre endroit.',
    'Follow-up': 'Question suivante',
    'Eyeshot history': 'Eyeshot – Historique',
    'Any time': 'N’importe quand',
    Today: 'Aujourd’hui',
    'Last 7 days': '7 derniers jours',
    'Last 30 days': '30 derniers jours',
    'Last 365 days': '365 derniers jours',
    'Delete all…': 'Tout supprimer…',
    'Delete all {{count}} answers?_one': 'Supprimer {{count}} réponse ?',
    'Delete all {{count}} answers?_many': 'Supprimer les {{count}} réponses ?',
    'Delete all {{count}} answers?_other': 'Supprimer les {{count}} réponses ?',
    'Their texts and pictures are removed from the disk. This cannot be undone.':
      'Leurs textes et images sont effacés du disque. C’est irréversible.',
    'Delete all': 'Tout supprimer',
    'No answer fits.': 'Aucune réponse ne convient.',
    'Try fewer words, or their beginnings.': 'Essayez moins de mots, ou leur début.',
    'No answer is kept yet.': 'Aucune réponse n’est encore gardée.',
    'Each answer comes here with its picture when it ends.':
      'Chaque réponse arrive ici avec son image quand elle se termine.',
    'Keeping answers is switched off.': 'La conservation des réponses est désactivée.',
    'Search the history': 'Chercher dans l’historique',
    Action: 'Action',
    'All actions': 'Toutes les actions',
    'All models': 'Tous les modèles',
    Time: 'Période',
    Answers: 'Réponses',
    'cut off': 'coupée',
    'Read on this computer': 'Lu sur cet ordinateur',
    '{{count}} answers_one': '{{count}} réponse',
    '{{count}} answers_many': '{{count}} réponses',
    '{{count}} answers_other': '{{count}} réponses',
    '{{count}} of {{total}} answers_one': '{{count}} réponse sur {{total}}',
    '{{count}} of {{total}} answers_many': '{{count}} réponses sur {{total}}',
    '{{count}} of {{total}} answers_other': '{{count}} réponses sur {{total}}',
    'New answers are not kept.': 'Les nouvelles réponses ne sont pas gardées.',
    'The chosen answer': 'La réponse choisie',
    Open: 'Ouvrir',
    'The picture was removed to save room.': 'L’image a été enlevée pour gagner de la place.',
    '{{seconds}} s': '{{seconds}} s',
    'What was asked about, {{width}} × {{height}} pixels':
      'Ce sur quoi portait la question, {{width}} × {{height}} pixels',
    'Keep answers, each with the picture that was sent':
      'Garder les réponses, chacune avec l’image envoyée',
    'Keep them for': 'Les garder pendant',
    ever: 'toujours',
    '{{count}} days_one': '{{count}} jour',
    '{{count}} days_many': '{{count}} jours',
    '{{count}} days_other': '{{count}} jours',
    'At most': 'Au plus',
    'any number': 'sans limite de nombre',
    'Pictures may take': 'Place pour les images',
    'any room': 'sans limite de place',
    '{{megabytes}} MB': '{{megabytes}} Mo',
    'What is over a limit is removed at once, the oldest first. Private answers, chosen in the tray menu, are never written to the disk.':
      'Ce qui dépasse une limite est effacé aussitôt, le plus ancien d’abord. Les réponses privées, choisies dans le menu de la zone de notification, ne sont jamais écrites sur le disque.',
    'Open the history': 'Ouvrir l’historique',
    'Delete the history…': 'Supprimer l’historique…',
    'Delete the whole history?': 'Supprimer tout l’historique ?',
    'All texts and pictures are removed from the disk. This cannot be undone.':
      'Tous les textes et images sont effacés du disque. C’est irréversible.',
    'Delete the history': 'Supprimer l’historique',
    'The clipboard': 'Le presse-papiers',
    'There is no picture on the clipboard. Copy one, then try again.':
      'Il n’y a pas d’image dans le presse-papiers. Copiez-en une, puis réessayez.',
    'Open a picture': 'Ouvrir une image',
    'Pictures and PDF': 'Images et PDF',
    'All files': 'Tous les fichiers',
    'Eyeshot countdown': 'Eyeshot – Compte à rebours',
    'Seconds until the capture': 'Secondes avant la capture',
    'Escape cancels': 'Échap annule',
    'Cancel the delayed capture': 'Annuler la capture différée',
    'Capture otherwise': 'Capturer autrement',
    'Display {{number}} ({{width}} × {{height}})': 'Écran {{number}} ({{width}} × {{height}})',
    'Whole display': 'Écran entier',
    'The same region again': 'La même zone encore une fois',
    'After {{count}} seconds_one': 'Après {{count}} seconde',
    'After {{count}} seconds_many': 'Après {{count}} secondes',
    'After {{count}} seconds_other': 'Après {{count}} secondes',
    When: 'Quand',
    'At once': 'Tout de suite',
    'The whole display': 'L’écran entier',
    'The last rectangle, as it is now': 'Le dernier rectangle, tel qu’il est maintenant',
    'The picture on the clipboard': 'L’image du presse-papiers',
    'A picture file': 'Un fichier image',
    'There is no display {{number}}; there are {{total}}, counted from the left.':
      'Il n’y a pas d’écran {{number}} ; il y en a {{total}}, comptés depuis la gauche.',
    'Nothing was captured yet that could be captured again. Select a region first.':
      'Rien n’a encore été capturé qui puisse l’être de nouveau. Choisissez d’abord une zone.',
    'The display of the last region is not there any more, or smaller. Select a region again.':
      'L’écran de la dernière zone n’est plus là, ou il est plus petit. Choisissez de nouveau une zone.',
    'The region {{region}} lies outside of all displays, which are {{displays}}.':
      'La zone {{region}} est en dehors de tous les écrans, qui sont {{displays}}.',
    'The region lies on several displays. Name a part of one of them.':
      'La zone s’étend sur plusieurs écrans. Indiquez une partie d’un seul.',
    'The region has no pixel on its display. Select a region.':
      'La zone n’a aucun pixel sur son écran. Choisissez une zone.',
    'Only one of {{options}} can be given.': 'Une seule des options {{options}} peut être donnée.',
    '--region takes X,Y,WIDTH,HEIGHT such as 0,0,800,600, not "{{given}}".':
      '--region prend X,Y,LARGEUR,HAUTEUR, par exemple 0,0,800,600, et non « {{given}} ».',
    '--display takes the number of a display, from 1, not "{{given}}".':
      '--display prend le numéro d’un écran, à partir de 1, et non « {{given}} ».',
    '--delay takes whole seconds from 0 to {{longest}}, not "{{given}}".':
      '--delay prend des secondes entières de 0 à {{longest}}, et non « {{given}} ».',
    'From the clipboard': 'Depuis le presse-papiers',
    'Open a picture…': 'Ouvrir une image…',
    'Only the first {{count}} pictures are asked about._one':
      'La question ne porte que sur la première image.',
    'Only the first {{count}} pictures are asked about._many':
      'La question ne porte que sur les {{count}} premières images.',
    'Only the first {{count}} pictures are asked about._other':
      'La question ne porte que sur les {{count}} premières images.',
    'The file cannot be opened. Check its name and place.':
      'Le fichier ne peut pas être ouvert. Vérifiez son nom et sa place.',
    'This is no file. Choose a picture file.':
      'Ce n’est pas un fichier. Choisissez un fichier image.',
    'Opening the picture…': 'Ouverture de l’image…',
    '{{count}} pictures_one': '{{count}} image',
    '{{count}} pictures_many': '{{count}} images',
    '{{count}} pictures_other': '{{count}} images',
    'Drop to ask about it in the place of this answer':
      'Déposez pour poser une question dessus à la place de cette réponse',
    'Not compared with a reading on this computer: {{reason}}':
      'Pas comparé à une lecture sur cet ordinateur : {{reason}}',
    'Add a row below': 'Ajouter une ligne dessous',
    'Add a row above': 'Ajouter une ligne dessus',
    'Add a column on the right': 'Ajouter une colonne à droite',
    'Add a column on the left': 'Ajouter une colonne à gauche',
    'Remove this column': 'Enlever cette colonne',
    'Remove this row': 'Enlever cette ligne',
    'Rows and columns': 'Lignes et colonnes',
    Column: 'Colonne',
    Row: 'Ligne',
    'The settings could not be saved in {{folder}} ({{reason}}). Make room or allow writing there, then try again.':
      'Les réglages n’ont pas pu être enregistrés dans {{folder}} ({{reason}}). Faites de la place ou autorisez l’écriture, puis réessayez.',
    'Remove, leave its key in the keychain': 'Enlever, en laissant sa clé dans le trousseau',
    'Nothing was read on this computer to compare it with.':
      'Rien n’a été lu sur cet ordinateur pour le comparer.',
    'Only macOS and Windows can, and some recorders see past it: it promises nothing.':
      'Seuls macOS et Windows le peuvent, et certains enregistreurs passent outre : cela ne promet rien.',
    'The settings could not be saved. Try again.':
      "Les réglages n'ont pas pu être enregistrés. Réessayez.",
    'Get a key': 'Obtenir une clé',
    'List models for {{name}}': 'Lister les modèles pour {{name}}',
    'As the text in the picture needs': 'Selon le texte de l’image',
    'Roughly, for few tokens': 'Grossièrement, pour peu de tokens',
    Moderately: 'Moyennement',
    Closely: 'De près',
    'Very closely': 'De très près',
    'At the full size of the picture': 'À la taille réelle de l’image',
    'How closely the model looks': 'Avec quelle précision le modèle regarde',
    'Licences of what is inside': 'Licences de ce qui est inclus',
    'Electron and Chromium bring theirs as LICENSES.chromium.html beside the program.':
      'Electron et Chromium apportent les leurs dans LICENSES.chromium.html, à côté du programme.',
    'The package has no text of it.': 'Le paquet n’en contient pas le texte.',
    'Longest answer, in tokens': 'Réponse la plus longue, en tokens',
    'no limit': 'sans limite',
    "The provider's content filter withheld the answer. Ask another model, or about another part of the screen.":
      'Le filtre de contenu du fournisseur a retenu la réponse. Demandez à un autre modèle, ou choisissez une autre partie de l’écran.',
    'The quota of this account is used up, and waiting does not help. Check its plan and its billing at the provider.':
      'Le quota de ce compte est épuisé, et attendre ne sert à rien. Vérifiez la formule et la facturation chez le fournisseur.',
    'The proxy of this system wants a name and a password. Check the proxy settings.':
      'Le proxy de ce système demande un nom et un mot de passe. Vérifiez les réglages du proxy.',
    'The model used up its tokens before it came to an answer. Raise their limit in the action.':
      'Le modèle a épuisé ses tokens avant d’arriver à une réponse. Augmentez leur limite dans l’action.',
    'The server has not begun to answer. It may still be loading the model: try again in a moment, or choose a smaller model.':
      'Le serveur n’a pas commencé à répondre. Il charge peut-être encore le modèle : réessayez dans un instant, ou choisissez un modèle plus petit.',
    'The chart has more than {{limit}} points; the rest was left out.':
      'Le graphique a plus de {{limit}} points ; le reste a été laissé de côté.',
    'Leave answers, history and settings out of screenshots and recordings, where the system can':
      'Tenir réponses, historique et réglages hors des captures et enregistrements d’écran, là où le système le peut',
    'runs on other computers': 'fonctionne sur d’autres ordinateurs',
    '{{model}} runs on other computers, though its server is on this one, and Eyeshot is in local-only mode. Choose a model that runs here.':
      '{{model}} fonctionne sur d’autres ordinateurs, bien que son serveur soit sur celui-ci, et Eyeshot est en mode local. Choisir un modèle qui fonctionne ici.',
    'The server did not say in time whether {{model}} runs on this computer. Try again.':
      'Le serveur n’a pas dit à temps si {{model}} fonctionne sur cet ordinateur. Réessayer.',
    'Local only: connect to nothing but this computer':
      'Local seulement : ne se connecter qu’à cet ordinateur',
    'Eyeshot (private, local only)': 'Eyeshot (privé, local seulement)',
    'Eyeshot (local only)': 'Eyeshot (local seulement)',
    'Eyeshot connects to nothing but this computer': 'Eyeshot ne se connecte qu’à cet ordinateur',
    'Local only': 'Local seulement',
    'Before something is sent': 'Avant tout envoi',
    'Show what would be sent, and ask': 'Montrer ce qui serait envoyé, et demander',
    'E-mail address': 'Adresse e-mail',
    'Phone number': 'Numéro de téléphone',
    IBAN: 'IBAN',
    'Payment card': 'Carte de paiement',
    'IP address': 'Adresse IP',
    'Key or token': 'Clé ou jeton',
    'Private key': 'Clé privée',
    'Access token (JWT)': 'Jeton d’accès (JWT)',
    'Name of your list': 'Nom de votre liste',
    '{{kind}}: covered when it is sent': '{{kind}} : masqué à l’envoi',
    'Cover it after all': 'Masquer quand même',
    '{{kind}} – leave it uncovered': '{{kind}} – ne pas masquer',
    'Personal data is still being looked for. Wait for it, or look at the picture yourself before you send it.':
      'La recherche de données personnelles est encore en cours. Attendez-la, ou regardez l’image vous-même avant de l’envoyer.',
    'Personal data could not be looked for. Look at the picture yourself before you send it.':
      'Les données personnelles n’ont pas pu être recherchées. Regardez l’image vous-même avant de l’envoyer.',
    'Found on this computer: {{found}}. What is marked is covered when you send; click a mark to leave it as it is.':
      'Trouvé sur cet ordinateur : {{found}}. Ce qui est marqué est masqué à l’envoi ; cliquez sur une marque pour la laisser telle quelle.',
    'Found in the text: {{found}}.': 'Trouvé dans le texte : {{found}}.',
    'Cover it in the text': 'Masquer dans le texte',
    'No personal data was found.': 'Aucune donnée personnelle n’a été trouvée.',
    'Cover all that is marked, and look (A)': 'Masquer tout ce qui est marqué, et regarder (A)',
    'Cover now': 'Masquer maintenant',
    'Cover {{count}} and send_one': 'Masquer {{count}} et envoyer',
    'Cover {{count}} and send_many': 'Masquer {{count}} et envoyer',
    'Cover {{count}} and send_other': 'Masquer {{count}} et envoyer',
    'Looking for personal data, on this computer…':
      'Recherche de données personnelles, sur cet ordinateur…',
    'Mark it, and ask': 'Marquer, et demander',
    'Always cover it': 'Toujours masquer',
    'Never look for it': 'Ne jamais chercher',
    'Personal data': 'Données personnelles',
    'Before a picture is sent, it is read on this computer, and what looks personal or secret is marked to be covered. Where that fails or takes more than 10 seconds, sending waits for you. Nothing is marked to ask you where you are never asked.':
      'Avant l’envoi d’une image, elle est lue sur cet ordinateur, et ce qui semble personnel ou secret est marqué pour être masqué. Si cela échoue ou dure plus de 10 secondes, l’envoi vous attend. Là où vous n’êtes jamais interrogé, rien n’est marqué pour vous interroger.',
    'Your list of names, one a line': 'Votre liste de noms, un par ligne',
    'Of people, companies or projects. The list is kept in the settings file.':
      'De personnes, d’entreprises ou de projets. La liste se trouve dans le fichier des réglages.',
    'Look for it, too, where the server is on this computer':
      'Chercher aussi lorsque le serveur est sur cet ordinateur',
    'For each new address, and when something is marked':
      'Pour chaque nouvelle adresse, et si quelque chose est marqué',
    Always: 'Toujours',
    Never: 'Jamais',
    'Addresses that you have sent something to:':
      'Adresses auxquelles quelque chose a été envoyé :',
    'Forget {{address}}': 'Oublier {{address}}',
    Forget: 'Oublier',
    'Cloud providers are refused then, and so are models that a server on this computer runs elsewhere, as far as it says so. The command line keeps to it too.':
      'Les fournisseurs en ligne sont alors refusés, de même que les modèles qu’un serveur de cet ordinateur fait fonctionner ailleurs, pour autant qu’il le dise. La ligne de commande s’y tient aussi.',
    'What would be sent': 'Ce qui serait envoyé',
    'Cover a part (B)': 'Couvrir une partie (B)',
    'Add a box': 'Ajouter un cadre',
    'A covered part. Enter or Delete uncovers it, the arrow keys move it.':
      'Une partie couverte. Entrée ou Suppr la découvre, les flèches la déplacent.',
    Uncover: 'Découvrir',
    'Drag over what is to be covered, or press B.':
      'Faire glisser sur ce qui doit être couvert, ou appuyer sur B.',
    'The text that goes with it': 'Le texte qui l’accompagne',
    'Cancel (Esc)': 'Annuler (Échap)',
    Send: 'Envoyer',
    'This is what would be sent to {{host}}.': 'Voici ce qui serait envoyé à {{host}}.',
    'Nothing was sent to {{host}} before. This is what would be sent; you are asked once.':
      'Rien n’a encore été envoyé à {{host}}. Voici ce qui serait envoyé ; la question n’est posée qu’une fois.',
    '{{tokens}} tokens': '{{tokens}} jetons',
    'USD {{price}}': '{{price}} USD',
    'Eyeshot is in local-only mode, so nothing was sent. Choose a model on this computer, or end the mode in the tray menu or the settings.':
      'Eyeshot est en mode local, donc rien n’a été envoyé. Choisir un modèle sur cet ordinateur, ou quitter ce mode dans le menu de la barre système ou les réglages.',
    'Run on Linux with X11 so far; not on Wayland, macOS and Windows. The README says more.':
      'Exécuté jusqu’ici sous Linux avec X11 ; pas sous Wayland, macOS ni Windows. Le README en dit plus.',
    Diagnostics: 'Diagnostic',
    'For a report of a problem: versions, choices and a log, without texts, pictures, names, addresses and keys. Nothing is sent by itself; what is copied is what you see.':
      'Pour signaler un problème : versions, réglages et journal, sans textes, images, noms, adresses ni clés. Rien n’est envoyé de lui-même ; ce qui est copié est ce que vous voyez.',
    'Show diagnostics': 'Afficher le diagnostic',
    'Show them anew': 'Actualiser',
    'Copy diagnostics': 'Copier le diagnostic',
    Copied: 'Copié',
    'Something went wrong inside Eyeshot. It goes on; if something does not work, start it again, and report it with the diagnostics in About.':
      'Une erreur s’est produite dans Eyeshot. Il continue ; si quelque chose ne marche pas, redémarrez-le et signalez-le avec le diagnostic de la page « À propos ».',
    'The disk is full, so the history could not be changed. Make room on the disk, or remove all of the history.':
      'Le disque est plein, l’historique n’a donc pas pu être modifié. Libérez de la place ou supprimez tout l’historique.',
    'Eyeshot cannot start: nothing can be written in {{folder}}. Make room or allow writing there.':
      'Eyeshot ne peut pas démarrer : rien ne peut être écrit dans {{folder}}. Libérez de la place ou autorisez-y l’écriture.',
    'Waiting for the keychain, which may be asking for its password…':
      'En attente du trousseau, qui demande peut-être son mot de passe…',
    Updates: 'Mises à jour',
    'Look for updates once a day': 'Chercher les mises à jour une fois par jour',
    'Off until you switch it on, and never in local-only mode. The list of versions is asked for; nothing about you is sent, and nothing is installed unasked.':
      'Désactivé tant que vous ne l’activez pas, et jamais en mode local. La liste des versions est demandée ; rien sur vous n’est envoyé, et rien n’est installé sans votre accord.',
    'Looking…': 'Recherche…',
    'Look now': 'Chercher maintenant',
    'Install and start anew': 'Installer et redémarrer',
    'This is the newest version.': 'C’est la version la plus récente.',
    'Eyeshot {{version}} is there.': 'Eyeshot {{version}} est disponible.',
    'Eyeshot {{version}} is there. Fetch it by hand, and compare it with SHA256SUMS.':
      'Eyeshot {{version}} est disponible. Téléchargez-le vous-même et comparez-le à SHA256SUMS.',
    'Eyeshot {{version}} is there. About says more.':
      'Eyeshot {{version}} est disponible. La page « À propos » en dit plus.',
    'Eyeshot is in local-only mode, so it did not look for updates. End the mode in the tray menu or the settings.':
      'Eyeshot est en mode local, il n’a donc pas cherché de mise à jour. Quittez ce mode dans le menu de la barre ou les réglages.',
    'Looking for updates is switched off.': 'La recherche de mises à jour est désactivée.',
    'This Eyeshot runs from its sources. Only a package can look for updates.':
      'Cet Eyeshot tourne depuis ses sources. Seul un paquet peut chercher des mises à jour.',
    'The list of versions could not be reached. Try again later, or look for one by hand.':
      'La liste des versions n’a pas pu être atteinte. Réessayez plus tard ou cherchez vous-même.',
    'There is no update that can install itself.':
      'Aucune mise à jour ne peut s’installer d’elle-même.',
    'The update could not be fetched, or is not from the publisher of this Eyeshot.':
      'La mise à jour n’a pas pu être téléchargée, ou ne vient pas de l’éditeur de cet Eyeshot.',
    'This package does not say where its updates are. Look for one by hand.':
      'Ce paquet ne dit pas où sont ses mises à jour. Cherchez vous-même.',
    'There is no telemetry, and nothing is loaded from the network; updates are looked for only where you switch that on, in About.':
      'Il n’y a pas de télémétrie, et rien n’est chargé du réseau ; les mises à jour ne sont cherchées que si vous l’activez dans « À propos ».',
    'The desktop did not let Eyeshot take a screenshot. Allow it in the system’s settings, under Apps or Permissions, then try again.':
      'Le bureau n’a pas laissé Eyeshot faire une capture d’écran. Autorisez-le dans les réglages du système, sous Applications ou Autorisations, puis réessayez.',
    'This desktop (Wayland) keeps keys to itself: a hotkey may not come while another window has the keyboard. “Try” beside it, under Hotkeys, gives the line to bind in the desktop.':
      'Ce bureau (Wayland) garde les touches pour lui : un raccourci peut ne pas arriver tant qu’une autre fenêtre a le clavier. « Essayer », à côté, sous Raccourcis, donne la ligne à inscrire dans le bureau.',
    'There is no command “{{name}}” here.': 'La commande « {{name}} » n’existe pas ici.',
    'The administrator of this Mac does not let programs record the screen.':
      'L’administrateur de ce Mac ne laisse pas les programmes enregistrer l’écran.',
    'macOS keeps the screen from Eyeshot until you allow it.':
      'macOS cache l’écran à Eyeshot tant que vous ne l’autorisez pas.',
  },
}
