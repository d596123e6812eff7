## Why a row or a file is not imported: what was wrong, and what would be right.

## The row as text.

refused-row-too-short = La ligne s’arrête après { $found } colonnes sur { $columns } : le fichier a peut-être été coupé ici. Complétez la ligne.
refused-row-too-long = La ligne compte { $found } cellules, l’en-tête { $columns }. Mettez entre guillemets droits le texte qui contient le séparateur.
refused-row-too-large = La ligne dépasse { $kilobytes } Ko. Raccourcissez ses textes ou cherchez un guillemet jamais refermé.
refused-quote-never-closed = Un guillemet est ouvert ici et jamais refermé. Fermez-le, ou doublez-le s’il fait partie du texte.
refused-text-after-quote = Du texte suit un guillemet fermant. Doublez les guillemets qui font partie du texte : 5"" lamp.
refused-too-many-rows-together = Plus de { $most } lignes portent cette clé : elles ne peuvent être prises comme un tout.

## One cell.

refused-missing = Cette valeur est obligatoire.
refused-text-too-long = Le texte dépasse { $most } caractères. Raccourcissez-le.
refused-line-break-in-code = Un code ne peut contenir ni saut de ligne ni caractère de contrôle.
refused-not-a-decimal = Ce n’est pas un nombre. Écrivez-le avec un point et rien d’autre : 1234.50.
refused-too-many-digits = { $currency } a { $digits } décimales ; ce montant en a davantage.
refused-number-too-large = Le nombre est trop grand.
refused-negative = Cette valeur ne peut être négative.
refused-not-a-whole-number = Ce n’est pas un nombre entier comme 48. Écrivez-le sans séparateur ni unité.
refused-too-small = La plus petite valeur possible est { $least }.
refused-zero-price = Un prix nul offrirait la marchandise. S’il n’y a pas de prix, retirez la ligne.
refused-zero-quantity = La quantité est nulle : une ligne commande ou reprend au moins une unité.
refused-not-a-date = Ce n’est pas une date. Écrivez année, mois et jour : 2026-11-30.
refused-not-a-moment = Ce n’est pas une date avec heure. Écrivez année, mois, jour et heure : 2026-11-30 16:20.
refused-out-of-time = Aucune commande n’est de ce jour. Indiquez un jour du { $first } au { $last }.
refused-not-a-country = Ce n’est pas un code de pays. Écrivez les deux lettres de l’ISO 3166, par exemple DE.
refused-not-a-currency = Ce n’est pas un code de devise. Écrivez les trois lettres de l’ISO 4217, par exemple EUR.
refused-not-a-language = Cette langue n’est pas disponible. Utilisez en, zh-CN, es, fr, de, ja, pt-BR ou ar.
refused-not-an-incoterm = Ce n’est pas une règle Incoterms 2020. Utilisez EXW, FCA, FAS, FOB, CFR, CIF, CPT, CIP, DAP, DPU ou DDP.
refused-not-an-hs-code = Ce n’est pas un code SH. Écrivez de 6 à 12 chiffres, par exemple 9405.21.
refused-not-a-tariff-code = Ce n’est pas un code douanier. Écrivez de 2 à 12 chiffres, par exemple 9405 ou 9405.21.
refused-not-an-origin = Ce n’est pas une origine. Écrivez all, all except CN RU ou des pays : CH NO.
refused-not-a-duty = Ce n’est pas un droit de douane. Écrivez-le comme au tarif : 12.80 % + 176.80 EUR / 100 kg.
refused-not-a-measure = Ce n’est pas un type de mesure. Écrivez par exemple mfn, preference, anti_dumping ou additional.
refused-not-a-rate = Ce n’est pas un taux de change. Écrivez un nombre supérieur à zéro, ou N/A.
refused-not-a-barcode = Ce n’est pas un code-barres. Écrivez 8, 12, 13 ou 14 chiffres. Le tableur l’a peut-être abrégé : mettez la colonne au format texte.
refused-barcode-check-digit = La clé de contrôle est fausse : le dernier chiffre serait { $right }. Comparez le numéro avec l’étiquette.
refused-not-an-email = Ce n’est pas une adresse e-mail comme buyer@company.example.
refused-not-a-picture = Ce n’est pas l’adresse d’une image. Elle commence par https:// ou par un seul /.
refused-too-many-pictures = Il y a plus de { $most } images supplémentaires. Retirez les autres.
refused-not-one-of = Utilisez l’une de ces valeurs : { $choices }.

## One row.

refused-no-name = Il faut un nom dans au moins une langue.
refused-no-label = Il faut un libellé dans au moins une langue.
refused-no-first-picture = Il y a des images supplémentaires, mais pas de première. Remplissez picture ou videz pictures.
refused-not-all-dimensions = Indiquez longueur, largeur et hauteur ensemble, ou aucune.
refused-carton-without-units = Le carton a un poids ou des dimensions, mais carton_units ne dit pas combien d’unités il contient.
refused-nothing-orderable = Aucune quantité ne respecte à la fois minimum, multiple et maximum. Relevez le maximum à un multiple au moins.
refused-ends-before-it-begins = Le dernier jour précède le premier.
refused-tier-and-company = Un tarif relève d’un niveau ou d’une société, pas des deux.
refused-role-needs-company = Une personne ayant ce rôle appartient à une société. Indiquez-la.
refused-role-has-no-company = Une personne ayant ce rôle est de la marque et n’a pas de société partenaire. Laissez la cellule vide.
refused-no-sku = La variante n’a pas de SKU : personne ne pourrait la commander. Attribuez-lui-en un dans Shopify et exportez à nouveau, ou saisissez-le ici.
refused-arrival-incomplete = Un arrivage demande une date et une quantité.
refused-nothing-said = La ligne n’indique ni stock ni arrivage.
refused-address-incomplete = L’adresse n’indique pas de pays.

## A row beside others.

refused-duplicate = La ligne { $row } concerne déjà la même chose, avec ces valeurs ou d’autres. Gardez seulement la bonne.
refused-differs-from-row = La ligne { $row } indique « { $value } » pour le même objet. Accordez les deux.
refused-other-row-of-order = La ligne { $row } de la même commande est refusée, et une commande est prise entière ou pas du tout. Cette ligne-ci est correcte.
refused-other-row-of-company = La ligne { $row } de la même société est refusée, et une société est prise entière ou pas du tout. Cette ligne-ci est correcte.
refused-other-row-of-agreement = La ligne { $row } de la même version est refusée, et une version est prise entière ou pas du tout. Cette ligne-ci est correcte.
refused-thresholds-not-rising = Un seuil doit dépasser le précédent.
refused-floor-above-cap = Le minimum ne peut pas dépasser le maximum.
refused-order-taken = Une autre ligne occupe déjà ce rang. Donnez à chacune le sien.
refused-not-an-earlier-line = Nommez des lignes de cet accord qui précèdent et peuvent être déduites.
refused-terms-contradict = Ces conditions se contredisent : la méthode ne peut pas utiliser la mesure, les paliers ou un chiffre voisin.
refused-version-posted = Cette version est enregistrée avec d’autres conditions. Une version publiée ne se modifie pas : donnez au changement un nouveau numéro.
refused-agreement-of-others = Cet accord est enregistré pour { $stored }. Utilisez un autre code pour d’autres partenaires ou une autre devise.
refused-effective-taken = La version { $version } prend effet le même jour. Choisissez-en un autre.
refused-effective-outside-term = Ce jour est hors de la durée, du { $from } au { $to }. Une version prend effet pendant sa propre durée.
refused-fewer-lines = La commande est enregistrée avec { $stored } lignes, il y en a moins ici. Indiquez toutes ses lignes.
refused-price-list-differs = Ce tarif est enregistré comme { $stored }. Utilisez un autre code pour un autre tarif.
refused-order-of-other-company = Une commande portant ce numéro existe pour une autre société.
refused-order-of-other-currency = La commande portant ce numéro est enregistrée en { $currency }.
refused-credit-note-is-negative = Un avoir reprend : ses quantités sont négatives.
refused-order-is-positive = Une quantité négative relève d’un avoir : mettez le statut credit_note.
refused-own-parent = Une catégorie ne peut être sa propre parente.

## A row beside what is stored.

refused-unknown-sku = Le catalogue n’a pas ce SKU. Importez d’abord le produit ou corrigez le code.
refused-unknown-company = Aucune société n’a ce code. Importez d’abord la société ou corrigez le code.
refused-unknown-warehouse = Aucun entrepôt n’a ce code. Importez d’abord l’entrepôt ou corrigez le code.
refused-unknown-user = Aucun utilisateur n’a cette adresse e-mail. Importez d’abord l’utilisateur ou laissez la cellule vide.
refused-unknown-parent = Ni ce fichier ni la base de données n’ont de catégorie portant ce code.
refused-unknown-agreement = Aucun accord ne porte ce code. Importez d’abord les accords.
refused-currency-needs-amounts = La limite de crédit et le minimum de commande sont enregistrés en { $stored }. Donnez les deux colonnes dans la nouvelle devise ; une cellule vide signifie aucun.
refused-currency-while-owed = La société doit encore { $owed }, qui ne compte que dans sa devise actuelle. Changez la devise une fois ce montant réglé.

## A whole file: no row was looked at, nothing was written.

file-empty = Le fichier est vide. La première ligne doit nommer les colonnes.
file-workbook = C’est un classeur Excel ou une archive, pas un fichier CSV. Enregistrez-le au format « CSV UTF-8 » et importez celui-ci.
file-damaged-gzip = Le fichier gzip est abîmé ou coupé. Compressez-le à nouveau ou importez le fichier non compressé.
file-unknown-encoding = Le fichier n’est pas en UTF-8 et ses lettres ne peuvent être lues avec certitude. Enregistrez-le au format « CSV UTF-8 » et importez celui-ci.
file-damaged-utf16 = Le fichier commence en UTF-16 et contient une lettre incomplète. Enregistrez-le au format « CSV UTF-8 » et importez celui-ci.
file-zero-byte = Le fichier contient des octets nuls : ce n’est pas du texte, ou de l’UTF-16 sans sa marque. Enregistrez-le au format « CSV UTF-8 » et importez celui-ci.
file-too-large = Le fichier dépasse { $megabytes } Mo. Divisez-le.
file-header-unreadable = La première ligne est illisible : un guillemet n’y est pas fermé.
file-column-missing = Il manque la colonne { $column }. Le fichier a : { $found }. Renommez une colonne, faites-la correspondre ou donnez une constante.
file-column-twice = La colonne { $column } figure deux fois. Retirez-en une ou renommez-la.
file-pair-unreadable = « { $pair } » n’est pas une paire comme sku=StockCode.
file-pair-unknown = { $column } n’est pas une colonne de ce type de fichier. Il a : { $known }.
file-pair-twice = { $column } est donné deux fois.
file-mapped-column-absent = Le fichier n’a pas de colonne { $column }. Il a : { $found }.
file-constant-and-column = { $column } est donné comme constante, mais le fichier a aussi la colonne. Retirez l’une des deux.

## What is worth knowing of how a file was read.

note-windows-1252 = Le fichier n’est pas en UTF-8 et a été lu en Windows-1252 : « { $example } ». Si c’est illisible, enregistrez-le au format « CSV UTF-8 » et importez-le à nouveau.
note-columns-aside = Ces colonnes ont été laissées de côté : { $columns }.
note-more-columns-aside = Ces colonnes ont été laissées de côté : { $columns } et { $more } de plus.
note-pictures-aside = Lignes dont l’image a été laissée de côté : { $rows }. Une image va aux produits de son handle dans le fichier, { $most } au plus pour chacun en dehors de la première.
note-stock-aside = Le stock du fichier a été laissé de côté : donnez un entrepôt comme constante pour le prendre.
note-unnamed-customers = Lignes sans client : { $rows }. Elles sont réunies sous la société « Unnamed customers ».

## The report on the command line.

import-counts = { $rows } lignes : { $added } ajoutées, { $changed } modifiées, { $unchanged } inchangées, { $refused } refusées.
import-not-applied = Rien n’a été écrit : il était demandé tout ou rien.
import-refusal = Ligne { $row } : { $reason }
