# Le calculateur de RFA par paliers.
ladder-calculators = Calculateurs
ladder-title = Barème de RFA
ladder-detail = Saisissez les paliers et les achats. Rien ne quitte cette page tant que vous ne la partagez pas.
ladder-agreement = Accord
ladder-method = Mode de calcul
ladder-method-of = { $method ->
    [whole] Volume total, dès la première unité
    [marginal] Tranche par tranche, chacune à son taux
    [rolling] Glissant : les paliers franchis paient sur leur borne supérieure
    [cumulative] Chaque palier atteint paie sur le tout
    [excess] Seulement au-delà du premier seuil
    [interpolated] Taux sur la droite entre deux paliers
    [package] Un montant fixe par lot au-dessus du premier seuil
   *[lump] Primes forfaitaires seules
 }
ladder-thresholds-in = Seuils en
ladder-in-value = Valeur
ladder-in-units = Unités
ladder-rates-in = Taux en
ladder-in-percent = Pourcentage de la valeur
ladder-per-unit = Montant par unité
ladder-boundary = Exactement au seuil
ladder-boundary-from = Le palier est atteint
ladder-boundary-above = Le palier n’est pas encore atteint
ladder-until = Fin le
ladder-cap = Plafond
ladder-tiers = Paliers
ladder-tier = Palier
ladder-from = À partir de
ladder-rate = Taux
ladder-lump = Prime
ladder-pays = Paie maintenant
ladder-from-of = Palier { $tier } : à partir de
ladder-rate-of = Palier { $tier } : taux
ladder-lump-of = Palier { $tier } : prime
ladder-remove-of = Retirer le palier { $tier }
ladder-remove-tier = Retirer
ladder-add-tier = Ajouter un palier
ladder-here = Vous êtes ici
ladder-value = Acheté à ce jour
ladder-quantity = Unités achetées à ce jour
ladder-slide = Faire glisser le volume
ladder-units = { $units ->
    [one] { $units } unité
   *[other] { $units } unités
 }
ladder-each = { $amount } par unité
ladder-earned = Acquis
ladder-effective = { $percent } des achats
ladder-next = { $more } de plus d’ici le { $date } rapportent { $extra } de plus.
ladder-next-whole = { $more } de plus d’ici le { $date } rapportent { $extra } de plus, dès la première unité.
ladder-next-less = { $more } de plus d’ici le { $date } rapportent { $extra } de moins.
ladder-minimum = { $more } de plus d’ici le { $date } atteignent le minimum et rapportent { $extra }.
ladder-top = Le palier le plus haut est atteint.
ladder-break-even = À partir de { $volume }, la commande qui atteint le palier { $tier } rapporte au moins ce qu’elle coûte.
ladder-drawing = Taux selon le volume. Le trait est à { $volume }.
ladder-as-table = En tableau
ladder-cliffs = Où le montant saute
ladder-at = À
ladder-just-below = Juste en dessous
ladder-reached = Atteint
ladder-empty = Saisissez au moins un palier, et les achats.
ladder-fault-rising = Doit dépasser le seuil précédent.
ladder-fault = Ce barème ne peut pas être calculé. Vérifiez les paliers.
ladder-warn-less = Atteindre le palier { $tier } paie { $reached } au lieu de { $below } juste en dessous. L’écart est rattrapé à partir de { $volume }.
ladder-warn-less-ever = Atteindre le palier { $tier } paie { $reached } au lieu de { $below } juste en dessous, et l’écart n’est jamais rattrapé.
ladder-warn-falls = Dans le palier { $tier }, le taux baisse plus vite que le volume ne croît : acheter plus rapporte moins.
ladder-warn-cap = Le plafond est atteint : acheter plus ne rapporte rien de plus.
ladder-warn-nothing = Rien ne permet de mesurer la croissance : rien n’est acquis.
ladder-warn-no-value = Aucune valeur n’est indiquée, or cette ligne compte en valeur : rien n’est acquis.
ladder-warn-no-quantity = Aucune quantité n’est indiquée, or cette ligne compte en unités : rien n’est acquis.
