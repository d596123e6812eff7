# Le calculateur de coût rendu.
calculators-landed-cost = Coût rendu
calculators-landed-cost-detail = Un envoi, tous les marchés, au centime près. Rien ne quitte cette page sans que vous le partagiez.
calculators-shipment = Envoi
calculators-result = Résultat
calculators-market = Marché
calculators-term = Incoterm
calculators-place = Lieu convenu
calculators-mode = Mode
calculators-entry-date = Date d’entrée
calculators-importer = Importateur
calculators-currency = Devise
calculators-product = Produit
calculators-hs-code = Code SH
calculators-origin = Origine
calculators-quantity = Quantité
calculators-unit-price = Prix unitaire
calculators-weight = Brut kg
calculators-volume = m³
calculators-duty-rate = Droit saisi
calculators-landed-unit = Rendu / unité
calculators-line = Ligne
calculators-lines = Lignes de l’envoi
calculators-remove = Retirer
calculators-remove-line = Retirer la ligne
calculators-paste = Coller des lignes
calculators-paste-label = Lignes d’un tableur
calculators-paste-hint = Colonnes dans n’importe quel ordre avec leurs noms au-dessus, ou produit, code SH, origine, quantité, prix unitaire, kg, m³, droit. Séparées par des tabulations, points-virgules ou virgules.
calculators-paste-file = Ou un fichier CSV
calculators-paste-take = Ajouter ces lignes
calculators-no-result = Rien à calculer pour l’instant
calculators-no-result-detail = Saisissez une ligne avec quantité et prix unitaire.
calculators-no-result-wrong = Un champ contient une erreur. Corrigez-le et le résultat s’affichera ici.
calculators-no-result-kept = L’expéditeur garde une donnée pour lui. Saisissez la vôtre et le résultat s’affichera ici.
calculators-enter-kept = Saisir votre valeur
calculators-stale = Ce résultat correspond aux dernières valeurs lisibles : un champ contient une erreur.
calculators-example = Voir un exemple
calculators-example-shown = Un exemple est saisi.
calculators-example-clock = Réveil
calculators-example-knife = Couteau de cuisine
calculators-import-percent = { $percent } de la valeur en douane est dû à l’importation
calculators-incomplete = Un droit manque dans les sommes
calculators-landed-cost-in = Coût rendu, { $market }
calculators-customs-value = Valeur en douane
calculators-duties = Droits
calculators-excises = Accises
calculators-taxes = TVA / GST
calculators-taxes-kept = Taxe non récupérable
calculators-fees = Redevances
calculators-cash-at-border = À payer à la frontière
calculators-recoverable = Taxe récupérable
calculators-with-tax = Taxe récupérable comprise
calculators-waterfall = Du prix au coût rendu
calculators-breakdown = Ligne par ligne
calculators-effective-duty = Taux de droit effectif
calculators-effective-import = Taux effectif à l’importation
calculators-goods = Marchandise
calculators-charges = Fret et frais
calculators-landed = Rendu
calculators-line-of = Ligne { $number }
calculators-whole-shipment = Tout l’envoi
calculators-exchange-used = 1 { $from } = { $rate } { $to } · { $series } { $date }
calculators-how = Comment on y arrive
calculators-verified = vérifié le { $date }
calculators-unverified = non vérifié
calculators-typed = saisi à la main
calculators-percent-inside = { $percent } du montant taxe comprise
calculators-difference = Ce qui fait la différence
calculators-side-by-side = Côte à côte
calculators-deciding = surtout : { $part }
calculators-rests-on-typed = avec des taux saisis à la main
calculators-rests-on-unverified = avec des taux non vérifiés
calculators-link-impossible = Ce navigateur ne peut pas créer ce lien. Enregistrez le CSV.
calculators-link-damaged = Ce lien a été coupé ou modifié. Redemandez-le ; ce que vous aviez saisi est toujours là.
calculators-link-partly = Une partie de ce lien a été coupée ou modifiée en route. Ce qui était lisible est ici ; redemandez le lien pour avoir le reste.
calculators-holds-more = Ce calcul contient d’autres données pour lesquelles ce formulaire n’a pas de champ. Elles comptent et restent dans le lien.
calculators-link-later = Ce lien vient d’une version plus récente. Rechargez la page.
calculators-changed-since = Modifié depuis que vous l’avez reçu.
calculators-as-sent = Revenir à la version reçue
calculators-put-aside = Votre propre calcul a été mis de côté.
calculators-bring-back = Le reprendre
calculators-let-go = L’abandonner
calculators-let-gone = Le calcul mis de côté est abandonné.
calculators-sent-to-you = Tel que reçu
calculators-save-csv = Enregistrer en CSV
calculators-save-excel = Enregistrer en Excel
calculators-save-excel-private = Un fichier Excel montrerait ce que vous gardez privé. Ouvrez ces cadenas pour l’enregistrer.
calculators-save-json = Enregistrer en JSON
calculators-compare = Comparer avec la version reçue
calculators-compare-end = Terminer la comparaison
calculators-as-it-was-sent = Tel que reçu
calculators-as-it-is-now = Tel qu’il est maintenant
calculators-print = Imprimer
calculators-share = Partager
calculators-northern-ireland = Irlande du Nord
calculators-china-retail = Chine, vente au détail transfrontalière
calculators-mode-sea = Maritime
calculators-mode-air = Aérien
calculators-mode-road = Routier
calculators-mode-rail = Ferroviaire
calculators-mode-courier = Messagerie express
calculators-mode-post = Poste
calculators-importer-registered = Entreprise qui récupère la taxe
calculators-importer-unregistered = Entreprise qui ne la récupère pas
calculators-importer-consumer = Particulier
calculators-export-packing = Emballage export
calculators-origin-inland = Pré-acheminement
calculators-export-clearance = Dédouanement export
calculators-origin-terminal = Terminal au départ
calculators-dutiable-addition = Commissions, redevances, apports
calculators-main-freight = Fret principal
calculators-insurance = Assurance
calculators-destination-terminal = Terminal à l’arrivée
calculators-on-carriage = Post-acheminement
calculators-other-charges = Autres frais
calculators-basis-value = Valeur
calculators-basis-gross-weight = Poids brut
calculators-basis-chargeable-weight = Poids taxable
calculators-basis-volume = Volume
calculators-basis-quantity = Quantité
calculators-basis-equally = À parts égales
calculators-basis-by-hand = À la main
calculators-flat-duty = Droit forfaitaire
calculators-simplified-duty = Droit simplifié
calculators-vat = TVA
calculators-gst = GST
calculators-levy = { $levy ->
    [parcel_fee] Redevance par colis
    [service_fee] Frais de service
    [consumption_tax] Taxe à la consommation
    [local_consumption_tax] Taxe locale à la consommation
    [provincial_tax] Taxe provinciale
    [liquor_tax] Taxe sur les alcools
    [education_tax] Taxe d’éducation
    [goods_management] Redevance de gestion des marchandises
    [goods_management_gst] GST sur la redevance de gestion
   *[other] { $name }
 }
calculators-duty-ordinary = Droit ordinaire
calculators-duty-preference = Droit préférentiel
calculators-duty-anti-dumping = Droit antidumping
calculators-duty-countervailing = Droit compensateur
calculators-duty-safeguard = Droit de sauvegarde
calculators-duty-additional = Droit additionnel
calculators-step-price = Quantité × prix unitaire
calculators-step-added = { $charge } : ajouté
calculators-step-deducted = { $charge } : déduit
calculators-step-outside = { $charge } : n’entre pas dans la valeur en douane
calculators-step-not-deducted = { $charge } : dans le prix sans être distingué, non déduit
calculators-step-import-deducted = Droits et taxes retirés du prix rendu
calculators-step-regime = Régime de faible valeur : { $regime }
calculators-regime = { $regime ->
    [up_to_300] marchandises jusqu’à 300 AED
    [up_to_1000_nzd] marchandises jusqu’à 1 000 NZD
    [up_to_1000_sar] marchandises jusqu’à 1 000 SAR
    [up_to_10000] marchandises jusqu’à 10 000 JPY
    [up_to_135] marchandises jusqu’à 135 GBP, taxe perçue par le vendeur
    [up_to_135_business] marchandises jusqu’à 135 GBP, taxe déclarée par l’acheteur
    [low_value] marchandises de faible valeur, taxe perçue par le vendeur
    [low_value_goods] marchandises de faible valeur, taxe perçue par le vendeur
    [low_value_business] marchandises de faible valeur pour une entreprise
    [remission_20] remise pour des marchandises jusqu’à 20 CAD
    [courier_40] envoi par messagerie jusqu’à 40 CAD depuis les États-Unis ou le Mexique
    [courier_150] envoi par messagerie de 40 à 150 CAD depuis les États-Unis ou le Mexique
    [courier_simplified] procédure simplifiée de messagerie
    [cbec] importation de détail transfrontalière
    [duty_relief_150] franchise pour des marchandises jusqu’à 150 EUR
    [flat_duty] droit forfaitaire au lieu du tarif
    [flat_duty_ioss] droit forfaitaire, taxe payée par le guichet unique à l’importation
    [ioss] guichet unique à l’importation, taxe perçue par le vendeur
    [personal_150] usage personnel, jusqu’à 150 USD
    [personal_200] usage personnel, jusqu’à 200 USD depuis les États-Unis
    [voec] VOEC, taxe perçue par le vendeur
    [rts] colis pour un particulier, un taux pour toutes les marchandises
    [rts_certified_50] colis jusqu’à 50 USD d’un vendeur certifié, payé avec l’achat
    [rts_certified] colis de plus de 50 USD d’un vendeur certifié, payé avec l’achat
    [rts_medicines] médicaments pour usage personnel
   *[other] { $name }
 }
calculators-step-quota = Part dans le contingent
calculators-step-duty-by = Droit selon le tarif { $tariff }
calculators-step-difference = Écart permis
calculators-step-taken-off = { $cost } : déduction
calculators-step-minimum = { $cost } : porté au minimum
calculators-step-maximum = { $cost } : plafonné
calculators-step-share = { $cost } : part de cette ligne
calculators-step-waived = { $cost } : exonéré
calculators-step-part-due = { $cost } : dû en partie
calculators-step-total = { $cost } : total arrondi
calculators-step-not-collected = { $cost } : trop faible pour être perçu
calculators-step-again = Recalculé dans l’autre sens pour vérifier
calculators-fault-missing = Saisissez un nombre.
calculators-fault-number = Ce n’est pas un nombre. Écrivez 1234,50.
calculators-fault-date = Choisissez une date.
calculators-fault-hs-code = Un code SH compte de 6 à 12 chiffres.
calculators-fault-country = Deux lettres de pays, comme CN.
calculators-fault-currency = Trois lettres de devise, comme EUR.
calculators-fault-no-lines = Saisissez au moins une ligne.
calculators-fault-too-many = { $most } au maximum.
calculators-fault-negative = Ne peut pas être négatif.
calculators-fault-not-positive = Doit être supérieur à zéro.
calculators-fault-above-hundred = Plus de 100 pour cent est impossible.
calculators-fault-too-large = Le nombre est trop grand.
calculators-fault-minor-unit = Plus de décimales que n’en a la devise.
calculators-fault-zero-basis = Aucune ligne n’a de donnée pour « { $basis } ». Répartissez selon « { $suggested } ».
calculators-fault-shares = Les parts ne donnent pas le total des frais.
calculators-fault-divisor = Ce mode n’a pas de poids taxable. Répartissez selon le poids brut.
calculators-fault-market = Pas de taux pour { $market }.
calculators-fault-rules = Les règles saisies à la main pour ce marché ne peuvent pas être appliquées : vérifiez « { $name } ».
calculators-fault-valuation = Aucune règle d’évaluation connue à cette date.
calculators-fault-levy = Le marché n’a pas de { $levy }.
calculators-fault-scheme = Aucun marché n’a de régime { $scheme }.
calculators-fault-exchange = Aucun taux de change de { $from } vers { $to }. Utilisez la devise du marché.
calculators-fault-exchange-twice = { $from } et { $to } ont déjà un cours. Indiquez-en un par paire.
calculators-fault-duty = Ce n’est pas un taux de droit. Écrivez 4,7 % ou 12,80 % + 176,80 EUR / 100 kg.
calculators-fault-duty-at = « { $found } » n’est pas compris. Écrivez 4,7 % ou 12,80 % + 176,80 EUR / 100 kg.
calculators-fault-rate = Ce taux ne peut pas être calculé.
calculators-fault-bounds = Le minimum dépasse le maximum.
calculators-fault-price = Les frais compris dans le prix, ou déduits, dépassent le prix.
calculators-fault-delivered = Aucune valeur en douane ne conduit à ce prix rendu.
calculators-warnings = À savoir
calculators-warn-unverified = { $count ->
    [one] { $count } taux ou règle non vérifié à la source
   *[other] { $count } taux et règles non vérifiés à la source
}
calculators-warn-stale = { $count ->
    [one] { $count } taux ou règle vérifié il y a longtemps
   *[other] { $count } taux et règles vérifiés il y a longtemps
}
calculators-warn-outdated = { $count ->
    [one] { $count } taux ou règle au-delà de sa dernière date connue
   *[other] { $count } taux et règles au-delà de leur dernière date connue
}
calculators-warn-exchange-unofficial = Le taux de change n’est pas celui que ce marché prescrit.
calculators-warn-exchange-stale = Le taux de change est plus ancien que ne le permet le marché.
calculators-warn-typed = { $cost } : taux saisi à la main
calculators-warn-rules-typed = Les règles de ce marché ont été saisies à la main ; ce ne sont pas celles publiées
calculators-warn-unit = Ligne { $line } : le droit demande une quantité non indiquée.
calculators-warn-duty-failed = Ligne { $line } : un droit n’a pas pu être calculé.
calculators-warn-duty-unknown = Ligne { $line } : aucun droit connu pour ce code. Saisissez le taux.
calculators-warn-duty-differs = Ligne { $line } : le droit diffère entre les lignes du tarif sous ce code : { $rates }. Indiquez le code complet ou saisissez le taux.
calculators-warn-provisions = Ligne { $line } : le tarif cite des dispositions qui peuvent changer le droit : { $codes }. Elles ne sont pas comptées. Jugez si elles s’appliquent et saisissez le droit.
calculators-warn-measure-open = Ligne { $line } : { $kind } : peut être dû sur ces marchandises de cette origine et n’est pas dans les tables : { $provision }. Il n’est pas compté. Jugez s’il s’applique et saisissez le droit.
calculators-warn-ended = Ligne { $line } : { $kind } a pris fin sans suite.
calculators-warn-levy-unknown = Aucun taux de { $levy } n’est connu à cette date ; il manque dans les totaux.
calculators-warn-levies-open = Peut aussi être dû, sans taux connu ici : { $levies }. Saisissez ce qui s’applique.
calculators-warn-hs-code = La ligne { $line } n’a pas de code SH.
calculators-warn-origin = La ligne { $line } n’a pas d’origine.
calculators-warn-proof = Ligne { $line } : la préférence exige une preuve d’origine.
calculators-warn-preference = Ligne { $line } : une préférence serait plus basse. Demandez-la avec une preuve d’origine.
calculators-warn-no-preference = Ligne { $line } : préférence ou contingent inconnu.
calculators-warn-quota-unclaimed = Ligne { $line } : aucun contingent n’est demandé, le droit dans le contingent ne sert donc pas.
calculators-warn-tariff-used = Ligne { $line } : le droit selon le tarif { $tariff } est appliqué au lieu de celui du marché. Il faut pour cela : { $proof }.
calculators-warn-tariff-refused = Ligne { $line } : le droit selon le tarif { $tariff } n’est pas permis : il s’écarte trop de celui du marché, ou une mesure de défense commerciale s’applique. Celui du marché est appliqué.
calculators-warn-tariff-available = Ligne { $line } : le droit selon le tarif { $tariff } serait plus bas. Il faut pour cela : { $proof }.
calculators-warn-tariff-unknown = Ligne { $line } : aucun droit selon le tarif { $tariff } n’est connu. Celui du marché est appliqué.
calculators-tariff-proof = { $tariff ->
    [UK] l’autorisation du UK Internal Market Scheme et la preuve de la vente à des consommateurs d’Irlande du Nord ou de l’utilisation finale par eux
   *[other] { $proof }
 }
calculators-warn-charge-missing = La valeur en douane ou la base d’imposition devrait comprendre « { $component } », non indiqué.
calculators-warn-charge-assumed = La valeur en douane doit comprendre « { $component } », non indiqué : selon la règle du marché, { $percent } de la valeur des marchandises en tiennent lieu, dans la seule valeur en douane.
calculators-warn-deduction-missing = Le prix comprend « { $component } » ; la valeur en douane ne le devrait pas. Indiquez-le pour le déduire.
calculators-warn-water-only = Ce terme vaut pour le transport par eau.
calculators-warn-export-date = La date d’entrée tient lieu de date d’exportation.
calculators-warn-beyond-rules = L’importation a lieu plus de cinq ans après la règle la plus récente connue ici. Ce qui sera dû alors n’est pas connu.
calculators-warn-delivered-tax = Rendu droits acquittés : l’acheteur ne récupère peut-être pas la taxe comprise.
calculators-warn-delivered-rounded = Ligne { $line } : l’arrondi laisse un léger écart avec le prix.
calculators-warn-delivered-unmet = Ligne { $line } : aucune valeur en douane ne mène à ce prix, car un seuil s’interpose. Selon les règles en dessous du seuil, la valeur serait de { $below }, selon celles au-dessus, de { $above } : ni l’une ni l’autre n’est de son côté. La valeur inférieure la plus proche est affichée ; son total s’écarte du prix de { $apart }.
calculators-exchange-rates = Taux de change
calculators-exchange-hint = Aucun taux publié à disposition. Saisissez le vôtre ; le résultat le signale.
calculators-one-unit = 1 { $currency } en { $other }
calculators-private-of = Garder privé : { $field }
calculators-withheld = L’expéditeur garde cette donnée pour lui. Saisissez la vôtre.
calculators-private-stay = Les champs au cadenas fermé restent ici : ni dans un lien, ni dans un fichier, ni sur papier.
calculators-add-charge = Ajouter des frais
calculators-as-the-term-says = Selon l’Incoterm
calculators-on-top = En plus du prix
calculators-in-price = Dans le prix, indiqué à part
calculators-in-price-hidden = Dans le prix, non indiqué à part
calculators-currency-of = { $charge } : devise
calculators-share-of = { $charge } : réparti selon
calculators-shared-by = Réparti selon
calculators-in-the-price = Compris dans le prix ?
calculators-price-contains = { $charge } : dans le prix ?
calculators-share-of-line = Part de la ligne { $number }
calculators-route = Itinéraire
calculators-add-leg = Ajouter une étape
calculators-remove-leg = Supprimer l’étape
calculators-leg-from = De (pays)
calculators-leg-to = Vers (pays)
calculators-delivered-price = Le prix rendu comprend
calculators-delivered-with-taxes = Droits, redevances et taxes
calculators-delivered-without-taxes = Droits et redevances, hors TVA
calculators-more-shipment = Lieu, date d’exportation, itinéraire
calculators-place-kind = Type de lieu
calculators-place-seller = Locaux du vendeur
calculators-place-export = Port ou terminal d’exportation
calculators-place-import = Port ou terminal d’importation
calculators-place-inland = Lieu à l’intérieur du pays
calculators-export-date = Date d’exportation
calculators-duty-not-favoured = Droit hors nation la plus favorisée
calculators-duty-suspension = Droit suspendu
calculators-duty-quota-in = Droit dans le contingent
calculators-duty-quota-out = Droit hors contingent
calculators-explain = Montrer le calcul
calculators-explain-all = Montrer toutes les étapes
calculators-how-of = Calcul : { $figure }
calculators-more-lines = { $count ->
    [one] { $count } autre ligne. Cliquez sur un coût rendu dans la grille pour voir ses étapes.
   *[other] { $count } autres lignes. Cliquez sur un coût rendu dans la grille pour voir ses étapes.
}
calculators-more-warnings = { $count ->
    [one] { $count } autre remarque
   *[other] { $count } autres remarques
}
calculators-about-line = Ligne { $number } en détail
calculators-line-currency = Devise du prix
calculators-net-weight = Poids net
calculators-preference = Préférence
calculators-preference-unclaimed = Non demandée
calculators-preference-claimed = Demandée, preuve d’origine à venir
calculators-preference-proven = Demandée, preuve d’origine disponible
calculators-proof-wanted = Preuve d’origine : { $proof }
calculators-quota = Contingent tarifaire
calculators-quota-unclaimed = Non demandé
calculators-quota-claimed = Demandé
calculators-quota-balance = Solde du contingent (vide : tout)
calculators-retail-price = Valeur au détail de la ligne
calculators-quantity-in = Quantité en { $unit }
calculators-duties-found = Droits trouvés
calculators-rate-free = exemption
calculators-provisions-open = Dispositions qui peuvent changer le droit. Non comptées : jugez si chacune s’applique et saisissez son droit à la main.
calculators-rate-in-words = sous forme de texte seulement : saisissez-le à la main
calculators-alternative = Variante
calculators-alternatives = Côte à côte : { $count }
calculators-compare-by = Comparer
calculators-compare-all = Calculer toutes les lignes côte à côte
calculators-add-alternative = Ajouter une variante
calculators-axis-markets = Marchés
calculators-axis-origins = Origines
calculators-axis-terms = Incoterms
calculators-axis-modes = Modes
calculators-axis-routes = Itinéraires
calculators-another-route = Un autre itinéraire
calculators-add-route = Le comparer
calculators-all-markets = Montrer tous les marchés
calculators-remove-alternative = Retirer { $name }
calculators-above-best = { $amount } de plus par unité
calculators-make-own = Montrer { $name } en entier
calculators-price-currency = Devise du prix
calculators-use-in-price = Utiliser dans prix et marge
calculators-market-rates = Taxes, redevances et franchises de ce marché
calculators-market-rates-hint = Votre taux remplace celui du marché et le résultat le signale. Videz le champ pour revenir au taux du marché.
calculators-own-rate = { $levy } : taux propre
calculators-rate-unknown = Aucun taux n’est connu à cette date.
calculators-rate-elsewhere = Ne s’applique pas à cet envoi.
calculators-rate-certain-goods = certaines marchandises seulement
calculators-rate-duty-free = si aucun droit n’est dû
calculators-rate-value = valeur { $bounds }
calculators-rate-of-line = Ligne { $line } : { $rate }
calculators-rate-of-all = Toutes les lignes : { $rate }
calculators-rate-by-quantity = selon la quantité
calculators-remove-rate = Supprimer ce taux
calculators-scheme = Participe au régime { $scheme }
calculators-scheme-name = { $scheme ->
    [remessa_conforme] Remessa Conforme (vendeur certifié)
    [ukims] UK Internal Market Scheme (vente ou utilisation finale en Irlande du Nord)
   *[other] { $name }
 }
calculators-without-reliefs = Ne pas appliquer les franchises des petits envois
calculators-type-rate = Saisir un taux de { $levy }
calculators-other-duties = Autres droits de cette ligne
calculators-add-duty = Ajouter un droit
calculators-remove-duty = Supprimer : { $duty }
calculators-quantity-unit = Unité (vide : pièces)
calculators-own-exchange = Taux de change propres au lieu des taux publiés
calculators-exchange-published = Publié : { $rate } · { $series } { $date }
