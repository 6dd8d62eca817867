/** Written by `npm run learn`: the features of the examples, one a line; the first, empty one is of every line. */
export const features = `
#
# $
*
* $
* *
* * $
* * *
* * <date>
* * <item>
* * <length>
* * <person>
* * a
* * au
* * c
* * com
* * con
* * da
* * de
* * di
* * do
* * e
* * el
* * en
* * in
* * is
* * l
* * la
* * le
* * lo
* * los
* * me
* * no
* * non
* * o
* * on
* * per
* * por
* * que
* * s
* * se
* * t
* * the
* * to
* * un
* <date>
* <date> $
* <date> *
* <date> <person>
* <date> per
* <item>
* <item> $
* <item> *
* <item> <date>
* <item> a
* <length>
* <length> $
* <length> *
* <length> mas
* <length> prima
* <person>
* <person> $
* <person> *
* <quoted>
* <quoted> $
* a
* a *
* a <item>
* a <person>
* a data
* a ete
* a faire
* a la
* a lo
* a los
* a me
* a partir
* a todos
* a tutti
* about
* about the
* after
* again
* agora
* ahi
* ai
* ainda
* al
* al *
* algo
* algo $
* alguma
* alguma coisa
* all
* alla
* anche
* ancora
* and
* antes
* antes <date>
* any
* ao
* apres
* are
* as
* as *
* ate
* au
* au *
* au <item>
* avant
* avec
* back
* be
* been
* before
* before <date>
* bien
* but
* by
* by <length>
* c
* c est
* ca
* ca $
* can
* ce
* che
* che *
* chi
* com
* com a
* com o
* come
* comme
* como
* como hecho
* con
* con *
* con <person>
* con el
* con la
* concluido
* cosa
* cuando
* d
* d *
* d <length>
* da
* da *
* da <item>
* da lista
* dans
* dans le
* das
* das *
* de
* de *
* de <item>
* de <length>
* de <person>
* de l
* de la
* de las
* de lo
* de los
* de me
* de novo
* de que
* dei
* del
* del *
* del <item>
* della
* depuis
* des
* des *
* desde
* desde <date>
* di
* di *
* di <item>
* di <length>
* di <person>
* dias
* dias $
* do
* do *
* do <item>
* do prazo
* do som
* doit
* done
* done $
* dopo
* dos
* dos *
* du
* du *
* du <item>
* due
* due $
* e
* e *
* e a
* e stato
* el
* el *
* el <item>
* el hotel
* el plazo
* em
* en
* en *
* en el
* en la
* en lo
* encore
* era
* es
* est
* est *
* esta
* estar
* este
* esto
* et
* et *
* eu
* fatto
* fazer
* feito
* finito
* fino
* fino <date>
* foi
* for
* for *
* for me
* for the
* fora
* from
* from the
* fuori
* gli
* gracias
* gracias $
* ha
* has
* has been
* have
* have to
* hay
* hay que
* i
* i *
* if
* il
* il *
* in
* in *
* in the
* indietro
* io
* is
* is *
* is done
* is it
* is the
* isso
* it
* it $
* ja
* ja *
* je
* je *
* l
* l *
* l ho
* la
* la $
* la *
* la <item>
* la data
* la fecha
* la scadenza
* la tache
* las
* las *
* le
* le *
* le <item>
* le comite
* le point
* les
* les *
* lo
* lo *
* lo de
* lo del
* lo que
* los
* los *
* ma
* ma *
* mais
* mal
* mas
* me
* me $
* me *
* mets
* mi
* moi
* my
* n
* na
* na *
* nada
* nada $
* nao
* ne
* nel
* no
* no $
* no *
* no <item>
* non
* non *
* non era
* not
* nous
* o
* o *
* o <item>
* o <person>
* o prazo
* o que
* o responsavel
* of
* of *
* of the
* off
* off the
* ok
* ok $
* on
* on *
* on the
* one
* or
* os
* os *
* ou
* ou *
* out
* over
* par
* para
* para *
* para el
* para la
* para o
* pas
* pas *
* passa
* per
* per *
* per <item>
* per la
* piu
* please
* please $
* plus
* plus *
* pode
* por
* por *
* por favor
* pour
* pour *
* pour <item>
* pour la
* pour le
* pour les
* pra
* pra *
* prima
* pro
* pronto
* qu
* qu on
* qualcosa
* quando
* quanto
* que
* que *
* que <person>
* que a
* que el
* que me
* que o
* quello
* qui
* quoi
* s
* s *
* s il
* se
* se *
* se a
* sem
* senza
* sera
* si
* si *
* sin
* so
* sobre
* sobre o
* sono
* sono *
* sont
* sont *
* su
* su *
* su <item>
* sur
* sur *
* sur <item>
* sur le
* t
* t *
* ta
* ta *
* te
* tem
* tempo
* ter
* that
* that *
* the
* the *
* the <item>
* the sponsor
* to
* to *
* to <person>
* to the
* toda
* todas
* todas as
* todo
* too
* tout
* tu
* tudo
* tutto
* um
* uma
* un
* un *
* una
* una *
* una tarea
* une
* une *
* une tache
* up
* up the
* us
* va
* vai
* volta
* vous
* we
* what
* with
* with <person>
* with the
* y
* ya
* yo
* yo $
* you
-aba
-ace
-aco
-act
-ada
-ade
-ado
-ady
-age
-ail
-ain
-air
-ais
-ait
-aje
-ala
-ale
-ali
-all
-alo
-ama
-ame
-ami
-amo
-ana
-and
-ane
-ank
-ano
-ant
-ara
-ard
-are
-ari
-art
-asa
-ase
-aso
-ata
-ate
-ati
-ato
-ava
-ave
-avi
-ays
-aza
-azo
-bar
-bbe
-bei
-bem
-ber
-bes
-bia
-bio
-bir
-ble
-blo
-bou
-bra
-bre
-bro
-bus
-cal
-cao
-car
-cas
-cca
-cel
-cer
-ces
-ceu
-cha
-che
-chi
-cho
-cia
-cio
-cir
-cle
-cos
-cou
-cto
-cts
-cun
-dad
-dar
-das
-day
-ded
-dei
-der
-des
-deu
-dge
-die
-dio
-dir
-dly
-dor
-dos
-dou
-dra
-dre
-due
-ead
-eak
-eas
-eau
-eca
-ece
-ech
-eck
-eco
-ect
-eda
-ede
-edo
-eds
-eed
-eer
-ees
-efa
-ega
-ego
-eir
-ela
-ele
-elo
-els
-ema
-eme
-ems
-ena
-end
-ene
-eno
-ens
-ent
-enu
-era
-ere
-ero
-ers
-ert
-ese
-eso
-ess
-est
-eta
-ete
-eto
-ets
-eur
-eux
-eva
-eve
-evo
-evu
-ext
-eza
-fas
-fia
-fie
-gar
-ged
-gem
-gen
-ger
-ges
-get
-ggi
-ght
-gio
-gle
-gli
-gna
-gne
-gno
-gou
-gue
-har
-has
-hed
-hei
-her
-hes
-hio
-hor
-ial
-ian
-iao
-iar
-ias
-ibe
-ica
-ice
-ich
-ick
-ico
-ida
-ide
-ido
-ien
-ier
-ies
-iez
-iga
-ige
-igo
-ila
-ile
-ill
-ilo
-ils
-ima
-ime
-imi
-imo
-ina
-ind
-ine
-ing
-ino
-ins
-int
-ion
-ios
-ipa
-ipe
-ipo
-ira
-ire
-iro
-isa
-ise
-ish
-isi
-iso
-ita
-ite
-iti
-ito
-iva
-ive
-ivi
-ivo
-ixa
-jar
-jes
-jet
-jor
-ked
-ken
-kes
-lai
-lar
-las
-led
-ler
-les
-lez
-lga
-lho
-lia
-lie
-lio
-lla
-lle
-lli
-llo
-lls
-lly
-lon
-lot
-lou
-lqu
-lta
-lto
-lui
-lve
-man
-mar
-mas
-mbe
-mbi
-men
-mer
-mes
-mir
-mis
-mit
-miu
-mma
-mme
-mmi
-mos
-mpa
-mpo
-mps
-nal
-nar
-nas
-nca
-nce
-nco
-nda
-nde
-ndi
-ndo
-nds
-ndu
-ned
-nei
-ner
-nes
-nge
-ngi
-ngo
-ngs
-nha
-nho
-nia
-nio
-nir
-nks
-nle
-nlo
-nme
-nne
-nno
-nos
-nsa
-nse
-nso
-nta
-nte
-nti
-nto
-nts
-nue
-nza
-nze
-oca
-oco
-ody
-oes
-oga
-oie
-oin
-oir
-ois
-ola
-ole
-olo
-oma
-ome
-ona
-one
-ong
-oni
-ono
-ons
-ora
-ord
-ore
-org
-ori
-oro
-ors
-ort
-osa
-ose
-ost
-ota
-ote
-our
-out
-ova
-ove
-ovo
-oye
-oze
-ped
-pel
-pen
-ple
-pon
-pos
-ppe
-ppo
-pre
-pte
-que
-qui
-rai
-ral
-ram
-rar
-ras
-rat
-rca
-rci
-rco
-rda
-rde
-rdi
-rdo
-rds
-rea
-red
-ree
-rei
-rem
-reo
-rer
-res
-rga
-rge
-rgo
-ria
-rie
-rio
-rir
-ris
-rks
-rle
-rlo
-rly
-rma
-rme
-rmi
-rmo
-rna
-rni
-rno
-ron
-ros
-rou
-rra
-rre
-rro
-rry
-rse
-rsi
-rso
-rst
-rta
-rte
-rti
-rto
-rts
-rva
-rve
-sal
-sao
-sar
-sas
-sca
-sce
-sco
-sde
-sed
-see
-ser
-ses
-sit
-sks
-sma
-smo
-son
-sor
-sos
-sou
-squ
-ssa
-sse
-ssi
-sso
-sta
-ste
-sti
-sto
-tal
-tam
-tan
-tao
-tar
-tas
-tch
-ted
-tee
-tei
-tel
-tem
-ten
-ter
-tes
-tie
-til
-tin
-tir
-tis
-tle
-tos
-tot
-tou
-toy
-tra
-tre
-tri
-tro
-tta
-tte
-tti
-tto
-tus
-uck
-ucs
-uda
-uei
-uem
-uen
-uer
-ues
-uff
-uge
-ugh
-uir
-uis
-ula
-uld
-ule
-ulo
-uma
-und
-une
-uno
-unt
-uoi
-upa
-upe
-upo
-ura
-ure
-uro
-urs
-usa
-use
-uso
-ute
-uto
-uve
-uye
-val
-var
-ved
-vel
-ven
-ver
-ves
-via
-vio
-vor
-vos
-vre
-yer
-yor
-zar
-zer
-zes
-zia
-zie
-zos
-zza
-zzo
<date>
<date> $
<date> *
<date> * $
<date> * *
<date> * <date>
<date> <item>
<date> <item> $
<date> <person>
<date> a
<date> c
<date> c est
<date> con
<date> e
<date> et
<date> i
<date> is
<date> lo
<date> lo *
<date> mas
<date> mas *
<date> me
<date> me *
<date> nao
<date> no
<date> non
<date> o
<date> o <date>
<date> or
<date> ou
<date> per
<date> per *
<date> per <item>
<date> please
<date> please $
<date> por
<date> pour
<date> s
<date> to
<date> y
<item>
<item> $
<item> *
<item> * $
<item> * *
<item> * <date>
<item> <date>
<item> <date> $
<item> <length>
<item> <length> $
<item> <person>
<item> <person> $
<item> <quoted>
<item> <quoted> $
<item> a
<item> a <person>
<item> a ete
<item> c
<item> c est
<item> che
<item> como
<item> de
<item> di
<item> di <length>
<item> done
<item> done $
<item> e
<item> e *
<item> es
<item> est
<item> est *
<item> esta
<item> foi
<item> has
<item> has been
<item> in
<item> is
<item> ja
<item> lo
<item> n
<item> nao
<item> no
<item> non
<item> o
<item> ok
<item> ou
<item> para
<item> please
<item> please $
<item> por
<item> pra
<item> que
<item> que *
<item> s
<item> s il
<item> se
<item> se *
<item> sera
<item> ta
<item> that
<item> that *
<item> to
<item> to <person>
<item> va
<item> ya
<length>
<length> $
<length> *
<length> * $
<length> * *
<length> <item>
<length> <item> $
<length> antes
<length> antes de
<length> avant
<length> before
<length> de
<length> de plus
<length> frente
<length> frente $
<length> in
<length> in piu
<length> mas
<length> mas $
<length> mas <length>
<length> more
<length> more <length>
<length> plus
<length> prima
<person>
<person> $
<person> *
<person> * $
<person> * *
<person> * <item>
<person> * a
<person> * for
<person> * o
<person> * que
<person> * se
<person> * the
<person> <date>
<person> <date> $
<person> a
<person> a *
<person> al
<person> como
<person> con
<person> da
<person> de
<person> di
<person> do
<person> doit
<person> e
<person> elle
<person> en
<person> est
<person> esta
<person> fait
<person> for
<person> ha
<person> has
<person> is
<person> is *
<person> me
<person> me *
<person> no
<person> non
<person> para
<person> para *
<person> per
<person> por
<person> pour
<person> que
<person> s
<person> s $
<person> s il
<person> se
<person> se *
<person> si
<person> ta
<person> take
<person> tem
<person> to
<person> will
<person> ya
<quoted>
<quoted> $
=0
=1002
=1003
=1004
=101
=1011
=1015
=1017
=1018
=1023
=1034
=1037
=104
=1042
=1043
=105
=1056
=1068
=1069
=1070
=1076
=1079
=1083
=1088
=1091
=110
=1100
=1101
=1102
=1105
=1106
=111
=1115
=112
=1123
=1131
=1133
=1136
=1139
=114
=1140
=1145
=1146
=1147
=1148
=1154
=1158
=1162
=1164
=1170
=1171
=1173
=1176
=1177
=1178
=118
=1184
=1196
=1198
=1199
=1202
=1205
=1206
=1209
=1211
=1215
=1217
=1219
=1223
=1232
=1233
=1239
=1242
=1245
=1247
=1248
=1250
=1253
=1257
=1258
=1259
=126
=1263
=1266
=127
=1270
=1277
=1278
=1286
=1288
=1289
=129
=1295
=1297
=1298
=1299
=13
=1302
=1303
=1309
=1311
=1313
=1314
=1315
=132
=1322
=1323
=1325
=1327
=1328
=1329
=1337
=1354
=1359
=136
=1369
=1370
=1371
=1372
=1373
=1374
=1379
=138
=1380
=1382
=1384
=1386
=1387
=1388
=1393
=1394
=1395
=1396
=1397
=1399
=140
=1402
=1405
=1406
=1408
=1409
=141
=1411
=1412
=1415
=1419
=142
=1420
=1426
=1430
=1431
=1434
=1438
=1439
=1442
=1443
=1444
=1446
=1448
=1449
=1451
=1453
=1458
=1461
=1462
=147
=1472
=1474
=1475
=1477
=1483
=1485
=149
=15
=1500
=1507
=1509
=1510
=1511
=1513
=1514
=1518
=1519
=1524
=1525
=1537
=1542
=1546
=1550
=1552
=1555
=1558
=1559
=1561
=1563
=1564
=1566
=1576
=1577
=1578
=1587
=1598
=1599
=160
=1601
=1610
=1611
=1613
=1614
=1617
=1624
=1625
=1629
=1635
=1639
=164
=1642
=1648
=1650
=1654
=166
=1663
=1664
=1666
=1669
=167
=1679
=168
=1684
=1703
=1704
=1709
=1714
=173
=1732
=1734
=1735
=1739
=174
=1740
=1747
=1748
=1757
=1760
=1763
=1767
=178
=1793
=1798
=1814
=1816
=1819
=1834
=1835
=1838
=1840
=1849
=1850
=1871
=1873
=1874
=1875
=1879
=189
=1898
=1899
=19
=190
=1902
=1906
=1910
=1913
=1914
=1919
=1925
=1926
=1945
=1961
=1970
=1986
=1987
=1990
=1991
=1992
=1993
=1994
=2001
=2003
=2009
=2023
=2027
=2037
=2038
=2039
=205
=2054
=2056
=2058
=206
=2083
=2086
=2087
=2090
=2092
=2099
=2103
=211
=2113
=2116
=2117
=212
=2121
=2122
=2125
=2127
=2134
=2138
=2139
=214
=2142
=2143
=2144
=2145
=2158
=2165
=217
=2170
=2174
=2178
=2183
=2184
=2185
=2188
=2209
=2214
=2229
=223
=2240
=2241
=2242
=2243
=2245
=2247
=225
=2251
=2259
=2264
=2265
=2269
=227
=2276
=2282
=2283
=2285
=2286
=2288
=2291
=2303
=2321
=2335
=2338
=2345
=2350
=2352
=2359
=2360
=2361
=2362
=2371
=2372
=2378
=2387
=2398
=2400
=2405
=2413
=2433
=2439
=244
=2440
=2441
=2449
=245
=2451
=2457
=2459
=2463
=2468
=247
=2471
=2473
=2476
=2479
=248
=2488
=2489
=2490
=2506
=2518
=2542
=2544
=2547
=2549
=2555
=2564
=2566
=2569
=2570
=2575
=2578
=258
=2586
=2589
=259
=2590
=2593
=2599
=26
=2604
=2605
=2606
=2608
=2609
=2611
=2612
=2615
=263
=2637
=2645
=2648
=2654
=2659
=2660
=2662
=2667
=2668
=2669
=2674
=2677
=2682
=2695
=2703
=2706
=272
=2721
=2722
=2723
=2733
=2734
=2740
=2744
=2752
=2753
=2754
=2759
=276
=2765
=2768
=277
=2770
=2772
=2776
=2778
=2779
=2782
=2785
=2791
=2794
=28
=2808
=2816
=2822
=2828
=2833
=2848
=285
=2856
=2857
=2888
=2891
=2898
=2899
=2902
=2906
=2917
=292
=2921
=2923
=2924
=2929
=2931
=2934
=2936
=2940
=2941
=2946
=2959
=2964
=2966
=297
=2971
=2973
=2979
=2982
=2986
=2988
=2994
=3
=3001
=3002
=3005
=3011
=3018
=302
=3021
=3024
=3027
=3030
=3031
=3034
=3040
=3049
=305
=3054
=3057
=3058
=3059
=3062
=3067
=3074
=3075
=3079
=3080
=3081
=3084
=3089
=3093
=310
=3101
=3106
=3107
=3109
=311
=3111
=3116
=3120
=3146
=3163
=3167
=3176
=3183
=3230
=3245
=3246
=325
=326
=3260
=3264
=327
=3278
=3279
=3284
=3292
=3293
=3296
=3299
=33
=3306
=331
=3310
=3315
=3324
=3328
=3334
=3354
=3355
=3371
=3380
=3381
=3399
=3401
=3409
=3410
=3414
=3415
=3417
=3418
=3420
=3434
=3437
=3438
=3457
=346
=3471
=3472
=3473
=3475
=3476
=348
=3480
=3488
=3496
=35
=350
=3520
=3523
=3534
=3552
=3559
=3576
=3581
=3586
=359
=3590
=3591
=3593
=3595
=3607
=3609
=3618
=3624
=3626
=363
=3632
=3635
=3637
=364
=3641
=3649
=365
=366
=3667
=3669
=3685
=3688
=370
=3700
=3704
=3706
=3708
=3714
=3716
=3718
=372
=3720
=3725
=3732
=3741
=3744
=3754
=3755
=3756
=3759
=3763
=378
=3811
=3821
=383
=3831
=3835
=3842
=3866
=3874
=3878
=39
=3901
=3908
=391
=3928
=3932
=3934
=3940
=3946
=3950
=3954
=396
=3970
=3979
=398
=3980
=3991
=3997
=3999
=4
=4004
=4005
=4012
=4017
=4020
=4040
=4046
=4049
=405
=4060
=4062
=4070
=4080
=4088
=409
=4096
=410
=4109
=4113
=4118
=4127
=4132
=4135
=4136
=4138
=4139
=4142
=4157
=416
=4168
=417
=4183
=419
=4199
=4202
=422
=4225
=4233
=4235
=4238
=4241
=4242
=4244
=4246
=4249
=4252
=4256
=4259
=426
=4260
=4261
=4265
=4266
=4268
=4284
=4286
=4287
=4296
=4303
=4304
=4307
=431
=4324
=4329
=4330
=4332
=4334
=4343
=4345
=4348
=435
=4353
=4357
=4361
=4362
=4369
=4371
=4378
=438
=4383
=4387
=4389
=4394
=440
=4405
=4406
=441
=4413
=4418
=4429
=4433
=4434
=4435
=4438
=4440
=4446
=4448
=4451
=4456
=4460
=4464
=4467
=447
=4482
=4489
=449
=4492
=4494
=4495
=4497
=4498
=4499
=4501
=4502
=4505
=451
=4511
=452
=4524
=453
=4531
=4532
=4536
=4548
=4552
=4557
=4575
=4578
=458
=4582
=4585
=4592
=4595
=4598
=46
=4603
=4634
=4635
=4636
=4637
=4644
=4645
=4647
=4652
=4654
=4656
=466
=4660
=4661
=4663
=467
=4675
=4680
=4687
=4695
=470
=4707
=4709
=471
=4714
=4716
=4718
=4721
=4726
=4735
=4736
=4741
=4746
=4749
=475
=4758
=4759
=4770
=4771
=4772
=4776
=478
=4788
=479
=4796
=4797
=480
=4805
=4807
=4810
=4813
=4815
=4820
=4821
=4823
=4828
=4829
=4846
=4851
=4853
=4855
=4858
=4860
=4867
=4869
=4870
=4871
=4874
=4880
=4897
=490
=4907
=4908
=491
=4911
=4916
=4925
=4929
=4930
=4938
=4943
=4968
=4970
=4975
=4976
=4979
=5002
=5007
=5027
=5029
=5030
=5031
=5034
=5036
=5053
=5054
=506
=5061
=5064
=5066
=5073
=5075
=5079
=5084
=5085
=5086
=5087
=5088
=5089
=509
=5092
=5093
=5094
=5101
=5104
=5105
=5106
=5108
=5109
=511
=5110
=5111
=5112
=5117
=5119
=5122
=5127
=5128
=5132
=5133
=5134
=5135
=514
=5145
=5146
=5147
=5148
=5150
=5154
=516
=5162
=5167
=517
=5170
=5171
=5172
=5178
=518
=5180
=5181
=5185
=5187
=5188
=519
=5191
=5192
=5193
=5194
=5195
=5196
=5198
=5199
=5200
=5209
=5211
=5213
=5216
=5217
=5218
=522
=5224
=5226
=5227
=5228
=5229
=5232
=5233
=5236
=5237
=5238
=5244
=5246
=5249
=5251
=5255
=5257
=5258
=526
=5261
=5266
=5267
=5268
=5269
=5270
=5273
=5277
=5278
=5279
=5280
=5285
=5287
=5295
=5297
=5305
=5306
=5308
=5313
=5317
=532
=5320
=5321
=5322
=5324
=5325
=5327
=5328
=5329
=5337
=5340
=5341
=5343
=5347
=5351
=5353
=5356
=5357
=5358
=5359
=5365
=5366
=537
=5374
=5376
=5379
=5382
=5386
=5388
=539
=5393
=5397
=5400
=5401
=5402
=5403
=5405
=5409
=5412
=5417
=542
=5422
=5427
=5429
=5431
=5436
=5439
=5443
=5445
=545
=5456
=5458
=5459
=5460
=5461
=5466
=547
=5470
=5471
=5473
=5477
=5478
=5480
=5483
=5486
=5487
=549
=5493
=5497
=5505
=5507
=5511
=5514
=5519
=552
=5522
=5525
=5528
=5533
=5535
=5539
=554
=5543
=5545
=5546
=5551
=5554
=5558
=5560
=5561
=5562
=5563
=5566
=5567
=557
=5576
=5577
=5578
=5579
=5580
=5582
=5586
=5587
=5592
=5593
=5595
=5597
=560
=5601
=5602
=5604
=5605
=561
=5610
=5612
=5614
=5616
=5617
=5618
=5619
=5620
=5623
=5624
=5625
=5627
=5628
=5629
=563
=5630
=5633
=5634
=5635
=5637
=5638
=5643
=5644
=5647
=5648
=5650
=5651
=5653
=5654
=5655
=5658
=5662
=5664
=5665
=5668
=5670
=5671
=5673
=5678
=5679
=568
=5681
=5683
=5684
=5685
=5687
=5688
=5689
=5692
=5694
=5697
=5699
=57
=5704
=5708
=5711
=5714
=5715
=5718
=5720
=5722
=5723
=5724
=5725
=5728
=5730
=5731
=5733
=5734
=5735
=5737
=574
=5740
=5741
=5743
=5746
=5748
=5749
=575
=5752
=5754
=5757
=5758
=576
=5761
=5763
=5765
=5767
=5770
=5772
=5774
=5775
=5778
=5781
=5783
=5784
=5786
=5788
=5791
=5797
=5799
=5800
=5806
=5808
=581
=5814
=5815
=5816
=5824
=5826
=5827
=5828
=5829
=583
=5830
=5831
=5835
=5837
=5838
=5839
=5840
=5845
=5847
=5848
=5859
=5860
=5861
=5864
=5865
=5866
=587
=5870
=5871
=5875
=5876
=5882
=5885
=5886
=5887
=5889
=5890
=5891
=5892
=5894
=5897
=5899
=5901
=5902
=5903
=5907
=5908
=5910
=5912
=5914
=5918
=5919
=592
=5920
=5921
=5927
=5929
=5931
=5932
=5933
=5934
=5935
=5936
=5945
=5947
=5950
=5952
=5956
=5957
=596
=5960
=5961
=5965
=5967
=5970
=5973
=5974
=5977
=5978
=5979
=5981
=5986
=5990
=5991
=5994
=5995
=5998
=600
=6002
=6003
=6005
=6007
=6010
=6011
=6012
=6013
=6014
=6015
=6026
=6027
=6028
=6032
=6040
=6041
=6043
=6045
=6048
=6057
=6058
=6060
=6062
=6064
=6067
=6069
=6083
=6087
=6088
=6089
=609
=6090
=6096
=6099
=6104
=6106
=6113
=6118
=6126
=613
=6134
=6135
=6144
=6150
=6160
=6164
=6166
=6167
=6168
=6170
=6176
=6177
=6178
=6181
=6182
=619
=6193
=6195
=62
=6201
=6203
=6206
=6207
=6208
=6209
=6211
=6212
=6213
=6215
=6216
=6221
=6222
=6223
=6227
=6231
=6233
=6237
=6238
=6242
=6251
=6254
=6257
=6258
=6259
=6263
=6267
=6269
=6270
=6271
=6276
=6278
=6279
=6280
=6283
=6285
=6287
=6292
=6300
=6302
=6303
=6306
=6307
=6312
=6313
=6317
=6318
=632
=6322
=6324
=6325
=6328
=6331
=6335
=6336
=6337
=6338
=6342
=6344
=6345
=6346
=6348
=6349
=6351
=6353
=6355
=6356
=6357
=6359
=6363
=6364
=6367
=6368
=6370
=6372
=6374
=6381
=6384
=6385
=6387
=639
=6393
=6395
=6397
=640
=6400
=6402
=6403
=6406
=6413
=6415
=6416
=6418
=6421
=6427
=6432
=6434
=6435
=6441
=6442
=6445
=6446
=6447
=6448
=6453
=6455
=6456
=6461
=6463
=6467
=6468
=6472
=6474
=6475
=6478
=6479
=6481
=6492
=6493
=6494
=6499
=650
=6500
=6517
=6518
=6522
=6524
=6525
=6527
=6528
=6529
=653
=6531
=6532
=6533
=6534
=6540
=6544
=6547
=6552
=6554
=656
=6560
=6561
=6562
=6563
=6575
=6576
=6579
=6581
=6583
=6584
=6592
=6595
=6598
=6600
=6606
=6607
=6608
=661
=6616
=6617
=6620
=6623
=6624
=6625
=6630
=6631
=6635
=6636
=6637
=6644
=6645
=6646
=6648
=6650
=6651
=6659
=6660
=6662
=6663
=6665
=6671
=6679
=6680
=6682
=6684
=6687
=669
=6691
=6695
=6698
=6700
=6702
=6704
=6706
=6708
=671
=6713
=6716
=6719
=672
=6720
=6724
=6725
=6726
=6728
=6732
=6734
=6736
=6737
=6740
=6741
=6749
=6751
=6752
=6757
=6761
=6762
=6763
=6764
=6765
=6766
=6768
=677
=6771
=6774
=6775
=6776
=678
=6780
=6781
=6786
=6788
=6789
=6791
=6793
=6794
=6798
=68
=6800
=6802
=6809
=6810
=6812
=6816
=6819
=6823
=6827
=6828
=6829
=6830
=6832
=6834
=6835
=6836
=6837
=6841
=6842
=6844
=6849
=6850
=6851
=6854
=6856
=6860
=6864
=6865
=6870
=6873
=6878
=6880
=6884
=6887
=6888
=6896
=6897
=6898
=6899
=690
=6900
=6904
=6905
=6909
=6910
=6912
=6914
=6915
=6916
=6921
=6922
=6924
=6935
=6937
=6938
=694
=6943
=6953
=6958
=6959
=6961
=6962
=6971
=6973
=6977
=6983
=6985
=699
=6990
=6994
=7001
=7004
=7006
=7007
=7013
=7016
=7025
=7027
=7028
=703
=7030
=7032
=7034
=7035
=7036
=7038
=7043
=7044
=7046
=7049
=705
=7051
=7054
=7057
=7069
=7070
=7077
=7083
=7086
=7089
=7092
=7097
=7098
=7099
=710
=7101
=7102
=7109
=711
=7110
=7111
=7113
=7116
=7119
=712
=7123
=7125
=7126
=7128
=713
=7132
=7140
=7142
=7145
=7146
=7147
=7149
=7157
=7158
=7159
=716
=724
=736
=739
=74
=746
=75
=761
=764
=766
=774
=778
=789
=79
=790
=793
=796
=8
=802
=813
=814
=815
=816
=818
=819
=820
=826
=838
=839
=84
=841
=842
=846
=847
=851
=854
=855
=857
=861
=862
=863
=866
=867
=869
=878
=879
=881
=883
=892
=90
=900
=903
=906
=907
=908
=910
=912
=913
=914
=917
=925
=929
=932
=936
=940
=947
=948
=949
=95
=961
=962
=963
=964
=965
=97
=970
=971
=972
=975
=976
=984
=985
=987
=988
=99
=990
=995
=997
?
@add
@add @add
@add @addHead
@add @asks
@add @due
@add @empty
@add @it
@add @link
@add @need
@add @polite
@addHead
@addHead @add
@addHead @addHead
@addHead @asks
@addHead @assign
@addHead @be
@addHead @done
@addHead @due
@addHead @empty
@addHead @extension
@addHead @give
@addHead @it
@addHead @link
@addHead @me
@addHead @more
@addHead @polite
@addHead @reminder
@addHead @until
@ahead
@ahead @ahead
@ahead @empty
@ahead @it
@all
@all @addHead
@all @all
@all @asks
@all @be
@all @done
@all @due
@all @empty
@all @it
@all @link
@all @polite
@all @until
@almost
@almost @almost
@almost @done
@almost @empty
@almost @it
@asks
@asks @add
@asks @addHead
@asks @ahead
@asks @all
@asks @asks
@asks @assign
@asks @away
@asks @back
@asks @be
@asks @cancel
@asks @congress
@asks @done
@asks @due
@asks @empty
@asks @extension
@asks @finish
@asks @give
@asks @if
@asks @instead
@asks @it
@asks @later
@asks @link
@asks @me
@asks @more
@asks @move
@asks @need
@asks @not
@asks @owner
@asks @pass
@asks @polite
@asks @speak
@asks @take
@asks @until
@asks @will
@assign
@assign @addHead
@assign @asks
@assign @assign
@assign @be
@assign @done
@assign @empty
@assign @it
@assign @me
@assign @note
@assign @take
@away
@away @away
@away @empty
@away @give
@back
@back @asks
@back @back
@back @empty
@back @it
@back @link
@be
@be @add
@be @addHead
@be @ahead
@be @all
@be @almost
@be @asks
@be @assign
@be @away
@be @back
@be @be
@be @cancel
@be @congress
@be @done
@be @due
@be @empty
@be @finish
@be @give
@be @if
@be @instead
@be @it
@be @later
@be @link
@be @me
@be @more
@be @move
@be @need
@be @not
@be @owner
@be @pass
@be @polite
@be @recurring
@be @sooner
@be @speak
@be @stop
@be @take
@be @undo
@be @until
@be @will
@cancel
@cancel @asks
@cancel @be
@cancel @cancel
@cancel @empty
@cancel @give
@cancel @it
@cancel @me
@cancel @polite
@committee
@committee @committee
@committee @empty
@congress
@congress @be
@congress @congress
@congress @empty
@done
@done @addHead
@done @all
@done @asks
@done @be
@done @done
@done @empty
@done @it
@done @link
@done @me
@done @not
@done @polite
@done @until
@due
@due @addHead
@due @asks
@due @be
@due @due
@due @empty
@due @it
@due @link
@due @until
@empty
@empty @add
@empty @addHead
@empty @ahead
@empty @all
@empty @almost
@empty @asks
@empty @assign
@empty @away
@empty @back
@empty @be
@empty @cancel
@empty @committee
@empty @congress
@empty @done
@empty @due
@empty @empty
@empty @except
@empty @extension
@empty @finish
@empty @give
@empty @if
@empty @instead
@empty @it
@empty @later
@empty @link
@empty @me
@empty @more
@empty @move
@empty @need
@empty @needless
@empty @noMore
@empty @not
@empty @note
@empty @owner
@empty @pass
@empty @polite
@empty @recurring
@empty @remind
@empty @reminder
@empty @reopen
@empty @sooner
@empty @speak
@empty @stop
@empty @take
@empty @undo
@empty @until
@empty @will
@empty @wish
@except
@except @empty
@except @except
@extension
@extension @addHead
@extension @empty
@extension @extension
@extension @until
@finish
@finish @addHead
@finish @asks
@finish @empty
@finish @finish
@finish @give
@finish @it
@finish @me
@give
@give @addHead
@give @all
@give @asks
@give @committee
@give @due
@give @empty
@give @give
@give @it
@give @link
@give @me
@give @more
@give @need
@give @not
@if
@if @asks
@if @be
@if @due
@if @empty
@if @finish
@if @if
@if @it
@if @link
@if @me
@if @not
@if @polite
@if @until
@if @will
@instead
@instead @asks
@instead @empty
@instead @it
@instead @not
@it
@it @add
@it @addHead
@it @ahead
@it @all
@it @almost
@it @asks
@it @assign
@it @away
@it @be
@it @cancel
@it @committee
@it @done
@it @empty
@it @finish
@it @give
@it @instead
@it @it
@it @later
@it @link
@it @me
@it @more
@it @move
@it @need
@it @not
@it @owner
@it @pass
@it @polite
@it @recurring
@it @remind
@it @reminder
@it @sooner
@it @speak
@it @take
@it @will
@later
@later @all
@later @due
@later @empty
@later @it
@later @later
@later @me
@later @until
@link
@link @asks
@link @be
@link @done
@link @due
@link @empty
@link @finish
@link @if
@link @it
@link @link
@link @me
@link @more
@link @move
@link @not
@link @polite
@link @speak
@link @until
@link @will
@me
@me @add
@me @addHead
@me @ahead
@me @almost
@me @asks
@me @assign
@me @away
@me @be
@me @cancel
@me @done
@me @due
@me @empty
@me @finish
@me @give
@me @if
@me @it
@me @link
@me @me
@me @more
@me @move
@me @need
@me @noMore
@me @not
@me @pass
@me @polite
@me @remind
@me @reminder
@me @reopen
@me @speak
@me @stop
@me @take
@me @until
@me @will
@more
@more @addHead
@more @asks
@more @be
@more @empty
@more @give
@more @it
@more @more
@more @not
@more @polite
@move
@move @addHead
@move @all
@move @asks
@move @done
@move @due
@move @empty
@move @give
@move @it
@move @me
@move @move
@move @not
@move @until
@need
@need @add
@need @addHead
@need @asks
@need @be
@need @done
@need @empty
@need @extension
@need @finish
@need @give
@need @if
@need @it
@need @link
@need @me
@need @more
@need @move
@need @need
@need @not
@need @until
@needless
@needless @empty
@needless @needless
@noMore
@noMore @empty
@noMore @it
@noMore @noMore
@not
@not @add
@not @addHead
@not @asks
@not @assign
@not @back
@not @be
@not @cancel
@not @done
@not @empty
@not @finish
@not @give
@not @if
@not @instead
@not @it
@not @link
@not @me
@not @more
@not @move
@not @need
@not @not
@not @owner
@not @polite
@not @remind
@not @reminder
@not @speak
@not @stop
@not @take
@not @until
@not @will
@note
@note @empty
@note @it
@note @note
@owner
@owner @empty
@owner @give
@owner @it
@owner @owner
@pass
@pass @asks
@pass @empty
@pass @give
@pass @if
@pass @it
@pass @me
@pass @pass
@pass @polite
@polite
@polite @add
@polite @all
@polite @asks
@polite @assign
@polite @be
@polite @cancel
@polite @done
@polite @empty
@polite @finish
@polite @give
@polite @it
@polite @later
@polite @link
@polite @me
@polite @more
@polite @move
@polite @need
@polite @not
@polite @pass
@polite @polite
@polite @remind
@polite @reopen
@polite @speak
@polite @stop
@polite @take
@polite @undo
@polite @until
@polite @will
@recurring
@recurring @due
@recurring @empty
@recurring @until
@remind
@remind @all
@remind @asks
@remind @be
@remind @due
@remind @empty
@remind @give
@remind @if
@remind @it
@remind @recurring
@remind @remind
@remind @until
@reminder
@reminder @empty
@reminder @give
@reminder @it
@reminder @reminder
@reminder @until
@reopen
@reopen @empty
@reopen @it
@reopen @reopen
@snooze
@snooze @empty
@snooze @snooze
@sooner
@sooner @empty
@sooner @it
@speak
@speak @addHead
@speak @asks
@speak @due
@speak @empty
@speak @it
@speak @me
@speak @speak
@speak @until
@stop
@stop @empty
@stop @give
@stop @it
@stop @me
@stop @more
@stop @not
@stop @remind
@stop @reminder
@stop @stop
@take
@take @asks
@take @assign
@take @empty
@take @give
@take @it
@take @me
@take @take
@undo
@undo @empty
@undo @it
@undo @undo
@until
@until @addHead
@until @asks
@until @be
@until @cancel
@until @congress
@until @due
@until @empty
@until @finish
@until @if
@until @instead
@until @it
@until @link
@until @me
@until @move
@until @need
@until @polite
@until @speak
@until @until
@will
@will @assign
@will @be
@will @cancel
@will @done
@will @empty
@will @give
@will @it
@will @later
@will @me
@will @move
@will @need
@will @not
@will @polite
@will @remind
@will @speak
@will @take
@will @until
@will @will
@wish
@wish @asks
@wish @done
@wish @empty
@wish @if
@wish @me
@wish @wish
^ $
^ *
^ * $
^ * *
^ * <date>
^ * <item>
^ * <length>
^ * <person>
^ * a
^ * c
^ * ce
^ * che
^ * chi
^ * com
^ * con
^ * da
^ * de
^ * del
^ * di
^ * do
^ * done
^ * e
^ * el
^ * en
^ * est
^ * for
^ * gracias
^ * has
^ * i
^ * il
^ * in
^ * is
^ * l
^ * la
^ * le
^ * les
^ * lo
^ * los
^ * ma
^ * me
^ * moi
^ * no
^ * non
^ * o
^ * of
^ * off
^ * on
^ * para
^ * per
^ * quando
^ * que
^ * s
^ * se
^ * si
^ * su
^ * t
^ * that
^ * the
^ * todas
^ * todo
^ * um
^ * un
^ * una
^ * vous
^ <date>
^ <date> $
^ <date> *
^ <date> me
^ <date> nao
^ <date> no
^ <item>
^ <item> $
^ <item> *
^ <item> <date>
^ <item> c
^ <item> e
^ <item> is
^ <length>
^ <person>
^ <person> *
^ <person> a
^ <person> e
^ <person> ha
^ <person> has
^ <person> is
^ <person> me
^ <person> s
^ <person> se
^ <person> si
^ a
^ a *
^ a <item>
^ a <person>
^ a cargo
^ a che
^ a chi
^ a partir
^ a que
^ a quem
^ a qui
^ a quien
^ a ver
^ abbiamo
^ add
^ adia
^ adiciona
^ aggiungi
^ ah
^ ainda
^ ainda nao
^ ajoute
^ al
^ alguem
^ alguem *
^ alguien
^ all
^ alla
^ am
^ am i
^ anade
^ and
^ and the
^ anota
^ any
^ any *
^ anything
^ are
^ are we
^ ask
^ ask me
^ ate
^ ate que
^ atrasa
^ avete
^ avisa
^ avisa a
^ basta
^ bonne
^ bota
^ bring
^ by
^ c
^ c e
^ c est
^ ca
^ ca *
^ ca fait
^ cambia
^ can
^ can i
^ can you
^ cancela
^ ce
^ change
^ change the
^ che
^ che *
^ chi
^ chi *
^ chi e
^ chi ha
^ ci
^ ci *
^ ciao
^ com
^ combien
^ combien de
^ come
^ come *
^ comment
^ como
^ como *
^ como se
^ con
^ corre
^ corrige
^ cosa
^ cosa *
^ cosa abbiamo
^ cosa e
^ could
^ could you
^ cual
^ cual es
^ cuales
^ cuales son
^ cuando
^ cuando *
^ cuando se
^ cuantas
^ cuantas *
^ cuanto
^ cuanto *
^ cuantos
^ cuantos dias
^ da
^ da <date>
^ da um
^ dale
^ dame
^ dans
^ de
^ de *
^ de que
^ deadline
^ deixa
^ deja
^ deja de
^ desde
^ devo
^ di
^ did
^ do
^ do we
^ do you
^ dobbiamo
^ does
^ don
^ don t
^ donde
^ done
^ donne
^ donne moi
^ dove
^ drop
^ e
^ e *
^ e a
^ e o
^ e se
^ ecris
^ el
^ el *
^ el <item>
^ elimina
^ em
^ em que
^ en
^ en *
^ en que
^ enleve
^ eso
^ essa
^ est
^ est ce
^ esta
^ estamos
^ estou
^ estoy
^ estoy *
^ et
^ et le
^ eu
^ eu *
^ everything
^ fais
^ fais moi
^ falta
^ falta *
^ fammi
^ fatto
^ faut
^ faut *
^ fecha
^ finalement
^ for
^ get
^ give
^ give me
^ good
^ gracias
^ grazie
^ ha
^ hai
^ hanno
^ has
^ hasta
^ hasta cuando
^ have
^ have we
^ hay
^ hay *
^ hay algo
^ hay que
^ help
^ help $
^ hey
^ ho
^ ho *
^ how
^ how do
^ how far
^ how long
^ how many
^ how much
^ how s
^ i
^ i *
^ i can
^ i d
^ i don
^ i have
^ i ll
^ i m
^ i need
^ i ve
^ if
^ il
^ il *
^ il faut
^ il me
^ in
^ in *
^ in che
^ io
^ is
^ is *
^ is <person>
^ is it
^ is the
^ is there
^ isso
^ it
^ it s
^ j
^ j *
^ j ai
^ ja
^ ja *
^ je
^ je *
^ je dois
^ je me
^ je ne
^ je peux
^ je suis
^ je veux
^ je vous
^ just
^ kindly
^ kindly *
^ l
^ l *
^ la
^ la *
^ la <item>
^ la imprenta
^ laisse
^ le
^ le *
^ le <item>
^ le ruego
^ leave
^ lembra
^ les
^ les *
^ let
^ let me
^ let s
^ list
^ lista
^ liste
^ listo
^ lo
^ lo *
^ lo de
^ lo del
^ lo que
^ los
^ ma
^ mais
^ make
^ manda
^ marca
^ mark
^ me
^ me *
^ me da
^ me lembra
^ merci
^ merci de
^ mets
^ metti
^ meu
^ mi
^ mi *
^ mi sono
^ montre
^ mostra
^ move
^ muda
^ muda o
^ my
^ n
^ na
^ na *
^ nada
^ nao
^ nao *
^ nao era
^ nao me
^ nao precisa
^ ne
^ ne *
^ necesito
^ new
^ new *
^ niente
^ no
^ no *
^ no era
^ no me
^ no need
^ non
^ non *
^ non e
^ non ho
^ nos
^ nos *
^ not
^ nota
^ note
^ novo
^ o
^ o *
^ o <item>
^ o <person>
^ o prazo
^ o que
^ ok
^ on
^ on *
^ on a
^ on est
^ on peut
^ onde
^ os
^ ou
^ para
^ pas
^ passa
^ per
^ per *
^ per <item>
^ perche
^ personne
^ peux
^ peux tu
^ ping
^ please
^ please *
^ plus
^ pode
^ pode *
^ poe
^ ponle
^ ponme
^ por
^ por que
^ posso
^ posso *
^ postpone
^ pour
^ pra
^ preciso
^ prima
^ puedo
^ puedo *
^ puoi
^ puoi *
^ put
^ qu
^ qu est
^ quais
^ quais sao
^ qual
^ qual a
^ qual e
^ qual o
^ qualcuno
^ quali
^ quali sono
^ quand
^ quand est
^ quando
^ quando *
^ quando e
^ quantas
^ quante
^ quanti
^ quanti *
^ quanto
^ quanto *
^ quanto tempo
^ quantos
^ que
^ que *
^ que cosas
^ que dia
^ que esta
^ que hay
^ que le
^ que nos
^ que se
^ que tarefas
^ quel
^ quel est
^ quelle
^ quelle est
^ quelles
^ quelles sont
^ quels
^ quem
^ quem *
^ quem e
^ quem ta
^ quero
^ qui
^ qui *
^ qui a
^ qui est
^ quien
^ quien *
^ quien es
^ quien esta
^ rappelle
^ registra
^ remets
^ remind
^ remind me
^ reminder
^ remove
^ responsable
^ sarebbe
^ scadenze
^ se
^ se *
^ se puede
^ sem
^ seria
^ seria *
^ set
^ show
^ show me
^ si
^ si *
^ si e
^ si puo
^ siamo
^ siamo *
^ snooze
^ so
^ solicito
^ sono
^ sorry
^ status
^ stop
^ stop *
^ su
^ t
^ ta
^ ta *
^ take
^ tareas
^ te
^ te *
^ tell
^ tell me
^ tem
^ tem *
^ tengo
^ tenho
^ thanks
^ that
^ that s
^ the
^ the *
^ the <item>
^ tira
^ tira o
^ to
^ to *
^ todavia
^ todo
^ todo *
^ todos
^ togli
^ tout
^ tout est
^ tu
^ tu peux
^ tudo
^ tutto
^ un
^ un *
^ va
^ vamos
^ veuillez
^ veuillez *
^ vorrei
^ vorrei *
^ vou
^ vou *
^ vous
^ vous *
^ voy
^ we
^ we *
^ we ve
^ what
^ what *
^ what are
^ what can
^ what did
^ what do
^ what does
^ what have
^ what is
^ what s
^ what would
^ when
^ when do
^ when does
^ when is
^ when s
^ where
^ which
^ which tasks
^ who
^ who *
^ who is
^ who s
^ why
^ will
^ would
^ write
^ y
^ y a
^ ya
^ ya *
^ ya esta
^ ya no
^ ya se
^ yes
^ yo
^ you
^ you can
a
a *
a * $
a * *
a * <date>
a * <item>
a * <length>
a * de
a * do
a * e
a * ja
a * la
a * with
a <item>
a <item> $
a <item> *
a <item> <date>
a <item> <length>
a <person>
a <person> $
a <person> *
a <person> como
a <person> con
a <person> do
a <person> que
a <person> ta
a cargo
a cargo de
a change
a che
a che ora
a chi
a combien
a comissao
a data
a data de
a deadline
a decide
a des
a dit
a encore
a ete
a ete *
a faire
a faire $
a few
a fini
a gente
a gente *
a gente tem
a grafica
a l
a l *
a la
a la *
a la <item>
a lista
a lo
a lo de
a lo del
a los
a los *
a me
a mi
a minha
a moi
a new
a note
a partir
a partir <date>
a partir de
a plus
a posto
a posto $
a quand
a que
a que hora
a quelle
a quem
a qui
a quien
a quoi
a reminder
a ser
a t
a t il
a t on
a task
a tiempo
a todos
a tutti
a ver
abbia-
abbiamo
abbiamo *
abert-
aberto
aberto $
abier-
abiertas
abierto
abierto $
about
about *
about * $
about <item>
about the
about the *
about the <item>
about-
abre
abrir-
absen-
absent
abstr-
abstract
acaba-
acabe-
acabo-
acabou
accor-
acomp-
acompte
acord-
acred-
acres-
actua-
add
add *
add a
adela-
adess-
adesso
adesso $
adia
adiar-
adici-
adiciona
adres-
affai-
affaire
affaires
affic-
affiche
afina-
afinal
after
after <date>
after <date> $
after the
after-
again
again $
again <date>
again <date> $
again-
agend-
aggio-
aggiu-
aggiungere
aggiungi
agora
agora $
agora-
agrad-
agree-
agreg-
ah
ahi
ahora
ahora $
ahora *
ahora-
ai
ai $
ai *
ai * $
ai * *
ai no
ai o
ainda
ainda nao
ainda-
ajout-
ajoute
ajuda-
al
al *
al * $
al final
al final $
alarm-
alcan-
alert-
algo
algo $
algo *
algue-
alguem
alguem *
algui-
alguien
algum-
alguma
alguma coisa
all
all $
all *
alla
alla *
alla fine
almos-
alrea-
already
also
alter-
altra
altra-
altri
altri-
altro
altro-
am
am i
an
an extension
anade
anade-
anche
anche-
ancor-
ancora
ancora $
ancora *
ancora * $
ancora <length>
ancora in
ancora un
and
and *
and the
and the *
and the <item>
anda
andam-
andat-
ando
angol-
angolo
angolo bimbi
annul-
annule
annulla
ano
anota
anota-
anoth-
another
answe-
antec-
antes
antes $
antes <date>
antes <date> $
antes de
antes do
antes-
antic-
anula-
any
any *
any more
anymo-
anyon-
anyone
anyth-
anything
ao
ao *
apaga-
apert-
aperto
aperto $
aplaz-
appel-
appelle
appen-
appro-
apres
apres-
apunt-
aqui
archi-
are
are *
are the
are we
are you
arret-
arriv-
as
as *
as * *
as done
as done $
asi
asi que
asign-
ask
ask me
asked-
aspet-
asseg-
assig-
assin-
assinado
assum-
assur-
at
at *
at the
at the *
ate
ate que
atras
atras-
atrasa
atrasado
atrasados
atraso
atraso $
atrib-
atten-
attend
attiv-
attivita
attivita *
attri-
au
au *
au * $
au <item>
au plus
au plus tard
aun
aurai-
ausen-
autob-
autobuses
autre
autre-
avait-
avanc-
avance
avant
avant <date>
avant <date> $
avant-
avanti
avanz-
avec
avec *
avere
avere-
avete
avete *
avete-
aveva-
avisa
avisa a
avisa-
avisar
avise-
avises
aviso
aviso-
avisos
avoir
avoir-
avvis-
avvisi
away
ayuda-
back
back $
back to
badge
badge $
badge-
badges
badges $
badges *
baixa-
basta
basta-
be
be *
be * $
be done
be finished
be ready
been
been *
been * $
been completed
befor-
before
before $
before <date>
before <date> $
before the
behin-
behind
bem
bene
benev-
benevoles
besoi-
besoin
besoin de
bette-
bien
bien $
bien *
bien que
bimbi
bimbi-
bisog-
bisogna
bisogno
bisogno di
boa
board
board-
bom
bon
bon $
bonne
bonne *
bonne-
booke-
booked
booki-
booking
borra-
bot
bot $
bota
boucl-
boulo-
boulot
brief-
briga-
bring
bring-
broch-
brochure
budge-
budget
buena-
buon
burea-
bureau
buses
buses-
but
by
by *
by <length>
by <length> $
c
c e
c e ancora
c e un
c est
c est *
c est <date>
c est <person>
c est bien
c est bon
c est fait
c est pas
c est pour
c est qui
c est quoi
c est tu
c etait
ca
ca $
ca *
ca fait
ca fait combien
ca se
cada
cafe
calen-
calendario
calle-
called
called *
called * *
camar-
camara
cambi-
cambia
cambia il
cambia la
cambiato
cambio
camis-
camisetas
can
can do
can i
can i *
can t
can we
can you
can you *
cance-
cancel
cancel the
cancela
cancelado
cancelled
capit-
care
care of
cargo
cargo de
cargo-
caric-
carico
cars
cars $
carta-
cartazes
carte-
caso
cater-
catering
catering $
ce
ce *
ce l
ce l ha
ce la
ce qu
ce qu on
ce que
ce que <person>
ce que j
ce qui
ce qui *
ce qui a
ce qui est
cedo
cena
cena $
cerem-
cerra-
cerrado
certa-
certo
certo $
certo-
chair
chair-
chama
chama-
chang-
change
change $
change le
change the
change the *
changed
chaqu-
chaque
charg-
charge
charge of
che
che *
che * $
che * *
che * e
che <item>
che <item> e
che <length>
che <person>
che cosa
che e
che ora
check
check $
check-
chega
chega-
chego-
chez
chez *
chez * $
chi
chi *
chi e
chi ha
chi ha *
chi lo
chi sta
chiam-
chiav-
chiavi
chied-
chiud-
chius-
chiuso
chiuso $
choir
choir-
chose
chose $
chose-
ci
ci *
ci * $
ci sono
ciao
cio
cio che
cobra-
coche
coche-
coisa
coisa $
coisa-
coisas
coisas *
coloc-
com
com *
com a
com a *
com a <person>
com e
com o
com o *
com o <item>
com quem
coman-
combi-
combien
combien $
combien de
combien de *
combien de <length>
combien de jours
combien de temps
come
come *
come * $
come fatto
come fatto $
come si
comec-
comen-
comig-
comigo
comigo $
comin-
coming
comis-
comissao
comissao $
comit-
comitato
comitato $
comite
comite $
comma-
commande
comme
comme *
comme-
comment
comment je
commi-
committee
committee $
como
como *
como * $
como * a
como esta
como feito
como hecho
como hecho $
como se
como va
compe-
compi-
compiti
compito
compito *
compl-
completato
completato $
complete
completed
completed $
completo
completo $
compr-
compt-
compte
comun-
comune
comunico
con
con *
con * $
con <item>
con <item> $
con <person>
con <person> $
con el
con el *
con el <item>
con la
con la *
con la <item>
con lo
con lo de
con los
conce-
concl-
concluida
concluido
concluido $
conco-
confe-
confi-
confirme
congr-
congreso
congresso
congresso $
conse-
consegnare
consegnato
consi-
consigo
const-
conta
conta-
contact
contacto
conte-
conti-
contr-
contract
contrat
contrato
contratto
conve-
convi-
coord-
coral
coral-
corne-
corner
coro
coro $
corre
corre-
correct
correo
corri-
corrige
corte-
cosa
cosa *
cosa * *
cosa abbiamo
cosa c
cosa c e
cosa e
cosa mi
cosa non
cosas
cosas *
cosas-
cose
cose *
cose * $
cote
could
could you
could-
coup
crach-
crachas
cria
criar
criar-
cross-
cual
cual es
cual es el
cual es la
cuale-
cuales
cuales son
cuand-
cuando
cuando $
cuando *
cuando * la
cuando es
cuando se
cuant-
cuantas
cuantas *
cuanto
cuanto *
cuantos
cuantos dias
cuent-
cuida-
d
d *
d * $
d <length>
d <length> $
da
da *
da * $
da * *
da <date>
da <date> *
da <item>
da <item> $
da <person>
da <person> $
da fare
da fare $
da lista
da lista $
da pra
da um
da um *
dai
dal
dale
dalla
dalla-
dame
dammi
dammi-
dans
dans la
dans la *
dans le
dans le *
dans le plan
dans les
daqui
daqui-
dar
darle-
das
das *
das * $
data
data $
data *
data de
data di
data do
date
date $
date du
date for
date pour
dates
dates-
dato
day
days
de
de *
de * $
de * *
de * <date>
de * a
de * au
de * de
de * el
de * la
de * le
de * o
de * por
de * pour
de <item>
de <item> $
de <length>
de <length> $
de <length> *
de <person>
de <person> $
de <person> a
de combien
de faire
de ferias
de hoy
de jours
de l
de la
de la *
de la <item>
de la lista
de la liste
de las
de las *
de las flores
de lo
de lo de
de lo del
de los
de los *
de los autobuses
de mais
de me
de me *
de me rappeler
de mim
de novo
de novo $
de plus
de que
de que *
de quem
de qui
de quien
de quien esta
de quoi
de temps
de temps pour
de tiempo
de vacaciones
deadl-
deadline
deadline $
deadline *
deadline for
deadline for *
deadlines
deadlines $
debe
deber-
decal-
decale
decid-
decide
decir
decir-
decis-
deciso
deck
deck $
degli
degli-
dei
dei *
deixa
deixa *
deixa de
deixa-
deja
deja $
deja de
deja de *
dejal-
dejalo
dejam-
del
del *
del * $
del * *
del <item>
del <item> $
del coro
del hotel
del seguro
del seguro $
delai
delai pour
delai-
delais
delay-
delet-
deliv-
della
della-
delle
delle-
demai-
deman-
demande
demor-
depas-
depen-
depla-
depoi-
depois
depois <date>
depois <date> $
depois do
depos-
deposit
depui-
depuis
depuis <date>
depuis <date> $
derni-
des
des *
des * $
des cars
des cars $
descu-
desde
desde <date>
desde <date> $
desde-
desfa-
desha-
desis-
desma-
despu-
despues
detai-
details
detto
detto che
detto-
deu
deux
deve
deve *
dever-
devia
devia-
devo
devo *
devra-
di
di *
di * $
di * *
di * <date>
di * <item>
di * in
di <item>
di <item> $
di <length>
di <length> $
di <person>
di <person> $
di chi
di cosa
dia
dia $
dia *
dias
dias $
dias *
dice
dice que
did
did <person>
did the
did we
digo
dinne-
dinner
dire
dis
disco-
discorso
discours
discu-
discurso
dispo-
disse
disse-
disso
disso $
disso-
dit
diz
do
do $
do *
do * $
do <item>
do <item> $
do <person>
do <person> $
do i
do i *
do mes
do prazo
do som
do the
do the *
do we
do we *
do we have
do we need
do without
do you
do you *
dobbi-
dobbiamo
dobbiamo *
docum-
does
does *
does <person>
does it
does the
does the *
doing
doing the
doing-
dois
doit
doit *
doit etre
don
don t
don t *
donc
donde
donde-
done
done $
done *
done after
done yet
donne
donne moi
donne-
dono
dopo
dopo $
dopo *
dopo <date>
dos
dos *
dos * $
dossi-
dossier
dove
dovev-
down
down for
dress
dress-
drop
drop the
dropp-
du
du *
du * $
du <item>
du <item> $
du comite
due
due $
e
e $
e *
e * $
e * *
e <item>
e <person>
e <person> $
e a
e a *
e a <item>
e a <person>
e a posto
e ancora
e che
e da
e da <person>
e deciso
e di
e eu
e eu *
e fatto
e fatto $
e gia
e il
e in
e in ritardo
e l
e la
e la *
e mail
e non
e o
e o *
e pra
e pronto
e que
e que *
e se
e se *
e stato
e stato *
e un
e un *
early-
echea-
echeance
echeance du
echeances
ecrir-
ecrire
ecris
ecris-
effac-
el
el *
el * $
el * *
el * <date>
el * de
el * esta
el <item>
el <item> $
el <item> <date>
el comite
el comite $
el congreso
el discurso
el hotel
el nombre
el plan
el plazo
el plazo de
el salon
ela
elenc-
elenco
elimi-
elimina
elle
elle *
elle est
else
else $
em
em *
em * $
em aberto
em aberto $
em que
em que *
email
email-
en
en *
en * $
en * *
en * de
en charge
en el
en el *
en est
en la
en lo
en que
en retard
en retard $
encar-
encom-
encor-
encore
encore *
encore <length>
encore a
enfan-
enfants
engan-
engli-
english
enlev-
enleve
enqua-
enquanto
entao
entao-
enten-
entra-
entrar
entre
entre-
entrega
entregar
entregar o
entro
entro-
envia-
envoi-
envoy-
envoye
envoyer
equip-
equipe
equipo
era
era $
era *
era <date>
era pra
errad-
errado
error-
es
es $
es *
es * *
es <date>
es <date> $
es el
es el *
es la
es la *
es lo
escre-
escreve
escri-
escrito
eso
eso $
eso no
esper-
espera
esque-
essa
esse
esser-
essere
est
est *
est * $
est * *
est <date>
est <date> $
est <person>
est a
est bien
est bon
est ce
est ce qu
est ce que
est ce qui
est chez
est dans
est en
est en *
est en retard
est encore
est encore a
est fait
est fait $
est fini
est la
est le
est ou
est pas
est pas *
est plus
est pour
est qui
est quoi
est quoi le
est regle
est termine
est termine $
est tu
esta
esta $
esta *
esta * $
esta a
esta el
esta en
esta hecho
esta la
estab-
estaba
estac-
estacionamento
estad-
estam-
estamos
estan
estan-
estao
estao *
estao * $
estao-
estar
estar pronto
estar-
este
este ano
estiv-
esto
esto $
estou
estou *
estou-
estoy
estoy *
estoy-
estuv-
et
et *
et le
etait
etait pas
etait-
ete
ete *
ete * par
etre
etre *
eu
eu *
eu * $
eu * *
eu * o
event-
evento
evento $
every-
everything
exact-
exame-
excur-
excursion
excursion $
exist-
exten-
extension
fa
fa $
fa *
facci-
facciamo
facciamo $
faccio
factu-
fai
faire
faire $
faire *
faire-
fais
fais moi
fait
fait $
fait *
fait combien
fait combien de
fala
falar
falar-
falta
falta $
falta *
falta a
falta-
faltam
famil-
fammi
fammi-
fanfa-
fanfare
far
fare
fare $
fare *
fare * $
farlo-
fatta
fatta $
fatta-
fatto
fatto $
fatto *
fatto-
faut
faut *
faut * *
faut il
favor
favor $
favor-
favore
favore $
faz
faz favor
faz favor $
fazer
fazer $
fazer-
fecha
fecha $
fecha *
fecha <date>
fecha <date> $
fecha de
fecha-
fechar
fechas
feita-
feito
feito $
feito-
feria-
feriado
ferias
ferie
ferie-
ferme
ferme-
festi-
festival
festival $
few
fica
ficar
ficar-
ficou
ficou *
ficou-
file
fim
fin
final
final $
final-
finalement
finan-
fine
fini
fini $
finir
finir-
finire
finis-
finish
finish the
finished
finished $
finished the
finit-
finito
finito $
fino
fino <date>
fino <date> $
fiori
fiori-
firma
firma-
firmato
first
first-
fissa-
fiz
fiz $
fleur-
fleurs
flore-
flores
flores $
foi
foi $
foi *
foi * $
foi feito
fois
for
for $
for *
for * $
for <item>
for <item> $
for <length>
for <length> $
for <person>
for me
for me $
for the
for the *
for the <item>
fora
foram
foram *
foram-
forge-
forget
forma-
forwa-
forward
fosse
fosse-
foto
fotog-
fotos
fotos-
fourn-
franc-
free
frent-
frente
frente $
from
from *
from * $
from <person>
from now
from the
from the *
fue
fuera
fuera-
funci-
fuori
fuori-
gala
gala $
gener-
general
general $
generale
gente
gente $
gente *
gente tem
gente-
genti-
geral
geral-
get
get *
get the
gia
gia *
gia * $
giorn-
giorni
giorni *
giorno
giust-
give
give me
gli
gli inviti
go
going
going to
going-
gone
good
got
got *
got the
graci-
gracias
gracias $
grafi-
grafica
grazi-
grazie
grazie $
group-
groupe
grupo
grupo $
grupo-
grupp-
gruppo
gruppo $
guard-
ha
ha $
ha *
ha * $
ha * *
ha cambiato
ha detto
ha finito
habia-
habla-
hablo
hablo-
hace
hace falta
hacer
hacer $
hacer-
had
hago
hai
hai *
hall
han
hand
hanno
hanno *
hanno-
happe-
has
has *
has been
has been *
has the
has the *
has to
hasta
hasta cuando
hasta-
have
have $
have <date>
have a
have been
have i
have the
have to
have to *
have we
have we *
have we got
hay
hay $
hay *
hay algo
hay que
hay que *
he
heard-
hecho
hecho $
hecho-
help
help $
here
here $
heure-
hey
hice
histo-
hizo
ho
ho *
ho * $
ho ancora
ho finito
holid-
holiday
hora
horas
horas-
hotel
hotel $
hotel-
how
how *
how do
how do i
how far
how long
how many
how many *
how many days
how much
how s
hoy
hoy $
i
i *
i * $
i * *
i badge
i can
i can t
i d
i don
i don t
i get
i have
i have to
i ll
i m
i m *
i m not
i m on
i meant
i need
i need to
i pullman
i tell
i ve
i ve got
i was
i will
ici
idea
idiom-
idioma
if
if the
il
il *
il * $
il * *
il * di
il * e
il a
il a ete
il congresso
il contratto
il discorso
il est
il faut
il faut *
il manque
il me
il mio
il nome
il reste
il te
il te plait
il tempo
il termine
il termine per
il vous
il vous plait
il y
il y a
ils
imagi-
impor-
impre-
imprenta
imprenta $
impri-
imprimeur
in
in $
in *
in * $
in * *
in <date>
in charge
in charge of
in che
in piu
in ritardo
in ritardo $
in the
in the *
incar-
inclu-
incor-
indie-
indietro
infor-
ingle-
ingles
ingles $
inscr-
inscripcion
inser-
insis-
inste-
instead
instead $
integ-
inten-
inter-
invia-
invit-
invitaciones
invitations
inviti
io
io $
io *
io non
is
is *
is * $
is * *
is <date>
is <item>
is <person>
is done
is done $
is due
is due $
is finished
is in
is it
is not
is now
is on
is that
is the
is the *
is the <item>
is there
isn
isn t
isso
isso $
it
it $
it *
it <date>
it in
it is
it s
it s *
itali-
italiano
italiano $
item
items
items $
items-
itens
itens-
j
j *
j ai
j ai *
ja
ja *
ja * $
ja * o
ja era
ja esta
ja foi
ja nao
ja ta
janta-
jantar
je
je *
je * *
je dois
je me
je ne
je peux
je serai
je suis
je suis *
je te
je te *
je veux
je vous
je vous *
job
joins-
jour
jour $
jours
jours $
jours-
junta-
junto-
jusqu
jusqu a
jusqu a quand
jusqu-
just
just *
k
k $
kids
kids corner
kindl-
kindly
kindly *
know
l
l *
l * $
l * *
l * d
l * des
l acompte
l affiche
l angolo
l angolo bimbi
l echeance
l echeance du
l equipe
l ha
l ho
l hotel
l imprimeur
la
la $
la *
la * $
la * *
la * <date>
la * a
la * de
la * del
la * des
la * di
la * du
la * est
la <item>
la <item> $
la <item> *
la <item> <date>
la brochure
la cena
la cena $
la data
la data di
la date
la date $
la date du
la fecha
la fecha de
la firma
la imprenta
la imprenta $
la lista
la lista $
la liste
la prochaine
la reunion
la reunion $
la riunione
la sala
la sala $
la salle
la scadenza
la scadenza di
la sono
la sono $
la stampa
la tache
la tipografia
la tombola
la traduction
la traduzione
laiss-
laisse
laisse *
langu-
larga-
las
las *
las * $
las flores
las flores $
las invitaciones
lasci-
lascia
lascia *
last
late
late $
later
later $
later-
lavor-
lavoro
le
le $
le *
le * $
le * *
le * a
le * de
le * du
le * est
le <item>
le <item> $
le <item> est
le attivita
le bureau
le comite
le contrat
le cose
le delai
le discours
le dossier
le mie
le monde
le nom
le plan
le plan $
le point
le ruego
le toca
le toca a
le traiteur
leave
leave-
leavi-
leaving
left
left for
lembr-
lembra
lembra a
lembrete
les
les *
les * $
les * *
les * a
les * de
les * pour
les badges
les cars
les echeances
les fleurs
les taches
les visas
let
let me
let s
lette-
liber-
libre-
lieu
ligne-
limit-
limite
lingu-
list
list $
lista
lista $
lista *
lista * *
lista de
lista de *
lista-
liste
liste $
liste des
liste-
listo
listo $
listo el
listo-
livre
livre-
ll
llama-
llega-
llego
llego-
llegu-
lleva
lleva <person>
lleva-
lo
lo *
lo * $
lo * *
lo * <date>
lo * <person>
lo de
lo de *
lo de la
lo de las
lo de los
lo del
lo del *
lo del <item>
lo del seguro
lo esta
lo fa
lo facciamo
lo faccio
lo hago
lo lleva
lo lleva <person>
lo mio
lo que
lo que *
local-
logo
logo $
long
longe-
longer
los
los *
los * $
los * *
los autobuses
los visados
los visados $
luego
luego-
lugar
lugar-
lui
m
m *
m a
m en
m not
m on
ma
ma *
mail
mail de
mail de <person>
mains-
maint-
maintenant
maire
maire-
mais
mais $
mais *
mais <length>
mais <length> *
mais tarde
mais tempo
mais uns
mais uns <length>
make
make it
mal
mal $
mal *
manag-
manca
manca-
manda
manda-
mandar
mandar el
mande-
mandes
mando
mando-
mano
manqu-
manque
many
many *
many days
marca
marca-
march-
marco
marco-
marge-
margi-
mark
marqu-
marque
mas
mas $
mas *
mas <length>
mas nao
mas tarde
mas tiempo
matin
matin $
matin-
matti-
may
mayor
mayor-
me
me $
me *
me * $
me * *
me * <date>
me * a
me * de
me * el
me * la
me * que
me <date>
me <date> $
me <length>
me a
me a *
me about
me again
me avises
me da
me falta
me faut
me in
me lembra
me lo
me mandes
me of
me on
me rappeler
me the
me the *
me toca
meant
meant to
meant-
meeti-
meeting
meeting $
mejor
mejor-
melho-
membe-
membr-
menos-
mensa-
mensagem
mensajes
menu
menu $
merci
merci de
merci-
mes
mes $
mes *
mesma-
mesmo
mesmo $
mesmo-
messa-
message
messages
messo-
mete
mets
mets *
metti
metti <person>
metti-
meu
meu nome
meu nome $
mi
mi *
mi * *
mi * per
mi serve
mi sono
mi sono *
mia
micro-
mie
miei
miemb-
mim
mim $
mine
minha
minha *
minha-
minhas
mio
mio $
mio *
mis
missi-
modif-
modo
moi
moi $
moi *
moi <date>
moi <date> $
moi <length>
moi ce
moi la
moi le
momen-
moment
mon
mon *
monde
monde-
monta-
montr-
montre
more
more $
more <length>
more time
more time for
morni-
morning
mostr-
mostra
motiv-
move
move the
moved
moved-
mover-
movio-
much
mucho-
muda
muda o
mudar
mudar-
mudou
mudou-
muito
muito-
mundo-
must
must be
muy
muy *
my
my *
my * $
my name
n
n *
n * pas
n a
n est
n est pas
n:0
n:1
n:2
n:3
n:4
n:5
n:6
na
na *
na * $
na * *
na <item>
na lista
nada
nada $
nada *
nadie
nadie $
nadie-
name
nao
nao $
nao *
nao * $
nao * *
nao e
nao era
nao foi
nao me
nao me *
nao precisa
nao precisa mais
nao quero
ne
ne *
neces-
necesito
need
need a
need the
need to
need to *
neede-
needs
needs-
nei
nel
nel *
nel piano
nem
nessu-
nessuno
nessuno $
never-
new
new *
next
ni
nient-
niente
niente $
night
night-
ningu-
ninguem
no
no $
no *
no * $
no * *
no * a
no <item>
no <item> $
no era
no es
no esta
no hace
no hace falta
no lo
no me
no me *
no me mandes
no meu
no need
no need to
no plano
no se
nobod-
nobody
noche
noche-
noite
noite-
nom
nom de
nombr-
nombre
nombre de
nome
nome $
non
non $
non *
non * $
non * *
non * <item>
non * piu
non c
non c e
non ci
non e
non era
non ho
non lo
non mi
non mi *
non serve
non si
nos
nos *
nostr-
not
not $
not *
not done
not the
not yet
nota
nota <quoted>
nota <quoted> $
note
notic-
notif-
nous
nous *
nouve-
nouveau
nova
novo
novo $
now
now $
nueva
nueva-
nuevo
nuevo-
numbe-
number
numer-
numero
numero de
nuova
nuova-
nuovo
nuovo *
nuovo-
o
o *
o * $
o * *
o * <date>
o * da
o * das
o * de
o * do
o * ja
o * ta
o <date>
o <item>
o <item> $
o <item> *
o <item> <date>
o <item> ja
o <item> ta
o <person>
o <person> $
o <person> *
o discurso
o no
o nome
o prazo
o prazo do
o que
o que $
o que *
o que a
o que e
o que esta
o que eu
o que falta
o que ta
o responsavel
o responsavel da
o sinal
obrig-
obrigado
obrigado $
occup-
occupe
occupe de
occupe du
of
of *
of * $
of <item>
of <item> $
of the
of the *
of the <item>
off
off $
off *
off the
off the *
off the list
offic-
office
ogni
ok
ok $
oltre
oltre-
olvid-
on
on $
on *
on * $
on * *
on * <date>
on * la
on * le
on <item>
on <item> $
on a
on a *
on attend
on doit
on en
on est
on holiday
on it
on n
on peut
on peut *
on se
on se *
on the
on the *
on the <item>
on the list
onde
one
one $
ones
ones $
onibu-
onibus
only
ont
open
open $
or
ora
orcam-
orcamento
order-
organ-
organizacao
os
os *
os * $
os cartazes
os crachas
otra
otra vez
ou
ou $
ou *
ou * $
ou en
oubli-
oublie
oui
our
out
out $
out of
outro-
ouver-
ouvert
ouvert $
over
over the
overd-
overdue
overdue $
owner
owner of
owner-
pa
paga
pagad-
pagar
pagar-
pagat-
pagato
pago
par
par *
para
para *
para * $
para * *
para <item>
para <item> $
para <person>
para <person> $
para a
para atras
para cuando
para de
para el
para el *
para el <item>
para la
para la *
para la <item>
para o
para que
parad-
parla-
parle
parle-
part
parte
parte-
parti-
partir
partir <date>
partir <date> $
partir de
parto-
pas
pas $
pas *
pas * $
pas <date>
pas avant
pas de
pas encore
pas fait
pas la
pasa
pasad-
pasam-
pasame
pasar-
passa
passa a
passa-
passar
passe
passe-
passo-
patro-
patrocinador
patrocinio
pay
paye
pedir
pedir-
pegar-
pelo
pelo *
pende-
pendencias
pendi-
pendiente
pendiente $
pendientes
pending
pensa-
pense-
peopl-
people
per
per *
per * $
per * *
per <item>
per <item> $
per favore
per favore $
per i
per il
per la
per la *
per le
per quando
perch-
perche
perde-
perdo-
perfe-
pergu-
pergunta
permi-
permit
pero
perso-
person
persona
personne
pesso-
peu
peut
peut *
peux
peux *
peux tu
phone
phone-
photo-
piano
piano $
piano-
ping
pis
piu
piu $
piu *
piu <length>
piu tempo
place
place $
place-
plait
plait $
plait-
plan
plan $
plan *
plan * *
plann-
planning
plano
plano $
plano-
plazo
plazo de
plazo-
plazos
pleas-
please
please $
please *
please * $
please * the
plus
plus $
plus *
plus a
plus de
plus de temps
plus tard
plus tard $
pluto-
po
pode
pode *
pode ser
podem-
poder-
podes
podes-
podia-
podri-
poe
poi
point
point-
points
ponen-
poner-
ponle
ponle-
ponlo
ponlo-
ponme
ponme-
por
por *
por * $
por * *
por <length>
por el
por favor
por favor $
por la
por que
por que *
porta-
porte-
portu-
posib-
possi-
possiamo
possible
posso
posso *
posso-
poste-
posters
posters $
posti-
posto
posto $
posto-
postp-
postpone
postpone the
potre-
pour
pour *
pour * $
pour <item>
pour <item> $
pour la
pour la *
pour le
pour le *
pour le <item>
pour les
pour les *
pour quand
pourq-
pourr-
pra
pra *
pra * $
pra * *
pra <person>
pra <person> $
pra depois
pra mim
pra mim $
pra quando
pra que
prazo
prazo $
prazo *
prazo da
prazo do
prazo-
prazos
preci-
precisa
precisa mais
preciso
preciso de
prefe-
pregu-
prend
prend-
preno-
prepa-
prese-
presente
presi-
presidente
presidente $
preso
preso-
press-
pret
preve-
preventivo
previ-
previsto
prevu
prevu-
prima
prima $
prima <date>
prima <date> $
prima di
prima di *
prima o
prima-
prime-
print-
printed
pro
pro *
pro * $
pro <item>
pro <person>
probl-
proce-
proch-
prochaine
progr-
programa
programa $
programma
programme
programme $
prolo-
prome-
promemoria
pront-
pronta
pronto
pronto $
pronto <date>
propo-
proro-
proroga
prorr-
prorroga
pross-
prova-
prove
prove-
proxi-
proxima
proximo
proximos
proximos <length>
puede
puede *
puede-
puedes
puedo
puedo *
puedo-
pullm-
pullman
punto
punto-
puo
puo *
puoi
puoi *
pure
purtr-
put
put it
qqite-
qqmor-
qqorg-
qqpla-
qqtex-
qu
qu est
qu est ce
qu il
qu on
qu on *
qu on a
quais
quais sao
quais-
qual
qual a
qual a *
qual e
qual e $
qual o
qual o *
qualc-
qualche
qualcosa
qualcosa $
qualcuno
quali
quali sono
quali-
quand
quand $
quand *
quand est
quand est ce
quand-
quando
quando $
quando *
quando e
quando e que
quant-
quantas
quante
quanti
quanti *
quanti giorni
quanto
quanto *
quanto falta
quanto manca
quanto siamo
quanto tempo
quantos
quantos <length>
quantos dias
quantos dias $
que
que $
que *
que * $
que * *
que * <date>
que * con
que * de
que * el
que * en
que * la
que * se
que <date>
que <date> $
que <item>
que <person>
que <person> *
que <person> a
que a
que a *
que a <person>
que a gente
que ainda
que ca
que cosas
que dia
que e
que e que
que el
que el *
que el <item>
que es
que es lo
que esta
que esta *
que estamos
que eu
que eu *
que falta
que fecha
que ficou
que ha
que hay
que hay que
que hora
que horas
que j
que j ai
que ja
que je
que la
que la *
que le
que le *
que lo
que me
que me *
que nao
que nao *
que no
que no se
que nos
que o
que o *
que quedo
que se
que se *
que ser
que ta
que tal
que tarefas
que tem
que tengo
que tiene
que va
que vence
que ya
queda
queda $
queda-
quedo
quedo el
quedo-
quel
quel est
quel est le
quel jour
quel jour $
quell-
quella
quelle
quelle *
quelle * $
quelle date
quelle est
quelle est la
quelles
quelles sont
quelles sont les
quello
quello che
quelq-
quelqu
quelqu un
quelque
quelque chose
quels
quels-
quem
quem *
quem * a
quem * o
quem e
quem e o
quem e que
quem ta
quero
quero-
quest-
questo
qui
qui $
qui *
qui * *
qui a
qui a *
qui est
qui s
qui s occupe
quien
quien *
quien * que
quien es
quien esta
quien lo
quien-
quier-
quiero
quind-
quindi
quita-
quoi
quoi $
quoi *
quoi a
quoi de
quoi le
quoi le *
quoi pour
rajou-
rajoute
rappe-
rappel
rappeler
rappelle
rappelle moi
rappels
rappo-
rapport
rato
re
reabr-
ready
ready-
receb-
recib-
recor-
recordatorio
recue-
recuerdes
regis-
registra
regle
regle $
regle-
regre-
rehea-
rehearsal
relan-
relance
relat-
relatori
relev-
remai-
remar-
remet-
remets
remin-
remind
remind me
remind me of
reminder
reminder *
reminder for
reminders
remis-
remov-
remove
rendr-
rendre
rendu-
renom-
reope-
repar-
repet-
repon-
repor-
report
reporte
reporter
repou-
repre-
reser-
resol-
respi-
respo-
responsabile
responsable
responsable $
responsable de
responsable de la
responsavel
responsavel *
responsavel da
responsible
responsible for
resta
resta-
reste
reste combien
reste-
resum-
resumes
retar-
retard
retard $
retard sur
retir-
retire
retra-
reuni-
reuniao
reuniao $
reunion
reunion $
rever-
revie-
reviens
revis-
riapr-
richi-
ricor-
ricordami
rien
rien $
rien a
right
right-
riman-
rimet-
rinom-
rinvi-
risca-
rispe-
rispo-
risul-
ritar-
ritardo
ritardo $
ritir-
riuni-
riunione
roba
ruego
ruego *
ruego-
s
s $
s *
s * $
s * *
s <date>
s <person>
s doing
s il
s il te
s il vous
s in
s not
s occupe
s occupe du
s on
s that
s the
s the *
saber
saber-
sabes-
said
sair
sais
sala
sala $
salle
salle $
salle-
salon
salon $
salon-
salta-
sans
sans *
sao
sareb-
sarebbe
say
sbagl-
sbagliato
scade
scade *
scade <date>
scade <date> $
scade-
scadenza
scadenza $
scadenza di
scadenza di *
scadenza di <item>
scadenze
scadenze $
scadu-
scrit-
scritto
scriv-
scrivi
scrivi *
scusa-
se
se *
se * $
se * *
se * <date>
se * a
se * el
se * la
se a
se faz
se ha
se nos
se puede
se puede *
secon-
secre-
sede
see
segna-
segue
segue-
segui-
segur-
seguro
seguro $
sei
seja
sem
sem *
semai-
seman-
semana
send
sent
senti-
senza
senza-
ser
ser *
sera
serai
serai-
seria
seria *
seria * *
seria-
serve
serve-
set
shift-
shirt-
shirts
shirts $
shoul-
should
should be
show
show me
si
si $
si *
si * $
si * di
si * la
si <person>
si e
si e *
si fa
si puo
si puo *
siamo
siamo *
siamo in
siamo in ritardo
siamo-
side
signa-
signe
signe-
signed
signed $
sigue
sigue-
silen-
sin
sin *
sin * $
sinal
sinal-
since
since-
sinda-
sindaco
siste-
site
situa-
slitt-
snooz-
snooze
so
so *
so <date>
so i
sobre
sobre *
sobre a
sobre o
sobre-
soit
solic-
solicito
solle-
solo
som
someo-
someone
somet-
something
somme-
son
sono
sono $
sono *
sono * $
sono * *
sono in
sono le
sont
sont *
sont * $
sont les
sont les *
sorry
sorry-
sorte-
sorted
sorted $
sotto-
souvi-
speak-
speec-
speech
speech $
spons-
sponsor
sponsor deck
sponsor deck $
sponsors
spost-
sposta
spostare
spunt-
sta
sta *
stamp-
stampa
stand-
start-
stase-
stasera
state
state-
stato
stato *
stato * $
stato-
statu-
status
stiam-
stiamo
still
still *
still have
still-
sto
sto *
stop
stop *
stuff
stuff-
su
su *
su * $
su <item>
su <item> $
subve-
succe-
suis
suis *
suis * $
sul
super-
suppo-
supposed
supposed to
suppr-
sur
sur *
sur * $
sur <item>
sur <item> $
sur la
sur le
sur quoi
surto-
svegl-
t
t $
t *
t * $
t * the
t as
t be
t do
t done
t finished
t il
t on
t on *
t shirts
t shirts $
ta
ta *
ta * $
ta com
ta no
ta o
tacha-
tache
tache $
tache *
tache * *
tache-
taches
taches $
taches *
taches * $
take
take the
take the *
take the <item>
taken
taken-
takin-
tal
talk
tambe-
tambem
tanto-
tard
tard $
tarda-
tarde
tarde $
tarde con
tarde-
tarea
tarea $
tarea *
tarea-
tareas
tareas *
taref-
tarefa
tarefa *
tarefas
tarefas *
task
task $
task *
tasks
tasks $
tasks are
tasks-
tava
te
te *
te plait
te plait $
team
telef-
telefono
tell
tell me
tem
tem *
tem alguma
tem de
tem que
temos
temos de
temos-
tempo
tempo $
tempo *
tempo com
tempo per
tempo-
temps
temps pour
temps-
tenem-
tenemos
tener
tener-
tengo
tengo *
tengo-
tenho
tenho-
tenia-
ter
ter *
ter que
termi-
terminado
terminado $
termine
termine $
termine per
tesor-
tesou-
thank
thank you
thank-
thanks
thanks $
that
that $
that *
that * *
that one
that s
that the
that was
the
the *
the * $
the * *
the * <date>
the * be
the * has
the * is
the * of
the * to
the <item>
the <item> $
the <item> *
the <item> <date>
the <item> is
the badges
the badges $
the buses
the choir
the committee
the committee $
the contract
the date
the deadline
the hall
the hotel
the hotel $
the kids
the kids corner
the last
the list
the list $
the mayor
the next
the plan
the posters
the programme
the speech
the sponsor
the sponsor deck
the visas
the weekend
the whole
the wifi
their
their-
them
them $
then
then $
there
there $
there-
they
thing
thing-
things
think-
this
this $
thoug-
throu-
through
ti
ti *
tiemp-
tiempo
tiempo $
tiempo para
tiene
tiene <person>
tiene que
tiene-
till
time
time $
time *
time for
tipog-
tipografia
tira
tira o
tirar
tirar-
title-
titul-
to
to *
to * $
to * *
to <person>
to <person> $
to be
to do
to do $
to get
to go
to me
to the
to the *
to the <item>
toca
toca a
toca la
tocca
tocca a
tocca-
toda
todas
todas as
todas las
todas-
todav-
todavia
todavia $
todavia no
todo
todo $
todo *
todo <length>
todo el
todo lo
todo lo que
todos
todos $
todos-
togli
togli-
toi
tombe
tombe-
tombo-
tombola
tonig-
tonight
too
too *
toque-
torna-
total-
toujo-
toujours
tous
tout
tout $
tout *
tout ce
tout ce qui
tout est
tout le
tout le monde
toute-
toutes
toutes les
tra
traba-
trabalho
tradu-
traduction
traduzione
train-
trait-
traiteur
trans-
trata-
tratar
trava-
treso-
troca-
trop
trop *
trop * $
tropp-
troppo
troppo *
trucs
trucs-
tu
tu *
tu me
tu peux
tu peux *
tudo
tutte
tutte le
tutte-
tutti
tutti-
tutto
tutto-
two
ultim-
ultima
ultima *
ultima * $
ultimo
um
um *
um * $
um lembrete
uma
uma *
uma tarefa
un
un *
un * $
un * *
un * a
un * con
un * di
un compito
un delai
un peu
un po
un promemoria
un rappel
un recordatorio
una
una *
una nota
una tarea
under
under-
undo
une
une *
une * $
une * *
une tache
unive-
uno
uns
uns <length>
until
until-
up
up $
up the
updat-
urgen-
us
us $
va
va *
va <date>
va <date> $
va a
va a *
va bene
vacac-
vacaciones
vacan-
vacances
vai
vai *
vai ter
vale
valid-
vamos
vamos *
vamos * $
vamos-
ve
ve *
ve got
veder-
vedere
veget-
vence
vence <date>
vence <date> $
vence el
vence-
venci-
venza-
ver
ver o
vesti-
vestiaire
veuil-
veuillez
veuillez *
veuillez * le
veux
vez
vez <date>
vez <date> $
via
vice
viene
viene-
visa
visad-
visados
visados $
visas
visas $
visas-
visit-
visita
visti
visti $
visti-
visto
visto-
vistos
voce
voci
vogli-
voir
volon-
volta
volta a
volta-
voltar
volun-
voluntarios
volunteers
vorre-
vorrei
vorrei *
vou
vou *
vous
vous *
vous * *
vous plait
vous plait $
voy
vuelv-
vuelve
vuelve a
vuole
vuole-
waiti-
waiting
was
was *
was the
way
we
we *
we don
we don t
we got
we have
we need
we re
we should
we ve
we ve *
weeke-
weekend
weekend $
went
were
what
what $
what *
what are
what are the
what can
what did
what do
what do i
what does
what have
what have we
what is
what is the
what s
what s *
what s on
what s the
what time
what was
what would
when
when do
when does
when is
when is the
when s
when s the
where
where do
where do we
where-
which
which *
which tasks
which-
who
who *
who * the
who is
who s
who s *
whole
whole-
whose-
why
wifi
will
will *
will be
with
with *
with * $
with <person>
with the
with the *
with the <item>
witho-
without
won
won t
work
worki-
working
works
works-
would
would-
write
write to
write-
wrong
wrong $
wrong-
y
y *
y a
y a des
y no
ya
ya $
ya *
ya * $
ya * el
ya esta
ya lo
ya no
ya se
yes
yet
yet $
yo
yo $
yo *
you
you $
you *
you can`;

/** Their weights for each intent, a row of signed bytes a feature. */
export const matrix = `
/P/7BPsDDP/58f73/gEF/QYD+f4E9wD6Av7x/Pv59QD6AgP+BwEEBQUIDQ0KAwcR97XdwtTOCszRusatv8TKAMLEys79Crq+xdPe9cDCEMnFwf/vy8ffz9ahucS21svWEbPh3tbt1xPe69bYxu3e5+HV3dTfGrfb29nn6v7U3Ajw3uQD6enm3+Xd1dDm2ezW5PPYrabx3s+2rNmwsb68vbzl3NPV3MTUxN27yLXFua6yyODM1tbI1NjR3uq5v6na38nl27a2z/Parr/Str2+tKmb1o+xwf3R1rm0g5uftanFz8GWvs/V1uXh6cf/2NjO2dbg6K6+wLy6sLTQtqrIsKDGv8Dlor7ez+Lls7PHwP6039vR3MW4x82lzcDqtsa4lqG+w9zpycCRvKet4KXI47+/ssDCxLC96cqwx9KmjcPeu/bu5bm2o4vdqtvQts3RzqO5i9za0r2qxeewk9LSr6WoyNjS28XPpvbRxNnVtafJ7dPnDtbdtsiqz7LnkwLpz9PHr8fg7e3sxe3a1dHizfzK2efV9NPv0c2418nPvfLX2BHkr8Dq6tICyb3qtdTX7d3e5trY7aSx5PHk4u/47ujh8/346urz0+nq1dHa/erj4u3p9+fsHeLN2eXf79rk0+3w8vjg4/LhDuLo1e7l7OPy3Ozn5N4H6+ro5+Pp5uPwGNDT5Ovo6+QF4dgK6/Xs8/Po7eb59+fyxxPUCeba5O7n5ejd5ejv5OXhvu/e283j5+fc5Azq0uG34efk9//7xdrT6t/X7e3h4wDb2brS6dbZ3v7UvsPL5ubR3N/e0r/O09zf/ebrD/bn1r7vphqmqrjWBuL5xOjv0u/t7PP9/Pn47vP07fL39/j58ff89O7s6fjs5+ryC/ME6v/p7ujs5vDk8eju8Az2+/D27evz+fv89ff9/e/w5fb4+fr49/rrFMzg9vLr9wvs7O70+fb08vL56vr78/368vz3/vfw9O7z+Pbk+Pry7/Hz9vn1
7fL39Ajq9fjwzfQI5fjw6PXo+wvn8vH57vf39vz87/jp7ePy3+fx0Nv308n75dDj8Oj48+jxDuPf3wDlC9vU5NLTxOnq7un17u3q4fHn6vX+4xUF4QPn6ODa/uP24+/e3OQA2enuBeQCz8z55eji4ufQ09Xg/eTT6One5ujf8evq7MTR2NjNzQ7Z2cnjzADZ49Pv2tHXAwX91+r2yeHl6dXZC9nh1s7fztzV0N3q4+zewd3y2vLx4wby8+fw6e7u6vrx6uHu4/Pk4tnn/dzk7uLgBdLMBt3v8/fu8+v19/X38uv16e/r5ODo8uoF6cv9B93+5gbg3eXm1+PnBdPb6/Hb4O3d4+Px6+zc7O3n6uTh4u7o79zf6erj4Onn4Onl/Nbq7erd3uXmBf8C49fp5vMH8AXd8ev07Ovf2/fq2t/06vHs5enV+/Dy7uv19+4Byd+34erc4cbs5vnFHgH13fzs8wLW4d/f3OXp4tvj59zt6en07vD0BAjz7+Pu8O/Y7uLh4OEF5+ThB98B+d7v5+jp8uvpCv7j4Obp6evm1/7i7/Lv9vXp993K9vPX9+jz4Orw3+bv7fXo0eLoBgjL5t/s6gPX7wTt2vHs3u3t8OXX8vH09Pj29PYKBPXr3u7n69/l5Bjy49jz3drm2tvazeAJ0efv49vS2Njt7PTpz+4F5uHn7O7y7efn1gXv3u3s6u4M6/Ln3fL09uns7O7bGN3W2Ovo6Nnd7Ozk5u3n4wjn5fnr5u/w8vDm+/7c7Pbl5uPh3uvR/dXr3fHU8tTezszR8czl/fsEz9PX597f4d3e3OXo2+7l5unu3e3VEu7f4fv02+vizdvW4gPh3tzd6c3V2+/W3ern1fX64t3b+f3k5+Lu8ezx7fTv8N7uBwfm6Obu4uXo8+jg7/fr9vHn7O/p4+UA2fn0+uwP8+j2+N7z9wvh9PX47u37/fEI5usP5Ovk9PQG8vTg6eP26ebu6QToB+3p9ejJ5e/q8e3u
6u3s8urf7OgM6vHr8/L03/PmB+P38vn59/P68OXp9vn0+Ojz+fXo5uHq9eXt/vHq6dcDBArx5vPv8N37+fX49+3+8+zi5eXjBefi7ujp49Td4d7X69Ab3NYP4e7l6wHt5tvo3ubg3ezo5ebg5u3q+dzb3wLW/f708+f++e/b5vL67/767/b58+EB+N3tAPbk4OT3HNj0xN335/f39Pr47/bt8//S1dfPBu3c2tTezPzY5ODt193u1uTs4d3c5gbiAd/R4Nzj2eYE4uPp5fTs4uPu4MYB3Ar49Pbt9N3q9+/c2dr2+fnq9/XPzeTx6Ooc9gkN8fLs8+/4/PD69fn0+/r7/v3w+/bn9f79/urq+fvd2t7o+/vr4P798t3vCfIX8PMGFfEC4+Xo+O/w+/D14vD68vz76Pz61uv26/ri9Prw6e/69fX26eP99ffm4A7+8hD3CO7x7+vp7uYE7fjy69nx9vHf+/H77evg6uLw8vv48PDh6PcH9u/k+e7uAfEE6vHr9vvr8+bz7fn59vv98ffu9vT4/fjb9Qz25PHa8uDh7fjp4vTp8/bnBezx79ji5wsG0/f93wYA1Q/d2Ovf0e7c0fDy7fPx8PDu1f359fv2/Pz+8vEV+/v++O/+/Pnm7e3f7fD4+e/x+PT79/399/f8+vr9/vz6+/r++wjx7OkH7uzt6+jp7vT08fLt9gbr9vQI7vfx+/Tx+vvx9vf3+/L6+vv0+vv4/fvv8PL89vDv9ezp7uva5uLs8vTy4ffy5gDM0u75u/3z3uro1+DpAdjs6+7y8O/z5fbv7ffuB/Pr8fnt9/cN8ubt9vT6+e/4+Oru5e7o8/f88iAUDdjy6Pr46fvh5Pf69vf9/e336tru7+fk4eXk6N7k3Ojj79/t5ODZy8wF4t/86Qvr6d7P4ezk4gbt8Ofp2u3e6vPn4wX5vqC/ztLWw9LOuZW/yNPD19nY3NGBy6718Lr8rcC4B+zK5gG11rvHvrvWpc3L
ur/1y9iowd7j5d7N48yxzcXd3tHv4sbPn+G/8uvIAdDM0Nbt5vPyzOfIzs/S563Tz8/E0NPh5dHn0rbj39Pu6t7q5N3X2fDX3uXqywXK4Orc4uLcuuf29+Xa2ufa38zA6+7l0hTh/fT6/Pv7/Pf6+f38+/L99O/59/b4+/ny9PoZ9OL11vT98wrQ6+bx+vr09vv69/3r1PP++vvy3vryzd/p4/v29ur9+fne6uvy0OD38ez25wYU1NPI9PX67Pjr7O3r8PD04NjZysXAxtjH2roCxtjQ283j2MGy9NMO9QGrtcr6BLIPuvC9vcSnt8fAusnEvq3LzLkF5ejcy+De3NvXDuDf5ODh3Nbf2eL0/O6rxevf0dHk/McHy8jXyNXQv8XAyMG14NvR/unv3+bg5/Hq6dzd5ub05uXy3uD61xf65ub68g4G8P3k5enk4dnh8ffl8Nzs6OXm3dn3+u749O779ufm8PX08/jl+u3w2+zu3QfX9vfq4fkV2/Po6fT2+PH27fby5vPy797y9un09Pr5+/vz7fP39fv2CfH5+ez18e3v8/PuDBTq3tv2+ffv6+b09Pb58OP8+vrp97y8icXR+7y3wrmj8eTa07jFsKyrm8KqBPfkzrbSzw23zPAayb3PvavIxLLMyt3T5N3P3rfm6grK28zd1LzD28rN4c+/19Po2+/y4ebp2uThztQIDeHV4dDe3tHN2Nv12/7G2+bQ3Nry8Ort2dcR1O3j3fHj4+Ho7+vn+P7R7+zf4dX63w3h7unZ6+Xs6Ovq5O/Z1Pf0+fv29vrt7/Pv5ez38/fr9fHt5e7r2hvr9db5++vr8ffo5NHo9/n0+ff6+fj66e3v+/rv+N/x++L1+Njq8/Pr9vP48O3y9dfp7ff07/YWCujf5Pb3+PTe8PPs8fH3+PDhsuWnrsnIsrm6zNHI1LynowLFubbBxLfCvdXZzcW5C7bexvknxo+wv8y5wcDAqL/u9OXIzszY0+LO48Pg
2NfYyM4I0+PG697Z2OLm2Ovl3+HN3tsK5uSwy8/Ut77WvMHaC9Le8ujv6u/n7Ojj2uvv6uLo7ube5t/q7+3s8Ons6uLj8enu2xzL19zk5ebr8O7n69gK8PLv8unr4ezh59zl5PDh3/Dt69zg39zi5e0A4NkN3+Lf5+jl6tzm5+Hi3N/j/erk4vDy7/Lp6+Hs4efc5eTw4d/w7evc4N/c4uXtAODZDd/i3+fo5erc5ufh4tzf4/3q5OLc9cGz5quFy8+80uC4vNXD3rXv99Xet8W7wvjk2+LqpsWx4dbe2NTszvHoz8j8xL7bttDk0wnYutT52/H5zNjn2svT3Pvj9tvY7sfn0vfpxdnpxsKlnvDTsLDTwdDD5c3g5OLm1uXk7OnJ6d/FC9bm6e/S39ISweXn/uvny+IEAOb5CdDW59Lk4Mjc0cTkz9Tozf3d/Nbd3Mfv6sjIvMvp587L8vTX6a/PyK7L5tL+48gQ0Nbp0vIEv8zP5NXQ3+bE6930+PHs/fr3/v0H9vn55/v81PX9/PT19fYc5+fj4en46eL69fH27uv76/r68/z88f37w/by8fbT9vrw6+v16vX78AX09fEEBuLvAOzz8e3x8efw9PTv8O/t9u/19vLz+e/68+Hv4fPj+PPw6OruyOz2CfLw+vjjCt4O5ezz+PXa5+fx7eX5++v19fnh9fXv9/Xi9Pfn3vrM2eDN0cDw5PEP09rN+M7a5v373N3Q2uz8z9oQAujf6u7U49zp49rb2eTmwNvf0ejo/Pv3+v3r0M7P19z789D5/vEX0tm9/tL65gjt4t7g//Hp8/H18+fz89/08u7+6sT29PL3+vP3898F9Orv/PPw8/fm+uvt7Orq9Of18usG8+Ls8/H0+vzz9vbz9vrj/erkG+jw7eXs2OX26O7s9/vn4/T48/Hx+fv85PnrDfb96/bx+tXo7er71/vz+Ov66vbs8ufx8PTw3fv06Pf29/bv6uno4O3v7fHs6tjx
3ADd8efR4g4JrgLg6Nfw5N/w6uXx1e709vb68eza9/P18vn89e7w9vrw7PX18vH15fbu9fP27u308PDp+fry9RsE9/n19tn07+/v9vb35e/z7vD7+vTq8uX76vPt6PP07/Dv5u/t8/Do8O7r5+zy6+oL1+jt7/IG6eXz8er06/b19Qjm9fPy9fDp8uD05+7j8er278ru7QwG9d3x7+rx6PHs8vDz5OPk39Xm8vHu8+r19fQI5/X08vTv6PHg9e737/Hv9vHs7/YHB9vg8e7p8/Xz7fTy8/Dj497s3+Lb3OrY4eLk7u7r6O3Z093Y1u3k3ufe4+Pe/Ovl6P7rEerr5urs5+nn4+vm3esJ5ePv8PT38vTtDebf8+/y9ebu1/PX6QDq5vL19O3x6vHv3vTu7/Dz6fPu1ury8PjtD/Tu8enn9PHjAun+3O748fXg+fjsz/zn5hTt9gHh4vHq1OP08t7zDfT29/j48/D79Pnq5vfm+PHx5ff15/Lt9OjnFO706uXo+fT29PPY5+8q4/Dm8fLw8eLv6+Lp8Pr569MI8LfJ//Lqzd7Q29L96dfH097R5tvb4gDe5h3n8+Th++vU3efl4uLK7ODc4eby2NTpxujx6/P16PHYA90H/tnw/PXs3fby6wwG5+Xv+vbl6+7u6/P6+uz57/b09/H69vn7+OnM1gC/1tvc1P0M/87n4ODN1fnQ0/Pz28Tf4uUL9d7O4tfh0Nj6xtLbztfc3NrZxs//2e3r5+nu7+rqB/rm8vH34+jk4uP97Ovo9fT0B/Dy7vLt8ezs6evv7Ofj6urs8Ozk+uz60cP/5dTq3cD66tXW5OX72tvY5u3q4OLZ8PTp7tgX2/jg5fPt8e3U2uXm6ez33dPZCNzbA+vk7eHm7u748+rt6OLm7vP59PX29fT08fT34eUU6ff19fby2eDu8vDy+uLf3wve+svs0eTt5ewI8ejn8/Xl4/Dt7+7v3eHq8O3m3+rs7ujk6eHm3uby
5+To493l4N0L3vrL7NHk7eXsCPHo5/P15ePw7e/u793h6vDt5t/q7O7o5Onh5t7m8ufk6OPd5eDd6PHi3eTn2O3i5Oz18PDo6PoIBAHx5evj7Qjl7+7v5eLs2gPr6ujn6eHn5+fk3trb2Mrd0NzS3/zp7PjL+ubk1uHm0w7X0APS2drg4Aji4dfN5uHX19vW3NrK1MDX6+nhBsro4/Lq6unZ7vDb9fHu8Orq5ujl3ujr7uTk7BAA5+7j6ezf4wbR2uTx7u7u9fYQ2dfk/vLp5fHy59Lu89Hn8vT25vDy7NDz2uHrFvLn7PHz8uL18vHu8+fv6PP29fTf7PjuFezr7vTr7vfx3/TW6uzf6OvnCAUK5Ory6Ov3AvL27vHw7Pb38vj49/X09PX29vLy9+na1twC6gPg7eHx7djc+PAO79vmy+HX4e733APc5+zY3d7W9+Dh4+UA5ero59v75uPu4uPkEPHb9Pbt9fjt6Qn03/vu6Ovf5foCBOgH9fHz7ez459zu8+/44vX99vv05fr15eTnDuXt6ubi5vPs8fvt9vbr+/D09PID+eDu9Pz9+Pfx7fTo7woG+vL3/Pb9+fH57vPi6uTm6+XcB/7x4OHy6OH47dzZFODk2tHd7AL93wfv2d7sxeLl6eHj4+XY5u7W7djf8u3g3efg6OXx4Pbz5Orj5OLw4Ab75Ojt7Oji7+7y4dnsEOPu7PDs5drv2/bu4egI6dsA0/Dc1MXUzeC43sQGyc7NxxIgwNrH5+Tk8Nfc4tzi5wPj1Nji19/Iw9rN1uDR8Nq21/nZ2cLc5u7zDOTi1tPG5PbW8Mz9zczf2/AN+9fm5uHS3ewF4uLO4ePZ3dzQ2sf14vPk7APp6u766gLu8u7v6/AH5Nny5+Xp7esD6Avh7t314OTn6Ofs6vHw7uzu5erp5ubyD+HdBePq3+3l9NXe6Ofe4fTc3ufU2ODq2d3n7+DX3ODh2eDc3eXW4gLc4ufi2QPX4tXa1+3a
2czbyOvj5NrS5dju2tni58/Z5/LP8hcI3tThBNTZ0OPk2eH05uve1ALP5+3j5ens4OXp5+Xi7ezo6PDn1fbh8PPz5e/i3uQD793X8AHX4+Lo8eHlBOnw6eoN4Pn59/n0+u738fTm9fD59Oz69unr8AD26O743+jxFwfq6vT15/Hv8+zz8vDw9fP45eXn8/Hx+ND38+vz9wztz/nv+uH19/j29eng8Q/47fIA7fTY9Pb59vXm9/fv+Pnt9ffwAdnU39zX3eHd3PDk3+fW2t7a0u7w2t8Dv+fhAe3kydMW0APfxODi5OXi6ufg7OC61fv58Pjv3Ojw2ecE5uz58e34+ebn4xHoAOwB6+3t8eHp3/Dt9Pby7+Py8vHz+fP47t/n7uf89e748g/w9e/2/uvq+wv39/Ht+e7o7fP99vL28f3tDPr49/f0+/798v7w/Pnw9fTp4O3z9fLmChnb//Tv8O3t6+Tp6unp8Pn66Pjt7vT69vj18/r2+Pf59vv99Pfw2+Pp7vXx4/f3597iAOnz9Oj8+Onj3dre99rsDt3g5vMD697p5/Pr7try7+b16ev17gbl8vj5+ej9+vHs9fH7+vn3/fr46u3v6Prj9xDk8e39BO7q6ez58fr6+Pbz9ffx/PHk8fn1+Oz2+vv28+72/P/w+P/2/ev36Prz9v325frt8PL9+f71/PX29O8S8vD+9vrm/Nvp6/D18e/hAuDn7+316efw7/HzG+H03OTr5Mzm8evr7+3m5uji5+/v8u3n9eX44Pn99PT7+e759e309/H5/Pfz/fn6+uX49/7qBPj7+f317/f7+Pr59/z8+/z7/P3y/PYN/fP0+/nu+fXt9Pfx+vz38/35/Pv7/fz+6gT4/fr99e/9+/j6+/j8//v7+/z99Pz3AtTHss7SCczi9M3dz8fd9eO+1gD+2vTE8Lfm/Pr84dfn3dv71uLR3c/R4uL4wNDTvbvY18re2PDV7vjS39vO4/zFyL/8/9z3
y/PA6fz7/ePd7OTe9tzt1u7f1ejt+MPd6MzG197j6erd9tzbB+no6OHTBtjb1d284ArWxuPZ8uvs2v7czdHc2ubi6QfV39Ph1ub21efr4u3j6N/v4QXj6enk3O3n5+Lf2eEN4ODs3P3s8+XZ3+bv5ufu5fsR2uXb4+Pr5Nz0+vj7+O77+Ov289Tx5O7u9fcS4+Dy7dof+/Hq+fPw1/D02Pjr9wj5+vj2+Pzr+eruAeXd4eTg1uDP3dne6vLf3ezu3hvQ5t/kzuzrGuEW393d2OPp5Ofe4Obm4OvrBNnU1eDh59LU/MQKxb+40drazbba08234fX2zOLk8NPSCuDg2uXw19zM58/X4tri2/Da+R7p6OPz8fTY7c/o1PDt+ufm8fDn1OvE/OD17sns1hf07ub6+9/p4/Pn5Ovy8PPu6wgI1t7e4erq3+DYJ9/k4efez9ne1ejX6ODs5fIJ2uHm797i6fDx7+7t0Ofn5+ff3grW28zI0+fYzgDN1ODX+eLowMcG6gAF6tHS1wjnAOHk1+zNBOD438Hg5vnW3uHX49Le77no3Of28eLp3+/f1Ov48N7s/PIICdjw6enj8+H19O8E6NbzyvjV4urf3ebj1fPh5APc7enu+/Hh8PDf3O0E9/bZ4wvy1/jb7dXdDfDk2vHg1NkF3gbg5fLv5e/u8+nz5O7c2uXq2uLz5t7t7Ofb7fLn+vrk8doK1gnz+Ov26fDz6Obo8/P24/X568HS0fTgzvPR5vXq5+P1DPL2Cen01+js69nX8PYM/NzQ1+Lz9OTn6Qfe8OXr6uPp2vHf8fXq2d7f8urq59zi8NDk5PHa49zn7ejK/Mzu4fbiCOrs2fPtyvPq3O7l8OcB/Ovq1+ry8/PrBOH98f/++vvo+f7+++3e9Pv08QP4/fr57vD0+f39/vv78ff3+P79/vf9/eb4/v7/8uT69wbay7vd3MnG++bi6cS20NvQttro9RPAxuvz2O3a17+z6wrIyve3
7cDPyczaztjYx+/q2e/d7+bU7BDe1tXo4evu6+ftCO7Q6Nr66+YG09vmzd4Y6OUL1NXl7ebp5+zy3e3Y3+rZ7PPt7vP06tfS8e3q9Ofh8OP6ztvwDM/n5P/u6Mzh19njANnZ1vHo4+Pk9Ov1At73+uDn9Oft7xTlAd3i+u7i+fLr5xTh39e9+Prj9ufbG/HR4v34+fnv9P33+en2/vbM6+jj8erf2NTd/f/UvvjC2dDoz/vm283F6uzrvejU8MoI3ALk5PPr7cTN5d7j0+TACPz88/3n8fX89PXx9vj6/PD/+/kT4gTv9f3+//b69vb38vj9//v+/fb3/vv9+/j//OUD9fjb/xDf/tTf1d7i4N7h2ePe597h8+rt7eHt8+7t6urr6OTq5Ons7e/s8ezq4dvj+PL49vj59PYP5t735vn24OLm9vb39fb39/v49/n49vbz+vn16fb5+ff4+Pj4+PcK88vL09Ti5Prczsvz3dvbuMzM7+PTydDuA8EH2BTW2tTo2/zK+MvO2PXG29e30wPcvNzQ7Nvc6OsD6NDR+ubp4MTR4fjs4tfq59PO3uT+5ODP5+UDzAPj5NnNzuDZzusM3sny+fj19vH29vnl8uvx6Pb27vr58ufj5egN6wr49fD16/X19vT19PP69/f5+Pn4+Prw++W1BLH4wOvt3+P9v/jM6uf459Pw7vbfwMzVwsy/4LLw28jv2cjczrrQ2dLbxNXW4t3b4wO92t/U/OrJ++Lg573OtAHsBg7rwdfz/Nrh0+rMzevM1uPM+t7e2d7Y5Mnc2sb48uzq2Ovz5ugF5Q/u5/DO5uvu4ub639Xv+/j1/uHpxMbs2ODv3vLo3OXw7vXf5PDhCOnl7e8D9P3h6+vv8Oz18xHw6fPa9dYA9vb28vHu5vH15PT39dr19fL29vT28vPy9PHg2+H139jY9uPd4Nvq1uf5CeHe1eAA4dvi4gDg/t3T5OToAQPe5Ori7+jp9Ov30NjR7+Hj
1ezk3fzs7fLz79jvAAXn6vL06+zy9Orz8Qbm6fHx6/UE4ufu8Pbr8/j42PDd6dHg3+Ln4uLe2QkC/+Th2NDd5NXc8dj47unh8/zb5Pva2OTP0NvY4t/g5t/d59XsxdDV6+Ll6OPi5N4MA//l497b4OXb7tnp4Pbs5fwH4evZ3uLn09fi3OXk4+rj4+na7NTftLzJsurNgdLN2+XHq7zbxOK45NK03N7ay+rN4tG7z+Lz2+DcyPbR7NPOyr/Vr9nU0ra5w8rvysj07OnOw9ap192m2QXS8ubgsNvK2t325+nVBOnHwsLV7Ljsy8fA7enM5vPs8OXf6Ozq6vj42e3g6vAC1ePe6+Xs5ers7eT/7wkEDeHi6PPw2O/o7+zh7/Dt7ubf8/bm7u3x9O7s6+gH5u7x6evi8O7i3uAY8vfy7uLz3+za/uTv8efs3+715fb02fba5tvYCf/fx9Hg3djm7eba49T36Mzk0evr4erT4/jj8O3i6+DOCQ/25uTt4OTs5tvgyejk4t3o7/Ls5v/YAuIJ59rQ1uX15eDn4gHe4+vr7fHs4+Pm+gHp5vHj7/Hy7vPl7wjS0snS3sjDx9D+CfLKyd4Iwu/P7wPC2BK7wuzc+9PM9sGsycDew93g0NDZ2tzY2+ft1fLs8evz8e3v8eXn6PYH7vXt6wLWDd329/fx5An47vP27fEI+fX2+u/09/r57fD58OcI4+bo6vTv5fLaBOrp79Tf8PDi5OLl6Ozc8+cI9eXe5xb39/Hr8/jh6Ovu9vHy8Ovf6uTc5Ovd6+fm8wbq7OXf5eHb19bG3tjv4uf/2+TeBOP85env7uzq3PLz7vTq2erT+uLu5/b07+7zDfjo7u3z5fX6+fnm4vTw4Ozp8+rz+O7dFPHw+/n99O3q8PHw9+j79eTx7PP09/Xv8Nfu4uvy8+nh6O7o5ukD5ujl7+3a6OsG+OTf6ePq2fLs7Ozn8fHx+xff7Ark5Ovv7d7j5N7p7vfr3OHr
4eLY5N7j7+jy3O0IAfHw8O7w8eTx4+jz8vTp7/PuCeHq4uje2+XkC+jV5Ozv39HV6grgCubcB9ro9fXz7wPk6erx3/Hx7eTv6+/z6uDl5uLc68nNzbzO0OL818TFzPv17dzx+PrQyvTm1M/60++rwsLN294Nxs3DwLzNzMu8zPbE4/jk2+DUz+O55urW2N0EAALF4PDr2tP94+Pm+N/hydvS3+fi/93b2N7a3+DY4OAC0/rv9/H1+fb25w/d9PX39AX68fjc4+zdBuz39BLz9t3n5ej39+X56ezr7uvs6vv02fLh3/Ln7PHp5/AL4uzw8d/w6gTX6eEF5OTs6OPn7OHr9PHu6uXm5+bd5N/p5uzm5wTf5+3W4Rjf8ezr8OntDOjrAe/o6s0E5ezq4O3x9uv17evs4uXi5/Tt5O7n5O/t8ejl5sLSvL7G0MjX8PfvzsvP/PDFxAHR2OzI3MUEAe7b1uDe69Dr3b7RzsjKzcnLAcLQur3g39Td1N7m4gbt/drc6An40c/n5/b359jo2f7p5Nvf7+Xo5+fc3uDq5+bo5dnR5tbU4+Xd6f/u8uvj57jvxevrFuro/g3R4uPh6Ofl8N/t5ejg3Pjd4enc8OXo4enr5uTk3fT08vTQ8Pb28PbK+czs7hnu7+0O0ujp4ujo5vzi9+jp6Nz45Obt3vPp6ePq7vTq5+Pjwrnnz8HpwqbM5trUxcbY4bzf49Lv6OzE1uLk5+ja8Oncy8Dh+MjDzbXD2u3F0PXyydXMuNzO9dC42OPrwNDy6PXQ+te/+ObezvDz39zY8Pj97trTy7DV3NPXzd7c5Naw/+7r9Obv6u7s7ADw5OH07gHv+uoBztkO69nw7dcFD9j25+zj8ufq3ezi7unk7e7szdX29uXy9uvp9OHw9vLY9fPj+fb47/Tr6Ab78u/r7u3j8e3d7fb25u/49fr1+PTa9uDz9uvu7vf29Onx9PL29fXy7tT09O/v8d/v7Orq6eDr6vLm
9e7mABPn6vf39ffy8Pfs7tbl0urtB+Tt7O3n5tnt6QPn3/HZ4t7h5xPv5ers8efZ6ukI8d706OfsCuLo5uTt2uLW5dLq7Qfk7ezt5+bZ7ekD59/x2eLe4ecT7+Xq7PHn2erpCPHe9Ojn7Ari6Obk7drivfvQuebh4bsI1+Tiz9LpsdnV8e/OwPTS18/iz+DR9cPT0My357nKzb3R1PTUnsTv39LX2t/42N7fBtv59MDq+dvr7fnfx9j21t3o/uX6zQLF5eTe1tXj7Ofo6uTf6cXf7s3q3tzk8t7i4g/o+v7G7dbY3ePf/trfANrg8u79AeUQ2u3m9O3m6erp7ejl3+3R5trM9fMH9vv08/Xg+/rsCv7+3/n+8vT8+er0DO3m7uv09fbl+/3+/fn+8v38/Pz97fb+3+bc2OLq4+Tp3wLu5eDw39sJ4vj85e7o7ezy4OnpA+zz6/vy5/Hw8+zw6e/i6uPo4N3X3PL189bxBP7x4fD6/fTj+/vw+Ova/Aj09gzw8vPm9/v9+N398fzz+fnu+/3s9f7h7fDs9tnn7fLm3RPn4u7YA/Xv7ewL0+Th6vT14ebv8Obp8Pr09PXt7uvl5+ji6+rhxPD08/jX7OT46OID6+Pv3f349/bqD87o4+74+uTw8vLs7Pn7+Pz88vHv7uzv5/bt98nz9vfy9OX19uXy7fHy9PP18vLxBs/s9dzk7vLp9u/iGuj92Pb19fT28fXV9fP29evq5+Xh3+ba6ufO3AIL6uYG3O7r3NUD6/bZ5uT95Ono4enk5uTf5urh7OHl5eXj/uTm4Obl4d/x2urnztsNC+rmBuDu69zh4O342ubk/eTp6OHp5Obk4Ozr4uzi5Obl4/7k5uHJyPfbxLzjy+S3B7X4x7b46fADwunE58W/7fjQ1N8AueLRzOe1yrq7xcjIydK2z9/g4eza49vX1+jb2BXq2fHeBdvcFtTc3uvb6enoxu37+9r46unl4+LS3Nvd3dvk1ujR
2O3y7OLu597x0s4b59jw5/Dt6AbW29/I/ezt2M36CfTXAenw4ObkzN7a2NrX4urn2Mbf4Rbb6Ozv5wLq8Obo8fLO9t7g7+vi5eni8frl29zY6gzk5ejw5+/q7fPy8Obr9tvn8fAO7Pnv6uoY7vLe6vf31Pjh6/zw6+/x6fPy/Pb04vjv9vv//vr37/T7+/zw8fjp59+83bjjvbjS2vTrx8XAv9PX8d0RBs/m8OHLw/Hkt8Dc3tvTwNny3PrH3tnZy9PWqePl4tjX3dnh5cfW4+zf6+Dc688EHAfS3Pnh2/bt9s/s6ej329fJu9z42uTf4eLX5MPL9/L29fT38/Xy3dr79f3y8/gC7fLx8+Ly+/r2EfL19/j+/vb4+fT99Pn6+Pv9+fv3C/z81PMP7/365ujW9fD07wP26+Pk6Azq9dzp7e/t9e7n8O3t9urr8uv09/X35fb37//bwMjZ4M7P3AXRxdTayPnc6d8O6/oB+Ljk3NTZ28Pc8dS8ssHa3cXWx9DNwd3h1Mz79ejq3eXi9dr64Jnt8eXc7Pr2AuTs9QLUxtnc/fTV87zT1+fWydXRydbV3tHg1s6s/tv07Ovu7OriBsa36/Pn1+Te0tXm/v4F48Tq6ubf2Oq+6unu88/v48fi3+Tb5djh4Rfw+Pb48ff39e/r2O/6+O/18/QF+/TqDfT19/b08/T09e738/X39/ny9vj59/jn9vIA+/ny/Pv3+/cG9e/k6/z57fn7+Nby9O/iCPXx8vL3AfXe+P339fz5/Pb49vr79P354tfg0tvo4uAD2dXW5e3a4fTd8AkB6eUF5t7v4unp8Nrg8eIC69/s+eXf6+br4wTn4AD4xbfDyLjFzNDDsMjy0/jt7aMb/68D0dvS3wDJ9/zQrsPg0MfA5gjC1d/c4OTo0tfvBM7E5uHc09fm08Xj09T24b3BCfK6Fea24OTwzPLU3tXX1O7Lze8S39vj5uTi6djx6urr4ejn2+Dw8fLn7+ns
4AkO1wDp6/Ht6vfu9PLnCOzw7+X38+Xx6/Lv8vD59+Pw4NDp7Ony4ezo7u/v7fLr8+7l7+IX7+vM1unx8c7q4Qzj7OHz9fP3+/Hs8+/09/jV+dIF9PPu7fn+9fbm8fPwEff67vn45fH28OPt8/jo9ukM6/3u//////z6/vz9+v7x8Pr+7RIA1ALg1dTa8+b04fML7Nff8u7x7PP2/9fx6Ozv7/Tp8fn37Ojo7/fw9PT17/L10ebm8+Tv7+7z3f3J3eXn8+7a+PPr/9D74Nnm9uvW5/Hq4Onw8t7u6eUFBe/n6efu8RAB9eHh4uDa7OcPCcjW2+rb2eEJ6Ojb0uL94PT5yd8I5OPl8enZ5P3s3+fn6ury6OvR0tjJvtm71cgCy8rbzf7K47Dw8ePw3Q3g8+L/4r/U/Qniydr00fG81t2529bG0fTZ6+Dg1tPn2dPZBsze8tfJ3vzc0N296/YS4Pzsw+nR0e/E1M7hytr71dTpvt/Y0tfN6fjB6OPX6+bt3u7n57TsvOv23+Dj3BP6z+TP6+Tq4fbu7N7p6dnX2fLo5N/r69PZ7PUI8d7mHujd4urs6wjh4BTs6d/z7uTk1tLy7PHt7/X36Ovz8/bb9u/s+Oru9u/z1+Tz+szj49zo5/Da6evc2eXZ5tzc2QPh3NnWDePZ5+vR6evwA+Dl+uXJ1ujn3tnl3N7Y7Q3w39jb4+TY1ujl0uXn2OrUA97U5tDV2sff1un2x+AN7c8a69Hfxtjh3tjX09rLGNTR5d7c+uHc8OHm2d3S8ufq3+7p6uQu3Obj4OjqDdzu7tvr6+ji6ODd6unn7efl5/Dw6efY4eLp5/Ph6ODi2fTq6+Hx7OvlIuLg3+Hr6w/f7vHc8O/t5erl3fDu6PTt6OPx9err7uj3/O7x8+zo2t/y9/Tq7Pb39//i3+3n4PrsDvH24+r77ubh7Pfz3tzu8Ojz4ffuGfbv6PPh6fH06vbG9/j27tn5+PjkFdPp9/X49O70
9/Hf7Pby9/T28trn7ufh4Ajy5+8H6Ojt6ebn3NcW4fHr9Oze9fHr9/vu+P3x+v3k/fjv8vj79/75/vjg5PL48frq/uDq8vP97eT19/Px7Qfu8ffq5Pj58xDx3+j06fj47fPx6ujo9PP39/X57vP5+Pf08ff34fj26/Pi8Pn56ePo9+3y7OP6/Pn95gLx9+fy8/rx3Ojo8PHv+PH08dvz+vb76vT84wX18vfy7Nr3+fP4+PL57vby8PP66+vw8OQQ8vL48vjj4PQD6+7z8vDx8vTn8uv79/Ly9fL38uza9/nz+Pjy+e728vDz+uvr8PDkEPLy+PL44+D0A+vu8/Lw8fL05/Lr+/fy8vPw7/Ti8PHx2+T97eb77vr39O8M793v+ur5+e31BOv29/f09/P4+vP4+fn5+vj19AG3wNHk8MjAxvrozQLa4cXDzM7gycPd2Oj/3/Lj9/jC9PzDEMq/tdDZw93R1+jyybWu3ezv0Nvk2tsg5+D88frV1ujl6uzd7+z07fbY5hLl6eUK4PLp9uzu6+Lz7uvw4OH18uPi7vXr7/b14er47O308Ovq8fHr7uv65wPs4d348eve9+Il5+Tm7P3s7Nzn/e/v39/n4fDp/uTm4M374uHt8uPl6vDc4tvf6wHW8goB1Qvd5+Xw3uLt3OPs1eju7fPn8OHZ4+MC5wbp6PPo8erx5u/24urq7vP07Arz8+3r9fb27+3yCuv57PD09+z19fHx6enl58nPHMzlzdXG193a6O7W48gB3toJ/toF09/e1t7Z3eHo2u/kxu/S9dnh4tzm193h0MDr5tvg6uvc5Oft6Obx7PHWDO3n2gjpCufv7e/g3eju6eju6Ovi8efr7vXx7e3o6Orl8ffd8ujv7fDs8O/y5/Tt7+nu7uXw8Afx8u4A7+vw7/Tw6wjyDezu8PDv5e/w8+fk3d8E8eXr3fEIB9vR/+Po6uvm2d0D1d/x6fHt1+vp7OLe3wXe6+3v5u/k5ujh
7d3r4AT2+vT18vLy9Pf7+Pb5+O/2+ff09vD3+fH2+/T6+u/09Qvu/Pr4/vH1G9vw7dLx79319vr09vLy8/T3+/j2+fnv9vn39Pbx9/nx9vv0+vrv9PUL8v37+f7z9Rjb8e7c8e/g9drI8eDL5Nfc4dbU+d3q5f0A5AgO4d7o7+jZ4Njp6Ork7urh2+/h4AXm2Nvl4uPQ8dnzCfXd9OXs5Nzx2u/h9Ojw3efu+N3lAf7yCAjb6OTj6+jp3uLk6PTq8/H28eHx9+kBAP/+/+z///768+X78v/95f/+/xD07v3r+Q799vr2+Pn3///8/vr8+P3+/ff+/wD//9316vz47+QJ6PDuDfHx6vX22O31+PT33O3y6u76/Pv0+P37+/39+/34+PP7/e/5+xbn9vT++PH7CeXx8BDz8ur499ft+/j2+d/w+e7x/P399Pr++/v+/fv9+fr3+/71+fwX6+7fyNzb4OPU9Nvn6/LS4+baB+n+/9/j5OYH5e/k79/q6efw8fXr5NDN5eXv2QnS8PP18+j16/fz1fXk7vb54fL14v/tAAPh4+XoCOrw6vDh7Oro8fX28ery7e7w89326fLo08T+z9rOzfPo79Tz4ebfzOzU9uTkxenB4RLX3dHsz9Ts0vLH8d78zMrNz8XE0NwP3e/n5ezt6uwB4NnoAer71Nf94PXU4OXu3+sX4uv0Ad7b5+Pl4+Ds++vs6eXV2uXn2O4I6/Px7OXw6PDe8fj29e318vXd6O/T9fP27Ov59vP48/f19PP09/P1+PX3+QH38gq3x7TEz//f7uPy2eTNy9q1quHj/tLzy7nbv+3hBdHorsXD5b7lz/zsy83HyN0Cx9/J4N7X09bf2+LS/tzT3N7YxMj09QvUytHK09b+8snQ7tbX5svR9uQE0tfW1NTe0+Xzy8bv27+479zwsdcCyuHLuP/f5ev0suS24vvp5srx8b+10PTe4eG5/dDQ3MvY0czJ7/TYwu3gzgD6w8zH
1drR1MwD18b18cX0zNnx+gDd8/naw9sI6tHh0/Xi3uLO3N7Z2fC/5tzh8u746+bpAdHi3+znE9rr/NDo5+Pk3e715wr05u7v3t3cDN/k7tzx8PT45+/S4ObgC97j4uzt5ujl9O7w5eDw6ePg0P8QCuDo9tfh89jh6O3q5+vw8wLu8O/t7vHt7dn46ur37O3w5+T86Orw7fDq8u/t4OTZ4Oza8+MX6u/q6uDt7O3o8+ff6+vi7ufc79fvwr3f2sK+wrzK/df7kc0FsMHq2QL0uv74xN/dDeni6NLiyL/2yNrGy9PN0c7Uy8rk5Ovkw+jr5eTl0+HY39Dq2tjf18sI9+X69N7e6g3aA9Xo183ICdTR1+bg1dna2+fl+9L47t714Ono7Pfx1PH47BDY7/Pu7ebY7vT6+Pf19Pjy9vT39/b49vL78fby9/Xn4OcI8eoD7uzp3+vO5AP/1t4H8eX95+fh6Ofr6vP29evs8fT09PTv9/Lu4fDr8eXl4/LR4+rm4+7v4tni1yX71rf0x83T2PLY5ujP6O/49uHo3eXt5/X55vXe3+To8e708+fi4ufs4e7i6NjV5+X+0u3r5MzI1t7Vuf7k/API39X32OPo/Q7p3+XQ4dbr09bX0dTQB88H2Ong4+Ph+ere8dTd7fPW1+HX283vDfvzz9njyv3l4MfZ4+XX2ejaA98H2cvO3urU8d7x5ubi5/7u6fre5fH03t/t4+Tg4gEF5eHb4tjq3uTm4+7p4uHu6ATc1t/Z0+Hq3P3+59jtxAXo4/jAFQHN9NrT8+zl79nK1fLQ7u7n6eDf+ffd5/bu7/Hm8vTz7/Pl4uzcBO/w+fDs7vP00wr1+fzw4/v7+Pzw8+3t8Pj67vnv6/D9+vX5+vz56vf6+fb77vX6+OTZ0ND70s/Y1fLS4ufdx9LQ5t+/5L7I2PTW0LPN1cfCxcr41cgBv/C/zQ3HzOn69P/Z5efv8vHr8e/p3/Hw7Pbq9fTf6+fb4OP1
9u/X5d7m69vm5Pjv7tH93O3q2ecE4goA2dPa0tbe5PrQ8gDN1c/C88LC6BP7r+Ll1sPhxMva2+TG4dL29OH7vdLf2uDQ6OXz0Ojf5OPv5PcI5/rJ3OLhz87T4fT2y8fr3MvW5s3Z4d3t4PLq6dT5C83X4+Pl5M/yCt7v+Pf54/nu9PLz6vX5+vXh9/juG+jy2vL19fP1+Pfo8t/v+PLy9/Xq9vr4+Pbu9u3esdTOr6/M363Q/uO02NLHzMLE0tLh8dPptun12M+bx8aswNywysrb57nY08/ZzMmv/+Pl3PDz5uPn6PwU6+kG4uXY2Nvb5ezi5OXy8eLv9uzq7fDw6/Xd9evh7PIHCdzk4+vT+bXfyNfpzN3k7tXr6cDI4dTe+PrOzt7Q+gLX5a7M4Mva7sLi0NjHvO/QyMnT1sHN9ePj+PTt7PT1AADaAPX1+urz6vriBdrt8/Du8ery6wrn8O/h3u/r6fjt7u/v9PPp6v39/fP69fz7APn39Pn++/3++Pn3+PX1JeP28fvm+fX49/n7+f329/H4+fr5+h39/bb8+PH27u/p+gTy7ffu+fjf/vb38eru9dzq7ev49uv29vjy8vru8vfb+/X3+fIK+vsR+Prs+/zp6+v5/f3r7vj99v77//fz/Psb3+zl/uX86PX4+fn9/fj6+vz89/v79f744uz47vnv6PD+8un7+Pv78vL+/v/s+BX86/X65vXg9PLp7/P+/PYA/e799/z9/vD//fXf09DY1dzf5gwJBtXb29nF3tT9B9fX1+Du59Hk5dbp5ezj1d/h5Nfd3N3e3uLX4/L66uLh5Ozw7e4N1eDl8vPq6e7dAAzv7Ofz8PLe8uzp6vPu8fHt6+3h6ubt6evp6u8E6cTWwNC7ztfQ+ffX7/yeqLfbo+nQpeTv0sS85dTXsNbf1vy82ujmxqy3tMi2v/3HyPfNw8bG1Mzz1d/1qfPq4MbOAMD35Nq49OXZ2+i96cH00uz90vADwNDL
wcTTy8zn0uHoz+7a7vbo5ejc19bg2Pnx5OfxBQHUuvT89e7w+ezr4sv81+Dg6O7z4vDw8ePs5eLf9Pzu+vr3+Of94Pj68vvu/frR7uzi+/3g3uz39Of49Qrw8+P03enI+PP19+74+/P+3h/8+/j52vn+/Pb34ff6/N/5//7xC+sC8vX2+Qrv+vL2+vH4+/v7+/34/fv69Pb0/Pvs78nEzM/pwsns5fvLz93KycDt5dS8w+Lx79n2xMvf+MDl/+rIx87QycPHzcTS89XuCd3X09rS0c/O4ur02eXnzNPT+fHV08f25fnjwNXR6QLR8fvZ08/h2tfNzM/S28Tg6wvn+tnR4snQ1sHewcbk38vr09rK2AsHAu7B4svR09Xlx6rizu3J4dvo8NbU3s/62M0f/fH+/+3+9v7z7/b6+P3+3fn5/PTr6eUL8/3w4eIX3/f3/vr1+fb99Pv+/f7/6wD1C9sA2Ovj3Obc2+7OzdTl3P7k69/fxBQAxdbu5cXm0t7nwubx6Nvq5d3d49zp6Qrd4CDj7uTr5ufw9dvj2+YA7/Dc8eru/PsD/vvX8efi7OwN2czu4e3Y7/DY1evk7O3x9enwCgP69efd8uXi2+Pt5efp4urq5ere4+fy9PH02ujw7vL48er27fbwBenu9fblBeX02N/Y0eXjA9jf7f332NrZ0tft9f708eP1/OnW2Nfj3eLO4ufU1N3a/9rh0+Hc4cnQz/Xe4tjo7f3h6eELCOXk4+Xf9gAAA+zx2Nff6uTr6ezZ4t/c49zf29rm5eDn5ObU0Nrk0tXT2tnb4fDqzdTd4OTf3PTb4e7z3+zS8uHk9dPj1s3m+tXKy/bfDeXf5OzY4wnN+93c4eHo7Ob30dzn9e3q6t7k5/H10uny7OD179/g9u7q8wjr5eAN6g7v8+z53PMR6Obj7tzk5ublx97Nx9roz9fb3t7OygzP0NEJ0wHf9+Lf99jY4P3uCuPh3uW93Nv+57XJ5uXb8OHf
7PDn/+Xs7t/i4+fk69cC693U8u7z7PPt4dnm6Ofw3PDfCPLp5u7t5OIV1/fr6uzp8PLt5uzf7O/w4+nr8N4G3ATj4ffe8Ofu69oFEN7l8Ovr7+fm6ezp7vLt5er959PTw8fQ1+O1wM7n4Ojy9eHT4b7u1/Ea4+/V4t/g+AfKt7jK180A29bc1+nL1vbA5vHw9/Xz5fTs7PX09/Xo5wfu+PDi6fP4Bvbj3vn7590E5e7t7PTu6u7v7efy6+8I7tzq6u7u6+/uDdjg4e/t797o7vDe5+fl5Q/p5eXi8Mv12vjQ7ufy6wzx8O/z8erw4vPw9/L17vX04url6PDw7PHp8vHf49jr3gbsAPgBBP7Z6erm79zk2Pzf7Ojv5PLh8unkAQXf8ATn0unj5OnY8e3p1PHg3NgI2/Ty5vHl9/Dx2ezu7Ans7fPm3RPe7evv/9zd2uHm2eTMxfrpzscG2ubezN3T4N63zdQHzgrf5dTj2wTx5/DT2gflwsbJyMjN0tnjwcz87Ovp8PLl7PTe8fHy7O8T7O7y7uLh5PIC6uzf4e306uTm7wTlC+fo6Orq9Obe0ubw+/PX0vv7+e/x8dv47/Xk5vn63+4FB/XU5PXp5+nl+dja59705Oj3AfXx8/rL+PPe58bXzfzg5N7mzdS93tDcw9/y4/vRBb3Yz9jdzwTR+tbi2ODBzAvR3s/i49vj3+vt+hvj7+ne6fPq9Ovp2PTj7ujs5e7hAhLU3PH96NgD2+/k4uTxz+7b3+bk6+bn6On47wfM4OXa1uLv5uIG5+Pn6unq5erk5e73Adrr6fDu7evf2+jh49nv5uno3ePs6e3o5QLiAff55vH39/b4DPDz9PTz9vP08PT3APTy8+/19vX28O/w7fHi+Pb28fHx9fL4CPXz8trf6NfX5NTe1NPXzt7h3uIJ3erjueL8Bejw4dnc3ejdvOYD2dP2AdDT4ebe4Qfc68Lk+f7n+ezs//ob6uLo8vb46/33+Mna
4fDc+vzt8voJ3wDr0ejw+vv79/z69/vp8vr65wnr7PHlDN3v4f/g6u7sBO/U6Nrs6e7q8unm6unx6/Xs9Abm5+Tm6uvt5u3z6/jo5OXe1Lu07tTuwum2t7nLusv4xbn61uIB5d/M3e3XyvsB+uoQ5+W16szSxdXO2ObTzcuq7O7c3OLx3O/q7Ofx9uPp6err2+jlDs7o7Ofi6OHm58zhBOLi4eDh093b1NsL5u7W3+Pp29fX6eHx7Nzc3ena4AjZ4vX76/e8+Mns99LV+Nz78fX55eXf5M/d6+ft+PLY8/T3/fTx7fvs+Oze5ef18vMO4fnr/wb64Q/69fHr8Qrm5OTf5fPv7eXf7fHn8OT26u7f29XHyM3k6+4D9L/h2ujr39/k8Oj78wf01eDautToB+EA+/LpudvhwgDn4ejm4esG0+n22uTu8vv+5u3s6Pf6+Pb4+Q/d3+vz4QT68+r5/MPiAwjg/Nzm893w+/T+2/DtF9v+6ejy9vv+/g0I7vzp9v3s7Prx5dgT4O3w+fzl7f3l7+vn6f3t+vjb9P38/uj+/uvZ6/XY4ff18ff3+N/18/bx8/j29uT929nT5vPo4e7n8Mnv39Xt7v/y2Ovt67Uk+Pbx89rBFdQY7d3+0uL2/dnYAMre49Tb2Obkztvlzdft5crt59vU/d3j3Nve4tvi3+Dk3dzS9rXhp6Sfsa/56tm5vNDgmLC37t7Utc3B4Njavq/5yNHDyNrandLsyc7Px8Xnz53s1sDKz9fR5dXoFfnuz9qn67u/8cHi4NnP19T4+OLd4sDa7sPLydzP8c3S1MnW7NzQ6fXt8u/x8fL04Pjt3t341vD28+7y+gPt+dft8uTw89Ll8+jj6OL169HZ4+/x8Ovx6APx/+3y8/fr8enZzuvq8tvm2u7w1s7d5On25dnh3NcP4uj15yEH0OXg7+fl7+Xx8tjm8PPw9/nx9fbg+Pj03vn5EPr4+O319/kWAPXs8Pf5+/js+Pn3
9fr5+fj3+Pj46Pn52/UK5gXI0cnI0szh39Xk1sXPzdXr3eft7ujq7tXj6O/k5O7m7tfj3Azk4eLp3PPi3Oro8/jg9vT58fXR6/f4+vgB+/rz9/j39/j6+vf59fX1+ff7+/n6+vb0+vH5+vrw8/cO5cjMv9DI7cawy/702/LzCr4A5Mbe0+jG78vjugbOBNm7z8S2tfPKw8TP0L4Fzd7e7ePz2erx79vq2fDL7fDVww7vD/EM39742+Dt49zt5t7h5Obv5uTp5+nv7PDb2vHw4v/18u3w7fTs8eTpDt7v9ufd8eHh2f3p4tvp7fXZCOAR7tro7Ofs4u3n7PT18vHo+OPh++TS2gbc4OfS6Pja5uTZ4eD/0/zXCvXN0tvn1N/t5NP42Qnl2+je4N3g0tjiwuHM1fL8/v72//z37/Pb9vj+9tj8/fwM6swC7ef49Ovw8eHwCOr69+v88vT6/Prx/PT//OnY79rn5e/v99PlENbn+fHh+fTqFOHg3unp9/jj8+7i6uT5/Pn2/ezx4tzuye3y8vPs7/j29efv9PfU5gne6Pvx5Pn26hTi79/p6ff64/Xu6urk+fz59v3t9OLd78ns8/Lz7/K3wfrH/cS+q9X7ArPL8eqv3vUG4/DC5Qfd6sbS8bO/3tzLy9rM0d7O09DPx7jQALTn6tvf5N7s2+Tg7ejk78DU4/cA07z5zAHK++Pd6wDp5wDn2Nvq1OvX3+Xl4Mri7xLd2+Hi5+Db2+PA6PoPxO7iuuPduxICx7zKD+X2v9v8xN3e7PLj6+Tj2uTp2t3x3ubL0+nq5Nns3eTm4t3a8ebz4uvg3+YH6f/m3d7f3uXq4NLi2g3i6t/h3tAc5trY2fn24uQW5+IB4uXf6dMA69fF6A3d3xfR2ubv6fHl8O3t6uXx8fHm3Ozk493b3ePk4eTo3cjm3+nh2+Hw4ujSCvoA6OXdztTZ1/i16tLP9fT9/tzdw8fv7s/P29XL48vi2OPk4uLJ7e7w
7OPv/tvx4xTl6+/t69ve4eAK2uDh5uLhA+3l6tjk3QHf4eTh0uzd6ufv6/Dq1fTe3wHz3Mzk18IH9fDV4RTs1AHHzbnK0uHU5tfO3dfi49vq6Nfj1t8Cxd3dzdnrBsXq5u8R8vjl8PTi3BPk8PXZ8PLo7+Xm+O/z4/b4+fb79/vy/P79+/n38vT1+fn74uDtAuUA6+nV6erlyeDT6eDlyNHt4tn3EgjW4efp4tjs4urd3Oj34QLe7OXo6dTn6/Hu3tPq6tzj4A7p4+nx1/Dy8ejm7ufn1ODg6vHj8uv9+O/u7unr6OTg5+fi5uXc6ePr6wr/2fDe4+706/Tp7db08PD07fX64w7T8OHX3vXlAOzo4s7d4+Hs5Orp6N3x6/DfB+gT1tLlwdjk4uro9cn29t/bxuTv9wXQ9dvn8bnH5+gA7Qvt2vHm2ujb9djT6NHRy+nO29Xt8fDo7e/z8fvm6uTz9e3z9+YU8/b48vPy9+bzDPDx6Avt+/P65fD4+ffz9vX/4ffu5/Tv4vbl9PTc6g/e7+Xh9e/29PAC5e/bxt4B5OT6Bun85fXy9evs99v06PTY2ur27vj88v778f794/HzFu776vL+Ct329P7q2Pv78uf05O3m5P3+/f37+f39/Pr/+vj37/nw+vn6/Aj9+Qrs8+v1/PT2/vDo5+zs8Ovq+OLW3xUL4tzq8/L88PP66frt/Pv3+vPv4N6szefv793Q5NDm0+XmweTb/dKc5AWR5NXhwePE16PqCObp39DbCdrg3s/y38v58vv43uX5+vv66vbt+ej4+uX77+r63NYSzerm+OLz9+Xh5OLv+vX5+tr69vn72vP07vwA+fL9/wD///359f/3///68P/x6e3y8/j49OkRDPPk5fjt8uj73/n9///9/fj8//3fp9Pe0e7ix+LhCfAJ2eDj1M2+0Kqp88TTx9n358jg4awFsv7AztHJ1/7XzdTQ4NG/zOD36enS7ebq5v8B7PH19tTv
6dDO1Pnc5PPu/ATb+/jWBNfgzOTd4OLZ8unl3fHu9M7m9t7p2O7u8PT/8u3v9uPl8uve3drX3uDi8NMH5AH20Qna3+Ls4d7m3vHl7ePl7vbk7fDs9QMA6OzT6tz+7fnj8eXhzdfn19n7/u701/bY49bS7dvy8/Xn8xbr4enj5vDcxvTo2eHs8e7u6Nzo6+7w4u/x8+Px6+LN3uH07+Pz8uX1J8vv9ALu7N7r7urw1Qrx5P352QfW3drNBQTqxOrk7AX71N/r9Obx1t3x4+/e3N7Y1tX+5drV283g5+TqzOfg4N/XAene7PLn2wYF7cjr6O0H/tvq8fXo8tLd7ePv4t/g49ja/ufl6enU4+vo7tLo8evi3+bf0O3w6u3m8Nrz4Ojp2d7e1tjgyOQE39Pu6dbp5+rjA/7h5gbz6+Ln8unozOvwGP/v9+r2/e3+/O7sDu3z8vLt8fD09urz+fbu9vzs+PLt7AgJ+v78+/ft+/38/fjx9+7d5+Pg3uPt4/Lp2e/15+Tx2ennF9XlEAzj9+/m3unu5+jt4+Xl/Ore0Ofr8uDlyuDj0KXQ9tryv8Lx9fLM5N/d0LvnytvtuuX7v/bz49Dv5dLn9ub11OHf98bu197+2/Hh8s3x9Azr7O349vX98Pjz8fbd++7u5ufv6+jn7eb0D+/h4+bqDvHy4+728/f46/UR8+rotM707P68xwH97tfw7Obm5OnQ5+rk0ALJ0PD84+Hh5OTT5+jg5+f+69rd4QPo1ObJ6L/VvNy8z9PL2qzu7sXPz9waufkA47zwqLnU8PDOA+PBBdkG6MwGueG00r3N2OvUA7Ts/fX27fb35OLx7wju6+LyFfPy37Xq5+zM9+fW4xcI6QPv6uf60tbx4uzd9Pjh7uzq4Pz4+/f27vPtBw0S9f/99uv74Nvt7+br1vri4usa9fAM++/4/uDw7/v68vz97Pny6uno6+zn3OLtCtMH3+zq4u7b7dL41N0T4djr1dPo1tfh
1+3XBO3o6Nze5tzn3N7h1tfk593q5e3s9s/d2N/f9vbx2eX0CMDNydDo4+Xz6c7t2Onr2dni4ePr1dnT293Y7SC75/Hr8+Hb8O/h4c/e4Ovd7e3d/f8K6eLl2+4H4PEAzOjf7uPk9+P19u735+zy6/bm6fr6z9fTydrn3Ojq0dTexdnXw//Z/ALi7+DlBfP2vt/s0eTg1wXO/NTc0M3j4P7Wu8fg4ODp6+rq+9gC1uLn5uXc5+n/7dgN6/7W7wvTANzY6+j07Ojt5+zm7vLj7Of94dbT6fDnBO/S8/jZ8/Xy9vX47fnn9uXh8+0V4e3m8t7hyun04wjk8uHx5vXu6ff49/ruD/Tm5vL75ev4COnn0OH99uDw/fje4uLu2Abr7gLu7gPr4fL29Pnv5OzW8fHy+uf18879+ur+7933+Ory5/Xq/erq/vj41Q/k6+3u/fL1+ffp5+b49fP09/L67Prm9/zv/eYH1PMF3t/V1vnc39jp6enm4uXczuPmCNTg5OXo2u/t3fjq5uTt6ufv8fHv8u/x4uviGe7eCPDu4eLp4eft8ez37/Df4dfr7gjV4+jn7ujv8eXm7/Dw8O718vHz9vXz9evu5Rfa4QQACtrl6ubSD+Xd3NLZ593n9e726vLk9fXw5OL08+vy9/Dx7/Dr7uPo7fPe4ePo4ejs6vff3vD11t3nAt/1xuzL7u3y8fX18PTz9+X1IvXv9/jw1PLw5fLv9PH26+oH4NLq0tjj1tTq3ukOB83a09vj1tbPGevq3uHe3/Xf4NTT7Nbh6uPn4N3j493h4dHb4Nfp4tXc0NDX7KXjocLaz6muwu6mx9UE18f04ebz2gPr4b7l5+LS2PDBwOLf1drBwOYZzt354MvV4N7i+dvk3PLOy+jhz9Tf+9Ha5Ovy498A1uXi2wje6efp39fI7uby2tH3Gvzy/P71+vz88/j4+vn9/fj5+v3rxRr29fD89/n+9PD1/vb2Ce75+/n8+fX7/fz/
9+nw3+b48eD09uDx6fHr9fXz+vP1BOz2AePx8/Xq9NMM8+/19PL48/fx9Pb29Pb3+vQD9ejp5uP26/jw3tPq6PDr6Pju6R3RBOXa/vrz3/rP4uzl9/T49Pv77vT69PPj/P3pART19fro4f745Oz++fz79dz4+vL29/P69uz8/PL+9xfn7e/u++75/PL29ff5//D58uDx9u3s3/b2+PPl3/bg+/Tw+PP37NvR6+/v+fju9wfw7u/6+/v69/nq7/ry+Or29wwB5evs2eXWytvq5uft8+zj5Ofs6dXo7N3p4Ob06PTp5uHf3O3u4vbtHt3Y2hTVA+zO49rX8eXr59/o4fve7Nrf5+QO6+js7uvl6+7l8e/v6Ajp7PTw7+ny6e3f4ezv9OHjAeb9AQzT/cC91e3P39vhys3yv8jy3uHi1+Hj7ufm7fDd6OXl49Tc3Oni4ObY39LW2BXL8+L4yOu8x+3W8rry09bA+cDNz+i38vDzzc7kvN8LvOfsqt4Jwq3q49fJ0cvZx+P1vuTr3e/k7PHq3d/e5unx7u3q6d/F3tjm/+Pq49ML79zo4+X7BebT5unr3+Dv6uTpGt7Q8wnU9MLI4+L94/TY6sv90tDe8uTu7sLe6fDCs9rQAPHE5frF6AD25N/k5uXY6tXT5MvB0NbO8N3Z3vbm5vPt9tLM+Mi22coB/OXY8PnR6tvd5tn35tHh4NDU3+Hm8tqwA+fYytfg2uzd1eYH7eny9fLk1Qbc0Ojc9eDo3+EB1wDf4ezt+d3c5uPO0+Tj5Pfgv/r+8/r6+/j9+en48Pn+//3y7/j28vX54fn8//3y+frm/fj+/RPl9f7+/fr99Pz7+/IQ8ugG5evt4+/n9t7x6Qbw8vTq9tsB3dvl5uwE3+nf6OLk4A7h4efp4O/06PTh5O7m2druBQjc89zr3dTX7OzU7dfo49vn5OgQ5Oj36ejt6+vn6Ofq9Obw69wI7O7oyvPj3uL9/f7+/f799Qrw6vT5
/v/w/PT/3hTu8g7u+PwE9/zn9fn29fv7/vb//v/7/v/++v8X3N3t4eHX1uPZ6xPf3ejb6OXR0/Dy4/338MrPwO/Sw9nq0d7NytPz2M7P0/zZ0uzWBPz47vv49vf68gPh7/D7+PL57vPk4+Dp3uTg59cK7eDe9vv86+ji8f379/jo+PD48hfq6QX84/Dl7APu5O7m4url5+Tn4fnr6urZ6urZ8u3z3eLg4uvn4+jn3+Pq8ePk6Azv5+3g6d3f4Nnd5dDn5fTg5Nza3tbX+NYU4+bm9tna5dnl4fjm6dHW4uzz5+fs3e0M7ePp3OLc7OXX9P756fHv4Ojn5wwA7ezm8fTz4+fyBOHj1/ny8u/v6+bp7u/p8OTt5+Xs8/T69vL49PcKAO369fD07/bjCPL29fj59/jt/O7s5+z89Pf19vPt9fv59Pry+/fu598A3eUE0t/j0wDX2PDowM/m9wnP0OXb+uno0+vgANjd3drf2wLg3OTZ2t7n6urC5eXnB+/o4ejz6fAA3+fr687o6tcR1ufq6QDv8enw7ujj8+7b7uXo7Oju5OXl6ezt1O7YzsLUAdfb29zcA+Lo3tvb2Nn6CMzq3eP57eTV8uPe2uPi4OLm5t/g3ebg1N7a49nm29zT1QLS3d/h487r8Oji3OLgAxXZ8urq5O/k5vPo3Ofo7+zu6Ofo5+Lp5uDk2+Xm7NjexdPU5eHj2u795Avf3sfU5tq819zDy9Do4RLd/wTs/dzz0t3h1dfX0tna3ejkzuLt8Nji4+3s6un0BM8D6uXR5O3e2OPd5Nzl8uUE6fEEBAfW5u3o6OXj1OXo5eju6eXd6OjX3+Dq5enn8f3sBuXl1uHr5tbZ5dbc4uvr/ukACvD449vq6uzd3dvb4OHm7+vi36y6/+zt187c4d7i+rPuvs/d5QbPo8n5z/ng3gDT8LbN/93/4N/f3+Ld2tbI4NLg8brd4+re9fnu+u365eXn/PPt8/oI6svv2/n8/vAF
6QLo5hT55vby6/Lv7/P16/Tx8Obe1tfq4vf57fr1/+ft5vrz6fH4CenZ79z37/vmBej26ecK9uXz9Ovu7e7w8eny7vHf3+Hh1eLf7eXw5Prp2Nb41eTn7/fx5ebm4wX07v7v1dzw3fPj7+v18fPv6fHn8+/0B9PS+ufxztjc39LayeDW89nx1vTY1v35y82y3+Xx4unR0+rOydvs09X5+uLe2r3R1MHY8fj08fj1+fnk9ej27PH43vnx9OgY59zd2/Xw4vH13Nzj7OX37fb0B+r39Pje9vn24uEF0tzc0NPZ0MYJyNLjydPMzQAI3cbL89fl6sbY3O7i3uEB3NTV2dsA1NrU3+DLy/PvEefk4d/f6Nzf5tvf5dzh1+cM7NLe2NrX6vLa4eT+5ufq4+Di3OLnDeLf6eDj3NgG1unl5uTm9e7q5tns5PTk397j48vY3+Lj4PPx1PDu3dUM4vPo6+zr3hTa6OrtCuT1GOX9497r7/AQANXe5OXf7uTY9+Ty9wjr9PH8+/X19ef0+/v56fnw/Pnx7fr1+PTt9eT+/+T9/v79+PLn79rz/vj8//z83/LN7yvo+P/U9+fp4ej25/b79vb78Pj0+fvP+PoH6fLq7+/g+u7v6Orn6vjq7Pb2Bdcc6unh6/Xm5uvt5Nvk8/T3+fX56O7y8/j44+3l9OvwyOrOze702+3E8Ofl5OTo5u7y1ebO3trr5+EF/toX4ePI5+Dh2AfU1tr+yvL1z/76/Pz4++75+vLu9e/19fXv9/Pz3Pju6unm9u3yDQjYCPbk6fX54+nc8+vs4vH8++/y6sPP0NDL/MfGDO/E8dnP1LO/6O7dFOjawO7g9urD47bY6ejLs+3P1tPU0tLYx9Kn6dnW3OHh2f3L3uYC2tLn3+zT3NXt/PvW5aX46+zWzNnP68wBx8TJ3M7G4trc3tjYwd3n1uzm8O/Z5f689OHg7Ov0+vbf598O/vfV4t7/2tqs1+XP1+Xe4tnI1NrY
2uT19eL09/Tq7+vu5O+z9bbO8unu2+zf2v/Y5Qn41tzf5t/UxfHQ4uTa5eLi3OLk3uPj9+jmAtzltfTyt+z43tb4zt/Ey8fPx9rpBcbUr7/O0PD3DbD3ArvBwbjcAr7H39rcyOva6e3d0Onf5PDm/MDc6Ozu7+fm6e3dEf292uXf58/cCQDL5x3m0t3Y7BDj7uvo7+D47tXW6Qreyevm6Nzh4uLv8tnu5eDt8NXY6O/c3uHRFN7U0tn16NPRzszf7uPq6uzxz/IE8O7j7eXl8Pjf+QTh4+fx5ePj4gTi6OXo6vLr7eH0FOfo5fHt/eP42uzn6efv8Nvn5NIG7evy6vDr6/L09/j5+Ovm9PPo9fb26fTq9ezy9/QU7ez1DPLj9PLy9erx8vvr9Obr6+3t7+jj0fHw6e3t9evz8v3w7gnp6ffo7xTn8/Lr7fP28PHy9PX09PHy8vD07vvx7e/x7/Hr7NX19urt7/Xt9vL+8PMJ6ev37fUP8PTz7+3z9vPy8/T39/T19PTz9vT78fD23fri7uIJ6ejw5+rg4tjm6eLb5Onj6uHjE+vo7+7f5+ne4+zf8uPf5d/d3+Xb3dYB/PPy9+f5+vvn7dDx9/fr7+33+fXRDuPn6/P65fPz8/fv9esP8O3x8fX48vP5+/vsD+zv7fDw2Qzz5e7k7/X04vP67OXm4efx8eEN4Pr45wMF3uro9fL36vj59eb28u/25uTVBuXo8O7q8eDt7fL69u768Pbd2vXw6/Lp5/HX7Ozs6+zoBgTo7u7s6OTu8PXf7+EO/NvQ4NPf1uLk7N/m5OXX4N/l6f7T3+vv7fTs7eTm49/d6djwBuUF/eTf6OPk3Nn7CM7bzfHb4gHM594A3ODjzuzi2Mvj6+jv6+UA6e/i4Orh7O3h79ft39nd4uPd2ejm/wji5+DY6ufh3uz24fDv5uHp8OTt7PDx7u/k5eTv6QQJ6ePw8Ozp7Ofk4Oru6fEM1APi5enrAe/p7/Hp
7d/z8ezj4PTv6wXx7ert8PLn7/Ll9fLmCPX18vX05/L19vb2/+vs9cLQyqvUz8rdyci619jT5s+01dnF6efFwPrUB8bayBXxobvQ0rrP08nxwcTIuxH26sba59e/4tLg4tXUtt3d6PPezeHiz/bzzdTz4d7J39P7u6/L28zB6N/T/tLS2sL8+Aja4+Lt8+bW4+TW5OLp6+fh6uHZBuXj6OjX3eILz+XNAeLU4+bw3N/h4+Pi2+rmEfLR6u/09fT06PLv4urr6/P27PD14gn08Ozu4OjpB9nr2xHn2PHz8fbs6O/u7+nu69Ti3vT49vn6+Pj5+fn4+vr++Pj8//7z+v/9/vz+/fb+9fT4//z+//n+/fv2/v79//4K+v3x3erm5ODk3ufl5d3l8d7g5e7t8uza2+Xs4uTu3u0V0enrCuAE497r5OHiA+/tB+XY1e/3+fby6fHz5/Xq7/Xq5fb57/zn4PPp7e3wAvDuFdPr6uvn4u/n8Ofr6gry+PHv5s/s8O7r6fTs8PXw8vv58Pbs+Pnx8vXp9Pfy+APx5e/7/P33+ef59/nt9Pj19vEO6vXa1/TR+9ng2eL+9sLP0eje3dLh0Av+2ODTz+LRy+HVFdzv3tXcz9fe4cnZ193k1uXBx+Xk293w6eLm3PzP69rx4+ba6d0DBeHk3drq6eTq5wro3+Tl393m7OXd7uzr6u7ozeHW+NHo1+vi+NrS3dzg5eTe4Ojd0sbh2BHc6AjE3vII2NXg0xbN0t3t2une7e7q38bP+Pr28Pfr+fvs6g3p8fry4/z35+jV7OMV4fbv9QTv4uny7vX8+/b47Prx+Pf37fL3EejX6PLr8u7m5Nzm7vHz6eTi5AHo5u0KDeXi4ezs5trv7PTpDMze8/D47/Du6+n45u725e3y9/D37/Hp8PD39/Lzyvfw8NsG9O/s9O7w8vvjAff0A+Lu6fEJ6/Tt8fj39+7l/+fk4+js4Ov63Qnc6eYC5ffs5en25ebX
3+fd5Ovi2ejl9fDw+fwI6ubc7uD27/PnGe/k5+7p4/jm99vd6vD35O7m4uAL3/vYBefq7s3w5vHq5e3q5uXk7uHV6unh7e/52RLfAtrj7hTL4uPr6OTu6NrW3+Tl4erp8e/j7+rc8Ojn7unt7t7o5+YG5efg5PLg8M/92O/50+fO1PjU+fQX0ua9zsDW1MYW3cgB2OPV2erSz9Tg39C7wvv/1dff2tzg19Xi9vEO9vDr+Pf26+vk5/v0+PXz+fbk2+31FOH56fv6993u7vru8urw9vz5+ff07Pz63Qzo5tPq5N3m5ePhCujz+fPU7OTg3xrv0+7z9u7g9ebd7e7n9fbx8vPz8fT1+Pbt6+vnzuDY0uzXzOf13Nzc6uvY2NgA1dwC48zZ3OTd6+ne3NPJ4d/pDuHn3cbRARLG4eTO4gPo3OX55+fh3QXv5uvu0+Du7dgTvdvx2uDw6+Xx4+npzunl6unv9Ont3fPr6efp4hAG4NTQ2unl2+Pe5efv7c7g4uHn9P3hz93Q6ur86uzn093m2OPdzeftDMvq594B1sjtAOLs7Ozz6uny5PPv9PPY7Ovt7Onb9+fu7vX2DPb18+nv7+jt7vH04d/p8/P06+/tBuL15/Du7PDy9t308vXx8d7t7/Li6vDz+fH47+/28+7uCPLm7fLy7Qbb3dru9AgN4d754drk3vLX5c8PyNnY2uXG2v/c1M8Px+Tn7ejL6dzV2uLj4QHV6fAI7O7p7s/r6tQPvsKnxMTlwcHVqufDxL2ms64SCMvCveMBvdro5dD15s7D8wXGxa7F9+7MxM3Fw8b3Guzo5uDv4OPk9fzy5efm3+Xf3d3v9dv489Tf2/bf3gLd2dbo7d/p4+Pe3QPo393m1t7W0Nrc5NnU28H8yO33x9TNCdbvxvjq1/vF5vDp2gHb6t/bBgHx/NDQ5NvoAujU5NL0xfLuvsq/x9bsvcPn97WwvKnhrQ8A/fPg5dfj1NK+4cG3yNvXvs3K
3QHB0tHGBND22OXMqdrc7NLz+9339bvH1Mb2/M6/7vL+5uzp3PPTAubN3cMN29q/29HI5Nvh487fv+vDw/DA6MCpprXH7bn4vgDXuN6lJ/TD4LzV3+Sq0vivvdHIvrPB1rni6qO3ldPdqOri0MwF2vzv1NrV5evP2tEL093R0/vfzMj10+bd09bd2N0E4dje3+3e09Xl1s7c09TL6sXhzuXM1NTe8/cC1+HQE9/T3OfGBM7Xx+7d2e/W6vvD4Q/2587W7/nR3d3c2eIEuuL21Nfj5tnh5+Xf2+fl5N3oGOLh3/rs19n34uDXxfu/4OLp6PX2DNXc2t/i3Ovr4/rk/9TS1c7QAsz5zL3R19fAwO3y6szRCsDNzN7hydbpyxzl9dXVz9vlzNQB2s3h8Mztxt/94uPk5NnX5dff5uPj3Ofx3w7n3vLl4e/o7OPn6g7z9fHs4eIP6Obm4uPl7url4tvp/PbX4PrxrJyd1rvGsKPPv6/WxZHOta/jvL/xt8XQn6/frqyy1/bc7Kef9Ka08ND22cvtw9LA1srU06PP7szX9NTP69apBczT4LvV0+PHz8nS373W0rbT/dTD0d3KpL2cJd/i397f5Ofi/eTk8O7m9d3i2w/Q1+znCNfx5efw5Bbh3N8CEt/z7O7k4OXt8u3n1crb5Nfx1d/fy+Dbye/q5c/h7OPutNnnFeLQ7eva6ubg2xzc5+ff9Nzl3eXb1dzz5NcZycvFuef36dLd2PPVzeYB4sf43LewBqfkz/bqofTyIru4zOvPwc3Fu76otwi54gvd1Pns8f4F+Ov3xujQzNjn19nWzQDgz9nc19zd4uHm5+Pi4PjX4d7i3ePX29/g4dnay+nY2eHi6OgX4N/f2tzr6Abi6ubpCd7n5vTq8eXn6Obt6+7gA+3l4uPj6Ojm5unX4dgC2NPGucW8v9vHvMrS1tO9w9LB1gHGwwI9xM3U+hz4wsm70LrSu7XAAr68ubwHzM2v1d7h0dTU
zPPP38LX+NLPF9nQAtj5v8zV99r7xuMKzuXy3sLaBNr01NrY1NbR0szcxfnl7f7d4p/3xsC63/HSzqyfyczPtrXPnaQjzewR8bgp+rKyhNaq4ta/w8S/w9Tcx+jL+eXf5eXqC+TB7OPj3+TD1OLWxczO1dq9y9jW5dzaMdfGAurXxdzj2cvQy9ve6f/vyp27GLED5cnY6rji7vvPHZPz0+TI9Njz4Nro+8qvr7bwlpagxN+rxa+rsPa9r6m4vve/1/QOyA69zQjGw9rN3vjJxdfzGcfTvhH7683O0tbLxb3o+MfE2MzLz9bT1dTZw/q5vsm80sqqucsnt93E9tbcBukBrbzEwtm/yd7Ozt7i89vJ0dXY2d0ExevW3NfT0vy35f/l4OXkAeDo5+7tB/Hq6OLt4wjo6/D05O7v9O3x9PLh8ODl9e/v7Ojv59rz8+rj0fPs8/P27fDx9fHw8fH29PH19PLy6PLv7ubr9Aju7u3w7O7p9PPt8+fxD83Q3uLo393y4sSs/crc97y9vbfk0/XM5LXmId672fTpuPXq2sjK4MS2xsTBwMEB0cvFx8bD6Lyb1+DnyrfcBdTjy+XD8NvXqebB9tzAm7e+/erB8NLC5eYG0t3hu8T4tPwK2La7tsLE+NbU5OHX3tvkC9z5C+be69TP4OXv4+Xi0fXR6O4J6Onz19zz/93d4uLc6ePk5+nf2dH04tP/0+XRxsbAr8bOAd32y8zL2MPox9UR9frJ6tjM/NLQ2878yMTS0tbX08vay9336+us6ubyvNfhzevb2cfLrtaypQLk59TNzty7C/LJwMav1uri26q+t7q4vtPR+QvWoQni7eXh3/Xn8u3r2+zs69/a2fAC+t654PL28d3t5/ICCeDr6dvr6+3a5+Lm8ubh59kX5uHpCu7P8ezRztEP1Ozq6O0E2uzZCeP1y/Xz8fTf6+/v9uvsBe309fDy8/Ty7/PO7vP33f3x7eP79vLn+dHg6O/w9voR
8O/b98AW8O/w/MvW8uXq9/D27+fx2+bz8ez73eDi8OXHxNTd597H1cfOxO/l4MnBwtTcCNfu5OPT6eQE6Mvk5NXS3+f0ub3D4sSxua3P2dAUyt/l1+nj0AXlGgXN0tjezubu5efm5ev15+zl6PP0+frz8/Xz6fLe8vf16uvm1NnRztPSwbP32f+uy+HjyfXOwMwqrtv+5M7N5LQD3//Ey9HPz+/dvO3Kyf3Ivfy02tnsAPK6Fq2kv76+E8PZw9O/8MKr89yx8uHX0ezJ1tXkwLG65My+/uiyv7rAxrDb7ajQ494V49Hlzuf/2tPX293PzOXAzwbsAtrc2eIQyuHg+d3P2NzS2M7fytnRz9Da1/nOxce0ANXlp9Sm38Lo3gy6ufj/5N8A6evP8/rd1c3H3eitvcbf1OK8wdjMpqbGxpLXwev97+3f8eru8evl6uH28u7h7vDs7Nn97OwU6+nj8e7W1unu7erv7fb75fXx9uHq6ur84ePO6OLd4ebPz8zfzd7b4M3PB8zTyszc9+Pl9eni4PL7+QrY09zj2t/o4d0R3OfT+Orz7+vo7O308vDr7PPl7vDz8Ov34urt8ujyA+nxBwPp7fPx6ujr7+bv8fHx8+Xy++fv8vLo8/Dj8PPt7vj169jr7/Lx7dvl7PTs5ebl7wbb5OYX6ezn8tjs4uTm6eXa9g/b///8AP/99v/////9//v35v/7//H9/Pjr4xD+//3/5Q3e8Pv//P7+//7//v/+/QD948vo7MXRrMLK++HO8fu92+vg5N7o29Tc/wbK+N3U2Ojo++nt4OXc5tLh3t7n3vLd4cvgAu/m6ebw8u3t7fvv2Orp7PLm4e3n8tgI8+7y9PUE6ffm6O719vXj8fb29vLs9PHi0s/k3+Tu/tf8E9Ps6eXNzgDe4efh4NPIE9TX/NTf2s/k297k2dbh3tzc6uvx09nM/vTu5fHi8O3n5+vK8fTw7efz8+4T5+7p9PHz9vDy+vDr3PTv
AfL09gb19/bw9eDx5tvW/9nb2dja5cnUzdvU4N/V3M0IE9bp8Avo5wkE4uf+5OHb3+bf4+bo5Oba5+jR39fJ6ubOztrYyt7MvPXd3vXWzQbZ6uDRx+ff4d/W1trt9/LL/9zs0PT93OXh5uQGAt/N+NXt8+jm7OzpIOvc6ez36+by8PP++Pr8/ur6/vv09uLe5On5/vv/99v06vrz+vQV8OTU4//d5dbt7OLW3NYL+O7L8uXe0tUE7hXs3+AA/9vn5+7s2Ozj/gPZAO7r89nQ7fDi9+7z8uTy8OvZ6uv07Orh9eru1ebnB9kd7ufx0uDq8urw7PHh+vbbDeje6uDYDunsuOvt7vPu3O3u+u7u7/Lz4+3v5ujlAu/r6u/u3e/t5O7p6gHs7vHxBe7t7/Dy7AXw6uDS2O712r7i4dnmrNnM1N/Nsq8F5Jb0vNId8eP92NfEztCjAbrHuLK79sPGyMr63Jm76QTv9fbw8+7iCeXq3vDq3ALy9tvc6t3b2fX1Cvbq5+Xg8Ozt7/UE7ebu7+nz8fPq2eni8/fr8+fu2Of/CeTv5/Pj9OIM0ucB183l5uPl7eX06Onr5+jj8fPw8fHq7uv569jx0tfr5+Pg6Mrd3PDG2eLn3tzv0N0J0tnR4ObGB+EkA8nZ3MbD4u3d6urj5+336+DT7bnA+8fCzMPC+9vh2gLByq3P9d68A+K+xtbhyfD0DeX+xP8CsurY1tjf3dbYydChw+8G9PTw8vPv9eTt9vv49PbX9+r28vf5+vb98er29+Hs+vvzFNnl8uvz8/P49urx7+bl8+Du6+3o79rXAObl4uPe6/ATz9UD5O/s6+z97f7s3Pji6O7r6+vo5e3u6Ovc5+f+8ebg5vTv5Ozp3+zv7OjQ3gYJ69308+Xw9/Tz8OLz4ev48vYLAezo297o3/PvB+TH9srpwMbHx+242P4EwcDD8LXqwPfEutO57//Wx9L1BM3Qzc/M6uPHx/PtzcrD1efNq93V
1N/I3efjz8b1ytvi4PfL5/fVCc7VwND33/rz3Nzo5gnf+NXU4d7T4uDh2gPd6+EO2Mvp1+Pov+IG+uvg59vXDeLiDA3R49Li1eDl9ObY2NnJ2NPUyN3Rxt7W19DUAMfN0fjm7OXfwuDj5wjg7N3o5r7e4enp+uLl0ODr9fLW497o5efh5+fa4N7n5N7p6OLa2A3s8fPz9efq6+r18e3z6OjK9PDg6fHcA+3g6vDl7/Lm7t3m8OTg8Of05erq7N8V8eLxAsbo1tn949/I4tbU08XI5trRzM4Wvvb05NTsuNbS8cD02P3y3dLfB9XJ1djPzgHCzPbY7O8F6N/swsbS2MX2vLGkv9TT1NO7sbL65sHQ08/w6qrQ7Lm2G6a8xrm2ucSs6Q/H9Rvx7u7f8t7s2+kK4vHx8t7q5c/s5vXv8gIX7enj9N/0697f2e338/bl+ffx9e/byNr1z+Lq/Nj4yrXF5dbU1ebn9PTwAKnuu9rnydjey9TM3drZAN/Y+9bY1uDg89vV8p6r3tfpr+rC4PbX29O2sA6d2OrqvvzO1bbL/MDo2ObI8+f26M/Bwcauv8PctgK/zMXS/+UTBeji4Ofa7uroA+fi3/Pq4Pf08Pj38/Dd7PP19/bt9fPe7ejh6uTl7vXn5+ns3ODH4Ovl3Ozazvz8zt3S9eXk4vmuBcHG4+zmzuTa4NbC4d3p3ufizuLk28rM2uLPJMoEwdTQx+vI1+b/wcrc3Max/9bE/N6X083xB7/H/MjK/cwDxeXE0u7JwdHLDbrP/QL90f7Q2cjI2+T71eMK4NPVD84UxfXO8s354r7n2t8AxtUIy9D0yNnTwN3U3NLzzfzb8+jt797s8vTlD+bx7vPw6+316uft6ub38PTp8xTt7wvw9PH36uzwBvX18vf55vD0AfHx6/X29+T39vfa9PfsEurr8/UC2uby9PX9+e38+/P87vrs9Oz38Ofk4+nk6PDu5O3w8eTf5ejl7fAD8unv6e7S
4uwAAOzl6/by8wfr7wHz9fHi8vT09PXi6vP29OfZ6t7Y6uwD6M7W1Pjw8gXaztK58NnH69f++Lb31eHc2M/Z0N7W5c/X29fb5ckSxtDR59baw+Xd2/Hu3+fc4t/c6+zp+uEO1uHW5Pbq59fk6OLf3Ord6dYR/P3r2N/k2d4V493fwNbW4dLWz+Db3QfVCwbq5drc4tjS/eTp8gPo7uvt8PXn6ffe5/Lw8+z06u7r7u7m3OkA2wbO3d7y0uXuGdju7+DY1Ono8e3d3dvv5ufv5uft6Nve3OHg2N7f3N/a3OATBOra4ufU4tfa1tcQ6N3l6uja5OHnDfTb7e3d79/yA+ba5t7c4egG59rs4+HZ4OTh3eLv2gTMy8n41cjE/P/dv+ja6tXI4cX35sXDzNzD2wftzdcLyuTt4ffb3MYB2+Tg1tb66crv8/P/sSbB5MXmw9zcu/2/1NLxAuLX2NXPyf/Q2tDX7ua1xsfY0d3Ox97U2tjfu8MA4e3o7u7v5/Py8ezx8PTu8/D78/Hu8enz9PDt8uvz9erw8vAK5+jw8eXz7O7y8//y/+PoBuPJAdPNzs/T69jS2MvTzMfzCdbZFQmm4QnM29vb4OTV19PU1MjG0NPPyczWx8bF8PT09vfr9fne9MLx+Pjx8vf39wv+6PIU8vf1zvT28PDt8tkH4+f38ev19fLx9/n25svy2ODOy9TQ3RDx1N/I7dzJwfTLxd/Kx9ri3czS+hvc58DQ883X2uLE093n4OUGwALGzbW648O2zb0B+c/V0Lr2tcnWCMnH+sW/1NDPzdXnyA7hvce+3d2zvd+00LjgLd/O4OP95OrZ4t7y3ATv7O/i5uft7Or94uXu7OTt7enr79/n7eHp5eTjAubr7ujo5N3/69nH7eTs3u7p9fLf7uvq6tjK4dzv9f7c+93o0+Pu9hnq++DT2Mzm5uzm4M3m5ObmxN3c2NQj0dzj39Plyd3a1tjZ0NUA0NzY4ebq6wft5tTc
5+jhBOfT5O3b4+vo69zS5toO5eHe5ufl5ODh3AHi5u3m4OHSz9wO1t7c5ebu5uXh3NPa6+Pl59Hr2eXq7evuDuj81Nbm49vc4eni++Xp8+3h4OLt6uLQ3eTm48nuEuvy7uzl8+jp8/H1697t6ert8NUO5gjv4+Pl2eXe5ePn6OPr5+vo5u7l/NUFBevx6eb82AD49fn76PvY5Obs+uni6ufe6+HY5ePj2ubp2+PY2fXk6ebY2OPcv/r96fP45ujr0trX4s7o7N7t4wTY4tzj4efi+OQOyt655+jrwgu17/Xg2Nfn5b+9ueUM2+6r3dX66OLQx9uw6bezt63MvLu649a5vcoB397W3cvc4ODb3+nE/dPh4ewmzOTeIcHf3PjEAufM4u7n9Ovw8OH8Ae/r0unr2t/k5evc5N7n4fLg1d/w5e7z9e/l6+Xp1Ozj9OzkAOkX5eLk4t3xzg8G49/t3t7l7Ojv4ugK1PXuz+vP5vv64d32/ODR2dPlzMm4zgrWtf7f88bg1/Ds1cz73t7l+NLg4d7m5+Ph1AfX2BPf59/Y5dvn6dsOBNbp3OTh4uP95OLg1+Hq4und4+jn4eff5uDf4+Ll3uTr6uHh4PTa5djo4+3k5L3e3OoC3+XQ5PPH0t8b2fHk4APi/trV2OTp2Obc7dnY2hHj6t/V0d3p4ebWFt3r6wbm6evv6uXz7t3r1+vl7+3t6+oM4uHn6eno7/TVC+bn7+b08e3h7er29fL3Ae0C/NPc5One69Xe2dnXz93mztrb5tTh4dLh4urc1OrS597I3dTY2Nnq2cTk0+T+4dfG4Nvb3Mzf5d0A3ufay+TY4N/7yd7u6uTh3Pjh9Q8K2QvU3Ovn5Ofw3uLC5+Ll3+ET1ujkCO709vfe7fHvBuvz8PLv48v44e/r7doe7t7S9ubt8uvs5uvx7efz1urXAPvcyAjO2NDVw+Dp59XV4tnozPsCAwzJ6ujf59/P5tjh4eDm4+PX7tvZ2RDs
ydjX0d/Z5N/Y5N/o/P/zAN3k1N3a4wfh5N/x6OLi6+fkAd3u297V5NvT5ODg4uXo29/V/+rq7Ovt7OTt4+je6ezt6+Xr5u4d4Obb4ubv7eDt6P302+zn8ebv5+fp5+Tl6Ovk5+gJ9fXq8/T19u/26/b46vb09Pb28gkA6fLz8PH19vLy6e8D6Pvv8vjx5/f39vD1+efk4ufZ8Ovq5uXr3eHl5Ova6d/q2NnW4+bZ1efX3ATu8urn4+Lc4vDp3wPn7BvlCOgJ5snqxgLQ+ATK2+LVF9jR0cfR5cnj6e3lC8jm8t7o4Avm4e7i5dbr3uTY1tzf493R9+DY0tzW2sbC2NXi9d/V2dDT0dH/5dnUAM0L1/TQ1wnHzdva2s/M0sva08XWyOkK2/721L771/i0wu7l3+/LxMvI2My80AjfxMvA8NbQ/dTQ1ujP1czfzcfCv8fC0ce7GfQJwPTU9/vq/Nrh1d7r4u3l1uDl593dAQzV5QHqAubp7OTl5e3s7Orr7eTq6uzt5OXiytng7ff27u359+nm7Or49Q/3+fn2+dnq9xTc8PAE+PfV5+Ls4e/29vX4+Pfj8vn3+tfY8uvxEPX36Pb69ez0/vX4/+Pu7+7t+vv//v7q8vbk8/z7/PQZ9uv6//b7+/782fzs5vK+AvQcv9rP/sjJy8zz0sb7084J0+jX2OnTAtjn4unm1tLTy87618LT1tDc1uDRzP3nzOnhzL3E3OH95ufr0Nnk7u/l7+zzAODa3QTX8ufV6eLf2d/b2+v54t/h2+v869v7xurMy+Ly6+fm2Mbq49nRxcvY+sEO2eMJ/870GNnY7dnz9tzsxdTl6+bj0ujm2/K1zdjb98vM08rUx9XF3dPa1dXd1bzipdvazB3b3cLe2KUR6dbG3s330wHG2O3a1c/XCfPm2PX13uLd/dbf29/c4tzd2toW3Qbj2d785erf6eDZ4uHj6Obp7ufh7Ovn7OjX2N7dAOXc2ObQ5uTh5MXS
5s3ex+Pf2P7cufkMwOr73uHmwOH5zsbozufl7tzb2d/h9+fKAfTX89Pz8uzX4+4K6/P09fHk8+3u/OHx4+L17erd4xzu4+vu5dvlAufw6+jx6u3l0szSz77Dw7DT38/i3OPb2M/YzbnV2dPyuc6v1Ogs1AEdDfOdj9e50NEBwL6/w7/Ux5y8///z/fcQ0ffS3uLS3tnZy9vkz9fA497c5OH5yena1cjzBOfX3uni59/U3+Hf7eHZ8vb87enw7/rw3MLj7OXz5t3t7d67J+bc5AH38u/f7MXs0t/j5Ont7xfT+/D44wvw5NbD0cDb188E077X2t7Q1+DXyQL4zszg3NrL4M4Y3cfC6dn80Mfe0Rji2c3W3tzr0/0C7v4A/gTh9wDf5d7u3v/R3dvg7NfZ29rW1fLt3d7o1OLk2uDh3dza39vX1dTS5tzZ3M3b1NnkE9vYzuzj4Nzh3NXl3BP4z+zjBvvp0eDh5efr6vLs6eLn6vUB2uTn6NveBPjZ88zI4AXM+tLz0drH1tTUvsgA1unbx/IA/tH6483j7tb7563Ny+/Tztv+0tnR1K/MtfKY+bns7vvF7/LCyOq5pN3g68jDyQHzz9L6s9G+w/X3zsrN6cbRycrB1sbM1L37+Nnm0vzf3+Li2Anr5fEH3uHQ3ezs3OIN7NXx8Ojs6OfY6ejp7/Dy6e3M09na6OniEQPewMsJ8e3rwPrTstPTDLLAu9Hw67fX2cTV2hHDxPD/APjivcK3xsUHwsvEzMXdxuXK1Nbp2MbJ9OWyyuG50L3suPS287j38ubsswfByMu039qx38nfuvCsyLbByJbUBcDq/+zo6/Lj3vnx6N7z9erp8OD18ujm2Q/qEej24fL28On17/AQ8urw8+rt8fHy6fH14ePd+duowuPh2cm6ud6/wN+536j13f3r/6W818/J98XpD7q09Pme1cu1v+O9vsOyuNwTtZnW6uT/vZfd09LS1qfkkdXi6dHRu7jE3sHl
4tT5x9O/66e8nrzS9MrRsrDEzYu546/CuvDPtgnQ4Myzv7INtcf9teDn58PK1vL0utHI7urc4vvm6MMGFLPnxcPD6uXEp9zf5sCtvLGg2ubx4NDltqbf8LjZ+cXHq/ngyvP0zvvK4PLf2bbsuqupAKSw+735y8a5/vTT1N7T6v/22gTc3d7k0tzc3ez2A9vt5O7i4ujn7+Ti4ufh6t3n8uPj5uXp6OTg0tYCz93e0cXV4dbj09/d89rI0NoJ3uDJ383/3eDs0bvc09bSA9LxIdHV0cja4tbW7PXm/dHo5wHN2t7+3+LSzgHZ4wsBzsID5N7Z8t/s4Ofj3eXg+uXj397a6Orp5+nf4Pnf3trfzt37xNDt59Db0NYE1c/9FPPmxA3i5gbU2d7f6O/e7t7a5Qrr2tnc3dba39XTBeHQENfly+DXCNfn4tfg0+DN3Nzz5fPm6wru7OLx8N7u8OkG7N7t6ufb4+je6QHgvt/j4ePk2OMO7erj6PPq8OHY8erty+bZCOTg6gHc5ODr49cH6eTa9OXk4OHf388D6eXf88u5wdLA69XD5efBzdC0/vjHAN/ls/7c4Nb1xcsE7QTyu9b83sy7t7O6u9DR78T61Oro6un27RXq0ArV5+nq4tvp7N0L1t7k6OP96+bo4uHp59/t7d/g6uLo6OboA8/c5tvLxdjg4c7a0uja/tvY2QXS0NLEwLoJ2PvS3AXN4dn32szMytrF2tcj1+HM2uTK4ga10r7H/M3BtQW88fPQx9u94PjA5Ov13d3w8sLT/sriwtbPztTTxNHU5M7V0svcvMj9+u759PPy4/j54fPl6PHyBO/38ODt4O/o7wDk5Pbx5uXc4w7u8ff09PHu7+j19PD15Qna+Abi1tju8cT61Mn22M3R0tHC0cD20/XO4Prf4fbYzc7mzw2729nN5eja69nV1e246erN4vXx5dnRHOHi5+fU2MrF9dABtNf02gLhEPfyzeLn+9HN6s756tTc
ztXnws7AyQHF1c7U0NXR3dgB5NLj+M7J2drG2hDL0tbe7tbg193k2MTS48zz4xTXzOPX9vbW+bvn6Obp7RDy9Bjl1t3c6O3e3O8G68Xu8N3l8u7u6vfs8frw8PX19/r68+/v6Pjf6OrqssfLwuC7q9fPtcjh5dfSycbcu6ejur62vd4lpRcO76vFw7rJyf3Nv8LPzdnVt8GYoe/w6eT05OXy/fDv9PPy6eHjBN/W4PXmCOH1A+338OXm5ebh7ePz4+7RzNcp3+7k0e/U/PHs7hHl69XE4ufsD9vj1OPfx9TW3+bX9efyztn85Ofc1eLP3NTDzNHS1djV1drR8e7o7PHv7Ans4PXrA+/y4OLv49oC7uH6BvHm6+nx6e7u7vLx7vTz6O/x7PDt8eTcBO776OT08Ozn4f3M8+3u8APi8+zi6eXs6/Lz8NoB6xby3/Xx3uXx8urx7+7y8uzx19j9Ctj21OzO8PjywuLZ3srQ1/r7vrzJ7c7u4Pn1/97zwe/W2/HK2+C+5ePk3+fN0O3z2Oji6AXj6urh6unt8+zeFvDp7Ovs5O/g7u3059Pw7/Lu7+3y7ATjzebw7u7ezeXjBeLe2dnd1t7X/uXLFNfb/OfX0tXb3tbd6tXe7+bm2vvi9gvk4+Tl0uDY4uTb4Qrh9Onn7+nu8Ovz8dvn4hPh9+7o7esBz+Xz5+0H9/Ps8uLs8dr29PPy+PLs6+zv9fTv8enm7dbc0e3l6NTd8t/r7OfU3drZ2uff5wvmCufe3uLt4ufo3wfnBt7R497i3+TbDd7t1OfKvc3T1L/N9N7w6L/Dyv2/1O3c5PLT6+jU7/DW/+vk+gLTysjHzs3Nzc/PyOfPwfPe4dXhxtza4O3w/efY4OHY2ecV1Nrg7vEB7/Dl6f4I18/W5e3g4d/e6Ojj3hXj4OHIxdri4+Pd2Avm2Orq6d3h1+Ho2NLa6N0D49vo3gj1398F/uDP3Afj2OHf2efi2+XZ4trvxb7L7tvN
58O1/9LR18nUwMHp5gC7+cHU8sbQ18z3zwbQx8LIz7zJ5vPdx/+/t/vf7ubk5+vk9OTYAu7q6t3R5+7d8uPs8+ru7uLp6fEB4ej6/vHi5+IF4RLS2evT3c8D5Pfc5vX81+7U2fHN4+vi6+rrDfrP2ePfHuPu3vHg4evk9+Xw4ubx6uzw7uXp2PDX1OnU0dbl3vbj0dvU/+bd4NjV2+HI5u8C0cvU4+Xd2OrcFrXU8/rd0O3m5OHh2Mnp4sTSxM/p3PLY4RDR0vjl5OQJ19bM4c/Z3QPN4QEb3QPJ6tzgD+Do3+bn5uLr6uIJ3eTI3gTe3NnU2tnc1fLZ1ujQ2tvt3RTm89baz+kGAtra2ODl59zp5Nrg4uHk3+LW4e3i+dnF/NHv0t/tzuDo5ebq5v/o/93c19/77//p4fXj4Nvr9NTn6OHo6O7o8ezr3Ajz6v/r49MFCebr0djgCN7k7OXl4unq+uTv6+3u9Ozl8ufl8+ry6wEI7O3w8PDv9vTs39rj5+u56tfT+MzE6QPY3dzDv+fQwQHA7NHH5dng+NPC9dnG1c7o4sXrzM2+zdHR4cP+6efo8AAD5+zt4vTpCejd7O7v4uz/2+zb2/3bAtvs6ODu7e3m7uvi6+rw8uvr6N3r3g0avufDw7Xez9b1vPXU+MbL18rZ3OjN2NXz9szS3dTb+PfaBOjZ5NfO48rN1dfZ2Lv95QXw3vj54+DbwOzX3M/V0OTo6wL/zcvi4OTpxd7i3OLm4e/a0dPj1uHg1dTW9OTU4A3u1+3a69Pk5Onp5Ovq4Ozt8NX/+Qfr9erp8O3z6uLs3PTw6vDy7e7l4ezl9OvxywbX2s+658/V6tHr093t+8zi59gA7sr157/k4P3V19fZ8OHx0+DuzM/Es8G8whu90f34/vDwEPL28O3a0dfR6PnQ3dnPyP2t38YEzfLg5NjW49nazuzUy9LX3dbz99/jxtDNze337u31/Pr87urv9PL9+ej18e3t4uzt
5+n56eb59w7i4Orq9uXr7e37++j7+fD+EwLv5+rn69nx8Orv3e/v6ebrBOPi6Ozs5w7P9Oj27+7j1/Da1u3f7/Hq8eru6xPm7NgJ1+re1uns5u7i4NTz9PHYHfDT5tPk6O/p6Pjm3Ovn8OvX6/f04e7e3SPR0NTZGdTX5czW/s/b3uPY4s/o8OXl2eER2wLZ2OLl7urt29vt5Nfd5Ofe2trcANjf6dvr4t7h3gP149fk/uLr6N/t4+3n7O/f3tD+5v3eBO7c3/Dk5uEE/uvn4uTd4t7e4t/j5ejh7OXj7Ofi4uXo6t/ZA9vb7vXw2Oft2+fn4+7ZCeYA0ujz097j7/7f6/Lt7e/v7fPxD+zkBenp7NbM2Pzv6dTNBNn0yPPl0NfV7+DP8Nvc/7ji3t/U+9jvz9XO190By8/P6vXWxuzt+dPy6vbn8/ju9fH5+dzg+dTy2u3z1+7q/O/kB+Th4ibf7PXe7ODT5eDd2tjp2dzvxLGyqqr5BePgrufY/9a3vuW4CdjBze/Cv9rrB+zaBsC9t9XqquXI6ae0saib6e7SxuTr5e3p3ejr4ubr7evl6uvp4NwX8t760Njn5eLq7fHX490N4tve2ejl6t7o6QTh39fn5Or7/ua85vDLvMHAtqrJ6Pzz19zY3d7S0OTK4dfW29ze1tfMz8zH1dbV4dvK27fR1+7p4fH1xObTz8ju2PANzvP08r3MPr/T5fPu2ugFz+bU5e7w7e7g2snW0tTk+vDjz/Ppwqzcw7HuwwWv3MvKAhDEvuzoA7fLxsTU5svHv8HnrcTuu+zFvLUOssLFx9e45rYA2e3Zxdvgzt0Jyebo4tHPyND9DOb00+Xd8PTw6ODn39rg3e/n29vR/d3b5OPM3wX33uzs/9HT+NvPvMDh5uIAyv7bBPv/yfAH2fry89Px3+HY3NvbzO/Wz8DWxNnc0s++3cbqDtrnzr3P6snV2Nzbssi9xugY/uXwBsXi9tPBu77is9Lky8Hr
0dEHw9LJ18zZ7dmxrtyWuazDqeYitQPtF88F/fPcr6nJsb+73O3axLO4wr7R0c7RwNenycrPztfO6ASr3/q2ytO1/cf94dXswNG5wKns1ufu97PYsM7pzPLs6NDL0s7Huei3vtTUyNnF9szuBQHqDdHZ3N/w3PP/8One7ezi4uP/0+TY29Li4uDu8+jU7RHfzwjk6eHw8vP35uvm2cH/5+Pi5+zf6/veCdzo5ALm9+vl6ffm5trf5N7k6uLZ6uX07+/5+wjp5dvt3/Xv8ucK/fb2+vn79vX1DvL19/zp7eP5987x9en0+vn87vH17fT+6vjvDfL67vv9+/z2+/7n9PTa6evs6O7u4Avr2+zw9tvV8Ovl3OnmDOHp3d4B4+bw4u3x3OAR4wf06+7x8O/32uwXubOqz8++y9IG0NTbz8fKss730M7Z19X04uP/4dPKAdzQ89fI5QPPzdba5MkQ1rfi9+zt8PD59fXu6eXz+PTp7Or65xDm7N7m7fjn3u/t1PEO7e4U3OPw7enu2+/s5vXe3fTRyvDdzM7k8/XZ1dfsy/vIx9vE1ObMxhbd8/vb5djZ6P0H3c3v1s4A4dLR3AHUxcj25u8D0Mj65MEH5APA78u+9tC+7xfhs9LC1svJ3tD10drVzs7Y0drB1t7VxrvP0c7Y5u/j4s7e7dXK0Aff7Oj10evi1dDdAAAM1e0NB9DazeTa483k1uPh/87h5N/p0OvRx+Hg4OXd3d3j49bp3urm5eIF4AThCujp6unz9OXoB+r09fXn3uMJ7PHm5uvp7uvl3db1uqjZ3vbYxNPLuuLBwq3xxN/p4PXQxNTAzs3L1MLt1M3x4MXQzsoIx78AysvHyfz36dza2v3TDtHeAtbm497cANrtB9LP1vTa/+jk0unY2OTa5wrTAN7u1Orj4ujf3+zc+dfny8/pAADb0Mu72cXcz9bh88DFws3dtbve9AfLwyYb6+643d3c+MHL18ve1d3Tw7308ee7
zcPq1PnS6tHByLO91rb1CbTJ0/Xv3d3h2t3P57kG1c704NwDC/uvsbTCwL4Dv+PhzdXYws/b1bPM1t2/t8jI59D2xv7XweC9y/XGDPYACvLo7eTF2dzTztzM4wrh1OXcC+ACz9PU79zJ3hbq+dHS2dnX2OTm6u7v2+nn6QTr+dLm7+zj6OTp5ujn5NLU3fT4rvai3eTVyAmzt+/qztjdud2b9cXl4enn4eG5teK4uMXou9LDzMO578rPydTz1OoPz+oB5a3i8tOm7ePCva7sor7g27X7t8ajsPDp1cnooqHg29zLvZWzhpjmhZ23sYHh4eXy7Prk3Pb0x+sO3+7q5OPo6+axKOrezrr28uX2+OjX4u3h5NTm59vc4dzu8gbn3hTn28/V0dIF4NYC0Qzi3MzO/+b57LvYzdzS69wG2APdC8vb4MPW0NnZ2+Da3ODI68Xu0dHd4+EECOXp6cvw7d4R7NHc3ene+djd3OIC8OHj4tfi4Nfm1OPf19bW2tDk0+L46a6zwOLTyajS1fDqxbXA/+L0Bgb53PHL5uvV0LrMzcLirb7hvbvXqvbazMTK0c3D19fn1tHN6eHb4tbZ0uPm3OINAuH3BuTj0ufo7fzX3dzZ3Q7N6fPM7NO/ztoJ3tne2NbW7t3j2e7s5t7u6+zu7Ojg1tTc3s/b5t4Q1gXm4+vs6//S2+EBCtHi2+Dj3+Pb69/Zwufk8+vn3+Du7uXy8PLr6ujz5+nj6O/w7OTq7e3z9Pni8egDEv7n3evp1uHx8eba+Orj7fDq5eng6v7k1uTk6enk8+jmB87a387Z5BDi6uzU39/k4+sD6ebs3t3m4eri8Qnm4u3l5PrUEdED3uDp6Obt4M7l+/y83c/31+bN1+Dh1gXg3NrIA9zkCNfW1tfh2eP29MHrnvegt+vMwtTe8bfMu6jTl8bRANPgxb3N+QrUzLimzNGP2u2fvfG8xcrErNTgvMng/OLV0dG72bzNzADX48/L7/73
z/DS1twJBPDH29np0tP73db3CxQE3N3V4Mnu0cbT9Pb0/r/l6MG/v9nIxK/s2rnGs/PS+93L7OHZ3tjXC7/TxcrW09fc0NfU1tfyy8u47gDbzNsZv9/n1tPP5tnW5fHQ2e3aAtTR6PTa8cgd9fXgw93Sy8jV0P7U1dDU2dzczNfb2+DfBObS3N3eA+Po39nZ4NXi3uTU1NzX5Ny/2eLY2tHEyNrT0zHQ19/Y2dvT0NX+6Ojl6evq5ujt6eXu5+7h6Ozs+AfU6ejg2er16ebr+N/+A93n6+Hs7OTr6/Ht5N/b5s3FwfTS1cTYzdb61M/V28rV0PXsvtX5u/rS9M7f3vXz+rjN5Mnh2MvW2tPUz/fTyAPZ1/bu1ebZCM/Oz8zN47X9wcDzF97h5u/L6O+wytrO47vo+uLJvdLvubvI0fngycudxMair/OgHtPYuae5v+Wc09TD3+nGzvm9zvS97sX739/S8Kvo+tnys8fhAsa94K285+sPzP0K8L735d/p79YCytXO89bi9uXk6Nfe38/e493f8MjW2dHb09bP1tPQ2M3bxPPb1N2m2vTgsd/i5dXjyOvB1LzdGurn0tDg0Mzd0u0A38qzoq+u6r/Hzamtt6zltd7x6Ofu2efT2uoI4tgG49bg7+/f/dDiEuXS3e0B3tbn5+IM7vDl7+3f19vh4Ovp4efVys/Y2gcA/uLq4u/v7O7p6tndy/Dj1gHh0MPp2NDZ7cfeCtLb19oM3u3m3+Pf78/yEPnu4Ojs8uzp7uXb5ejx8ATu4ubh5/Ls7OoC8dja9A/59eEJ6wro39Hh7ufq8evd7t383dTI0c3V/tfl0/bm5tzd/dXJ2aru3b3kyuvVA9fl+9y7zdfa197TsLeus/gt/7zO0dvizNvf3NvlAcrS3t7c0NXY3svq8wL1x83j4fXa6wLx1M7m0uLr2ere4N3VENziy8XsCN7s8RXx9+Dw9u7z8+b37/L07e7p6unl9Obv8+337fTx
//Pm7fT58vX29fTn+OsG7fbx8fbu7/bu6/Xu8/Ht8Pbr8uzb7N3w6fP04e/mDNbuAej17vML2PHz8PfZAfDm4O/z7Njx6/Dv7O7o9vLvBurr8ejt8O0K7e336+/3+Ob/GfDp7Obx9+ns9evy8e3069/o6fLr8t/r8+zt6vDy8PTs8er269Xr6AHY8t/bEODwBPLm5u7s5evq7uvR6wrs7eoSzNfN79vJzdXs8t/V3Nu7+9XKwwro/ce+EOPIwd/PuszG167Lur/TwcfIxsP11cD26e7v7ezm7uXt5u798ujo1uXs4PUV1+fg7uXp8Ors8u/k5erf6+Xt6uvj59nk6Ajt6Of39+3t9PTw8vMD8PDv9vXX7/Ps5+7x2ePy9eYG9fTu9fP24u7t8PTx6/Tw8/Dz6u8QBdTL29fhz97q4u4O/9jj2fHq3uLo5+T8Cu3w5t3h08vb6uPZ4uTi7t/m3eji3OXq/tHsyvfFz83U0RHb3OTDzL/438Tc7r3az9Hk8NvJ2MT8z83+0s/TzrrW1dHXzRDEwu7g3/P159z5+u708uP64vXT2efr6uHv7eIH9A4F+gfQ3fTe2O7k8/Tp+u3x+vb489/g6NjO2+fq3+TLyc/X2urbBNbS0jHR5cTX3OfsxwviyuDK6NTU3gTYz9fa3tzX4t7LBAL38tLh+djO4sTuy9rdvrTO1cb1A7/S6NHezMb809reycbD0crCytXP0dbd4xLL8BLh2vb77+Dd7Mbl+cfEnLvV3tvu3tm03ObR0dTJzLXEwua6yN/UxhXAtMK5v77/8M/4x+UC5uDJ5Obg5cfk7uvV29vMzM3I88/jzO7wzgPj5P/LzdzeAQTW88YAEMLk0t7xyvfw+frz7fr14xPu7+r6+dT58O7e5PPxEvns6/D77ejr7PHy//j/9/n98vj7/fn95+TjzRDg6eMC5ucD5ebr3NXa3OHh39bd3Nv749vn3uDV/9n1CunI2dfm++ff4Oro9d7V
4BTq5+fl2Onazdzf4uzb2t3g69fL49nn7ube3+7gGtYA4d7k0ubl4Nbl5+zg2+EX2NvVx97CzNzp88jr19Xd18Xc2876zQb61Nzk99Pm0wDO9OvO2uXm3vPX2N/WBtvl197f1NzV7c3659vu2OnW4wPN6NzpCdHS2wG53urW2dIHtu3wx+HW19zb1tDV3AcC78Luwrfcrse2+MTL9+Pwzc3gt7Xq6+3n/N8Cz+rgvcz+58jytsLms7u/AK/5vbS53cDnwtzMx+a65dig8e2r0bDC08Ht5+762NO8q8Ci2bHpy/rrBO7I6szVxcXGx72+urK14Pje8RIP6O/p5ujW4u/t2PPU8vDwBuTe4u7p+PPp7vLt8ejl8PT08OTV7fPt4uDr5vAN3cHavODt1wjFyb7Z28/xyMC+4Nzvz8rGAuXZ0MvXzMXFxNTcudqo+Mstpfvf57aiAdjc4Afs/t/q7O7p7fHs6+Hg1uTs5O3e4fHtBObqC93f7NDh4dDd4t/h8Ovv4d7qzgnh5OTZ4cnk6Nvm/PTr7N3P6NcJE9DE0PzR6urh6+ne2+Xm9ODZ1t3k193Z2N3g7usU5+rf8O7e5+/eA/nb59ni5N78//ADAO3k5ez07+zm4Ojs5ubu6Ojn8O3w49nx6u3d8APV4PEG6eHe4ADg2+bg3trc7OLi8OTi6vf06vvo6u/m6+EH4tnj5u3l7urW8/T13+Tp6uPv4+Ds7/Lm9+7w4eYa3ezzBukE3/fr79/o9Ozp3ejk4ubi9u7q4ugQ5+nU6tzY4+Xgx/DZ7e7hFfvl5PDX6Ontyeze1eTg1+4H3fHa+t/Y7ujk6fDx7ujv6vHw89wC1+viz+vIye31ucXv7sy0vfry0NarBP3bwtbK/8XT28f22sgB5MLHyAXKzcvV6Li9y8TLy7IU1dXQ4ODiufXe28375N/4KcrNw+nJ3eTL4uHe09bbGdvK0s7K+drK08/p3crb7eHk6PLw6O3Y8uHz7u7g
39zgANzr7/Tl7e4H3+rm7N7n9O734/Dm8unl7hIP5u/U5ufo2t7p3ujv8Onc7uXj3+YN5+Db1vfh6Obs4ufw6eEP5+fV69vp7A3bE9/c59ru4ere5tbS09XV0Nn489Th3MrpAsjL6vLY8dre4df30/fR5vvh3NfQ3g3dyL7JztvWCr8BA+/p7+7v7+4M8e/y8vjv7fDt3/Lj5+/u7PP25A7eBu7v7fLo8eby8Ozy8fHw9PPp2vTPw9DTB/jPBwnO29m6wgnRu+fa7NLjw8vc7dfS0u62udTJzr3Rt7vKzMK8twP+u8TQ3NcE3QfY3PwC4ejn7djM2uTi3ejrBf/r5+3s3e3n5+3g3+7h69Xk7Onj6Ozq6eMH7ezq3vLx6O/o/PPx7PHx/eru4vLp5/bm7e/nC+zz6uXx7Ov15u3t7u7u7PDr9e3pAgLs6+nu8ujqAu/u7/LzDPTx8+Xv8/D08PP04uPrBuf39erx8vT09eHy6/Tz8+r08OHi19bg2Qf729f00fjr4N7RydDG3fva3tri7/TV5NbcztXqzt3N2OPc0uDR2OrHwAQP7OLh5s/Y+NnN1/fu29r3z+De7APs2+Hy8M7R0ezT0eXeE9X75ODi2trg4t3g2dzR8NzV4hHu79vv9OjsB/P05evs7efc2uH/3un37Ojp7NTW6gPb7+bm6Orp0RXs6Orj2dsL2d3e09jp4+LnyODj5+fS8uwI/+Ta4STW5N/l6eTa6eXt3u3m5OjV4e3g4u/Y8uXJ5+DW3ODe4v/d3NDi4eHT5drk+AoE4c740+Lk3unl5Obo5tzh4dzf4d/e3trY1ODR+uzs4wrk7OcM5wLU6+v77xft7PTV4ui27Pb78uzt7Ozu8fvz9fb09ur26Oz88/Hu9eXU5Nbl6AkD7+vt/vED7+HY1uHJ+NLU1fTaAOHh59zjxd7g3dzozOrr4Ove7O3a4//F9Nvrzfjn7PDo2p3txNa15Oi7AQG/4uPI1dbw2gHY
1NbZ0dHe0/7N283Z2vTrvtHG1vQB9cvb1Or049bn0cjX59LazN/eytvYBfDVwMfA4hkL3cvX4tjc2NPDzRbI18vTwtqBzu6qEsXypdqr6f7XzBfSzLDUzejYBNaatu2uxLmx1qei0/KftcSCnZLdnp2BjsgG5Obh5drq3uvn9Pbz5Ojm9QTi4PL12u3/3ufq6Ojv/u7t6N7p0vfn4Ovr6unh5u3c9MnDANCzyc3gvtG2EQXa4czUz8PawN3QAA7iytbh3M65vbLw0c7c1dHf3tzkyuvPtOjf2cT63+Dn5uHe2g751QDd4uzW98vV4Mn96ebf6eLaCODj2ezq5ObX4+jh5d3s6QPm0PLKysDUzNAM9vTU1dW+xv6+w+DhEu3f09bN18/R3tPd3tbJyt/OxMHFxcPQycYF2Nvk2hXr2evv6uXd4fXi8OPl6+byxufo2xDi/OjsDNjr6dvd5uvm8OPm8e3u79z06wHi8N/m8Ovp9tP27xIN597u8Avw6ern6PLo9evo7eXp6ezg6uru6enxyyMA3+fm3czp/ur14dHP9fDaxury2L7B1v7j0/Xx8NDg0dXv3tva6MzbuAPJwN7cANzU3wfZ0NjK0tmw2bLM6sXI56Xa7NCf6erZ6drr7sKg3/np0MvL0PjS4eT/tLrdo/Wytq63puCkr8L9A+/x7dnt19fT4OPj1QbgDNnTyO/Y8erZ18vS1eDHz8/PytTU29rU19Te2+PZ2frP6Nyd7sAK4s3C2tjyts+owee22M8B0dHyteXMt87D3Oixuq/jrsDAtMO8x9u/q73g+vD/7fu/sc21ze681cTFwcLiDe/xA8G8y6u+5MzsxegW6sTGw62x+fm/yfa6terBr6Di5+fQ2ugD6Nzm0u3s5/fc6Mbr0c8G5+rtAdXa3QHh2ALq4OfV4tsQzR3QzdPZ0cXH3ObYz52Swr4x1rnR84jJ2N/nhsIt076epcqtvNbC7fPmlp2vwrS+ra++w7zA
tr/x29jq5uH05dnn2tIF5+/q3uTj3gS68u7W1dnx8BrsAdz32/by5dnn+9Tb4dkT3eLV0MTq5tfc4doF6ebk8/Dv6s/k7dTjDgXs1+rl6O3I7vPT2NLt0czM0ObM19PUG9blz9Hh7vLvINTEzfvA2/Xe5N+8AdfP1ej37s3d3PfbztPg2N3E4NUC4dTZvb/DyMDC086t+en08vPn9u3x6+/s8vXz8ezc9OvgBQ3s9uH06hju7Obw6+zR6+Pw5gXr5uvr5u/l3dvLzboNzre20tru6c7a2bTG6fCo7MLJxvTo09718vfFx/y9zNrX283TwM3N0tH53ez6+fPg9bX19N/ewPHAztyt2PHZBOfP7sunwtTWwszKwMDQuv7CuMLDtsGtuMjL2NXv1se+z9vez8/iwOW3G97eyezq0+/avdvUBfPY2t4E79rs1/7yzbbv4wHV1dve8u7W79jr9ezu9ePd9fT28e/y7/bu6PTx7u7v7+fz8Q316wjx8vb47/7s7/X39fPz8vbb8u/kEsrL287I0s3Z18MN1u3Nz9ve6ucW4tTbEd3d2uXOxt3d1/TU4uPf3NfX29TY/MXHwQED+ML89/7czsfXztjqB9LOw9LFvNLW3NXZ5t7c4c3U2gTc28v0zdrQ0cjM0AH8xsPw0fjR2OPG1dfBwtXm08bQysIG/NL51Nj94vIA7OHI1cnyBPHE2sjGIsfNy8jg0OPRDdvSy9Ti1dfg4rX3yga8ydfDCBjY97rI/dvB59XSzPnW1erU3N/ex8zXvOzjx8nMxOcI6+Hx7OPwzwMF7+z26xfi3+UI5+3mzvbs5uTr6ejy7+vu6/Dy797n5Orp9OXj3OLv8O/07fL18Aff4/jr8uvo7Ov/89/j5ure7+Ps7+f37ujw6+Xq6/bp9fTw9/Xr9+UDCNTV5ucN4dr/B9r83t/s2ObZ4OPf5Oja5+X32+vn+ubh1dvc7OTx6N/w5uv11ujY2/Dj6+3y7u7u7u/t
7+3v7unh6uvm4+3i5+rw7+fv6uHs4fjx4Obi7e0H6ezc/unvAvDx7u3x9Obx8uzm7u3v8vTn9fTy3tzu4Q/l8gfmDgbS5O3q69/b2+bn8fPp+u7w9+fW3uPv4Off5+ju3OPs7+De2OHl6N7jDOgN3uX+3d7p6Oz149vk4AbrCObk1+Po4+Pe5OXn5OTJ5wTm3t7j5dngCtDu7O/51dXZ1f/e5hff5ujV2NnZ6tzo3ODg5eTl8OHv0NvUtML6097W0sz7A8fU1PDOzMPF3uq79d3J3Ojp2M3XvOHQw+TfwNrAzcIGxsL6x7nl6NsM3tjl2t332f3b8N3Z2NLR08MJ4NAI3eLxCuTg3tLn39DZ08fd0+bZ1t3e6t3p2OL3y8n/1dUTz+jGD97b1OHZ4xH51dLOxdLf0cro5Prl1Nrd3sfp29DZ+NPf3d7QEM/j2erl8evt3+UK5Ojq6unn6uji6uLj2+PI6eT25NsI1sfq4P/Z8uLo4eng6+bm7M/L7Qzk1uLsy+Ln1wbo0t7b4tzp69LT9tHU4+cI2ubV29zU6tvq4eXi4+boBt7d6ODdBvP38e7x9Pfx8+jl4/H18e3y79vd3en/7dv04R3v7uTWDQPm9PL29Pfy7+f07Ob08P/RALjPt+mwzNvOzdDi1gHc7K7n9NXpq9fl0RDx6t/sA7nFu8ut/MS6x8LHysezudTJ5OXUw8nX38/CxNXlruW/m+OlycXf3cXFtPfpnLPXnbO56vf05/ejrJnbu/bbndq5uNe/3cTVyPTPxcj+/fcR78j/6BDA0cTF+NLp2s3j3Nu9097Q2NPK3dLdztjd3szYvO7Au8a+y8m5vpy6zg4Miwm0kfUI3QvFyMOW1OC2v+OU8rOtsMe95dqJtbXVwbO9qqnJ7cv5+vXVwuPk27jn1PW2/cbOGMnMxeK91Mz82dDM0M3Px+4Bp8bKwcHEy9XRrPSm5Ozo2O3k6eDr2erc5+3x4OrlGuXb6O3o6eXp
8+rq6tbqDOXlDuTm6+Ts5OPp7eXe+ObUtewA1JbwzfHh6fnE2cDCx9zbwb/Q7PvmzgLF8MnswrjK++DU1d3O9Mrb38DIBrO4/vbx8s0B9PbP3urI1/Hc5M/r2tXD2NTWwO/X3tXp3djg1Pre1dzc5b7e0tzg+dUQ1PX29fb36/f44ery9vf58t778PXn8vDzAtr9BA0A7OTl8evu4+Lv9PP39vH3+Ob89NLl69/c5N7i7OXx4O3x5Nvu5eIK3+T02+3q8eTw4uvv+uvqAerp8e7e387Z3R8O29fjAMbP/uDSzd6oDeW407zLzMfWxATKwL/aytHz+tHN+ujYzM3dz8nLzczPzcrP9NwC+/Lf0ODZ3dfdDN3j/ubb2vDF49P69d/w8djg3//f6fPl/dvh1gri49zg5ePs7NTi3M/q6+/s7u/s9Ory5uLr8e/p8uzz7/Hv7wEM2fXw9O7o7+Tl8/Tz9uz08+ns6efS4PAF5vf3+PbzCPH48/f1/Pf29vX5++/j9PD27vTy6Pz86PDtD/X97PX79/f08/387//s693Z4tID8fPX0tjX0OTp6d3p9Bvs1d8L5gDy6u/13OLt/vXw+Pj29On18ej28dnx4ejQydTlw+fE0gHj4s7W2dHR0sq98ujJ4u7u2+L11tHyz/Hty8i91sbSx+v6xtLny7js+MrD8sgLucH62M/E1tTozdvRyPXt0NP59tLX3eDVzAPb6dDb0drdztPW09jWztfF5N/a+ujfywrW3Arf3Nva2tLm0PYD9eYBCMHT0wjo1cjD9eDm4t7f1uDT3t3X3OLquvTW5s8J3cwB5tbVyOXZ2f/W1tf9Dr3Wttbm/ADJ6dIFuNDVxv3+4tXMw9bU2dLa1wre7M/b3+jl5OXf/+Pu4+Hj8v/h2+vX3e8C3eHjAwnh4s7o5OPqx/oB2+fi6O7k6M3N+fHq8fTz8/T25vLv8vX24ugL6ezv5xPk4+3v7+nl6u7t6urw7efnDers
6unv6/Hp293pBN7N3OnO1d3T7fHm8cTn3e7kxuPvC+Tq8OvkBejs7Mnu4gHgC+jNHdPSy8zt0MTc99XR7d3a2dXi4s3i5uHB2/jcCdXc5d/r3+oG2usF1d7X4t7sz9fnyt/ZDdv77hK81NGoofjempal2Pz9vMOz297g2/7p3OHq4qTA8eHE9+ToqeGn0NTcp8qw+6S9rcKtv+TR+szy1sTA18jQDN651+7Sz9TYxfPqyevX3tr1zNjZ2dvi4NXb/NkF19XWzgfs0/LIys/D/9POuNcCwtnm3d7Ezsq//ci91dYF1OD10t/S2NbW9tLXAt/Fwsa6yM7HF/mt3/PU29vh19LiF9bS8d4I/NL/3url9Obf6Mrh9Obd4dba39kH2c3sycnh39vg0Pbf09O9t+7K9LLQxAkA7Oa+tNvrw7X6uLHLvvvWy73U07/dutXsrta5yc7P38rJzdy21x0M6tLc7+qt8Oe5y8ji2t222ua73dUH2L7c9Nrm19TNvwHLqLnq7/nP0L3Lyc/Ds6+tvOPy3/Dw69rx4uDU7/Dz4O3l4RX25uTa5tXx6AEICdXi7uft6+7i39nt7uwC7PHhAdnTvsTFt8+yt6THtM3K1aewoLe3rcmmz6DK0hq+Ewfyw7nErb289c67r8nJyqOEr7nOn4algbGFi2DGvc6nyK+fpAag3erhr9XNv8XbE8CtzbuflrwH0hy+sr/Jx8Srhq2BztXe8tne3fTf9gbG0v7l0tbW3NL3zgAL3+Tc7u/e3/Dk2db81AHc4crf5d3h5svZ1O/f3fXW8vHl8vfz6/f26OD1AO/g6v/r8u7g9APy6ezj+eX67NvX6+3pEuTo6evf3Nvnycrj2ODmytXA7vbOztPz1cjyEMvgzs0G0eLs2+fiyt/Y99Dt6N/n4dbd5NfN0d0Gzdrd1N8FzdvTDdPw0NrgBf3R4fXr4ezcyQnc+OPg/N3V3OXW2OHo4ePg29bn4erm2ekG7vwI/urA
1r/IAdTZzvvD2c3M4c/O4+G/79zs2ubg2uEC2+Tg6erc6N/l7OfYzMjdBe/syb8R0MrgHeDOvd62urvO58/F1rT3rdru89C/uObHv8DCwdLc6s/Z0dvZ6NGs7vDw4u/18eb29/XQ7/T32Pb22fbDH/Tk9PD39/Dz8PPv5/Xx9vHz8eXf4ODe3ezg2v/s4t/c3c7a2tre4Orl29/a6NwK5d3n5+zw6/Xo3grw6fHv7eHgD+Td1dPg49/n1tnh4O/q4Ovx5d3yAfLu8/Li7erq4hAX5Nry5/PlBezk9O/s6Nzv2ePj5e3z7/Dv7vDa3unq0tTm7d3y8OXp9Orw1PDf4eHH4OTe8Ovv5tvq5+Tt4+oM3eHo3+PnM9DT0uroy/vSyMnlt/W1u7fi/srbyeC8wcPq39zL+MTo5dux1MwD+gC2xNXH0MbG69XU2Pu36s3U5uPb6eLf3eMJ29bs5eTZ0OHZ2vPB4cwT1OEN4trV3ADi49j86Png3+Pd297W1OLGzNTh5NbVzOvf6tH22ufd3s3ay+3u2dT87PDn5tji2vrS+8zQ2v7b4tTW3dfZ2NDe/s7m5ubp6vDl49rV2e7k6e3f2twH1+EP3Nzp6RLh29bYBOPnBf7o9ujo5/Hl6uXl79/i4dns8dXx3fLh5wXX8vHx6OH15P/K3/Dw0fTn3/Dv/Ovg6eXe4NLp5uLn2d710vYG3eHp5u7m2OPn5urm4OLb0+Xi2uzn6fLpwtrh7+rv7uQb6OLV8ezy6ejq3t/j5g/i2e3rBQfn6d7j5Ob06fT08fHi7Ojm9d7q49kK7/zr9eni1+rt4e4B6+7u7O3p7u7p4Orp8+bh7gXj6ebw4Nz32uHaz+PY/9vZ5eb72eL14uMDAwbc/Nnc4Nvm4+rq4+702+bUyufv5uXw6ePn8dvg5+Hz4s3c/tPP3SPf6e739+Hh29nj2u7x7+7n3dzc49/r5drk4O3p6ALc4efj4+3u5eLn1Nvg5uAE7Ovs
COrg6eLr5+z05uro6Ajp7uXe5ezn6+Dn397m9unY3/fu4/Dm9vHo9Onw8/bm6wcQ6OYB5+T39fbl7v7u7vj46/n15+zs9Pfs5vDi3/Xx7evq3+b27vPU5/Dx8uHx9g3s6O7m7PXx6dzv9xbkB+3u3d/q7/Ht8uz38efw8eDsDOHy6e3y8ujk7e3o8ffl7uvc6OnPHunl7urrB+Xm9e3w6fHl5ufs+enz+/Ll9uTf0+AE2t/T2OHIzeHL4+vx1AjdzsESCuXMFOXWztDY79nS1+QCA9Xf69Ta3eDjAeXivuje1ubx8O/x7fLs9Ozu4djZ6wAB1eHm7e/x7t7k3/Tw6PEH2uHW7u7Q9fHt6+7bEe/w1sLZ4d3f0+HN6sj26snR0N/o8uQG0wPN/dvw49nk0+Ph29HQ2eTS3OLh493j6gDg59z51rntALPB95e1tLS+B77CzsMV75HUv9PQ0c/57rm2yO/i3c7Q38bMyci9A9ejyusC6ufy0NPc8OTfCPTx4OHc2+rX0+Hb7en17/vt6uQW2vLm1N3b4dvT3tLX4ufa1ufa7dff7ubx6urf6e/x7d3m6uXr6Mbc2sAm7+3c9fXt8MTV7uzS6NfMCfDe6NzZ4s0B29LDxdvaFNPf0M/fzMcQ4M8B0/Xh4PLkywLP6+PU+tTg09jZ1NzS0s/T1c/TydbOCtS368rutczW07k0xMvKtP/Zue3u9/e3wsvTy8HPwcfXtdfPys3a0sPEwcrO0s/CDLLS1sfs0c7L1cT0wtHazf/I3Nvo/uvX0s0O2QXR1trext/B6Anp1NHF1NPb1cz0zLUC0rvo39rN3NLa7b/T3tDT2MUGCbq98uP79u0Dvt3Tzv7JA+LFyN3YCOHh1uTY2N3t/N3g5uX15uLeAvry5t/j3erj8f/7/fbp3e3f4sns69zs3PDo4+jg7u/p5ujm6dr02d7g5+be0tjN7fnj0+Pp39/E7uPa89kFzgze6/Xh4NPd19bgBODY
2tXB4dbX1dTi1Avn0tfN0t/12Pr64eDe6vEF1NvSz8Dg4d7z1OzX3eUD49vY6uD72ODU0RHKBM342dS30+ET3eXa3uLq3djq69/h2wbZ5N/b4xPc5ezn49/k6uni6eTi697o5Ofd4t/g3/Th4drV1crm5u7R9tvS5NfA6OHZ5+HQC9ro8gDc7eUM2wsZ3dbn4Ojk3uvh69zr7+/W6QvTyc7x2dXO0+DD1cvR9tnJ1dfZxAL429X29fvTztj70AjI69Tb0dHaytXxzdXf1dDq6N/XDtvv29vl/+Lj7MvWzv7d4+3b0ufb7tDd4Ojk7doX3NjS4cvf3MrR2tnd3f/hAdXx+f7K3t7czd3a+NsD/9TXy9P2yNTc2tXY59zI5eDE+u3ezM3M6Nfi4NTeCNTg3QPfxtvw3+Dm3erODOfQ4OTY3Onm/wzp5+Tmx+3e5OPg6u7m4+Tl8uvc5Obr3OTVFuzS4Nzk3dPl79bp7f3r7ufY8eni8Orm9OEP6PbpDuXU++3y8Pb26PTp7wnx7/Hy5wXz8f3U4Pbbzt7m2s7qyPXi1OjZ4eL1AfH408TT7uQG5efh3+Tc3eDV0d3a4ejO49/b3gL+49Pf7NAF5ebG2c7n7OLl0uvm788L1gff7OvZ5PEA8uTY6+fl3d3q7vPsB/H08fIOzfXryf3N+NLf+9vb1+HX99Tk3OD7u77V1OvV7MsD3+nQ1u3nzNfZ3Ofo0drXztDjzQPc8t7s7env7ejo7uzy8d7T7QEI4ujh5Nzh7+Px4fD/Duna6u3y8+3Z7fHw8vAK6OoU9OP6/Pr9+/r39/Hz/fv0+BX65wTu+v38/Prt5/fu8fj2+/EG6vn4+vv3+Pf6Cfnm99EY29Hb0+AI9+7J4ebhyOP25M7V1c0CCN3v/tzX3dTp3OLl8NX52dzM3N3f5N/a1OcBuuzE8fyc5/vT2tDfxp/WrK/58NHw2OjS2u3WzbjHuc31wODGvZyV7K2Xsa+unKXT0wzx
394M5eDO+ubz7eLX39jj4+Xp7Q8V2evdw/Dx393l6OLx1fTq6+7k4uLt6ejd4wPK0uja2t7X2wLHBeHk093S4urHx+zi0/3n+ADo09nW3efT5OPi5OXo7N/q397e3AoB39fz0dDP8snlzN/Z3tnOCM4E09Db39rb2+UV4dnW0t7V1t7aAtDY2dDW4Nrb1trX2cfOvunUwNXdxgXFydazoeD1tdfBvb+8vsnl1ubF4Nv89r33wubm7ADE19jPxLe0Mt3R0t/w59cC1djk2+fiztj00P740t/d6tTh49jW0d/i4dD++tjgyt3W2szg4vrUwhLC09Dzz8XPwOHF8dTWx+G+uK73vavG6MTb6cjMz9r77ccWv++5C8ap2KsF3bECv5LF9fLz7fHuBO3i7Obw6PHn6PLu3N3fJczr6+bv2OPs8t3V6eLp6e3i2+Hh2ujiB+3j47rg2ubg/s7j3c7V5ebm2NzN5NPZ1eTN1sbr3c3h/uPG/QbZAxzQ/QfU2tnX1t/o1N4I5/jtA97l4+ff4OHp6t/g4uLW2gvFDtnl8eLh1QTm4e7n4+fbB+Xg4OHe493q597h4dvXDuLv3tzpwtDq5N/R3+bTzgHP09n9w+PT1t7d3w7V2/LQ0OD46tfj3dfTyhb08czg2Mjl5Ozc0gvY3+3g2+H94M7MAgADy+Tj/c3W2cfLzcbN4uLVAsjP2N7fDu7kzu/b6Ont4t/g7xro6ufk7ebt6ODm3QEV49gC7ern7O3d2OfcAu/d6OPa6e3o7ezl5ePh3czg4uXq3uYI2Nbd4OTf3dbb1AHl68T75OHi1ePlDNoP3v3X0tjk1eDo597YCunS69fa29PBxdjO+MPR+9rS9Mzqwrzi0/7Tzczas8/XyBYEItnu0MDC88rE1tUJ1cLVyqvd/Mrtytb939vY9tnc5tPQ3t/GuOvVo8/H497P0NQV/AruyenL2M+yzNjV3rDZ1MD97/Hj5Ovv7+7t9OXt8u/o8/LX
6vbm2dzi+/Dn8O7o4tvjDt3/3+nk5ODY3h/16dPbx+Pr0ujV4t/e7evJ7dzW5Ozh5ev53vve7s/s0eno7uUi2c3O6tYF5gvq5uTr7Ovy1Ofd29Te0wPS29viyRz/yNoG0fj+yuLe4NHZ3+fk7uHf5dn+1Nfq6N/p3Nzp6uPb3cbS/e/h5tTM2uQQ2+Tf4+rO1N8H2+D+6dz41t/N2+Pk2LYHAv7Syt3Y2cgUzs3R2Na52tLmC8YExczCyscg2OfY0+Hl2NsLEszD893S0OHn1efW5ObY5d/m1eTd2t3i4tPSzsXm4unX4ebn4esJsNfC4eHO/97a0cDS8Nrf2+nX4//z3e7OygEHyN/g/Prb2cvS7e/NBuff6Ovn6+vm1d3k8fHfFdXu6vH49fXv8Ob06Ozy5fTn9uwI4OPl6fTm6/b16+3j6uTu2u3c4OTj7e/X4ufr2c/tDtzy8M7m+sYB5ern49T3xunk7wrx4/Hc2tjh3Nvn3ALo3Qzj5NjN4N/M2QTJ39PS0tTT0AHZ4RPi/Pvi1N3U4uLOye3p6Ori0+7h3uTd4wLz59/Q6wni2u/k8N307ufkDOHqCOPq1t7m5/PwDfHz6O7u7e/w6PLg8dzn6efu6evh1Mzh5eLc5OXB59i1It/pB9Ti4uzU2AbY8v/k08vjzvjZ1tra4tvY3fba4Nzm19vi/M/l4wPR3evS5dnc3ebq5v7M5Mf+0frTvN7e6+rP2e3r1N3j3eTG5NMK2+DgE9Lb3ckF6+UQ29rd9fbs6tfq8vHj5+72C/Pf6evc7vjy2/nqE+Ha7QXw0fD18O3p6Pvr5PPi3PjXzsfY2trb9djy093d1QHR08n19dbs6fzW1/zb1gv4yNDT3cja4c7m4ejl4tDi/Nzo3+Xk4PMH6efg7Ozs7Njj6+bc4fze6vDb6wDj5urV5Onc6ubp6+Lj3+XlE83l6+YH8/rY2swB4dzB/dEF28/RydnU0cvH1BkNxtjS9dfcAMLC
1cvk0ODI1NrYvd0D29cNxOvytubFuKTA3c69ydTsydvo6u0N6P2z79Dt9tbH6uns2MPJ5/DQrfXIzc3J//jM6ckC0tXIyc7R1MjaAcTg+MPiyNjC8MbP0cnP0uDX59n32tXU89Xq1NLZx8vO1doY+MHhzfnU9tq0DADm8O7AyL+1r7Devt3q/vzGus+27ODIw8DD0OrNueu4vN3I0/fjwckI2fLq2OjZ5OfxBdLv5d/o4+fs5Prm/doE5OXk5djn4djg9eLm6Ojo7OLr5+jd5urv1Nfw+Pfb/P/69/Dr9vH46v3t+fru5egA4fLv++X05Rjw7e/7/fr6z/zo+/38/en2/v4RxNvP9uzc393xyPHa3OHd2d7d7uj20ADmBePy1uXT2M/s49Lj3+Lh1tjg4tzf2vjIvOXo5N3q5evo+9re6OPq5fPk4+MP4fAECOLo5OHs7fzl6+Tp4+bk4+Lg593m3uPo4srO7dTQ2t3M1s3i+dPe3OLXDNXd+dbt9/fv6ezX3dvx2t7f1+sC1N/c4+bR5N/U6csBw9jn4s7m3drI5uPP2OLRwtncwwDkC9TJBPf51eTbx//Hy77YzuHh3/Lc3uMN297z++vh8c7Z7JrO7eTY3OXgyrL8ocLP1OTD4sm40ObR3vjH5dzzx7PExsDAvsjAzNrkoNbl6t/i6/HR8OsA6ery9OXG6Ofb29ni/PQH9OkC6ubp3NfW3efc7tjQ49rc3dbjzBj769vn8+zv7uvp5fH4+evt3wMK0vLt+fLx6vb3Afr87ev48vvl6ev0+vj09f797OHnBff40ef05fLt0eft6PDw7ubz5t/W7erp3BXr7vTp8c3J5tfZ9ufxFenl6t7w3+Xu6BnNz8TX/Nfm4eXc994l29IK29nt6dPe3tvh497k6OPc59r/8A7P5vnp4+He2uHb2dbR4gMOygO+x8bx/tfJ5tjaA97e4ML379za1ePl2uDy4N7g5Nfe3urd2NrZ1tzc1tkD
u/L45vfv7/f65+re8e/87Pj0+OMf2Nz75+Xy7e365uLv7vL3+vX3+/P5+vn39ez66dnc3uji3tHo4gcAy9/f2/7gz+Pu9dXT4eH55s3i2+UN/t3Y7Obs6dni4eLW7OvR3sr9vc21wPa9pLnz6ezYzt3A7by1/NXk3gbdw83i7NLa1ur38L/Yyc+xsMTCuLwX9bWs++706Ozm6e/w/vAF/uvu6ezx5+EE3eTlCury7OLr6efq59/e7ubg6ebr7evt7Ojs59714/f78wDp99/R6ujX9tzp1d3d1erk4tvgAtjz5Obc5erh6uDU4NzQ5Nna2+H53tra+Pn46/379fvd8vTt6f757f7q9u/r9e4S8O3k6+Tw5vUL7v3x+/z59fn38/n5Gfzz6g/j2uPY3uXe/djc3Obm4tXeBt/aztju6ery7Nnj6BPS39ng6OLY4OME3+ER2+rh2OjU394F4ODe1vPc19nT2dLy0d/L5NfbAePg49gF5OH93t/r4/fk1OPh5Ojf2uLcFcXZ1NnK1s7OztX2/un12NrT3dPb7uTz1e/n7Nzk0+Hz69nr1tDu1+Db2NXS0dPYzNbZ8tXjLNrn+rv75tvB4+bowtLmztTc7M+84tnq09/N2sLD7fzZ2M/lwrnCwhDWyta/ufDq7Pjy7/Lv797l2uUb4e3i6ufd3/3l4wbM0Ozq8O3R6tnsDuLiA+/r7O3u8e3t89vv1+jl8AP15u8J7NLh5unh4wLf397u7unoCe7n3+Ly7djn0PXu4O/o6/Lt3+zy2OXf5PfExd3fuNDf6NLz4dng0b711Lry3OnF4rXz3PcD1r39+b+w1Ljx1M3X09TbEeLbwQLC0uuzyd+rwsThpefsx6Cj6RLKoLcR5tXB9OjB6LneDujhnrG09Ozw8bW7yAGirrD43ub83undDubg4+j00uPy2NjZ2v3MydPN/OYOA9nh1dAE0djb49TTzuHa1d7d6tTF6fW55+qz6eG1xs3mv8rJ
8e3LAu/Xv8qzrdnbuuni1s7xxsnPw/7pt83Dws3Azfjwzrzo7trI2eT40+7Pq+a8tr3Xxuv25tTV7czT8QnZysLCsOjlrvDfx8S+ztb1z8qvytK22O7S4/oP7+Sor9UGsNOqtq7S1Pzg4MDkv9DZvNLsz+a62LzTxdjJ7rUKvrnY5OvjytDo0sbT98/V+dTp3NvV2wXO1vIR8dr71fLg4tDk2vzU3NjK5N7h1tfk0Nrf+cLfu+7dz8vm6ez95urx2dXf07aytr/+6OzV6+bP1uzW3q3e09G/28Dd7cfPt8XEDsKo1NXe2eXZ3tzc4+Te09vc5BQG3tjf0tj+7dXiytjk0d/l1+Tr0xPPy+HQ4dfl1t/a4eP/0+fm4OPs8Nvv5+nhDOb37+/u/uHN9uby6Ob85O/t7uzt7vHu8/Hx7uzt7+nz7vbv6+vWyuT6+Nja7OvXz97ZA8fUyvf0+bzV1d0Z3NXN5NPV4d/P39nY2ODb2tfb5Mzbzgna7/7M+PLGzNbb1tbs3+/d1Ofe0hXUAADz7fvgzeDk9uvt6fDr19Xi3eDj6+Xqztjj1NLA7sLa5brBydG6xPHKwLbN9eak2egb6OrT/tHC6cvyrffw9L7UzbfEx77Q7ADCruLm4Mi6xLTxzt/V9urfPLzIvfXw2OW1yNbR6dfRzdzV8+jh2cXK1cCvwsW/zL3usNT+1uXc6uTf3OvE5+Df5+vm4t/g5djt5dHXD+7d9+/o4OT+4evp5O0bBeXm19Xn3uQU3sXLref5+q7G8rQExsvIyebGwrYH/P7h0c7U2c7Uzci90MvN7sLGxdEEycTJy8e6u/n24t7n6uPa3OLN0+Hp5trh8vjb1tT+9tfh5/Lb5e/d4uPf5QcG5/Lo4ezt6OzX4fnQ4e7Q4wLw2ufx1N/Z883V39/i6v7A7dji5OvpzO/v4dbO6CbazNbb29ra3dvh59rG48jXx8PUycfO2O3778bNv++79voEyu3k573G8szR
7OLm+83JyszU1svOz9PS08HRr+y2q5u0raumzBcdGw7xqo7nmaScBNj8BxPJsJIP4Ozxwv6xlrWyrrqlr6+ts6issYj47NXqC+7q7Nz97Ozp6ujy6+7i5Ofp6+Dm6u8K6QPkCvD05AXt9+fw8vT29PHv6Pfk363Gn8HQ9M616M/Cxc/Gp9m3qOLdwPPT7uUD6M2/x8bos/yywMy9uN7As/q75uK4uQ/v97b5pObfzMXqnOXD06zZqfDi3afOqOvY/+zUyMHp6MXIvruuwKvUvrW0vOvr3+m8+PXq+OL06/ju5sry9PPU8A3t4OUd0urs9PHp9vnp7/f29fYK6Ov09vb19fr57Pbi3+Pf4+rp3eXn8+/fBc/a1Nq+99va0t4C0Nzn5frl3/754Orl3ebc5OAU5uDh0+Lozezm8ujw7ero6fHr5fPv8Onw7+/aA/fs6fHo8Ovg8fMB3+cL8e/q8fPn8RPp7+ja8eToz97e6dHCytHg1cHD2tb+3M3RxdjW+9bbzdH25+jY2+vyEfYL9ufT2NXc0trfxOXv5u/s5ejj7ujv7O/q7/T1/uzy5gTg6OMX8Pfq7/P73wPs4/jn9PL5/O/09+by9+v02Nz88/f0+fz49vDr8+rz+PLy+Pfn7uzz3PLy+OjuIM0S6t7y+e3z7O7g5u3u6fTs9vLo4bCx0PfgptLG588I+++f29rwCr2w1MbHvr292M/c4cO80/bhweTNxOq6sbW+7MHd6ekA4ujowdrt0+Dh5+/o2OLr393R/PPaBe/m2dYD49772+nU4t3I2ere29fj4+fg/NwFysnm38fS0sHC0Pnf4MDP1cbR3/wMx9Hs3dvIztfW6MrcCvzL19nPx7zHxMzSzyb729LO0ePP2tva4ePq5tzQ2dnOztoD0tfX2eHS2d3Z1AHW7xjk1OTQ4djh0d/X8eHw3ebZ++j40wPa2dvE4dbT6cjMycrZ3MDm6QvW7Ne72bMC29zwC7q1z+zQ19bl
x93S1sv9DwHe0/nHtM/my8jFy8D51sm846rft6/Q0vEB+r7Yvtbv8Me/5NbG+c7P0PP5uu/a+PbX5N/kAufhAOvl5+nj3cjb6tLP6uPdDuvf5+7u3dbg4tsR3NDs2/Lw4+7qAObK2bXp57bD4rm+2/ygwMfN26zm58+pCPvf0LHH69/xwOjmwsfn6Kq3zvbI1tbR9uy/7OzX0e3BxuzC+N3rqdfH0MbTvgfp/ATt/evR89j62szW9s/I9dr119jbzdTSz9D2z/m+8eTo3dzx1NPX+/zX1fO3zMnM1gfW5+nL7/3s7NTN3M7V9sfLB87Nvci1JLzAuMOjusrSx76ww+vR1ee639fGwrsA3Oj3wAfG18rE9eLM/PHx/r288MPRyfPO8LHMvcvTxPPo58ev4rjt8Nzp7te3x97fzKfX+v3htNm58MG909vA08PN1rbc4rHsyqC9/OPdq+Db5vLw7PDq1uXd5R/d5vEG4uju7tff9Nzk5Ozq5O7q5+Di7O7w6vHi5eLg4tnn8eHr8O3t1Nbo8dzt7vP19/Tw1PLt2vLVKN7m8OrzEeTe7Orn5u7p5uvt5tTT1dfV0+bW9vb/5wUADOPZ4eLj5eDjB9TZ39rV1t/w5PHs6+zd8Ono6egO7uXY5+bf4OHe5OPa3dbw8vTdyOrz5vL28u348e3m7uri7t3k6uHy7vTx7+7u8+vm9e/b5Oru4fDk5ODeDhHk5ePh6t/d5eDn3+PM4+vV3+bi2uclAdzl6cjp1u3c3efmw+H33dYG2dPh4OHj4+Xjz9u7yO0EwsXOx+QP48XO2dPw4NfB4PfZ3dzf2uvb1t3Y4uXt5dTZ3N3G4drW59TJzA4BDOcGFejj2Nfp3tnr6eLX4uTf4N7f3/Lz3vPf8evm6dnz3w/p5urk2+Ln5/PmBtbm1+7W9/rs0Nva4OAI3OjV4e7k5/nq3OD+59zoAOvh3ufk6uzu5N3u3+Hi4OPk6fvg1M/Kzs/46uHJ38Pc
39DW8dLGzNDp0dPR4uwMAuHY4tXO++Tm6tvg4Rfb19bRzeLXz8Ly//wK4t/Y2P/t6+3r1+Xk6uzu6t3i6+fy2uLi2efq59vl6f7p4t/i7OXh4+Tl/e7X5uLjFMnbzNjj4unn2e7h1AXi5+DMFNfIGM0b4NPQ7/3m2r/O4tbh3+Tg3ODj4tfX1Nng2wrV387V1t3axdng5d3j2tjTAgDaAN7d6+rU4dvO6Qff2OXh3+Pc3uLX5ePb3dkVwdjmEN/WB9HdycXT3esB2d/e0s7e7+3g5fH/7+7o3u3V6fDxDO3k7uDd6efx7M7YGNnb9/8KyunhysbJ4xXX3BHW198W8tbS49Hf5+Pi6tjq3tjdAd/W4M/f4d7e5uPgys3++/z8/Pz8/v36+Pz+/v7u/v7v6fTSEfn7/fXy+f36/uf///r3/v4C/fz7//7v+f3v7Pzz6sng0Mq94K/Z3dTHuOTRw8DvxKvgBMbj2gPB27vN3dnDy7/p3fLM1M/a58viJv3MBsbU8NHa4eTL3t/kDQDc0NLU0OMI+bXy1c/539jV1tna3dPS2fLb4NnQ1eHg1wH8/Pr59Prz+/Lv7vfw+uj48vTz6+Lz8/D69OvwIuXc9/n1++744vD2Cvn48fL28uv28vD6EN3l0NHY5Pjf4tTx7dLL4uDV9eLR8ObV6ubg2NXqz9Xgz97b2uHiy+bU3sD+y+bS6OHg09Xn5efv8/Lg7uMWyhj1DOnr7NL04e728d/h5t/s3dzc3tri6+Th1vHi2wTg6Pvn4eTjC+TlBOXu5+7p5ebo9AHi6Orj5+rs7e7u6+vk5Orn6+3m7evo5+Tn6uLiyM/7B9rR2djRGe3RztDc9N/a2eHq3tLh5t761tblz9Lb4Nnj2ePg1uDj5eX359wC7Ofp3Ozn7+nuA+j05t8X6uzy4wnt8evp6/Lu6uvy5wvb6ern7eDv7+jp5eft6erx3uPz8evs7vPy4u/v3/nq8uwi7u8b5tvjz9nv
9PXs8+Dt8O3x7PPv6Pbi8u/v8ubk8ObQ8gEK1+3v7v/07+7z5fbh8uz17uzt7u/4+O/z3PXy8vX6/Afg6+z5+vv29/T46fPz1MrvD+zVytDU0PH+5t/O0N3sycL39ODf2tLd/Oni2erO8dbN7ND00tTc3NnPzdjXtM/b5djl6eTl59na1+rr4NLT0+kH1cji1tnf5OH48e7c1+fb0/oK3efb4Rbe2tz87P/a0c3oycvvzfnV4L/Z0+DJ5M0HtQEG9tnlxOXV4fvlAhvo0fbd2N3fANLh0t3T+tbOyMHKxdLgss7I1Avww/HW98e1DeX1DcLD2+nT7OPZ08oBxL7BzsnDzsvQ1czH2cvZ5cfY0tHg3OHh6vbu9+H26uHh6+DZ/tDq3dsI6Qnd5tUG3dvp0evm5urq4+3q3Ofk7t8F5+DIytXA08fv6uv/Ar3KxMD8uwAPz7fTAdn17dbX5+PfCrHCtdDZxNjU1tXMv9HRwd/s0OvV5fHa+9vX4ujp6uzm8d8Hyw3qDuAA4PHq6wzp7vLj69Xi5v/n7Oro8Onz1+Pt6APl7Obg5eLu49zfCefu9/Dm3wrg7Qjd/OTz6+fr9eru7vTv7fTo7vP09+rr9d755ebT3/L80uTI0vrm5NzX19rb+hG088T82ufn2tj65srZ4P/l2d7W4NXV2djL19rW3MzcBOnmyMrh0tTfy87ou+DO1une+vLU09UA/tvx6OnTztveA87X28zMwMvGJtDR6vPO2AnF0sfK6NTez+EWyMjV2dnEF//U3OLW4fjg4uHj19rc2gnn3NvZ5uXi5uHRCNUM3uneBPHl5ezs5xDX3tvb++LmzwTM2ubs2OTj2uXh3+Lp6dza3Nbm1wzc2PDs0t/60/Dx7fjr3ubp8PXn6uz16eQF5xDt9vX17fbu7/Ln7u7Z+vIK9dvt8fHh4O308enn2+nSyMjb2/n13dLk29LS1e/eyh/Y1gvW7NvWBuPl4OTs5ufd6ODe3uLh
3+Di1NrY3MXc5OgE2t/o5t/O+NDa4ujA0ufqFdXk1Nfh6egNA+Di9eXm7O3Z6Ofa7+Xl4+ji4+TZ7+va5Oro4fHl7enq8e3l9Avj7Oza6erj3tb82N7v7+Tj8uDT5woA6QHv7enr8Obs3fH7wuL7483g39vx1eTpzuDxB+Hr18/f59v44PLz49rN9enj+dDR29/h6Nnf5OXy4Nrz7fLv4Ojw8+jo3PHm5Avu6fHl6NwP6uIV3/Hz6fPx2uXj5NzW3+jj4d317ODk+enl3sb8y+7Uz8zm59/N0ebhyfXX0e7/6/TX0fLi5c/K2LvC4O/s19raz7XH0cvM/ATJwBDb4tzV6d7j5Mvy1u/n6+bq4dP16vjl1urcBPnZ4tvfCdbY2+Tk4tjd3tPW59zJDvzfz/j1/NPIyPzL2NP82drR0ebc3r4J2vvSydvoyO3U/tHn1M7fy9rKvdbSztnH0dQBC+7v5uvi5OzqzsvfCuLz5ivV6Nrp4O7pCwjmAefq5ODU3+nt4e/t8PXq7+3x7NTT6dz55eLS9vzo8/Xh1eHc1fDS3OvI3NLH8fHZz/XF0dLGzN/e3NHP0+/cx8nO9d2z1+fO9vr4+Pj6+/rw9vX4+vv58/z7+Nvw8e349fv47vP35e8TB/n4+/n38vj6+Pr69fr78Pri1tvj2t3o3tLV2+Hk5NPx7eQEySbZ8QHq587eBdDYvu0C7unz2Mjc393o4wDf2MrZ6tnmBNzn4+H67t/s7uHh4OH+8fnbwd7h5Qfp59za2OMA3Of09tro8Ozw9fAC8eD88uHk5eLm3+j+683t4fDm3ePk4/ryzdoC8fHu3t/n2fDx9e7j6ePn7OLp3uvt4eUUBAT37vf69PD3+e3u8vr79fP1+uvw8fn29ub28vL38+/w7e/25fX69/f0+Pv9/P3z8Azr7szPzvLyBvUHvcbZ+M/R08/V0wrw7NXK4/EA39PC1Mrg3vHR1+UR3NLb6Njv8su/1eHc2O7U
4ejm5QDT1tvkCfLq8PoQ+eP529/g/N/r5uXm3uTi3uXi59rj4OvlBfDazMre6uDy5uES4+fl8PDq5tnyC+LQB+TQ6urn4Nbg5dfbFeLt5erj59fc6N/y4eLm1+DhAeva59re3ejj5Onr6eTn4OXn3tvo4gzb6Onm5e7d4fnv2dzd5NveCNLP9u3l3Mfq/vHs/dgA+gDU4erh0wPU4ODg4cji7dLFvvrY5ebe3dfZ2MnhzeHP3tvW0cri79rM0unm8Ojp6dbx8+rj8/Dv4M/y8ukr4/TP8O/08/LxCtDc2Ojl8NXl2s/j29Lj2vPZ9Of19/fp8vvx+Pj37PT2+e3i9gnuBdQH9PXx+N7z6ODl9vX59e7vDPXj6fbx+PEK7+7gqbCngb4fgZHtgYGhsrqExo3DjbS4gY4yE9DlgaSTBQCE/CCwvp+sgYGXwY2BgYrc1dHLprPZE4GWmaqEnLvNpbCw1rW/2bCYHfjJ+IHGrOrcstoIxcywvajLtdG2i5afqqyzvanCudbHweLIseC/pZmwn7Wp14i3mPjb6MvLusARArPvCNGb4a6+w7jjv7+ru+MPytjA18wH2NWX6dHPzsS0zc62yPbB4MIIEdb2x9vb6QfPwuXWw8vK2tCz/7jPyczrqvDe7e/l4ezfz+no6Ozs7+bk5+HV09reusrj4NrZ1xr45LD8xeD+3ebk4s3t6uvs9gjt7+no8gv16ePz9/Xv5Pbx8vL28vHw7xDQ7/P39/nu4vjmAPf19vfz9/n29/j29+rv5N/x7uXI9+cBzNP/ztzv0N7i8Ae53NYC5uTh7uHlxMTivL7BztfU4+nVuODq8trQ4+7i6/Hr5/vtx9/d7eTv89zx7OkOwNfaC/zu59/x7c/P5dnO19re3Onp4b7i7PXs2u7i39/i3d/06tLc0+Tp4t3Xw+La4MrZ2NbN5R7S4OTM5uPj/gPv1Onw7enX8Ofw9NT44OHg6ejm7O3b5d7k4+/kGOXm2eDZ
1uAQ3+3w3uLx29Xq4c3s6OjY2tzj49zu6+neANff3Ojp/uXp0s3V3t7o1tDKA8/axtraAxHv7OfZ7u7j6wHX3+Li5One4+HO2uTY+e/d3+Lv6wnr7dbO2OHh6+DRzgzd38na2wUR8PLn4e/w5+0C4Ojo4+vs3+blzt7q3dLw5fXl9uTs9tbb7trn1u/t6+j13ALQ8OfJCvHu7e/nBRDJ4NDf4Ofq5/H26vTv/PrS49jiE9fW1Nzhzdzl4t3c18fd29fa2N7hAwrc6PHe89rb9g3w5cfj5+Tp79b03tzp2eD12f7m7+Tv9Ofg5fPj8Ovj9+7q6dDb5w7b8uHh8+jkBO8A/uz17u/q6frx89Lz9tzp2uDg5ufh8OnV6erc7eDv7u7s5uC82+4G9/Pg2vLr49vs3Afm4uXr0Nzn4uXp4vDTIerr7fXu7fbp/d3sz+Pz8Nbx59jn9efqEgX3++/z5t/h9+re9/P57vzu8Ovs/PDv7OrW5e331Nj09gbf4ufq3/Dg6+Di0Azl4gMc5d/j7e3d2+PU193T6+Ln3vDe8fbx99kK9erz/dvr+Pzf4+vr7vX87evz7tAU6+gTDPDw4/Pv5ejo5evj2+3m8ef25Pf49vvmCvP49/P44vr63/P38fv69/b77O706OzzG+D14PL27/Hu8vXv+vf5+fj3+ff4+vj78vn2/Pz0/eT+/eT3+/L+/vn4/u3v8+nu9hjk+OH4+fP27vT38P36/Pz6+fz6/P36//MB0d7Y5tzZ7OPd6PLq6ubk1uLg5OHc+fLk1u0B6PX0DhbizP7l3PDa4urq2O/y5eTGyNjd2uff3e3l3+jz6+rn5dni4eTl4Pvz7t307Or39gQa2c8D8N3z3OTr6dnz8uHkx83u7vfh7uXw9+Ty+PD47e7m9eXy6e7q7+/45uT16fLY4fPhHfLc5ujh9e3S9t728tjP1e3d3vDm8/Xr5vPs8+T12/Hm6OPG5uLQG+Xd4+7v2ATd+Ajz
4uvv4ezy5PfW3vnX7PT28PDy7fj4Icvf7u306ujw1fHq3u7q2NL37vLu+NXk3PsU9Oz29Pbs9PDY3fn44uTr3tvv3uPp5ife2N7e4OLH2gbe7d/l39XL5eLs5evS1+ni3Q3g5uvy8+Xt8vjy4drX4ePp7uDR6+kg4OXp3uHj0PAM4tnq7Oze0ujo8+Xs0d3o4tbp3Ofq8vPk7vP68+He19PQ6tThB8vbKr3D0bnj3dDKB8vc5Onv18Li7PDh1djf59XU6Ofv4+fv6dHp8+/b28fl3+bl9Q/f9iPT0djt6urbD8Tu2uLy7tXv+/rq+vHq7Pbu5Ork6u3s7fnl6e/w9OXe5vbs+uba9/HA0ufe+PX06fj27M/V2O4S5+7q3+/aCxXR29Lr8PLX7ern0env4vTU4vL49Pvy6/z1z9nt5fr79/L9+/Pg7+30Ec357+nx4AQI4eLW9PX42fvx7/Hz8+X36+j5//7++en8+trq7fT7+fzv/v385u/x8w/X+vTx++0FBdfj1fn7/fP69fT19fn7+uvi3trG6OXR393K6N7o8OfM0dbk8M/U09kWrg7Y5tHhv/zr/bTo1tu8Berk0sPs7uzr5t/bzufm1N/dxfX38vPn0NjZ5vHS1NjfF7QO2ubX5sP97P6+6dbivsXs5NLH7e7r8Orj5efl2s/e6czo2tbq5+nZ5AjYDcfp8uT92t3w6+H73twI1uXk6eX14eng2fPd9dXk4vzq8u/i/Pbn4srn8frs8fbu2c7S7+AX+/HZxPcIzgzX49rz+vb37/v77vv17P3m2N3V1enyHd3lx/b46fHu3dPZ4/be4+/q++bR4ujj8d7V8Qvc8BDi1tzs2tHc8PXz1+Pv9vLh9Oj88+7m7urs8u729eDy6OX169XT6ur46esLBfDhEfLi5+fx7fXq8/bt9eT89PEE5eQB8vHx7/X27urn8ePr8+fS6OsA1/Do9fj1CNzv4Pny4vL07un26/T76fHd656U
lsueiZ7VFRgSBeCNlOGDlqMR0PkMAb2Ugwre8+u+9MCzuraT0b/Uzc/Dvq63pgGeyafEvMXD0vEUFQPxwI3cobPT3ejl58XW4NXVzsv8swnHxMex39m0zMvDwLuvsbTo1s7IxNLM3NrF+fHKCenPC8DM3/nGCAfqCNq64gEZ0/rzxcPIxdjJ3rrEw9HF28qxAdrazr/h29PI0gLN3Mbuya3Ay+UX2779tsrz7OTIyfrA98/N1NPOxOnAw8LHytbNvwbz8/bw8/jp8ufgA+jq8u/j/ODdB9jL1ePn+MzuBizD7tLx+uP359bs4eLn6fL07Or04uz08uri/fPm6vLz3Oj1Curr8ODk5efw/ffm5/fq8xDb39nv4fv09/bv7/T8/fnf0dzw5vTpvvLv7/7O4Nvs69bs0uPZ3drSDOLd4MvZ5BD1zMfJ1efu4O3s3tLl9PHsw/De8Or06sPz8OsA4OPe6+7f7Nvu4uLg1QXg3OHb3ucU+83Szdbl7ebu7uDS5/Xy6+Lb7/Xe8/bp8fPX6ebx1/Dz4fLp8uDl6uQy4sHv4+jq/PDl0+jo7PPu5ujs2e3w8vTe0PX43fP28PT19e/x8OH09uf09Pbr7PPpFu3I8+3u8ugG7urs7vT28vLu8Ovx8vP15N771vvx+/39/PPM+Pj8+fv25f312Ob69+j2/Pgd9/vr+vj85N/r6/X3+Ovt9/f8/Ozr+9X78fz9/f3zzvn4/Pn79u79/OHw+vft/P34F/f77/v6/fjp7vL2/Prr7ff3/fzt8Pj8+/n5+/Dz8Ovr8fT47ez2+vLj5OnY7PD68+HfJOXs5PPy6vTs8PHv7+ru9e/v9Oz4/Pv5+fvw8/Dr6/H0+O3s9vry4+Tp2Ozw+vPh3yTl7OTz8ur07PDx7+/q7vXv7/Ts7dXi59Lq9vbg2+7n7/bgA8r35ujV9OH23PHqGQn/zcfx793QxdTU6efs3drj7fjPCfbY6ef7+vr77t7V7/X36+/G
+fj43OHqzef79xr18ODv9vbi1cfe2Ovx7u7h4vv60Avy9e/4z/T69+3tBenz+uYO+/vs/OHX8/vw9/7n9vLw8/b28Pb1+e/36vbs6/vo+fHj7u7Y7O/08/UP9PXn0+7mA9/O3APxx9YGy/P3BOnx4unv4eXy8ufo2eb1893c8vHi3e7y3vXv9fb6EPX37Njy7Nzg0OkD9dDfC8/2+ATr9Ovx8er18/Xo+Obo9vbd3/L26er0DO/3+Pz88+7m8fH3+/rv8vrz9fDvCfH8/e725xHi+Pb6/fT06vXy+vr8/fb09Orn9/r3/s7x4/vp6OXv9/rWEvL69hL02vb4+Pv5+Pzz+P31+P37+Pzu8/n7+/T93PLzzNzq5+ff8unl19vo2uHu6ALq6PAO3woTCNDc4gLk6vn/3Nzn59bs7+Xn3+rp8dXz2Mv6+tv4+vT0+uII8vPk9fno9vT29/T29RTy0/P19PTq8Pb09vn7+vr2+Pv3+vn3+ecI/Pzd+fv09fvs7fr05fj59f30+/b09vUU8tPz9fTz6vD29PX4+/n79/j79/r59v3oCPL77PjW8uj15eEW8O307QP0+fLy3M3y7Pb7/PH49vn48v39+/v99vT29fX29/Hq+9jy/O742PLo9+nlFfHx9O0E9fr28t/O8uz2+/zx9/b5+PL9/fv8/fb09vX19vfy6/va1L7O3bXUz+LnCOvbzevl8tHS5e4P5O+39e3XAc3p3trt6NfP0tzm3N/o2efh5+rZEfz77vHx/fn669X7+ev99uD49uzgEtH58Aj99+Ta8PL09Pn59Ont8+7w+vf58fX24Ojl7un36uXl6AMQ3d7l5+Lf6d3m7+bo6hDp9+/Y7gvo6vD18O/q4erh8OXv5/b45N7t1+u769vo6+/j2urY/de8ycztyALtBgP71+n43dzqCPDp7N3d1MzQ59fl3dTq0u/d+vL02PHz8+zw39/P6N3w1fDP8NDoAwzKAtzp+OTa6PPy
6uji3uLT0fXc7N3s7Onu39n3+PL28Pn19/HqvvbR++7y8fnuEADW49z2+fnj8wf09Pj41vLu8Pf5+Pr36Pb6+uX47+Xm79fx7u7t8A7u7v3uAvv16R7v1urn9vv97fXs8vv++/z78/n57ff4+vv49fDu4v79+/3u6v7t5efa6PH9+en++fAE3NwLGuz19+Tt6/P3+vz08vru+O3z+/nv/Pn++fb///7/7v7//vv63fz3//7q//77FPPlAwb8+/35+e75+Pz+/Pj9+vny/P798/78//4I9fLV+Pbu6OjnDePjHOXy0/Du3RnUBNIO4vTr9g3r5urx2OL29OTY8eTx7O/s1O/K5ODU0+fT6OTS4L3s3c/i2cjR3uHuBN8R+t/y7BgA1vDd6ubo2eHf3uro3dXO7t3e2vji59vgsOPo6fnc9ALQ9d3Z8vDrAcnM8dnY6/Xs4uPt6Pvq3/Lt7Ozq8PPt3+/n9Of/49f9+fX+9PPoDOv08/357vv99AHw7dQR5vz2//QJ6PD2/fng7/j78vX39/r47P/68/7+z+L+AP/++vzT/Pb5//z/+e3y6g4L6vT9/PX6+gXz4vT4/fn9/u////7/6/z9/OP++Pj19/76/NfT2vv6+/wQ//761v4VEevj+fj27fj2+t/1+vnx8fnw9vz3++P5/fPp7+zh2O749fULBufi6/L65e749PDeG+IIBfft7+3m5ffz5Nzv5+z25vf49Pjh6Pzg2vHi2Nfv9/D6AwHd8Of0+/3l+PH13ef2+9n07d/c8uMFAsXS+NDv9c7z9/X1zPf12fLg7+nj9PLx9OYDAA/2+ujc9vbm9/Py+Pjh++Xr8gz2+fX7/fX4+vHw9/H4+vba8+r+6e/l5er07fXT5BLo8fnv8/jt8g/i3u7o7Pny7vTy7/Hv+/v89fzv6/Da8cjy9Ofu7+jj8t7w8fTz6gIGB/Dn4vzv6u/n1N/069fy5+Tr5+Hw5u3i8Ozc7Qjv7uvv4tfg
0/L68QD//////+7u9/L///r4+f357u//8d72+fMVEeTqF/L//ef61e7+//n1/Pj4+Pn44frr+/nx3+sN997t8PnYCujy9gTo/wXY7+rh5+Dm99ny3+fm6+ze3Ozp8dbn+Pjz3OH66vz48d/rD/fg7e/52Qrn8fUI7QPZ2O3q5urf5/jc6+Dq5uzu3t/s6fHW5/j48ufr+Oz99vTy9xHz+PHy/vDj/fP74vX1A8QO9tvwEPPo9/Dt/fj69OH0+fX54vz1/fkD9fz3/Pz6/f3v+vj29/329Pn9+/b25fYGDPneCxHl2Bju9/b2+un49/n69fv87/375OLo8/Pt6vXw5esK6+z54OP17ujt5wTq5wj67gjqFdoC3+zp+PLq7Ony0/Tx+d/46t/4+/X79Pz7+ff19fb2/Pnq/Pvz9PcF7Pn7/O748A/s9Pf5+/r89frt9/b69vvi+vvl09zq4OXc2vkA2fUH8/Tn2/fu+AztBAjrwvTk19jx4tz20PPs0/nZ5fTw7PL56vr23tPd6uDm3Nn5ANn6B/P06Nv47vgK8wgJ68L05NjY8ePb9dD07tX52eXz8ezz+en69uDz+e/Z9/T87vDn4+/4+vvq/fju0N7u/RfO+PMADe/u7Qnj+O/k5ubt5fft8+7s+On//f31/Pr9/+/28ej8/f7+8v787t/n9QUF+P30Bg3v8/b49fzz6ebw9ej79/vv8fn09e/09vb4+PTo8+bu6/H7+Ov07/brA9zsAOjv9Pnv9ejr8Onp8fb45/L4+e75+/Tx+A7v7/Lx8uXq6dzZCOfl+ODp6/LyBurZ5/Lb8/jk6O0N7vDy7+nn5Oj03tLt0+v44t4C/wD//wD////9+vr8/QD9/QD9+O3/9ff9/P3j+tYu8fr++P/w//Hy9/X7/Pv/AP/9+v8A//8A/////fr6/P0A/f0A/fjt//X3/fz94/rWLvH6/vj/8P/x8vf1+/z7/wD//fr74f77/f79+vbs+Pn8
/Pjt9P387fHp597x+d4MG+TM8+jy8+P07Ofx9PX4+fvs/uoF++D+/f7+/v337Pz8/f369vP+//T08O7d8f33D+b47vv49vPi9PX1+PX3+vv9+P7qBfP28ef16/b38fEQ4/L46Ov09Nv11OPvCuXz7PcD+uv38e/z9/jx9Oz07fPz7uTx9Ar5+Pj48/z3+vPy/vH1/fbz/Prw8tvbCubv+vrh9/Ly+Nv69+/19Pr0+fv3+Ov5+fULgYemmqgAgZ7RjIH24ZCfmqW4oIGRhYEhJx2igcal8/6MAPKrsrqlgqqgtIKdn4HP0siy5MHU9ou/hMa5n7fLmMjIvKi1wauf/OwesqzN0qYrt+kIxcHKxazEv+DIvdGvBLe4zLPFx+7R0CC7pA/2tbm5xqrezePBwwfw+MnCycb20dvC7tbM48G/x9DK1sXFwqnUzODczdgAyNvu0sMZscfMz87Owvzt0sgQ4QPezNra3N260P7jzNnTzc/Yz9bL08/DsPrw8Pzx8vP7BvDr6A/l8/X39OTd4ufrEu3e3/bX6O729/j08u8S+Pv1+vn9/fj67uzW69nf2cjj4QLOyA3O0ejO7Nvey//Z0w/j3O7W2eP6v9HT0+rk5eHP29fT097s47O92O3a3+fL5ub2zsIJ0NHs0uzd5N4B29gP597u2ODk8MLS19fq5eji0NvX0tne7ePIwsLd0O/q4t3p0+nt6O3n2dHr3+3l6e3iE7sA4e3u9RvW5dff8uvy19bu4OTX8Nng4M7z+Pb4+Or4+O/09vL3+Pf3+Pj18vb389vz8fb09/YP8PD0+Pj4+Pj3+PDv+Pj3+PXz6/33//rk6P7s/P7p/fz19f/k//P0+PoB1+Xv+/r+JdXs4fL++Pz2+/b3+vn/6//87vH57vf2D/jv8en76fT59/z87vTw8v3u6ufx8u749RXd1PLy+PX19vv5/fb7//X87ufw8uzw8eb15On06+Tt6Pbx5e3v7efx6ugHAerw
8/rt4/Lt9PDz7/P09O7s9/bq8eEH8PLs8PHm9eTp9Ovk7ej28eXt7+3n8eroBwHq8PP67ePy7fTw8+/z9PTu7Pf26vHhB/n49/r86Ob59fjx8PX79+37+Pfx8PHxE+IR9u7x8+vx5+bz9PX3+/b7+Pn5+vv86+f5+Pf6/ejp+vb48fD1/Pjt+/j38/Dx8RPiCfjv8/Pr8efn8/b2+fz2/Pn5+vv8/Ozo8vXs9unm7fbu9Pbq7e3z9vfw9+vu7vDwCOnz4vD07uTi3ATw7eni7PL08vTp6/nkAPT18/fp5/D37/b28O3x8/b48ffr8+/18gnr8/Hw9fHx8uvs8PDy6fL19fT29+/56QHu9Oru5uDt89jr2uvh9e/v6/Lt4NXk5xEKBPPf9PPrwsnr4+fc5+7v4fPl7/Xu9t0E8ff09/Ty9/Pz8/Pv7PXx8+/19fXh8vDeFfD38vf58vLx8fP19/T29vT29vf28vfq7fX3+/v4+f387vnz4/f++/3z+fXy4fTx1Sbp+Nn8/e3u7/bi4s/i9fz1/fj+/Pz869Xb6OLc6ODj4+Lp2svw6+Xr5e3139/w4+EjCejp8fjh3d7r6ebk5uzj6OPi6Obm493e8u7u8PPv8e/o6+zp9/X/9v398vDn8u3wH/Hp7vv97fvo9f3x8Pn7/f399f797P/65vP17Orv4ezu2/Lw4+r39evt8uvl2ujnId4K7O3w7vDY6uzs9+/z8+z08+j2+O396tnv+vrv+N/x+t/1+Nfq8/Tr9/P48O7y9tbp7fbz7/YWCujf5Pb2+PXe8PPs8fH3+PDfgWGCgZuBgYGCuIGXoaiOlCCGgZ2lkoGXgby8JIGrEIGBgeJNKSusmZC4wJilgYH46p4gsIHBn5OGqPGKrMaxqrcWqpqsuKWtso+y0C3YsLago6Pe+8XJv6en07OnvqGp5dTH8rvjxNTC07O598Pf19DMt827rbTfr9//29sIqunBxMnH+/wU9O3Mz7nO
19bJ2OMS7vLXA9fy0+Pu5ev39/Di5Mbq5eUH4/Du7ezx0/Po3u7x8dMNAOjP59O+0tvm7djs3uK/6+jn8PX22dfh8+fm6OPW7evGuAjn5d/rABC60Pnw4fPaDNP43OHk5+Dx7urr5An+8P7+9/7+/Pjp+/j8/v7q+///6tQJ+fr1/v4d/fvx+/398Nzj4vr8/v31///6//kR9ujw+fr6/Pz46/H3+Pv69un59PPx8fLy6eLwEvz16/f38Qj81OTr+Pn29fn8+Pzl6fjZ+Pj3+fr43/b05vP5+ezt+Pfj6vf12B7z8/338ujl9fT329PT8fb4+ej49vr3087jGejy6/3o5yLXxuD2+vnp7/L2K+Do+vj4/f/c//3UAPr/9tvj7/Pz/vz7/vv58PPF7t/V5vLz8PDn4+Lj7/X25ert8Nrxz+fl4fPbAvD+0ujx3w7O3Nn05u7u8u716fbdCP7k9Pj79/r84OLT7vX8+ujl7Obnzejp6AP29Q7u69f24PzrBQHY5Pry9d7y9Ov65+T15/b87/n6+e7l4O3r9/rc7+Tn5t7q59nZ6Q8a7u/Z4+/rBgDV4e/z8fHv7/f7/d/e9DDFzM3A6t3bztTn58vy09jm1RbI5+3K2tsU3M/Z9eHr4dvJ1ePW9PPj0O345PbO3PQtx83Pwurm3uLV6+fK9dTc6fMayujtz+HbIPLY7b/i8+Pc0Nba7ff05tLs+ff21d694bvO/8DJycrCA+C34twIwt/O8qXN1tjL5dMg4uIS1tfNyPgI/OPm4djQ4uTT3sDR8tns8uH07Ore3bLlz+/rA9na3P/H3tnn4unpAOvkGePf8dr6B8fp7+Pq2O7x8PHP6Pby8/r1+unz9BHw+Pjy8vfc9fXq9vX39fT44tf07Nv3+OnwIcfw7ff48/P2+O3538742PD69vb28+ra1uTq9sXkzPnqyvPW8/Dx+d717OYh6/H+8xfS5ujc4uTf7/bT3tnV/OL6/f7+/fv0
2+Lu9Pv48eX88NfZ8PHW1vfw6vrpJe3i/Ovk3uz19+/16u35/v/i4Pje+Pb4+vfq7+DU8PH559zc+OPX09Tt3ePw687h7h7g7fbq9wvg7d/18fDv6Pr74+Hc1uzo7fLh2ebb6+Lg4e7kEdLY5hHt4fLp9OHk8vD35O/36QYU1+Li9PHv9uXg7MDs+hL0yPz++vD23fv68vz69uX98erl8eXg9vvxAPn4G+Xk9dYM0Nz39/X++/j0+v/k0ebZ4+fl5OPk69/f7+/q7uoQ4Nrf7ent9e/369r6+eju4fPt8Pfp9vHg7fDx8dvf1R/yCPD59PL18Qfy5/T1+unv8un27hnx+vDw+g7v9fPQ4tLz5uPq5/b09vfy+fny9O/w5eTY09ns5ebh6NPj5uLs2hbc1fzN6d/OxePeAtre1djw3uUGvQLd0+Th2+ze4u7Q4PXm8vrw9PPy8/P26/T17O4I8/Tk5/Hp7un65xH27N3v8fbm+Ono8vTn8uvO9vjo2uXZEfHx7/fv7+Xn2uPtEuPk2+bk1OHk8vL47+8D9O7j6ent5c7N4OHy5unk5fXr9wrW5gD/3PLf7efs5Onp3ufY4xDs5uTg6PDV2ObuAvfu3dv339sIwwfo7vL07+zy1fTW3e0E5+b29ejz9tjl9NDz6OL68+kB1u7z9erz9+X38OXw8PcJDtbc6Pnv7+7Z4+z439j5EOX04ff489gW3eTo+e7Rvt3o0d7Z5+no+fES9/Xh8/H08Qbo0+bz5/T4wevw8tHx3BPo6+Xw5efi8enk9Pbs7dfu6NwN5eXL5/PsxOrhHdzS5d7c093p8dzu5ObL5tjYHOEF4+PT4vHp5+4K6eLl9t/U7uf0/+Hozc7w7eXpCubq9eIB2AXT6Onq5Obk6/bszOXV688J0+vd4/HV2uXh3Obc1drXF+Do6fDx7ejl7Oni6/jy4fUYBeLp4uLf4/Dx6M3gz+7g2djr6NbeyNrU3N3U0MPW2tjj5tvb
1dvm1uQB0Ojo5xcD7xnLz+Ha2+nP0OXLCOnW1O/k8fDi5uLt593w6OHg4u3g4ens6/P299nqDuXx4/cD8dQJ1/Ll5+Dv7PLq3Q3sz+/44PT49OrxyfLt9vPq3fn2Lt/W7vbm9/XW9/Pm2/DrBOLP1ePx7+3o7/Tx9vvy8dzy+PT5+Pjy8+/29vf28N759hTh6O/46ff02Pf36Nrw6wbi09jk8vDu6fD08vb8+PfX+vn9//b+/cn8//by/vvY+fn1DO/w9e337fP99+3o9+oHA8rZ/ej8+fr93/n/59TeAd3X7O/45+rc8Pfv7+roB+/r68nj5ezn7una6+zc5N7b3eAcCO3m6/Hw+9nm9Mjv7xHu2+zz+eTm6O0G8/nq9dvj3vXo+fDv9fHh4/Ll6fLl+PEB4A3d8u3s4vLk7O3j8e8R7tvs8/nk5ujtBvP56vXb49716Pnw7/Xx4ePy5eny5fjxAeAN3fLt7OLy5Ozt4/H17O769vf3+eziCRLM+PXu6/br2fXx8+vo9+8G9OgL3szx8uHp8eX38fLn9ffx+NjY0BHp1fDu4OHs5Orq9Ont9eTx7uHo4+fu6fTo7PHuEvHt7PHs7evu8Obx8+Tx7/rd5vr1+v3y+/3679ji6vL79fni+OvG/9jr4fD17+r11xjGCfPl4+vb7/rz8uvu8+T66eDlCcrL3c/i7MwM1d3Q3eTP3+Tc29/X4xHU7NbN7csF4Obr2d/M4OXQ6dnc797u9M3pwvHJxMvCwuHEBM3U1s7L1QTT0MHX1NXWysryEc7tBN7kzfe45fbK0tnP1tbb19yz0ezc9vT1+ffy0gXU493z8eDV8PTV8PDy2/D6/Bbr9eH39fby2t7Y6PDy6ebk7vvt1vLWAe/m5/Hr8Ofe9eHz9d3fA+ns2PPi5uTe7OcJ4e0I2+XP79cA2tzj5+bn7vbw9unj8tDu6+Lk9e3r2t7w8/Lt5eHr4OHg6tzY4Ov9+OPj4+vi7/sLBPHr
8fDz6PLr6fbO/fHa6e7m5/fw7+Pq7/Pw8ufd7eXj6urm4NrvAgHp4efm5e//6AXq7vHw9Ony7/X42AL42Ozo8/f37+ra2fDw8PPw1/Ll6Nrl1eDd6+X07ucY7dji2wn7CeDr1uHi2+fV9c7N5RLpzu3r5u7z2uvu7/Pe6Qzq7+np5PLe3/XnC/v44e3+9PHa0uDo8+LZ6+r57/Hb6vIU9OXX+PLc5Qvg6Of2+Onq9NzY6fnj6ev89wf77eT5/P/33/b3+fT9+u/7/Pb27dDeCAXP4Nrj1ubj8eHbB/XozvLy+Pj15vPy9/Tw/O3g+f398+309frv+/nz+fbq8OgG8+v4+eL2+vjr1dri+PTx7/b39+Dm5vUS4PIA4+7mAubp8d0K29Tu+fb39PT58frZzPTq8/n9/Pr6+Oz49/z67/r09+/04u3W6d/1FQbw9Oju6/bnCufw7fn4+Pj5+/7/6+H52dTt5/zx9t/wAOzk+fPx5vHrEdvZ2ujj8Ove7evl4ery3skMBuno7fDo5tX7+ejbudbRx9jEyNrOyMvY3crQyNfI0b/FycS+ztMPzBYi0czHzcu60wHHusrKxLu+09fJyMjY2svez8rc0s/N3d3M1crc5dfEzMzGzdvXDroGJNXT0trPzNf31cHPzsi/xt3Z29L70t7Vz83I1wri7/nbzwze1Mnu69Xa4fXN3Nfc4N7t2NT029zh4t7X0+De29/Hzcnf7/Ty+OXk6+/TDNzo9ffi4e313RTg2OcP5u/o3fXr4+fp6uPo3u/y2Nzm1+Lx6tvf5O/72ODb4+Pi6Pn39eLh2+vc4NXt89Hl2Mrm/87c+vjj3ebb1tLY3Obf5OPg5NTk1vHy/t/y5+rc6OUC2t7n6tzM4Obm2uza4OXj+v303d/n5eDi49/c4OLn5O3i6OHk6NjW4OPe5wLd2+P54+EK4Nrj3+XcCufX7Ovt6u3r6+7t6gzz8uzt7+Xr7+zo4+rq5ODl3+fs1OXX
79jI/tPq1Pvp48nV6Qj8B9fn49nt5uLs2t/g6+Tf6d3g6dfm7efg2NXf3N/y6fD08O/z8uHSCNzo8gLl8uzv3cPq4gft/O787ezt8fPv8O319fT13uv31uj09uDzv87S09XB2N6+wejD1c8EzM3e+9HKw/7O0d4AzOH/8NbDxc350MfW58rc8NngAwMB6uPT1OXR1O/Z4eIWzNXxIuLWzcjr+vHG4dTrAvPi0t3U2tjc2tnf1tnU2uDL6M/dwNu/4sfCue783MHr8L7h7dOz2djM8dvq8vXm0ejuz/jG8c7x6QXv0NjK1tHV1ujI3cbixs3q3cHFtbu1z+zYytPU283b19Xu6OHk373bwt7d4uLr6OfOvLPC683a08Dp1OPe7enxCN/i5uXp3tsF7Ovr4+Tm4uj42PLk6+7z7+7y9vHr++Tq7w3y5+ns7Orq6gTl6OrY2NHc29DgDcECD9TX5MvS0+TL1/TX0vDK29cA2urd3dbb49/h4eLg0d7d2Nfi1/3p5e3t8urr7OPn7OHq7+Dc8d8NDfDx6vHp5vH14uPx8+zz6u7s6QTm6ezy9fDz5urc7uYF8fPq6vL26+Tn5+/z6ujw8+Da3uTp2ubwx9xEyfzj7u7s3/LZ4ujq6uft+Or74NzBvMbC0Li39Of5+drP0cPcycb29wDEy+zDxNAL2ATS3u3Yy83N0tfN2NDa0dzE3O7r7uTl8OHp3+QE2wHb3Ofa5Ojf3dzZCA381+Lr29/h2gDj2tbl297m2+nn5NwI2uzfyMqwnrnVvcvL9u3h6dfOu7roqPfr2dDe/dvI8fu+Ae7e4MDUuqjy1MLM1szG1/Cyyr3w8O7k6/Lz7eng5PL49+zu+vruDgD85OXq8unt7gfo9ez26/f39PHp8vLu7eL0+uzr9wbi8Ofr6u3s6ezw8+7W7ufl4eIb1/Do8fnt6ufx6+3x7OTr6vHk7O/x7+vv6+Td3+LW49bPzuDh1t/R2+Xc3d3b3NcL
1Nj3x8DS19rl1Pbg+f/27Ovi2t3k3uHa5fPdzNfs8uTq6OjW8+nj4+7t7tzo7fDh/Anc+ufk8dTr0Q/a6uHl6vvhAePVCOTh6+jp5dnX7efz8+/w9PPhBe7f7/D05+znA+jl3+723fjoy/Hv5hbn6OXs5+/w+PT58O7tC+Ll//npAM/m6tfq6vHc7+7ty+vszOD43+zP4erv7dnr7e3k0OLm6d/o5eDPzM/TziLKy+/x+t7y7e30+gTx3+7v7ev09+3xDdPv5+bY8O30/O336fHpHvHf5/b27/f1+u3t+dbW3fzb4N/d3OT9297k5+fi0ffV0+HR4P7h4uf7+uEGBerm6OXi4/ro4efo6Ori4+vW+97e1NzQzNLb+AQAA9fdz9rTzPP/7+XazdTR7uLg2crW283N59Pe3djd3Nna2PLfxffg5+fu5+rn5OH+0ejn6+Do5eXX+tnk3tnP6dIK3RAd1+Ha6O3r8Orj5Orr7ejh9tnRy9HF1Nriy+bczM/e2xLO2hTf4+vQ/enn19fM2s343Nzc3OLX1QjX2dzf393f4d/ZAO3q6fLu6+zx4PLw7+3u7wPp7unk7fDu/+MB8ez29ez28u3v9fDy8+3y8u/t5//v8Pjy8uzt8fD19Ovu7PD06O7w7uoP6Or15O7m+Nrc1g3q5fvz7vb28vb09PT29/Px9ecO4uXO8N/u49vQ0Mjf1e/RDtXP1ePY4tC95vrs3vHf1uLX3dff4fTm/uPi1tzq8eHX3ufb2OLk39Dc3tXi2ujn0t372g3c6O/j1+3o7dvc6ODl5drk49vRE9bd3uXo4v8IxOHlAOzd7vHqAO3n6O/v6+vp5+Xh8unq6O308eno8PT18ff18ebn++n04+br6fDr6xXu5N7f3u3e1eb96+QE2uLR6NcMBNzg5+rZ1uTT4ebj1Pzm5uXm3eT459vb3eDc29f07vHi6/Ds8unn6QDk6+bf5O7a5QkU0una2eHt5QLu59ro6+7m
6+Xo4Ojp7d3q8evp290JDeXv7+3h6vL18fb07Ori4u/q7O7w9ejx8vcW7vjw8/Lw5tny2fPz7/L28vX07PHn39TKz9fc0NPSzRDc2NnUys/W8AXk2Nvu3Nv82tLa3szU1/PSx9TRy9LP0tDN+NLG2/Tv9ur47ePv5ujW7ej159fe6BvQ5tnm4+vz3trhIufh4ufp7d3r6uXr6uPs6vXvBODm7+Po7unx8frxC+zh4NX05ufaBePb8eAK6fLp6NXj5OXj4gLu3ert6u3q6uvc6tbr7/rv4/HiAejFtrLBzcCr4sm5tNev2vjCvMD6v7+y3s3Bw8j09cLCrcPBxMDI07Kfr+HX4dzl7tXZ1+r74t3i6dvXBvfy2Mf3+Nri1dsJzt3Z3N3g193Q0fvh5+Xb4Nbp89rr5+jt8vH08O7s8Ozz8/7z6O3r2/7n8O/p8ur28+/r7+zr7Azl6+/q8/Hz8vPl7eX3497Y2+P12OED5d3u7ejc5+PZ2wwA5wAB7+Tn4+zr6dzj1e3m/tfm4dvh397Z7OPZ1dDb3N7a2NzT29vG49zq2NnWzA367NLT19vj/tLoztj70eLf0tPS3dfP3P7e5sjhCuXcwNf11tvW2enK4un02dzG9uHoBu3t5+L149L04e/1/tzZ3e3U6+XY4+Dl5ePo2/Xu6dXW29LW68vf1PjL2+DM1+bgyezy6djE0tq4z+HY49Dp99bi087a183Q1fDWvNDz2Obn2t7Y4OXo183OMNfr297x7dfW5N3b2hb13cnhBdDa3fPv7/bn5+/d4ez17OnsytL28+7r9fT38vEC8+fx9erx8/Hg6OjuEN3W7ufu8+v17Oz18vbp9/Xp9fXz+O3k9Ooc4ObbtunovcPpvq/Lx9n93bv/5cHQvuvwstPyxtHI//HRw6fJ0cXYwtHRy83Ku9gU3d/H49TQ2+bd7NXT4+DX284J2frX1t3R3trp/c/i5u/m3czFDAvx2dbb2dva3Pbltszf
xd/Xw8rK28e84NLaycnMzMy9tOfo6eHL1enW2fHs4wnq5s3L5tLly8/H8OjKxMPs3tXV2dzd1NTz2vjv3d3T49fX7/7U1d7d/+Da3Nvg3drd4dji3dja1NfX0tTZ3xLX2tLa187j1OfY0t7B2ePSydna3MLOytnPybjX2Nbi3Qa+8yO/29Td7PnG4t/P0vvj39Ps8O7x7gb68wDm3vP17vUB9fX16u8E9+j3+OT39/Hw9/f79PLy+Pj26fb48/rs+PTdxbjAwMi8wcXy9vnOy8m+xrHgxfzwx/Lw1OHRBdLpCM/4xtPmyc28ydDM0LfJv8q59c/O2M7G1s/M6tXY4dXnxb++wOOr7ibE4trq+tne4svAyMnDx83Q0fDKz9HR0va5rsrm8tjg3Pzb2wLy4OTg4OLXyuLT3Pvb5+La4wj43dzn3uz+3u/YC+Tf4+ri4OH55r7I5evm6fHl5+nM1xDl7uva6urs0AQH3sj35/D86dYD4uXm5+nx5dnm39zY3dnn6OoE4eHp5+fb5eDd0dQx5dvg1Bfn5dvL+fHI29Lq/97n3NHcxNHO29/t39Xl2ODn6O3e3Ofb39rk6d3n39fj3f8Eztjg3AzQ19Xb29TT5OXW5NgW19jk/Obg3+Ti3ebY4eHh38rX2u7j6+fh6PPy6/X28fLx7e7w5vbh7+v53Pby8Qri79EKBfP59e3k3u/3+fbvBOfx6tvl5t3r2ePl9OXg5eHX2uHa4NrR1+HX0d/oBdzGEc/R493O8/3959fe3eDZ397ny97dz9/IzcbK3uXC59Daxc7R0s/ut+jj8ejM2v7i4/rA4Mbt6M7P+tnm0NPK6ejK0sjf3N3w09rJ0OLC3NDd2tbc2NnSzt/Y2caz3snY4OHg+uwKB/LkxuXc2d7h4uXe+urQ5vn69Mfd4MP82NL1uNDZzNTx/P7bz9jI8ODYy83i4tLP19bR3fLa0NTz0szI0drRv/f6Aurv6uri2Ov9yuXjAuPe
5+rmBd3a1e7j5+n35djk2+3i/sv1zu7k0e3q7ufd6wvr6OT04d3h4+Hd59Dl4+Xw6ODe+O3z4tzd2+b/5+Pg5uHiBwPh1eDe5OLn4uLm4erf7+7yye/p7efj8ObD3eHsCO/q5uQh3PPr7uf08urn7/Dx6+zq9OLr3O3m6eXp8u7t0ObN1MPo18DQ0vLY7u7UysfJzdHSDunl6ezE2Abv0NLgyMnFzdfT0NDz1NHRy9rZx8LW5c3m3uXk3Pzs99rl4d8J4BLd1ebW5eXq5+rU2evl39/o6+L7Avfn4dzj5uXj2+Pd4dzaHdXZ4Njh6t/k5hLU49jd5NvT7+Ub6O7s6efZ6fPr7Pb05+Xw5uLr6efl5tXp2uLa3dzc89Xg4+buA+Lo5tjo4ugB8tbN0t7W2+bz3doB3gLm1Qfk4t/j4OLk5t7a7Nr9/evj6wbo6+rs7u3s6u3g2+jtAO3b5+3g7eXm6/QB4evu7+Hs5uv05ezu5u/05eTdC8vGyMPgt7jS0sn429bVCe3gz/LpvPTS2N/a4dPb2szOy87G9dDP1Onn8dbV7//syOXl5PPh6ejo4tT49+fs6uXb0OLvAffS+uYP5+Dc7+Hs3uLu4OHn5Obe6+zq7uzg5dfg8PTs8vXs6ubj6PHw6+To7OkLCO3m8OHt5/D06/L28ufk5OvbC+Pp6PDx6u/v7fDn5+zv3evp6uPu1uzE7eDtzeLKzizg5fTl7+/x+dry7/Hq8/Dz8+3y7erl8+7p7/TmzvQVEO++xbn39MWx9sTL98XLuMDO1vYPydDH0NzHz8PPz9TKts3Ft7vEycnPysTEyca54NnT383c2eLn6M7o6ds64uDh3NLl3uz3+e3v+u3q7+/78uXu6O3Z7Nrk5OHr4eTd2/zjr/7KvL3kxwnBy9jexuLYytjdr9HMvr7f9ADWxd3FyOC/1c/T1tLU0tPW1NfNt9zk4OLe4OXq6N0J3+bp5d7j4uHZ397zAtni4Q8A5+Xj
5Pze5N7h4Ofx6eji6+fc6Nz419Dcx9/a3PPTzvbz0NvE38zL5/bs09vg0dHv0Av90e3ayMXx7eTM0dXc19jiwgzv9tDN2szk18re0v/S1trXAc3T1Pze8NLI2s7J/87a4P3Y2d7T6NbdxcDLzs3J1QjgIOfm5tjiCt3e3+nn1d7k5tna4RvdFeHF2uDl7+nZ4t/U5NHl6+bl6t3m4djZ3+Dg4+TV6OXj+ufo7Ovr/ebs9PDf7gPq4+0a6u/u5e7p2vLy49zx5Arl5Nrt5vDw7PPi5e3W59n61c/PDAHbzszX3uL6+sLU0M3Oztn29dvoANPj4tfb4eHo1tjc2N/j5OHh5Mbdzt/T56/QueII1MW8t8TN7PH2vr2juLrI9bC48/eyyMLBw8DIxNe8y8XIxsfDwsX2x7LC+ADq/e3s4e7vAeru8O7s5+zu7urc4u/s6ejm/Ozo8u3m7uro5urr7e/w7O7r6ezm4ujn6Afq6ebo2wDa2tzr6trl4gYY3uTt4Nje6Ofs6eLc4+fs7e3i6t3u6uvx5OTl1N/W9cLz0dTRzuXW/+n22MzS0tf/6Orl3Nbv49Dy4tzy+djU2ufX19zk3N7h2eDO2MnuusCyubqqqcDn/Nrqw7K+8Kyx+Onw4Qvrsr+5CssM1NUTu7DDvbfDurnGwr7Cq8Sq38HCvdzFtu7D+PL76fLFuPfAu+318NzN8OLU0vnS0uHtzMPDzszNzMfHy83Kzr/MrtzW4MvP3NbZ2dvUyO7a69n24dDZzcnU0CHcA9XV1tzb9crS3+Dl39XRwsjFxMP02s0R6urZ1+Lm2+nX4Njj6OzUB+Xfzt/m6uIX//Hm5+vr5Q3c2+no4+ni29re3dnZ19fS3eXr6QgI3+ny6Obz7eDn49/w5PDE5dng3BDc7dHo8wnb4efV6tvs4tbx2eHn7d3n2ero7uDn8Nnm8tfb3dXl5+7c9ODm19ATydrb7tDP4Ng33SHS2+3a7dvn5Ovg6ezn
8eHX8t/f7uLX2fjaBd/W5uDe3drZ4gnz5Nbj4OHm1t7+0N3h5Nr43Nnb4Nvh3NrZ3/z14O3s2+Ln8PDs8fbd7u3y4/Lo6e3v6+Xj5+X07vTs5fLx6PDxBuDy6Oji4eLk4+cb4fDn3u3u0ePs6OAR9uPu9+bT5/LhCtbX6uHZ7+Df6eXe6ur3AvkD4N3n7O/v7Pbd+ODI1tfU2tzi1tfm8sPw4ePb89Hj1/Lxztr91NcD7t7M+8nS0sgBxA3J2dLe2N7R4f7G7dXWzdTPyu/i3vruAsbex+vCwNL87OnfC+vN88vX1PrP19LP1M7j19PT2dvU0srVxO/g2s/e5d3SAMzW9cnS49jZ1OIB+Bzkz+Xy187S4trH2t7i5eXe3Onh1d/h5Onm7c/6xcPVwda9uhXH2QfjA9PF2e/JvuQG5M3k7cjOA8zp7cTGzMDXy9DUytnd1trG0tW9BeL019Xj5t3W6dnc3ePj0eLJ1vbU09fP3dTa3eDj/evg2ufX49Li3+EO4Nbo3uXpJ93S4gjX59nZ29rm0+nT4M7j3NvQBxYF3eD34+rk39PG38zq4dTh6t3izNnc5+rh3sjw3+vg0/Ls2+Dd8gDm7u8G5OfZ/t7R5tnu5+/j2u/r6urQ7+fp6/Lq0dPb3BzY/d3P5fv3qMUR1bfz+wrm2d7g0crAxM0h6NbF0czi7vre2NDQwtrP3NDe1cK9wsjBxMy4tfPt2+fb4er0wuTv6Pbptr291eDW/s/P6+u+1t/T08nRz9jFy73F7dDLyMbPy9KtxbzZ9Pbu8fXU0/LsBdzt7Pjn7PDx5P722fQA5uHd8evz9Ovv7e3y7+Px8PDy7vLm8fLy2+z26+n00tLw7BPY7enz5eTm7uD+9tn0AOTg2+7l8+vl5+vs8eji7u3o7unt5N/q3Nno8+zz5OXp7dkEAt71893x6+7c+ATe6+3q7wPz8fLs9PTu8O/z9fHv9fPx8vPx9urp2MnS2tDK1NnP6cDM
3ePBxunZ3N69wtHCvd7V1uPj+UbgxdXU0tzmzdfZ2NkB5O+t5Njf4t7h19Da7/T15ODh1N/U2v76Etjd2tHi1creBP3a3tzf3tLb4Njf1t7Y3uDaxdHs4uzh5OXl6Pf05uvm7Orn6AjT6tjSGNfV19nw4PDK6uni2uXZ2+PsAebg6+Hn49kI/vnu/PD88Onm3wf08f7f+PD8zhbjCuvl9PL15vvx8O/u+vDz+vD5/Of29trs+Pzn8d3Y4Nnl4drl4d3I5OTe4+naAczn3/jQ2OXi2N3Y2dLV5Bja3tPcEt/b29zp2APu7dvr6Ojo497k4uP+29/t6ejx5BHX4+/u6/Hv8+3x8Ojw8vHs7wXp6eLv6/Hv9PLq6QLq2uTW39vb3+Pi3MDo6ufX1s7j0vna0uHU3eT708IawuLm3dsO08rbztnj4Nzi79jI0vn29vXt/PDz9PTm9PX59ffx9+4N6uvr8PT27vDV/+fx7PT3EPDm5+zu8O/k8e/07+78/vz+9vz9+/b36fb5/fj4/f39BfXu7PD2+PLy4A/v8vP8/e/99fPy+fr76/3+/v3w6evf4OHg5+bb6NHr6+nj4NwD3/jo3fXn8+b54eQO6e7r8OwK29nn3Ofj6O3m/d3V5e7v4+zp6ODl1ufm9u715OPrHtrv8PXy+Ovy6fH08PLu9eoL8/Dz7fH18/T37+zx7+f208vk1sjh5vPi0frh0tnb1sIGC93V2vjT1tDj2dUJ1eHVzwzLzNnV4tnN3una4sDK2+rY7OLh3unV7ODr38nO6eHZDwbo4/H/3enr6uzu+d7t6uPl5+Pl6+Xq3Ojq5ejd7e7z8fHm6unm4eHZ8OLu4+Lo7OfSJdkG3d3k4erk5eba6Ofd6d7o6N7j5eHn5evp4vvz0cjh0uDb3u7a3tXf3+PhzeDQ1PD40tjG58zO5tIN5QLv4Njj2+Pf5tnj4tP969z2z97gz+HX0N+v0M/U4da+0cHTuNnOzMeq187G
ttLUDQAV79O+zcXWy+Tb29zY97+x6gz61PPY697m4wbg6N7g7ebd6+HX7+Ps6evz5fXo6ePu6+3i6eTv6ebp6+7w8Nzr3+Dq6PPm9PL17+3T4+/19fT/AfPt3u307/Pq9/H28/Dk7Onn++7p9PH09u/09/ju8N8L2frX1dzV2dvj+gjq5+Ld2NTY2/MD3tPb0d3d1t7r1gbaw87l2dsL29nf3uXd3uDZ4O3b6uTf1tnP1+4K5ODj2N7U4N/8DN7b4+HZ6tHk8tPv1eXe2N7hBeHo3N7l5uTg3+TQ6M3eAtPSzszc7Oni3xbS1tjv/tHM/bvw1vDZ39baz87e2/LV0tfa393dzeXT48nB69rf5Arn8uPy8+zs8O8C5PXw7QXi7OPi2Ov/6Ors6enl6ePg7fHz9PLx6/P43PPr3vHv5+vt7ezk693u7vPu6NUP6+Xo6/Po8/Tx8eXt8uvl7vPo9t8R5+3h5eHt7erd5uzB4MfZz9HY2xXNBtHX4MLI1cnCA+fowc/F5s/D39nfzs3Yw9y+1NTF2NDUJuzX2cPw4+Pu8fPs9O708/X4+e7z5N/p9uLl9/Dp5fTt5vf37ur15uLfIeDm5+zu3ujx9e/c6eEA3d/r7Onf7tEA8+/v6+Xp7fHp/unp7ePz6+ju6fEH7tLq6t7l++Te7+fy493y6vbq7+UH5O/nAO3yAuvm7OPh6+zl2AcE4fTx7uzv7+vy5/L27+zu5uzp5uzq7ujx7OTS4d/M1uDY19wT4u7m6Oky2tnS1w3H7tnl0eDz4u3i4efX6uru6fLk3NLa3NzP08rR6/Hc5vLh8N7s/OcB3+jy5N/c6N/6GOPi8+zy6fXq5ePt+eTp6ezm3/Tn7/Hx6eD02+H739Tg3wfY4svj2tLX3wTWzBTv5Ofp69PiAOjt6uXg5OTq6O3n5Onn5enq5Obh3dnnAefr5O7e6OoM093f5O3r5+To+tzj6OTf4e3s7OHy3+3s7PPo7+fp8+jo
4wvvAujs1/X47vr1+fLk7RPq8/f2++fv9ejq4fPm5Pb39Ov06hDx7Or18vX19/Xu9Pjw+/Pw5Ovb7PLX7ezs3urv+gXw4+vv6ebj9P7o8QbW6OXu/ufb3Ovn5dvjBOzh4uvr6+/jAsn+8efV3u7n4Orh8Ovm6ufs8e/d4hUD4+Lp4u4E6PDd7u3m5Ont4enr3evl4u3m6eza3NTOxNfb08vT7vz05ufXvdPCzv317P7R88vZ1efhyQfb2t3Kx8vG2svZ1djq1dTS5PDp6dv3/QPg9t7q/t7m6+ff7fMHAdPe6OHi5PPj9/Ds7uj44/Hh5vPu8PLw5Onf7eXV2erh7ebh5unl7OTt8efg6+TkB+nq7/DvBPXt6vAE4Ofp7+j85+rp4QQS4d3v5dzT6urr4uTi+fvpC/rG4uTj4fzr49nt6vbj79L94eHZ3+Ph5uHc397Y5uXi6+nr5OLt5czX3eDc2v4W2cray+fl4MfOzcm9vtjaztXYBenW3tjV1dMK1dXX1MvZ3Nfa2+AR2sTZ3tXRFtfp1ODv++fp9OPo5OHl4ADU5vDp5OoO3+Xj4M7m2/zl6PDl4OPu4vTr6Ovc3dsI3d7m1N7c3NbT5NLi2NwV4dHP5+fX2t7p8uTq3d7a5dXX9tUa5N7c5OHh3eXhyen399n6zeDX4+LY+dvg1tTkDQjS4Nz55d/Z6Nvn5gXh4PHl3frr3ers6d7m5ujT3dbay8XLzbvD4d/ixeTi2da3xdrA8Pfq4M65ztLsteHR6b3k78XevsPV18zNxuDN88je4tb08e7W7Qbr3eEB1fLt7ung8+P9wNzo7tny8Nbw7u7q3gzq8d/c6eTg49Xe9M33/dPu7eHy5N/r9efv3+zx7uDw9vDxEw/i7ODi7/LW9fPr7ejt3O/Z4+np6+rk5Ojs7ePi4NfN7ura3N3n0tXd4N/W1tnV7+zG1v/mAeXy2OXW283129fk3+rk1dbh3eTS2APP/trh5N/l2OLk
9eLx3ubj4uPn5fXW4OPi5tzlBOjO0eTa2ObhDOfH6+Xq7Ojw6/ji3v0E7erv7/QK6vPm8fX07PH19PLw7Nvc6fHq7uwU+fLk6+jw5+Hj7vL07fTy9vLu9d7s6vTz7Ovi8vXd6Ofv6PDj7fHx5gED5+H14/T+7N4B6+Hr6gQG5efm8uXt1PPu7unezub27vnr5e31BPAJ2+r01ev279ne4vTlBNbx7P3s7wPq89ru9fL59fv5+PX19vb67+Lo0ubk4tzr6twH3eLn6treAtnaBdTc2dzp4ubf59/53+Hq0PnY+9zj1+Pg4t3i18385N7Y4eTm4ugA2tnb4tjh6tnc4QEb0N4ByubW2Onl2tzp4N7R4s7n6ebr4t/b1/DW9OXK39zU6Njf6wD34uPp0Nza3NkC/eDX2ePh/tfl4P7P3eflB9jb39rl5eHn5+bj0+rv7ejx9uvk9ePuAOn16wbq6u/n+M3q7u3u9gvm+PPv9+r46vHl9fDl4ODm3+Xp7eLm8+Le8uXf4vrdBd/p6Obi2t3c4QjX5tzn5+nu5Ovk4Avi5d/m5OHf4uTi5ubm49n04gDw3ur36/Hb2ekF7Ory5ebv8NMA1P3j4+zw7+ju7eDu5+fz8vPs6+7f5uXk5gLn5vzu6Njl8vnd4uzS8vri5d7W393fBNn92ODe6+vh7eK65Nzj6ezk7uTn5+Xh4Ojl3uDl0dzIyMzNyN/S28DQyc+2xPTM5vzryN0K2t/e+NXo5OXT1e36wMjZz8nOyv3KCd+458/bztLP29fc+BDX1d7a2Nn/3fkK0+Hd7ePpB9nc3ALT2dnh2dPjz9nU1dja4dnSwdzDysbMzczLz/Lq9+fl0cfCyOm0AcvF3QTx0sz71dII5N7H0NXA0OfT0tXVzdLK0OXv+vb5/fP8+fft9vL1+/v37/vv8+35/PAH9Azz8/Lv7vb7+/n6+ff49P37/Pr07/v5+uPr2+Hx6O7i6P//6uLr6OXe4BHh5+Tm
8uXw4dri5fDt4Ort6ePk5+vu8vL07Rrv2tfk6NflBOnq5ebyD/Dx6O737+3WA+Tj8ALg8PDv7fTp8fbx7uzw5vDq8e7u9PTx8PHr1OrW8ujZ7u7l5Nji4OTnB9jk3dbV3tTq3gD839vg4uXf5uXx3+Pf4+jj4eXo9eTd3Ofv5+bk49/y7+7e7uwI5O3y694S7+YP8PX23/Ts7e/T5u0G6+bv2Ovj7Nrn393t3t7MxO/u78/bttrO/+TN1sX718+5//X3zgHexOjY1Mfmx9vSzfPQ09jZ0c/NzNHHCMnYAuPe1uHp1e8Owv/Vx9zLus/HxRG688LN6+TGt9bSxMjWz8/nx9LTy8vLzcXM6v+62PDi5+vv6uXq6gnn6e3w5ujd8e0DAOrf7Ofw7unv79/l8u3f2uMB7ejm7+/t5OTs6Aj14urz9/X39vPh9ff49fbrB/Lz6/D38+3w8vPm8vj09PfwEevt5PL39PT38ffz9dYEAezl7ePe2u0C8QH96OLC4OLtEd7Y59/3xejm3uvtAeLl2OPp4PHm8e3v7u/z6/Tl8fLS3tXPzcfTCuHv+dvPFt3Qye7q1drd9Mzb1tXf3uvX1PTX2N7h29bR4NzZ38bNvN7s7eny9ur19fDr7/L19uLv5/Xu3/XzB/Ly9/fo9Pbj5Anh7uf68vII9PXy8PQP7vTv8evu8PDw7wTu7urx9fH38/b36+Py8/Ty8fXvBOv1AfD17/Tq+PT59/f49vf58vP1B+/13P/r8+/hy/yex8oRsreisJ7gt+Haxq7q6NDj1cW0sbzLoMqwy+jDy8XByfK7xNjg1ert4t7m6tjr4+bq487eC9rX8v3u5N/W5OQA3OvY3e//C9nZB87j6+bf5Obj7Nvc7+3h5fPj6/DT5eLh5+TqCPDv1ePo2vHh3+Ts6O7v4/HR6u7w3/Dm8OTh5ubc1uztE+bq7O3q6ujrCAno5O3x6Qvq7d/pB+rz5d7n5/Dt6/7L5RXu7/Lw
6vb49/j14Orz7O/K487W3t3R09Hg2Nzl5MTeztLPx8jex/m/2dfQ3e7Aw+jsz8/Oy8zMJsDG2ArGxuDMx9SnzRboyNDtwN/X4NPD/sXHsAbDFrzFyOHSyeLSx8nD1dTd2NjStMvKysbI3MWrFdjw7vnS9+Dq7eff6OH4ra/lv/zmqc/f4bvW58nTxOPu8ba948LRy7vMy8fC8OTK3NrS5uLk3N7Y3eLX7dDXBwLX+NLB9N3o6OXu5Qfh5uPW2+XVAALL3+ne7urp7Ojd5NrQ5uzi5ujf3ej/Bt4D6+vg2ODe1u7S5w8H++/ZAOjn8PDq8e/t6uzu8+rn7PDi8OPgztbWv9nOxsvTCAIRwdDVx8HXz+8ACuO1+fHa1Abe4NDb2tzc2NjW1NXQ19rV2s3R0+/u8OHl8Ovn7wgA4evw8urq5eTg6Nbn3wsD8fPj8+nv8/bu7/X19PP06+3x9vD18efY1SPLvtrIvsrOzOPh1dnG3AvHy+C9yMrS2dzRCdvT/dXd2Mj6ux3N3srV1NvLz82+we/l59vW1AHhweILucrjD+DX0tDdxt3bBtHZ4eza1Nfm5AzPysoR2N3c0OTk49Pd1tL26tns4+Lg4drdBeDd793o3efh0QLd5BLK2+/k4OTR2+rh4snIGOXb5enp5u3m5dnd3eLwzNbVy9T34O/f4d3O4tHNyAT+4t/f3N3/4OTmBuDm3eXf4fbZ7t7f3+DZCdzC1vP58vL39fX06vDq9vn67e319u8D8PT26erw9vb89vHz8+359vf59/f0+Pv7+RD48Qft8Ovq7PXt8Ofe5/Pu9ezu5+4K6+jkDd3Z8erk8O3w8Ozt7O7o7+3x6O7q6+7v6egS7ujy7O7h6uXe7ejn7fPp6/DpFuvf5Qba2PLj3u/m6evn7enm6O3y7+n18/H07/ToFufm9Ofc9+7r38q60tXpxMe7s6fOxNHL5Ovu677Tz8nG1cXFwtPHy8nM0szCzeTLwtPrwu/S
1M/d3cXI6tvc3ADMz8rc9vHrxcf02ePH3OPGy9nT1NHG8M7+uu4D5uXUwPrg2ebN29/d2+Hh///i3eTT29zZyDXV9MLn1uLx9uPW3d/X0M7b0dXWwc7Iw9HRx9LI4O3z7vz46Pvt6OrtAA3o6/fxB+D4+vr45/D29Pv18xLu7vL1+Or39/nu6vP1+Ov96vLj6fDq+OHi7u3s4ezx7A3u8fHo3+Lq5uvm597h8fDr7+3w6Q3j3evt7/Hu6/Ho7Ov6y9TT3t7bzdrS7Ajc1NTA1MPHHOjK2M7Q59/fBtzV2OfV2sfbzNPbztHZ2NnI19X29vvW/d69883b8df819rQ59bf2fXcBti04efg4M/o3d30DNnO4Nbh493X5Obp29ns0vHe4Nzc4trg4N3jCOXl5wTe4wLe5Nrj4QD149rdA9jl3OXj3OXi7Onk4QDf4ubd4tb7xbbJxNe6v8HF58TT2dfOweXI38q218i8v9Lu5vwM5KrkCsa6vNkH287Q0dbND7isuvLS3tXPzcfTCuHv+dvPFt3Qye7q1drd9Mzb1tXf3uvX1PTX2N7h29bR4NzZ38bNvN7x6PLt8vPv8OcG5uXu9+/sAe3m9e/09vTu+Ofn9uT19vP1CRjeze/07vDx8vnn7eny5uLm5O7h1d3W1dPg6+fW3AUn3uXe297q5ubr2eLt7eno5ePd1/jl5+Hn5OHe1+Pa6QP14dzs68QA88zkA9HazOvFx8wC9fbc5v3R09ve2s/R3dXT0tvN497h3Njc4c3OytLl5s3M8NTS4MjaD8jT3/3w2tne6vLT1PLQ/uHN2M3My9Dg19XW1dPPuc7VFtbX0r/S+dvW3OXe6ODd/uLi7ePe69Xk4vDc5ub4/uzl9unt+Nfb0tnU1t/Y0uXd3hDY4NX1yvD07+jx4OTz4ebh4Ozp7t7x4eXa1xnM3eLt1Nzi3SXmIeXa8dvt3ujq6Obq6+7w4+bm3tXfztro3Nvt3e/o4eMK0d3h
5Obf7P7R593mBevl6u/t3trJ7twN6+fm7+f969De1M7M0OPRztv73gbd69zr48rLsgcBz9MK1Pr28d/a1tPZ3NT00tLeytna2dDX0N295uvg19jZ4OHm2t7o6efi29773OTqFNLi6/no6uDt6uXf6OTf5N/i18/e29zd4eMF/t/U4+0C6ePk2+ru+gXv3urv6ebe6/ni8AbT6N3r9uHW2Ofm49jjAevd4enm6+nhAsj96d/w6end6O/i4NT+5+/s6P7t/+v12tzTBejl6evnFQfk6OLh7erpBOPh6O/u1N3T2Pbt8vbq8/Lw7vLi8vP36e7v7fESAeLrDOzw7Orr7+rr8PHs7evk8u3v8eze7fH54Nzt9Ovq5Ojs7frxBPfl7Ons6eP8C9vo7+3v8vDi9Ovm6ePr6e3n4uvr6e3q6+/m6ercy8bIw+C3uNLSyfjb1tUJ7eDP8um89NLY39rh09vazM7Lzsb10M/U6efx1tXv/+zI5evq5O7f7PHr7grU6+no/erp6Nvv1+Xl19/qBuHr5uvk5wMI49wE7Ozr7+zs5urv6e/z6OTO8fXg8vTx8fX37tbu5eb03uv05+vv8/Xi6/Tu5uzr7/393+Hj7Bng4d7uCNDr1rzKycW9u8vq5+fqyMa65rvH59zm+crp69DxBNf05Oz3vr68yMXLxMTKwc3Iv8i47uTi1N0N5uvq0eDd4+bl2trb1OIQAMkJ0gjg4u/e5efh4ebp7A7k5Nnd1d3W3ufty9z09tz28/X59ebs5/Lz9fPy5vbr6PTx7uXx+fAL7e3W8Q319efr8PXz9Pj0+frw+gHp5O3c3uzj7Obo59nu7uP3CcrjBfju3/8C1enb3uDr4tvT5d/q3uPw5+Dm5eLV3uLL/cjMv9Hp0r7MzdK21NLTxse2D+rU1N8L/8zi4NwO3Nzr4gDY39jY2tHUz9jU18vHFAHh8d3u8ev19ebm5/P09Avy+uzo6Ozq8e3s9QHy+e/t9PX2
9N/39vf28ujz8vnz9+cQ3v3f/N/j3Nrn7+3p8+/y7svr7O3p8uvr7uXi4uzo6fHv9eQGC/jy5fTv8Pjd5e/R3//8CuLf2Nj/7evp69fm5Ors7und3+rm8tri4Nfm5Oba5ej94t714uzl4ePk5P3u1+H7/dwH7uTk6+cG5/Dq6N7e5OTi/u7r4e7m8e/t6erh5OLn5enZ5efW7uLf4NYI/eDo9PTh7e3p5+3qGe/b7fDkzd3q5Onj8e7k6ewF8Rfr6PXt7/Dm7uXu7eTs6err3t/j8Prn5tnl3ATj3OTc8Ovm1d7f1+cJz/Dc0Nbq6Pbp8NvZ2vjz393i3t/X5OXs2QTc+s3p8uLw7OLh9dzn/ef28OPv8O/lCc/82t/Y8+3v4+Lh4PPlC+Lp6ujw4Nzq3fDr8tbl/tn3/O3++P398fr+/fTk9Nv9/Ajb6vn69vvt6vX77fr5+d7n2O/u5ufW3ezr/vcg4N3r7ufu3PDl5eLN4+7hC+fx6dHv0eDn4dTdBd7s5+jj4/sEDd3S5Ofk6eTi697s5P3b49zk0+Tf2Oj37dDY38nQ4ubRA/jW2uL13+7a5f7b1tPl8+PZ4uHV4NzV1NnU4t/kzt/i1d7dye7g2e3p7u7c3d7k1+vn1sn+6e0JA+kB4eTi4uwD5eHs49sT6Ons2BbX2gjl6/EI5url4+Lo8On34vfs7PAS5fDr7+7w9v7o5vHs8PPs5t/z2+bm4eLi4ebl6dPo7d/g5efk5uLk6+Dl594H5eUV7N3t7Qzy6+Xy6/Dt8fXx7+zr7evw7enp7ejS5eDk6+no6djr3+r05sz26AHk1ub+4PzH/sbI4/Hj0eTx39vF5ODi5e3n2OPj3eXrBe3bE+rq6/Hx7fsE7/Tr6/b3+ePt4uLs3/Tn5O/yBe0H6N7l9fTu2+Hn8fX58uf3+vXuBfXf+eX65uPj3wD94ezf2dTU3OPo/fD42+Ln5vPu5QHn5erf3+L64O3X6ejl6dzh7tzQ
9eXu8vT39PL49vD09/Tw8+rt9/Ds9PPv6/X2CPr27/Py9+sZ29rv9fPx9vX2+PPc79/T39PX4tne4vTw2uPZ1OXU2ssG8Mvf19zw/svh1w7f2OPd09Hc5d/f4d/Z0eLowQzNDMDFy8u8z8vHxc3c0tDRCtm53dDT3NvZ3NLn5dIE4+Pn6dPUFN3a3tPb1N7ryvgB3Pzb4N/d2eT72tLj4ufe0PfVzt3l2P7d4uX6+d4GBOnl5+Xh4/rm3OXn5efg4+vU+uHl8Ont7Obu7P/r7OXz5Ovc7ubYAt/28d7x7fby5gDcD9za58jc5eHn6Ofl6OvtBurlAOzd7vHqAO3n6O/v6+vp5+Xh8unq6O308eno8PT18ff18ebn++n04+br6fDr6xXuxs/Du8/JwNIS+9je0c3F4dLCJPDF0fDV1NXRCeTL3tPNyvTL0tXLyNDQzdvQv7+69MW4wMDIvMHF8vb5zsvJvsax4MX88Mfy8NTh0QXS6QjP+MbT5snNvMnQzNC3yb/KufXD3MjM7cm96dPD9NDY0frh7cb06LHly9bPztLh2dLUztrOyOnV+t/RytTV9eQV7bzY5ODi3uDl6ujdCd/m6eXe4+Lh2d/e8wLZ4uEPAOfl4+T83uTe4eDn8eno4uvn3Ojc+Pz18vzz7Pv04+bv3Pf3+e75/fPs8ube4/Ly39vx6CHpAvrv4s3r6u3s7urw7dX19N3n7d3pBuTj59Hs3+Xp7N/i5xPnFPPO7u7s8+7g2ubo7O/o8Ovr7evw7ujt9u7o6O3n49/c19/c3N/d4wLe2+kD2tzUAtUG49/Y/eXr4N3b4N7j5+Ts5uno4tr/4N/m5Nne5vXd5+Lo//Lf1Ovu3uXq+djc6OMK1NjZ9+Hq5gPm4Nnf3uzl09bZ5uni4+Lj4+Lm3/7+0wTg5gvkDdjn2u7q5OPc/tTo8OTk6NvR69jb7OrX2d3V0tTY7ubv4Nfh4Ofl4Mnx4NnIx8/F9cnXzsvZ3PDI
yA7r38K4x+nHycrcv9rV77zI3cX7BuLVy9Pb1NXL5NbnCtvD0bHe+O31xs+tzKetnNuz6vPv5dDe1+zh+dX3zd3nwdji0rzp8MW6xMHOx/rVz7zX2s3d3v7Q6NwG1OXo39zc3RHSAdTa2ADh29bj6ezc3e/aydj+5dvj4N/C3N/b2QHQ5OHY2QjY1+n94t/m5dnU0eDb1/jU8+H/4Ovm5+78y8zZ2dfY6evw4vHy8fDk6u3YDd7l/dnq5N3q5t3e5OroCuDk5uYZ5+vh8PTf4vXq7+Xp1Q3z8Onv5OHo3OLv4ufn5eTs4uzh5OXl6Pf05uvm7Orn6AjT6tjSGNfV19nw4PDK6uni2uXZ2+PsAebg6+Hn49kI+9/T3t4H197K4tXR1t8D0ssX7eLj5erT1wDi7Onk293k2fbs5uPn5+Tp6eTk3tzU4/bp6vHz8uv1z98R6/Lz7Ofu6trt3/7n6PDq2+Xt1ebs4Ovr5efq5ujl7u7p7gbz6ALR8ODz6Oby+vTl9vH18ebw8vXt7urp4tsW9u8A8fTa7Oze6PHe8Onn8PDvBe/t6APY3PPUC+Pnz+DZCNrc8uDb1gjfBtfm6tHu7eTd0+v+1+nZ5eb/0ejm897h39/c6+HMz9/VyNbc08vU7v326ujZv9TH0P337gLR99Xb2ezhye7f2eXV0s7L4M7W39rV1djVyfDExbz7y/Di4OnVwOvR2b3E2uD01gDi0a+18Oj1/Orv6eb32+HT9ffw5eMD1+LHydm58eXi493n6Ona4dHv3vDe1e7k4PPxAu340uXl3+fd397o2uDk6+fw4uHo6erl5OreCO/+5ubl6+vf39Xm7Ors3+Pc4gnW293X7N302QLaHdjl0ubn4ejX7+Dq59/k8uzq/gbUzcze2t7e3dPI4tvT3NDE8unO4dHPztj5487z3dva8fXtAdrvztfZ5eLd3/7558v56+L94tL47+nZyr3w4N7Gw7yzpcnE0tDf5+vkvtDR
xMnRx8XE1MrOys3OzcTN38jF2uXr4ujq3+Hn3Qbr4ujj4efVz9zhz+UD0BDt4c3m5OLT4eLX2Nfd4ufe49/b397oDN7y+P/R0s/Y2wPOzf4WycfJwM3W1NPY4tnV1+vb4egB39/j4dnZ1eHY29Tc3t3N0/ff1uPG9NDh1OLKzMfc6Ofd1enXE/HKyxj23eMI0d7e2dzb3Nff2+Hg2Nvm5ubj5uTS9uvR297d6ufl5/rK5+Xc4Obd6wHk+v/nBN7t6+Tl6szaBeHb1gff5uPn6evs6uHj0v8A0vLY3Pbr2evl5uoA9Nrf6uHj4eLp59ri49Do6erz4Obn2Ovi5ufz1d/h3uHZ4d713Q7q3+vb7N7p3ezx7+Lr4P3s6Obq9O/s7fDx4PLy8O7z6w3+5tzt5enx8vD36+rHA+vq5O7f7PHr7grU6+no/erp6Nvv1+Xl19/qBuHr5uvk5wMI49wE7Ozr7+zs5urv6e/eu/Lv4+C2wd/35+rAvPbnsbwHwL7ouOee/Onq2u/M09+5xOzUzM26ucjHyuytwa/JzenUDeLR1Obs5AHs5usBzdba3d3U7uDi7u3x6e/w6+Ln6uXq7+nr6eDc5xfi49rf8uT36ff19u746eHh8vH18OH29fbn6PAi2N4K9d7v9tPd2+bt9N/25uvp7O3w8vPx7vP13efi6P/y39Tr7t7l6vnY3OjjCtTY2ffh6uYD5uDZ397s5dPW2ebp4uPi4+Pi5t/++t7p5en/9ODh4AXj6ev64d3o5fng6d8C6Ovm6Onm5OTp6+jd3eTp7Ong4OTi5erhAdfazd3e/tDo3AbU5ejf3NzdEdIB1NrYAOHb1uPp7Nzd79rJ2P7l2+Pg38Lc39vZAdDX7dHZ2PXY0wDw2dvc3dTXzNjqyPbV3NzY3P0C1wDe2eT11PjPzt/V2tPd3d3r2Pfg1gHd2trY3ebL1dLd1d3j1t/K2BPX6vEL6OcJBOLn/uXi5OLn4eTn5ebn3Ofs
3uLezBH35tza5vH84uHh2OLP3+DU1NvjyAjc2+Da9uPi3t/Y7eLf3dLN4dXY1d3azOPc2M/k59Xa4ivf1d/e4ODv6N7R3N3c29nd1R/k1eDP4tjext/dAuXe3eLb2trJ4dnX3tDJ7PTn2ezl8uvb5+Do4u/v0fTuCuLl5eHj7fbp8NsRGef47fT29Ozt8uXv6/Dz8fXk5t/o0ujZ2+Tn9ebV+uLU3+Pczwj/5eTe/dTe3e3q6w3Y6dvf29vh4enn39bo7N/mzc0I4t7p5uPo6u7h6erx7ODe5g/l4uUK8efz8e/i9vLl7Arp3ATd7uzq4/Pn7vTm7NPZ1+3R19f02NP67dfT3N3S1szP98j21Nzc2N39AdcA3tnf9dT4z87f1dbU3N3d6dj33+Xv8uvs7OPw5uzp7u/r7+n66ubb2ezn5+Lw8eLr79zi5ubn/Qfn6u/k3+rj7O3yDeX27uzw8One7uvpDPLt6enm69/eDf7k0Qrs39rq5ezf3urf3+nq5+Xj6Ofp6O/y7tzY3uLe1+He7uvv3Q7d7d3q5+fo1wPE3Ob1+evZ5Ozt4tfl1xvp5Nvo3+/y7e7T3+7X0NXU7MLwx9na4srd1NLT68zQE/D2BuECzsPS39PU08fH58vZ1sfS29XS2A3Y18XYwPjd6uDew/T83uzZ1t3j2s/A5yHM+9re4cje1fLm6eDX3Ozs2eLg4Obn6eTd2uPb2tL52uDs4uTr5urn4PDv7vXn4Ozr5fPf5/bv8O3jCO/r4+/h7u3v4evk3PP08uznFgrV4+/08Onz5fXv8vDu5vDz8fD09evx5Ofi4x31Eebx4vP07/Tp9/D29On09Pb29ub18dvk6+Lr7OXl5N/m2ufs8d/h5+nl2ujg6A8O7+jm5ebf4ODj6vDu8eLl6uTn4ub34+j119bCx++92drjzeLV09PvztIU8/fsygPPxNTO1NrXzcjpztzWydTb2dTZDtjZx9nC+t7AwMTDCr/LwvHy
4c/QzdHwxcIA7tTC8ubRzMzTz9DDzcnV8sL+y+XJ1tD51MLx4OLs5/ru9L4AzuD36MXxvcjByATl9dHx0crU3dnF5dfUyOLW0c7V3NnYyszOy+DazfDx+uXY29/h4Orp2ePl7Oji3usL69/u6+j15u3g5u7s6+EABwHb4uzh49jk2Obn0uYD/eDrz9Db58Xo6ero8fTqytzrw9/LzuXY5t/y4dnt29jVzdzf1dbl1dLHzTrMzeDMzOvi5t/m4wXe7f/i3ubw6OX67+/j3+cB4OHi6tfu49zj6erm6ebm6OLXB+fh3eDd4+P11cjS4+vu9ePR2tzN1dXw38sf0OPu6u3b4Abr4+bl6eziCerv3+bk4OTk6N/l3d/S2/j59fnU+xL47+/k7vX38/D69ev2Bd7k8vD18PfsCev16/v09Pfs9/j3+vbx+Oz79efrAvXs8NP+3tji3uPc2tnezc4M2u7r6+zg6PLi8Ofd6+nm5+nd6Onc5efq6e3b0Nfs4Qbb2tHX0dzs//Dc4tzc0NT50gTM+Q3g0d7VzuDl3sfj19PQ8dTk0OXk3uf04N7O2NvX9/Tn1trc3uH/5+Hm2uHb9w8O0NL13dvj4Nrk4uPq7fLt7ezo6eXh8OTv5trh+Orq7+UH5O/nAO3yAuvm7OPh6+zl2AcE4fTx7uzv7+vy5/L27+zu5uzp5uzq7ujx7OTS2ebw1PHe1+Hv7ebz6OTo6NzpEd3b6PDk3OXv+efc1NbY2N3p3dnW497g2RgI5OLW3w/N1gjh0eTi9ePc2+Lm4toD39Dy8O3t3efrAfcB7eTu5PDt4evZ4trk6ubn7+Hf4tPdA+Dt5vDU8uXvCNzg5QXg5+Lh5g7hxvPx7vTu7u305u/47Ovx6PTw8ffw8uXi7d/X7/Tw6fPl9e/y8O7m8PPx8PT16/Hk5+LjHfUR5vHi8/Tv9On38Pb06fT09vb25vXx2+zy2Nna+vnd2d70zM3d9O7X1NDd/dnp1tnu
6Nnf4dTX297S2tfg2d/d2dbe3+7X0d3u+tni293k4t3z7/Pe4dXp097Q/vLN2uq55frJ2/ny3OLl19TS2Nzl4OXh4uXm5dXs4szj1MbHzdvFxObS3MzN0c/Sxbft6PPnydfp3uAMvOHG7PfP0evX6tLTy+3r4MvG4PXy6+ne++bl8+XY3/Hz9N7z9eri9Bjp8ez38dwJ8dzy5vXy7Ovj7+rt8/Dv8vD93f/75t3v3+jp7eLj6Ovm4+bh/uLm3+fU4/AB7/Lr5urw4+ff5unk5uPY4N7k5wLmBgXs5+zU5dfv2Mj+0+rU++njydXpCPwH1+fj2e3m4uza3+Dr5N/p3eDp1+bt5+DY1d/c3+Dj5N/l2uTk2eL15+jj4uTn5vbX4eTi5t/l+OnR0+ba2ubhDOjU7OTr6+jv6vrl4/709+339+L19fLyCfX1+Ofk9u7i9eLx8Q7rAO3y9PPq4/LtBO/w9ffh9+7z+Pby9APo0uHl7eTu6ufe1+Tm5u7o/evv2NfU8/rf3+/i2u3l0tjv4unu3u/v9Oru6+zk7u/qEcLK2wnK09TIwssFztvZ1MTf0s4IJffA4NDa5cLH2NXU2tPc393U0M4LvdG6z9feyNbEybq72d/qzM/H9tLTzgTr2b/s4uvx4snT0NvS2dLHx8XD4PTNy9Hn4PHTz+v86cDq0MPe29jGwMrk16i61s+00NnL0cnn7u/s6Nfc3OLD8fTn8/HB58TJ2Mq6u7v7wsvb487D3drXvsDL4teputfKtM/ZydDI5u7tBejT1dzhv+/y5/LswebEydjKurq5+8HM2ePQw97b2MbAyuTXqLrWz7TQ2cvRyefu7+zo19zc4sPx9Ofz8cHnxMnYyrq7u/vCy9vj7Ozm6uXw2e7t6evu9uvo8efz6RLe7u/z5uvo6O/m5O3l6+7k4vPt6+QPCOnv5/IE4fTt8Pb06/Pz5fLr8/X06u/w6f3o8fTr7e72DvTwAu3y9PDt7fT19/P0
9PX19fH0A+jh2Nnb09PF2+gL9PDb1NfG1PL27+rn39Xe1+7f4ODV1eTX1ALM4d/f4uDf2t743sgB1cjS4+vu9ePR2tzN1dXw38sf0OPu6u3b4Abr4+bl6eziCerv3+bk4OTk6N/l3d/S28jV1NTB6dng+8y9ydfM0N/bxfrI6+bU7+zz+tTp8wOx29vS3OHe1cbWztja5e3Wx+3h1Njg487d4eD18tf00tfU2/X0+fDd0P3f6t/n6vfd4e7l4+Xm4unk5urm5ufi5+L74dXV6hHu2+3k69sF4dHZ49/e4dns6+bj3+/l7Ovsw+zt39fWyujo5dwO5unp5OIR+AAM0t3i4cnl1uzT3dvQBdsM2uHIyOAB2L/r79Hc5ebV2tjMyvz74drK6efa0Nfmzt3p7+7z7e/t5evu5O/y89zy4w0F8PLq8ero8vXi5PL07fTr7uzqBObq7fL28PPo7N3x+Pn1+dT7Evjv7+Tu9ffz8Pr16/YF3uTy8PXw9+wJ6/Xr+/T09+z3+Pf69vH47Pv159LZ4vfX2M/h4dfd0urpz+TdztPBzODZ5N/s4Njs4N7i0N3eA9fh1d7rysrIzO06wO7uEe7l5uXq/unp3e7k4OXl6eL9/t7o8PHn6Qbt9evp7/Pw7+Tz8vP18vDt7fXg7+rs6Q/e19Pu1dHFyBje1ubeO9zezdXF0MDO5+jtxdbVz7+01dDXz9nO2MXS0se6w9nL28/f3CbD29PU6xjL3N3f1M7MEsT7zOvS383f19rT4tnN1NUC1crc2s7K1NHV1NPPy9viysve3uDM3uXd2d7i19P+A+DZ6NPZ4tjO3t/P3ung4eLBAtrN2d3V4uPQ5OYG4tL95eLX4wDM5djg8eXt28Pg2N/S/9AE3OnQ5Ozf6ubs39ro6tnk2d3k593e3Obb5uULCgQR7fwD1u0Lw9jE09Pttsm4w8CvxtHWycvY6LW+383V29fFzcPLyO7LxsvK0t3Ersvm5fzk5tzk
7+De1e3q6eLi5drnAfTY1uXZ7OLo5OLd3Orj2d3d493i5+AZ5Ovk5QDc8PDu5Ovy8+3p4OTy+Pfs7vr67g4A/OTl6vLp7e4H6PXs9uv39/Tx6fLy7u3i9Prs68vIzM3fxLzL4Pfz4urgxM/KxPgEvuTD1/vf/dDize7v09P20tHWzML2z8DRz7/Cw/DT3evb/tPX3d3S79z/4crZ6OfXCsfp2dnZ8N7U6NMP2cvr0uvg5+Te49vf2ePb1Nb62dz17+Hj3dYI+s7w5OPa6d/XHebi6unx5vbj3Ovo9+3v6OXu6ejY6d3h5Ofv3+za397e1NzQzNLb+AQAA9fdz9rTzPP/7+XazdTR7uLg2crW283N59Pe3djd3Nna2PLfxffx8uPzDu/x8eTy7Ovt9ePd6/Hw4d/lE+IK5PDw8vPw5+T07+4O8vHt7eHt7vj28ufj6+fC4+223NbN9OPi4/azwdzSzvDsztm+49bj3OfI3O/D7uHQ7NnJ4AHKxdLOtdDK1gXh6uvp8eru1vTo7e7x5e7p7PHw4+nq6Orx6QX18uXw5vXqFNvX6vLx7PHs9ezu3ALk2uTf49zi7d7Q6Orp69fW3eLT7ubu5vDr9uj18On75/Dt8OPY8efi3d/i7eva2S7t7erp8u7r7PHg8vDv7e7vA+nu6eTt8O7/4wHx7Pb17Pby7e/18PLz7fLy7+3n/+/w+NPi2N3S1ODV3uvW4t3b3NLV3frw1tDk09rdBefjEgTa3Onl3uHk0d7b49/n5NrSEsvs7+Do8PPu7u3j5urp6eve9fX03eDS8Ofi6PEV7fPl5Pny5PX87vH68/bw+Ozm8+PZ++jW+dLL0tUK2BTTz97WxtLP2tjZ2NTZ0eTy0tgG+PrR+OP31dfj0ODa49zh2AXQw+fb2OLk39Dc3tXi2ujn0t372g3c6O/j1+3o7dvc6ODl5drk49vRE9bd3uXo4v8IxOHZ69zj6ujh7ezb7ejo6ujnAOnf6urr
8O7l7+Xv7fQOC/Ls5+XoBvDs7Ojm7PLo5OTg7ejm8ubZ7N4EAPbcAerX3+Hp5BDSzuEN++nZ2vDo4t7n3+Dl3erv1Nrk1d/t39nU4eXW4eLc5tnq/PDdDNrk0ubZEvnd5evn3uDl2N3m6dgB6+jn5t7n/Ovd3d7h3+HW+fXv4e/n4fft7/vqyuXd4APm6u7kB/3Y6fIJ7e7t7ujp4Ors0PHi7+/q7vHr5t7q7v/L6fDh7PXc6O7gBP/f6Njl3OIABPjiAOjm5evn6Orq4eju6ern6ebo7+vu3dXt6+fg9f3iBNza0Nbe4Nfp3d3+5N/a3djb+u/h8dzi6tHl3dvL3CHa6N7n+OPc3tjY2dPh3e/L6tTx6NXu7t3g0+Df5OYH1d7u0NXb1Oj7//bf29/f5N/m5fDg4+Dj6ePi5en04tzb9P4C3+3U4+Xj6t3h4uze9uLl5uLf3wLo4Ozl2+no3eTj7Nvn++jr3unj4u7j3+/52uzt4vDs4Ojs5Abg4+jx5eTn6eTd6+kY3uXp6wnw8Ofm+enj4uHk7eTr7+jt6ePs2gH51Mzy+NbM4Nf6wdvf4tDpudrR6tDb1s/G5v3418nr7ODj3LjY5dbX2djd3NXn08Xq6+7019nz9NzW3fPHyNvy7dXS0N392enW1+7o2d/h1Nfb3tLa1+DZ2N3Y1t3f7tPQ3N3gz+DL2tjp49rm5Obg4frV3+Payubh2uXm9t7dKODb1dz25+Xg6svo5uPf0/3b3uc6xdnJy7nIyPDL6uHGxO7Fxc/M7M3l4/bpzNzv3uXV1erW8NjA/Nbm09fa3OLHzQbf2eDN4sra1drJyerY2uX+zQjU1vH078733Pbf393n1djk0tf60OTe1OPV0ePi1t0nxNrRzs/T0tDT9PDz08zdy83Hwb/68b/p+sXY7f/R0/jW0Nre2c/W1dnR2tLX18TP8e/g5tu26ei9w+m+r8vH2f3du//lwdC+6/Cy0/LG0cj/8dHDp8nR
xdjC0dHLzcq72BTd1MbQvdnG29vLGMLM2trU7trf3gPJ9/fvt9TzD9vC88nt0NTRxtTat9fe1tbZw9fL69/H49TQ2+bd7NXT4+DX284J2frX1t3R3trp/c/i5u/m3czFDAvx2dbb2dva3PbltszE/vnY1fDL2gfc3/3S993I3Nbz4d3t29na49bZ6dQC2dnY2eXl4uDW3tDV39nX3NbQ7+jd5d3s6d0M3OPd5+nl2e3j3/PJ5NPly+ri4u3gGOv92enp5+3r5ejb5ejk7ubZzvPz89rl5ezo7e3k7/Hz5Obr4gkR4uznBO3l/erz7uXb5+vl7e/t6ubk6e7v7+/p4+vq9O/17uj49uHh1+/q+ejw8fLbINLc4QrM99zl7uLg6u7y5/Hv5/Ly8ffs8PIC9Ofk3d7Bz73i09fzxuLlz+nN08nK8MgD3s3t4/IAz+Hu1Mi/08nd3NXYttXO1dnX6dDF4Oji7ejx8fPz6uby8fbs8u3v8PD07u8O7wjt7Ovz9e7v8Ozp7A3d7+7w8/H04uLx4+Db6AT/5evZ69Ho4dj06e0T5ubs4wnt3+7p7gDo8ez09fHz7uzw8vTy8/Hx8fHv8eDp6+Ll6erp7OPt5uHt5uTuCunr6Nne3tjY3wfr3Nzg39vl5eDl+Prl/O3q4erp5erlAuzi3ujj1dji5Pn4zv/l2N/a3cQN88225/TZzPvb6vLbAN7c3uPh4N7c4eHb4OLm0OLv9/Po9e76+O/39/X17vXy7+r17dfu5s7Q9u/18PXZBMQo1Pbk6/Ls8ffw9tXv99zu4NnnENDg3ecQy/Hf5djq2ePV+8P46LLO3u3e4eXp2bDW09Hs1dnj6NXc2cgT3NbK9uz5+Pf74Pb43uHb6t/6ztfX3eXO09b8zc7uAdHg59ja39fW2c3U29nb1dnU0+LezfPq1cwA4dnI8N0D2t3l9OHZ+Nzi2dDu4tjZ3/L57uLi+ene3tjb9eLZ5N7j4ufX4dTf6+7c
5PPp3uXe7Orx7PPg3twj4uXu8+3y9PXw8/Pt8Or17/Hx8fHz5e/y9fb16e/l5eXN5t7l5Nz87Pfa5eHfCeAS3dXm1uXl6ufq1Nnr5d/f6Ovi+wL35+Hc4+bl49vj3eHHzcxG4cDR1ufu4OP15svq58nWvdH30uzs7/Xl8PDs4cvo0uja5tXQvsC+wL7WzMX31eHDFtrQ69vWAs/e5f/W2MbW4/fV3ePX39/4/trU4dnf5N3O2tnb4t7b3N3a3N/W3uju5O7r6+3p1uX85PLw6d/q7PkL/tb66e3u5uLy5evx6fDv6O3q6uHu7+/y8evr5dPhzuXn5+ve7unr2u3x7h3hGOrd4gHp4fPh5e7K5Oi56u/Z0NbGDNvd49rV3Njp48Le/evj6wbo6+rs7u3s6u3g2+jtAO3b5+3g7eXm6/QB4evu7+Hs5uv05ezu5u/05eTdCwji3unm4+jq7uHp6vHs4N7mD+Xi5Qrx5/Px7+L28uXsCuncBN3u7Orj8+fu9Obs09nW3d3h5gHT4tzH09zIzP3f4Qne8rz41t7R9+L32uLnz9zT2cPY1v7d4OHg2dTK/fvQ8PTs8vXs6ubj6PHw6+To7OkLCO3m8OHt5/D06/L28ufk5OvbC+Pp6PDx6u/v7fDn5/Xl6gvpBuTk6O3r4PDx3+vj5gDv9eoP8OHs8O7x8PTx5OrX6e3t6+fv6uvu8t/f49bt4uTk8Ork4t/e7u/o3+Lp3AQR3+Do3ejh7ujh6vHj5ePc5Qn54+Hn6+nl5+Xd5OHh1dbX5t4L3e/R4tvi3+Dj39AU2dXf1+PU1+Lc8OTp28zw2tnq4e7g5PPbCO305+kA4ero0Ojq6ebc/dUC7uXe5eDY3ff9z9/U5d7p5O7o3+zq6d3m3+Xk6eHe4+Xh5d3g1gXu4+Xl8e3n5OXe7u/p3+jt4fMU5OLo3eji7ujh6/Lk6OPd5Qv64+Pn7+3n7ube5eHh49ffzOrm4+LX/+/p5N7i5Ofi
0uzb7tfP9+cMAOTZ1OHd5+fi2efm0eXp2u3g1+jS/7He8vfEzcrp1sa20Mqx3N3hxwjL47z5vrvO2MLQv/e6y8DLD9bJw8S83uq3utDqztLn7PHu8P723NLE1drW1L7M48nY3ufp1Ovj2u3Z4uTd2+PZ5PnPD9XS+dTV1df559nl4uDd3dzr3eHm/Qzp5+jj1uHf1hDM5Obk7usC0ubl7+be7OPk1enl4OXj6PDoAuTg0N7UysvW3NDT0vYM3NjZ1MrP1vAE5NfZ7tvZ+sfR293M0NXw0sXU0MrRz9HRzPfSxtjy7LP+xtbN2NYIzt7d5NLfs93B79HV1s7e4//62c7Z3+Xo5bvc0Nm+2Nne3NXgyrvqscC+C9jUwr3EAsPKx8nD0PPS3NfcysTcy9/KBtnQzMju3tEDz8De1NXa09vX8hiy2dDN2szk18re0v/S1trXAc3T1Pze8NLI2s7J/87a4P3Y2d7T6NbdxcDLzs3J1QjgIOfb2Nfk/9kH3N/o8uvj48bR3+bk8N4C1ujk2tvh3/7c4t7l5t7e5d3e5+Li2evx49zi5vn2/PDk+vfq7vT08fLy8PDt8QXv+e7q3fLt7Pz04CLw3uH26Prj9uv78fz85vrmC+jo3+Ti6OTk3+f85ezn9dng59P6yPLb5Nns397f7eXX6uUB3Pvp4trk59/i4uXlC9L4AOr97ezh7u8B6u7w7uzn7O7u6tzi7+zp6Ob87Ojy7ebu6ujm6uvt7/Ds7uvp7ObiwcK93MW27sP48vvp8sW498C77fXw3M3w4tTS+dLS4e3Mw8POzM3Mx8fLzcrOv8yu3OXr6QgI3+ny6Obz7eDn49/w5PDE5dng3BDc7dHo8wnb4efV6tvs4tbx2eHn7d3n2erRzM7P98vj0OPmzNbb2MvGz9AA88r6++L50NPy2Nvex9Xi6+Pqyezs0cjYANvh7OHH9OH08Pbg8e7jBOPe8P305PX11tTd2NzZ1PDXAubo4R/c
DOrq+ufw9uf59PH56PzV3PncxO3M9/Da59/b59jj0ero6sDoudjN8sjY0tzZzADj1Prp1uPY3ALm5t7p2dXg0/nVCcjO09LD1dLPvdLf2NTUCNy/5NXX4N7b39vr79Td5e7p7NXYEuXm5dbg2OPs0vz56O/s8+zw7PL82gnr7enq6enp3ez79uzw6vHi8+75CO319/Lx9vPv7/Lv8Ovs8+/t89nf19Xc0vfzxeT0BdLjysrQzvL4B9zW1ejN68Db1MbT1tfWztfM4dnQ1trW2Nfiye3y8u0I8PDg8+728vLx8+nm8e3d5fDz7/Tv9uLx4+/z7+7p8uzu6Nvy8O7w9fMY4+HvE+nq5+rj6fIE6+7x8ezk2uPm5N348fHyEOby7PHz5+Xp5Ojn5eXs4OXp5erl8uDg0t3j0tDdBNTj0+Xh7dfs0tnb++Hb5u3e99/c6dfk4ugC3RfX6efl5NHb18/m3NXf/ODq8/Lw7+b08fPy5fj09fD28Ozq+gTk9f/p8uzz8e3p4PPhBvDy8fLzA+Hw8PHx8OTp6vTo6enG7+fQ5u3Z6dfi0erW7t4A59/Jz9rT4d7dwbwMPLDw4ODb2dXQ1d3e7O3G7NLh5e3k7urn3tfk5ubu6P3r79jX1PP639/v4trt5dLY7+Lp7t7v7/Tq7uvs5O7v6hH8/vz+9vz9+/b36fb5/fj4/f39BfXu7PD2+PLy4A/v8vP8/e/99fPy+fr76/3+/v3w/+ni5ujm7/Pq6N3k8OnrxPUK8BHm6Ons4+vx79cOAd/n8O/q9Ozs3+Ty7+fy5/jx8Pn29vXt/PDz9PTm9PX59ffx9+4N6uvr8PT27vDV/+fx7PT3EPDm5+zu8O/k8e/07+7Q07rExsjK0xDK7s/m08fM1MbAHd3Q5RP418nc08wAv9TB1dfN2tPLy8vL0c7a2L3y7/Ln6+zn6ufl5+Dw5ejn2ubp3NEO1PsI3v/Y5uXs6d3h4tzo4efa2OLl4+bf4eTi
/dna897f1djez/3S3ubk3tfc2un6xtv7B+vjAvTd1v/RztLV2dnU1N/Y5Nbhwt3d7Obw0+bs7O3o3ujX3e7w7NfP9+rgz+ft2PDx6unl6ezd4uzv2AIHDt/S3s/c4ejo2NLb4+Pu8fPs9O708/X4+e7z5N/p9uLl9/Dp5fTt5vf37ur15uLfIeDm5+zu3ujx9e/c6dDh/tfb5tnq3OTf4+PqChHe4Nzl3OHk0APg5ejo7PnbBxHj8eTu6OPu6uvx2urr2dkJDeXv7+3h6vL18fb07Ori4u/q7O7w9ejx8vcW7vjw8/Lw5tny2fPz7/L28vX07PHnAPzi1tzx3wTr69YI4s/m5eLR09rg4Ove/N7/7ePiAODp7dTh6urm6+bg0OXy1ejW4OHq3d7f4eHk1QjH4Ozl397U5P0D+d4D1/3l19rn29fN2tLS89vk4ebb397e298DzewB5+vk7t7o6gzT3d/k7evn5Oj63OPo5N/h7ezs4fLf7ezs8+jv5+nz6OjjC+8C6OzX9/b29Qv64fn29+/2+Pr48Pn6+OXq6wXz8Pn57vb37vbh8/n28/j36/j5+fr28vn5Aenr2N7V7OboAA0C6Ozw4uPo4Qnc3d8E8e3o6fHq7uPy5PLo7eLz7eLo8Of16Nrv7OfxvcDUANfU0NXZzuTb1dDMB9D40dXc3OHT4Nze1PPS4d7J2M0CFc7T1NPX4Nz8AL7Lxs/EzMTyvMLm7vLryMW80q3x9/QI7urzBtT72c8J8PLS0czPzNTUxsvC0tDWwsiv8efp6Onm8Onm5+Dr7u3o7gPs8+/g8e7x7vXu6e/w7/Dx5+Td8gX18fzp7O3x3+fr7AXV2ODj49QW7tnz4SHz6tzr/vbt6+fs/Pvs+fb58PTv8uvx8f3r8ej07fHv+e7p4ebl6enb9/0D4Pbe6v7e5uvn3+3zBwHT3ujh4uTz4/fw7O7o+OPx4ebz7vDy8OTp3+3l1fr2+f3z/Pn37fby9fv7
9+/77/Pt+fzwB/QM8/Py7+72+/v5+vn3+PT9+/z69O/7+frp1OPTy6nWs7v8ytvxs97GscPkwOnP4cDqyNjz0PTY6/vB/MzGvNLDrsHP5su5xcDl7uQH5OLmy+D2APnk8+Dk4+LU18rS698C09rb5ufm8eLr4+Hu5uHg5+vr5ufx5Ova/+vy6uvVyM/U3/Pg09zfytXV4cjP6+LP7vjw3vLd39zS393Ty9jp997Z1uHz39DU6fDw9Ozy9ezq5uPo8fDr5Ojs6QsI7ebw4e3n8PTr8vby5+Tk69sL4+no8PHq7+/t8OfnB+bo/PH63t/61tbX4vPf5+Xb2dDk7+Xb3OXW6erj3eXq6eru2+zo1dXk4Obi0+nc6PPd9uvh8wL95ufu6eL78erp3QLj5vPjxND53tvp5/PZ6+3N8tzy7urg3tvr5eHl2uXbC+Le6d3f2+bm1OTb5tvnD9nU2ejn3+/n6vXc7t/q5uXm3dvaDufk4OXm4ubl5Nju8vT29Prx9/rq7PX4+Pr48/349O/47/IJ3/EJDPft7ev18PPo7fv89Pr6+Pr7BP333f7p8OXs9dDu3+Lk29zv/+bU1czi4tjj6ePn+drh397W6Pnd5N7o4tnU09vb4O7+1tfq9PPs6+Ly9d3o5+/o8OPt8fHmAQPn4fXj9P7s3gHr4evqBAbl5+by5e3U8+7u6d7O4eHp8uDm6ewA1Q4G7PLa8unv3P3j4eLl8+/k7uvi2N7o6uTp5err7OXt5+ju5fHc9t7G0NbV3dje/fjK0drVzdf3ydL3FMfS/8bezc/e1+3T39fS7s/r1t3O3NfV0tPWvPPZydLa3uLH39bkCuXh4tjh2Nbs/PDd2ODL6/3a4ub01Njn3gXGxdbk19bY3uII0snh9uTi9Ofh5PvhCuXq6ejm3t7e5gzb6ODs6Orw5+3m3uLn5+Lr5ePh5Obk5+fn5Nv26Ovj4egA4QHm4ev17Ornwtvs8efy4ATf6ure3ufj
BOfp4+rp4+Pn4eXq5uTe7fHo4eTa3dzc89Xg4+buA+Lo5tjo4ugB8tbN0t7W2+bz3doB3gLm1Qfk4t/j4OLk5t7a7Nr92Ozi7N/v6PD86OTn6Orp4PDm5fjU5tbd1eru4+3mBAEK2erw5/Ds5+Hp5ejl++Tp1M/bztLP29fc+BDX1d7a2Nn/3fkK0+Hd7ePpB9nc3ALT2dnh2dPjz9nU1dja4dnSwdzAwr3DyMHBwfb0/uvKxLLHwMgI7/jB8u3g1djL2eXgyN/LwOfS1dfPzc7My87kybz85t7Z2dbZ5tsLBAHW5d3W4tXZCfzl7Nre3Ovg3ejh4OHj4t/q3OXb4tzk5evr4d/W5uHY2dvT08Xb6Av08NvU18bU8vbv6uff1d7X7t/g4NXV5NfUAszh39/i4N/a3vjeyAHx59Xe7ufg6uHw6+bq5+zx793iFQPj4uni7gTo8N3u7ebk6e3h6evd6+Xi7ebp7NrcxtDnyw7U1NfHzxHQzdcc7szSy9O949jx4t7d2NnYz9nb3dXR09DZ8c7X2tzP0NHG0+To1+UE6erl5vIP8PHo7vfv7dYD5OPwAuDw8O/t9Onx9vHu7PDm8Orx7u709PHw8evo6eLY3sHR2vLb4e7a2+bc2OjxzsvQ8fPi7ensye7n5/LBzuTdy9rS09jL4O/18MTO0dPC8tfI0dW979ja6eHS7dLdLN/a3+fk+u3j8uXl4uvq4uDl3OjY3cve2t/e38bO5PL08ejy7Ojz6OPn4+/28ODy7RDg1+zi7Pnv5enm6uTs8uzs5vHy5O7x8uzw7eXv8RXh4eny4Obp7ADVDgbs8try6e/c/ePh4uXz7+Tu6+LY3ujq5Onl6uvs5e3n6O7l8dz27Ofv6vnsDO7o9Ono9fDI8uv5G+DOAOrpBuvm8fHr7PPx8fPu7vXy7/Dr8/Lz6/Ht09TKzcbZ3O7PyPbUu934zdDL0Mrnxcf40fnl+MrI1vfk7eTc5/PKz8bc2fXW
zujX8MvdBuby6Obt4egJ4vDu397a2+jr/ubf6PPx6/nv7Ojr8u/t7+Xo6vPs6ers7Orl7+bk6dXfyM3Gz9nq1tnX0dDNy93U1dL3zMLWxtjlzNP53Mjl9vbeztXOtdnZ0NUCy+rG/PHq7u7t7uv+7uzp8fXu7+319ubh7fHv7u/07f/w7//q7+rv6/XwA/Py8vLx9uvx6wbr3Mjb0Nfa5P3y6f/Z29HS4tbwAvrRAOPQ2s3T4dX809va1+HU4+PW49rg29zb6sns+/f19fn78fwL+Pr89fz0+f379Pf29/j4+/oP9/nv9/L3+fj2+Ov68vTz9PTv9/r28Pre6eXp//Tg4eAF4+nr+uHd6OX54OnfAujr5ujp5uTk6evo3d3k6ezp4ODk4uXq4QHt9eH+7vXw4835ssnL9rO8qLGj3brk3Miw6+rR5NnGt7O9zrfDt8rqxsrEwMn0u6Lb08ngytXZzN/ZyNbf39nP0wbczN3V4NLn29nTzN/gBN7j5NsWGMrT38a70drb09YT2ODV6u3i3ubq2Ovj5urjzt4L2tfy/e7k39bk5ADc69jd7/8L2dkHzuPr5t/k5uPs29zb4PnTwQcK2NTk0vPw2dbG4+HxAd3v6bjr5/n08t7g5e/s0hXr9+Pz5tLU7fTq39Do6dXW29LW68vf1PjL2+DM1+bgyezy6djE0tq4z+HY49Dp99bi087a183Q1fDWvNDz2ODb4ebq5eHj6Ofi5u3s4ufZ5d7a1Oza3uDq6uDo3NXe6vXa3Nvd5uEW1OPMBtrd8tnt2d/n/uXY5un9A+7p6d/h4t/aE+zx4O/56/Tf8ujx8fjx8ODo6ent7e7r7fHp6+Tn5+7k6uPo7+/i5u3w7uvn6u/t5tXl3R/m3+P96u3u8OPh5ezv5O/p4dsI5dzr5tPZ3+Pz1tDm4NTf0+UC5OTY0tbH2x3J1OHY/eXx9vrl2d3i4dz69tnc2NTg3t3g5NjUzO7l8PPh7NsQ5eDs
6fDr79vt4OPa1uLg1+XkCuXj5ubm6uYN4ufk5Nri3Obm2d7h5NvkzuHeDOEO2d0C0tnd5evVyuXp3NXV2BwE8Ojo3tni1u3h1+zh4efT3tvh2ODmz+bfydTW5r7L1NEo3M7j2M/aydkKzNbNANjR4O/gBdTR2fLd3eDf19Ta3s/g0trZ2M/OzNri6OQX8N7O4+7s49v08+Pt6ebT7en09PXo8uvf9/Pg8+/t7B/w6unq2PH09fbTEOLj7fHt5sXm5Obm5dXr7fXi1fHoBQrK393q6vnY7ekL5uPd5Ovq6erm3A3r6N7a7OXnCtvg+dPBBwrY1OTS8/DZ1sbj4fEB3e/puOvn+fTy3uDl7+zSFev34/Pm0tTt9Orf0OjT1LzUzMTI0AL5AuvQ08K90cnr/gbfAPHq3NMO2t/W2tfm2dbU1NPY09bZ19TM0c3t1SPLvtrIvsrOzOPh1dnG3AvHy+C9yMrS2dzRCdvT/dXd2Mj6ux3N3srV1NvLz82+we7z5vHe7fAGEPr568j15tvo4+rdzOPm3ev18gHy6/Hv7fLh9O708/Pz9e/z9fHu7ADz2ejn4+Lj3uGx3u/m6N0ZzNP7xtvf/xvk6Nvk3t7e5O/gF87f09/c4Ofi5tnk3NPt8uzg897q8PXs3Onx9vPr6fkE7uH7Du3z8+zo9fT29OTy7+nz6/Hw2ujx7Oza6vLj8Nvo2+nh/t7l4dsE59rp4uHf5erL2+Dl29ri4t3c79TeBufd6OLiEPrf597g2gIY1M7w7Ozy8u3r8unp4/Lx8Ors5+X/5uTqA+jo7hTo6uHu7vLu4+vu8vHx7+/v8/Dy7uLe6ern29/F1Nry3eLv2tvm4Nfs8tvR1t/j6t3w8cnu6On0ydvo38va1NPYyuDw9fDH2dXZ3Nfc08Mt6efN6OXO3NX/4eDY2ezU6d7i49vh4ubn5N8J59na4tvV39za2tPm3uTr7+/q7+Dt7OLs7fDw6/Tr8vLh7Ony6urt
6wTt2uLx4+Hr5fru5PHs8vLw8+4D9Oz/CeX44drZB+Lq3OLe697f7eHn4Njg8Ojg7erz5eff4uXo6uf06N/r6OLl6OLo3gAI8OvZ8RvQ8v/65evl6OH+397lCNba7Ozlw83419je3/LR5urL5dbo2tnX19Pm2OjO0ODu7eHy5N/r9efv3+zx7uDw9vDxEw/i7ODi7/LW9fPr7ejt3O/Z4+np6+rk5Ojs7ePiuLWwurmnsMPi9+3d6sCxvLS3BPsH7Ofp3d3I8czs4LjmurS7rLnHwsm9vb/Htb7W7vDz5fDzzfT33vbo9fLx9/P05eX93df/D+Lu//bs4Ozb9NXR593l8ezn8u/n7u351+jW7M8Ez9Xc1+a/59nd1MrL+NXzH9va1tfk4fj0493709jY1v7U8tbR19bX1tTR1MjT8fDx8fXz8/boBuXl9ffx6+nw4e7x6fPw7PPkCe7u6vXh9O0C5vDy7u/z7fTy4vLr6eXn8N7o4OHh3ujn5uvx6ejf3yLj3uAG2tfu497u5unq5+bk5uTp6uvg6ufp6uHg3hbt7uPs7ubk6+vi3ufw8uDd8efo5M/oD+no8eri8vDt6ubr4uXo5enh5enmDugE6A/o5ePp3+7L7ufF3uva2dzn2eTZ6uDQ2ce94tLr1+jmCu0KA/Dk2Ore4OLo4+no9+7k9QP8CQL8/PDZ2dTk5t7h2Nra4t/W59/l7urp493p4t/l5uXg4dve4d3X09PY09fYztnj59nY0tvn5+T9zdng1tbi5Q7p/9/f79vs5dv15OTU3OIC4ATo5Qbm4+fm7uIB6t/R49XM0+Lc2d7W8MLc4tzc0t4Gye/f+ePa6OLY0PXhztPnBtoZ3d8Q3t/k5OjZ9+HJ2eLNx+LPwtjYwNII0ejXANrV8NnnA70BxvPf3v3Z3tTx1NzE88TS3NzZ4Mvf4trb4N8F5//m6+zQ7u/t4er04uTn7uTr3xHp5M7i7+3e6O/88+nq8PHw6vLn
6/Du79To8fDd9dT52Nz27Nnr59LrA/Xj2OrdvwDr3tPb2OPP1N7g1Nnk4dbo4+Pg2Nzf4ubR3uPM9r/Kt8HOt8bE3/ng6MfMu8DB3f/41+ns3cLD8/nU5dvk97/FyMvOxM3Pz8vT0rLIpu4H2efQA+EHz87e0NDb0PS2EuLT58DeyNYT4tjR1uPN+cbo49bg2+Dg397g39TW2NTv+QTM1eDa+9zX7u/c0tL63PPW4Mj859Tezd7Y0+Hh3trjzt357fLY48DZ3uLh1NzP4t7g3Nzi2uDg3eMI5eXnBN7jAt7k2uPhAPXj2t0D2OXc5ePc5eLs6eThAN/i5t3i1vvk7QLu6+7u9ePv6/Xu8vHw9Pb06g0D9d3W7+3w7fHp5vLu7Ozx8+zt4O/h4erq7t0L7d3cAfEf2trp7ubo8+vp6vPm3fHo7+Pw8Abu9PXq6+fs6/T57O3w5OP48PTk5vLo4eTT3OXl2drq0N/44d7n3uLy39rT4RPU6dH44Nva1tTV3N0W2trW2RTj4s/Y4N7r09ri4uHX6+bc6eTf0/Hj5ODd4hbb3ePP1wPi6OnzEu7k5PDv6vDb7ezj7+zo8Orf6t7/6dXfyM3Gz9nq1tnX0dDNy93U1dL3zMLWxtjlzNP53Mjl9vbeztXOtdnZ0NUCy+rG/Lm359+83ujM8f7p7cGtxLvYyenszt/fyNvx5PLWzuHR2tzKz8TBwsD5z83U1MnAsvLU7OjX5wLi5drZ0APY7//g5une59jZ4ewi4+Xc49fG2Nrt3+Di4Onk7Orp8O3m5d7t6+/v6u/g7ezi7O3w8Ov06/Ly4ezp8urq7esE7dri8ePh6+X67uTx7PLy8PPuA/Ts/+vd9u7j4+jjCObd8Ojj4fDp7QXt6Onm8PDvEe/q6eLo8vHkIdrs6fPv9O7m6un2x+nZ3PXv4ePd1gj6zvDk49rp39cd5uLq6fHm9uPc6+j37e/o5e7p6Njp3eHk5+/f7NrfztsG5+Xh
5dr43Nnr5+ze0+/q6+QHCeTT2dnW1t3o4ODs49/c4dvf3OPp5t7o1vbQCNnh3N3x7OLi69rc4uXo1+jR1/jV3d/V3eHb7OTj/e3m3+jd6dnl4uMO5OTs5OnqH+je3tTc0MzS2/gEAAPX3c/a08zz/+/l2s3U0e7i4NnK1tvNzefT3t3Y3dzZ2tjy38X34P3u++fv7OLt/eTw8OPj3t3q7f3m3ejz8+r57+sB7/Du7/Dr6urz7ero7Ovq3+7l5PXl7vL09/Ty+Pbw9Pf08PPq7ffw7PTz7+v19gj69u/z8vfrGdva7/Xz8fb19vjz3O++vMPBza+0AeEB+NnNz7jYv8Xo9//EyevDw84L1gTP3uzSy8vL0dXNz8/Xz9rD1O3q2fjb39/a2N/41c7o4d/dzvPXBdvg1/3c3uT6+d4GAufk5+Xf4fnl2uXm5efg3+jS9ujk5OXq4+vp5gvi5+3q6+vj5+Di4PUL5uTl1ADn5ubd/uzh4Obh7PHq6+Xs6t3oz/vlAOzd7vHqAO3n6O/v6+vp5+Xh8unq6O308eno8PT18ff18ebn++n04+br6fDr6xXu6ezf2Obz2u/pEOvw8/Da793k/LnV1gPl4eTZ4dva49O91Ofe0/LR0ifwr8vK19/i9ebm2RTZ+tXc0+XXzeTQ1N/91/zl1enoz9fe4tzj6dbe4t8E1Mvb3N7g1trd5u3SzN3p8uLw7OLh9dzn/ef28OPv8O/lCc/82t/Y8+3v4+Lh4PPlC+Lp6ujw4Nzq3fDr8tbl0+Pa3tLX4t/kzNzn5Nrc19fd+vDW0OTg2+cB5+USBNvc6ebe4eTa3t7j3+jj2tgSy+Xq8uzt8Ofy7f/r7uT15e/Q8ObgBOD28eXy8OHz6AHkBurk79X08ebv8/Dq6u3z5fHi3eTl5snj4/Hn3g3U3Obe39TV/u7Y7APz5ePp4e7o3fDb++Te4+vl4Obe2uvoBuD95ODi3uDl6ujdCd/m6eXe4+Lh2d/e
8wLZ4uEPAOfl4+T83uTe4eDn8eno4uvn3Ojc+OvkAubd4OUI4dwK6ezk5+Pk69f95urp8fHz5urtEOzt7fPn5evm6e7n4+jr8dnn59zi9NfV4+bd1unZ3N3j49Hiydb21NPXz93U2t3g4/3r4Nrn1+PS4t/hDuDW6N7l6Sfd+vb5/fP8+fft9vL1+/v37/vv8+35/PAH9Azz8/Lv7vb7+/n6+ff49P37/Pr07/v5+trm4OXj4/7e5ePa9d/b4+vn5uoR2u/q7erm+N3v8grs5vLw5tT07OnkBdjm8eLX/ung497nAt3b4/nj4Qrg2uPf5dwK59fs6+3q7evr7u3qDPPy7O3v5evv7Ojj6urk4OXf1+Xf4uTh3uHZ5wnn5OoDEdzX6dTe1NPQANzh0tbV0tHi5OTh3Ofb190B3s/Y5uLm7fXY+dzi3vHgx8H10Nvk7dLR0dMLvurJ1Pviz9HczdfV4N7g0df62/vJ9MfN9tnRCPTIzL/R6dK+zM3SttTS08bHtg/q1NTfC//M4uDcDtzc6+IA2N/Y2NrR1M/Y1NfLxxQB9NO/2s7U09XN1NDa1d6/xdm7v9iv0cILxvD/GO3t77/Nytr2vvLlxtDX0QfR29PN0OzUBtvv0uLo8OPZAt/l3eHP3dbNxNzt1/Hd3uvl5cLz9w3Y49XU3Nfg4tHvD+jmAsXW2Mfhx9sL4L/CwMvY5vS4ucH34+nrxMOnCszq1tPj6se/28euxcuqyL/y/P2zu+XmyODV0+D92uDu8/391OH9BenZzd344Prt09ju8OAK6OTu29/W2eHb29zh4OPi5d/YxPbZy8nX1M/Iw9i6xdPd0cjx4dbk6v7o5gXX1Off0b69BLzH0MbJ2Mrk2NPUvdHeugnLxsjD4Le40tLJ+NvW1Qnt4M/y6bz00tjf2uHT29rMzsvOxvXQz9Tp5/HW1e//7Mjl9Nfw1tPf4PvY1s/71ebo/tTO78/e5N7y3+Hw7Ofu8OboBNzj
3Ori1+Lf5t3l1vf0BPDp7Orv7O7u9uXt9ezz7u7m9+jv2+Xq7OTs6RPz5ufm8efv4eTW9uzo9+799+ztFfLw4efj5e3t5+Du7u/s7fHd8+UE7Oj95Rbj9PHa7tja4uHu7/jy6u3n7e/q89729ej819bo2tXY3M/M3uLa6dbv1OnU2unn39nT2dnN0tDcxs/gxuTU2uPQt87Nz9nr5c3R1cbSzJy44LPFpdPw17nDB8rBt+7t1+yux/DP8dHWxd/P5sTP3NjE0+vGxdG5swrX6NPX7dHX1/TY0/rt19Pc3dLWzM/3yPbU3NzY3f0B1wDe2d/11PjPzt/V1tTc3d3p2Pff7/Ty+OXk6+/TDNzo9ffi4e313RTg2OcP5u/o3fXr4+fp6uPo3u/y2Nzm1+Lx6tvf5O308O3z8/T48fHr5vD77fDx8ujv4uvh4SH06eTx6/Py7/Lo9+/18evz9Pb19Or07tz5+vb19vXy+erx8/n+/fDr9/T33esZ8/H3/Pf39fLn9/Dy8/fs+fLe7N/w5Ov49w35z9va2djP6uj02wLh2trq3dnf0gH23QDw79rf1eT61Nzf3t3r4+Pp3+bW2+Xl0+DBB/rh39bo2Nnf5/7l7+no1gXb2Mv0yubD4Nzx8AXl2OgE4+ng2uLg5sDb/N7j4O7Z6wAI6PvuB9/t6Oji5OHr7uPm5OTZ2Arf6t/o9PLn5evt5Ors7e3rDurr7eHk5ePt6t/h5N7f3u3e1eb96+QE2uLR6NcMBNzg5+rZ1uTT4ebj1Pzm5uXm3eT459vb3eDc29f07s0IzOPa4d7bCQjLA9vb3NXs3eG5AMzZ9P7e1t/i1wPcHucC5uPV5efh6Obl6dbm28jl4+Hi5OPf5eXlCOjn7QTg5trp2tzqBub/5/Hh49zl5+br5fbq8uzh5gDZ5Ono4+bo59vS1gPX4Ozo7OHr4OHf6eXe/NzY3+nMFOoE9d/y2wPm3PDh7PLn3enp7OjvCQjY2Qj+
xA7M2crI6/Xt8ebe3NLd4MUC4AHYs9PX2u7h4s7b4tPZ3drc3dPb293e1PvX1/bry9H41tXMzsIE6w3m4N/k4t/47tvc7t7X4Pbf4PUH8fvj4t3p5+nX6OTq6efR1NrV6+7019nz9NzW3fPHyNvy7dXS0N392enW1+7o2d/h1Nfb3tLa1+DZ2N3Y1t3f7tPQ3Pj29fvv7dv26/Lq7u779O/47Ovo9/zt+fIR6vLy7u7q+vbv7/jl7/T7+/j69Ov78/fp7tTU6O3V6erq7vDx59TV5s7+xOnh4+3r6+vo6eTy3tfi5ejg597LyxPb29vm0Anv1OHj0+Dk/d/lIOHl5OPb0Nnq3dfc5N3t7fHq9+jg79z63+7j5+ro3Bjj5Obp7tDf4NLh5e3k7urn3tfk5ubu6P3r79jX1PP639/v4trt5dLY7+Lp7t7v7/Tq7uvs5O7v6hHi3eTl5snj4/Hn3g3U3Obe39TV/u7Y7APz5ePp4e7o3fDb++Te4+vl4Obe2uvoBuD95Ozi7/7n6unk69Xf4e3j2Oz12wTdAODiAQbu5Ovl/+fn8+3y7ejq8uvu6OHy6fLn0uXr8u3t8ejz7v/s7+X15u/R8ebgBOD28uXz8eHz6AHgEenk8NX18ubv8/Hr6+305vHW4eDe3N7f1eHdy+Pe8OHg2dQNBvjT5N7e6gPc7NXnztfm2eDX2ODe1Nzg3u3M5QfKAfq988TWz//ZCNbH1NPTub3Vvfrg0ADR/OfS1+flxhHS0sbtz9nV2uDW1dXcxtGv6vwA7/Lq6QTp4OPm7e7q7+Ly8fTf6NDdDuHu5Ovy7ubs6fLr7eny6/Hn7+rk9PPxCO3z6/Ls9PDq8Ozl6fTw8+jn6wzh+Ozp5+fx8ezy8O/m8e/v7/Lc7M7q5evp6ebz8xHt4ebi4t7k2ub8Bt3k6ufm4OzeABjQ3tjr5OXl2+rn6Obg4+bp3eXj39vc1+fg58fX1QHu7Ly/qerv3NLIANToztXz
8O7L2dXe7+nh7OXc5OTb6d/d2NjVzNK60MzO2dvrANvd6OHk49TS7dns9evt5drr4Ofs9Mzd3ODb6efc7+7b/AXa3+fQ69rb1s/XHeLf4NLi5Nn+3tvU4OPi3wTo3O0C3uTW3scLweHbAefu5t3e5OXl6ubt6ejr5uMB4OLm3eLk/O3u3ert5uTr6+Le5vDx393x5+jkzegP6ebx6OLy8O3o5eED5eXk597j6OUO5gTpDd3c3ODZyOH54t7P6OPp5+bg5eDl/NXW4+TY4Bb54O3T5Nzb4QXL193Y4d/c1ucK1/bW69rj3eXe2+QC59vr4+nZ5drZFeLj4O3q4urx7uDl7QLc4uje6OTa4dLg2t/f6t8M39vk6ebg6erv7Ono8PDq7Qbv1uPg5eMW2+Xw7f4QANrr5vDx4+ju6+rz7+739urz59rq7tfm0dze6OYM7+j07+fr5+/S6PP06+EI/Ory7/Lm7PHq6Pft9PLr7unq7PDq5iHl5eLX4wDM5djg8eXt28Pg2N/S/9AE3OnQ5Ozf6ubs39ro6tnk2d3k593e3Obb5uULCuEK5e7lCOXv6+vs8/Hr7tru7e3p7PP05OL29un5+O/h6fLs7+3w8u3w6u3p9fDxBg31AvvU59Hu9/nV1+3S3PzU3djh9s3h2RDc593b5ej51+Dk39rd3uXM2eLd3uLY2fze1ePj5+De4+Xm797h4ufe5dDm6drX7eLjEuvo4vDs79zs5CnVycfg7NDj59/l3uXTBdTp1fLi2e3u5OTU4uDk5gfX5NrZDtzT6t4A/N3b3+Lk4+Xk8Nzh3+Ll4+Dl5/Pj3Nni5t7m3gXe7v7X1ubt6OUM7u/h2Ob/3uHj6tft49vj6efm6ebm6eLUBufh3eDa4OPv8/L19Pry5u7e4+fy4O7k4vXn7OTf6uEQ7fAI4+YL6u7r9/Dn8uny7vD18fDz8Pvq6NPj2t7S1+Lf5Mzc5+Ta3NfX3frw1tDk4NvnAeflEgTb
3Onm3uHk2t7e49/o49rYEsvk5Onr8u3r7+7o4u7k7ePv8f3n4Onx3err7+nm8unq6erh4+4H6/Pq8u3y9Nzo8ecL7uzF79Lt38bI/OoC1ezV2tXL8+3T1+3D1vXz2d/xBvH64d3b4OTozePk3ercytDP0O3s2+Ln8PDs8fbd7u3y4/Lo6e3v6+Xj5+X07vTs5fLx6PDxBuDy6Oji4eLk4+cb4fDd5Aj+5d/M5uLk6+fh5czR3uXlD83owOnu7ubV5+Tl2dPY2d3a4tbHyQ/X2tbl0+7k1uza6vDL4OTX/fne59Xh1d4N+PcB9+Db4evh2eDf3uft6OfX3d/i3dnY0tDo2+DP8uHb3eLk0N7h2PX069nS5NXX9fb28fPU/N/r29/p9Nbg7tzg9dvg5ejs6ebm6eTm3PP07NTw1unz3uTl2N/lDt7o6PbeEePZ7Bbm8d/58/Pe8fr46NvZ6vLt+PXz9uv7+err5Nzr4Ozo4OsN5dnq5+nZ5OPhEOLs2unh5uPe7uTs3w3g6ePg6+vc5Nfl3OPh8+L/3uEK5e7lCOXv6+vs8/Hr7tru7e3p7PP05OL29un5+O/h6fLs7+3w8u3w6u3p9fDxBg3Tzs/QzAHX4NjW0OHq1s7h1dvZ2Afxvw7b2uLf+d/b9OjMzs7YDOzd7+fkBfDe6tv47ujf1vHi7eQA3Nzq6/Xu8NbtFebnAOzl7e/03e7p8Onx7uzl9+n48e/18fHz5voJ8NTp1fLi2e3u5OTU4uDk5gfX5NrZDtzT6t4A/N3b3+Lk4+Xk8Nzh3+Ll4+Dl5/Pj3Nna0c7P09LQ0/Tw89PM3cvNx8G/+vG/6frF2O3/0dP41tDa3tnP1tXZ0drS19fEz/Hv5u7ox8/X7erw2/Pg1trP1tPQ6P3O4c7U4d0B0tnj5dLi4dXrxd7W08vGxMvKxwjDAPng0ufN0tjeCQvf4vDe3tnN4e3X5vPrCN/w4Rjz8drX5eHe2dvi3dbZ19fT3+je
1u749/T29/jt+ubx9Azh9Pnk/fT37eHw8AfiCfX0+fPu5e7u8/n29fbu+Pr4+ez49vYG0tfwvszH8drL3fzc8ufXzQDJ+vXD0db6r+3J+fDW0LzCz+LZ3QDMztvT0eTK8snA6tbM8tfa09jX5dXq2N3j0Nbg6czX+uvT7gP35/Dh5uHY6eHZ0eDwAOTc1+Xz59HY8vrk683xCuHy8uTq2uvuC+3e6uzvAufl4eTr7u/i8fLh7uzoEufn6uDu7Ofp8ebj7+Py6+Ll6erp7OPt5uHt5uTuCunr6Nne3tjY3wfr3Nzg39vl5eDl+Prl/O3q4erp5erlAtPi8sXU3NUe4tr139re2ufZ29nMB97b5fDkBs7l5fbi5OPj59zk5d7k4uHk3N/f2d7c2tfT4N/M1vLh9ujc3NHg1dPs/NPU3dnv3QPa2N/n19nf1tna1tjQ09TP0dXXD9IDxMD8zujJ9dLN0NHN69n2zOzVyObN2APc6uHuwNrb1OTY7BnjAtbc3NTUzdvOztz5xuTtBObu3+br5OHY69bf2enm4OrU++rcydLu2t/p59TY5NYE5t7k5BXe6uHm5uDl9eDfBObl6OTi6eXq6unw6vHx/uHh7Ofv7/Ts8uHt6PAN9Ovx8O/u/uzj7u/u7+/l7OMH8eXi493n6Ona4dHv3vDe1e7k4PPxAu340uXl3+fd397o2uDk6+fw4uHo6erl5OreCNnl7ubi3uPm5/Pe4eXn4Ofd6unf2O7i5Q7s6e3x7PLe7eYk5d7c5e3U5Ong5ubo4fL6v8u14MDW0gbx4/GryLq+wq3l38Xzq9HL0NPdvPXg5/bE9cDMydHP49HCy+bovp706eMK5d3a5uzf3d3o4+rx5+z7CN8H+vzl1+rl6O/s3+Dg5erm7PHu4e3y6fLo4u3fAhMS3tzR3uDs4Nja5/Hy49je5N8a6Ovj8PP799r35uDo5/Dg4efc6uTm7djf9uzo5uLg497nAt3b4/nj4Qrg
2uPf5dwK59fs6+3q7evr7u3qDPPy7O3v5evv7Ojj6urk4OXf18C2zca/wMzr697qyce7577M6ODn+czs7tTy8Nj15u34v8C/ycbMxsTLws3Jwci689HM0NH3zOPQ4+bN1tvazsfP0gHzy/r74vLQ0/LZ297I1eLr4+rJ7O3RzNgA3OHs4c7k59vh7OPQ6+Ls6uro7+fh6Nb41uHn5hXg4+vr4+XZ4N7n4+jb4tvN4uLb4N3a1x4G3+nu+PX47/P76fz3/fj48ezz8ebn6e7q4erv5fb37O7n7SLs3+bq8fD18vTx7fbj3drb897f1d7f0P3Z3+nl49rh4cr7x9v7B+vlA/Tg1//RztLV3tnV1d/Z5dbiwt7i7ebX7+Ps5+Hm7vHx5PL49eDo6uPc597s8PQD9vLd9PHs5ejj4Ojh4N7TExLa3e/p3NPr5/Hq/+3o6+Xe5egL6+rz6fjs4fXf4fDs7u0D6eTn5+ns7+3m8u7xB/Dx7vnp4vHw2+ro4+Dd4OXo3+fZINn37N/y8uTl5ufg3Qf49Onz2uvx2/j08vj69u/j3u/46unqztv38w7A+efk0Oft+dbXxuTBwvHsA8nCz8La++vs1Nnpx97jzPXE2dXV0tLV29nG6Lrmz8rD1836zsr17MPC0NDJ4bn69gUG3fj1Ct7+29Td8/bT1s7PzdvY0c/L19nbv9K0794NCePe2d/W3fPc6ATj3Mja39oH3s7S3ejj3Obn3+Le2uX76N3X4uDX39zf39je2PXV2Mze7f3d0Mrj2uTs7dfb2DHV0ubg5OPX8uDp7Of85vDn6tvp4+Ph2t3k3+fS393i1szy19rT2Nfl1erY3ePQ1uDpzNf669PuA/fn8OHm4djp4dnR4PAA5NzX5fPn0djy+vEDzvvyxs3X3dnW6N7w3Nni2u4W5ADk8PDn7uPl6efs5ejx5ebp6OPi5Ovv69bX49/lzebe5eTc/Oz32uXh3wngEt3V5tbl5ern6tTZ
6+Xf3+jr4vsC9+fh3OPm5ePb493h/tAL977ltuPPAv2vuKnAAbivqtXTzdLbwNnp19fVDM7k4+zM1NzWxd/N197g5bv61AG4BsvW7dna1/LM197e1M7R2dTn+dzT8cTh7+wL3tXb4OPk5+Tc4e7e5ePj4uXU9ggB7Qnk8vXm3+oB5e709vTk5+zn5ALn5OPq9APk8vDs5evv8eLy6/Tx9Pf2+O/u9OH03e7t6ObrCOXwDufx8evm4t/t5eTn6eTt8O/t5uzn6eru6O3n6Ovr4Rzt5+jq9dvl7Oby5O3w6PPy+vEL7OLh1fTs59v/6N3y4Arq4Onz7+Xk6eXi8PDz8/Dx9PHw8+Lr2ezr1NfN2+PKsbmr4/XH66Xe0rHZ9unuv9Hq08vUztjl4bvbDbWq2rq+w/MBu8fCsdmZAPT62NHQ6wXX1fzU28zT1cjMxfXABdXX2tjw294F29Dq3trVysPb0dPQ19jKytnK5+8F9vPx7/Lx39nV7fP57+jv9+7Y2tzj5+b198/i7RsSzfLrvc7d6uHy7+327Ozr6Ofz4t7y5d/i+t0F3+no5uLa3dzhCNfm3Ofn6e7k6+TgC+Ll3+bk4d/i5OLm5ubj2fTi6eMK5d3a5uzf3d3o4+rx5+z7CN8H+vzl1+rl6O/s3+Dg5erm7PHu4e3y6fLo4u3fAuzN6+vp6/z51dza3Nv43t7Z1/HZ3/kG5sLy1f7j2eDi3N385wfm4NjW2tPb3tfXzeDX997Y2c/g2sv4C9/d493R5MvKyvDUzOXj5QoJ2Nze4uP+3vvg1+He1dja5uD02u7q5OXh4uTk4OXm6Arp6O0E4eXa6eng5+ngBOfy5uTe5+Xp7Of26fLs5+UB5eTp5+Ln7eHO5efn697u6eva7fHuHeEY6t3iAenh8+Hl7srk6Lnq79nQ1sYM293j2tXc2Onjwt7q39fV2+Db3RP59e7Z2+bs2dPH89bO9t7a2t4E3d7q29rW4N7d4t/b3d/c
4tjf2dn+29fU3d8I4+bg+t3r5unuAdvw4czT1RQN5evu0+Pj2/Dg4/7p3tbi8Nnazdrh3eLh193b/MUGBN3dzdH81d3nywnn2M7t++bg/NTu3Nzg2eLe2ebY5OXV293b5tnh69Lm1fLx9fn57+v4+/T9/eP8+vPl+/ff9vnq3+jl7vL6+/Xs5/DrFfjo5/Qk9Pr2/Pza/efk7O3p8vbq9fXw6+/y9fbi7+f17t/18wfy8vf36PT24+QJ4e7n+vLyCPT18vD0D+707/70y9PR2cLX7uzbDNTF/M/Fx/Xhxd7W2fXi2d3W3srw5fb15QDvyNQF0M3Zz8/awsPz8+7y6fD58wb17fX17/Pu7PPxB9/r8BjY5uzr4PPw6vHn5uTq4PDu9Pby8u3y9d/n/evj6wbo6+rs7u3s6u3g2+jtAO3b5+3g7eXm6/QB4evu7+Hs5uv05ezu5u/05eTdC/Dk3+Tf5eTh5tfX6+fh9+LR4tLN89IZ3wDd893p4OXa4ebm5Nzq3uHN/9vW3+DI0/bm6tLZDOjW6dz13ezx8dXH8NXmG9cR0+rc6+3n5+zl6eHh6Ovp7efe29rZ2Njk4c8CzOTJ0Oux8Nfbs8rNxba5zNK3/uGyveXq/8Pc8OTuxtjRrNPcusHxv6K+w7nD4wLIx/Tr7uvx7O3s8O/s8fTu2OjR4ATn6+/t5PLy6t3u4ubs6+ju5e7sD+bm6ezw6gzW4Ojh8e7n8dPk7ezs3e7r7Ojq8ujq0NoH4crC8Ojk6e3a79fOFevr7+4G5+Pm6enw8djm9/33+un1/Pvx7+/z+fb68fn26wjoC+vt5vry7/rt8er06Qf68/zy7/j69+3r9vjy8tva1sTT29Yh5s/Z39Lq098L1dnm++rc5vbmB9XU2/Po6ezp3OHe5Nzl2eHj5NjX2N3g2NHf3r/a3d3d3u/o3t7h5iLg8cnZ+93P5fbI5+Pj5OTeywH/1uPg4+Li3uTg4tTV7vLp8ujt8QYQ
+9Ts8fXo7ujh6t7T6+7w7vXxAfPr8PHv9e709PX08vL07/P28O3xAO3T09bf18wCBvjw3tvm3tfczNrW+t7W29To7w7i5dzR5efX5t3r6Nvk5d/j18/kzPLq6dnf2fUA6/rk4tXA4eTd4uLZ3ePb1efk2fjg9+bn3d3Y4uLh1eLq4OHc4tzw4ua+1dbX5t4L3e/R4tvi3+Dj39AU2dXf1+PU1+Lc8OTp28zw2tnq4e7g5PPbCO305+kA4cvb2NXWy93Z8NgB3dnTEtHGxcQD9N397+3a39Xg+dTH39rb5d/f49ff0dTe3NHTzAW0v9nTv5zTxrW0zczIxLrQ7MXu0+rZ2/nY1srr0NHY6Nvc07/K9uHlx8PDvuDQ2Mfe8vPk8vTt9fDk7OPu7vLt6+vnCQbm4+3v5uUF6+vmDOzr8PXo7unx+PT08PPx7fLq3/DY0NvHzcvM/e4E2tfQwNHNygXX/P/B+9bY1dzT0/rX09HY0tHcydjUzdXY1uLPutfNw/MFyNvM3v3PvfDY3ObO/BX10tLn3eLf3+na4ODu6eHe4trN1ODa1NbT1NYM1djNtsTy+cC1zd3Gz7gCwM33ztHJ8+i62cv7G97Y2t3aze27v67g0dvSw9zj2d/J6ccH7N7UysvW3NDT0vYM3NjZ1MrP1vAE5NfZ7tvZ+sfR293M0NXw0sXU0MrRz9HRzPfSxtjY3OoB4d8M4urv29zw5uLu6eAB783t2Nnh2dPn5uj+1dDh2uHd6OTw6NgG1+vf6NgA19zj5OnR5Nvo5+nk8ufS+Pfd5tTY3uzqy9/a1u7p1OHj1jbZ1dfi2tTb2Nrl792+6u3Z3+f+5djm6f0D7unp3+Hi39oT7PHg7/nr9N/y6PHx+PHw4Ojp6e3t7uvt8enr5Ofr6t3f5dnc3+zi1+nr2u7i2dst5d7u7/Du7u7s8Ojt7+n09vDx4+fp4ujj7PDu4uPr5/bz8vT1+fj3FPTx+fH57PX18vLh8Orn
3vjs7PQI7uns7RYG7fHu7/f38fnq9vLn4tcDxtXX9Ovo8Ojt5dXn3ufv5dT82M733/fq3e3jB+HO4c7i4t/j4ujn5djQ/vPl3gXm4ubk7uHV3dbV0+Dr59bcBSfe5d7b3urm5uvZ4u3t6ejl493X+OXn4efk4d7X49rp2uzN0ebSz9Lx5/LQ797s5MTLrP0Gz8oXzv/19N3Q0s3Z2NT5ys3gzuLe4c/a1OK64/nR09bd19Xd0drb3ePh0uLR3870ytrg8vnd1OfZzfbPCNDOy9DP+uPl3NgP1NL39sjv6+f/7Ojt797+7O/48+3w9u/p6gfx8hjY8eXr8fPt9Pju7/X18vbu9vbz9fHu9vjd+QTXDN7f4tXiBeHr6d/f+9/s6v/u7Ofh5fDs8ujo1u7s3ePp4vDq4+ji5fPh3NTe29vo6d/g4eLi5N3v2+LX+uD71f/53unf5e7pB+Hk4tTb4+H/As7k6tro6efoCeDk1M3q39nY4urq8ers5urz5uDu9uja7+ffBdTf8hvo8Orj4ubg5uDa4uLxzu7j6dfa784B8+Lh+NPR9/XH1PIK4drZ3fHZydQQ9N7S8uLu2ODq4MnZ2tzIsM7ey9bg4t+3zda78N0D4O3m8NTy5e8I3ODlBeDn4uHmDuHG8/Hu9O7u7fTm7/js6/Ho9PDx9/Dy5eLt39fY487H19HK4dTM8dfT1BPG1fr29e3Ft+v21sHT2tXgydnhwP/C1tfF29jU4cDg3Avr9PHl9Ofp8PUM8PDz4+ve8OjW9Ajt6eoL4ePi5fDy5+Tx4uLo5u7k8PDr6u/y6vPk5OHp5uwC++7z9fDm6fHt8e7v6uD/4Ony5/bs5/Tw8ePj5+zu9vDy7u3y6uzz9vnt4vfv7OXh6u7g4vIA4/Ho9dji7uvrCAkM3eP36+zr8QDl4vDy5/He7N7l4ejf5N3t79bk5cvk18TNzdvGxejU2czO0NXSxbbu7e/z1tjJ3+IOw+bJ7u7Uz+zW
7NHSy+/tzdPG4uLi6drm68rpDwnh7fTv1MH/79+65uvQ6dfu3dLc4uDPy+fh3efoAsTU19kh0NzXxRzu7Ovt5dD07B/47dHX9ejo7enhxeDe49Xj8P4L8OfX7Obu6eng6PPt5/Hy7vPt6eTg4eTq7Pjl7u3r1t7p6/IF4ujs6NvO6uLq1ujeA+3f5N/W8NkW2Nrh5enj5tnt5Ond9dnq6drg5sTl377a4t7q2tnf4dbgv9/y6+TnAhHg/tzZydnNB9LUycjQDdPj2N8BC9LZ287ax+HX0REB9uXc28X5z8Ow9eYHu97L3AbI3ejL08ve09fX3trY2dnY09PK3s3iExLe3NHe4Ozg2Nrn8fLj2N7k3xro6+Pw8/v32vfm4Ojn8ODh59zq5Obt2N/27Ojm4tnm29ve1Nnf3e/149Df1t/S3Az+7N/65QHj1Nvj/PnW3enl4trb4uHd5OPd3Nvb0t/t8M/l0e7i6PHx9uTp9Nvy493cDQTd5PPv8ejo5ObX5w/N6uzZ8ODm5eLj397o4+PkyMy4v7m3wcLu+u7VyLXI9cC7+cjr3wzqu8TG/8wH4dQQx73ExMHJw9HMzcrIss636v7h8/ngAscB5QLv0NL2v9a+0cH+wdDW2Mnd/NLn1tPl4uXb1eDi6N3g5+fa5OHmz9Lh7+jn3+Pm6usO3/Hy6OPK5PDSCOnt7t7h5xnn6eTf3+Dj3uzn7eDY5OXg6efb5dbf29PRz9jU2tLVy8Tf3ubN/NfS87nB6gLQ3OPV1uPc2d7j39/j1+Dm+ODi4eLY+dbSFN3g0cjU2+Dh6QL+6Ojkztfb4iEHx+jX7tns3ATs5eTj2ejY4NTq4+HI3eTb5c/ZzBHl4drw5eHU6enO/+7j4Ovi4e3eAvXz8PPx9ffu9vTy4uro6vPl7OLy9gnt7e7o1BLy4dzZ49zg49/k0soJAtLM39cH9vrO3dDQ5N/m0+XX0NrL4wDf3dnS49bg3Nvf3df3AfXl7vL0
9/Ty+Pbw9Pf08PPq7ffw7PTz7+v19gj69u/z8vfrGdva7/Xz8fb19vjz3O/g497nAt3b4/nj4Qrg2uPf5dwK59fs6+3q7evr7u3qDPPy7O3v5evv7Ojj6urk4OXf4uXO8N/u49vQ0Mjf1e/RDtXP1ePY4tC95vrs3vHf1uLX3dff4fTm/uPi1tzq8eHX3uUA7N3u8eoA7efo7+/r6+nn5eHy6ero7fTx6ejw9PXx9/Xx5uf76fTj5uvp8OvrFe72/esK9Oft8ecG7O7s8OXe6e7tBO/y5ubj9e/s6u738d3e5+3q7+rj5+Ll6uXl5ufr9/33+un1/Pvx7+/z+fb68fn26wjoC+vt5vry7/rt8er06Qf68/zy7/j69+3r9vjy8tbew9Df1cfW1gTq+Nbcvd/M0ewC9/Hz9MTXwA3Y9snz/dLL18rJ0c/K2MvMzNfcxef1zOjV1vHT/+7+9/LP3vz5yfPJvfHX9uXJ0+3S3w7l3+zY2PLR3N3d2+Tf4OGw5M3F4wTo6ejk6erlC+Lq4uvg2+LoBhrm7dn00/Lq5u/s4+IG7fDu5/Do4unl6e/r3t3h0dL14tzk49HY39vm8efi1N8F0ADk4+zd5ufr3Nrk4/nk5+Hg8AbY4d/e4tvj4OHlwgbh5NvW09/Z7QLl4+Ti1svQ497c/Nz13gfW5Obn6fzNzc/Z3s/e4+rf7O7s6tnm5dYU1OLX4t7g5uLK0cvh5ujQ+8/Y+tXT1sz93t7nAvfp3uLp3uXn0+/oBubh6+b2+9G/2sHCvdzFtu7D+PL76fLFuPfAu+318NzN8OLU0vnS0uHtzMPDzszNzMfHy83Kzr/Mrtz18uvp3vvm5fPl2N/x8/Te8/Xq4vQY6fHs9/HcCfHc8ub18uzr4+/q7fPw7/Lw/d3/793PDAcK7dvg5NPg9fjz6vP67A7n3fjy6vj18fz04vT8+fHz7/b18vj48fzx8+ns1driydrU2djlwdHG8Njs0ALaz73M
0NrSHOv83tPb3t0Bztjb5eTj29vKzMrMyu7byRPf6v7o3/Dp6ubnDeHw7u3e7+vo/ejq4Ovj8OPu7O7v4t/o6fHh8N7i4eTj3+LQ3A/k3dnZ3uHg3ufNAePX6ubrEunn5uTt6+MD3vDr2gr/7OHp2+/v7gX32Ozp6+nnxuLZ0AgE4ezi7OUD5vDx7PLy6ePn6ub18Pfx8/fy6An5+ujs9fH07+bl++709er29+jo3OPr7iq+xrmkxtajqMsnAMaxpqG0sLTVyOrA9di/2srz473MzNPW28bR1brKwNPjuP61A/Xh3OzrxADzzOQD0drM68XHzAL19tzm/dHT297az9Hd1dPS283j3uHc2Nzhzc7K0uq/4+/G/dve1Ojo0Nne69PM4djSyPPQx9Ho4O/j2Nvq8Qfe6wju0dbk1t/Z+crf0QLn597V5N3g3fbf9/P80dvn1tz8Gdnk5OLi5OXa5+Ld4+Lp5OPj6uLh3uXm5urj5Nnz3eXm4/AB8vHn3uXu7+fl1PHr6tb/5Nvv5+z2BuwE6uLo5uT+7uzu6/by8vjj5PLc9NbfBdHv0M/b2vPc5+DT+NDM+93QzNAI3PHe4tbg4eXn493k3tPi3fHX1tPb3grUAfTo7d/g5efk5uLk6+Dl594H5eUV7N3t7Qzy6+Xy6/Dt8fXx7+zr7evw7enp7ejS5eDk5Pfp9/X27vjp4eHy8fXw4fb19ufo8CLY3gr13u/2093b5u303/bm6+ns7fDy8/Hu8/be6eLo//Pf4N/74ebp+drd6OUN2+Td++Tq5uHl4+Lf4uvo3d3k5+rm5OPn4+Xn4P/i6ujm7Ofl5eEE5Ovp7enl4Ovp59Tv6O7q5vT38vDtIu3l5vLw9u/o7enk7/Dt59bj7s716wPg4+f/2Nzb1frbycDO19Di6eDptO/rxtzP8dTI1dTP19Hd4+Hb2OPpzN/JttfW6NrV2NzPzN7i2unW79Tp1Nrp59/Z09nZzdLQ3MbP4Mbk
1Nrj0LfOzc/Z6+XN0dXs6+Di6PDw7PH35/Dv8uTx6Orw7ezq7e7n9e/08+vz8ujw8Qbh8urr4uHi5OPnG+Ly9fi74O3D1+fB8NjKwPTgyeXFwejYxtq+7cnl1NjNye+68uzU68nGxALGw8nR3MrUv+Xv8uvs7OPw5uzp7u/r7+n66ubb2ezn5+Lw8eLr79zi5ubn/Qfn6u/k3+rj7O3yDeXk1d/d8OTf6eb+3u/k5tfi59/7+wHm6uvr7u3v5ubo5+vn7uPs5uPc4OLs7O3n3grk2N/i3uHX0Nrv9PXk4OHU39Ta/voS2N3a0eLVyt4E/dre3N/e0tvg2N/W3tje4NrF0ezz9OTf9Pjq58ff8u327fj39vHo5eb0++7y3wbx4Nvt8PHu2+P8+d3y7PL48Ofi6ArX1sLH773Z2uPN4tXT0+/O0hTz9+zKA8/E1M7U2tfNyOnO3NbJ1NvZ1NkO2NnH2cL67/Df7+vw7PHk6+bf5ePb8ezlINEL9eDv7fEC9O7u6+zs6Ovz8u/x9vf08vjy6/Xb2/b06vDz+Orv5efp5ezq5+7v7Pf05dUP5+fy8ejz6+zt6evx6+ju6OvZFuPt6/Xl897o1wLRvPXn3eXb2PLo+8fRx8e3zMDX0d/IzuvO5tnnvM/I0dXQ0tLEysrFzMnj1bvb4+jt8/Tj2uno8u/t7ePf2+rn2vDz8uD25e3t9+/28fHz7fji6fDp+Orv9PX0Hvbm9PD28u708/X58vHu5vH88fD09e3x5Ovi5B326eXx6/Pz7/To9+/29Oz09Pb19e718dzd8OHnFurn5N/a1Rzq5t7G3fDd3OLq3+Xc7unj3+kH5uLm5PLy6+Ph1d/w4+LmC+XhxcPVwda9uhXH2QfjA9PF2e/JvuQG5M3k7cjOA8zp7cTGzMDXy9DUytnd1trG0tW9BfboCebq0+nr49/m4+jw4wDh6efy6+vn8efu7ujy9Ojr7PLg7gHr8Orx5ejw697iAeHg
2s/e5d3SAMzW9cnS49jZ1OIB+Bzkz+Xy187S4trH2t7i5eXe3Onh1d/h5Onm7c/67PLY2dr6+d3Z3vTMzd307tfU0N392enW2e7o2d/h1Nfb3tLa1+DZ393Z1t7f7tfR3dXWzdTPyu/i3vruAsbex+vCwNL87OnfC+vN88vX1PrP19LP1M7j19PT2dvU0srVxO/15eoL6Qbk5Ojt6+Dw8d/r4+YA7/XqD/Dh7PDu8fD08eTq1+nt7evn7+rr7vLf3+PWCAfPyMYC1f7f3eHn4NTT18fa0/f/5tzh4+TY2dzh3Nzu2tfX2PLb19ne2Obi1dfM29vY1+T/2Qfc3+jy6+PjxtHf5uTw3gLW6OTa2+Hf/tzi3uXm3t7l3d7n4uLZ6/Hj3OIT5ePl5+no6+8B5e3w6Ofn3+fuC+jq6/P19uzo8APs7+Xx6uTo8PDp8Pnp+fbn6uDh4eHp8uDm6ewA1Q4G7PLa8unv3P3j4eLl8+/k7uvi2N7o6uTp5err7OXt5+ju5fHc9uPX38zq5uPi1//v6eTe4uTn4tLs2+7Xz/fnDADk2dTh3efn4tnn5tHl6drt4Nfo0v/x7Ozx8u7s8unp4/Lw8Orv5ub/5uTqA+no7xPn6uHu7vLu4+vu8vHx7+/v8/Dy7uLe4srL3t7gzN7l3dne4tfT/gPg2ejT2eLYzt7fz97p4OHiwQLazdnd1eLj0OTmBuLS/fHE4c7N5vDN7PXs+u/EyMnj59kC0tLt68Xa4NvXzdrT3snPvsjw1dfTztXR1bnTxtzD1rvC0b7Kyubt5u7Kzr/CvuQM9Nvu7uG/xvfQ1Ovi6PzByszLzsfTz9HT1NO80K/x5eLX4wDM5djg8eXt28Pg2N/S/9AE3OnQ5Ozf6ubs39ro6tnk2d3k593e3Obb5uULCur44e3qCe3sBeDl6Ojv6+vh5d/k+gzp4+fw8e7h4erw7e//++Pf6enp7ujr4+Hmw9ru3ur17/Xm8O7i5u/y7/Lh
6PXu3OToA+Xp6+0k6ezo5ebu7u3f4ebj7u7r9u/z9d4C587z5tfs8/X229j/yvvZyt/Y6/jh6d/t9eve2+HV8d7Q6M/k2e3l6NPP1+TjwtXPzeLi4dfr5tzp5N/T8ePk4N3iFtvd48/XA+Lo6fMS7uTk8O/q8Nvt7OPv7Ojw6t/q3v/P0dLR4NDC1uL38+Pq4cfU29HsBL7kwtf73/3Q4s3u79TU9tLR1s3D9s/A0c/Fzsjw3e7t6ObrCOXwDufx8evm4t/t5eTn6eTt8O/t5uzn6eru6O3n6Ovr4Rzt5+jq9dvl7NDJxtTO4NHY0cP919DW1bru5c3uv9bOzdvgAe3P2Nfq8OMG2OzI09fb2Njd/vXTvvjl4OLe4eXq6N4J3OXp5t3j4uLX2tzzAdnh4Qf+6QPj4/ve5N3h3+jx6Ojj6+nd6Nz49PHZ/uL/y9zJydMYwu/H19EA19rd4+LY4+fk1ebjztrc4t3aCMfh3+He5OLm3s/11v8Hz8Tp4dMb39jm4dvV49rl4Nfv/+Tc4uLg19Ta4N7g7tzg1dvw29fV5Nvp4dHZ09nv4e/n4fft7/vqyuXd4APm6u7kB/3Y6fIJ7e7t7ujp4Ors0PHi7+/q7vHr5t7q7v/L4dfh3OXu1dnX6vvi3eLp29cG9/LYx/f42uLV2wnO3dnc3eDX3dDR++Hn5dvg1unz2vT+At/t1OPl4+rd4eLs3vbi5ebi398C6ODs5dvp6N3k4+zb5/vo697p4+Lu49/v+drWzc3I1N3wz8nq07ze+s7OzNHJ68fK+dT55vzNydbI5PLm3Or1zM/H3dn318/q2PLJ4PXc49/h1Nzh1ufo2d3a5OHf0N3e6uHoyOnv9ufc4evb3drb097d7vXp593g3Bge3tfe4d3h1tDZ6frp4ODi097T2v75Ec/b1sri1QLfBPna293d2cvW39fZ1t7V3dvYws4I5ezxDunv6OPi7fHp9+b37Ozy8e3w7O/v8Pn+6ebx
7/L07+fq9eDs7Oju7OPo5+vU6N/06Ozq5+jl+uvw8OQGzt/q5ubh6OH0CuXt2fbs4ufu5eTj5P/l4ubk3uDg9ebj/tTp1fLi2e3u5OTU4uDk5gfX5NrZDtzT6t4A/N3b3+Lk4+Xk8Nzh3+Ll4+Dl5/Pj3Nns7eLw7ODo7OQG4OPo8eXk5+nk3evpGN7l6esJ8PDn5vnp4+Lh5O3k6+/o7enj7NoBwv70z9PwyNYG2tj80ffXwtvPA9nX69jZ2uLU2drQAtnZ2Njk4OPd1N3P1N7Y0dfO0Png0ufN0tjeCQvf4vDe3tnN4e3X5vPrCN/w4Rjz8drX5eHe2dvi3dbZ19fT3+je1u7u8/Ht8/by9u/o5+zt8ent7vPkGNThAeAI8PLj6Obo6ufu8tvm4uvs4uzU9PHi79wG5fXN3NsTBOLX5eXi29/T4N3i7P701eTN4t/c3ejf5d/i4P3s4+rh3uPb3+Pk4uTd0vPy7vPx8vDu6ebj9PH27v7hFt/w7enw9vLu8O7z7Ov38PDu7+zt5efu8vP08OjwAd3o5PTh3eHj4d3n0OXj5fDo4N747fPi3N3b5v/n4+Dm4eIHA+HV4N7k4ufi4ubh6t/v6fMN6ePv7PTy7ufu8+zp7Pns5PLp5OrwFfTu8vDv4g3v9en27vHz6vHf6/jo5fLr1/n29vXt/PDz9PTm9PX59ffx9+4N6uvr8PT27vDV/+fx7PT3EPDm5+zu8O/k8e/07+7J2tbX2NbY2eTd6eDb1s7O79P0FdbY3eXu5Nve3dfd3dwA4N3029vTytfc1tf4Ec/izdTD6NfA0NLy2O7u1MrHyc3R0g7p5ensxNgG79DS4MjJxc3X09DQ89TR0cva2cfC1uS/PczCv7PEycS00A4AoMq6wsqtxc7R19f+zdnV1enAxsjL19Hcx9/EtL7FyM27sO7V4cMW2tDr29YCz97l/9bYxtbj99Xd49ff3/j+2tTh2d/k3c7a2dvi3tvc3drc
39be5eTz4eno6OLU+Pfn7Orl29Di7wH30vrmD+fg3O/h7N7i7uDh5+Tm3uvs6u7s4OXX4OziBuPg5Mne9gnw4/He38/Xzc7pzefh/9DY2OTn4vDf5uLg7OTg4Obq6uXm8OTp1/jx087IxMjKyfzdA9nW0MHQzcoL3/7+v/nW1s/OztD619PQ2NDT28nW1MvR0dTi0LvX497j2Ozl5OXiAdfq5t/n5ejj4vjk893e9+zyA+bc2uTf6une3ejn1Onq3u7i2OjXA97R2PrU2dvi8frV4Ofh9N7e1fIJAurh5ebo8+bl5tvm7uLc5dro6trk5efo48zY1+XY7+bl19/d6Obg8+Xq7uDqB+vh7+z17u/v8fEE9vDv8u708fPy9Ozr39Lo7e0DHN/08ebs7/Ly7OrmHOTw8fXY5PAC3e/t7eTz8fXz8O/l8PDy7OoE5v/t5+n08PTx8ufl5fPr8uz08Orw7OXp9PDz6OfrDOH47Onn5/Hx7PLw7+bx7+/v8tzszurl6+np5vPzEe3P18L6xsTE5eHl4OTu0tDA/dYF9+Xm4NHt2tIC2d3u9tjR0svS9tzN2dbb3dzK1MTu5tji3vXq4evmAN/w5OfY4+jh1fsB5urr6u7t7+fm6ufr5+3j7Ojj3uLi7ezt7uYM5MvA18jZycgJ2e7x7Q7Wz8Xn1czdAe264/LbyhHR8fnJz9fJ0NLV2dPd4tvgyt7ky/nV1s3Uz8rv4t767gLG3sfrwsDS/Ozp3wvrzfPL19T6z9fSz9TO49fT09nb1NLK1cTv7fv7+//i9/ji4tvq3/rO2dnd5dXR2NfO0e8B1uLo2Nvh2t7e3dvd4N7W29bX5eHX2erZxdnLv9nc19a599vNzMzL5vkL18vg7tLV7NrcBwrO3dLQ/8fN2dDc1NDi4enRvb8N7+bz9dz28ebR1cqy0d7Y2uwKtbnTwru60M7F1dDCvtTTwMrLzc3EytLR2c/P7a/X4O/81dfb39zm39rn
6fPs5uvkKNTe5e7h9u3k4O3k2+vl6uXs5+7o7Orq6fDs6O7j/v757vzw/PDp5t8H9PH+3/jw/M4W4wrr5fTy9eb78fDv7vrw8/rw+fzn9vba7Pj85/Hl5efn49/k4uP92dno6ejx4xHX097g5uXk8O4M8Ofo6OTs7ATo5t7s6/Hu8/Hq6QDi39jOzNvR1twT0wDZ2t3R09rM0Bnn3e4J1NTP3tXW68fj1NLe19fZ1NLR1drT4uDJ9+no3d/m3dvg0tfc2+jo5uXU2uPi5Nflxdve3tDl4wH9+/zT2uDW4+jm2+Hi4fjt1cL3/PT8+/T79/f0+PP9/ff5/v388/H4+AoEAffx/PX26vH68vn5+O76+fn4+/30+/Dq2dvz3t/V3t/Q/drf6uXk2eLhyvvH2/sH6+QD9ODX/9HO0tbe2dXV4Nnl1uLC3ePt5tjZ5ePx4uLp4+no7O/u3uHd6ObNxOPV49nu4Nvp8c3l9NTg2C7b2tvh3dfS5t7l0vnS3dbn3drV47vMu8/R9db52t3SBMjd0MH06vXv3w/h5tTZ9vHe19/V3uPa4dvr1dj22NDd4uHF3OPS3NLc59nbywLF2c3vEM3AxNrK29ncxf7bziXTx9rWEePa2uDm2NuyxAHu8fXx4u3wD+Xo4+fx7ezy7uPo4+vm4OLy8uzr8+nu7+3z8vH36/Xr6OML8N/o7uX39vb1C/rh+fb37/b4+vjw+fr45errBfPw+fnu9vfu9uHz+fbz+Pfr+Pn5+vby+fkB5+DX0+/W1ufn7d7x6+DM7s3d5ubz8OPu6Pby8u3t6fLu7fHm2e/m6qME7ubw1inA7fX07ejo2+zy4NrbxPHp8fLw7toK2+wD6iD33ejw3Nvw6/b19/r0+PP19/f47vD5+N/o6+3p0bjLw9jv3tDY2cPSx9vGydPdyfr97NXv3N3cztzXzPPM9/Tb1Mja8tziztXe7OLe6eTV2uXm+/vY/+rZ5NrgyPD6zd7w9dvR
++X29N8A4t3f6ePo6ePk6uDn4+rS6tXk4tnfzt7q9Ond5fjw7t8DzPjZy9/d/t742Oj43+3O2tXm3+oB6trq6O3j3frj1e3q0OrgyPT+79Pp5N3a7N3Y1fn5+eXPz+rQ79H59tHj6d3jBOXR0eD94OHe29/X5v/j2wvi3und39vm5tTk2+bb5w/Z1Nno59/v5+r13O7f6ubl5t3b2g7n5ODl5uLm5eTY7u717vHn7O/x/vMF/uzx6u/z7OMF4+jz8vP28uP29+zy5/Dn8ero7Ovt7uzu8ejs693+6fDl7PXQ7t/i5Nvc7//m1NXM4uLY4+nj5/na4d/e1uj53eTe6OLZ1NPb2+Du/tbX6evp6e/q1O7l8d7t7OoT3eDpAOHw6uYA7Qnu8/Hx7fDy7/La8enr7u/o4d/l4+fs38ra0djpxu3a7vrl/eTgwtva3MwA1NjY1OHT98vn1gvQ8evP3tDS3c3PzcbL0AjU3evu9ePs9Pnz8+zx5vPp8vjz9+3w5ejr598G6/Ti8ffx6foJ6PPk7u/s5/Pv8+ft8+Dkw8/Fxu3JvOnQ2/TQy9L23uvE8+jq48nUzs3S4dnQ08zYzcfo1vre0MfT1fPjFe251t/Y5OTH1Ovv0tewAdDt28nj+sjyAfPX4+Hw89jd2trL2t7D78/b4czb29jnzeHQxs/25OL05+Hk++EK5erp6Obe3t7mDNvo4Ozo6vDn7ebe4ufn4uvl4+Hk5uTn5+fk2/bour2wwsjksb3a//bW2Lapuqr79Pf16c/4+9Dk0NIK4eXRycLIzsvKv8rHzMjVusGm77/CvcPIwMHB9vT+6srEsce9yAzu+MDy7eDU18vZ4+DI3svA59LU187MzszLzuTJu/vszevr6ev8+dXc2tzb+N7e2dfx2d/5BubC8tX+49ng4tzd/OcH5uDY1trT297X183g6vHo7PAGEPHy6tv08vTe497tANHu9PLr6+wA4/Xp7eru6+ff6fHn7fPm
7+7v4Ozm6ujo4Pvo4uvn2/0B7OHrCerk1P/07u/t9PD29vL17u7z8O7r9u/y7Ovm6O7t6d7j4OjsAMn68MDK0Nztwczb78zT08kSEdr+4OHY5drb4tfU4ePhC9ji5eXf4N/T6+rg0/bJ3eTP5eHe3Ona2APX5uYE5ebc2wPK1dng4uPh3t/k1ukW0f7o5fDp3eXe4t3Z5eME3tvX1N3fCeLk4fvg6+bp7gHa8OHT1NoW6+rq8NTi5Ozz5un/6N/U4fDY2c3Z4N3h4d3o6eLY3sHR2vLb4e7a2+bc2OjxzsvQ8fPi7ensye7n5/LBzuTdy9rS09jL4O/18MTO1MrNxtnc7s/I9tS73fjN0MvQyufFx/jR+eX4ysjW9+Tt5Nzn88rPxtzZ9dbO6Nfwy+337fr1BQjg6hXp7Pb48u7r9vDp7O/j5+/l/t3s7d7u7uPy6fDs8Ovm8+rv+fb26ej41MzN6Qna2tfswuLpAPPW8uLpF7YC5t3M5+rS7/DY5+/p6+fx8efq8fHo7vDi8ezWBPDs9+4I9/nq9M/w9uP37/j0+Ra32+zo1Pfy1vn24e/08u/g9vny9/n07PT69Pbz4dfz6c7ey9jbzfXT7efd1dPT5Bvc1t7i4t/k/wPl19bg3/zX+NLT2dfc3trg4PDV7OXX1tjV5+jW39jtCfHp3N3b0eMa1tjq7OTn9ufr6+MD5gLY5uXp8dvZ4uLf3+TZ2Njg09ftBv3V3PPo2srm4PzZ6trr+AXb5+fr7Ojw3evd5vHt5uzl5Onk4d3h5uPp5Njd5/TLBczE19Tb3tHO4wrlztnU0PPVEsr749fi6Nzi4ODU4drm2d7k2NnUyN/X4u7ZFebqBuft8fby8OLj7+3y7+fy3+wF4uzp4+Xk6ubn9PL05fHjE+3f8u7v8PXu8PPs7+fiuLWwurmnsMPi9+3d6sCxvLS3BPsH7Ofp3d3I8czs4LjmurS7rLnHwsm9vb/Htb7W7tbszwTP1dzX
5r/n2d3Uysv41fMf29rW1+Th+PTj3fvT2NjW/tTy1tHX1tfW1NHUyNPx8PHx9fPz9ugG5eX19/Hr6fDh7vHp8/Ds8+QJ7u7q9eH07QLm8PLu7/Pt9PLi8uvp297l5enp2unu8enw9Oj92+Xn6dL65+DZ3ujq4ubr2N/i4OTh1dXZAM/sBgjH39L81/4CwsnRxsbSy/ftztfQ8tPKvMfLC9MD0Q/a2NPb0M/WzdLvzs7VytPNyM3C4NTQ99Dy8+Ty9O318OTs4+7u8u3r6+cJBubj7e/m5QXr6+YM7Ovw9eju6fH49PTw8/Ht8urf+wbBzdDQ7NPI3/TTxsL2zAu+ze7v2MrH29jKxtPYz8TY7c/28uXT16zW2NLV6Mm63fkEzNXg2vvc1+7v3NLS+tzz1uDI/OfU3s3e2NPh4d7a487d+e3y2OPA2d7i4dTcz+Lb1uDM49IX2c3izOLP1+LQw8u4xNHPx8/cFNzS1drh1dEKz93T0czL09ze4eQX0cTZ3uDc3OLg4ODd4wjl5ecE3uME3ubb5uLd+OPd3QTY5t/m5d/l5O3q5OEB3+Pn3eHZ/e/u4u/x8czu8e3r9O/y3dnm6unP2fgf3+jr59/o6ufp1+zf2Pvr7dTZ2N7X2Ony4A/p5eDy8u7w6/7Z7Ojl9e3m6vHr2t7e7t327dUm8APg6uH05e/e5efu7PPt8PXv9czfxOPa3ODKztTP19Ha5OLV2Mjax8bQ2djvxeMZ5cYBz9jY3dL+xcjc4dfe19zd9d6+/wfz3PHq8fbe2eYA5tb16/D07tbj4OntE9oG9fLq7uTs6enx7PPm7efv7uv38wry7NTs7wXq6e7s8eTs6u717/Ly8PXeEdvr6N3t7eYN9PDq8O718+707Pfw9fXy+PXq+vLc4PLZ9+Tf6drl59Hw6/vq6OvvE+/o5+sF4vPr5fjtHt/g5uj19PT37+rz9/H75OjH4fDYz93k3OXc3d3k4efi2uXD5f3n0eDf
C/vp3d7r6ATMzM3RzsbQ2M7k29sP2N7UB8Dq3t7q5Nbb4uX6+s7/69ng2OHG6fjM1+703MoQ5fPw2/3h3Orf4uXm4uTj4Ojd69Hk8wfEHcbSwejc9dXg5s/b89Pn1u/k2NvY0NfS9eDb0efp2tbX3Nrgz+He4+zY8MzVzb/M9bjBtbS+2f3ixtHLsrS4yMkDyrrhA9nQ5fXN5wjA5LDCygLcv9zEyb7E9NrD3djk4uLm9ebx9QHq6fHu6eQQ5/Dr8/Dj7Nfu7eHiEOvs8ury6urg3Orh9vLu9vHw8O7X6tLr4crt/vDU6ufd2+zh2NX6+vrl0s7r0PDo+fbR4und4gTj0dDh/eLi39zf2ef/5fL04vLZ7O317vDY7/jY2try6/Qa6e7l+8/c5Ov39tYP8g3j+ODz7u/w6e7yBPfv4cPX9dTT19HPxNnvF+bd29fTydPP8wzZzdrN19bS2OfPB9PBzNvQ0wrU1dTY39re1svb4+fi3ePq6u/k5Orr6Ojl5v7j6OHs1+fxBe/y7ujs8ejr5+jr6Obn3OXh6Orm5wwF7fLI1+fa1s3O2M7a4uXo4f4D39fl2dnd5+Xo4dUJ4ert5ePvD9n64eDf2uHh2eUB0drn6gbm5uvi8OLy0ubv4+nt7OwAEwPi6g3n5eX+6urm6uzv7O3s5/Lu7+vs4O3o+ODT6vPy8O/m9PHz8uX49PXw9vDs6voE5PX/6fLs8/Ht6eDz4Qbw8vHy8wPh8PDx8fDk6e/q4fD98Ob27+7c7PL179/18/MM5O3vEe3z5Pb58OH49fji9OT49uzy9vLu7fT06uHY487H19HK4dTM8dfT1BPG1fr29e3Ft+v21sHT2tXgydnhwP/C1tfF29jU4cDg3Avrzv7P09PN18/jztLi2uLV3dTa6NTq2va8+tAC7djZ8fHV2LLBv8bd+cPa0d/j9v+v8/Pt7/Xz6+Hs5Ovi8/X06e/t6PDXDNbP6+7vDu7nAuvw8u7t5fDo
8fDp7e7x8ervAOTC1dPY3Nji2MPyy8Hj59PWzd7p5b/b19/Y3vjy4+HcL+bIxtvO1ObQyN7f2Pru/rUG7O7s7e3w6vHc7uXx4O3e6OPjzevp7+wR4e3v6vIJ6+vw5fDp8Ovp7+Pn7e3xEd7a4+jz6fPa7/X1EfDq6O7q7uTs6eXo6O3r9eTo7O73+unu8+3q5evh7PEI7u/z8ffv6NwBAdUP1d3K0d/54OLn3ODZ2+XUAePh5eLn1N734uXa5eHc3tva3tzd39zc49f42drX9/MOwPnn5NDn7fnW18bkwcLx7APJws/C2vvr7NTZ6cfe48z1xNnV1dLS1dvZxui65tvt+tSmxPvTvtDQ98TyzPLA/aX47QLIzL3r9MTW0erRycgd5L3M1rXR29nYz9a6s8Dn79ri7O3r5svU+v7g59Xj7d724M/g1wQJ3uLb4+bf0PcB3wHS6OPm4Ofg6NvX6PnHy+Dk5/AU6uf4/ubn5+Pq6+Dn2OXc4urF1OzZ3uXsAvXx3twE4u3o7+Xv6O/r5QbY7+nTCd3e2+zg4Orv5OvnC+js6O7h3uXe5fzn7t3p8evc4eTh7OTj4+Tr4Obv6PHwC+PE5Ojt3unk38ng6gar37S/rfPSAdDB3vPJ4PTt2fz+4fLc08/F4Nu80M/Rxde9sOfD6ujk6s3R7dfCzeb5z/TQu9z8uP/yA87V8eX33dfL7MzNzsbU1t/fxNfg2ePSyNfNzNjGyuzk8dzcBM/NyNzg19PSxu3fw9IK3gHiCczWx8HK5c/T4Nzl49TW4N7jweX5zfjg183u6trc3efS1d3g39bW2dXv7MbW/+YB5fLY5dbbzfXb1+Tf6uTV1uHd5NLYA8/+ANLy2Nz269nr5ebqAPTa3+rh4+Hi6efa4uPQ6Onq8+Dm59jr4ubn89Xf4d7h2eHe9fbf8/j8+Ovf4+T14ejz9Pbq9Onc4+sX5/bz6N4P6eL3+f3p6/Pg9PDw9vnl+fj63RDW6NoW
6Nnt5dbX3djo8uLX6evU0dnX2NbW69wH3+kMI9Pb3eno5eXq4OHi5Ofn6enc59XMx9AA/8vztfryy9bd2sgW19oE4u3V1uHV1dTS0tnX3tHg3+Lb1NDV1tvXyM652wfs1urv6fLu3dvb5+3y/+D05+XX3+Le5Ovu/OX16eTw7fT04/Tx9+fw4/Ht9vL34h331tPS29IC3vsB2eXi+9Te2tPbCMrs29nV6efy6e3Y19b37tzc4t3b1uTk7Nf62PfK7+jh7eni6u0E7vfw4Off6eDP/QTg3+UB3eP04+Du4+Dv49rl4Ofd5+7o5ebv4OzZ4dnbztrH4dfREQH25dzbxfnPw7D15ge73svcBsjd6MvTy97T19fe2tjZ2djT08rezeLV6uLmDxbl6ezd6er26efm7OzY1QHp2drr7Ozx7Org5wvk5+zq5Ovp4une6+jw5uvi5eHv4ujj4Ozh5Nvx6+Pd1+vkAN7s5+b+6AXp6u/x9uDu7eYI/eTe5ubR4Ozp19/55+vp5+vp4+rz8tzj6Obm2+Dr4OXW5u3jDN4D8OXp6+bQ5uHn7vDv5+Pw6+nm6evy4Bnr7+/q7+Dt7OLs7fDw6/Tr8vLh7Ony6urt6wTt2uLx4+Hr5fru5PHs8vLw8+4D9Oz/6fPL5fPV7e7I69XX+esDztnLCt/G3OX20fPM5NbH99rZ2MjtytnG0tfQztjZv8nD4+Hv6Off4+bq6w7f8fLo48rk8NII6e3u3uHnGefp5N/f4OPe7Oft4Njk5eDp59vl1t/r8fXw8wL40dbPz97Z2MDQzcrQ4N/f1+jg3vHg49zc2uXZ7AfUANrVBtnc39T379Xo+OPb2eXg4uH80OHj6Org5+Xh7ecN597c5Ojpwezh8/T2Benq5ePZ7ODc4OLw8O7n1M3b0sHby9Tyzufy7szYvdzBxdzn6snZ4c3L+uD2//Sy0uy93ubgx83Q2Nba3LQF9/fb0tHL19TY0tPHwN/f4cv42tHv
1OH+/Mrd5NTO4t7Y3tzg3eDT4uf64eTi5NkH19MN6t7o5u7i+fHp3uIK8e4G9Q/q4+Tg8ujp//Du2Ojk1tzg6Ojs7PHz3ery7/rd3dzm78j7yxDJ2tfO1/Pc6+bd/trW2dDWxt/f5Nvs1h7q4ejn5Ojb19Lg5NXQ4Onr5ebM2d7p5tLo1djpCfEA4+7s6Ong4u7iAAnU5uHi7eff7wjg2uDg5+ri8ej01+zh8vXt6+Dg5vHi6O3k7O/3BgDq3t/V6O3l4gTn3vLhBd//8u/n5ebq5uTp6/Hy6ubw6Ovs3Obk7NT93+Hh3t/m493p4u7o6+YU2tvl4+7q8+rx4OHl7g3p6O7q4tkC5eXn5ODm5+PczfrHvrjMxMva1MSzxtjg08wd28zHvcvS1+a019PZ/eDL1NXZyM3n+uoS4uHa4PAD1sDt4QTl5uLg5OffC97q4ezf2uHoBhDk5NjyzvDl4+vqCdoA3ert5u/h3efh5u3p293Xy+0F8ev3+fUJ8vL28PL39/Lw8PYA7O/28PLz8uv1+fb4+/j68/cC9fj4+vr4+O/69uvb79rU09rN19v32d7L0s/H0dbXA/TXwtS72tXP59IZCw3GyNPX29jQ0tLW2tPIyaG65fTs7ezz4evr6Oju8+8L7vTw9Bbv5ODs7+X15vHzCfXp5+315PPv7e3i6+zu8vHi593k3N3X2eDo2N7W4Orh08jl3xUyx+Hb4tHn4OXh4N/q4+Pc4N3a4djQ19bm4NrYxNnLzvPPyNPUzcnh3OH26ujRAsXy08nT1+6s/87c9tnU4NnU5NjcAOna4+Pr4dz63+b339nw1APYyN/638b12/vM0eDv0gTC4sLk9Nnwy9PiwNjE09Tk3ODb1N3f1+LfAejD8NLazufS18XP3fvD0trR48nBytwE89IP2cXK8tXa1tjc2NTByf3M2gnT2tzc2efete/h6eDm3gkL5t/kx+rx7AjW4d3Z4uXoB+ft6+nz7t8G5+fd
4eny9u7c5+Pv6+v14d/54uTk4t4BA9/b4dDh6ubizdvZ1dPX2O/W3+Xr1dQt3d3a4uDl5uPj39vY3dzg09vU7P3eBt/eB+QV2eji6+zi49ze3N7w4+Tq2tDq1O7t6tjY3dXS4+bt5+/g2OPg5+Hm1vPk4/rm0eHs7uXl3O7s9uXj7ePoFOTk6eTr8eXj7+jc4e/8CP4A5wPj6vDs6O7g9OfP1sf409vdy97R5Ark4N7Y4djW7Pzw3djgyt/92uHm9NTY5t4FxsbW5NbV2d7gCNLJ393k/Nnp49rq493e5OjnBtvh4eEY3uvd4PPi3PXn7OHk0xbp7+Tt4+Hn19/u1Ofm39/05dTj4PDRCtLjAdUE493q3ufVEOLi7uvW4vfk8OPz6xnE3+3s6N7h5ezt7e3i5+DY9efb6xfS7O/s9OHy9uXu7vX39/r49uLm6/Dx6+/05uXv7OTs8+3j5O/v7u7p6evxzu7t4fLk3+v15+/f7PHu4PD28PETD+Ls4OLv8tb18+vt6O3c79nj6enr6uTk6Ozt4+Lu8O/w5uzt6uHpA/Pw7+zt7O8A/9UA3wfm6PXX2uXo2dvc6fLn5Nfh6+zq6+/36unc8Ovu6vDw7wTv7urx8/H48fb469oL4uzx7/PvBOz1/unq7PLr+fT57/f39vf28vPyBvXm3/f2+Pj57+4I+Pb79+v98vXq39/Z6e3y9uD47fDw7Pv19Pnu+ebw+/P29fn6D/nm5efh6eHo3Nvy29zm6tnSDOPa3eXf3OLa6tDp3Pba/97+BvgF+tvb2eLl4eXK5dbf4ebu6+bi6O7p1uPu7uPl4ezh9Obk5dniz+UK2+4E6QLt3gIIyuHj6+nl4ePi5efD1ufh1NTS0xbTB9LL1NHl3dLW29XfEvfg6djo2Azg2Mvc5OXg5Pzk6tjj1uPh3dzVzgrj7trmDuPs8dvk2vDs5BLZ7PDj6RDW3+QE8ebZ7vLd397Z2ebq7+Xk3vHt6PDg7OHd
4+jq1+ff4t/V3+ne4ePk4d7i4Nfm5dgQ4uLo3hXo3eLg4eDX3wXjCN/i4fzlAOTa3drm4OXj4/7e5ePa9d/b4+vn5uoR2u/q7erm+N3v8grs5vLw5tT07OnkBdjm8eLX/una7tXr7e3q8ebm7QXVF/Do6+Dj5Nzt4PPU6uvn7//n2OPlCf4I6uPj6OXk7N/x6NzZ3+jr4urb5unb59ro7eXk5vHrzd7i5+Xo4OYH69XU7N3c6eMM6cjt5+vt6vLs/eneAtLm6Okb29fi3OTX3uLw3OTq39sL79Toy87r3Mfk597ozOTs6drv6NXh6u3b6Nnp1/Xf6v7o3/Dp6ubnDeHw7u3e7+vo/ejq4Ovj8OPu7O7v4t/o6fHh8N7i4eTj3+LQ3A/k7uzq7drm6O4O5+vp69vmBuTb4NDZ4+YDxd8N8Ozt4t/45uLl5+no7+rq5/H16+vf5uXr8u3t8ejz7v/s7+X15u/R8ebgBOD28uXz8eHz6AHgEenk8NX18ubv8/Hr6+305vHj0+rU/8vE0xbe29v+3+7t1fLIzM7f5fbGDNfq3+TO2+fn5fPk3OPT69zc1Or/1uLK+fv4+vn7/Pv19vbz+vz49vz3+fL29/Tx9/v28vr27eAQ9Pz5+vv6+vj6+/r7+Pz69PHWz9jb2c0CBgTy3ODk29LYA9HY+uDP3dXl8/vi3OLR3+jb5+Po4Nzi5eDb1dHgwP3x/Oj49/z9/fb46/38/fvf9//z8uIa+/73/f33/vz5+Pf9+P77+vwE/v7//vsM+P3n1OG/7efe1ODIw+3Y5ObW0OjYEfy95xL12uMIx9vZ1dvV29Xg2tvf1s/a2dTV4uLLA/Tu8fTx6fbx5+/v6vH18vHy8e7f7ewE4+Hy7OXr5wbp6u3o693u6Orp7e/s6ubn5gbu2ATZ5dnP5s3e1dzkAdTd49/etcni3ecJAdnU6OP6xdjY09jU397m2t3k4+ME4a/z5fzd/ODq6uTs/Njz8+vu
3t3y6ufc2d7e8/jgFvLq6PPs8fLl2Onz7fHu8PDz7e3d+MXQyNXU3tPf3sPX3ubZyfPM5fvYwrkdxtXi0cXc383S78vXyg3c3vrY2tzJygLW1Q4D9N7j7OvDAPPM5APR2cvqxcbLAvP13Ob90dPb3trP0d3V09LbzePd39vY29/MzcnS6bvI88X90dPI5ujO2dfg0cveyu3s9OXez93Z6eDU2entA9zmC+jG1svK1Mj1ydK/+uXV39re1OLfBNv+7eTV0Ong5PoI0drY39bm39Tn1eLc3+bc4dfp39rd4+Tl6eTo2/z07u7g2cj6z9j79vTX6M/FyfrV+O/6z9zO3Pfb3+Hw19rX1djT4tjU1N7f39rW1+zU/+z7Ce3z8fPW2uPb2PvT4dvS2trj6NPk4/Xt3uHm6uXx3vTh0t7k3+vh5Orpzdza2eT36ff19u746eHh8vH18OH29fbn6PAi2N4K9d7v9tPd2+bt9N/25uvp7O3w8vPx7vPg2eXX8ugB6uPi3+ns7N7u5eEB+9rt3wjW6u3/5+Xg6erq5urw5e7v7fPt7+7j8+Lv3+4I5uvj6ebt9dfw8dDS5Off7gXW4t/uqNTo7fDx0fXRIMnx1OPm4+jn5u337OjP3vHc5dDk/vHd3d/74ebn+dvb6N4M2+Ld+vHp3eDh4tja4unf+d3j5Orm4+Pn5Pjk2/3k4O3g6/Dl8OUR3ufx8OjZ2/Hn8Rzh6u3c7fHo5enx5ePj5Nzh5N3j7Onq5OLt8OrJ793d8uPe4vnc99rk5OHX2QLa3wjQ5Nzk5OjqxOvj3gvi5dT719Lb4uPg4eLm3Nbz2fTX8NjU3+D92NfQ+9Xn6P7Vzu/P5eXl8uji8O3v7vDv6QXl5uLt5dfl4+rh7tf40gTw6ezq7+zu7vbl7fXs8+7u5vfo79vl6uzk7OkT8+bn5vHn7+Hk1vbs6Pfu/ffs7RXy4uro5uzn5eXhBOTr6e3p5eDr6efU7+ju6ub09/Lw
7SLt5eby8Pbv6O3p5O/w7efW49ns89Xjt+PbBePdw9Xj4Le4v+nRqMTa46zGxuXK+f3K8b/C4ALgzNjIxc7L+bfL0M/q2uf08N7h4tDa0NTo7OHa7uPi18nRA9HT7uTl3OEA3NPm3OUG5t7Y4OLj3wLbztoH6Oje3uDi7+7k0tfs2+Dl5enjAQUO5t7X8+vi1eHn3uDoBOrq7uQJ7OXu5+vUCO7O2MbSzJy44LPFpdPw17nDB8rBt+7t1+yux/DP8dHWxd/P5sTP3NjE0+vGxdG5swrX6NPk6+Do2N7k6tvY1efr6u0U3ezyAePc8BLr6OLg5Oby6/Dm5t/j4d7R4Ozl7uz77dEJ1ObE2fP43NHd+uHq4M7bt+DZ0+XAz9P6+NrU0OXfyu/d7/PSxeTe5+fb2d/d2tnUvvDu6/Hu8OP1C/PyBPLh7+Ty8AXc8vfqAOvz5vnz9RPr8+Hu6urr7PLx8Oz09+n25drY6dHk0/TY1ffp1djj3fXa1tbpzu/b4NnM3QX93dHb2d/00hHS0N7d5Onj4uXk2N/bzxTPAt7d2ejg6djs6PDd0tDx1v3Y09bk8trp+t/e2/Hs7+zX297r5urs6ezu5O/f6e/15/Tb7vH0F/Dr6uzr8+T36Orq7O/s9eLo9fD66ujv8O7r6u3l7PMI7+/z8env6Nzr9/bx9Ozu9erk5Nr09uzm9Oz56Ojy5uj87+fo7Onj5O7eDO/09Ozy9/bz9fPk8+sU7PP05N/0+Ornx9/y7fbt+Pf28ejl5vT77vLfBvHg2+3w8e7b4/z53fLs8vjw5+LoCuLP3v3p6v3o5ez07PLg6Obw5/Dq+fnt497z5+/p6+fo690J7vDp6eTq7Ozp4OsQ6uT3+/P7++379+T1+O34/Pj2/v387fH5+Bb8Afby/Pbk6u338fn3+O/6+fn4+/z1+/HqzfLn7N/q8Ovn49fp5+7k4unv1tMU3OLpFe335efc4PTt6e7f5Ofa5urW6PDu
6unm7ufVAs+2+ubc5NvU8uj7x83HxrbLwNbR38jO687m2ua8z8jR1tDS0sTKysXLyePUu9bk6uDp6+Xm5N/m2efs8N7h5+nk2ujf6A8Q7+jm5ebf3+Dh6vDu8eDl6uTn4ub24+T06/Dr8/Xr9ffz9PT39vbs7/r19OP39Qr08Pn37fj47ugA8vD32Pz0CPb08+/5Bu/48NbX2Nvy0dzc4f714uHj09bM5AD5A8zi2c7b4fre1vbm+uDO/Nze3t3X4d7j3Nfl0PPl1tb23hTX09zL49zn5OjM6+DV3+rjAd3f6+fl6eQF4Ofj3uvb6uTb4Ozs69rh4eAOz/Pw99f85ezv6eXu5fXEwOfW7bfB3N72xdzy0+PL8cTcyMnlyNfR1trW3OPP6Mra8/HV5+Tp6uTj3t0F2uPr6ODF6dnmENXc1Nzt4tbg5dX59+Ha3tfX4+fn5BXq4eXi9Afq6+jp/Oz26uLpBuzt8MTu9PPp9eUG4evj797a4wTi7t/u8/Du7eDo7Ozt5O7u7urY28/39ObW2tze4f/n4uTP3wP3Dw3Q0vXd3OPgy+Xi4Ort8unY3efo5ODp3u7l0dr36ubZr73x5+O/zsjP9dTi4/zWzNLz6OHO2vDSzczZ1N3Xxeba2bzN1OrWzcbFysHQt8fv6N3m3ezo3Qzc493m6uTa7ePf9Mvk0+XM6ubi7eAS8f7Z6ezn7erl6Nvl6OTu5tzO+Pb1++/t2/br8uru7vv07/js6+j3/O358hHq8vLu7ur69u/v+OXv9Pv7+Pr06/vz9/b+1PDVzQrQ3P+93OTq2tbg2tLO7N/j38/q1gnl3Ojny+jj9N7c4+ji4uXl5fTP0gfV2PGwx9HO2/XGz9TV1My92svI5avlDdCx4A21w+k5s9mo0NjQxczb7tHQxR3Q0L6c7Nb14N7h3Ojj1d7q393c1/Pc3ugJ0N/q+ufn6OHl6dbp0tvm3+DfANjV4OD72/777PLp8PTw7/Py4dII
3OjyAuXy7O/dw+riB+387vzt7O3x8+/w7fX19PXe6/fW6PT24PPg7u/r8O/p7wLyAert7ebx7e4A5u7q8/Lu7/Tz4uHm9PH09gTx3/Pv8vLw9fPM7O7q8froE+f9493j6OPg6uLc6N7h/+vo7PDs2+fj5u/f7u3o5gbb6ebo5uzm6O7y39/b5NLhyLwd7uLQ6NzZ6+7Uy93aBeAL3enc/9vs6eDp5eXT2dbm+uPo3d3V1tXW2N/hy+nl5uPl2OTR5P0G2trn5uTk8N8CCeHm4+rt2Qfh697j6unu7u3m7Ovk5eXl6+zl6dvd3N7n5/rg6ejg5A3b4uv/6ODn5d/B5OXl1Off9O3VCOLV7tUP0dTh5Ojg5tru4eXV9c/bztLP29fc+BDX1d7a2Nn/3fkK0+Hd7ePpB9nc3ALT2dnh2dPjz9nU1dja4dnSwdzd7Ojy+RH59Q3o9+nq8Pb6/fLo6e7x8NPq8OTs5O7q7uPq6grz+O327vTx9Pry+vPW3tzW6M/Z0Nn12d/r09bgyNTj8uLn2dPRzuHr8OXp4tPt4+Hbz97k2NLV7c/n6OWpsPHl2dDh39vg1+PY4uvvzePuzuHU2t0c2dnl5NPi4/vexOfX1+zm273TyszP99zXzgXp4cwI4uvz4dbO5MXfzvzQydXF7rG9wOv4zvsAvd3NsNrL1+jFxcvV0dTTx8vY2sX/xd/kw9AMydHn4MLa1dm9zNjgz+MO6evk083e5tXR1PL18vHR9cXG0sTFzsn10dS/9vT05vbm6fT1AOrP7PH25/Xx7ukcDOzq8fb07vL07/H39fDy6+vh+Pfp8efw6wfp7OPy7vH1zub39u/T+ufs6OQD6u3a7tf23/7s8d/r4/jp5eHs7OoFB/MH8/Ls5NsC9Obt7Ozm6uXw2e7t6evu9uvo8efz6RLe7u/z5uvo6O/m5O3l6+7k4vPt6+QPCOnv5/IE4cPNx8zNzsrP89z46ebSycHI6r0I0MvjBffR
0v3X1QjT5srQ1sHRy9PT1dbQ1M7TqO0E6d3Q3u3JAw3D/ePByMjA07vADbrzwa3/49y21M7fxNXNxOPH0NHLysnIxM3h+7XS2svz2s/TqN/GweDSztnYysC019jo5Nrf6MvV19XY2N3j5NjX0MPN6NTd27/k0tvT6+nxCN/i5uXp3tsF7Ovr4+Tm4uj42PLk6+7z7+7y9vHr++Tq7w3y5+ns7Orq6gTl6Orp5x3M6OXc1N7ZEN8R5NXd0tzVFcTs3c/d6/bo8O/w5uzk5eLb5OHu0Nni3eDh4dXttcPaw8EHu8PO7cPaz9HK4gMN493lyeXYoN3Gx8bU0r7rydrdzvvP4cnN19jSDsTJ7Nzi0OfR397m1tzP4uTlytzh9vfn6fAA/uTx7ecD6e7i393X6ejs3+fl4Obp4drb/wDBxb/Eyru/xOv1AevNxrPIwskF+/rJ8+7h1trO2ubmyuHNxOrU19fQzM7Ny87nybvm7e7ds+vjrvP70OTrzsC0yOTw5NTOvrrx1cwL4snfx/XnztDW0dXTzcDK1Mng3cCy7fDQ4t7n6OHj3dMH3d/l6ecI6NvqFdHg2uHq4dvg1tII/N/X3tXT2uXn5Rbs4d3f9OLR2OL+19jP4eDX3NDq6s/k283SwMjg2eTd69rT6+DU4tDd3RDX2tTe68rKyMzpOr3rBPXv5+jn6PDv5dPp8ufp5Oz349QW0QfU2Abh2vDmEdLf5uXs5u7w3ufy7/Tz5fTd4Obf5v/m4eft4P7k7/Ho6+rh5+Hq6ePg4+jp2Pvr8OsT7twU4N3d6ObY2+bg6tHq2unO8ufp3+rw6+vl2unp8OPk6u7U2BPZ5+sV5+Hp593g9O3p8OPl6ODj6tfo8e/s6eb93dvi6dnf5NnX3fYd2uYN0+TjvtPi2trj5urnzuXTBd7i8ezi4ung5+ff4tTgx9Dd9d/j4uvt5+/s5tTc5u/t3eMJ8erW4uQO3er08PTq7Nvh1+Xt5+Hq6A7p
6OntBebm1vDm8+rz8fHt7OXw3ez09A3d6/Dq4vzw0+7c8urv6OfY5ura8uvx9OTg8Ovw5vHz8+kW0drX1uDS1dH/0vfw1tXUyMnVBP/V0vPl6Njg49zs6Nfvzc/P2NfZ09DV1tPZxtnD+d/t4+/yB+zz6ODp8Oji6Oze6vzn9O7j4PHuFfP17+bl8Ovq/9nw7+7v8fD38Ojv2Obk1+bX0dPi4dja6tzk3drd3NzcEtbY+M6/59vL5tjo4/f/+fHt4tnf5t7j2uX03c3Zz9HS0eDQwtbi9/Pj6uHH1NvR7AS+5MLX+9/90OLN7u/U1PbS0dbNw/bPwNHPxc7I8OfZ4/jw6u7u6N3j8u3j6+7u8uLf4/nd8dbtANHr2+Xg4+8F6wXp9N7z+fX56uT14f3l6vLs7fDn8u3/6+7k9eXv0PDm4ATg9vHl8vDh8+gB5Abq5O/V9PHm7/Pw6urt8+Xx7Ovg4ujw8Ozx9+fw7/Lk8ejq8O3s6u3u5/Xv9PPr8/Lo8PEG4fLq6+Lh4uTj5xvi8trb0NrKytDY8/z7ANfazdbPyO346+Dayc8E9OHd1d7T18rK49De3Nnb29fY1u7dwvAi8ebg0NDz0NgOxMrX4cPAxrzawdb5A8Lk0+PfzczirMK938S407zPrbS3uNDE+Kuz9d7t8fP37+/z9uv08PPr8Onq8u3g7ejm6vHoBfTy7PPx9eoazNTq9fHv8ez09fPX/uPnDd7b59va6drX0+nk2tPx6ujU/s8QBNLt8uDY6OHa2d8M6Njq4dfo5eDr5eXo3ADo5N3a5+rk1OC52ezj4dzm5OQI6e3p4eTl6tfw0ALj4PLs6eHp5Ovs6e3p7Q3b4+Ie6ujg9NcBzs3+4Q/g3NrRycjVztTU0dPPxuPrztn/Efnt7s/a0tTg093c4d7dzRDF0ffYyN7F0NfcB9zJ49Tj5gPfB9n279vb3t3W4ebX3Nvl4NDU4Pjl0g/kzMrj6srh6NHZ69zj6ujh
7ezb7ejo6ujnAOnf6urr8O7l7+Xv7fQOC/Ls5+XoBvDs7Ojm7PLo5OTg1M7d193b1PXY3dbg597Z7Pvb1szF2tbg1ePgzuPcCtvg394ODNDQ3875ztba09X33sHN/NHPw7vD4rq+09bRvMSx3bnT59PY6dzT0e7DB/fX7vTZywvk1fHP09HOJb7Ox//n3url2PTY6+rSyuDa0vzhzeHU/PjT0Pf559PO1/IF0gLXweYF2N3T5OTj4M/e7QDe5d/qA/Lt0dfg29Ld6unZ4uDo6eDI4ATm4uHs6ujr4eLe7dreF+Hf3trc2NjX3d7VGf3t9Ojxy+nt8vXy9vjw5+3o4QvZ4fHq5+r37d3r8A/W7+Hd3ubj6ujc1dnl9dvfEujn9AHp7evg7cvX0tLVysToqsTH5dTt+NvgzfLL2tXx29zb0vPg18rL0M7Pz93qx8HL/wfPw+X+0Rva2OXg29DR093Tze//5Nvf4ODX1Nrg29vu2tbV1/Da1tXe2OTh0dXN2ezn6PPy8PTv7ezw7PXz/vTn7Ovv7vT18Ory6vbz7+7x8uzsDOXr7vLz8fPx9eXt5vjc+uL/7Orl0eUR2Ojh6Obl0NvR3szt0eTs6+gZ5d/r4tPq4c3b1ubv6+ro7+3c6NcBBQPv4e3l4e/a6PPr8+7j6ens4t3p8uLh8evw7PLq+gTR3ubz3PTj49/X3dPZ6usa5d7TzhbV6c7f7wjk5fHh5c3d4tYA1OTv6ePoDt/l4eDO5tn85Ojv497f6+Lz5tvo1Nv0/gLf7dTj5ePq3eHi7N724uXm4t/fAujg7OXb6ejd5OPs2+f76Ove6ePi7uPf7/na8u/i6u3u5uju4t3t5+fW0+Dn2+nd6OTu3uvkA+z01tj+2+Dszezm3QzS4OPj6uwf/+be2dnW2ebbCwQB1uXd1uLV2Qn85eza3tzr4N3o4eDh4+Lf6tzl2+Lc5OXr6+Hf1ubo3/To7Orn6OX66/Dw5AbO3+rm5uHo
4fQK5e3Z9uzi5+7l5OPk/+Xi5uTe4OD15uP+4tH2ywHh3uLZ3hnM2ubw2cXi7e79y9rVA+Xrxd/izsvc4crVzNTZ3dne2+HW2eOoztzp5dkN4ePkzAzl6uLo3OPp4eTgAdTR1f/r//vf5dzM8tra197V4OMO39zh39/S0NHf4c3bxvrf1fLJ49bm3dIV4efY+OH42uDU5vng5OHi19Xb4d7g4NYA9tfTzcj439MC7PHn7Nvx7PL38uv07/Xp6/Lm5eAN7fLw7vPv8PTz9Ozw9Oz08fLw6+3r6ere9fXjE9jk19bq6dDl9O7o590R5+PRzN7T1ubL8tDo7Nvt3uXT3tj74QbX3dDT2NLTG9XaAN/q4ALe5vLp8+Xz3fHn6tPl4Abk+PT08Afb8+749PXx8fTs7Arx8fT29/b19vjl8drm9O/t5u/z9fTu8+b29fDX8NwE5vHy9PIH4/bu8fX28fD37ewO2+r09/f39ff48vTe4t3mGd+vtPfAyM7j8M/iwgPM+rv87ffu3Mjd7dXY2+7Z1tTI2+jY4Mzc29zg2trF3sfi7QfhudX6ydLg8fLY59793fvE/+/53+HZ3+/m4ebv4NvZ2+3j5uTV3+Pi4d/mzsvZ+Pf09vf47frm8fQM4fT55P309+3h8PAH4gn19Pnz7uXu7vP59vX27vj6+Pns+Pb2BvL+3vHl5drn4QLZ2+Tp2sre5uHa5drf4tz4+wPe3+bk4OLj39zg4+fl7uLo3vbo2Mrx59Xe7ufg6uHw6+bq5+zx793iFQPj4uni7gTo8N3u7ebk6e3h6evd6+Xi7ebp7Nrc0NzF2MTNxs66s8Pe3c3J+tDHwcK/vqou0gzMuMLKwL7cwdXR3dzO3MnU2ca/6drGQNzdzeHi1+LZ3dfW5ePZ2wHl3+XR18/IC8oO2M3Z3dXK59PN3O3w2/Ll3N/e3+jizhjY0sbUzsS96dG19NDM3L73583W4uPU2dnQ4vq4CtTu59LAwQHq
6M7Ez9TU1du/GPTs1uji2dTVv9z+r6vD0L/uzMO83b3M+xDNCtUF387Yuaj02LKzz9LWx9DZyMn01svJ5ujo4Pvo4uvn2/0B7OHrCerk1P/07u/t9PD29vL17u7z8O7r9u/y7Ovm6O7t6d7j4Ojh5ubd6dfh4/Xo4+bl19vi4N/a39ni3NPi6QXi0RDa1Obfz9T+A+fe49zf397g59Xix97q2uXd5+XY29ba5tnh3dnbx/PU29LWwOjkxOLlAOL9BePH1OXf3Ojh3tvc/NrK4ebd8+fo6uX74vfo7+/kBcve5tbi4uXh9Arm7df16Obl7uXl3+P/5OMI393Z0vLf2/zk4tXp7+Th6NzsGNjg7Prh2ejH8/Dd49sH5u/c6Oja1eDm3dzb3drd2t/i4ODV7MzN7/rVCd/f1Pr0BdrX5+nS4+Pg2urQ09TL6ObrDd7Z18HC4e77zuDI2NXc2trg4tvU9e7z9PX46gn05ADa6fT77/P1+ene5eDc6Ofn7iHw5eLx4O/k4OPj7+Lg8/Lr8+vy8uMI+rS9yPnv1LfJscTP6r7LxAkM78clycHQ4ureztTiwtTf293U0dLSyMTOydbJ2t7I7wvi1+Xw1OzuB+r29PLb7Nbi7wbd8Ovl6+rvBPLz5AXn6urk4Ovu49zf3eHe8NvR6867ysXGverZ5cgEysvAu7zuw/T33u643LrR08PT1Oq54+/Dys3PztvNz8/ez+LCzc3AAbzizbzKw/fP5u3PxLrIycnHBOji1+HLzwnsz8zxrce/wsfLxM37ys7FxtXI+Ljp48ze3OHk2/znA8ri2N0J3xLd1PjV1drj4+nUz+jh3N3l5+L7Affm4Nvg3uLj2eLb1gDS8tnc9uzY6+fm6gD03OHp4ePj4+7s3NPi0fDp69bn6ufY6+Lm6OTj4eXp59ri4/fj6Rfi2uLn7Njq3+wG4Nzl5Ovb5Ovw5xDl+OXl6+rw3eXj5+Xn8eTv6+3m3+rs7OUCBQLy
wtjeu/rY0vW2ztrL0+r8Ad/M2Mby4tfTzuDj0c7V3N/ZyNfQ2sLTx8ri1c+3+tf33dXZzt/Z2fgL393h3M/iAsrJ8NPM5ePkCQnX3Nvi4v7d+97V39zU19rm4PHY7uXQwfTj4/7fzvbe0/a75a3l27vy2Lqsx+L5yta/38e1qOPT2ezHxc/Vx8Xv0tTmudHS2tzZ2ODL3ubg/fPj5eLO08/JFgLU6OTZ1OzZ++bi3wrl2dnk4uvm1djh3dXlyuHQCby23tW/tNLIxcvX0NLW0NLzr/C/6dvX29rTz93T1t/h4d7f1tDwt+fQycbJ5NHd1ePTzwPBzcP72dDUzNbz5tfGz9Hv/bTV2/e67MX07eDN4MXX18/b6cjS4NjQ6MTjyez58NPOyMTIysn83APZ1tC/0M3KC+X8/r/51dbPzc7Q+tbT0NjP0dvI1tPL0dHU4s+31t3u7ejm6wjl8A7n8fHr5uLf7eXk5+nk7fDv7ebs5+nq7ujt5+jr6+Ec7efo6vXb5ezYy8/z2OvX2+/zytvk2uzY1PXlAfvj2wbZ5Pfi4+Hd5Onb2fDV4uXV4eLk4uHG1c3d2PnNzMwKA9jIuMzV3/n1v9PPwfDrxwHp2fP8zNvZ1Nrb2OPT1M/U1d/i39/hwdzNz/Ty8vX05/T32u0W7fz56erz7eb26fjuFNwD7vP17u7p9fTy8/f1+fj5+vb5+O745vDj3ufNxdXf6OTN3tLVxPHp4cnP27/o29rv5uXf793y7Nzj5dfV3+j1xsDG48y8zLjX5sv41cvLxsfEveHS2suyz8vTxffx4vLuztnH4N/1vOPJ6e7RzezT5tDSzO/s3c3A2vj28Ozw5vLfCuzl8ev36+z35eTp+erq4uX1F+vZ8e7f6O3a5eff5ent7+vv5fH5CtrT19Pt0cnO1O3H3Obx2dDQ0s789fzg3dDk2dDr29vw+NbM2dba8OPk2d7h4tv+0r3j2ODL1dfW1uPFz8Pu1urOANfQ
u9DJ1tIg7QLW1Nfb2/PK1N/k5d/V18bIxsnD6tnOFOHs4uDz5urs3fLg6PPc6vTn7wL25OP96eIE7O/m6efs7e7u8O3p6uTm3unk5uXsEPr04fTw9uDx7uME497w/fTk9fXW1N3Y3NnU8NcC5ujhH9wM6ur65/D25/n08fno/NXc6ujd4Ofu7urs7OPq7O7j6+bk/uzs6e3q4fXu9PLp8u/n8PEG4fLq6+Hh4eLj4xnh8eTk4ufcD+jq5trgEOXv2uTr9PPLz9/m59fu39jt5Qzr2ejb/OH/7enq7u7t7esH3eDo8ur46Pfy9O7V0u/x8unm7/LtEd7Y6u3n7uzt4eXX4Q8B7Ovk8ejZ8uru7uHo9ebT6fTm6O7P0O3sEdTs1t/a4d7X+P302PD+5N7b7OXw5+Tm6urx5+Hu7ebt6enj3una1xPp6ufq4+nyBOvu8fHs5Nrj5uTd+PHx8hDm8uzx8+fl6eTo5+Xl7ODl6eXq5fLg4NL34vzjyNID6Nfc09rd1fHl4+Hj+9Xg2s/4490H4tzf1tz43fbX5/Hh1dTd0+Ld4M745M7c6eDc5ujS/fna6erc6+Df1esa19v75esA6tzi3+ry49/i4fPe/uzr6urs+/DR4O337fr1BQjg6hXp7Pb48u7r9vDp7O/j5+/l/t3s7d7u7uPy6fDs8Ovm8+rv+fb26ejRzNDQ98viz+LmzNbb2srGz8/+5PH6+uLyz9Ly1tbexdTi6+Lqx+vt0MvXANvh7N3O5vDj7ubh7Or5wvTo5u/j4ObjAP8C/enl4OL44+feCNrX6ujl4ODo6Ofs6ODp5e3dyfUDEdDD0szo5dfO4wvh2crX1sjHHtvZ9/sV6tzl49Ld1uDo4d3m6erV1dXK6OLhwtDk29Lq2w/q8uvx0+Dk7tTc7dzW1NHj3ev7/+Xm5OoCx/Pk3O/h8u7u5efn4u/V/d746uPl5eXl5eX0/93i6uTh5ublGvfh7+Pt6/Dq5uzh5vDo
7evw5Ovr5Obl5+3r5OPg6/Ly7Pvw/t/z2r/h483529bJ1dbw2dX519L6/AHLydjj5eDkz9HI3MLh3NnX4P/d0cDg8efm7OPw6vrrAdDo6Abe3c8A8Ofx7+0B9vPy9Ozf5e/f4vbr9evq6uTp7ubb4dQF6efg7Ofi6OsB6vrt1Nv45t/DBfjj4OQE2uHs4+Lq3N/r4djm4und5+rm5Obu3urb3+nh3OSs1MbVxaGe2MPD5AS6zeTEzODo68rsBO7c8MPGuejB+8m73MPO49nk0fjVu+DK89rO5N3D0MbbxeDd3cLTweHF5fbUCubO1Nrlz/C64url47gLuMvowMfCu/+/yKsR6+ni3+fi0+zj8ePw5+7h4ufo/M3f4eEM4OHq59/l2+ja4+Ll2eDYyt/e2NjZ19UnAOft5/Dw5e315eDt7/D46OH65uTt9entCN3xCQzt4+kA8u7v6O758PD35PP4+gL61gzt6wLU7vH18ej06f3u9M/rEfIB69Lj6uL08u7g6ejg2tzm5OTj6fDt8e/v9+bj6dv14ebc5PPc2/Ln9+f79/Xk1PTo4tb//gfi5+4A5Onj5N3h8ejm5vLg4wLh3Q/e8eTg3tXA0MX8x8TT7d79y8/FxeTJ8xW/z+vOzsvs0wTYxru83BPNxL/RC9PR1NLi0gPV7Nb59vb17fzw8/T05vT1+fX38ffuDerr6/D09u7w1f/n8ez09xDw5ufs7vDv5PHv9O/u7hHu5ebl6v7p6d3u5ODl5eni/f7e6PDx5+kG7fXr6e/z8O/k8/Lz9fLw7e314O/q7PT09fr09fLt5e7h8vL65/Tz9+nrGd7y6urw4+/x6evu8PTt7PTv9Ob08fHz9u346/322Mvk1sji5vPi0vri0trc2MIGD+DX3PnT2dvs5uoM1uLV0NnZ4N7i5N7Q5uva48jM39jOzNvR1twT0wDZ2t3R09rM0Bnn3e4J1NTP3tXW68fj1NLe19fZ1NLR1drT4uDJ
9+/y5+vs5+rn5efg8OXo59rm6dzRDtT7CN7/2Obl7Ond4eLc6OHn2tji5ePm3+Hk4v306ur38ej59O/s5e306/jxA/Tv29Lu8dnd79og+fDf5enm2OMC4ejz9/Xx+vn4+Nf4/e/w+e/08OoJ7fXp9fTw7vTz6tLo6fP27fbz6/QQGevY8Ojv9OPp8/Td8/f76f3k1eXQvOTO39zf2NXW0+LkxNrD38fL4OXJucbMxsfR1Bn6Cd/SxN/J3NHj297d0fjW1+rRydrP8NXLzdPMuNHa18mvttLR17ToEcG319ns4Ni1v/nP6LobzNr80M7Y0NHT1q4J8Ozs8vLt6/Lp6ePy8fDq7Ofl/+bk6gPo6O4U6Orh7u7y7uPr7vLx8e/v7/Pw8u7i3svR1dTGxtXU483Zy9jZ08jh2MvOFBTJ7brVyN3c3szu9NXX1dHX3tnR0tTZ2/3s8vvy7vT49fb29fDs6PH39fXuA/Px3+318PPr9/II9/Tl7Ono++/p8/P29/X1+Pj09eD+4tXc3gTa4dXm6OHp7+742uTr4RX63NXbz+3/3Oro1+AfzeDX4tnn6ejp6e7sAefezN3S0eMA3enP4Ong+ujkGNni2tsO2t/Xyvbg+ejh5tDY0+Hg09/V2+Dh4d7Q6NrtztXx7+fr7e3s5Ovd7u7z7ujVD+vl6Ovz6PP08fHl7fLr5e7z6PbfEeft4eXh7e3q3ebs1+/j7Ofh5u7x8eTy+PXg6Orj3Ofe7PD0A/by3fTx7OXo4+Do4eDe0xMS2t3v6dzT6+zt6fL26vX18Ovv8vX24u/n9e7f9fMH8vL39+j09uPkCeHu5/ry8gj09fLw9A/u9O/h3+vp8+Hi7OTv7fPx7Ofk3uns2tXr3+Tc7urk6vPi6ufc4t8o4OLg29/Y3eTj7djn0eMB29vo2+rd3ubl5+oOFt/i4drk4N3a+OLd9+rv2+jVFufx5e3q5vDo6fTY7Oje49zh3ubl4+Xi8O715+fg
4/Pk7uoE5e/j8ufl8OLy7vXiH+jp8e/s6e7r5e7u8N/f2ev09/H48+X09tHp5+zw+uPl+fHZ6fsw2drg7Nby7uPl4+zn4e/w8+nm7uXw6vbr/evR3MTT19q00NrE2cPU3dPLvfW+zbzlI7unrtK+ydTTsgvHvybPxNTOENnQ09bbydOstwD84tbc8d8E6+vWCOLP5uXi0dPa4ODr3vze/+3j4gDg6e3U4erq5uvm4NDl8tXo1uDx6+7w8PDvBO7u6vH18ffz9vfr4/Lz9PLx9e8E6/UB8PXv9Or49Pn39/j29/ny8/UH8dzm8uHw3uz85wHf6PLk39zo3/oY4+Lz7PLp9erl4+355Onp7Obf9Ofv8fHp4PTb4fzZ9NPb2d/75AAJ/9fp5cfS0PC7z+rJ5NDh4+Po3AXF3RTc2N3d2djR2tMM09H6ycz43N7c2gbZ7dXn6+/j7Bfd6N7p8tvqBPQW3ebr8efl2enW1fPn5dTc4+rg6ePi5NvV6Bvp7+bm6sf62CPV6+rp2uXl09bh2OTq8Ovl4ezj4ejk6efs5OPn6+Hn4ebr3+vo/OvcyNvQ19rk/fLp/9nb0dLi1vAC+tEA49DazdPh1fzT29rX4dTj49bj2uDb3NvqyezL89LNvN7Y47rR1APdx8bS1ePK89HB+e/12cXS3OHu7Nfs7sa+y9/M39rP2tPU2dC0+vb5/fP8+fft9vL1+/v37/vv8+35/PAH9Azz8/Lv7vb7+/n6+ff49P37/Pr07/v5+t/c5MrG4d3o4Mva0dXC7ufg4crVvePY4+zj4t/t3O/s3OHh19Pf5vHFv8bhy7rKsdTZ6+Dt5eHl6eXu5O315t/r4+QH6erw7+8E9u/r9efs5+nu6Pzo7OniBBLh3e/l3NPr8tyh0cuww8f69M3Axdb7qvy3A9H+ur7W2tDjrfLL6AfIy9jKycXp9NTYztTPB8+0Berr4uTi+fvpC/rG4uTj4fzr49nt6vbj79L94eHZ
3+Ph5uHc397Y5uXi6+nr5OLt5czl3dzX0vfd6e3PuNTr49ME7uXp887p39rZ5QDi4wbi3eXi4dji+Nn89tTU1tfs3ND82Obp3hPk2uPn6eXn6fLk5+7o+xTg3ubiBe3f0Ofp39/S5OTq3PHp8+Tq4tne1+7N9OS95tu73AKy5eKy18DGqLyttb+4qtDYw6PEvebe1NTQxrS7xabNwLezvPv1yg/DGA7GvcnMu73b2t/l4u/V1LPF0MXb8OXextbM4ejN1NPks+Phuti8ytPRyc7F2svuxd7k2uPT6enVzdbg9c3Y3NzS28fG6eK+zfjg++DrxOHR2Mj999LRyt3Uz87T0eDR6f/C9N/Xy+3q2tnb59LU2d/d1tTR1e/svtT/5gHk8dji1du789j449nh4dHS4dviz9cDyP7l5Obl5dvn5vfl+uHn5+vn6On38OPs5uLo6QHm0d/n3tvn3fno4e3q7+7r8Oz+6ur1/unw5ez10O7f4uTb3O//5tTVzOLi2OPp4+f52uHf3tbo+d3k3uji2dTT29vg7v7W1wTt6u/v9Arq8+bx9fTs8fX08vDs29zp8eru7BT58uTr6PDn4ePu8vTt9PL28u713uzy/vrr+AAF2NfT1d3W2crU0cvY493n2eza3dPi5t7d3Obg4+3h297WytzZ0ufL4dnZ3sbQ1tXd2N79+MrR2tXN1/fJ0vcUx9L/xt7Nz97X7dPf19Luz+vW3c7c19XS09a8893R4PXH7uXz59/77uvl0gbj8vUB1Pnp8fLw7uPu5fvl4erqD+fl6ePu6+rg2/3u5/Hr1NfN2+PKsbmr4/XH66Xe0rHZ9unuv9Hq08vUztjl4bvbDbWq2rq+w/MBu8fCsdmZ1tEa2NTR1NPb2crh3eDe8NPNz9/x7NQgxBPj5+rczdrp5eDd4trj5N/q6PHg0snG+Nzh19PU6ujo1/fk7+jw79wS2/Xi4ufp9/Ly7u/t2+Xs6+vp4uXkDObe6uL0
69/Y3uX08uTs/O7y7e/v/vTv9Onp9er6Dd3+5e7z9urq8O/r8u318/Tz7+vv4Ojm5efm6+UD9+XS5Pzi6ePV4AHl5u7k1urqywvM894G5ezh4+3n2Ozk5eHt4enp5N3j4ePg++Tc7e3o2Oby+d7hztLw+uPm3tvg4OIB2/7Z6OTr8+Dv4tzl3vDq7OTu5unn5uHf6OXf4ubOwczR2MLGz+3G9ufM08fO08gC+80B5trd4tXPyePfxOXECMHGw80Bzs/FxdC/1rfv1NLa19D/3Njy29MP4eDe2t3l0PHXzOMC5+DS1N/dBtXV1/Xu1vbl3eDl4+Pl4AfU9Of55vHz7PLw7drm8PX07esL7+jb6fTt6cvy7gPw8ePl6ewK5+Dg7uzy8Onw9+PnzPrz4cLxxfbezeW2xRLH/e25xunGwNHMyvvj4sn94f3TwPq+DcTB5c2/zcy4xcTLzLCo2Nng2+LA5Nr0z9nT3szx18z41dPL1d0B5MnhAdoB484HAhHLwezMztHSx8TQ2ODG2vPz7vLp8PnzBvXt9fXv8+7s8/EH3+vwGNjm7Ovg8/Dq8efm5Org8O709vLy7fL13+f49/T29/jt+ubx9Azh9Pnk/fT37eHw8AfiCfX0+fPu5e7u8/n29fbu+Pr4+ez49vYG3NPK47rWz9j019Po1dfUyanc7ejqwdDNyN3i3eXoztIX2cPH+NfazcnV48jd4eXhvPn57/r18+r17ujr9PP6+OL69O3p084O/esS9dv18uTw3e/w9/Pz9u3y9vXz9PT78u70+frx9/Lw9+zp5uf2++7m9u785O3v6O357+vr7erl8PLz8Oz59e71+vj19vbn9PQW693h8ufo0+fmAuDn6+rn2Nvu4R398NLo1Ovl4uzs0NXk3czg2P3b3ODm4unn4uDhAeHi6vTk6+7uAdoO1PPz6PLw8OL94+Hi6vny5O7t5d/q7Ovo6eXr7uzo7+nq8+f03ff35e719wTy9fP3
+Pf2+PPy5vL09ez1+e7s7+sB+vbn6/bxBt3l7Pf1+Pj1+vkJ+N/yB9vi4tjXzuT64/Hw4t8N49zfBNTH3OPrw93azOPf79vU9Nza2+Pa2NXi4t3i0ObK4OTT3OXl2drq0N/44d7n3uLy39rT4RPU6dH44Nva1tTV3N0W2trW2RTj4s/Y4N7r09oIBM7g5NHi1v8G0OLp59ng3d7k49LV9ePZ79/X7ezh4u/f1uXj7e3n7O/s7vTg5dkA6dXfyM3Gz9nq1tnX0dDNy93U1dL3zMLWxtjlzNP53Mjl9vbeztXOtdnZ0NUCy+rG/Nrj7+fm2+Xt5vnj6OTw0+bb7N3R/Nv55dPk7dHu5PrSEdAM4O7p6wDq7ufj6ATpxOXw6Onk8O/rAecK2Ozm7/Lv7/Xn4fHt6ufu8vAB6uv+6vPt9Of28/b09ff19/jx8u0F7vjD5fXX8e/G6tfa/e790dXjBOXO38/G0dfR59fK++DZ3cryy93Hz9bT1NvYxMzB0OEP1c7f7MXU4AbS1dLl0dy51coZz+Pi2+jm7BTn487k3+vk09ni5d7Z3eDi3OLUxtbd6t7f5+bk6O3j0+Hl6eHZ7OPf7cLB3+DZ5usH7OfT1tbp8+f96eYJ5O/o8OXm69II+vbq+tPm6tvf89vr5+7g9NHj4gDk6uPo7uj29+Ld6+zu7+3j4vHf6ujl6efm1d/o0db11hHK3eP92/bG6evy6ODe5drZyBLW2dTv3Rbt5tvY7+UD1dvi7ubv4+Tv7uDf1fXt4uTk8Ork4t/e7u/o3+Lp3AQR3+Do3ejh7ujh6vHj5ePc5Qn54+Hn6+nl5+Xd5OHhu/S+GL/Ey8bO58XR2dnqzdDLxb+nzwLP8dTIJtzD17/NyObK7dXB6srSwtrY4crB/LjhysfGtM7L1//BxrnDu7UJq7zv3trJ8MHctePAucgWz8iy2L239+XM1cnTzNfu8t3W/fDO+7/KzdvU+e3Iy+/Kys/I0sDK1cfV
3trL4OsM09bX8uzS08zS1MrP09wD6e/s8e/s4urw8O7y7uzz9PPu7+/w8/Hs9efy8O7y8/Hy6+3r+Oby4+zx7RTw7O3g6O7d6PX8/Pr59PL67erm8vf8+eb3+ebl7u3p3/3z7+rw8Obz9vj07fv37/j8+vn3/vD/9RvuzNTP4dfb3M714Ofg2M/V2NnF5Mjuze3p4Qbv4M8F79bZysvG2d3J3trS3gHF3cEK8OTf5N/l5OHm19fr5+H34tHi0s3z0hnfAN3z3eng5drh5ubk3Ore4c3/29bf4MjT9u3p0efh1OHk7N3q7e3h2uDr49/H/d0DDAoT9ePo5+bb8efj4+Tq5+rZ2t/h4+jt1fXj3Nni/d/c7fb109zq7ePZ6dn3Etvq3hHp7N/n7OHf6ufu4uzc7ezh5+fo5+bj5Njgt+L5xvnuzPbq5er+zMju2sPMwtXqz93Mv9385OLV9tLg0coU88faxtDi19/gztC1zuzU2tfPBLvo8xDD58/j0vjEydHc49bR7Mz47N7VyvnJ197a4MzS3szYz9rk49rDrfjY6+vc5d/S3tz40eTp7c7l5M7vDPsBDgjb5uby6ODP0dvl2ebD4dHd2eDY3tfp5s7d09S81MzEyNAC+QLr0NPCvdHJ6/4G3wDx6tzTDtrf1trX5tnW1NTT2NPW2dfUzNHN7eoG3ufr9eXi4Nfn6+Ts3uzZ2v7Q2d7/4OHo5ebg4PLl7uIS29ve3+ji6+fr6+Tmzuvt09PW39fMAgb48N7b5t7X3Mza1vre1tvU6O8O4uXc0eXn1+bd6+jb5OXf49fP5Mzy0OHT2szI09/gC+nW49bF29XRHuXYwd7Rzt/wAN/d3MzY2Mztyt/Y3trV2dnd8M/EBOju7Qjz5fLu7ODk2/Ly8OTy6Ozn4OHn2tny5OHo698n5dLS8fDk9OHu7N337fL24xjo7OIG4e7j/+ju/unl6uLe6+vj1/0N4PLw7ujt7efu5O/07ent4+vn
5evp7efv6+LU4e7q5/Ds2Oro6eDv7+7nB+zj1uDl6hHu2/Pq2+nnzgnh3ejk3O7lyuDp5/PoAeL44dfm1uLd+9fo3/YB597k3t/g5ebE09jg2t/h4Njb6+DaFOPY5d/gDvTd5t7e2P8Xz8fq+ePa4N7g6tDu4QPq4OLc4/3k4CHL1Ajd6df74d3kzuHm1g/Y0+LX493U3tDs5cjw2e7z5+/q5O/s7+3w7e3r8enr8Ofq3eLv7O7v8+ru7+7q7PLy7ffpG+Hk3+DZAOjX7/bq2ezj4uDh2t0F4N3v3ejd5+HRAt3kEsrb7+Tg5NHb6uHiycgY5dvl6enm7ebl2d3Y2N7j6OPf4uPl4ebt7N7l2OHc1dLq2Nrc6eje59nU2uny2tnb3eTVGM/gxgvY2uzX5/vh2ejg5gH75+Df5vHf6ePUzgYL5+rk4efq4evp3eTw4O3p6vfn9OPw7fDjD+DN4evt6Ozp8O7s+uXv/+fk5vDp6d/28Pnx9PLv5fTs8+vs6Ovj1Ojv6uru7Oni6eLv5wDw8+Xw883099726PXy8ffz9OXl/d3X/w/i7v/27ODs2/TV0efd5fHs5/Lv5+7t+dfo4Ovh9+Dk4OXc/N7i7+rp5ffk0P7e5fLr5u71Bujo9+vZ5+gC3d3q6ebr5ufr1+ji4+Xn8N7o4OHh3ujn5uvx6ejf3yLj3uAG2tfu497u5unq5+bk5uTp6uvg6ufp6uHg3hb23svb1O7b+dPT19v24s7E3dX5xA7ow8IN3dnN0tbbEcvZuN3U2NP829HS4srZ2sLd8PXy/v3v/fzk9fjm+fn+9Pb9/fT08/bb5vvq5/j7J/Hw4OXm2vX28fj09PL99fzF7/79v8bPxMDQyfXszNPN787IusXIBdEBzg/n1s7a0M7Tx9LvzcvTyc7M0Mj92u3P9M/X0dr609zp5OnV1tvm3N3K1tjWxsDiwPT55QoE497xxNv729Ld2P7f3drf3/vZ0+YLyuLs4ePQ
4ebS4N3W5t/n4+fi7PLV6NfKv9Xo3eLnA+P8BO7b3ube4u3k4N/k99/e6uPY3drv4ebh2QDi3ufj4tXW/gv93vXw5eHn3+Hs3g3g5ePp7eXn2Obn6uHt5PPs2tHn3NTX5t3g4dT2yt3j3eDW3/vH9eX55Nzo49rY+ePW1OcG3RDi4hDo5ejn6tr46M/c2fDHztnO0M7qxe7y3NTmxrL28Mv50f3rENDZFtnU59HM8tMBvM7VzNLTwM2/vNDF4gDS8tjd9uzY6+bg6gD03ODq4eLZBeDh29Lj0d3m69Xm5+HW6+Ll59zh4eXn0tvi4vfJ2tbX2NbY2eTd6eDb1s7O79P0FdbY3eXu5Nve3dfd3dwA4N3029vTytfc1tf4Ec/i9QDFxszI5tLE5+XWyLrm1gm8xNfk0da67NLrvt3Zw+/E+c/j99bMygrMx8zU4cmrztnw7vrU+ODq7ejh7eTzsbHlwP7ZrtTg6L7W+sjVxO6WwLq35MPSzb7R0NPD8eXK4d3x5O3u8vbl6/PNzdb29Obt8PTrLuLR0+zm7PnX7tfp7O/17Onm7vft6/fS3er49+ztxbbJxNe6v8HF58TT2dfOweXI38q218i8v9Lu5vwM5KrkCsa6vNkH287Q0dbND7isutLP09jkzNnc4trk2+/oywDt4ODbz93m6MHk3s7w6dLg28w01M3Q4tTS38vd4OzctADN4M7T1uDc3APf8Pznztbh7NzpCPXw8A7s7+z17u/m5/Pc6/Dv6+rr5Ozp7e7h2Onl7ebk8fTz8uLi2+7p5/bw6evy79rf3+7d/O7VJvED4evj9ubv3+Xo7u/08PD28fa44Pf7+PX3/Pz7+PYQ9vr99/D8+/Pt6ODe9vP59/D59fT28vnw9e70+9T3/fv5+vH58g7S4PjaJtXg6cHF7u3g3fLg6uXe7uLvzObs6uTT39rY4MfY1+Pk5+XR1tPOz8zv3s3l6ewG+wT67wDS19bh4PTM09zazMTQ
3tLh1fnx59bZ7NTTztXc1tXi1dTc2N7W+dnJ18Tj2tzgys7U0tjT2+fi1dvI3MfJ1drcvMbjGenGA9DZ2d3S/8XJ3OLX3dfc3fXdvgLn7esF+ezv8/Dl6/D29O3y8u/x++z08/7w9+XxzBvr7/P4+/X97fX3+Pj8+fMQ8/Hg6ejS0/7Y1uLR4xjP1+b/8dza4sz84tb31//i0NnQ0NHc4NvY5Nja18jR2Qfc3NXD49fTAN3c3NHe1tjPzwDjydbc3eAC++ff1fjU49vd/Or13fna4tnf2tzEIb3V6tjItc7t4fP58ff59O3m5u/v8fDx1fnz8uLm9h7a8uvu+PbL6ev26eTb3/Dq6u3o5/fz9xXR+dvW3OXe6ODd/uLi7ePe69Xk4vDc5ub4/uzl9unt+Nfb0tnU1t/Y0uXd3hDY4NX1ytjg0NbX2eDY/Pns5d7o4OXa2R/e4Nzl79vs4dXd4erm2ufs5+Le5evl7uzq5Brt19bz1QLS2cjK19ff3NjZ8tjd0dDVy+fa1unR2tnY3fTL9u0p2N/U3vDU0NnW0tDF29Dr39vJ2ung2dP42uvd3eLB18zc/tITzMjXztvsz9rc8dTZ2ODZ4t3lz8jj5NzX/80V5OPz1tDm4NTf0+UC5OTY0tbH2x3J1OHY/eXx9vrl2d3i4dz69tnc2NTg3t3g5NjUzO7r4N7m4eDx4N3u4u/s5eUA1ezm6/Dr8wTT6+DnBuvo9PHy5NrN7+EK7uzq8e7+8d7k4ODSvMG4vrmpt+8T/Ar3xq3i3PCrzMjL1OT4yN7QuOnRy+buysrSydfS1t322sPep93n+eTc7ePm4eQN4O3r59vr6eEL4une6OPs4ezl7u7h3ebp6t/s2t7e4ODc383bC+Hg4Ond3c3t5Mvg1eHa3OLW2dfl+tbjyLzgzt3i5+Tx7QkB+ufy4tza4uTk5+j37dTw1/XU09fRz8TZ7xfm3dvX08nTz/MM2c3azdfW0tjnzwfTwczb
0NMK1NXU2N/a3tbL2/LL7NLLyM7a7MnOydPcwcbk17zQEw3T5/bZztDbzMO30MLD1wDNzgHAyMzW5Nbt/Nvw18HX1vXY2tbl5OH4viXgw73u2Or75ePY5ero7OPi9eXOzefb3ePt3tDE4ti51s7Z9vLc1NHv4eH2wc7l5d7v9NDX4uTb9eMH4eAE0ub38vvd3t3Y1uXp397k2+Xt494N08rp2eHi29vt7PDT7O7u2ujj1ucBANrdBgzs5vHl7Nza3dHa5tDf09vU1tQX2eTY+tPV4MTBvfPKvbzj/M3c8eK+w8ryyevU4s7q3uTQ49b+/vvJz9vX487P1dja3dnD69a6/unQ5uT44Onj6+rs/+Xh4OPj/d/0BOPo5un06/Ds7gHp3eDu4+Dp+ufx3+3e5+fe3+Hp5uwC++7z9fDm6fHt8e7v6uD/4Ony5/bs5/Tw8ePj5+zu9vDy7u3y6uzz9vnt4vcJ1N7R7+nZ7PIA7fbq7eXn6Ojx3+3w3+bg9Onw6+zp4+/n4vXc8eXt3uLcDufp4NUJ6O7sCPPl8u3s4eTb8e3v4O/k4uPg4Of+2OzW4ebr3ibl0dDw7d3s4O3q3Pft8vbiGO3d3AHxH9ra6e7m6PPr6erz5t3x6O/j8PAG7vT16uvn7Ov0+ezt8OTj+PD05Oby6OHq7csR0cjg49fe3tbq1OLYBeLU39nw6NPd5Orh5u7W5uvkC93R4ePq5t3i4+n63Nfh6ubj3+Pp5tbx8+7x5+nl6eLbCfH+6uvyBu/g6+Hh7uXw6ePy8d7pBeLu6/Pd6OXj3tTQBtnW0NTkyt735NnT1t3p2dHK1Q3T48vz4NXU0NXL2s8Q1dXRzxfc283T2ejjydOmtQe5zczXxdDaqN2i/u+urLy5rfGq4cbsy+K01bTKyeXP2Nfbw/Idvbzlua3Mwt/k9fTs3fHl8vTu6/L3+O/z8/Lp6O/S8+UK3QLn7fXs3tHt1Bjy5e3t7u/26vTy5vTi/N/r
4MTe19Ho5+7C5ubnz+fb1OcKzNjI6uHx3ufk8eLa1uHh5N/m1cUC/8YI0ePcB90Fy9bHz77uy/jT9/DE17/Z0x3Z1gbqytDX2szV09HZytjW1tTd0tnU0NLX4uDKzba6zdQQtQXGyMvMDsHXEdzu18nOzNPN8PIC6evp3OTg0c/a2t3o5OziAeTi4uPbzcrT3Ob16unu9d3u6Qjs8PLqC97q9eje2erl8u3q9urr7ukB7e/b8vHr693k4uTk5vXrA+vk4uDT5LTe78/X09rh193U5d3i2cDY0SDN2crQCNau8tS2tefQ2dvY3djJ2CPa5rki3Oja5OTn2e/d1eLOANQU3uId/9rj6e3z4e3x8u3r3+rv2O/q5ezg2gDj4ufs5+Xp5e7z3OznAe7t3O7n7fX2/vDj8ekHAuzs5gju5u/x8Ozo7/Hp5+rp6PDt8Nvq8fDy6urY6N7g3tXa3ufw9ePS4dbf0dwR/uzi4+YB5dXc5fz52OTr5+Pk3OPk4OXj39/c3NLh3uvMAsv30QbVCd7e2tHJws/Q0wbl0LbB0dzR5d/jws/Q0c7wyt7XzdTSvNPT8NrDv+To1+UE6erl5vIP8PHo7vfv7dYD5OPwAuDw8O/t9Onx9vHu7PDm8Orx7u709PHw8evq0dXJxdjdwNn3/vHqyqjC49DZ8NHBseAD1dfj0Nr13v/M6+zatcrLy8zW2MjMzaHN29TRz9jU29LVy8Tf3ubN/NjQ87nB6v7Q3OPV1uPc2d7k39/j2OHm+ODi4eLY+dbTGNzm39wC493c5/Td8e3p4ebZ2NPJ/ODp3eno7d3s6wjo7Ozk5d/h4uLk4eDi1erb2hrs5dTa7PLl6M7i2dvn5+Mr7OH65eTOAcn9B+no4OsD4+Hj4Ovv7tvW6/Dw7ejl69TY5dDj1cijzNfc8rrV7LTRwLG54LvS4NTH2sXO8d7v0uj0uPrEv9TMrreZrBPXqLa778S7ssfCysvTwbHG1+DTxi7a
yratx8bG47LWzdf73NzQzdPFyOX66QvHyMHX5wHHturd5Nzd19ng6Nje1uDq4dPI5d8VMsfh2+LR5+Dl4eDf6uPj3ODd2uHY0NfW5uDa2MTZ29SnxP7twNn5yOjnvvuvvNi9yeW4+r/X7eDMxtPr58r32AXazNjc0dbZ08/J89jG5eHZ5Ovt4w3t793W8ufsC9zf6Nzj4ezr7egF9RHv7vTp8OrnztzL4erj7e/s8ubw1+Hs6OL86uTr7Nr25+v28Ovt8+vl5wDr7RHW7+wJ6O3r8PXr7fDz4PLq9PTy8u/r8/bc4Of76OHk4wvj2QLl7+ju6OXm6PD84ubp4ujqGezv3ujo5eDg4ers5uzs6ejk5+rZ3uLm++fe5OIL4ecE4fDo7ufl5ejVBOPl/N3c6+zp6OXs6+zq7e3x7Oft7Ozn4+Dp5P7KxNDc/bs5zcnP5NfWxZ3S1sPJ6ucEsbG1B8HGzei9rdS3x/jDysDM29jWz93a3bnA8+PZ6SDR7Ors897y9uHt7PT39/Dx9OHn6/Dx6+/15uPs59/p7urh4e7v6urn5ujty/z7/Pv9/fb8+PL49/f++fn+/e739esK+fn93vnoJPT59/r9+f7s/PH9+fz++Pz8/e7h4Njb2+HW6OXV7OHj4QAI6urY2+IR7Obl6efx5N/Z6vDt6ejr4+vf4efk39385eT98QrV9MjIC+H2/7nT2d+91snTvtX08dTayODSCt3Z2t/Y29nR6trWz9Xb3N/Wy8fDB+7w6+347+bvEevr6uLr6eb28fPwBAvt8e7z7ebv5uno8Ozs8wr08+P59+z25/3679vb593Y5eHW59Xa5dry8R3j5+7m+eXb5vH04+bv7e/e5wDw8e7r8Ojo2tzo6uwN4uHo9O7g9fHt9PPo9d7m8vPn9PPy3+L16ejh6fLk4O7v4wXv7uvv8ur9CvDx7fHx5u4B9erY1tPb4dbcE/vx7Njb4+vU08D80s322dnW2wzW1uTZ
1dXd0tvZ2dTZ3dri19/Z1/vj6OrW5t7i3NTf6N3g5OPi3eHf1uXk1w/g4eXbGuTd4t7e4NveBOcI3eDf+eP84djW7Pfg6PHr3+HS2eLS3uTe5e3uLt7h7OP47/Tm7fHq5/Pk7PDx9/Hs8ezx8Pj05O3R5dnp2Ono5tzr59Pk6ebo8NHd59fS3gLi6Qjn6eXk7ezt79XX5OIC4+HY3dvv6d4QDwra4eTf5dnk5Nni8uXn4+Lk5+X11t/j4ubc5AToztHn2tnm4Qznx+rl6uvo7+r4493+4enx6eza5fHj/uvq4vPk5tDs5N4E3vbq4e4D4PPlAN0Q6ePu0vXx4O3x7urq5u/k7gYP3fnc8/L28u7Y8/T04ePu9+0OA+b49vv9+vL2+u758Pbw8+/27e71+fb39fHu6+bY29Xe5tzb29Xi2f8EztTa1QzMy9LX1c7V2uPS39UI0gjb+uTc29/h29/U3d3c2szT2dvO2sfh19ERAfbl3NvF+c/DsPXmB7vey9wGyN3oy9PL3tPX197a2NnZ2NPTyt7N4uXX0dvP5eXU7vLz3MzS9M3F8tMMzM356/r30NXd5dXc0tbT8c8I39XUztDS4NbdyOWep/Kz49zjwii5nKb7xJvsqvai36uxsfS0Ati4xMmqurPCrcavxbfyt7mvvbXwrZTyzsnF1Nnh0djQwvzX0NfWvezlzufE287O7+ID7d/Z2Oru5/zZ7Mra1N3Z2d7+9dLA96e3k7K17IinNJCWEfWgjfCpHJa4xLSqv/7JxKnQvNLIq+X/u+7EsqiuHc2vtKajr5fa4tPd4eLV7eTW2N/j5OPa1dHXzb7cGNEV4+LU4dfe1ubp1tPh0tnd2NnR3NvZ3A7c6+H94tL47+ndyr3w4N7FwryzpcnD0s/i5uvjvtDQw8nRx8TE1MjNyczOzcTN38jE2dzc2f3j4Ornz9ve3eTc4NTZ48/o19L+0vfb3e/q3/nR2vHi3Nbc+t3SENrf+9nW
7fXj5wLh39TQ59wG6t/n3djly8nf38zkAtAQ7dzL5t/i0+Di19XX3dfl3NzZ2t7n5gneCATh7OLs5QPm8PHs8vLp4+fq5vXw9/Hz9/LoCfn66Oz18fTv5uX77vT16vb36Ojc49bjxvTQ4dTiyszH3Ojn3dXp1xPxyssY9t3jCNHe3tnc29zX39vh4Njb5ubm4+bk0vbp2N385A/Y1+Dq5eDt6Onl7+LZ3+roAt7g7Onl6uUG4+fn3uva6+bc4O3u6tni5eEF5vrr6Nnh6Oju9vbe6eji1dz/1QzZ//fI1uTW2efm2N8K59vVEtzr5u3q6O/j5uTOwt/UDNbg18fdv7e9xRL3yMnf1MqrwdnS8gUA2Mjg0PLDx9fO2tbg2ePb3OLZ4//f3+jF0MjW1N7Z4N7D19/o2c/0zOf72cK6ENDW4tLR3uPN1+/M2MsN3eIA4ubn28sC2NoP6d/u/ubR5+zh29L46Orh5wLp4uzL6t/T7Ob27OzjFBrn3M7n7OzpBOPl5PHu2ujW3N3l5uPwAfLx597l7u/n5dTx6+rW/+Tb7+fs9gbsBOri6Obk/u7s7uv28vL44+Ty3PTd6+rl7Ovw8uzg5+rr9Onw6urT2hHd7Ofq8trm6Cfj7uvi7N/w5u/y9Pby9fH+8eDa1N3g5uDn5Org3uHq5PDnFevqCuDc6eoU4/Hn8ej15O7z5eX28PD16e769PLzDenW1fTy8fL28e7y7uXf5uH15/DwCOHEId/o3unz9Oro5+zv7vL17ejv5+3O7e7j9PLx7+ba6Obn6uny8Or75ejx7+nm5Q/g29/pFt7Y7NXY6e8O3fDi3Obk7Ozj5enf6Ovb7t0B6O3f4OXn5Obi5Ovg5efeB+XlFezd7e0M8uvl8uvw7fH18e/s6+3r8O3p6e3o0uXg5Pnz8/n17vv27P7h7Pb68vb28+br7O/V3uj45+Tw8N4G8PT48PjvAfXy8/Dt9uzsDADp9vb37PTz5uPcE9oT
6fno4uTb6ebv4vDt7P/g9uzt+O749fXt9/Ly6eP19vjw8ePx3fDe5xbp1eXe29Ua6ubfxd7w3dzi6t8K1fTk5N/pAeLh4+Tz8uvk4tbg7+Tj5gvl4M/U4SDk2tjP4url5fXb6+vi6+f11Anm+ufu3PHu8fb38fP28vH16OrZ7e7o5ebb4/P13efi6P/y39Tr7t7l6vnY3OjjCtTY2ffh6uYD5uDZ397s5dPW2ebp4uPi4+Pi5t/+9/33+un1/Pvx7+/z+fb68fn26wjoC+vt5vry7/rt8er06Qf68/zy7/j69+3r9vjy8uPj4+vh69Xm49vV6+La5ATe4PXvCPHj4u7n7uve5Obs59vY7f/h6PHn4+bn1+To3/js7eLw7ODo7OQG4OPo8eXk5+nk3evpGN7l6esJ8PDn5vnp4+Lh5O3k6+/o7enj7NoB9Nfw1tPf4PvY1s/71ebo/tTO78/e5N7y3+Hw7Ofu8OboBNzj3Ori1+Lf5t3l1vf0BNnNt9bX1MTdydTHMhvEwczFAujg2ujmyM/j6eHm4erh6e3w6uDp2tzl3uPo4Mfa2c7U4szk293V3uXMxdXl4vDl1dbH2KsuzA4FCdra4N32/df57dTa397M4On/4djN3sDR19bo2tXY3M/M3uLa6dbv1OnU2unn39nT2dnN0tDcxs/gxuTU2uPQt87Nz9nr5c3R1dri4dTf2OLO1OXu1+HcteTr2ebQ9eTX3OHdzd7T2MzX5crr2eHpzrzSzM3J1+7W1dvn6eLi3+Hm6d/j2CfX7eff8+zg3eXj394H9+rk4Qfa59fz9PD36Obv2+Dr9+zp68ra3OPE0tXey97d59rS7eTE3t3F0Pnc7cji1ezh0urr0+HU2tzbwNzW0tDMz9TQMb7M1enp3wbk6eb/4vEA5uTo4Nro4OTWAgAD2efn7Onu6fDj7PXn6eDk5+Xh7Njt4uzr4+Dx6+rk3vHh6uDfB+jg8OTN2ezpCtTa7+7s6ufr
6eXj2+nw8ATgEebc3OHl6+v259bkBQ/W8tzT5PXm9NsO2OHZ3d/J4Njx6dvm6+rtAurr6+bl6/r+5e3v8e3s8uzp5erOyeTa3cHk38+73uL778vgvae8w6nU8d/e9OvLsbXXxNbNutDPwNK11NrJxcvW1LHTosz3+vP7++779+b1+O/5/Pf2/v387fH4+BT+Afbx/PXn6u338fn3+O76+fj4+/z0+/Hq1+3R19f02NP67dfT3N3S1szP98j21Nzc2N39AdcA3tnf9dT4z87f1dbU3N3d6dj33+Xo4urg5uTlzuXI5+3m3OXm8QYH8AHgB93k5Nri5fLa4ODp6Ozh1t3s5Ofp5uPk59Pl7/Lr7Ozj8Obs6e7v6+/p+urm29ns5+fi8PHi6+/c4ubm5/0H5+rv5N/q4+zt8g3l1bDsqrbKs80LI6zMvdW7+6+w+vmSBb3GweDKs8nXw73OxcLIys/RHfLH1cvivbXoyN/O08PHyqjhvsj7ztDXtcHVDMj+ptG1zOfl3tTdxNIGyw3S1M7aurXDJCHN3d7arb7K2+m/uAH2zujKBdvg08Hr1hzH8srT+Mfa0enY1tXNz87pxtnS2tjU09fK0NLgz87f1uDR3t/PzdTQ1PrZ397N38oh+OHM0PT3zdvx5gfX2tnV2tPb1+/R3NvY19fg0dLX1fDiDevk09zb5uvp6/Pg1OjZ59bi2vLT5t7m5urn7N3q6NPU09DX2+EV2ADe6wPf+uTR9hXG1szV29PL1tDc19XD0tvhysgjAQwc4OHX3OLE1dLT397v09n61d/b3dLt0/fD6ujx4ubx5u/VzNvv7+rrDe3w6+Pi6+bv5+zsCPHhzObr6ebV8+7Y8urg3uDS9/Ld/OTf1dXZ3OHm9t3h3+bi2dz62uPoEQvg5PPn6d3s6d/c5eTf5N7h1Ozd2tra3d4E/tz29Orw8/jq7+Xn6eXs6ufu7+z39OXVD+fn8vHo8+vs7enr8evo7ujr2Rbj
7ev15fPe6LQ6rLHly8juw8bnDgbDvMS8udPC1Njzt8Xf09nY1MPQzdDXyeDP1svNzdHPvs7A6trg7OLk6+bq5+Dw7+715+Ds6+Xz3+f27/Dt4wjv6+Pv4e7t7+Hr5Nzz9PLs5xYK1ePj6+Lp6ePm3tvk1uDs8tve5Onh2OHd3g8V7ufe4t/f3Nzi6evs7d7k6eTn3eXt4+b77PHn8uzb7OXr8unf8PHt79nw7t7n7+vnB+gJ7OcD5unt6+0A4ujt7+/q4ufn4urw97vn4+TuxqrHt//e5OLgqtrYxsnp6/TZs8a8z9bU0fLarrWx2K7NzOXIyr3d3OnJ4NrewMDEwwq/y8Lx8uHP0M3R8MXCAO7UwvLm0czM08/Qw83J1fLC/svlydbQ+dTC8eDiAeXS4eLh5urq1eDt7Ob73e8M5d7Z5enq6+4B6vTt6OwK7ebT4+zw6N7m4uvz7u7OCfXy6+ne++bl8+XY3/Hz9N7z9eri9Bjp8ez38dwJ8dzy5vXy7Ovj7+rt8/Dv8vD93f/+/frf5tvs/d7d7O/b4vne5Ojq2ufo2grf7d3aF9/04Ojt6v3n4dvo4+jh6ezr39rn3ePe/ubYzeXq6OXv8erT1+3R2s7T4dj25/Lw3e3b7dnO297ZB+DW1NXTMNTX39HO6+Do38bf8tHm7eje7e/cHNXO5+rdxSTh89Xr2uPo5svc4enY29ra2QrS38zo4dvT0tLz3uvM7vf65/LYwdDUyPfNzOnE5rnC6OzixuHkycHEutfmz9nDyvzNt7vH8s+7z9/iwv7zztXwx9UH29D90PfZw9jOCNvX6tHc0+DV2djRAtfV0dbj3+Pc1N3P1N7Xz9a+ysTJurvZ3+rMz8f20tPOBOvZv+zi6/HiydPQ29LZ0sfHxcPg9M3L0efg8dPP6/zpwOry4+zy6+vl9eTlCt7s8erl1ezl8NPr6+Lm7uzu8NfmAf3o7+Hi2ebs6uYW7fHo4/zX2cXU1djq+c7E
18C429fM3NbUzBjuudX1FOLSBeHR7eDVxenuyNnj4crL09MD+fXyztnm8NTx3tfh7+3m8+jk6Ojc6RHd2+jw5Nzl7/nn3NTW2Njd6d3Z1uPe4NkYCOTi1t/Ny8CvEeC7w7am5snR2rv/y8S39+cMwK6/2NrXysS2w+HXstG5yMm/1dXqrtzHzL3/+NXO19/iDdvnzs/G0eDO2Noc6tXy1+bs6OHW393b1unq4+Te4Njb1dXV3BLe1t/cC/b23PLWzvX2Ju/T2+Xl9N7z6uno7vDmCNnqA/Tj8sPk8Onn9u7s7/EJ8O308fX25d3l4snk38Lx6t3Sy9bX8dEA0djRvc/R+dDTBQrL08/c2dfb2ubR4dfQ3t3a2tnxzs/G7PLY2dr6+d3Z3vTMzd307tfU0N392enW2e7o2d/h1Nfb3tLa1+DZ393Z1t7f7tfR3e/93e/e4szg3//Z2uLl/8Xc5OTw7tLf4eD1+fPc3+Li3eDi5tre4OXi4+Dm3vDh0NDv793n59PV7ebk1PLm6dDT4uH519fl3uLi5Azn2NvX5N/T69ra6NsczdnU5uDU49ID4eDY29vh1ujl1ezh4+EACOrq2NviEezm5enn8eTf2erw7eno6+Pr3+Hn5N/d/OXk/fXl6gvpBuTk6O3r4PDx3+vj5gDv9eoP8OHs8O7x8PTx5OrX6e3t6+fv6uvu8t/f49br8toc2vjZ29nm2tDm1Nnk2uD86dnt7O3l4+jl6Orn6OXsAdbh4+Lh4t/i3ur119rg1uzPBM/V3Nfmv+fZ3dTKy/jV8x/b2tbX5OH49OPd+9PY2Nb+1PLW0dfW19bU0dTI0+nuw8nQCeTXwtTa5dXj0fDeAsnjx8ra9PDr8vHc3PHszOzc0dnN4fDV3tLe1NHU8fLV5t7o4OMN5evk6vDu7+vl5+zozgIF6APq8eXk5+jg6u7u9ODs6unm6+/v6+/n8dbZ29jX5P/ZB9zf6PLr4+PG0d/m5PDeAtbo
5Nrb4d/+3OLe5ebe3uXd3ufi4tnr8ePc4vHw8fH18/P26Abl5fX38evp8OHu8enz8Ozz5Anu7ur14fTtAubw8u7v8+308uLy6+nr5vTs7Orm8PHp8/fz7O7r+unr6vPw9e7v7/Hw9PX/5/Pw6g7/7ODt6tfj8fLp2v303OPi7+QQ7vHp6BXY8fny5unq59Hm4ufz5/ny7uzu7/EOzfHy8ujz7uzy9fH30+nm3/Dw6fLz3vDz2OwV5/X34uLv5eX03vHuDur/6/Pz6ufj8u4E7u/09uH37vL49ezxA+bX3c69zNgi0u3cx9rZvzDh2dnYwtnZ2d3eCO3d5OD4z+bW2ePW4uLU1NXV0tHV18fHtbe/scOcr73E5dfj0McFuLHLs97tyK671LbKxcfXurqumLC7qdqsvQX7C+HjssH6/uHh6fLg5unsANUOBuzy2vLp79z94+Hi5fPv5O7r4tje6Ork6eXq6+zl7efo7uXx3Pbz7dLp4+3R7e7m5fTw6Nne5dzt0drz0Orq6erw4uHd6OT55ujc4uDRKtDe3ODq5tDo0ufW3N3o1eXp5eTu9OfV7NXi4wDT7Nnq1eXs1ePl3tbU3eTW0ODZ0Mk5Dsrb3trd3NC6+9HUve/YxNjD2s7Q97/yyuLNtNPQ0b8E0O7c1efSx+6+/vXsw9TY/NPdzwfW+MTK1NzTzwPg39HZudvj1fHG3tf2zi3Ny+TP4er63vzj1O3WzvjZ4tvh3NHe187R17vi5Nbv8eXh6e3g5ekE7tjm4N3Y5eja8OPY2u3h6OcC2uXq2/PZxObg49oM4Ofk7N8O/fb29vn39/b27/Xu9Of29Pn1DeoR5uf27PDw9fb39+vz9vbr1vH09vj4+fb48vj59ssJ/Nre5uXc6ur84eHd0QXe8u7s29TlB/HW8vDV6+zr2N7p0dH//ePj3Ovq59Pb6Nfk7N//6Oni8e7p4Njt6fjl5vPrF9Dqxu70+Pj19+Xw8vn7+/P28vb1
6+/28ffy6OruFNHY4v7X2M/h4Nfc0Orqz+TbzdLAyODZ5N3r2tPr4NTi0N3dENfa1N7rysrIzOk6vevr1Nzk49/X3e7p6/Tx4Njb29z02Qrw2vXr6hLP0u3q1OvlzSPRyNfb1tjW3Nvi3dPk8e/o3uv14Nrf1bng4+7OOOv15czd3cza6u303tPa4sXB3dfq3Ofc6M3e3NLM/OfCy7/g+9u8ts3Mpq3ksO7KqQapv9vB3+DU6Nnc09XH1tLV3uLbqsDW4OPFxcLB57/gzeLdvcTZ3drG193TztnV1M30/t/N5cfR1c7A29nl29rM3OHfBc/mzdnO3t7N2vUF3cQLzvLn6d/q8Ovr5drp6fDj5Oru1NgT2efrFefh6efd4PTt6fDj5ejg4+rX6PHv7Onm/cnMGdLqywXC3/3h2uHiz9vg5s7R7evg4QLh4e/c3ebl6+Hm9Ono4OPn5+fj6uXhG9Hp6tHl3ubN49vk5v7p3+PT9+PVCu/G6sza59v0BuTsAdYA4+jw2wzd6unw7t/j9OgC9QL71OfR7vf51dft0tz81N3Y4fbN4dkQ3Ofd2+Xo+dfg5N/a3d7lzNni3d7i2Nn83tbQ2crW49Lb8bz4xNXd3dfe2svyzwL9+fHbELzX0Mj6z9TK4szX3crd5d/fA9bnyP39/fr8+vz8+u729vj4/PXy/fv47Pb32/X5/fj25e7l9vP7/vf4/fn4+fL58/j8+/UY7+vn7PLz6/Xu9er38O7z7PTp697Z7eHo4+7j5fPj3BPu5enj7e/h7e7zCfLwBfP+++bL6eDs79fs9O7h6evn4eXS0uLa2vLS5Ojy6xTkCtTg6+bWxcfS4N3b497aHtvgAdvs8O7x7gb68wDm3vP17vUB9fX16u8E9+j3+OT39/Hw9/f79PLy+Pj26fb48/rs+PTd8Pjz9PDZ9Pfg2uHo6fH25fvw5Nzn8OoT0+vk8uTg1d7m1d3t6vDq8PLu6+QM/PfpDfcG4vDn
6+rt7Ons8PPu1u7n5eHiG9fw6PH57ern8evt8ezk6+rx5Ozv8e/r7+vk3d/g0drh4vzR49jeyejn4Nzf1dYJ09Hc3dzY5f3j4QLW2Qna4u7Y4+EM1tzr5ODp3cfb6M7e4+kE4ukF3Ofk3OPZ5N7Wz9/4BcvS0tz52Nvc5djo4hv14ufo7OLezt7b3uTMBOnZ69nc2+Pj2uHf3eXc4uPi3+EL19342sTo5+Pn3u7n+wHp69Tm3eHn4eLd4/Tb1ebz8uf66+/y9e/28vDw9+/09/X2CfHiCOnr9e/599Xv8/bt8gbp+fn29/P39vft9fLh6PLj5Obt2/Ls4Nzo6Ozc5Ofs2wD70gTm5PHa4d0N6uPr3+b74Qbi1gbh3uTn5+Lbzunc6eroA+rg7N7o6fXk2ekJ5Org2OPf5u3q6wLm7uQV6urgBdvs6uHb4eDu5dfm3enu49nl4ube3tzx0efp8eHU5A3S4d797+Hm6+LX/eTd8Orn7SHl5+Lg5ejq6+7m4dnX7PDm5Ors4Ons3uzu7/EW7Ojv6gjs49/s7+X16fDw//j07PD27PXo6+nf6enn8eTh6Nrb0NrKytDY8/z7ANfazdbPyO346+Dayc8E9OHd1d7T18rK49De3Nnb29fY1u7dwvD+0wTg5gvkDdjn2u7q5OPc/tTo8OTk6NvR69jb7OrX2d3V0tTY7ubv4Nfh4Ofl4Mnx8s/Xv9XMzNXv7wDS0//G5M7Xwh6++8nQxd78z+HSwwPZ5ffRztzV2tng0t/X1t7DANf84Onm2Anr1dXR6dvnB9HY/8rK1OblBuED6xrs5uLa5+bXtM/D3+Te7N3s8eTsuM3k2uTf49zi7d7Q6Orp69fW3eLT7ubu5vDr9uj18On75/Dt8OPY8efi3d/i7eva2S7t/czG1czB8sT67NTM4tDHybrSyOCy8urXyNrX7M3y7evs8tLjw9jJwzm76r+7yMe29cjQzfnx89jR0db2A+Pk0tnd3Nz7
3P3f7+Ln6Ofn/s3k6Orr6+Tr5+Pl5OHf6Pr84OT76Nb50svS1QrYFNPP3tbG0s/a2NnY1NnR5PLS2Ab4+tH44/fV1+PQ4Nrj3OHYBdDD0tnb2Ofd2Njf8vfi2eTM2s7RD9rO3tbU3uLjDNzX3uzX5c3a0dXd0tTZ2tfL39b7+efb2OLk39Dc3tXi2ujn0t372g3c6O/j1+3o7dvc6ODl5drk49vRE9bd3uXo4v8IxOHT+rbF3ry8wwXj18rIz7kDxfDf7d3w+cqtytnDyMfMtc++vMH618YWxL++2Oixx9rV5+g0ubKqla/Oo52+JAa1pZWjtdztycLZzO3Gv9bC+dm6qLvHwNK4tcLwvLK/16nu26/SwOW649nH+8Ws1LrLp8G8r8LJxMzDCOL81b7Yw7wnv/elxrjJxrbGuAG+w8S2oOP08dn+4v/L3MnJ0xjC78fX0QDX2t3j4tjj5+TV5uPO2tzi3doIx+Hf4d7k4ubez/XW4tvO2dvn3N3T1dMoDtLc1tL03uTn6eDa8efq5Nnn4OHu7uzm7+Hc5+nk6Ofp2+fez9joxsvi6dbZ5NzhAOXj0tDe3tMDC97D6ubt4tzf297Q29rU49bh1sn6DNPTy+vU5/Hp8PPp9+vj7ubp2e3l9efU4Ogb1gbg5N7i7PzZ5Rve1OLl5e3e8unf6ejj6uvx7sfh7/rv4/HiAejFtrLBzcCr4sm5tNev2vjCvMD6v7+y3s3Bw8j09cLCrcPBxMDI07Kfr97g3Nzi2uDg3eMI5eXnBN7jAt7k2uPhAPXj2t0D2OXc5ePc5eLs6eThAN/i5t3i1vvT4uLg5uPX5+jg5dTk5drd4ub57+TpDAAi3d3X5PHg0eLZ2ukJ097e4eXl4tjp5wbR4dbGHdfi3tzw5+IP5vLs6+Dr2fH29vT25fX28vTz9PYG9uLtBef08e7w9e/u49rW5/T+At/t1OPl4+rd4eLs3vbi5ebi398C6ODs5dvp6N3k4+zb
5/vo697p4+Lu49/v+dr21RP0x8XD0sPOr9rZ0cIi3dzPyfPYxOLFAvPR4dXe09bfytTr1+HV6tjm6+nG0gjK2eHD0uP/y+TO2+wlBtHD09ba2dzH1w3G9drQ193U0tHT4d/W2d7L1xnL0M7V4tj878T1x+rS7/Ph08jO09zw0/7KzsfPCNP019b4+czU2dTX19vb69XY1tnd39zc4Nvc0dLZ4M3iytrV2snJ6tja5f7NCNTW8fTvzvfc9t/f3efV2OTS1/rQ5N7U49XR4+LW3SfEqtHx1Oz9orcR0LfsprjLveTJ3PPBtcOzyMPVxsu26qu2AefIzs3MxsPJGc3YqKOl2fbz7uv19Pfy8QLz5/H16vHz8eDo6O4Q3dbu5+7z6/Xs7PXy9un39en19fP47eT06hzo6Ovl4ePl7uPp0/Hp6N3r6e8K/fTj7O0H7+3x6+7s6O7m3+Xk6unt6eHj4uXi3+Db7+jd5d3s6d0M3OPd5+nl2e3j3/PJ5NPly+ri4u3gGOv92enp5+3r5ejb5ejk7ubZztLX08zbyefW0Ny62OPSx9PV173eydbOx7jXzdLh1gS97yLf4ufZ6fnE4ODO1Prm2srf4OHp5Nze5+Lp1uPp7dTn4OQL7xTk2Onk6uvy6ufj6t7g3uXg6ern3uTm4ebh4tf47PDu8e4G+vMA5t7z9e71AfX19ervBPfo9/jk9/fx8Pf3+/Ty8vj49un2+PP67Pj03eHk/vnR0fDOw9LT+s/zt/bW/MD89ATT08zt8tTY6O7W0tHQ49nf3r3e3Nvg0cXPycXSzfTCycHH3gL/1Nbo0tIE3d3CK8/rzdXd6eLd29fZzNDaBubU7dK8287T29Xb0r/XzMzXzcbTzczn09Xf1ObCzb6+4ajvJsPg2ur52Nzfyb/GycHEzc/RCsrO0dHS9rityNHeA/7nztjd4OHc1e/j5BEC4OLSA+fY6NPr9dXu5drh6soR4dXk7+Ts5Ojj7tHnxeoJ
6+jf6+bi7NvX2dXl1tHb4eYD5+Xi19YT5t7v2uzWKePh4vDk6OQH4Ovr9Nvk9dTR6+PamNQG4q/v28O9vcjzruGktKWpqNTD3svUAcy3DgTpzMao56/QqLS9taKtsLirp93q6uHT49Dk0NnL3+Hj09/m49oT1c/V1c/m5d7f4AvGwg/Y3NvUy+DkGdPf5Mzj0s0E7ezn8ArqDQ7pztzl5+3o6OHm+NDg79r17fzy7+/j3uHa1Obm5+zz6Obm4enm9eHj1Mvy1tfT1tfk0+XS3ODM1d/oyff16c/uAvfk7t3k3tba0vTM2e/729nV3fPgy9fm9c3B9tTVwtLF3cjk1tnaxtPN4sjn2uXN+wbz2uzd4t7S5NrO9tD3+NnVyNry5OPP3eP86qXhvKq2rdUAn9XOubnT+Lyz2Nq8xq/H3OgGJrex0cfU2wLG+sqp0dfbytbX7KnV0+TZ5toI7OnW59YX0/Pc6fLu8NPg293hDefu3+rwAO/Y69vj6ODs8dfr8PHp5OXi3OL1zNrZEgTg7N3g4tva0t7d3+n26dLi9uDdzdnm3OLc4d/84uHl3tXi2d3i5ODk9svWANvjv+7M08jM2c7b1cHJ29rv3N7/BtAC3v7V29XX1dTKzs/S09nJysjMwObWyOHs5NDh7dnQwd/0r6rB1MXxzcrG+Lbd8A7JGtQJzczgrLgAtLvF0tPZycPOytLpyMLW0tzN3s/q4N3t2sjo7enh5PoG5OjXwvTc7Avu3N3i4trE4gXI5tnr1sPZ2tTZCd/bxPezta7RtZaHqN288cXBvbD/n6OeteMRwfe3ywq64sLZEMi62huo+szH1MjR0djqr/yn6+no59vm4N3R1DHl2+DUF+fl28v58cjd1Ozx3ufd0t3E0s/i3+7g1+bY4Ojo7t3c6AHwp82xJS+txNKmor/ApbO53KO+rcOvv67a++DO+7eow7jMycjPzcPCtsa9za2tmsrW49vT4OLQ4dbY2dPk3dTT
5M/68cna0N/t6+Ta3d/Qz9IY3+Te3NfIzfck1M/84O7W5NjZ3eDP1Oba4Ozf5ODj1+78+NvT6NzX1OPd6unY0grRK87Wy9fe1trgzN3fB+vY4Pv39/zn/Pb60/nn8/L17+z59fci2ejsCusE+/X3++nl7/f1+vf1+vr6/PX5+fz87dPn5ODN5M/7w8XOzM22wqzssLXB09e2sAuk1dj1+8O7H8O3tOitHfGzy8nAwpymw6rOp8CUgYqBxJPNlKEiE17Pnub7C7uLp8K1nMiwurDAq8fFzMbAztbSwM3FyMfMqbKoptnhxtffAs3m09juJQrRxdjW3NrMy9bNzvXY0tff1tLV1eHi2dzhzd8TztPS0+HYAsT19OfIy9ey+PTT7PHTwb7Q5/Ls0J7MyunC0erixsXL8+rRvtfn1dXR79nWydjhyLro8vb29/j49fnlANrq+fz39Pn769np5evr5/r3Ivrr4vXg++XT5OD07uP49u/27vTz5PXRANDby8TH1NDD0tbjzczNzcnBEdLJ68nQz8/W6LrTzELP18bY3svMws7M0vfcx+8OBOOzytEL8MfUAbO3/7rEr8DM/LgsvKzA0tjS1NC/u9bQx8zDyM672sTT0dq9xrTMx9jP0dbRztLe2uPY2dPDxenK7BPD3s3f6dvU4dva4djQ/ODeC9nYzcbV2f/S9w3D5Oby7/Di5/Du5Orl7vfw8eLr7uLn7/Dh6h3p6ubs8eni8uDm7evx8PL29vf49fL67gbq5+Lk6N3p8Obd4eLi5uPe4uAoBODi3vLj8uHo3trk6e3d4uft4+Tf6eXf9PDg7Mn889/T3t3j2OG7yL/Ez//g/eLdxwDjC9HJ+eTV8uL64dHW4gP43+Dl1N/p3evXyeDP+t3SCNbN3gje9/L04NvY0Nva3/jp8fjb+Nrh9N7d6OLe3tzh4uPe3N7h4uTg5M3d3vTkzdzX4OTV/Ozv2uXc2gnaHNvN5tbi5ern6NTZ5uTf
3+jq4vsC9+Pf2eLj5uDX3Nbg8fy3pcqq2cn38b+z2MS22MO2vcvO7Lmw8MPe4da9vvu1x76/3rzU+MvLxMwBAMj62tzaHdXZ4Njh6t/k5hLU49jd5NvT7+Ub6O7s6efZ6fPr7Pb05+Xw5uLr6efl5tXp2uLEwPzO6Mn10s3Q0c3r2fbM7NXI5s3YA9zq4e7A2tvU5NjsGeMC1tzc1NTN287O3PnG1uzcCubg5OkB4+XZ7O7a8efP5b/p6+7gA+3t6+Pk2/v+3/Dv7erh5OXr6O7zE//Y4drdvs68z8XP0Mnh/8jQsNzMzgQbwwjb1Lzc3tTg39nb0ODK3MLSzszDyb+5vcLEuxfe3djs0drS2fba1OvT2ODK1OPyz+zU19PR4uzy5+rj3u3ky9zW3+bZ1dnv0+vo5cK36AHo38zow9PS687a997O1MfS+OLZ5vDU8d3Y2tvt4NDZ0Nfb2drY0tDJyh7r9brH/fr08OzHztAA9dbyydXM2d8KC7PEBfTdyc3f0NzfAdrJ49rV6t/P4OXc2d/c3srQws/t4uTk8Ork4t/e7u/o3+Lp3AQR3+Do3ejh7ujh6vHj5ePc5Qn54+Hn6+nl5+Xd5OHhvr/727+20tKqxtSz8crFzqzB39bi4d7r293T3NDX2Nfg4tutyNfl5MfJxMXnyODS49ra2+D529zl2ufy9d3p8tsK5tXy7tXZ2A/i09fg4dHF0NvV0tbb1tnY293e18fnyMO+v/vbv7bS0qrG1LPxysXOrMHf1uLh3uvb3dPc0NfY1+Di263I1+Xkx8nExefI4NLjGPf4yMnB+/LMteO9zv3CxbrH08kFEsW5zNbhyNTH0NLYzrnNzbW/yszQztHIydDKveDZ09/N3Nni5+jO6OnbOuLg4dzS5d7s9/nt7/rt6u/v+/Ll7ujt2eza5OTh6+Hk3dvi7uzyyPni9vHVyuLw883nw9fU3MfV0N716eTR2tXi1ffTx8PF98zM2tnUyNrz
0ru/3tTLy9nc1NTS9//d2NrW0s/Y8Avw2Nru5d36ydzb49rW39DZydbV09XS1tXR99LM2PL07ujx7uXt7vDl3vPx9Or35fDd9wLj7xH26evq69rn6Ofw6+7s7gfe9fH17ePt6eDZ0dvY3uXGzdDd9tra3NDYyyDrDNfh9PXO2NHmBcfX09DX1NfKy8r21tDPy9vOzvDWyuaszrb6CNLBuKXCyusM9biwl7W3xfSwtvP2wMjCwMPAyMfV58jEyMXGwsDE9MSpvPPO0NDRCezYIPOu7cvaxMfEwuL/7dDx8cXJ68TY3LfS0NjY2NfX4t/e4drY2sLe0cv+8eTz3AHu8s3c7efX9tLg4+Hq9tjs4tDB+tjb6ubZ3NnW1P3928/VyNjayObx2cfc6O/n7vDJ8vPX1QjHx/YTz8fDw8fr2LbGvuQG4tjN1MnRx9DL0tDGzsjI0LzSydLkwOnoAtzh5+Pj7e7l4ufU2+Dm4ATs6+wI6uDp4uvn7PTm6ujoCOnu5d7l7Ofr4Off3ubc7ubk6+rk7NXl6N/x8fDu5+3g2+zm59Eb6Ovl3O/l/+/i6fHx7tnm5Ofx6PIX7t7t0cLPz/bL48/i5szW3NnLxtDRAPPC+fvZ+c/R8tjb3sfT4uvd5sjr7NHJ2ADb4ezg3fgB39bK58PP8efM2fLczNDE0fTh2Nvv0fHg1NTZAN7O2M3T29fZ187Qx8oe6uzHwvPxDO/12uvh5uzn2e3o7iPX2ujN0+Ps5+Xv9+z1+e734Pj49ubv7PLq5uLv6Ore5+Xv8t/f7uLX2fjaBd/W5uDe3drZ4gnz5Nbj4OHm1t7+0N3h5Nr43Nnb4Nvh3NrZ3/z14PD21evbztL42QTaytXP0NrJydMC8t/S4tzS2s/T9MnY293Q9dX10tHX39nY2Nj8BtLn5d3a/eXn5uTx5enp697v4OMI4tvg6dbW8eDf6OLh/eTr7ADe5fvk19jY1djhC/zv9PTg69ro2ezm5Nzv
5e3W1+LZ/tXe398K2ufe7tzf7uni7/Hi3OTcI87Z1ePe3OPXBMLxx8/WutXJuOXR+//jytDMzBv69t/j3dLk6ebh19vf5OHe3+fi3dTY1+bn6cnQ+9re3c7j1+PG+vLLCc7T3uTH1uYBCOni2/r/4NbV59LQ29vl4e3h0+Xe4OHk2dff4+Xxw+Pa2t7JzdTO09PZ5uHSyMjYxcLLzNe2wt4l5cUBysPI19H9w8jX3NHY0NfU9du9//Ly7Qjw8ODz7vby8vHz6ebx7d3l8PPv9O/24vHj7/Pv7uny7O7o2/Lw7vD18xjj4e/S4gjX59nZ29rm0+nT4M7j3NvQBxYF3eD34+rk39PG38zq4dTh6t3izNnc5+rh3sjw4vHu8fXy6+Xp8tfp9ffq7fLwBRLg3eX07vPt8/Dw8PDw9u7v8/P0+fH8+ej0Evb53vAD5v3o5Nn24/nF4N4C2drd3OEB19fQ5+jh4vzl0+DW5OTw5unO5uLX5+nn3tvm/t7m4ubk7uHV3dbV0+Dr59bcBSfe5d7b3urm5uvZ4u3t6ejl493X+OXn4efk4d7X49rp8cThzs3m8M3s9ez678TIyePn2QLS0u3rxdrg29fN2tPeyc++yPDV19PO1dHVudPG3Mrxtdvf0s/m6tgN3tfkKMfVq9TS0ePYAd/x6d7o6ePW1uLg6Ovl29vg0twK3tXGz/vd49LQ3QTU49Pl4e3X7NLZ2/vh2+bt3vff3OnX5OLoAt0X1+nn5eTR29fP5tzV3/zg5ewG5N7k6O/u6OPZ5ugK5e3q4PLg4uXjB/Hj8u3v4g3u9eju7fDv6O7h5PHn4Ovu0ujn3+fg3+Lm4ePl6+js4trr4OIEz8/12ODqFt3h6+Ha3uvm6d3x4N/X4dkQ3Onj1fG538zLvcrz07buAszj2ci6ztrt78fs+RDq28vF0sfE8dzr6vjuy9/I1dLT0+vd2srODe/m8/Xc9vHm0dXKstHe2NrsCrW508K7utDO
xdXQwr7U08DKy83NxMrS0dnPz+2v1+rz8vDv5vTx8/Ll+PT18Pbw7Or6BOT1/+ny7PPx7eng8+EG8PLx8vMD4fDw8fHw5OnPzcnV0cDS1MfguMzZ4bjH4dfS17nYzb7U0vLw39zpR+C/ztLM0+LI1NTX1vru8KXv6+zi5fPr6vLz7uno8enpDfLx4vAA5AMD3+3j7Ojx7+Dn6OL26u746PDx8vTd5+vs8ujW3NXhv9zhydrg1OLY/9bgzeLWEd69z7zj2NHV1MzrESu33sfbzcbDzMnPytfXwtrY3+Le4dfQ2u/09eTg4dTf1Nr++hLY3drR4tXK3gT92t7c397S2+DY39be2N7g2sXRusvoz+vnv9LetvrH7MkKy97MvwMV3MfW7eT7z97YuszT5Lfk0eDd2d3X0dDUx8m98u3r2+LZ3unk4djo5OTw2+nk6OPtAw/p5uvs6eLu7O3h5/Hl4+fq49nu7uDj3Osa2Ojt1tPY+9fM2dfg0+bm5tYh5dsG4+za0+Dv7+jj2N3U3t7k5uDT49L02NPQ2s/h2Mfn1sszxtfFwN7e6ePl49fb1tXh3tPX6OHu6u7q6urjA/DZ4evq5+rV6dbZ4+Hf6eDU5O7z8/Ln6uro5Ofb8e/x5PDq7OfXJt3m4OLl4e3u5+nm7erj6ezn6+Dn6Ofq6uvr5PznAeTp/+Dc7t3e+uDj6f7h3+oM3+Xg4M/25Njg5QvX39/r5Ork6eLd6+bg6ezo5crd7em968YIDdmpy7Y8u+C4trHUqbQHxb7iuOLQzNrAvrDGybPOw+XXttXKxMjvysGkzuXQvOTO39zf2NXW0+LkxNrD38fL4OXJucbMxsfR1Bn6Cd/SxN/J3NHj297d0fjW1+oM+tPy1urf5uAF0ufe4O3m3uvg5esH6+jp7+P15+fh7ers4+nk8Ojm6Ovu8O/a697YxdTZ0dfX4tnf0b/a4tbXyK3T0+m1swbMwdvw6eHYvsb+2N65H8TbBtff
3tfW0typ9+To4+jr5uTn4ejb6env4N/n5+za6uDnCgru6+3l6eTn4+Ls7+zx5OXp4+bj5Pvh6vfa3cnSyLS/y/bRwsPY18+58fPCytkRvuS13tfC3evIIQDB1dPU3ubM0gPW0N7w0e728u70+PX29vXw7Ojx9/X17gPz8d/t9fDz6/fyCPf05ezp6Pvv6fPz9vf19fj49PXg/vn8897i2ur73Orm6djg+eLg6ATg4+fgDuHu3+sG4vTi6e7w6Ovm6Onj6uPr7Onc3OfV/tXT0NTQ0uTM0vPX4Njd7dfl8NjE97321ALC2t7++9LYucTBy9sDv9DO297lCLLrCQ3l7+/t4ery9fH29Ozq4uLv6uzu8PXo8fL3Fu748PPy8ObZ8tnz8+/y9vL19Ozx5+3oxQLP1c7X0vrN2N7k1+e/183u1NnXztLo/vvbz9Pk5evoveHP09re2uLe19zSzenq7+UH5O/nAO3yAuvm7OPh6+zl2AcE4fTx7uzv7+vy5/L27+zu5uzp5uzq7ujx7OTS5rTh3M3hsPHy4tG/5trGybm9+dLk5rbjx9ve4fjZ0dPK3NLd0QLbt8e8xjLF0ua04QHn6+Tu3ujqDNPd3+Tt6+fk6Prc4+jk3+Ht7Ozh8t/t7Ozz6O/n6fPo6OML7wLo7NcB7vH18eLt8A/l6OPn8e3s8u7j6OPr5uDi8vLs6/Pp7u/t8/Lx9+v16+jjC/Df6O7l9/b29Qv64fn29+/2+Pr48Pn6+OXq6wXz8Pn57vb37vbh8/n28/j36/j5+fr28vn5AfG9wNQA19TQ1dnO5NvV0MwH0PjR1dzc4dPg3N7U89Lh3snYzQIVztPU09fg3PwAvsvU2wPT7s3N2dXe1ubf1ALU09be5MzY5xP6Aenf3ubd3eDT2+Pa5+Dz2drW298H0gHT397S3fwC3+Xa4P3d5Ovl2+npGwDP2OXg4t7j1vLo4Orh8OPr4eLu7Oru7OPl2ejj0dkAHPX50tPe
49fQ4tr62Nvp2s/k1sYA19jc+NwM/+HgyczQ19DY29HV1Nfa1/vf2fXp1OPTy6nWs7v8ytvxst7GscPkwOnP4cDqyNnz0PTY6vvA/MnGvdPDrsHP5sy5xcDl+MS+w8+9zdre1NHV2tXN0QH32MrCxt8d2MnmyAPT9MsAxM+9z7fYzP3XzwcT6csD5svWBgTR2tDi5uXj4u/L4dTr1tjpAtng7P3n8OXg4drh6t3T1dPk4N7e5+Hq3uDf1+S0yebWzQUezuXs5dL02b238Lja7NPN2NTGC9HK183RyfEIzb3L8MPS19XX2d4IzbbA6+QC5t3g5Qjh3Arp7OTn4+Tr1/3m6unx8fPm6u0Q7O3t8+fl6+bp7ufj6Ovx2efn3ADmz8ze2ePb/era2Nnj2NzxzPXr1AHk4tbo3cvt6OTaCd7X1NHV7grk6Ofv2tnc+N3hCuXu5Qjl7+vr7PPx6+7a7u3t6ezz9OTi9vbp+fjv4eny7O/t8PLt8Ort6fXw8QYN7u3h8uTf6/Xn79/s8e7g8Pbw8RMP4uzg4u/y1vXz6+3o7dzv2ePp6evq5OTo7O3j4gzW2t3t2+ja+N/S2+Hk2dQD0tPe3dXg2tTj9Pfv8dLv2/T9B+224dPk4djo597my8zJ/9jozdEN5gT71ujo8M7pydy99Ozx7uwL9eXX8O3i8Onv9eLp8uTz5Oju8+/DwdUA7/Ls8u7n8fEM7enr8vj28fPw5Pfr9PfuEPTw7PP44eTqAPf4+Pr2+/H19fr57PjtAfnT1dnf2dbg1tve3+Th0+TS38/nzN3j8vne1+fc0PbPCNHOztDS+ubl3doQ1NT398rz3Ar2vfKnrq7sBam0t9fHvLvQ1N3jz8AJ2e/G0u7K5srO6b/EycXK1tfV39fmueui3Orb4wfj7ubf1sDb6OHV0u/g2eXuE9nq+uzq5eDp5tjt6ebt5+jn1MjP1NXKDtjXugL06efPx/X/8Njox9HH1tb7Cei5A/HZ
z8nYw/bS/NzJ2tfNuuTc29vLxdrY18HJv9bz9vj59vf38PTw7/X7/Ab08vDn6vHw9e4C8On09fL16e3x9PEJ9vXz8fj38vr2+u7w7OHZ38HI6Oeyz+UCzvXTwdP61uwT6M7X0+jy0dTGxL/E1b3nw9Tiudra1eTIxMzDttXj4+fg3uPl5u/e4eLn3uXQ5una1+3i4xLr6OLw7O/c7OQp1cnH4OzQ4+ff5d7l0wXk1//byNTeEeL0Aubh2trS0uTM/wPN29ve6OHZ6hHk0dnc2tvZ4t3nzdzW5O3V3NfY5cT029bg0s7e+PXp4d+1+M3WxvHp89LO1tj2yuDh6NDd2tbyz8zb/s/e3t/eAd7D8OnfzdrI0+LhtPcC387ixt/S28EH6vLO0OLh1Nja2Nje5djk0Njs49va5drX1eDk1QDJ59ji2NjK0NfeE+7s8THWxdTP6N/YyOHX69Pg29vi2tno8N7j5uTl3ePt3Ovd5tPb3tve1+Ta2NvY5fvm2uj85t7PDNMC6ObZ+efx4+LW29zh5eLs6Orq4tz75OHn5dfb5+rKzPj71snV187S6PzZzM/M3dXW0tLW2B3gy77o0AcG2eLW0dDl3tu6ycvG2djMuOv28uXs/e/y8/Lw/vTv9erq9vXtDd7+5O7z9/Dq9PPr8+328/X09vLw4unn5efu6+kD9t3AwNcGILfax63aysm0vL0FobAa36zq+9PWrszSuBfQz+7Pxc2/vLG0D8q/u7685c/pwcXEyMvTyuHO0czTucD+uu0C+8zo5eHe5wvY7+Tt2N34B77Mz9bJ084Bz8rItdff1tTd2drm3vHl3O3l4d8f1d7c3+PZ4uTQ5tncDuLf5ePq4NrL6uAE7Ojm7+f959HR4N7p3dD83d7N6tzN4d7d2tr96/jezO/2DOva+/jM4ezd6QXl29Dj/+vs6t7i3vAB49Lh2N/o39fp6P3VBNrkz83Z2wLzAg/f+tfe1wbk9tz589vY5t/X
39fX4dbT2Nnd2OfFzeDJDNHO1MPLENDM1hrtyc3y073i1vHh3tzY2NfO2dnd1M/Tz9ntztfb3NDJzcHR4Orq2+znxN7WxDXY3ewTzOHgCLnAzLnT2Obhv83Xvc+x4+fq5OzLwsbJwM/O4NTO2cTR3ry8v+jNvdT50fDQCML/uQW+vc/L+K/twvLu0s6+wszf1NX/xMrIyMjRyu+8r+nj5ejv6OLq7wG+E+Xq8d/Z6OTQ6vwC2d7V6c/c68nY3dTs4+Ph4+fa5unn2evq7tT54crg2uvh2vTg7vnl4d4I4gzX+tzW6OHn5uni0uHh3ePl7OH3/fTo4OTl6Obm197b49nnBsnf3+rm1tCw58nmyd/dxc+/Wbm80/Xs39LY2OPc2ODT4c3j28/Gz8/IytvP4s/14urz9/X39vPh9ff49fbrB/Lz6/D38+3w8vPm8vj09PfwEevt5PL39PT38ffz9dYE8szc08LN8cYK4e7528UP1czF7unR2dr0zNDT093e69LT9NPXz+Ha1c7V09XTxsm03d3b/MUGBN3dzdH81d3nywnn2M7t++bg/NTu3Nzg2eLe2ebY5OXV293b5tnh69Lm1fLq6uXs4uTm6uf3/evr7OXm5ODdAPTq5O/e4u3h7OXuAOHnBfLm5frn7ezq7O3i5Nnt7fft+vUFCODqFens9vjy7uv28Ons7+Pn7+X+3ezt3u7u4/Lp8Ozw6+bz6u/59vbp6O3R1e/X4dLR3QXt9NHl3uXh4/r15eLv4M3h+uLq+Qjz/OTk3+js6Nno5e3o683V29jx8dvk/vHh9Nfe3PTs8efVC+ngEdff1Obu7/Xu2urw6u/h6fDu3uoT6fbv7t4A6eXd6tTb5+Ld193s6Ofz7uDY2dvb9NgK7eXz6ukSztHs5tLp5MwjzsjW3fnW0una4ODS5Nvh4+DxAe7s5d3k7+7m5dPw7OfV/uDY6+fo9gTk/ung6eXiEuzf7uz18fL24+Pz3PHv9t//
7fTv4MvysMfM9bO7prGh6Kvi2cau6erp4tbFsrC4y7bAtsnnxMTDv8fyup7W6dXW29LW68vf1PjL2+DM1+bgyezy6djE0tq4z+HY49Dp99bi087a183Q1fDWvNDz2MnizNbd3NDTz93W2eTkw93Nz83Ex93D873Y5s7b5b+/5+fPzMzKx8wss73YCsC83MvZ19HZ7uTd5fzt1tbd7c3V19j5+/v75/ni7Pnc4OS84enf6d/m3uLl6+nq6+jS5+XauOH5xfnty/Xq4ef+y8ft2sPLvtL1ztvNwd744+DU9tTg1ssU88baxtDh1uDfztC0zsvExtHIC8zR0tS+ErvZ1dDNw8Dr/b7c+hLb2NjW2fvT0Njv0tPJ4dTH3tfS4c0AxN7j5+Ld4+rq7+Tk6uvo6OXm/uPo4ezX5/EF7/Lu6Ozx6Ovn6Ovo5ufc5eHo6ubnDAXtqann5LbRsMuzuJY2oL7t0rT3xO+0ya3wCdq+ydXIrRax1dTQu9LKsMrNxsKl5r7Y8vLg+vkA2gjY1dzh1dsBC9HTx9zM0Nnf7OLo99Le8Nzk4Qbr4dDj3t3U2dfd3QXY1+PmBfHz6ury9uvk5+fv8+ro8PPg2t7k6drm8MfcRMn84+7u7N/y2eLo6urn7fjq++Dc887cx8oYzNPS1c7g7PLQzMzG3PD6zs/o197l49/c3/Lb3dYIzt7az8fB1dnLzdYJ3wgA/MHbwQjt3OIAyMwE0tnH0L/5zQ7P28ru5OTl39Pa3d3e4dLb38nZ393f3dbP0N3KucC92OfA1tXf1Nje0ubJycTIAhHowtPK2+7G0dP1GNDR9tLA1cbUxcnIx8fIzv3r2PDu+dL34Ort59/o4fitr+W//Oapz9/hu9bnydPE4+7xtr3jwtHLu8zLx8Lw5Mrc2tLcy9jW3v3i49fc0d0aGtzU4dfc1eTp4fDq6+vo593o8efq6dvV1uPk6trp39Xe/tjg2NHf3r/a3d3d3u/o3t7h5iLg
8cnZ+93P5fbI5+Pj5OTeywH/1uPg4+Li3uTg4tTV8vf1+PLh9vLe8ebt+Pjh9PTZEQLS8vYL6fPxA+/w8vTw8ezx8uD09PP58vj27fHl2drs8tbt7Oze6u/6BfDj6+/p5t/0/ujxBtbo5e7+59vb4drl2+IE6OHe6unp7fcCyf7T1LzUzMTI0AL5AuvQ08K90cnr/gbfAPHq3NMO2t/W2tfm2dbU1NPY09bZ19TM0c3t8OTa59vc1uvh2hTs5OHZ3eHWzhbgycUG4dfQ3N3i3djk5OLf39fh1eLk4+Pk6ejRyPLU+eLVwsna0rrQ2ATm2uXX5wXXAhjd1+bq7c/j6Orj4uzo2+Tc5Nbu7e4I7L8Zz+H/4wbh6QzlDdzp3O7t5OTe4N3p8OTk6tvR69jv7erY2N3V0+Tn7+jv4Nfj3+fn6tnz6Orl2t/E09rw3N3u19rl39bq7dXNztvi6trw78nu6Of0x9no3sra09LYyuDw9fD62eTb7t7o7N7o7tzS5ubm7ebp4eXH4fUF3Nrk3uni4+HiBOHj5t/r3+Dm5uHnAebu3gT26tns4+Lg4drdBeDd793o3efh0QLd5BLK2+/k4OTR2+rh4snIGOXb5enp5u3m5dndCN0I2djSB+De2uDZ5d3c5tTf19be4uXb6+Xp3uHZ1+Hb5v/z593p4OHl5+Hn3AAI6Ojx2+7y7/Ta/uXn3BYM7ery7tfQAe0W7OTy4drg5uzv6fz58fjn+OLs8fL19u7s4eDw8O7k6/Lz7eng5PL49+zu+vruDgD85OXq8unt7gfo9ez26/f39PHp8vLu7eL0+uzr2+HV4uHTzdjS3Oze4OLY4Mso98nU1/b70d701u/c29vZ19Xg2vXW4t/a2t3j1tLf2N/z4ubp7dvl4uPm6vDrC+vkFOAR7+be6u7i9ePw8gn06Obo9OHv7evr4err5u7v4Obv7OLn5d/n5OPZ2uju7e4H3+v38+Lr89/m5+ns5+zy5u/q
5efs5u/Z4Pbz9vTq7wca69/x6+nc6u7l3s/85+7e6gDq3Ov329/T8+jn6+zmFQjn6ePm7eroBOPg6fDu/uPU2AXn/+br7NDu7+3h6vTi5Ofu5OvfEenkzuLv7d7o7/zz6erw8fDq8ufr8O7v1Ojx8N3L29jV1svd2fDYAd3Z0xLRxsXEA/Td/e/t2t/V4PnUx9/a2+Xf3+PX39HU3tzR08wF0urLAs3S19Xe1OfW3dTHxfjS+RnU1eLg6t/y/ODZ9M3L1tINze3UzdPU09XRxtLDx9IA19XU2djT7dfb79/g4eXf3O3S4tb9zN7ZBdre4+bl29/Xzt7f5PPH3dXh5esOxADx8PHx9fPz9ugG5eX19/Hr6fDh7vHp8/Ds8+QJ7u7q9eH07QLm8PLu7/Pt9PLi8uvp5efw3ujg4eHe6Ofm6/Hp6N/fIuPe4Aba1+7j3u7m6ern5uTm5Onq6+Dq5+nq4eDeFvXZydDP69X90MAAw/Xbx8jY0PbEEefBwgni18rU1tYOytW23tLW0vXYz9PkydDYvtvj4+rp68fp6Mrf3tnY5ebV5dru2cbQvMTZ2eTR594b3vr99ePa7OHd4efi5un78ej30df2w+fHy8i/xu7e1NXwzs3Hw8PdzL/JANbU0N7a9tPJAMi6zNfT6M7T0dQEJtj7we3w7/HvBvr0AObe8+7v9AH29fXq7gTz6Pj33+73F/Dz8/r08/L29/bp9ffy+ez49N37yu/U5ha0z+HkxOf9xgzY0QXZysnRxQ8M4tTM1tHAzMr68+LX4dnf4ePf4drL1bjY293T5NsH397g393j6+Tf29zi0+3Z2+Hd/urj2+jk7PfnDNfg3uve39fkENPY5+Lb3t7v3fX24PLs2+3x/hXZ5fPvGO715ury4Ory7fTx5Qns6+nz9enw8vbl4e/y9eXz5O/24ff08/f16uXp9fb0+vPm4Azq7u3x8uvy8uvfAPDu9fbx6hzk5Ov28PT07vju9u7e
9u3y9urz8vDu8uLy8/fp7u/t8RIB4usM7PDs6uvv6uvw8ezt6+Ty7e/x7N7t8fng3Kq7usPCmLPlGLigsuDZudiuKvbIr9XXt9rr0dzZ0v/Q2OHP3M/h3NbV3M3d5b7A7szU3Nni6une5+r5BOvv7uPj4t/46ubn8e/s8eUQ5urk8N3n1efY5O7c6O3n6dTj4M376+Pu5djv7+MG1djs6/Pq3ubn49DN6MsB0vAWBObpz9/7AeHi5+Ld7uvo5+7Z7PHcBfvW/d69883b8df819rQ59bf2fXcBti04efg4M/o3d30DNnO4Nbh493X5Obp29ns0vH98+3y+/74+fHw7fPy9vDm7vLqCQ7q6PDw7e3kG+Xj5PDu7vDn4ODj9PXz+erg+OfUAvS71O6+277E99zOwvThx+rKweneyNvA78zkrNvRzO2+9evM8M7HxAfJw83U2sjTw9jc6gHh3wzi6u/b3PDm4u7p4AHvze3Y2eHZ0+fm6P7V0OHa4d3o5PDo2AbX69/o2ADY5s/U6efZ1dfb89XY6N/g3dbn+PbP2NjV48/P+hP46Ovo6uLWB+Hy5Onq39Xn5M/HxNTCzMnUyNDNurLL1d2+18jPwMEQ/Ljkw8/J4g/O0b/MzcW6y/nHHrjGyb/54sXv2uvw39vx7ODz8uXq3uLn1+rtCP7k294d3+Tt4+vr5/Hh3e3t9O3j7uTk7ejg3fDwBNbv8efWAfHq7uPd2O7t5OTf7/TlGdntDOfe+ujl3uPV5+jj6O/u8t3d1OPi5eHw5+nl7O7s7e3w6vHc7uXx4O3e6OPjzevp7+wR4e3v6vIJ6+vw5fDp8Ovp7+Pn7e3xEd7a4+Hg3d3j697h5v0N6ejo5Nbh39cL1Orm5O7rA9Ls6e/m3uzl6tbs6uDm4+nw6APk4dLXwLbNxr/AzOvr3urJx7vnvszo4Of5zOzu1PLw2PXm7fi/wL/JxszGxMvCzcnByLrz6+nn6+nj6vPy3OPo5ubb
4Ovg5dbm7eMM3gPw5enr5tDm4efu8O/n4/Dr6ebp6/LgGecO4d/u69rW5AXc7OTt4uTH3dzP3+ja3+nn7xzg6NDv6urh2ODZ5+zi6Orx8Ofn3N7h6N3n4NXi3PL8BQL15NXW19bI+cbWD+n/5drY5d7p4Obw4ezk4+/x7u7p7+Hk2dvc5Ovx7vzm8u/y7uLt8u4G8fLy7uPl7ejv6Ojh5PLx7O/w8+sN5d7s8fDz8O3z5e7t+9zf3OPT5ODZ5vftztjhytHj59ED99bX4fPf7vnl/dfX0uXy39XY4tbh3dbV2dTi3+Lh6N3n4NXi3PL8BQL15NXW19bI+cbWD+n/5drY5d7p4Obw4ezk4+/x7u7p7+Hk2dvc2wXa2rX0093wz7/a3tHO29PO7QLG59UGz9z73Nv62tTYz/zZydjQw/nY0M/GzNjP/evp5+vp4+rz8tzj6Obm2+Dr4OXW5u3jDN4D8OXp6+bQ5uHn7vDv5+Pw6+nm6evy4Bng19jf29oA4uTQ2OHi3dzS09jbz9Tf1ejjBOPa4+bs0wrW5uHh4OXa4efo7PEr3uLT2eje4t7W2uDe8PXk0uHW39LdEf7s5OPmAeXV3OX8+dfk6+fj5N3l5ODl5N/f3dzT4vjj29nl4OLh/NDh4+jq4Ofl4e3nDefe3OTo6cHs4fP09gXp6uXj2ezg3ODi8PDu59TO3dPC3dbX89Xp89bO4MLdxdfe6OzL19DQ5PnqCdLw4NHuwOnn19rP0trX2N65Bfb329LRy9fU2NLTx8Df3+HL+NrR79Th/vzK3eTUzuLe2N7c4N3g0+Ln+uHk4uTZB9fTDc742N3ezuLfzfjk3eLo09zW3cbQ297g5t7k/wnoBdXl3P/b/9fU4t3a0+Lh5fDhBOnj4bzKLNTH4ePb1O7k3Mzq4tXlFs3a3e/e6/DS5N/q5czU59nd5NrZ1dXV1NPUycLn5/Pk7vLl9fX89QHq4uPb9e3s3gnr4fXiCOMF9ffp
5ufs6ebr7Pj38vT38PH33vHV7c0MwMXLy7zPy8fFzdzS0NEK2bnd0NPc29nc0ufl0gTj4+fp09QU3dre09vU3uvK+AHU/d/h4d7f5uPd6eLu6OvmFNrb5ePu6vPq8eDh5e4N6eju6uLZAuXl5+Tg5ufj3M36ycG6ztDQ3dzKtcjY4tXOGeLWy8HOzsfowt3W3f7jzdbW2MzU7/jx8uPg2uD2/9nS+NTf6ers4+fd4wDd6OTf4e3Y4wwM0ejW2N3t4//u5tbn6+7m6uXo4Ofo7N3o8Qvp2trlAOzd7vHqAO3n6O/v6+vp5+Xh8unq6O308eno8PT18ff18ebn++n04+br6fDr6xXu6/Dt7uD28u3q6Nvv8/Hb7Pfx5RDg5+Hu8evv6fLvEfns6/Hv5+/y8O7s7e/v8/Lx3sLxwcftyL3p0uH00NfO+dTpxfHoseTL1tDP0uHZ0tTO2s7I6dL628vG09H15BXss9i9srm9yqe60srC9tLY4vrr3M386sXqzd244evV3efj1MbPwe7m3tr11dnT1sgF197l4ePj4d0AAN7d2c/g6uTezdrX1NDW1O7Y2uXo19Qx2tra4+Dk5+Tj39rW3Nrg2tjR6dLqDufz5uDh7tv07enk2eIE5d/d5Onp5d3uCAno8ODY7eLp697t5Nzb3xnj2dTmy+Xg2cjHz8X1ydfOy9nc8MjIDuvfwrjH6cfJyty/2tXvvMjdxfsG4tXL09vU1cvk1ucK5OP65tHh7O7l5dzu7Pbl4+3j6BTk5Onk6/Hl4+/o3OHv/Aj+AOcD4+rw7Oju4PTnz+rZp7v64+K/zsjR9tLix7jWzLnz3erF2+/Pvcre1OHXxeba17rM1ODcz9Pa0b3Rtsbd5PzZ6ePa6uPd3uTo5wbb4eHhGN7r3eDz4tz15+zh5NMW6e/k7ePh59ff7tTn5t/f9/Xz+O/r9fbo7Qjt5eTr9PTpCOi/5fLl6fES+PXt6+708vDv9Pfw+vXs6/L1
6PLy3Pre0dvcB8jXyeHR0dbfAtHKH+Li4+Xp09gA4uzp5Nvd49n26+Xi5+Xk6Onk4tzb0+P26erx8/Lr9c/fEevy8+zn7ura7d/+5+jw6tvl7dXm7ODr6+Xn6ubo5e7u6e4G8+gCweDH2c/R2NsVzQbR1+DCyNXJwgPn6MHPxebPw9/Z387N2MPcvtTUxdjQ1Cbs19nD8NrUz9TZ4tLg3PLf2+njyuEj4LrS5+HW7tzq7efi49Pe1/rc3f4W2ujV09rd2tfcztzj6OEC7eTP39YH3dXr4NrfDuHg6d/l6ejk5NHg8Nbi7NvtBwrQ0ebs2N3b3N/a5d7b4d7k4urg6drk8t/f6OzW1Rzn3tbe29bd2OjR4Nr31vjb9wTuAPLb197k5+DmxuPU2N/TyNXb0cnT7gX16efZvNK/zvr27gLQ99Xa2engyO3f2eXV0M3K4MzW3trV1NXTxe/r7OH03/Hm7c/X+unx8ubsD97h8Qff4+Tr6+X28efq7+vl6gni6+bu6uzr8/Dq69vg4Nfd2fb62d//AtjV0+rX4fzW+9Xm2+LS4+jr3uff/ffQ2uDn3+X80tYO1Nvay9XNyePo6tfn3+Lf1d/p3uHj5OHe4uDX5uXYEOLi6N4V6N3i4OHg198F4wjf4uH85QDk2t3x9PD97/Lv+vP0+vr78fn09fPy8ur29PHo7/Xl+O/u6/YW7PT37O79+/rz+/j8+Ovz2u7V6+3t6vHm5u0F1Rfw6Ovg4+Tc7eDz1Orr5+//59jj5Qn+COrj4+jl5Ozf8ejc2d7j4eHj3dfu7Oj86+Ld6Obg6tsDAOgB3fTn6+Dt5eDk4eLh7+vu7ebv2eLu5+nk1gjS5ujpG9vX4tzk197i8Nzk6t/bC+/U6MvO69zH5Ofe6Mzk7Ona7+jV4ert2+jZ6df129LRy9fU2NLTx8Df3+HL+NrR79Th/vzK3eTUzuLe2N7c4N3g0+Ln+uHk4uTZB9fTDend19vU9ObY8fP3
3s7R9M/G+NcJz93V+PT82dbh68rd1dvZxtgJ3trVz87S4Nre0PPq4vfj1Prw6d7Ju/XU4MXEu7OkycLQzePm6+O+0M+/x9HFwsLSxszJy83LwszfzMLb2+HI3+bb3+HZv+Xa5e3X2urWC/nA6QDx5ekCytzUB9fQ4Nzg5dvn2tjd29fd4erN++To1AHg6NPh4+Dr6vHk7uPy8wsL7uT+6+7u1uDp9OTo8evu8Ojr5+Tm7O7t7OLp6v/ozNv44gnU2d7n4+Dt5+nk0ODY3eXnAd3d6+fP5uQA3OfX5sUN4eTb3uvm6NXe4tgD39QM1eDXx9zAuMHGEvfLyd/Vyq3D2tX83QHYzeDR9MTK18/a1uDZ49vb4tnj/97f6vDT5uzs7eje6Nfd7vDs18/36uDP5+3Y8PHq6eXp7N3i7O/YAgcO39Lez9zh6OjY0tvEzMbT0t3K3trB1d7l1sLtyOPJ0723G8PU4dfA297Iz+nI1cYP2tz019vbxscE09IJ//PZ6uvrwf/2yeQD0dHL6MXGywDy9dTm/c/J29vaz9Ld1dTO3M3i2Nzb2Nje7c3G0evq5O7f7PHr7grU6+no/erp6Nvv1+Xl19/qBuHr5uvk5wMI49wE7Ozr7+zs5urv6e/O/gP58tXr++Pd5erl1uTZBN/Xztna7ufa5ODd4OTz19jQ3NHL3tvg3d/i3uPZ2dnN5t/b6t/cz+X4B/EH5eLb7Nzg6gje5s/Z3N7uyebZ8+fz/NsA1tzf3uff39zlw+HB2+nm1+bo5ODh4NT82N/s6OrY4PsI9Oje2Nvk5dvWA9jy6vHr5twS6eTg5urf7Azm1tXPzdu5FMqe0qfW3LrCzcDNs8Gh+/X1yJugzLjMzrPR2dbEoceq1MTAxsnEytnhzLED4+Pk6+Hs3+nk29Xs6erpBOfi4+8I8ePi7urv697l5+zn29nt/+Pr8efr6ufX5erh+N+74dze3dvn3dvG3Nbc2+Ek4MzXxtfY4tTg
3MLU5sLp3+HPBb4W197T3MzH2f7iBNTX1uja1djcz8ze4trp1u/U6dTa6eff2dPZ2c3S0NzGz+DG5NTa49C3zs3P2evlzdHV8O7l6ubg6Ojq3N7o7u7uCODt9+Ht6vPh6Ojo8OXs9Ojv7OXp7eXw2+H29Pb46vAJFN3g0MjU1t7g5gL75+fkztfW3CUHx+jW7tTs3APq4+Tj2ObY4NPp4uDI3OTb5M/ZyxHK+tz34tzg+t/71uLn6d3j4d7jCPHi09Xo5OHq5uXZ5tba7fn73uPg6OrV5+Te586/9Ra7EMXJvPXN58zc2t3V3cbax/LdzNLUztbd8tzXzunl3NPN1M/i0ODf4ejW6cjOzOz059ns5fLr2+fg6OLv79H07gri5eXh4+326fDbERnn+O309vTs7fLl7+vw8/H15Obn6ejp5vDp5ufg6+7t6O4D7PPv4PHu8e717unv8O/w8efk3fIF9fH86ezt8d/n6+wF9u7s8PDp3u7r6Qzy7enp5uvf3g3+5NEK7N/a6uXs397q39/p6ufl4+jn6ejv8u7c2NDT0+nuzMjY7cff1eDh09nX2BG9vsIAwevc5eTb08bnyu/F1tLj2N3O1tvQ1vn9zvT18/n89/n5+PLl8fT3+vPq/vr14ODvEejs+fTn8e/t9ury9vQL+Ovu+PX26/v6/vfp88MOzLv50tP03NP29QLLzM3HxdjE39r0ucjh1tvd18XP0dHbzt/RwtDQz9TW0tbG5eXK7+Px8fLh5dXX4un12c+/1crC19zV17/j9Mjp0NjLyM7JzNXI3tnZ1dXe0uDVz9jl6+Hs7OXm5dvn2uft8d/h5+nl2ujg6A4R7+jm5ufd3+Dj6vDu8uHm6eTo4ufx5Ofz4OftBOvp4u3V3tjf2+zp3+vv/wzd3N7lCuTh0+js4dvl7efr6ubt2u3q7fHoDPPUz8TJurvZ3+rMz8f20tPOBOvZv+zi6/HiydPQ29LZ0sfHxcPg9M3L0efg
8dPP6/zpwOrZDNrl2gPc5f3V0OXl3NoB39/c09342dXc387d3Nfe2t3d29/W49fQAuDX1tnR2t3u7PfY5t/X1eDg+fsA39/X6s/ayQPq0+LvxeP109v19OHf3OPb1eDb2eHQ3OTo4+bN6N7e3+Ds59fi19nj2d/qzd3X2wLTB8zfE9vU4N/l6OHo4+Hg49ff5+np6eHn4hXXzdnf+eX65uPj3wD94ezf2dTU3OPo/fD42+Ln5vPu5QHn5erf3+L64O3X6ejl6dzh7tzQ6efj6Pvf/end6/rs7O3L5vTy6/XlBe3s5/DX7uME7PTp8Pbq6e3j6O3t7enu5u3u5dvP9/Tm1trc3uH/5+Lkz98D9w8N0NL13dzj4Mvl4uDq7fLp2N3n6OTg6d7u5dHa9+oPzdYI4dHk4vXj3Nvi5uLaA9/Q8vDt7d3n6wH3Ae3k7uTw7eHr2eLa5Orm5+/h3+LT/wXkxeYM380cIFMH9vQW7/D+BIGBgYGB6auCgbrBgYGMkIGGjYGmi4HggYGD+wm45LyTmLOk38Clxa3FyNPQjeSHv+TFlqij26bYQK2o35CvuLnOMMbLtr/EvsSlxOaosuPi7+/o9Obi6sr16uj29u7z+vUH69bn3gTs5vjp5fbq6e/w5dPy5+328fDv8+7r+ez+BOrm0erMw+fK6efp8Nbn5/n04uXy6ubN2doP8Mez5enz6uHA9Nrv2e3p7/L08PDmHubw7e3n4+b56wTr6uvp6+Xp8+De4+ns2+n0BuX28fXw+e8U4ezz9+bo8vTw7N/x5Qjg+Nv0+ODb+Ob9+dPt7vry/f399/j5+R7a4ez2+u3w5PT06eT4+Pn39vDn8vjh+vfv28DJ18394cPHvdPT09Kq6rfN9rKxwsXynN0A17MjsMLCxeIQ4dLBxs3J2rnh+9zV1uPa5e3oxdnky9fR4unt2+TW4vTq4OHb+t3kEeXU8t3l3e3UFvTc5OLe0urr5tDs0tDn9PH08er2
9vHx8ffw+Pvn+fXu5/PsAtjq9QPs7wTx7/LuFNjw6fjp6vfx9vjs8fTt9vT59PXt+vfS6+ns+fjt9P356PTh6eoH8vPy7/QC8/Lw8OPo9vb3+fTz8vXy9PjsAejq7/by7eb32eAD5+728PTy5eDb7ePz4uTrFPDk2+/09fT5Benm7fXu7fDx9ebx8OTz29rzzbnc2r650NDM3sPbzdK4xp7D2eTZ3PvD76vLsMjNudWpvLfUv9LPxqr+pMPF9vP18/jk8ffu7eny9u708/r25OXw7PLj8O0Y4fLr5wb08url9Ozr8fn58vbw8/7j4+HUy8XO7f3A1bCqr8fprwa5w8LUuLa3xu2oK8qxpqvU2crHA77H4cDj4uHb5hjYs+a+5OHdyMj28ubY1sgGuNLUAwEL29nKAdrK5fbQy/PV4t7i39bm3uXX2ePY4uYI+s/K/gDt4Oji9OrO5Obu9PHo3/Ht9er07O3X4/Lr7OPt6fP09PTu8PH17O7m9PD0DvXeDcf45vj3xcbg+tLe0tnz2NfU4erX4coe8tb80s4Q5N3i5uXZ0djW5/rj3d/P2vzrztLs8tvjDN4J7eTz4OfrBe3o7fD16dPk2PPs8t3v7fby9vXv6eLm8fDo7Nzg4O798+Th4vfl/Prj4Pfz7O/P5vj97P/9/fnv9/b8F/Xj9evv6Pvm/Pz7//bv8fT3+vz91/r20fCn27Glt83f79/03rze7MPUn9PuqLfMy9TF3vvl6LLC5r7P+sGx3uXm0tjO3d3Q2+Hq9fj29/nx9Pbs6+n1+/zn/Pjl8/X2594L7vbs8vDl7fX7/u779u73+vn3+v3z/PoJ6uDw0vTv5+Lm2Bbs9O/z4O/17uTn7tvv6/PuBu/27PTt7uUT4+n59fX38/js8Pzr7wObtLrJzMbr5fHP9+DH8f7xvNn80rTA5+rT8/L64bfKtcnjtu3J4LbB0dTT0qfe9eXf5vwK3dvr9O3Z4vTvz+ba7e757Ojr
1xrl5ff41Pfq7vTh2Pfv+fbl6/Lh4/UA+93c/9bqzt3Q1NnE/dLS6sDs0+zv1/nw6+ng3uvy2+bfA+oA7Onj8OHq3ufw7fD18enf5vIF6uDw99n59v/x8PPi9ffm9PXp5fLr+uX65gn18vjz6Pf36fP8+erv+PT58+H17PDo3u7o5+jr9PLx9ev06e/w7vbu1OfWC+QA7Pnq7fTx5vHx6Qjo8ewM6/T26ffS8+vl8P3z8/z9//79+vv2/fz+/v7//vjy9Pn2+Prt+/378O0AFur+/v399/n++//3Cf/+7Qf19fLy7e72+Pb3+Pfr9/j5+OL5+ff38/b08/rx9Ob5+Pnr5vb0+Pn59/b5+uv2+QqV4ZzT1PfEtNqkvLTmt+O1sJXCztnuzvu16M6rvbW7Orvw762ytrnYrbL+rLSjoa+Q5eHV39jg2unl4ujkAtjh5unrxtPb3ssK0Af08+Li7CDYzNjm4OHh2t3YydzX3eTexb/IuOz18sbU+8fD1PrB+8vCwtGr6Au5777m1b/R0ccl7eL+08nLzLHCyKjTy8fNwazl1djZ0wfB2wDY2+745dDb4trs1sjQ3A/by9/T4uvnBOLR6OHa4+Pj39PK397i4uHIxdu6w82qLeWioqaOpLDur66RyPWxqqyBtUa8zLqq77vDmLix+qjLsbbq3uTNqLPY5NjeA93kx/Pk1+rl4+z95+Tv7evf9Ojt3tn44uXm7AzR6unw6Ovx7ufv5+vn7Mz23vu8AN++vOMc7dPRwNzNvrzKz83GB7bd3L6xDs/d1tcBwNDL58fC0cjO1srJz9a7zbaw7Q3Xx/zYA+fl38/RzevJz/zGy9Po3Ozk7AHq7ODZCtru6eLYsufZ/te/3uPPzsnm0fLZwfbsxO3B1NLx1Nzys9j12rv90NPh4tz87OLp49wH49/Q2wHT39vO3tTH18jMvvXd6tztyOTE6t/R6+nq79rt7vDaDQDS8PHn1u3c8efb3d/x1urb
7+/c5Nvg1ePi7sHy4ev45unW4u/g+vDm7ub09fj3+PP6+/jc2Qvr+vP6DuX15e765/fz9fDp7PX22vnk3N3tu9P2zOMIw8bBwsO8w6i0vKbUsNHRrcURuPncxxTqzL/VxgHM5dzC4b24ycm/ytT/6fLSBrv5A87l0t7l2/bK2+Xh1Mnp3+neBuzS6+Tu5Nzn+uf26+/c59PfxtbU2dDLt+v86wbv++X26ujz6enZ9OXx7t/17Pj38wTz4vr1BPb59/by4ff18ejh8+/24e3W7s/l7+/k2fTe4eH/5+ru1eTj7eYG3N/YzvvZxdzv4s3r1+nx6+Tn5d/W/9LW5uACA+z45e369/Dz+vfr9u/4/vL4+fvp5vLy+NXkA/Du8/P15/Lw9Pjw8vr49ukL+vnt+e8A7/+zwK/fqbaqubvj39jwurLJs4lVzq+6m9nLquDDst2yqqOxlsG+qZ+ilaDcr7XXMfIHzdHWw8bUvNat8ObfCs3S1ci7JMfH7rbizs/v1dPF3NPJwMXVz8LPyNPS0MndxCXv8e700+rt9fDyv/b08+bt9PL2yi3Y8evu9PTz8PPu5+jz7/bw9O7f7Ovf49no9OrX/tbc6eTX4eTU2rMC5ugQ1+D2zbQmw77FyubQ0N3i2MfG3dbT0eLp2+nh6+rf3/Xr++7j4vHy6ur289HO6ejx3+jt5uzaKt3f1eDs79Dm6ePj1fLo4fDx8+Ht7evm3fn6/P/24vrp6vHs5e/x0s/p7dj5/PjziIGTgYGBloOBrcuqgZiXgYegjqrDt8jBk5fZBd6x3+TIytTLxNjS7Qrq5OHhFcTNAe3t8fPr+OTC3fLo9fX389zY2Qzo4tbX3d3eBcaz6Nn19/nX+Qfq5NPW8doOsfG57OTC2cbPw7bH3NLf0g3htNnPxN7j5cHa2Nzg55rPvLzZx9TTDNMU4s/l3+AKysjJytzU6+Th6OLsEuvu6/DqCvHvB+Xn5fHY7ubT7e7c193kreDm
5u4DGanRwa/TzrzytvDIqffNz9vlDKXV1d/Q5Nfb4tXLr97YxdqrvrHJ7vm05Ovh6fr1+/nk1uPKzdjkz9304NqBgZqimqu1q625j4+bsb2kpqa10NrJxMXQyMbsnpb2/tDu49rZ2ATw5Ozg/uYG1+TX4PHj5vDx7s3L6ubv8/bp8Ovt7OXh6Orl3uvw2OLd3OEC4uzp8ejr5ODn6+nhCgLp5u/x7/P16+zy6vb6+Pb68AHh6OTt6/D57fzz0fHkxcjU09XjEMfr6OXkzNbXzPPXzNLNGOTd1OrU7ePr6cvM4tDS7N/l1AvY09LV0OPf1dDr5+LuA8Hq5bTsncPp9MEN88vrnp7Coc2wx8ef18jox9jWkrLEx9XAxubRxtnj2rC+9fHi5PXz9O715/b48u/5Ee7y4vLrD8vx9vT59PHv6fHe+fP36/ny1/Lt7uvrze31Aef38fLz4/LtzvH1++336eLYHNT69PP29fjp8vj29vb3/Pv1+vb19/Pv9/f38fLk6gTEv7zQD6fn1cr7k8TC6/YA4NW2CM30vsni6NzX3N/R3tTl38u94Nyo3+Hd4eDhxrwP4vDZxsf7z9IJyb4AoOHbB9PotcXR492/zeDQ5Ofd4u3e7d7q6Ozt0+jm4Ortwd7X4u3o6vQC49LV2cTTzdnP2PbG0+WBnbapjLytn7C8u8aWs8a0qrGmrtuzusHDwewDubLt6u/q9Ony7+Xo4yIC5O3c8/rl5OHu7unW9Ozw8+Hs8er29fn09fL07+r18/fm9OPjz+T0yQjH+fnwyMXFz+uwr8PwDsez09fG+d7S4t7Tw9rq08fd29zG8MvJz9XcAcy/r8zwCNPTxc3rwiAYzsje1LX1xsPU29PT49/w683h1dfw1+ro1Aba7+Hs8Ons4sfdy87Q67/71NHb2fYQEuXV5dnCx8Dk4ufh6Obl7OH64tzX8uHq79XO2eXN2tjZ1ebp0snv4tzd4eDi5eUC09vl5+neDNwN
B+He3efW6fXi1N7k1uPn6+rp8erj6uzl5+X059nq0abxycDK5e7G6vq86trR+dGO3c3U1bLR4YbM3sPS+OasqsOvqZjEzMrCuMOn2+ni1vzw4Bjm5t3l7Obs7N4E5+3W4+Lp5O7z7gfk4vb37O/e6vPu6/by7Onj8u3w7Ofr3twD2e3m3uXb8K7oA+fb8cf/6vjbzsDN6MTNz+H0zNHT49br3NbM0MzjrdHY2dXS1ty89gix7KHn47rW7+D898K5+dzRzdaOkOa+tMLewL7pw8bYw8jqtau3xwHXv8TN1t/Ega/26AHJ3er/zOfr/xTTw9/L6NPW38vp2PPN5QLW5uHl5Nbz4tX+3+Hn59vS5OLD4OfO6fUD6O3WzujG7O7W5gjUE8b5vdXl19DB7NjltszK2Orm6enTz9vFr9PN2uDJ8sjgAPbm0NrZALjeAf/M7sfwqvPOzNnIvczL4cTh39nozQfO2+fl0+je4vba3dfb2QPKrK7q6dQZzu7wzsXe6uG1DrW8pdq8x8Tjp7us7Mu7y8rt0ejKtdvSw9udwM/T9aS95Kro2ADwzPLy7+rlEerl7u7r3Nrq5+D25PP34/Xq+e/06Pnx9PX18/Hl8fTz9vX06ejz5snA8MrM+uDb484Rx8LY5QXFxgPRD9LftrHU277K4MkM2dDV1N7G1d7c0tHN0/3jyfPk5MP/ywr9vvjv59uuvLSw1+oLo7XXwrmp08rs2MLvyMfKwua1y7G/2Y3LrN3r/P7C6d/i4uLd19TnCOnZ0NXl1ffO+ObU9vPa8enn59Xj2t3n4ezh5OLE5eTg5OPm1QYF7PANzefWsOP7xBS+2drJ5sfawM29ss7Az+Xe7s/Yydra4+fJxuDK4c3g3OLe2te8zdfwycLo6wLW3OMNxxHJ2sr7scnxy9XQ5tnH5OLH6NjIztncCOPP4uX13OTI4d/5ytDL0ur316ca7P/mE/W4zeLg6LXVmsCRs9KtyM7MxM/L5OXd
17Hc38zF0vDe2Nzh3ryfwdTLqPuor8W/2/3AyOm3ws2pj5C4svS7+sTdBRDy7raXmfOo47zfxvHTzM69xt++rNTX7+rw6/Tu7u3f8vb38+7y8vjr7/rs8/Tp9Rnr6Onz/f32/OT84/fw9Pv49fcK+fbu8+f/ydv6ztrw99PrA8nS1NLR3tPgy+XOzdn48vr54+zt2uoC49fr/+jp5/HeztDa29jp+erU9MXG/gfI2vrg1dHA0czMwvDZuMrh2wnL583k5dTT47/V2tTj5ePp2MHMxe/xDOng6OLn4/Tq8e3oC+jh5/Ld6fPx7/P58urpAefz+vj0+AnrAO/v4+no6/Tp8PD2/ffu5+sP+/vd9Ofp+f/s6v/+9g/0BfHm7fvt29rr6Pr2+fj09/P7+PH4+vj83Pz63Nn5v6zUv+7HtPujzMPZ4OHX0K+ut/zq7vC5FA7v+d/Gvcm7zOHWytPOytXI38/O4fPA8d3M4dPW1rzcyd/Y4/X2yd3VzsT08P3U2gT02uvRzdPa2er3w/zK2tPXyt7B38D63uDn4unWBO7yFNzZ7urb3OPr8sDZ3t74+NvwEefj+ujGze/5193f3+Hj4+Xz1uzS7fz7+f38+vz9+fj5+fz8+/n8++r5+Pn4+PL95Pj1CPn4+fn8+v36/Pn9+/37/hH8/ff8/u4N7+3a3+/16+3n+OzN5/Ph1NjZ7eLq9uzs8O7z+/fw9tX18O/z8fTx7e3h4vEPsujQp9SxnLq4vrG50cDS3/Wpr7iZ0P6hk77GvsvNprbL3y+x3q/Fsq6u5LGy67CKErjav9DRz9vX3NHL4OLZv+L3zsfIoOTbuqrPzdvb2rfI398XveO+0c3Cx/vQxQLSkg/UyPvXzMzZ5c/a2tMB29fcwdrY6eX1/9bR59/43tjG0t3jEtf70+Hl29r85ObI7c3w8vAH8PXw7u7t9ujt8PXw9fb8/BL76PH17/bt9Pf2+Pv7++/+8v/+/P/8/Pv49f38
7ujR5dyt2s6wxLyr27DP1QO9456+6PHgHOf20tbFufO2u9XivcDCvAS9x7q/sc+3o/Hc4d7u6+AU8v716BHf4vnU8N7d4t/f7s3s5+Pp8ebe5+vj3Or59vHb8fLx6/Da8uz+4dj/4OHV1OHX4+fg3uP81OrO5OTV3AAZzPnX3OHhy9jd2dfg6O3e0Ofj2eTZ2Ojj2dnA9M/H4/rS6tnN89C+ye7h/8bPANTI9tD2u9TWztX84Mn11+fc5Lfj5N3o7Mre2CLu2vHt5wfi5trs7d/x4uwX8xbU6u3i8Mrb8ePf8PEH5fDy9vv7+vDg5+3v8/vk7Onm9u/3+vvy/vAN5ub3+/745/X79+HX2h/22vPt2OX16O/4+fHg8fH65u/39+r58/r617vY7NbNz8LWxdv2zebr3NzezNPb3OjY1brBlsHFsMi1oK7j4d3p1NTTzMvexZHHzrP36Pvy9fr69vPu7u/1/Pjo4frg7e/z8fD89wEH5wHq+fL84/Pj+vj5/Prz+/r1/NTf6/zm8c7yycn8/PrwxP3SvQHTy+3mzcPT1eH+4czU4OXj4uHL2N7i2urh3u3ZxNLEst7Oy9QPHcbjw9rX1tnhANvQ3tDRyPPW+f7J39ra59Lp29Xq3dvX0NXf0bng293l0NfT19bz1NYFzNnRt+ja0vXo0t3zEszX7Ovpx+7d7eHV2uzo49f96OTe2/3TyuTl1vf94Qvo6u7r6vP07+rs9/Li9O3v6esY8+729Pv27PT56+378Ojs6+3t69/v8Ont9O/m5QYCvfC4ANj6zOzZ68r6zvXJztLPpLO+qNfUwrjZycLp4ubNv8PR2fDLwtLH+fTMjePpEM3m4NXSB/kS2dTf6uHD3O3d4+zU4d/08efe6djo9/Pz9vfh5PLo6Ojt8fDs2ujL0MLH3ODQ3ert0ubq5uLV9xDd4fTj5d7p6+Tr2/L15+bryxPc0+Pu4ujp3+zmCdvM6enm6ejx2u34Dt3cB+nv
6fv85+fp4tnm+9bh9ePs8e3t+PH19fvu9eH7+/L0+fH68Q26kOmj9ZmlzN7x5dW5uaf3wNjM7QPB5f/x0sjg2MHbxNTgvdrDB+LX5tfY69HCwNOy6+r/3erk3Onj2Nns3eHqBurv2tHj+RXa6ebi6uvo7/Po9Orr2+Xxx+vs7unpv+zq/+v08/Lp5+bo7Orw9+z37ufwGuL7+vr6+vz0+vz4+/T8/fv4+PT49fX08fb29vHw7vDAu+WkBdvAxqaICbLm2PKb0KnDALTwp9i+4sO/2sbZytLc49Pwz9+O2uDctbTA0J8W1tzC4Nnpztv/1tT6tvTrIODUxNvc5tbB3erh4+Xh/uTc3Onx7OrnzO7j6One2Ons/c3w2dvBxN7j1/Lk4+vL6rrs6t7sraO9nsvAute02MzVvsHZ3rqw16Xk7criu8Ho2b3S58rrAOTU5tjd683g9wH03u3G853449bN4eve7+Tc7OPvAuLY2ufW7+7p4O/W69IExwXT/MT+0f3W9+PR2Mjc1vbT3ty/4+jX5u/v+eX97Oj08eHGxsTu6fXk8efs2dvP1/bk7vjz6/n34uLS7eX39Q/q3uEG7PDc3d/x/Ons+ezv+vry6u78+gDy8fr8/OH16hrZ8vjN08YW5hHL+M/W5enO6eXr+M711uTX3+HT4Ojv1+7m7eTqANnj6uXs5dzh7+rws7vE0q6M9tL649MC/dLLre7868zEsbze2cTLp9Kg5+3L6dDWns/f8+e60fW/28/c79/i+Nnc1+Xn2eLW2Pbm3iLj2Nbw0OTcA78X2uzr6Mfe8Ozg8ebq7eDo8/Ls4trivcgOyOXh5rTFweT95NK61sryzr27zdDv7s/65+bW2tbl2+Dm4erf2ObC0uHi1wINxODoI6fsm+Pdvfe6+PkH2OcA7tK12sWx3MkAxt7VA+fjwLPZz/i48rDNsbS1yM3bu7jNsfDkzgjSyvG7u9QHEtP119XO1c/Q5fK1067f4b7T
29G4zN3Yxu7v3gXV3Njbvs3c9cvbxrvQ7r/c0vnRxN7e1NcR0M7C4s/O6g3S7tnfwPrb2+ra1NfzCNnj1ebj2fzH0Nj46M/y09jX7tTZ0tnS3Ofr4Oz2Gubd5hXo2vMJ1u7T7eDF9/nl7+r1CPP07PbU0/Ho/L+3DhC7xrPSwMus1dsFzunO0s2i6/z+4qzW0trX0NHb8b3cxfjK2eHN4/vY5+PPq7f4+tPf1tT449gV0uHayODH0eLR6/Ds8fbf8N3S8PLm9fX08u7s7OXw7eXu8+7i0eze7OQa+vDi49nYG8jWEunWy83czPjQ2dXZ5+nyzPDp2Ojt2+bf6Abl3ODt8PbW29UKwM3lw868zcnj//jh0tTY4MvH+fT0tPXh5d/gB+jf1vrV19XL2MDK3MuxuMH599oL+9Xo8e7s4u4A6+3h6vDh4OTs4ecD0+ji7vH04+7v8ODh7PDx6+AE7e/n4gPR5vLu8gII5ubp4gPl7vDg4+Pq9PfmB+3w7Ozj5OwS5evv5+754uTo7vDy9fDy4Pbz9PL05u7p/dbZAtTe29bo5wnc19/j5APf5trt7O3t3/ft79zjCvLx9OHz8/IJ0d3s7O7q3svS3ef19PH59vj19vP06w74+Pbx+PP27PX0A/H29Pj0+vfw+Ov4+vf7+Pz4+/v7+/z6+/fzDOnw9O70+OLzBODp8fnv6u/17NXU7+Pr+P32A/bz4ejy/eLr6vDw7Pfy9/P67u7z5PH27/nz9fX69PHv9+Tz7w7w+urv6v4I7vDx+e71+Pn78vv37uzn+uDy+Pbv+Mz49e6+7OjHxebx0f7Q8wrR2PzW4sqt1c8F59fXztvc4trU3OrpzuPd0eT+3uXL3NHS4P8Q9ArS1t762NraDd/v7vLkxurw3+/h2/LkA+zu4u/y9PX19u/t7uHx5+/08/Pyy/TtCqnNyK2oq6nPt6Cey9nFrN6lxJ6yg9Fd2djVwsnCycGm9KnHog3KnP2inZ6N
wPDBkADh4+jf5+rp5fD37+7k5O7R6+zn5+vc0Pfz6fPx5vT28ejj7u/e6+oe7erw7uHJ7e8H+/bz6/X9+Pj27e/46/rx1+7w7uvuzwb18Pr47fb28/Xz9/br3uP57Nbv8u/23/HpFvTt1+Xo7+bszNvR5ejx5r3y19LUxs8p09rp4dPV5NLcx+Tc5b/n0cLl5OXoFN/o3OLG5dvXs77B4crBsdnZ2cn4yNSz4q7m/qPk2svS2dWiuRrJzMgC094Gz+Hi29770sL56vTo/OD55e7r9uPq8/bs4f7+9yDhE8b3+Pvq8PX19/3o/fr65f385fz9+fr42P784Obf3+jn4tzo2s3J4eHr2wTU28LMyv35vNHe0bXb08DMFtnU1gLo5P3g2uPMz9jt1gnf9PL48Ony+O/j9uvy9vTY8+/38/H81Obi8ukS8e734fjk/NbX3+kP7PHt8fbb7ejd4vPo+d7p6end/PH39Pjl4/ns9erjJQjh6Pvl9PTy6/Da7fb37P3m8u7x8N/x2fTt4NXRvsjJueXGzcLF1tjuwMQUAbO/s8LoyMHGzrLY0u+5ydO+E/fgytXX2NfXyfvK8AbTxtjd4s/p4unS2Ofk9dLWEMnS08zQy9bM4dLI4N7q0NjIzyTT4dPo5N7h6NwK1MnHAsvi7Ojf1uTPyuji5N/e2eD02unY8ATv4+jf2+Tp/uTp3tj18NLt7uTs6+Lo2+767vXPx8jVAvDWvsTMwNTUBLq9LdPH0dnTwcz+/tjh1eDd29Ht2Nnb4tzd4eDc3svW69j1+vH79+719erz8v35+d/4+Qnr+Pj6+Oz2EPv9/P75+P76+P369vz9/P39+/32/PDkx9HVz9rcAd/My97O4dsTvMgU9c3G2NbNygn60+Hf9efg29nV2ODj4ODh4OHi2dr75+Pk4e/t0Azg4NTm5u/07+jxAt7d5ubf6+IN4dzw6ern6+YH5fDr7ens8O3u8ufw0dSItM6ZL8KjutC6
+bm1u8qsloKhPd37o5ijo7GewcG1tb2ZwJ3Zys64oae0zafct5np6/Lh9+Lv9/cA8eHq5PH08ufw6PPj4u0P5+To8erw5/EJ7esF6uzw8e/x7/X65vzl6P3++f/i/+Xi9eTh/P399vr6//4g5e73+Pjn7fj8/Or39P33/O/7/fX+9PX5/vT+7OXe+dHXF7nT3vr72/H47/650tXy/c3t4OLq6ufY59jY39vq5N3V8ODV4ubi4+gA0cex7dz0293g6OrP1wHg09kK++Xv0QTh7OjV/e/Z4uDg49jn3s3r1Nfn3Ojy4+nP3+fNtsa2z9P2utjX18MAwbrM58HbwK4pzNXjotzY1bHO1cnRwdmy0QLA1tzI1cWk4snIj8qzwuLH5au9t9L2zszRw8/Gzcmg/Z4Tur/OweHj0sLQw/HL27iyycvdv9DxkMzwyOrUwsrQ6pu6suX37PfA5uK0ytTcyfm74crH9+vW9NXa2/P68sbbyMvT99XIxbvXsOep+Nfd6tb/zwDk6eCt59Xj2Mvo4tkH2hLd3ujq5ejk4+Dd7OHe7uLm7Nzm7+fqy+Lm4ePf88rt1NHS6NXaxNLr2xDk0enryvMV39TY8NvI7fT9/tLZ0NK7x9LdzdTBzePc2fgP7enO0tDm6d3M38ft3Nrg2ejvBOwFHNTF5Oro3uT20Lre0M/v39zlu+bs5eMC5evcxdng1OYT3QXjA97R1tbot9/i590O7OK7zM/e2N7S3eHn1uHo69nlyOTc3uy13c/m3cbf0/La+QDV5+Xb0tTf6sTU7M/r2rUC4sf35M3b4+XY5N/p/e3r3Orh5PDX6tkE3uD5w73qsMbO38kcpKP85a617ry3krmxvcEL8LrqrM/O2L7Iz6POusjZ3M/d297es8zB3tH10fH4CtPzA/b3x+Lr+Or+/vj18fDzAArq3fLh8vT78/f59vv07Pny9Pb3+v/6+sMF8t347wbe4wnl7ewJ4/rj9d/q9vr38ODw
+Pfx9fDr/vj7/Pz89/n19vj6+Pjh8Pjm59bZ3NjE/d4I58PbBOPk2eID5dfM2eXmHgHS7+vs1Pbr7vTo5eXs6NXm5+vj4eXfx6fi9dO5rNTPEbTByO/V4wXg07upvMDEBAbFw8nU2+DF49S66N/M0evc4uHZ2srn1vq4zrnUy/nT3BvQzOkA19Lr5eu8wcbP3+0E7uDq39nt3M7q8ene4efT4eje6ui+5uPS4+8B7PjK8PP76uEC+Oj12/Xq4tXj6Ob5BPDx4e7nBO/a5+v39PL24/b19fPq6/v08OnvAffz3/L3CvP39d748dX79fT34O/z6vAH8fP28vP5+ff1+vj3+vH5+Pr39u768f3dB8vz4+bg7wPt8eEB/vLS693a7vDX9QKu1/ro7uTQ1tzk2urn4+0N5OzX7O3J5ePF17rLucXJzMyux8e2vMHjzcnQycXmy9LOvca1yqm6qd/IvrvW0tPLz8zW1+ugzcvVyvDGwc3O1/DK+ODi7efVwb604Mrm09DTtMn0383Q2Mbo1cfr8b4D0MzNu9TZ4ArC4QX25e/D1t3Wqs/q99/U79On7M3gzs4H5ez+twSw9fuhu7fKwOu7xt/w1Nbcz+H7253G08/Fu7MEu9L5x+fBytfx09/M5OXxs8Hjz/zvxNHh8fDWtbzTzdPNwtW8HdjY0di1wtPb1tzPtRj87dvXws3jAbPxudfXsNu9y872yrPe2r6wyMTOx+vW17HD++e1/OPH/gbo9s7NycHGytTitcvi3NfQx+mz0wfnxNHM4dTF09/bv97YxNO9y87SxdbUywXHxvz8A+jm7NPI7Nfu7brg5OTJ4fIKncCNx77Dzr/Lws3BsMatx8W118bM3NfBysjZ2PGvrN/esAbHueHo1gCt8LbEvvzewL7my+7Q0NbG5QL/2rbA1dDU5Lzj0brT0NnU0PrrsO7uBODk6Mva3uPg2uff2tbI/9vf4sfO9t3L2drv5ujR5tLYEsn+297a
2+DX29/62MvcztHG39rLAeQI5Mz40tb92t/c1uHJ0drjywDP++Hk49jp5t/d3+XkIOzk4uHV3Nre8Obt7vHKueW6xN/Y2bH09ePWpr/UwujE34ja4b/PyK+3xLmt7+jEuOLYocW+5c3n287W3O7R4NDG2+HcvN3a0NgA19697crz3sv38NDE3d3Y2uPg2tXn2ebd4+bp388W5b4C6fDOytzV88Hf1szX2LrT0ckHxNC21f/a2dC8vuHQ7sHR28vuD9/X1tze2dbHy9nu9eTr5OXvy9zp6uzn7ert5+vjIM3h6uvozeLaBfDs5ffp7d785+Xo7e7v8fDn7env0vO6r9fFI+LUsdvD/eLb4eziyqSi6cLXzenGyOKt2NK9rrLb5cDq1NfK2dnSzt2+y97ttbnMst8a3M4H0sTU5MDD7ujkx/LRw8/kMdvx2tHNvd722t3dx+Li/Nff3OnV2s7b4tDNy9DE77m8wMjQvLvH0be2x8K/1cXXwbi4o9+l0eDp5dHFttecp7Pkzr2xsrnJxbsR8+fw6u7z8OTf4ub1+enn5+7T5OTwCe7y+e3i9vTp5vDu6+kU7u7o6Ozy6fnv6Nrs6uvn5+nn6erY49373vXjB+fwzePa4dUO/ObS3enj7erY8+nq7PLv8OXq7Ovw/+7mB+CvybodpNzA17XB/s/o4cu9uNcOz8ebtO/Nw8Ljw9W+v8vYuMDO3MfNyc4B0uG+4evb4beqtJzG4ubu5u7RxLLlvrGb9bLh2e7i1un1z8zUnL+mrdbBsr2ztbTyurL9wNfxxfG+wtju9NgQ0c7fzOnS77/h7gbF3tfAzNzb797YvQHd+dvQ2OTg8d/k59bq5du5A7L3/bzVt/fAB7fn6sLOu7jV4N3I6/fJtsTc5Pv4y8yq0szP6MblBtjV0NjXw8O7vRK35a/Eqruc27av3b/A2dyu07PP+dzBvNPkysfDuPfiuO6u2aLIrcOq2Z+/A+y/vcvTxtHuy9HI
v9jEysHJ8M7R/NvEw83S3d3n7xTg5NXc4tDg4+Hq5eXm5+fS6OTi79fJJ8ey9uPuw7/U6s/Rramozea82KC16+bz8Orh6Pa95uev3Mr/6Nm428HmvMPgwurezdgdxsi5tq/P48vjsL3M2qbT5Y+s99rLjdC2zs/hus3h7Nvs3rzO1cDG3a3Ty7O73tjA2BDyB8Ow+rL+xNTvx57L2MTKvbru8dLJxODr1+fAxqqvzci96OXTzenSytoF/9LI5srtlbn6rsq8ArXS4cTG2P3Cup7GucH/wqzk48ur18ay09flxuIBw+Lg0N3b8hS/zRfp58nU7tWu28bX3dvD58nYotDf4vzu5tbFz/vB1tvEyN3cxdKpzdfk2snP2szi4PTc9fPz8vX09vft9O/w+Pry8PX17urv8Q3r2/fz7vXy8O/47+/07vP38ff19/Tt9uzw5BHq2/nz3/P56O3q9PXo6er6+tzr5N0M5PLzAO/x7w7v9frz7ff16uH27/f69Ob33+XS3+v724zOorG11rrHubjSmZG2ncP79P3X1djQwsXVz9ue9Mvvxr/s4sHetvLCloHO4uXf2+zl3Ofn3dTm6OzW3tjXA8vy2+fq6erP5t8m4enq39/d5Njo2+bs6ezn/97h5e3auwXG0PPZ0ejc3dfi1/Xr1c/L0t3i3eTo8xja4dnl4+Xi697Q5d7i4+zj59DZ3Py2wA3f1eHAw+np4dfy3tLs/P3v3+PYzKXzx83KzMf8wtcNz8DW5dXM0dHLyNXezLAC1Nu6vfvm6Muwr6Di0ND2tb2/vP7HuMXKuMLt7rLI8c2+wbvXvM6ty+rUmOy45wbat9Pb38/p3hDW7fLU3+L3xuHc4fPQ09nd4fC/39ro9MrS0wXZ1fDm1tvUGPnZ4cnrB7nG2/Ti2uDQ5NvOz8Xc49va4+TO/b3ey9zC2t3J5cQA2QrE3uTe4tbg+d3f3d8L4dr+1ezj8efX3OnM3cv72+jX3tbTyc3J
5tS3y9LdzO7jzCII7dPn1e77yPzk4uDjC9DV6+n49+317/P59PLr7/n69fDx8PTe3x/y9O315/X07dv74uYU9PLv7/Tn+u/4+u7z4fLb4OTg+tzi6e3Y7t7g6PfD5eLf5u/e3fXc/ere5OYA1dnm5uXs3Orn5+Tp1Ovk7N8Hxt/Zxsv8ws7u8rPVydvC3ND56Pamvcb8v73er+7g+93MBb7M0OfescDF0NHGEuXJ7tbi6tfU5O3p39zz3eXk1N3Y3efYyPz02Oz72fHj/P7K4uvz5gPa/tbh6t/kwffnyfDQALjiydy56cr7sszj2eHIqurHtvnE4LLD3Mjw5NC/sN7M3+XAyMjB1NHHz8z89rzi7OfU2uLr49zeyuPs4+Hc/dni4N/74d/k4ejq5uHt5Ond2d/f3+na99vg4N3LEebOEuO9+OPp6LnG++IC8bLLyMu0ssXUzui/ubT+3fHB7c2/tc/8tLrs6b3LyPLDwu28rN7pBeHTt+CVCujL3aTLyOa/s7nR8dHEx+cFyu3ixsLz6c3O88TUvMnG0NHW0dvYwdDl6eje7unp9Abq3dXm9O/n6u314O3h7enl6vLw4e782wDv7PDw8uvq8u3h8PDv7OwEDAzm4+Ln39fm6OXJ2uzq29cD4tzaFc763t/c4NPk49jQ3uX35AHe3tr92ufd6uHnzdkK7+f02+TY7+Ll1+L07t/Z4OTn3RDf4+Th2+bc6u/d2uLlAugJ5+LfBN3p5u7s7tPpDuvp5e/s8O3u59nf7u/w5wXx5On42QDp7/Tp6vHs6urrAeXz7uvw6u3z9Ovw5u7o3szQxu/gysvXxsq98OvKwufU3L7DzdbW/i3MzNPizcupyubi3+Xg3tDb3t7P3gnaxxHi7vbr7PTu8u3w8ebu9O4Q8fbj8fL2+ekU8/b6+Pnj3PT29vj4+vPo7vnx+ffj7OzP5tjZ2+LX6+ra2M/i1uPP+t7UzdTb3dyqKNrb2evb1bnY4+Xh
8+Dp397v6unt5d/ME9LizPLm1tDi0NvZ3fLS09ns4tXL0tzcBSPQyNnj2cit1+bn3+bq4tTf5eDk5gzeyg3x+vPy7+L5+M3o38Po9OTz+QDM6u7v6b8W8+Tj8+Dh6d/38e3z8fH37vPr8vPi6e4LzZy5gQ+gxL7UmQfzyce/s63AzzTrq76i0dDEja/FzZnGs8q7s7HHxrG4ttax1Z2l6OTx4/ML8O/wA+/n9Pfz6uX27fYD9fb19/H67/f58vb48Pj18/b69vb2+PP5+gPz8PDe2uDeHt3g4v7Y2+Dk5NPX3uDs6PTx9Pfj4PL08/Xz9/bz9uzx+fTp8Ovs8PAE3uff6r/Xr9StnKjWpeDbytayyLTM0yzszMyt4s7drOCpoLnXw8jVtb7Rx8fZzsTf3MXo5vzCuNkLxLrMp8UKt9jM+ebLy8IQ8cC33sjR0Mrb4cnTuNXhws3Fz8HOz9IM2sLG86Tr4Njs1+rn1RXczNXt5ebl7+DjELva3/Hm6fDz4fHc5Nrt7Q3n4+wR6u7u6evZ6t/RAs215LLGrdHfvPwCzLu82cbWshwD39nA49vw1928x9P0zsLJ2+LZw9zT0sHK4+Gd9t3d/en5ztnf6toa0dsAzMLgxQjF7Obg49zo5Oz39eXl6trY7Ojy6dfN5d/m8OTmws7I79fc2L7X383G09W/7OXR67rPw9/DssD1uNji/LPN5Kfk0NH05cHYobO/xv24sLmtz9v2wOLc2drVA9MIz9rh6Ony5ubv3tfo6N/U3ADe6uns6+rh5N7zFO3q8N/t/uvn3+Dd6uzu7wjg9fbl8vMF5erg7uvS5O3v+vTV9Qj19d3o9uz959fx8BP03dzz0e3x39bv5c/l97f318gC7/a60eD28ey3z9W68tjO2trF0uvh09bi2tHzwui/19/e4tvuxr/l2wnp4ePe5eLc7u7s7Ofq7Avh6u3f7+Lr3u7j7enz1dzoAuwG7N7l6fDv7u/p2O/b1uDn
IOfi3ejm3uHd7hHq5Mjw79va4Ont890H4ufm5u/08vLu8/Dw9+D08vXz79bx49n8xLrQ0ezq6NHL2bfTz/rMqdLJ5dPW3MfPzefkwczo1cvL6MS4ysjvys/PxdXLzr3d8NPZ2Pb159PK8snO3PT94gPoysrQ4ODd9uMQ2NLs2vLW4eb629Pi29/r3+jj1+ED1LTF0a217NXN59Xvz9LU+dCas9fB3uTt6bTS1wHK4OPV1tzsvtbNzq/O0NLQ69vcyOPeCNjh4OnjBtzp2Ofo8tnW+eHd29bu2eDu6PLg6Af47vH079/e2e/W4fDv7A7/5+YDHtTa5N294+Dc78/g6uHZAdHn2er70cXSBPDd0+nrE93S0/LT09za3ejq6OLM2+b4uebu8ej74u/46uPt6fj27O/29/jt5+bt6yTx4OYP8erg9Pn48/Xg+Pb8/ff95vH96Ob318/d+vjr18/3ytDf9QLmB+rP0NHX4t3+5d7Y4Nvj99nW7eXh1+Pe5O3k6OXX5AjZ/9zABury8uTj68zj7Nzq8Of239zo5eHH4/Tw1O/y4PDx2uvu6uTi8fT49fnhE/fcHZ3cn8avrr28K7jMqNOvu/Ly9sCbuquqlMbLqbfg2QvDvs20ucPCxb7A0dTrz/W/zT/PxsTW1dHW2RXm38DzyM0D8fvPzuzk3eLd59jk5d3D6+3i2uzq5uDU5eLb5OW81tnb3srL2tXe1M/8ub7X2uLZDeHu0OHi49nO5Oj17t/jIN3G5tzw6ePh2ODd2tjQxNHBAenq5vr+4uX7IvX79Nnw/vL69v/+//7++f36+/r7/uL9/v79//7+/O/8/Pv9//f+9NC0s7LKxsO9ywHk1cjKucK2zfa819DEvrXb27fl2trvu8vXtburz+SzwtrUwOHvysMn7PPz9+r08vEh4t/l9PLy6e343Obs8fP7+ff2+/X45vnn/ffx+PDq8fP28Pb32/Xr3PDy5+/h5u7s2+DQ3u/34+ju
49+909fi5wjm6Nvq4hro0s7b7+rp7eft7Obo6dX53TTquOXj5dXh5Orv4N6/8NnH8d7C3cnL39Dx6eK16eL+zr3i29bi6/DS5uDg29zG4sct9+zz9+rv+fED6vDz7P3y6fcG4uH37/b08/3o8Pvy+/z8/v339vv8+vv8+vT55PX1BNrf3ezp5drz/u7W4ubv3+jZ3urT2uLn6/vx19Hw8vrj3d7c3tzu7Mjh7Obo8xbv1Bzu3t7N5Ob18dnq8OPt8fXi7OvU3f/Pz8np8N3i3+8X1dXN3/Lf7PHp7fDu8evh990N4+nq7ezU6usR6dzl3/bj4t7q0+HiyNDH//Dg3OnoDN7j8PXu2u/a7+rq6gPz0O4G4/Xy9fn97f36+uno6u378xL00uTm1Ofn6fH39hfv6OD34P7rz9zb7+T0/OX6+vX48tXw5uft7dfk5TLl0ujb+OfG7NLd5+Dx9+fv9ev38O3Y7fT4+PT59/H27vLz6/jd+tnSsNDcw8u29MPe0crDrcim6NfJzdWv698h2dbPCwOxnRG80LXhnO/lu7i+tK7RoriD49DN5eHe6Bb6DwPT6Ozr4t7h4N0N1Ov04/Hv4dDo9fID8vbx5+ve8eby6/L38N7c7dLCwOvR0Qe8yg3vwtTp59nS2Ny++P0Fxe7K3/f08d7fztHW2fPc4Q3c4urq6+DT4Nrp6+bXC+7h7Onbz9bk8vDw6OLt1OICFND33uzX8vvn7N/d5ezV6QLq5u7y9efl8Pbl9drTwM/W9brw4+fY8fHc8Njr497oz/XurM7e9d/G6tkg59TY29e71tPa3NnWCOzk49aYvbuak8/cys7l4s/Pps/S0dfh2svM8OTAu6TvzNyv1Oilwca9uK7jv9Wv3Mubjdq72+rY4eDxwuEY0O313fbe3c8DyuDV39bR2+DS4PD06t3l2tsB5BPq4t/n4+jh9+7E7dXwuubQ/tna2tfV5M7E1tzU3ty92/0PzuTlBtkEA93g
2efo+tni7b7n5+jh2urr0MXx7vL39u/19vDt7/Ly9vLk8vPy4urtBgTt7vfn5vHv+/T05ff48PL79/Tm9u3q9PTvAtrd5eHdzuTd2c7e7wP55tsF3M3e5dbf8trq4eri59sA4uXu3vDr1O3WJcbb5usL0O3x6+7q6Obv6uLc7fP2y+7t6NfGC+zY2eHr4ebs6PXe4ujh8+Px8evr8PDv2PL6Cg3XvOe/yaH1xw8S+Mff26Kh0bqczp/X77/LyejLy8Lh5/DUvtDp2NgG/tDQsfjctNrk7wrUy9zW2eLL9+jg3djd2tzp5uDX/tn59eXR/Abq4+bn6uHS0uLv5uzk5erf1/PS/OjR7/P27u7x8ejo7evz7eT28+3x5uro7ebm6wDw7+b94OsO3s/e8uny9PLu8Oz25ci29+qpmsfCwvHd3tG/57fs7t2m2r/VwO3i0cfYzOzam83lsN242tr45s3R+ebCvum18vH28vfw9fv199Xx5+f3FPv66Qjowtj24vnz5/r28/UN+vr7+vz84Pr7/Pr4EPzy0NfH5+/x8bjr8Nnj3+fS4N/XwNzZ1OQG4tvq5OPg3wLb3tHbzfwD6uHf49/Xz8/lEA27yZ++CLLc0NWo5Qbx6ZjcydLI7s0E2ti33PCwy8mtwLfezNrN09TBzNzO7re54wrb0NvFruX1msvR49LY09a24LXHmNzK9fO4vpPN4drlx/TaoYzHpcXN5KPv6O/YsM7B3u3s2fq0zeXt1d263Ovj4OHt6wMj887E4r/s6eHw4vvc19/W5OTw7+rW6t+/5efy3ubz+sX13bbJ4vjd9u7l2Lnf5MrG59T02f/s5OXe4OzvtdHSxci60t/G3M3N0ND13+nm+ObZ8+v07fPe5Bfq6vrs5Pfw6dbl5+og7/303g/w9OH7/P7y/dr69vn1++35++/t2qrLvLHav5bQ7Nv2psXRz86t3MMBBsbC8ubOxvLfztrArt++6cu8utPo0ukD7cDA
1t7v8Of48efq8NDc2t4M8/HX7/LU9ODs5vnd2Ofv2ubq7PLv9Pf49vDz79z16/Lk9+0b0toQ2eHg2939wdDp5OnT+d7y1/7IANbc4uvb0ePZ2NTh2tfj3+vr6//n2s8D7Nvs5yKprL/KusDLwQS7AdHpudnT3MHvxdfFsufj4tHb2e7qr8TkwLrGzrm0+La40rTHm/Dy9eb86tTW6Qr3ydXv5+zS5+Tl7tnTyujQ7O/U2t7gzN3s2+LS0er2AuXl5hj778vb797c69/r5uXv2NP94uAI4djW3tTV3wgVydrs0t/j79Xj6ALh3M3nCOPd4OPQ0Ojk9en+0t/W9+v60fvLz+r52uXu7Of+Adfz1ATk0tfjDNvX7d3P5OTx7tHp6OXl59/nyerI6O363+q/1870xNzbzN3UyN7x2NMS9MbL59QR/eDU09fQ1dTqxeUA1d/XxfjZ4bO71fvo+/Pw8O/l1OLt7vPv/9Hs5O3s7vLn7vjzE+nz6/fw8/H19ebp8vHy9+307PLqCuDrzQvs1fDyAeTe3vD07uDWBcTn5e/w/tLz4ujt8wTy++jy9fbu9fT57fT08/b64AnB4vW4+93A+gD6oeDG2uPV5urOBKCv+bfI3eXa0fr34sbU0ezh+9jAtsHC5+rbrdfJ9PX1+/Xw3vjw7PLr+vns8/P09PDt9e7v9+fz7vTw6+8D7fLx7/r68fPZCe718/oc6d3t7PPm7/X76PHp9fbt8en37OoN6fPt5+T09uz99QDfBO7v9+z1+fHv9/fz+Afi7err7ujz6dng5+vq5ezz7uHk7OHQ3djt28jk3erp7+vHGhXf5OXY7wbX/uTi3/D76t+88/jy+u748fEE3gnk5PbS4fLx8eYE7+XQ7OL06e/5Febk7/Pu8uvx7erc8N3x8PXu7fXj5ery3/Hs/OPT6Onm4vPe3NfuwNfXB9Pf9tHZ3doA4N3f1eLh5e/n6d7t2Avb/tnr3vPr9Pbt6/DW7O3x
8uj08APw7+bz7/Dr8vQP9+Hr9PH38Abu6Pfm4+z29e3x9fPm3vf53t681/ra1Mzp4t/z2eTH8/YIzt33997w2vDc79fk4s/d5tXk9tnP3cvizNrEyr258LK5prLHpb2xytjIvfbMpqC0ubu1Rv4Z1afVx73ctLyuyrLcz8TCrLa12Mu6kSDu4eL17enK6/bs9PHq7OD18vPw5fTy9s7SGez27Pbm4vXq1/Pr9e/28+3p4efx8OYU+vzu9vz2/frh+vba8fz98v77+/b69+4OB+fw/vr58trv8/z//fz8+Pn7/f7z9f76AdfevO7fzr3Yw9XF0OfT0ubmw8DY08rIEfMY5M3n1tQByNPZ3tfl6d7m6uvi983ky/bl5s/t7eLe4dDe5OLS29/16dbT5eDt3BHs+O3V493eBsPh4+Xe6Ovb6+rp6gXg6tbs7/fh+vHq9PTj8+8T1/Tu2/Hu5dfj8O/3zBDr8vLq4tzt6+P05PHs5PPv8OwR5enk6OL37vn08uT5+/T09Pv57+zr9/3u8/rf7iLz9Or49eHm8enr9M/14+/t7u/t6+vv7O389Pj5/fD+9+Xz6+73/fru//r29uj78+cbAvj1+e/l+O39//r8+/v++/73/vXv+v8EyNjktMatwszl2Omz5LPM8sXZveUM7uDevsC6werRu9at28a7ttzOzri14M3bs6nc1P2677/aBr3Gytj27+r9xBvA0rfp1s/ex9rl+9/g29ff8ebr3ezq3+/e39zdA7jO7ur1CeDp2K3v0LHeBdnxwce+s+nv+9IM2+vPzd7c1tv93e3R8s/M8t26w9fU3L/lzufo3ujm6cnX3fC31Afl3OkUxujV1ffO+sfY8OXt1Nrl6+ff5uTq0dzqsvDt6t7L9/TgE+Lj9+7p99voHvXo2937+eL83/L28PPr7PL29vT49e769/j4+/z6/PLo+vj39vD1/OTC1sun4tfbs9L227Hjybnet+fe9bfW+OjR1OTF
y+7c7sPIycmQts7L5cK4z8rV1L757fff/+b0+P3v8+f2+fzW7f798Qze1u38+fv27fzo9/nq8fv9/vv88fv++/LmEfr3/NvYzeHg3ebl4tTE8fjx7gbc9ePl5vDq5+708ujo8tjv9/T25PH39evw7vHx8ATs3h641cPhuaXrwuYB4+HRzeX20Nrb2Jvc9snx0dq4ygb3+cjK3dTJ0dsCwMzZ3Pvp05Tt5uvm3t3z6N/i4dvu2/EK/e/n5gDh9Qr26AXn3+j07+zr7/Lx9+3v7u7u89jg4unr1vG62sfFx+XX5/K1087YxO/IxdjM2r3Jv+7gyQzq9cv56fn73dDT3e312d7ez73zueHc1//J7O4Z1t/XC9ju6vDk4Ozx2t7z4+zs7eLo3/Tz5+vn7+EACuvM5OPk6NPt8eHSztPQ4tbx7toG7Afl3+vb0evp1srp/doM6QLo+s3a4Ozv7vLY4dzU2uXp6fHk+NsC2MbG8e3J0tTeusqu5ODc2c7p49q3Bgbs8Mv16svbzNHHxf/e4u3V68Hc7OTqudrcy+vb4NL+0N0A69XG++ro9Mzf4eLm6NUKz/zR4gXU5+TSz+bm5urb6erZAeTmAe/Q19EWAP3///z8AOzu7vT67v//6v/++eDw5eMm9fr02Obs7Pn++P76/Njb/Pz6+fX04P794Ofx6fzi7eT36N/+6ff78+/s8+Dq4en07+z06+fpBuzm9PTn6OkI8ubz+vL39wD48Qnm6gPc7uXs4wbm6vLh9t7n8N7p8trk9Qbq9vL29fLw6PYH5PX1+Pn07fjy9u7T9OvhOaeqiryum6yXv4G/m7C5tbq3hMbAqZmW5qCbF4WBwsjV1uboAPbf8OTGyKyw0an+5wfz9vb28e728Pf08fDq8/Tu8Nnv6vH28O3y5ujd3Onv8fDjEeQE5u3t8u309tPxwOAT6ubq5uHk9NvT4t352/rx9OzmBwDy5wf08dLa2/UK3eLe4eji5uTe8fbt
+efh9dTU5vb59/Lv9vfy+fT09vnz9+359OjczfT05PH16vv85vgD5yH14OnyzPX20vjv7fDRzQLh5efe5eLs7uXR4fHpDujn2uXh2Obo+O749uv39PbX8+ro9e7w7ufl6+v03efjH/wK2LXsw/vh1PoIwarOtujSs/XN4cn55N/S7frk7eTQ0AXi4NDJ2drDyM7N2+bGv9zu99Hh0ubc6N72zevb7PPpDtjt3eve2eXX4PDlJNns5erk2tr51P7i0OLr6fLd0Mzb1uft6fLv8fXz8u/v7fP17e/g9O3w5PLo7tjn9uT28uTl6N8g8OHv8uL09dz19QDw3ND5qO/Np8zu4dXWnwjK0vT4vb619+D2vOXZ3NPc3dzN2urJ2gGezdfsw9rIxNW6terX9Pf1+/b3+fj4+Pn2+/j6+PL2+e/3+tv2B/n27Pv89PLz9PDwA/f37vT4+fr67fPuAAHl2eTv3+Trv93G2eIA2tXp7uj09sXoBP3s2/bw6c/a3t/W39Xh3Nbo59Lc49XrwwXi693z7+Dy8h7o+dT06O7r9Ojy8fjv9egZ7fHl7vza7Ors7/Xw7O/q7Ovo6+vj6fDo5a3u0eiG1KCp5ebpt9nW8Kapw/jLiMHN8NPq5bu77O3czOQEz8fW4vTa0d/A87XZpNPz5++s7ure2tXE0+7m6dLv8dvi7wjq8sXu7M7q6drr+d7Q5ujc4Pjo2t3b7ujvvxvK3vDm5ezl5QTr2+b27uXt5OnsAO3g8fIH9uP68Ovx5Ozm2ePi2+fb290X4OXQ484J9OTy9evw8/bh7uHy+v376fL48wjx8vb56Pnx5PH4BfHw8PTq7u/yBvnw7fn44fIK5efnzdbL2vfmyPaw1eLDxMLi79ACzdHR8c/g2ALr6d0bArblzcLI0cfK3uHL0Mzq7cP74AbX0NvT09AJzuPq5tTF4t/g1dn04u4S+fLg9e3r5+3l5uDf3t/HyeLY1Nzg0wjZ+sKXv+G4s7rA
yqDS0ubd8K+3o/Th2eqi1tTj677Dr9LTqf/I2uPA4rPKr73C1Lvs/hHj5NLs9eLx6OjiEOzS4urw9err5QP199H16PP29vPp7/Pz8fLy8ebw8PP09fPv0OPk7u7s8vr78+Dn9Azw6PTg8O7p/d7u4tPg3+fj3N7t6vLp5uoB+ujd9fLq8A7m8uQA0sLS5frk0vHmurHq6P7W+9Tkp/Pk/MXW3t/BBOLj3eXw2ODsyOHj/PPk3+PhxtDsAQLv5/D14PP1BuzZ7fPr8O3y8+bZ48oH7Ory1e307wbt6/Lm8vTv9N7s7fLu5tv06OrivOPPxdPR1tG+/qrk59Dz3MvPzuLe5qvu2+EI3u66qeWwBMit9+4D+sjQ3qnP0rbF4uYA7Nvd7+zm5uz/6e7t5wfr3NnT6/PeB/Dv//fw6tXpE9rd5c7s49zq3tHy5+372/rbztQE18XV1P/Y3+vh1cni29fO48rV2uvtAAjs6dTs09Dh3tHV4Nv51+TUzOgQx9kE6PX99/v2++Dj7vP49/z5+fj31PT2+vT2+/Hq+/X88uzq7uvy+fr64/f2+vzr+/gX8fv5+PTs/Ozr8Pfv9fr77/v5+PEO6+/18fv37vf2zgr64ery9en05vX6+Pf23Pry+uj39fjx6Pjq9PH36/j29vPu8/LqB+f27ebw8Oz49dXt1+Ia7uvj7OHz9u72+efx3eno5e7v7gPt8f3B7ufw4u7p4Nzg4N3d4M3l6uIE2df62N8T3ufU5PLc2NPi4uv24tLN3vTa4/L69vT27OL17/Ls7fTs5N/Q3gbe/eXeAOsN1c3o09/zC98O2eTx6OjY5vPhuuni5Mfn3OPY49/t6evo6Ord5N7dH+bl49/r6Ajx8dvB89z51tHd0tTd6dbm4tHe17Xh7+z02dj5+ubd9gb3+A709e7t48n269T47u0s8/MB19bn9uba7un27vji7foP99jt7+LJ49rv2gcBxsvL7PDx3M/c+uHCz8e9
zObYA+fg4sPc3wLR2ubd3OTe3OrpyebwDunlrtjEgrjKz9DM6q7apra2tJuy/MTnlC+97samnZPYAaGgw9adx8u7v8i10MS03esFB+zo8ubn9+nk9ez26/jv+PPy7+jn6+vN7gPx2ujl8fT06ezs7vUF8vby9eDf+eTh4uzg5ff05/Hq7u0d8d7s6/zs6vIM5fbt6/UN+vL15e/8+ff08PL47fX59fnq9vni8Aj0wQPf69re1QjKzN/J7ND45dzj/dfc7+H348rn7Ofd4erkz8vN2uvb4+bc3+PevQv81ucD0cOmw9vQ5+jK/8PT5MnK69XI3M3ByQC/vr3G+QbGzur1utHZy9DHzbTJ1NH34+Xm5ezx7uHx2e7x6Rbt8e738NYR5dvv8+j06PT38d0N5vTw3ur4+O/27/f18ffi0+fs1uLw+unk7/ryBd8L4c8C6+/ix+Tn7fr1COjs5vDU3/jr2dnj3Ojn5uve3vfo0drIz9rG3M7e1dPJ3t/h1Nzjz9/p1r/gw9UX7PPN0OLV/cvX0evQztHs0d7O3tLU3eAG9d3PzOzuCcze5dHV9d/h6dzk4RX01trjzOPO7e3q8+EB/OXq5e/rzOTd4N8F5+jR5ePb2wbp7dPk3gD24/fj9+3M9eng3+MO7Onr4wfy9PTv6/b06NTx8vAE7e7s2Ov63eWlrby1xYqT0c+4rcC/8MH3pbTOqpS/7Ta178ny6tqom76zqdTSB9fbqdHUs83vrZYS3d/i5vbp4OnqBeLZ89/xAfDo9ejj5wXH4AIJ0/3c5d3x6urd6PPn3u3t5+7oAe/T1Onh7PTg6uzr6PTz8/nr6uT17vHj8/nu7/QT4w3w7+Hz+OTl8tvr6u716ufu6uP56fvU6NTg5ePm4x7k3+Po4Oj63N/m8+Tg3efm3fPO6OHp7eTw8Ozc2tvj8ufr8BrW4ejx4+DR6vzf6dba6gLm4AzP3fft8vngAunr/PP08Pbo8/P5/fjz8Onm
5uXX3Ono6e3p2/Lqz+/r6+buwebz5dzr+un07ffs6ObmC9oD4OPa6e3r7enx8Nzd1/3s6OHq3tHy5RjHt7y35bzD9eXtv9LNscXhvdecrrHlyevY9csNCdXtz73axLDSDeyz4d/c3vLx3cXv8fHz5vPy9wnrCuz1+fHy6+/x9+3r6Ob+6Qfv4enu4uv58eztDPL08Pj36/vq4fju4NPV3c7g0szu4tnm8NHi5fXc7qqrwMbBEefhyuMawMG21dbYzNzZ2Oji19fV2fjktfL95evl3O3o3uHq6+z06Nrc5urc8O7k7+Pa6Qn21e/rBO3jBNPm5vja2ubr4O0F5dXs2dgB1eve2c0I1tDy2ebUuOHtytjw2bzqzPTfGfDd0vHh7OfV9QTg2+zn6eLnutzjwODd2gnx5Obn6/Tm8fAH3Njw4enm3OQAyerp4+HgAuvm3djc6NXW3fnk5Njfytvd5Aj19PL59ez18/rr6OXy9e7p9vD14fDy8w3oB+Dt5err7/L69uPwCPn6+/n0+fTt+PPu8drL08fVsb7b1NvhvuPLwbmk+83U1bugGM7tt8jD0eqqvaO3p63I0rjE0cDHy8DF5vb0+PH17Pr30+vp7Pn67fX9+uf04enqCvH0+e/y/fX18fLy5/b19/nz8/P18vP97QEc8NL12fLZ0wzM2NTqzOndyeTaEPzj5NkB6+7l3uvg4ezw79rm7fHe9urg9e3u8t7QKOoB9ffz2PPItbrx1uTSt7XXzNz6xt/vAd3J1d/xztLd497r5efmzOfZ3unh3tfFtuvg3PDcHPv95/fr4Or76/z7/ejv5+778N/19/35/CDx+fb3/Pr28v/8/Pjs8N79/drZ5s/rxg/w6gfOCtvr/d7i9PLXzgHA1uvN7erN6tndytng5enZ59/U6unl5dzZ8c/44+jc8unXzODi7q3+3eTW3+bE3u/Tk9LYxcPzzNHO+ee1ws/HpLmsrbnJ28DBuq3F1OPh5vro
5+zq3+TWy+zq3eXt7NfZ19/n0xLhy+Xl4NK62vPw7ezw6eLt7ebx7Avj5hff+fP13Q/89ePy4OP76PDe/frxAdAO8vbX+vPv+vvz7OX66ej37O7d8vDv+Pnu9+DT9NvS/fb35tPG78nC3PQB4QXpwMPBy/vXBuH/ytfa4PbS1uvh2tXj2ubt3+nW1Of+xvXr+ff7/v/99Pv2+P79/+34/vsQ4fX49Of8/eT+//Do9Pj08fj9/AL+//3++Ov9+v3Ry7zo0u7xxNX8tP38qObR49Pl6fDVAdOdy+Dt0si4C7jgzu7c19vD1MrOx8e/27Ly5PPf6+js9+fl5u3l7vHx5vbp6eUR6+sXA+rm5evq6Ozv/Pf4+vb56/Dj7/X45uvn2wri8NIEvdzPyc/YAecN1AXJ5uzMxOTEy8Xfy//y7dT33dvQx9DW3eHZ4Mnf6dHr7tMI1cvN5cnl7MnV2A/c+tLo7fHb4r/10Msh1vLp69TdyeXp6+3s7+rl7uzt7urH7cXC5enq7vL0+e3d8Pbn6ez15PLu4wHe2+ba3OL+5trW8+4T6Ofj3frjCuvt5+oG3/Pk1fLM2K/28+fgxN61zN3S7cbs26ux3vW30hjA7bHX5rTjtL7BydjK0vLQ4MzcucTd3r/038b75ezl3O3p5eDx0vXg8/Tv1RjI3cTL8gLQ9/IIyL/SvvXi3O/93e3t9Nvv5+LY9fe/z7f/1dvU3OTy2tfb4dzuHOPk4M3nD/Ln3PTg2O3l9+3g+fL19PLt3ez10NLd18rm4NXZ59Hext7i5t/i4+jc2tbsu9Mozs3j4NTa277PDs3O1tTW1cPQ2tfL6tzYzezY8u3n6fTt6uPu7PLs8/Hz7fHh1tLeFvHK8+3j7e7T3hfo5+Hv5era4e3w8OTd6eLZyubg1dnn0d7G3uLm3+Lj6Nza1uy70yjOzePg1Nrbvs8Ozc7W1NbVw9Da18vq3NjN7Mvi+avb1NLP5srD0tLazrjVyPvJ
yukzub7Y+LLBzQ3K7rvHzM7Mz+fJ1sbU6sbat6ng7BXT1unr6t7i6Nvc6OTT5t/89rnSGePo5w3c3+DZ39fo1+Pj4uQC3+Tq4Nbi7c/Q6Pf09+zn9/Xn6+f08Pjz5ff29PLg1xLw9/bu7/fz7fTr9ur3+PL4BvH0+PLn+Pji4+fs2d/s6N/WztnP39nl3cjf0A2o3ss+w8Hh3cLV3bvX6M/V19Tf1+DV3cnbvtfnvMycvuocnJCkj7S0prDE8pqmmq6HgQfu0bfYrbio1K213roC04HLwqz6tqmunhyNsbUB8PTy6u7y6/v28+f09+Tv5fv69d7r4fr28vgP/fHy8/P29/Lr8Oz25Pb39fvh6vLqHPjov/zp9MrU797w09/U6+HX2d7n+NIMvr7eCwHi3eLD/wj84dvT3trO2tHausjm1NDnwOnIzsa23RHB6Pbb+9274vPCz/Xt7NS73vnO4NEC08nM+Orv2esD4t3e4sLH3s3r3tfSHejo3evn8e/z9uz35fbt7vTz6fXs8PTl7vT08fTx5vD08/r27fL3+fjl/On26Nzi3uHr4PH57O7t6PPh7dfm3unp4uLquBvW7ujk7d319Anh6OTa6NXp8un41PDk4+ytqPn3k7zd3tMIwrPHyszosMTfrdYZ4cuR3er5/Le86NrX37fnw84Ey+bh3tjYxorW+e/n8PXw9vHv8fXy8/b32vT0+Ozk4rLz9Pf37vTz6e7Y3/j76vfx0/b5+frS7vb0Qs38+sHG1uTlzdvm4tzS07rs8tzFBSW1xgbq28fc3vLF18vG5cDO3rHj6eThsszZyLOW4NT84ZHouL/ZnsrJ94ajqNyrrOrEC5OywMLPzNn37+fT5rHA7bX3y8zMpfPRkL3hCOEAztbb1+rf48jh8ujn2fHq4OYBDt7iAvTu6/Lu3ezq5uf37vLz2O/x8PTd3Obu+9D5yfvk4Nn0y+Df19bt397j1dTnBNPE1gXn1bHWyAG+1+7O
4cT33NDf5uDkC9nzv67x/Pj2/v/86Q/m6vv1+vzq9/vz1Av73e/i+/nh6/fj6Oj69vPk5/3z+fj2+Pb8//Ds7fHX3Pf00Prt8/H6+u776/fu8+7b5+W02e7o49Hv6yvo99z48Nfj4eno7dzM/ezu1Z7H+e7svczu3/ThwMeuvci4ytLHzAL3p5zb9avL49P4usb47ef8wfbFydHHEb/e4uLr3NHD1PXu7d/W2O3g7AHP5Obm1MEUwvbf8uni293wAeLV0+jp+ua/4e/v2AXt89wO/cayqBngy9fN6dm03uve1dLV2ur06bzE59bRCtviDdzN3tXZprPUrsfe1uSRBNwEy9zj2szz/Nfy9ubq1vvr/Ovn+fwcBg3V8s/p1ebr+dnY6dff+wbk8+Dk9e3u1/P76dPf4tv84Orp6eLh6PHp5ezg+u/u3tP0z97p8Ozd2QXm5eXK5fbx7eHM5+7u9PH54O8e6efw/uXf8O/hAejP7O3v3/Tw4d/C8fTM2ev5Eunsyvryy9Lv3OTf8+jx6fL/A+rU4cj469Wu5vO809fk1NLpxcmiubvI/eS4qO7R2N3Ax7bP0tO3zc2z2dLF1tC8CsW35M+94ckb6dDH3+ns4+fqEeHo6eLo2eHj09zk4djo6vLs2dze3fXl7+ri5erm5t3o6OXkwtC7AvvR0t/Ny7/V493Nv9ra0LPm+dLExt/K883ez/vR+fPX8s/CCcXM0NIwyNfA7gHv6OLx9fLo++Dx8O/r9Ort7OnpzOjd1M/u4+jp5cT9DCDi+Ofu2trl7+3r2dLx4Nfs+PTg8unz+vHx9ez36Pbz9/H34eP17+jh9+f08urZz/In5fnm8O/r7u3o8+XM8+Dq6O/Z2ero6/Hh1vri6+bt4+ri5uL84t/J1+zk3t0JsfAHDdT16ebP3ert7O732OnX9OPl3e3e3fLq6eHe4+jW69fz7e/h18Tg5Mzj7fPd+vv16v3g9OHh9tXg6ufuCtzr3ATK
0ccZ1ufd3OvW6uvm4+Thxejf7f/pBunt7eXv6ePh4+3k2doR1+zd7vDi9tzh2N/V2tfT3+7f3fPB6c/uxb/f3+AGv+L008ugA9bU3dXWvwHeFuDa3PTiwubs3d7U5OfR3vXjyfYD+uvU59na2ebY1OHl5NLq9P/xvvzj7dHZ1c7Q+tXj6OPl6N3l4Onwy8ze2+vJ1cvD4szG2tfLwNjf08vPyszprtPPwrjQ3gi7vTvGws3O5tfW8N/C18zQxsrP0MnL2OTe6e3c7ebe0tDf5PDl4Obv+NjT39zO2uvy0d0s0tXY4vTr7Nzw5vDx7vD45fDf1O7v7/X28O3x6evr7fH08u7w7vDs5urs7O/xAOnfGOru7ezn7vTX8+n07vTm6fTy7+bW5dre6+Hy7OXi3env7eTl3Oza4tng49fc7+PYzyTd2+Df/t3y8e3g8+Lx7/UD4ODa7s+gE8qrzO69GLvF0f7D1sPHtqOwz8q0w87aD8S1usXB1b7J0r7QzMfV1dLMtsmx0fzW5brp5uXKyiPF1OXZz+jw38W/1tLe0d7jyA7Z1svYzd7X6t3X4OXb19/a4eXYzvDo6ffV9fTx7O7w4PLu8e4A0fHr4fjj9fb39+sI8vXu+PL4+vn1+Pbx+PL3+fbr7uwO5ev45/X79/H3C+3x9Pbx6/D67vDy8fHw9PbqBfL2+fT29PEH+OPz8fbs++v58PD07gL7z87Q4dDs2RbI3NbV2tq338DR0dnj1dXgyxTV39Pd3+La3drG2t3U5N7g4tPXzcHNx/rAwePIxNzRydbZyrrQ6OvuzNjM0vzb6+oC0enIz7/zr9+70822zr++use/rszp4O7f9O8I89728OT96/Pz7N8C7+z17e/q1eLm6Ovu5e/z7gHw9fTu7vXo8/T34vHv7dSvAuDau8/S6d/u2t3ezbf65PLa5Lfz/OPcxgHiyN/kwcHJysKuvtfg3dPk2b3K6QTm3BHp8+np8OXg2ujj99bi
6Pbc29j2HN7u8PwA8e7k6ebv6fPl6/vz+Pr2+OPy/N/b6/Dn3eTq8+wB8tno6/Tx4tvTDe3j4+7R193n793p4ej64PD889/u6Onl8uLv/vbr/MzR0dvq0O3fzsvE99Hg3/oB8szAttK93AnUAv/l8O7k4MnZz+rF9dvk3NzZ1tPftfDh8uTz8+n79tjs8efw7Pjg2/Pr0tjv8Rbc3+L4+fXf3+Xi3Nfc0uXZ6PPn8fH39hLZ2c/LA93q4ujP1N/i7evv39fo3tjU3uTd2c/m9uTn5AHnAeLS2ffr5fTv8/Tq3vnPE+vw597g7PTs3/TW8e717Obh1QkE8d7qz9Xe7ezl6uPo+uLu+vXf9evq6Pbi7Af26P71ybO3xs21sM6iq7i0ssGLzbrHxLDFq+bzydm1uL/CvLnZiMnGreiaCRq8Dabxw+fI4t/n5eXp5+js2tXq8/Ppztvx2QDs0Ofg5O0H2uvr2+vr6uwT+ODl7d7q8+/z+uLR0/Lv9O/x8+Pz8O7x9/L07fP07/Ts9fXx5e//8/Hy9frx9u/49e/x8/XzD9rv9O/v6ugA47Xv5/PvzeTZ+szXz8nVucDc2Pzb5Am+3MHP2977zufuzcm83tbPq/rBwNe0y+wN6uDu2ur+4e3k19Xo7PPZ5/Dswt7kzOjmxePrEebU0unv7vXc6AL/6t3S4+LpFevZxt/TwOjP2/LQutnX29vd5drsyb7b3eT50BbRzerP2//e49nP8+vv9+XjD7AB1sHH3Knd2t7g1uXS4uHb6+nr4+fJ2e3OCejA+djf5efP4OQB7bzu/eH+6N7i3N/m0uUa3d/W5ObZ6cTY5O3d3Ono5u3q6+Ts6yO9Bt/k4u/m4O3u3evp5+rm4u3nzt7B5sLi/N/b9santpSW87amusv007PFyraxpL3NvdHh2MS+38jntOaslJuztNLgwd8EE+z4xsXk17jN2tHfFtbb4NHk7dXm5NLi5tbOIM/TxPvv5eLc5eDd
4ePe2OXY59ji3eLp3OHH18Tk0dzV/eT6zwHO2NMN6enW7Njk0r/Lzs8C0uXPAwXV29bk3/rG/s3f39vb4s/j6OPM/9a66s2w1t/IybgI3rvQ2b/e0t3olObMzN3R5tDyze+foLXa1OPducqKA67cvaK34PXg8uv04/Py8d/n2PjW9uTr7+zl0NjZ4t457ezt8OHa3uzv7Obs8eP26+z19PXN8d8AwsvN89fF/t7ny+Xf6OfH6czPywP53frF7trV8tHd+tPl8Mr38LzM7va6vLbY0Mz04fbR8MjC6u/c07Twwc7OotXI0rnYqcfE6bjaxOHf2AQAw8q/+LOzuvTqrwD92LH189n408j0BdjOxtzi4d7u0uPt4OjZ2fzZ1eUK4vMK4N3hzdfn5d/24Nna29vg4drS2r/K0dvd4Nvb3dDk3dPR5Onxz+ziEcrj8dTv3/np+fbHsdbs5ubd3Ou1BtzW5d3q/97S6tXqwszFCcvH9cvEzdfi7eTk4NHJ1fHG2gTiAtnn1NjA0s/az+XQ2erTydXW2tPlsO0D38Lsz9vN59Ti1ejq5ODl6eHDzf8F4+jX4P/M5dTf3vLxyNnV09HF2N/i2MjN3MUB0efc6+vQ8fAR5cja5PPr6+Tv3wfg2t7xBf7Z3OTj0evp3wPj5+gD6ebf6ujv5fII1Mi816vZuc2f1au/s8nVy6ufw9zZlNbgvtqY1cfUz7/UrOKixcrB8aHP+fjXmv3j07Dh8u/w5ez17QDo8eTu8uvu8+jp4Obu7uTi9ub05+Yn69j18+nq8O307Ovw6vkB6eXS1+DW4OXl3Ojb5tjl3dzf7eXr4ubuJOvh5t7S7ujiA+rw8evt7vTl6eHg8fLu2dnV8OXg6ujw2t/i1Pvb3O7vxNTg5M3v3PDX7NbeybPt3Ojmzs/t4enNCfbT1ere6iK6zdnQDeDg1fDd59na3ODn6+bn3ejjAtDCCdLZ4tzT3N6t2w/hBufT7dje4Ofr4NnZ
1tcK3N3v9ugH6+zo4Ob28fTr6+IQyQHu6cLv5fDl9vXs6vb08Pfx9fbr7u3w8u7l+t3pEeXs6e/s7ur05PHp7/Lx5e7r7+3r79vq9+Dz7uro8fPy7e3y6+Pv7Qvk6/Tz9BTy4ebg8OP46d/3+gLkxunn+Ob25+zcFMwI2d3b8dvc8ALW7t717env8/Dp4uDo5ucD7BHux9DK8v7zzr7r0tHW5Ov03+vG9Mnr887i0PMb1M7c3dLn4eXd5OTb28zI29bn1s/G4tjEurXPtwbCzt+vsMLlpcPIseTqmMCtwbDvydrg8Aa35Q3Vxtvbw7/GBuvIuvnL9tPn8OP29Nrp9Of7/Ovv7vX3+/r99vr7+dzZC+769PsO5fXn7vrn+PT28+7s9frh+ubp6ePe3ujV++rf6PLn6+nz6vHx8c/w9OzK1f7nBu3vINTX5OPu/Ovy8+/g3vD13vvd2fb69/v47u/58ffy9fn88vL69/fn8fbz8vj09PL58wXp8/by8/b4+vP86Qj7+/X67PLmucLFzbu71djFxsvg1bzNs8+96cDGxLGV0rOhvdBZ6AX+vLHOxsTJ19zd2cfjxYLd4u/i6vD05/Dm7uvv6ebo7+vq1+3i7vHx8N3y8fTyAQkM4fL28vTx+PTr8PPw7O3q2Bri3+Xg5+Lq4t/r6uTv6d/g7erg8er37/Lv6+zz7gXf4dIH4N/l8fLl7uzs7PTl5dv08vT35/n49/Xz7fP39vX4+fr3COjs3/X39+nz8vUJ+dfx8u3u5vb59fX39Pvs+vXu3evi8/Ls5fEg8+bo6PHl8/v4+fLw8vTf6+jx+vLx7erg7fT6+fvz6eru8e7y2vv15f7N2Nzlxt/R4dLO3uPqydvm29Hq4PO7vs7o2b3h0ikO9dzWztzb3d3b4+Po3uXTscvq6+r69uL47+Dt6fHu8uDm8PTy6dvh4OTj7/Df6OgM/fri3fPq7Pr0+fr19Or2/djn+/jx9fz6+f3d+vTw
7/f88vjx+PLl6PT39/j4/fn9IeXz7fb++Pz6/Pn6+fr49fr47tPl7+7i6e3h2Ojh5eDc7+7w6e0A2QfV5tfx7eTr5hXYu9nm6eruA+Ph7ezm8fv13PTp8vHs9fbp8er37fLt9Ozy6+3c1Ojx8vDu6fD09PHz2xLU8/Xz7+357ezu8e7+6evd7NHS3NfO3N7p0NXb5ujI3N3Z19Drv+XEmtva1dnjE+jzBsPs49vV1+Xp5enS6dLJx+v7+vL4+f770dry8fj7/fr6+fHWHOX17/T36O746OPdGdDp9vPx5vTw8e314Mz1+ea74sLKydbL2K/GoeLZ08bOuMWyvM7GupesuMezzMX5Ah8Yp8DFw9m82NXU08f8vrfZw+LG7NDp4+rZ1NTX5PDX3+nc3OPK3cui0svcuu3T1Q4j7tDi4u3uzu7n6OjU2M3a3fH9+Pb6+f379fbr8vn89vr8+ffe7Pfs9/X5+vH79/DuCdH4/fr++/r7/Pj8/Qnz/e7p6+D28OHr8evu8e3o8PTs9vT0Aevq4uj08e7s8fL94wH37vDy8OzvB/Hu7OPn+vPn9Pnk+/P48vr38Pry2vj59/r57+705+Xi7+H18vTw8w8O3fP39vfu9u/19/L16v3u7uj79vj26Pr66u706fb49vj89ffx7PXy7ev578jy4PkDCs3r9vT57PjZ+e326OL29urG2bzL2tXA1ru1rc3K29Cx3d/Khst4krmy39OwtLzp37rQBNTY0MbUub6z08n2zrTI1OXe4t/b1uXI1NLV2uDg0+Ho47bUQr3W0ufYy8rXwPi82QDg4eXgzuPl5OXw2+/Y2+zy6Pbp6uvy3eXf5uj35uHy7+vP3y7P4uX15ODa6ObW3O7l7u/2897u6/Dp8+737d3a5Ofz4+fi5M/R4d3b8ePF4ebjzsQzyNrM4t3Y59zT0Nni+Nze2Ofy4O/r6uzb8NnGzeHj1tm+2eK96dPN2s/Hz9zU3tHM6t6wuufc
3t7qq0kI18Hm1Orr1tDN0dHZCd3J5vT89fv26vf58/L1+Pf49fL49/fw8fXk3N/09u/699Qb/ejy9uv39vju+vfy+/D79Ovw9vbw7+vy79bb4N/y8u3i9PL13tHo3N/b8+/d4/HYGw7T6/Lr9/Xs6u7u6u/18u7vy+DDvPLCvtP6xdnSyNn0+M/K2dzfzMocvf/a0dvV1cHQ0MHM09HWzL3Auf3Bz9GvEdrtztYC1s7a7dC+2dvi9wTV3evV1urTB9UF6d3j3srJ4eHg0dTj3dnY2NvZ6d7f0Q3g4Obl/+Pf7NrY0uHq7NoI4Ojg4eXv3hDfAPDk6efc3Obo7Ovw7+bc7ufp5+3j5uIPq6C4vMXit7Ky4aKwx8aWtbnY28zBu7jtj8DS29vn3NPP8aS3ufEqzszDxLfACOPGxe7l6d738+zs8g7e3PHi6gbs6Onh5+nk5PfyBOTm6d3l7uvw4fL93N7m6/Dv6/TiA87v7Nvp//ns8wPz5fHv8ePm5wTp6fDp8O7u5eXm6Ofq8evq+fj37ufn9+f09AcC9O3r5eXz5uDj1vHO5vvp3Oj40erj4u/u5fID4AXk6+Hp7evw5PTu4d/UBuvr4uva1t3gA7bGzMm0wcG+o/2+x9vcy7aZ1PTNz9PD7a3Q6OLm1P7I4+vDt8TqJqzP4svCy/Pfz7vp39Xk5Mzd4M7l29nP6eDQw/q8wdPe3/Xk4N3iAwHn+tzC3eLb7Qb25ODj5OH8/c736fzu+/P58vf79Pz4++3y7fb27/Py+vLm8vUN/d3w8u/e7/nf8O4M7fH49O3p+O3u3eTk2+/m2+jy6uXl2tbi4eT54tva4Ovm0dzf5+Lc1Ln31gLg5+fZJNjm4uXt3c7Z0AD1+vbu8vP69+UA6Or4+Pjv+PHo8fLo+OD28PDt69jC0R7N8Pv76/jv7Pjy+dsC5/zbs77sr8q/odOzsKjj3MKxsK2+vLqmzd7Tqsa/xL+31clhCq+n67W4vJ+S
mJPgu7qs5dbH1ebb2L7dxsfN08/qz8DO1tidxujX4r7hxvjY0AXgJfXeweXT3OXU6ODX7ejq7uv5/fT4+v/++PTg+fT49//9//777Obv5fv0/ezf8+8b4/bq+v7z8vT2+fz7+dHh/vLb49vj69ny09jb27ve4ezk0dXky7i8Atf11+ni2OPlxtQhyeTK/9vr8+fe2uLVAezB/Of57vj3+vb89+/39fn79d/59fXi7erf5Ov18vz39djhFuEA2N/v7eXv9PPy8ez149Xr8Ob07/v2993o8ez18ebw+vjzCdjq/ePO8uHt8+/s1xL39Ork9vHv7PHv8dbh8uTG4uTd7N3a7OrW4d3h6Nbs1vPu8OH1yN7ky+Tr8Nz4+vLo/N7z4eD21ODq5+8I3OvcAuTs8/f8+/j55vDr7e36+Oz4+vjk7vDe89r5+Oz27ra+E/f4/e389vj4+Pr7zt/36AX3+vH19fXx8ffu8e729vj2+fbx7Nns4/bz+Orv8vTU3AkX4fbp+Oj35/Tt8ePm9eHwxtP1zN7L4+fJy8Lv5Mvlz8/q3dKxtOXxr+PR1M3Ur+Qg/6zc5tTUw+bj4tv/y+vq8N/Sj+6pv6bXqAmCt8Snvp/DyLe49ajYu66yzSar05awn5vmzbuit8udrdSuxtrUgb8J4NAO4drN1+Lt4ecR6N7YB9IC3uHo3d7m7/Xg7ODr7fT06NXP1+/c6Oji8uvb29TX5w7e5PPy4uHy+uzy6fzy7+X54NXZ3O7i6/fs7vTw8/v38/nY9/Tz9fL18/Xv6eX0FNHdrt7B4NH7u/OsyeHLx8Db3s+44s2o0cfS3gXU6NTkrdTl6sXM0L3c4N3Y39LOovru4Pnv9v365Ovl7fL1+/Xa7P3269Ts6PLp8gcT6O7m3e7yDOLo7fjz/Pn5+vX5+vjSx8zh+OHgyQbeFb3k0+7O08DS6cDf2vrS1uvi/eba5t/K7NXC3dHnxuPd2d3n2ufQ6vzX6eXa6ufi
6uDj6e3r1efo5enWtvPN5ADw5/rz7fPU3Nv259jp6t7c4t3q7Nvq6ga+xsLEyqLP0b8HucTVyLXFmK7MohDAn8LPzOMey8G1wK+2ue25vsW2wcO2v7umvary0dzDys7Kwc/RyMnd4cavz8XJ0arD7tnHwtvMyczX0rvgzcPVxeC5YLWpuL/dALig7tbl0+nT3+Lj3eDW5+vx3ejq5c7f8xXp4uTq5Nvj5+7i/+Tt9NXW5PTi5u3l4wLq3fLy8ODx7/Tu9erq6fTu9uru8PXZ49AT9Ozt8fbk5vHx7dH08vXZ5ffu8fT28+7J9e8Q3uvF3tnj3uXj49/r6dXL0M7l0cuwAsDa1OHb1t3j287P0tHZ3dzPOs/X0MXn0M/Hvr20rqXA9ZOhutzM97ipzaGeysut0d2LxvfO3MfK2vLL2LLs8JzTtaC1tPS9w+vEqbXi7+fz+e738ef09wXmx+3e+OLq+Pn18fXQ+PLp9/ro+Of89vTn+fvv+Pn1/PsK8PgM3K247L60w8crzLjS9svNvufKCB7A6MXH1uPB0tjey8/K283a1eHf2M7Hq9jZCAuz0PLtDub75ef36OHm5PH06Oz48uP13BLz9PD1BfTV7+vk8+7k6/bj7/Dy+ur79P3m6dL4/Pf78ff8+vj29Pb5++zv+/rV8/bO3PD08/P89O3y++77+/j4+/j39/v1+vsI+vshAt7d6OsO/ePl6uXe6e3Z6+/u2+Tu8O/t7tvl8fDu6u/y8u3q8O7v8PDx7fLv6enq8O/y5PAN8er15/j2Csvd9uf7yu/48Pj/2tvz7P/4+PL55vn+/fz7/f37+vT9+wb4/fTCwt++9f+jwc3atdnTqtiy0fnZ0efH0ufEutS5x7ze3O+R4rCst9i43Mj9ysvH8+LN6e/x8+Xn8+/f6+0D7+br8/Tu8tXk6vLsA/HZ7fHoAOvw8+jr8fDw8/Ly7fLz9fDl3ujk8+zu5vLfK+ro1OX16tfe0ePy+O35
8+b7+e/37Nvy8v7+6vz7+Pv38PH08eLl8cvc3Rv+ANjh48fc2NPn5Ona4uD20xLb59/s7+7T1fDn1Nzr3eHxz87n3ujN5N3l2un63bi7xuoCv83nvtje5srw1+IF8d7I0u70x8b329TY69CzvbvKwsTxye3cwc/SjtLl0ebl2ALYx+jr+dbR59Dx5t/t+74O68bi8M7p+ePb1Mjf6+Xk8+3z7ufe4wfr8Nj71vfE8ePz6AHe7eDvz93r5uDl2fvm8NDX7fvI4+jK5/DeB9Xi/urb19Tf29/PEdrY1/kA9enf6vPx7/HY3fDl4uvy3fj04O7l2ubL7OTq5eHd4eXg6/jt8fDWze3v5/XdCu/zG/L2B+3y5f388e3v5/H98fX//ebu7wf07u759PT2790Q9Pbz+/38+uv5/PP87vH6+e7VCdzp2MoQ4efp2fLz99vr4gzY/g3b6/nZ7uPk7uPg8vb4697m8fXo5t3U5vLk2tnd9OTe6/bu8fLZ8Pbs5+7v4PHx5fbczvnQ6uvw8efx3hD29OT19fHo2fT07/XpB+7wC/Hp1q7RB9i+vsPa2cjV0Mnb2tHO2+bO4+y87rTO1v7W1u6m0eLR0czG0vjYz8fGv7jE8d2zoPLJ8vjeusOltcu8l7fThRfvwOLtvQe/zZ+SqrW45aeVgaSlwqOqorTgq7Xq8ezz6/IF7/Lp6t718/kB9vn38fTi3u3tEu/k5e3n8fz39vXy9/D47/Xz+PPrDPf368HdENC8CcvDA/KiA8zfptvSt8Gt1uvG9M70yMzz2dnL1tLW8cfV4dXX5NzY3OPs6/X9/v////7/9+z4+Pr///38///8+PPw3fcI/vjw/f74+vL+/fz+/v73/v7+///3//0V4sX45NYT28oO5dPh4uHa1fLN6sQqz+HSwtzW5+Xlz9Hg3/3n3vLa2Nvf0dbhyurY89sE2aqp3OHp8eXP66Wy6MGm1uCk89W7BcfLy57txbTMwtcB37iu
0szq3dvb3e/NvuD169Xg9Anx8uT07d388gXz8+zm9eH2+Onv9uzY9fnw5vv3DPbz9/f39/f07/Tf9+sF49nW6uve/frv9tfR6fXa1ujs++zJ09rZy+LW1eDp6Ovi9ATj8O3l6eri4+vu2vLKD/PuzPH48/vX4+nv5/n88un78+z38PL22tvp7fT28vXw9/779/34+PT8/Pv8+un39ijWANLc6t7l2/zh2N/w6wDr2O3u49Pi6+rZ8f7U6erZ5t7l0/vf1dzbCuva7eoG4d4P5uf16ens8uji1Nn19fL91/n0F+7X0dW+EeTa2tbeD/nO7/Tr7Ovj5uzs7/Dc2vbp/9/f+97c/Nv89tPY3O/y3tz07BDp2tvs/uDl+e3v8Ovl6vTw8/H28+zu7+/z9ODp4/L45MnM6QLy6O7d49rn3efe5+fp3OUA3dkV4/vQ29/Zw87P2Ojn5+vz7fHs797m6tPSxcTG9//zy8vr5cPc4+gE5evG+Nrs9M3lyfgH4tzh5dLo4eLi4+ng3c3C2tjm29DB0gPg5ebu4t7kBOXf6ufs4fL07u3mHO/o+Onq6vHx6c3fDuDz9vH17vXr5urw5+Ts5wHw6ejn9OXs5uP/7fHy69/u6uvm7vLk7+b09eHg3eff7Ojo9/X56Obq4u7o8PEU6A7h6ADj3vjg7ezh79z18/bt8Onp5/fR9vP1Bvfv4ff29/n6+uTs9fj5+fj6+fzy6PbvDgfP5ejh6Ofg1uX02O4N5enu0d7tBt/yCdHs0/Do8+nW2uvj8PLr7unr9ez24+btENrt0cTSx+ry4wHU473VzubTura8wvYCxfHXzwzFxbq7xdnFkLnRntjG09PW29D2t8DIwbba0MO3w97M0q3V0OLoydnTxauw4+XkrtfVyfXcwPDQxsTMv9nOtcLqytHKys7iT/ru9frq/Pn48urt8/P79ez9/fvsvtvs7vL9+uj83ev0+v7+8v75+Pj98/T+/v779TP26uP1
3+Xx9f3p3fbx9PDz+fX02+gN5v3a8e/x3uTo4+/q6/b17/Hr8/Tz9t73+PAV3+Du6d7O2/7O3MDi4evS1+7k1M7BzLHYxeDp4+LW1t7h297s2Ozt697+6eLz3vLPQPT29fn0+Pf17vDv9Pj58e739vPv8PfU7vD19/Ph9OPx8vX09fX5+PP29vfv+fb49Rbl8+/34fb29/Tz6vLz9+/n8PP04u/w19rv9Pfu9vnz6+vt7Pfw7fTx9vf39fft9uoe3uLV49Hd3OrQ5cLj4urS3+ro3cDX0tzT0Ozm5d3S39Ta4dfl3eHZ1tP41tTd4N4CMtPS09DS0s/S09XS09LS0NHQ0dPRz9TR1NLT1dLT1NTR09HS09DR0NHQz80PztLPEdLSxLOzur/RjrWwtZbCxenZj6qB28jn2cLRv7/N3c/w1fvgvNe/lMHvyeDb3tCRjN3Ekrby496nuaynwpbIx87VqcohqezOwMfdnNXM5ca5lYHZmYGegcKBqNEO7fzc99/x0vW50re8qsS3wurJxrrNnPbhpbHSquTjx8OnxbT4l8ax5/jYs+me7gmsueTH2a3gyt6m3r7Ks/LB1Rzd4dTIwseo4aPJvLbUxPPcyKTK3twC5o/7092n68fEu5eUoafr5uPD6c7Y2N3Z0+K+AObN0efE4+fk7NHXB/j+xMvS8xjK6sP2ztLSz8rIxsC5uL/I79654dHY1N7REdPfx9XT+QzbzdTXz+bZxeLMBwTF3c3d3/XSybvz1NblzMzhycfT2dXgt8HOwtzn5OjP6dXCzuTe1sW37+Pksc3gudTL1t3y3MIrz73Uw/Hqx7u+xLu6tcHd5vf67KjI2cq+scibteTN0+qu4abT1e2/5uz/0dP0++f98Zbpysf49bvK7Oj4BMXVtcnc2vPx3e3v7/P5CvTL6dTp6P7j2enqAOLV/tDz9wPc8N7t5eLk7/bw6d/f6fIExvz23N367vr2/Prn+Onk2unt+d/j8Pbn
2d/b5eDm+PYb7Bji4t/07/Ps8+/n7+zj7/P+9d7Y8ODo7ezq8Q/h3ODt8O7g2evy59vqycLp5/P/4uz74vDi8vn79PH27fj4+fvo6vLyJOvx9Ojw9e/y6xrr7O/x7dzu8vDw8/Xq9PT89vH28vH07/X89/f68+3t7u7t7fXn5u/z4vH39Ozs7+7q6Ov58OLl3PbVB9Xh1+bf7+ba7/EJ6Bfz5uDc8uoA7Ofn2ujs9gXc9fLy9vLz8Onm2s7v7/Lt3+vy7+rM8eDZ2e3rCfHp3ecc1vEO4+no7urt4+rt9u7j5s7m7+/c8OLd0OEP7w3rBtoQ6O3W/f3n4eXq2OLhCN0R1u0L1dDm4eXt4+Hh7fLp29f5tsrNvA7GrrfD5Mnav/n9xNbN7N/BAN+xz9Hk4NfjBOjFBwWjBse9vsW/v7zP3KO36+Xr8+vx7ujhCMbd7+riGecM7cTW3drX3u7rE+Pm097c0+vuwvHb49zg2d3S9uTX3+rn497i8tjl5NXP8uHl2gTi8uTA29W5BNra4dPi2ezn7s3l4tnX4OLPzsvSCeTpBgrMFe316Bbb89ry5/Dz58zw3AHp6u703+Pl5uPh9fDt8Ojp5e3X797p1s7dAtXy8NHy8Pny+d7v5Pzx8PTy9fXg2f/8/xH54vLp8/r96/f28fPo+vz7/f728vDu7e/o/Pj53sfm0eAF087qAfP15dLm5c7eBOT4It//x8r13d7a8unQ4uHd8NXX6MbU49rb5uDq4bv53Pbn8/TO6qvXwA3Y6cLG6dH42c4UEue35+3p+uLCBP3e6tsI1OH52Nbd09ns8LnX8e7n8uHh6PLh6+vu6une6ffi6N7t6+gT9vcA8OQD8OX24vPx++AW8/Xr7Pf63/TQ4PHk5/D68eXx9OjX8gXg5c4P4tzh2QkK2+Xq/d7s2+br3u7r5eni4OTl9PHo59fz49L69Pfx8fz16dbn69vw9+7p9/jx5dfo4OXl9e3d0h3S3xPP
4e/z397u3OTq5O729ezr/f77+/z89//+//7//vz6/f79//n8+/z5+f/5/f7+/vri8/38+//1+xvz8/Dc/f7p//js6PDu6vH34Ojg6On06+rq7vYC5O/4CfTuCeft6t7t6ejg6Oru9u318fb44vf87QXS2ePp6PXv5OHQzunu8N/j3PXrANj04uLe8eDq7OnF6uLg3QbiB+va4OHY3Orq8rwR4Ond2tzK2urO3dno7tnb4+Pi0wDcCeXd+Ojs3gjv+t3V4d/m1P8J/N3f3tnszOvZ6PT88P342s7v8Orl+Pf699b99vEU2APh2eX29vDm7fPs6Mga9/X1AvLu7vDv7PX4x/LV1c3u7dvm5tW+1+HT49vT2dnPJPjSuPjX5PMj4dTS2efMz9Ha5Nvn5trW4uPh6wfQ9uPw9uL5+vDp5wPl+fv13OD79A/c3OT62+by8/Dz1wPsBuXv1Q3m7vf59frw7/7s0urd4PXnvPzkwc6z59jvxMYBy7/94fj+E7XW1P791NYCse/T1tXT28baAtHV1drj/7bkCvPlzv7c8rnk1urJ4uLrveXaAdDZ0gPQ2+bG2NwGBPkC6dn45uza7unh6u3n89LA5vHY8u7W3O/j2gbv5PHi8uTX19PX49LY3fHh3OLTxOD9COvu4vLm4tzU1tjh5+cV0fb+7ej02Nrh5MzY3NPk47zl5N7wDA766tnk2t3f4PfXwOXd29bi2vb83Nji0sfp2aD29PXy7Qno8PPMA/b07ube8OXnB+Dz3Qfs6Ojo8+724f3q8PPz9+Xs7Obr7O327vLZ4Oje7ePl4/X94ePr7erl4uDj8Pba4/bkBPTt9PL15enyCOfs6uvrBO/w6PL26xHf7wLk6ejh4eXw8t/e3Obn5tnu8fLf3gXlBdvrANPt6vnnA9jn3+Hx4Qnh4+rf8trtzdDp6t3j08/76dTO497o5M7f1OHi0NLeCdL24+rW5Nz+5ej219wL6MPEy8nJzNLe4czR
6uTf0u3u0/fn6uf089zm2/Xn7tfo8wT7xurv5ef74wTs883o5Ovk79za3N375e/I0/3o4eX8/fT+2RPm++v19ODt+/juD98CEvX77eXx+Njp0czg++j38+vv7u3zDf344NHbyNPV2s3A5LG07tXV3+Gt0M+6DcT3yvipAL7i1bXg6/nMyO/1xNEFy8TI1sm64cin5NHX08TTANjI3cHZ3M/3I87f1OfN1cfS1trY5tnayMjLzNbU1NTU4c7XyswY5eC+veb87vPk5vT27vze8vPv5dPx3/0S39DR2dzn9u7o7NbbC+IW8+316O/p7uPn7Pj55O3n3tzo6Ojg3eDa0O3p6QoL6dwL1gfV7+Ts6ebk6wXk7+Tx6e3x5e716+3v5tzf8OPM1+/S6enX7+/R9+rl7O7f7PjZ2+zL9NMJ0+bN3NsZEdi24Obf6uYO3u3o2dne3OHg9s7yDvHe6+Tz3RXX4OrhCPbz9tPn7+Hh7Pzn1+TjGcnr2+nr3/Tj7/Pd5d/l5evv6eHq6uL2/unn+eXw9uIR6v7f+M78/f379Pn++vv38vwf/PP8/f7+/vvt+vn5+v719tvX7sfAxsHWyvLTxb7f1ePCxePLv+HMBfvN1N0Iwt3l3dHb8dT52Oviyr242Nzcz9DsMdjezebd3dwH3OfO5+Th4eLk6e34yu7319nj/9rPFtrg3ePm1eXX4gDi1tri2fLwBeL39vT5+fj4+NXy3+bu+vXh+Pn13u/0/Ozm9Pbr9e8J79/19+/g5vT07fLu7O7y+vUN7u7v6+7u5ejk6xj4+fnp9fLq9dPU2BHZ8fHi1QPi6OT07PDa49rg4d3d3w/i8u3i3/X18u7z8uvf3dAG29bo6d359Pbn3+Tc6ero5g7iCcDWDuLy6eDi2dnQ2tzW2O/j39r19vXk9vLz9+be8fjr5OoP9ujn8SDk397R8enn5O7b6ODQ5PDd6OrSDOfr5NLx6+nU7e/I6s7I6vPc9ND37uDj
5eTk8fbm+djizOvr6Q3T3hfoxc7o3uvc/dbV2QPS8vHPzefv5+vi5gfpo6mqytzk37Ps4dntrBbzCbv347PTxa3dqN3P183h1sLW0M3K1OXr2Azv8e7x6+3V9fbr7e/17Pby/vDzCenr9+z1D/D08/Dt8/bz8fP09/f09fT09Pb0+/Hv4OYG4+/gAevt9e/w6+jd5+/r8erq8uzh5hXu7u/w5Ofr3+Lw5fLo4OXk3eHm6t/a1PTw8O705+fs8ff09fjq7O739vXv8Pfv8+7s6PDyCQrr2ubx7+rv8Ojm8PPv9gLy8eTW3OPR39/i7OTwzu7q1+jdz+bR3ejp2Nzm5w/J5N4aAcLX39DP4djYAs/IzNyrwePP7vLs6Ofo7O3f4+jm8O/t5e/w4O7p5+nk7/AT4e3oF+Tf6/De7+3o6+bt6PHn0xDm4QXp5+Xt49/vAd8K3ujnA+748Obp9+jm6+Xm6OXy7drr5fXy8Pv8COjm4u3e9vb07smKpoGkkAONpsyskbO7oZWUqMOq3Qi8p+vtra6lvb3T9aYR5rbdo5m+oI78kqWzoJgk7Nbv79/s+Pe99Pnw9Obv6PO+9MMW9vHqAuvk+vf7wK3ymoH2t/vr8uzZG9bt+N7R4+bj1N7UrefYAtrN0tTj3cTmy9brtebI5rPU2ufg3/gRzQOi3tTY0e7g57jj3N7Xwibf397p4t7t6Nfs8PPs6urf5eXo7Oj69vHp8+3x9v33F/TL+vLg9d/p8Ora8vLv59XN7u734e7l8Pfk8vjw+O3u5vXl8unu6u/v+Obk9eny2OHz4R3y3Obo4fXt0vbe9vLYz/P1/Pr57v349vT7+fr7+Pr38fjx5Pnx7N/99OT99uMP5gMJ+PH7/fX5/eb87/L97e69w7TIu7PByQnuB9nfstG9wMvKIAME7QSt1Nf5+s+/qLG9rOLHzLGyw7e6rbHDrbmg+v7+7f3+6PDJzMrh4P//4AD88C+8y8HW6v770+rp
3OXi//3+/P/q8dTPztHl/+z78fj07Ov06vLt2dr+6O348tz38+AC4PkDHtXy5vYC4N3V4u/h8+7r6+Ti6ePm6eHr6Mzk6Pjq6NL68h3I2t/q7u3f+NLswcL36e7M+/P17/ng2fn32vjw/vH67dTK5fP74Ovq8e/f7e759/YM/NXq4fDvC+Xf4/n+2NsG4fb7De715+r55+jz9+jo4ef4+OPj+vLn6ODl0uPZzdbo9Qn+4Nzl7cjt5vPqDv370NL05O3d9Ozh+OjW8uHt7e7r6drk7urv5NPx4er24vX24O3V1/Xl7/Ho4/H2/gvt2gnw+fwV4PPj7Pj36+nq7/D59+3u8Pn88+3uu9zS1tH8u8qz2c8Lyd+21cvv08jL3tYJ8dnQ3dnftPvUyMngvuK538rLurXO2NCwHKb1mJytmLexrZzAu8mZtrrpuqP51J2axuHU0ADHnISqscAMGi0qvrTHz8jFtami/r3koNbi5ebv5NDSAdTj6eHZzune0ufNw64M4bsL7srJzdrbxuUW7dja3uHZ4uHb6d/87QLk4uDi8fXr4hIC7+z30uj09Ba+3Ozk3Ozi++vpzOjt69/598zn8Ovp4fHo+PHd6/T12uXh5vLu6+Xe7Ovr894G59/C0+vg0Mbo6Arw8tjd797oBcr36vfn5OLt4/L21+ThBePj0+Hx6efuCunl5fbf0+7n9P/i6M3O8O/l8ufs6fXhAdkF1efp6uTm4+r168zl+d/h39bu8uLs3d3w4uPr4Nvl3Bfh6ev08/Dq5vLp5fj58+H1GAbk9OTl4vD09+7T4ubY6efe7u7j6snP5OTj39bK5+Xe3+jn5ePn8e/v5uLv9/EXCvf/2Njo5uHw5u3s0fvq1/D+4vX89uvuyO3t+/To7P78N+LW+vns/v7i/vXj6vbr5PHc4ert7+zu7/z5+gzM7g/s5unh6fT03fD09ODv7wP28ezw+vby9O7kCOfd7fj59xTV1hLu9vjs8un3
7PPq9Pjh8/nu6/f169Hf8Pb27+ji8OPi5O7f4ev0/AHo6uj14vXqDAXy7vHx9evz8Or21Nr53+3p9vn38u/i3/Lz8/Pz2PLm2ODk1uHf6+f88efc8tjk4QL8D+Pq1uHj3ebY9c/lysfevriyuM7UBPe2wrzkt+Xc3M3h09rsxtLU5MXTn6XUu+TXx87oqbC1Eq+9meHK3OTU0Nrc5t71z+D0yvPpy8/F0cH4/vP36Ojku+rA/8rAz9vA3+urzN3D5Kbi2uPYA8fex9jh0trl3/7+8+778uDS0OvY5/sEE+3k7fHz49np3tnp1d7f19nl4+bS3uzm6NDQ5eb/4OrT6tzf4+/g3sfY9/jY5fW/39EE/ube0eXV1dzp7PfR+wUK4ufkz+np2fG00e0Z+Nn09/nl9Abm8uD7/O/S+/T18/36////ANT//Pn//gD//fz4//7+/fr7/v3z+vPi5eHO3tjY4uTZEtjg5gTa2fYA3Nvey97i5ODh4tbi2+PS2PLi4d/m3+vU8ObfBs/h8fXl6vPv8+vhG+Xj5vjz3tzn8erz9Ofn9ff37vb18vn3+vr4+fX09Pf25fz5897z7evk5O328+/qDOro7+3z5ufi6OTy5+jr1/brDfv98N/l+OLuGs767fvw9ery8/bs7tLV28kGyvLY2QXV6srJ48/O/xAG5Mrc3tDZ5NbT4d7c3t7m39HU5+Hi1djK4+bY0sHX8/Dv6/Tz8ffsGeLw8v7z1ufw6fD56/H3/f349fb06P3x//75/P38+Pj89v766+30793t6efu5+vc3g/y4O726+EQ8eXz5ez28fDy7eb05ubw3/Pp9Pft5+n38+D49d/g6OHz6er68vTu+OUc8uzt9vO/6ffn8/fo8vT8/vro+u3v7fj9/v7+/vv4/v70/vvs7vnpCOsE7vPnBufj5OTw+Pnv8OzW5uTd6+rk5efv7+3w8uzx6Ovr7Obq9Obk0tT12u3mFfDrB+DZ5d3h5OfY
497q4u/Y8dIDCswBA/vt/uXo49Do6e7hDN/d6/Dt7ens6u7t5sz5+Pj49PTz+Pfu7vf09fn49/P07vPu9/b39wn15vnn9fj19Ajs8vT38e3t7+3q9PTm9frz9vjy6vT+/Pzu/Pf35fn5/PDz/fgL2/n3+f387uHu+vL68fvz9fbz8/P07u/14/T29vX39vDo9/b39/b28vba9Pb09/j29fj2D/L31Pb19/f1/+jt9PPy7OXq6Onr9/Dx+PT19+3d+PX49PD28vf06vb19vL28uf29Aj17Arx9Pb48ADu8Pf49/T08/je9vfv7/Pf8O3s8/LjBtTs7PD28ff17g7N/9/q2vQI2e/u6erj5Ob18ujk3OHz7dXf3ucO+vrT4tTt3cvq7+fMA9jf5ubw7uXRGdTk0OXv9PHq7NwD3e3d8vTw7ejt7ejo2+zr7P7r8fnm+fDp+Qrx5Oz48/bv+/ju2RDk3+/x+Anv9fHp3uHw+Pf3+PTu8/Lv7ubw8/Lw+Pz8/ffp9P3v7fX0+u70/u7z3+7w+Pfl+/Md7Pjv8/Tl+vcM7fb6/vv8+Pz17//03+j08/Dr8Obp6ejs9fLv4u7u5OX3BAji6+Pt2uwI5eEM6uPm5e3b4urk5OXi8OHq6+zj5+Hj6evs4cvxC+jj7OjR7Obk4Ojn5Ofs6fvj6Ojn8+7z8ufq7+ft7ePr7uzh5Q335ezw6vPy9u/ZzhTx7/Tt3O3s7Orf7u7v6fHx6O3u5vbr7O/u8+vs7+7l8PLu2u8M/d/n7urs6ujh3vwI4OXe4eHl393i3vPu7ezyBebg5+ny8/Dz7ezq5O3k4+rl7N/mC93X7+TTxcP69ezlyO/x2ODd5dnw8w/r4NvTCdf04+rd1e3Y2unS4tvo38nGzeTf5d7o5PTw7/Dl1e/w6u3y9vbt7vDh4erc79AE6PPxBfXy8+Ht8eTw7ezq6OrrDuXm8endBwft6OXj4+bk6hDm6uHs5uLm3t3z8/Pw5ejz
7uPz7fHy5fDu9u7y9e/o8O3x9f3u6u4H7ejl4+Pm5OoQ5urh7Obi5t7d8/Pz8OXo8+7j8+3x8uXw7vbu8vXv6PDt8fX97uru//f///7+APL+/fv9/fz//en88vv6/vz1/v3r5vgY8f39/uYP6Oz9/v78/f/+/v/35vgD7sf+9MH/9/b588Lqxsjsxga55ebMz7zn+c7X2djY4eDO29DWzsnLwKrK2NTBvN/n7QbtC93u5wPkCNna3Ozh5uHbvuPw0Obw8vHY59vn6efv8vPw+PHi6+jo7fHp7OzZ9/Xw8PLz7vXu9/j29fn09vXu5vXt9fDs8/T+8fIX9/D29u/w6/zw8e7s6uro9ev18M/g89Hj3dPh2ecJ5+Xl1v7k3hXX2uLk7wPj5OLs4NXm5O7t8dri3+fe1Nvd3tvZ29/T5tHW5eDV5ODnCejq5db+5OAV19vi5PAD6ebi7eDW5uXu7fHc4t/n39bc3d7c2dvgA7b+D98Oz+PLzMTg1NjN2c7c0dnS4+Ln3Nv06t/e5t7t09Hj1+PU6s/S0dXUy9LKx8Xi7vvUzdPL3bgEBtDL+dvF1Mndx93s7uDw9Nrx3uPm6/Hl69/u2dzCA+Dl794Os9PK6vfj4Nzr09bDDgnW2wHU4uPe6s7e7/Hk9Pfc9Orj7ez06PPt8+np6OLv8PPy3dTX8v/5/vby/fv9/P////77+/n5/vL3//726v77/f8A6xr77eT58/j0+PX56fn+/vXu+/L/+f728v37/fz////++/v5+f7y9//+9ur++/3/AOsa++3k+fP49Pj1+en5/v717vvo69zi2cjt6wLX2fjG7ube7PfAGuvi6N3V4ujk5NPY4eXb2vHr7+fl3+gV5+zXy9XF5PHb1dvW9+T54t3h1vna1vEAwyjR2eDh5vTv5Obh0uPk4eXu7/Pu3N/huuzx4tnf0/L44v748vz9+f3/+NTh9/T9+f749v31+cYV9Pr1/dHh/fXt+/b4+Pz5
+fT6+Pr97+Dt8O3o3+7o7+nhB+3l8+Pf1fHS2djz5fHw9fXu9+Ln6un08+jx9vL28uzt7vbq8RPi9vDz9fn39ufu9ffz9fn6+Prs+OHv8Pb4+fj3+Pj3EfXf8vf5+vn6+fj5+Pn47vr60/fx8vT++fne9vj46/b///v//vzt7vL4/P/+/Pz++iz88/38/v/9//79/v3+/PH/ANn49O7v7fLw5e7y5e7x9/bx9fHx5er38fPv+fL19Pfb4h7K++/o9+n55u7j6+jr8Oj36PLt7e/m7fLx6OTy7u/t7uvm8gjX4+Th4e/r8u/r5OXt6uTq5Orl8u3oHOrv7enj7fz8/vv9+vr9+vj+/fz3+ev0/P71+fjzKuL8B9PrA+T1+vb4E+7l9fr34vb6/PX16eH5+fj7+vX5+vf49/b2+/X1+vb39vX38hn0/fb3+vjy9fb29/n4+fn5/Pr6+fv5+ffi9O7w+u3l/fUf5evoDfb18/vp6Oj36/To+vv09fjy8vj1/v37+fz8/Pj89vn56/n/2uS75u7Oy+zF8t3P3sfJv8/d2efw5+Lt08fX0PTXv63Isry446vSvu70wsTd49Lp2pSzxgcJz93E3ejvz/7G4MCyw9UK4+Hg3fHg7v3LA9zb+9/z3BLa3+ze0+rn6Nzlx7Pa7tPFs9nR38/15+LcnMrNovHo4eLvoOHfidjg98PZxd7CwcPByNzE6vjX0fPv3QfxrOHN79zLxNDJ0NTm/Pj17+XN79fsEvz1wLzH2f7W1NQBu9vM1s7Y2MLNG9fvzdrHvczd8Afw5t7p4N7hzufW6Nfi5NLR0iDr0ufb5uYI4OHrz83u6t/d4eLf2d3pC+f+49Lr9e7u+e748Pnx9fAFBwT16Prs9PL27/T5+vP1+Pr19/r7/f77+v79+P3y+/b98/z48fX0+Pb39fj38Ov49fjt+Nfz9uz09vj0Avr27Q4E5vD09vP09ej3Be3v8vP37+Hv8vG/ycfDxsf4
2J3A48La0s693NPvw8HWsgXz0uXr1vnd68XJ6+7P1vHb1NLQ0Mz9Advl1+nk5N3rCfTf6wzc9fbw5/Hy2OLq6eLk9ezU5evq4u3q7vLd6ObS8uTm4ur2FN3R3e3u6vLq8PDy7PDs7/H07+/o6uDm7/Dp9QLu7ePoAP332+nr+ujr9O/l4Ors8NgGyOb18fn5+ezy7ezo7PHv8fXL8+704PXNJOHr8vPk8O7o4gTr5/Th8e7f6ufo6vbR9fDC4uHpBgTS6Ojg5eT/7+wI6+zn6fze7+QGz+fz6PTp9/L19/Dy8/Lt7fbk7fD25enm9vz4+vz0+/363Nf99vr5+9349fLz+PrzEOD07QME4/b0+uzy8/bsBwD59/b469zu+NsAAAD///8A/+nw//z//gDi///+/////iLx/fUMBvT6/v7///3+8Pj8//////7oAP/r5gHh3/TkCLkHwdi/u7Hq8LK44tPI48mr09XQ2dbItr3OybfTtN3Wt/XAw8rI59v+A8jb68XO+L/QzO/M3unaAfLGxf3T0c3R0dDl4uvg1tLZ6dzI5c3h4cr9zcrN0e3xEeO5zd/azrWxrckcs9XQwbfoGbC7wNPvz9PD4cy23M7KydfN0NC2y8i/vcnR2NjY++O65t/m3uXb6OHaGNz07OLo2RbW2/Dq4+ng2e3m6+rq7ezz7tvg6d/a6uni6evs69XP4d/pA+3r09/w8Pjw7ejn4ugc2OLj8uzx5un27d329+ji9uPl+vPg9vfy8u/v9ePi4OLu6+7k7fDr5ej84PTj6uoZ4O7a1+365vf08fb09fTw9uz19vbm9vTj9PT09PX/2+bZ3N3+8cSpxdPE8+nb3dK72c/H/+oF3NbY8dfc69LYytbb1MnNw9fO08sPCNLd0sfr4uDy2+rXu+Xk1fvW6vPf2+/o0wnk3enp3PHn0Pjk3dzo4uDS2drk4Ofl0wzj6ObpBPXd5eXh3OPY5ODq1+fw4s/q4drSz9jr
3OHd7ejt8e3l2+Lq5ufX5NTf2gUi0ODX08f14dzl7Oja3vDaAv7s6+sABc3gzt7j7uro5fHy8Obq6Ork893z4/Dj5+bm5g/o5OPrxuXZ1OnX597l3dvX/8YY2QHbAP7k7/Do4vTo8eLw5ejr9vDt5ejq5uXj6ufu7+jl1uXn7ezq3Ovn7uPs5/rXC+UM8A/k6/Dw8ujy6vP78u3w7/jw8/Dy7vDt7e/s+fbr7ejo5Ojn3OLi3eDi6gTn5eQOxfnl+dbaw9rQ5uvF5Ojr4AvX1r/B2drcv8y25+oIFPve1/X19vnq9e/x5+UE9vT0AN8I8cnr8/Dt9PT27+/29Pbu6fbz0uzo9Nzm3fPx5xTe69zm5ODdy+jV2NfZ9eHl6u/i+eH41+Dd3uXj6eLm7erj6Ovm2uTn4Onn6+jq5Osf9+LTycjC2eO00MrSxA3S1vAaxfnN56+7u9Dmx+zJxuPS3uHG3s2+ueDktdTd1NbWI/iiw+vf4/Hm2urs7+fx4e3nAeoD6cm+4eDb8t7v1dPx5NjsxfPt18vl6NHn497q8RcAw9j2+e/09O37+PTo3+j1+93p+e8e6/Hv8Pva/O/08/Xj+N/y/e7u+/b28/z3/vz06ujm4+zw7fPz8e/fC+fd5PHx3g7u8tfa5ObcCerv1PHm3N/c8OLa0eUD8OX17vX0zezY5Pr1+fzz/Pn37fby9fv7+O/78PPv+fzxBvX28/Py7+/3+/z7+vz4+PP++/z69O/7+gb45fnz/PD9+Oru8vP39/r12/Lz9uny7wv29+TiBuvo9vX39ebpFvXc+vX09fT9/eTy1f0C+f7/B+q6x7rJzbOsAb248KzVxNfLttjN1dfY3NXjz8/TxdvPs8fTztHavvWou/fjFtbh/9/43vPY5efo6Nbs6s3U1Orq6+zy4vXu7t/j9+Ph7u/h8OHz8e/19fEa7eff+cPVBxEMB9vp4u7e1tvV5uH35Orq6Njx8eLZ9/HZ7Pj27OHc
6/Xo9Onh9vPp49bW0+AB9BTP1uvq7uny6uThBeTj3O7c6eff9fXt+OXy7/X48Of57PL46fP17/Xy3eHj6c/219Le3uTj0+jY9uTn4uXl5+De4OTR+wLp1vrZ3/HX4Pfe4t3e/ufR3Nri5ADj1fjU/OPr6Ory6uLw4/3o8eTp5vDs6PLp2+Ld7+0A3eT/3+0D4ufp5gLq59/l5/MD4+nb5efx6efsAuUA4vnb/+Pd4OrvEuDr7u7g3vL36ufh4+ro8PPq6djl6ebr6+3u7OfS3+fo8uvq7QPeAdb83AHm4uHw8Ajf8PDv4N/y9+rn4+Xr6fH36uvZ6O7s7e3v8Ozn2OL62PwGB9vn/Ofm5unm2/HW1dry2fPz6vju6er25+7j7fDv8+fj5Nzj4t7j7eje+dbb/90F5Obm9QDr8Orq5+D15ePv+fT29PL57uv19/X35vf08PXz7PDw9fjv8/f23gTm3ejl4Ozh2tvnCcvJ4sTw4fsJEcTKx+Pl4+7v6Ojq4NL0zfHz6u7s7e7i5+rl7NDt0wX18/X09/ft8A7i7PPz+Ofp4A7q5Oj9+vz59/z7+v3xBvn19fDy+/P38vH37/bq7O3d+Prz+vT7+vIF7OTz6v36GOzs8uHb9Ozz+v391uv28P31/v77+PP69vr7+/372fvy3+nM0+Xg4t7f2uvr+tIZ5+jX/wLo7N/q6fHt7u/w7+Dm6+Tu6+nk6+rj4unu7ODT1OLv6uTv6fPu8Ozy8efeB+3u69gL7PHn7PD27/T18/Pw5+7w8vLx6vLt6u7u9e7s8N/l2+TY6N7i3NnR3+AJCc324uLwD93V7uHk797r4+/a5Nnj7Ovm3dvg5OHizuTl4ePa4vPo8e3o7+jc9PHv8tLfBe/p+hPs7Pjo9fbo8uvy7/Dn8+zr4+Pa6PPl5OHk6vLn5PTi6dbs9eLa8tv28O0ACODw6/IN7N/u6eft6/br8e3v6urv8PP07vDy8evz9vDp7ebw9Pf1
/Pn1+fvj7usHDeH27fT+5+/n+fDq8fP16fPr7vTs9fr7+vn2/fvx+v738/X3+Oy8zcbT8e3Pz9LB5QrG6s7HxeMDsrnSyRXz3+oFxQTLy9rI8/jz9eHS09TTCQDXtbjh2vHp7u3v6enT8A7N3/DlyOvt2d3u6N/SA+sJ6uv74NTh3gP5Bevz7url9ezy9ebb9vj38/ny7u7p7eHr4PvY7Pvw9dvg3+jwHvT44+veBt7s7PTn59/z7un09vrv8u/b5+rJ6uXo6d/ix93axeHm5t7Y4erIwerYI+Xi6OLf6gbV39jP0c/g4ePk4tsb3ezf2NcK5u3aB+YJ2uHj39zi1QDO0O3j1tPk1+sS4+Po7+/cAcTa5ujm5uPf49fa59bh6ODU9O3Y2egI3eTl4+b+5ePi8dgD3eQV4t/o4O/u7u7k7ejY5ebw4PPf6Nrh4dvg4ujP5OzyuuvU5sLz2/y9CPrqycHy7fTF6Ny638np0PHa1snzzuzq0LXX3tzb2dYE2fe+vMvj6ujn4ePu5/Pu7Rjp3efk4OjR593v6vHl9ujw8evhCunhBfTm9O3v59rlFezo8NjvBwDq9+Lk3AHg4efp6fDh5P785+rw8+/w8O3t5+zm5uHw6+/k3Of25uz09O3uBeDs5try2eDv4dDULuTbvd7m8Nbw8/Hc2ObgDNLw7tvf5+Xc3t/n6Nzt3u3b2N7R3s3cztLc69Pp6N/f5wnT3+Pf4tjc6OTg39zd/9LZ5+cG7Peq+vPi1+TM2efz5uXi3hPi6OLX4uro6fbc8Pjx5+rw7vfv7/L57wjb6PP18/ju9ez75vIQ9Pfk1u7s8e/48vny6vPs5fj69/39/Pv49O3v8/v++Pj5+vnt8vnz9fP4+/b68Oj0EPb4/e7+/Pj5/P389f789fPt2Nrs7Onr7PLq3eoX5+HK3ens3Onq8/X0+fnu9vDx7PH08Rfi7Aj38uXz5+X25unhAPD13vT26O7uEePY9PXv9PDy
7e0A7u3xz/bs7Pb27e7w4/fv7/Tn9ens6+zu++bk/ubY8dX7vcIHwgjc2fjX68Ty3N/qy9C/Dcjo4svr5v4R/sHD7MTo6tLb7+Trxd/L3rHj2fvj0Nvdu8kDPebb5N8N49a908vi1cDV5vTI0tHQ49/o6Ofp2dTO3uTY4ObS6ey178rI3Nrp0cvq9d/75csB4s3aBdrb4NjM1ObK4d7u2fHZ9d3p3uLH5MzW0uXl+PH33dzr3N/oAvPWxuvvBvDoDe3m6fn39vLw7+b28Pv39/D69PD3+vj48/b0+er59eTx5/Tw8+zt8Ojo7+cI8+3y8Ofx4uvd8O736fX3+fX18fTr7e3w9PLn7tXs1trk7fLd9wz+3Pb07+TX9PTN8OLV6PEH7O7v6u7j6+UR6PQG9Orr4+727/Dw7uzu7ejh5uz36enrFeX/7d3x09fm/BLI1uHS8OD/4uzg5evn6t3k7t325Obs9PPu5+bm7fLy59Hz9gjx4+7t9e/r5+X2+PPr5u3x7fTt+fXz5dPUyOPe9PvK7ukQ/Ozs8fft6tro7PDt8gfs7uYL7fXv6+fl9vjz6+bt8e307fn18+XT1Mjj3vT7yu7pEPzs7PH37era6Ozw7fIH7O7mC+DlBeLg2s7g1Nzk3d3a4uHPBwvP0Ozg5+bX6evf5+Li2dzt6+rn4ubf4NDe4Qbc1eLe1tPgBebY4e7gwObu2dvW7ePnHdji2+3l6OLc7vDj4Nft4/Lk7uXl4ube4OHl4+fU/+L18u8H+/Xw88ny9fD+9uHx79f09PPd8+7pHu/x6ujx7+7g3u/w7fPz7vbx7/bs0QX39vTuDAH48+nc7/fz4vvn9PLq7/fv7Prx79/y8uzl9e/08vP19e/1+PX79PD68PDWztnc39nT3+TiC+rc6ObjAxEJ29T07Oju5OLm7efq3OPq8eza6d/w2ePU1+f24uDh9Pz32/bz4OHe3dno6fz34vzz69HS4C3l6/n22/Dk/+Xe
9vP37PXY8s7Tz8/V9tzo3+/y0f7r7M/g4/AL8vHtpNmrxOm88sWj3+fYAMPH1sTB49fM0bGtxM3I5L7c+fWooffM7tsG5Nbi/PXa3tXZz9vP1NsE+9bn1Nz+6vDY4Ojv5fDy6gDg3+rm4+Hq6AgD5eLT5ODl5Nfo5wXy9wbQ0wTqzdPb3Avy+fT28f735PP78f30//77+/r5+Pry+Pr37uH449cJ6uDh1OPl1NkL1NLh5svQ9OHV4PHhGtHv4hDb79Hm6uTp7Onp5+zr2+Dp3uXf6d/+6/H69PH6/uXo1fXp9/be7+Tk7O/24uzu/Pzw7fvz7/z69e7x/fv+8+/7/f3x+O0l8Pj1/fXy+ufw2+vw7fby7PDy89vI8O7p/vry3ugRCOTZBfj39tgF8/f68vP84vr65NHk0snr09/awvKx0dDWz8HKzL8L9gvrB7nt2ALu/9bpw9HZ1dHu1M7G0eLW0OHYEMDh8fHV8eLw68/71NHa6urU4N7jCvf/6ALf6d8GAdDk9dXi5u3l5d/k4enw5uDv7gbK4Onz3PHe6eTQ+NLh4+bc1d7k5RD++vLx3evhB+HX5uXd7OTq4uDh2dnd49rc5eHN3PX09fb69PT09fHt6vT4+ejs9vTp8vT59O/z9fL26+vzH/rw+v3u++Pz8e7079zt9+Xk88P419zUzf/DAPLR4O/O0ArKyuzS0M7k6/XaFN/f4u7j5ufi58XewtDk3ujO+MjF5vXH/tvf2dADzAXR1uvz0dX/1c6+0tDN5ert3dHX5OPy6efp5O/f38fS497v1frKy9rg5Oi77K3k8McH/bbl1bix+NSl7ventbXcyLH5AcTIyNT00szb/8XBxMi40sHPoAPQ1sfm1Mvp3tQC597uAtDg49ru0hDM0dvR88fc1Brc4unjD+rj3xfn6Ovj1vHo6N0L8u/n+9O/wvL9zxfExM7uv8UQ59G5xsjU4ufaxdPJ287b5Nvf0+rL18bI09Tez9a8
1en05Ov6+PHw7+Ty7fL4+fD8+vrz9/L79Pb78xbw9OXq/ff3/bb499r3+vX78e/6/OnQ3tzXz9/X7d4N+dvg2d/a4tD1Br7h2NXM5+X+4OPlxtfd1OLR2+Ly1tvPCwLg4Nrj1+PO7uPR4eTo1vHf5tvj5+Tg5f7X2wTc2ejtIenp4+Dq6t7U0+De3cbg4N/f393w3+ze3/K79cy+xP8W+9Ha+a/PxPfFxb7JuPbN29LeztLP0OLN2MrS3NnW2tvN0QHhu9/s3uHzvPbBwcYAFvvR2/qv0cX5xcXAyrj4ztzS3c/Sz9DkzdjM09zc193cztH34r/g8Qfj69jy59zkxw7muOzZ2wXvCdgaydzy8fT05ezj8/De+Obs4Ory+d/j9hjb8fDZ1t7ZB+Hm5dTtvcLcF/7mA9HY19XX/9zV5O/x8ubu7vDn2vTn5+/p7vX16u/x7fDv7NIO2eDe4NnY2tHR1Qno5tjf3eLY3fHR2eD84dnX2eTl8dfdCNff4uPi1t/a3NTe6PkB5uXO4eXW4d/k6e3s6N3W4+LY2+wA39Pb6OPX6d3q3+7n0f3o2ePP693k2+Xc2977/+vp5ejh5ejm4OXn5urr4OTy4t7myOba3vnk4fLi8+b96t7b7Ofj6Orm6uLt5OPmDwfc+rvg78LRAgYGCPL7+9CzzsDQy+Pk4+TZ9vfU7eHr7fDz8Ofi4uzy8N7g29rxzs/u7ury+vX15O75E/3r2/Do2ebm6czv5uro3/3/8Prk7vHv/f7//f/9+fv2/Pjt8fLw2c/Y4eTs8OLh19Hs5+rs5OvQ3uTN3+Ph58rt5h3r5uPUAtzi9Aj/3/zj5OHi4c/l8tPc7ufn7vTt4/LS7u/09O/07e3m0eDq5u7k8/Ie8unt3ujo5fnmA+3W5ebk5ePr5v3pydwH3+HIDgjV5Njn9vDX7vfn5tzU5fPk3xbi9PHv4OPe5dX16PXv5+7X2+Ti6/ffzvTm4u3qyA/p0ubm6e3w
DvHe5N/Y5tzc2Nzv4tDj5gjP4svo6dnk6efs6+bp9dntz+Db7Ofs8t8V6ePf6fLz9Qbw5ezm6fL05+no7+Xg7e0G5+rh6Ofe6Oju7u3t9Pfd7tbi8+buz/n67ODj7xPY9+z39Pnb1+oT6d3l3uwA7+/l1ure5eoP6+3v8uz37/jc7vXw8fX7/On7+/v85PQW2/rz9/v+6dj5Au3r59rsBufw6eD05fP69fry8/b3+fP76u71+/UGBeXo49wA2+7t6+3v8gPk8enb7O3s7g7z8u7v7u4J4/Hx9ezu7u7q6u3o6u3h5+Xp7+rb6gjn5ebSygDd7vHrzvH26AvI2Oz87P737Pj38unn/fz58PTnyu3l6Nfj597t3eXv5+3Yzu7v3NzFzurt4+by9ffcuvne9cL3/OTR1+3Z6ezp6Orw4NXm1uPn7gDf3gP39/b58PD588rw4ez39fbw+fve7McS5wbT+wbt6O3q6/Lx+O/y9+/18PPz8vHj+PPk9/vt+vfu1PgR8Nvi6vT82Pzy/Bza7+3f3OcW7e3j3/fe+vz28vrx9fjx7u7t4+372/Xd5e766uX36e/j/Pnv9+/59fTZzfoF/tXv7+n3+fTf5+rm+Ofz9d/x8u70B/rv9/H54Pz9+P72+vbw+PT9/ff15Pz19uf6+PT6+/ET2Q3u8/j96Orq5fX47erf4Oz+9+b29PT39vb09PXp8eHt8vH13fbq9ert7ATp6PXy5unxBwPs3/Lv6vLx7vDz6/Hh8/Hw7wQF0+X70Azd3N7k4+re/9/e6+bV3ePm1+rg2Ajs5v3N39nS5+Pq5uXl4tzl6unp0toFFNbi/dIT29bk6eTo2wTf5+jp2uXk6Nfu39ji7OXs0d/Zye7Z7ufj5eTb5evq59rf6Orl6u/n4+/t6ubm8O/W8uzl49Tm5+fv5evl6Ofl89/p3uru5+vd6RD4/NXn4Mb82/f49vn49/D4+Pj4+Pz5+Pn6+Pjj+Pf59fz69fz6
+Pb49fD8+vn79vsQ8vPvuPH07Pjq5PDk6Orl7+zp6Ovz8fDy6Org6uzx79Pu6ubs7+Pv49zh6OPn8tzrKOfo4Nrv5t3vztrm/dv56uHi2/zrB9za3+ze/dPb4Obo7OsI8fPe8ev06/Dy8vry5vPx8/rr397kEPP38Ozu9unq+Ofw9fnv4vYQ8dzn4OPS9vDs5ePx7PDi4u7n3+Hp7hLo8Orw6+rr6Qfv6+fy5Ovp7d7mFN7g6u3l7uzo1gT65enq7uPu7+Xw5uz08e/r7OTr6uTq4e/i6OzZ6Ani1ujd4t3c8C3c1d7l2ebY6dfR1t3h7fLt3eLb5OTw6ubi4unm59vf3vLr7dvb3+ny8/Tw9vT3E+7y8PTx8/Hp7uvz6fX39/H29/X48erm9e/3+Pn5+O/39Qr19fD18urs9urx8/T2+xn19cj18/nw7e/z/u34/Pv7/Pr4/vb2/Pf8/f///v30/vns/+/59PfvCuL9z8nM29kLxRv72dPXzNzqytjW5+PD0OLo3uju09Xi3d3j2+zh4tfeD+Lr5N/e3ujxE+Hk4OffGuMG4+Ht8ezx9d/38drr0urr+fz09efq5/Xq/fn89enu+Oj79/Ly4OPT8fLTvuXH1Mv+6O/czffLzsYH5tTV2QDh/vrn3tfp4tnf3f3T2Nbb2tnf6uH2xL3K6Ozt3+Xh6+va4uYC8Ofb4+raGvHl6url/+vm9+Ps7+Pl4+Xo4eDc6OXq5+3i993b5t3+DPzZ9+fh6eQK7e7b2Nvg4+f7+Pj39unx6/j08/H59/Tp4Ovo9Ovu7+v49uTj5ezw6eTj3+Li79fr6e3x8v/1+vUB79zY8wLjAvz18ur19PXx+PP19fDz7uXx8vT16+/U6enl5unl2ejp7Onr7uzl6Orh6t3g7uTp5u7t5fDv6+Pk7uXs5u/k4tvc2djd7R7i8enp5ebp5dno6ezp6+7s5ejq4erd4O7k6ebu7eXw7+vj5O7l7Obv5OLb3NnY
3e0e4vHc6+Xk6+LQ7evz9Oz6+uT35+jo6Ofv7Ono8e/p8O/z3+nq9PXg8uXm0ijS0N7r4N/v9+Hg1tvOzuLVvsDp6dXT3Nrh2Bjt7cXU/9fP8dXjzdTz3u7twuLQ1dbX2dz9zeDqwsre2ODm7d3lz73Q3u3s4uzh6tIg+fbI29Hf4Pzh6tXSA+TU9M3Y1dHe6OLs4tvj8snLz8iutNyes9Si4Q8D9x+77OjquNPawdXy2tfL3s3Fu9/Jy83T1MnBzP3BzdwQqrzK3uXi3t7c4uPe6dLZ2Nf04PfV9uTq5Onr7/DZ8+3k7+ji2/Py5ert5ePg59zpHt7g6On29vfs9PPm49wT2hPp+eji5Nvp5u/i8O3s/+D27O347vj19e338vLp4/X2+PDx4/Hj6uDh5Onp5drg1iAG1uXi2vnf7/Dw7uDe7fjv8Ozn9O7z+vX09e7w8ujw8vbc6Onf7tvQzNS43uXG1M713QrD4Mf8CNfs8u/h4+ru6e/r3+fq5eLs4uvo5ebV4e3uz+Dd2twB4erf2e3g3snYDMgEzeHN0Qbu7+f66enn6/Py6vHy8+3t8/Lx9PLl5/Dv9drt5+fS2tPd1tTe597jKN7M1iTYx9ne4+Dr5uDc6eng89/m+Ojh6+jf9vTv9dnt8/Hk6+Lp2+Kw3OvcpuK6wbaqzb7PobLEzub96bS44tS/7Mm91dDm59/Y8Ozdyr688N+vnMb93PTPxt3E3NXK2b3l4ubRxbfS4Pf76M7g7czoz8Hg69zs1NTi0g7Kx/jQz8gBy8rU7xLx9Pr49fn7+OPY5e34/Pf19vjx5ePs4uUK+/Ug+/Xo8ejv6e/h8PLu9fzz8fjr+Nzl2O34/OHr//Ll6Ort/vPx9v378tnY7/TgB/jn3PT9FePp5uvf8vH49e7t3+396P7SIOz07+z3+fn39vbx8fX48/T1+/nz3eTn+eTy8gP36+HfCeDz9e/vCef09/T22Pf5+cjy9ubo4/H9C+nv
3N776f3w9f3zFf/o8fPR/Ajr9Pzs6uzq7ez06fDp+fzs+PH3+O/R4vDu7PLq9fLxxvLl3+jZ3u7m+c4N2+jk4eUH8/Dy4gfW4PDb3uDq2fDr29Tl3/YFuMjx5d/e9+nf4tPv3/Hq3+DW4+TZ9tHZ3Abn4+vv6eL12sXwy/z03Ljl6Qzi5c/m8dvv8vfmC+r25QDx8en29t7z8fvb6+Pt4uv6+Prf+u7n6ePz9Ojv6vLz5PLm6+3Y8RXZ9dvs5dve8e7kAd7n7vcO7vTr5/vX3OTg2OTkB/Pr7d0J6+3i5eHu4+vs1en23e7g3Oz29fvt8fr05/bk9PXv+O/19fHr7Ofn8/H67e718u/s7+ru7eT0+fn3+Pj59un57SPE7rLTtpby17ni7NvJ6+POvtr81Ozg3fjlAPvy2rjIrr+8tOKx7sW4xczUxcaywfPT49/g0c7P2dnE0NTo49vS1uLk3fbs+vMCwwPW4vHc6tjg2c/gyfrH09Lf19rg2tzs6vXx9vb15fP4Cfnt6/br9ff07/nr6uz3AM7sDffo6+r5/Pb26Prz8fjz7vD0/er38ewK5uzq9c3d5eTm8Qj35eXi8fXn6OLh8t0U4t3s+Orc0+bq7Pr26/Tp9+n19/X17d/qzM/4380Eus731NrR1PS81s8B5NIP2Nro1d/k5dXW6ufs1wvS0NvN2+Ld5untvvHN/ejr3PLnxNPl2drR5usC3eHdBsvYIefX6eLs0+7g3+fS7tgB3u7m2efs6O7w8tza39Xr6gPu6snt5//w7N3h5evu7QwB9Ovn8PTv+uX09u/07/Lk3/jr9ej07uzz9fbj58zkAfHm6/Hr2PLx5/Tw9uLk2OTe7+Hy9Ojv8/EH7/by8urw5OvnAPIG5OPm6Onx7+sI6dzu4NnF5Kjw9f0I78nEz6sI1QCznry6vA7X0J6+urPG0tnLsri7wM3Dv7zQ0Ov/z9Tm5dPl5eTk5NQaCuTW7trZzeAX0dvi0ujq
8+/N1ejj8Ozp2eLh1+Dp4uXi7+fo4t/W8f7v3e7b7OXoFc3V7ODw6h7j7ePd7e7Y0fbt4/vt3PDz79XW3efo9fPt8Pf67vHW6vLl2NLz39XWBPbH//rovNLR5Ni8x9bNxv7p5+Di0czd5PHe7vXp4Nzq5+bi4QTVBvbXy9/d38fWC/i5Et2/283Fvwnrz9Lc7ufS6PDi6Ofc4e/d1N7g5+Ts3d/Q5/Hp1NfcAOLf7+UAwN3Xy8n41+fR5tfWBsPQ6OHhE+3d4N7V3+Lo4+Po5+Xd7NDZ3+Pq/dfQ2uDdz9/b3t/j5v3x4Orn3trW4ub02QX14efv7/3m9ezb3vHb4tra5erU4N0W2+rU19Pr59fp2OHq6N3kBebd69vd5Nrt9QIH1d/Y6/Pc+tXu59rb7OXk4eLW4c3dzfnZ8QXu6ufX6Nrg6enj59Xr5Onc3uPa7v0DEN3g4erg3Qnj7uje2+vk4uLh1uDL28v62e8F1eXQ1fDPutTU78fn4dfCwt7U9cIJFe/PzQ7i4ubi2OLe3sPJyMLXzeewxNbO18DS7Pf45+jr2tPq7dTPANjm5uT44c/Y1fnW2d/Q6gcI697H6NPd4uDi7N/h5trf2unU5woU2+bl+dbR7uQC59L679Hhuefr4gT289jm5OjWtube7vDz6O3Y2e3l9ebi5+Lp6Or09PTK4MfOxszRucz9ufnFuMTRwsoG4Nrg3tvh2end0tz549wD2c7szNfNycbHzM/I7+P02+7Vsdvd1MfR/cjS0sPP2s3O1fDPyOfg5d0C397ox+/bEOLX28/e0s7M0tLWzvjx8uK51c+239LQ0LbB3s/gyLvKwvj43rza9cS87cXO3AvvxwPVAd3wyPzD3bfV5a/FvOwB4ubi4//m1ezO3OzsyOrP5dL1xuHd5+ng4Afq4+PTz+QLxQfRB+XI4tLS6dXix+sH4uzx6d/l6QDq7uzy4wrp6ejv7uv18urm+ALo+Ozs5e3k6OTf8ejr
6/fl+PcG3uPx5vfj9PLu9vvm+vLt9/Tv6Pjy/vTYGffj5Ovs9f/+4dnp6uT1Ceb4C+f39PP19ffu9/r+9/3+/v7+/fL6+P7//v38/v717/r28uf8+Qf++vbqCO4C+PX+/ez9/vz//fz6/Obs9egJ8ejw/f3z/v/8+v3+/vrw5+jx/d4P+ur1+fjkCe7q6v3z8+Pw6PTx+PQK487o+evO8/Ts5fHv8fTt6+nk7Obk7unV6ujT9+7x6fDv6xPb3wPs2tXf2rzu3unv3ur44tvs5t/f1dLv2dbl2+Ts5uzx69rb0drLCtPl7QTn4P7MEwLg49zd2t3W0dHZ5NTi0tLt7fDx1vXt88bl2ODt9Nfq8/PqCOHo79Py8eng9N0J5Ons5P/l6uTxB+UK3vLk5uDdAefS2tre29/d0RLu4dnc4s7V4BXp29fGAdze5+Pf0NnX1NTT2NLd3c7Y0b/Z2tzJ2fzj5OXu8+Pm5efp4uvq7Ovo8OXd4wYF7/fr6v3dAfn6+gDy/9/m4O3U6e/p6ODx5dr94uPm7fXj5+zp7uft6+nu5fDl4egI4vP87+YH4QTs8+gD8QHh5OHs4Ovx7/Xp8eTf4NDd1t7Q8frBvd7OytS/2PH9BfPYBcoQ7eDa+trp4L/c0s/VvfvR2NXd2+Pk1ufB5ePb5fHr5ADY2OXK6fLsyuYCAfbR/QPn793u3eXe7OfL9N3e49r819vi5+bw8eDw1uLc47Lgutbr5v3j9rq3wcqowLvoA/rX7w7izMXss7vRzqTFqsWv3M+/99LM1sS02dyc4v7S6tKzv7nd7v/L1+vexbWn5wrj3fL1+MzZ+9LF5/S6vbzXxb/Z0QLU1drTvNLuwPXp+v779vD05+Pn6fP94fDt8/Pp8+4TBt72+Az07ObU2ejX6ejz9PT47e7u4vz15ezo2OHu8en0B+Hl1e7i+uzr5PDc6/oH7/8L8/TQ7Obg8PPw8vX16e7r8PP0+u3u9PHX5N7Y8+DZ
5/Db2NrY6Ovh8dbf7drY49f02N7jB+n14Br+1uzd5uXe6+/q7ukd6uvb7+Gs8cDv4Jq19M7krdy/qsKo1OPrANX+D/vn77LftcS32r/W1NDHuvC3usavx6bHuMHI0tTXz9/K4Pi84svj5dDP2Qnm+Qm08QAB9+3u3tbz1dTf297z2ebR5d/j4uHP2b/K6uDX9cba6e4AxQDo++3u5+za2e/9wPsK99713+bv4+Dw7Ons6Ozx6+nr6+7q6fHd5PD2Avb29fH17/Xx9fn49e33+PLm4+n19/H2CvDz8ObyB/b29fn3+gf5+fn5+fT19+zp5unz9Orv8eXh3+bq8+zr5efz1eTj5Nvg8PH27ejm9fv8xeTH5Ork6+3s5Qvs8usM7+bl9Pb59/f29/f37+349Oz67fT1FeH3+un46PnyHdvw6+/x6/n37/X19e762fr23rPrIAYC4tTp1O73z8S+yvO/wrgM2cHHyqi3we7V0ca0wL/D07G/ucXKxMbDy9DQ2LTQxRPMw9f+29PaCuPa3NgBztPJ+8HM2vC949fW5N7f0tvS3PfT3MPa2uXg3Obk5Png6ezs9+7c9/XV1eng8e736O3y8djx6/8Q/PP7+u3g+uTt7ert5evw8+Xs6+708PXb++/57Pzz6/795+r68Prz/vH3+vzv8/zz1gr77+r5/RTw8PLy/fX6+Pj8+vH3/f365u74+PL49O/69+jq8+72+/j4+PPz4PTsAhPd9//g7+HZ7vXw+PDu9/P35u308Pjw9+0Iw/f4B/0M1vbl8vPw7evdwsre6PL259Lx19nX1uPy4ePz3OPKyN7k4+bU1trr5Nfk8PgA+NjMBA0E1/Hl9u3w7tHf6ePC993X6tXZz9v49d318/T24tfz8fPv5N7k7tfi6PHUAPfHDeD1B+/09O/z6+7r4vLs5PX15vj27unr9PTx9vf29N/T7/Hy693n7ent6On17O7i7AHf5e7c6tnv3O/e7/Dq7Rzh
8Ovv6fb18PX37/Dt9PTy7O/s6Ozr5+Pq7d7p4urW7/cCuMTlBhXsyrvCwre9zrr2CtPd3ObLzNrew77gx8O2xsLG0sq7xr++yczZvMri7trjBdzo78vn6/Hu5OPU8uLn09bi1PII4NoU7+DI9eDZ3u7X69vczNrj3Ony8uLY3gbs6/Hd4tYEAQvY2unl4d3j2d/M18ECu/Hry+fS3eXg9O3l8Pb29fnu8fXj6vHZ+PTj4PDw8vP3CwPI7+b26t/s7PIPvuv67PH29Az37e/x7fX29fH49vXz9fbx8fT35uv82/8GBtznCd/f6efT7tjm7Ovc7ODf79Tv5Orr7d/s9PT06PL23fLk4uvi6tvl5vTo5u7O3Obb39PX2Nfy6enx2djf4QP+7ubnD+zf5uru1+DoEt3q2ubd5+Pe4enkDNzO4gHK0Orh4tXkFgYT9sbW0tHby8zayM/a29zl6t7a39np7db/A9/f4P3f39/b3NbdCr/y8vTy8/Dg9PT29/Lz4vD19fH04+z15eUX2P328fTuAuHj9uvx8uv18O3lCPDv8OH29ufy9/Lw+PDx5vn79OzW5e/w+uru+Oocx+f96tQL6O376OXt7AXu6Ozq4uTx7fPo3Qjr5OPt7Pra1+3h3/Xz6uXa8+zG5d7d8/f03en07Rbs5snx0Ojt6fPm8ebN7ePxB93h9fL13OL59+rw5+/08u/Y+fDxE+7e9Qro8wX07ebp6fPuD+zw5PTo6fPr+Pvq8+zU+Pny/uH6+fz0+7f79vX21/n4/iTpDfD2+/j89fXv/PP29vf89/b38vn49uT17/zyx8no0cvW2OHKArLhs8zJ2/jowbnE3OjW597Hz/3Y0g7EwM4GwM/Ep+S6ueHF29rEusrA7sPo1L3Q4wPa69XZ2cH49s/QxN7w5tfl2Nzr6uT6xsC3AtPu0trwzszSz+Py39vt3u3u7wby5e7x5fH3+egM6+P78e7k9PP42vvc7Pby9f306uj0
8/by7Ony6+7v7unc9Pzv6vbr7enz4/Dx9/f39e7z8fLy7vT29ff1+fH39wEC6eP0+Pb7+Ojz9PHz9tvs7uzp9enz9ALv9+33+PL49/L6+vX18vPx9/3k9Oz2+Afv6er56frx+u/1DO7o7ODu8+jy7fns+fgI+Pzv+Pr0+vj8+/z7+vb29fz+6fTt/PkI7+zt/uj89Pz1+Ov4+vj18fzr8uvp5/jh8Oj27Oj18fHq8+Lq7+Pf8fHu+fDr+vnf1gLe4O/x/vEDyfT48vHq9tv15vD19vLy9ub0+fXv9/j59vrq+fHy7e7z8vrt7/v77wbu7PXq6wH08PD4+ff3+frq+vDs3ffr7u/r8/L47e/2+PLp8ejs3OHR6efx7vTs4Ojt7/Hr5Qfc3BMB4+Ln6uTp2uMD5dzk47/j9/TV2tm+5Mzh0MXxyu/1yefSzBLb7e3GzOzA8sblxgPoze201NTZ2unRyMDQ+9jU7tv73O/jzOzd2dnGydX4zdbaytr15fT7ztTK2P3V89T+8tL80tra49z22d7VCPTv5u737Pr18+na9e746Pj78BbKD+zp4fP43u7z3ufl9tj17tfo5/H2+frw8/nQ1wP8CQL8/PDZ2dTk5t7h2Nra4t/W59/l7urp493p4t/l5uXg4dve4d3X09PY09fYztnY//n1/uP74uvr5vLn4+Hn397g1u/r6/bx6e7T8+zp9u7p8trm7Orn4+3s6+/j1+Dz+PT38+7b8u3s7O/y9+3s5/Lq8OLr7eUr5eDq4+3w4drp5efu4uzq5/Ds6ent6u/g0v33+Pv79/X77e/97/j2+8758PH79Pzy8PAL7PD78eHj7/H57uIABOT48eP27+D06tb+9wD8/vz//PTw/e/8/fvw+fHw/fX89uf/8PXy/PHu+fH8/fP1AQb2+/vx+vHi8/zwGN/e0efYxeDo69/r69zk5OPm6s/j5enf2uTj4NPd5eTh+PHV4Qf/+d7j293jwOL23urm
2dzf59Pn3Ojq6eXo5dnk3ObV+dS20sTr7eDn5hfi3Abj7NHozs3g2NfXHePN0B3u+O/5+/vy+fXy6Pn6/Pbz9Prz6NcM7PL5+vbw9/UQ29/l7Pb29fnz8vHz8Pbp+PYJ7vjv+fv78vn18uj5+vz28/T68+jXDOzy+fr28Pf1ENvf5ez29vX58/Lx8/D26fj2Ce/z1PLq+O737vLp+Pf25Of47vjr++Tu9Pbz4/Pw6O/d6wbm+fTv8PLy7+rqEe/s8+PEu8WzzsK+2Lj4zcPUt8a52MvC8sXetvXk2ebT1/zuudzguc24wOnzwsm+sxG96OUT3OLl2uLb3N7X3uji3OTdy+bg2Nrx0OzK/eHs2tnY3NDU4f/Z1MwA2uXg6Mv8zfwMA/Tw2/D3++7v4xLl7efx79zv8ODr6APm8fL48u7y6+rp8uft8e3w7gTp8fDtCO/p5Mv3/vj8+vj9/eLl7vT7/Pz2/f393dfq2+Hn/frd/OMYAP3/7fvj8fne+P37/cn6/d/j3+Hr6vXt8/bs5vT16Pjx6/f37g/w6drzzfDo7fvk1eXm0/f35/jq7fPx8e0O2u3nD+vu39bz1vX11e/Q7ObY59rn5Obq09Ph5s3j6c7q1M8REw3T79bi4dTs7eLwxeXv2hT59uHx6974+eD26/Xn3/LW7enw9uPk3+7U6OTr8uzkFuAK3vrd8uTb9vDu8s/2898H7ALq7u/y8Pbz7PDw8/Pr9+744PDu9ez3CPXv7Pft8/bz9/bw9evz9+z08vHw8u4E8PL7+fH6+Pr5xPz78/jx8eTr+PX19vr2FOntEu32597i+PLkFe3e6PLu7O/z9PX05vb/+v7x+//7+vn9+vP49vL26/j09vb79/z9+w7v9ufl+vr77hbt3+j47uvu9vP68uj88e7Y7fPr6/TW7fHt+vPy/Pn27vAQ5Qju8vbv6fLw8t/U/97w8fLt8/Lr6+sQ9enm6+G5qrO9vczetcmes867vL/C
zcbB09bwvAPg3Nfx5tTM2/3nzrKv6PTE0NO4Gt2wnBLl6uHJ8Ofx6ubk6Ozp2+jR2uDf2OTprODB59Xg0u7eyuQD/ODL1tf06Obe7fzS5bka9vvq7vn89vfn3fDw+PX8Bff17+zf/+bo7/n68u/09e316fD68PbxE+n08/L19vPo2un57/H28/f45eXc0uzx8vL19O/e8N3W4gjz59nt2gcB+PAK++7y4d7w9/Ls2Nf53N3S8fPu+PHx9NLv9PXz8e/z+fn09t/qydLS8Ozv7/Lr7Qjl9Pj19+/q8vLw8wbj9vQL6NOm4L/b1dzI1sfg4NDfu8Tj1dblyd/J+OXo7/za1fTh+8vitb/qCdPf2tf97Nn2D/HtugTt8urn1sfT7t3r4NnT5NvGws2myvDr2NbB5vnN9gfo6sLn8xXQ3eHa0NrfsB/r69rP2/Px7+Xf6fDr7PHX8ufn8dQFzNDn9vL74+3tDOfg4vve4+nR5fTx9wjv8+YN8vjr5/D7/fr2D/D7+fP69Pn89trX5u386v336Pf95gzk7u789/z62ff9/P7hCvjhENPj7dzg79jv1ubt+ujY19/v4dz08drZ8P3t/+f13t3Y1+XH6eTs4unm6hrp5vDt7M3m6P/e4ubg8u7n5N7w3t7l8ObkAfzl5Pfn8tnu9eLe3OXqz+/m7eLz6Osc6+jx8O7SyvTNyu3c2+rr18Ll697f7PHj7uv8xfOs2dvh/eHl6wnjA/3w47rZDd/b1rLS6evlxfL39fX29PHy5vHt6Pf49fX18fD08/H19ez26e/0FvTu7vnv+fXx8vXv7+7u8Ons8fPl9Ofy8+Pu8e3y6/Lu8PLu9fDo6eLu6ufi6+Lq8Bfr5unrBPDx3vDo6+rm1eHQ8e7v/fj69/v2/fjf+fb6+/L/6/D99PPx/foU4vgJ8vXq6uX8/egJ89/6//n7+P35/P318+/O9OvtxfTi28LZncDCn/Lc7tnm6+Pq18TwsMXxtZC0
0c3jrNL61bnGxbnCx8P06rLK4fXGu8j0vd7f0dTk1b3rpvXuBMbsxvnN68i74MzVxtTbydnKxdjTx9PfzsnO0Arx3tnY5tDjyNz9AQ/b+/Pe/tXO5hDw9c/50ebv1//o4efn8eLi5Nfk6NrW5tjq6ePTzsTvzsHDzbjKwr/M0dLi6cIN2OX19fHzzdjP5gLRzcvT39Dx0/MU2trk3c3k09XFzuPo49zo8OPl7/3v5tDY8/zN+/fu5Ort8goO3/Lm7PXq++b6/Pz03/L74PH2+Pvo9vzZB+D/9wfmA/SyxMi4u7rI8qSo+ci5xd+xz97YxtjVvejr48HK09Dax9bP0tvU2gOlwNTy3PHA3tjr8+LR6+zgz+zZ6Oznz+Pn49ny78/z9N7b6+Pj4eXj4N3o2cQj7uPZ8eDNwvLN4+TS8P3ZxezP9+S6rszS8v/wEeLa8eXS1Zuwtbes0NSwxqi9wL+/vs7It/TD1da11dPRzdPs0MPW09TD2ej18MT58fjx9dba9uHP2O/Y0wT23+PV0tfZ1dvQyNi8Cc7o+cL0AfbJ8Prk9PHd6NTP1t7/u8vOA9bW99Dr2tTZ5+vH0s3h5unn5df06cnRucje3BDZ6dfc3e7b1vTZBwrsztLV5frg2eHX4+3m+dzv5uz24Onv8Pf57/j43+Tg79Pv4ePb7/3j1uDa5OTn6d7Y5OTmAQvg3/7m3+jo4ebt8+Xy6fPj7O7V5tzc5ufrCera5tPX/9fX5tjq3eTN2uHe2NfOFAbW1+3g6+Dn7t3p5cjs4+Pl5efr4d3N2dTV2BHX5tfg39XW3eDo3tTU+NXo5NHh1tjlC/T72vrT5Obt4+TU49jd6O7g4ebVB+bm6+na8ADK3N3I5dfZ3OPd2BvQ19787dYEB9Db3ent6vHt4+vd5fPm6vXg6unt5O/x8vHmAOrm6snP1gDgBtrhB+3Cw9Ho29Lhu8TNw+fV08vh4sTk7NjUG+Hp8+r35erg1M3jCsT5
5fPi1rvA6t7I7u/iyura1eDN49/R0uDm+//10ub929/RBu/f5+zKz9jT49DE6eToy7EB+/3b+fz2/Pz2+vf37/f78e337O/w9+0J5gz2BOz17uL07/H4+N/58/z49Pn1+/Xx6ezSzOr1ysj5FsrQ1c3MzsPhys8V1MfK87vm7d/YCbUL99nO6unc2+Lg4t7pDs/U4Mbl7+fq5+HsB9Dn5AX37vHp7/Dr6OLY2+re8djs6fvSCgLk4e7w6O3s6/Lp7RPj8O/m8v769/Hp/fvd8vj5+Pr87/z09ef18uHx2Pv09eoK2w8M6+D49fb3+/f39vfu9/z17vHx3Ozp7u/0593i7ebw6Rbm6xjc4eDZ3O/t6fbo8Ovp8ezo9Onr7ejw8vLy7ez05Nvt5uv/6/Lt7+8D2enY7vXv8vDu9wDc3PLv+efW5+z178318vHv9fXx+PPz7urt4uD47PX3+Pb3CfDz9/T8+/b5/O368er2+f3y8/sJ9PTyD+/66/cJ9fP4+vT09vH65e/y7+z19/j29wnw8/f0/Pv2+fzt+vHq9vn98vP7CfT08g/v+uv3CfXz+Pr09Pbx+uXv8u/08vP48/X49/DuxfDz9/Xj8Pbh5un17Ofx9vTP9uUk29X28+rb8PT07/Dr8fb27e3r19rb9PHj+trJ5c/o7vTW1NHv5unZ89fA0eX65gTq3fHv6vf69+/4AeLj7ADm2ubp9Ozl5fjx6P/m5uzb7+325M7k8+j23tsK9OLu3/IC7MvVCeLoAOD4Afro8PLW9ev37tXV09PW393d59DY4efY+OPS7dLa3cfhFtkG2tT96OnSABHj3end4eHc3ubd4NvO393k4e/k7eHk/u7d5Ofo7Ojj7urn7xrm1dTp2uTw9e3t4N70/OblxvIBxubd4QLpxNfW0Ozx8/Di8Qfs4uPt7+7t6+jy8v0c5NLk897s8AXs8uPk+vX06cv32Mvq6ezU6tnn5srT7vLx8+ED59rc2+Lt
8dnh+Pjs3OgF7Anl6Aj48gIF2tno9dfl8e/t6PDv7Pfj8d/k8e7t8PPx8fHs6fDs7/H06/Tz8uvo7u4D8/IH5w4H0+rx7fDf2tvl5/Dz7frt8Pbo1+nn8eTJ7QTn5N7k5uLoCtzv7fAL4NXh2t7f6xHh5v7j5t7c6+nt4efp6+7q8eLu3eH93tnE4t3t39nk9ubW59Ua4tAH5t7Yydng5Pjj4OHo5uPY6Onn59rb0tfcCOPH08/n4eHg3ufn1Ojm7NXu2PHQI+zjEunx4tbm7fb17e7m9e/u9/b29vbu7ezr8/T0297h1NTe39rp1eLnwuP53urn3+Xi5f7l5ebn1wHl3+Tr6tHg29ft6Ovt1u3k5u7q7RTL3N3h3uTf6tzi6d7k++Tq59/l5Ob/5uXm5uDe5uHl7OnU4dzZ7Onq7dft5enu6uwRy+Df+vz4/P3+/Pn67/P1/Pn/4vz//ezo+Owg7fT58fz38Ob5/f38+/z8/fz7/Pv+/P7+0+Du5AL36+vsB9vj4N/p4eba4+Ho4+np9df45Q7jEOAA6PHp8N/b7u7y6e/w8ePj0+vx7e7s9vP19w3w6PDs/PLr9Ort8Ozj6e7g9+fs7Q7c8e749/H57Pj28ubx9ffvB/XW6eLw6ezm/PLn5+r1+ejz9PHuBObh7tXzDvDh/fDu7+Tw9uvt7vnu+PPw5eXpC/Pb5fT59fvpBPv65/bz8/r68w38+/by9+/l7Pf69/78+fH89/z8/fn7++T6/Pz5/Pf4+wDc4O3l8tXy6dXr8vL03fDr3+nr9Pbx8uAV4+np6fP26vHz8fDx5d7r6Nzn6fQd7dPi5uLv5/Xx8unm7PTy9e7w7ubv7PX28fLm6OTs6enz9+3x9fPx9eTf6+nu9O30HvDb4+fu7e3q7Ozw4PHa6+vv6M3p6OYU8OTz5ufs8PTw8PDlDef07PPwAuvt6PDu8Nrm6uTn7u3t6uzs8ODx2uvr7+jN6ejmFPDk8+bn7PD0
8PDw5Q3n9Ozz8ALr7ejw7vDa5urk3+zp8vDh5+vc5ODh6u7v1O7p7ebn9OEV2v379tT77t3r2NkI6fDq+Ovx5/L24O7j7AEFEKz+7QTr1tDCvdnKuQPE1u/XydPh2sjg0d3o4tvf6eHZ0tvb3+bd4tPe3sfTzc0Q/P6w9PAE8tfTwtLb2ccEx9nw3uHa5ujU5uni6uPl7Onv6+vj3ubp5OTd5OHH1NTZ0AoD7PPz99PbzeDo4cjg29XN8drq4eXl3+Le6+rq5uTq5efq5OXe4uPk4+nr1wbe3gG9BNjWv/rn8efd7vDj6vLd1/7s9PT29fjz9+Xr9PTu9vHz7/bn6O7n7urz9/X12uv1xMXAxuravu3m9u3V/fn3+ugXydLiz8vU5M/O18jTy9vey9zQ2t7R1N3X2dfywre/9t7O4t0JzM8B1RDm5NcDzgXl3uLp5+Hg6Prg7erg2ufs8Ovz3+3z6+rr5O/u0tLe4/jf1dPctP3f/OPZ2ubS1uTC/Avd6O7n0uLo4Ofp4dXV5+DP6N/i4ejc7+jf4gbv3N/h3OPj4t/Q4dPZ0AXnCQPb/uAA7uP05PTy8/Ph6Nzy+Ozz9+rv6+zo6urn7eLZ1tLi6Njo0ujh793rDATq3eneBObj6Oze6O3m7OEC0+Hq3eLv7eTl6OXp7e7n7u7u7OgD6/7i9+4J/fL4z+rM1t/L3N3f1gjb2+Pg5+Li8OTq8Ojr7Ofi5+jo4+rq4eDm5uDa6O364P74Ac0K7PD16O3q2+nr6u3e6PTx9Pf39/X3+/Hx8vb69Pb7/f309u329fPu8fbv4tTi5ebR6uAG4t7s2/Pfvt8Uxurb2urx3u307+3lzevh8ej07Ovg9OXo6+fl2Onb7enX5+bs2vHnAO/b8uf049DoEt706ur09OHw+fT07t/v9fLs+e7y7vrs6/To6t3u6+Hjzdri4eDc0gzZ0ufG9OP4+AvX3uPk7+Lm8tXu7eus5uL05enr8O3c7eTh
5unK4sDs8/Tx8u337/H86en04fLv7N0M8+fz1vX09PLx9u/v4/Tw9vTx8PHx8PDy8PHz7evhB/X18fXy5/X0B9bW+db99PHzBvf3/Ov24v78+Pv29vL+/P//+vn6/Pb7+Pr9+d32+cPk7dbu5t7l9O716tLdGOP07eYE4Pf08Oz18e/39/Ho9Oro8vP28vPv8/Ty9vP87+f24N3G3+Pm0OTT4OYZ0g3M8tXaBO7i7+339OL39Pj09fT78u3l4+3p8+7f6Ovj7tzX7ODi4dvs89bb7uLm+94Q3+cI9g/Z4uHm9PLv6Nvw7e3u7/Ds7+Pp7Ozq6Ozv7u/q4e7n4OTq8/ff4vXo8Ojl+un01+0Z3+7u8Pj37e/i8/P09Pf16vbh6uns7OHp7vLz8OX33NTw59rfu8nV2sP/7L0D5dTzGsrJ5eHX4+jp1+3j3/vk6+Le39Te5eLa3ejn4ujZ5fD38vX29O3y9fTyAtzv5PfzBQnj8Pf1+PP39vT18fbv9/b18/Xx7fTv8/P28/Ly7Pf98fX8/er8+fDb7SHH/Ov8/Pnn9vb4+fj0/fvy/e/2+vj/+/b6+f3+/Pv6/P76+vzx5eDh4fDN3+3l5eHaCwTR7vzyE93c8eva7+3n5+zo4eHt7+nU6eHn8unn1uXr7+nt6+PqAfELB/Huw6be0aqM18javuqQj6az2Zi3z/7T3M+Wt76juL2du4zzD7W/xqjf0bfZ05XI4dus46HB6QfszNnHq68CrLjXzO+4z97L2u3Ex9PCsdTKvc+8Cx3Eysys+ujc//by6/X+4vnu7N7v5tnc5N3o2eDu6ert7u/t4fDk6vHy3eTo5O7v7uPb5PDq3vzi5uLg1uTf29rdKeXP0dvt29vdA97n7PPo6Pj4/ejx5uPy8O/x9+T6+u3XwfDh7ubU2PDcAgb4EdvT2fPe2/TT5tPY3+Xd8ers9uz/+fr1+N/6+Pz/8fPy8uT23t/y4NTh19nh3d/XBMINAb/h
3Sbb1/HMytkJ0+L17dPc2+fc1O/U6PTm4fHw7vX47+bh6PHw19/q2uoZ6uDt49wN5u3s7vTt7vXZ4+n34+bw9/j38sv33fT59Pz68Ovq/PHp8vj79unt6OHNAcoEyAcd++by9tH73NnZ1tz29eTm+t7a6eXb9vTi1/bm0+3r9vXV1dLU6/Dk3dXo+84azQ7f1c7i8ejw4dvSAdvK9Ovn7vDQ0ufV//Hk6erv6N/t4PXy2dzb4vHzyuG05+bX3/j9BgYA8e3p9enM7evg8ejZ8+/p4vfn49/l7Orv+PLq9/Ts8uno6PP87+/v6Ovq0ePb3+Hc3v751df1Bwrk1AQG1eHl2tDU4+3l5d/W6N7h5uPj2tfw4eLk4una5t3f7OXn5O3m4ucB29/X+wf/59bjAurt6fDb2O7x8vXl5vjo+PXz9vH39+3z9ejw5u7q5egM1rvk2+zdAg3h+tni1f/d1fbl1OTg6OHr5OTr4ePw3vTx7Ozn8OPp7enn6/7l/enrDuju5OHx6gvq5dre7d0H49wC6vHz9eTm9PX69+vt+/D69vT08/v58fj48u4J7t/o7vQB8fDj8vvV4dXV2c3U7fPq4ePg5+Pb5uXk7ejo3+Pl6eHh3+PO193a4OHh1/zKz/b578TQ9/n04+rU397d3M367+He4+rp6e3t7vDy7uru7O7u7fT07+Xq6PDv9NsG19YFA/8E+fza+9vm5Nvm3NzP4+nb3tvm5+fk49jf6uTt6Ofp59nj6uPp5+fk8eXe49zzvMPdsse6srS7LajAwcPGHRa817S/88bX0uXd89DQ2OLX0NLYucjF0M/N1cbUzvSvwdn05tbn6drH3PrX1+rr4CwM4s7c0srf7Obx7dXt3ubg3d3p7ejZ6uHd4+Dp39vY1eDm2OTQ6PLq3+IH4e3y7vDPDujo7/Ly8vf2+PfO8/T0+vX1+evy3vLs8PLv9u7o4/Px3esL8OXh4vPuDuno5vDk3Rnq3uvl5/Tl
7uzy5uz32fDl5u7z6ffy7tfk5Or25d7l6efm5wfr5Pzs4uXn6e/q5O3o6uLf6vPz6/7o1wTy8ATt6ev18e/0BPDo6Ovm4Nji5+C2ntzMxqymwrY4rsTNyrb8HMO/qrnCx83S3tPH3dK91MPZ4L3G0NrI0tLWzd/g69/h2Nnj29zY0eHjHd3c4+LZ5APl1eTZ19Ln2eHk8d3q5d3d1uTR3t3i3eXi4efs0df4zdjh0dnm6uDe2AfL6+Ps2wnW4tLr89jm6Pb39u7q4Ov18Pf19e3y9O3x8/Lz9QXZBgPs0QPe7eXd5PUN7fLo1+bcEeHe9ePw7/f58fvf+uvv+Nz17u/T5ff37fPx6+ba2cz1v93gydO8vcK4FLPGvMHEFQPIprjEvL/NzuDdu9zI3NfN4uHpxNDK0cnLztPQ0fno3+zry+Xp39vk0//e3uLj4QXq4NHX3LnM3+fp6eLj4uXc4+Dn79zez9/Q1dHY1MwOwvHz5+3y8/nv8e7x7Ozt7ezSFu308PL5+Pn7+f7i+vjz8/n19+/67Pn77fL58Pv759/x/O/e7vb67fjwLtnt2O/kzPXw3uXp9uv6/vn87PX28f77+/jn7+76//r8+vry+e3U+BLr7+/u7vL49+r+/Pz3+fTx/fzy4/7++fb4/vn8/ybN4Nzv9PH4/P/2/fr7/uf59u788vr1+v37+v/q/fz2+Pv38fX06fn++vX89vjt6fvx9/798xDx3+37+O/1+/rr+fXw8uP39vfg7Ovn5Mzx7fjj4Pry9uPdEesE7vjf2fDt2vzl5PL49/v1E/f57/n57/Tu7AL07fXs8fT3CPTu7uz08+Pz7/Po8vLw9PX32vnh7Q/9wuPz+PTn9Pjz7ezz/ej18+4E9PD17fL09wn09O7s9PTk8/L18vfy9vb2+uX86fP9/83l9Pz48ff49+/s8/3q9ffv+Pz++vbo/vrh7/36+PH+5Pv2+u3w/O/a1/z1+vj8Jt7l6Nv79P70
/fry7PL8/vLz6/Lr8Ojw3vDv7urt8PDp7+Pr4ejl8OgC4trw9O3z89vmB+vW6vrt8eLw7vDw6e/v4d3j9vzD+fv76esS4+b09/vh+Pn49vn49vn0+/j6+vv3+fP7+vr5+/n89u72+Pf59fv1+f74+O3s/v3k9e739/b27fLw6+vz9PvqD+ny8vX07PT1+fX59Pf8//X5+/T+6//1+LwKBOXyEdoP7PT06vHY9ffm/vPn8fjruePh5PDr9Ony8/bj8O/l6fTp6+zq7d3q7/DP0tDa1dfl3sXSDc3h6tDL0M7vuAQJ8+DR+vDV1t3I0svV0+e7ydDj8Nnc1eH32Loc5Nzf59vg6OrR3Qva4+zh1+Tb9NME1gH20wHd5uLs3t3o5Of10tXj7Prl5+rl/ufQCO7v8Ony7e/s6unk4ez26Ovx8BTp8/Xt5PX05Ovy8vLy7O/56PDx5vrs6O/z9wHm5d3r8+sU7u7x7PDo7ejv4O7l7ebz7+jsFOcA8+fc7PHe0Qr74Pfs9Ofu7Ofk3dT09Nnk8PPw9O/z9/T67+3p9/r28/Px6/ft9PjuFPn27PX48vT09Pj5+Pr3+/L1+Pr68fnuAev38/f09/r3APLx7Pr8+vb39O/1+/j89Rf8+e/3/ffz9/f8/Pv++f30+Pv9/PT88eT9/wD6/vv+//z7/v3/+wD3AP/88vz//CL8/xf88PwP5/L3+/X+/f0A/v76/gD2///89vb88/gH7d/f4tzq4eHg3drd4ubq7ert6OTq5u3s6ejq5+vx7efo4AHj4und3OLk5Pb2/PP4B+3f3+Lc6uHh4N3a3uLm6u3r8Ojl6ubs7eno6+fr8u3n6uDU5ePn7Nzi5eTHwtHE1c3V1urJ1t7k6NHcz8rd8LbC8+Ln5uX24OjU1NnY/ubJxcrLuc3WG9jb2cQf38rYyOfa290AyPvk2+Th3djNyMPW4vz/4+zVDuT26NXh3P3129Lj6uLg4vzlzeTLG//+9vTu
//r+/PPl/f3//fQA//Ed5N4b8v798vj3++/9+/37+e739//9/v/4+vb//dv08fXk7/fy7vTq6u738+f3+e0A6Pb49egL9OLu7ubv+vr0/e727On78+727fj/7enf6+Ti1AXg2NnS0gfj5OAK6M7d5eIR5NjX397a0+Td4dTL4N3g2uHW1tfa1Nfa09PH0/LxzuQH6d7f3tsPzufu0/Dj5ezpCODr6+/w6tfz5Ofb1O/h7+Pv4ezo5+Pl6Obf4+Xy9PLx8d/p8O3u8unw8/Pu8+/05+ry6sLa4e/r7/LkHOni1fPv9Ozu6+jh5Obi6+Ht9uj/1NcK2drb5wr5y9jl4OPe1NbkztbhAN/R294I5PXa/dfq39vR39ji4dvV1+jB9O4E7fHy6gjx4Ofw6uvyBtTr7ebu7u/cB/Dr6+3mBeTs8vPv7Ons9gnv9vL09dz46eD62NLY183H3uzwzNzsydra3+TOwcTh49r66+zT6OfcAvTUHtnpzdHo0cHL1erf2gvp093e6OrY6OTy2eHb6u/k5+np4trfCuD0DOfT2Ong2OHj3+Dq4uDn/eHj4Ojd5usD3PT69ezz9fLr3uUf3ufy1eT27O/Z4PTd4+j7+OXx7O3o4/fy+O336+nk4uPi5/Tj7fLu9/f3+ff19/nv2/j3+Pj49fb24uT56vnz+Pju+vnt4BXh9PPx+fb37PLt6PPp9+n18/z6/v///f7/6979/P37/fj++OLm/+j99v3+6v/86/Ik9ff08P39/vz8/f/8/v3u+tUREAfY29Dp2Nng7d/f3N7a2N7f6vPl/vjw6/bwDeba7ODo8tfw6evN393q5+Pc5ebj493g7+bm4N3y6Ofm+9vyAN7Z3uzo2uvc6+vg6uvr/QDg2OLY2uTiBd3i39/gE9/p3tfP3NPJvNjHt90U1uYC18zhydww1cDRx+7p3P/iy9HR6OPe09PL1xDByNzV5MjEzfHd7+fq6NzizczyF9TyyN7U5sev
KcrP4drz9+jU3trh2u3w6ePi3+bK0uvg7Oje1Nnj2+bh6ezc6erI6OHt6+jb4tzn1NPWBuXR7OLs8ejp1uLw4OoG8eXs6OUV4ePp4+Tf2u4J1g77DAPW1fTh38nn6efj6eDj8tbk38rZ0u7k7OXd393x5PHm2ezg4uHk0O3m6Qrd3eLfzOLk4d3V8vPe49fZ2Ozm3O7g5tzu4OLz7NrM29nY7NXu5AgO4OLi2/fWFekO4d/n2dHu6ejk2Pb44+bd3+Dk/O3z7uzZ8+Pz9/jh1vPe3PTi7+4N8+bq7uLj3R3v5/jy2f3OztjY2gLY0NTFz9ja09zP2N7Q3eLi1OjTFdXa3d/f2tvc2NjT19Pj3Pj3xej789z+19Dd6eUM5tvczNba3t3w6/Lr8+ny8+vw7cPh5O7u6+Xp5Nrb3NvT5Nn4+erowQve4+fM79wG67fC/tLRDeUK1dLcz9Xn6ujl5+zP2ujV5s3m6NPi4Nrh5tAC37PC4NrY197e6dHSyRPZ58zp9NLpB+fY39Td4unW4OHp6Ovq3Ozi6OXT5uLi3+rVA+XQ4Qny6eLy4fn41/DeBPHe7+327ewL/fXo7cr39Oz39ebr7uwP+fLz9/bv9fbl4+X46N8Q6+j49OX279/i8hLj2e778fPj4Oz18+3m6/H29PPr7PXuDvPu6/f88vn4/fvo8u7X9/j49/f19vb4+Pf4+fj2+Pf39/Xz+Pb39/j3+Pj47Pbm8fj19vb1+BHw9erE8fXc+NfYyN7Ly8rcBbXA08/b28jR1+P+xQ3/yMze2gnJxNrO3dXKzsXR0wXQ3g/5xtDe69fm7uvq1ebo6ti7zOrx9efa5+rnCtbL8dTO4+j32dXPwefRz9bf2d8I4uMY/drt8cjqxMO0z7nh16nOroG6vr+upqyplhId6hMA4vDm4f23ybje1cXrwbbMxL/IvPXI0rXrouDV0NjDycTE3sCdycfRw8HFxLQTFN8I+fPz9OP40srK5+DX
98y22N/O0cnH1eDN7cfj69zq093l1OrYndjc587N4t/W/w33FP/t7eP+/9LV4eLq4uLl293W293Uztnm4NG24e7N7s7e4N/z7eXd4u701/Lz9N3mFxra8SDp9vHz4dfj8fPq/vDz8/Pu8fTq7PTk2efo5+zP+ejf19nc2+D59dzz6/ri5B8P6/f4+APz+N/32vb57tH09u/4+fb67/f1684T2rnE0t3A2ca7yNHlzc3S2N7Ovgnaxu4I2hP2yMzL6s3OHdXIy8nOz8zUy9XHxvfUBuLCzOHZ1ePQy9He7efU2uTd2dsP3s7uF+nUCOfj1/XT4ffj2ujZ2trZ3dzeztf54+/g4evz7O7v4Nru/vDx697p7ebsFgrl5uPpBNft7Nnr9+ft39/k8+jy8vDw4efq6v3v/tXr9OMc3PT26fHs4dDe5eLqBOX14NjjARjk5eDO2+fw5Obe29vf4d3l4e3t4OTb/fv5+O/31/b8+uv+/O3k+fvz8gjw+/j4+Nwc/ejq2/L2+PDy8t/i9url5uvz/vDz+PHz5+zv1wfx4eXw7PHv7fTy7/EI5/Lv8+IV7uD09+Xv6vbx9fb17vDr4+Lm6PPl5erv7+r46+rc8Obo5+fq7eTg3urp2+YD9+vo6Or97enV5hDj5doF5u7e8+7s7/Hn7uvY0vPx0bgF5vzn59vl4M4Hz9bj6uDC2+Td4wTk3uHuy97t5wvh2+Ha6OjkyxbM8ufg1O/q7Ozf69zu9/bi+fXo2vbt9PIS7Orx7/gE+/X2+vXt9/Xx9eLv9Pnt9/Lk5vf07OzL39jH4dLF1eXZ79rQ1tPmz8vI8NHg2PPM397Q6tf8+f/K09vU3dL2BdLY2d3dDt/04uXl6OHl4uja7O7x6N/n6env6Qj07+sR3ejz8/TyC+bs9vT09/nl9u7n9fL04Qfa7+UN4OkV6QLs5dzn9fbr0eDg7O/55ufs5t8J79Xp79re5+fk7ODt6djj2NvT6+bg5dT+
BdrY+Nb19uzl5+rz8ATc6O7o/tTY8NnpC+3w7Ozh3+Hl3+/i5OPP6uTn3+LX6dbMxtnsvdHc1dLY2dDf5twH2/7dsNG8/Njg/N3p49nUGfvT3N/RwM3Qz+bQ+eLc0rzA1ODy5cfa5N/d4uLa6uvlEOsJ5Lfeydnm6Pbm1eri2Qng4ufl0d3a19/z2APo5OLJz+bZ6d3o6Mfd5t/jCuXq6M7Z7eHa1RHq1+XV3tsP4+bQ2ezv8/PX5tjk4dzPGOfp0tff3djs5dLV3OfZ68sE2t4V3t7fydXJ394X0u727Org4tvt4dvi1u7p69LU2d7u2OABzt3vBOjn6PP25e/m7e749d3x9ebi6/Te6evz8uoD6OoE6+nq5wcF7vrw6uvv8Nv038/z+/b89fj5++vy6vDz+/ff+fbq6O/+4u739vrrA+jw8+719+4HBfYB9/T2+fvd/fTU+grsBOYB7+8C6+Pi7/T+8Obx6Nri5una/e3p7wTh8Onp7fTq8ubv7Orl7u/13e7j8/X29Ajv7vT1B/Ls2vH18PX39vfi5+zy2A3w6fXm9e7t8fX18vXx8fLw8vPx9+f18gHcBMrf4vfoAd3Y59vl6vro4efZ2ODm6ecW49fu7/Di1N7eCdYM6+7k4fTp9Ojl6N3X4+/a9OkH8QXi6evf6vDz8/Tv5uDp6u/rG+Xg9vPz6ung4uvaDu719vb67/jx5PTpzfHv8vTo5u7hBO4I7+Xr8ezd5/3h7Oru69v16/Hs7u3s6t7q7efs7/Hw6fL4+ubwCNfx7/L06Obu4QTuCO/l6/Hs3ef94ezq7uvb9evx7O7t7Ore6u3n7O/x8Ony+Prm8AjX8/T3+vTp8/bw9u/u8Pnk9vTs7uII8e/zCuv29vnx7PDs5u319vj2+uP08O3y9vcL7OPe3dPe1unZy8fG1unkydDa58348/kO5OL46MDf1snK0d3H3sjM3de439/k4M3n9wP37/L36vXx7+jh5uT38urG
9/jl2+wI6vXcCQPr7OfY6fLz7+3y5+3u8/bw8fjw+t338u3z9vLw8+/s6Njn7/Tz8u/y4gQH4/nZ7/AI2PTm6vLs9Of98OXt8u7z8/Py9fjj0/nx6Oft5P/02azD0qCozOXB5vWhqKOss7/Gvca+tr2vycHFybq+wZnpqLPHv9P5AaHKAcf81gAI1dDe8vvc1v321cUJ1NLf1Onq6vPn5+fu3ujez+3b39TU2eTi4Nvz0ffF987fy8/1AvnF5dLcyN/XwsD2Cfb38fj87OLr9/Pz5ufe7fX49PDq6tK55unwzAS17sQP4woH4tHn4O3m5/v67Ojj6d3p+/ny9+z55+z27ejr6fTv7O326/fi7O7u+OUQ297b8QDYAMjD+szYzOPiyNXI0soO4O733PfZ5eji8NzT7uzk4O3s7NLV1evh4evW17vkCM3r19H60PfE3tPv7d0D397Q1vDo8eDw4O3m8PPv9u717/Dj4O7w7dnw6uvs7hC638nez9TT0NAC7Nvq5+Xd09MJwij49fbn/Pr44N/l4Ob67fP57+jj6tbP7enz9dvQwO/x0/LaBsoGzuDk6NDx0dwQ1Oje5uPx6u7u7PT67fD09/fk7fTp6+vl5PLm5Onf2dTswQQEz9nwxeL36uXo093Jt8P4AfLs8vHf7e3x9+325vL26+Pu8O3Z8tjm8Ori087B5uPu+sXr7/Wx5sjt4djMqO/exfna0+jR0Nngz9HS0tzm0szizN3K2cu92MvO2erZlt/n+uHl9ujs7e3y8/L38fLr+PL29/H48OLp7fn1+Pr28u/17fj1+PnsDvjy+vXq6+r60L3SzcrCyMoo1q/cxcjH5NwIu8/L19rp2+Xm1N7avuji0tTi2d3Wy9PQz9DX972x9+ny9/f23ubrAPXp9vPp7e3mDt/29vT1+PT59vb599z07e/6+vP69/jw8vPs8wfl5+7y9u3x6eTn7AXf6/Tt7uvl0gbc9vT35vTk8vPw9fXm
7fPj6/rx9vL08vDn8O/d6e/e9d/m597n6+EWw93ozurjzAHy3eny6uvx9ej79ur02vb08ufp6eXe1uvn5+zr2uTm1+PU5+Lb5N7fDNfi8O3p4triFePh29zq7/P17N/m5ez18/L46+7s6efu5ufc5eng4+LH1NjhzMj718fLCNzM0PrY6hfy2OPu49Pd493O4N/f2+vM2NPY3tvR2cbb0+j8zu/i3ezx9gTwwOvj07/Nxayt1O4E4+Lg4eXl1djfzuHb3+Dl39XNzc/NydTX1+Pf0+C41eP+BOP9yuYC6+Pv8u7c7PLg6Ori7PLo9Pbm7efr6+j39vDp7uvt7+3r6fDz7+fn6uq3r9PdyK+koa0slrfBw7EIFq3MsrPRxM7K29O01cu6xM3W283LyszFyMfNztvY+9SwzOfjy+7k6ObdCM/Z2+ThG9TjA9TS4OHa3ebr19jN6uTm4ubV4c7c5tPa1Nzg1gPW0vDk5t3u9OLs7Prs8OLs49sX5uf2+PL29fvy+Orq8/b3+/P67/Ld7OPy9/T57wbf4O3PzPn23sTL2cMN2NzY5NCwCsLV2eXj3ebx7ODY69zN3url4+Hl5uri6eDj5OvS0PzpzN3T1OPc0tXLy8jdw9TOKdnNB87L2NvS1ODV4+fZ3tfj3d3s2OTg2eHb2Rvd5NAM1uvY2uTW0+7p4+Pd4urdD+Pl2uvgHunc3Qfg1d/u9erY9dvP0t/p5uTp6dPq7Onj3dfk4fLy8+v49uv08OL47/LzDfjn99nn7vIF8OLl4+fR7vLt5ODn2t7r3+Tu6vnp6+AM+Pbu+fP07vj28vf3+fb29er39PLx9fbw8e/y5+ES8uT3A/Hw5uP09vb39Pf35Pfr8Lv68+/4DaHn6evz9MzhvLng2+fKvujR0rLWB9Tf39XO3ObX277B19DQzcoE1dW15PPW7QT/1AzayOP6z9nk5Obg4eP+6urx7e/m8OLm6Nbo7Or07t/n5/Hs6PHU6/Pl
4v3k49Pf3uLotM7dqvHWx8i00Le/7g7lyebB9dPZ2drTvrnduvXBrc/Ax6vAuOvF6bCcz+Xw2uQD597gzdXp2+bn6OLh49QCDuLM2Qfg7Njk49ziz93+6eLh1ebi4eHS4NnmzMT6/ufz6fv2/vTuEvTi+vn4+v/6+dTr7f3u/v/6/P3+/u//8f/y/Pz//fz77Obz/fzz7u/38+X59/jw8uj19fT3+PX49gbj6BH06/f4Bvfj2vIIyu748PT39Pb49vX28fn33vH57PL16vD6B+QI7PT5++z39eD/5+zb6O/6+O/5+OLuA/n1+vL4+/H3+vn2+fX68+Tb4uPm3+HZ8+jr3erz7uLe6Obs9NzZ5ObZ6/Xj6/Ps2+Ta5e7l9dnj5NbdJd/t397p2d3c4OHo29fgxtnh4NXj2tra3s2+38rkz+PhEdzZys3Y08rZ0QjX1d4g39/f29b5wuPZxdbT29LTzMPF4Ojd09DS28gPyeXq293o1N7U3+7H/83a1L8GwP4VGbi9zsbGsc7x6u/15fP5+9rz2PLu+vrv8ungIfTy/tvf7t3k3eLu4e7h5+Ps79zn09Xd0ujf2eDgrc611cTVw9DA2dXJuKit6NOq48LeuNPSuq/i+L256taxt9Tq0uG7wcC47LHF3sXXzba4wKrGusXstdXfzcK9yNWz4dvp5ObtsOSz3rrs5+jM3Jy63eTWs6XardfKxs3Z4efdoMzNot/o1fHewfLf5ojDxt3m7vD26bi74t/jvrDO+gXXsvWw+Na0/5qgu7rst+n4xtj0v9TZ7JW97K7L69r94Lvg78HO8P/I9tkGBv3P6bPU2M/Wr83Yy8zQ9ubh2c/Z+cjaytgB8uLJ2uXp6OTRydDI7LjN187L8a/dBNzM4d0H2Mrv4gba2uzt3dHi8+Dk0ffq8uXy6vf27usL2PD0+fz57fryEOjm2vL8/vTe+f0N8vXr9OHq6ff2+Pzv+/z05uXU7/nv9vDc+vLt7ubj
3vHq5unw8uLh6NkN6r3w6uvq9+Hb4uLu5u3y9+323e708+4Y2uoJ5u3w9fTd+9Tg6vT39QbY7wLi4+re++QG6vUHA/3w5/Dn1vfj8u33+fT89ef15dff1tXl3Mje3vfT883j7vLR9ursEsfdywD+7fv329X25+Dt7Njb4fTp7PDl6e2w59XG/9L3/////vjuC9309//77tv6/gXO+Obn9/7+9vjz7e76APfu5hD9/v7+/P/uAP/56/b58vzj7f328tr58PT88+P7/Pcf5u3r7e35+/L68vXy2/v1+vr7/Pv9/Pv6/fb++uzv5Qb35eTh7+HXBPTo+ezf5+nZ0uvd6gTZ5AEL8vLp7ff06e0J7PPs+e3x+vXy8+fU6vTj8eLy+gTq2rYg6vXb4fH56d4X5djw7fzu5/Xv5PD0+fDu7+/m9ev07fj99fLr5c2r4t7GyNbC9/np5Ozfs/K9x8Lw8v/3B9XPy/T07MTe5NbS19LY1LvNy8LOzcrcxObe4fLk6d3jxv748Pry3sTf1tTZ6Pzl5bjJ7dPU/93i8/jU397W4dvCycjPz9DW3tL57fDj8fL78eHjzdXzEPfqEvHu3M/g9xjc8f302+oF8ubh+u7n5/Lm5+bo2+fv+Obe4Pn+8/36+f/+9vj3/fr9/eb7/fjj2fDaHeb8+OTn+c7V7vPk9PD05/L57uP3+/z/5/35+eb9/fr7/Pb49fbp+/nv+/n48/H19Rnp1vjy9/H02vPv9vL3+/v1+vf1+fr8/PPusAPky9q1r7eqy6ba3NzEuPzNu82SvbXTxtvYDrqaG7ubseUBBbztxeLZzNnUstrI6tMPycLS2LXx3cHf1vDm19X69OPrwdbWzeLPzRzx87jeyL7YzwK61dzx4d/pz8nY4hXryNYI7eHr8QL5tuXr6eb6wuXmFMje5hHo6/v608vv7PX1AtkE2gDp7+rZ7ejg7sXU/uX1/ff9//r48ej3+vnV7eD94Nv36/b7+/zv
1/vsEv31/vQT2+zr3e/t4f364evi1fzi+v3+/v379Nvi7vT7+PHl/PDX2fDx1tb38Or66SXt4vzr5N7s9ffv9ert+f7/4uD77/f2/v7+/Ojf6u/39vj79v363vDu7Pjw+u7c+/7u7+b38ugL9/n05PD19fbx/uwZ7P7SzfLU3fDUFtnf0Ofy3+Pq5+nj5OfS5/Dm1e/SFvLo7OTezuHk0+/X4/Li9PbU+fQE5uDk4e/19dzy8/P35usR7t3t6+X34Nb16xL9+u7t/vTx4tbk6vTm5uzu/Pzj3+PLCN0D3+TgAeUE4ufi5e7c3PHZ6OTw8evn6PMM7fDq8Pb07e3s3/jy9PXu9e3r6Off7BTy8vD09+Py/OTx5Pn57er69PLy+vj+/vr85P309f79//z4+/D+/P37+fn6/PL48enb2uHm4eDr6Q3i2ert8gTq8uj19fPs5Pry9uHlDPP39+/19fIF3erw7vDs6dbp5Oj3+9nE0s7U4N7VEc/f3wTW3vQI2trWydzd49XZ1tLT2ePN1ejf29rg3d3V3+PVBc3g3+DY5uTf6ef3497o6+/h494TAu7p5unc4vXn3eDq4+3v7Ovr8Ork6uzl5+X06dnq4Ozo39fs7e7mxSLj1OP177rX5+/l8+rhx/Hv9enu6NH22e/48vTz7ODp6dLz7OHc7x/05OPq6er29+Tn4wEG9g3q5uMO5/Ps9Orp8u31+e3x9vr67PTx9P39+/3x/frv++zs9ur4+Pf29/bw9vb3+fX28wDx6/L1+Onr9frU7PjvCPbx8fD7+eT39/Xz9fDu8Pjt4tvpzu7w5sDp6eTy4dnp+wzx7Oj07PLwCN0B3Nzg8uLc8Ofp897s5gjy8OPu79704uz47+/8+vrz/AHq8/Py9v8L9P38+Pv7+ODnEu/t8Pvx6fXx9vXo6eve+vTr+vvi+erQ4d/g5vHdydAh4svN7/Hl2+Ll1evw8u/d3tsN6PHx8/vv+ebx9fHz7/Lz
6/r0DfDq2PPx7fPq3+X47PDg9vT49e/29wnw8vMK8vT4B+3t7e349/Tx8fDs+/n09fX0/PH289nd6toD4Ann8+7j6PHy9fHx+PQI9fj1/Pv0+/fu/Ofy+PT79/j3+vrx+fr2+Pvr7/Ls9/fi4+v39/Xr1erx6/X33fb76vXd3+UQ6Pn08Pfq6+X17ez6+/j68fr59/z07fDuGOXaCPbz8uvn397cE+za5ODu4tHq/PDe5uvv3ubj5eHi9ezu5ePo8efs8Nvz7ebkD9/m6+Hw8ejv7tzh+9zp790S7/Dr9gTv6gHg8u/l6+ri6u7v4e3o6ebZ5+3i5vXf8uLN8/Dl8/Pp7/Do6PPo6+/f4O7x7voG8+4N5PPu6+/w5u/z7t/u5+nl6+ft4Oj15/Tl2ubg2dXkzRXhzM8FzeYLzcjs1N4E0RHf3uDs+8bn4Ojl4/Do5+7o8svv7ujr8M3o6drv8eHl5+YD09fQCejs6+XQ8PTgBeAS4eTt9d3P8e/v6en37/Ly8PXO9fLy8/Pa7/Lh5vT38/P0+fHx5+rv8f3m9frw8d//4eH2Cvb06/jd8erj9gvt9Oz68Pb26Pb59/vr6Ova5OML6PL24/IS3u/n6Or09ucWvunx9+T39uL06uzw5fDr9u3t8uT59fD66ejq3dnN7AjP4+/g+vPe4fLi6/ji29/r3N/h0OLd5QPg7ubu3+bt8PMB5PTq8N3q2u3YxMoF2+UZ5uLV69/b8PXo+vji6uvnCfP1+NXt9u8A7vbl3+nt8/bo4PD59PLn8+Ly89ne9evk2ubmDunnCe3xB+f17Pj58NDz+e/y+vz8Cvr68uP9/f//4/36/vr49vT0+uvs8Nzo4uDn7e7hCu314uXp+vPt9/Ds/Nrp9Pju+fbq9grn+fv8+vT1+Pnw9fj6+/f16/MQ4NrS3Orr29n2ycna0+fKCtbNxOLR0efMxwLn0tzlDffWyQ7O0ccW88Xe1NzO7OXDxOTa2t7r797b
/tHT3tXn0BDZ0svl2Nbx18oG7djd5drf4s8T19vJGfjI3dbezu7nyM/P7P3o2v7BuvDx2//A4bz0wL7V8ePs7QnC3/bC0QbwzM3nxc7e1uLA2OHZ2NXi4b3t4voF194F0c3+/s3/1+rQ3MXPugP15fnr1eLfx+L70tfd9dnb4tLd3s/h39bd2evL0vv2/P388P768e/sGO/s8fD89eLv9P73GfX+4fvwG+/7+/v6+v34/v79//r+//r//PTE5u7g798Z3Qvn5/H37vHp6vXY2+vt3/Lq99QL9Pnr+O/j9tTl8u707Ong2/Ls9dvo2N36+fXy++ncx8jU2/nyyvb06Au92LQF0/fbDOf22eD68ubd4OLw6Ofn2uju7Pjt+uzp/P339f3q4MzQ1Nn88875/fIZ2dLBBdP54Qrq3uDi1vDo8/H09Oz089/08/D+6bj27vz7/Pn++/Lx7Pv9/vzw/PXu4ePt6u/2/uEa/P/l9A7//ePl6P3y7u717v35+vPp9PTy9vnz9/PeBO/p7/zy8PL34gnq7ezq6vTn9fLsBvLc6/Lx9Pr88/b28/X64v3o4/T08/f58/bz3gTv6e/88vDy9+Lz6+zs6un05/Xy6x/z5vP48fT7/PL29vP1+ub95+MB4Ofm3eja4fIV6Of09OHh6vPr4t7q6vbZ9OLe9frj1wXb1+/e3+zP9O3p6/He7wXR8tXZ2uLU7+zZCODT5+rbBdry69js5+Du0vXpG/Tr1eLX6NDyyM/m1uHa2Oft1erK/gfv5fT79ub56uL16vzn+/Tx/Pfr7PDt7hT6A+T38+vv7vIP5vLx+Ovu9PT9/eT44egH3+/Z2t/j9fPZ8Pj63uLk5Pn74+Lt5e3O9eUO8v3i2OXq1ey96eXy7ObZ6uEC7NoM49rk4+fu5+fd6PTi9/X54dr58vP09vXt9/AU5drp6/b9/Orj5v/17/f69/D8C/vc5wAA//8AAAAAAP/+//8A/wAAAP8A/v36
AAAA5f3pHPr//////wDo//7///8A//8AAPjg19bo59/r4fjb3urk6t3d1NTZ1uDf4t7V4/rx8N7h79oS9w346eLa6OTY6ujl6MzI6ePc7Ojg+O7l6ery7+ze5cba3+Dm5+fh1uTZ+tXn2fDf9/gU/sfj2erk2ujl5vHO3Ovl7e/3+OvnBubp7enz9OTp6ejm6uvv3PPxDP356/bl7gfp3OH/8fbx9e349/Ts79jy7uHk8eXq9N/w6u/26ezn9vbt7OPjAgzf8+Xj9/rzztzw4PHa7Orp4ecY4dr86eji7PPd7ODi5u3l5vrw8vDn8PHm3wPc397h5e/05tP64OTr693t6Pb5E/Dw7+Xn8Pjk+Ozz3ezg4ubt5eb68PLw5/Dx5t8D3N/e4eXv9ObT+uDk6+vd7ej2+RPw8O/l5/D45Pj58/P19/P2+g/u8vHt+PPmCfDw9vn68/P6+fn07fns/P318ff49vj09/jz9/rp8Pbp3NrGA9Lx0tcB1OrHyePLzfsVBOLI2t7O2eLV0uHd3N7e5t7P1Obi4dXYyuLm1c7A1+rq6N/f1+rn8ejs19Lt4ObZCxDs6O7m2er06e/26+Ln8ern9Ofx7+3q59/59O7q2OnX6+Hi59np5hPa5dXk6Nvd5B7e0dzz6NHu6vXt6vTt6vL06vD06/vq9vry+Ovn7djk8vDu5vTu8PXmEd/u8e7x3+bt9ez26u/2+/v08/XzCPj0/fr3+vv69ff69fz44uvy7tfr4eHs3+nb2h3m2Of069kO7eDz5un18e7y6+Xz5+Tx4PTq9Pfu6Onz8eH18ffA5N7z6er68vTu+OUc8uzt9vO/6ffn8/fo8vT8/vro+u3v7fj9/v7+/vv4/v70/vvs7vnp2f/b0soGABPv69nl48jS5dHZ1+Pg6e/q6efo7vPy6O748Ojp4+zl4ebt1vDo5fTW5P7/AP///fH9/Pr4/f////////32+P77+//7/fr//Rj06fX+//0A
/wD+/Pv+AOP///v47+/2+fr37fbx9/jz+ff43/n28+Py89vw7+j+8fb29Pjy3gfkBeT09/j18vXz+OXq1/b90eHb3PH5AQnRA/Xf9MvIDd7d4N7l1uHZxejT1ufd7eXZ39/h59Pf1uru2ePNzegQEOHs6vTu8BHd6+n08uv58vvy8/r8+eH26vD68+r19P7t8/T1+fLx+/r4/uzu4+rn4d/e7One2fvtDdwF1eL94dYI4N/g3+bh5dLQ6Njd6N/r6uPq5OXp2ODY8+/W6N/Q6+788Pru+P38+f/7/eL+9f3/+f0A/uj66P349On8/f/////z//j67/7+/v//HQD/5entGOHe9Orw8+zm4u3q6PDz6+js7uLt4gX17eHu6OXx9+/r5+Pj8PPu3Ob44unv5enp6efr6Onq7PHt8PT77urw8vTq6e7t8fDx3fTt9PD36+Ty7/Dm+Pjv8A0D7vTu8/rv7+/v9vb35e/z7vD7+vTq8uX76vPt6PP07/Dv5u/t8/Do8O7r5+zy6+oL1+jt7/IG6f/jBOjy5wXn4vre8PH56Ozs1uXk3evq5OPn7+/s7vHs8unr7O3n6vPn5NLU89rs5hW44/Tk3fL19/rM1fn98OrAx8n2EPPe7eDr4eDM5tjH0+Tm0+6+1uLS3t7U2+HOxcWsuOP05N3y9ff6zNX5/fDqwMfJ9hDz3u3g6+HgzObYx9Pk5tPuvtbi0t7e1NvhzsXFrOj5Edr44dHW2uzP6A33z9zX6f8K4ODX9eXr4Nru7dTh9fXj1NLh6ujt7OPu8e3k39Lu8cXV3fMGAtjh+ODnCdvl3PzM/9r55uvt6ODp5ubt6O/o6NbY4Onh4ePp5+bT39vk+PjT3urgCAfi4/zr7dzp6+Hl6eng/Ont7vH37Ovw8/T29vDw3+zv6fHq9Ovr5ebk5/rZ0OHv5AwK5N4D4Ove6efl5+bt5gDv9PDy+fDs8+33+Pjz8ODs8Ozz6/bt7Obn5eb8Bvjj
6dP+3OvtBdTd9dzl39/b4eoR5+vrAe/t8fDm7+rq7+7q6vHi8PHy8O/i0crKBQgE8Obf4eny9e7s7PDt7/Tp8/D56vn1+Q/2+Pv79/f67vb58fb39/r8+Pf77tv39PgI4+n29v/m7e4H6O3j5Orh9vHm6xHq8O7z7O308ujv7Pr48vLl9uTz8vb18Ofw1s3/Dt7q8PfY7u/t5Pj05uv16Pry8/cZ+ff49uv1+fTw8/b8+/Pz5frl9fr4+vHq8tbW1uLFwbv2y7++5QDO3NXkv8XM8szr1N/R7N/muOPV/v4CyNHc1+TN0NbY2d7VxevYstnb4Ovh5fHy7Oby7Ovu3Ojs7fvpDe7h7uPyBdrt7QHL++7v7Ovs5+nh5ePm5OsF2dfd4OLv5ejz9evX+O3w8OLq7vEE6t755P3v/Pz39/sH3cn39/Lq7vDr4efk5OjtC93z8O329fX3+vv38hP29Pr89Pv89/Pn9+L+8P364Pz3EdP98v35+vjx9vjy8vTv/dnp39zh4+TZ1vHizfP02Obr5+Tg6fvb0dnv1t3p4tPo1/8LBtHj4+Po2OPh5urr3dXa09L68vD54+n68+D18+rv+vn29vkM4+Hp7+30+fHo9ukEBfr09fLx9uf38fr4+vfp8u3u9vL0+u3p+/rm9vDq8vf58/j7COvt5uXs9fXy6fjn7Qb+8Pb39vfo7vf49vrw7/H049bixcG79su/vuUAztzV5L/FzPLM69Tf0ezf5rjj1f7+AsjR3NfkzdDW2Nne1cXr2LLj8O3h7O7r5eXj6u3u9ezr39Ii994A8fHp8xXv8e3t6e7t6/Hr7vDu6u/w8+3u6frv8u3w9vPvDPDq5erx6Pbw7vPz4e3vHOf27e3u5vPx5+zv9+vs8vLx7fPy9O718vLw59vr5eTr2end6O3o8fLs0vz55uvh5OPy6+Hl6Ovv6+Pl8eUe4OPb6d/a397N6/HezPvd5N3z7eT06Of15+/2+egL3/Hn
5d3i7/Tu7vPo8vPl4fnqDevo6u/s4Obm1vfi798Jy97H2tXZ09kB3ekE5czW2+vY6Qfp5O4V1e7p8O3u4+bx2ejv6+nn6t7p5+zp39Pn3+Ls4+vz4+Tx6fLr+e7V8e3z5xbw5+fwF9nw8/H29PDm7+/t9e/r8PHp7+718/Hy8OfeAezl4+bt8eDs6/vu0+nl6gHm3OD/79gG8uzy8PIE5/bk5v/q8vTc8PX09e3p9NzU9Ovl8s/w7Ofl68fv8O7t5vPz6yXK3OPz5PL28PLy7uba7e0B8vP0BfD28O/t4PLn4+rk7vXW5eTr1+f0B+Lm4+vj7t3y/tn6z7vh5+Pg7eDj29rn5eHi7Anh6+Pl6uTz6cbp4vP36/Pn7tjn/wnk7+fz4/TiDNLnAdfN5ebj5e3l9Ojp6+fo4/Hz8PHx6u7r+evYyeHc8ePj7vbm1ujk8Obj7+Xw6+DT5tj/DgPo9+ry2Orp2OHb3uTo4e7o7Anv7OEPze7p2e/i6e7s/eD97Qjm1+ff69rz++TtBOTn9uzy8PPw9e/q7fPx9vL48/fx6u3y4fXu6dnv4unu7P3g/e0I5tfn3+va8/vk7QTk5/bs8vDz8PXv6u3z8fby+PP38ert8uH14fLc9OLc9Obh4ert8fjZ5vHY9+7o7+Tj5O3v4+nkHt7f19346/Xx5+Tq8+z18fAK1uXn3tvo2Ofr+O8A79Lfz/Hl4tr+28nb5Qji3PDp2OXd6+Lj5djk5d3q5+Xi3ODoFP7k9+z47tzw+PT29Pr4+Obv+PP48Pj29OPs+gXz8gX27Obt9QXv9eru8Orz6Pjq+eXw3+vc5dfc5Obh7Q3b8eXZ3eba1Q3c6wsK1Obs0fPv5d7q4uLk5AnZ2tDKztPk2ufT1ubv7+zp5evw3+be7Ozq6vPn6OLi7Ofr293yCOLm+eDm7+zk/+Xq5/Li6ers6/nqzfv4+frv9fTt/Pby9f349fz9//v09PPz/Pf1+A308wLi9vzz
8Oj89fT++/n5+/0G/fbs7/v7+fnq/fb3+Pn4/PTz+vzu9Pf2/fbm8fv89P319/D69fHs9vj6/eb69vv7/P3lD+np1dgO5uHt4tvk7e7p0ebp1urCyeXkCuoG6t7s8eHd2N3a6Nvn39TS09MR2uzo1gH51NbX19IC6d3tyePs5dYA++Ll5t3o2+LX7OT5D+fk/+re5/DsB+Pg6eTs8N3h4uP7+dTW19fSAund7cnj7OXWAPvi5ebd6Nvi1+zk+Q/n5P/q3ufw7Afj4Onk7PDd4eLj+wTo5eLs4Ajv79vu9fPn7t/+7vH37fTn7u/59gfk/PYF8Ozk8erp7eby6fX05Ovn4+3x9vL09vDo8vr1+u749vbg9ff47vT49QPX8fL3+Pbw2vXo8fjw9+zy8e7u7ufs7fML4Ovk6vLz9uHm7+jg9vz74Pr78vn4+vzuEPH07/b58vb6/f/5/vv2+/n5/fz+AvP4AvP28/T38+/n8vTv6fX06/HZ9PH09vjy6/DzCfHyC/L19vb1AeLs8/Ly7OTq6P/r5Ob09vf09/bw5/f29/f29fL22vT09Pb48vP39gjx8wv19ff39QXm7fPz8u3l6ujp7Pbp3N/i6PLp5ebS/trY6vHV3QIGBeLs1+ro5Oru4OHv5+Ll4erl4v3m5uvs5/Dr3Orl7/7s9PriAs0B5vDv0Nr2xN/K1Mj+w9LW2Mjd/NLn2Nbl4uXa1eDi6N3g5+jh5+Tm0Nbr4Obh9enn5ej4+uHr3t3z4+bWEtTa3Ont8Qnh6d7g6uf089vg6PDw7u/w6urw7ePtCfn9A+YH1wbv7tXW5f7U3djf2OTf5Oje1Oja2vLw4Ovs69/k7u7u4ujv8Ov07e/b2t3a4NTc7gje+Afu+ATW1c7Y1szfztLkCtrv7//s6tvp5e7p5unv2dPh4d/h4d7h09bi5+Pc3vIR5fkM+f0H2dnP2uHUz9bZ6OPn9PPa7+/i1uj38vLr9eDX4uPm4+Tj4tzc
7O/w8/Xw4fIH4ejt8/Tk6wvu7O7nF+Pi7PLz7ebt7vLq4Pzx9/fv8O3u99ny8e3f3ezv8PP18OHyB+Ho7fP05OsL7uzu5xfj4uzy8+3m7e7y6uD88ff37/Dt7vfZ8vHt393I0dLPy/7T0sTm1d3i4Mbw1Me83OIG3AHEztbx39rV9NgW3NnP0tfLyNPJ1M7J0uvI6env8OAI8fbv9vv2+fb63vDv7ff29uni8vb09fv28eTtFuv59PLz+fb59Pfi9vLs5+vs7vLlDfL58fr9+fv4/ODy9fH58Pfv5/f49/n8+fbr8RLw/Pf49vz5+vf67/nz8+7f6OTh7tns5+ry7u3s89nb5N/d7uvl8+zn5twD7+ntCfXR9O7u8/Ty7ezg8PLf7BPjw9LSz8v+09LE5tXd4+HF8NTHu9vhBtsBw8/S8NzW1f7UFtnXzs/Ty8QBwtLOxdLXx+Tl097UyMPXAdzS297g1sz2+9XZyhPT0sjg69Hm8dEg78jd4N3o6NLiCNzR5d3W49P27NLg29XJ3Anl193a4+TRAfvT6dkd29nW5O3U497fwAXj5uTh69jU2Q7g4dzi3vDc5fj3+vfy+vrx+vz3+fX39/X1+Ozo9vfz6/f1+fr43B7Q5+f48PX3+vjv8/f59vjh6+X49/r38vr68fr89/n19/f19fjs6Pb38+v39fn6+Nwe0Ofn+PD19/r47/P3+fb44evk5dTf1MnD1wDc0tve4NfM9vvS1cgT9NDI4enQ5/HRIO/J3eDe6OnS4gjd0uXd1uLNzOHo5vQr3/PR9uXx89jY3uPn8/Lc3Mn94ujc5dnn897q19nP0+Pc49/j1tTg7u/W49nw5eju5QXk5PAH6urn1OTk6Onk6+zlCtnp6/Ts7Ovm8OLv8uAK6Orm5+709+Tx4OPg8+nk6d7V7vHs7Obr4+nr2uno2ePs7t/d5/zezwTZ4vPg3vLb0ujt7Obc8O/x69UT5fnx5evu5frn3+Xt8evo
9/Pq3PTu+fzx5u3w6evZ6Oz76PL78ent4fPq7vz77PTvIev17O7149319Pbx7/Lv9u7o9PHu7u/v5/PxDfXrCPHy9vjv/uzv9ff18/Py9tvy7+S8wgHzzs/v8e3q6NPW29jJy9Df8+vj2AbV4erq8d3V/+Hf3rnNCNfe4uXT6NLj1enI1dQK+9jg29j87xDY2eXh093f8NDI4PC55uvwD97r6Nrv9Ofo7Lbj6uTp1ejo59/u3rzCAfPOz+/x7ero09bb2MnL0N/z6+PYBtXh6urx3dX/4d/euc0I197i5dPo0uPV6cjm69Pm6urf5eHs3/Hy7trp693eztfw2uTp7Ove7uYb2eQN4u3V6+fXItLc1tvk48zk7evz+fL4+fju5uvv+PT28+/59fnm7PcT4fbw/fj22vDx9uvq39/x7Ozx7fP48vcI1v70+Pv67Pz+7Pfv+vf3/en69PXa8vju5+/1DA7m+9vy9fTv9t7w+fX4+fX8/PT+7tHu897w7ezz8uMG1Ozt8fXx8vXtDsz/3OrT8gjh7+3p6ODj4+3k4OTb4PHt1N3e5xjw6+3L6uLq0vDu4PDm4+TYDOvv6Nwi69nb8OzX5O4q3+jl6+no5uDq5dLn09vg6NH55gAA0tD85fjg4uPd3u3k7Aja8eHV0uXg+uTo2+D45+UP7uTg4tMh/+zi3d7r3efd4b7nCtvkBNsK7u/v7e7w8vXm8efx6Ozm7tP6+PUO5fT01vz88eHlyunu8Obq8Pf18O3gBeDu6OLx5+vy8urw9/LrDeH05+nn9vHm8/vo7wjs8OT49PDj5gMF8ujy9Pz76O3t7gAA0tD85fjg4uPd3u3k7Aja8eHV0uXg+uTo2+D45+UP7uTg4tMh/+zi3d7r3efd4b7vp9jh2drYwNXU4uHM37zstMa77+oIwOLw3fnVueXm6N7D0NXA6LP4xhTHw9Gvv/jT+9oDyd3C09LP0NXW3/Li2eHg19njBuH45OfV/+fd
0Pfa4+Xp59XS4d0k0dXl2NvV8dHr2NzT3+rh49/X2PDf2RPs7uDv8KXg9v3i98bn1vbKBe3S/dja5uno2+jm6uXnEgDb9d/u4+b38Of02+387eYP+PH13NPd8+Lp9vj2/fzu8PD88/D38PX87fD1+PD48RHk6/7++vv//Pz57+rv+fv50f/++wPN0OfyDvoL7PDo6e7s/Prl/O722/vm+PX9/PXMFfL8//3/APz/+uf79vr6/9v0//ns7N7s6/H+5hHjFuLy8eD2Fe7h2/P69/z//vP969vg1OPe6OIX67/XE8/c+e3m5uvLC9TV2urX9vXg4/QL8+P479/pCvHp5Lr05+Xi5srO7e2098aq9uDa9+P5xuTSz7XTz8cW5s7Q0+DbzNrWzurU17/Tytbj19vc4N/KzM/BAgHbzwLI2+XnAdTr3+3g49zm6e/hFwLd4+fu+/Tr5+PR39rb9e7r7OXs7Ovq29nk3vHt7bT3xqr24Nr34/nG5NLPtdPPxxbmztDT4NvM2tbO6tTXv9PK1uPX29zg38rMz8EC6fT14/Li4fXo5O/p8+jr2+Xz2evh5uzh6egm7fHc8+vl8PQB5+708e/18Pbv9/Xr3vP7+uj16fP98Ov09Pjq9Pnu8d/u5vDw5ffxK+f26u7u4vP2+On1+fXy+fL68Ov97eP06vAC8+zS7/Px6/L08ujv8Ovm7Ozz6vfz+PPw9fXn8ezz9Qb0+e7n5+ju6untE+rxt+3UvsS21+DpCO2+zMH9x9zf2szkB+jEytYCz+26tg7E1/MDscvBusbAysrD3Lzbn9zl0NfY3NTY/fHr3uXgAc/Y+fnj6wXM5uzpDNzi6+Ln1fUO2dvm5dna2M3k4dfd69Lo5dje4dHh5Aj12ujo5dnX4NP48c0Rz+fZ8gHt5O3h7tz7FODe6+3k4uHP7Obg4fLh7QDv+Ozt6vTv+gTh8ffn4Ofc4tjxBPrh7vLt7/Lq7PHx8vbt7vDw8e7s8vD1
5+zp3/IE8Pz09er43gII4fH67uTp4+Xf7OkA7PL18vP08/H18/f57u/x8fPz8fX19/Ht6uT2+PPy8OD18uHm4urs6+7j8eLl3uX/zd3m7tni6t4m6CLl2/Hc7d7p6ejn6uvt8OPn9Pzt6vjt/Pno4+UL9vbi7PTq1d8O5OTlBfLp3+ng4Nvm5ujz9PDt6fT46/ri3u/h3/D15ff56vn53Oft5Oz0+e/99/nx4Ofi8PD77tfy4iPp+9T59ff67vXu++71+e789doH4BH1x/LF7c7i8L3Cuc3iur/A39zY3dvL49zj3dwQ0e/f8Nrg39zG5NPc3+ftxbrLC9XJA+oJ5eDZ7ejh4tvs5uHl7PPo8/b15vHp8vH23OUT6ff19ffx2eHq8O/x+uDe39LXHvDt+dXd5tXm09fZ5v7X2efu7OTq797s7/fu9dXo7Ozl8eXn4ubz3u3079bn0O/S2dfs3NLb0+0R6svU1dj94dvG2eLc3ujf4e/c3+De5ubv6tjf5+Hl6Nzi6uHh1Q/r0tnX7NzS29PtEerL1NXY/eHbxtni3N7o3+Hv3N/g3ubm7+rY3+fh5ejc4urh4dUP6+Hr6+Py7/XsD8YG7uzx6tfq5ubp3+7r8Ofx8ejt7uX26+vw7vLs7O3u4/Hy7tbqBP3Z2ObK5uTk3csZ9cXV4trR4drIwNfp2Obh7f0B1Njg6Mzw8uDp6OLo3d7j4+j25QrU2djmyubk5N3LGfXF1eLa0eHayMDX6djm4e39AdTY4OjM8PLg6eji6N3e4+Po9uUK1PHtCBDe783Y0eP42NvS8ePV3eDo7eLp1ezlzuzo4t3j6ufc4d3f3+Pt5OPr5eTb0tXy8PwQ4fLQ2tjk+d/i1fLu197l6O7i6tXx59Xs6OTe6ezn3+Hd4OHj7uXj6uPe3dXbAfcC8+P20+Le5//o0dfy8t3i5+nw6evc1+nV7+ji4u3v6N/h3eTh5e/m4unj1eLc2Lzpv8LVmAPS177d
1tKpwsXy8NTw/AfGus3+29/U1MWwysHwzeXQyr7Y/PfTw7jts63q/d7W19j64QPg4d/u4OHm2N/k1tYO7+jh4O3q9O/55Nzg2uoE6urq8QbU7fLN5tXR7OTq5eTm2vPc7ezq7vTt6wIGBwTi6tvs3ef75/Ls4+zq4xTp2/Hq6ufmzebn3uLg4urRwcrI0N3Y2O7uCtfXyMzawgDAuOm+4s/b2RDg48jF4tHGzMnY1de/1P7O2NvTAvjq6Oro8/Ph8fDv4wXy7vHo8OXh6uLe5O7t9ecZ7/Ln8e/y7Ony7e307PLv9fH18vPi5O7z9e/zFfzt2Qfl8fXu+uz14ubh/9EM5+ju8e/t+uP86uvq6+bw9uvx8O/z5fj12PDw4u/18eb29/XQ7/T32Pb22fbDH/Tk9PD39/Dz8PPv5/Xx9vHz8eXf4ODe3ezg2v/c0QfdDdnd39Pv/Nni2dLY3dva+Mzt2/bk5uXc4N/f5Qnl4+jo7eXX3Obaz9rc3Nn33NEH3Q3Z3d/T7/zZ4tnS2N3b2vjM7dv25Obl3ODf3+UJ5ePo6O3l19zm2s/a3NzZ9+3s7ejl6vPy8Oz18Prx4fTs5+Xj4e7v7+PsKunf6NPq8ejuBe/m1u3Nyd7Q2O3h2/zn8Ono9ur5+ebz7PXy7+YH7PPz+vn47gja8evyCPfu9/X47url6ekG+vbw+vnZ+u3j2+fh4O322urq4ern8+fp7Of28eb83eX16O4E9uPu6BTt6unh6PHuBuru6fXd5u/h3dvn4eDt9trq6uHq5/Pn6ezn9vHm/N3l9ejuBPbj7ugU7erp4ejx7gbq7un13ebv4d364eHm6egF6Ojj6+j17erq7e3u5+jt7u0O6+Tk8fDt2+Xo6Ovu+fLd9PLm7+oG6tTk+uHh5unoBejo4+vo9e3q6u3t7ufo7e7tDuvk5PHw7dvl6Ojr7vny3fTy5u/qBurU5NMH4eXu7NTg4RLa5eru5ebb8O7t0Afq7Nng
7evt8uzm6vHv6Nfv6Njp5+7v3wD0vQfTB+Hl7uzU4OES2uXq7uXm2/Du7dAH6uzZ4O3r7fLs5urx7+jX7+jY6efu798A9L0HLuHc0dfW0tnW/9TX/eLT0dbN4O7e5e3R3efn1u3l2Orc1Qfr5OLw5N7m3+ju8OLE3DDh3NHX1tLZ1v/U1/3i09HWzuDx7e3v4OLo6dnu5djy3Oro8+js8eXd5uTr7/Dix+Xt5uT/4uzy1Nvc1Mrl7+DG7OAY2tXa2+f15v3f8Nzk7OLs3+fv4u3j8/Dr8OIM8woI+vr6/fn5/fz8+Pv4/Pv5/vz59//7/Pz09//8/v/9/v/9/gD////5/P37////Dff67v/3///+/gDy/v37/f38//3p/PL7+v789f796+b4GPH9/f7mD+js/f7+/P3//v7/9+b19e/85Pb96fj8+/n59uz75/Tu8/T73O/2+AHj7hbq9/f24wrk6u/68/jy5vz5/PPq3Nzg2cjh+eLez+jj6efm4OXg5fzV1uPk2OAW+eDt0+Tc2+EFy9fd2OHf3NbnCtf21tzc4NnI4fni3s/o4+nn5uDl4OX81dbj5NjgFvng7dPk3NvhBcvX3djh39zW5wrX9tbz4uH409H39cfU8grh2tnd8dnJ1BD03tLy4u7Y4Orgydna3Miwzt7L1uDi37fN1rvw8+Lh+NPR9/XH1PIK4drZ3fHZydQQ9N7S8uLu2ODq4MnZ2tzIsM7ey9bg4t+3zda78PPd2tnz79UI5+nn/fHw6OPo8PDj9Q3M7uP34uTq9OPNz+3s+ev79uLy9e/34Or45g3L+uL+5+XN99zp6wjy5enw2eXb4xXh8+rg79/s7O/t8O3x9efl4enn5evp6ezg3ef93N/gCe7q2drr7wPc+vfr7uDm6O4I7OPy7fTt5+z38/Ly8/fv7urr5+rw7O3x5N/s8d/38+v88vHw+/br5vP6/Pn1/Prl1/Hy7Svt8en5/PPt+Pny+/399/3+
+fj8/vf99+7nDuDh8vbh5vHm2gHz5e3q6Pfs9s4Q8e7k8wj49vr39PT59fny3Ozk8Pb19Pnr+9vg6/XvA/j29/Xz7e0B9vX28vjy7ff28Pb4Dfnv8fv49/j39/j4+fbz+Pf4+/f87vX13/Ds96jhC6f96+Tp2LHEtLPZugD6ycnCxbrc8fXZ0cXFz9fQysjOzeLGtwjO2ruwo9bZ0c7gywvKAtbg3eHx4ODTCuPoFe/x6ezl7gHq6O7d5eri4uLn1twE4d/U4+nZ2dDk5+wG7gnb7ucD5ATZ2tvs4ebi29zW58/l8PLy2OTb5unm7/Pz8Pnw4+ro5+3y6ezs0vv55vvl7Pnd/+4b3ub9++Do6OPs3O3a5/j9/dPy5/Dz6fv+/fv++/X2/Pr8/Pz8+ef27+Px3eby7QLsFuzr9ffs6ejg8uLd5vP4+vvp6+Xv9/X0/Pv5/vbn9fHw8/j2+fbfzxnc5eXi0+zkAgnq4da65Nfb5+AF1cfn5u7y2u/l3vPn+u3d6OXw8+Hh7unn297W0uHY3uLk5dzp9OsC4+vqGurt4uPbAPbo9OkK9Pjy6/Pw4Pft9PT14fDn5ejw6ujs5u3r4Afg5+Pp9OcBA/Ps9e/S5vHw3R7Zxebr8OvLzufp7e/z6+D/1evf7u7q9evp8tbiB8na3eLV5eHd6Mfd69nF5OTW5NMf59raEuPj5+Pj2N3j2P7o2efU39zg2s3e4+TL5ujp59vw5unr4fvv7+zv7v3n6QDy5ub25Nnt5Qvk8efb8OQB89br6e7m7uzu6vLt3P3t7Ore8vHo7+j88/Hs8fH96u7i8unn9ubt7+cL7PPq5fHs6/Xm7e3u7u7s8Ov17ekC7ezq3vLx6O/o/PPx7PHx/eru4vLp5/bm7e/nC+zz6uXx7Ov15u3t7u7u7PDr9e3pAu3k5ufn3uHi5+XO6d3r3Ozd2QLK1+j62eHk6ODl4eje+ujh7NnX5vjc4N3f2/7l0/zx8O7u6uvx
9u/06PLj7+MH7/Xg5tDrBO3t7/Pn8fT1+M7v9O3r6Pbm7vPu69z08vAQ9Pf39fP27PL59/n09fX14fbw4vXtyef18/H38vPy8ekK7vDz5efsGfDr7Ozr9fbxzevw39vx7ODz8uXq3uLn1+rtCP7k294d3+Tt4+vr5/Hh3e3t9O3j7uTk7ejg3fDwBNbw8vPq7uHv6evx9PXx3/Hz7O7t9O3u8O718vnv8QPz7/Ty8ezpEuzt7Ovo6Obs6u/o6+/u5u7e7ejs7/Hw79zt8unr6u/r6unq8PD26+cP5Orx7e7o6A3s6Oro5+fl6Ojt6+nj7eru9Ovo5+Xv3Pbp4uvt6eHZ3NPd4gLtBOPo4vEQ5e3r5gXd4uDl6eTn2dTn3t/p4+3q7vTr6Ofl79z26eLr7enh2dzT3eIC7QTj6OLxEOXt6+YF3eLg5enk59nU597f9Pf08+349vHz6OPy+fT59fX399MB6/Dx9fb37Pf38P3v7uzv8/UI8vT48vf18fb1EO3d7vHy6OzvBuzs7+rx5tXt5ubn5evs/dwI8fbo8+7y8PLy6uj17+7z9vL19Ovy6hTd5d7iyObCvtTOysrQ5ckB3MvHwsrgx/rv6PDH2Nb9u8ro2dfT2M341dTUzcjvysnk3dzH3+jV2+7Y5Ovj6t7eAeTZ3dXl3+fMBgTZ4ufpAebi3uTm5uHmFOnj6OTb/Njh/vy+1Afl1tfS0+ry5OkC8Pnt2d/i5uDz//Lb+/Tw7uTr8hPe5vHu9Nnt7Oj159zr3c39vtUJ5djV0uLw8ufnBPLJ69fk4+3i9fIC3f/08O7m5fcL4+Xx7vTg7uvq9unj6d7b0wT81eLh8ezR2Ovi5u7a1u3rzOnWB93M3tvZ6+zYEOXc5eDr8ur04+Tj3ezmxOjo797eyu7mEfbq5fTv2uPj5/H43OPy7ev1DPDo6ff3+OX26/r1+fr1+vz5+fH07AP2/OHd5d7iyObCvtTOysrQ5ckB3MvHwsrg
x/rv6PDH2Nb9u8ro2dfT2M341dTUzcjvysnk8O3m8+Tm6fAQ5trf2One/OLj1xHk6vHh3e3z8e/s5ubv8/H08uny8PH07/Lw6PHnB/z1+fv3+vr8/Pr3/Pz++ub9/eLp888Q+fr99fH49fr95//++vT8/RD4+fb9/eT4+OT2yf/p1My408PQ9tTh0M710NgKxdrU9egK09nt587V2P3i1t0C+t7b2M7O3tTL087ZAOPHyuDT0d/Z1f7e59nU/OHeEMzY4uPvH+jl3+jT0uPi7urw1OLd49rTy9zc2djV2/Xu9/T2+vry9vPr9vj39/Xn+fTy7OoE9tH49QH68/Xs/u7j6gQA+PH0+fj57/j58+jz+O7s+Pr39/z28vr7+vf5+fn29t3qD/rw+vXN9PXh4Qfh8ff27uHn9fP09t749vXV59vtEebc197PBA7X3+vV19fk5dHi39fb3t7i5OPk6Nrr4ejg39Xk39QG5dfn2uMF2efb7RHm3NfezwQO19/r1dfX5OXR4t/X297e4uTj5Oja6+Ho4N/V5N/UBuXX59rjBdnu/g8G2gK8AM3JsNDJuKzEv8bA08TXz+HG2+XX2dfT0/TJ9ODM4NfT1snT2+/Kxbvz7v4PBtoCvADNybDQybisxL/GwNPE18/hxtvl19nX09P0yfTgzODX09bJ09vvysW78wXL6ALM//X29+DU38/uzvDUye8GyczY+Nje8P3V+PP73OD3ytHa1dfV3NTm5NfkxtnR0OcT1c7gzf7v3c/T3ODa4NT3A9vV4Qrj69Xa4OP779ziBOre2OLf19zT5urf79ji+/n6+/r3+vn09vf3+fr58/339uP39Qr08Pn37fj47ugA8e/32Pz0CPb18+/5yPr58AX098nRCO3ry+Xv/cwA4N3RB8TNxATSzvrf5uHn3/7dz+TT4NXi3tPS3dvh2NnZ3dzq4wjd4O4IA9/VDtHw4vDe7e3r28395O7m8Orq8e3s6e727+z1
6fHZ6+3s5+nx6/Dj2eMR5Orwuwjg1hLU8uPz4/Pv79vO/uXu5vPq6vHt7Onu9u/s9evx2+vt7Ors9uvw5P7/+fn85fv9/vb6+Pr+9OL++/zv9vj1Bd378/n09NkB1ubV6ff8+fTz+PP37vf+8ALV/OjT5eTo0fLi9gDt4Mzr/NnZ4fHk7Prf4NfbBtrpz+DZ2AXS+d7e3uPi4+zX7/f05+3s9u/09OL069Tn9PXW7gPv69rQ7PDv6/TZ6AHo4tzn6+YQ4Qbw5+Lv6uj07eHUEPjs+P32/P/17fno+Pv9/e33+/P97u/19O///eP2/vT8/v/58vf7/Qf9/Pr9/uv++RH57ff48ffz9fXz6/b4+/Dw8vL3Awjq9Bnt9vTu7/Ps7/j28vHw6/b18/Hz3/D5++Xo4dfcz94J29vY1uvb/Obh2tDe+vzz2e3/4NrX3ufu4+XlB9Xl5uvm2tzp4e/t1d313uHX3M/eCdvb2Nbr2/zm4drQ3vr889nt/+Da197n7uPl5QfV5ebr5trc6eHv7dXd9d7p6O/r6uTn7QTc2Nvl5+Xd6eTktOXz19nc8igb2/HS1OLa2/XcyeTS4uHa7ebq6dTG2N7Y1tb8C+Dk3c/i2+LUzyLby7zb6dXNzebVxuPc9dnc1+XOzs7gzdfS18zh1wgW1vLx59cB+Onu6t/g6PDj6+Hu9eoP2u4X5eX87+zf7d/s4OTp8O/z3d7U4+Pk4fDn6+bT0+Xyx+DD0L/A5PXMBv6c6MLm+vS0wb/EyOC42cTtwsjywsW/18W2pBS+wNKi9Mzc5gQg19fT3tXl7u/v2t7g1+rZ3NfY6uPr7+Pu7ePu6+TqA+jo5+bc3uHc6Oza4t4I6s7T2MfVBe/I/+DT29nT0tEJ/w3k6+zv9+vn9uLx7OXr9uv68unr6ejV2evo6tHYzd6R2vLFzv3L9tnTFwH0wwrUv8Dt5sbb69zR6vLU8ufg6Ont2/Dn8OPh3tHp6vDey8bT9NXb
t8/HtMrp8L/HyMq03rLEtd3f9er03vTZ3/DY39/W0eTU3OHK07Eitcbs0wrv3efqHunt7+Hy4O/07+Th3u/R0PTw8vfm3OX48PH3+OLnD+Hs6Qrr8OLp3uPi6uDV2fDM29fL1fQS7Orr8eXi487I2fj7B+zXvN376NbR3+auy9DDyNjW3dzCztsL29Hp4QL269n7uuvY2Mfy4e7PzNLOrtze2f+38ru1ufTQ3eu92sj917/x7bbPDM/Xzcvs5d3R4qTIruLz3dTk9eD75+vg19nKB/Pp3M/g4+bx9uEI2+/T7Pffwt/e0trg4tzk6Nn99/W/1rzrA+3b6OPd3/Pr8OTo4wUO4vbr3/Pz7vnqD+Xk7vDq8uXr6tDo5uTt7PH0ANvo5/rZ+uDy+fzx8gvy9fDn0fT6/fjm+e/6/fv69/X29PTr7/v59Pz68Pn69vjfDP32+Oj98P7f9f398/UO9Pn06tP0/v7+6uT7/P7+/vr7/Pv8+P79/fv+/Pn8/Pr9/g79/sjn1dzY1+nM6MvW3OkE3drK09Hr+N/o7+7mAu7Y5Nrk4e7l6uDT39r7zd7OBiDd0tXI/Pb0+fX88Oro8+b07P7v6vz59RHo/v368Qz05+zp7fD39vb5+/Hx9vr29vjx9/n51fj74w3d5u7S6wDU6+zk6f3c7+/l2eru2+Dv0wzq5+H38+fs4uj38+rs7ur39t/c3tHP5Ovr7Ozq8OsE7+vz8PLh4u/m59Lr6O3L8O/z9fXPMOXQ1e/m5vHl6vHk8uTfANPE5/f08vPw9/X57/v3/fXy8/Ty+erg9fbz1fv12vv77ybz3db07O3v9fP15/jw7/Li5OrX8fPz+fTz2eHp5PHz6tvr7+LP3vPo2B/w49T16tTa7fPJ4tLV6Ofn6+TpEezt3Ov+6dDm5Pjg6ePr6uz/5eHg4+P93/QE4+jm6fTr8OzuAend4O7j4On65/Hf7d7n597f9/vTDOLkzdvnAuvt6+bD2ebH
4OXg69Hq3/LqGujn0tPB2ejp4OHbwczIyszL/crH5QoK5xHe2tUA7Nrz7fHk3OLc7O3q1ufo8tLi5P3k4tHo4NDl7eHm2dfi29zn4PLp1tTs097l4eLf59D7+OXe7Nfq0+XcBe/24+zj6+Tb5OXi6Ozn2dHa+Ojj4ujo4OHg5+AC8vDu8unu8vfT4/ry5fTi8vXx5QHW9+3v8fPx8fTy8vDy9PP18vXz8e7v7unt8PX0/eDU4Rvp6+sG8PrN7u/67Obs6+/f4d7Q6vf59RXt7/fu7/ns6vbu9evz5+v18OXl9fHe6OPr5dvU5ADiz+Ho5OPO6eUAFN3v3u3W4Avl8urc09be9OnY5dbWBd/b49/d2tvT4/zPyN7PwtcL983D28XrvPer9tLE2MPT/9LHwNbS0N7YHunZ5s7SwrnEuM7W7d0QtODm9Orv6evt7f/x7/Xp8ugC1Pbu5/Xu6Nn14+Dx7OXp6vfh9//b6/L07/f3+QL1FN3+19bf1tvX3gHH2c3b4tHY3Mj95+Ln2+AM4eLR5OTV8OcO1dDS4eTbzM3K2tvN2AHK5OfZ5t/Z2d0N0ePp4fTa4dTV/eLn7enmFOnq2ufp3u3x3OXX4uLn387Rz9zrzt4J3snD8uzH6MXO7dnK+rPP0tDO4dcL1c7I0sPSz97Xx9LOzs4C29bX19XN0RrY28e1wu/k8dvV29b35Pni3eHW+drW8QDDKNHZ4OHm9O/k5uHS4+Th5e7v8+7c3+G67PHi2d/T4OT86e7w7uvn8PTp7+nn8PPl7O/gBPkI2/Lt6urm3tbn4Ofy7vXqCe/t6+zk6uXr7e3BJNHPyMLTzsi40goF7tDVycu3wvLi5AH719be0+TAy9PQ49/k4ADOxcfRzdbPuvHy+OD++fL3/fr9//jT4fj0/fn++Pb99vnGFvT69f3R4v317fv2+Pj8+fn0+vj6/e/e7+UT4d3k6Ovn5Mv0HODk5Ofr4NHi2Nji5erw7e3g7fz1
/P738fT17d3Y+eb1y/LgzQfp7uz06u707u3u6ewHCvPt9O/x7PXw7e7I9fbx9eTz8fb27ezv8PDy6u7x7/Lu8ejA1Q/R7d7h4ufZ3ekWCdnZ2+XW8PPl5enn7/js7ebr9/f7/fb59/Xq+/T0/Pba2eze094O1+/g7eno3+fwCBDa3eTo6Pj06Ozu6PX48e/m7vz4/P36/vz38f319v364OXx5f8I3Ovl7dvl7v3r8/T18ezq7+bq9+jy9PT67Pvs9fH68/Lz7e3z8e3u8/X2+Qbn6Or2+M3+5P3hA9nr3eLq0NjI2dnYyRLQ1fv+49vG7ujh+czP2dnY2r7Z39vS4une6sPZ6gLe7OgN7Abi7+ju7uzz1Oru7eUF8ujr6e/r6/T0+ubv6PDp7+/w+PLu3vD38Obp8PfpB/j8+vMA1tXY4OL1zNTb283H0ODT4c357+fX2uzU1tLW3NrW487W2dne2PrbzNn36Qf4/PrzANbV2ODi9czU29vNx9Dg0+HN+e/n19rs1NbS1tza1uPO1tnZ3tj628zZ+v/wBPYA8Pfu7vbu9vHo6fD19+7x9/fw5vUF7O7u4vLw9vTs8/P48/Tw9/n60/jw7w678/zg8vH17+by8fjk9+jw9/Td8uvz7vDz5ALw8ury8vjo5e726O738vT28vT78e+53Lu/2dTwv+ThuN/W19zyvcrawMTN4Om5zvW85xoA9PjR/PG+8cjTu8/r0NGw4OjIxOPU0c/W7dTe09/c6N/60+DUxufS4+/uyOHW09350/D/5vb8z77Z3MndA+Hd1vX65tzk4+LW3vXb397j2+rj49/e3czs4OXx8eTj5t3d+/DW0t3Y0t7W5Nbc5A7r6eL/CeT5+ff59Pru9/H05vXw+fTs+vbp6/AA9uju+N/o8RcH6ur09efx7/Ps8/Lw8PXz+OXl8vbr9uYC++0L7Pbz8Pj29PT45fDo6efc8O8F6uTtDOX03O/o+Oz1+Pz42fr77vP3
1/L26/bmAvvtC+z28/D49vT0+OXw6Onn3PDvBerk7Qzl9Nzv6Pjs9fj8+Nn6++7z99f09Ovi9/Pq9e7o6BHx5vPt8uj24y7Vyung+PXl5uXw2Orw6vrq7fHg6+Pi6NT17ef25eca0eHG1+bV8uTMDtzt4vTp3ebT5+zqBurg7Pfw6unq7fLr7ff26vDw9fH46fDdCen17/fy7fb9+vX8+P3z+Ozz8vLo7Ons7N3z6+v2+Ovs5uwf7ufv7fHv8u/y8O725uPb3OHf5tXh6er8+eff3t/i3tj85ffY+Pnj2+P03/n13cLf4+np6uPp6OTq2dbW5N323Nvk4+fW5ervAOjo397j4+Ha8vv42Pj6493k+N/19t3F4OPq6ezk6uvl6tzW1+bf9P365tnt9eD16/Xk4O/s7O3j7e/w1tra8tjx5AHq7O3Y3O7o6d/t8drZ7ur0DALx2Nf6+t7Y6e7f9Or13eDv7Ort4uzf8Nba2vPX8eQB6+zt2Nvt6Onf7fDa2e7q9AwO8NnX9Pft9/Tn+/MI9PXu8Ov38fniBu71G+Hm5fXl4fXz5ufx5uHx8vvt7fby9vf95fzr9dHmyNH90tTex98M2tTgD+zN29vI7NzK+NH65Mji4/XK19rY2eTY3s/a3t8F29vk0+/d29zi++Xa6Mfc8drb4wn34eXh2/Lk2vnd/+nd5uv81tfk5dvm3ubY4uThy+Tm6uTQ8PfO0tgJ0NvJ2ePt1+XT9eEG0ejEy97A88/31d3f9PDS7t/c2NDg9dXd0N/V0tbU9AYJ4Obu2+r03O/x++8A7dXu0OXszObpugXe/ufj6/S+5vr23+nf7szw7tjz5N/ozdYHCeHo793q9OPw8tnwCfHX7tfw7NDq7sgQ4f7p6+z60ObB9+br4fDV8/DZ8+nn79nc7/LK0dEHztjBy/vsy+IA8tcFzdjWwND07t/319rd8eXP69za2Mzc79TUzNfR0dTR5/Dy3vLs3vHs0tsM2t7v
Fd3t8OHg7dneDuj35Ozs8dfS7+Lm8vLu8OLw4+br7/Xr49f85Njry+7V3ebREd3e6wrQ3sLg2gft1unl29ji4Nfk3Oju89/q4d7i5t7o5e3fzdbl78q50e7ByszO5wPKz9TM17rB7tvc0NcH6N/Y+t/lyNAuxO7N/7vhzNje4MvFvNqzuN347/n299zf3O7n4+728vD19wLh0+HlAO706OLmEd/pKfPx7vXn8unw6u/0+O3269L94unn4gvw9vnV6evw9uTr5+4G5u7r8+wG8fDm9Oz17u/x9e7w8/Tv7+zz7/XZ8+LF/eLp5+IL8Pb51enr8Pbk6+fuBubu6/PsBvHw5vTs9e7v8fXu8PP07+/s8+/12fPixfft4eP23s/n3d0I4Nzq5g8B6dbIzM/d5OXp7eTs3tTo2Onb4ePs6uPn6ubq5eLiA8v98ejm69Xb7uTbFubi6eoQ3e3v8+rw7+jr7+/p9eTW8ODy8eXs8fLn7Pfr9vfq5+Tj9+3h4/bez+fd3Qjg3OrmDwHp1sjMz93k5ent5Oze1OjY6dvh4+zq4+fq5url4uIDy+gH4ezo5+bk/Avf6OPz493Z5Orm5RHk8O3w9/H39+Xu9fTr+Ovu5PL1+uz96fHi2/fu8e31+PLy5+/19/P1+fj29uz4zO7w9PX49/P4+PYe1NHa6/f59vj58/Pz8/bj9/jL9/Hy9P75+d72+Pjr9v//+//+/O3u8vj8//78/P76LPzz/fz+//3//v3+/f788f8A2czg+uvl1Onj8Nrn4+Lp4tfn4ej51NnW08jj09zo5xMAtb7W6Obj7OP66efn58PkzAjg5uTx5/Du8+Db5e/q6+rj5e/yEdjq6u/U3+7m9P3pC97Z1eTg6+vhBOzn7+zT7dwU8vvw+vH3+/r1+Pnx+v329/z87Qb49/P19vX4/Pv139UO9+z8/Pv9/PLm7vz1CfH23/P78Pvx/Pz79vj68fr99vf+/PTs+vfy/vf++vz8
9ejVEvfx//z8/f3y8fv89Anw+d/08vHz8uv28NXp6e3Y6OrZ2tj14ejv1t7i7/H08O/7/w7E2vfk9uzi5+zp5u7w7+oF8ufl9PLs9+/W6OPq1ujp19bU9L3e68vc5fDq7ezq6vUDAPve3OjY3ebp4eXj5fHk+/n89fz9/Pv6+vDs8fn8+/H8+vrF6vPh9vv89+/z9tzjBAnw+Pr33/f0+vH66+7/+uLl7u7v3gL19Pv06+nz8/Tx8PHkAOHs9Of28Oj19fPk5u/y8vj38/H09Ovu9PkB8eT75e7u794C9fT79Ovp8/P08fDx5ADh7PTn9vDo9fXz5Obv8vL49/Px9PTr7vT5AfHk+/Lz5O/14PDy8PP36fDy8u7z7/fj6fDtyufj9uvr9v79CfzV8u/t6fLt8u3z7uPy6dv38vLy9fTv8vL29/Lz8fHw8e/16PP07vHz9Pb18Pj44P4D5/Lx8/D27fHu8vHo8PDv5tvk6fHl5vLv6O7u9PbnCsvp7fbr8fX22vf49fn69vLt5gjv1+z37fD32vfw4+3jBevy8fXw6+cI7fTn4/Dr5+3m4+fh6ebk8ufx7ujw5+3s6e7uAOHq7+D26ejn3wYI4+3d0dnl49bY6czb+d3d5trf8N3X0toNz9/J9dvU2NTdCNzPENfY1NoP5OLN2ODd6dLY7t/s7OPu7u7g7ef26eTx5/zo9OXn4evk7+Tx4OXx7eP28hfh5N3oFPHj2enn5+Hm6/D6+vfz8vr05fPi9vj78PD8/O/o4hLo097l7trl5/AW89XT+Pru5+H2+O/z+fj89vTY4u7n7d3u6ffy4e/t6uvZ7OHb+Pb+7QHh59X87//77vvh4Ozt6Ojv8OzV7vDo6OjZ6PDy8Ozr9u8GBOfs8vb15O/v6QzW4vfi4fHz3vjw9gcG9e/49/j49vn42fr69/Xw4OjJwtTUx9rS8+fs5szKwu3E1abY4vzT8ePa8fLa/PTr9snMydDJ0M/P0cjQ
zs7QwfDxz8XQ19TY1vjk+vDLyc/+ytqw5Oby2fLx3/f41gL37ffQ2cvNzNbS0c/S0M7T1cX6yt7W4OTc4N4G9gfK1tTY6NPl0NL50+nS++DT/+bC+tb+4t3h2+Xh5eXY2+fr3dnWCfDy4u3i7O30/s3U2/Py7eHo4OLfz8/d1uPnFRnoA9Lf2eXz5vDS6d7h8O7k5+rp6fD3/ff66fX8+/Hv7/P59vrx+fbrCOgL6+3m+vLv+u3x6vTpB/rz/PLv+Pr37ev2+PLy7O/b5uvw6+jr7uTy6u/z7fHo6N/f6uXfBent4vD27dsKCOfv3uvk6+Ls6evh5vHV4ezv2+br8Ovo6+7k8urv8+3x6Ojf3+rl3wXp7eLw9u3bCgjn797r5Ovi7Onr4ebx1eH12Oa5uPDxygPvuPbExu3O0OLEuQDTyAXlzOL469HYzNTE7+7u0tzAzeLZ5NvJ3AD039763ejZ3ef5Cef13OHX6uT94fTL3OTU0fEB5uTj6N7q6AYG2tzn3ujs6/Tr3O7b/vr04/3t7Pf4DuryBvL87Pj9C/f4+vT++fD/+//4/fj+/f/9//7//P78/fz//+n3+9334+Pl3uQW7+3v2Of66tjs/vj06dQJ9/L88PP37ff48PHw7fvn7+ju7uzv9uzl7OX29sUH9eQP6ef23tTv7vDv6Pjx+ugD3PDs9eby5u/s9PT08vX59PX26PTz8/bv8fnk+vPz1fz1DPT2+Ovh5vT2CfT++PriA9zmCOH58u3o+Prp9PHp6e/68Pjn+vD4+vD76c7c3Pf3AszZ2dT2Csn/3fPU0NnRAsPJ3Qfi/t7M4dXX0dTcwvXP0t/s3NvS0uPd7NDA79bXAQrm4+Dm3cbUEODj69bj2hHV3uYS9Prj3+zn4uTk5+ME3Nni6d/f3+Ll6Obb2e3s3+Dk8OXm2dTF5xjj6efd5eUk5Ozq0tzr5Nnx69/v5u3v6ezv6Ojo4uHq6vDq6N7///z/0P0A/ff2
8P3w/vz3/wD/F+3r8fb7/fz3+vD4+Pf+//n+/Pj3+v797/7////v7vL40dj82dfi68re2+zPzcvL292/vsHh7MrnxsbI6uDeBO7T3cPV8t3dzczVzt/G6u7y+NHY/NnX4uvK3tvsz83Ly9vdv77B4ezK58bGyOrg3gTu093D1fLd3c3M1c7fxury7+76+Of49unu3vHv7O3w8PPy8ffh8/QK4+/67e0C3O/q2/n48vEL9Pjz6Pnw9uz19AL+2uXZ7uX21eDc6vXn4Obh6t3H19nxttz21Nnb5+joDfbc59bk1Ozj4Nba4+vfw/4CAOHm2vLt9trg3ev26+Hq4+vd0N/r087t/uPo7ekK6czO3url8Pbu5+Ht6eft483p5OP03hvg49/Z6Avm6+b5+erk7dvu5uDa6+zr6+oG5+Tq6e7x5Ob26PHi9frp7ODg3t8M4wjV19Xe29HkGewA1tXc2+zw9PHv/vT37/X08PL19Ozz7vXu5uvq7urw39fg8t7fDOMI1dfV3tvR5BnsANbV3Nvs8PTx7/709+/19PDy9fTs8+717ubr6u7q8N/X4PLP5tzd1uDM4t/Tvdnn7xHh4s3d7gvR7Mrx7uHg7ubi6ePq7AHc7NXjDNW579bo4bn01OTW4NDRx9/b4tbe5+gE4NnZ3OrF29TV8ene1ecK3c3f3Ofi2+7T1tTGH/HH1cn2EOjc5NTn3eDkDOgS8PL57O3Y6Pf85OTp4f7n5trv7QTs6tfq/+Tg4u7m6uzm7O/o4ero3uTV593f5AzoE+/y+evt2Oj4/+Tk6eH+5ufc7+0J7OrX693s5OLu5ers5uzv6OPr3dni0gPx89fS2NfQ5Onp3en0G+zV3wvmAPLq7/Xc4u3+9fD4+Pb06fXx6Pbx2fHh6N3Z4tID8fPX0tjX0OTp6d3p9Bvs1d8L5gDy6u/13OLt/vXw+Pj29On18ej28dnx4ej1/ff3CfH+/vL88un9/vv5///17d3q7fkB
+PXv//f19xL7/P7////r//z9/vv+//Ht8Pjz9PDZ9Pfg2uHo6fH25fvw5Nzn8OoT0+vk8uTg1d7m1d3t6vDq8PLu6+QM/PfpDdDc2NvL5dvk/QS2B9jiDt3O+9bMwdDZ477Y3fPj6+bY0dPa29by2Nf86L7++eDkqNfq6+Xp3vPp9e3a0+ru7Qvy5OTu5Ofo3t/n6ubc7e3r4fHp6e3pBenoAgPm1gb09drd8vPp8Ort7PPd197v9PX49Ojg7vDp5eYD5vb04/Xt9+738Pbw8O7z8A3o4wTk7u3t6f/7/fvw///6+PLt9/z/+/j///nq+Or89v7/8uj+Cfr+/gD+9f74/vz9+Pv+//7++h7t7Ore8vHo7+j88/Hs8fH96u7i8unn9ubt7+cL7PPq5fHs6/Xm7e3u7u7s8Ov17ekC7ezq3vLx6O/o/PPx7PHx/eru4vLp5/bm7e/nC+zz6uXx7Ov15u3t7u7u7PDr9e3pAsvV+tjX+d7mAenm5e/m0d3d1cTv3N31wP3t/ePg08ni99fd5ubm6ejl5erl4vfe3+vW4uXu4wjp7gjq7eLw8t/h4dzU9evt59be6QT57Ofe7uvp6uvw7u/w7ubw6u8E3Ofe4eYF3ePc5+3a8erq9Org8PLz2tvi5ALaDvPu5Ojb1+b94ePw6+zv8ur28O/k5/zqxfT4+fPn6fn64fHr5Pf86/b6+t/o4erQ5Rj35ef35+brB/Tt/Pf59/rq+vb04/D99tntztnh8O3b7fDw7PT26OPl1enx39vt4env8PPj7/Dn6PHo49XJ1dXd2wQRytLu5xXr5Ovx7vzm8u/y7uLt8u4G8fLy7uPl7ejv6Ojh5PLx7O/w8+sN5d7s8fDz8O3z5e7t++Tr8e785vLv8u7i7fLuBvHy8u7j5e3o7+jo4eTy8ezv8PPrDeXe7PHw8/Dt8+Xu7fvx8u7v7OLf8d7v8O718ubx79zs8/3p7+Xc5uvu8u3u3+7S4fDW6+nx
7BPS6u7t7u8E9dfI1eDd+OfOvfzR4Ov329vd3g678dDY/uXV1+PR3NTi4Onh2gTmAdb32M772Nbz+OHu4O7n6cLz39UN5ebu1eLh5+wU097c6gfo6eff7eje6+fv8eXj7gfa29fYC+XlweLu8OPq6eLr8eXj2e7r7Onr6ObsCfjb2uvb7ufs6ujh4evk4OLg5uXs6eUa5ezn59/m9PTr6/Dx6/Hu5N7v7fXp8ent7Qn84OHy6vTz7Ozo7O7t7PHm6Obl7enoDujs6+jk7efq3unn4eXw4uDX7unq5Obn2+gB9NnX5drt4+jk497c6ePa3t/k3ePn4Bnk6+bmAt7s6efs2tnp3fT47urj5dXV5+jPAwO94NbZ7tXY69fg4dfn3Orh5Ojl6uXc3eDv6uvz8Ono7dvc6t/5+O7t5OXW1unr5vsFvuLY3e/Z2+zZ7uPc6t7s4ufp5ezl3d7h8Ors8/Xv8fbw6O/7COXxCvf68uX67ebv8wTzCfPx7Pf2Dfjy9vb59fv69P339Pj5+O/88en17/H28Ojv+wjl8Qr3+vLl+u3m7/ME8wnz8ez39g348vb2+fX7+vT99/T4+fjv/PHp6ePO0+Pk2+Ls3+3x7+TU2OvY7skF9BrV8ejl7ejw8PDP8+bxBPTu5Nja3ePQBMjV9NPn8eLg1sPm4+Lk6+fpzunX19Lc4+nI3uPt6d/v5evZ5uLq4ODy1twNCMbP59Qjz+rV6fLj4tnI6eTj4ezo7Njr297U1OXry93V7uvg8Obs0ebk7OLg89fcDQTG0efWJNPt8fb47f377vj26/fy+/b4zvT4++Ls2uEe6vcNDOoC4+Hu6fQN7eX08vXg8vf08vTn3PHx6/X29+T39vfa9PfsEurr8/UC2uby9PX9+e38+/P87vrs9Oz38Ofk4+nk6PDu5O0D1+DwBunf3eEC4dvn397a4Ozi4vHr6Ov49Ovd6PLw5u3jB+Ta5eft6PHr1fP09eHqA9fg8Abp
393hAuHb59/e2uDs4uLx6+jr+PTr3ejy8Obt4wfk2uXn7ejx69Xz9PXh6uXf3c3g2uDiAfAH7/H06OvU5sYe6vLk59ft5OPt7v/r5+3r3Obb2ujg4uLb4ePe5/Ps8+fX8fPl8fIFCPb2+NLz7drqzubt7ezv9/Xu8O3w8N7w7/Dy8evjJcnR0trs4szv4u/y7Obs6+vx7+/y9PgG8vTzBOHj7+gJ7Pzu5fHs7+ft6N3q8vDu9vXy4fL18PHqB+Lv8uzm7Ovr8e/v8vT4BvL08wTh4+/oCez87uXx7O/n7ejd6vLw7vb18uHy9fDx6gfw7Of27+Dw4wnkBukC7ebv4O7v5eLl5/4M7+T29/by7vbp7vf69fj2+Pj1+Pbr+Orn8Ozn9u/g8OMJ5AbpAu3m7+Du7+Xi5ef+DO/k9vf28u726e73+vX49vj49fj26/jq5+Xp6erp6Onm1/jO4N3s6uvi7xLx7e/v8Qr39+j68PTw8/fz+fX49vfq9fT07evt7PTl6enq6ejp5tf4zuDd7Orr4u8S8e3v7/EK9/fo+vD08PP38/n1+Pb36vX09O3r7ez08fLr6eTw6/Hg+fD5+PrV7fLd7fHy7O0P6vnv7e/s9Ozx5uzu7+7r7d8kAeDm6N7M7/Lh7PDq8N/u8vPs8vXv//Tm8OzZ/e7x7uzp7ubs7drq6unn4+Pi6e7eBsrZ6+rfBuft8OTx4+316eTo3O7t6QHt6uzc+Nvq8eri6wfx8O3v6+oECeno4u/v7O/s7PLt8uz37fDk8ePt9enk6Nzu7ekB7ers3Pjb6vHq4usH8fDt7+vqBAnp6OLv7+zv7Ozy7fLs9+bk1d7V1d3U/90D4uHPyf7a2/ff+cP31N7n0gHm0ejjBOfc4eXm5OTl4dfp5Nng4eXm5NXe1dXd1P/dA+Lhz8n+2tv33/nD99Te59IB5tHo4wTn3OHl5uTk5eHX6eTZ4OHlztsG5+Xh5dr43Nnr5+ze0+/q6+QH
CeTT2dnW1t3o4ODs49/c4dvf3OPp5t7o1vbQCLTI8/jQ+M/Y5cvJygjNz9vWwwLK2v/hAMUF0L3UzN/H2tbDytr90NfQ3MAM3u/MsgnZ5OHY5Nzl6eDs2N/f7d3o5+UF3+kM3dna49rR4dHV3+Tl0c/eCNHg2+bPyOn73sgD8uXw9fLo7e3t7vPw8fTr7fb18+ny8/YJ4Abt8vLy8ef17uzy8PT19/Tz8/b56PXt//Lv8fXz6O7t7PL08fH07e339fb09fX2EeMI8PL08vLp9vDu8vL09ff58/T2+e717evs1sjNwersrN/UvdvTwMEB0uPW9tTw4fLnz+nu5K/YvsXi3NnOtsHV5LfD1di73eqd5+no77P85bnWzr8Cws6y6sLf/tbI3+rRwOICw/TRytPywgYA783UwMXa097LzqYCzOr18u709vP76eLbIPH69/b59ur49Pf5+Ob8CPr6+vb79v34/fr6+/v8/Pv++/L8++zh8urN6ubs9ufu7uPm9One5u4X9/zx8v/3+Or9EvDt/vb9/vj38fX07vn5+vb66ezr4qauptHZ1Nns7NTGvsPP2uLy2Offuc788c7U9d7C8NbN6sjMzMDJ3O7T1+7rxP/Zu+fb1vLo59rk09K2BdLm07X9wtADobW27wvd16351uvs3/7e/c7k6tcE4eG9weXdvwT6+PT/9PL5//Dp7/v2/P3w+e/06tf47BbY9Pbu/Pv29Pvx8v3++f729vz77fn+//D18OLp9N7z7vXX+sfPxe7oEsnV5d7R2Onk4e8KFu3w8fDt7ALV7f3x9d7y8tzR5+3P2vPc5f313/X2EhbE0tvw3t7PEOLR0t7e3Mr3+Mvp9dju+uz13vfe7O7V1+75yvnw2Ojo9eL06unn+OTTCdzn7tjn5Ofn5dLY4eQO7vPf6ejz4ubv8fro5e/t5uvm5hLk79nn7PHe8NTn6/jf0yLc2eTk3tPn6wnH29nv5vD52+v31PPw8fHy
6+rx+Obw89XP4NLj2/f13eT3+fv97unT+Ov1++vt8eXkAfjSyOH27P3r8/Dw5+Ll9vXl9gDn+PboA/ju5Obc4OLw4gjo9RDN4ODc6+XX2+DZ6u/z9ObU8wcN8evt+ffk9O/17Pn89fT09/Te2+Dx3efhwO3e293eEtvR2/Pq0f/dz+Lj6dzd7/Px1+nq6vrq9/fh7urh7+bv8eTbyBHN7g/l4ccF4wPO2dG4xb/WBazltf/L283O093e47nj3+nv4trs4tjK3tjS4+bMuOUFwMXi7uXx9ebf8RQACNjr9+rr8ALX2d/l6NTr9PLR7u7t9/jw+O377/jl4/fu5OgJ6+Tu9u3d4u/q7PDm3uHs4O7nJe7W2uLNE9zU4vDr6fDh2unl59/w9Pjj9vLz8fTj8Obs3t+t37fCy8S41vvy8+7q5ueu+6+89O/ksO291PrZvavw8rq1wrXkyfn2EckQ2Lqn0tfQxK7NzsbD1AEPvPTRwObGvMXR1cLq3dnM1er53MzQvgXb4trV4NcnDb7UFujCudO94uP93OHI3tHKBuPaytr1xOD1zNQR2t3EE+La+/fS3svu49vRw9rTx9TO3wTe4N329fXu7vnu+PD58fXwBQcE9ej67PTy9u/0+frz9fj69ff6+/3++/r+/fj98vv2/fP8+PH17u757vjw+fH18AUHBPXo+uz08vbv9Pn68/X4+vX3+vv9/vv6/v34/fL79v3z/Pjx2d/E3dT+5+nw693d2t8O5uIV0e7WzQ/p4O3p2OHk4tnV3+3r4uHr3uHR4cvR2uDW2O7p8O3r8+Xt6e7q1ubw1ez04BHl4vAB9PLe5/Dx5hPs7eno8ej06/Hn5+Tm6+jr/d/d59jh5Orj2OXj2OTj6tnp0cwM3dXi3N3o49/p5fzW7eLq4+Te4O3q1efo5Ofq5CLr4NfY39vaAOLk0Njh4t3c0tPY28/U39Xo4wTj2uPm7NMK1ubh4eDl2uHn6OzxK97i0+3X
0eLg6P3l09ze5OPd29PV2tPb2+Xc6vID3+bl6uLX59no5ePg6Nvm6Ont8ibj5+T29PXw8/f7+PDw8PL1+/rr+vrxBu3iC/P0+PT0EOzr9/n4/vH75vns9fby7fHt/fLd9vT18PP3+/jw8PDy9fv66/r68Qbt4gvz9Pj09BDs6/f5+P7x++b57PX28u3x7f3y3fz8/vX+//z//vz6+/79/v7//vr58vby/vv99vwR7fL//f7/8v/p/vb8/f3+9vf+/fH8/P71/v/8//78+vv+/f7+//76+fL28v77/fb8Ee3y//3+//L/6f72/P39/vb3/v3x7fHp6Ojf7Qvn5fnw3fPk6efr8v8N7OMG3e/l7O/t4erv9Obv6urs9PTn8PT16PHT5u3x6ejo3+0L5+X58N3z5Onn6/L/DezjBt3v5ezv7eHq7/Tm7+rq7PT05/D09ejx0+be3ujj2+Ho58XO5+Pm39gK5uzP0dzr0hTc2N/u9tHU3Ozl1uD+///i5t7c4fzl1Nb86e/49vHn9e/q4vfp7+32zPLy7OPt8fMV7uLiAQDh6er08Ons4/4E6O/w7/br0/Dy8e34+Pn17fr67PH59fn4+vL69fn4+Pj5CfX18A0J7Ozy9/bs9/X+z/b4+Pb5+ef6+vH5/Pz7+ff98/Tx+Pft/Pzp+vj78Ozr9hT6+O3s5+r19vr29/b5/ez3/Pj5+/Hy/fvc7/Ps5tz59ffk3/Dx8u72B/H3+Obu6ufk8PLg1+Xo9fHw8/HyB/bu3Pjz8fAM5u/14vfy9PPk8vDw2ezs9Onp4vXq7tno6+jYIe/n8dXh7/Ts8e3z5Pv23A7o4Org3A/s7Ljq4uXm6+nq7//u3wHt7OTo6ubh/QLw6enl7uPw8O4I4/Pr6vHt8e7t7unv6vLn7Oj76uLl5uvp6u//7t8B7ezk6Orm4f0C8Onp5e7j8PDuCOPz6+rx7fHu7e7p7+ry5+zo+8zkydDrsfHW27XKzsS2uczS
t/7hsr3o6v/D3PDk7sbYwKzT3LnB8b6ivcK4wuMCycfk4eXi3e7n8efl3+rw8uzw7unp2ePsBeUT+ewH+PHd6+Dq4uTZ5Obp0+/s7eLpAcnW4/rj88nF/eQH5vrzzevc3e/S68/j297K7dfM1dvS1tHf2dLE1tC/4tTV1eLtDPmtzf8M8Nzd2tfr3fEL6e/13uzQ2PzW9uvy5tri7+fr6eXi7ODc5uPq3uno6ubs7vzP0OTez+Da5uLm7uLi6uzt3O/w8+jm6cri2tkf6dYM7+/u4/DX/+vf5N/d4eve79D23s/z7fHl9wjv4vXN+Ofs+vzx9/zs59/39fPJIfbd9/Tv9gj39Pz0+fIC/O309fX76Ofj5drg4u3s6MXs3Onl5ezw6ufe4tnd6ezm7+Xp6t32/vXz1uHo9uHj/OnY1eHj7sEL5N7r8ezw6vLy8ens6u/19+/u7e7j5u7v7MX28PLo/gHr4u3q797o6vXv5dni7PLeCvfqy93Q0tjq4tjazNnh4eTe/9neBtjI4/fW1enVy+fh0NTo2NXo+efo8eXl5eXa7dXRF/L19/j48vX38fj38PXo+8P5+fHq9tsL5Oru9uv48+H22ezz9eb17/rm7u3s3u708fn//////////fT7+fz8///z//777vvrAOLw/fjy/Pfh/e/8/f37/vvt7vn8+P/l/voK4+vp8Oro6Ofm5unq6unrwOvt5dryxwLg4+zt5Ojt3OH+5+Tv1ujq9OTm4uXs++fhC/bq7fL09/X08+Hy8ur39Qv09ePw9skM9ff29/b37O/47fj29vf2+OP2+Pf38u349+/28uft+vT38fjp7/jt8fwP9Pbs8Pry3/j79Pv09Pr6+uj69Prt9Pfg+PH29fPo8fkK4/bj5+Hy7vTfD/f19O/u4ubv493S6dvy4Pbu5/Py49gN5+ny7/HwAezy7vTfCujt0OPc6Njs39Xj3+7/4+Dn2eXi3tcB0+Tr59Lo4fHn6ODW
4+7d4trs4dvh2xLY397b4N7z7e7w7O3u7e3w/+/m7uvt5ujeBtnu4PHx9/IN6uvm8O315+jn7fL27/Lz7/Hl9Ojk7+XU+Nvd2fzc9N3k4OTn2xDo4evf5u7f5+ToC+Pl4uTt7ure3wPj6ejk4ujm5+rm2OwU8/Lw9Pfk8vrk8uT6+u7q+/Tw7Pvx/f76/PT99fT//f/79/fw/v39+/n5+vzz+PHv5dT4293Z/Nz03eTg5OfbEOjh69/m7t/n5OgL4+Xi5O3u6t7fA+Pp6OTi6Obn6ubYDwTY0NTs3wTu1+Pr59zg29ri0//Q6d3p6efk49/g5uXr3+Te4Pzd2d7k3uzm1N7Y4REF2dLX7N8J7+Dn6+jb4Nzb4tTg2OPg6uzr5ubk4err7N/l4ePf3dve5d/t6dfe2ebS4dni6N/X6un91gTb5NHO2dsC9gIG3/zX39oH5/3c+vPd3uff1+De2ePY1drZ3djn3+Xh7OXp4+n/1eMQ7era2u3vD+PW2Obg7OLcCO3d6QQF6e/k5ufn6uTt4Ofn4Ofe1d3g3d/v2+Xt5ukA2tvx6Qn18vQABf3u+dzh5QPt7u3n8+Dp7Ozt7PLh8Orv6/L179He5N7f79vm7ebpANra8OkJ9fL0AAX97vnc4eUD7e7h5/Pg6ezs7ezy4fDq8Or09e7R8vXY5e7u1urc7Qzy4vHl6ejf7gP25N/d3/L16Ofr497m7u7k6ufj6eTj5+br3ung7vn8/vT+/v/69fLz/f39//b18Pb27+Tb6PD19+n69OX05/jt+O/w+db5//r+9fn/9hzFwc3M1r27/+0A/d3a0b7cxMrsCPXUzd/l19UE4gPa5PTZ0tTO19jO1NPd4ObK3a7oy8TR0N7IwPT0A9Xf3tXL4NLOAA331tDj59jXBeYI3uX24dTX1Nrc0eLV4efqzerE6+Ld39vp1tYC5A/f7Ozd4+ff3wEGAd/X6+zf8Mfv0O7u/+no69nu7trv5e3u7Nvs
2Pj05tn78O7v5eLB6tmkvODUhMri4c/MrOb8yMPn0+G45NW8q7u/wc/jw83Nv7Pc4/ekCvXM0eTR2c/a0/jR3uLi3ubp3QDQ2dnc9+zi6eML4QTQ29jg4eHb3dzf2uHV0+H11t3q4//f7vDi6xPG6+Hi59Xu7+D7EOLm5+Lt6gTs6+fU6eff8t3t5eTr9fLw3Orm09Hx7uwD9fHy5O4azu3j7+3X7vHh6PTv7/Py9fEL8vH04fP46/bw9u/y9vj4+vbx6Ovv4u/y8eLw6efm8OL78O0J7e3p7Pfg+NLuGOfz5/Tx9vLx9/f19fXx7/nm7PH36ern39Ps39D79gPUAOXtAd3iCdDc2+vx393Y6uTt7Ofv4Ort7PDr5u3o5t/n7O3g4/Hk3PXNyurUAsPS4grp8czi6A7e5uX08+fk2u/p8/Ds8eLm8+7w7evw5+Xq5u3w5eL35OP67fLT3uzZsPH48P3gzNuv5sv1B6648dPAvM7VvN/H5cjO3MbSydbg9s/W2crR5tOzvNYJ9c4G09rZBuX179zv4fvk3t3g5ODz7+nw783y3dXq8vbj2uTq7fHw6urk8M3r6OUF4O3j6Obd3+Dr5ur26u/W8fbr7ecM8/nn9vDk9PcC8u7t9vj4+PX69vLx9PTq8ODd6/sAC/MO///MvbbRyM2+37XOuNjg2O/ay+Pq3+DkytPk1ufo3s7a3N3c19vUusrD2PcDBffj7QQD5Off6t/d1bDY4t/e5OXw5+ft5+3o5PDr6+3l6Nzc4eTi6ePpyd3o2+jX3gXiBNDi5eng6/jr8uoK6u3d9/Tx/OTq8/X79/jl8fP6/fz65/Pw+fPz+ffc6fPo6//7CQ3l6Mfiy8Te1djetMno2dLy7Pf24+737/Tw4PDt8fPx7Oby8Ozt8Ovw1ODm7dzv2+fo5/by3Nfa5fTt5uf56eX/4QnoCc3n5g7m6wAR8OvS4+fw8Ony+uz19uD25cvdz9rW/MXL1tPeyO3U
4c3Pzwfqz9ba8vbZ3vHqGeTn9uX/3+XZ3d7S1dff2drf4Orz49/m69ji2ODY19bm3u3f49YMCd7y6t/q7O3x9d7r8Ajs8ufy9fPr4+jk4trl6erT5+zu3Ozr5+Hq3uUH8e3v4+niFukG4/Dl3fTw6Njm6enk7ebr6e3t4+Lm3+Xk7Orp6gDx3dvi9ero493h8vHQAtDi7enhA+XQ7t/b6/Do8tnf8eP54/Dr7O/v4+Lu6esD6twL7eXk6wLp6Obp5vP01+zX5fby5wnn1e7g2/Lr6fPc4vLk++X28fHy8uTk8+nt7fHmBebn/ODj79vv8N3f8ez33On45ejly+XNCuvv6A/t4e7Z4OLd8ung79nq5uUYBOvd3P3k4Ofo2ObZAAvi59za79nn7e7w88zZ0uDh7OnYAuzr8N306u3kAu3h8uTtCvPe6uby8fDx9N/w5QER7tPm4Pnr6/Xw9NHo7urj6vL37uHy9PTy9fP38+jv8/Lr7g3z8e7v9+Tg5+jY5tkAC+Ln3Nrv2eft7vDzzNnS4OHs6dgC7Ovw3fTq7eQC7eHy5O0K897q5vLfAunr5+Xi6enr8Onw5Ofu+ePm6+H07uHv6e3k6+sO9PXx7OPjEOno7eXk5e/q7+jd3gHk4+fk4Ojk6Oro6+Lk7fjg4ejn7erg6ebf4+XpDfLr7+ni4g/i3Ojg3+Xo5encBuv69PT09/jo8fnn7/X4+uP59Ofc4uvm6unu2eQM7fwT8uzuDuXY8/j29vDs+PXo2uLs+u/09fj36e334vD0+fri9/Th2tzm4ufq7N3eI+j2E/Hs7w3l2vL59fbw7fX06tnj09TM2dvU297I78ze6N/fCuPa3NXh1sfw2uLq3v/t397Z0+Xn4frlBOjl6+XyBN7Qzuje2OTl4OTszvzY2Onl7vHp5+Pr6Oze/ePr5ekL9ezn39rx8e327Azv6+/q/ffk4dLt593w3OTm6+vW+PPu8vb88vDw+Pv38uP69vf0
4Qzk9vTv+vn17tIR+/j49vbi8fvi+//5//v/AP791//7/v/28v329Pb9+PPk9/zuABfy6+v46f/4+ezs8/37/f7+9v787/////z7/v755dno7/X7/hP+/evu+vby/PH07gEO4ur09Pv//Prn0N37+fz89vH//tcAAAD//f//+fbn7/T4/v4P//3y8fr28+D+9/XjE+nt8/X9//787d3r/P3+/fnS//7m1+7z7fDl7e/i7vL19vHuF/ns8/Hw5vTg9O/06tXx9fb09fb07wTm0urz8vDb0/HwCO3v5/by2Ojw8PT26e3y9fP39/Lz8vL13OP37PXz9wzx9e3w8+v08/Ty7+70+AP19fDt7+f28tjo8PD09unt8vXz9/fy8/Ly9dzj9+z18/cM8fXt8PPr9PP08u/u9PgD9fXwAvDU6eLa2fneBtrf4ODa3dfc7M3L8ODh5Oj7D+no4drp5tDY3Nze5tzf2eLn2dT30gfN3O7f2t/W4Arh4uXk4d7W4fDYz/Hr4eXo/RDq6uLi6erY5uXq4uro7N7q6t3c3dL08/jo9fr7+vMS8fX29v3r8PHx/P79+P74/f3p+Pv8//f8/v79/Pj7/fz9/fv18/33/PP06NTt7ODzscXEop7W3Lfg5KrT7dzxpdLPsOkB7bTVuLO2uZ228M65vcrm29XpAauqAby81c7lqNnl4sPE49jj8e7HrOPt8cvKxdW/F+HW0su+z666z57ov7rNAOT6CP3p8dTU2czc5djq3eXt69rS4cvRBPD2z9zw+/Ly8d/l1+vX6PPe9OPVydrI3w3kAxvX6+EF2unu1//a4eLn7vHh2unr98/i49/g7+fV4M0nx+3o9fnZ49Tt2O718vfb7+UFBvXw7+vb9/Px4uMP9O/66NcG5eDa5Ozg4Pn3/Ovp6O7o8vb09e7o+Oby+/X45vDz6iXm5dLY3Njv6M3n6+Tj6O3Z6enu6tvI9gzp9e7l5eft6+Xi6+nn6e/Z7fTq
+N3i8+cx+/ne8uD8/fXl8e368frx4vvx9vTf1+/s+/z88vP18fH18vb89Pn54fH59fvm8fz6JN/i3NrXwMzRK+HT4d/22MrX9wnUy+PaxeHY6Onmz9PY7NHa9ufo3+nI3tPs7eDNztHr0+ri7/Dx8fAN8/jt6/Pw6PP18OcS7/Do6gjX6Qvb8/v33ero3+7d8/Ty5+rv+dYH2PYV+sgEzgLh6+bn6fDh2uPr0vXe8/f47Pjz8fT29Pr3+fjz9fX05ej18/Tz5NXl5v3R3QULDADM1tra4t3mzc3q4dvj7gbT5uvl5/Dq8O/z8/Lp8d/g8cve8/Di6dnOyubg4Njm49np6AnW3ubo7+Dj3xMB4N7d593j9eTT3uTZ7ebs6+nx6+Pq7Obn5fTo2erT6urs6+3s5O3j6N7p7O3r5evm7h3g5tvi5u/t4O3o/fTb7Ofx5u/n5+nn5OXo6+Tn6O/q7eru7eTt5Oje6uvu6+Xs5+8d4uXc5Ofw8OHs6tLY4PPm8ujy6Ofp5+Tl6O3k6/Hq6uzr7uvk7OHWG9/n7evk6ebtFNri097Y7e3c69779Njr5urm7+fn6efk5ejs5OXa8/Xx9fLu9fTk8+Lt7+bk7fbqBvPk9O8LBejo9PLx6+r2BPHe6PTw9Ozy6vDq6fTZ4fL06fTv7fX05PPc7e3l4O326AXk4+7vCwPl4vTw7vXn9AHu3OXy7fLp7+nu6OLz1gX59/n2+PT38+bmDfP09fTy9e7s8+/48O73+fH18/fv8fPw7wnz9vj39vb29/j5+ALp9f7Jz+jNzuvlxOjZ1tvd1v7j9tz33djSzN/m/Nv44N3m5+IC/+/c0ujc5dne3OEA0NDY1ejx5Of28+ja7e7n6Nnm6wnm3Ofi6u3r7Qvg3vDp6+rs/Anz697t5O/f5Ozr5Nfr7+P29/v43fbp8/P48PP35vHl9uf06e3w7O4L4PL07e3t7vwJ8+317eny5fTx8ujpncLNzcCsnqGU
O4zGtbu06Bij1sy+9cPN0ODjpc7EucTGz9XUu8bAqr2/zdjMxfTW1OHc4N7f2uLc1iDU7Nri5NIY0dnn4uDk4Njo4+Ti4uzq7+vb2+bZ1ePl4d7q6uDSy9jP5PvZ383L5eEXx+TW3NXYE8/c6O3i5+Lh9O3a6+3f3u3g5vnw4O3d6+nl5e7bA9Pc7uvu5O3w6+Xo/OD04+rqGeDu2tft+ub39PH29PX08Pbs9fb25vb04/T09PT1/9vm2fn38/Hu+PPy8d/f8+v08Crt+e7h8u34/f76/f39/Pb//f///vz++/D8+vz8/vbW99Df4OjZ7/Po7PQX8fbt7Pvh4vLg6+P18fn79hHS6fT6+/3/+u7y6/z3+fj29ffs8f/k6ev05vL17vHfGuzk7vLs3+327vHy9e/28/r28unw7/Tl+Pz39/Xz6+7w7e7u7+Tl7vDv6efz6erb6ez26uDs1eXf7N8E8+bb5Obx5+sVzPnj5uXa2gfK5tri4uLo4t0I+Pfq8+/r6Ozt9PLw6+zz5e7w8/Dr9+Lq7fLo8gPp8QcD6e3z8ero6+/m7/Hx8fPl8vvn6vPv6+js7fTy8Ovs8+Xu8PPw6/fi6u3y6PID6fEHA+nt8/Hq6Ovv5u/x8fHz5fL75+Hh58no2Nbi5Ozh1+jp1+7i6Mbj4eb0vOne+fzk478c2sD83dza5uje3eDg5PYD1u3m6grnDObe6gnx4/D08ODu8Nvg9tLh5dnf6+ft7+3Y4+zi5+fr7u3h7+/p7PHm8t4S5+rF4PD93tPM2QHX3frR4eHp3QjGAMsC2+ji4+Hf5tfa4f7axt7g4OXk4OHR3eTc1+ju2OX0/eDvz90H6eXi4ePq6u3/1gDO2+Tv7uPj4unc2uH/8+Do4+Lm5eHh0tzk6efv8Nvt+uTp8tnw0O/p6ejl7+jvFekL8uvv9vfz8unj7+j73frp+Ozp7+zp6+vl4vAE4tne1tnY3N/q6fLf5eHi5eDa4vL53/Hy
9OTi/ebm+OX94+ji4+bm5uDf29Dd0eDj6eLZ3tbZ2Nzf6uny3+Xh4uXg2uLy+d/x8vTk4v3m5vjl/ePo4uPm5ubg39vQ3dHg4+n5/Prn2xbf0d3R0NrVwtXa5uHa6srT17m+2+3k2s7m0+LX1svZ4+f35ODZ5Obr68TV/OH+7u4E6/Lv4uzk3eHu6/Hx7vTp4/Hu5PXq7ffs7+vw9+vw9O/y6vfw9PD1/PHo6/f399fxE9XD0cm4z9DsydDR2s8NyPPUsbrV5M7TxtXM19TRytLX4vLJ2M/S3ufgssi0svO9BQWn0Nr31Mix+5GZu+X+6+a7vNbj0fb50NPMub6v3rarv8OtsgT4u7LHruDkyuPV2t7p1cfWAsvZ29rG4c/5+tLW0NrY6N7f/tvNsc3VttPSzdXTytfIA9rI2NsC9Nru5OLtAuPe5wXr5+fx3O7hCNTrzu/i8uLy8OT28uHS5uPg8eXu6ePm5hPp1ePjANzI1Mv2uwTQ4NnjBt3f6ePU1N/9DtPk6ebM4eTo5wDM8uHoAvLw5+zi5szN7+3Y4b/U3eXl4dzj2OTg6tfn8OLP6uHa0s/Y69zh3e3o7fHt5dvi6ubn1+TU39oFItDg19PH9QgH1eYF5wYG8ezb4uTn4OTm4NTh8ezu9/LY7fLm3ubm6/Pz7urr4gHd8PHs6tfwyeoIB9XmBecGBvHs2+Lk5+Dk5uDU4fHs7vfy2O3y5t7m5uvz8+7q6+IB3fDx7OrX8Mnq7N7u6err5+nVBNbl5Ozc1erkAArR1s7iy+3pzODnFA0D5ue/yt7n4enl5+zh5eTcyuXk2usR6+Pv6+P92vLp2v7r7tPg1hzt8eb09+r06uny5Pnl8vXv9+T09/Xw9Pbn3tjc4c3YF+Xh5ejg6t3v4dv53d7D6N0L29vk7+vn8ejW69/x4uTp5OTa5+jl4OLk2s0NAvoH8Njp8sfNzObQybX36LzMxd/nCN3cxuXi5d3j3Nzp6M7a1dTX
0s3Q1N3U4c/G4QnW+MHjDv/o1tvK6+zj1tLp4ur19wj2+OX58fXx9e/w9fn29vby8OX26fH35v3p5fEF8gvj1ubcu7zM0sez2fbbrrPEz9b31b3G19zi29nv3eXV/NfG0tTEys3T3tPct7XU+OoE6en0xN3P48rmxQby0c/N7Njm2uzI5tzl6ezh/Obt3P7n2Ovm1uPn6fDo8MrO2tDk/OHm5fDr7uXt6NYKCfXi7/Xs9vD46vTi7vH38gn29e7x5+709uTw9/b59ALf7u7y9Pb0+vH3+urs9fj4+vjz/fj07/jv8gnf8QkM9+3t6/Xw8+jt+/z0+vr4+vsE/ffd5vHsxLPp0Oq1AuThwdHE3erI1/j2urjgBcr849XK27D+1e7JzM/P7MfL0wHWqsTZ6OLs6u316uvz5/Lj4PHz6PTz6wzw5PXs7+r36PTv9OTt6O0D9OPs3PLn6uYP6ubp59fh7Nbo4dThAOHF8tTh6bnb9Ob99szV1frY7czs5uAB1Nfyx+340d3TyuDWzOfX3QAD6Ojj8Onl4gfs2u7l5/fX4tTrDf3U1Nvg4frb6erh0+jS/OvR4N7w6M/w5Nvt5eLIFevx8fXy7fT09M7v6/bx5O36+OHU6PHz6+z06vry7wTj5vPH3Nzq39vt6ebi9eLrC9rl4t7p4uPp69TgGObn8gQF1OfV4t3e7efg+fPv3/Lt8ffm9/Dw9fPX4tDz8trZ4fEZ1Pn57Ofa4Onc6df41vHc1vzu0vEO3sjUEOTc3uXdwsoF5/7Y3OXj1OLm7ePo0+680+vl6Pfv3+zv4/Pm9u335OIM79DxAOze5ATv6PDu3dLj/PXs2+369OPp7/Pp8uPp2+r58ff9+vD8+uwA3vrt/N7v5fvs4ALe5PMG7/0M9fPW9Av46Pj3/fXp8vr39/jq8t/d6ers8fPi7PTtJNbs8vHv59fv2d/09Pj88fn69fvw6+rq/fb69fj07PX6+vX65ej249br5OPX
2t7o5Obz5ent3uoH697y7/T08vHy7vL27+/s8/n58/T06Ovc0ejo7wwc4fLLub61w7TCv/nL1BPzHPEJsgAV0NTV4NbM29MD6tfR4tjlwuHg6OTa39vg4+bPz7DC1LTDuci4x9D6zcYW9iDz7rUHDtTX2OTTz93R1+ra1+Pq5uHk5urk3uPb4OPlyNOx0d7k4vHs4dHxEu3nBf7aCt7gA8no6OXu6erw6+/w6e3s9Ozo7uzw6+3t3ODj3O3d1/HQ2dLE0NTb2sPQ0xUCENzq6A7t1uHi5tfV4d/w7OHb7O7s8u7u7e7o6ujq7fPT6tPV7ezs7e/x7uXl4eoA4Q703/PZGujs4u/58/Pn8+/v5PDt8/Pz8/fu6/Pz7/bz6+nt5vLv9P358fX75/X1H93c++b7BfH3+fj57O7z/Pn7+/b7/Pr+/vn3/v39/fz9/vv+/Pn38vP58/P1+ODr6QQJ0fXa7Qjn6vLx7eLr9fbz9fXz+vf0+Pr6+Pv18PP58Pv5+Pfx8O7y7/vx9fXm6+4SBeju4/j+7/Xw8fXr3fbt+fXw9ff39/n59vb09vfy+PX56/jo79DWzsLoyb3U2Nf31+PZBtvg4PnwvgDTy9va39Ti2csCy8229dHP1Nbn9djY8//tzNHr493W9unp3d/g7PDs6O/M3ez93dnY4ufy7+Hm7Ovl6uXg6wTe2+rP+QbZ3s8CzNnY7O3s6gXx5eTz8t719+7t5db33ebq3/X78/v2+Pb37Pn6+PcZ7+ry4NQT3OLt2ODm4fz8+P7e+/z88+zP8fj75RD3/PMI9Pz5+fn38Pv77vj7+f788v77/Nv29/38/OHw/eP8/Pj+3vv8/PPsz/H4++UQ9/zzCPT8+fn59/D7++74+/n+/PL++/zb9vf9/Pzh8P3j7/Lw5ujn6ez06uHz+ffW9fPoBe/z6fj38/vx7vn26Pr18/ve9vny8tzb9+HuE9ji9QLs6d3u6eLlCO3x5PHq3+3vB+vu
GeDk1fD06Orl7uvN4Ozv8O3p6OXp6+rr4+/l3uf7+/n49vjz9/n38Pv69u7t+Pf77Oj03vDy+Ofs7Brq7vLs9PH08PT16/Lm8vjk9O/zCtnW2ujW7+LfAeHm5N3l2t3b6OTY5tTd3efr8uvh3gbj3fni2OoE3OXn5OvT0enQ8wrZ1tro1u/i3wHh5uTd5drd2+jk2ObU3d3n6/Lr4d4G49354tjqBNzl5+Tr09Hp0PMW497p79/z5evL6vHy6O/v6PPo8uzy0ejz8vUP9+/v4+7m5vbi8+vq9fXz9OLj7/UG5+jm2uMQ/9/l6dfp8ez83uP24+EA6gHl6evo6uni7PDt7uHr6/Hr5Orj7Ozo5O3n3ejq6+7pEf/v5vDc7PPv/Obn4+fl5+wI6O3s6vP05PLz8/Pk7/P39fHz5fH17OXu7OjT9eLf5uXT3eHr5/Lq49rhD+Di5+Xt3ufn69zc5ef55Ofi4vAG2OPm5+bg5efk6dAG0/Xi3+bl093h6+fy6uPa4Q/g4ufl7d7n5+vc3OXn+eTn4uLwBtjj5ufm4OXn5OnQBt/h7/fs8eLv7fTn6/Du4fAi4Ozt3vHf9eD28Ozu+Nzl7uXu/ube6enw7/Lw9Orz1s+74NHV1dD93dTp2OLf8dfOAwPKzc/N8tXd0sHR49bvz9jo2fb389vV3+Lb29Dz4OQC3d7s6PPjBPXp7fTy7tXv5gcC7u3d7eP17/Ha4PTy4/f06eL59uDw4vD19PTq6fTZBt3f7un04wb26e/18u/W8eYIA+/z6O3m9vDy3ur18/T39PPr/Afl9eXw9vb27+z03c3B8NjW29fxzOLy3NXY/dnV7tXI1NvS99nhz8/Z4NPwz9jn4vz4+Nba3trR1sv32O0AyvHa2d3n9tXr3d/Z3v3f1u+01dzf1b3Y6tHQ3uTXu9Tf8eYD8Pnb4OLe2dbL+tn0Cdrb2Nzr0N3q+Nv8/+Du3OHm5M8G2Mjezd7n9+jo4/3d3dve
8eHw3f7h3tfh6BDex8js89rm1t7y+gTj2wrq8uDw8vDQ/c3N8dPi7AXk6+Xb5fHv6vXp+OIF5eHa5usF6drk2fze3AHf5APj3cHV6N+68drlAAW/7NXk4u3b6tvw5t7e19r04P3j5dbj4f7y1uDY6e/38vLi+vQJ9e3h8/P43wLn9fER7trt9vjz8e/xDPP16vjw7vYL9ev6+vLq8enz7dbd2MbK7Lu56MjC9M3YzvTb6Nfx56vkv8/MzsTbxxHRytfNwuPU99vPyNHQ894R5bTV29LT1sPRx77cxv/d2dsL1/vN68fQ1M/V4djh1+bi2Nbl4tjZ39jnwN3X2bfDIPXLxe/z8vjt8/P09fHv8/n22/AJ9u719fX7+fb49vL55vX29vfw9PTv9ND4+Pf5+gvs9Ofy3tjh4tzVAd7G5d7n5NXd4PP+1dHm9t7h7PTa6fDf4eLe5AcG5+/f2uro5ufQ2/DN9uLe6Orj297iz9nh6OXe4fL42+TU6Pbk4u312+ry3+Lj3+UHBuny6eLt7ejs1+H50OHu6PDx7t3y8drt7e/u9O//5fDq6/Pu9PD09eT39fDt7eTpCgfv9fL08/L18ePu5u2poZ6pwOCvvrObA7rHzw3Y1b3m3abxx7/F3tTO19Hrx7jKs/DbztX1zsTRze8W5dDrvsXa3srC0dvc0NvT6cHr0e/f7ALPDsrN6OHG0+bQvtXA29wB7tXV7Nvg1eTUC/Gk3tLQ5vTe3Onk7e3i7PLZANHR7fgD5RDv6e3s6M3t4dTt7+7nGczg49Do6d/y8NvPyPD26/D79vH7+vb29fP69uH1D/nq7vz3+/Qo+eHh+fvp6/f99eTm9vb1+O3u+/sK6N/e6trj4ujP78PZ0yDd4+UF39ft2cnazerd6/Ty5ubo5/Df/vnx6/Hw8uD15toSwM3d+vT18fbr7fL+5ebr8/jt6Qz5/fno7vP99f355/r87fn3+vz2/PP5+vH6/fz+8en27g77
/Pf75vf+/fbp3/T49Osa8f32/enh8vX8/P36+u309vT9/f30/fzh9/39/vLa9PH8+/v4/Oj3/v326+P0+PTqGvD89Qfz0PP1+/z++vzt9Pb0/f3+9P385/f9/f712vPxBPX18vPu6vf38Ojl5fL529/x6xbm7vDz+9b77+vy9N/z2vD37d/69vLy+/b9/Afo2uHv4c/359Pl49zRDtvy5vfd2eTd0O7s2vbx7u7a+O0a+ej++cvc/vrV9+Ly4PnX1dbbEPHy8e724/bwG+H06vr3z9r28Pr9+vb7/P3++P3x8fr2/f/////9+/v8/f3+7ur29eUL0vX/8LD17PHW3OEBydHW39AEyv3G98nd6OzJ0MTW0M/a19XV1cDWxNDQz9bUvP7zF9UJA/zG9+Dq5ODjCNzf2Obcztrj7+/g6OzT7Orr6ufY5uLf5uHi3OLe3OTh48/nw9nc293a19f6Atjl8Nbw5/jv2cvfDs/92+b3CtLSyOTi8uji9OHd3OXt7fT24/bwAN7s7uTt5e/p2wrc9fft9fX7+/bg6wfj7u37A+Xs8unw8/r37vn79ubz9/n59//1+tbExrrbCs4Dy7/T6s/X0/e0zNrE/wv/zsvJ59DG0urExMTFxsrI0tWy1dbV1dPUzt7F7frW6NTm3/DT5Afl3O8I3vDu6BG/8+fX4uX08+7u5uHi6Ozu7frs0ubv8eng5uHk+PP64eje6enx7OgP8ObuEeXy8erhzPzp9urx9fvy9PLj9Ovv+vL+9dTs9/fr4e/m5wb4+fX51PsS+O/v5O719/Pw+vXr9gXe5PLw9fD37Anr9ev79PT37Pf49/r28fjs+/Xn4+be6hL6y+re8OTx7vDY6/T1+Aba1urz4ezo6fPq7d/l6err6vXo8Nn15un23e/d1fPt5fQX2Mz18/b79+/46PD09/jv9Oft9fry+PH16/X09Pv99/X79fP3+Pjp+vjv8uns6e3s9+4W8erk4uvs8Ovn
8OvsB9/g7OrrAO/r6+nn8Ozm8vPv6vPw8vDs7fLT8+fe7ery7eL1F/Hv5ujs8vHv8PDv7wni4+3w9Nfv8PLt6fX19ff29PD09PPx7u3z3/Tt49DV+NrO+tn1+ATD3d/X1L3a4N/7zOTVz83kCtjY1NTP+c3M5dvc+APW1Njh48vXxdj/5t7d9ebs5dzj09Xv+Ofm5+kF4vwQ3/LV6Oje7t7l3+LuAu4H5O3k6urp7ubv79bfBOjj3vXt7Off49XY7/rn6OjqCekBEeDo5evf4O/h7+3t9/Hx7urt5+vp6u7m8O/a4t7Z7eTO0d4C1tgA3+bm3tre1dgT7s7d2tbk3tno5Nzk7vwC/AXa4tro7Obh39rk18jg6Pvn4eTjC+TlBOXu5+7p5ebo9AHi6Orj5+rs7e7u6+vk5Orn6+3m7evo5+Tn6uLi9/Tb/tv3/fnx8+Pz9f3w6ff5+Bju5PTw+Prw9Pv17O3r5fvTEO359fT6+Pz98v7159a428S1zM3U0uUG3eHJpa3cw8Tt/rey1PXV1tfU0Of3B77g687HzcXNv9a4xq+3xbzd0t7Ty9XX7/fQ98b03bbEv9LqAd/Ywfre5e7D19jV9A7c6gv0utTh19DX3MjE0bzN0t/m0dHi3fn80/7P+eK60cnR8ub94NG/4urp1Ond4wH33sj//sLY4NzU2OPLz9bJ2tnrvurn7uDk9tEMxP3ry9bY5tYD/cfd3fbt7OLw69n9BOTT8+n26uLx6efv5+rw5ODj68Tt6O7n5vbWEsX+7M/Z2efY8g3U4uHx8PDo8evYCfTh1vTw+O3k8enn9O/v8+na6drq8urt8vLq0t3x7OXk5QLq3fnN2/AMzubh/e3lxuHX2eL8z9QD7eff3+Ly6ury3e7k7v7t9Pf87+Ho8PXo6+8I9evx4vT0Fdzx7tn49Nvs7vDlzevo4Pbs5Ofm+/DtBdDx+9vn8urq7t/R+PzK973h1+7W3O/WzLkQ7/DY4wH7
AwrJ2ODb7vHk6Ojk5N307NXL9vLn6/by6/Lr3/QB2fvM7vby3vH25NvVCvT19+n23P0Azury8Pf37fDx8/Tp9vLj3/Pw5vD37fL06tH52Nj63uj49uve9unZzgL09/rrBe8C/OHp8/T39+zx7uzv5vbw79bc5uXv6drby9n7+Pz889bW1efR+NbYy77s6ez16c3tvAXa/ePf8ObowMbh3ePT474G7efp9ubZ4NrQxAX70PzG4OPlx/js49XY4/Px1evXAc0H4Arp5/f09M3T7ezm3fDPA+n17vL36eji6sz2/tj62tjz9uT8+uvc1fDx9NL05PHX/PPp8fP88e7b4e3n8+vt2Af34+Hw8O/v3egAAfzl8e7b0PHo7ujw7OvR8e/W8OcR4tfxBN3u6/Pw8fPy7vLZ79rf7vDu8fHx893p5wT95/Ty7vHy7PHw8e/t1PTx3vDqEePZ8eji8Ov09vX18/H05Png6PLo3ev45uTz2RbS4+bp9OLe5tnYBOrZ3s/s7gTy3eHr/ubwAej18eno7uvs6ubj2dry09Xm4ebdCPHr0eEH4NXc4AfL+9XG/dX5ytTc5enS1gTN1ujh3eTc6+rm6ujb69X57tzQ4CDk3+fj37nq6eHdyu318g3oFK/Y4e7w2OPu09rO5N/r5uvZ2+jp5tjk1uHr4PX58vfW7/r+8O7m8fj08uf2/fsL+/rk6un49u7w9unl8e/l7fXt5ezz9fDx8fD29dL28uT5A/Hr+u/o0+jo+PLo/fn19+EPxu3z+/nk9vLw9Nr2+fvw+vbw6vXu4e3s9fT4+vTv+dbw+/vv7u719/rz8P359xHlAPHz8/768/zz8fr4+v379fz69e/3+OHx5vn4AfXs9v3w9/z29e/r9+737PDh+ub75fL0J+P08dnz897w7/rb5Nvu8vHz8vHo+/r+FOPj4uPa3N3l8M7o1ubp6tPc1R7F/dzj3ODm3gjc6+nx4+jdBujd5+je2d7bCdbg
4Mr9suW+0cHM09QP2AXHztq5ws3Jt/ve4b/JwOjL6+HV4cjK2rnLs9DRvNnT1inv0dbA4eXv6erh8Ofw3+L34+zx2enx9er3vOby2uf0+eb07evk4/fu8+Xs4ejW7ugb5+Tt29v70dTh3gjY5czf2NbX2AXW0A/34ebo6tPiANDZ693f3uTo0tPa4Orn4enp5Ofa3vbg6fLx9PAE7fLn8fTp8vAE7O0P7Pby9fTl9wLz9vfx8fXx9/b29/b19vj1+Pj38+vt6v7m6Ojp/uvx3uzi6N3q++rsC+Dr7uzw4+jz8fHv7+vp6e/t8ert7+nv7u3n7ujr4PUA7+r17tvx9Ojy5+3j7gbu7wno7vPz8vTy7PX29PPy8/Pz8/Xw8vPx9PLx6fXx7+vx6Mft0LfczPXj1AHzztv48MzGu/Xn6djoIdXTzuLnz83e29Lb097T1c7T2NDZycbAt/vk5urR9vQG7fHt5Ob07+r06O/a6PL56wn67/j7+e7z++z1+vn79Pj37vb2+PTf6/Hs7wzr4un409/3/+Xy+e7l8/z3Ad/48/PO+/Ph9fbv9/P37u7x+vTn9Pfs9e/w2/Xd4uXo4t7h2Ovh5PTZ7+r32PHl1u3Qs9bd++rpAtwO2d3e4+Dc6urs3u3w7+7rC+fk7fHu9ebw5eH06vLx5/Ts5en27e7k2fHq6wvs8hH26tvq7+bl4O3v8e7z9/T37Rfy7c78+/z7/f32/Pjy+Pf2/vj5//3t8vTrCvn5/db53S/z+fH5/fn87Pvx/fn7/vf8/fzs3O3l5+fl2ePF08vO0gznD9zl3ArX1NvREunS/uLK29Hl6ODp5+Xq4OLu4u7a0OjqBsC8v8TP1cTD4+m/68vqwN8cze//wczJzNrg4t/M/cHsxuf3A+z8x8nHyM7P0LjStNzp2enq6urt4dn64dzl6OnbCuje6u7u5uPZ9fXt4wbj8efkBgb8/Njd4Nzm5fXV6dbU8Ojv/O719Of06vPx
9O3m7B/z4+Xk7vrr7Pbf0uve3PTw7uML2vPe8PXv7u757u7h2/Pp3/Hi3+rv6QEG7O7u7uTq4e0A//Dl7ejk6dfv5N3n4+4H6O3s2/Dv7ufs6+bg4O/o5uzl8uji6g/o2/Db6efk6+wE6/oC5PDo8ejj7O/h4uvn6+wH7/Pe8+jr9eIL7ebR0NK7xNe/uMX99PPj3sgIxLnCC+rtCN7azMr1udfE38PN383UxcfRx8LK0MzKycm+8PT47vPy9Pbz5//e8vL06unt9vfeDAHt5/Dt7PTz8eHu8evt8/by8+/y8fTt9u3x8g/d4Obl9ebi3gL68ubf493q4/H/+/326d3t3+LJ7Ovc7Nzw6OPo4O7v6ebo5una9Nne8ObU38zt5uQD/PPU/vLe4tjk8fep/uvw6u7p2/DVAvDn8Onl3ezq39vq5uTe6eTc++vw3Ord3uHt8NfuC+vx4+b16Ab+9vrm+vHp7fXm8OPu9vTp9uvy6+3x8O3w3PHl7Pfx59Xx5eHt8NYD3u3n7ubU4gXf2P7f2wzi9OXp5+bX2+bo4uHh8+Tr8ent8PLk7+sU5d3p5u7i0uDw8cf/6uzc4+bqzODf4OfU0fr0/eXf1uHh3toO3dzn4+Tn3+rjzOjZCObY6/Hm6Ozu5uTt5/Lz5u4O69Tq6/Lu5uXw69Dn8ert7vLy6OMg4ePi6u7o7gPu4+v06ev27+7j8wTh4/Tw7N/r8djsAO/t/frd5unx7+7k7ebt7OTq8PHo9fLr9fDu5+sM9Onr9u/u4/ME4eP08Ozf6/HY7ADv7f363ebp8e/u5O3m7ezk6vDx6PXy6/Xw7ufrDOrp6uXm6OXo+/f77Obj4d/f3uYC7ej16+rq6vfq5uTp6Ozs6eju6uvo5+jo5eLh4wDq6erl5ujl6Pv3++zm4+Hf397mAu3o9evq6ur36ubk6ejs7Ono7urr6Ofo6OXi4eMA1tPX1OHU29nj+QTl1NjXxtHLygbu3vvf0N/S
AuLYAOIG6OP11tbd29vb4c/Z4OLF3ero8urw4d3qAv717unr6t/e29sC4ejv7OPu3+ru7uvsB/bt5eny5ufy6e3q8OHq6QT69fn98/z59+328vX7+/fw++/z7/n88QT2DfTz8u/v9/v8+/r8+Pj0/vv8+vTv+/r+yvfZ4Nze3N7R8tjo6OXX3fbXydLQ5tkC2gTi1gbd4OHb3Nv62PzW/dzZ3xfj+9vY7O7x6fLz8Ozy7OTm9O7w7u3o7eze4PTy4/H03N8E8/Xz+Pf14ffx8eDm8/Ic6gnv8Pz04/r8+v37+vf38fP9+/T4FfrnBO76/fz8+u3n9+7x+Pb78Qbq+fj6+/f49/oJ+eb39N705PLp9ezk6uvk7PDv69fr8Ove7OYV6eng4QPn6fLu7fHl5RPyB/Dv8O/wDfLc6fbf9fH36vf05Ort5O3w9+zY8PPu3+3mFOrs4OED6Onz7fLy5ecU8gf38PHy8fX43+/0+vD19fr3+PD14fT5+wn1+vvo8PPi8wju9wj17Orh6BDp+Pj49/L67PX29fXt+fXh8Q8R8fIh8QrPopylupzP7Jej1tCruri5ncXnttjLu5/hub7Lp8jL4qfPvs/Eze2KvAXwCcLS+s3u4uDM4N/X2tnb2snIy9rl3uPk2Onp6+jM6M/U5OHY3Qbn5dbp6OMQ0ugN4w3f1uvWyezv1+rs7uvq8Ovs0dzV7+ro7OHw7fDw3vPp5O7x6/AH8fHw9fnn5OLv2fX+0P4DBQTW5+Dl2czSzd/b8uTq6+fY7PHj2vbx2ez49uvh2ezy4e7k3vHv59PP1AMA3N7mAM7n7fH48enu8wjl4+v3+Pf68O/w4/L29+7z9d7q9e7w9ejy9/P19s7l7fMDANze5gDO5+3x+PHp7vMI5ePr9/j3+vDv8OPy9vfu8/Xe6vXu8PXo8vfz9fbO5e3z1fT4BhTK0Obm6ujw6uHfA97i3+3b5eHf8fPm8uHp5/P27+bq5uv24/Lz
6/Hu1d3e5gzo4+zCzPLu6ej17/nx7OLv7/P2+P789ez99fD//ebw8unk9Ov79PXd+PP5/eUJ6fXi4fz3Duvk2uLx7/Hr5/D26uvu5tvn1ePi8t/n8Pjazw3r4PzO7vPc4/Px8szd88/O/u/y7O350/Dj49Td3fTP3tbW0N7l3eTp5efW3Ojj4dnp++Dm3uji4tfW293g9ALb2/8G787b9unQ9PLw8ezf6erl7O7v9+n39vnx7+z38O349eHs7ezy8/Ht5u70+dwL4O3+7/Ls7fnT8OPj1N3d9M/e1tbQ3uXd5Onl59bc6OPh2en74Obe6OLi19bb3eD0Atvb6vcF9xrZyOjY3NXJ3P/S0tbZ3cPPA9Lo394J9NvZ2dfVBd7j1uPc1djX0tfW5djR2OYF2ecN8N/y8ujo2fEN7OPs7OXd4RDr9PP4CvDm5vHv5vHs6u/u7uvs6ejs6fTw5urp4t/qEfXf+PXt69v5FO7t7+7q3eMQ7PT3++rw9/Hx7+by8/P0+fTt7PPx7er39PTv6+QC5t3g5Qjh3Arp7OTn4+Tr1/3m6unx8fPm6u0Q7O3t8+fl6+bp7ufj6Ovx2efn3N7o1f/e2eff0NnX7ubq3+Tl597V0uDI6QHlyPHX1vDP3/He3d7e+uTN2d3c5PzkzhXU/OPr6Ory6uLw4/3o8eTp5vDs6PLp2+Ld7+0A3eT/3+0D4ufp5gLq59/l5/MD4+nb3ujV/97Z59/Q2dfu5urf5OXn3tXS4MjpAeXI8dfW8M/f8d7d3t765M3Z3dzk/OTOFeXo8vLt7+bx7f/r7ef15fHO7+bu4/D28uPy7d/x5wHoCezjAdLu7uvs8u/p7Orw4+/c3drW3ODW6vjZywDq6N/Y7egF5vPc498F5Nn96tLh+P3f4ujj5uTh2+Hh6eHh594B3t/c6d/i2er+38wA7e7j4fDn3uv22OfiCeXY/uTa4//+4eTp5evq5eLf5uzr4ejTBfj09O/45fT5
6Pj29fXt+fH6+O/39vfu7/XvCPjc4gHz8vHyBPjm9/P39/b48d769eLx9ffy7PTy7fPw7vP1+fXs8vbq7enu8vL09QPt+Pbc6uvz6+Ht8/Pw9fTx9vYK9e4A8fX38uz08u3z8O7z9fn17PL26u3p7vLy9PUD7fj23Orr8+vh7fPz8PX08fb2CvXuAN/q/ujf8Onq5ucN4fDu7d7v6+j96Org6+Pw4+7s7u/i3+jp8eHw3uLh5OPf4tDcD+Ti4ejmB+f94PH58NH549nW5eoL4+Pjztva7/Pm3N7c6d7p8OnP2uXm5urn7O7l5M3O5ePp6Qfp/t358PjY/eXf3O3rAe3u7+zc3u/z6ufh4Oro8PXq69ro7ezt7e7w6eTW3/Tp6vL08uDvAecK2tbv79kL7AXs9vnx1uj3+fP27uj17/n78PPa9vf0+PT49vbv6/ju9fT16+8D5Abh5e0F7uzq3vED6fPy9O3q9fjw6+308PTz+fTz+ezx8/H08/bv7t7lB9j2BQfd4/jm5ebn5Mrw1NTY8dny8+r37ujq9efu4uzw7PPm4+Lb4uDe4uzo3fjW2wfY9gUH3eP45uXm5+TK8NTU2PHZ8vPq9+7o6vXn7uLs8Ozz5uPi2+Lg3uLs6N341tsL3P7j4uXw/Oru6ujkz/Ti4ez49Pb08vju6vX29ffl9/Pt9fLq7O3z9fDx9vbcA+XdzdHVz97N69o20bjV/+LR6ff4s8fT3Nfl6e3k3+nYzO7F8PHp4+3q5Obf4t3gx8n47s3R1c/ezevaNtG41f/i0en3+LPH09zX5ent5N/p2MzuxfDx6ePt6uTm3+Ld4MfJ+O7p4uHe8O8Q9RPp8ujn+fbn5c/q9vP88vr59fzi/eXy9O////v3//r7+e/07vbu6+/s8u7u8PX06/Ab4tfn4vXd39MC4t/q6Oj08fH29PXv/gDk7PLy5PTy7fPt8PDv6fAC5vr67fj5/PP6He/j8+v97+rv6e/w6/f5
+Pr3+Pn89fX79fv9/f79/PP8+fn+7vb37+fv8vXx8/TZ8BL08O/Z8u/e1APn9vf59vf8+fv49/nz7vP6/fn6+/f19/Xz5/r64Nrt9vLt8uv29O8J6OHt6Pv1GOnp6eHb8uzz8fz81+f27vzx+vz59fP49vb59/z52Pnq38LbsrnJx8LDwMu7Jv4R1s216Ay0t8/XzuLZ4NvozNDU1Nfh49LU1c/Y1dHl3b3Itdniys/O1uDd3tjq6PHQJeHk0/3+4+nb6urv6evv8O/d5uvh5uvk4+fk4uHi7ejW0dLh7+rk7+nz7vDs8vHn3gft7uvYC+zx5+zw9u/09fPz8Ofu8PLy8ery7eru7vXu7PDf5dfe1enZ3dvYxNHLHgzL7drg7grEyODY2uvd5+Ls1N7b4urq6Nzb3+Xi49Dl49vj2fPz6O/t4+3n3O7u3u8G3gTv6PkT2OPi5uny4+zr7evs5/Ho6ePj1+bx5OPh4ufr5+QC3uHa6O3e0+jn7egM8QLa6ePfA+jZ6O3o6evp6uzl6OPp6+7t8uvs7+nn7/Dt4Ofc4e7v8ff26u/xu+jjGPza7+3s69rs5fbz6+3y9e3y6u7y7PL2+Pf29Pn47ff49e/v8vX3/ffr7Pv09/P34/X59u/98PQNE+r1+P7k/O78+fLe5/XsDPL59fX44vXz8/Xm5xTd7Qro5/Hx7ODrHOPu8Pnq3s/n6t/N6uXt7O75AfDr3On58u7k7Nvz7Obv8fPw8uro59oB5qvK3uG4APC/5cgB39645Oqxtrn2/s7yxQjQzdu2tdbe5qy6y+vNysTszNq70+Xb2fvMzc7l1Onm7NHe+unE0d302rjX96uu1cPt1M3sy8/n/v7HydXZ3dnRAtr4yvbr7dAJy9PV7df04Mvh48z+2dn5udrK5/ra1NjZ9tPZ39bM2AK/0dDh6uPl2Q7g/9K33/X07u3s9fP23ezk7+b08uj59e/g7uHfFvMC9vXu8+/v8vDw9PPx
+PH2+Pb28/b37wT19fDt9Pn09+Px8fX1+fTp+vX18Pby5QX1Avf29/fx7/Xx8/j39/ry+/r5+PP69vcP1OfTxP2/9ezX3sTI6L/mzdS20NXY48iu9sfR0PLh5M7Frb7V8efQt8bLu8TT1cDMvaK61umj58EH9MfYvrLMpNvp4Pv84Niyy9Ti7777/vi37tDC2tPwxcvFyMbC477I3Oe9vPLyv9HQ8vHE6Me5yqjx9+79CdHaw9bh8uPBx8kAzvXZ1tDi98vTwcDDxvnKyObL597dydru5uP+3dHo4vPh0NrnAM71+uLi1+QE6cgJxMzR1uTj3NLk193s4+vd3OXMCd294+cL0+Ln58rqDsnc4dy03O3L0urh1MT26fzn6vHc1NnyEe0B1vDm49fv6+Pz0dbs2vP48vD07OTi9gng7PPp1vL14uz37+bj5e/88vbX5/PqB/nLCu/47/Lp9/fz+ODo19Da0efo0uEJ3gHoz+vK2OXm09Tl1dn99+vg+QHf+cbk0N/J1c3X0efp5tvZ1+zfDejY6e3s7dnnDfQM8tjuzeri6tzbAN7c3Af19tjj6gjh/eTv2uTt7unr7+v17Ofw68DVC+Tj2+fh2N8MvuTS2dnf+tvP1Aja59vd6drr2Nbg4Ovjzcm/7dfo5trh6eDg7gDW2BPy7Ojr7+bpE8vs2dvo4gT14ujX8OTx6fTr2PP27+7t8uHT0dnz8vTg6vT09vLC5/LiwcjsAw3p8N3f0Obw7ePn5ejy+QLj6Nbr/9jf4+PW0u/l6ejp7eju8e/z4ufr7uMD4u/p9fvL897r7err7/Dv9PHy9NEQ6uzm8ezd7ezy8/D08/Py9PPt8/Tz9e/w8PDx3t/o5ALu+Nnj6evs5vPsDuvl8PntywTs6O7p6unj7PLb8PDq+/Hx7fLz7/Pt7/Du5uDf7eUD8PjX5evt7ub07Q/u5vH77s0I7Orv6uvq5e/y3fPz7c308vD09PD07vHx8Onl49Pa
4c0D7tHr5Nfe6wrk7OTr5t7Q6uMB6+cB6ufm2uXt8ubV4NDp5Njp5+sJ4N3I2+zy693h3uTp6t/q3+kH4+Hv7dbZ3OXuCPLc4OfcAvrq4OLi4dzs6Nrr5+vm5+HT5tvs8uvd4d7k6erf6t/pB+Ph7+3W2dzl7gjy3ODn3AL66uDi4uHc7Oja6+fr5ufh0+bj3ePx4uDj8eHv7eHq/N/y//De4usK6uni8+EK7e0FAvDs69gD3OXt593l4e/p9NnX3enS2OXVydbW4t7e4tr0/cnZB8347ALh6tnY5Ovs2trW0gjjC9He5N3i2ebo89LWz+fI6eXk6d/fxt3ZxOHl5d7X4enMv+nYI+Xi5OLe6gXV3tbRAc7i3+Pj4dob2u3f3Nri4gfe1+fl8ubm5/Hx8OHe6uoODxLk8Ojy9en39PTu7vXz8Ozq9/br9Pb5+vPu8Obg4uIH3tfn5fLm5ufx8fDh3urqDg8S5PDo8vXp9/T07u718/Ds6vf26/T2+frz7vDm4Arc69gG5AjW2+fk1uDR+8gI5tvTx+LQ4xXk3+fm69L7wOjl3uTb4uXi1tji193o1ssA1+vk7uAE5un09tXs483u5PHq7+ry9dHx5dzr7/YMDfXo3/Pp8/Ds7+bK3ubf79bzANfr5O7gBObp9PbV7OPN7uTx6u/q8vXR8eXc6+/2DA316N/z6fPw7O/myt7m3+/W897vsv0BAdDj0760ztL78eHp9efu8uy0wLvO27Pw7b32yc/lC73J+ci61tjCytrG3cXm3NkFB9ve6d7Y0eLt7vrg3c/TBQDh2dLj8OfZ5ujm5uvoAwHw5u3u1PDt193i8dXh7e/h8Qjj4/Di2tPx7fT65tzP1wcC79vq5/Tz5/Hs8Ofv6QPm8uv08dXz8dfh7fHV7Nrr2frlxeLy7eHd4eMI0+z1zvcGwdDU5tvU5dsB29vZ5OPiDc3b4dzg2+Pe47/gAtLv1uMJ6tHf4uTg5vHr3uHo3+H7
DdHb4/Xq8OnjC+Tm5/Lw8ejb6Obr4+jw4efg6RPq5vvqyenh6/jl7ezr7/nq9OLj+uXh8Onv6d3y8Or06u7w8fX/8Ojy7/Xw7vb21Ork6+vg193bz9nl5tvc0OrvCtjczcrkGxHd59Pq1eDpCN3t2Ovm69/t49/d5N/d3drkydrrAurn8tDT3PDk3wj08eDh3Nvq19Ph2+3p9e/77erkFtry5tTd2+Hb097S1+Ln2tbn6wLq5/LQ09zw5N8I9PHg4dzb6tfT4dvt6fXv++3q5Bba8ubU3dvh29Pe0tfi59rW5+np4ODn6uje4trf3ujn4e7u6drt0NX/xxjxDO/Y5uHg6+bf2tzb6d/m6eXT29jk0vb69vng9w379ePu8+v7/u/0/uzk0ezo5Q/h+unX9vfz2/j78+vk8ff++/rz7Pjv+uv91dbK2NrT0dfvA/j83tnTvtbdy9Pr1fDy+N3289reBt/839rN1tLh1uDj39/mzeW+x9Hhz9ri3tPd9gb8/N/g3Mbb4NPp1OXk/Nnh//7g5Pji/ePS1d3V5Nzj5+Pk6NPn0dXk5+jl6ufd4+YQ/f3v5d7Z3ebVzd3o5Ojs6QDn4+ME5/3p5drk5eji5Orn6enU5+Lcysbw283u2NMZubzP2trH7t251drL2cj5vAf4ydLaz8nH3tzcxdfH8NzZ1MXX2+TP++/nBeXnyc7lGNLQ1s3U3tvY1+7U6O/nAe7X4+ft5Ofm8vTv4Pbj7tvm4e3i4vnu4cD3/dn51+r789bz4fDs+/DZ/fH4G+zk7SHn7+fv7/Xq6+vq6/Xw8e4O7vXv7PDs+ejm9e7r+Pny8fUJ6uvn7vL8C/D79fH4+vfa4hHs7PD68Or18fbz6Ofq3vny6vj54fnozvb23+nq9NrqAML00tT59q7v+vHW9ezZ693p793c5e3xyun78fj26tjj49zn4RTw9Br+/vn8/fn9/uP19fDt/fzt/Pz89+fy6wLl9enx+fb17fH1
+vj6+vjo+v35++v59vgQxdD6xu+3vdEuwsrB+93K98vmx7TSwdLz3/DX19/azMLO1NHm5Nja5+Do5N/b48zW2ODaC9ME0tneCNvd4gHn58rcztzN5uTq694C6uvg6t3v7uv08+zY49zv7urk5P/T5Nf3+d729Pjz+wbt6+vk+fu6+vH33Ofm4APQ+fDZ8O3u69vh7vL39d/a9vb19933+vgT9e7t++zu7PAO6+rn7ff7A/rj5ffy+e8L7/Ly8fbt8e7y+Pn6+vf48/b3+vn75Pf86/j5+fz4+Pv6DfT18On8+Pb8+Pjq9vr4+ez4+Pj79vX57/z6+v75/fL5+/z8/vD49O3a2Pfd29X88cni4evm4d3j2xTV3uPr89/iDePt5O/i5u7m5e3o4OTd7N3c4uQX4OHb2tj33dvV/PHJ4uHr5uHd49sU1d7j6/Pf4g3j7eTv4ubu5uXt6ODk3ezd3OLkF+Dh29/y5+/j2d7xAg7b8Nzh3+Xi4uYO5/Hn+eLu4OjnFeTp9fXt4vPl7eHj4+Dl9fHp59bh3OPk4tvc4CPS28nM4evb0wDP0N7d1uHV3+7e69zQ3eHe3O8R4tfh5x/Z4eHm2Mzf2vzO1tjW2NTly8sKB87Q184QyNLE1NrX0NPl0uHR0NjG2PjP1gfS09je0+Df3tn3y83j4uK4xLDXxuHD5d/gpcflzcK6yNHnxNPeuKfjyc/a1t3ov9bqs8C81dG2tL6x4ritqdfh0ayp8eTI0rO+36/Lr7XsmLy/5I7pvuTC8dz5zAHe7dryrdWu287J39zjzf7w2Mew/uqwvwfx0e6nxdq94titAsPS5JvEstW83MbG7vLHwOr3887qvrHCvvHp277woN7h5Nbm2ubm1eLp5+fY2eXh4NPS4eLV0xLiD9vp3OXq7s7szNbLyeX85uH06NXjCu7r+Ovr0eL94+f2/Ojz4uzk4ejl9ejm6vjM6uj44vrX2u4AEOze5uD09uDs7vrq/AHZ
5M/07Onj797U2dcM3QHm5szmygnd5Obo4PLl1OHbFOXY19TbF+fs7Onu4/Pr5PHg0O3u6uvv8vTp8ezr6fny+PXz8N317/MJ8+736vXqBuru7/Lx6u7w9+309eT39/D0CeXnC+jg4/Dr4wvl4uDZ4uPT5urS8erj5/To6/7t5BcG4uDv6+TvyO/t8fPu9/Lp6Nra+/j0+Pbt9fHj5+3nD/Dm6fXy2fXs0trY4u7c9PDr6+zl8vny8/Hz+fH2+Pn8Cv3uJufr6+rs9Ofw8OPp8vT59PD19unk5eHd9uv1CPXo7u/wAerw9er29vP18vX46wr97wrw2uvt6Pbf5cYa0MzW8fTk3OnGF9XjD8/a7enX2+bm3drv7e7Z5+/w8O3h8uTe+d0X4PHt8fX08uwQ2tTp8e/s3vD5CPfl8PX35PLy9+j1A93l6fTv9PX03vb29/fz8/Lq49/sA/Pt6PTk4+3k7/DyAuTy6O3h6e3h2/vp3+v76ODf+/QA6eno3/Lv9PLa8fD13u7s/fHn+Pf969ngFebp5O378u0K5Njr19rk8+bW8tvn4hDn5vf45fLs5fPv9O3s/ODp4tTd4eXpyucDCQXW1ePy/9Xj4N3W3Nr09+fs4An5/hHj2uLn6tnW4Orj2uXq4+zi0OTl3+Dr6c7mDfQG29rk8QbW5ePg3ufd3uXs7PoH3vkM79/q7uvY7Ojr5eDm6+zn397e1wHV48zQ4czh3xvIxuXL5+zm3djY4A/u+enu4O3TAdru4uzq4+Xg7vHj6vLP9NPx4t8J2ujH1OLm6Oni0ufmz+jr5+rn0eYV6f3r8eXv1gPhz+Hs6eTw4urw4u7x0vHQ3Pbu9/r5+vv78ffzEdze/ff88fr05ff18vnv+vr6+/b5+Pf8/fn2/vz+/f7+/fz++ubUI+nqvqu/0czR1N3VocrIAM2+89DL08rGt8nyyd3O1NrKv+z8FtfL28zR1Nja36DN5wYJxr3L1NXc3eHs3rff
3v3fzNnX4OTW5srW7tbl5+Lj38sCvOPb1uXV1eDe2uGv2Pbh9vv58vr49O/18/z8+/bp9/fr7/fw7vP28Af09/Dt9uTd1xUI+vr7+/r7/Pv/8vHz9+38/v34/e7x9/cS2vr79/L4+Pz69/X1/Pr6//30+fj+/v///////v/////+//v2Dez37fj38u739+nz+Orx5/T69erz7Ozy8/UJD/Hy6/Hz+Pbe4ef6A/f59fz92/Xl9Ofj6PDn5/Ly8+7s8Orw6xAI7PP25O/v9vPx9uLx7vbl9Ofw39zr+Onv9PD38/3u7/z84f7Z2BLf4evi5fLgz+fn39fi7t/g5fHy5OwA8+Ps2+zs4drp5PPj7vHl8Nvc3tPl9/Hy9PPz9Pje6eQMBsz12esI4+Pu7eri7/P08evu7vPv8Pf4+fL58u/x+PD79/f18d/T3dXo8Nva+g3u4gXa1NjJ1/Hc/eXS/M/d5s/i4+bc2d72/OLc5N7m5uTq5dzuA8bw08DHr5ml/tLo4gLh0+7f6ezr7eO389bO1cfg+s7vu+q90Mnq2eO4y9rW3c685eTh0vLOy8WuvuXa7+sD4dbe+Pn0Bdyzz9nV3uHd08qs/8vaxenhyuDk3MvV2N3Yu+Pm+ufj7On229za2fQI5f7z1s3q8+v9vtT2+u7x7+zo1P3l9t/u9+v27+Pz8ebv7u7w6ffe6ej10+HYzNfz3Ofq6N/Y6/T2DOzZE/D49Nfp9PHr7eb04PT0+Pbk8vHt6Obw9t4E29zd6Mz129rh4+7j5eru6Onv8xT27/nw8fTj1Ovp8Pnk+/bjDPv74vLz8Pvu3vjk59PB3trr0tXW/u/W0Nv31vfT2ezq8ATr/dPgzPDj8+DbzfoD4ODl7Nvk1OHl4cnd09vj1Obs7ufh4gIS4Nnt7dzO4vD0Beb43O7k79727Pnt5tsB6+ft6+/u79ns7u/e4eLX3dfo7Onl6+Ln3vLo4d3xB+nr5MzqE/kM2+na/O3p
5ezj5erw5u/27Onx6e3u1/Li+gLeDOfm6unY3Mn31d/uzOT089zQztPd//jw4gTs3froDPT38Ofy9dvq7u7q8tn06fDs7e/09Pf47erd5Nzr9vPt/Pj25+Pk0uQJ9OgO8+Xd7CD4+/Tv+fnv7fHx9/Xi9/D5+Pr7/fvx/Ofq2P/o9vzx9Pj47uHc+PwE9vr6BvP0CvLn+/n4+fn88/v8/Pz9/v786tbQ4NXbBOHa1tH+49rXy9Db1uLh3cPz49Tj89rN5/nX9Nzg3N3d3Mzb5trayf/dw+jj29/p6trl6tL20ePu5eHW59v3zPrSDOvr8N3c39vV39/r8eTk4uPf3+ze2+QL2toF5+Pj6uzx8PHj0Qvm6vTv6Pj34gjQ2sny7PPmAOgCAOjg8O338fX39/j39/bc5vj4zvv7+vz+/f/+/fH67P7+/vz9//30+/z69B76+vf//fb5+P389/f9/vv///j///3/+cjm6uDy8QXp8fnr3+DZ8Obq8PL039vh3uHc5ubZ7u8B1RjU4fjs9+vg5ubp4tbh9N3b8vjt+/cI9/nq9uvu9/n6+Pj7+fXq9fDp6/bt4/r13d8Y3ub77fz19e/4+Pj47/vp8+bv6ff17+3yDvnp7u7z5fT8+frz5/b14vbp9vvz+/bjBuH3+/n+9O/q8PLv+On89ezk8PX6/fv55eXc4uT19/Ee4v3z2RrU5PDf+/cR9fvP49X38uzp4Pvx9fP0+fz39N7W1dfV0tzX09HC3c7a1uPcCc/V2OD5DN/d2uTh0c/e/R3U0e/a29TW29jR2tzlyNsL2Nrc19ve3NzY3eTh7ufr6w3Y697vCQHr7uXr7PTg8t8B6ubg7ejl4+rv8PHy7NvdCO3x8Ozw8Oj14urz6+Pv6fby4+3w7eLw6egHAebo9Pro5Ozq8ADq6PL08+7q9/Xq8uAFBQHc9tnz1v/c4NDh5PDZzvP41tXQ6NXW6t3r5OgAE9/Q5Ovf2d3w3OHj5Onk
At/g/+fo8PL1BfUI6fHk7vP77vP39ubs5uzt7fL57vPzBhDm0vL89fz7+ffz8fby9gfn9fjYz+vR7+YG3OYsy+fa4+LX0Nzg5ebs3unW7+/W3uzr6fLy5/Dg5vjs5vHp8/Th3+Ts7ebs7fDs7d/lHt/w5ujq6dfo5efk7uPo5+7zz+zx8PLx7/L0+Pb37+by89z29fTP9Ozr3ubf8eTr4UTm3dLi+8HC4Ovy9+vs9vz3+vHt7/H6+vn6/fj59vD39PTg7ePT6OP+/Pb9+P75+vIa7O7q+/7x5Pj19Pn9/P7//wD7+vz8///+/v8A//v///7+/v7///n42/jj9uva6AXY1uXY3+Xj3OnpHO7Y48/e3PHd3erX4OTe8u3p7ufz5+Xu5ez21Qjk5evn4wPx8PLu5OXxBv3g7eXv+Orr5Ozs5AT07Ozy5+zt5+/z8/Lv8+b17vL08fruzfr3+fn3+/f6+/Ps9/fr8/P3+dn38vb58+8V+fT1+fP18u/8+Pb38/v9+vn3+/zn/fPs7+rP3/Dl7u3q6eYD7+sH3+ru6OzoCPLk/unt8u3r9ejy7unx8u706+Hy6+zz4fbo2ucF7eP17fbs9vDf9PPy5dsB9fD46/D29+fx7/P18Ozs8ur37ujy+PP48+/39QPq6vzv9/3kxu/84x/Bt/HJ5c+jyMbJusfXwfbT6PLJ0uHMy9HOxtvG2dPc4NHR090E3MijzdjawdGr/rooxL330M/ZqebZysPH2skD9vn92dPk2tbV3t3p1OXb5dfd29zdAt3csOXk2OXdzhPmz/LvId7e8Nry5fDn9/L03NHpzPX09O309/j49fr6+PDy8/L4+RX09eDp7//i7OnZ8BHz7OHt6PLx+vfx7ff179LlDg718fXp+PDz/fby9vH26+jw9/II5eXm4fXj+vrh3vbk+fjR8/f97/7++fju8vf8Evb+8ez19vz2/Pv3/fXv/PX4+Pv72/z70PH47Pn87Ov47Pj4
5fj7/fT+/vn58fL4+An5A/Py9vf9+Pz89/z39fz3+/r8++f9/eIDDgbw0gj797Hu597b9+XZx97d0urs3MXC7uLb6ure3OjVx93U29zi697b2+ne6NTTCNEG2+HIBALU9ers7dfy19zx7trs7tvj19Pr6/H08PHp9Ovi3+fl6+3h4+Lr2Ofc8M4MA/jz2ewC5+no8ez07fLf7O7w7PHy7Of479v28Ovz9vXr7vDy9O3s6ezy+t/v6ufw7gvv6/Tv89Dh1vPr9+LQ+vb08uDd3d73+enzE+zh9en78fr68vDq9PH0+er39/YV8+rc7erT2OfU4N3T5NncBOPe1uvT5uEU0ezj6NHf5tX05d7m6enm7+nc3tri3evdGfDv4fHt4t/s5+Tr5Ore4Avu5eLp6ezpDe/57u7n6Ona+O7t6/Lu7vPt7+Df4uzw7Avj5t7n4OHo5uLUzOvq7eTl7tYG1dDeDfTo7QTb3tvV4OPj2OHs3+vq7e3r7PPp6toQ7O/n7erc5vDm0tjv7PHz5fHzBu3n8QDv8vQH4u3s7PDw8+bv7ev29fHz8fP68vbyBPPo7e/e7PL05Q/m8e7z8Ovt9ern7erm9/D06fMU7e8L8PTx9+rs8Ab19fL3+ebw9AHz6O3v3uzy9OUP5vHu8/Dr7fXq5+3q5vfw9OnzFO3vC/D08ffq7PAG9fXy9/nm8PQB5OjUAeDo0+Hj4Ovq8eTu4/LzCwvu5P7r7u7W4On05Ojx6+7w6Ovn5Obs7u3s4unq/+fp2APm6djj5uHt7PLk6+bz9hPW6+kG6vDq2uXp9ubr8/Dw8+rs6ebp7e/v7eTq8AXe4tnj1eDb6Pro6vzb4drf3OXB8OPZ+PHx2und6Pry5fPX197b39zb2tnZ2tzP49zk4ung5tvr3+wI8e8B3OTc597rz/3V4//a+OTd5dvf+97M5ubU4uDe397b4N3f1eTg1gPh4+bs4Qfu3/HqC/Tp7eft7+3f/ubp8ufo
3PLt7e/p5OXsC+vy8uDs8Ozq29714d8D4ePm7OEH7t/x6gv06e3n7e/t3/7m6fLn6Nzy7e3v6eTl7Avr8vLg7PDs6tve9eHfvunn/NDL6dYD/rfSzdbQ6P3j8wYF1egM19jWyN3V78vZ1s4Dw77c2NLb2N7ay9fEx8/KA9/azvni2QXV18fh29IP2AbXwuXfBtbc4dHo5tTV7uHaDNLO6tzY3djm4NLl0Nvb48/h5t/e5wbN2eHf4NXa2OPe1sXZ+cvW5uX37PID9tnYz9no+eXx5OTh3hXh5dzE9Pvn7PP89PTZ3en0+/Tz9fv08uLZ5Nb07v735vgFGuLV6+b34eDx0fDx7/QQ9ezv2Pb38fn7/Pr51/Dp6Or8+fb7+u3r8PEd7PP4+df6zunkAPD6+ur2+/L8/Pv80fv8+djU3/nW2c7U4v/HyN/d3c/R0tjL0sDS9ufL3t326QL76NDS3dID8t/u2tja1wvc4sjA9f0BwfXwxdTgsfviv9XMx/LZwvzN3PLs2PHr5+v35O8P8Ors/9/h4+Tp5N/l297N0QEK6N3aC+Xu89ng7Nnq2tkH593v8fX04+H28ev77fDy6eTy5+3w8e3y8O308ujl6e74+vf9/fz7+PTt7/P7/vj4+fr57fL58/Xz+Pv2+vDo9BD2+P3u/vz4+fz9/PX+/PXz+Pr3/f38+/j07e/z+/74+Pn6+e3y+fP18/j79vrw6PQQ9vj97v78+Pn8/fz1/vz18+vr687r3Nzq6tDt7Onn6efo5e7P6OTa+dbp5QPl6eTh6ePc6uXt4Pbd3tPXIubi4ebr6+vO69zc6urQ7ezp5+nn6OXuz+jk2vnW6eUD5enk4enj3Orl7eD23d7T1yLm4uHm5fXr8tnq9fTc6vf19/Du6vfx8unw5Qj6zfTfC/bn5QbV6+713fr12+3j2/Ls+fXr16Pep6a17Ku59OkH3LWv49vSBNTo18/o2sTP1wLSyee6y8eru/GuzKq3
u8m+1pizwrbR5cfF1b7A0PnY/PPB0/r79LLKAPHH+tLS59L72cjx6c7W2uL31tjMztrb4NjU0eav3NHI1tTEyeD/8vf4vNjR/7i74fX6zPTHz+jb/NrZ+9rc3t/e/Obcz9LY19zX3Nfwwujl6ens5efs6QQc9fPz79fS6uP06uQH5/f46Anw4vrn6/n68dzv7uHh4u/47uDr5Njr5ebu7Nfi5/vi8vbS8dP39OLX+8jb9PDP8egX7uTp6ubr8uDj9uzR6+nq7u7w8eDG7uTo8PHY3/Hx+eT41e7W/PLg3/bR2/7O0/PzDu7r5uPs7PX35vnq1enn5+vs7u7e1urZ2+rq4+Dv/P/r5uPs5trk3dsG0vII9O7t6gnx5ubp5fb13+Tj6fDk6Oza7Ons3eH09fL+9PP1/AkH4O/39/Pk6/Hm4OPp5Qb68ery9g3q6//z+vX39fj1+Pj1+/X39fPs49/a5uHo5e778Pjk++zk5+zl4Pjd9eDpyPDm4OzfB+Dg9Nzz8fLw7+fu8ODs9fHrDurr3/Xt8urxAdcK5AHx6uHu6uAF6gbo99b38erw8+Tp6fzr9vf29PPy9Pjr9/j07b4F1Mvb1+HP3uri7g7/2OPZ8ere4ujn5PwK7fDm3eHTy9vq49ni5OLu3+bd6OLc5er+3/Pp8+rh6/X76fH+A+Tu6fH14+727/bZAu3/9vjs6/ju+vzz+/f3+fb39vj26/n04/vO+L/d+/XX4OjoA/jO0tPq3dnV5evj8QTh4OTd6tvS4Nng2N7l3uPX4dzj3dDe2wLJ2gfG9BD96ebz69ro5Nzj8Ojw7O7v8uTm6Ory9vHw7eri7vPv8/Dm6fD18fDl6uH28+wK9vL09vfy9fDmCezu4O/r9ebu9/ES5O36+fL14ef38ev59/Dx6+z09vPv8fbc8eXs6Ovz8d3p8eDu9ezz39Tt7e3b7+UX3/Dv3NPq5+ng3OH07trw5NDd5eDd3gDq4BXXBwPm3N/u
9fzg1QPu8/HT7+7fIAjG49Dn+OHe6/HH4vTt5+/w5evr8fTt8evi5uzU2N7b19bU0N3iB/794+D66uL/z+DcAOHZ6eHU1+cB+O/m3+ff4uLe393U4t3o3Nz/0dje29fW1NDd4gf+/ePg+uri/8/g3ADh2enh1NfnAfjv5t/n3+Li3t/d1OLd6Nzc/9Hm1QDT9O/218773+Xm3dvY5NXZ3djf4drI1PXo3+wC1QIK0Qfa8N/d6ufk6uO95NHB5tUA0/Tv9tfO+9/l5t3b2OTV2d3Y3+HayNT16N/sAtUCCtEH2vDf3ern5OrjveTRwcfXzN7d1r3g4+bf2OPi4Mzk5NzN1gnM6Bzl6tvi4tLY0NTZ5eLdwMon5NTIzODF/NTn5ujk6uf06env2dzr8evr5PLn683j4uHg7vfi7+8M/Obm4OPi6u/+0Ovs8uzuAsQY6+r16/Lt9/Pv79fp8fPx8+v37vLO7OniHO8A7fLzFwPw7Obo8u7xBO/57vf04fPm6e3vAuPl5ejs6Ovt6RDu5Obw7unZ3uPr5AXw8+vz5Avz8vju5O7o9/Pq9PT35unp5dvf3yHd2+He5uro6OYT4ubh5erc8vfy7ujz7vH48fX08/H2+Onq9O3w8e7y8PLq6+Dk3wHp5//y4wLjC9nm5ufv3OTq9vcR1/ve1PHgt9ve3s7V6dvf0crcwtTb0uLS5OjazPn28Pby9/bw7cTm8/rz8iLf6O3f4PzjIuf08ef09vL09/EL6/bi9uXl9PLq5PTj8fTd3NX6zwHV2APYyc/a3c3Y3tbUz+vR2AEE1uHh5tvSB9bt1eHV4ODR2OHW3drV2c/u3dzV+s8B1dgD2MnP2t3N2N7W1M/r0dgBBNbh4ebb0gfW7dXh1eDg0djh1t3a1dnP7vX2+/n3Cv/+5/n2/fr2+vD69/r34Pz1+xDy9Pr+/t7j5v/c+vj7+/37/PT+/v797N319vv59wr//uf59v369vrw+vf69+D8
9fsQ8vT6/v7e4+b/3Pr4+/v9+/z0/v7+/ezd3uPn398M3ekM49ve5erg6Ofn5vPm6Ob+5Ork7Ojv5NXsBe7u6+Tp4Ort6vPl4+rb0OrY4OTb2efkAd7+6+Dl3urj3vcH0dra5Nvs5tjp2ODa2+Tg5Nnq5ODj6OXl6uDn4fLu9e7x5+zv8f7zBf7s8erv8+zjBePo8/Lz9vLj9vfs8ufw5/Hq6Ozr7e7s7vHo7Ovd2dv3/wrK6eHKxsnjFdfcEdbX3xby1tLj0d/n4+Lq2Ore2N0B39bgz9/h3t7m4+DKzdnb9/8KyunhysbJ4xXX3BHW198W8tbS49Hf5+Pi6tjq3tjdAd/W4M/f4d7e5uPgys3e5tfjEt3w7OXz5ujV5OwB3ezmDNfb2ebT5efy6fTd6urf3wTo7ejd5+bh4uzs6dje6+jc5hLe8e3s9Or33unwAeDs6fXb8uzm2Ovw+Or26erx4eAE6fDp7uzp4+7w7unk7+Pf4OgA6ObUBOHT2uXw4wLo7gno29ja5d/v59nk3dfk4u7r4ufg4hLr5fHq4d7lDPnerPL44+K1wN/35+q/uPbnsbwGvrvZteie++/dz/DI1eC7xu3TyMm6ucjGy+urwa/uzcr9ur77wd7x6P3S1+MF68XI/9/n8M+61tD47tvMxt/X2tP269PS39/e3+HUxODQveLcBc7Q19/j8PcB4OHmBv7K1PLR3QDd6O7h9erm6Ofu6uDe9vnY5+Xh4uTi1tHm2Mje6OLs5enj7NPV5BDv6trc7fAP5Nje5uDs4twI7d3pBAXp7+Tm5+fq5O3g5+fh597c3uji7OXp4+zT1eQQ7+ra3O3wD+TY3ubg7OLcCO3d6QQF6e/k5ufn6uTt4Ofn4efe3Pzv6unl7ejr5+vz6fbu4O3l4vvtEt7t8N3t8Obx6+rt6+jr5+fn3d/f5OHk4ePbAuTNz8TX/Nfm4eXc994l29IK29nt6dPe3tvh497k6OPc59r/8A7P
5vnp4+He2uHb2dbR4Ofe5PHj4u/m7AjxxujfGO3p4gTW5uXe4+Lh9uHu4enk//Xj5Ozd7eno4OPu6+nl5eDn3uTx4+Lv5uwI8cbo3xjt6eIE1ubl3uPi4fbh7uHp5P/14+Ts3e3p6ODj7uvp5eXNz8TX/Nfm4eXc994l29IK29nt6dPe3tvh497k6OPc59r/8A7P5vnp4+He2uHb2dbR5e7f7Ovw2+rj4ez59fLf7vHZ5ujZ6dru4Pj02vH16ubW6Ovr5uvkI+Hb3+XaEdLe2O714Ovs8OLx5t3v6/b04+3z3uzo1trJ7un38urx8u3m1+rl8u/x7CXj4OHl1wfW4+T57PTu9Onw9+Tr4/D3+uzw5+8F7ury8PD1+fXv6vLh+e77+fQM+Pv18fP47O7o8u8B+vL08vn76/Df8OXr8+3x5Pbz7d/9FNfn8PD05uvw8enj8Obq9fPy4fHy8e/x8Pjv4+vj4ebn9tro3+3s5OPo5OPu5ufo3/HoBNYX5/Pz5+j17wLl9fL37erm7dnw8u7r3+3r4+Hm5/ba6N/t7OTj6OTj7ubn6N/x6ATWF+fz8+fo9e8C5fXy9+3q5u3Z8PLu69/t4eDg5dzZ3OPi0+je6ufi4wXfAt4I6Onm6PLt5esO5vHz9Obe5Ajr8uXm6+nu6+Xc1uHg4OXd3d3j49bp3urm5eIF4AThCujp6unz9OXoB+r09fXn3uMJ7PHm5uvp7uvl3dbc0uDT09De3uHsturj59TQ2ur5Effq0Ara6dfi3Qbj1/Hn2dz55O7p4eXo4QvX3sT879jj3eXc9PHs8evx8u716fD17tMC9N4O5PTe6O/j8ejz79/nAfH13Pb29PHi8fXMANzS4NPT0N7e4ey26uPn1NDa6vkR9+rQCtrp1+LdBuPX8efZ3Pnk7unh5ejhC9fexPzs8+vi6+rc2sjMD9Hm6+TJ7ePaASH/yOjY5uXJy9nY3tjQ4uXf4tzW1dPZvdXi5c3P693O
0t7c2Ojhy9/m6+DR1/Lj6eoM39bu2Nn/y+XdztTQ/NXa3eHg0tbX19UTBuzI1egKwOTx/M8R8+7O3+Tr0dPNzsXt09bVB9Xf+dr51gHi7NjS2eXf2+bn6ebv7dLc1sn16Onz8OP43+UB8+/18/Dx7ujc6+308xHu8AHi3OUI7vTg2+7m8uj08/Xq+fjl8ePl8+fn/Ozz+vfnCubq7fjv4fHn5PDu3+7nCPPq2+7y3fTr8end6+vc9ODw8eb45P3nHO7ZD+rl4fXb3+HW6en87tf58enr497y6d/n8uYN7fL8+//08/vv9vH5+Pj29d7z7xLv2g/q5eH23ODh1urq/O7X+vLq6+Lc1ung6PHnDO3y/PP/9fP68Pbt+vj49/Xf9PAUN9DY9NqzyNb1FdXM69PY3NLeyNfw2srBsuDe1eHb0cbUxMLb+OjQ2gO6wsPg8tOt8g/j49zM5+Do/x7V6ezz4uXh6NHd2tnl5tnw/dzm1Mvp2tjw4gbo3ufO5PDp5f/c4tj98/n4/vb//e/r9vr8/vr5/v/55NPv8+Tk+APyDPHg7fP38/T+8/z0/f37/vrz/esSsgDP8dWl2NnQ2szK+8243eOxw7674djv1/K739nT994Rz9Ovu/HMq8KqydLdxMPb3Me8rebCzPPM6fHP7N7G9PzzxOXGuezfxrnj3ObfzQv49vLO1cfL083f1s7T7eLEy/bbzr/40ckA4/YBsvm/2fgC/9L69sjJ7rfO087O0uW+5/EAzeHF5NnawdfU0feuyrXs3+Ld4eTe29Pe4uDq3+zhC+fj2MznAg3i3gf9C9rWFcMFxePm78jq6+3q2PD05ervq9/t3t7a5t7oxt3g2enf0s/f6+Xa39/c3djm2tzj2/8Rx8/h/Obh8Pnz+fX75evmxRr/+/z7+v/++fz19vn2///5+v/43PHvDA/4+vcM+/kE8/L5/PP8+f79/f79+/34//3p+PPo8Pfw8/fu6ujfCfH30vj3
3fb38+8A7fDl9g/o6/bv5+75/Orv9/n6+Pj55/LpCt3WzNzs48Tg6ePj5e3j8fnw8OP32Nz/5eni3v0EANEJBczX6erc3dzi6eHi5+Lryu7s2+Tb7uXW5fDf2/HN5/IE7/PnCt3h+cvP6fQD4eLf8AbN4e7p3ebf4ejf5ejq6tAC2+fy6uXMzOPN4ejj0dbg1PLq59fh19kP9BLa49fk0enb0NTq39Pi5+7r4ezs1vXE8ufq9+vsz9Do0tvp2dPY5N7y6ujW5NzeC+EX4OTa6NXx1NHV6eDb4ujv8uHs7Or1xujLEdjW6drb183+6ubYxOfS/OXl1+jP1MjV1+X/zNzH09/gy83lAuDh6OHd597n7bLc1Anhy+rp3OzXBu7q3c7p1Abp6uXxzeTb4uvr+ers2OTs697XyeTr6fPn6O/W7/DB1uTh2sfh+ujq0zfY5NPy88zF8N/28u/x+ff7/ero8Ov65/3+//v39u/5+fP0+u/T8uwCCM7sD+vq/urt+PPw6PTx7u/q8tbl4e3m9d7N+vbk1eHs4+Lb5vTm4fL179/e5u/aucGvyce0ssg/yODOstr1tcL7qLjm0MTHvtbf1OnP8MDJB9zR69HGx9kiv9jdzMO+t+Prwu3j0dfq8ubM78vk+OLbC+Da2PHi4/Dt8ef17evf6ubl7uLg6ODoGcrd5evl5evj6urg6eLr6yjhy+Ps893j7dPZ5wPm6ujl9erw8ubc7uoP5u7s8d/u7+ft+uvk4OXpwtrB5NwHveC+2MkV/MTV7NDjxeTH28vVDOXg1uTb4cnpAP7o2+Xg1dv10Nve0d293NHdyeXcFMrl4ePdCtLa3vbbzOP309jU3Qbp49vq4uTN3OIH6tbr4drhANXi4dnmx9v39/n4+PD7+d/08Ajn6Pby+QTZ5/X48vD08fbs8ev1+fcI9vj59/T4+fj1+vX0+Pv45dvc3tzj2t3a5uPq6+vl2PHlEOTX+uQR4Orq2uTR1t3e
7Ozz8Ozk6ufq5vHd9OPiAPjs7Ory9PDu7fPj6+7x7en86+Ty6f3mC/n58+vv1eno5fL6+fnw7+719PD24Pn58gW+5fTH8bm46L/rDMK/8cXqr6UOFK7QxbG52uSzz7ysztvTzs7DzMGxvce6ttO2v+zl4/Xl4gTs4NrnCwfr4eP03t3pFMDj8ujz8ff2zvXf0vnu+PXi7O3W7vDw6/H54ePezufr8frn7vbE08zr4ufo9dre5tohyufN6Nv25dT32NXm4+vm0NDe8PTp4N/v+/LxxwvL4AXqAtLa2/fW+9zbBM3V4sYM1e/w4eTf6Ofw9/bp6PHa2uzp8unYzeTe5fDq58nb8O7X4NEN39nu8dXs5+bl4t0F6Nzj1/Hq99Pq9/Tz6A/32d/w7fTv8/Dx5fHsA+zrDu/y7eXk7+rs5OHl9PLo2+ndDODu9PXu7uP37fMJ9/Hx9tXy8en08vP04+zq9unoEv/v8u3l5O/q7OTh5fTy6Nvp3Qzg7vT17u7j9+3zCffx8fbV8vHp9PLz9OPs6vbp6BL/+9vM9+/h3ujZAdvZ0uv22cvqD/fS0tXU0O3Y3t3xEOLd3uvr5PDu1+He59rT8+LXAgEN3ugCztnj4Obg4fLf19/l5ujR38jY4eDr3Ozm8xvW7uDx69zv3NDa19Df6t/aEuza3dnZ5uDU4+3P89zW4dPe2cz29dPT9PXt2er73OH20RDV3eXU3eHc3ODg2N3S4sHC7Ors4vLs6+/64vbo7O/j6+7h4Pns3f723eDm+ObvBebh5u3w4Obo6Orr6Ojk7O7U4ODk2+vn6dnt+t/57eDo6PLi2+L/2enYAgLo6gfu6Onl+ejm8Obl7urp6Ovk7tvj4tPu6Obu6unv6P/h/OLs7uTc2+vs6OLv1fwL7uoA8+ry7ejz4+Hd5fDn6O7p5/LU8tL+7ejm7erp7uj/4fzh7O3j3Nvr7Oji7+n9C+3rAPPq8+zn8+Pg3eXw5+fu6ebx1/LS
+ejJ5Obo3e3z3vTsDsnn5+EH3urg2uri9sDl3eru79Pa7McO7Nbr6+Xt4+fz0vLy2tDu793d4vLz7tnh3uHd6uze8PTmCNcY9t7w5u/06Ori8uvv8vfh3OoH5PLr79rX9On47u/d3eLy8+7Z4d7h3ers3vD05gjXGPbe8Obv9Ojq4vLr7/L34dzqB+Ty6+/a1/Tp+NDs5Ofn4d7d4Ajh4dDj3uHV09EFAeQG4tfj3Mvm4/0L+NDX1d/Z2ebi4uDgBuTf18jU7ubq6Ojf5uTZ5eby5+Ho6uHoBwjl6OXj5ePc5+r+Aezi2uLl7Oro4uPi4Qfm49zf0Ozk5+fh3t3gCOHh0OPe4dXT0QUB5Abi1+Pcy+bj/Qv40NfV39nZ5uLi4OAG5N/XyM3m19jj7fHl+tTQ4+Lj6dXs7AIEuf7cBfPn4dIA3dvM9uTc7eXf8fno8e/s6ejs2hADxtTc39ze0vLZ4tvj9Nze0dwH4Rrf+OvT3uXT09fY4Ojk4dvd093j5eXb6uDm4NkI3NypuKXlwNz/7urg3t/pk/Dt6dLYtt/T1rLE2Ki3t6rBt6eVwb2lo8a2xOvP9+/LrQoO5NPXr/vn1NvVv+wAz+nM0tPl4e/c69nq49fp6+Tc6uLf5eDg19bU09kC674HwunHwrfE29PEvvHg+erk0OnC2Pn92dvj6L+62xjjzrbx5Nfo5cO/ttPcz8zYz9Gnu9XF2s+80cH6z8kJ7+rg8+uz1NHE/PL2+O254e3uyeDW8PPryefZ1uLa39vi4NzbusbM6dza3eft2uLjANPz/vfq1dHf4tsG1v719d7s4wH13ffQ5dDm6OLg4+Dn3OLe68Xl0uzt4Onw59rn4xHK+P7/6tzV7O3o7eUJ+8707Onj6Ozi+PDT7eTj8evn6Ojn5erS69P12hLa5uHe5OrYDc3W3tnZ7fHg2+n97+Tg4+DpCdTj4PXq8ODhxQva4uXQ2dTb6OO84OUJ4+3u4enu2Q3S2OLd
3u/y5N/w/fDm4eTn7xDl6+b18fPh5crQ7+nq1eLX4e3xxOECxdPLzcnCv+Pu1PrW8/La+NLR5e/g6ejl7M7t5e3s5+Hq9OXe4+3e7O/r5e0n18vjA+bv6/Lr4Ofw8+vw6+vm5f7i6PX39e7x9fLx9ff19vT06/bp4vD38fTz8/TzCerh88jW8/bnG+Dmx/Tr8vf34/Pq6uvx9fXb+ury2ur58d3q8e335gTo4vf29fXb7PP15+rl2Qjq4Nnk7sz379oB4PfR8Ofi7Pnx5PAT59/r6+7l8BH0+/v58vbw8/Tz8Oz/8vK75tzY4urj5OnfAu7l4PDf2wni+Pzl7ujt7PLg6ekD7PPr+/Ln8fDz7PDp7+Lq4+jg3ePd7Ofz1e3aGv3p19bp7+vh5dfB1tbM/fXuywjs1+Hh3+XjAePn4eDf7e7o9d7v0tLx6vf79/j15Nv/DOnr+vjx6vPo3+bv4QXf+eII8u7p9O307wrn6uTu5Pv47vvy99vnyMrP7NX10+/y5vf42cIA1uv0693b5dbR0+LM6+3g5Onl6Onv5+ri6djj293fy8//2fPv6dbr4uXq3PII6ujmAvHiBtzw9Pb03+Lh6ff07/Ts9erq9uvz5/Hl4+vl6eflC+/W3t755P/tzu/y4QXo0Nnm/eP08fPv8e7i9e/09fPs8/Xy9fT19vT07/Pp8vPv5Njo4uDV2+b15wvx5d7V5eEI3tvm8Ojb7tbt2/Pe7PHf7PXh9fb47fDq7+Py6d/p0ObO4efm2Mzp6uLt6N3n6vXg6fX35+Px7eYT6+D55uvv7+TY5efm6tjm6OwR8+Pu19rl0gPU1vHf7dTe4dEE3unp6Nbm1dz55d/r3fDt9OHd6uXn3+vl3Onj49DezNPa5ugCBQQH4+Pv6/X17+7u5fP09/Pm9vLt5vHr8en09Pnz5e307u3t6t3u5+jV39va4Orr0vkTFMTXv98HC9nK/9fK9tvnCdnbzsjZ5/7U+cvjB9zj
3uLL3tnc5tHk2tzU0tbd29XV0gfE17/fBwvZyv/Xyvbb5wnZ287I2ef+1PnL4wfc497iy97Z3ObR5Nrc1NLW3dvV1dIH4+Ta6eLT4Oj92tn94/EN4+bc1N/vBubv2+kM6+nk9unp4e3q4fPi6+Hg5Oju3urk+PH05PLs8PHu7OPi5Onz4/bh5fgM5fHs7O717/fu8Abx5fDy3fD05PTl3Ort9gAU2eLA58+iyQes1PEar8TD66e3APgOx9/YB9TG2fUe077I1+HRysvGxdzLvcSv09zvq8fE9erx2erc4v0HEvHy5+Hk2b/TBfr6+PLz4fbb8ufm4ev25+n48+Pr3uLs6/X3CNfl8+H6497h3d/h3drp3e8D4OEf1eHr6vL0+O7s59r68ez1+PDq4tni7vLx69/s89PS1O/v7e/07tnw3ubW9Ozj8O7z5xDm3+DlFuDw6w3h6efm9vP27+726fLw7/Lp6Ojz9e7f3Nfn1uPUx8fn9dLd3Nvg2NYREOPm5dXk3ubrIO3V3evm7e/a4uzs49vd2e7vyNrS3Orp5ent493iCAbf7uvn7Nri/wrx7fPn6uvx8Ob16Oz36/b19/L6+e7p7fH2+OPq4eby9df27d7lCNnr+N7o5f/g09/a6NIEAOXg7ukQ7ero5+TqC9nr7PHq7erx6uvR6t689/r27P///fj15N/49//88Oj88+XU8Ovy8/79Kvr0+PP18drT8vT9+fj9/P3+/v704PL11/bt3uUI2ev43ujl/+DT39ro0gQA5eDu6RDt6ujn5OoL2evs8ert6vHq69Hq3rwO4OLu497f4fwK1ubu4Qjm1ubp2Afc6N3h5QLf8ugMzN/a4uDS4OPm5vLV6vD73dfgw/7N+t/52QYQ/c3n5trdy9rK09kNEuD3xuUD3tzUvNfJ5NjX5Nje59/W3erx2OfNyOgS5vXr5Pja1hrl8/j39Ovl79fj5h7t5ODx++ft79jk8enf7OXr8fvv5/T1
+fT54N/u5dP07Afs2ALw5vDs+fPc99by9fHS+RLt+Ov79+vu/Pf9+vv8/fzv+vn29vrn9/nm3uTX69za8ejl5Nvd59Pq0vHs7trRwfbkyOTu8tr28O/v99vz4N7yz+Dq5+4G2+ra/d7k1+vc2vHo5eTb3efT6tLx7O7a0cH25Mjk7vLa9vDv7/fb8+De8s/g6ufuBtvq2v3o6+fj6/D07vLu6+fv8O3p8fH17uvkzPnj6+EF9ejf4d777vLk6gPk7PLt8ADv7OoB6ubp8ubg5e/s377z7ezd5url6NvQ8fsEBgXy597w69f11+7a3ujY3c3Rz9Xq4OAM3QPjAdfQ1sTR1cXY1NDN3dnkFP7Q1vPh4ufV6e3d5d7c2Nvr09DQ3ODb2c/S4gLUz+UD4wHX0NbE0dXF2NTQzd3Z5BT+0Nbz4eLn1ent3eXe3Njb69PQ0Nzg29nP0uIC1M/l58jzue296dGxvgXN1Ovh6t/QzhDpA7zEz97VvNXc0sbA09jp1OLSrMnIwrmvzcu4BMXW88zZycHc09EM2Nv08eze2tUR48jOzdnn4sfi4uPX3unh7N3p273U1M/J0O/PzxH25eXk3OsV6+/hwuT36tfQ+fbw+hLV3fD44/To7fLn7erq6vDj6uPs4/Dn8uzn5+HL9Pfx+fD59frz9uf4+PfxBPv07ureEPT39/T39fb79fDx7/z89Pj37/n5+Pr28/nr6vn64vjj/fr38vAI9/Dx9+X4+ffrBO7g/vz69/Pv6/fi8Ojt/vTv9+X6+vjt3fb59P763enl6f/14OHgEOPp6/ri3ejls+Hp4gPp6+bq6ufk5Ozr6N3c4+rs7OLj5+Tl6+ACBff29O4MAfjz6dzv9/Pi++f08urv9+/s+vHv3/Ly7OX17/Ty8/X17/X49fv08Prw8PLY4dHp+/Dc29oI3ubo89/Y5tmq3Oni/fPp2+Lj49Tb6Ofd9dzh5enq4eLf5Pbo2hDm7+cE8OsH9eX/
7/LwB/Lw4fTw8Pfw8+/v9wf/6Ov0+Pb5+dzu4e70+PT1+ffi4vT0y8XZwtX2Atzn4M7W1dzIztLKy/Wr1eH+0wPn0+Dj0AjTC8jW1NvgzdDI6tbO1srJ09jZ3Mvc0hLtvOTj5ePo0c3b2OjQ1efVEeUO9Nzr7+Lv3cfd59306NXW1/vb4OHS3Pb3+/ry+O70/Oby9PTr+vfX/vzw5PDj4gri2uTv8u3YCePs6+327fXr9Pzg+vPv/evY6evw5e4I6Ovl9fjt+O7t8/Pu6/Xh9Pfb5u717vj35QjqDtj28fTw8vHyzfTq9ens7Mjg1dPg/drg7vP9/dTh/QXp2c3d+OD67dPY7vDgCujk7tvf1tnh29vc4eDj4uXf2MTc6+TZ6tDf4Qj8BgPn4//Y6uHQ1tnn/+jd4fbe5//z4ujg3Nre6uHj3uLi4+Lv39rV4eTr2+zY5eP//goJ6OYD4+vq19/b6/LZ5eX65ejj+uXp4uTb4urh5eDj4+bi8uDh3+z32OXj2uPh4fv/AeDg4erZ28z78dfp4cfl+dXf9fbl4eXk3Nbh3uXj5eTn6tTn1u/U19/s7eHo4+T+AATh4urs5t/Q/PTX6dzZ5fzf4fb95eLo6Ojc5Onl6ujp6+zY7dzy1c7Z3N7Z0t/j4Qrq3Ojk4QMJEdrU9Ovn7uTi5u3m6tzj6vHs2uje79Xj1dfn9uLf4NjmJ+Tf3cvL7ALe4gLs4+Tn5O3W3+nv7ubl5Pny6/T39/rz+PHy9On29/P58e7n8OYA3OPj5+Hh4e3a6tnq7e3U6urj4+nr6BHn9P0A5Ara3uzs7e0C6OXn6vPw8/Xj3O3uBu3q7ejr7Oj54/Te7PTz2e/y6fj29vjQ8vb3Dfb09vf09fb0+fX06Oj79Pf36+Xr9erm6tnl2t3q8/Hp7d/g0uPczSUF6/Dn9fr4/fn29/b59vP2+fL29fDu9vXw8ubl6+3p5urY5dne6vLw5Ore4P/i3MsjAurt5PHy
9vH39PTv9fHy9PXy9vLw6fHx7vDl5OXr8PPz3PPu4uPQ1dLd4/jz3fXy8b7Y2CrZ4/Tz0enqCd7Y8uzt3vHm58/NyszT7d/p6/z6+Pz6+/z27ff2+vz++/n6+fj29vEJ9/j89/P7+PD59vj7+vH5+vj4+/v6+vj7+P/xB/H19vXz8ejz5u/p9PLy8/Lo7O/S/+ni8/Pd8PHz9Ony4OYG6vLt9PHv9fTx990DtqPzsLnRuKwD4fCr56uq6Nfm9tq81dnCtdbe77r/6ci0r7jQ0bO84sXKy8PjqL2+0ePLxMfT/sXSy+wK3dna4PPrwQa1wcjl4cfT2/TU+/Du3s/byczG0N7U3N3U1czRvOH32MvT1dPb4M3aDPnL4e4C+dAKwMrO1sXV4uz13fT/z+zY3dDD09/qztbV0tDd4cb+5ejS5evp4+3x4Q/x8O3p3ebj+cbI3NX/yODl9uoT5gHi1+ja1NzP+drY2Nzg5ezK+fDl4+Xu6t/ryesT/tDx7Obm4ATK0dnaydnr5/rg9fzS7N3k3dbq4vrY09TX2vDqyQLn9eXz6+zh9OHh6Pbn6evqBgPu7O/r8Pnx9Pfw+/Lv8/T09gQD8vXw8vTz+ffw89rhuP3+ztbvz9gH2dz70vPcyczVw9va5dfXy+Llws/R+9gB0NHIzfjJ0trb0dTY+N3J0NXd+t/m0d/jGuTh/trY4s/j4N3o6d3k6tjv5N/r6Avi2+fw8e3s5t3n6Obl5uTg5djQz+Hj1u/Prsnp3s7Rvaqx3+DJ4+XE5LPRyOf+9bSmwNG4wdf0/ri9xb7GseT3wJDO/wX80NkN/9v/zdPoztDbyNLW0+7K+dvd1+/x69Tt7vHu4Nv05+blzufk4e7M1vvM/93Sz+SelZzX4tbvyLa+pduemvwK/dL9xgDL5NwH3cGw4Ona3d/m3dS6zsvE9PSq6aey0tPfwMG5wbv3DNPU18HWxbPT9fHjBdTn6NHOwOXX0+3gwcALu/bt
tcjGyba0wwS+4tbOzeHe2+v107zu2eHVCefeBfkJzOja4u3j2g3r3+Tu7+nJ1+3gz+Hk5+PnBdvd2vLf6Nzt8Ovv9f0B3uH09tTa7+Tz9fPh9/H//ff6+P39+P///vz++vX75PLy8/jf9wvm/ube6ePf6OLqyN3c4+fpB+Dd4+zm6t7k8ecI6Ojj7e73+brSCOzx78/a4+Dn5tPW8AHq8Ozo4vLqz9nt6Obh7f3l7PDx7vbu7ffx5fLz6vTy+wbe5An19/fW3+rk9OzS7u3HvMXI1fDy+PPozsz757PGBdAF2N3O1tP26grZ8uHj6+0C89vg7cPr6ePn5NPQ4Q7Z4ePn2uTg+Or/69LV5+/RyhDl/eTh0uDV+OkN5fDi5OfrB+jg4O7w7Pfm9+TT5urN5+7p5eLo5+/0Agbp3uTv3N/o6wT1+/f59P/86vX79v33/v7++fz58/z0+Pv58ef57/jp+ez++v7++d3r5PAM//rs/er3/Pr9/f///Bb+//n//gD99/z8//z++/77/fwA/Oj9/uj+6+n08PPwz/759PL19+31Eufz6Or+/Pzn6P77+v//9vfw+vzX9fL05/X++vAb2dgD8+TsBdrX2vgf6uzw2/Dw5e/t7eLs3vIE7ejz8ubx9fL17uzx4e/x8u/v7vXwx+Pi1+TY5ODmCf/U49Ly6Q3f2tYO7Org0ej79PLu7fXn+Pf5/vf4+ebr+vn51tzj+BbB8OXQ0A/EAM76wu/m6enpv+fQ1gro59zi8v/m3+Tl5Orq4MPL++Dx6ubt6O3h7tTh9f7j8+3v5enhB8Xz5Ozp7cjq5toP6+re6ffs8fDt7+X46+Xc4N7h9+zj8PPv4/HX5v/+9PH+//z//fv5/v3//vf//vHr+/X79Pz97/T7/u749vj7/+/+/vf+//779fb//w3m0u8A6eXj3+HW7fUI6vANCujd7MsN5Nfe7NEU5vPf6e7n4M/a1vPv8vfx9eLs2+XgA+3u6O3n
9er07d/t7/Xu7fH28Qnm9fcc8/r00/799vX6+t3n5+H69Pj4+Pz96fP35gPt7ujt5/Xq9O3f7e/17u3x9vEJ5vX3HPP69NP+/fb1+vrd5+fh+vT4+Pj8/enz9+b399/wu/T7+uznAfXv7+7p+Pz65s4L9Pf4+vzz7fv17vj34/vv8ffZ+ff389/s+fgP/f/g+8/7/v713QX89fTx5/v+//Si8fX4/P7/8+7+9+/9+vP+8PL61fv6+vPt9P75IPH12fIW4e32BusR6vL56ub29PPb7u725Ov7+fn59Pj5+v72/ff++vf4+/f3/PTz+ejO293f28/b6/TwDuDg1t7YAeIb+uHpztPb6uPf4+DYCe3g2unX29vm1Obi49zs2sfm1/755OATxe/V5Oj1Ad7u2uTh7un19PTi7OLf9vP28vT45Qr09e/09/f38ff51OXb5uwAAfDs7+/y4un19gPh8uvp5/b4+PX3+fn4+fb39/P39/j5+Pjy9/f49/j3+vLq5PPw8/fp8eb19vTo7ODy++7y9AcIAO/x9/fx+Ons+e/r8+v38O3z9fr07vn4+/vr9ejw0cnL38TYBOD84LXYx9X6wAAS2M/O5s3Tz+Pl4N/V2dDjzdLe6+PZ0sTQ3L/JB+HQw+fc3evZ3NLh2/DK59ftDtQI6u7a2enf3dzw7ubz3eDd6djd8PHz6unT5+zb5w7q4tX46/X79/38+/zx+vr49efaIPb45e/09/v++PDq3uTv/P/+9Qnu6vTo+vby++ka++ze7+IJ593v/Pzs4fLu9fL27PL2+dPz8dwH7PT/7eD21t/p4vzlAuvz7ff57/nO+vzq2Mb52cvBxM3Nw9ny0MnV4cnk9dj42eHeEv/s3Rfa69ro5ujm080E4+Hn093j1dfM3M7c4N7lzdjj4vz329HT5OzaBfru/eXp7Ar48+oG7PPi6ury9ejw2+zr8Ozr9ufk5e7Y9PD09fj28vn87uAL7uUK8/HX7/bt
8PD19/r27Pn18vfy9/Lu4uv0+vz2+vv48/XzDfj59vnN9vz99PAU9ur3FPf55vDz89Pv5/z1+uPw+/f2/vnx/eTw9fP7+/D39/r7/dwE0u3h6w3Lwf0A7OHC38qv0cTE0eDS4+Hj8Oji3Nrr6vDs3uzo7OzP1+Xk6tQMxOPw1enf2sMj8O8q/Nju5vHn2ujk3vH89frs7/jt8Oby6Pjz9uvx8fv75vb09f3yEd7y2f7r8fr08fr+5ejV9en39t7v5OTs7/bi7O78/PDt+/Pv/Pr17vH9+/7z7/v9/fH47SX+6/D58/H5/uXp1/jo9/Xd8OTk7O714uzv+/vw7Pv07vz59O7x/fz+8+/7/f3w9+wl3Ob80hnj3uvc1//a2Oje+uHf4ePf/eLw2Obn69/s4eTm5eju3ejp1uft6+rV4unl8+Po2OQK7+Xs4+H35urw5v/o5Ofk5wnl9Nzm5urn7ePm7uvw7+Lp69rq7/Dt1O/v5/ne7uDE4OTo8+Tl6OPi8O7Y4OYRBNjrD/by9t/zDebm8ev29fDg7fDl0+zt7+/04OHo5PXo3ezw8fbt6Ozq5ffy6Ovv0ATY6w/18/bf8w3m5vHr9vXy4e3y6NXt7e/xCe/q7eDv7O3k5vPvGujr7+bt7O3p4Oze5Bbo2Qfx8uzx8+Hg6+ID89/q6tvq6tHr9ebn5uf12eH2DPwC6+jK2+TK/s+7wdnLy9zc3um58PnA3s/q0s7S0czOzdTh3dbT4ujS2Mi/ydjH3dzr1d8F5+D03eDl1u7V7PDt9fQX2N0J3e3Y/eTc0efl9PXw7Obq6enx8vfj3eTv5fb16uzy/fjqDObp5eT82Pr08fb4A+/y8vvz+vXt4+/3+/r99O/p8PLv+On89un+5O77D/jw9NTl7OHbAevmw+Xi1eft4r7I/MrO5PHm2OPm1NLLztvq6t7X7O3W3sjR8PDr8u/j7Nvv2Ozr8e3x7gjs3fDx8+jo3+sD6P/f1+nnA+/w
8u/K6uvw6fL3B+Po7PDw6/Lv4+zb79js6/Ht8e4I7N3w8fPo6N/rA+j/39fp5wPv8PLvyurr8Ony9wfj6Ozf6+Tr5fPz5OXP3d/q6+vm6OzY1+Hx4dXr8e/O0wP82/8N7+/r0gjt8Orn8OHn8u3t3+vk6+Xz8+Tlz93f6uvr5ujs2Nfh8eHV6/HvztMD/Nv/De/v69II7fDq5/Dh5/Lt7fHq6vHy8/f16+3v8PP48NfQ7/Ht9eP95eH17ObX8u7j5NT16gny9Qbv9vTx9Qj28eenqpi+vrevzuzH4t7JweTi3tfk6ergyPDe1bq8z+Tmv+nKpKfV5dC+5cvNxtOzz+zczrez1ruz1Mjs2ePl5NLc1OvJ7vnq1tb18czA5eTc6s/W3cDKycjM2sfSzdDRzs7t7OHErvG5xavg/OPu8gDL+Oy2tfzE6/Dn8Pzp78TMvAnO7dXh5tLc2cbF0NjOysvCot7u8Oju5+QA6tvO4+Pl7djT2xToF8nm0Pfa3Nr+zwfE1cbb5Nrk4t3a09jg2urt68742fr4+u7h/vzT7ffj9ff05N/m6eDY7+PyD+/m7vPy+Ae+4uT37vH3/ff64fH4+fnlEPLv9Ozv7PDq5gf86+vy5eQI5fju2fHo6/Tv8eft6Pbx7O7u8fAB9PHx9/P39fj26QX59PD28Pbz+/Tv2/Xe9+/17u/x/Njj9+z38PLxDuPu6/n28/Hw6ff28vv57u3y/A8AwtTCy+HPzdbt3OPp7OWx88K7uPj16/kF5sjV3dnt5NHUz+Xm2eXg0s3O39jV1duxBOLhwtznzcrVCOH28/rh0N/QwcvV8vnn/vrp7t3kugzD5Onp7ufs3Mrd2t3c3uPdytLk/vv9/fn//dv49/P3/Pvv5Pbx6NH19vYG9Oz0+urzB8rm8/n6+fv5/P31/Pv6/fwO7+f19/X41ffk6vLz8eru7Qvp9Obn6fPm6vDu5/Hr0Ort4+ngCQfn7+/r6u/r7PXP8/Tn
9vj2+NX35ur19fHq7+0L6vTu7OzU6O3w7ufx7NLq7uTq4AkH6fDv6+zv7ez1z/zy9/f39u339u739+718wTx8wzu+Pj59+r5Bfj4+fb4+PX6+vn5+Pf6+fb5+vj18/Ht7uL09e/t+fDr3NLk+Pfv5u7y6vLo+PAIBvf0AfruAejv+u3p4+jz7evy6+344/rg3O3p7eTs7+bl4+MI6PXu5fHz3+vo49QF2vPz9PDv1OLq0fPx9ez19uPr9O/t5ub06QT0+/zx+v36+v3y+/P89f/6+v/5+Pb09/bx+uX3D+fx9vj7/fr87/fy/P39+fwM//75497m2ezwFAHh5+Dt7trYDdng2uPi7ub24/3m8eTj8fDx5urj3ePp8+Tl5+TnBu3j3/Xz4/H36+XuCe/o9df099j09O/V8/PvCu7r6/Lv9Pv03Pf79u/49Pry9fL49/D0+Nz19ez1+vD49tb48/rq+ff0+ffx4Pj37hD37u768vUI9t36/Pb2+/n+9/j2+/vw/fni8PHi7fbu7e3gBQTx6+zm3uLRBPvc1e3m5ezn5+zq4ejv6e3n6efo8+zu3dTx6+bg9vXs9fHy8fX2+dbt3tfz6tzQ3uLn4Ofj1eju6RLl6Nvo4/PQAwHmEOry7+Tt7+D03dMHAQLm8fzp+d7Q4tLjxN7WA97RxdPV7eHS5OHU3+Hx0trP28/K3tva3Nzh3uPT19DH/gPw+O3a99ng2O7m6Njr7Azh3dbg5PPu2+bO293n0tnb0uDY1eTi4uTl6uTs2t/g0+Pt4/Dj6evr6uzp7vT02uTt6O3c8fAZ5uH05+z08ObzGufw9Pnp4Nzt7O3b7Pfn5tb07/Lw9/T09e7s6+719vbs7/X07PHxAvDu9PHt9fDo8xr38ff56Pfc9PPx9e/c8fbf3QjXzdHMzfP89fjKy/+/4QP/zr/GyODQx97h/tvaztbn6PkF2N3r5N/n3cXe0N286ewA6OPx8e8K7eLv7Ozv7+ji
6/Xq5fLq49bs9Av299bh9+oR5u/q8+ny9vH18Pb83fvi1+rr6uXl6woK7u7p5erpBev12/fV4d/v6OUC4eHs+/n69e7v6vvu7/j20vHk+NjYDePO0+TcFeHeBNDa7u3N1dbk0u3mC+P03/blC+vl8/Lq8/n3+vvm5+Pg8OXi79fZz+H0++///f/9+fDj9Pv88fr1/f326Q7o+fL+9Av9+ff06vf+/f3+/vv++P787hb/+97b//+9w7rL6ey35gSq7fLB5PXX2OLq5f7O29DZAcfDz9ro+9TBzxfPsMDLv83w35vZ5AIK2OXM19293bMUztHx5/7W9fYIy83X7uDX2dnh1Mrg3gHe3Nog6dTS3MnX3d/AzewKC9zn5tna2OHO0uvb/PPM5QHqCtfe4czr693p7/Dq7url7OnmFOvb3OHX4+Xi39v9+9bg6uP4CeLjAOzu3e3v4uft7eP+7O3u9Pft7PP09fb49PHg7vDs8uv17+3l6ebo/97V4+Dn/Azeywfh7eHo7OXo6vHoA/L08PX68u317/f5+fbx4e7x7vTs9/Lu5+zn6ub1xv7a39fQCcsF0dTs88vV/dXOv9PMyOXq7t7R1+Lk8+ro6uXv4N/F0+Tc7dX6y8vd2MvW3uvq39nbIMbR8gfb3Pnf28vc3tfv8vDm5t7o5/j18PPu9OHpzNbl3fPj2dPS3dXW4ufe5efl593p5uXh6Rni4uT77Nvd3OPh38nlyOfr6uv7yAzU3tve4d3q6+P9593V1uLn3uXn5efd6ebl4ekZ4uLk++zb3dzj4d/J5cjn6+rr+8gM1N7b3uHd6uvj/efSs/bIs9jcv7aw7c3SAday4dLk3fTxrcShuOG86/Gw48H12LewpwSpt7TJlanKq9LR29MOo7f4ltPM6NbDwfbouu+g3NX7+93b0NLPv97kuK/G9PzVsMob0MXH0bC36Lq62u/jBbTNu6m/2r7b3Mf089T6rtfzAAXi9dbZz9bEv9S6
zrCt473V/drHyMzJu/zHycDt8+P59vjz/OYF6e7v7N7myfYP2N7qAuvp+9rx/OHq7u7jGPHi1g327u3u+frr8+Hd6fPr3Nrt8QrmBN3y7+jn9dvl//Tz7vX38fj3+Orw9/X3Ce3x9Obd+ff4+vb37+/i98Tc7N7w5OzY7Abr9erv6url5fzl0fPu6/TpAxPs7u/m7erb5+Lr4/Ht89/v6eLl8OLb08YI0Mm9w87Pv9HW48cDFv/33OfRzd7a6Ob33wvN4NYA3d612+Heztrb6evX4vbk39zbEtDW08/m3NTl49jf49bZ/O/20NHt4/Pf/9r02ebaBOLm5fPr4Mva3uno5OkI79zW1eTs2t3p4tkc0N/fD8/dytLe3uPm7fT4/unx2vP36/z9+/n57+jv9/jr7dvr5dvh5O/i9eUC5/Hc5Ovn7eTcANgN5MzEwdrT6v/g0gPeyd7ZB+bt8+3n7Ozs8+rS9L7/6Nrr0eYR4fHv5uXbCd/z6e7g4e307t7u8PXl9uYU5/nv+Pj9/Pv2+fr5+Pzx7fL65vHs5vnQvcDx+s8XwsLL7L/DD+fMuMXGBeDoAcXgvOHJ2uPa39Try9bHyNLV387Vt9L7vgfX5eLQ2+Li5OH48vDb0dje5tXm5tbh3+rm6eQH0+7w7ePt7eDl4uHh2uPh28Dx29kL2+/W4uH25fHq6//O6t7o7uHi6u3o5ub48u3wE+Ty8+Xx7fXj6+bp5urp4N7P8fcD4vDf4+XR4f7f7OjZ29fU5un8zt3f8eDo+APi5uLK5NvX5eLn5djd0t/g5Nrj0Njv7erv7OTu6eTr/e3w8O7q8O7u+v3Z/ezt8Azm7u/z7+3y8+nt7PDj8fDu9fPq6OrX+ezJ+My6tebD1/n60fvTvdDRzdUZ1sTN+tvxwMrGwvnQz9LJzr7Uvdbb0uDEzdoA3fnsyfjMurXmw9f5+tH7073Q0c3VGdbEzfrb8cDKxsL50M/Syc6+1L3W29LgxM3a
AN3V5Mn+3evUCeHW0c/vzebc7uTd1uTX0c/P4vnf4tjoE93n6N3e3N7e2+Df8N7g3xL24Pb29/bj9/vx89nb9PPp+/X45+vU7fLoIerf9vHu6uz29fb78vL4+Pb49PHY9P3o5vTS3g3m6+Lo4/7d1vTZ9eDs6urs3Rny8+787t/t8u70+P369PXd8t7v8fTp6ubt1eXr5dTV4dfr4gbx2PTs8+bs6t8H+dvkAOfb5enj7eHz8OXoC+jh4+nq6u7m7uTa8uro6+XU1eHX6+IG8dj07PPm7OrfB/nb5ADn2+Xp4+3h8/Dl6Avo4ePp6uru5u7k2vLq6Pb39vbu+Pj48fTy/Pj6+Nv6+vXs6Bb2/Pn7+Pf49/f6+Pr5+vj5+Qz7+vr8+Or1+uPi4eff7eja4OHp4eXs69vk5drm1dHl3uHU5t3P4+fl39jP2uTY2jDX2ODZ2tvV1Njq4uHn3+3o2uDh6eHl7Ovb5OXa5tXR5d7h1Obdz+Pn5d/Yz9rk2Now19jg2drb1dTY6uju2ufv8Ovt8uja5ujp6Nr08fH03Lnp5d3n7Q7r8eHg8+8A8PLp6/br8e3y6vTt4NDs7+Do8PPu7u3j5urp6eve9fX03eDS8Ofi6PEV7fPl5Pny5PX87vH68/bw+Ozm8+PZ3e3/7gfy7u3y5u3z6fHhB97r9usS5u3t9eoG0u7j8d/17ezg5+Lp5efz5vHr3evr1d3t/+4H8u7t8ubt8+nx4Qfe6/brEubt7fXqBtLu4/Hf9e3s4Ofi6eXn8+bx693r69Xz9/r8+PT78PDt7fv7/fLo/vX09uIDDPvyBurb6/L09ff39fXc2eLt+fr37vXr/e7h8/f6/Pj0+/Dw7e37+/3y6P719PbiAwz78gbq2+vy9PX39/X13Nni7fn69+716/3u4eDkzN/e3tXq5NH44uHm1NzcytnM2NjS5vPl4t7w0tXdB+ff7+HgBxPW0dMb1QMHydrV1ujm6N7s7tTc0uLr
8gDy6eH44Nzx5urS6PPx8wDe7eXg7gfi5+ri5tvq6+7T4fr76O7s8/Pv9/Lm7t7n9PQC9fHtAfLv9ez12evs7/Tt8/Ls8PEO6u/u9vby9PTz3unp7uD/4+fm2ejm4AHu7evs5d/s7+Dm2ebo5ebtDw/t6+Xr6Ajq4fPk7+nl7+/n5gHz2c8B7qjl8+zT5uns2fne3uG41tnCIeT52Mz41PMC3NrNzMvxytHe1+Tb5ePb6+Lk4+rbzMbO3d38+eDv3tTq5eLvvNXb0MIP3OgBBNfiB93g1eL04uPe5dfo8/Hp2/Px4/Xk2xEB0Mvg89oBBOvRBOjr8+fx5O7M0dfwzwLu6N/t7uvt8ubq5PPz9O7z8PP48Orr8NK89Pf29gz518j26w/q8Pr29/Xz2/n09+j++Pnz9vb39vn3+fv5+/f5+fj5+vr39/jw69Pl7OwJ7+sI5uTg6e/h7f/m2N4C6fDm5vD44OHb5u/u6OfV8ffv7PPr6OLv5OjP4OnX4uzrBezpB+Xi3+ft3+r74tXZAeLu5+Xv/enh2eXv7evmAPDz7unx6ung7t/kyuLs7uLz4PDW6OHs9uj25ur28vDxCuvz7/Ti5ATn8vMH9+jz8OLs7vLq8ebr5O/W8dnP6vHx9fbwAu72CPX1+fXz8/L19vDf8vDx6u/r5fn44erqCe/56PD48vXy8vn47fro7tva6uXw7dnw4NoD0O3v8t3b7+fr7dPq5tvt3dju8Pbl1f/b1t/g593s5tfe7QX0/QHh2ezx1fHd8uHnBdfy8fHo4fXk/8rf8PDR9Off8O/86+Dp5d7g0unm4ufZ3vXS9gbd7vvw6vf09/n65vXn9vn26u706uD/5PDt6PHi7/n35OzoBOrt+/f26/L29/fxCPbjB9nT7Nnh4tzm4Nrg5+jg5N3w4t3e1eDZ6ePm6NXk6ffl5ujjFRPV1eXYyNnh3N/fBOLp5fPr6unk7vDo8/Pz6+7s9enr5/Lw9e7u7fHu
8/T+5vLt6xP+6d7s6dfi8fHn2vrv5e/y6+zs4/Dm7Onu7+vv6frq5tvZ7Ofn4vDx4uvv3OLm5uf9B+fq7+Tf6uPs7fIN5da27aq4yr7OCyOwzL7Vu/ywsPrqkwe+xsLg4LPL18S9zsXC1crP0R3yydfQ47+16Mjw9eb46PTt8wIQ0+3r8PHM4+XmCevb7PDz+vjy9/Py8+j7+fT6/PgT9PD29uno8Obb7urW2+P38OwGGOvz7unmytzw0djWFOLw8fT64uXu3+7r5/D45OPoCdb36+rY5NzM19/wBd/h2+3nIMHl3+/i9An46d3m5dry29/y9/Lb7+fm7tXe+t3v8bzu9fH54ffw1tPo7ALq8O7v8dzr7+bn8Ozj+PTnA+UF9dru6Ovx7evp7/Hv7u3z4OzU4vHr8N/V8AwO2tve3tva6+Db0dbh4O/e2+HY19cMzN/30OLi7QTp493Z8uTa2Qnh+dXS29ni3tUM1eTl4uPq6e7l49vj6eLv5uPl6+jiAd3mBNXl6fIF7O3d2evj7eIJ5v3f5+ne5d/jBOHd8OHn4uzr7u3r6+3x7uTh6/HR4eAb4+/x7t/sAuPf7uPn6+vd4+cH5+jp5vLs6+Tf4qObmfPG8asG1La0zKmbnOEH0LLFv7Pwv9zT5+/ctOTTwLT4zerB2+C2u++svxvTp8TXxNMCzbrbCuy34NPNzsX0CdXJyNDWy+7e5s3i1eXQ4O3e2NLc1NC/y8oYwN/jx9fZ1tfc0OHb2ubn3Nrp2tXZ+9Lr7szi4OTm5dcG8//eDerh0vjPCNndz+He0ejiBL3h6/Lq8Or56/bx6/Hu7eTk+O3w3tzV4+3u6evf7fIF5Abu7+AG4gLl6+f17+vz9vfY6tnh5d/Z1+TrEeLZ3ubh3d/n3t3n1efbFNHq5u/c1dbN7OTg3QnW6OHZ5Nvn9ezbAuPh5+nr5eDo8NHr6urp5evs6+fw6erv5Rrn7+z539ng6fPw7O7c6O7p8vLg
9ff95hPl6dzk5urs1uXx/QfWy+ro3PcR7ujz9e3Z6fH45PLo4u7n9vnt8NPy8PDz8u/08uXi6ff19fD3/vL04xQM6eT07ODQDOry+/ry+Pz7/+b6+fD48Pv9/fz8/Pj5/v36/P3x8+zj8PDw5OH/5+jp3+z97N/hABTx4uz08enp9fbt6uny4/bt7xXx0+np4eHr6vbv3NDc6/Pz9OvkAezo6ePvAO3q7AT79uHr9PLs6fX28PTo9On26/Du9fjv8eTo8fD48+Xc4wjn0d/t/Q3m4fHv5Njq7ejh5vPt8+7x5u7y9+3x7/Hx9/b37vf07Qjc5/Tq6e/g4PLc6dnt6eXo7OMB6+vs7efe1+Xi2t7l5OTm7OPdAAHF4doM4OPj1/375Ojj6e8H0dTg4vDr9O3o7fD2Curw9/Pn5uLl2u3p8vLj8ffw4gcB0vPqC+vq590B8OLq5+j50tbZ7OfT4NLb0trf6Nne4+fe4d7o5ePZ0N/j09rtwN7vBOm79BbX4tfxBtPk5Obp5hLjzdft7+ru6Pbs6O7j4ezs+PH29PP93uHo8fTy9ObtARPg8er28u7pA+3p7fbz8PL19ejqtb27wL61xMjgDQH0xrG8w6/j3iH0/8LMv9zq6eXM2ezW28jUttPNB7LIwvzwyrys09zVzNbb3Njb6NHWA9fU3ODL+uIg6+Xi6vLw9Ovx5fTd5/Ls793p6g3L5ObCxdfYyenw8uXd8fjg+ff15fb27vHx+fL3784G0vDu9PTW7fP31+vt8Prj8fL75eTl2Avt9vPq9OjY5tj01fvV2dbj5OzPztbbwb4E2+DeDunW1dPW0wHo4ODT39wJ3uAF2Oju3drO5v3s6PHm/OsF5OX08vf16Nzh79bxAPT48dz77O72+ekJ9fDp5/Hu9vP15uv1/O/j3u4A79Tu6evj7QjX5vDr9OPY9tfu8tzlDeTn8QLV89gB18Xt5OfY6uzX4OTi5Bnj3+HSytfF59rO2dnh
1OLj5tLR7NfX3+vj8PLe3+HlFenk5N3t4NTfxNjQBMLDysbL09MT6c7m5eTG5N7i5OjTyOPY4u3f2tsPFdzPANnj9NDi5+/74NvG3M7T1c6wwNIE2OcJzt3v8xHi5vDt8gDy6+IG+OLw9OXu4t/q8fH19ej6Cewh9/X19vvy7fbt9vn3+vbu9vXp7/MR4ubw7fIA8uviBvji8PTl7uLf6vHx9fXo+gnsIff19fb78u327fb59/r27vb16ebk2dLX48DY2tn00dTo1Nv24/jS5evX5+7mx+XUuuW/xdmp1db5y8Td1dPh4+3hyK+0/sGXyrGk5MjoveSfs+Wj/6S7Dr8C2P4J8MK+5M3M08X0udjazsbG9tTIpqSmyrzo3dHh183c1f/Z2ePOzdjy0fTLzwPuoLT8BM7a49rJzunY5tvLttPe3gvW09O9ztDmCfDl4dLw8OfxzQgBCN3m3Ny63dn6wubTw9Hp3NYD2tfs6uXvAOL86O/G4NbW4ejkz+P56OH+8u/5/vDp6Pn08uruEe3v6tX27BbY8/br/Pr29Pvu4u/t6vD39fvz7fXp/Ozu+vj0//Ty+f/w6e/79vz98Pnv9OrX+OwW2PT27vz79vT78fL9/vn+9vb8++35/v/w9enW2urc7+zz1/PH0MTo5BHt1eTe0djq5OLvChbt8PHw7ewB1OH98PXe7u/cz+XezNoCvhHS6tTV5dcevvTh0gS/teEJ6dDc1dfa5eTU6eXc29zoEODq3fPs4+nt3+Lbytfm79ne9uvh8+8SFsDP2ezy3cwP3OLd2drYyPP2yuru1+z66vLc89zs7dPW7fnG7OvY4+j14vTq6ef45NMJ3Ofu2Ofk5+fl0tjh5A7u89/p6PPi5u/x+ujl7+3m6+bmEuTv2ef/7u4A6gry8Ofe/uy/zej1uO36tby/ybXp0t3J4tDGz9fjy9vOz93U0drWz9L2zq/R1vTf0vv3/tcA5e0B3uIK0Nzc6/Hg3tnq
5PHu6O/f5PDt7+rn7ufl4+fs7eDi8+Td9fvo3uTx47b07/sF5dDgs+/R+Qi4t7nOv8TQ3Mzgz8vNz+PL2cvZ4dvT2dvN0O3XvLzg//7/6A/86+PX2NXc3eT4yuHE6enm9u3e6vLt8Ovu8vLw7e3k1Ovw6ejg7efM4Nnp8u3x9u3y7uff4AXs5PXv7OHq3/EL6fLa0/Ho4/kO5vr5/Orn7eb4/vj19vHv7vri3+vczNgI29bk3c7gz+TjDdm/A9YYwuHW2Nrw993z7vPn8ejs4ODn8vHU8fLS2uPt3PPgyArY1dHb39rr7+MPwcPWvNnX/wXU5uHn5/Hd6+Lp6u/pAuzb5uTw6fDw4uHc69/r5vAD5eHg6+jw4v/i4+fW9d7v5w7yzu/m7+/16O/r9O7w8A3z3erl9u/39uvu7vrv5OjMDeTu4uby5ens8RHH4OPZ5On07/b38PL2+PD38PLz+/rz9fz0+vv1+Pvn9OP14fTh190S5urj6+QE19D05vbo7vDg7w0Y6+rr9eni7e3q+ff++/b23PXh8fL16+Lm7+Ti4dbhEufr4+rnBN/U9uz45+7x7fPpGfTz8f3z5O318P37/v/299324PLy9uvr5u7m5+fTxNfzzdzw3M0I3dbj5dXQ6eoBw9TZ7ufx+dzr9xzv8vLw8enq8Pnn8fPU0d/T4wbo0sbY/dDe8evP6+7a5+jc1urvDcrR4u7q8fng7fgc7/Tz8fHq6/H57PT02tfm4ugH2t/Z5wzZ5Pbr7tHx3OLY3NTx5SXgvPTj3PT22Pf66vLx9vT18uX2+uz5+d/wEN/g5fIK5u3x3OvmBubl19zs2gUA2wLu8fLz4uby9PX26+v57/f08+3y+ffu9/fx7Qft2u/qy+Da7uLa3P3648vvB9TbAgj6ztPP3NHM5PHX5c7c59js69zl3e/i1uTk1+LS09DV3+Lf3+jZ3evU2Abd3uYV098G3Nzk4+bk8fb86ejh9fbp+/z59/ju
5u33+O7o1+bo4e/q6/fq7PD15OjO9Nrp8Nnp8+DjAgTF6djx6Pbr7fvi2tzi9+/k9Pbo+PLp9wDr4ubz9+AB8/329+3y5/br9frs8/Lk7/7+2tPo+PrW7fjw9+rp7fv47fjd6/r47gf28e4A893k5e758/re5/Pj+uv39Oz56ubX/hDv6/Dr8O/39Pfp8u/XBQH67/H68vTX8v7o59XT1+LdB9vtD/fg39rd5dTV39no79vs5dTsBQnn2+349uTz7vTs+fX08/D38dTb4PDd5+HA7d7b3d4S29Hb8+rR/93P4uPp3N3v8/HX6erq+ur39+Hu6uHv5u/x5NvIEc3uD+XhxwXjA87Z0bjFv9YFrOW1/8vbzc7T3d7juePf6e/i2uzi2Mre2NLj5sy45QXAxdfX2/HgAP7v2Nrs5+zxCOUI4gbq8/Pz6PLz7unw9vD5+PH17ujX+fLy8PT09Ofa4er2+vX+2uXs/e7t3vTt7+D46P7dLuzt8/Dq5v/l+/T3+/P95/vi6vf99vj25/Ho+u3k+ADvAMX3///y+wj19fv3+////gbO1Pbv+P4A+f/+/f/+//7//f/+//7+/vj+6v//xfgA7wDF9///8vsI9fX79/v///4GztT27/j+APn//v3//v/+//3//v/+/v74/ur//8Xi7uXx9ebf8RQACNjr9+rr8ALX2d/l6NTr9PLR7u7t9/jw+O377/jl4/fu5OgJ6+Tu2uXf/e6p3cSs1um/AK6zutO1yg/386S9xt34stzQx8vG5efv5rfays3U2+v4nLzZ4efb+93z5d7r5s8K6+bl3Nvk7OQJAQHV4Ofq9d/s1PLs5fbh8+Lq9OTu8e7pCuDt3gHKBO0ZssXJy8H21NoT3s2qutj40Aby4dfY4/LW387O4Njq+tTT0uPo1OHf0rjZ0v/G0QL8CM/W49TZ/gDkFejdyc/g197PAtfn4PL61Oze3fPl9Anm4uLn8Nfd4t3H4tfg0Aj/1efo
6fEH3eIe7ePvzc7o8dvlANbr6tny497l7+br5/nl6uLh8vTm9Ofw4snu7dj999Xz8/338efbuN0g7hra4O/ZCNbg6eb3/f/w+ubx+/P//fr5+vj23Oj229vi5d3W3N4F5eTn7+fyFNjk3eLly+bq6f7R29n27fcQ6OnZ9+7k9eri4O/U+Ovp7eXb6OTW1e7Zyen96+j27dsB5drn5tTj9+355xPw+/j1/vH399jw3/Tu/Ovv+PP68/vw1eHs6cb18ebx8/z08e0DFOjn+drr4OPy8On2+Pr+///5+e/4/P79/f///vr7/f79+/v+/fTz6Ovg4+rv6PIH29Tv7djk1O7w4dbXD9vo6vHs6uvp697t6+zs6e7yCPHx7fHP6OnpA+vs4+Tq8ur06dzY8fHY5tbu8enW1w/c6+3x8eru6end8err7ert8gnx8u7xz+3r6QXn6OXk7t/m6+wExObn6s7o7+QLCNUM5+nt8N/65uzm4+Tx7t3o7Ozl5evu7e/d6uQA6Onp6fLj7+7wCdTq7eva9PHvAw/e7O3v7vHgBvby6ufr9PLs7PDv6ujw8e7x5vTwBfX18vTu9tf07ej18vLz++Hz6d/f2uDt6fbu7uTp5ubu3vH05Ov06RLf5OTr4/js3efcyBLK8sDCzuPd8RDu3AjJysHS3vPSz9Lj5+bg69/m38vy3OXn5ev06+nl7ubT4d3A3MgSyvLAws7j3fEQ7twIycrB0t7z0s/S4+fm4Ovf5t/L8tzl5+Xr9Ovp5e7m0+HdwNPX7Qb91dzz6NrK5uD82era6/gF2+fn6+zo8N3r3ebx7ebs5eTp5OHd4ebj6eTY3efT1+0G/dXc8+jayubg/Nnq2uv4Bdvn5+vs6PDd693m8e3m7OXk6eTh3eHm4+nk2N3n8QPP+/LIzdje2dnr4PDh3+Ph0xbkAOTx8efu5ufq6+7u7PLv6Ono5OLk7e/r2djl5gXL2O/96erv5uve8eoC3vHv6uId
7Ovk+fPu+PDz8/Ly7/D08eru7+7p7PPz8+no7e3h3N/k/+3x9u3u4PTsBun09PTrF/Hu8fn8/Pv09/X4+vb69/j19vf39ff5+Pnr7/L08QPP+/LIzdje2dnr4PDh3+Ph0xbkAOTx8efu5ufq6+7u7PLv6Ono5OLk7e/r2djl5srMD9PX/N3bBADH2wviyuHg49LZ3PXe2tzg6uby3Ovn6e/97dzg9OPj7OPlCffn6szk4Qjp4BT36xPu3Pba+eb0+ODn8Ovg+vT57fb+9/f2/v379vv69vn8+fj09OXP+PvSx8wJyNb73t4DAMfbC9rL3+DhztfO8dfgwuHd5fHe597q0hLv197z2OTr4+UA9ejiydfo09Pm3Nfh1trK4LvdBNDL/ejGx8AN183e58fe2v3+udnq4sXO4eTT0dXNzsrn/Sfw9Onc8uzg9PLm6+Xo693q7Qne6eLiHuDq8O7t7O705ePw7vbu5/Lt7e7x4eDz89Xd+fjt+An29Pjv6ez58/r45fr39ubv8/v8//7//P3y7/fq/v3//f79/f7+/v/+8ff7EdLuycnuzMLhAf7V6tDUwfu0zt3AtMP518jd7P7XA9MCHdfK1/HP4s+8xtDRsQ/E/tTX+tfe39vR5RDo79nY2tbGztbY0dLey+HU4+3Q89DszSfh3+IE5dzc18fT3MsJ3srjCtTZ1ufP4djMy9AD4+LW293b2Nroz9bc+d7Y0uHg4O/W4xTi3OLf3Off2t/f3eT/+vD18/bz3+726N3bD/P36+X19fTd2+bg6Of39unv7+Pz3vYN9fT29Pf0+O739fH37Q4IwAa+4r7dzcbHxwLaysrb0NvL2ujP1dz53tfT4eDc79bjFOHc4tzc5NTX3N3R3/3629LO0ePP2tva4ePq5tzQ2dnOztoD0tfX2eHS2d3Z1AHW7xjk1OTQ4djh0d/X8eHw3fDh4Njf4uXk3+f05Orq4+Lv3dfnDtno3PTj2evh5eL33drc
6eLj5+Tf597k3+DkB/bb0s7R48/a29rh4+rm3NDZ2c7O2gPS19fZ4dLZ3dnUAdbvGOTU5NDh2OHR39fx4fDd5Pbs9Ovu7fDT58jp6ujm5Ozp6wXO5dvo3PPw2+zq7eLi5ubs7OHo5uDm7Or06vEOE+zs4sfmx+Lw8+7p6u3zsvq0/b8HvbbT/cXe9+fg2M/55ffkzs7M2tTV0cvYzP/U4PEK4tfd4fTX4tbU1ebo1dPi49bfGdjY4uvj5gXh6ebrCOzk7ODe19za2OjV39/t7APr7uvx+vP15e75Evns2/Ho2ejn6uXs8eXt3Pz+7/rj6vDt/f3//P/9+Pv2/Pju8fPx4N3k2NnZ6+Ts0t/G3djp0gvo0tfVvwzUwcrs6d7i2NDa49jb6O7z3xTo5ejj2Obd4AX47uji7/zx9eLe2efk79wY9fTh4NUP3tDg7PDn5e7f3+Lg3vf0+twC8PD1+Nr28tfi3eTY2dnr5OzS38bd2OnSC+jS19W/DNTByuzp3uLY0Nrj2Nvo7vPfFOjl6OPY5t3gBeDf/sgB2unj1eYC2uHt0wro3dLu/Ork/Nbu79/p5+nn6eve5+bd5N3j6uLi69Tv3PDl4/7MAtvo5N/q/eTk7NTU593T8v7u6Ana7+/k7evs6uzq3Ofk3eHr4ung4uvY8N/z//35/+D/+f/8/Ob8/P349Pz/9wvpCPr0//337fv89v7+++f0+fv2/f779/r++f/48c7RFsvQBMzMA+bPzgvZ98/vzObn0c/9AN/Y2s/w5/3S2unY6+Hx7dvp4Ojm09Ts1wrc7A/T3fzR5vX18u/u7OPs8u/x893p8N375OfX9vQN2uDo5PDl8+vk6+7t8uzf8eMU3tzGvNPDxbrj7t7D0fSj0auoxev32sDx2d3DEN3Op+Pp3/be5PLA7ODDu7/T1LzS9gPtztDRudPK5uHUzuHWz8bX09re9NbWBeTl3wvo3r3qzujC6sD7z/br1sXZ2+XO1+oB
8uri6tDn5Nrm7vDy3ePs5On2/AHq6dHU8/AN9PPv++za2NvN2doB29rP3+bt3tbS6gPv9O7w9fEK5fD2+Pfw6ubw5+709PcM4/boy/P05O/yDfHn6Ofw6gny7Pj75eft2wfq7ubw5PHr1d/W5ez07eTz8OzvwvDx1tb29gD4+dvj59jd5+bv9urz9vD49ubt7hTp8uzs6szk7eHi0+Pn3Nbr6STa5ezo5czp3/n17uDf5e3t8Ovu8Ozs8fDu6fDf7eUE6fLs7OnM5O3h7tjj6tzW7Okl2urs6Ova6eT69vDl4evs7fDr7vHs7PHv7ejw3+3m5+708O7s3uTv4/Dd6ezd3OzqHd/u9O336urrBfn16efw8/L19fL28+708vDz9OHw8e7m1ezc7Oru6bnCv+PY0gHSzsbOvrfJyLzIJMDZ1tv/zu2/vdTA08rGxv+ywcLrzfPm0dnx5vPy9O3Jzszo6NoK4NLU2tTG1N3L0iLF5+Lq19fp4MXjzOrb4d/Ay9fZ1dPw7/XN9+zozMjd+O/T5QDn2tjN4wbQ7O7F2+/p7uHl4uvy4/Dt8ejn6OHY1NcYz/nBz93s/efu+fH8/vDs+9747/v79Pfo7Ofp8OkU+vL3/Prx4vjyFvv19Pj5/v37/ejr/+ji9fHn3+vt6uzP7uTv7u7k8OQTA+Hc4Pvk7uzv5urp7evr8ert4+Lu6uvu1vHi1+3p+vXy7O/s7Ort0O7r7+/05vPlEwTm1+n26vLt7+vu7O3w7vHy8+jt9fDy7+jy6dnu7Pj19e348/Ls89Pz7vX0/Ons2wsO9d711PD57vTy8/P09PX19ff48Prr9vHu9Pra7+4E5c/i/uvp/ejo7PTw8uDq5/Ho8OwA/O3o8PXp8err7PLw8fXy8+3r5+zt7uvi6xDr5svT3N/a49Lq09zs1fTw39jp4dzD6+fgBSX/+9vs6O3i6OPo3Ojvy+jo6eru7wTt5NbQ1ePm3u/R8t3h7N319eTa
6uTlzO/s6eUi8u3S7/fp7ejk997r9M/t6urs8PEN7uzr/NPhwMfsxsXVA8Lrzt7Ezgrj8Ajw1eHK7NfuzNPQ2s3f1em77MPSztTcyNEA5MHrswIF79ThAN3Y4O3l8ubc1d/RyN7mAucA4Qvl2tzn8+PX7ebS3dvg4ufg3dHY19vR0+Di2eXf4/Dm3uAVzufg8+Dl2ebTDOzq2d3Z7uzd6ufn1ubj4uDi4enb2uzl7eDl5QnQ+tTD0tLFztu/zcnnzdT1y/3PyO711QDoCfzu6d3SENnduszaxdDezOLd0uvR+dzQ8uHjzuHY0ufm09zY/NbVCtvl2tz21dwS8AsC8uHg1vHh3crU59TT3tXv5tDv3tzk4ubp6uXn5uvw7efk5tvv6BDn8PDx9+DjFfHe4e7k8d3s5ePs8vft9u3a8unr8OLm4+3yAubh5Ofk2evb2+Xf5O7a2wPl0+MC5svdBeXM9ej0Gd3ky9/i3vTr3Ofq5vHlBOTj6uvu4u/p5Ojm5f/R7vDx4+nm6Nf/3Obh3NPr0wrfEAjV4eLr8Ozy7+Xm7O3v5+f43dfu0gjdygTZ3NTO49Tc1+bg1dfh0+Tw3t3O6enk6g4J6d/T2OPU5t/i1uLbF9/U4cbb8/PTy9jSBPrAyujA4v3p1NS82/fFCNXQx+fxD+LX0dDY59TLyNrm/N3g3N7t5v7F0Pbt39zf3vv91NUB4+nk3Mbr8NkE3g3k3+vw3M3v7e/n5vTs8e/q8f/x7vDx8cPr6eTu8fzk/vru7/z37vb+9fj7+//k5PHz8fr5/BQS8+nm9fj999ru5/bn+Prp/vzt8/b28/PTy9jSBPrAyujA4v3p1NS82/fFCNXQx+fxD+LX0dDY59TLyNrm/N3g3N7t5v7F0PLl3+PlxgnjzeLg5+zsCujb4NzU9trXy9Pq3NLi4QbI3Nfg5Nno5dvX490B5wPqyNnb7Ofs8t8V6ePf6fLz9Qbw5ezm6fL05+no7+Xg7e0G
5+rh6Ofe6Oju7u3t9Pfd7tbiufnb/NqyvdOjCt/u9eW+oevO4Nvq9e7JsdbV7tXOAqzK0sjwx8nSsNXNyfqxwcjw2NTJ4An4ysHn3NzV1g7M0NPL4dfq/+jE6+PS6tDm8RLY6OLm6+Xm4dXl09EIxtHO0fz05Pns3fHp3OMJDOPk8O7pDOfm0/IK3e7t9O7S6uze9PHu8gXm5evg7Ozt1eXk5c3Q8u7o9On07/Xr8O0DBv7z5/nlBu/u7vH5+fP19fb08/D6+vb09/329vrx+fP48fvu7PLu6PTp9O/16/DtAwb+8+f55Qbv7u7x+fnz9fX29PPw+vr29Pf99vb68fnz+PH77uzc5N/b9/va4M7N49vT7dnm7tcI3Nfd4tTk6evp6OMI99fa4fPk5vbd2Q/V3NvS1tPl3fjl4+vg7+/kyOvo8enk5QPp3+4B2vLY3u3n5+Xq3Q7q5Nbs5+Hgz+/u6/Tk/+TK9N345ePr4O/v5Mjr6PHp5OUD6d/uAdry2N7t5+fl6t0O6uTW7Ofh4M/v7uv05P/kyvTv8dPszNb34MHD5vbOrr3CzebqwwrAysvv0PzS4efazufMy+vC2Nm32NHS3ei+yc/eAObX3vHpDebu29EH8N/s7One5sni4vTm6ujb5e7s9OXD6+nv8fHr6evi5u8S6+3dzs7b8ADw8d/o3ekM2vLl6PLy6QPvDO7o5eTrAeLp3Nry1+rs7PXm7fDs8+311Ofo8P7REdnQ3PHaDef559b07f/o8eTq3/bY5u3g7vzb7urZ6Pb14w3w3/bw8fPv9dn77vDb3+bP5MrN6uK8vOADzfuzwNT/3t8BrsTK5uzyztnd4cbg08XlwNfcsNjU0d3mwMrK1+fm4OPs8Nvv5+nhDOb37+/u/uHN9uby6Ob85O/t7uzt7vHu8/Hx7uzt7+nz7vbv6+vs8urk7vbt9PHx8PL28/Dv9ePz5PHu7fQE9evw8vTu5esIB/L29enu5ezd8ujy
7xDk/gP73+fZ8P7j5O/x3OD+5uXl7+Te6eQK6evf7+nv/eTv7/Pq6+rq6+Xp4+nq3OHf4/4D+9/n2fD+4+Tv8dzg/ubl5e/k3unkCunr3+/p7/3k7+/z6uvq6uvl6ePp6tzh3+Pr7OLl8+vq8vPu6ejx6ekN8vHi8ADkAwPf7ePs6PHv4Ofo4vbq7vjo8PHy9N3n6+zy6+zi5fPr6vLz7uno8enpDfLx4vAA5AMD3+3j7Ojx7+Dn6OL26u746PDx8vTd5+vs8t7w8/QS7ezl4dsS1Q3i+czf5Nrh5PTh8Ozs/eD07Oz37fb09e318O7o4/H19e/s6uwi9Onj19D43Nn9x83a5sjHzsbmxtj6B8if1u3q0tmvrsPA58i91c7Wsbe6vNPMALK77fbM2ujvxOTP29jo5ujX39/m2e7bD9zf2uzn2ufq8ufu8uns8u7y6e3v8vTu5g3e6czgwv3a0REE3Avs5vLm5ezm1Arj6Orm89b0AQXm6NPk7OrX5+vk4u7k5OXh7+jf0uDR58X+3OMSBuTu7Of27Oj27tgL6urv7e/q+eIH6urg7+/w7ujw5OXy6eXo4vHq4Nbs4/Pb1O377/LfGeLp8+fy6PTy99zY4Bj04/vw7Ofy4N/X1N3w4vnWzNXm4ucY3ObV4e3uA9rR3evr6drS7+Pb59br4vAED+fe6+n29ODx8+3W6ujm9+H37tXt7fLW3gHq0c/t8ATY2N/v7+vf2PDj2+zX8OXx8hPb5fPp+Pfk8vjz2/Xo6fnj+e/g7fL18OEG6tzP7e4D2tHd6+vp2tLv49vn1uvi8AQP597r6fb04PHz7dbq6Ob34ffu1e3t8tbeAerRz9vL49kB8NHN68/z2dndxfLm59sC6/LO1+HM7+De4c3R0+jS6dff3/ve3N3Dvu3Xx93q2c/r2tHe6N7Y7Ozo49T/7PbrEPzy2PLv8ubs6e3m4Nvw6+3p8Oz14uLiy8bM3+f87uPX6BLm5OMG0/jY
5+7gz+n0397L4ez57/oO6evp6fLu/Pz18e7pC+rp7+fn6dzn5NvL49kB8NHN68/z2dndxfLm59sC6/LO1+HM7+De4c3R0+jS6dff3/ve3N3Dvu3Xx93L1dXZxO3Y4fzOvszXztPg3sf6yeLn1vH78/rW6/Tc0eDk293n39XG2Mza2Obu1s7v7+js8Ovb8e3/5NvY8/Lj7e3xyOPsEt0D7fkN6d3d3Ofq7O/f7u7r6unn6eru7fLj1Pfy8vfz5/X33PLo8Pn39PX69+Dv2ArvB9gABvTj6vDw9PL46PTx7/Xs7vPy9Of07Ovk7Oro4wPp8NnY2tLq3+Tp6PIS5dbj5Mnd4OLs1tbi7fP7+vP06uXt6cvr5vrh8eAV+eXi0vb86PP14dXh3NXw0tzryNzSx/Hx2c/1xdHSxszf3tzRz9Pv3MfJzvXds9fnzvvo49L2/drz+uPW4tzU89Tf7djf1sn09NrS8b3V1cvN4eDc1tDY8N3LzM/23rrYqtL13uvM7vf67vLdwtDTyPfOz+rE57zC6ezjx+HmycHEvtfmz9rGy/PUu7zI8s+70OTi9+L848jSA+jX3NPa3dXx5ePh4/vV4NrP+OPdB+Lc39bc+N321+fx4dXU3dPi3eDO+Pfi/OPI0gPo19zT2t3V8eXj4eP71eDaz/jj3Qfi3N/W3Pjd9tfn8eHV1N3T4t3gzvi61NnB2gjqxuMU3Oz/1PTVBtHR89Hk/PnZ5w3G6drpyujS1vfy09rO4d3c2ufZDMHG2ezm7eIX/N7q5Pfv6Ozc7vHp9OLt79UK2uz+3vPl2NUB2uXi6+/h5evj59r15PPW4dns5u3iF/ze6uT37+js3O7x6fTi7e/VCtrs/t7z5djVAdrl4uvv4eXr4+fa9eTz1uHy79LM1PP0B9cBzd3c++DU2Nbh4Af559fm5f8F693T3+Hn4fbX4e3P3+DeAePY98rO8eTT4Nja2QXnyuPo7Azo09vo8eALCN/o7e70
F+/p3e7t8+vM3unx2erl5gjv5gzg4vLv0szU8/QH1wHN3dz74NTY1uHgB/nn1+bl/wXr3dPf4efh9tfh7c/f4N4B49j3ys7P4vvj7vIC2/7Uwsnq2+Ld6/Tc7dzb2/HC2/Le4+TR29Pk3+PX6uMB39/Y4+T94tn36PAQ8gfw5u7x8vHz7/Dy6fH28u/58v7k9/bz9fb89/v8+ffz8fT62/f39vb3Ae7j6vXy4vbpx+T43On17un87Bf52fDp9uvv/PDv5/D22+707PT27+jw7Q/g4ePs8gXv7OLn69z04RDY7+ft9Pbp5/fm/u714Oj28/jd4f7q9Anr6Pbp5+30/fTe+fbv9vvq/vLV5+vc9OEQ2O/n7fT26ef35v7u9eDo9vP43eH+6vQJ6+j26eft9P303vn27/b76v7y1fj25vbo7ufvCu3p7Nb3+eX37eD06vTzDunx8vbu7e/29fT2+fX38uz59fj49OL3+fnX1PbW4uYEzvnivN/h68bX3d/T9M/31+3d8PnW3tzL1tHg1djW5+L23drX4uMP2Mfx7vL0+fHv8/Xr9+kS8OP18fzq5/jm6u3qBOIL7/Hy9PT4++718vHz8/j78vTw6PzpA/fkB+jl5QTl1Orz4ebg4uDu5uLm2vXu7tgJ6/Xt9eTr8PLs9PDz7e3x6ur48fjh4tPp+9/1yuf98e/ly+Xp5tvZ+P75G9QH0vL09vvs5fTx4+bv6f3w+/Tc+frz/ecV9PHf6Oj849bn5fDQ1gTk6+n89+7w7wf4697w5vHn5+zj4OHh5efy6uvu3Ozx7eXl2ejr9vLu+vLc6Ojz1dwI6uzvAfvt8PEK2cnr8+n08u7x7+bs6ff19PPz8u/u8PDo8erp8e/n6PrfCuXj787S+uDq6Pv37eft6/Pq3PDn8efk6+Pf4Nzl5vHp5+vX2NfVz9PO4tLy0djQ2Mz70dbY2+LIyc7OAPUI4unU5uv55tvu1uLe8Aji/e/j1dfm0dvY
z+Lk59b76uPt3N/cC93g3t3r8N3w2+DhBuvk5+3xBevg5d7p6uYI7tXm8O3j69za3dPn6tnmBN3n4+jw5+fy8vPu7PDq8OsQCOzz9uTv7/bz8fbi8e725fTn8N/c6/jp7/Tw9/P97u/82ezY6/IC1ubn9+nq7+rp4N3w3/bp7O7s3vDr+OTz7uby1P708vTt8fTv4fHxBuvtDNnr0eLyAtXk5/fk6unp6eDd7Nz21OrW7NTw6vTi7+fg2An+9PDx6+Py7uHx4gXq3wzr7uL04ujj5hXk1gnq3Ofg2eTRw8nF2+bd5Onv7OQM7yLsEOvq3+fu7/Ho4/bj7eDg6+3d89/o4uYV3dMJ49zg3djkz8HL1dv5CeDk6+ndCukg7BDq6Nzi7uvw5uPz4e3f1dPD0N/l6fHdzdbWzdPS6tnIGszc5+fp1NsD5d3l4uXn6A/n6N/m4t3k4+jc5dvaz+bYztTh7/H74dbc49HX1/bkzifX5d7d9OPcCePm5+no4urg7eDi5ebk5OXp3efh39Pf4Nbh4/T7COnh5+DY3+D64dck0/XV5uTm2dvn7+vr9Ovs5fLk6ezq6ufo6+Lq6eXo5t7p5+vo3RTx7OLq7u3x3e/x3uHf/+Hi9gr29Ov33fHq4/YK7PPs+e/19ej1+O7r6Ofp6OHe6d7t5PzK3+Po3N3d0wLh4tzh/BjY8PLw4gbr6erszePL+Ojl4ufU4t/c5tvN493o3ent7NLazuPj5ucB4+fr4+Hb0d7b2ufl8+3n9u0T7ATe4uTk6ubr5eoM4PLp/OPd6N3p7ezS2s7j4+bnAePn6+Ph29He29rn5fPt5/btE+wE3uLk5Orm6+XqDODy6fzs8AD11d7Z+vb++d7P2sG+2NDu7vP+xPLf5uPd1NrV4+Xv4t3d2t7v3s/X6uHv2u++29nT4fzb5tzs8NPw6uzc0+XmBf4IBtbr6u7q8vTg5/Hu9/Tu6u7u4N7p6/LrCt7U7+zwAPXV3tn6
9v753s/awb7Y0O7u8/7E8t/m493U2tXj5e/i3d3a3u/ez9fq4e/a777a7ef09eni4+Xl9uns6+bu4vLz6+vz6wLb8+QF8Pbd3O7o5+vd6+Xg29sX3usM4dHr3eX19/cf+ezWHu3x/Pv68ev69Pf29uwI8vX56fru3uz3/PfuCuv8+fz8+vvv+Pz56uv66//yDcz64u2+5fT76/r49uUrBsXH09j27e7k4vDv9O7z8PTx6vbg4vDe+uz55tzg++br3Obj4gf5Atvf8eLP3NPYz+kD+vjk6t3r4t/h7unv7+jl5+ro6efn6+zb5N/T8APw+PT16vHxAQbd6fnr4+Xh493m6ADs7PXy8PTx8PXt9/nv7/Hx8/Tx9PX28evp5NQCz9QGx9DY9f/t19jU0sbP88z4u/kM9NPbys3X2tPF39XRzezN1Mzg4NnU89baxtXv/9fh6Obc5uEJz/bs5uzc5erm0tbzD/rV6+3g7fbx1OTg4+vW6uzV6evn7f3u6+Ds5d/l4uLm194P5OHt3ure2wnk3BLh3Ojs6tzq5ODl6uTr7d790f3V6Nzc0uTl5OTZ29vj2vDM3Q7r27Yd1t7h4d7h5t3GwvjP/dzc5wHl29XX3tXd3tfU19rb3NYXBufj19TaybjPBM/D5fXc+s3L0cPBytjQ+NwGwcv55+fA4d/fxvnU3NvO0dzC2drWzcz41bLY3d7R2ADD1+QP8dDt2dzQ0NXo8RXoE+vnzfL02fLp6+Hf8+by7ePm2uLd5dneDtnT9gvg6u3sAezpAe7iAOTi8uHz4u3t3O713fHv5Pj4+N3w+fff9fr6+e70+PT5+vP48ewA/efgyQbg4fTk2wTg3une59bX48/p6cr/6NH19PPV6fLh0u3q9PLp8O7u7/Xo3efk6AHv59IF7PDd8eH99ejv6uvr4Nzi8ezZB+/b+fj26eT049zx6/b08vbw8vH37N7s8df169wB8NreyLrx2Nn2z73Z+sj3+8zF
x+Pl5cXb2969387l1s3S3M7f387X2fPYyQvi7N35Dero8OvfDe3z5Pvl6/Pe8rfd6+T5+vbn+Pfd6OXu3ebs9ubf8/fv9fn27OkF7PL7/eD8/fvx4Q7v9vD+7Pn98wLS3u3x/fv26/n36vLs9vPo8vfr4/X89Pv6+f3w4eUF8N74+ePg28Ds19zP1dDk6OsC/83L4uDk6cXe4tzi5uHv2tHT49bh4NXU1vTk1ODmFsflyNrp7P7SD9nl1uLe8OryGNuz0O3k7ezR5ezo69Dm4d7c0+Dm5OLa19kJ4Nu8+/j5/9b//vPi5AH16f7+8/r9+Png5Pf9+P/+4v388P3x//zt5uz7+vn89P7++P/8CvbU2+rx+Ozt5OkG4OLk2cveBeYA4vfZ7Mvu6Obk3dzc4OXi6t/r6dnr6Onp59/syQP31N7v9/rs7fjp7eDl5N7U4PPsBOP62O7M7ufm493e4ODm5ung6+rZ7Orq7efj7swD8PPk8dkC9PTi2ePv7+/r5fX19t/+AePt1e7m8eTe6uDk7Oj27fHs2e728fLq7vbjFdLV3t/V8tvn9drZw+jc2N/ly//R1t7UBvbk3tvc5M//3/z/1Mnb2uHZ48fT4eDW19Tj2e3s38f1+d7l39Pr4OXm6ufv0tjg2Qb36OTs5/HZ/+X8AN3O5uns6+fc4uPv6+HZ8N708enS+/zw8PTp8Ob37+vu9Nzh5OTrEuzs8e/35druB/jf0ezw8vP05fPq+vft7+nx8e3u9ev19AP18vD27+P18fUC4+kJ9PL23wD39vPt5/Dx7ejx9Nf39vPy9dzz7Prp8fHt7vXr9fQD9fLw9u/j9fH1AuPpCfTy9t8A9/bz7efw8e3o8fTX9/bz8vXc8+z66e7c8PDz6PEE6erm6eTr7u3k6fj43OwN4efs5u/s3+nl5e/m7e3t6vLx8Ofn7Pvs++jrvunW8ePs/AL129Th1uDg3uX86OrfCdvh6eTo49fi3uTk1eHm
5d/h6OLd0Obw4fb6+s/z4/Lw+tvh8uzg8t/v9Ove/v8B5tLz8PT17unj8vn45/7r9vXr8/Tx8d30+O4F6N/l5ODzB+nn4Ozs7OzY4+vm3OH83urw2+sA4+bq1eTp3Orm6evi49/l5RPN5evmB+jf5eTg8wfp5+Ds7Ozs2OPr5tzh/N7q8NvrAOPm6tXk6dzq5unr4uPf5eUTzeXr5gf4+O383/X8/BL28e7y7/jk+vDx6PP08QDd8A/46vXv8fvz8Prz8ff4+vn3+/z6+/DmCOPc1sza1erU2dfe7uHg3urt5CMD0uTszOny4/Dl7+zl6ern7fbs5PHq7OLx2OXluwvl3dfR4tvw4N3g6PDm5eTu5e4f3t7o8O/59ej27/Hz7/zu+fX68ery7u3m8djk79Pp4uTY697w7ecA3Ovt8+Ht6+riAdvz4dTR5//08QkG3drr3ujs6fLv7/Lr7uri+OP36eLk2eve8OzoA+Hr7fLi7evp4gbg7uPU0ucH+PHqDd/d7eDr7enx8+/y6u7q4vjj/tPT4OLc2+jr2wXf2Onh5fnm7vD52g75AtDf0vDk09fh+OHc59vo49ve5eHi4ujj4+TT0+Di3Nvo69sF39jp4eX55u7w+doO+QLQ39Lw5NPX4fjh3Ofb6OPb3uXh4uLo4+Pk4+Lf5uLm7PDl/Obd5efpAOvzCe7hEP3U6uXe+Ojc5ev64+zo4e3o4OHp5+Xm3+Xvz9jHyMj2t9fLxeH1zMzcxfDIvuzu8Pvx+ND12cvg973F6NnJy/b/4ujK2eHE3N3VBdHu8ATr2vDy8PH2vvfz9e3v+ffqItjY9eXj6ezu7/bl6PTk6+/u7Pfv5vXt8vP09+/g29PP2//R4Nrb8url3urS883W7toDyuMN2vrt2uzb1N/r7dnX/APl6+Ds6+Po4eSy7e3a6evo8ubn4Oj46+j44Aj0683kFtri2e/m9/Tw4O338vbw8Afe6uHh8O/k6fPm0uT7+t3y
A/j3/fz2Ff35/Ort/v374dgc7/z9/v/6+f37/fr99//y9vnx/P79/vT89/7nA93X3eTc2ODp4OTa4s/SAeUE3OcG5ufu5+Hl5Ozl4+H4AenT2ODo3dnj1+vuB+LK4OjOpsnVu7Pz/d2lHKi50Muwmt6cx7qv3OnM6uba+M3Z0KT9q53Gv7Xeqbvfw6zHssT6Cc76yeIJ1fvd4+fg49vU0ODf7fj27enm6e7c5OXj7efp4Obm6unp1d3l1+HeANreye7M6MbFyPMC+tnk2dfK4K7Y98/829fYA9/s4/bc6NTuzcXd3+jd4unZ2djbysK+vMrF0vXKwsqyCPzc7N3V0de71/jR/t7evwjr2/Db2enb+s/c5OPd2+Pu197V1tTGz8jf8ens7+Pg6/MD6Qbh9fL+zvDl6eHs5/f98eH9B+v25ADY7+r57enp6/Ly6vDi8fbM5vLv6vLo4O0GBOoH4Pb20dXw6Ovp7OvVA/XjAvHk9+oH2fP1+/fs7Ory8+7v4vP31QTZ6vLi5uTt6/Tz4vH2C/Hz9PHh7PPz5djh6eLx8vAE5eMG5efi7/L099vx+Ov3094G5ur17ejl9PL09efy9vXx9PT06+/08+fd5PPu8/P2BvHpDfDz7vb09fnr9fju99nl6urd49rl6uno4/ro9+Xw5gr25vLo9vPt7PEUENnf4O76+NbT1/Lp7eHc2Nnp5eTL2iLP2N/W0tDl2OLs2Ors4enf5N7w6+r24/Xq+dvm6evb59kh4d7g3PPm29DZ8+rZ3dAi19ne2NLP49vj7Nzq6+Dq4eXe9PPr9ugF9PDt7vD05Off6/Xq99/x5tvR2vLq2N/ix83YvOLzxMoK67oGy9fqvdfF1866yM/80eIF+MQT+8zJ2s3Y29jnz/bh5t/z0eG90tvn5OX73+jdBvfQ79vg4NHn2f7bz87QB+Xu+eXZDf/N3d7Z6eHu9NbP5ufj9eTtzdr08/fp8vL79Azw3ADk8fnX/Nzl
8eDu6fnu9+Hv4P3/7+X49u/3+Pnx7PD29fvw/ffv2doE3PjZ3u3Z2enn4eLn0gPr5+Pv5gnk5ubs5O3x4ujr9Q3pzObk7t7h3OTs2Nve2vvQ2d781ODs2dgA4uHW3d/o5vsF3tno4uro5Ons5tfn5OPl4eHp5ubm7Onr7O7i+cv/0tzf/NTk7uDkAePh19/m7ub2Dd/c7OTo7Ofn7/Dc4+fg5+Xi7Ofo6e/r7u3v4t7d+9DZ3vzU4OzZ2ADi4dbd3+jm+wXe2eji6ujk6ezm1+fk4+Xh4enm5ubs6evs7uL5y+z15fHp7evv8eXo9PPs7/Do8PHi5enw9N709OjrCBDa09jr7uPi4+fq6efeFero5s/s9eXx6e3r7/Hl6PTz7O/w6PDx4uXp8PTe9PTo6wgQ2tPY6+7j4uPn6unn3hXq6ObP6Orr4vTo6OnM7dnn3fLd2OrmG9jd4OTo6uPf2err8Nbq7Pbp6+zs8ubq8e3pEOLi5Pf19fny8fj18efw8/X48vP48PHq5fHsCPL87gXx8O/x9PHx8Pb1+Pj6+Pj3+vj58Pj39fX58vH49fHn8PP1+PLz+PDx6uXx7Ajy/O4F8fDv8fTx8fD29fj4+vj49/r4+fD46PHn9ufy9Pns6eDw8fbw7PTv9Obm+t3r6PXu5Qrt6t/r6+728+nu5+zr8e7f8/jsGujx5/bn8vT57Ong8PH28Oz07/Tm5vrd6+j17uUK7erf6+vu9vPp7ufs6/Hu3/P47Brt3+rl8N7k6uny9fH08tzq5+zx2dzt3N/v7//u7PT42efw6eXu8eLf2s/d1+bS7xzq5ufk8OXw5OXx3Ojp9eni6fTr+f7o8ePc8O0Z6u7o5uTu8PLe7e7p7uTs7Ozy4u7W5eLb2ebd7tHu5wHh4+Dk4uXl5AIA4ODv6fDa5t7u5APu6e7k/+ju7u3p6+vt8A3tzOfi29nm3e7R7ucB4ePg5OLl5eQCAODg7+nw2ube7uQD7unu
5P/o7u7t6evr7fAN7czn7vbm+vQF9eLqFerr+fj08Oz37+vp7wfn6fQC3vL13O3v5/Lh8/L29OT36/L6+/rm5MvRztHa6bHl49fl5fPV1c7j6PjF3d+/5Nrr4ATa29HKwtrn28jrOsLR08nRyejGzM365+oN6gjl5ent7OLw8eLs5ecA8vby9PLj7fHv8/P18evs2eru7+zr8Orr7/Pi3+Xv6uXr7ermBOnv7ejs8vT17O/06/Dn7PAR4g/zBPDx6u/n5+/j8fD69fb39/f3+PLo4Orl6+3q5gTp7+3o7PL09ezv9Ovw5+zwEeIP8wTw8erv5+fv4/Hw+vX29/f39/jy6ODq5evt6uYE6fDs6Ozy9Pbs7/Tr8ufs8BHiBvQE8vHr7+fo7+Tx8vr19vf3+Pj48ujgrLIDxsG7tfazsL/ox8W+9v7GxPr2v/TDxdP+AMzFu8723gzuBsHpw8jXy9nRxNqwz+bi5urn7e0C4M3n7PTh5dgI7+EJxfDl6ezw4dj57vL7BgffAAPi6env8Orx8vXo3+bv9/Pt8Ov2AePS6fH38efeDfbpD8ny6/b1+/Tk++/u8A3p7gnk6+zs7fXt8fT46+fs+u/q8Pj7+fv39/H5+/Ty9uv29wME8uf27PX23vj07urw6+Xq5uvt6/L28vnm+ffk/ePn4PHo6efs4eTkE+np8O3l7+nY2Ofs4fD07//h9vze8e7sD+7dCe319fDv9fL17d3i1MvW1tXGAcLb0Mvi5M4HAtDkwADY+9bj4gjQ1tnb2NDm3uUH5N/d3ebm2+jT3Nfc6+bO3+Hf6g/T7+Da7+rW1xHe8+QF6OLy6fTW5eTl5O7g7ezpCe/s59vq4+Ln3tvV3eHk293X7+zm4dUO5OHp4t7b39sP39zd3+Hw3unm4ujm6+bk5BDj6eTU3uvp7NDm2wbg3/zr5+Lb4t7q4eDc6wXm2urs++XdCefd6tzW6ufiyeviC+ne9PLu7OLp5vTp8Nnm
4N/86+fi2+Le6uHg3OsF5trq7Pvl3Qnn3erc1urn4snr4gvp3vTy7uzi6eb06fDZ5szY1eTa5eXq8+Tt9fDq2ODN29MG8uvw8PD19+3u6vPo8O/y7twE6uHt6e3r6PUp3ePv7gLs4uTn6uTn4NwL7eDp4ufc3uzsAe3x7gDs6O/t8+zqB/EN7evt7uvh7evs5OTY7+4C7OLk5+rk5+DcC+3g6eLn3N7s7AHt8e4A7Ojv7fPs6gfxDe3r7e7r4e3r7OTk2N3b3dnqxN/Zz93I6s/S0dTIGQHt3+TX+NPkAe4R6+Xf7+rh6Nbq5eXs6N7m6eDm2vfm5+Xj8uXh6uTw5O3f293m5PwK9evu6uLr7u7wEu7z7PLv7fTx8e3u9PTz8/Hl7Oj+3ubs2OHfE+Hc3gHt6+Eb3uDu0dTu6dzL4+Tv4+Po4d7n4+Pn5+Xo3Nze3tLb2t/H1uvn4t7r7Ann0ern7erqF9PiA+fr5+/q8e3m7+3x7uXv8urx7+7s5+np7vDe79zu49vs6Obg8+4O7e718fL17wjs8e327u3v8fb4+Pjx+vj59vf59fj3+vjs8fPz8fHt8vH25vX17erhEPH22w/09O4D7u7a3djx6+LU6Ovy7ejx6Ofs7ebv8PDs5Obk5eHl8Ofb8MPp9ujT48Ty59PO2NjX8NTF5O7Q6r7w0s7W89Tgz9zW2NrdCerT3MjMwNjLy8P/8ebo/8wJ3wDo3e3q4u735djo2ODS2+Hg1Ojd6dHd7ufl5+zk5PkD4OXe7OTh3tzq2hfe3t8S4N/O5tvg6e3o7uvo7Or8EvLf7dHn7+r16vLv2Orv6fDg3u718evk8OHs8NTY6uvk2ubmDunnCe3xB+f17Pj58NDz+e/y+vz8Cvr68uP9/f//4/36/vr49vT0+uvs8NzD6fbo0+PE8ufTztjY1/DUxeTu0Oq+8NLO1vPU4M/c1tja3Qnq09zIzMDYy8vD//HmAN3g5/HfBu/1/+nu8enP
39HY5dLZ6Nnj4ufj5eXn7QTk6+Tl5+je3iDg3OTX5NjV7dfs3tzn3gTd5Orr59vbFuHn6uzb2enZ5eUW6Onx6wjf8eXr7Ory6eno5ubp5sri2ebX7N7c594E3eTq6+fb2xbh5+rs29np2eXlFujp8esI3/Hl6+zq8unp6Obm6ebK4tnm39HK3f7Pz9T03RLL2dPSzNbX97DW3fjc0Oj2AebX/ffW09vH0Nvj397m3efh89r73erx8+n18/LuAewB5uTs89vw5eLg5fQJ7Ob09+nq8ePg6fb19uz18/Dt8/Ly5Pfx7e3i8/b48PDe+enp6vL19/vx+Pnx7u/l7Orl+gQc/O7i7O3t69zp+vn39PXy9voL9t362vIEyBDCzL/l4O3M5NbNy9bX2B7G1dfU4evd3eLk4urj3d3X1Nzb1dbV0dHk3dnJ99/h6OEh3ePq9e3i1ebo5efk3+nT4+nj5+Dy5ebp7O3q5uTq8eLm4+fg4+Dj5uXe4gDi4u7oH+Pp7AXq6eTr7unq5uPr2+Xs4+ji9urm8O/w6+nm8PHl5+fp5OTk5ejx3+Pi19bG0cLyzcz3yc8Q9cbJA90A0tHc1dn709fL2+zZ0tf+8fjp2dbP38bLztbQzr//vd3c1ejWA9bb2+LYHADJ5gfo+OPa4uHg0dne5uXu4eDl2f7U7evo3+zd5Ovq6OTpx9Lu9vDs9ebq8+Ls7BLh3u3V9ALx5+3r393w7/Lt8ern6uII7/Hu7ezy4ujv7+vw7+zs3fLm5d3g4+oR3OPf4+/j3OYI4tXj2OsK5eTa4+Tm4t8R2AHz5+Lh7ujm6O3r4Ojo1ejd8+vw3+/r1Q7g7uT46vLj7uvW6fbzDev37u/u8u/x6/bv8PAK9unx7+wM7fLT3t///c39+MoLAOjE0NHo4Pve3ODfw8ze3sbZ2sAU49fuxezM7dbZ1tjV49/X3N/d5Mr9BRTW4v3SE9vW5Onk6NsE3+fo6drl5OjX7t/Y4uzl
7NHf2cnu2e7n4+Xk2+Xr6ufa39sP49bT6dsDBQDz8dvV3+Hb0NDy1vTeAdbk0N7l1Nfbz//W0t7o2+LV2NXS3+3W2ffr7ujt6fDu7Prm9P/n5Ojw6enf+dT+8/Xz7+r17fTr8Ojr5OTs8ers7uzq4vDi7+cE5tTg29fT0crL0uHa29zN0t0Bye3P3MQWs8bZFN3Nw9HlA9nRy//S2dDQ0R7T2tjK7vzQzArYwNPQ1Nkf2NfiD8bZ1tHcv8bJxhbc5Ofe1tnj3OPi6eHg49ncyt/f28bT3P0C3e/Z8dni4OXzzu/z7wPW9fDh9sre59QX6eTY4+nm59nt5/Lv3u3l6unw7ufN5uoP/NDMCtjA09DU2R/Y1+IPxtnW0dy/xsnGFtzk597W2ePc4+Lp4eDj2dzK39/bxtPc/enk4evc0eTi3+ES4+nl6xfc2eHf2e7hz8ft1ezt69rW7tMX5tHv8Pbw3trp9eb65f/A0M7ZANXL28fF/MHn2sTR3dfO6s/Ox+bZ5eC629bw+d7a3+Tj6NbWDfP2ANrT+/rJBBDLpuHp7P/P78D/zd3Jw7PJ1On3+svszdbbxtTWz9L02gDiyNfW8MbSyMnYzsfjyuPp5unt8e7s7ODt6vHm7/X67fLdDhDn9OH34+/i6fHx4O0O2+0P6eHn9fLh4O3z2eTj5+rw5O/p7OYNzuTo697j7eTcH9fn5Oro9Ozo9vDm6OXyCejs6e/o7erj6vPz6uLq7fHx7O7u6fDx9/bv9vHv8fTx8d/o7evn7fTt8vXw7eoF3/jz8/vq6wrV6d/76OrV9e3x8ezu7unw8ff27/bx7/H08fHf6O3r5+307fL18O3qBd/48/P76usK1enf++jq1fXw8/Ps8fHt8/D59PD29O7y9vPy8ezs7uru9e/z9+vv7hHk+vf2/e7sAdjs5//u7tvw39rk2eXc0wDT2f7ZDuLk4tzl3PPn2Obhz+YF/9//89/m3ODc4+bn6uru6Ovj
4Ovf+d/a5Nrm4NcB3Nn+2g7l5eXb5N/06Nnm4NLo6f/hAPTh6t3h3uTn5+rq7ujr5Ojr4vnhAeva59re3ejj5Onr6eTn4OXn3tvo4gzb6Onm5e7d4fnv2dzd5NveCNLP9u3l3Mfq4QHr2ufa3t3o4+Tp6+nk5+Dl597b6OIM2+jp5uXu3eH579nc3eTb3gjSz/bt5dzH6uYC8ejx3OXh7fPy8O7t4+3v6PTl4vHtD+Ht7u3y9O/h2Prn7+fw6ufw2NX38/Ls0fbq6AHl39Tb7NrcCubV4tHd99jO4NXa2tTZ3wnf4t7x5uH05PTXAtfQ4dnh29Lr4f/Z6t/Z7N/e5+Pe2Q/q6ebZ4P/e2dzd6eTf7OUK6erhAufY4O775ALd4ebo5tbQ7+bX4eDm2evo5OTv3OLa7e3f0tXV6Qjb0OPY3ePj4tzx8eDc597V+gvd59vgF93Z3P3sAODk79/y7u7k6Onl3vLu5NTX3OQL59/p4u/Z6e3r9fXu3Ort4+8M3Orl6dHl4uQB7BDh4ObZ6+jk5O/c4trt7d/S1dXpCNvQ49jd4+Pi3PHx4Nzn3tX6C93n2+AX3dnc/ewA4Nji3ubv3Ojn3+XY4vLt/usJ3t3b0ufp8OTr3eHs5wbv39/wA/je6Pjp4+ns7xHn79/Y4t7m79zo59/l2OLy7f7rCd7d29Ln6fDk693h7OcG79/f8AP43uj46ePp7O8R5+/f3ePx5vTq9PHl6d/o9e7j7A3e7evX6un27O/h5/ru8vTm+PMA+Obz7u7o7/DvG+vx6/vn5+Pn3+zo3d3r4+rq5OHo4wro6+Xl4OTw5OXdE9YDz+Lo8fDl8ubu7PDy8tLtDdmX/77t79SfArfjANb+5aYQxZ7s5urgw9fD2v7n3fTHv93U4tHptdHPz9XY4cjM0dPX3xbZv90U4t3bC9jU1ePYzRbZ2vPu7ff68ff84PXp9fj6+ffr1N7z8fbg4Pnw4OLn28Ll5sHHydb+zscH
08Xizxayzu7598jT3MXk/M/Y197e6ODP9OvV4vjK1t/e4tX77AXpxtTT5OjnAebp7fLfANrY1erZA87z8fL38O3d8fLx8/P15NsD4+PYzN7c1ubbEMv0+/Px4uny8/Ts2t3g6/DxF/PsCech5tPp4fn06OXg8eTv6Pb09fD02/Ty+Pvw7eTp+Pj59+r4+/7759/x9/f5/BP9/fr58vHz5Pf5+tr4/Pn6+P31/Ajs+eT+/f399Pb8/ufs1eTp59z08Ozw5PDu7/Xq8Pbt+gUD7w3q8Njq6Qrm7fXw3t//5PLk8fPx6OXw9MfX9eXy/hDx8fft4gvt7O7v6er69fnT9Pr+8/z68fr36/72//Xr3/H2//nt9fT67/Pd2evr2O/n9ev07e7p7vUF9e/76+bk2gzs+Pv07vPy9Pf09/P08vn4+eAI9/T56+v49f/m5uPx4+Tp5MMC6e3s6efl9une49HV39zt8Nzi5OPiIebY2vnm5ezw7+Pd7vH83sHo6QTv9fbw8+7iCeXq3vDq3ALy9tvc6t3b2fX1Cvbq5+Xg8Ozt7/UE7ebu7+nz8fPq2ekE7/X28PPu4gnl6t7w6twC8vbb3Ord29n19Qr26ufl4PDs7e/1BO3m7u/p8/Hz6tnGwsjM4MTG2dwgxtUN2cW1wNXeGs3j7tzS5fjU4c/M2fjg39nm5uDY0MPgxwHe2w705N/x4uru4OPy5dnp6Ory6Ovk5srh6+fk4ef93uXc4eEI6Orq7+/k7Ovr5u0J6+rkBPXQANLe8Ozo2+vj5vLt3uzl5NvjD9v61+zqAc3e5eTd0OX/4N7c6trT1uLq4NgG1tIG7QXe59rm7fDw7fT09efy6u/x7wL29PT1+vfx+vT39vf59vn5+fjz79749fjoCOD28dH41tnw7ObS4dfd8e7a4+ji0NoTBO3I6OgAyODd3NHP2fvf4drq0NvZ5evW1APO8wrY4dLi6Ofg1gjT3uvd3Obe6OUC19/a4eLy
587v7tLm8efj5OHj4+Le6dzj5evf0hDX3Oba5/He6uTi7fDw7uLe5Ozm4Ano3tvr7eX37+7v6Ofm7uHv7OjX3+je5+UX3/IK2N7Q49fb0ePx48Xr6OTC3wPcwNrV0Onx6ebh3+3d7dzf4uTKx9vkIgbU09rr0P3f8uHi4uzu6t3x9/PY8u7t1vbO49bs4u7s9/Hz6+3w5vTv8/L01eLW6xUP2Nvr8uTS5+3Z0Nrb4s3X1dX08+jZ0uHH9vXz9/Hf0/3e69va1/Dh3+3i4+Lm4ujm6unl5Oba4OP15vMN6+bt8O/m5gPo4vTm+/Dt6NIE8Ovq4/b52Pnz8Orv8e/19fb27fL2+/r17vPk7gTY5Afv4vnvE8jM2+Tw8vDq7uDZ5+bj3wDt5u7x6tHt6ubk4O7p9PT36e/29d372ADq6N7p4ejl59zeDtr/5uTg6t3fzBny3/ro7t/s5+Pn5+vm5Ozl3+Tk6eTo4uXj6N7K7urt7vHw7+7q3grqBe7n6/Di5+P9CeUE8PDi9vDk7+nu6+rx7+fq6u/q7+nv6+/k3+ro3unh6OXn3N4O2v/m5ODq3d/MGfLf+uju3+zn4+fn6+bk7OXf5OTp5Oji5ePo3srR4vPL1RPExvLKFerX4cz2zfLi2dLa/9vg49bf3uDU3NLS097g2dHL1Nva4dnr2tvhxAXaCM7Yrga59hjB+ti2s7Oy2eis2vQF6fTru8288dzk3bvN8+LRxc7N1NbH8tKl7fLb5dbx8unX3w334+Ln6NjZ19/J2N4W6e/179vk5dzt8uvi1xzc5ujc5OXy8vff2uP99ff62fv++fTu1fbq+/Ha+Pv6Deno/ADzAfTq8+3u8vX28wzs5vLt8/n37fv5/vP6/fT3+ez7/fn3+fH4+fvw+ff6++7y/PQE9AH08fv38fT89vIM7Oj4+/X6+vr9+//y5dji5tzi2egO6vIP2Qnr5+Le2vDW8+7y8vf59/Xz2+/09vT3+fD13/Lo
7/f1++Hv5u3Z5e/k7N3qD/EFCOAE8O7n4Of02Pj09fT6+/j39N/x9fj5+Pr29+D27Pj6+P3m8enz0wHa8+YA3+PR5NzX8/Dk9vDb4OTK9+0N8OME5uPvA+zy7tzj8OPv9vHv6+325PDm7tfc0+gK1dnpEPHdBNXo2+Dcz8DYzNTm3/nj5uvn5fzS1NHZ7ebg6uTo7wzt793q0s/o7fHs8+7v8hX179rx8PTx5uno+Ony9/fx+fb19vH19/H2+fr6+/nw9/bn+u3z8Ozn19zT6ArV2ekQ8d0E1ejb4NzPwNjM1Obf+ePm6+fl/NLU0dnt5uDq5OjvDO3v3erSz9HA7N3n9sbfAfvW/bjdsOvjtubHsanAzP3D1dPd1LjW4NPIwsXE0s/N0u7X1Na82sPn6ezO69vu68/k5vfc/uLv2uUI9/T29vTt9vfy9/b29vf39/b09vXs9/Xz9vfW7ezy1tjH3sUa/OrR7vfj/Nv23uXt7uru9/XTHffr8/r64uj25enz9fzx7/X34vb89uHU6OnY1/rfwtX+BcrdyeTY29D/3gbX2e3Z6O7q4dXu6+LV9d7k7OHa5ezd4BLk8Mfd1d308QzlAOH08Orw1/H38vbt5/byDd3k8eH87OTk7PLs8Ons6ebv7OoF5/Dq5u7p7+ja/+rT6QXU1uLYx+QJ9djgE+D07ubz9PXj5/b25fvy8+/z9+/y4/nz8ers1+3y7PLg8e703u/U7vrt/iMK2efn9+Dk99LQ2u3rFOX35+v279jw9vv09vf28/P49eLv9/D70dnr7+br8MrTAfrs2QLw2Nvy3Mrc48jg58vV3/X35uTmCf7h5Ovt7uzz7u/t8PP76Oj13PL58Pfn+ufr8PXs/vv5/f/99fHg7vLm6PkP7+zr6xTz7vH0/PPv9/f69/v5EP776dHTAMsC9fHVCc362NgE18bZ4dbr8ezoyOLh7/fq6ePn3+3k9uzz5+De7d7n7+La2OPm7gzfCNrm
3xriBePi6PDb8fHd7vLZ7NHq6vf88/Xn6ufz5f33/PTp7vjn+/fx8+Hg9O/s8e8W1/IB5+4B5/D14O7x8/v8+Pns9vr4+fTv+/35+Pv5+/jy7u728PD68vnt8qfL3uTuCP6wy+Pv+bPj36mx4wnN7+3m18j9+srX3tLDx9La9NDc08jCssXc0NjTms/cyNLA/CHT3d/bzAva+9Td08PA+vLq+/b38/L49uPy9fny+fz1/fDl4Nnr7PXXC+Dq2ebk+t7a4ebx1Njn6t3V3+fYEOIK4gri7uXj3uDi4djf4dvj29zY7uLm4uzc7tzU2tz8EffV9OTg6OQK7efW0dre3+b7+Pj39unw6/jz8/H69/Tp4evo8+rq7ur38d3c4+zR0NwA3PfW1ebp1+Ls7PXo7s3+3PD20+bT+QPk3dzm1+nj5OXs7OTj19Te3u3g19Tc2NvXBtfp3dnq2eTb7Ov75u7Q7OTy/dfL1f0A4+Ln09rj5eXj6+ri5NfZ3dru7+DX4OAV597nyuzk8+Ha4O/q6+7o3+n1Ctrb8ubw7AHw5wXVzOvt7ubf8uHu9O7x4Onu597s7en37+L86OXnDO3u+uz29fvhCQzW5+vz8fLe7vDk4+Dy5+nj6+3l8/fx+vT5+dz019i/5u7g3+7cxOjfz93a/OTv6v3IBsns6vHy1+Pozd7N6ujx5eXh0+Dh3svH5eHQC+Lw5eu07vHw5d2x6d/m4wrt8/QY0/LV7Orx893o6c3f0enp9Ofv5N7e5OfRzs7n1g/X2L/m7uDf7tzE6N/P3dr85O/q/cgGyezq8fLX4+jN3s3q6PHl5eHT4OHey8fl4dAL4+fi5ufk2efl6Ofn6+vl5ubf6dvf7eHj1+3o4+/n59/j6OTn5e3d4vbc2djd1iDX6eno5Obn5Nnn5ejn6Ozr5ebp3+nb3+3h4+Pt6OTv5+fg4+jk6eXt4+L23NnY3eke4erV0Ojh6NT3zej26uXo1NbjAd3H1Nve
3tze4OIY6Nvq5OvVAQvaxurX39zj4OH+/Qrd5dfp4ezZ3ODg8+fv7dfk7Avk0uTo9PH19/L16+719fbx8OYW49Hu6+fl7+nnAgcM7NTj397g0uHm1dfdAuPa39beB9Hr1vDn2ufc8/Hr8tkA6w/Z6u3u8unk8evu5+bm0gTc6+Xk6+LQ7evz9Oz6+uT35+jo6Ofv7Ono8e/p8O/z3+nq9PXg8uXm0ijS0N7r4N/v1OrZ/OTn4OHm6+zw6vHg4+Dl5B4J5M3t4ezp8fDk5t/h5Nno5PHt7d3o68ro4Pnh2e8P4N/Y8ufWyNIK6OHr3THg4dHczNzL2+jv8czd3NXQy97U29Xh1N7Z4N/Y08jg0+ff7wrqAuDi7uHpB+zr5PLw9N/hFNbq8ejX8u/t7u/o6Ont5fPn8vHp7+3n3t3h7dzm8cTWuMbHzbfQ47jhy/rMzNHYwRr45qjD9tjD6NDewePnzuXds9PQ7cTf29ry6dPu2rbfz9Pg7N7kyuzF2c792uXZ4cYl++G01cjd0/Dh49TJ/dfJ6b/O1M/L6d7n0/vaAc/l9O718Pj7+Ond6uHa4+zt+enTKenp1fPt+vng/Ojv5tz46/Lr8vDU5/nw9/Du7+wdG+nq1/b64vT69uwI9tjr8/H57vXtCPv/3vvu+vr6+fP4+fz09/f18PLz9/n59/Td7wXw9Pfn9Pf28O7P7fn59/f5+PoHBPX4+ff49/D4+efx8e35+fn4+fX5+vb49vX5+d/t7O7v7+f08vHt8fD08PTz/vPx8PTq8/Tx7fXu9/Xv8PLxDO/v8fPn9PLw8/X/8uvj7ezu7+/n9PLx7fHw9PD08/7z8fD06vP08e317vf17/Dy8Qzv7/Hz5/Ty8PP1//Lr4+fo5N/e1ejl7uPn1dLs3OLWCQvm6ezz2Onz5er16eHl7+rk8ubv7+jq5t/49Ozo1gTo597s4d3k3e7n6N7u+Ovk6BT65e/p7N/e8eLq5uXv4+wI5uXp
6e/i5OjV5u/d5Nbo6Ofe7OHd5N3u5+je7vjr5OgU+uXv6ezf3vHi6ubl7+PsCObl6env4uTo1ebv3eTW6MnYysXUyc7O2+/m8MvOxMjB6wP13O/u5sHI89HW7eLp/c7Nzc/W2NTV1NfU18TSuvLl6tnm3uXS1PTsB/nQ1ODWza374tLCzs7m5dfi488D0cff6+nj5d7b4t3h3+fb2tkNyNjKxdTHzs7a7+bwy87EyMHrA/Tc7+7hwcf40dbr4un8zs3N0NbY1NXU1tTVw9K68sXFvqq015euzpvbEA0PHrfq4ebKztfBz+va1MnZy8O528vLydXRxbnL+cLN0g2it8Ht4v3u4N/i4QXczwTT2gv05ef92+3u1PXm9efx7vLo9un5+PH59u3k6uTt1+Dd8Nrs3uXi3t7c4uPe6dLZ2Nf04PfV9uTq5Onr7/DZ8+3k7+ji2/Py5ert5ePg59zpHt7g6N/o5ePh4+Xs6O3a6d/f1uL96urn8+Xw6/Py5/Xw8/T38O708+3s9+b28/Lq8h3s7u3p9vb37PTz5uPcE9oT6fno4uTb6ebv4vDt7P/g9uzt+O749fXt9/Ly6eP19vjw8ePx4tvO3dzn3N3T1dMoDtLd1tH03uTr7ena3ej25Nzo5OPu8ffm8uPc5+rk6ejp2+ff2u3WyMnctN3fwOTJ6uoivOPB+APf8uzu4+Dp6+jv6d3r6Ofh6uLp6OXk1+Lr7Mvc3OXp7eva8+vu6+fx6v3d/9vy49UX8/bv8/Lt9fTy9vDu8vHx8vLz8vDx8evx8PTu7ery8u/o9fHt8/Py8OboCdjm8OoY3vT1+Pnz8/f68vnw8/Py9vH29PHz9Ozx8/X37O3t8df83ufWz+be1tbaDw32zt7fzQXs7+b759/m5/Tv6urx8u3r8/Lx8vLk3+3u9OXv4+zS2tPd1tTe597jKN7M1iTYx9ne4+Dr5uDc6eng89/m+Ojh6+jf9vTv9dnt8/Hk6+Lp89Dg
xsoYzNPW19HkwvXQ0szG3PD6z9Pp2+Dl4+Tc4PLf3dYIzd7bz8bA1dnLz9YJ4eLhztrWFODa5+fr4+X/09bg3eQCCuHc8eLo7Ovm6OzU6eTh2+Li49XNxdrZ2OHcE9MTwpbPvaW7qLrmz8u+qsTk3afNzdLklrvq0s7swqivrOPW2NHQ3qTkrb3OvtIDrM388Nnbor+tq8fk9QHM68XSC+7iDPLE0tPasNMEwdfX2s/CxNix/Ki36La9tev0+qfR6s/m7Nbk0NzdAt7P6dvk/Qzb0wbM0tvl5ubv/ePv7PXl1OHa4/fg19DP19ABCeXbzMzv2uPU3Ofb3+/v0u4G3svRywkC3+Pu6uns7trp6u3h3uvi6ODN1NTH3dvP3+fT2AUC4ujz3vPr8fLq4eX79fPu7/Xq5gL3/+7d4OvsAPPr7QD+7+jv7+3v7/P01u/x7PLw9unk6ebr7QHz3tba5+vq5Onx7OfXzt7W1Brk2xPu6u3n5+DW39zq2tze7ubn7v3vzNDw5e/p8vDx+ur08PP06/T2+fjx9drq6O4P+eYT9Pjz7fTu4vLt7vPm5vbw+PT+8+rb2O34/OHr//Ll6Ort/vPx9v378tnY7/TgB/jn3PT9FePp5uvf8vH49e7t3+396P7SIOz07+z3+fn39vbx8fX48/T1+/nz3eTn+eTy8gP36+HfCeDz9e/vCef09/T22Pf5+cjs9O/s9/n59/b28fH1+PP09fv5893k5/nk8vID9+vh3wng8/Xv7wnn9Pf09tj3+fnI3e/u9fX12vbt7+7w9fT47PT26u/w6+32DfbpHfv63+Pr7+zd5fn19fP38/f4D/HV+/HW1M7T0eD90NHTyekJ6ebg6t0L9ubv5w/z8v7s9fXo6+fj6uzo6+by9ufx7gjl49P34+bw89/g1uHe9PD+7+n09vDt+/v8/vXq9gAP7/fx8vbx7/j09Pn8+fv4+fsS6u/t1+3d6uTn8Ozk4eLT1ebP4+jh
6cwJ4+HayOL5EOnl3vnf2d7b0tjXzuDj1svm3O/2E93v29LS6uTczcrV3ejnzNzN3cvr68TW1f/f1eLt49vv1+Xw9Ojr26/b2Qjd4u3a9fPd9/L69uz68/Ts9+/4+fbt8PXz6gHw8d4U9OnU+fXi8O7l/O/k6/bz+fby+fny+OD55/X19Pn6+/np7/D09/r5+fj7+Ojo2vDjCPnqAvjw9uzv8+n17Ar76vX5+ejz8/z1/e/y8Pbz9fP18er08PT1+PH19/XzBvDx8u339xX2+PLk8fXxzO7l6vT29vP1+AD08N/O9vD19+L22eMO6uTl9fvu7vXs4dTQ2g3g9+fY7uDd2+vi1+3ryvYl4Ozq5eXo9OHdEebt3//r7d/44uzl9O3e5+3x3uXe5d3o8/Pq3/Ho5urb7vLp7+bt793w5Ors/+oM0BXp8e/h7PDn++Ps5/Xx6Or28Ojr7uLq7eb3+ubx6uj35/D59fzy8/bv9PX19wPy4dnr8t7f4+7w690E/N7s6uDe7fDa/Pvd1uDq7d0B7Pvm4tTp6urg4+7o7vHp8eTs9Ory6efq8unm9fAY7O3o8vMG9uru6uv18PD29vP38/T26ff19/Lu9vLq8+/t6/LzEeXo7Qff49nT5u3m3/3c2erpBePv4t3vzdHd3tXg3//y5+nPAd0G2+Da59bo5tHg3Nbm1PP71uvf4u3u6ej/7OPu6tvr8+Xi3Nrh5une7uni8+jx4QvoG+bn4+ze6uvd7e3i593e1e3j3fLn4ubg4ODs7/TmAuzv7OTtFPXo6/Hw5/H0/Pbz9+rv7+Hw2uX39PXx2PHsDu78+fj/+P/79tjt+///+/r//v7n2PHy7+3/+x38/ffs9uMY+On8//n5/v39+vsA+Nnp5+vxC/YJ5PTg09Xo7uHdGNvUydHi5N3f5Ojg5frn9vXj9c7c2PXr2/Tp5OH55N/f8/Dr9eD45e0K4A7l3vHl8O/t7ujf3grk5fHr7Ojr3Pjp
7Ofz4eju6e/t6+gQ8fHo0PLx9PX09ff28PT3+fn29ewM6vPs7fnw6vrx9fLo7/Tz8uzx8ejpDvDu6+rw7vLp3vXy8fT19PX39vD09/n59vXsDOrz7O358Or68fXy6O/08/Ls8fHo6Q7w7uvq8O7y6d715gXm8uLi4+jZ6c/q7+3z2fHu7dDY3szI5Ofk4PPw5unq6ejm3O308fD18PX1+/TqMPrw9Prz7vny7PDu8ff59+z49vXu8vX34/Dt+Pz49vf3+Pz5+vr6+vj5+/v5/PP5+xPR1szHxtrVu87D1NC8vdi9vtj60O+4x8Xp4c7S5tDfysysyK7G4N/swszNwqXaq8zXsr/A3MKduMa16ODWw7iwrq3b+u7B2MXU7/nx1ujw+fC2vtKw5fj0uMPIy8W1uszl99jmyvHW0sjY+f3Y3d7Q1uPV9QX4zdLQ2drRxvjRBPP96N/X3bHIBdPR0NHVxcTd8PHc2evb3djc2czR2vzj3Njh1/3N0vvi1M/b1PvT29H69s/jxc4JAdPj3tng3+zj5csD4eXl5fTx4/Hq3AjV5+zpy9fe0gnm2dPi2+Xp3wfY19vX8tnx/gnY5fD18fPwAPHT2fr16vPe8/b56O3h9vLx6uP04/8I3w7oA+Hj4PMB6+rt+/Lt9ejd6+f29PP09vT06u3x7+v75fn2+uzrA+708ewP8fXu5+P/8eLs8/jz9/n0+/b7/vH18vrp/fr5+vzy9+7k8e/r++X59vrs6wPu9PHsD/H17ufj//Hi7PP48/f59Pv2+/7x9fL66f36+fr88vfu5Afy7+7y7vX36fbo8+fyDevy8ufy7O302/ID9O719fPj6/f1+fHy9uz19/b49fP06P3r8Nzp3ebh7NbY7gvr8ePn9OkG//f65cvy6u/05fDj8PX26ffq8urt8e/t79vx5ez37Ort6PLs7e/64vbo7PPi6+7i4Pry7tv73ubo+OnvBuzy8fLx7Ofq7evs6+vz7O7W
4+UE2t3w6tXt7hMG1MrZ1dLQ2NXyx8/Wydzt+cHk6uz06fLy6uzV9+fw8fLv5OXx3hPw3uXr8v7e8Qzx5uXy6vDu79zx6gPv6fjE5wDtBNvV8/Hw9eT08ene6+Xl7Orl7erY9eny8/Xn9fgJ8/Tt+fv29/Ty6Ovl/+nV3vAP9+rv3fX08/zm9fX17vDu8vP68/jr4ufn5xH1+eT3+Or58frp9/X36u33/O74+OvzC/Ho8/b39fjy9vrr9PX2+/r08u/17/QJ5u3q9s3d5eTk8gj35ubj8vbm6eHf8t0W49zj9+Lc0+Pr5/r07PHm9+rz9vXt7eDo2RLt4djc3uEF2+3v7tbn3ezu7PTv9PcN9Ozg79/n1+7v8OPk6gXhBuHz7Pf68fDi8ujx+OP5/Pb75BD37/T99+nv++749/f45ff5+A8I+PP67Pz89/Xk4vX7+/n7/fH39tne0ujk9fYN2u7t7f/m2Nzj9QHr7eHq8ebx6/Dr8u727/Dw9fX59ffr9/n48PTw+Onv88ny0/T40eHX3uff5uMAzwLQ4Ovi5u/x3+Dr0fHb7PvSA9/W+NDO89vX2dPk1OPQyvPJ8tP0+NHh197n3+bjAM8C0ODr4ubv8d/g69Hx2+z70gPf1vjQzvPb19nT5NTj0Mru+Ojt+v34/vj2+Avz9Pz5/PHy+fLv6+AE7vbu9v7p7eXt7vzt8PXw+fz6/vTr/erj7fMJ9fTh3PcN8ezk8Pn39fv28PHx9vsD8u7x+fnz7fbh+vX7+fn5+fT6+Pn56vv64+v97P/77Pv/D/fr6vT+//oA///8/v7/FOH4+v///ev98AD8//7//v/+/////+X/ANPt8Nrl58nw3efr3vLY4cfuzOvO9tjMztz51OH2zNrYzevJ4+vP4u7W19XV1ObU49LW7fDa5efJ8N3n697y2OHH7szrzvbYzM7c+dTh9sza2M3ryePrz+Lu1tfV1dTm1OPS1s7Z3vHW7AYI5ePm6uHr
2c/m3hDs6Ov26+nx8+jy5e3z8fTy9e7u7uX39O/t9ODa5urY5eDx5NkHCObj5uvh7ODX5eUS7enr9u/t8fPo8+Xu9fH18/Xw7u7l9/Ty9fTh2ebq8APK6uvo3AHg4A/v7ejW5d/s2/3T5tfV5vrw3fPv5ebu5+Xe6eXn7+zz7+bt8u7g0/79+v78/f388Pn4+fr+9/j//vvs9vPj+vz//Pb78Ob69v7/+vn//Pr89Pz1+v/99yfl3Onf7O/W6/Tu6enu5+Hm2NLi3N7z0+bp8uvn5ArX4Ovm3+Tf2OXc2+Pe2h7b4AHtx8ra49vU1+vy7Nfm+uLU1OzA/NwfAsT79tvD8NTj+MvO2NTd3dHZ49Lc2d3S2d3J39HP5OXk3ebs7v7t9/7l4N7y49/dAPbY6fbn1fjc7frZ2uLf3uXe4d/k5uTj2d7azevi6Orz7e/t0+z/9/gA4ujk8+jr8vLl597Q7eD/5dv93eHt5uTn6+bl6unq6/Dl3tXq1tra3N3X6vTD5goCyOPQ4/nM9/v0zO/w6NXa19rRztzW09Xh2s7czt7f3NzQ1drE8ubm7eTv5uH+4cz13tbo4uoB3+L6Aefn+vbh79zg5Nfi4Nve6+Lj4uTq6OTr6OXm0AO/1QKGxOXP1+q8wN3m4tTgttnhz9C4uqj0xeirz8i2w7vt8reo1/+xsr++u73nrMzd3d7M2unMzNT13vj80NrUA8wA+wfp5N3XyuT+0t/g2eLt2+fh7N7a4uDi3dvi0dHW1MvYDbHJ4f3dosqxwbbQ3e+409Hn9/PausDh5sfe3KjbvQD6rbrl+bnBvcPCzvSn4bDD7OzD1Kr2wrzly9LUwrKxvrPuAOn26M+30NjbuNzJo9nx5MnE7P3D0cXOydj3weXV6/DJ7efbzd3q5evn6uEPxujT6tsO4tPu6+jL8QrS2tntztTa6NbO4tXd2uTlCNTU6fzz8/z28Pz44uHx8vP5+tr59fHj6unf/BLyCOP0
7e/w9ff37/358/v98fr29vYA8M708/jo9fr7+vMS8fX29v3r8PHx/P79+P74/f3p+Pv8//f8/v79/Pj7/fz9/fv18/339PP46PX6+/rzEvH19vb96/Dx8fz+/fj++P396fj7/P/3/P7+/fz4+/38/f379fP99+npAO3oxubh+u7r3ODl5evhEv706ufv8+zk5vTz7vTu89/d+evy3/Lt7On29eLnw9709fP36efw9+/29vDt8fP2+PH36/Pv9fIJ6/Px8PXx8fLr7PDw8uny9fX09vfv+ekB4P8C7Ofp6erZ59/n/ADj5ufg6vHv7vXm/vPw8/Lu7un09ef19fHx8/Px9fb46ej/6e7d9vDt7/Dv3PPy9AQG7evy6Oz18/P29fj29Pb08fXz9fb29/f18/T18vf3+e/uAu/uwebT1PK90e/f6cq5AtLu/8Yf2vjOyNTQ0+XR/dvA2tv96+Pwy8nW0NXY1tjRyLDF4Nfm593I2+DR1cbf2+fm1AviF/rj39Tu3eT13Qr01uvhFADZC9zS6Njr5urh2eDT09z78wHz7u/h8ATw9ewA8u7l8+ji9O/y9PbxAwrw2uv29vXy1/Dw8+/v8PHx9Ojx8Nbcz8rY1dLM1NHLxt/Z4NjPxs8g0+nh2dzo4BTr8v/Y4ezn4/fR4dLZycXh4dXl0sPY9Obd9uXw8vf57uz64Ofg8OPu4OXe6+/m2Ob389To2u727u0c3d3j4+zu3vrz4PHaC+LUDdvXyt7g1+LP5t7iBtLb2tvV7P4E+tjo7dzd79rT4+fh4+Xs6QDr6eTl6+bb4tHi1A3b18re4Nfiz+be4gbS29rb1ez+BPrY6O3c3e/a0+Pn4ePl7OkA6+nk5evm2+LR8tvb493r19jn4+D65OP129/j1w7c1v7i5Ojp7NsB593Y3uTx2c/ezf3Y2djf5tnM3Nvr5ebt2ezx4/Dv7/Tv4vDq3ezk6ezc5+ju5e/m6+3m3Nfp/+npI+vr7OXX
5gnszOXb6+bo7trv8uTx7+/08ePy6t7s6urx3Onp8ufw6uzu697Y7v/r7B/w7u3l2OwK7ODs8u7w8/Lx8vT18/D09fLy8uvy7vDy8/Tw8PTr8fDw8e7l3u8A6+4Q9fLv8vP0CvDn783SxeLXztTfA+DV8sW61tDNwxLt3t3W9Mza8+PZ7gvP49XZ+9XE29jb3dHe5tHgxML29PT09vD29vn39APw9/L28+oK7Pf8+QLg6fH7+/bz+Pf7+fj8+/r4++zu+/vu9vHt4Obp3e/d5uf16Or38eLr7uzx5u3s3uHu3+cp5NnR1uTw7+0J8Nft0u/c6vHx1O3t3+zoBezs6fL18uzk5+zs8O/s5OXd3enq5OPu6efw6hcY6uLi6eLw8Ozt8Ovq6u7zydz0/Pf99u77+uns8/j59vHo+vH15un06h/o+eX6COvl4/Tl7vL18vf5+vX59P34+O/o9Pz3/fbu+/rp7PP4+fbx6Prx9ebp9Oof6Pnl+gjr5eP05e7y9fL3+fr1+fT9+Pjv6Pn8+P759Pv67PDy9/n5/Oz89fjp7vTsF+z66+sJ6+rp9PX4+vjz+fn79vr3/vj48+no4urw6ucR6+Ds7PPt79rv7tva2uTg3OjiB/Hs5+Tz6erX6wbg5N7t4erq2O/j79nh5fPcAe7k6eTa6ujm4+nt8Onz8s3t6uLcDubs5df23OHj5Ofz4ezzDuDw7+0P6+7o2tvW4s3f3gfW++La5d3Ut+O7wf66udDSz9cI+9jb2tvN+eMgEsnOuMfExMzby+vLGr3j6fLq9OQS/O/t5fL67uHx+PfvAu3c6/nx7/L35+X56g/b+eP08efo6ezz7PTv7O/i3s/U4NDRzN34AQLu2tDUyNPN/P7x59vU2NXF4+Xi1dnh09L+0uDg3eTh3N7c8uPI9O7w7Pbt8O3uAN4F4vLz8uvv5Nj/Bejr6O3k5vDy6PDn8urm5PX48/Lx7/Lr9uP25f7r7ubv5+v17v4C
DObx7+Xw5evT89Lr7eDi8N/u8fPl5/Dl6dfp8O/v8/Pl8fLp8d766+3o7Onw7uz65e//5+Tm8Onp3/bw+fH08u/l9Ozz6+zo6+PU6O/q6u7s6eLp4u/nAPvazOvgy8Ld2PDI2d360dXQz9vYu/nK5szr8R7p6N/G2NDL1evh9r/LzdPX2tLH++sS7d/k4uTV4urb2OTiC+Xx3ODs5Mn35+7h9+oR+vnl6PX05/Tp9Or21dXg3efs3NgC3vLn3+3v7e7uCu7v9+bo8Obk6+Dl8Ojw6+/v//D06Njr2uPs3uoB5uTo5eXq6+kG9ff48ej3+/v7+/b49Pj4/fP8/fr37wTW7eD7+xX5/N7i6Pnb+en1+dH2+/n89ff6+fmn2L+lpq6ywtMG4fDuleS+7NrY8dO9+d362bTh6szRvtDG3fK97eKeuLrGxd3Yyb/W1Kz0uNK6uLDa89LFB8Owws3s8OTa9PgKztrK3/r88dLg0Ojttur5v8G+w8zK8rPe9dXK/9DRycrL6O/O1xPUzM7LzLsH+dYTyODi5b3UzQTo8+QK1tTOzdPUzs3S2M3KvOHX3MnX4+DZ3uH62eTO6c3U8dQM194S1u7t7djT/dLY6+/l2s/cBNff2uDc6OLZ1tfe6O7r9fTi+PML4uTg5+/x5evo4eXd5t8a3/H06szn5ubx4uvm8ufq8vjy99Px6fLc59vf6N/a8urfBwsY5Qvc5tvZ2unl7O7l8PL8/tjw8+f39Pfy7+bj4uHj6+/w8ung2t7qCezL5tTJ19DxyNHd09jTIdDj0NPk38jO4+0V7ObR7/DtzPrJ0t3j6dna4evo48Lj9vDk9dvq6+7z7cT09esM4PHz7/zaxO/x+Pb18/L18vXw9vb19vXy+PL18vX06eToCPbw5PTc6uru8+7J9PbrDOHw8u4B2+Lw9ff29fPy9fL18fX29fb18vfy9fP19Onk5/b18/H9+e/98dbv7gvv9/ju9fDt8fnz7vLx
/Prr9PYS9e/7+/b49PX5+vn48Pvn+vbn9vbx/fnv/fvR7/IL7/b57fbw8/L59PLy8fz67fT2EvXw+/v3+PT1+Pr6+PL9+Pr26vjv9Pzu+P795OIL7+r37+3x+Pb/4O33+vf5/eX39fT98v7y5fXt+fz8+fv7+wr+7tf18fPo8vr59vIN7PTv9Pfw6vHw9Pj08f33/fjv+Ab2/vr79vb78/b4/Pj6+/r08/Pw6dn41OfUzdLz8eMA99b/1sbzz+DH1dDR9+Pn49fd1uPk6tvp8eTYz+Pe4NbT+dPx5Pb49PD2/fb69O3m8Pz0+vP49/vo/Mra8Pf7/u/01PMI8vb3/Pny9vL5/Pv68vf5+SH/9f/+/f7/2/Ht9fP+/v/28/344Of52+T0+OgcCuvp6Pb8+ef19vH++/37/vz9//zs7uz06fH09PXsC+Ds5/Ls4vDz6u/z8Or09fT56fry8fT89gsN5+H0+Pz6+Pz31O7x0N/bx9Xdx9LfHfoeCfbQ1d7b2ujX2ODR0Oby9NjV1+PW8Ozu5vXo1tXs4ubZ2t7X1c/A673GzKCy7+EE/Ln5x9MSAAAFvtPIz8vA5e7S3NC+0eTZztPZ1tHdz9vR3OHHwre40/XR0tzBzvnpDN3B/tfm/LXoCtjhztzc2Orv3+DZyeDo6ODa5tvf6NPn5eXp2M3J3OjZ7PDu6OPh9QXy0wrk3xPX2N7m39/i5OL5/Ozu6eDe8fL39vXz7un07+Xy+fXn6uP21tbg0+8K08y+9fXQ4Mfdycv608/e390M6d/e0tPd4OPf4+bm5NPmxMjY1uPwx8bU4tr+1N/h5O3YDszt7N/q2uTv78v4BwTw5/Xy4u3q7O3m6O3t3erw7O/n7/ba8u7e2+La/tTf4eTt2A7M7ezf6trk7+/L+AcE8Of18uLt6uzt5ujt7d3q8Ozv5+/22vLu3tvHvbvO1sy80Mf4z8vZyN7vrsnDAM7dB+vr2eL5+sz53vvPvtG/x9j0
9MPG+bvB96zn4N7W3e3TzN3h/trg5NXz/dHT2czI3ATWy+j48efh/8II5Njm2u/g4cjPzALN4NbQ086OzNXBmdSyyvPC5+C24ruW7q/wDe311wjP09nk3LmSs76yrKKvxOrD6MID/MC65OLgsMzy3M7h0MLyw7rMxvjfudXQ9v3t7fG77v/008vh18nXwcDBxdzw2c/aFgfQxq3T5ejk5OXd4tva4eXj2/Da3vAN7gLe4Q/Y5ezb4QXi4e739PLo+OX06+/t8OX16PjWC+jd5+Tqw9raBc7R1szZtgTV7t4M1+3p6wXe+d3e5eni7ePd5eTi2tDd1tfM1N/X8+3p8d74+ufs69PO09ne+N7k7SDd5OXq3+UR+QTl6e3m7Qfp5PP77eLr7+zy5+zb7dLf9vPl+e3x8/INzgzUBPXt6+vp4OTx7Onv6/T97O7v8PXf7e/58PDy7+3u9vAR8/fq1Mjm1efY3uPqzOXO6uLq1NzZ0+3yCAvZAMzn3toH4unL2s/k39nb1criDNa69tbv8ev28+Dw5O3s9PPy4PTz9uj08enu/PQI8PP08u/x/Ojv9uTu8vDx5O3r8Nzt3Nbt9Avb0Ofe5s/k29jYzuvv7+Dh2gjYzt/d4+Xb8OPq7OPm3OPe1u7g2t8q2ODq6+vm4NPT3+D17e/s6+Hu8ery8vTi6OTq7OPq4O7p2/Pm8e7l7vDm69zv7OXkI+bq7e7s6uTl2+vk9ufx7u7r8PPs9PT25Ozn6+fp5+Ty6eDv6uv16err6e7i8/Dp4x/q7vLx8+zV5+Du3urq5e7k6/Hl5efz8u/k5eDqz+rl4dzp0u0V8uoL6ejz6+vX7eLz9/Lz9fHiEd/i1+7+AP4E4fcA3+Xe7t7/0d3b4OzX2dva1tXy7d3e6NTi5Nrg4d3c2t/b19XU0ubc2dz7CsnYDuwE0fHw6/D2AeHm6eTn39zm5fPt2d7l8O7o4e3o6enl6ejt4+Hc5tfn4ePm7v4A/gTh
9wDf5d7u3v/R3dvg7NfZ29rW1fLt3d7o1OLk2uDh3dza39vX1dTS5tzZ3Mng7Rv5ygLZ1NHZ6eML0eTZ6dDi4d/u7uDp5Obc6t/W3dzV4NvZ3OTZ297Z2+DcyuLJ4O0b+coC2dTR2enjC9Hk2enQ4uHf7u7g6eTm3Orf1t3c1eDb2dzk2dve2dvg3Mri8MfK5d+px8zau9fi1M+59dMQtAMM/Me+At/O4N/FBNfSudbDv9DO/rX01srYuMvr7vPj3+jCzObq2Mv2z97j4/PezdTr88TG1cTl/AHl3e3kytXg2d7m2tXfCtnc487lARDr2Nvw5sDd2fDWxu/t7dgA4+na+/AE1uDc5dC149/k7e/m6NXZ5OQI49/m3+ba4/jh0erW29Xm6eHl3dfW797ZFPDv4fDxpeDa/ubYx/Ll3NgF8tfh3Nfq6efo7Obp5+gTAsje8aof1LW00ssD4ODb0qjBtqwXtaTw0LfP1cHXzLnZ2cjkts7XyrS1vL2uvbC4vcPgx/jGC8LMvMHxBu2979e1zr6799TKt9G+3dvj4dvNpPDR/9HH0sbEwMHCw8rDxNnc0t+00gnUyMrfzL0F5wjw19/H1Pa168fo1+zqyePo6s371xvdxtLRzdLR09PY3MHxx+zs7O7q9vLu4g4H4fL08+/z8+n8+PDo8N3y7vLw7uXp4ff08/Hr8vP59/T29ez09L/1+Avx8/T9/efo6/T5//Px///zEvLw7vD6/fzy/fPz8+j+/fz5//7t9/73/frw/fPg/fXi6+379P3u7Bn40/7l8vn9+fDb3Ov9+/7+/frh/f/1//3/+f37/vz+/Pft9/r5F/j05Pj38/H48vQI9fTz4u75+PLtBtrz6fj4+fT39vf49fn49ujz8/P39/bx9vjx9+Xk5+DgFubs2+3o8fDr5PXx2uzl8NnjDBPi8ubo4vHs6fPw2N4HBPTt9vX3+uDr+tLY7OjW8vzp0OAS0dvOz/YE5+Xq5Aba
3OLm39n37N3r7uDn8e/65uXv8u7u8OHx3vLl3drj2eXP2Nvj593M3uHjyNzbCvXn6fEAAeHv7/Hc7O7l4ODV7Onv5erm4Obp4dnZ//7h5ODn49jh5+ff2+fi5dPc3Qz38PDyAQHk8e/y4u3v6vTk6+7u9PDu9e709u7b4Nr+89W3t87NyL2+3KC2v8+8sOG6sqDsw6rG9bSp4Le1sQXmvO+/8dbf5/Wn6uG+9+HOCer+8NrOwvTVw92+2Nnjxcn51b/puczL1d/Y1PXZ0M/n4tXuwgLL//Sy1ci73tTM4gbZBevu7uwP7u7T2ent9OTr6PLf6s/m4evh6vIK5NrkBefm4OPh58vo3+zo4vjb5dD+DuDi7uPe3+D9CtXm7uAI5tXm6dgI3Ojd4eQC3/Lo3uLk4eLf0eDi5uXx0+nu+9zX4Nr24PLq7vP45fLr5/Xv7OLy8/nu0hn34+Dq5/Pq6NbR4ePc7QkU7gbX9Onu9QXm4+H6/vf9/v7+/v3y+vj+//79/P7+9e/69vLn/PkH/vr26gjuAvj1/v3s/f78//38+vzm0u3e9u4D5/PV5uzn+fbw9/bw3dna3+HgEfXTC+bs1fnk3t7x5fLT2uXc4evvC9fI4fT55+788f3x+vby+vr+5fX2+vbg5+Xs6/r19Oj4+vfX6PMW9fDw8e3r/PH98uvz1uoO1srX69/W5+fg5+fl4Nbl297o2sXY1M/w5+TR7OjfD9Lz+97Lx9bO99vM3dTX4APP4vL08fPu8/T29/D39/Ps8evu8+je6ObiBvf27vT17uHr5Qjp4N3n2wni3ezu7e7X6N7x7vXy7+7z6e/x7/fs5evz7e7m3fbq8dT38eX69PAB4Nvh7tjw6tUI5+rk8AMF1wDe8e718u/u8+nv8e/37OXr8+3u5t326vHU9/Hl+vTwAeDb4e7Y8OrVCOfq5PADBdcA0ODVAAHOA+nU09vZ4eni5O3p1djL08oJ0OPpAePg+8sSAd/i
29zY19TLztbhzNbOz+Dq6u3S8uvw0P/J3Ovy1uzy8ujt2+Xs0e3x6d/02gff4+vi/d3r4+gF5AkN8+Hj2tzo9e7v8vju89cD7e/19ezv9vPu7eny7+Lx8fDv9eMQ5+vs6ePq8u/uBu0M8vbo8OTr09Xk2M723+7dDtbp5+Ht5Ozz/Rjk1d7t6+T1ze3i5tP26tHaBdPv49Lx6+/r2OcZ9ffy9/f39+337uni7Oz45ukL9erU3+fp5+j4/APuGN/e2/Ho1eXy7Ofu7uTu9Nz13O7m5fzf39XY5hTSy+Pa4vbS3RnjzNbf3dXa5+jk7Off8O0B7OLlAdfp5Nvp5+PY49fh6ebZ7+/i4O0e19rn6OsB4Of12tzf6Oro5O/r6/Hy8fD59O3v8OP36e7m8unu7/Ph4+7v4d7s6PDx1uLlAwzO7uHrAO3j3uvU4Ajs6uvj6+H/0Qzd7/Hs8eTr6/Lv5PDy2uTw9Oz48fP2+Nnn7RAC5fXr7uby7vX38d4J8PXz7fX28fXr7Pj39Pf27vL28vj0+Oj17u/h3uzo8PHW4uUDDM7u4esA7ePe69TgCOzq6+Pr4f/RDN3v8ezx5Ovr8u/k8PLa5OIK2u7QF+Xq3+Ht7Ojp4tjnCdvs5/Dm2+jpCODoEe/d7+jk6ubq8e3u7eDz8urtzN348Pb9/P3y+9/v8PHo/frp6Ojy097w7BLz9vgg9O/n9e/65gfdwvfz7Pr1+/rz+t7Q1+jl8AP15u8J7NLh5unh4wLf397u7unoCe7n3+Ly7djn0PXu4O/o6/Lt3+zy2OXf5PXr6+/vB+nyDe7i6er19OQC5Obl8u7t8uL18ePn8gDw6unp8PTv8urz8Ozz9OLu6ej58/P19/P2+g/u8vHt+PPmCfDw9vn68/P6+fn07fns/P318ff49vj09/jz9/rp8Pbp1+jl8AP15u8J7NLh5unh4wLf397u7unoCe7n3+Ly7djn0PXu4O/o6/Lt3+zy2OXf5O3f
0tPEztHV1d4F4d3Uztb/0tQK0dHJ2vLPzdrf1MTN0M7lBMvB0ezDzsi21dbU8PLg6uju39jm4t3hDtzk89zjAOjV9s7c0uLM6+bi6dnM497k6Qbd1uIC2OTl4ung4gTn/d7b1Obay9reANza4t3V0tbK2s3P4NvO293Yy9ziDczU5ALm1N3T0tnW1dfY5tEa6v3e29Tm2sva3gDc2uLd1dLWytrNz+Dbztvd2Mvc4g3M1OQC5tTd09LZ1tXX2ObRGuro6url5ejl6Pv2++zn5OHf39/mAe3o9eb36en36ufj5ujq6uno7urr6Ofn6Obi4uP/6unq5ebo5ej79/vs5uPh39/e5gLt6PXr6urq9+rm5Ono7Ozp6O7q6+jn6Ojl4uHjAO/j4+XZ5d7l4+fo4+vn6+jm7uX81QUF6/Hp5vzYAPj1+fvo+9jk5uz66eLq597r4djv4+Pl2eXe5ePn6OPr5+vo5u7l/NUFBevx6eb82AD49fn76PvY5Obs+uni6ufe6+HY/eLj5u314+fs6e7n7evp7uXw5eHoCOLz/O/mB+EE7PPoA/EB4eTh7ODr8e/16fHk38jr7uzwDevp2wDq6PHv6+vf6Nzo5Oft393z5Nz18wwH9Nzb8+Xt8PDs9O3z7OcG2PWrwKOssZDb3+oF3sa6nvPT5OHf4drJuOa05MXOy6zV0aeu2NPU2PK4utLOsMipssLGweOvvM+pAu7W5ufaxrwF3db13cOx5dO0yv7dqeG+usqvyPfQrucK09PNzbzAsbvqqtME0MTlygvHvfHhz9nS7QLv6//TycrvucPU3tzk0dzHz87i69XAGOnvzdHL0bPD0sft+O3z4vXm7w3l2+728t3Z6tjk2OwB9PrsDeTxCvPx3/Hv4/jx5Azh9Pf4/fXl8uDn6/j2+Pv+7vrr5Qzw9f3i5P714Ov29d3i5ez24vLo6PHsCfbv+fXs8vfy9+v46/3vAvDy7PDs6+zw6fz/7PP0/uvy
7Njj68nq5fAIAOfz4vbt6+7u5fLw8u/t8vHs7vDy8ezu6dnv4unu7P3g/e0I5tfn3+va8/vk7QTk5/bs8vDz8PXv6u3z8fby+PP38ert8uH15O3k5+P3vt/9Ff3/CNrk397Q49Lc2evl5/b23fP05djp+PX17/fv2+zs7Ofp5e3g3e3s6t7y8ejv6Pzz8ezx8f3q7uLy6ef25u3v5wvs8+rl8ezr9ebt7e7u7uzw6/Xt6QLt7Ore8vHo7+j88/Hs8fH96u7i8unn9ubt7+cL7PPq5fHs6/Xm7e3u7u7s8Ov17ekC4e7a7/PX6vH68esD4enm4Pva+/Tw9vkd4Orq/PP59OXh8Pf7+v307+vx8vD36fz25eTv5fb16uzy/fjqDObp5eT82Pr08fb4A+/y8vvz+vXt4+/3+/r99O/p8PLv+On89unv7/bz7Oz09Pfq9fj29PTxCe307PPx9+/w8fLx+PcE6PTx6w4A7OD26/Lr8vXp3dX17dzg/8Tt8+XmEMLl3+rpAO3x4wXn/+7b8fLvCvHv5tvw9tv03fTv4fb29vjk7OjlwuDs3unZ8+3x593V7/Xo8d329ekQBdXO3e/w7eby9eHf1d3e5t/v68Lp9/Du3evx3vjs5+f06/Xm7Nv2t9Lt8OXf4tMd/ckF3vnp9dnq5OoK4dHo8ens7PPz6vD29vTs7+Tk5ubt5O/m4f7hzPXe1uji6gHf4voB5+f69uHv3ODk1+Lg297r4uPi5Oro5Ovo5ebQA8y/vJHZ7+Xn28zJvM2k8NDG2dXQ1sLb8OfL3L7X3MLD3N7Pwbiu09W5vdKxz7281+HN2vji5OPO2svnBOPZ+cLbz8nJ3trf0cvO4d/Z5dvUAfzg6eLc1db92eLj/hLLDsTyitvOqO/p7K/FzsvZ3su22PPI0wXpwtbC5ubpx8ruv9nc8+2w1srLotPe07bJ1qniubbwrrzyucva4ezl6O7H2uXf/OEC0L/jr8vav8bWtte2
2P+k2cPrxbf1/cvDyOKqvuzO/sbi0vbSyNK1pcv10wX/yf3P+um52vvky/bGxv26A8DJ+s/RztLnyrrO2Ny9zKoG7efc9+rQ6vbTzvHt3+/j0QT05+XZ1NwDuuPq6PHw9+3Z+83yBfPz8fDj7vXn8fP64/HOBuXsBeLb5N/NzeDw1NwE3//G3APf19Py2Pbozdvb3/Hp4drY6erk6Ofn8/vf/Ozr9uXs5uLj1+8B7drj7tbd2N713+jY6Na+Bt3F+tX+zwvSzskC2+ng4unm6eDj9bj97s7e9t/Z3OTM9fzj2vHOxcvbCA/l3cnw7O/o2OTd8ufo4uvq5PHq4+7c6unf6N8O5e3p4+rp6/HrAwff4evz3Qjk4tjWDOHu6u7mAOnw5uz18fXx8+3t8PPz7PDy4ers6djz6OLv7+AB6dvz9wPT9wLQy9oG6dXUAtTR2drQDMvSE9fJ3vHj0Ofo5eTu5+LO7L2z5eTk7tTd2+vY2Mzk3/HcEtzY/d0F6f/+4+X/BPHe+Ojn8+jr8fb29O7x9O3t4e3W5OPx0+716e/Z5+fQ5t7vyejU39IX7dfa4Mjg5uLoD+Ls4Ojn69fX8O7L5+vg4OjyBdnX0Nnt7r3Q2tj8AP3j78z22sm8Btf9+QXs5tLr0vL83+ng0N/j7uXR6N/d4+Tq68/p3dna6PDV0NHjAwr26O/Q/ePOzv/o0vvD6Orj3ufZ7d3z4+nw5PXp1+fg3Onq5end+vX49fHy4+n16+bh6ez+7uT89+cV7tziCAPv6fLaGdro4un08/bx6ezn4/Hk+fHz6tr7/vn//fr+/fP19Pb6/ffq//388vD66Afr7/b3+foE3vX49/77//v7/fj2/P7///Dh8Ozn9u/g8OMJ5AbpAu3m7+Du7+Xi5ef+DO/k9vf28u726e73+vX49vj49fj26/jq593Xz+cG1M/W3ujY4uLh3NXUDdze3uT/CuTh4eHC3drZ4uXn6NTi4trU29/X2+Df
7wTp5eDx3ubg5dzg3u3p5ufi3Rb/5+n34t/l9vb34+/05fPo7fX5/O/o6+nw3Obq5+Dr8ekM6+jc6e3jwu3f2/bw5e/v7db06+wY2enr7OLi7u7a6+3y9vHt3Ofq4fDt8vToFvb24uvr9Ozu7cX13t769sPy+/Hw9+7tEOPv7+rh6vD53PD78vn48d7s7OLy8RX59hzb4QHq5d3c6Q3L39kB8uzz8Ozv08/T3v2+5+Pb7OLo1dnW3Ofo5N/z5+7p8N7S89388usF+e/m7PEA7PHpCPv25fXq9evt7fP44e7w9/Xw8vfy9fj5+Pr57Pz49Pv88/nv5/f53vb0+PP7Bu3r6+T5+7r68ffc5+bgA9D58Nnw7e7r2+Hu8vf139r29vX33ff6+BPz9tn1/OXe7/zp4+vT9PDi8uXh7Ojr8/vl6+f37Onv9Pbx8vfr8O/R+fHz9vEH8vUJ+Pbm9uju5+8K7ens1vf55fft4PTq9PMO6fHy9u7t7/b19Pb59ffy7Pn1+Pj04vf5+evw3PT08+r4/u3k7fLj7fD06OwD+tzsDeLm7OXx7eLp5+Xv6e/u7ez18vLn6PH86v7R0eTn5N3m7NH+7ff/5eHf8uTf3QD33un259X63O362d3i397l3uHf4+Xk4tne283s4ujq8+3v7dPs//f4AOLo5PPo6/Ly5efe0O3g/+Xb/d3h7ebk5+vm5erp6uvw5d7V6rvN9OTg2AP60d7b49vg08Li5uv71uj/2+vsFd7V2c3q5efc0+Ll6N7e5d3l2Nrr4PPX3eXu8+H6BuLo2ubr6tvS6vHv7eAAD9/v8N3m9Ovr6ujz4+7P9/Ts8e3s6Ob09N767gPw7sfW/M7k5NvQ4+Dk3eHp2fbg2/DT2e79y+7t4+Pd6uv//ejg0OXa4e7nA+/XzOzo5ff2/gLw8uTe0eDr7ODhCeHe4/Da3Orv8O7z6ODt9vXz8u/29O3u8Ofl8Obv6fvb3wTv7+Lz6ejw8Ork
9vru7/7F5+vV6QXh8Pft8d/27OTy6e3w8PTy9vbx9fbb9NsC4O4K9/Xs+PTu9Pfr5vn79fcJ0vf11+3j9PTv9vfq6Ozo+fn4+fr39fj49/f32vTqF/b//v/tz/j+Hfjx3/X+EPD98+jz7/Xp5vrj9P75+Afw9vj8/Pz6/vv5/fz+/Pz/79Lt6efx8djm7Af93ufa793n4sv8+/Pa4Qfd5/H07t7w5evp8PDx8uvb8eft7OTi7OP99O/r9vPj6/UIAujh4vXk1ubUAwTc0ubs4vDh9fLo9e7z8vfv9/ns5PPo8O/x5evqAuHi3ubi19/f7O/i3+HlxN3Z2fn9u/bZ3MXaBN/i/f0G3OPh4dzm6ezi59/j6MfsywTp7df09uHB4hn18tzh8fbr+fj68vL07P/+5Ob32fgG8/P29/fz9PL09ffx9vfo7/Pf3vPc9fnwyPAR9vPg7Pn68vv7+vX39O3x1u309+X4CPX1+Pn4+Pn2+Pf59ff49vj5797f3d3z2ODl6u4E5efm2+nk6QH43dPT1t3e9fbd3tDhA+rW1OPj4OPh5OXl3uDszwDj7eLg89zl4ez5Bufr6ODq6OsE+ODb1eHq5eDU69/V5ATw3Obr9Onn6O3q8Ojo7Nng6evj7d/t5+3k5Nf+6vHqA+nq6dkA7fAC6O3v8fPz5/P07+Pv3urz6vHz8vDl8+7j++bl3enl6eHu59rl8PDx6efz9+3Z6Qj5yezp/+UF/+bn5O728O/u+Nvw8PTv9dv74tzx7ujs8e/sCezg9esD7/Lg4u/j2gLu4foG8ebr6fHp7u7u8vHu9PPo7/Hs8O3x5NwE8PLm8+zl6e3rDujj6vLr5uzq3d7e7Abj3+zrD/Li5+b66+fm6Obt5eXw6e3p5Oze/uj27Pjs6u/04AgL6u/66/br79jmEvvh7Qr059/28Pf29Pb17fj0+vH18vbw9fDx7uHn6uX349zt5vrhDNju+env6ucN8Nvk3t7p7twI
9OTk5Nzs6Ovo8/Ln5+Lk8e7h89746dD46N3I2ufsydMB2eHa0cfZ0cnL1u/p8t3V4+bdwgTrBNzY387c3uzl6OYb4eL3+OrR+u3hytvo7+TQAt3i2uPH2NjL09nv6dPb4O/n8NYR+NPk1+DN3N7s5uvlG+To+uHq3wDx5t/l7vLt6u/08+vs3+ve7vLt8+719vAD9PTrAuzp8uTq7/Dt8fPz8xDt8ujt6uXg6+zg1+PX1uTd7O/h5dDmDOTz7ejl9Oz/2tvp6PLt5uno79wC4Ont6vHq+gzY6e/t7wvw8OTs3tTe1u7x6ur57+Xm2+oT6un48ufu7t/s4vHf7tr37O/m7efm7Ovp4g/R8sq30rrg1gjwAQPF1rzlyrjm/cf24Nze49vh1eXPuOnn9c/Jz83B0sfVzdPjytjI0b/OzuLd1+kEBAED2MzJzM/K7wvJ7NzQ59n05d3z39rY+8fT2NnU09zR297fzdrwzeTQ4Nnk7d7g+xH5CeXk09Xc1fgV38jo5OXs2vLn0fDm5+bj5ODq5uTi6+Dk5Nrp0efa1evn6+Tu7+D85+bf3+0A6/Th698O8QPV5Njz6d3b4/vm3u/f6ubn5e3m5ujU6Ofz6uPy6fPw7/Lp/ezr5+nuAuv28s3oEfXW7uvn++/p6O385+7y5+7t6ujx7+zr6Ojy2u7w7Pbt8O3uAN4F4vLz8uvv5Nj/Bejr6O3k5vDy6PDn8urm5PX48/Lx7/Lr9uP25f7i2dfg7c3Y4eXp5O7t6trf1tLYxgXh8ePI5eDh1fy6yNwNw+L219IG1eTW5xDT38QG6Nrl4PDs2+ft7uny8O3g6tfV5OYM5dHw3uvt5t8HzOji7OLk997qB9jo5ukQ2OHW/vXq6+Hz8+zw8O/t8/L05PTz6ejqDeXR8N739Onu4Njp4u3o9Pzx7dDZ7OjqEd3b08/42dfb28/Y3Qfazebe2ccD3PLg9uvZ2t7c0d/q1tvb593P1d/45tAN4snG
3+TM4QzV8PQIyMrC1c//yMb6FsXGxcDF0NLM1NnU+tPr1NvlAN7c4N/Y2dbf19fR2tvZzNL12ObWDOjj6+3t2+fw1/8I6uDq4ur03vr07e7o/Orx++Hk9vLw5e7m8/H08/P07e/vEuLkBevr7+Hd7A7k4uze7+ve6Obu3ev16tjn4vHu8vHZAO7g6O/q8+bn6uQQ5uft597r+uP05/LM5OsU5Nzt4Pbw4/Hs4+Xl6vPg5OPx7fPz4Cj07PPx9fHt6uzvyOfr9/H07+QF6+vv4d3sDuTi7N7v697o5u7d6/Xq2Ofi8e7y8dkA7uDo7+rz5ufq5BDm5+3n3uu6+uvc5uX/5N/q6+rf48ns+9fUzgLl79nS4vjf6Ofd893w2/uy0Ofg/Nji5efa6NHf4N325vbx5vb39Oz39uru9RHz9usC6/bu4PQD8+ns6vnm++3g3u306wHn7uvr9Pbq5+bg6L3Zv8ev+NLQx8ncnKm11+nKzQDSyt2/wtXI0Ny8zMWTxMO0sMqxsr6rvc2+reju5dDsz9zX89rbzeLQ69/c297WzssTBObM6P/d3eryxtPS8AcL8unP4O/i39fM49bZnee+xqa0+r7q1MjOxcO5yt3J9eX56OPe5drb1erb3qDk5snR87PNsLXgxbTEu7jh7Lnm7OjG7/XK+cXXzrTFmrytxeny1/Psua/YwuvAudi4zvjMzOLOzcjC/rjGudqx5xLJ18zX4M4Q3unM1P0E3dDb2Ae/CsjezP7w2efV19sW4dT96NzQ4uLa393i6OnU1MXU6gvY5dvT6vL25PXe6uXq5ebdAPcB0erj4u/M/uvh3O7i6d7e1ejw4uPr5fHs3fXpAePJ2Qfg59PV5wzR1wHj3t31+vDw597jA9/k7s/W6e304Ofy4wXQ4ufr6/Hq6QLNwdv49PX6+fnv9ufv5vTt+PbmDvYL6fbf89X37P3iFtwF9O30+vPk3e/x+vb3+ffk9+De6N/W6Ovv2d7f
2sne1urg69oN3OMDCdf6zgL12OQC3vTj7N7pB+Py7Onq5OPi3uPTyvHQwenLwdfdAevw7enk0OLXt/f75/fv8vHf7Pfk183O5N/X3ufm6s7e4+DU4MHTxtnk3Nrw8dbe8P/y7ADK6NrS2s8SAMgI1N/i9/f78eXo7/n0+fH25/Xm7O/u2OzQ0ubX4/Xl7+n18fPw68/r5vLv8+346P0O/+MF4e737/T49vf08+ny6u355+z19vHz9/ns298AA/7yAAXp4uDn7vHv6unu7+bi7Onr5+r97e/v6vXr5fXz7e/x9eT18/Hu79v04+bw8uj06e316uTu6/Du6gbz6+zc6uTp8uvk6wj08O7w7/PpC+nq4vH18PHv7fjx9e3+9e319/b24fb29/Pu8wj39Nrm4/Lt8wLn6/Px6/TwAuvt3O7q2tL17vX17PX57/jSDuzo6un27vHk6/r07Ons7+3k9P/z/vrr3u/v8sj26+vy4PPp5Org9vH18PTv7+z26ubV+Aj5Ft7Y7dnf2+fg59zh19zkydME0+jg3v/15uHZ19UG6Ojb3+TW4N3c397q3tbY4OzX6uvf5ucD8PThBeni5uHx5ejq6+bsA+Hp+fX06OLr9fH15un09OLu7+7l7OruDOPl2+3p6drt+uD57eDo6PLj2+L/2ejYAgLo7Qfu6uLm/enm8Obl7urr6u3k7t3l49Pb3uLt3+vu6tQDAv/p5Ovy6+3u5wPh7Oze8eLu6+ve6Ozt7evg7O7t7enu7fDj8en6Jt7f4+3q4fDf4N7h+OXm7O3w693h6O/x6/rr5/j66uno5+/y5/vz8Ord3+Du6+7a293Y4OPl4wjl8vbu5PLq8vLr5wkA4uHq4uTo3e3r7fjh9uzo5Ovo6u/r5RDZ8ePny9z17Orp9fn47vIB9fP59e/w8PDp9vTn7OLy8uvoDu7v6fTl/fD1DOzo9/P39/nt+/Lr1vfcxNTZ/ffd6+Hk5+zy7+Hd9NTc4Nbj
AOHs5Ojr4d3i6+r44+bl5u/o4uTuBufl4+L84c3p4ev46/Lw6uv4/PXk7Ozv6PHn7unX7uzw8Obq6+7r/+7q8erz7Ovy8tTt4+nh7fD4zt3o+e7v3+z19A317fbt/ecB7fDs9wnc7ezs4Ori+/Xo+/jy9vX35fXw+fDs8PYC9vb18fXv9fH1+fj17ff48ubj6fX38fYK8PPw5vIH9vb1+ff6B/n5+fn59PX37O/r5/Du5O4N+f3h7O327t7i7Obp5O3s6/P59/z63wnv7fbx59/t9u7n9O757+7q4M3y/urz8OnyDgnW7e/29vTw5vDr8evx7fj3+voJ/O7Z8vX48uzg7fv06vj2+/Dy8OTd5OPh7ubo7wnbCQHm5e3s5vLq6uP/4Of91ubnxefg5ufe6e/v6Ons7vHq6uHg5vDC+uXl4fHs3+7t3d/d5ebj5uPf2u3V0N7d3tHn5/Xt5uPy+/kK2tPh5+Pq7ObkB+vx3fvl5eHx7N/u7d3f3eXm4+bj39rt1dDe3d7R5+f17ebj8vv5CtrT4efj6uzm5Afr8d375OTp6/Lt6+/u6OLu5O3j7/H95+Dp8d3q6+/p5vLp6unq4ePuB+vz6vLt8vTc6PHnC+Tk6evy7evv7uji7uTt4+/x/efg6fHd6uvv6eby6erp6uHj7gfr8+ry7fL03Ojx5wv08dn+4v/L3MnJ0xjC78fX0QDX2t3j4tjj5+TV5uPO2tzi3doIx+Hf4d7k4ubez/XWCOLl3ODf4efb4+4g3ODy6ObR4eTh6Oni2/Do3+/m3uvh8Onz7PTw7+vw7+3u4+DV6+3Y2OXl3Nztxu3g4t7f2+bm4dfb2wfX4cPe1NvgABL68e/d097c1ODl4+Li1QLj1/b439zw6efk79708Ofj3PTv5+3m7+kS3PDy5PPi9PAU99zc6u3p+PTn7+/r6fX77Ovd8fv5/fr1/Pv19vnm7ef84fz48fX8G+f5+fv28f319e3q//39+P77
9Pr69vT/DPv+5uD07/f27+/06/bi8vL34u/w7+zx6Ovp7fTs0+3oCAIHAcjp6ejf7u/p5Obs9wvs4NCs2fbm/PHx4QTq4NXYkbPLvNPg0NzU4tjjv9fjxMPi0fXNu5qpp7mlqZzClLzRvrbVy+T0s8e88rgL+ejIoq6h6uPQ7dXq5OHr7MTs18265t7s27K2uce3s6uuva7Fw73X5/fJx73IwcnWx/zz49vnxdjL+u/nC9K/A+rl99bix/jM7srU3srh1NPExsLJyezW+N3U1vTg/dgD5gzR3N3a6tz84uHV7OPo6vHY5OPb5+vaCN/s6uj069vq6urs7e0C5dvX8djy9PHm8+jjAuDg9vnu7evw2O7UE+Ts5fYU3e7e3O3j8uwS4vD34/b27ff32/rXw+cG2d7m49jq1QTj5enm6NwC5APp2+Xe6ODn8Anh7OLo4AXp1fDj6+3x8e/w7tzv1dPm8uz35urw7vPm5unw9vTs7uP3D9rx7uzl++Pm+e7s8Qfz9PX38vX08/n49vnt9PLv4ejd6Nzp7Ovu98/74enx0uTo5+7S9/LpCvLlDvLf/OIC8vLv997z7e339Ofs5O7o7Pfl5PD06O/09Q3e2ufy7Nfi4t8FywfsA+rw3+P0B+bs7fDs8/jl+Of09PTx5e7v6u8E9wgSp/7RwNXd887d1fLt2PD94tzs39nY5drN5Pfm5eLi4crM0ubu7efn8/Tv/MvX5+bt9vDi8fLr3+3u7/Xp8e7s6Qbl7+XV0+sIAfPxDuLd7uXs7u7z9PD27fDt+Pvm/uEGz/kF9f0G5Nvq7PPQ7ezs5O3X7OTd7/H/7M/v8e/z9PLb7/Hy8eLy6+7u7/D17+z15OXv1+Tg5+XMAd0E7t7o3uPM9wHS4tf55Nz+5dL85APp5+Ps5ujq5Obq4enj69Xw2OT84tzZ2+XVyuTe7Ofr1+fs58fj5v4P9+/x7uPgENnW293p4d/d6OLq5+nD5+j7AeHx4fHk
6/Hx5+Tu7/Lt8+Lv9PPY3vPc0QX34M3u7Cfj3+Dk7uLp6ejy9ezx0Oj0Cdz37vL39O/79+jf8+70+/n4+PLz3PDoAhLc9/7b7eHX7fXw+O/v9u735uzy7fjv+OkM8uXv8e3z7ujrAebz7fHo7+zoABTS6drZ4e7lA+7p2unr7+fs5+ni6u3v3urx6+3e3eoG5vzr7uft8Ovq3vPl8ezu+OIC4/X1/Bfu7/H39/H09PPo5e/u9O/08PP69Ar259v27uAS28/j4fHlEd3y5+bg6OPH5OHy5uzp6vDs6ufn5+3xBfDo6+3u6O3q4e7T3OLv7ezj8PPl4e3h5wft4+fM6t/+ANja2wAF1+zs6/3m7ebo7eTy8+Pa6+r08fDy5vDU5+be3RXu6OXv8t/N3+Tx2/Tu6+scyMDu6+H1E+Ln49nr4/Hk6fPs5PDw9+zs7unt8dv47ePl6uUR5BPs6NnT5u3f6vPx4+Pp9Mv94RDu6t7b9eD18/Tt8+X38ebi7+fS4/fh+O3j5erlEeQT7OjZ0+bt3+rz8ePj6fTL/eEQ7ure2/Xg9fP07fPl9/Hm4u/n0uP34dvj0end8d/t9fLy9/Tt3uHj4Sfs7fTy6vX17PHw7u7u8PD26vDvC+To6/Dx7QHF3ezr++bp5vT02MLY1c7Vy8fvrczL7eDk+dviz/jL3tjz3OLf2fbk3c3Tzc/L0eHxycXUytnR1NvT/MzR5ePU2+DqBdrg5Prg9QTj/Ov93evvAO3r6uXYw+/v6PDp4+Ht/PDn5Prz4ujV5f/z4s3J3NfdyPG41NPrwOcB18TUCe/Wz7/e0tnU9+fc49Hc29DO2MrXvtAMz8z69rzv8s7d1+Tg4dEIxdvf8df8F+bg6fDm59zl39Tp4NSy7Ozf5+Lb3dzb4M/kzeHu4tbfKNjX8e/z7fHw0uPr9PTs29b38fgb8Ofk4fj25frJ1ePl7uTm3tnt5e7f4u316vvq99rx8fn49fP7+PH88vHq
/vXl///+Jv3q5uv+/v7+4uPj8/b3+ff+/P748/zb8Abb4/Pk4evn5PLv7+/x2/Ts3uTe5+7l8dj78u3i9erv4wb65fPu8fPv7PDa9+fr59QD3e306uTs6fDz9vP09er18/Dl7+zv7PTY/PPt5PXs7+MHAOj17/P18/Xw9Pjr7v3z6evc1f/z4cvG3NbXxfG409PowOUB18LSCe/Wz77dz9TQ9+fc4szc29HP2MnWvs3v/fPlD9P0+N3j3tzj4uHZz+Xh6+nX68/Y5OzG4+Le4Nnj6fv03ubN3tPd5t332dLNA9ze8dbt1d3i6vDn6+7q5+Lq5hT46d3e7fEP5Orq8Pjy+PfcFfn64vLy8/n42d/i6c/Z//gT2eLj6vbu5fDk7enx9OvX7Onr7O3s3d/q7O7n7e7uBt3v4Ovu5uXw6OLq8ePv/fPkD9P0+N3i29zj4uHZz+Xh5eL75c7Y5OzF4uLe4Nji6frz3ubK3tPc5tn32dLN4eTQ4gPf2d7H2PPgA+fM4ejn3AzM8Nzc3/Hg3evl3ena8enw4+jn4uTh4dnk39TbAOjs3O3/5ebl3OgY78vu5ebu8u3w4+rs6ejz8u/u8+3w6Pfw9u3z7+/v6Orj7fDo5g//APj85Pv58uPiz+EW+OD28/rmEd/V6PHt+/3w9/rx8+f39vvw6fLj8er16PX9/erP4uTQ4gPc2N7d1/PgA+jL4enn2wzM8Nzd3vHf3evl3urb8unw4+jn4uTh4dnk3NTb/wPn2eXq4efs4u3c4ufo6O7w7+gP4vLs+wzq7ej1CO7s7/Dd8uz17eLs7Ovq7uHp4drp78/a2fzf/eXVzfnb3eLi3OfaCb/tBvDz4ePN7Afn5+Ps2evj6+jg5OXg4ufV5b/Q1+Hd5+To8eXjzeLS1OfQ4eDh3coH4cjSyOH2DOfj3fje2t360NTRz+Hl2Mnn3PD1GvPu6/Xw7PTm6dnr49/u2eDg8gXP1Nzs5O3z4egSyATu7e3w
/+LZ8drw7ezt9N4HAwTs5v7P3+be69vu0enu4xnf5ADywffd2O3j5efq5urn6d/b3/bc5eTb4uTf6M3c4//y5/TW5+/28PHk8OXv7OXw6vDn9QXT7dfmEez14fPq6dfZ5+Ly5ufr5OPu6vTm7PUM2+f01ufv9vDx5PDl7+zl8Orw5/UF0+3X5hHs9eHz6unX2efi8ubn6+Tj7ur05uz1DNvs5ePZ8Qr68uPp89nt9eX08/Df2+Tg9+fY8eLd9ucS5efp6ebr6fLv9fLv9/QJ8sYV8f7a9srnAf7S+NzX/N/Z5N7i0OzN7tvT8+Xu2+nb5PLv8u393fDr3+fo5O3h4NnoyvD7+PXy+/P07gPo8+b0+PX3/PPs0vHr4Pv89fz78Or8+Pnyx/Tp++379fr98vH58tHu+tDy99/6+s3y3d3w7urV3Nb31Njm1Mju39/q4NXZ7Ojx6vLT59/e3dfd59/V2Nbi9MvWvPC47Lbc+NrHzceN34mg1+AM4vzl0NzS+MzfvqvbrJi4tM3I3/fMyra0vbKB2Km9yMT7quvI38XM0dLTu/S40grN4r3l/vLu0Bnb+9vo98a5vebPxrQExMi80LfOl/LY28XUwc7O1wTb5Nve39jH1fD26/TZ2MzJ3N0F49vW+PnXzdgH2dXDAtXR1MbV6L309/fv/Oz87uv28/P0+v332/777A3n79Po+ADtBewF9/P3+/30+fH47Qj6/Pv93P384tnf1dXl0ezryfPw7Ozb3cLPzwTO2+DV+grd4Mfm4e3O1dTT79Hj7d/c3efr5tf00wD22Pn15/3z9vPu8vb4/vvy5v339N/x7eXy/fse/t3t//UA+ODy/f758PL7/fv78u4A9v/R1OHD07r38ezx6t3J5MzRxPSeAOEE2uT00c3z8sbV2c7R0uPkzd7W0uTV9uS58uvN5ufv8evi6wQM8Ojw8Ofy9fDl3NvN3NPzB/zi3/jo2fHtzOPq9fPr7uny5uL16P7O
Dufy59rjzNbeqvz77uLN2d/U9r/B6gLv7+/z3sIA1/Tt5vff9u3k8ezf7+ze9tAC1Mrk7O3c29j/9t/U29rc/dnn3vzYD+z+0+bW6+P+2N/V4d/o4ufs4+fV3+XoztvT5enQ4Ojq4Onn5tQD5OHs39Xs8d8F0MkH3dzu5NDf++vr4urw5+bo5d/f7OPt1hHm4sTVz73Jzr7c1/HuAN3d7MH4y8jH+t/o//nD7sLx6dn2utjl2MXO5u/J2eXn4Ojm5M7p3+LZ4d/R6OPz7+/v7PHV/Nja3BT62wzj7Pbi/e3c7uXz7vHa2+/w3N3t6Ovu6ubh0u/t6/Pv2PPp+tb97u745vn37eMHzN4B+ur46f/y4v/e6/f05O749+L07/P1+fP4+Nbj39rm4ejl7vvw+OT77OTn7OXg+N314OnI8Obg7N8H4OD03PPx8vDv5+7w4Oz18esO/end8fP99/3sD9j36ffuyO3w9t3XF+36//n/6fnm9f73//v6+vv97/X++fTj9/nrBtnc4trm8Ofl6BLr7uvr69/Z8d7nwfPm7OX1BATp8+zm7/jy5ujZ9PPp6/Lq8O/s5OP+/fPx+v/6/+z6+vn8+vrt+/v89eXoGAXq9/Xu+fTy5PD29f71+/vj9v35/OX9//fh1+708ens9fTz5Pv89fL28+rw9+8U8tzpze3r/Pb44u347ejy6/fv6Orv5/Hy9fP0Advj6urp9d7s9d/2+/Pv7eL18fTiEOzj3uzv7Oft9/nn+PPp5PPv6tzj5ejr6O7v9RDlv+jk6fkO8uH86/Ph7vzs7Pr37dPx7OH79fwD+vLr+/j788j16f3u/Pf3+PT8+PrV88f+/Pv/9vvwDur05/b/+Pj+/OzS8evg+/3+BPvz6/z4+/PI9ej+7fz5+/30///61TXp5PXY3dvt5svz7/Xr7ubf6+3zzuPkz87s4sv69OvR7+oE4d/u7t3X3eDo+ezn2db4//Pq/QD579nPz9S80LfC
x8vb5czL3s3d++TL3NbZ3uzn0OPi0eQK1drb4sjtzN3S/v8K3ubm4ufm7u3r4Oja6ujk9u3c3ejo8OPw3O7p8O/z8OTp4t7vEOfk5vbU4eTw5u3k3urp7ufx6uLW7O3oztsUDvTq9vLm9f72+ePl9Of8/Pr24erh7+fx6ur58d3t2OXR29ze2tne1tzdyOPc6tnZ1s0N++3U1Nnc5eDP6s/a+9Li39bT1d3Y0N3+3+fT4Qvo6ejx7uLj5e/r6uju5e/h4uriGent7+zu6vDu4/Db8vrq8PDw7fHw6PDrA+zw2u265N3d09va4Nrb19LPKAbQ2NTL8uHm6uvm3Nvo8+Hc5u3q7e/05vHj3OHq4+fn6drjCtro4ezn5Ovu5tTY0hno7Nzd3e3r6tnqDOIH7ezp4PHm7Ors6esN2+ns19vs6OLe5tnf6OLt6PHx8/Pq5vLx9uzy7e/w8PTu7w7vCO3s6/P17u/w7OnsDd3v7vDz8fTi4vHj4Je2877N/srh3P3byMO3uMXO4f7897n74+bg3+TN1dKw1e+93r/N8LrJwsrAuOm9quLLy/XN1+u4xcL5zdTUycfJ4e8H9/DK88nH1vbN0sTyy/P31MrOzMPFyMvMy8f1vMTm5ObL4eLM0dPUAeXn6OfM1Nb5FAPd4svh49/p5+nb2+fb1+Pk4OXU3tfb39ni+MTR3NPc1+Tm/93r29Xc7d/o6OHw4ebIB98M4eHw4OLn3+Dq5Orw7e/s3Ofg6OTx8wvk5ALe3Obl6dvn7fQC6urh6OXj4NTEBcva+frk3+X65fn44c3j5uzr8ubt7+ft59vg5+P56+Pd6ezb3e329/7q4ebo593h1v304NUE79LY+eze6d/44+bf5/Lt4+rp6O3l5ujb0+3l3+ft4eXx+vz/6uXo6enh6dvW/OLd3fjp5P7v3+zq+e3v4+n07+Tm6+js6erjytbw5efo3urb5eTr5fbo7uji6ePd3Nbs4ejj6/Tm8ezy
I+Hl4/Tk6ebX2ef65+rp59zs8OXn6N7q2+Xk6+X26O7o4unj3dzW7OHo4+v05vHs8iPh5eP05Onm19nn+ufq6efc7Ovk8unr2e3q6Ars7vDs4t3aB+jk4u/f8Ovt6tkJ6u3p6+f/4eXj4uTq5+jh7Ozu/uLr5PLp69nt6ugK7O7w7OLd2gfo5OLv3/Dr7erZCert6evn/+Hl4+Lk6ufo4ezs7v7i8PPx8fbq9vHo8evk9PLy6+Xv4erf7vPpCO7oA/Hm4dn09ejq7fAG7Pbx8ubz6fLnC+Pl0rbM4ezJ4fvIxOTWuba/17j6+LrI1ebV5OHJwrn05OHx4+H4yMq1zQPM3ufu4/Tf3+Tg6tv44e8I38vr6trn0u7X3Pze48kB6tjp8ejd1t/Y+8LL0+Dk09jU1OvR9O4HA+nd5ers5u/sGO/o9+vp1O7w6uHh7/T47voQ6/Tz1uXn9+7Y6+r63eb96P797uncBcjj9O/27+Tk+cL19vbn6/Hw7fMO/fX39dv46+f69+gO3uXc2trp2eXh7Nvj+Nvk4PTn9fX0+fr7+env8PT3+vn5+Pv46Oja8OMI+eoC+PD27O/z6fXsCvvq9fn56PPz/PX97/Lw9vP18/Xx6vTw9PX48fX39fMG8PHy7ff3Ffb48uTx9fHM7uXq9Pb28/X4APTw3wy9utHHx8DaANz96cPIybvUu7fLJLa35tre67oJ08q6vOj167vf6BbC2Nu5u7765/HK0tXV4+ng8QfWxOTi5drXzNPb6xDR6ODY69vAEufK4+n+8/vZ9QEN1e3h0bzkCNXU79Pf6NDu0ung1NDf3d7UyhLX1OLG0NrV0t7ZysX4ydbd2Nb7wwfS19TSydDZAegRzezg6ffu+PD08eHw7+z15fMF7+vl6+bn5OXv7tnx6+jl+eHuyuIW7urt4PDv8fr73u7s4On37vjw9PHh8O/s9eXzBe/r5evm5+Tl7+7Z8evo5fnh7sriFu7q7eDw7/H6
+97u7+Tu4vL09OzhDeTc8u7z3+rt3vHh6efl7vHfA+Pt5w3o5fPf9djx8+7u9eTl5fHc3+Ll2+335wLv4Ovp7uvw3d7k5eXf2+vWDebwBwHj6+QI5Ojp3+oI9Ovx6/Lu4PPp5+Xi5dvt9+cC7+Dr6e7r8N3e5OXl39vr1g3m8AcB4+vkCOTo6d/qCPTr8evy7uDz6efl6ujm6+no7+3y4frr4u3r7uXc3v775eL8ze4A1uzj7OLk7vDq7eXz7evu7+bx5OXd9Oro5uvp6O/t8uH66+Lt6+7l3N7+++Xi/M3uANbs4+zi5O7w6u3l8+3r7u/m8eTl3fTKw8S+yMHlz8HftLjX8bPGv8W72uTV8PT26ei/08fH8e/Xu+Xf59DA29Lt8dbc1ObS9PTn8/Lr6vfz6/Tz99zp8Pb17d3b8hTv8/DQ7vb55Nza5unj4vrv6ujtEejZ4vPY5Qns0+vt893w793g8e3d4+by6uv1/ev94e3i7fAD7uvr/eHv6uXl6dvj7N7h6t7uFtLz9O/18vDp5ebr8O3z2/Pi8vLv6s/yztYtA9Pn7/bmy9XS79XW3ePh7+7M7/Ph8cPM9/r6+fn5+vr19fTo+vn5+Pv6+PPy9/HxDvj49vr58vTt+fj3+vr4+Pn6+vr6+vv38Pj57PX49PP49vX28+v59vb3+PDj4e30BeUI9eT06O8F9er1+ffx9vf08ezz8/jz9e3+9fb+/////fzh8tH7/vn+/vj59/z++vLj/vH3/P72+/3//fX1/Pv+/vzx/v/V6fsj8/rx+/rz+/z16e3z+vb3+/z46vT9+ejsH/Xh//v79OXx8f34+v7t+vv8+Oz91vzo5PP68fv68/v89ent8/r29/v8+Or0/fno7B/14f/7+/Tl8fH9+Pr+7fr7/Pjs/db86OTp3/Xu8e7x7efm7/Hy5wbk6O/z6uTp5fUK5u/a+O3l6fTo5ufoAunm7enj4+b88+X/8/b39/r1+PT39OH3
9/UI8vnx9/Pl7ewWAfHX9Qjn+fb68/Hp9Ov09Pr6+e/t9vzx5tfY8uLS2dbn2O/J3NTLAdTVzNvDBMzS0ujf2Nz4wNXN29zd4crx0hPg2djS1NLgCAHp8ePs9PXq9PIH9vP15hLu8+no88rj6/Lt8/Tt5PLt3+zo6vDq6+QF2Ofn4eHu9Qbg9PPm8e3w8fHp4tbo6/Hq6O7s58kO7Nje8Pbv6PDu5u/h7fDu5+3rFe/u7uro7e3k49/r5usG6vDx4/EH8PDt5OTw7e/rDuLm3v/0893v8Njf3NjbBevs7eDc8u707urm3t4A7+Xt5+EF3uHk/vvfwuXM5u/rAvby5uPe3v3p5enV4tvf3/Lo6una5uno5+Hn5eHf/+7f4+bfAN3d4vj52OvjyOP94wDw+9/i29765+Pm9eHc2t3w5efm197n5eXb3uDg3PzP4Nzn0eXTyujG3u3k3ub269Wv9NPe4+7i0dLq2P3d2e3n99nb4ejX0tYJ5NLd/MPiwb3Bx8HE7/DV2PPY0sfN38fw5djWvMfX2+7E3dj7us/q0dq1ztTbx87K7sn+2evn2efn6OPY5QEW8Mz87vHh4efG//vP2OHp3Ov87evwzvDb/Onf6u7nA+7r4t709e3c2Pj/+v78//77/vbRCPj98Pf7+ecl0Ojr9vn9/fj59+L97fH/+/77/Ov79/v4/fL8+OvY9PD38ezy9+bjyej39fPx7vLgCQLs6dXf7Ofw9Ozp4fkJ5u7v9e7x9/j12O3m+eDP2fr0+fbv9vvv8+v3+fb79vn0997q7+7c4vHv+ff26O76Ee/7+/rt+fz8++/p+fnt5enz8fLx7uzw2vQJ8uPv8+zu8O/VCPrx5+zq7vPw9eDj7Nbw8PH08vDz6vDu8fHw1vzq8/Hz8e7t8drzEuvj7/Ts7vDvxgj68ejs6+7w8PXf4+zW8O/x9PLx9Orw7/Ly8Nb73gDVB97v6t31CePr6+zn2djs5ALa4ubk5fHi
4/bn4v7v8ugT5Onq5+705Ovx5OXP3svWBgTR2tDi5uXj4u/L4dTr1tjpAtng7P3n8OXg4drh6t3T1dPk4N7e5+Hq3uDf1+TL1gYE0drQ4ubl4+Lvy+HU69bY6QLZ4Oz95/Dl4OHa4erd09XT5ODe3ufh6t7g39fk7dbIydy03eDA5Mnq6iK85MH4A9/y7O3i3+nr6O7o3ero5uLq4uno5fvW4d7hy9zO5ent69rz6+7r5/Hq/d3/2/Lj1Rfz9u/z8u319PL28O7y8fHy8vPy8PHx6/Hw9O7t6vLy7+j18e3z8/Lw5ugJ2Obw6hje9PX4+fPz9/ry+fDz8/L28fb08fP07PHz9ffs7e3x4PLu79ve7vfo6uTq8OTl1Pbw7Qvj4PUK6O8E9O3j6ejw7A/r6eTw4+fz6ffu5vHq/N7o5urS+uvu9+fR6uvg477y6N8O3uLuCeDrAfPp3efm7ukM5eLi7d7Y6ubs69zt5PHs7Obs8e/h6+nq6vHx9N/h7eXn2/7o4+Xp8uzp6u/t4ODp7e8G8+Lr6ujsDe0D6eLv4RPd5dre4urd2Orr3+HbBtnk39vjE9zl7Ofj3+Tq6eLp5OLr3ujk593i3+Df9OHh2uET3ebY3OLr09Lp6uDh2xHZ5ODV4xPc5e7n5N/l6urj6uXi7N7o5efe49/g4PHi4tDo5drc1t/j6NfQzyvX9N/e8PLb2+Xf3NoW9tvO78/b3+D47+/3+Pbv5d/v9urp687U6vjy9vf79Pb36+oW6e7u+Prt7NTg7vL66+3r5N8M4Ovt9uz18ejt8vP39Pf28fsR6Of35vvT8vf67vUH8vHt5MTv9vz63wDt9vn3+fHz7Pbs6vD19/P29uz29vTi4Qn77Prv8ObjweXw5+fb1OLp6+LH8eYFDc345uTf7d7t6wvl6Orn5/Hw5/Dg4+/t5dDm8/IC7/Dm5MXl8Ofn29Xi6e/j2vHmBRDNCenj3+7e7esL5enq6Ofx9Ofx4+Xw
7eTV6vTy8vDVx9DSv83H08+30c7e1dLu4dHk6PfnAv/sz+rfz7n0AbnJ2crN2sjn18/UvM/fuwHj8t/i6fPw7+/w7+3r7O3v7fPy4fTaAd0J7u3R7fTf4APR3ezi2evQ0+rs7tvc8+XWCPf47vnj+PP86Ozc9/r19fnt8+Tf7O0K//bm6/ft4uoE9u329vr68fb49vj78/ry7vX3+/v4+f387vnz4/f++/3z+fXy4fTx1Sbp+Nn8/e3u7/bi4s/i9fz1/fj+/Pz869Xx9fDt6ff2+u3r4Pni+fDr9/r43OwJ8Pf3+fj1+Of3+fLz+fn6+/r0+vv5+Oz3+PkP8vXu8ezm7ffi9fXw4ff29vf18+r19fAG6Qn09fj06wLy8vb4+fn38fbv5/Tz+ff38/b58vf8+Pz59vj77fr77vr79vX7/fn28vb8+Pz5+/j19v3++fz++vv8+/z4/f/2+g3m8ujw7ero6fHr5fPv8Onw7+/aA/fs6fHo8Ovg8fMB3+cL8e/q8fPn8RPp7+ja8eTo4vPo8O3u6Ojv7eX27vDo8O/w7gT/7Ozp7fHy7fb34d7mD/fz7PP05vIV7PDo3vHq6+by6PDt6ujp8evl8+/w6fDv79oD9+zp8ejw6+Dx8wHf5wvx7+rx8+fxE+nv6Nrx5Ojx9N/t6+7y893t7+7s8+ns9/Dq5Ojo6uHm4+/n7+sQ2NUL5ezv6+/v6Ozv8vLd8OMI597U4eYU2enn8PL29u7t7+/oCPbr8tfp8ffl9ff48+jr5ePq8Pb09uzy7vPv4ebdFPLh5OXi5t/o/uvN7eHw5t3j5OP68s3aAvHx7t7f59nw8fXu4+nj5+zi6d7r7eHlFATy4eTl4ubf6P7rze3h8Obd4+Tj+vLN2gLx8e7e3+fZ8PH17uPp4+fs4une6+3h5RQEBNHDoMaovrPI4sm8z8C14r6ajrzSwZOgDcax5ray/hUD+8+DuqK7wKa8vMKlsbTWxwvA5M/Ip+3I
1hexrtDRssTp0sTVw8bL3vbe5g7k4MzI9Mrt0MHSyMTUy8QJyrvgAbvRyteyr66f0f683qvYxrHm3b2x3+TSxK7k28bb4L7hEuUA7LK4tdLdtMjD0cXRweED483d0NTZzdXR3Ojw6djh1cnX5MfI69/0x+vq9ufyzSXaDvDdxs3C0dTLx9nVzcnm/+b97vf59v397ez59Pf3/uv3+PPk4d3g9Nz5A+js6hv02wbm9Ozs7/rv+OT+4/T24djN+PP45tX6+MP3+Pj43/He1eXs7tz199cl+OH1+vcG7tLI5fnc+/Du+en1+Pr288vY7uDk8tz19+0G09jf4vnnx+D35/TY4djS4/PkDPPpzhDH5ezp2unt3+nv3+v2A/Xn8+Dr8evv5vXiDNjW3/Dx6+Lu+PHs2d7Y6+Tv5gXi9dr/4Ong7Obs7xby6+/y8dfx1/Xb9fb0+vr6+Qbx9dH3+vf0Cvb38gLt8u4R9vbe9fX01t7ozvft3fX09/n2+PPv+enk3uoB4uPk4/P96ebv7/fn6uny5e4V/+rt1e7h6/Pq6NTs3gfy5PLt3e/m6/Do4vHN7e7wCfPq9fX18QPn8ur57ujs9OwZ9ef4+/f9/fb99PX3+Pnu+vv5/PL8+v34+/D03uH33vPu1bzp8Obt8Pfo5N7f4eLz28jx5NIJ5+nN7+vvE9Pm49jO2tXX5uHN4enj79HT997z7te/6fLs8fj48uPf5OLi9erC8ebZEOfw1O/t6vbi8ene1OHa4O/n2eTp5fHK1OT3+fn3+Pb5+Pj59vn59/r4+fn5+Pf5+A/3+Pf5+QgD9/f5+fn5+Pn4+fn5+fj59/LV5+Hn3erj7+fj3ezr8g7i6+fy7eQP3Azi+enj8/Ea4ezb3vHj7O/m5/Xl9PPm4QfZ2OXk5+Hq4u/p5+Lt7O8O4+zm8/TuCeII5/jr6PLyBtTi3eXw4Ovt6uPz4vPz5uEH3APb2+fj4eXl8eQR7+zr3ubu7dz07vrq
89/37vr09fTS/+v2/PT77+3m4uXm7OwD2/LQ+vH8+PL0/N7m+Pf8+eT249X7z9PR7urW9PXc8/nkEvDg5unj7+bk6Rrj3vHx+9fo8/vw+/H8/Pr2+Pnw+v729v788+369/L+9/76/Pz17e0T1P7//fz9/fLw+/z4CfD54tni3OgE8d7e5tXj7PPkD+vQ5uTZ4Nvn5cnw1wrl5vDy5OLh2dzj6+Pm7+bo5+jkEt8a69Hb4+HZ2uDh58T26fDo7efl9g7g+Pbz8dTw9PHv8/H28/r3/fbd9PDv6fXo8u/h6P39/vzr+f7l+Pft+fvt/v3/7Pje6f7nF+bz5/vi6+7u++r9/Pj68P/++/z94//43ujs1/Lf6uHv897s7/Xt6ODr7+fR5fLs3Nvx3tXt6dft1hDT4tffEefu8+/t2t70Adf87+r26+3p89zw8ff39/bu8/Hy8eHz9vT39Pnx9/cCAujg8/j2+/jo8/Xw8/bb7O7q7u7h79jk4+7f6ePv7ufx2usJ4fvQ8Nbh0egFCvHq+tQP6u3m4unr2+Lt6Ovq2efT19z99P339vj79/Pt9/r8+/r9+frf4Pfv9vL8+vn7+vD0/Qz4/Pz87vv9/fzv9fn88/Tp//////4A/+jv+vr4/P/9/vf/7vHz+vz4/v73/f3kAhDv+P79//36/vv8+vT3//zm9/z6/f36/f358PPy+/37+vn+/PPu9PbJCfn4Dvz09Qry4O7S6PTr9/j68Pz99frq6OHt6vf08O7xCO7m7O3w5vP6+froIu/13u7p7O3y9uXe6ePu8vD08/Dq7uvs+OL77ubP2h/b2tcJ1wnm5evd7NsJ3OXp9xLi5+3U6enO7u/b4OHm49PAy+Pk1+Xh3+Tk3tnO3OES4d3eD9cB2Nzn5/TY4Obp6fML7Onx5+3y4fDv2O3j7Ojhzt7q4OHo5OXq6uPn7Ona4PDexuvj5xPo4vXp59bt9/ny7u/2+uD4+gf9/uHr6/Tx8uHv
9eX76/X28ejn2+LU4A/n4dDfBAEL597X6ejb3Nrg1c3k2Aze4ePY39zV1+rd0uvnwt0l3Obl49zW59TQ2+EQ6uLa3wYIEezr2+no3eDa5OTm6uHg7+Xw5urr5fDq6+/38efh1evx8vTu2uzh1s/gD+fh0N8EAAvn3tjp4tvb2uDUzeTYDNvh3dje3NHU6twB5uHE2yXc5uXi3NTo0s7++eLU087h593L3uTs5fDz1/jm3tXo6OXh4QXX4+P8BObb3djX5ung5+HY6uro3hTe/vni1NPO4efdy97k7OXw89f45t7V6Ojl4eEF1+Pj/ATm293Y1+bp4Ofh2Orq6N4U3g3m49zh1urw49jo8e7s0vnfAvHu7fDm6fTt2u/t6tTT5uP36unw8ufq6Ojv7O3mA+no6fLr8t/r8+zt6vDy8PTs8er269Xr6AHY8t/bEODwBPLm5u7s5evq7uvR6wrs7eoS6Ony6/Lf6/Ps7erw8vD07PHq9uvV6+gB2PLf2xDg8ATy5ubu7OXr6u7r0esK7O3qEvHY6+fs2vTz8PDk9fDq5+vW6ern6uvmDs7y49Tu7svX79nF3c3t6+fp293eEuvrBwry6uzo6vfv7vDr7/Lw7u/nBe/y7e/y5Pz1++zi+/Lv+fL57vgO6/Xu7vjw8vcI8Obr5M/s5NrY6uX9593t6d/k2fbg2uTZ49zm3+n/1uTpx+fuz8gN/Pjb2t7Z393h9Oy+0+Pn4uTm5ubt4uHYEu/l6+vm7vAJ4+Tgy+7l9uzu7eTx3+Tt59j07+Ps5+bz9fboGOnd4OTY6trs3c3k0+Do2+Ds4uLQ1tbg5+DF6ebl6ekEy+oOz+Li6f3e1unl298N5/Dl5ujn3+7o8d/R69rl6OTs9uLt2d7j2+/m2ery6uvx/+P4DOfl5OnT59vt6NznEO387u328vP27u/28vH28ffz7fH36/Lu7PHt8PHz9fPy8tvd9QHr9fX2DPD19PL36AHx7vPg1dbZ
3N/V1ffZ+NHe3c/l2Njw/9XW397D4dbe2+Hc39nh2uXb2tvU2NnV1drjE9be2d/j3uDk2t795ALb4N/d69vgA+Pn4dvk1+jX3ubl4dre5+Xu5Oze2uHb2dvf6Rjd4uby5urv/+rz6vPu7/P04fDr7+7q6/Dr9N3t6fD0Befm5vHp7Ovx6O4M4dndAOno3u7t+ez5+Aj4/O/4+vT6+Pz7/Pv69vb1/P7p9O38+Qjv7O3+6Pz0/PX46/j6+PXx/Ovy5vLm6u//6vPq8+7v8/Th8Ovv7urr8Ov03e3p8PQF5+bm8ens6/Ho7gzh2d0A6eje7hXFz7XvHL7KBcq3y8/S9tDAvtjU8s3C8fLL0d3n2MDL09341PLzydLV1t3W5czM6MXP597z/hjl6dTu4Ovy7wTv4O7x5gHk5Abn7Ore5/LZ5ezr5eIN4vLq+ff0+Oru8+nYDe3y4OXd7uIdzsvl3erC3OLS0OPr2tvYA/rs3/Hp2uXd8O735Aro6ubw7vr3598E4fj5+Ov9+/X73fL07en++e3+6vbv6/XuEvDt5Ovk8Ob1C+798fv8+fX59/P5+Rn88+r95d7p6tvp4wDY3eHm5+bc3wbf29Xa7unr8+/a5eoY2eLa4enl5OjhCeLmEdvh39Tp1urs7vTi7OzO3d7j6ujn6OMI49/X3vHs6/Py3+fsGNnh2uDs5+Po6gnn5wrd4+vY5P3l3unq2+njANjd4ebn5tzfBt/b1dru6evz79rl6hjZ4trh6eXk6OEJ4uYR2+Hf1Onb5t7h6Obj5+ne8uDj58q+2ePB3MDa2uXV293c4eAJ0fYj1+DX2NMG3eLi3NXx69Lb7fHq8fTs7vLw8vLw7e3d2urt6/Xb7Obi0Obm5erwCtXuGejr5OvbAe7u5N7l1fLr3uv08fXz9vfw6fTb6PP38PLv8+Tj5urr7/Lw8O716ePv/hDv8/Tx7erw8fj28v/28Ozr+fH37/Ln7Aro3/b0/ALu2+fd
E+nt9u7u9vvk+Pru8fD6+ujz7fEB9e/49fTl6OPp9PX3+f719fT38vz9+/z9+/n+9Pv79vPx+vf49+vl8/j9+/cZ9Oz8/Pz6+vr89/389drh3u7Z4ebZ4t7j6+ni2tzj583Ny9fW+N7y/hLu8fbV2Nvr99/06d/r5Obb7uHh09n9///9/v7+/vrw8Pz2/P7s/v729/n38fn5+uHpBAjK9vrv/PT91Qbt+/v4/v3v8/zw5PTy8/bm9Pn07Pf29/f76Pjy8unv8uz36u/+C+4F7urw6ur/8e3w+Pr39/r66vvw4vr3+PP6/vj8+un6+vr9/fT5+/vy+/fw8vn67RH79vn58fj5CfX1+/z7/Pv9+/j++uPc3d3Y4r/o0M3C0tvc2NnR6dvV3tTDvh3F3A8c3fjzzL3CtP/Yy83Y1NTU09bD6MbeGtfM1MzE1tDavsva5N/U2M3YzNDC1uDj3urdId3a+83+3vfHxgn2ydzh5N7f4Nr91gbo5+Li7unr8eLz8Ov47d7i8Ory9ezx8fD19hT17vHx8u3x8/Xy9vDz9fXz8vDr7/AG6Ofi4u7p6/Hi8/Dr+O3e4vDq8vXs8fHw9fYU9e7x8fLt8fP18vbw8/X18/Lw6+/wDdW8vtbF2MDY5K73zcq/9Na92cW7yq/xAdfk+r280Zjdwt3B9NfRw+HMydnI3Nby1uz81dbp1vLN+NDHDNrX0LvA0e3Bxc6+2O/f9vDJxLbN7uz7yPvoz+vP2trkz+nP+e/m3vXx9fry9urS8On78vbq7Pru6/Tw7/Pq8woK5+Pn7gf1FOjh3evn7/fw+vfV8tjt9O/59vb6+vkI8PkE9/n68u359PT09Pn46Pfl4fr53Pjq+Q7u6PD5+Pj49/r08Pr02vL79/YF8vr48fbz8ffy8ff59ezt9vT35Q/49fn89fTt9/jv+fz6+/j4+vr5+Pj3+vL17Ofi5OHp9e/r4ufy5+wO8OvhCcYI59XV8PTX7fHP1eHk
1OXd0+Xi5+/q+O/u9QTR9ezn4urg6PXv6+Tn9OfsDu/q4QvU3OfV1e/01/Lwz9Xg49Xk3tTj7Obv6ff47vUE6SXn0+zhx9Hp0+fi3e/x4dza3tnf4uLp5vzl4Nvs7uDo7e8DBd3r5uLk59nt69vjFOTz8/Pa5Obs6Ozt5PDt8eTl7N4JEOLs5//h5A/q8+7i1Ofj4+Tp7Onm5Ont7+/q6eDpLdrd2OTi1+jb1dff9ujh5+/p2trV6O7w4/jj4ff46Obn6Onu3fHw7+fa29jn5evi2hrS6ujh083i8fXw8/XZ4u7b7+rb7fL06Ovx9Nvy9u3o7trg2toK6uLd5d/j8u3k2PD98/P89/v199/59+vy/fv23/783vn15uvs+PH19fsT+uP++RgB4Pz3+vv2/Pv3/vPtCtjf2efT09/k0uPq6+jsB9nj6NAB39/eCuL/9Onl39b3A+bo2Njp4uvl7PDk4+PZ/ALl7eXz6+Hb3dnk7uzs8RDa5u7YDObi4P/u8dPt8ufa/wTp7uTe7uju8O/z5N7l5Pz54NLnzdLY3gkL3+Lw3t7ZzeHt1+bz6wjf8OEY8/Ha1+Xh3tnb4t3W2dfX09/o3tbu9dUG3eTs0N3sxN3i7Nve1NTZ38zl3trfBu73B/Ls2+DY4g3zzeLf1gTZ3t3n6t/s3ObnDujp8evr9Onw8/bx6uri6Org6OLo5ujw6d/08+Pu2uQP+tfk4N8G3ujp6uLqAeEdwvXM0d2/0uTh1N3pvNfTydXXwd3Y1OEB2O/87ujh2drbF+vH3tjK/8zQ0t3Y2ubYJdLS3N7OzOfr6OLx8Mzs7ens7ePt7+X05t7q0Pn58+fw8QXy6fXn4Nzd4N/l1+vo9vYN4Me8wbTQ4SC4zdXHx7rOy9zUudLj9Lbf+BHg29G/zc/dyrze0fnEysrNz+LKteLl3N3W2OPN3MMvw9Db5tHC2szg4cjX1cjT8gwX6Ojy2Nrr0eXR3Nfd1NLS1tndzM7O
F+jm7+vo2OoP4Pv18uvk4uzq7evx6/D09vbw4e743u7w8PHv6uPvA9rt6ejwBe7i3yfPxNDbx8La/wHq4dXO4urs5uXl6u7s8Oju6e/p5+vv7ubm6ub94Nze5eTq7ebkBO7W7On91szZ59Tc2ens2NjF5uDgIAX0xt7h5PLP2NvJ1tvTEOjR6tbD49Xb2djl2snS5OXc4Nrj6OD15uTt6OvhF9vf2N/k3OLx7+jb3wXR4+bh6uzj0+7lA+3q6vDoAefUzN7x3OLj4vHs3e3k7e3v4efw49/b8fXt2eLr3vHw3wXd3BnVz93r6eTn7OrpDAvy2uPu562l1eD2xsrc58nTzsm378W1oZq24bTo0eEF0cMQBerUzb7qwdqntcK1uLHMy8G4Bb3N0eLPsdXk4gnl5M7E1wHk7szU2bPSBOf1/+nssr/IxM7gE+PF0c7QxtbS9ta73P7Z3uXr4OHq7u/s8+/m6N/k8uHr1ewA4NzuBAPs5fvX8wvc4cvd3OXv7u7w5tns2uTI8u305tv4+env8fH67e/x7/He2uHV7ebO9OXd9fcPEeXR5Ona8ejg7e/i5fjs+OHq0/Tu+Ofd+Prn8fb2+u728+/x9+fw1u/r1Pfp6fb79xfi2OXz3PLp4u7x5OX47/jl6+Pz5u7r5PHx4+D82vL67vbv7e7z4Pbr2/3m5tjv+AAH5uDl+fL85uzr8+n05ffy3e3zGfne5t3j6ezU5fHp8Ozo3u3s9eX59/P1+PPg9e3XDOvu7erk7OX18PHt7/rm6N3m3fb2+u/pAvTy4vf2+Pvf8O/o6t/n++Dy2fbt3/Xt4ybe6+Hp6fDl2uvz8v777PnY7Nnw7PLpDQj47N/f9PXu6Ony7+7c5e/i6tDr7BTy8dDm4ufn7ufx8u7w8O/t8uz54/IFFOTg5eXj5Ona3+fl69nm5t/Z5ePl2Nrg7eLX5+TfKt3g3+Hc1OLa5O/r5dzh7dPUCg3v5evr5+fs7eTo7PPd
6ufm5ODc3urp8vHu5vHp5hjh6+/q6On24PP28+z05fDe3hjZ3NXU3tbY6uXM4ubMzuff4t30x9/d6svr0wTb1czW0t35wtEP0sP4ytDd5OrQ3MoD5Onh3ebh3/fu5+bp5dLh6dzj2dji7PLp69nh5uLb5/DlBuDiF97UA8fQ3d/12OzF29/rAefgBeTu8eng8Onu8ermAfrl8Oni4efa7Orr9d/05ufi6efo8OrjDdbw4enI7dvf6wHn4AXk7vHp4PDp7vHq5gH65fDp4uHn2uzq6/Xf9Obn4unn6PDq4w3W8OHpyO3x89/z6uju9Azx9Ozk6uDw59X1BOfu8Ari4uLd8vLj5ObiDevn59/r7u7u8Oft89zhA/wJAvz88NnZ1OTm3uHY2tri39bn3+Xu6unj3eni3+Xm5eDh297h3dfT09jT19jO2QP8CQL8/PDZ2dTk5t7h2Nra4t/W59/l7urp493p4t/l5uXg4dve4d3X09PY09fYztnX1Oby3NDP2MzPBPfo5Nzl0+bfzNDe9NkX/uzw287Z7f3d1Nf3+eDX3N7c4tzI2cj15+rv7e/o4u7o8efc7+3v8ufu8fLq8QjrAwTw6PTz7uX/6uvs/+Xy9e/q8PPr8PHi4PLu7vD07/Lv6ezt6ff1//f9/fPw5/Lt8CDx6u77/e376PX98vH5+/39/fb+/ez/+uXv+fr19fP58Ovy8uX2/O/t9/nt8e/u8ekU9+7s8u/y8PDz9vX08/H19vj38fby+fMD9fr69fbz+fDr8vLl9vzw7Pf57fHv7vHpE/fu7PLu8vDw8/b19fTx9fb5+PH38vr1A+vy8fLe7trs6uLb5PLw5fDw7esJ3+bl5+vv6+vx6v7q5fju7+zj7fPqEd3n7+Hx6ODr8vHy3u7a7Ori2+Ty8OXw8O3rCd/m5efr7+vr8er+6uX47u/s4+3z6hHd5+/h8ejg5v745/XTFNze5OTl2NrK3tHR1eHs5ubt4OHl3+7l
5OXo2uTk2ufm1uDh5ufk29HH5PP3/fH42gXh5ujj693d2tza2N7T7+jq9uXn7M/y6+Tr6+fp2uDs6ODi5unp7uHW2+32+fXw+vzz9PLz4/X89fkP9OsR+fb0+PsK/Pfz7frv/fj8//X8+fv2+/r8/Pnx+vHm4fHT6enZ6OHh0tzj5+XkzPDl7t7f1dIj2vnf2Nze3M/s2+Hn3Nfi3+ni5ufl8+jYJN37/Pn4+vzy4uLr8vb88Nb++/Tt6tvbCuLt7drq5/Xs8vH59fHg8uju9vX2x9r89BXs4+rr7O3x5e3p6vHt5vQL6u3s3+nq49/e/O3g7+/r6PLx4+r8AOwB8e/q6/Dm7Ony7OPq6+zt8eXt6erx7eb0C+rt7N/p6uPf3vzt4O/v6+jy8ePq/ADsAfHv6uvw5uzp8urk6vD39vXw1ODX5evz39Tr6+bv6Ofl39nl7ePl8Pbr7PX06/fn8fPr6/Lp5RP21xz49/D96PLy7+TI5t/t+vEs2u7c9fP27g/d+vHw9fvr7PP59u/x+/r3+vb7+v3x0e7rzPXX2NXD3t3Q1tMGCPHX3NfM9dXV497q1+bt6enz5eXk7Nrq1+nY6ifS19Te2Nnd5PH39e768Pr57PId/fj46/r87d77yPb24ePx4Pr34+z87/v+/P35+v37+/r8+e33/fT99vb59/b08Ojt+O719fnQ+e/y5u722vruCO/p8wjp5O7w9+vf/ADm9vDi7+3a8+ne/vcA/Pz8//Dz7vrv+/377vrx7+bv8d0T++/17vvx6Pnx+/zw8wAF9fr67/Ly4fT70uzn1unn5+jr3PDv4ufs7+L46ufq8+Pq3PHu5OzR5Ov27/T58OXq2Qvo7O/q2w/m7xHs5dLo5ufk6OXw7uHa7O4N9+nk6vLj69rw7ePs0uPn9u/0+fDm6tgL6Ovu6tsP5u4M1d7M3OHg3N/x1drk4uHsJuro4fLu5e3/xwPm4ubu6/Xw9fDj/QLx8frr7fjs
4+bp4tXezNzh4Nzf8dXa5OLh7Cbq6OHy7uXt/8cD5uLm7uv18PXw4/0C8fH66+347OPm6eLi39Pl4w7u8M/a1CIR2tjt2ufj4Mfh3d/x2+ns5u7R4uvj7+np59b20+Dc6evc6wTX5OfN4OMH6+nK4M8gDdrS69nk4t7q4tzZ+Nzk6+fu5dzr6ujk5ObW9NHb3+Xs5+b90/Hv8/Pu+grx6+7u8/724/P17OoJ3/X19Pjm8fP4+Q7vx/Xw++z79/n66d779PX359oN4M735Qf18vvi5Qn0+O3z9O7c6trj8xHh/AXw5+nz9Pn14Pv58Pj59/f29Prn+PXZ8NrU/+YQ/vbg9PIO9/r5+P/z+O/b5/Qa8/72//T8+Pj99+H/+//7//r9+f3+9Pf65eUH4+Hs8N3i8u3r8PLs5/Pq5ung4uPq8/vy6ev18fLm7vTl6uno5O0SBsri6Ojk3evlB+Ph7PDd4vLt6/Dy7Ofz6ubp4OLj6vP78unr9fHy5u705erp6OTtEgbK4ujo5N3rIbG2uOTer73Cwc7U48LB8bbJ3OjHyMrZz87ar8XYyMnk4ffr6Q784cXFwMjb8cT/2fjU2NzcAtvZ5Mvd4ujf2d/O6Nr249bc3tzo79fn7OTr++II98Xi4/fd5M7a7PneAe8I7uru6Ob18+Lg4uz39ujv8/TyGubr49/y9fPb7env7+Xx7+7s8dPm4/Db4/QF7OoOAO7w2e7z6u/y2fbu8PT1Eurx8fDo6ent7PLv4N7w9vLt6PEE5wnm6Ofs7PTn3dHj8b3E7uXSzLvTycanzNfNzsO9vsTJAwLtnvvg7MDY1/Gv6+zBtvDdzL/JysfBC9a86PDl3N3r5N/R6ezn2+vn4OTj0szS1wH2ANIR7ubq6uTm5OPZ5ebi5eLl4OLn18nY3Pfx+/nr9Pn5+vvu9en29fv5+Prz4e/OAgTV7/r08vXk8fjm8/r7+/v77/r5+vvm+/bk/urm0/Hp8/Do5+bX
5/Hl8env9OLmEeYI5uTy/+Hn7Ong5OXb4Nvg9OLm9ej0zejky+re2ODz7Pzu+/Te2e7v6Pbp8fjz6OES3PLq8unu9PcI7d3z7dkEAfrm9fv099H++PLs9Prn6Pb++fv6+dz98PL87/3/9fP0Cd708fn18fb5Cu7j9vP99Pn87Pz9/PzgBvr9+dPS09DS0s/S09XS09LS0NHQ0dPRz9TR1NLT1dLT1NTR09HS09DR0NHQz80PztLPEdLEpq2/m7L3pbewnaqBgbacjcqxAeGMz7q1gaXggYGQ5sqBuoGmgbHP6/wEEgqQ5rmBy6HMqtLa78LExrqSkerS2/HRsuv1iN3Dv6W/yKyKu9qlxc6qxJ3Sytfp2O7Zmv77gb2+yK6lvsely83hsMnAvs/Y5tzO2bXh2d22qc/AtMPMw+DIttTOx8u3k6qBq7jT4bfgy8PG1NLKt9HfvNrD0bzLvNDYmNi/tNrKzMvE2dLe2sPf5MHS49bHuaesx5fiiefl3am94aXTm9/Vz8zlyrbV067G1KvJ27Dq6er0ysT06ubYydnhze2w5NHY1sKl0qnM8rUGyfDRzMS2xMPMv+S21ZWvq9bgvgrh0OO9BsngAMm/39TY0qulv7DN3drRv9nNsOHkzLTaysrmyMbtsc3IvanC3MnftQnlvbH21eTzzQ/Muby15+3v59DCyc/O19HJ2uUG+srIxtjczuTY8L3U38/K2+fZwOb299Li4d7R28wF7snJxfbSvvbWztrY1t3Z39v+7tjq3OPi7+Py4P/N4eTx29v65t4E+OfZ6Qnm4u7d18vi4O3J5NkG5eDp5+Xl4unf/8/x7PTv9ffv9/ME8OH48u/s3/To4Qnn8PUC+PDf6O3z7fL15+fm7Onp7Onv9PLt9d0E99/y9fb67/LzEO366PLp58/y7urt7e7xD/brBeYB2unt89nn2uj08O/v7vT3+PbX29X33gjl0M/d7vD07/bu++XZ9drs6Obg7/b0
B/Hz8fHo9vfpFOTj+fr29vT26uH88e7p1d/IzcbP2erW2dfR0M3L3dTV0vfMwtbG2OXM0/ncyOX29t7O1c612dnQ1QLL6sb89ub63OLa5ez03uTc5Ofb4+ne4eAK3OHU1uXf4+zX3NjS+M/m4efl5+rm3+UJ3d3Z7OHq2+rm7ufp6u/y9PDq8ezs6uv23+Pp9evv6fTp4uXw5uEH8Onp4tHm6+jpBeYE5P7c2NQj1N/j3+HqyerZ193a7ePq1eHY4efq7P/v59bg6Ori4PXl6+/b6uvq6trb5uIO5OXXGebt7efx9vL08uvp8Pbw8fjy8ezt9ff29Prr8vX38vP59vj67vj4+Pzs7er07tzY1CPU3+Pf4erJ6tnX3drt4+rV4djh5+rs/+/n1uDo6uLg9eXr79vq6+rq2tvm4g7yzNfs2tbO0tjQ4ePm6OEFBN/d6dzf3efl6OTYCeLs7OXj7wLhAuHi4OHh4NjoBNvf1aqa0t+XubTLzs+xz6S488G72rjaC+r1zsrGstfmzcPM1uimyt/Q2qLGtqz5zMviBurw4dDg8M/z7+0F6fTr6+b09fDT8/7b0eXz7ezq8/EM5ePn9+XX4tbm5eLlC/nk3+TL0sm8zdnWyrvD39TS1NLR3N3Oxv8E4svw3trO0srEu7nJ78Hy6u3u1tjazer37wT7+e3o6+D37+zt6fH04vjs7un29+b6yOrw8PX27/Hc6/Lu6unnAufp6/Dz79kN9+IJDers4Ojs4+3q5ejg8vfv2urn5tTj7RPs7N7v5Orl5uTd5efp4tze4trp4+rj2+vVCurk39f+8/Tp9uvR9vD15fP05u0L9erqCPTz+uQOFPTr9PPr3O7V2eng9vX59ObX6+kI8u/Y7fT57O3SCOHs5+7tDu3t3efi/Ozv7/Tx7ejp6ubt5erw7OvtAejw7+sG7unhw/Pv+ufi9vPy5+3j+PX75+z39u/o0Bvm9/j7++zy9fPv9vbv++7y9Qff
+fn44vPo9dfp+ebr7vb2+uTi6fL39fvy8/b42tvl0OLf7/TU9eEO7P4T5frc6fPe6vny+MHy+NfZ6/nr7e/69vzy9vP9+vb9+fP3+fTp7vT53O729Pf55ff5Gen96PD28O/79Pjp9Pjj5N/g6+j17fD16uLz9ebz8er39u4L7eL47tvv5Or249Pi2tL39uP46e3y7+zrDNns5A718ff5+vz5+/jm9/f79fr1+/z6EfHwBfPf9u3x9/jy5/Tv+ffp+vby+vvz9dj6++rK9vP04PH12PLn9fbw9u339ev09O318d7l5u7w5Pbu0OL1DfXw6Oja8fDx7vMK8ujn48vH4+Tbv9LjCMa4w9D/zcLN1c7HvcTS3sbg+Pvn87kFDgj41fXJ+L/i3tjm/OfVrw/a28K80tXb4MjU2c/bANTM193W3tLYyebK4d0L6NLPDfX4+OAAz//G3uDi5AfW4cES3fTW39nZ38js5uHp6ePW4eDmDODT4xfTFObP5ujl3tfh29rg2OPn39XU5ufG2NP0zewC6u7w8vD28ezw7/Pz6/fu+ODw7PTr9gn17+337vP18/f18Pbs9Pjr9PPx8fLuA+Xrzsrc6Nja8vHOxsbi1fvO09jeztfh6+Ps2vHR2uvIwgjB0NTc3NnT0t3H0PTe4OTn0Org/Nnj3tHf3tjm7OHW3undBere4dnY9fMS5vXi4+nk4+zo6Obr69nt3uPP3+gF2fHm6+wK1u/eAd7i3vDu1vDx89rd6eINEPvs4eDuDe3m7eby8/T47+fr9OPW5uT+3MwK5erf3O7ozAPb5uPt6gbo8e3k78/06NrH5ubj3tXg4QXg6e/v6Obm6Onr6trz79r+1/Dz5vLo69fT8PTz9/IM9vfx7ezgAf7v4/Ho7+Pj1+cS7vL3+Onr7Ovv9PLrCPTg4fLz2e/x+PHy+fby+Pn28fTw7vLv5fAb8Of68+Hw7fXr6+fk9Onq6tfr6+PT3PHw6vD01Pf76vza
4dXe6+Lt5dbg5efd3QEM1eUB6gLm6ezk5eXt7Ozq6+3k6urs7eTl4srZ9NT3++r82uHV3uvi7eXW4OXn3d0BDNXlAeoC5uns5OXl7ezs6uvt5Orq7O3k5eLK2eLh1+vnDd7p5e/l59/wEe/e3OHp5/Pi3uTq9Ojz6ebc4RDh79zt5OHR2svc6N3d0OoB0NbO4f654uT83OPr9/f+CtPXxsjf0+Lb4AXP5+DazuT869rJ2tjozdHPzg7Wys7l5+bj8+YO8ejwBOjp8PYK5drt4uzn8e7z5eju4PLu7+73Cfro2+Ht7fLu7fbv4/Dn1wHs8Oryxcrw+Pb18vT/6Qj19PP48/X0+PfmFfnt6er49vXz6/js9vby9vj59c/39/fx7N/d9O/s9fDx3/L47QTr9t/06RfzzO/g+PLy8e/iBu/s3fPr7eXn5+Pi0/ry4tzn0dgACOfp3+vp1uDw897w5/Lq5dUK5dPp5PTz5uzu49/h4+jz6PLt2+ny8O7/7u7k99ffBRDS6Nvy7tvi9PLV7+nu5ezl8+3b5OPy6eXh7N7d2uLi8t7x6eDj7+vo/vPq4gHq48wX4fXu7fDl8/v42/zx8/Hr7wbt8/Dw9e/07vn26fPt7vnq9vLy8fr1+uX38vTv4fPr2fX33fbu5vXw+vLpCfXy7+3eAOjv4vnj6uns6dzn0+3x2vPgy+Hk3tsT69zf98a5vPjJz8XV47/W5ObY7g/F0Mze3e7vAeDcGb7p3c7O8+bNEtXr3t7W3tPb5AnN89Xi0t8I5t3o7+ng7ujq7vPc09/m7+z29Pj19gbe9uDc9/f36iXr1+Tt6enm8+4I6LfnDea89d/1J9jwv9PG1tTZ1df74+vg6dPN7dzd6M3u4ubQ397o6Onf3+Tf1tni09fc3enh5t/z9vD1Ct7k6+nv8eb07fPr6t/W7gLv69zx7uXb0evv99ft8dTc8efrG+T24/7f3QDU0ebY1cvj2trr4ObY5uneDPrr
Br3A29vf4+bR8uzk/+DH0N7S4enn3Q/i6NGt390A1NHm2NXL49ra6+Dm2Obp3gz66wa9wNvb3+Pm0fLs5P/gx9De0uHp590P4ujRrezoC9zr9d/U8fDl6/Pm8+Xp7/Eb5uHS6ujr6PTy8u7o5OXN8dvg7OHy8O3nFfPs7d7k4uTj4u/g6OTq4OHo5+jb8N/j++Hp5OTm7Ojl7Obs0/QW1u3m4+rX5OEJ3N784/ft5OLk4+Lv4Ojk6uDh6Ofo2/Df4/vh6eTk5uzo5ezm7NP0Ftbt5uPq1+ThCdze/OP37c3a/g3W3Njiz9fg4eLr6dHs5Njv/OTi2Ozn7OPh6urf6fXt8+Hc5sTl6+DuD9rl2g3O3QMQ2N3Z3NDa5eLi7ezS7eXa8wXp6tjx5+3m5Ovo5fPz6PXm3enJ6Ozg8OHa5usVzb6x28yYvpat1723xMa5wK292Mbp4RrB7M/EvsfnzN/D+9+4zM/F7K6/xKUG2KTE8eDe2cPC6L/n19YV1+XY2dno1N6/AOOzusvf67zdydXeyvfO59TL2r7f19PSB9jb/wK3xOTStr6sucXXoPfMs9ryteTaB+jz5tTI1NHSxPa91tL9+sels7fwy8bHzejvttjyxd6wsMXZzdi+77j+0NL6+cfY9Rbn+OrQ7uDX6tnE0q/IxOXNu7/O4rbCwcHSCMjjzd715d3v7/L37t7v8PDo7uLw6+Ta/t3S6try3d/bEN7Z6wIG7Ora3tns7On2xNvlAQTu7gn/7PT17vPq7OTx7ujv7u3r4w7e5+Lc9uLf7+To5u7o4OTj6e/q7/Xn+t7o79rw4+3c1OXl4+bR7MsK29zvBd725PUACNQD+vHi+9gYy97e0+nf8OTV1ufg5O7g5OfSyebs3tfi5t/i2vLVEt7c7wfb9uz+Cffc1Ofz7ALt49zd4dro7+71493k3ePu4OLmztPv7Nzi9+fu8N4B8eDw7/QA8erm49cQ5eHe6vDw5+fv4fHi6PLs
6OwM3O3p6/Ds7uHI6uDu5PDy8vnr7vX39/P48ubq9uzl3+IM5vDtAAze49T14OjX3wLmCO717/bc9/Tn6OzS6NvN5+vv68YA7NHi4tTX8uXkARTD5ujrENLkyura3uzqvBDQ7+Tt7unpyObz3qPm7fHn6+/g5vLo2enn6vPo6+XoyuLs5+Th5+Di5uXj4Qjo6urv7+Ts6+vm7Qnq6eUE5u3x5+vv4Oby6Nnp5+rz6Ovl6Mri7Ofk4efg4ubl4+EI6Orq7+/k7Ovr5u0J6unlBO7y4OHv7Pfz6vPv9fTu6sPw8gjS4ufn2dny9fPx6u7q9ujt9/Ds9eHt8Pb249j48SH0zdne2/Hv8OHM3MLn5+bq3u/j9RPVx+Lx7u3j7t/s///67uvP2+PS6O3s6tbm7sHU++7q6fL49fPl4+7G8e/r7t7w7OQP4dPn/vDwy+7g8AX18fv05ODq1uzw7fTb9fHL19v/+P/59/n8+fnv+vv+/f7++/zc3vru+PT9/f38/uv29RD5//3+7/3+/v3w9/r99OgI7uPo4O/u7PTk9fTs+/Dh5O7u8/Xv8u31+PgP8vL18fPyEeX18/nz9/f29vPz5evz0vDy7fjw8PTR7+n18/Ht9Pr48ubb5PPS0fDo6+zo6OgM5fT49fbw6vLy7/MF4/b0Cdf09+z79PT21fDt+fX18ff7+/Po4OP71OPy7e3u6unrD+r1+Pb28/T2+PT44OP99gsK8/Dc6e8A8/L38fX1BvXZ9vLr9vby6PD17wT3+PHs8/Dx7ev29vXy+Pj3+vDk7Pbs8tn98M3q0fPp+t7j5tjj4dXl3tzcCwHo0+/g5d3+A9rr5N/v3eXx1+Xs6/HVAsfo4NHj3Bnf4dzZzfzSx97J49fi6uoLzt/S0drh5Qbc39De6N3X6N3n49rc4+Dk2uTo4Q3R49wZ3+Hc2c380sfeyePX4urqC87f0tHa4eUG3N/Q3ujd1+jd5+Pa3OPg5Nrk6OEN8vTt
4fDj5vXm89zj8vjv7/MW8O3/7vvq8fD19/bt48nhHOv7+vb68/z27/roBvH16fLu6t3q4+P05fLY4fH15uzsFurk+ujw6Ovv6/Hx6N3a4BXs7vDr7O/kCQrn5f7j3+Tm5fDr8Ovg8Ozk5Ov17uXo6u7w89jr3+Xv7PHq7OrhA9wC4ebl6eDs6vcS7OPw7+Hk5uXw6/Dr4PDs5OTr9e7l6Oru8PPY69/l7+zx6uzq4QPcAuHm5eng7Or3Euzj8O/h5PX4xAPa39ThzQ7CzNre4dPZ29Tk0dbi2u7u4xUH5tbe29np68wD49jp6+jk69/l4N/0ANzc6ern6PL69fXy7vTz5fbr9vbp7+/58uvsBe7x+vb6+PH3Df7r+PX39frz++7u/N/iAuPc5tzY6Or93hHR3d7d+Ofi3+zk8OPb5Afa7Onk7Orr8+Tr5+To6Of06+Tq3Pzf4gLj3Obc2Ojq/d4R0d3e3fjn4t/s5PDj2+QH2uzp5Ozq6/Pk6+fk6Ojn9Ovk6tzn9/Xr9fbz9tv/7AHl5ezx6ekI7/Lz8Or09eT0Aerk7Ofx8vb57/Xv+Pj29/sE/ff0+gG+473OydfIEb/n1MXV0/fP0+D81tjWyuX4Cgvh2t/h5ujP4vPayOHd5d/f8M/KwQLTzQfg6ePq2trh4eHf7d4B7uHw7+Hu5ePw7xve7OTp8Ozu7e/k3+3x7vDy5+nn6uHLvd0DzL+7zOvPx7bWxrPP2MnUw+rn5eHZ2Nja6c3s7uvy7b7owNbX6tnVxgq/yebj7+HozfLv4fIfxgLr6ezj3+vT5+nI38fS4vDy2u3z5c7n5OTy4PHq2d/h4sof9+zeC8Ll6v/J29PWtMXE3tTd3Mb43eqo0L6JuN7iu7q+2va6CRD60fDV6ALK3NjbzcbY8BPW4QYU2dnh7Nvq4+jx7e/u7+8E0dnf2eTO8dzs6PTb0w/w+u3W8dW82+Tc5+vg48ji7e3ayfL69vnX1+L36PPx4Ov2
39TM3cPR1vji39XpKMPe/Af2xeXn/Nzu8fzG7ukR3vXx8Nv5/Pz96+Do9/X87+v09/Hc5dvZ3ub99ufg+gbhC9/d+uX69/708fn73/L35QLw7Nvl9fnx6uzk8vrx8P328fT18vLm0ujm+vXt+Pno1CrO9P0I8vTk9f74/Nr3+ubm7+Ll5PLs9vjc6+nu7vH47OTv5/H56vne2uwG6Ovu5eMD4QXw/ePy5+729PPS7fro3O/i7ufz7Pb43+3w7u7x+Ozj7+vz3+/63trtBurr8ubjA+MI8P3j8u/w+PX34e776+Hn7djfEu7w4d7c9Pjz8PH35+Xs5+ra1tnT79bj8/fH4ePQEPTX6/Dg5fLj7dLo+BXS6OH/8snx8fLk3eLv5+3z0+Xo6NzQ98zQ3vLq59bw5wje1tTp6wXqw+b18PcH6/PaD/Xa1+Ds9fz5DQXi9t3r+vfd9ejVvQfH3eTx9dTU9trk4NHW+Njs6BHm9/T80/z5y8/v8uXb8vb39fIL9PHy7vbv9PXz6Pf14+HS9+8C8fjQDOjj3fbp8vDU8vf1+NwA8Nv2+/YJ6uD4+P7X4ubt9/n47fr57+zLDRnW6PTv5fPp5+bt9e/76/f84vD9+vrf+//01hTx4uTz+PPuCOv65/Dv9vHw6eny4t7d1QPq6ubq8tTp1Pjk+Obq5dvm9PL23+X43t0U8+/p9vn57gjs+vX19Pfy8/Lr8+Pl5uro+Ovj8fPY7d8J7/vo9u3i6vf29+Lt+uzq5Pjq5N718/bZ5vf39PT17uz02//h8Azh5/Pp4+745+MB6uf27vXt5+Tx8+7h79/i1+7j3QLt7uvW5tLg9+Tx8OPo1AvjAtfr29jt6efl8N/d2+He9OHs5+Pg8O3q1Orw2xKm3PPd9PX28LPzv+jU6uuhveDe1/fH3vH11wrG4NHcvcvJAO67zcfAv7gPxdi2veTfvcsC0wHHwdPOy8jS2/P6ysrp49oE1eH0w90A2uLa58DX
zwTdwdTJ18jHFMjcw9Lv6ubR3eDi6/Tt3hbl9eL17OjS5/Li1u/n4N7x8On29uTo9vLkHOPX8fjs8+v2+/Ly4Nbs0+bVx8zL3cjD69bey9HO2tXOwfXv+fPX2cLp7LvL88zw7tbP89Xz0dPL9PHQ08bm2OW90Obw2Ovs5RXj5dzr2drk6+n63NnJ5PHr5NjW8cjfub/64s7fzuXa4xIM5uHd3AXi/Pfj3ubj7ujL6fDr4ePs6N/XB9oIx9Lo6d3p5+HE7egL6unX6dno6ejB0evp4v75/Ob46v39/fb4tfz38/vw/P3+4+0i3fL7+ffn5+n35O/e6/325Pjj+/v47uvy/Pbz6fLy7/v8/Pbu3drn8/n69ff49/Pe1tLR5Pjt9+7i6N7i3OHr6g/4G/H3+Obh9fzt4er2397z+e/15O8N5/b39fr48/LnFObX5+718trpzPPS7trO9/Tj8tbq6+LW3/bv7vzo3tzj5uja5Ozo2+Ll5+Xd6uLb3dzd6Ojk7MTj3S/k5+nk5e3k3unX5uTo6On45+Hl9vXy9fH28PPz8u317vHk6e7x9erm6+rv7vPr6ecb8+/u7uXx6uTu8PHu7/Hy8e3r8fb18vXx9vDz8/Lt9e7x5Onu8fXq5uvq7+7z6+nnG/Pv7u7l8erk7vDx7u/x8vHt6/He6OXt7t3m4+zr4+3o6t/n3+jk49nk3NHe5/3Z1R7g2uTcAd/swebl6+Xmzdzz4OTb5OP62+Li3+XU2Rna693f5Ofq1eoA7dnz897w7vHn7+/q6unz6Ozp3+XX59/h3esM6PPu3NXx8/Dx4uba7Oby6OfW6Mrfw9vFz9Lw6tDi1xjQBgzS1NDo6tDp5uPo3vjqxcu44vnG+e7M9url6v7MyO7bw8zC1erP3c/C3vjk4tX31ODWyxTzyNrH0eHX4ODO0LbO1ffM8ALc6M/30cbM7+EC2tXe29nS6ejj4uz29OvwA+Pl49UL2uPj5OTp3uju4dzX
0ubr5uvw2e3v0OoD6urt5dXp6d0Jy93gBtfl5uvX1d387evbC+EN6+3q6d7s8t/rzeLm6+vw99308+Tv5/Dy7/bs6uzr4ef07wjd5+Tt7uznBfjw2wroEfbu8u3s7vLk+Nfs7vDz9PTu9Pfu8fHy+PHt9PLy6e/29/Ht9PUJ7ejk7+7z9OgK9ez28vf49ff36/bu9NTc08za0s3YutfG2tfg2wTLzsTb8Qre6dDj5s7j3vsc1dHt/M4M0tnY0drZ4MLWBdLa3Nfb3tzc2N3k4e7n6+sN2Ove7wkB6+7l6+z04PLfAerm4O3o5ePq7/Dx8uzb3QjtxuXq8uUH2snE6cH02djSwdXTy7vD2NQW4N/j+gXk2w/c19AJz/z019/cyc3f09rU/c318dLp0/3g1PTP/dre2dXe2dvQ0uHbCe3p7tO86OoK39zQBdv3zNvk3NfU4tzf4wvw6+/19fDz987x8/P39vnz6+3w8/L49Q7q8wXt7/Hq7vL07Q/tyfb39vj1+Pfu8dzv8Ovv9fXw8/fO8fPz9/b58+vt8PPy+PUO6vMF7e/x6u7y9O0P7cn29/b49fj37vHc7+rJ5unp3uff5un36uDs1tnR2N/qxhfk3uzi+eHn3u0C7ejl5db56t/g1ejr5vrgCdzqyebp6d7n3+bp9+rg7NbZ0djf6sYX5N7s4vnh597tAu3o5eXW+erf4NXo6+b64Anc5uHp6evu0fLr5+Lv7Ann6RLn++zy7un18/Ln8OP46/X27/Lh6Afm8PTu6ufz7/Dn6ebh6enr7tHy6+fi7+wJ5+kS5/vs8u7p9fPy5/Dj+Ov19u/y4egH5vD07urn8+/w5+nT1dbj7OTa5NrW2ebfFd7gCN/93OLf5ufi49DU1PzR3uHl6dXbD9vf3uLi5eDi6eDW09XW4+zk2uTa1tnm3xXe4Ajf/dzi3+bn4uPQ1NT80d7h5enV2w/b397i4uXg4ung1uTo4Oz28OPq4+Pa8+kT
6vEC4gzf4OHi5uTl7d3gF9vj5+3p4uPF5uTp5err7+nt2dv25+r17/Th7Qnj3vDq6ufY5+fs7/H35/zv6gPp3tv15vf48AX1+/Dk7erw5Oba7fHW9ufq9e/04e0J497w6urn2Ofn7O/x9+f87+oD6d7b9eb3+PAF9fvw5O3q8OTm2u3x1ufr8unz8+vu4drp7+Tp8eLb9efa4Q/d3OnqE+Hd19gE4+gF/un87+zu8uXq5erx4+bv7/Tw8/bv7vPs7/H39fXn2/bt4ev19Ovz9w/p9ODn8/jzCALq3/Tx8vLx6u3t8enr5+vy6fPz6+7h2unv5Onx4tv159rhD93c6eoT4d3X2ATj6AX+6fzv7O7y5erl6vHj5s3Ar8PeydvO68btx8+pztW50sDP4dbRwb/HqN3Ux92jx6e+88fJqru5vb23zb7OsfOlqdCiuLTivs/u1tnR4MTd8trS0ODUsdvgzuDb2N3xvuLSuOSerdfSyMPcuOjNvvHa3tjD0+HZ0NDi6Aju+s3w6+vt1ejv0ufN6+sL59TV+M7o3+bU1uDd0MbV3MTOuMW69Ofg3+Xr4t3l8snl0Pvjztzu0Pm7GwPP6drf1dq/EMPVzOjiAuTe4wTfyt/p393q8tPk9N733//y6sLl4eTu5eLV6v7a/dfd6fH35N3d6enG1hnXytzj8t3Z797j5vLv8QP15drr5ODo//rZ8tno2t/l1xAKzuXs2wjz6vLq6NXs7/Lf8d/k39/t3/Tv8vPe3PIL1+Lw7e3u7vDw5Q4E4fDy6Ojk7N701+Ds6N7x4v7r8+Do7e3c4enq7+7v8u3x8Oby6Obm4OLo5e7p6QTn3+TnENrV19z62+4D4OPi2eb/1+Xp3uIH6ODZ3ujR8vTw8OPh8w734MzK2efY3unx+tzaz9vH0Abz/fLy1dH42OrS1AXy0+Lg8Oza6dXq4OXi59nj1t368vv67ffJ+Pf95NTv7eL89O768PsA3tnkFuv7+vL0
4e/vDPjw/PX6+PL7/Pz79fv+7wnrDePi5N/b4tXV3Nza6tnb1OMJF+zS2ffS6PfW3uIB5uDq5eLf2eXpy+Lo3eDn4NzNyt7d3cvJ5Ocd4OXp3uDjy+wA4cPI6+jNwNzd8eDsx8fi1iHky+bh8OTO0dbi887U18q3xODLubjT3vkG6+3hv+bRwb34+wPyAODk2+bm0/fU4+PSybjc4q7WxuLG49jhyuzh39jt9Ojt4/P/C9n24NDO5OPO9gLC8s/e5vPj4uYCzurp6OPn5ubP19vpz+be5t329/zs+Pr18frk2g3nDvzz7/z17ufmFOPf6/ft6t8M5vHk/PL1+Ozz6PXY9/j45vPx/fH4+/r76/322PXr7Pr89en8+PP06/TzCQzw8fH39PLx+Pjj8fj9+vr7+Pf3+fv59QP49O7r0vX2+Ozp9vTj+er09/fz/dzd8/Lq+vrz9ubx9gT69vn09/Pq9fr49/Dz9+4J7u7z8Pjn6enh2vfn5vrl6evy8xnr2+fz3fL45+ntDe3v8u7p5+Pr9OHh7eHq++ne3rv0063Tw8a+tdyrydPfy8TxxM7WBNjgvNLKx/XEu9/HzM7sCADy0Mncy8fVy8fLounj3ufx7PLh7+P92O3p8+Tp7unz7eTw9PT39+v99O3p9/T7CATa4vf0+PT18vnl7t/h3vnR6+rq3ODT4cno6/Pu0tnc5M7G9uXt7u3x8O3e3eDX3wsOA9nn8PDw4Ozv2evlAvDt7PTu9PDw4uv/7PPz8O/s8PHz7/Hv7Avx8gH28u/18fTy7vjt+vL1+fn09uvz8ADu4dvf1vPn9urXJOjn6Qzh9uTpzd/H0Nzm8Pfn6eDp4+rl4Onc6+zU7+zo8NXo7OH65+zv4PHp6urt5urw9+vt7+728u706Ozv+fHh4RLw8vz+/vnp7Qrz5/b3+uL0DPL36dPNw97k6NLe+One8Anq6gDs7+Xc4uDxBwva3+jf6/T04PL38una6dXm6uvw
687r7PDx8fb79Pb09/r44wET+fzt/fr25u779wvY9/L7+/vr+u39/fz8/vz8/fv4+/3x+f3pAvby6RH19P2Tn5/Aprif59iP2bqwtMu6w9G+xdjRzLPj27/LxcfV6tLF0djPy+eJ4/r259fTCOYI3Nfd6ODu5NfQ2unx9/T09dfu7+ju9fX3+fX28fHv9eLv6vPw8gHi9dvixfPABfPP4MrE3N7G4NLwztXC5eTV38zl6dbn6OLgzerS3ezo4+MB3s7e6Ovk570bygD5vQDp1APY4+TZ6+Tf3dDd/dDm8uDh+PPn7ero7u729fbg5dzi5uzj5ejq2cjQ3/IB5t7zB9cH7/Tv8vbz8erv6fT3+fny7e/37fT3+Pb3+PLn8+n29fD39/bv+ezm7/UE9gkK097Y+eXi6O/h6uPD1OX+2OHn8ezj6ufo7Obj7/b36PTg5vTv8ufo7OPdz+bmDALw7uT07t/Z5Ovp9e7y7eX06Oj58/f75vL38fH45uzn8/Ht7PHvFuzx8fL12uPv1fkJz+LX8P8I6fbh2/Ho+t7w5OnsyuP29dvl6eXv7+P79vTn4ffx9fX59PP27fPj9tzJ3AP/3PAR6Onn6PLn4OHm2+nh+/z4/P74+fz4+Pvj/v77/vn5+vLq5/D5+vXk4vDl5vL4yfb1+fH28+v2+Pr4APn68/f49vf5+vr39fT29fn2+/z5+vv29Pry+Pn67/P3Dujz+OD29Pnx9dHr9/j6+AH7+vP3+Pf3+Pr69/n19fX59/v7+fr69vT68fn6+vDz9w7z8enx4uzx8fvjAPXx8/Po9O30/s3c7tvm7ujr7fsL3uvk6uTn8+vu7PHw8fHk7dz+7O3U0Ort4O/c5uTw8O7T4/HeCs3T6t3v7fTr4uvr7+zY6unp7urn3iXO1dLy5uDJ5/P29vTv8fL5+Pz3+/n68vn38vj18vT18fb29vj49fn28e/68vj48e4D7fHsAvPu6vfz9vb07/Hy+fj8
9/v5+vL59/L49fL09fH29vb4+PX59vHv+vL4+PHuA+3x7ALz7ur32/TX893WzfPqB9HZ4+HQ5MzN0gbu4ubL4eTe9ufhz8C93b71xdbW2tLZ1Nfg1tHD6dP55Pns6Nfb5frn7unm5fHY29oF/vLt89ju5Ovs6uzg3enVzt7c4ePq6uLv79Hf0d/tCPAJ8vDg6fX79/bu7O/24+Hk+Ob58fv69fjY9Pb3+vvy9+Lp6e339vHw+Pnr6ujo+dz37vv9/PT0+PX1+v7+9/L78O/t/Pf7+v77Dvb38/74/vvu9/T++f78/f79+Pz99cq33c3gs9Km4uH53rzx4/X68tbZ69DXtty73Onzxd/d3Ln57+0BrqyutbTe8sqyv9jQ0QTCy9DR1/383d7b++MEzwnj1QPE6OnN59XU3tLNz8PP79b3ys/R0NTP/9Hh0s344urQ0Ojp1t/VA9bo5t73BOIL6drK7Pjr6/bn4e3t4uHm7dLjAdnd4Nrd2w7Y6trZ3OH56uD179vtCQzl7+np2Qjr8PTc5+MC59ft5wAC6+rX4eTq5Ovu3ebs4ezZ2unt7OTz+/jf9vnz+O0M6fDu6/L9+PP16+n2BvTr+/rq8Pfu8PP59/v39/Xw9u/09eb27fHr2N/D1QLYz9TL7QTg29y+09PB+OkB1tDY4Oft/wTNCOP72dfnANnq4uXq6enp8t7Vx+/v7e3p9Orp4/7+5+v26ebo4Nf6+ejf1uzy9vcG2gHp+u3k5Org8PHr9PXz9On34+X2+v7++/7+8/Pv4vD2/fzi/v304eLz6fH19vMHCvAK7gb19PL58fPu9/v7+fzw+/zs88/HxPCly7m3te3kx9e39tnpu+zv/RC6p/bM29LfwrrU7Afa8cnJwsvB/8bN48C53QPl4trl0Nzl29rR0Nnn09/Q/t730eoj29vg8L7h5OHl393j6cbn4+Hi3Bvb39fc2cnS7+bm3/fk7O/lBwXo+ukP2eLjAOXv0uXp
8vLh5/X34OTmHOHW3N/l4ufW5+bb0uTaBODj5uDp5OXe0N3g6/LkzeHg5vbdwQ/p2PDfEevp4eT34ufhAuzs3ujz2urz9e7p1RLw8u/r8O7w7OPb7e/16OPs5+8L5eHV8eb2+xf08+btCebw9+X39+nr+e70+e3w7uH05vD06vfx9/Ps7vL1+fnp9Pr04u/cFfft+ePl9vHr9vT68uUE8Pj4+fnp+PYB+vrl7fDx9OHm+Pjw3+vx+Ojv6ezs7vn/8u3V0PLo6gTu6OXz5xzr5+zm8PXw5vHy6/bt6u/w9PTj5vj58OTr8/jo+O7t7vP5//Xv29H07PTy9+rm9ukc8On06vf29Ofz8vX47uzp7vDv8O3f7uDt7eXg6Obs4eoC3PLy7eXw//fw9vf74RTo6vbh9e728+bo8O/v7OPpzd7D3vnUweLPxhHT29/C2tLe2QDpwcHL5+LcuubpxcLK387a2N3Xz97GuCTl2crfveTo3eIG4MbmwNYa5OHx1+Ds593py9bO1dbk5dvr6Nrb1vDx6dzw2N/Uxs4U2uXUzOPrDRrw6NzY8+Da3Ozf8PHY4vHgBObh5t/i8AXu4uv27/Dp7PTo9O7v8vTx9vPo89fe6w0a8Ojc2PPg2tzs3/Dx2OLx4ATm4ebf4vAF7uLr9u/w6ez06PTu7/L08fbz6PPX3uDr4tnf8Orv2+3t7/Hp6OX48O350tcM29fvAd/q/wfB4Nnf7ubq6s4H5+ff9enx3szc7uvR083Eze3p69XJ3+K5x7rT0/HT6sHS2NjquMrSt5654d2qt7+erri3pbzfoOzs0RfG5NTVA8zm3djw6eYB6droxdba6uTn7/TuEvXs8tvt6OMF6+UD8vTz8/X45OLS27u21bTAuLzG3+MP2vTAzrPB3/+r2gzP5M7D3ePY9bzIzvPs6MvOzM3Bw8LGtufJ4wjZ3vfJ3Nfe4sgI8f3R3fHYuLnI2AbTxNje6uPz7AfU2eIJxcvW39LX
ztLU1tLKxcD08+Ln4+Hx8uzbz+Hr5vDo2O7v+tzj1fbc+/Xq6e771fDz+O7x9fTz9PDv8vv55uzkIOn48ezq5P3z1/X09vLu4Org5d/u6x3f/tnwC/X58Ofk7Njv9O367/zs6fPx+/b94tr5+fP8+Pr47e3aDPPq/fL38vbg5tzw5enr7ukF+OHr5OH05+/58/j3+vX48fr1/esR9eft8Ov02u/v7OHlB/Ln7ezk1+3s1gbi6PHy6+Xx8Pfs8/nt6vL27vjz8vj2Ae3gFtzo6+Dv5/Ty4xEHAufw0ubY3uXV2+vh69n35wrtBQLeAeXe0ejn5+/x6+vx9+bp2Mvz9O7g9+328eQS9APo9Nfm3dzl7fD15PDh9/n8+PDu8QP29N/v9/Pv9/D2+Pn16ePnuM/rrwYA5rfc7/Dj6ubh7cTMBP7uw6f8xtL/ydnNyNDg58HQytTjztbh0c3cs8Skt97xBtrVAdHX3c700tz58szh2fPt+sfcAOHj/9vi59Hb8OvT2dTc7PHZ5tjy7t7Zu9H24vP18xH0BuXv6O/w8PTu8fPx6Arz7ubu9Pjs9PUD5e/r6vHw+PH48/Di8Pfz5eTy6OTnEdba7uMg7Ofc8t7o9Pvp7ufZHeXn2e4M9O7t3ej46uXx8+/m+uLe6uv34uzP4Ojh5OLq297l4d/64uvmFeHkz9kRy+Tg4vLx7+ns6Ors4/Dv8/Tx5vTl8fTx79jiC+fY0Q/Z39za2O3XyfDKBRTnxszN3OzT1Nva3dvj8tTq4uny19/l5vX16efp2eDZ7MPi8/Tz8vLn9vP08Pf3+O/27wTz9+7y9fDs8/Lz3Pr49PD38v3u7/T39vn48fn6B/jn5/3j6Obr7+Hs7+D16vDu29Ho6u7wHfHa8ezu69vv9PPz9/T26vLz8fDx7ezn5u3s5ens6OT95+H09Nrb0ebw6unx6/PiBvHQ/98G7uPk8enh4uXp5vjx8vHt7vfv79ro7MH33t/U6Pnc
0t7u4tzh59/S4t3h/BLg1/fc+efn3ubp7+Dx5PLg6erS49fV49/mCuLW39/l1Ov939Lh0eff5+fh1+Hk4v4U4dj74Prq6t3o6vPh8enw4enr1OLZ2eTh5vPl2t/n7ubz0M7r8eDk4e7t4Onc6ADZ3ejxA/fQ3tIL5erd5fDh1+Lc6e3z5ura8/Pu9SHQ6u/m89PS6/Lj2fX07+Hr3egB5+zr8QPd1ePWDebw4Obx4djj3Oru8+bp3PT07/Uh18jaxtDMvvvTp/j88sDN2KDw1rYK3OOq4Rjh3abU68wD1d/Q8NXj39nZ4NPb7svh+LTx4tbo5Nnl38kO+QXS6ezOzeLa7LvHyfMR9eXD3u/lBujt8+Pt9Ozx6PHm7/nt8sna8eHf5+vl7vDQ//P71urx0N3t0AXKys31GfDu1eHn0/ro3vHn8vbo4u3o2er47vbJ09vk4ODe2ALl8eLc6e/r9crr7ucJ5vzg7O3y/Ozs7/Dz9vXrB/Lz9ez28O/r9Nn06vLOxvfPy9/N4f3VwfDZ4OzQ/hz81dPq3uLj4evd4eLu6uHf4drO1ODcz9fT1dYF1d/F19XFG9K+ttHr2PXPzM3Iwc3MBfa/7tq/s9IcwsjesL3D/cXHwbvA9gy/vwf2z8uv5N3a0f3Sx8bdyNjI69vg2tbX184Hy/rlzMrUxdTQ0tHIzcvR2c7M1AISxMQN+9fSwNL/yw0GEMHM2dDi0+HHydbIwtjW7eLn4ebn5Onh6OsD4d3i5+XY5OTV1OTb39vk2MTm19sK2xPJ0+nf8Nvk0dfl2eDh5O7k6ufu6unr6+zuC+fi6enp3+Xp5N/o4e3r5uDX6+j25/Tu7+314dz36+fj6eTy9A7k2Qbl9O3u8QDvAere++nq8e3u7eLp7u7t7uDr7O3o9uf07u/t9eHc9+vn4+nk8vQO5NkG5fTt7vEA7wHq3vvp6vHt7u3i6e7u7e7g6+zt4e3f7OXm7Njq3tPn6ufi3+7l4dsd
4NkA4OPs4uPdzd7nD+Ln5eTY7Orm7O/yBPLX9t/8A/v85Nv53eP94ebh2tfc5M3Dy+nZ6Nzt2+jo5vDZ4e7y2eLW4ejf6Ovt5uTo+vQJB8PQ1fQH58i7Ac/U8c3Nz976984Q1cPc3tzl19nL09rl5OLa3dnV2NXX397X4s/U98PR3OQFDc/VwxLY2wfi2dzyBOLm/e7a8OLu6eLo6e3w8ebt8ufh2+Du6+zp4N3o5v/CwOrM8r/OFBAT8ObZ+7v3/tzLx9XUxr7i46/c0cbR4NDl3dTX0sng3dHX39HOqdTS17fLzM+/zvXdytbh5cfN1//x8enLwsnZ6eD8C9fPBtHRz9jI4ArHyiLLys3cvsfA9O/x8fTx7PDq6tvy7vXp8+TmCQT08+nu6fTy6ewA7unz9vbt7evx7fLy8u/z7vHr7/Tv8fH08ezw6urb8u716fPk5gkE9PPp7un08unsAO7p8/b27e3r8e3y8vLv8+7x6+/q0dvd3erm5Of6yubk3ODm3+sB5fr/6gbk7ezm5enT4ubq7t/v4OXk5ujq6+rh4t7/5c3m3uXk3Pzs99rl4d8J4BLd1ebW5eXq5+rU2evl39/o6+L7Avfn4dzj5uXj2+Pd4erZ8Njv6Nre8Qbq5+TnCez96+Du7fHu7vLw397v6unx7fPrCgLd7efd6uno7Ono7+y3tubfutzoxfH96e3BrLe72MDj7M7f38fa8eTx0sng0drbxc/DwMG/+MzN09PJwNzv1OABxtLnztTVDtHa4d/MzcjJ7gbK3PDL0tr25N7ex9bL8dzhzczJ2v/c2ubc4NX20ODs6+zs6tvp7Arp5vTy8Ozg8gUJ1vLo9e3x8ufu9Ov14+no5Obe8vDo7vPx8QHs6ePd5eDf9Nvo8AfqDtrs8e/j9fT0Bdv99Pnc4eUE7fDj5/Tg6ezz7u7z4vLr8ev19u/T3vDc6t/j2erh4cwA7e7j5/Hr3uv22ujiCeXd1uPe5P//4eTx
6evq5eLe5u3t4enTBd/k5+Hkv+fsCtbh5OPg293l2ubhzwDjysnnBOfg5tn329rU6drn7QPe4N7g1QLUD9Pd6u/u4s/t8enq7fTl4OXj5t/u49YL8MfP6N7m7PDi/ujf2Onc6PDq5uLe4uDp7BHc4eHdvsLYxMDw4yAHo6MU1NEOzKePqMO2vMrItdC9xs262Lq5u73SBsfT17nN7Aig0fT36fD26PT25t8H7O7r8evwHOTx6+309fL3+ery8PXx7e/46vf37vP66/n59eTv49no8gHg89/q6uXvBf/s8tro6t7r6Obz4+7S8Oz18vTy9e7x9+Dh7fDn2uvx6/XRC9QL9fPl5Pbt7fDn7wYB6/re7e7j7Ojo8+Pu1fbt9vP19PXw8fjg4e/x8tzv8u721gvWDAHe1u/m4ejp4cMU4OXiDeAI6uLZ4PDs7evx69/36uvu6+nd2ebs5Oby8ev28O3w7dzY2MXh0NLh6/PW1NnY4drJ4eHc7c4A+drY6AfU5+AA1v7n2d3m6ODx2dzl1wLb5dbd3NjH4tHQ4ev02NXa2eHcyeHh4O7PCPze3uj52OjjAdkB69rf5ujh9trc5dgG3eXY4N3o4eTj1NLt2ez16+3l2uvg5+z0zN3c4Nvp59zv7tv8Bdrf59Dr2tvWz9cd4t/g0uLZ2dXK/dvM2xgB48nt6cnLA9be0gLm2+Tp6ebo6PHi7uvs2A/dz+Lh19vg5+jRC83fzfzM1PjI1d3s2O/X1s/mxtjCxvL1BO/CtdTOz9vcyb74vv/W6tnf1NjZCdXf19zX3fDY6/HX5err3+PW9urv1ufq4uD61esE6+fl5uHr8evh3Ojh5gjm7N7h5BLi6PDs4uDj29jnBt/h78XY1+js3MvR5NzhzRfc0d7U6+3w4+Dg4QnWHu3a8vHz7+a95ejl6O7R8PHv7Pv78vgK5PXz8/b67ufh8fbx6/H48Pvg9xDt6vH29vn28936Cff7+vsJ5/Ll8v33
29TdywX/78IA297309HfDMfe0Avb49DI6Onn4eXq8OLl6Ozk6uTq5erV7efm2toA/d3f5Nfz//fdBuPi4urX597k9NYF6O/s9PXp6/Lr8vLp6ujv5vHs8e/s7/Ps6OviAP7d4+fb2QP41wbk4+Xs1+7g5fTWBejv8Pb26uzy7PLy6ero7+fy7vXy7vb16urx4trXztruAN3a5d/k29/gzdrR3dXux9Tc6Nvt5P/r4uXe3tzZ2tbc1tve3xDd3d3aCPTp9vT57Or69vPw4+72+vX08fj02Nfj7/Hg9+/y+PPu8Ons4OHn5PHn8Pju9PXu+wkQ19gT4Off2OXb5+nbDgTW6dzk4ePo6OXi4dfh6uLp3ePo5+Ln3+bg3+Pi5d7k6+rh6NfYE+Dn39jl2+fp2w4E1unc5OHj6Ojl4uHX4eri6d3j6Ofi59/m4N/j4uXe5Ovq4ejg4PLp4uTg6ujy8OUAFObp7+vj6+7z6/H09Pjv9/Ts8O736/To8/Lr7+3t7+zk3uju4uTaHOrn1ubhBNzq6efx39no7evi7t3e5+P/A+Dh5u7r7Ora5O7r6+ns6+3l+fHo3/v+/8/5/vr76Bbj7vXl+uT77vv7+/7y8/H/9Qfo+v379P7//Pr19fv+9Pz4/Qbt+uDi5Noc6ufW5uEE3Orp5/Hf2ejt6+Lu3d7n4/8D4OHm7uvs6trk7uvr6ezr7eX58ejf6uzS79EN3ugK6ugR0dLm2Nb84efn9d7o8vUG9N3iBwbz5t/n4Obr5+vq4Obx8+PZ5dzc3ubi2+To1hDV4Ojt29/o5APP29riEePm6Ovg6N7x4+nk4N3j2dzm6OLi6d7g6Af69Orw4fHz++v27fbv99z28PD0+gLj8O739ff19PX18vD08PTx8Pnk3uPj5N7z+OUQ4+/0+fnu9/cJ59b29vjl8vLsFfb09vX26fTw9u/4CuXm8/jz9PPq+/jz9Pr66fDy7eLu8vL05/LwBt8K7u304uDr
4Rnq5vDp6+jo7Ovl9Pvh6e/x5en06/Px8O7x797q3dfz8+bx4u7p4OXn+Qnl6+rn7ebfB+gJ7uTs8+Xx+PLz7/T76/Xn9fLs8O/w6u3y6+/m8/Pm8eLu6eDl5/kJ5evq5+3m3wfoCe7k7PPl8fjy8+/0++v15/Xy7PDv8Ort8uvv5uju2Onn7d/w1+cO5eft6/Hv58r83gvT0s/r49vt6Ofe1efZ5t3h4+vu7Obm7OTn1gj84uDX4tn+4dng2evp59Xj4NTiEMvq3c7U5+L36OvW19X81dvZ3t/a2OTl6tb/2PvT6fbu8u/tB/Hx8O/39/rz+PXy8uf2AvT17vP39fX39/H48fj37vLp9OPu8vD4DOfU9t7d2OzR2tLZ9trU69PY4MrV4/LO7NXX09Hi7PHn6uXe7OTK3Nbf5tnV2e/T6+jlwrflBdf359zk4+Da4AXl5eDu4b/97dXy59Dy5OPbBNv+1dLj7fji/Nfx7evc7uL01tvh2BTZBOnT2eX82N/55eXh8uO05evX8uvcAevh5O3h2+bo8fPb4w/b8ero3fDb2N7m7fj99vv67fv91Pj58fv28/f+9fL2+vn639nr8/UK5grr9fT59fnQ7/39+/f8+/f3+Pfk8ujy+d7i+QHt6xPr6On0/c7a8eH37Ony8Ont9O/p4/vn+/j6++/3+vXs+PTo7Prm5PLq8vrf4/kB7esT6+nr9P3Q2vPh9/Hq9/Du7ffv6+Xb8/v5/Pv19/v18Pr16O386Pfp/Pv9+/7+5Nzr7Pz88fb19O3i3/3j4/by2B3t7BHx3v326enb5fz58ebo5u/v8fX36vz+/vr//uTc6u79/vb29fbw4t/94+P28/Ad8ufp8+j/9uzw6er8/fLq6Ojz9fH1+Pb88/3k+vvg4tbq8/Dv9PcLAufO6Obu9fgKGevjzvfT/Or32tfr/+780vf07vTs4uTgA+Xr7fTn4vPy7O/p6+n42+ry7ukCCdr53efl6N3c
5uDi7uz24djs6OTs3OHo7vXi39zZ8O/Y6SfW6O3g9u3n38DZ8uDz5vPr+vvb+9rw9uP+APzy/vPz7O318OLm3ev09//6+/v4//nv8vPu/Pn5/P707ezn+e725vjs7/b36fAPDfX27vb6/P788/75+/719eT18OP34ff1z+gPzuzk2vPyB+nsAOTq4RLT/eHh9QPl9uj27vPr6vjc9OT11s7n9+Pt+/Xq+PT49tnoBdbw8un07+kD7gDq7+sN8OTk4vUE6vTx9vX28PP56vjv9+fs6vbp9fz98v39//7M9QvZ+Pr3+P/s6vL+6OvmEe3Q7/QDAeII8/z1+fbz+uD97v3b6Pb+5O7x8vj06fb4+vDYE+P1+/T4AMPx5PLu5PP19O3zAOXq1vf4+Pj39fX29PX39O3v7/H59vv99vP6/Prx6CHl+vb3/L7R9ev39vX4+vjy9gf1+Oj6/Pz7+/r7+vj7+/rz+Pv49vj6/fn0/f0A8eIP8Pru8//E4fbt9+7q+fz58/v78/nk///+/v37+fz7+/z69fb99+zy7vP0APz2CAHu6fD88PT66uDk7Ovw5ur169TfFQri2+vy1vvw8vnn+uj79+Pv8+7d7OcH7uPw8vT17Avw4eTz9sXI7+fk2u7x7+Xv6ADj5t3q9vf1+fHw7d7i9dsRCuf06eXp6+7o7fTe4hDd3/Tk7u7g6+fO6PTo5uLw5vHr5uLt6AX07uzx7fDz9fTr7+oX4u/d7vDy8+/36gbv39Dg6/Db2e3LzwDu5uHz8Qj07uPf+tzh0uzlCQ3z8vP37f/eENjq7uDk7ubn6e3R2uvv5ODn6+HiD9/j4ebf6uro5efl5ePj7N3n5wLt5fDu59LTGADo4+ra4Ozl5+nmzfzm6eDa3+vd2wzd3uHk3end5ePf3uPf4u3c5eL/2dnr4+TRCRb62Are8ePl3N8C+N7d2eTl1+ID+Nro29rm1t3q5uTu+ebi6+ng5Pvf8Oft7u3u7+fu
197/9dn919zT2ODfw9ng2t3h+gTB1gPX3ODX4N7e5gPc0+Tl3Pf00evm6OLp59ni2Mvf+e7S/ODY0t3b3dbZ3NjY4P0B9tD74djc1t/g1OH/187f49cI7dvn4OXf5Obd39fX2eHJvtDAy8nG2rjUy9DP2sjZ7OwC19O3zrvb7OLi1MvlxQ3vDfjd0cbP08jVz+bZ9N7g19bo59/r4fjb3urk6t3d1NTZ1uDf4t7V4/rx8N7h79oS9w346eLa6OTY6ujl6MzI6ePc7Ojg+O7l6ery7+ze5cba3+Dm5+fh1uTZ+tXn2fDf9/gU/sfj2erk2ujl5vHO3Ozt7/Ls4/nw5fLy9PPt6+bh3Orj6evo5tbt29Ld6drx3/n9AArf5tft49vt6OTxz+fr5e3v9/jr5wbm6e3p8/Tk6eno5urr79zz8Qz9+ev25e4H6dzh//H28fXt+Pf07O/Y6/Lr8O3i6vTi69Ds8vPo7/Xp8BvZy9Pc4ATn7urc29/x4RDs7u/h7t/d693y7/jR38vOzdzQzbHftc/l28jM2OPN19yf7eD04eG62trc3eHo7/bl6MmzwuvN2tHG6dXk3uTm5/zY8uDo7+vs4/Dh5ebg9/Xc4/35wsjS8+jT893uwcPV1f3z8ebV3eLf2ADkBAj94d7L6uzw3+jS4MXu2uHs0+XkztD25QSZvOD9t+Tj0+bGwvvn1Njcudvq5uj519oAEPP13P31+/fu8PHj9Oz2+eL1+ezbGu7H5eb89d3u9+7i5O0F9uTj9NLu+vLzyvDu8AT08sjR+fX39enj2Onh6u0W9e7ZzbLkyiH56uvW8AjcvMj4w/jo8dK+7PDe9tT56MTb5d/j7/Dl/v36+fHt9+3g2ern7+fa6N62Dujx6Ov05f/oA+zq7OLs0vD27frh8ejW6O3sywHs9uLy2+jh8NXq9+fp5uHv894Dw8fu3c3m5QnKCw3R9/Hj7NPb6uznyuTnzNXz3dTU9/39/fn5JePw
3P/g/vz43h3T29rY+d/V8+bdFdbm7Prl6Ora+vDv+t3+5cre+u7u1ef69fHw6d346PX73f3+9ugOBdzr6Pf67/f6COfe4PL9+fv51fv5+/nV9fLu5vLy8fj39Pv2+ffz+PT58vLi+Pbu3fPrwMrp9Of39erLAf0q+Oz28+j1+ef76e3u3+fi4t7k6+v17+Ts6vDz9vLv09gN6ezm5wTX6PIC6O7n4vblBO3pCPXv7erz7PMG9+jh6/EP7ujy8dzl7e3tC/Lu1vPs4BLq6ejf8vL08/Xr7/Lk9u/38+D34+z5+/Xz7u/h7PwA7vLq2gTo19vS4+fo3drn69bR1c4QAdfp4tzo6dLe3PHl7Ons6vDl6OXh7PDxCA/8AO/y6ukE6eDj5u3u6u/i8vH03+jQ3Q7h7uTr8u7m7Ony6+3p8uvx5+/q5PTz8Qjt6e/h4uoP6N7n8/bu7+317/Tz8PX18OvW5v/t8vjx6u369Pf79/n3+/b0+fj57fj0GPzy3/b89/r79Pbv+Ov4++/l9+bh5e7qCeMK7AsG6une8erv4fH67/H8+PP07/r07dv+8vD5//77/ff37/n0/v717P3q6Ovv7/rv7ugMCe7z5Pny5uP1/vb3/vz79/T+++/l0NL+2tHGv93V1uHZ0ezg1M/TAuy+3OTv1/PSBvfm4fD41t7T0vrV3OLp5Ojd7d733ubpCubk3vDn7OH18er27Nvo6N3q4u7q2uLo3+Xs4+QO7u3i4+Th9ebn7PLw6g/rBPzk3Nvf5PXX39ba3+3M4+XawQ/x2fXm78j18OT13t7RvOQGzdfe7QnIzdrj2MfSysjl2tnd1t3009nz2NXkx9zc0MEH6+ro2f3n5+jR1dLZ7vPT+83O2OQCz8zb2de7ycew7fTyAvT59PP18fPo6w39+/Tm+uDg6vLs++fv8Qvw9N309ffx7uHs/fX9/Pj9+vD17wPi39Pf6Obj2P3PBe3f3Nje1Nz2+PHa9uHW5t/o
5dLp19/b2fPk4Obh2+Lj3OL819D77+zv7/D29PPv6Abt8fXm8uv34/MA7Qbk6fXs7vTq7+Dl9OoC9vT19fP39fTyB+bs3u/w7/Tt8vXwB9/j+Ovy6+js6//z3+Pm6t7v4+zv5/fu6PDr5err9un19PD39ev35QPs6Ofe4d3n4frxANrl5eTn5eMR3Nvd3NXS6t3S8OTh4t/h2uXq5+Pr4O/q2+zV7Nfu8+nh9efg8uoH7Qjz3O/h3vTj7wTGD+3u5en18fb17/f37vH29vf47/T39u/l7Pru09bm49vc4eni++Xp8+3h4OLt6uLQ3eTm48nuEuvy7uzl8+jp8/H1697t6ert8NUO5gjW5uPb3OHp4vvl6fPt4eDi7eri0N3k5uPJ7hLr8u7s5fPo6fPx9eve7enq7fDVDuYI7AfoDe3v6PL27vP3+PDp9/js7fPu6PP18/T0E/Xs8vj09/Xq6+327/D3+Pjz6+jx2efp8NTw9e7x6hrn7Orx7tjv9u7u7/Lz+PX++wL59/LmAen9+/v7+Pbz6Pb2+fLm9erv9Pbg8/jz9O0R7fLz9vLn9Pj18vLz9fn2/vz8+vn05gzo/vz8/fv7+PP6+vv07fbxBx715ePV/Qni39DY2vfS59De3NPhB+Dr498H2Obd1uvV5M/c2M7i5M3d1s7a0+TN4v4KBPPq3Q0O6tfl5uEC4unf6tTT3vDr7tvq39j09NDd3Ora4eXU6fDV7OPg6e/u6skQ7uPUyNvj99jT0c/Y9uHayc7L0vYF0MXY5/TQ3dPY0N7W1tPKy93R09fc2MvX1s3H7Pn5yuHmAf/r7Obq8NPm5tzn4+zaDeXd8+P97+ri7+X08eDn5df03e/q7evg6+ba4P4C1tjp7t4C8e3q8fHe8O7e7+vs2g/n5/Ps5/Dy8PLn9fPg7ejm9eDv7fLs5e3r3eAe9+br5/DnAOXp5N3o5e3t6d7o797m4u7m59zp6vHi4u7s8ejc5eTn2drg
4tjt6ObhCNfo2trj1Pnp497l5gDs6uHm4d4b3OLR6f3u3e/g3eji4+vl5O/q6ujt8O/z5Ofi5uTc2trq4d7o4wzU6OXf4Ojo4uHv3vnHy/Xp8PHd2NnN3dvi29bj3dPl49/lCNDf0wvw5Ord7vnt7eDc//fu8+nu9PHT4N8J6Nvs7wvl8uoJ6O3v8Ofv8vPt7vPt8+/t8+bm6egC3OHn4+Pt7uXi59Tb4ObgBOzr7Ajq4Oni6+fs9Obq6OgI6e7l3uXs5+vg59/e5unoAtzh5+Pj7e7l4ufU2+Dm4ATs6+wI6uDp4uvn7PTm6ujoCOnu5d7l7Ofr4Off3ub6w7u44cHZ0wfy4/Gtybu/xK/p4LTuq9HX0tPdvfbh6fbH9cHMytLB5dLFzejov6Pr1OzV5NvU1/bM6ff/z+fk09rXwcPF48/l4uvg9NAC8v7yzsrI2drQ39fm4eMFCuDe0+j25/Dn6fXt6fcC79D39OXx597VysvY/+b06Pjp5PD0787I4dzn4PLe7ubp3QDo4uHs+ff68+T7+Nni7uD69efx6Pjz7/Xo9+L2+QXt5AboHtTw4NH05+D68er1+vYD9O/p3fbc7tfi8vDt8/Xwz/Ln2/Dk3s3P1dD+t+/x/+AP8Aj60NPf6ePg697q4enj2vDgzuT15fTd6PTv//wE5tT05+Dw7uTS2M7a/M3u3wfz6fz4AtPD2uvo3ure6+Do5t/u3tf84v3lyNID6Nfc1t/i1vHm4+Lj++Th3tLV5d0H49zf2N344ffW5/Hg1NPd0uLd38/7/OL95cjSA+jX3Nbf4tbx5uPi4/vk4d7S1eXdB+Pc39jd+OH31ufx4NTT3dLi3d/P+9vw5urZ1Ob099wB5fT16fHq5Qrm7PD15QDp9+rxAO4FBfXY8vX1+Onw89P18trx1ssF7vXe7OXx9Ojs7fH16/Lw9fTi3PDz7APn7ejW6N8E7PDy6u3y5uXv8/Lx9PbN9fQJ4PDm8Qz95Ojy
48365vnY6+Lg6cna0dkHz+3uzfLN3MnK7NTw8vLm7xTp3Obj3e7b6+jw7vL2/+fo/tvW+uj52PLi5PHT4uTi593w9OX32ePT2uzb8PHw5vIV6+Tr5OXu3dLl5OTh6tTe9fTj/tbx8ezl5NwI39jm8u/n8w3i8evr8OP8CObt+Pv36+3r9/nl+N/n4/Pu8ezz6O0l6N7m5/Te7enY1Ozw8PL14/f09/rk2Pbl+fv9/Pv09vn4+/z18evp7eXqz+Xk6+7z5tXe7ODq5yDj6Bjc4eDZ3O3q6fbn8Ovp8ezo8+jr6ebv7/Dw5urv49rl6s/l5Ovu8+bV3uzg6ucg4+gY3OHg2dzt6un25/Dr6fHs6PPo6+nm7+/w8Obq7+Pa5OkN3+jb6evn6uvu7PDk0fDt5ebd5/vq7PDm4+3r6evk8ezu++zl0OLi4usO7N4I3fTm++Xl7Ovy7uzr8+/s6+3y9O3wD+Pv9O3y8e/x9fDd7drm9u338QLp5u/sBerl2vbt6e7h4+/L6uny7vr69tPt9PLf0dXa2cze9N302+rs3dDT7OLW78zPCcnTEsjl1cjv+uPs8Obi7u/e0tTX7evT5tfs3uHs3+zi1/DezejoFRz51urQ6urs6+vp6N7tzenM5/vl7fHn4u7w5NPZ3O/p1ObY7ODm7Nzw5uTx4M/p7AUd5e/00uzq8urp6Onn8eDp2Nbg2M7R3eDU19TT99/a29Te0dkACfHd3e7n3/3c4tjk2+Dg1t3V19jb1dLY1dPE0srt6eTZ3ujj497e3Lfj4eHV5trkBQoG4c740+Lk4Onl5Ofp5tzi4d7f49/e3trXzuHT/OTtAu7r7u714+/r9e7y8fD09vTqDQP13dbv7fDt8enm8u7s7PHz7O3g7+Hh6uru3Qv0wrUE1dHFscL9vsbIvb/Q58fd0NTDuNi/2tD41tbHr+fIwAzOx9LEzdXQ2b/uEuvT3ePkCOvk5d3e6eLg3N3e3tvh2uze3OPo
5+zfCerk4ePn7+f66Njl4efu4d3q4hbN39HP3/Tc3NnP4vXd5+3c294H4/ns5O/k9Nzk7uPr5dXt1+vm9ezU6+bg5Obt6f8S1+nQxNgP3u7h4t0L1dnW3Onl4ePV4ezVuuvi8N374dvZ0/zk5Abd4ezg6e/j7N7X1cji393S3PTl4v/o8+Xc5uDh9QbpBN/Y6+nu3/DO5+Xk/+Tn5eb84OTq7OMF3uLpAuPY8f/V3wEC3dbk4tje6N3nzd3Z5t/Rx9zf4RPs38by2BPN3ezY2tXj4OHS1tneC9jZyPfD1MjJ7sDM0f7Kydjf3cXhAM/q/NDf8gfr5NfF2tjm+9jg2s/c1MvWw87U198Fz8AU2OXU4/3W0NzL19ji5uDP3QrU8gvZ1/rW8+rh2OjZ2wXh6Ojc5+DQ3s/X4eDl8tjN2OfS1+Dg9+nazdzf3OHf1enZ5NMKz8fc/ATl0wfi3fLn2cbr8tHb5+jTzt3c6fr4AdDP3+D46A/a59zq6ezo3+Lo6O/lCu3r6hHa5eDx9PIG5O3xBuzs8ejk6eXn7PLy1tfW6fTw9vTxCe/w9vP3+vX5/Oz48O31+PvvCvUB8fPxCer45vYI8+/19u/x8u764Ovm7OXj5ebl6O3p3ebm6enh8eX+4/ns/Ovy8PDy5enlD+jq7P3x3t0B2+7u6+Xv5+fq4+nl4+Xm5ejt6d3m5unp4fHl/uP57Pzr8vDw8uXp5Q/o6uz98d7dAdvu7uvl7+fn6uPp6Onfz+L01fDl5OPr9Ofe4PPl0+Pl2QXm1fgG5eTf1+Hh3uHd1uDX3sXk3dzVB9r6DO7x3dHh/Pze3NHK4eXm7fPa1gDl1uj11dfw8Nzf49Xc4N7T3Nnj2+Le2NPf5ujZ2eb+6Ozm68L25OfU3+fq9dwI3+QG9OvuBPHv1vjq+PP08OHv7e7m8e7y8fDq8fTW7e7v7vDd0OH7/N7a0Mnh5ubt89rW/N/V5PXT1vD9293g1dzg3dLb2N/Z
4dzY093m59rW3+Xx7/by9Pj38O7F8PL29uPw8uLm5vPr2Nr18M/y4x7n0v3o6tjv6PPt6+bt8vLt4+Ld6dfe6tTN6vDt4PXz7NPc8NPf9M3BzOHS5gzQ3g/RztHq0OnY9NTU0tzW1CDc2tDNy8Hvte/U0dzAzdXS1crO37vM8/TRugru88rR5c/gyOz/qLfJAubNw8zcydiz9eTg6e7h49vy8Ozn4+T29+/q9+7h8Pfp7uQG5ALy9Onx9/TgAvXq9wvi9ubx9vT21vTv4eXr0fDYCubc5N/X3uHo5eTk4+7c0f3Z1uHd6tf+5ubjCg/T5eDUBOHK4eLZ5NXd6dzX8vPm9uvr8Pjw+PPw8/Hy8/jw9evp7fHuDO/n8fD38ers5uzy7/Hq9Pf49Pj37/vrBPT18/b08/b09PXt5/T14fP18+Xx9ff38PD29fP29Pbs+Pn4+Pf49ff18ff1+Abu9gzs6d/r6QTt6eHm3ePv9N/m4xHg4u/j5Aff8OwI4e7v8/PoBe/q6/Xs7O/v+Pjp8tvf7u3u6/Hm8PDp7ers8PXn5e4T4vTz9OUP6/Xz6Ojx8fPz6gf18Pn57Pbx9fr48fPi5+vp3OnnBOvo3ePd3Ofj3uTjEPXg7eLjB9/w6wjf7e7y8ucF7unr8Ovr7+719Onx2N7t5+3c7t/j1ODk3PPV2+/x5+DN8tXX5d3rzN7u3M3l6eTw2OvkvePezsvNx9+/3MO78env4e/h59Tg5N701drx8+jhzfbX3+nN7c698+LQ5uzl8tju5sDlqc7MzcXjwNrFwu3n7dzu3+PU4OTc89Xb7/Hn4M3y1dfl3evM3u7czeXp5PDY6+S9497Oy83H37/cw7u37bvkyOQG58vKys3Y7OQBwcTLyb/P7NLr9PLDzM7M1s/W1ujE1NDTz9LQz9Lk08DJ1+7Xw+rHEPrp5+Hh4OfZB9nl2tTP2fvY2r7lzuHj3dLQ5uH1x+jf2d/b29ndw9vd2OYK5v3e
1e7i5ejo7PL+1tLf6+nl3O7e9+ndCfLe4ufc9+7r4O3b6/Dr8Ojy5PLr5+/59vnt+fbj9/n5+fn55/Xg+fj4+e/5+Pj46A754Ob0+Pn4+PT55vb59/f3+Pj4+Pj54+/n8+4IDu/x6OLy8/L/7uzm4eXs9u/q6uv94/Xp7Onu6ubo5/Dn7PPn7u7v5PPj6OPv5/PuCA7v8eji8vPy/+7s5uHl7Pbv6urr/eP16ezp7urm6Ofw5+zz5+7u7+Tz4+j35uXV3dQK4uPg3unwBMnd7+fa1d7c/tLb+QLY4NTq2+Hg4drf4+Pk4ufk5OEC5N7TB+7t3Obv/vHs8OXu8wXr0/Tw7en06w7x8+v25/XW8PTu8vjS9Pj08ff39vPy4Or34ffm5dXd1Ari4+De6fAEyd3v59rV3tz+0tv5Atjg1Orb4eDh2t/j4+Ti5+Tk4QLk3tPN2PXe7NbV2Pjs4//T1d7P7/Hu/fDr6voD4O/x6On39NL09fLt9u3y5+bm7O7N4ujY9fXs9frw+PbW+PP66vn39Pn38eD49+4Q9+7u+vL1CPbd+vz29vv5/vf49vv78P354ubQ8+bd7fP19d3f/8763s3l4cn45urh6v7r493i4PDe0efR793x6Ord29rn5sTb19H53/ju3PMDAOjj8erjBfHs5uHW5uX048TU+d7d6enz2OzuzfPc8u/s4N/b6+Xk59vj497nzcXV3+jkzd7S1cTx6eHJz9u/6Nva7+bl3+/d8uzc4+XX1d/o9cbAxuPMvMy41+Pe583F1d/o5M3e0tXE8enhyc/bv+jb2u/m5d/v3fLs3OPl19Xf6PXGwMbjzLzMuNfnturR0+Li9fXX89nVyPz869De4dPpq/P97c/mvb3+3LjztMm0ouukzMO/4szV1cC73NEG39ja79PX69ju6vPVxNvl3fPd1gT58uzj8AHrwsoJ3N/+1Pf/9+Ls787z2unn093jGODm5ebl4/fs+Pb56N7r8Ojo
9+rbCgb34/fk8+Hv9uX06+Xh6evu9Pbm+e3u7vX39Pj5+ucE6uvw7Pfy9unS8vfs5+nhGAnl3ekI0+vk4PDk7+jp/dgG8PP26vXu9/npwKHsnOvMusDXuMwCy9XRyr+qxdK+1h7T5u/U3uPCxrIX17zU+tnStsfK8sSr4tQI6ezu3+Xp3+fn4ubW3+rc4ube6+wV39/QzRzp9dvx8PDd2u3g7tLk4uXf3hna1uTh1c/f293o69Hc5tnd/d3l5Orh4ejj5NMJ3wLaBP7k/t/p3wX+5dvhAezr7fPp8ejn99jc9e/c4vH68O/r4+vj8uv38Pv32ezl4xbs6/Hj0uvn3uEH7vH12fTy6e/47/vn7/r3D+3pBd7t0evp8Ovr8+n669308vPo7+0B6Qbs7eHz7OTl8d/t7PHw9ev08vL08/vrB/n39PLu/Pv99PXz9Nvz/ff69/v19e/z6vEV/Pbv+fD08Oz0+Pj49fv2+/b2+vQE8dwG6+ze6eL97Oj+6vLe5vLq7u/04enm3dLf1f//4uDqAfHd1ejn6Orq6ezn2ejs6+vmBPLz8fDw3/Dy+fbx5uz07vL0+e/n5e3i9OcF5Ovz8fEH5/Dw+O358PDy7+Xx8fHx8Ozp9+fs9tT5+Nn15+n69/bs+urt5erv6Bn8++TxDOno8PHr1e300+709OTw7eb37c3j2N/V0sHI0+DG5s/71OHe09fRyc7RFMTVBeXYzN7tzBjc0tbYytjc0MjZ2RDc49LT19bO1NLN0efR7OnJ2+Hb0s7T1gj42AHp5efU1QfZ3L7U3+/w6e7M8PHUz9kB3uzItczj4+Hd1eX27tnz2t/p5NvI3ecDDvIAzujb5OT94fHR3O7r6P36488A3t/n0OD01NDe6fPi9e/p8fXh8uDx9e/q8u3n4Obv5+znCvPx5PP07PP07urp6O0R8u/k8fv26+PX4+fv9fgI9O/25vD18+v68OT7+fb55NnZ4Rzx8Orv9fTn4+Xf
7O776+n06fPv+PD06eMA4O7x6e3q9fAS4O707efo+O/m7vLu5vYA9/H11/Tq9e7v7fD1+PLe7+jv9fbe8vTk8PTy8+jr7vbr7O7s7e/v4e7t6AHz7grt3+Lv5ff3CuLn5OPs3uvt3e/x8+vz3QQD4vD08vPo6+726+zu7O3v7+Hu7egB8+4K7d/i7+X39wri5+Tj7N7r7d3v8fPr890EA+L49PP8+vn5/PPw6Pf0+/H57u7p2ePo6ezv8u/R+Pbi4PDx+uHk6+b07u/07/Xs8w4Z9AL39+/7/Pzt+Oz3+fr68gf58fT29vjzA/fr7vH65ffw8fHd6+vx+Pvz/Pv++vvuBNDj7O7t5frn1tfU3+nx0ef09ujT4wDrBN7hAvf7Bfba1eDxAtvj7Ozi6+3o9N7w1N/i4dLxBtXc2tfVJd7k7d/b7uTW0tXd3uzb+dr80NPT1/Dk1dvk4RXU7ufm7e3h79UY0Nfg5cHe/ufj4c/p7eIS5Nnj3e7l/t7o5vAL9+Lp6tri5OHj3Oji3tna3NPm1+P83Qnc5Pbz5uvQyNbG2ef1ANXX1s3b0eYC2t/mAP3d3OLa2+Hm38/l3tXN1NPR3c7o980O8u7/+/Xi5dXj5+Hs/+Ld6OTf4evd7Ozs7ePw9PDo7uzv8PLh8uvn6enl7eje7tvj5+vu6+jz3+YB/esN4OrX6urUAfzl8/P27+jn9e/vBuXn6uvw4/Pp7uXk4+fo4+fc8Oro6BDu4+Lt6dvV8PPt4+zx6NzpGNzg897q5OPm5+Lb1u/p8PLx5uvh5Onr5BHf6ePx7u3x9Obx8uzm7u3v8vTn9fTy3tzu4Q/l8gfmDgbS5O3q69/b2+bn8fPp+u7w9+fW8e7t8fTm8fLs5u7t7/L05/X08t7c7uEP5fIH5g4G0uTt6uvf29vm5/Hz6fru8Pfn1t7j7+Dn3+fo7tzj7O/g3tjh5eje4wzoDd7l/t3e6ejs9ePb5OAG6wjm5Nfj6OPj3uTe
4+/g59/n6O7c4+zv4N7Y4eXo3uMM6A3e5f7d3uno7PXj2+TgBusI5uTX4+jj497k6efx5MntBOfk3uTm4ugK3O/t8Avg1eHa3t/rEeHm/uPm3tzr6e3h5+nr7urx4u7d4enn7OPI7QTn5d7k5+LmCtvw7fAK3fHf2t7f6xHe5f7i5t7c7Ons4dzo6+3q6+Hu3drw69rt1Lffy8rQycS7ytUOsuD06NHw2dvoycvO6bjYtt/p0b2zx9ip8MK/AsXuvNK7ytrrF97R0NrN8vv8yOHbueLc6uniDNfOyOzb1QnW++Dg2fbc2+Hb2M/c2w7j+tfHyNXu2hPr59jg4/3r5+7x5NDp5Ozh7v7r8/Dz7uDm7Orx8O3o7ebq4ufU3N0O5Afb3ub5/v3t/v79/vvv+vn+/v33//768fb07vb59+XwGe3u+/X4/v3+8u/8+/j9+P4aAPzy9/T09/j18vfm+Pj28Pj48fn3+PP39vYD9Pfv9uv18PH0CPX2+fj49vf39vX56vjz9vLz8Pn5+PP14w/l5ez68dbN8vPo5O7y7uT3+O/58vL+/+rw+fP78vUI+vr29/fs6O4A6+PV9+zi9/fj1OXl2PHW3OvJ3tXH9uzd0+3W0dbO2tPf4eHU1PDiyc3R9d271+jXAu3k1vfsqvj85dbm5tf02ODu2eHZyvnv3tno0NXZ1NvV4OLq1tny483Q0vfew9iw3ejp4OXl2Njj1+ja3ufv4eHnDNsOAuXx7d/f1evg/e/o3gnm5/Hz7e3d5Ozi3t300eD019fZ5ObM3OPV1OvU4Mwt398R5+vg0+br8vHd7eX17e7x6fXx8enr597u5u7L1dfQEOPv6ODq4Orw69bs8fPh9fLcHerv8/X89/bs6/jy+fj98On39/Xw8Oni8Ojx7Ojh4eDUz9cK0Obk5wvj6OPl3djmAPH+3u3lBebZ3OTm5ATn5eDg5NPhyufo5N3j4t7f78Tf2ukY6ebe4N0I4Ojv8ubX
3AfZ7u7o4fLu4vXg7vPy7+/38e8O6/fz3+vr8+vn4+Xq8vfn8e327vT58fD5/PPs9ert3fDv8e7x4PD08+/z9vHz8fHy7+cm7efh8eDy4N/e7vL8+fz1+/z99PX4+f38/Pb++fjx6uX57wD28/f0+O8J9Ovp+fz1+Pn4/Pz9/fj/5wjX6NzY8uPh4Pra0Nbq7OTm3eDUxebbDNoY6/PQ2Ofc9uXn8O3n6tbf2+Tl5u0U2dr18fDp7f3v6u0H2d3l6Prr6u3r4tXf4hng6fgA2unl29Pp9Pnx6Oz07uby4vL37t/oFerv5+Xu8evs6+bp7vbw7u/m7+bl8Ofp7wv14e7p8PQC9u718PHs3Obn8fTt8A/q5ufD3ND/0cjL3e/T7NHn39Lc3Mn3ysnO0cf84Njw2uC/99TkzuPc5NTa09Tj3tsDAsnH0dHXAd7Pyt7c3vrj6ePQ4uDb++Ti2ubg3OHe2+PfztvW7+jk4+nV3NPe6d/jAfjP18Pc0P/RyMvd79Ps0eff0tzcyffKyc7Rx/zg2PDa4L/31OTO49zk1NrT1OPe2wMCycfP2NP029DS2NzI2Ozz2NjD19wIEd3f3gHo3tL2493t8dLS2uHa3evQ3uDl5uHN3MHi3t7fy9zl3+HrzuTv+t7h2d7i8Oz89ezj9efqAO7o+v/e2+Po4ufu8Obl7Obp2+Hj9ujn79zt7eLt0NvOBgzy7OHp5wLO6PDv5Orq9A3w7s/h7PPz8+Xv9PLp7e/v8u3s7N3v8d/e5u7g7Pb08ej179/c9OPy/+7z8wrd/O7s8fLuAd/h7evl6+bh4+Th4uDs39/O7PDv6+Pj6/Dn1fbw7vDp8fD+Cvvi3d/p8+7p+wLlz+fr7djr4+3tDvHw7+fo4PXe7+zz2+zg4ubs6uH68PLx5+/yBtoD3N/e4eXv9ebT+uHk7Ovd7ej2+RPx8PDm5/D34Pjs8O/r4+Pr8OfV9vDu8Onx8P4K++Ld3+nz7un7AuXP
5+vt2Ovj7e0O8fDv5+jg9d7v9vT1+vrZ++zd3uvk7PP7x/vm9tjs9t4UyPn17fHv0dDv2NX69fr2+fj19/n89P3wDvr79/z8/vvw7OHu5uz6/eH86vji5PHlBuby8Oz37uzi9/v8+/r6+fz6+vv6/fj+9xL///7//f/+8uvg7ubs//3h/Or34eby5P7r6/Lr9+3t5Pf8/vv7+vn7+vv8+v36/vcU6vrz9efoCejz3unw9ODY6Ofx8Ont4unlFenk197oBfPt4u/l6e3O4ePd7PD02fDm+sqvnrnVvcvL9u3i6dfOu7roqPfs2dDe/dvI8fu+Ae7e4MDUuqjy1MPM1cvG1/CyyrnW4svUyMfa68cH7v/Y4dDg9Onj7urdzeHr7QfizgbR6e/i1c3Q6d3k4Ofd7Oz80NTD2+Lk1sPO7ADrCtnI2e7gzAzx8vz96sf2A/HcvvMG4ePv6Nrc3vTp8Nvp2evm2eHg4tLn7OXS0uDp1/3n7tf099PS9vwKAObT+vP03/nkGvMCBurZ6/fW7ePw7+Xx8srZ6NXb5+vk1dni5u7/6NfV8vbQ1PUAFQHo2vb/893o9v3u/gHu5fL45fLq8fDk8PDK1uva4uTg5ePA3eX3/P7d3Ofc6M3gx/PB2AoDyeD+yeT11f7N5sr56dzm1Nfk2+Pa1drL4+vt6fLu6u/06gju5Ob56/Lh9Orp3e3s7unyCefw/OHs2vHsAvPj9PLp8O7v8urg6ukI5dri99Tl8gHgydvN6/Ds0try+bfDwc0D3NPi6cTz0eLi0NDd4OXj1tTU2OK56xUB7/P07Orf5fYA4N714/Hi9ejm4fXQ29nh8/HU0O3aCejU5uXh7+7s7+HZ5OTmzvUQCfT+/f36+f795tji8un29fv79xIR8+bx8g399/P+8Oj39P/8/v/9/fv6/fv8/fb++O/M5Njh0c/q5+jEp/ME3Mnh4+QL3P/20wwC4Pm77usD19LlyuPy2urs4/Db6NjO
68nO4ujd7drR7ub90szl1+7e4u3oCPHF1OcI9ugJ5PHNzOrd8dzo9Ovx9+jx4e3l1Ofe1+fw8fXn4u7uLdjm6dzw4eHh5tfr8e/x6u326e366ef58/n5/frz8vH25/j2+uTu8O7z8evs7vPy4u/v3/nq8uwi7u8b5tvjz9nv9PXs8+Dt8O3x7PPv6Pbi8u/v8ubk8ObQ/vzc3Nzj3OzW0/vd4usB8O7t3Mzj0d/RB+TbzuXUzOjl7uXe7OsD49rg5+H28+viD//o6qm9otbG88zFz8LS8bvM2NjL3we42ffM9ALw2+bc1MjA7uPH48K+xszL6ffb0vG13gfH1d3Y58nzyO7l4gLP39jozc8B0/Lp6f/1+vrw0drc2d/U7dnb3t3e2OAA28/Ay+sM2Nzv49Ti3+7o9PEJ5unr4dfi5OTq9PPpBurv4+by69va2uDh5Ojn6OLtBeLj0+n15/P7+/Dy797m7O367Ob19ejj2w7t7+LxCewM09Tu6frv6OwE5uzw9un68QPw5dvy4fT9/ff2/O7g2eLs+eD06/vf3/HV9Mju+QEV4vQV6On89snn3vf07fD47/ni7dzl9fX5///+///77vr2/P74+/X/+/D14vTK9vsJGPD59frq/Pfg6+T99/z7/f397/7u7fz8/Pv96v7+5f35/Pr8+vP8/P328/fyDdfw5+/7+Mz98/Dv9/n7/Pj8/Pf8/Pv+8PIU4OPc5drX5+3z9ert6e/S9ubs5+Hy8dQR4AXe7evq4APr7u/s4Onr7ujw8+Dt6OYDCOru6u7v5uXn+fju8e/23vbq8Ozh8/HUFO/l4PL37uEE6/D08+fv7/L39/fi5OvxB/Do+Pj9+Pr+LNrx8Ov79Orl3fb8/fn8AOj+/vr97t75+AD//v7//f7//v799+vq+9Tv8e3t8/Ly9BLz6PLt/fLs9eXr8fHl6+bm9/Hl6+rv9/T8+PX5+fn18uPz9fzuB/Pt3e7wydG20NH64tLl
Acfl9eHi3tja09/9/9P63NTY6eYA6Ozg5dnn0OTi4+zd+uHk1wHeDODX2tjeyu7tz8TP5tbr4+Pl7t3oyezy4O/j5PP04en59/Hj5tbw6uXz0RPo4wnq+uj3+Onz+gr59vLz9v3t/Pb09v77/P349gj8+vvu8PH4+vX9/fj7+vv79v3d+/vt8Pbn+P737vva/v0d0Pb+1wDq/uzq+fwgCe/p8/b98vze/v779vz9/vz8+/377f/+4uQD6PL07ejqBvDf/Aju+d/s+PTi7PTwArDu3OX49OX2Dvr08Ozr9vnv6+7y5t/z98nt8unxzOnY6+zd0dr23tHv2d3izNjT0uby8Oze1Nfm4f7d5tna08/K393dzNv51tbOAPLk++IC7vTf6vDq2PnW4+Xo7dXn79nUyP7e6O3o3ebd3+fi1+LS4ubh383q8+DX2sz+yPTN4eTc2tbZz9TiyODn4+PszAP7xPfh/NrTAtq93M3Z2NTe3eDj5tLQ8OrosfbPANP71g7o5+nk7N3U7tvj6ejfAODR8eD45OHq4t3j3OHP7+zd6OTn6+vj4vzF6dcG9fH3+fr8+fv45vf3+/X69fv8+hHx8AXz3/bt8ff48uf07/n36fr28vr78/XY+vvqyuXZ6+js5Pfw2uDi7+ro8/Hx7f/n2+cX6gzu3+Du4+zdyfTq7Ofy7fDy8OTkywry2tz5+fb18/v+9fLv8Pn97/f89/4P8Orz2f8E+tr+8fvv6fL9/fH0+/f6/P3w/fvp/ePt4+Le2ubh0f7v+MzZ5u7M6dTQ1An+1+DVzejez+EL4NXf9Nne1tkU1czb393j0eTS+N/X6OXKzOXa0/fY3uTj4NLgz+nk2Nf1y6Pu5c7p3t5ACOK6u8rr4uXZz8/c5gfSy+Hu4OHf7t3e1dnb7uve8+f0394X1ODz4xHb4uMB7+ji7O7nA+Pk6fDe5/Dl9+rm7tfi077I/tXVxtHT4Nri0OPq2svFAsHB49YIyd7G
DtkK1sfQ1/DQwdvBx83Y1+Xh7d23CeXj3u3m4uzl/Pz+3+j04dPo5OMVwgbi2+jn/Ono1+/t7ufp7urz5uDo4ezh8eTl5M7bDAHw1Nvd4uYA2evd6yDK0ebG2d7m4u/b8Q/z9uLb5vDv6OPu6+7o4+Pk5ufd4ODh2NTR1dLlz9Dc2gbn2eH62s/Wzfjwzs3i1Nzb0t/73Nza4NsBztrb1Nje2tPewBfJzuXc5unZ4t3c4OMK6uLqDN/g5L/V4uDc6efm6NzoBuPm5PDs/+XV7evt7u3i7sAL5NfRAdLH1M7D+MrT1c7b1c/KDtjl2M/U3t3R3dnp7tPa5Ozo4tLVIOHj4NTd1d7l0PT22wfK0tXVyMXQ2N3U4NjP2Ovhw9zV1+Xi1Nzb7vDV4Ozv8OXj3hXo59/X69rk8NkE+8+94eTg4unZ3NvS4OLt1t7v59Lx6+br493i5e7z3uvr9PHl5N8V7O3e2Ozb5/zbBAD/5uD75eXs6+cN6u3v7erp5ujh2OLv7fTy8e7t7Ozm6O/u6uzv7+rs8fLx7e7v6wvu/+bg++Xl7OvnDert7+3q6ebo4dji7+308vHu7ezs5ujv7urs7+/q7PHy8e3u7+sL7uDi7+Lp6+fw2hDn4fHy79rj8uT/7uHm4tvgC9vm4eHd3N3g6+IS3Nro7Ozt5Ofn0MT16gXp5w3x8+311vfn8s/w9vn4Ivvc7dIU9/bx8/Xo3e7m2vjn9fHs8vLx6N/z8uDY6O/s8+zw7PL82gnr7enq6enp3ez79uzw6vHi8+75CO319/Lx9vPv7/Lv8Ovs8+/t8+jv7PPs8Ozy/NoJ6+3p6unp6d3s+/bs8Orx4vPu+Qjt9ffy8fbz7+/y7/Dr7PPv7fPn5Ovp5w3c7AXi0fDq7ene7t/8yf/e2f7W6+7Z594DydHU6t3e6urm5u3g7O/l693o7OXt7Ozh6e4M5dTx6/Tq5vLoAdMD4uUM8vDo2uvo6eXk7+/v6ert7+7x
6+/w7ezo3efo5untEPL0GOXW3dzo7d7c7wbrxe7w3eXy7u7q9+zx+vDw9fX3+vrz7+/o+N/o6urn5+Xo6g/w9CLh1dnX6OLN3O4F6cDn7N3l6+3s5/Hp8fjt7/Pv8vT58ens5urf5urn+dvA7Mj16Nj139jjzczH2tTHwePt2MryyNDS29XL/uHS+unV2tXQ+dDUx9bU1NvE+9Xl29DX0Mvn7+/czdfW1tPW0tHSEend1efT8+ri6hnU6s/Z6dfk1AfU1dDVxeXm1OUI8OgJ6Pjy9ej2+PT39fjs+fX39uPs7xbk8Q757PPq5vjb7v3w8PXt+/jv+P359fHSCPDoCej48vXo9vj09/X47Pn19/bj7O8W5PEO+ezz6ub42+798PD17fv47/j9+fXx0gf5+ejs/vT68O7o4u788fT9/PQT0+X65ez36u/y9d0U38v09fn4+fP3/PH3+fD59tUH+fno7P7z+vDu6OPw/PH1/fz0E9Pl+uvt9+rv8vXaFeXT9/X5+Pnz9/vy9/nw+fbV8f/++v3P8v8e+Pnf9v758f/r8v3u+Ojj/vPo8enp3OP6+vfo/uf34frw7/3+/P/0IPnbwOzI9ejY9d/Y483Mx9rUx8Hj7djK8sjQ0tvVy/7h0vrp1drV0PnQ1MfW1NTbxPvP4ODb5+MF6Mfn3s7k7OLf3QgB4hbg6QXe6P/o4d7j6uXn5+7r3ere5OTh7ODn9OPX2tzT3dfX8vn6+vfQ2trd39jfxu/n6tkC/dvM0OTaxdnh3N3k39zn39rd5d7q3ePQCuz15e/i8fL1BuYC7OLs8uzs+t7q4P/79unx9e319/bq+fvz+PHw9vHv7fHq8+709Arh39br7uDe8Pfb2+3F5+zk5ufY8ufn6v3r5/D+5egJ4t/r6dvw6OPv3u3m6fXg5tYH9PLm9Pri8vbh6u3z6f3x9v377e3v7fTm/vfh9PX1C/jv+f7s+vfv/eb29Pf8De/5CfXy5/T64fL2
4fLx/+r98/b9/u3t7+305g334fT29gv57/n+7Pv37/7l9vf3/BD4+eX78e34/ef0+urt8uTi/fX1//np8PLz9+v59O34+vkK+u/6/vn9+u766Pbz+f3h7foL9Or6/fr1/P0J6ubj9fD66OH79+Dx8/Lb8/QNA+ztB+js7ejm8O327/v68u378fzPyefy5efq5e3r6t/i5eLw4eHn4eADHuTl5ADz7vLk5sHq0vDn3e3t6evV4+rt8ens1fbf6+DT8uzb4N3yAObu7wbk59n+3tHm2e7n7+Pa7+vq6tDv5+nr8urR09vcHNj93c/lDNPj2eb0JNrozc3a1t7Q0eTwzM/Q18nI3+TY29zk3t7k0uPe2ePn3dzk3+Dm1d3N6+zo5ff2/gLw8uTe0eDr7ODhCeHe4/Da3Orv8O7z6ODt9vXz8u/29O3u8Ofl8Obv6fvwwt7AyOXsy+rt9vnuwvXC4uXVAuLR7evB2uDb183a09fJzb7H7NPTxcTJvsm0w7Xb6d7o4eXV1ujkzvv929jb7eAM3wfU39r559ze6OTc7+rt3eTm3ADs5Obe5ebh4O7m8+3q7OTs3d/x3OfQB+Tg6/HsAugK4fTn5vXl6+rr4vL28uTv8OQM+Of49PH25/H18QDV5djl6QkG8PTvAfIE7+rb0+LN+tfj3N/kAePp6+Pt1fTl4N7qzefw6PHp7vDZ6+XL+tT23dbt9Nv147fzxuLT2ffD+P/W6vTQ4tn10efk4uTo4uPc2/rg5Obk4+Dp0dnW1+Xr4O7rCsvtx/rgBOnw5eri7Njj5O/k5ur0C+Tz8vTz9vXw6e0M9PL19PL38+3t7Oji9+H38uzk8dz17Nzz9+3n6vTW7fH23A4W7Obr7fPh5/Hk4+7N5Ovv7u/v7evg8ejQ/ubq6+jn4+wP5d7x8Ozd39vs3eX65uDa8ub03tfu8OsO79zp5dvn3Nzn4+Dc7tDo8+/u9Ozv6e3x9PPl8vLt3+Tb7t3l1O7m
4fLq9OPX7/PwDvPd6ebb5+Tc5+Pg3+/S6fva2u7C+P3H2eLGBdDy3wDP5tjD/OzVyM3T4tvO28vZzt/o2ePc3tze1NPv3dXTy9H69vXr9N3m7+z73wLv4ebl5/T18ibW6e34+fr26vb2+fby+/j79/j6+fv1+Pv58/L05OPe783/Adbi8d4C1/TlAt3q29bX+dXQztnm19rh4ePT5enc5Nze3ufh4Pbe1snm3Ont8sXfDd/c6eb0897s6dTt8e/jIfHT4+fk8uvo7/Xq5PX06e3s6+X18eEK4+np7/Ts/fTg/+0VAPvp/ej67P/i9v/9+94c7url8/745/376ef3/Pj85/3+AP//+v7+/wD/8Ofa3+Pa0N7a4NT83uDr49v64w7M2NXZFOPt1uvl7hPaAObdxtjV4uPl5Nzh5uvmzQPs8fDt8e/p8+zw7/Tu8e3s8u/y7PPv8AcD6/Hz9/Tw7/Xy8fT19/bx8+jx8uza5fP28fP07/X26/f19PPs8PPy8PTy9vP2+PTqEfX49fn49fb29fX4+Pr49fXo8vTt2+b2/evv7PDv8fLx8OTj6+/28dn48O7l2erlEQH78u7s6fLv5ezx8e706O7x8urq6OXx7+7s8PX38fP8+fP36+z0+fTt+vDy7OXx8Bfw3/Xy9u7z8ezt+Pb2+O77+vv07PDp8vP94tLDy9P+H87w49bU2NHX1t8FxNfO2uP52OLt19Db0MrQ0v7n4+TPy9veDObY19LP0fHu7uru8vv5DPnx8/Lv9tzu8uYF2u3rA+HrEO/s8/Lg8efb4urm8u/1+fL17O/27Qrb7Nrj4Nrd5fnaA+Py6OHg797cBuPp5v388ePv7uUH5N/W6e3i7Onj6Obh5ubn5N/p2+za4+Da3eX52gPj8ujh4O/e3Abj6eb9/PHj7+7lB+Tf1unt4uzp4+jm4ebm5+Tf6d70w87SHCXUwc7K4NbOzbrQ5OHRv87Fzd/bytjT2t3Yzd784dXj
y7nUye7N0dfHwOba4eLq4w796Mzg3ejv7unm3v7b7Oz08O7m9ffx6vLv7vP29Pfy8Pj0++cL3vjt8toIAgPc6uXb/uzl7e7z4+/64+Ty9hDu5fHT2uzs5PL38Pbw+Ory6e739ent7vPz5fT16dXP3+fkEwnp4+3r6enn5Ojp5vDp6fDt5erl7OTy5+ji7OH98Ozu5+zt4eHy8urq4N3c8eP07Brf8+rw7+7o8e3z8fHp8fD17+nw7fDr9Ovw5+/lA/Py8+rz8vXs9vTu9uzj5N/p3NLUz+Pk2dfh2eHU3drbC/Pi187OB9rT5uLq3eDp5unS1uDS59jQ1dPt/uYK/u3m6eHl3d/k6tzh4evr5tvm7RT+8O7d4vXl3urs7vHw7O7y5OHu5Ovn5Ont8Ard49He19/NycvC3drS0NfZ3Mjcz9MCBtjUzMkD2dHk4uHZ4OHc49DR3vXd0sXW0OcM+wAH9O3n4uTl3+/w8fHt8+7k7+Xo1hDq8+Tt7PHw9fTw9ff16vr3+/kL8Ozi+fH14hPnA/HS3fffyN/g7+Do3vDZ4uPY5ObqCN7G1fXb2vXe397/2eDV593Oz9TQz9vg2BwEzcT73en98enu5uLm6+ry6+7s5Onr7fTu7+Pl4unn5u/w6u3v8fDz49fm5u3z7PIf6tnX8dLd99/I3+Dv4Oje8Nni49jk5uoI3sbV9dva9d7f3v/Z4NXn3c7P1NDP2+DYHATNxOrx1t3e4+Tl5gL72ujl2vTo5tfx8d3139jl1v/f8dXx/uPi397f4d/n5+Lj3unv1urq8dbd3uPk5eYC+9ro5dr06ObX8fHd9d/Y5db/3/HV8f7j4t/e3+Hf5+fi497p79bq/uno6Onq2+no6AvZ2e8P7Ovc3uH86e3v6/T12/Pf6unr5vLk8ebq7+/t8fP06uvo6f7o5QHn6drm6OgL2tnuD+vq3NPh/Onu7+v09drz3enp6+by5PDm6uzm6vDz9Onl4ujs3Nbe
2eHd59jY2enu797o5M4OA9XdyfgP5dPZ3djf3evWCdna4Nbp1dLa0d7u1NPe8uzh4ePy5+nu3d/t7vDj6OniCg3d69vS/+7f5+Xi6fHy5+vp5+jg7uTk6OXq99va89Pc6ePS3+Tc5eHh6uTn4NDc4dwJ3d/uB+TlAunp5+HYCOTo/8Tg+eDZ1+ro48n6BdfS3tPl0+Ho3tfi5eLl6OPL3uTgCeHf8Aza6Qjo6unm3gzl3gTd5P7d2drr6uTO/djb6Obf59/f4ubh4+Tq6Ovi2+rg4gTO0AHX4OkW3eHr4Nrf6+Xo3fHf4tjh2RDc6ePV5O/w5urv6+T24tHo7un36tz29d/MJQHK6AX38ODS693s4+vw6gns7dvg6Ozq5u714NfY2tXr6tTi4c7kxPDL49/509nU1tTtyRS2+Qrkzvjh1uXR1ALm5/zu4d/b2+TH2te98PXr9Pz1/Pr18e3z+ffw7Pvx9vLv4+gQ3esC5O3q5u727uzv+/H0EPn1+vD18wDj67esnLquq6rMFx0bD/GojuiZpJsE2PwIE8qxkw/h7fLD/rK0trKuu6evsK2zqaygh/myx8vC4Lur18+1yOHl19LJxty7p6O6vra93iWlFw7vq8XDusnJ/c2/ws/N2dW3wZihn4algbGFi2DGvc6nyK+fpAag3erhr9XNv8XbE8CtzbuflrwH0hy+sr/Jx8Srhq2BzsDUrc3Dw8nM6MD2tsi6rbTFFBDb2cjR7NbX/NrTuvrN1skF18fN0L2x0tDO0crTDdayx8vC4Lur18+1yOHl19LJxty7p6O6vra93iWlFw7vq8XDusnJ/c2/ws/N2dW3wZih4OME7QHo9OzetNP4x8To87XL4cyq9r+tzsTVvODx6OLF1MfL0dHc1tvd1tjf3NK3Hwn4+vjwBfv509K5yNXS0APD1+/d4d3m58zn6OLr5ebt6u/q5+Dc5ufk493k4MPZ0NcJ+Pr48AX7+dPSucjV0tADw9fv
3eHd5ufM5+ji6+Xm7erv6ufg3Obn5OPd5ODD2dDX3dPW5dgEBOTg3ukA8PHh2/Hj4t7S7OPcAOHn2OYBCuLT8Ojr9OX38/P08+f06vznANDN8MUE0dPj9MXkutbeAsfN0tze2QfMydPg7eDl293T3t7Z5ODq4OTg3+fe4+XUzCzp3/zd5Njk7MzO49/e8d/c3N/H7fMQ4eDh99zt8uXi4/Do6/Ts9O/37+/y8PcK5NcK4NL43w/h1Ozq7/7r8OrM1Ovv+vTz8Obx9ffv8/Xx7/f39uz29PL39+/z8fHo3OPq6PYGAurz8ffP2sve5d7E19nTye/a6eDk5dzh3urq6ebj5uDl5+Pj3Nzb4OHl6tIG29oK0wPV1bv54vDk1+vr3OHv2tP77PPw9vby8vXk6vHz7PTx8e/y5efp5+7p8fXh9dnm9gYC6vPx98/ay97l3sTX2dPJ79rp4OTl3OHe6urp5uPm4OXn4+Pc3Nvg4eXq0gbb2gi23bTA2um0+9/y6MP1+O/y8BHH0d7MyNHf1svPytHK2t7L2s/N2szS3NHa2PDAtLv23s7i3QnMzwHVEObk1wPOBeXe4unn4eDo+uDt6uDa5+zw6/Pf7fPr6uvk7+7S0t7jzePe7N4L2tbU4RPw6uQF1Abo5ubs7Ovj8fzt8u7o3unw8uv04PH29fDt6u/05Nnk5f3O8MPNoAzTC97Qy8/C0s+09gfc5uji0d/h5tzW4tTV5eHQ59zP3d/a59ve4QPd2NwO5gfs6NAF4wvn5ebf3efi3uTi9fLs6uXj9Pf14vzz+fn6+vjz9fjn9fnp9/bj5+zz4dzj4+Lf0OHT2dAF5wkD2/7gAO7j9OT08vPz4ejc8vjs8/fq7+vs6Orq5+3i2dbS4t/k5ejm6Njp393T5ucPDdAD++v11Pbf8fn19ePr5uf85PX65vHq7OLq6ebu4uLV2ecA4gT0+tiwwa4QA7nHxOnfz76y2sq+0tvZ2uPLze/Nzs3e
7dfT19/X3Njj49ndve7U1+wW/97t6uzb3BPW4fTs2Ojs3ejl5uf79vTa6+kM0Ove5gzn6uz28u/38vPo6ujk4wbu/Aj+67/Wv8gB1NnP+8fZzczl387k68Px5+zh6Ont5+7r6OTp6+Lo3+ns6NfMzd/72RPa3f/s8d3o/NXr59rr7vDr3OLf8vbY9+vz9frm9PX49PD3+vTx9ebq9/rk6+fr5Nbcx+fY7N3WHe/U0+neAePg4+ze6Ozm7OIB0eHq3ePt7eXl6OXp6uzn7u7u6+AD6vrs8gEF+Ov3xujRz93E2dnX0wDY19ze497e4+Lm6ePo6OXc4uLk4eTo3N/m49rc0un1/f33/ssK6fDy5+zm1uno5ezc6PTx9ffy9vX0+vHv8vX57PPu9fv09eXy9PLt7Ons+uzyAQX46/fG6NHP3cTZ2dfTANjX3N7j3t7j4ubp4+jo5dzi4uTh5Ojc3+bj2tzS6cXPxN7OtdHPLbuszvniyQb0BbDDxMHhwNLg1NHg3vvq2ODh4unm4dPd3uPe2rrWx/Dq79fz6ufx9C3Y0+4G6+f83+DY3eXl897k6+Pw8O7Y8+72+fL08/Dy8/Hz7fTj9+bc+fv08f/9/d0S9vLz9P3/2fvy//r67ODM9uX58vL94Pj77/Dl/Pz89vv9+v729ff+E+bP4+Ts1fDbA+/Q8d/z4cfoEdzz5+b08+Hv+fPy69/u9fLs+e3y7vnr6vLl6NXu6tvm0+nn79j04Pz20fLl9ejW6hHt9/Hv+fTh+Pv29vDj7/b27vv19/P57+/16PbW8eveqb2p1MSvvdwvpJS+97i9CfAMqrG+zd/LzefCyeLeDu/a4tjg29/jzOLf4OHfo8zhzL3HvtXRxs7jHMS80fPCzOnkBcXW0Nzm5tvvz9fo4v/56enm5dfr6dvp5ePo57/W68Hn6eHu6ujvBArv1vP77PLU3b7u+Ovv+f3x/f36+frh9vn+//37/vj29uvr6fTx6Onp
4e7n4+rv5egH6eTf9u7k4dUE6OLm5fL03uvr6uXsBNMC5e/x6e/n5eru7unr4OXQ8vHk1vHu6fP0Btzj8g/49PPkAPXw+PLz4/v8+Pjy9gL5+f7++fn5+vb69/b89tbv7db29vP19uj29SHX1fjW/vzU+OX59/3q9v7///j8+/fz/v3///n6//79+/n6/vrf+fzPwtLCobWR4KeUs9gTGyLZq+TdG83WwMe2sNrYwODRudrZy87C0crJnMzJxdjVzL3Pwv/VyObl2sLt0uEL9usd1Ozk1fnM1ezm6vHs7+z07Ojt5erx7/Hs8uvv8u718Pvn4e/h2sHe4+LM5NPg5hjSD8ns1NkB7uLv7Pf06vX1+PT19Pvy7OXk7Onz7uDo6+Pu3dfs3dfW1Ojo+dbW3N/3/BPW3AfvB9Xh3uXm7erl2Ozo4ejs7eTu4ebq5+fk6+7o5uTd4+Xp6ebv9QTd8Obv5d/34vDa5xTd7e3v+Pfs7+Hz8vPy9/Tq9d7q6Orr3Ojt8fPs4vfy8fLz9PHs9ePs5h3L0+7m7Prp7O3o8O3y7+3w8+7p8+7y5Pf28fXz9fL19/fu9vXeqrHby8240sDE0N4LDZPww6/zBvLw3dnAyerk0eLUyfHby9bX28/GstLNzNfZxMvt0OHa7fL28uzx4Onq5srZ4vTaBAgX7/X08tvv9e7w5fPn8fXv4/Lw3PPs7e32797kDPb58+r0//rs+/D24ATm5fL8/gzr++r2/fvm9u3+/Pv2+Oz6+/f8/P3//f37/vb9/f/29/Lr8/381v/t9+r84+T4+/wL9/Xs7vv4+/nv/vv77fP4+/r+/Pv7+vr6/Pr5/P399vb2Cfr4+vn68fjf4xTtyPv28/Pu8fnk/Pv6+f37+Pvt9/vw/On6+fn8/fn8/PT5+Pfv7dz47OTc9uHx3g4X69/39una5+bw897l8+/q+e3v+PX9+PT38fr8+vn3+frn+fffzdva4OfE3eXR39bxDPnJ
4/QFCNfY6uvayuzl5Orl3t7s7uXR5uLm8eXo1ebr7Obm4dTx8/j58vfz4/Pq9Q7e+vb1CuTi9PTz8NP3+vP39O71+vn5+/r89/j4+Pn6+Pv39+z39vj0+ez4+uHz6AgL1/Xs8f/a6dv4+Pjy+vD48/Hw+/Hz8vv79/j69/fl/Pn39/n0+fj4/fv1+vvs9fEW4uP17fHo7ff6/fj5+Pz++vn49/35+vX9+/z5+v359P38+Pb69u30+Or26PPl1JW1qr+BzdSvxtOasc2x/LfEx9fQ/8/Aqai2rrWysd7G88TKz9zax+Hn/hb3zADI/dG7wcnX2cTswMnh2sna5ujP39bb4ens4+/q5Onm3+rX3NDk5Nz52NnWzbTVwdfCgeWZ5+bbAMrx4prF6NrZ4qbQydvZt8b+kr+8udTL0LDR6/EPwtHT3fLn9/vH5rvz6sO02uXJ2873usvavNW+D67Ew+HS0NvRxNnB4MXO3dHi0AKbFMLAwNzs/hDK1sXl9MPG8LjOv9z55vjP7MnzAc/o6ufl3uLjwRXH8e/t7OHu2djcyPPS6e7CpZzsvcv9qAMAz7Pa5OnszMyorbzF193x4/IRz+Tl9ufh1NLmyAHcv+jb2ayDytPn5LzX6ATz5vTm3vLO8d0s59X+793q69HT3Pfy6ej49dr53evztvv4/Pr++vLU1vn7+vbm487k/9Xh5OjtDN7f4Obw8uDv5+n37soa3eTx49Le5+br3+7s9unk5eoM4NPw7vPfB9jcAfLu7uzr9OwA2+UT7+fp3/LHC+re3fTp7vHt8PXvDO/S7/Xx7vH48Obh8vL52e7m2fn6+P3h8Pr59/j39fn98en78A/389fh6/f35Prz+fH07vz+//z/+vb58/n7/dn82w/u5t736/Xg6ePi3+wS7+Ls8uoE3OXn8ubz5+Px99oI+vLx9uz09PPq493u8PAI7eIA5OPX5eDh9ujl9cjy8/cCEe/h/vf16+v28Pju8/Dp
9fv1/f738/7x7N7X8vTv5+na8tTq4OrkBu3j4+PZCeTr6ubo2tbg0+LlCQ3q6OTs7PL/0N7V9PLu7Ozl3uDo8uXt2NXc8+fu6g/x7Pb1+u359Prw7/D48vTy8/ML/ff5+/XoCuTk5Pz3/vr2+PTy+//x8Ono4t3Z3dre7/Da5QfcC+Hj2unu4/Drz+MS5ffs4u7j4+X28Nrf2N7n5ufW5O7r5PDIJdTy8tMF09LPBt3w7trr3/ri3NnS9/fj1tLs+b7h693d8uvU9tf86OTt4+Pm5cnrx/zz7OPu6/by8u7s8fXy+Pjv+Pn15Qf/7vLp997m6wHt9fz09gjt9Pbt9/Dx9+zw+/Pr0w3W3Q7c4uDt2//d8PTnAuzy5OTq6Pb07/X11Pbl2O7z+Oje5e/v8/Lt7ezz2e7p48AB6+v51sv5383K2tvm2t/I0uoF1uf91uHn+tzp6gbp7fLu1uLe5N/o5eXl5s2+yfbg4Nzf2dnnAt3j2+rn9O7Y8eMHEen/B+vw9u7j7NkD8/H3+PTz6eTp7vDy9PPh4OL21AnbAQrN28zk0eTj7ezq5tb0x9nk7vXx/Pn32Pzw5vD9/fLs8vX58vf47/Pu7NPuAd/3Btbo9+b8++Lu1/Px5Oju57/j6Onp5+LnAfPw6O3u9/b46O/r9vDz6+7s8dvW2/8B3swM4dgSx9/a5t3p4u3j5+Xo9ejp8/D18PX19u/w+f36+PP49ff28vL49Ojb4uzO1t3U79UP+Nzp7uju4ejV3e4a1/Xf6Ojk0/Hq4ejn4eLe6Ob45e3y7uHi7Nbl0vDEA/709+jw/eD26evb7uHX2+Pd5tjg7efq7Ovt6+Ht5Orx8tzk6OTu7u3i2ePr59364eXW1Mfe3s/R2EXZwOnB783H2OvF0N7h4d/r9fHd5OHd8ezv8fXl9vbl2bnu4e7i3c3YBwvp7fgD0wDf0Mzw3eza2+Hj7/Dt5evs6/Xr4PLr/eP36dny5+vt4eLv8Ovk
zN3k0/359/ECFOXh3tTT9Nrw4d/p6ODc7erv5uz38uzz6+3s+erY+O/u8ebi8PP449Li5snt2uXg1+fn69fUzOjn7+PY7+jYIMb6Av7o9ezQ9vrM6N/07vPv9vnm7fXr8enz89z2+fH49ufz+ffs6Nju8P718Pb98B3TCgXf/vzz2vsK6/74/f32/Pz/+fr89/v69/fw3vft8PHn/fv57+fi8vH89O76+/UW2gYH7/v8/OX66+v89fv3+ff8/PL4/Pr59fn78+oP5dDg1/oL3eLj6ujT4OLj2Obn7eDv88zl6+vt5uXg7Ojn5OXn7N7V2ODh4ebi/A3eDe7Y6u3/EOnn6fPp2ezw7uPq7vP19Pbn8fP58fXw9fX7+fnw+Pbu497q9ev68Obj7gbzAg8IxOvn6uy3x7HQsPO3wdwKycjX2ODe39PYytna5PXZ5tbU2uHXz9W9r9K7t+TbBvoa0d7d1eUG2O3J5NzQ0uzO1ero7+P15/Xu8N/p8/j67O/o6/Lu4unq3tjo1dfv1uUY1uvQ4tvh6Q7k5e7r6Ozc3erS7/Hq8uzs+Pfs9e7x/OX48Pr5/ef57vnvw+br3+Xlz9nv3t7S79Ds3uXo28rf3Nbe7tzg0vvq5Pnr5NIE5N4I5ebo5AX+7Ovt5L/S2+bi8OXq3ena3/zb8OPr8ObW3Ove4vLi5+b87O776+vU2+bt6eby7usOAe3u7+bT4OPt8AK7AtPw+v3k4c/L7dvu1e3Z4ue2z+Xm2+DT5d4GIOTh5N7W5OHg4ufh4erM5eLpxPTozPTtvtns/9fH7Nz98xXyB+PO3Orp0eX29t743+X53v38+/n69+Px7/Ty+efu88q+/RAD2fDmzMnsAeXn59/J2+ID2+jW7d7x6PLi6eLm7vTv8Obn3ebc3ODm8eb95f/a4vfWxs0P5Nre2NHs197mEs3ZzwD+8/778/Ls7PHq9vb7+Pr49fX47vbi3P3v0eHa4rzBxAMEGgm6xtYb
ysbHscLH+s/g4+bXzNgJ99Dg8d7f6N7s6erx6+fb19rj773H2trc2twT2g/h5tji4fH88tj19N/T9OLk+uDj6gL05u/e8Pvz8+3y9PD53+Po5PjV3Ovn6uro39/X6ufx6OzX0u3g5tkLEOzo7ubZ6vTp7/br4ufx6uf05/Hv7ern3/n07urY6ent4+vj4Ofg9OXj4O/58unqFgDs4t7y49/y5e/n6tbm7ODm5ers7+Xk6Nbl797l2O/03uXf39Tb29fl4Of06ObH7+rb4dQG6eXZ8eTg89wX597nBvT09fEH7+rt8uzl7s/2+eHs5Ofd4d/s8PDo9+jszfLy6/brDPL79vfz8/n58fb19Pj7+fn4DfPy9/Xw8PDZ7NbNDtwc3NTl2+nh7druAt/p49ve39/v8eXl8fDx7/Dz9vj29+3x9OTw7e/y7s7s69H12ALk6N3q5evs7Ozm9uPd3ezh6ubt7+/u8vLp9vTu5/Hy3u7q7fHl5+Pm4PYL6t0N59n65NrS6d7p6NPZ0vHX1ejRyQzU+ssd0t/b5u7w+9rd4tjq8PPx7ert5fHt5erL0O7m4/Dp4e3s4urf4tzz5uTs4dYP4P/UC+nw5uny+OXn7/Do6/Hz9/X09fT58urx2t/aHb/DyrfEBfvP8dbd4dXOz8zf8vTL3cfj6+O44Pf27NLd7ODX2tfO0tjW3eDj0b3z6w3N4Njb4uHy4f/p7Ovm5+vk7wEC0+fY5vDx5+z56fTj7fXy5fjx4enk6+7o2uvX2PDc4efh6u3u7OnW69727uvm+u/f2Nrp7e315iHqBAj58P3r4vD9+fPq6vXw8PHw7AQr1Nra3tDJ2Nzx4ODs7ebH6d/f6N3m5fXd9+3w9+rq2gLi6fnv+PHP6Oby8u8A/9zkHd/t6efl5evn9Pn29/Tw1+/07PT28vb38vv68v32Dubp8vL87fn77fb0+Pn+4ezs4unk2Brx+PT38try9/rl8/L3/OL28OYJ7Pjy
6/v09N/v6wzv/fH1+PDv+Pf48+j74/z8+fr++Pr7/vX59fj9/vPx//zh9vXrCez9/vT++Pbm/PL+///+/vny/Pr9/f7+/Or+9Nr4Cebl1O787OPi693c2PPdBNrt0sTf1PHl5+Xy+8723eX06fLu2efq3vDT6eTP3fHoCvzi8ev74/Xl6vTx9eb48+Hr6fPb39725/DoBg3n5PX1+vL29evw7+754uf08uDL/MUExwYdBeTt8NHu3dXY0Nn189/k+dLQ6eTP9vLh1/Xm0u3r9vXT0tLT6/Dj3NXf4ODb5Nzl3P7Z88vq1PXp+uXd6NrXzd/e4+br4uoS4ezw9vbv8u/w2Ovy7e/g1ugCFfLj4/Dj7+kE3d/Q6+H47Prk5+ne49/f5/Pn7u/uCen39vj48fn09OX59ff46+Tz8R3m4/jZDe/gBsLmDuLp5OXl6Nfm5fPo7M368O/s8OXi7+/1/frw+PDx8Oz09/bz6OXv7dQUu//ov8Lp1tDkz9zF//K65eXk6ejN0OLO8end4+jt59vUz/Hq1czV1ejt+NoB0NDs+OX/8uTm397j8uDp3/0HzPbg8PLl1/Ho7fvu6ujt8fDl4Nv39Onr4u3y9dbewNXf3eHs8/P57OHt8PT18+3t8Ofw9ebs8RPX5vTp9/js7vX49e755fX36vTx6PcN+d3hv/H9+tXtGeHo3ODv4+DL4tzo3vLmEvr4+OP35O/30fn99vvw4u3t5tbf8+zn39/W6OXm4eLk5ODl5ugK6ejtBOHo2unp6ejq4ATo8ubm3ufw6/bx9uz17OjlAebj6uvi59zk1t3//QEF/+rm6O3nyern3u3n2eru5N/349ze5Ovn6/Xy6Pbz6+/p5ujo+u3p6efpyhbe09cc4NcVyt3j3db26s/z5fX96/jh/un0+/r9Cv3+///y/Pz7//r3+P357Ofv3hvg6t3k3d7X6fHw6Pjj7Oj26ur11Ov29PP28/D18evq8fb3+Pbp6urm
6PH2+QHm7/HZNt3P4t3Z/dbX09/k6dvh39PT5+Hv2+nk7OfY8t3e7uP18Nrc4Orv5tvi6+bb6OXV3+EH0u4F4+vQ5gXy3Ofc2ezl5Ozu9OPu6+fz4PXhDfLu+Prw6vrz7unS7/L28u3q7AjmyPbtAQrw5Pv+4N7a/O7y7/n89vr61Ovx8vnx9dz4/fDn8OXw9uj38vP68vju9BLJ1fjQINfb4d702Ovh6ePn7uHa5uDV2evm7+Xu8ujv7+3s5efX9e7l3dTo69zT4AP4zu3KBdP8CM3e19Ac2tPSx9LnzdDZ7+kO4ufs2e7jzO3w7ujk2u3g59rY3eHm39P65OIP2s7eyx7m8eTtFerc5OTk3+f19Pj52vv5+d777dvr9fjw5un28+Dj5+Tk8vjk1fLJ4L77yPgAxMfRxx7O68zJ1RLc6dLo3Bvh5gnT7cfe5Ojm5+TX6d3c2Njc5ObZz/Hc1db9ywHfyP3q5vrYydXb3djK3hTM0d/P2eXjA+jZ6OHh7ODq4e3j3+HY3tPj6dQF5/Dr59Dx9t3JAeIT5eXy8Nbs0/DU8u7w2vn9/+3y5eLu8vn+/fz88ebq5Pr8+PjmD/DV1v3LAd/I/erm+tjJ1dvd2MreFMzR38/Z5eMD6Nno4eHs4Orh7ePf4dje0+Pp1AXn273cyd7RzdMQCefD6gUJw8IECsbLzcfRxdjlzNHMzt/b4d3W2cPO59XU1NDd2N3N1ezl5+Tt5uLnAdvf1/sH/+fW4wLq7enw29ju8fL15eb46Pj18/bx9/ft8/Xo8Obu6uXs5+nm8Obq6QLd49f/CNrr3NEG6+7q8tvX8vHz9Obm+Oj59/T48vj48PT16fHn7uTl6u7m8+3j3ewY0tvl4Ovi3uMS69nj7uTl5Orx7Ovx6+nt5+/x79zd8uzt8vDt6e3q8Ozu6fbw6ODuHtnh6Ojs5OHo9t7e4/Ds7Ofz9e3z8vL1+vbx8vDm9+ny8/Xw8fDz7O3Y3Pbl3Ono
//XVote1taTX4vHc4bPBtPmw19nB0MHEs8K0xsWxzrf5sLPA7+bQ6unA9PHZ6uze3evu5+Py9fHq4+fm4RnX5+EI7fH28e/l9eHx8vHv8PT0Cejy9dfk3fEA9Oz4sqvZtOjKDvbN78nqyvHgDPe9u9vMzc7Y0c7a0s/S0tXY0MvX59rb19vW4e7TAdDl49bi3uDe4trr8P/pA9vW8Qn92uDv39fj8urm7+PU4ezh5d/U4Ovo5Nvj3uvn3g/Y3uTd5OTjzeXj8PHj7Qra5vXRAebh8eLk6PXw6fLk7ebt5ert5uHs6+jr5+rs6OIQ3Pbq8PPz8PTwF+3t8ez29ent6/Le+fPv5Pzs+PH39fb79/76+Pv0/fX4+/n58+34893rDuju5OHx6gvq5dre7d0H49wC6vHz9eTm9PX69+vt+/D69vT08/v58fj48u4J7t/o6w7o7uTh8eoL6uXa3u3dB+PcAurx8/Xk5vT1+vfr7fvw+vb09PP7+fH4+PLuCe7f6N/x/gPq8+/5zNrS0dLAzO3x6d7izt3i2t3d3efj4t/j4urZ4t/hytXb2d/b3M/8w8v2+e/E0Pf59OPq1N/e3dzN+u/h3uPq6ent7e7w8u7q7uzu7u309O/l6ujw7/TbBtfWz/v31dn8Avjk7Nfg4ejh0wD16+Ll7Orp7e3u9PPu6vDs7/Hu9vTy6Ozz8u/1393c2PHR69Lx+un02d/B0+TZzdLa0dLw5OvPy9UG4d/h4tvV2dTi5Njk5RHQz9AK9vbYutHy0uzW8vvt9drf2NPn3tjW3NXS5fDu7NffCuPz6+3n5vHv7vHp5+oD6e3w1Q722c/a5u3+vd7418bRBvfLydbH2N/azOTV0ODGBd700eLu4fDY3NDM3uHU39/c3+Do7Nb1xePl4Mfw2e3u4RX75eTw1+jp7cns3tXk4NfuB93x2vrf2O7o5Onw8e7o7+rx8PPcAtfj5eDH8Nnt7uEV++Xk8Nfo6e3J7N7V
5ODX7gfd8dr639ju6OTp8PHu6O/q8fDz3ALX9/wG3+gI4NDn1djn1dng6OXs6/TU2ejVxeXb4uv43eTu7OXZ6efs5evl6uTv7+3V2/gBA+ruCeLU6tzb6djZ6+nr7ez15+vq5sfp2+fw3uXk7uzl2evo7Obt5+7o8e/v4uUA//MB+BHS99Xg4tTg2dvL2+ba3drl5+Tj4dfb6uPt6efq59fj6ePo5+fl7+Xd49vzAP/zAfgR0vfV4OLU4Nnby9vm2t3a5efk4+HX2+rj7enn6ufX4+nj6Ofn5e/l3ePb86Kv0uOwpc+mqUuByqqvsQQTocWvs92928Ll2+XNyuXWzdbI0rDEvcDPztTL1NjlpcfK6skCxdvjw8/7ytXe59omDNLJ1s3A3uzm7uvU6s/e4trf6u3n2Onc5OHc5t370NLz4fXt7fDw7+Tt1eri8vPsDxLr6uzv5+jy6fzw6/Dp8ejo+e7v8OX07+vu7PH17unl9dzg2ePe2+/q3Qbm8ur18A/f4evk4dfz9Pnz+vX0+OX47vj68vX69fHy8u7x8A3h8ejU0NvF5ebZ2N0Yydjj6uXGBtjf5vDt6Pbt9e/L5+3v9uz19unt3PHp7fLk8uvb3u3g7vHu1u707e3z//T19vL00wvp7vX3+Pf89vn41vT59Pz39vrs89/y7fH07/fw8en09eHf5eLv7+fg3CTE7+v7693x7+nw9/T3+PP69vL37PL68v37+Pz7/fv4+/f69dTv/eXc5gTp4dzf8O4c2OHi7uLWFubh6ebn8+Xo7fLm7PfZ8eXn7vPp9/Lu2OTl6/bc1uXl5eXlA+fh8uvV5Obl7OLi6eLl4Nnn8Nja/eHUAO/oAtXm/evn4uIC6OPk5eYB1eHZ0+Xl5QPn4fLr1eTm5ezi4uni5eDZ5/DY2v3h1ADv6ALV5v3r5+LiAujj5OXmAdXh2dPU9PLE4+vO9uv45N/j198CytrS79ze/uLJy93t6eTIBPfWAt3H
4eHS4Nzd2P/U2s/y6f3q2ezj6/7uAvHx7vLs5eHt6+Xt8QXy7tPv9vLw3AH37Ozk4uTw7evi5+Du7PLuxrfX5f7h8N7yl0GEpaavjOsUpYmnsNG4ur/SwLrQwd7IwM7YtbW3yre/x8nBxs7r5L/u0erm5+fn5MwY0unc4eDPB+Hm7Ofu3ufh8fDI6efv6Onx7Ori4PXh4uju2PMN4tPi2OwA2Mzl5gHSG8LWz8rKuujatNXGz8jYztnP7tjg3NbZ0trJ0MLRzs/Z09zSxMDc2MPRxAzvxhLK7Pnk6unq4szZ6NXq3t/n7Onl3wHp6N7j7uD03uzh6OTS6+P07t3hAOPKzuzO8cbL2MkPyejZ59UNzdjG4uvx4N3o8fHa5tvU6+Xx7+7k5u/m6O3q7/D+zw7129/94Njc4uLc/O304+/nDdzp3O/u2uHo9vfz7/Hw5vHt8/Hv5O/07Orz7vj129oQx+H3BwII197B5gLC2tfF1LP82MLh3ujw6OPm9tjy5NTu3+no7Nva6+zn6uzm58rH0Ofg3/Xo9/X07fYS9Pbz+Pn08evt+fn49/r6+/fu9fn2+vf6+/n7+/v6+/n7+/ry8/n19+r27Pf5+fL3Dfb2+fv69/X47fn5+Pf6+vv38PX59vr3+/v5+/v7+fv5+/v69fn69bTK9r3Oxtu7qx+dwrK1wg0Lsqq1ueO51dXk4LbfydLYyefl5tDay7rP09TQ0tL538Xs6szm6eDb488D3dzb5eID6uDR19y5zN3o6urg4+Dl3eTi6e/e4M/g0dbS2dXNDsLi+O/2+Pj7+/XoFPLz6/r43vf3+Pb30Oj2+vf59Pjn9fn3+/r6+/n66/j3+Pjw9vr5+ePeyNzi4t7s1fzh4uLQ5sUe2u7x9O3t+Pf0+OHu9/Dv9/L17/Dq9O7l6PLP69681e3y5+Hr7Pbn8u4xzePN7OrM7evn3uby7Pr7+fzr8vTw/Pr67ufx7vb8+fn5+PHz6dLq6M3U
3ebm/unaAtnz4N/mCNTn4+nZD+3w+fL38PXr9Pf29/f19Pf23u/y8e/p48bW47TK9bzOxta5qh+bv7HHwQwRsMWtt+K21dXk37bdytDYyN3k48zayLjM0NHL0dD33cDp0+QJ6PEC6QXf7Orq8erg6d7X9PHn8grk7fPa9OXr9QIA8/Ty8evp5Ovr7+Pc6OHf7uDrCfH1BPLi4fXy8Pb48PTy7vX25/P39+717fbzD/YDAPf2+vXx9fPx9fH23/j28Pj25/Lh9fX35+na9fH28OT68uEG6Bf49eQL5OHr4ujl6ezs8ebt797w4+/o6+z56dn49ufy4fX19+fp2vXx9vDk+vLhBugX+PXkC+Th6+Lo5ens7PHm7e/e8OPv6Ovs+enZ5Ojm8t/s3OzVzcvZ6O7jy+zm3eTWDeLX9O3rH+7q0NvM4+rv8+zjDPLp5uzf7O/e+Akc+uTiHOsKr6jJm6GVzd+sjumjpLuvsqC9wJbWvsa+zcKps7K1x6S7xri3vN8M7MkA7RXb4Qy7A+PZ1dLdw8fT28/K6tff4+Da4d/U5ujr2/Ln4uXj5uHa4tjZ4OrY/7X//Q4B3u7YtwjX1gPe2eng0t7iENLL09HP3fLn1+Lq693f4uHs2unp5uTn6srmyMLbyOjy7eDl/w4K7uDe7PHo4Ova6OTw5Ojy8/Hv7uHx9On18/fz5+zy9fD19/Tu8e7t4uvr4fMI3QjZ/eL37Pbp3fIE6PTP9+nw6e7v8eD57vfy8/Lt2tXs8/Du8Ojm5fHb3On11fzY7uX5+Onl4/Du6+sC6QPf/u3v4+/n8e/t4+7z8/f28PPr5tX38+7u8/Hz49Xa7Nz83O/q6Prt7enw8u/sAusF4gHx8ePw8PHx8uPw9PT59vL37ObZ+PPu7vby9OXY2/AL8+r1w+Lw7eoR7uPu9/Dh4fcJ5+3u8/Hv/ffZ+urf8Oz96/n09fX3+ff4+foE7N/z5err5eno5PDc6OXk6+vq3Ofd
1tLW3Orf4eQS3eL73N7i5eYJ4eLq6ePk5+jmzejWCOjq7O7z7ez06O7r8O/08PTn7tzd5Ov18PHw8Oro/+n2+fntDOvo+Pbz5vH27dL23Q/z5dve6N3m5/jQ4+Te7OPm497s5wnq38bh4ejE5OH8B98D6eLg4d3s493h5vHq8N/S8/jv+Pjr+Pn49vj04fb78fju+O7z+PTX7Ony9er0BAfd//Lr6e/09fP18fn56/rm7uLu6/j08O/iB+be6Ovx5/T4+evbIery2u7q6+LwzvHY1+Lt8PDc1PDn7ubr+MT67+MI6ufZ6Orv9e/d8/f39Pbv6vjz8tjy6PL09PPx8vMAAwfL7+3w9ff18vby9vfh9PLhEvHy8/Dt8vv56//9/fj69fP+/v39///5///x+vj+FNHY1v3/+/v+//v+/P3/8Pr7/u7z8fP17e/u8+3z8/Hy7/Px8/fl3fDl/Pz49NT5+NfU/xT6+u339vPr4e3n8Qfu8Ofu7uDw++Xi7w7q/eXe7QTi6ufc9uvc8t8G6erz8e3r8fDw8Ozv7uzr6Ovl7erp7efg7u7g8Pvl4u8O6v3l3u0E4urn3Pbr3PLfBunq8/Ht6/Hw8PDs7+7s6+jr5e3q6e3n4PjZz8/d1NfX79rf097gzt3Wy/Ac6u/M3d7p5OPf5c4l2NbV2eLf59XS3NLGxdrYzdbZ7dnU0dvI0t4BwOLm3gDK0NzV18L0AN3U6vXa7ugE0N/lBca7xtTZCxfM0+DUvePU9fPv7e737O/n6eLw8fLv5fbz5dneKtLp7/bx4ePq0eHK8vH18fLo3uDk3uzkAu/m2ezt6PnlBPDw7e3c5O/uE+/38PT299PSA9737+Xe9fXo8vDi6On46/Xm8+3x+O305Mjs7ej55QTw8O3t3OTv7hPv9/D09vfT0gPe9+/l3vX16PLw4ujp+Ov15vPt8fjt9OTI6eno5OTm9O/n4t3p7ePv7uno3Qfo5+Xv9O7m9urv4OHq
Be3t7+sJ8e/z8PfnDPjW3vn29vj39vL09/P2+PP7+PH58/bu9ALw6vf58fX28O/v6wH29Pr4DvX29fb49+L49fTu6+rv5urY69Lc2uDm8Nnc8u7o5tbV1wTd9ebjywAB7QvC3Obg1+nn/u7h4+Pn78W99ffx8vD18fLf6u7u9Pbs6vPw8uvt8ufl8+rl8OvkEwX04PLs5tjx9gf05O30/PLy1tTs5vDc3O7z9ebf5ujr5Ojt4tbw6eTUxsXg5tXr5DXuB87P8d3i6ubn4d/k6fjo0c7m9vTv6Pv19+js5fLw9fLy/PjtCePx4fbr9vTr+OvQ5Bnx9fvz9PXt9Pf39ekD4PngzdzU29zO39fQG83cws/X0c/r6gfbzevR6N3y3N4H0Nzn294E1dPi0d7e4Ojh+dO83/zy+vX6/fv6/+r9/Pb4+/fx9fTp+f769fz2+O3p+/H3/v3zEPHf7fv47/X7+uv59fDp6dv3/QPg9t7q/t7m6+ff7fMHAdPe6OHi5PPj9/Ds7uj44/Hh5vPu8PLw5Onf7eXV7Oje+QEE3/j2+OD07erp7vL54hv39P35+uT6+Pz8+f3+/en64e/3/Pr29uv48/vt3gDd89j7AuDazt4D2tvo5Nvn7fn8v9bj3t/k5NHo5t3m2OTh4dfa5OPo5uXh5v3p3+Hp8Pb28+f39uv18wrt6Ofq7Ojz8/Hu7+7r9/H29fjw4fbwEfji+fcN5fP3+Pvv9fD05ejk3erl6+j72t7o4+rl8+Tj4w/h8AQI4ujk4ezt/OXr5Onj5uTj4uDn3ebe4+jiyuXo5N3q5evo+9re6OPq5fPk4+MP4fAECOLo5OHs7fzl6+Tp4+bk4+Lg593m3uPo4srn3dji5eTg3Ovc6+bg3N/p3eXq9QPk3Obe4eTf7t4J/Qfb1eDp4OHb5N7h5e3X2szl7vX28/Pu+unz4Ozr9PTx7e3y9egH6e/s5/Pp6vfkEQa+4eDl8ePv4fHu6e735/bl
7ebn5OHn5d/jFP/c4ebhB9XX5P/3/O/W0frm79PW6ebSFszd3dno3uTq3+Pd7uH00bru7/Ps9/Pt9QUM9fbx9+3v5u7tAerk8frs8P3s9PYD5ens7vPx8/Hv9fL08vTr+Ofh9+bv8/X39uTyDPHz9O/x9Nfv3fTc7ePs5uztI+Dy7u7l8OHGyuTi7ufl7eT29fnE3/Hd297e3BPpyPDfGPPn2uj75dDmBeLn9fH39/Dr0+7u6u7s+unt5+7q8e726uXn49n++/38+fX8+er59P39+/rm/e3y4/T28xHi9u/y6xLs8Pf86PL08f35+/r7/f32/d/a1try7O3U58/2393n6Ona1evi8NbcFOLvzeTW1OTn0evd1tnX5OPtJ+Pt5ebr/+nk09zb9ezu1ufi4OPe6unq2dfv5PHd3RXn79Pn0tfq6NLr3Nja5+Pm7Sfn7ufs7dvr2dvo7+bv3dXv8uXi5uTq5ubb3+Tw1MLd28TL8dnm5+UZzhTl1PHQ4urq7Ojk5tsA7M/p9/Hr8Ozv8/X68O3n6fLw4vLw89vc5+fz5e/X7eDoDO8B0ezz8uTs8fDs6u7o3fXv9/vy8PDs8vL2B/Lz7ujx8uX08vXi3d/n997w4PPo7vnnF9Ts+/by7vLz7Orw6uH188/n//////4A/+fu+vn4/P/9/vf/7vDy+vv4/v73/fzlAhDv9/79//36/vv8+vT2//zl9fXz9u/k8vfd5vXv9PHy5Pvv9e3m7d/YzfXo7PfvL9P+1Oj03vnu8eTx5e3u4e/d0v8A//785gD+5vf+/fz5/+r++v/j/f3x2eX/9/39/yjp9OzY//oA/f///P39/wD++fH9//78/gD//e7y+/P6///7AP/+9/b16f35/v7w/PD25RfjAP////r+8P79++r+/wDn6O/y8vX48fPd7+rx7urs8enq8ufT8O/39fnw7vTrwdUFBub56Pnw9N7t7ezpC+jq1fDo4/Lg7u/02OjZ3+jx
6QTy9Nv22NznKN7l3u3r69ru8fDi7+ny7PTk7+Xo9uXw3MTy6/Do8N/w7e7q7fDw6u/j4OLo5O/o/uLZ7/Ln8vHa5gfr1ef/6vDg7+7w7unv7+Hc8uvw6PDf8O3u6u3w8Orv4+Di6OTv6P7i2e/y5/Lx2uYH69Xn/+rw4O/u8O7p7+/h3AD84tbb8uAE7+vVCOLP5eXi0dTa4eHr3/3r/e7i4gDg6e7Y5Onq5uvo4NDl8tno1uEA/OLW2/LgBO/r1Qjiz+Xl4tHU2uHh69/96/3u4uIA4Onu2OTp6ubr6ODQ5fLZ6Nbh7vHt9+b29Pjt7Pz28+7r6fH17hnY+fPu6ff3zfL31+b39+LR0Nvy8/b28fX39PbU2vr7+/38/fX8+e719PT88u7++/Dt9uXj8/b90/El18n36fj87PvZzvL49un6/Bnx9/Xp9evp9Pbv9Onm6Ozw9vDn9e/p0d8k4+zw+Pfl5t3e5N7y8/Pz9eri4ufi7efy7e3g6e/tBO3q7vTp8PHz+fb07/fu6PPaCezn4Pbw5/nz2Bfe5+T26fby8/H1+PPt8vbf7+Pc6OXZzuDj8dUC2trg19nn0M7t49/P8s7l2OvW7dn/0eHk5enj6+bj1+fs6wXz+g/v9d7V9vD24ejWAfHt8ezx7/Hg6wbvzujU8ubn8efrDt/ZA/Pc3gji7vHs9tf07+vo3NLY4PjT29/U5ODl5On6D9zizczY3t38xAD72Obn6fXw5drd5urq6Ovq5ubk+OveAOnU4OYI3eTl3O/t4fHuCQ3u8NrS3+rc4tPsB+Hk8Ozp5+zl2+3u7+/z7er09Nnx6APz9vL09fPz9/Hw7/L18vMF9PD06Ony7gTu9fLx9/j3/vfu8Pfu9PLv8vHv7Org7/He8/Dx+PPw8vXq9vXy8/f17PL57vL19/n76QXy8vv48uv6+vn3+/n79fn7+/r6BPv5DfX16O7y8vXy8vDx8/P19On59e3t7uvrFOMA5/Lp
7e/o8Ofy8vbq4uf2+ff37fH27wDx5+Pr5d7r29fZ5+7w7ujTCeXj5OsX397f7OwE5erY4O7h5Ai9AObt5OLh6e/h69LS1unO3dfP5uflAAPO4eTW7dnasuj+B8HMyOQG0d8K0NfJ6NnR1b7h4tHS2NfW1Nes5/Xy5ez97/Lz8/D/9O/16ur29e0L3/7k7vP28Onz8+vz7/bz9fP18fDh6Ofl5+3q6QPM89nb7e/n5d7a3Qjl8Qvn6u7k6Azl7fIK6Ojx7u7g1OT29O7x5uvq7uvq8ffz7eLg/e7A+dHVweLW8u3b4ODL5MfY0NLn3tTByuL8Ec/K1PjgvtS938vp1tbb4N/a0M/J4gzm7vjY6PDo5urq5Oz79f7n7ubu8vft8PXy/gXr5+3y8/bw6ur54vDv6e/t4uLj+Nj2zeH+7fPi/eX/3+Tt+O7b5PHx2ujt49Xq7gUE4+Pn5+r18erw6vHp7Ozt7enr8ezWAMzrCen06ATx5e7t8f7x6/Hz89/r8OjT7PDoAPH29Oju9vT68vP26fHz8fLv7/br6O/6+ej5/vr08RXy9vb5/O/x+/f6//337fr7/wPz//r7+v79//3z9f7++f79/vz6/eDw+frq+f759fwR9Pf4+fzw9Pz3+/799+z8+/8E9P/+//r+/f/98vX+/vv+/v7+/v3jA9jlA+rr6dnt89/v7NDu8u7t4e3s6e7u8/L/9e7f7urw8OvO6Ofv6ubi6ePi6OTjCM7v8wjz9vPf9QTw9fX79PDx+fD1+PT2+Pv9+Qz4+ff7+v39/Pb4+/nu+Pr4/Pv4+uro8/jg9vT58fXR6/f4+vgB+/rz9/j39/j6+vf59fX1+ff7+/n6+vb0+vH5+vrw8/cO3wbyEfD38fPt6u/k9+Tw6u/3+Pns8PHh5+zpCPL27fP08+708fPt8ff09/fv8+313+cN9PP3+/f28fD05/r78u/0/Pn99fz+4u3z9RT0+vD8+vz29fr28Pz89vv5
/vXz9+gD+93Y6P//4t3l4gfp3efi69rX9O7p7OHiFObr8+Pl8ubz7ezr8/bp7PXg+evl5ufm8/XTzeP89t7P2Ocj2//d4OTZ2Nvl4O7M0Ar63unh2uve7ern5+jpAeju3vXc2+Ph1O3qzO/b+wry2NPVDdTm1NLF7s3e++HSzNXm8dbr29rU5ern3dv568Xl4N/RAePPy/vr8/X7/t3e99zf6QXm+evs9wjr7PL79/n4/P719fj8+f39//z9+fD08/Dz5977+Pb57OnL/Nr6CvHX09MN1ObU0cXuyNL54dHM0uTl1eXY1tHj6eba2/jqxOXf3NEB3s/L+e3e5OXV0Nbf/Ojz8ePaHeXP2g3Xxujm7MTe2N/n4urJ2vXZ4ePq4tre4eHb39fhwOX69+728+31+PPr4Qjs7OX06/AJ5fPy8wna8ez5+ezi6evr9Pv5+vv5+vj3+/zu++fw8rMB29/jydnLwsXDBujnzc3Nt8vN2+AB8s3h2uHT6vvP1efb5ujV3tvd2s7f+tbrzfK5A9vi5crZzcTIxwbo6NDN0b3XzdviBvXX4dvi1fvK3Onn3+bp3N3b3dvO39bW68/a1grb7NLi4fTh4uXp/cvq3ubt4+Ln7eUP5Pjw7e8Q4/Dx4PHr9OPr5ujm6eji3s/h+sr+7+fw3uvl0tvdEtr53/Tu3fPu8vDo4+rr6fXp5uTx9vLp9fP38PX09uz15/bp5+HV6dru89/Y5t/q4+ff79rX7uzi4dsB5e3p4gTc4vDsxvDo4xDp8Bjk5+Xk6Ofw4PTg193n8PDg4u/j6+fr4u3h4PD43OzY4PD07+4N4OTo8tH28+oa9vYN7uvu5/Lw9unv8fER8u/p8e7t7/LqBevt7/P06u/oA/P75Qjz+Pn16OX5+Pf69Pn5+Pbd9/f37enp6NXO693428TVxt3M2s/h79zFAPXP5b/x/MLn59vc1Qjw4dfB1c7V29TY2dza5MrkEdr149fk/uLr6N/t
4+3n7O/f3tD+5v3eBO7c3/Dk5uEE/uvn4uTd4t7e4t/j5ejh7OXjAu3i7Qrz9+7p7e707/bt4vPyCOjz6+rr+/ny7uvx8vD7/vz19ff55fXt9fL26PTv+cnU9+n46c7ewubd2tfn7fTTAfrdzMzU/tzv7ujl4ffy4uLU4d3o7t/r6+Xt7dbs5QHd5gDxAdXn5cbu5ebd9fP+5QjE8tjQ59/o7Ony6+bY+OPt4/Tz7vLr8PLu9O/X6wIK7ejs5Ovu6Orm6Nzu9e/o0/Ls6ecA5drd6Ovm5tvt9uXr8Ozr4uLlJePp6+XW3uzg4fzqz+Tm193sAePv7Ofe3ubS5+AN0+DY2dHg1eLq39MZ5d395src5Bzh6urw6Ano5NT+79Xo49nj8ubo4/Hw4+Lr3uHm4ejh4e7i9eTo7urcHObh3O/d7OcD4+zs9PEB6ufg7dPh8uTx5uza3QLZ6fPh8+Xf3gcV7en17vPp7unq7vDx5eLo59vd6unt7/Dp4fTd6fH27uD0+t/13s7N5+z24tD27+rcziLX6uT65OXd5NrY2PDp7+z32dnR09Lh3uDd2hv66vn69OPq+urv4unu+Prm+PPr4fTrGNzj8d3m8O7XHOvk6fz0/fn2+PT06vnx/ujbCuXl2dvM098D2uDf4ufi2OPd0QHb6d/i5dvP5N7kJ78Lx8Ta4eDS693S1+Pd7+HF0wz08vXt7ez13+/w7PH07urw7end7PLw3uTk4PHo8SXc3Nff9Ojw8vTx8un29vLu3eDh4AzR4OvFzt/U1NXbzLzQyL/N/tri78DE5uXD1eTa8fsGz9nFxef1yNfZ3xLK2/jZ2/Dk5OX35fDv5+7u8uf06vr0+Ovm8Qzj2ffz6fL43Ark2uT4y/Xp2tbz7PQX4O/Z1Pn89Nv4+/z79/L1+vn5+Pf7+vMT6Mjm3vr8+Oz29+DaFuzy+uv1CO36/ff99/T98+Hx/uLk2tEB5gbh2urk7uPh4ubk3+Xk4tXb
6ugD5enp5O7q8OXo2+Xp4d7gA+wF6ubq8f7i5NrRAeYG4drq5O7j4eLm5N/l5OLV2+roA+Xp6eTu6vDl6Nvl6eHe4APsBerm6v7p3OXYA9vp1OTTFeXr5P3x4N/UzuDc8scC5t/o6dXh0Njb6efl4+Xn5tXu7uvh4P/u7+vr5PPx9Obm0PP17ObW7fXl4NAa5Orm9vXk3Ovm3dvp6O3z9/MU7Ovy8c7c6+nT7vLz9u/y6vDr6Nzv6vXu3fPv4OXl5Ofx6/Tn8RDg3+3o6+/1+u3a+Oru9ez0EPb0Ffn99/X++v7+9vv8/Pz98/T/9fjl8fX77hX/8f76+evb+Pz6/vz3/fj5/vz++ez29gP39vb1C/rh9/T27vX2+vjs+fnwFujZ3e/n+fnT8/Xu9dnz9fPf9/Dj9fb15/Xr9/f/1eUH39zp4erh3+fm6e0VFuTn5efe4+DpAeHm+u7z49va2OL66Pnz8/bx9/fq7PDi6uQB5ens6OrN7NED6ufq5uML6+b2Au3u7/Hv5ebp9efY6vLj6d/c+uLt5+rs2t/m1ufq7+cH5+/nAO7zBevs7OTj6+zl5QrE5/Tw7uzu7/Dy5/T38Ovu5uvr5uvp7u3x7OTqv/gS5uThzuLU4tXeAvrN3eDc4Onq5+kG4uvj3+Ln1d3l4N/m3Ovb69/h6eTo8+P529//Ae3o5+jp1+bW3wQA4N7n3ujw7+zv3fXv8fLr7e3n6/Lm9fbx7/P08vX2+Ojo/+ju3fbw7e/w79zz8vQEBu3r8ujs9fPz9vX49vT29PH18/X29vf39fP09fL39/nv7gLv5unz7eXq7e7w4+zt9uT08Nrz6wTI29vs6/AD5/Ln2+/o79rjGuboDu3z8ezr7PTXz/jb0d3bzuLhAufe5urn7c7tBfXOztj+2NrY/eDl5/f06tnZ5Prc797p4+Tw4Ovs//f45NTh3M7i4QLn3ubq5+3O7QX2z8/c/tja2P3i5ej39Ora2eXY3u/i
6ePl8enr7P/8DQsDDuMTztboCeDA58jS5cXJ1M/C3c7UvenT6PPs08zi1d3l0tfb3NfZ1tvd5NTS3O32AvPv9fH17/Tx8/b08+z28u/j4f319+/17/Dv5+XwBvP07fUD8gbs9/T59+7w7OP0+PT38fjy+Pj3+ff49vXt+fTz9PEJ9fj29fD38O719vf1+O/2BfMJ7fj1+vjx9O/p7fYC8+/18fXv9PHz9vTz7Pby7+Ph/fX37/Xv8O/n5fAG8/Tt9QPyBuz39Pn37vDs48vw193m5srM5vizwreg38/y48zuw8TF27W0zN3Rxc+Zrduzz8nMtryszdjhucOwypkI1d7d5OPT4sr8z97c7c/Yztbrwt7j5tXc6egO4/Dc3uLd5NHR0drc5dnXF93p09rttOX14LwDrdyq+vXR3NrHrMrts/vX3MHrzt3SyOrM+c/NxuDhxf3NxcHDx8DRxvQA19/+/drlEeHn1OPJ6urm49va7OT+39ngBN/r4dPh5e7t69XV4dHS3+Le5M7V3+PY9uXfB9rj6evm4t3l6O3w7+Xk1w3s4AHw7e769Ov3Aurp+vj18uzxCOnr7OXr5+/u6+DY59rR5c8a4fLY9Pv0+/b6yd3c6/HX+vcb3/j19/z88fX78/T79/r89/368Pv9+Njj8d4P0tvg08jpA9gQ5unt1d4M7eTq593w7/L16v/14unz7vTs4+rc8u707e/19ePt0Ojw9uHe9fb459AexvHy//nk3vjg5OTr6ez0+/sS7+b27/Hs5v36/frw9Pj28/r8/e/k7eft3O7f49Tg5Nzz1dvv8efgzfLV1+Xd68ze7tzN5enk8Njr5L3j3s7Lzcffv9zDu/PJ8tP0+NHh197n3+bjAM8C0ODr4ubv8d/g69Hx2+z70gPf1vjQzvPb19nT5NTj0Mrt8Nrl58nw3efr3vLY4cfuzOvO9tjMztz51OH2zNrYzevJ4+vP4u7W19XV1ObU49LW2em75sm4
xszF48fw3u3ts9LjMAMS3+Lr6ff14eTi4vHm5fLt4OXu5eLm5uHc4NPo6uvs/wDu7+/16erl8/X28/Du8+vQ0f0JEeP11fgL4OTc7tve9PXW9Qj08OLN0Ov26dzp/+zL7uzh4OoJ5/Lv7un02+LZ6Nz17vfx7+kF7uvt+Pbx8tvl4u3z9Ozu9fXb7ebl+dz37vv9/PT0+PX1+v7+9/L78O/t/Pf7+v77Dvb38/74/vvu9/T++f78/f79+Pz99QHl3s7R+gEA2Pzg6+nr8cYA2d3r6vbp8+Tt5fL17+/v9enp4+rh8/Hy8+3z9eHk0u/w7Nrg5evw6hz92ebk9ezc3+zkE/Xt2vDs8+zf6ODu7fHl5/n2+/Ls9O7Wyszy4d3rudOjq7TX1an72PfuyM/Y6ecFEf3V2cDKzuLavc/S0Obc4O3Y2NLcy8nVycLjALmd39DXw9rXtObQz+Tz5uLyxQH++RMG6uff4+3z7Nnt8ezy7PD16enp7OTV6OPh7/bQ1PMC9e7o7urs6tjeA+Xt6vHr5vLp7+nk5eHr7Ovg9NYPB+cE7OTm4O3l7+nm7uju7uneAvXu6O7q7OrY3gPl7erx6+by6e/p5OXh6+zr4PTWDwfnBOzk5uDt5e/p5u7o7u7p3tXt8+jm7OzpIOvc6ez36+by8PP++Pr8/ur6/vv09uLe5On5/vv/99v06vrz+vQV8OTgAt/i4dfi3OfxzOTh5c0CzeDw7urq1P7U5dn94eDh1tvT2dHP0uQDyd3VxMrd4bwH49/X3uf44+Pj6Ory9enf7+fi49oO6gEB7+7q5PP08Nzo1+7m/9zr5eHk4+Dc7efl6+T07+X25uTr8OkL8PDt6/bq6evtyun16c755OX1+dki6ers4eDs5+ns8efl9esK4NPP287N2MzC0fXkA/zS28zaxvnu7gHy0wXP4OXm2/7i2+fj6d3a29nN1M3Z1t3Szbrj3Ofb093Z3OT88BQB3eLbzdbVCP/W
yuDj2e3e7+fZ6+Xx8fXu7ujk2e3i6OLs3+De+tXY3Off0dnb6Ojd2Nvbw9rO8gz76fPQ2wHj9N/g+fcF2uXf2tvl6Obh59/i5cHpxwPk7e/z7OXx6OMB9Nrt8NPi4+Ubygng2uMM8vLv69nf5+717uvv9Pfz9vDw8fTY6uXf1djc59/R2dvo6N3Y29vD2s7yDPvp89DbAeP03+D59wXa5d/a2+Xo5uHn3+LlwenHA+nw4ez13Oju4AT/3+jY5dziAAT44gDo5uXr5+jq6uHo7unq5+nm6O/r7t3V7evn4PXu8+fu6N/p7+QGC+Ps3Ozf5gUL3dvR7ero6+jq6/Dl6/Ts7+jn5uv27+/f1/Ls5+X56fDh7PXc6O7gBP/f6Njl3OIABPjiAOjm5evn6Orq4eju6ern6ebo7+vu3dXt6+fg9ePoDuHu5trn6evj1unk3NPx8O/Y2eIVB+Hu8+XU7e7u1/Lv8OX17ODq5+Tt6enr1f7n3tYa4+Dd2+jy7+ns8N7i4OPn6vjx/uDY4eLm7/To5OrhCOjU5NXf7vLp8O/n5tPc7uPZGefl4t/r6vLr7dri2+Hn7PEA6QTk2ufn7fP17Ozo5g/r2OfW4OPw4PHm6+nY4gHu7Ly/qerv3NLIANToztXz8O7L2dXe7+nh7OXc5OTb6d/d2NjVzNK60MzO2dvrANvv7u/t7OXz3gfr5u/u8PLdC+zl6Obt4NgA5eMQ4u/a5O328/Dx5/bw8eb28Pnk5OTw7+7v7ezl894H6+bv7vDy3Qvs5ejm7eDYAOXjEOLv2uTt9vPw8ef28PHm9vD55OTk8OHl0+LI4+Te8dzK6OTf2Nfh3g/e1NfXAPrg/+T/69Pm5+bw49ro6gPh7ufh4ATwzgHq8uTq9fDp7e7u2/Lt7uvq6Ozo2/7w6+Do8OLq+u3t6/Pp5uvr4+0R7PDw7doI7Onk6vfp8Oz18PDw797w8PX26u7z89UM+vHs7PTs7P/w6vH18O7y
7+nwCu/08vDg6fHw4M7gwPXxAtbrEunoBNHS8dzw0fXt6PPnB+j14+Pl7QDj4ufs5dz36OH07uTy++Hl6cr3/dz++wzz+QDy8Ars8Pfx/Nr4/PH79u35++31+Pnz+/n9+/T+/vX4/P31/f328/ny3fDP9/MB8fHT8vrl6+j46fjr+/D6+e8f7vzw/+3u9+/l4+/79v709Pv27/n+5e7w4t3wz/fzAfHx0/L65evo+On46/vw+vnvH+788P/t7vfv5ePv+/b+9PT79u/5/uXu8OLf6M7f4Pr/6wHj4um30+bZ5NDd3N3c1O3f2PjU9ubt1tnW4d7Z2OHg4+La5N7u4OGw7eTI4/Kj+9oA8env2dLs6Pjr8+vr6+fz99EG8gDp8ezq8O/o8ubu8O7o5+zz1uvvzQny7vH219rl4fzy3ePo6PP7/vz8+fz9+wbv6P0S6ur7+/796Pnp9/j38/T1+vvo+9/d783u+em37gP18gHd5fru/PL68Pbx7PEE5u313fYI8fHz9Pf38fb39O3x9fbm+fji8vfm8/v00fcD9/YF7PH79fz3+/j49PL56Oj2+PD7CPf2+fv5+/r6+/r8+vv6+vv89OTz2/f88c70BPn4EOTr/fb+9/32+vf0Bt/w8Prq+f/39Pn6+/r6+fn6+/f5/Pn7/Ovz+vHr0gL2+dDk8MvY8uXs3vLl3N7d0dfH79jm1+7r4OTY3One3eHr4uXd4+P85ebX19sB5Oj3Gtzn9fng7uXy8vT07+Tu9+jh5eTh/O754+317/T47v36+/vz5/P73/T47tTZMu7exMf03t3i2Bnz4uTZ4dHe293Y1d/n6u/i5tfa1tze7Nnn1trg4uXl593O3cvu6ePj7fHl6vHs1OPw9Ovq9OXY7hLq7vXo8+PrCQLl9vHy+PPp2+3/8vby8eDw7Obl7unj4+3x5erx7NTj8PTr6vTl2O4S6u716PPj6wkC5fbx8vjz6dvt//L28vHg8Ozm5eHV
4d3Z09rb3e/X5uXh5tXT5Mrd2OLlzdjqxPjgAgTkDQjX0tb689fX2dri3/rdxcf05fH27O/45fXX7ubx9PX0+uvq4u3w7+v58+Df+xcH8unj8vD25tn09O3t+frn+urj/wD//v7//v396/br9P7/+//z5PH29fH6//vt9fsQ2vjw7f/8/+Xh9Pr++fz/+v78897v6+Hu6fP0AfTp5fX08PQN8PPf7BXq6fzy8vDt8unn8Orr7eru6fzk4uvl5ufU1+2wvw653tyUoLi1/6vHwa7iwN3e3sPr59LSvtnL6bKynLuwnN7ps8WnxcbStMb3kdgQs+ziouPGpa3F3OzL0cvI3dHKBLDZ1wHFw+3Y4wHTxrnAzsfg97vfy+HI19vK+cPe99EMCb/Yz9XG6Oje7PDV19Dj3g/o6OoF5unn5ebg7Orz6fLy6wLz5OX+zebs59Lh0uDt59/y6O7z5NzbzfLs7+zX8OzU6Nj739sC8t4IFdrR7Ovv9eHp3uvl5ury8vD+7NgGzeQI6APc/OjZ6dDu7drUyt3L0trR4NLzwdze6uLw1tzo0dPS0+bk9eDQ49301vMJFP3t9P309fz74ffv6/P86+/4/Qjh5PPu6eb2BObu8wv54f325+/v+f35+/T8/fH+6v3t7evy9e/t9gjd/t7w9wfm7d/95OXu4dzvD+/58fbw8fP9/vLx8vj09fT6+fjm9OXZ6tzQ884R3/Lb2P7t4PjkA97/yd0S8c0b5urw5+Hu49bw6vH16vTo7uno6Ojn2ufQ6/rq9/j39vb15vLU8Pr68vHt9PP87Ov98vbt7uD07tn47fr5C9/y+vv4+Pnv+On57Q7i7ej35M8S9+zr9/P38uHs+u/m7vvy59nk8Aby9enl5//h9ujt8+Pt7OPp3Pz69N3i6uXZ5gLf8PHm9gfoDejkCfTs3/Ps7fDb9vHn+vjp9ff39vr68/z57vf69vv64/jt5dXgG+LO19vg6+Hk8e7u1Mvn
5eXREfTu6O/xCejx7Ofz8+7w4+js6t7e6dji9uXm2d3p89vm3+Tf7uXo2uLn8dju5+cL+u7q39zw8N3o7PDt7Orr8+Pq7uH13t7m6PP26BbZ7u/v6e/n7ezq6OHh7Pbm6/DuFP/w7uji9fDg6u7w8vDs7vPl7u7l9+rl7O71Aebl2eEK5e7lCOXv6+vs8/Hr7tru7e3p7PP05OL29un5+O/h6fLs7+3w8u3w6u3p9fDxBg3aC+Tj7eLk393i1OPe593cD9bV1e/f3eTq6+nn6OLc4Onk4frYGO3e2uLe5Njp5Nbw6e/u8+3v7eXr7uTv8vPc8uMNBfDy6vHq6PL14uTy9O306+7s6gTm6u3y9vDz6Ozd8bvf49nYy/jW0Nfa2ejb39PY5dXU0e7a5Nba2cLm4OLk3dTZ2sbh1NXHzQjL3RTbLg3q7+foz+rg7dfky+Pr8csF6+DaEN/q7uno8gXm6+kM6+vt5uDt5O0D2Orv5uXv5Nny3gHvBO/x5O71APT08/Hy8O3v8u3h4/Pv7Oro/u7t9fHr7+3q6Ovr8vDy7e3t6u7w4vL64/vq6N3p6vrk7ezr6ePm6ujq2uLq6uXmBvXq5e3p4uvn5+Pm6Oju7Orq5+Tn4uDb2tDR1BUP1c4UxtHc7uLGx9fW1vji6ODa2OIS1gXc4tTt2ubl5unn6+jn6ejYzOET1tDP29nc3Ojp6+3g8eXg4erh0vTT5tnaEOcI2ubR/frk5P3b4uLp6eLr6Nznye3b/tjS0eDc4eHq9u734fbq4eHr4Nn+0Ord2wjpCd3m1Qbd2+nR6+bm6urj7erc5+Tu3wXq7OD17vLr8QDXCuIA8uvi7+vg+uUE6OYR9/Lp8PDf5uX86/b49vX08vT47Pj59e646NDOxuDRz97Uzd/f3tfF19LG1dnY8ODjy+jy6e3j6PwF3dnp1+nX3AcSv9HP9SDC/+He4enn4xDc4eDr7+z3683e6d/13+jU3eXv8BHx3efz
9vrv1drl+gjy4erw8t7k4BLC1eUg39LB4dbiy9vjAtjjz9Dq+d7FEcbn5+/H29vL8PXaANnE1t7M4ePO3Mja19Dx4t3Z+uLp8ufd5d3t7Nzg4enb3f2/2w3f9e3h6Ojp3gDb7hLnzuXi3+Tx0u7d7erfz/3t9PX3CtLu7fTs4/DfAvXpCOnp7/To4+ft7uHx5dvo4Qbp7e/z4vHw9fL09ub43fDM3+7e5ADW2/zp0AcE4Q/a5ATq2tnd0vcI7dne3OHW5uPu/ubh7Ofp6+Xo5ODl69XW1OL0398D2t0S5Njq7/EQ2+fT4d7h49X4CO/a4N3r4ufl7wHo4fDp6fDt6uXg5/HZ2+zm8efv7uPt+Ond4+/y7+/17eHm5erj8vzw5+X17Avn/Nr56PP27fjd8+705hDk19Du7eHy5N/r9efv3+zx7uDw9vDxEw/i7ODi7/LW9fPr7ejt3O/Z4+np6+rk5Ojs7ePi8dHm4enr4+Td4wbd4+zp4cbq2ukT0QHW3enh3eTl0/734Nrf0tbh5eflFuve4t/zxNrY+xbO69Pi2M7U3eLz6tPX2tjc2eMH1OTu1t/g6N/j4eHc6N3n3dQH4NvbwfHb0t3a2PsWzuvT4tjO1N3i8+rT19rY3NnjB9Tk7tbf4Ojf4+Hh3Ojd593UB+Db28Hx29Ld1cb32tvG1tDD1sHY1NvL287tz9HD7APtB/Te6ODg2tPE2s74zvf+4NbL2/LW8NHf4Pj17vX5+fTn8e309vj59/bh+fby3f/z4twE5+vx+QH09fbkCugC4ff2+PTv+PH67Pzi1NHgx9Dl1O/j9OPp4+vf5NXMFv3Q5wnq3N7y3unh090L9eLa3dnh6eXh2N7i2Nn88/nl7fzx/fH59vP6+f3l9PX59uDm5ero+fXz5vj69dHl7Rn27PDv6uv88P3y6vHW6PT15uz78fzx8O3x8/j94/P1+eXg5uXq6AH289v45/TS5u0Z8e3v8Ors9u7989/x
1evv8uzy7vDx8Qzt6evy+Pbw8+/k9+309+4R+PHs8/ft9PD0+Pj4+vb68vX3+vrs9+0B6/fz9/T3+vcA8vHs+vz69vf07/X7+Pz1F/z57/f99/P39/z8+/75/fT4+/389Pzx5Ov38/f09/r3APLx7Pr8+vb39O/1+/j89Rf8+e/3/ffz9/f8/Pv++f30+Pv9/PT88eTv8uzy7vDx8Qzt6evy+Pbw8+/k9+309+4R+PHs8/ft9PD0+Pj4+vb68vX3+vrs9+0Byt3S+O/e4uDv1dfe4OLh297f8uzP4QLmBuT03Oja3dP45trm5Orn3Nzk5+fh2/nVy8rd0vjv3uLg79XX3uDi4dve3/Lsz+EC5gbk9Nzo2t3T+Oba5uTq59zc5Ofn4dv51cvw8O/y5uzt6uHpA/Lw7+zt7O8A/9UA3wfm6PXX2uXz2uHr6PLn59nh7+zr6/Dl7Onc+PLz+vbvz/fl8/j19/Ds6Prz9ezw9eb48RPx9vT29u/09PT09Oz39/f59vL19/z28PLq2OjZ4+bxBtL05+Dn4+fr5PrpAdsI5uXk5dvm4t3k3+jm6Ojn7OTr5ujc5evv09ny6tjo2ePm8QbS9Ofg5+Pn6+T66QHbCObl5OXb5uLd5N/o5ujo5+zk6+bo3OXr79PZ9e7d7d3o7PII1/Xn4uza6u/q/9nP5g7u6fDp3fDj4urh7ujw8/Pw5/Hv7uHr6/DX4P23A8nW7dfZ1+/M193d0c7L2dPm9tbP8cHg7wsL3tXa3d7d5Nfc4OjX5ODg4OXS7wcBuAbL1u3Z2tfyzNfe3tTO0dnU5/nc0/HE4e/sC97V2+Dj5Ofk3OHu3uXj4+Ll1PYI9fHv+fjq9/vS6fnp9/j89Pn5/PgI9/oV3vLsDQL07vj3+ff2+PP5+vj5+Pr5+Pv33PP0/PP4Bfzb29bY4tvdzNbV0ODl5eve6OXi3OPo4+Lh6eDo7Ozb39sA3Nzj3c/h39/29vzz+Aft39/i3Orh
4eDd2t7i5urt6/Do5erm7O3p6Ovn6/Lt5+rg1OXj5+zc4uXkl8i527rQxeKW4QO5wNSiw6bm/d3NzOv62Mrj5d7Q9rXBvdzg2tXQxqqxwxrL6qeOEezv6dvwAdrr4/Pd+Pr44PH02uTX3O7Q4Nnv5+r59eTi5Ovu6OT53+bs1dkY7+no6PDL6NHw0sTR69Pc4N7U5MPRv7wJ1Mbo4v7OzPXo9tcTzc7N6+u+78HY0czZ69n0wbsM3ebn1eXl5O7l4dLy9fTd39zbDgDt/83e4fEG7uPk1/Pw7uzc4u/m3OXY5AfmANzq+//w/+L///7y/BH3+Pr+//j4//f4+vX89fb77A37+Aju7fb98f75/v36/v75/u3+/fD+6vr89/7q+fTxyfTf//zt9v7r19gCGfLy9Obl6vLf4vD4+fz6/Pz5/fv+4vnz//0M/Or5+PX7+/ve8wj09fz29PPy9tDi5vTs9vb26PTp2PX2+PXr7fD1+Pf39+T6+f3u/+Lh3fzm7O3q69fz7fX27+nd7+IE9ecN3+Tx6Pjf6tnq7/TqAvvK6eDW5e/Z6d/y0Mf27Ozr6/X27O3j9PD3+u/s3fTpAfjnBeXq8+4A3urf8e/06gL7yuni1+Xv3O7n89Pa49be5uUG5eDu1N715e/p5OUJBeoC7/jf2e7n8OXx3+Lg4eDv4uzi3N/r6+nbAN3b1+/m4uLh6OLr4OXh6PHx4vDy1wsO3OjbzwHx2ePc3eDu8+fv5Onk3O/i3uTY8vXe5PH08O3j7fjy7vHn4/Dy8+fv+ez+Dt/t39L/8t/n5uLq8vTu9e3s6uT28e717PT57ej00toNz/i9zMnLxQrr7ccM1wDO0ssJ17zG1Nno49XRzMfG3djRyM7VysHFzMnYxci9w+LnCNYD3dre1ckH9dXky+nW5uPkDNrV5ebc/fTb3NjW0Onf3NTX2OHXy9TS3tXX0tnv8gHv5/Tk7e7q1uXw5A3z7ejp7wrl9Pvu9fL4
8vDv5/Pz8fT28e338/f2/fri8dzq9eUN/fX1+fnp7+Ly+uvw8Pf16v34/v3++/3+/v39+P38/////v79/v3+/v//8Pzx8NLaDc/4vczJy8UK6+3HDNcAztLLCde8xtTZ6OPV0czHxt3Y0cjO1crBxczJ2MXIvcPp5tLo1djpCfEA4+7s6Ong4u7iAAnU5uHi7eff7wjg2uDg5+ri8ej01+zh8vXt6+Dg2e3Y4evd6uff+dzk3+Hc5+fl5vIcx+Tg2/Hb5vHi4+vk7dfi4dTp8OTq4uDkA+DY7PX08e3i9vPx6Nz69PHv5vL2+N8Hx/rv7Pfs3+7s8//u+Pb08fPn+PTw9PDv9O746fz46eDZ19rj48jO/eLk5NHrBtq///7o2dfq5Pze49vi4eTs4eTm293m2Ong4urW4cADAe7j4+Dt6+zQ6fno6uvp8eXw5vgHxN7d7vTz6+rs4e3q7uvx6+vs6/Hv5+ru5u3tCPb34uXp9/X07d8G4e7u8/Pw+O7oF9Tm4/L39/Dr8vL1+u/y+PXz9PX39PLr9fz39dL32tfM298N4trg++7p59nYA9nj8eMC5eHk7eba6+fj5ufs59z32+rc1c/Y1eTh2/0A/tTvBdTTCtXY3vvs4NHU1AHHye7hAeTh5Ord2ebb3+Hl4eTa9tjZ1MjJztLa3sfzAOvw5uTuy+vpzNfP0uPl1c/r39fO9sy7zcHo4NjS2MC/HzC87d/i28DW2NDfzQbrzM3F0QQO39nW2AHL1Onc7dbq4NPc5/bV4tDH5tsB6d3j0gXW9urb2t7YBMff6tPUzPLS7t0CE+nh4+fn2N7m7fzd3und3u0B8Ovn4/Tk6fLq59wN5wjw5+/s8dTs6u7j6d/c9u/iAhTp6ebo89rn8PEA5Ofr4N718/X3+/f98vD58ff49fb39/P29vHo7fT17+7j5Pfy7unx4uzv8fbb/u7q8evo8uzq/PvW7Nbm6+Tn6PH/3ufj6t/n7ujp6e7r
7e7i7Nr+8u7p8eLs7/H22/7u6vHr6PLs6vz71uzW5uvk5+jx/97n4+rf5+7o6enu6+3u4uza/vDq4fYM8vL2zeft5xjv8hHm5ejn8frx4evy/P7r99/1/fHv+/jr9PLy+PL17+z54uL16N30Be7z9srs7eIW7e0N5uHz8vb38d/v8fj48Pfe9vn09vj27fLsCPXx8+rv99/07ero5vDl7Oz6//7t6Ovi6eDg3vna3f/13eHe9+ToBOXg2+3w4+rk5+bo5ejj3ubR4O3q6Obw5ezs+v/+7ejr4ung4N752t3/9d3h3vfk6ATl4Nvt8OPq5Ofm6OXo497m0eDu7N/r/fHn9tXr2+vx8+zV9fPwCs/f1A/k8uTt3+3d6uzg2/Ph6e4T6/bx7t0C8+fb39jXxM3W09fmDv3d4NzYydbNCB+/wsjX2Oze/97i397f2M7Y3NjXys/a0tPWytjS2cnn2OLY2MrQ194T7uzxMdbF1M/o39jI4dfr0+Db2+La2ejw3uPm5OXd4+3c693m09vl4AXf6fLn6+bg2url7PQC4unj3vHy6QTdEfTs9eLf2u3r5OHm4u7z8PL0+ejg69AK4enm7ubY4+fm6ubg4tvT5eLa7Ofp8unC2uHv6u/u5Bvo4tXx7PLp6Ore3+PmD+LZ7eHp5u7m2OPn5urm4OLb0+Xi2uzn6fLpwtrh7+rv7uQb6OLV8ezy6ejq3t/j5g/i2e3OxvHE8fTbwbnW6t3C18i7stSs77/GzPznx8DHxQew+q8Gy8C52ti6/du+wLHZ0O3i6ezp7ebs4ebr1e7y6ffj5fLs4gDS+ujb5PDd2Oj86trk4efp4twL4Obu2Obp3/ESFPjr8fvw6fr46Obt6Or5+PPQ3+zf5OXj/OLm4vH37urj9QgK6Orr5ezr9u/k+9n54Q/i+uvy8/MP+fbW5fP2/+zq+/H42trc8Nv35uQQ8+/r5urvCOv49Pfs7vPs8Pjw/uDc0dvY0tng3NHY
AuTY5eXb1ePgA+/f2evW1On24NQBEvAA1OPc5+no3+Lr6OXq3OfZ1+ns7+Tr7ujj+tvh8Pfy7uz28xPV7/Dv9/j3BPf1CfH05vv39Pv09vn19/b17/Dx8ezn7vLu+fH8+e0N6eb6+PXy7vng7PDt5vb4/O7s+fD++Abq+PPv/Pzz9fv58fvr9/T17PL0+/fv+PT1BwDq+vbu8/D34QXx9fH04vfy6vzoC8jo+vL29ff07fb7+fX68/v369Hy08bY4NnR1wLk2OXl29bX4ADv39nq1tXp9t/UARLwANTj2Ofp6N/i6unl6dzn2dbm7e/04t317ADn0/Lr+Ojo+vXw597g8Bfm8Ojv8ADt5Pfx8fnv+ez05NPk8Pf07+AB6P7m7u7lAuzP3OTj4vAFy+fr/eL+3f/2Bebd4twA5+Ln8OXp6OvzAu7w7PH11uLl0usD7PDx6Qjx3tzp5ejxBtLr7ebm4uwFBOrr6uXlA97p7fLt7Ojs9QXv9u/09dz56trz9PTx4ePx8ODp5N31/er28ujh3Orvz9vr9eHj+uYT1QbY5Ozu9er6Fu3i7Nbh9OXk7tYE1eTL0NvZ5ena3vbb3dbS1dHt3djw09vd2uD40N31Jd/i2OL81tPa1tTS0+HU3+DRzdrk3tzm5ePt4Nzr3M/82/QP1uLh++bq2Q3i++bn5ujn9Ofd7OHq5ufd4t3h29jJ3cz+5dre5d7gAunq4t0Q4uDiytXX2NLP7xT+zNnU3uPY3+bg1d/W6+ju7OH85P3uyd3M/uXa3uXe4ALp6uLdEOLg4srV19jSz+8U/szZ1N7j2N/m4NXf1uvo7uzh/OT97hHaBNzn+eTo1Nn1z9Xf0uLX4eDh5wzY5ODm2dbh6Ofr5ezr7PDm8env2+zo8Qvx4s0R2gTc5/nk6NTZ9c/V39Li1+Hg4ecM2OTg5tnW4ejn6+Xs6+zw5vHp79vs6PEL8eLN2un5697j7Orn2gPo7OwQ5PPu6N3j7+/u
Eevl3+3q5evn5+rZ8urp5O3i7fPm5O7z4vj169LO1OP/2NLSAdnq6dLI0vP/3+Lj4+fk3Nnm1vnY3Abs9trW4efe3ubb79v7zuvn0djP5OTJtLiz6uDG7p7e07L19efvucvqz83f0Nnu6d6vEOC42ru2v/2VwcvDsszC0P/h4O7Y4uTo9wQI0Nfg1dnlAu7U19LY2+LW0eja9NYA5PcF3+nm4ejo5O7r4ufN2eTu+NvSx8bd1dsH0NvF0/7T0dUG9vvKxgLd27rW2bG609jjzcXC19HPvcTX19XW9cjU7gLm593o8eXpB93t5ePP5ebgDPLo4d0E6uXi6/Db1PPj0uDW4+3l6dfb4eXm6gHp3uPY/dfp2Ofs7g3j6d/j2+Tj9v3O3dnt2ezu5uLe6djy6Mfp7eHj3dnQ0OPn6+YH3wTv3+Xd2djl8fDn4+8K5ebo6OHQ0uHd4/ry8OLr797z+tUP8evf4Pbf1eTg5gfp1uTU3vj5Bc8L7u305Ovp3OXs6+j75fPx8fT0+ff0+u7v7vT69fb7+/Hz9ez19PLf7fLrAu3R1//c7+nJ1+vEt+y+turn4hPt1M/N49je1ubT883J0c7X19nQ08/O2M3VuPimtwHQ5LQFv8nay9LU1tT10MnMvege9d3b19Xh3dzq28nZ0tzb3dbZ2t/X1tva184FwcIE1fHCCszZ3ODm8Obv4Nrc3t8BA9nm6+vi7ubt7Ofj6ebl5Orj3Obm3ebk39zU1tjqzfv309j1Avjg7NTd3+bg0v/1893l6urm6O3t9PLs6u7s7/Hs9vTy6Ozz8e3129rb2doC/9bhwwzX6M/Y5+Pm59cB1Pzn6u7t7+vy8fb07+/x7vP47ff19O3y9fbv9t/e39vT3d7o6tjo5PLZ4dvq7+Tn6eni2t8K4PQM59PY6eDY4ePf4Ori4Of94ePg6N3m6wPc093e6OrY6OTy2eHb6u/k5+np4trfCuD0DOfT2Ong2OHj3+Dq4uDn
/eHj4Ojd5usD3O7p2efz+d7k2N3+4eXl4d/g5Of83/7l8uvr9O3w6enq7PDr7eTu5urn5uHf6Obg5Ozu6dnn8/ne5Njd/uHl5eHf4OTn/N/+5fLr6/Tt8Onp6uzw6+3k7ubq5+bh3+jm4OTs8uva7Pre4era5Qfn6enm5ejp6ATm4+zu8O7v8PTs7vDx8+vw6vPr7uzp5eTr6+LpAuT04unt6t3s5wjs7/HpC9zp6+fc2Ori4+3p6+rq6eIB6eb78uzr7N3j4uTi5+/rAuD1+/fx9vj59A307ebn+Pjy9PPf9fb5+Onq+O/87Qvr9e34/ff49/vy7vf5/vzy7Qvj2t/WydLo5eXWBuHv6O/s2hLa7eLe5en38vLs7+za5Ozr6+nh5uQM5t3q4vTr3tXe49Hf2eTf2OTf6Pz/8wDd5NTd2uMH4eTf8eji4uvn5AHd7tve1eTb0+Tg4OLl6Nvf1f/R39nk39jk3+j8//MA3eTU3drjB+Hk3/Ho4uLr5+QB3e7b3tXk29Pk4ODi5ejb39X/3unq7Oru8u3m+9v+B+jr8eLn693y9vUE7u/0EvHr0fDy7PXy8evg8PHs8e715/bZ48bLzM3PxMjQ8fvu8NLNvdDJzhDd9cvo9OTY4c3d7OjS5NbM6dXf3NXV09HV1MTWxu3U2crWzs7O1fb+6fXY2tPd09vu5PPV7+fs3OTT4fPr2evW0O7X4NvY1dLR09jM1tny3uLZ49Xg2+j66Or82+Ha39zlwfDj2fjx8drp3ej68uXz19fe29/c29rZ2drcz+Pc5OLp4Obb69/sCPHvAdzk3Ofe68/91eP/2vjk3eXb3/vezObm1OLg3t/e2+Dd39Xk4Nbe4Oje8d3q68z8AdPq4tXi5OMM5Pvi5wbe7uXp9ezo7Ov38/Dy9fbw9fXz9Ovj8tbX3vDZ4trQ6+PDzNnk6ejd1vPf39/n3dgi8fTd1+DiysnfycTv59vW5eTX3+LY9ujTI/76/P/6
8vvw8/n//P37/PD96/v5/P/yF+X5+vH3/vLm+vz1/vjw/P7+9vHt+/z+7fTi9eXs4urs6s/c3+Xq797l9PXg8/Hu7dIA4uvj6ens8ePg8Pbz59bw7uPw8uf66vIg5u3m8Qjn7Orr7Nzm8u3y1/H25A3nCOTv7ffz6+zv5+rh9Oz17urv8u/u6+L27vLq5cb/1uXd4b/WBBfK2tbk8M7J2NjQwOjJ3+fm49vd5tvOzd7e2NHk1dXT0tPXEt7SzuPUBuTx5uvL4M8V2uHd7PrazN7d49Pl6PLy6u/m4uvk4uPm693Y6enW1d3p7Nnk4dzj3+bg39fn2ufe8vDw5Ofl8wLh1u7/5ej80eYJ4uXk/ebr4t/i1fLk2efl5OHb3+rX9OTm4eXa6t7r5/T28+To5vUE4uDy9drt/97n6ujo7/7u7eje6dL35+Dr6+rp4ebt3PT15eXk7+bw693hAe7s7Anw+9YB9PTz8PXy9vbv9vHy9/H1APTx8ez06ujv7uvn5uTl5+Tn4+3c5+bQwAEM0efp3fAA3dMB2dbu3/Xs5uDk3Ovu8u3u7uzo5Nze4e/p8ODa1tjCyMnb88rk2uLf4uLY18vTz9LF89LT3uDm0d7X5gEP49oB2M/fz9TW1dfa0djTE+PYwsjJ2/PK5Nri3+Li2NfL08/SxfPS097g5tHe1+YBD+PaAdjP38/U1tXX2tHY0xPj5OPV6ADk5d/U3BDm6+YE5ene1tnw7PED6fTz9/Ts7PP59PHz9PD08/Tx8fb26O/09OTj1egA5OXf1NwQ5uvmBOXp3tbZ8OzxA+n08/f07Ozz+fTx8/Tw9PP08fH29ujv9PTW3/TIFd/d59nTENLW4u7v3dr02Nnz3Ov45OPq3uja3ebh3Ojb5uHQ3eXn5dbf3OPq3uXX4wTt5ezi4uvd6unm/+Xi5uHnCOT0/OTm6+ft4eDu5ePt4unq2urr7ezU7uzl+OXr2+cP9Obt7Ofk6O326wnq6+vj
6ubq0+rz9/Dw7/Tr7/b59OTs897v9/b31+7v8BPW3/TIFd/d59nTENLW4u7v3dr02Nnz3Ov45OPq3uja3ebh3Ojb5uHQ3eXn5dbf3OPq3+/p3Ozn0ODTyUbT3u4Fvejs6bXD17fT4Ovpz8/bxtC45OLo2fDHwMnGwc/V8M3Q1+by8Ozw6tbl3eUf3ebxBuLo7u7X3/Tc5OTs6uTu6ufg4uzu8Orx4uXi4OLZ5/Hh6/Di1g/e59ra6OPl3OHa7A7c29vk9QDx5PTt5PPx9Ozl3+Db8PLi8+3j2+Dd6+bX5drj4tYP3ufa2ujj5dzh2uwO3Nvb5PUA8eT07eTz8fTs5d/g2/Dy4vPt49vg3evm1+Xa4/bm7wPQyPrkwQfkA8Dvy7720L7vF+Gz0sLWy8ne0PXR2tXOztjR2sHW3tXGu8/RztgEAv8T5+Pk3OrW7Onx4N7rydnj6OLx+vjy8fPw+PTr6vPo6uzt9Pr07uzn9vnk3troBQDi5ena1gro2OML79fq9ubz9OX+7O3u7fHt7vj77/Hv9fT36fz39PT08PT43fPj5vbm7wPQyPrkwQfkA8Dvy7720L7vF+Gz0sLWy8ne0PXR2tXOztjR2sHW3tXGu8/RztjW1u3a6MvV19rR4/bu393s19ni2Snp3d3X6ATV6e3b/Ozj+d3O4tzX0dTF0dnY0s/w4OHl7Obl3+ji5+z3+uvt6evt7dwa8+vq3e/b8vL75PTt2grx1uvr4+Po3unp9O7h4u317fbj9PPz8ujQ8fT28PP07vIN29zm7/H28+rq6OveFcXz7+v17vHq7Ork3uPz4dfy+fP78fz5+/3o4fj4+vP59/XwEezn5Pz1+vnm8Pfr7A3w9PHr+vj7+Pj5+eP3+PLl//wK4t/Y2P/t6+3r1+Xk6uzu6t3i6+fy2uLi2efq59vl6f7p4t/i7OXh4+Tl/e7X5v/8CuLf2Nj/7evt69fl5Ors7urd4uvn8tri4tnn6ufb5en+
6eLf4uzl4ePk5f3u1+bJ8PnnvsSszs764O/95LG8srrKrMXWusDE+uAOtBP63PbK6fTF1dD488nH19zMwrzT5+jMzuLn6+zfCe3h8ufqyeTkz87h6NnU5fHz7sMR/PkB6OTn6vni5gXn6eft6+nl3+bpzNDi5+vr4RD45fjp687g49Lf5eXf1+rz9/Pn1d/eBury6uv/4usG6evn7Orp5tnl5tHV4uTl7N0D7/MB5ebV4ufe09nl1tzi7d4AzxcJ8PrX3Orq49/c3d7i5Ont6ODZ6eXT0uTk5+zfBPf0Aujo2uHn4ejj6dvs6e71B/Hc99wA3fHv7e/j4ePn6Obo7eXq4uLh6vPj6+3uAdsP1vLy6PHw8OP95OPj6+Lx5fHs5eDs7ezn6eXr7uvp7ujp8+j03fvt5dTe6wLn7+721vjq9ecO6evmEezn5vLx8/X26PX08/bw7vjy8/fq8vr1+/UH4+70Cc7a0N7W0N/X2uPf4NfMztTS4fwCB9DD5d7SxdrU1AbK8P/TwP/J6PHLvszQ09jpv8/t4uHo4OLs4/Xt7fDl3Nrc0PLNEhDh1P3n5ePj6eDJ3tMB3dkH2/cDzcrV3evXy9XQ8Orh6u3j7Pb17vP16ODj29Py0R3p5PTA9ebm5ejn1+jfAN/SCczEBc7L197f2NDlDeb04PLz7/Hy8+3X8dvo7vHzA/rk4ujyD+nr8fbx7d4J7+Pv8e/x4/D09PT12vHd0vHw8vT39O767/Tk9+z48Onl8+PW398V7+/38eHn6e3w6OH16urz9PIN5dvj4PbvGdwHBMzf4s/c1v8F1+Dm59PT3dvj7dra9dnT5d3X6OPe4e7f1uTi6Ofm7OTr7vTb5cwXAQ3h6uva5tcCAN3j8/Lo6+zn6+vd4Pfu5vLj6vH18fL18ePz9PPx9vTz8vT34fPqzwEN4err2ubXAgDd4/Py6Ovs5+vr3eD37uby4+rx9fHy9fHj8/Tz8fb08/L09+Hz6s/w
7u328/Pv9+Xs5vTp9vDm6ufd3/Hn/+Xy7ejj7vDo9ur17dwE8/bt9PP09vfg9ugb8d3n2Ney3LbE8sPf9rbpsLXD8K3pzNu/3MjgAtUDp7PvwurFysLRybPHxu3LvMjD2M/d3r/m9ur35QvYywXj6eby8wHmAOTP7O387hLn++LcAfTe7ujk6uTt7O/e7ezn4erP4t6+5vXo9uQS2csG4efk8vID6Ajp2evO/PcE6t7p3gnz4+7v7Ovm7Ovv3+vx5eHO08zew+/z6fPk/9rb+d/v3+/y/ujO6c3v4Pf1DOQH4dz78+Dt4+nq4e7q7uHv6Onc2tbP4sL18+jz6gjT4Pze7uLv8gbp1OrU8dX48g7v3eTf/vTk8fPx7Obv6u/i7/Dq3Nzu8N329/Tt6PLc2grn+OXz8vQD5OTi5Ono8PYB7QLt6ADr6Ob26fLw9fX36/jx+ubkANnK1PPn2+bqE/PV1+/+29rp7+nC0ODfA+rk++zT2OrX7t7j6fHu3+vm6+Pt4fECxwwAEQLg39rm9dzv2N3q3ePg7Nf12+zh4uDy5+Du4enV5eDc8OLt7vLn8/DX8Ofu2d3//9rv7P/8//7+3//7+/r4///549Hs2Pbg/Pn3++703Nbp5//9/Prq9PTz+RTz4t8U7fHj6+jh7u7U1tbQ3Ofz4PT47tjn5drL4+/e0evXObX539bayujf4Nrb3eTo1vDX2qG+2Nexo7TJ7/DOrN3SrtnF0eKY3uj3pPHCxuTBxsHT9drDmsvHytLoxMbB5uUBvtzuzgkG5uLg3tvo3/Pv6+7v5O3l6tgN6u7e19vV6ujX7erW3t3iFOLk4+Xh3gTb7NPY2eXV2Nrk6N3W6Nff4ejg0eDh0M4MzOXV5+rS9ujmyMjY7Mvp0+Hz9fvh3t7w1evS7u714+Tg7ezj5ODh7u7v5ujl59fW9OkC8Nv34+Xw8O/e5/fd6eLo5OQF5+TjBN7w3N7+/Pz4/PX+/+Hd2Pfw8f7b
//X94hvo2uLS+ewR9Pfd4O/U5f7z/vjs7fr3/eX//vvY6+Hk6Ozo8usDAePn2gDw4wvn3vbu5Ono3e/i2O3t6+0I7eTf3uHy6/Pw6Pn35N8J7ezx2+X09Pf359jm8O3p8ejm6/fo3eDl5dr48BDw7+rq4uQI7wLq7N3k8+Xx4/zx0wnj2OTj6+nr8ezk8uzy5Pby9u7s7tHo/98O+d8Q+O7f3+jkBvXj7OTg9/Lk9A/p1trF5doN5ubo7PDy8uH0++b65Pj49O/bCvb5+fr49vz99vby8Pr8+fz6+Pj89P38+Pf26f0a1PTW8vT99PbE/Pbd8vby+//D5fDN9t318d/09PTz6Ovs6+Tf5+ft9PL65Nfi6NjjCgj86OLu8eoM3PLo8Pbr+PL08fb3+ffd8+X2+PPn9O/56u/z8/bv8Pf59vTp6+Du5+Hf3uzp3tn77Q3cBdXi/eHWCODf4N/m4eXS0OjY3ejf6+rj6uTl6djg2PPv1ujf0Orl5+Tw7ere+/EO4Qju793p5wPl5+bf6Ofz2dbz5+Pn4PTp8PTv8fPy7u739uPx6NTy6tjo2ePm8QbS9Ofg5+Pn6+T66QHbCObl5OXb5uLd5N/o5ujo5+zk6+bo3OXr79PZ9e7d7d3o7PII1/Xn4uza6u/q/9nP5g7u6fDp3fDj4urh7ujw8/Pw5/Hv7uHr6/DX4KvxzNDQ+dq55frb7OnOA6rmodL9EenG0sTU0MPiw9/BxdDQqtTnvroF2rzFybKsj8nNCbbiva/1yry51Qit3fa998T1/BDf7bj41d3Ux9LozNHV3sO5wMTK573QxNXEy7Pr0srQ+tXVCNvZ2sTR3+rJ4Nrb+hPmzePj1OTx3+blBOnu6eTb3Nrf6NHb5uHm2uXdCeQW7vfy7dDx9RPg4fD13erE9vLh5OP07ujr79X5+ND14/UL7N7u8fTT1/Tn/evu4/Pz3PD05ubd+O0f4t/u9ALy/fHqB8zy5fDv/Pvl6/bu
+fr09Ons5PX18d748fHn5t/q9+Pt+vzu6/gK3s3i4PfY9NLjAtbd4Pbz7vz01+vrFen6//3V9uz2+OLe9ej55uLj5PL19vkI8/T36PXl7/H18PL57fIYzPPK5PDv9Of08fDy7+/39vj38u/z7/bw8+zz8wDFv9bFx7LE4cbo28jiwOTP3+jTENb+3fW73/S6//va29bOzdPW69Ls4t/W3Orn7dX069/g3tzh3/DpBfP15uT27uH59+j22ALp9vAF1QHc+Pjz+vn19PX67vj39Pf25e/369rd7O7m5+Ds3Mrm2vbs79b38/AK7gnly9LrA+HN0ezq7O3u5fXu4ebw8/Lx9QT48uT29/vz+/vs9fzs6/3+9PL8+/r05vQO7un68gz83tfx/P379fL98/33+/n8/Pz1/vj06+TlCOTi5Oa44NK43+rUxdLUyP7I+tHys+nyzu/x0s3VyefLxtbS7N/Y09bg4dzL6//y8RH09vHy19rk0Or72eLc09bX2+fT49/15t3d4ung69303tLc5N7q4uLq583d3Nr/+OwG4Qzp2eXo8eL36vbq8fDm3/Di8e7t6eDv7/Ds6/P58/P78vPw9vDu+u3c8uTn/8EJ7wG3+9vr7/Lu7vfu7+3l6Orr4+fv7f371ufo6Ozx7vzs5+Lr2vDs7O/t3ejs5OXW2QcJw//j8Ovv8vb78/H27+nh8+nu9vjO9vX19ff39/jp+Pf49en08/Pz8evw8/PK/OP1zc/Vz9DuytDg5dnf2vnHxafeB+P76dbs69fNy9zdzdf259z03tYI0tbQ2NgF+uP++Pz//vnlBOHl6P387fH56f/D79bY4f3wC/bm4PP2/vff+Pjy9fz47/b8+P7p8/7v//3+///78gjr8/L//vb2/PYC1PTj4Ov/9wT77uX2+f/67Pr8+v3+/fr9//z/9u/76//6/v/+/ewD5Ofx/f3y+Pzt79r05+np/vYM+u3u+fr/++r8+/X2/fnx+P36
/u777u/t7Obu5e3m7v3y6OjW5ezg9RXX5+Du5enw6uzy7+Tl6t/r5e3q6+Pn2eToCO3o5+7v7ezm7uXt5u798ujo1uXs4PUV1+fg7uXp8Ors8u/k5erf6+Xt6uvj59nk6Ajt6Ofi7+vb6Njp5/H15Oza69jm5wbr1dvpzOXi6OkP5e3Z5+jpE97e8u3t5Ofe7ebs8d7Y5OXh4uTk4OXm6Arp6O0E4eXa6eng5+ngBOfy5uTe5+Xp7Of26fLs5+UB5eTp5+Ln7fjz8vn07fr27f7g7Pb58vf18+br7PDu5Oz46OTw8OUG8PT48PjuAfXx8+/t9ezrDPnWAd3a2tjd5svV0t3V3ePW38rYE9fq8Qvo5wkE4uf+5eLk4ufh5Ofl5ufc5+ze4t7M1gHd2trY3ebL1dLd1d3j1t/K2BPX6vEL6OcJBOLn/uXi5OLn4eTn5ebn3Ofs3uLezP/83ufQ0dHo0OTb3N7oFN3q5u7b6O4O2+bl5N3q5uQN3OHk6ODm3dLKzNnq6/LjBPnHzBjV2Pjd2fbh3s/Z49Pq2NHl1dPRwAmp9//S1OP5/Na81tbT1N3Q1ubZ4erj2rr/ztQS4OfK4+nz4d7W1ezf1eXe49nW6dgX0v/k4Ofm3RDjzODi193h2eLt5O/w2t3O1Pz2//H/6P/1B/P38fr/+Pz9/u/46/P6D+v59P79+/H1+f75/v39//78/fr9//cA/OnT0fvY1tHT383WztL32c3W19nHA/jh1/ng/tnQ4+zfANbs1N/V1tvN1/PR2d/W0OzK3uP64dvW2+Pb6dzkzOvW5+zhzxXP6eTm1wfd3uf93APn3N7s7+3r5ujH3ebo4eC61Pv19P7+/v/88PHr4BX1/Pb7/PXf7fL36BH7/er95w/i7f768ff+/vr85Pz9///+9vHT0PnY1tHR3s3WztL32MzW19nHAPfg1/je/dfP4evfANbs1N3T1dvM1f/O1t/Uz+rJ3OTd1OTu1+nz/uzv
6djx7OLv6eb04xHw9ugO5tX97fHw9vbn9OnuCfHv8PLmBvPx0PLd2ePt8t7v9wbt8+fc9vHl7u7i8+7j9PDyCOns7PH29/P29Pn0+OD6+vj05g/6+t/q9fbz+Pbw+fz4+fr+9fz9+v7++Pn38/n39Rb37Ojx9Pf3+fL69fsN9ff5+vrd/PP47/Lr8ADqAPvT7ODn2+nR3NPY1Mnc2+HY5uTy3cjs2eHk5NPn1eLd+d3W2dnY/tvF1vb18vcB7QL809zk6d7r1d7Z2dfP3ebO2tvm1OHh0uHi6tzU6tLn3sjd1NjY2erZxOTW8wzoG9jE5fHu9vDoAPb57u/v8Pbz9vn37+rn8vPx+Pf09u3y9PPv9PPz8/Pr9PPo3ujl397+1d/I69zZ4QHP18vc1c7Y5vHa0Ojy8ODT8Njb2cPXyc/Z38jOzcvX8M7L6ufM6eHMvcTc4f3m5+vQ2eTu7+Xv7PMA4NrdBNfy59Xp4t/Z39vb6/ni3+Hb6/zr2/vt8ADp4ujm8vEH7vHy6PDy+fj0AfTr6vf09fb11gPu+PT19Ory9fLn7uXm7fAA9u7u1Pzx7O4R5evVxOLn7A/b49Tj38fU1t/m1/Xn8s7Z/OTn3NXiz9zUw8zR0tXY1dXa0ekJ5ePzHujz+O759vne/PP19/Di8PD28e7s9uvi8PH0++nq8O3s+PH09PT28u389vIK/cft2cv20NPc5uzX+dnOwdTI2uPYA+LP2hXcxM3q4OnW19bG0tHRy9LKz9P80Njs3+/28/bz9PX05fj6++718/f3+Pb09wz34/nY8O30+fT19vD49vT29Pnu9fD4Hfz19Qvv9fD09enu9ff19PMJ7ffl7+Hx8/Py9/H0FPTt4vXy8+nk2eLl6PHj7ufs6ePq6ff14/f78wDp99/R6ujX9tzp1d3d1erk4tvgAtjz5Obc5erh6uDU4NzQ5Nna2+H53traA/zh/d7OANnt6PT29s7z8Ob09uzv8u/18drx
y/D37+7s7gbs5Ors3O7p7OzsB+7n6N3/DObXzN8K2+bu4M8D7fHj7PDl7ubq+Prk7ujr7er49/Hq8e3w8e7s6fH17tvq7ez14/f78wDp99/R6ujX9tzp1d3d1erk4tvgAtjz5Obc5erh6uDU4NzQ5Nna2+H53tra1t775dbf4uTe4uzq5u3rAsvY5u3fC+sB5ObU7ezp59fv49Xm393nAuTr5Obm3+gF/OPM6bfK2LK/0s24zsnL3LbPrsHUu9TN08HNz7XfxNj+3um9w9a2vOsLuca6zQQI/w/x3cPOzLfUzfPgztrf0cXLzsnWzN/m0eLB6tbU5d7i68DGytvG2c/5C8jY2NQJCggG88ny0/T40eHX3uff5uMAzwLQ4Ovi5u/x3+Dr0fHb7PvSA9/W+NDO89vX2dPk1OPQyvPL89b0+dHg2ODp3+bkAN4C0OHt4+3zxuLi2NX33u/91ATf2fnVz7Tb2trR7NXh0tLh5OTh4OTd6ebY5ebq6NviEOjZ8e3v5fHn487q7eEF6Ovs5vsC3+3t1dfl5PTk4xLs5NXg6+fi6enf0e3k59/W4x3g2Qb36uLe0+Xs5OPz1dvr3wfc0RHS2+bj3uff2Ojc5Org5vLo5PPs59zx6evq5OwU7ObZBfTl49fm0u3m693i7eIO6tb01d/m597r4t7x4uzX//DP+8HMztzU+e3Iz/HNytLK2MrN283d3uDI4tUT19bb2dfY1NHV1cvR0+ED6vLv4wTy2P7T0Nnl4Av42NzK0tje3PDr8Ozz3PDv4eztweLk7ezr5uff2tza29Tm0ff52NL49fzC8bv26vTG2vD4ycXu2/K7yuPr/Mzh9Nnl4fTS4czaudjh0tvd2N/j0fHOq8jX18nR2tbb7sW6CNHgxuTkv+QE19PaB9jd5cza3N7b6ODX59ng38/q3OHd59MA28kBvgvvEecB4urZ6ejn8uTp7enw8O356/Hz5/jZ/Pn76Pj4+PTt8ff29vf0
8fv34/Ht7vTx3u798fHoB+rn8t/4/fb9+uvz8QzwAe/wA/j2++7w9/bw7ff3/Pv7/fr3+vQA/tXr5+Hf8/rvAP3m7PD18vX1+vTj8vbp+Af2+Af4+Ozm+vv8+/P7+/v2+fj5+vrV9fnX2dG/xvP7/tEB2QAExevg39/l0ODh1dDb7eL57uba39ro5uAA4+3s7eLk4PHj3N7/vdzr5+js5+znBvLw1ejp8vry7ePy4ufv6On0Avzw+O/n9e7r2O7y9Pnv+uv19eH9Ed7Z0b/G8/v+0QHZAATF6+Df3+XQ4OHV0Nvt4vnu5trf2ujm4ADj7ezt4uTg8ePc3v+92t/3y8PS2eXQ3sYLCeDr293ZuuHSy9gIBOfY6+bm2s7SvsXo2OXY3ebl4OfS9OHF8+/rEM7M5dXq7+Xm1/rfCN7n5uDm09va0Rfr4wTh8tvG8Nff7+Pp2dDm4Nja2QDv1K7o7Pnn6uHr69fx4A0R7tnr6uXT9+Dr7t/a8ezh8fDo/OXq6fXy6/Lz5ff19vHg7vDeAPb9/gAAAP8A7vvs/v/+/v4A/vX6/vz0/f/89v//9/77AP329v7+/wD++v//9f/5COv75/f48Pj17+vdAev57ff59OLn7+Hyy//06ub36fHk7vrz8vj29Pbx9fP2+Mr0+QPa1vfLw9LZ5dDexgsJ4Ova2Nm74dHK2AgD5dTm5+XYy9K999DV4djd5uXf59H04cjy39nE+t/g5+bh3toO+dUA3eLs1vfL1eDJ/enm3+ni2gjg49ns6uTm1+Po4eXd7OkD5uX5+fL7+Pr77+z3C+vx7/f52vTw7/Tz7xP58/X59PTq7vz49vfz+vz6+ff7/Of97Onf2cT63+Dn5uHe2g751QDd4uzW98vV4Mn96ebf6eLaCODj2ezq5ObX4+jh5d3s6QPm1Nfyzvv5BtP53NDs5tnPzeLe4f/U4ufB6OcM8+3y2+Xt6t8S4vLd6NzN0enq29fT1NTX8s77+QbT
+dzQ7ObZz83i3uH/1OLnwejnDPPt8tvl7erfEuLy3ejczdHp6tvX09Te7O3r6eX3+fXr6uP75erz7u3e69rg+A3z69j57/jg2/Lu9fb3/O354N3Z3fzI2OAL3uzt6+nl9/n16+rj++Xq8+7t3uva4PgN8+vY+e/44Nvy7vX29/zt+eDd2d38yNjgCxXL1eLPydPN3NjHCeD009Le3cnrGOTX4Obl59rn0dTh5N4A6+nm4t3V1dvY2e/K1cMd4e7S3fHn6tzc3eL05ufk9eXc4QLZ3evb8+fj6eLe3P/sDfPr3uTq3uno4eDs4OzbFcvV4s/J083c2McJ4PTT0t7dyesY5Nfg5uXn2ufR1OHk3gDr6ebi3dXV29jZ78rVwxLk3+Dk6Nzi1O7eB98O4ebn7fLX2eTl2vze5c3s8t7N7Nz/6eno5dni5+rs69vl3t4S5N/g5Ojc4tTu3gffDuHm5+3y19nk5dr83uXN7PLezezc/+np6OXZ4ufq7Ovb5d7e5gje4dcJ6e3XCPLv9PTsFune4fX38/TC8PHb5vbt6e3z8ejt8/f44+/e7/b55uTZ7NjjB+HZ1ePf2tTW2d7n7tjp4QbeDPj4B+jg1dvl4tra3OXp5evt7Nfk4uPu5tLh1ADq7RXt6On38fDt7/T18vHu//3j7u0F9Pf3+/f59vPx9fb49Pz7+/vn+fz0/ezs+Pnq5PPf6+js9+fl5u3l7vHx5vbp6eUR6+sXA+rm5evq6Ozv/Pf4+vb56/Dj7/X45uvn2+Gz68Tt8sDQ8cLwxNHy0azo2sfeFui5xPXf18jb0tPAxsbB1sXY18jSy9DZxuLauRHu6s/p/ePl9fLuy/Tf6+nm7vnxEhfs4O3r+vj59uL59e717/7t9Pbw7O/v7d7l8+LI7uvY7wbj5/Xy8NH04+3t5+/68xXFDeHt6/z7+vnj+ffx+/v++/359O/v7+7o5vPl3PHM9O3n6M7v/+vr3+Pq5cL07NbtqeTT
6frm4u3j1tzp2erq7ezo7d/Y5ejg6vbw3yPX0fzt+t3S8N30+u3p8N3O9PTo78706eML7e/w9ezu9O3w9fTw6fXj5Pby8OcE7+oJ6/3s//vs+/8P9+vq9P7/+gD///z+/v8U4fj6///96/3wAPz//v/+//7/////5f8A09cR18vj2tvM0dnM4dvgyNAT383iyN7H3tzp2wXe5tzR4dzZCcoN1tMIz9jf1NXVz8jo/drq6Nzh6OLf4+fi6+bd9N7j4/Lu6ebz7PYA6ucF7u/w8gDjDOnf5unq8Ojj4+fb7PPz9u3w8fXx8PHx9vTx9fTy8ujy7+7m6/QI7u7t8Ozu6fTz7fPn8Q/N0N7i6N/d8uzz8/bt8PH18fDx8fb08fX08vLo8u/u5uv0CO7u7fDs7un08+3z5/EPzdDe4ujf3fLq4eXs7+nq7Ofs6+rt7erq3+Tn3uLs4drj7fji6trb4d7w7t7i4N7rE8fazf3a1v3o8OPr7fLt7u7u8O/w7+/t7eHq6+bj7enn6vDv5+/q4Ozh+PDg5uLt7Qfp7Nz+6e4C6vXz8fHx8/P19fHx8fb18fH18fDx7O7v7/H07+/08PHw6/718vXy9PP/8fHvB/L03u/Cme7Z2Y6Wpu342t7Vq6Dpu6PJ65fh9sK9x+H6+hHRCrzjybu4uNz5va7u4vXMtcDF1dnF3LPU2cj47rbHCc/Mx9jl9hPL0Pjv9OLpyN/R2NDe/N7o5uvgB+/e3eoByeDB1tTd1/nY1tfh/cz91eDp4MoC1d7R1+PS393q5P8GEdfx493W59nR2gLd5uHP3Nvjxt35+/r2+fz4+PXx7+/z+vPx+vXv5fLp6fP09ebtBxPh6fbv++360+Pc7u7w6fX7+vX24ujX3+Do6e3/3A7d3PDf3eHf0fft1/nS1ujW6tba1drn1+Ti4ujcw8jT0AkI3NfT9tfm9dwJzs3ky7vA3enw3tPk3eEE1MHqx8fg0ArP2Nu33MTZ0dzR
2/rd2A7txePuu+H/+PL/8/3//N7z5+7y/vz2/P//AfPm6vD7/Pvh7uYU8O7+6PT48vT1+/v76vz+AP8T8OcF8NLQ5une8OPy79/s3O7s7/7UBebr5N3l5+Lr7Ovw2ury6erpBebn3OPO7PIDyIKcpoG8r7TI4u8D1satmt/B0t7j1e/067y12fHT3v24v7uj087JxLfQws28y72BrtS2vsKywtHU9tPd8MndocPA3tXt+u3m+PTR1ejj5ujEz8y318271sbB0bzLzM6jodHKvrXjwKTH1Mr18Nzj7eafzfGw19/189zQ59Lw6b+/9q/u0N7f2ai/4uOqwsi8qcLf2Li+wcrj+/H65Qr92rTap++l5Ny87MrrAeL02sK+BM2+0tbGutvh1tPF2Njg5MbRqdrr4dXs2Mz31ffTz93D4Ov31toS9QXB1QHx6uTg5+/29u7NyPbr9O307fHu9Pjy99LY+/Lz/PTw+PUQ8PXv9f7s7P0L9/j7+P7l8fP///r9/P3+/////v/+//z+////8fz8Af/////6/v/t9ejy9+//++/+/PYA8O4M4/gO+Oz18PT39v//+f71/fn8/v72//8A/vvu5erv4O3x3fDH1O/d8QPU29jc3hPY/+/f8ub1A/f15fP28AfhzO318PLw5vTn8c736vXv//767PPu5ezv+/Xx1fLt9fPr8ejn7fT04BXr4+3w9uzr6/Dp8+75+u/66/wU4vDv8uvr9Prk5Qze4en07d3k6w3s7O/t7PT26AcQ3err9Pf6+Prk1/Dx7/H0+ePm7+q+x7jatsfJuOvj7dXV5qnqvLv67/v87wvO2tnu6/3YydPKz9TRw9Lc3dPS2NW94Mnm1cnP4tnV3ePQ8PDb2+Teu8PbCvzu7MrM3urw7dX298bi2eDSzNjW8djY1eDQyujFsvP29vjz7ffw8Ozt8+P4/A3r7f/06/Tv/hD92u/eIOvl8fbp/fP29fbu9fn3/vnv6eX69ff5
7fH97vTZ4O3W8fkB8OXlCP3HyQXb6+/n5PXm+O/g4PTr7uPr7PLd8fj5+uTI4ebf5+Dq5uTq2+zo2unfz97i5O/75BLw5fPsBQPZ9efr8vHf6t/h6uji2dHw4ODc+fnd5N7i5Obm0u7PAunV6PvT08DI8/3WzuXhyuPi6+n609/e3tLZ4uLp4+Hs2+Di1wjl6uzn3u7t69/50N3u6OjT3djj0QLg7dfM6dsG7tb95OTn5OLf6Ors8e7n9PTm5eIP6+Xa6eXa4OUJ2w7r7e3tAuTg5OfL2tbY3e/ZA+/h7OsG6ubp6u3x6u/u8vPp3Ofn7uHa4Nzg293f6+r+3+Xj5uXh2+PT/uXW8/Xk4/7p7fnl/eTr4ubp6efj4uHk6dHh5e4F6Orw8Ovl5u3o5PDx7Ovs393i6+Du+O3v8PXk8/To6ufi6QoH7fXu7PLy8u/Z6N7a5e7y9vb18/X08fL09PH28+vo9Ozr8+708PX15Pf28e3t5OkKB/D29PX09Pby5fXo7vj78/nv9/r16QLf9fT47u3y+v/g4QTq6/Xv8PX389/x8/Pz9fr39u718/j0+/D08xj59vH79e7x+unz9ecJ8v0O+dnz+fz5+en5+vv6+/Lx/fr7/P78+fn4+vv8+/r3+v3z8vHi+/bT2/QJ9fPu9vv81/b59ff08vQDIu7z8eTy8/j0/Pv5/e/t9/f7+vv81fz72Ojj5Obq1Ofr5Pv69uDl6N3g3fzb9OjcAuXu4evu/OXl7+bl5+3l7+rv7+vt7Ons6Pft7PDx6evu5vbo2uLv5ebv5tAPBdn55eDf5wPo7OHz3N/l6ePh6/P07Orr7/Pb7d7m9Pb08u7z8ur98OHq7+Pr6ungF93q6+Xx8Pbe6PbmAujj7vr29fX29fHp6/D14/Dw3+/x7Ozw7fPu7PoG7+/x6Ofo7+jr8uz56vvt7f/v7Ovp6+7o7fDy8/Hs5fPs5+7z4wfw8Ozr8e7y7uz6Bu/u8ejn6O/o
7fTt+vDv7u7/7+zs7evw6e3w8vTx7OX17Ofu8uQHC+Pd6dja4uoG4t7x6Ovm/+Xc6/0D6uHl8evx5uLf4u/r6u7s6fHhA+X19u/w8O7W4NLd1sDU1v3W3NHg2eDn5f/b49753+8A6eHxBNrn4uHt7fPoA/3s8Orl6+Lk6wLs6OrP3tXa29oA1NzN59nd5uYB3uHp/+P3COjk8wXj8fXc7u7x6ODE9PHn8ejm3u0C8enf9OPl5ufo3+sD79Xu5PDq4Obm5tr2zdrq9fTw4t/n2/Pz9e/l6uXn7OHo3uvt5OgWE8DRzNziBRvizfHv2+/i5t/rCuLs5/Hr5eTg4/Pt7un09Oju7vDy6u/e7ebk7dzm3e/jyt3g3w7p4drb5Ofs/dHL4Nvc4ujsC+Lv5gPX6urn6Obq8Ozn6OXm6+7v5fLc7eLq5OHhzubo3uLy2vjy/eHl3tri4cPc9PDwAO/xyfDjAwnm4PD06uzy7uLu8Ovo3+Tl++XtBezg083x/O7T2Nzu5tsJ5wnk4/Ld6fXu8+jy9PH28vP18PDd5vDt8+/x8uDl5N/X5d/w7uTv6N3oDfYB4enb6uXn0ujs7gH18OzZ9ewD5fXp6N7s5+7t7uvw9Pbg69oJ4OPb5dbj2+j96O393OHc393lw/Ll2/r0y9rq3uj69+b42tnf3ODd3Nvb2tzd0OXe5uDj2+XW49vo/ejt/dzh3N/d5cPy5dv69Mva6t7o+vfm+NrZ39zg3dzb29rc3dDl3ubV3dbm39ng4P3q8d7O2t7m3uPP3fYG3MXQ3/nS7QAB8dbe4N3j4OTn5Nvq5fLd48r06uDe8ecL7+nh7u7m8fbn7Ozn4P7k2+TeBOzm3u/k8v3jCdzx5fPr5Orzy93e6ezd4e/29Pj16hD1++zw+vbu5Or68Pnj5+bo6uoN6unx8efl7u3h6PHz9ujv8e7w8u/65vvX3eLj7OLh6OwABezw8OPl6O3q6+bo8/bs9+UQ6ezn8N3n
1OfY5u/d6e7o6tTk4M/85tj19d7i3f3W39vf3OLc3draFt0G49ne/OXq3+ng2eLh4+jm6e7n4ezr5+zo19je3eH/8/Ld4Nr50d7Y3drh2tzd1xbaA+DX3vrj6t3o3tjh3uHm5Obr5d/q6ebr59fd2toC1tL64tLO1u/O3dreyt3JzN3hBeLh8djS3AHc3t3O19zf2Nbc4+Ti3tzX0g7j88HSDuLf2Ovf1d8O4uHg6NLh19bd3/jw8Nvu5Oje5+Pz2OHf9OTi4Orr6uHj590Y6vPQ4gbg6ePj7Ofy8d7p7fTv7d/p6fXj58728uz28g75+OwK9vDt6ePp8ejk9+r1+O/o3xAO5PDl5O/q9PLO6O/18e/i7ur56uLT+fXx+PPb+/ztEe/u7PDp7PPr9Pns+/rv6+MZ4sm45cLY6cTBw9L/yM3hzLq1BvAA/cv9+9r8xff43czQzdLO2M3QydD00dTM476s1Mjg3sfX0wzi29zXxOvkyNrZ2sjYKNjhENbs0dzc5dzh5uDh6OD15eTjBeDj3dvg3dniybjlwtjpxMHD0v/IzeHMurUG8AD9y/372vzF9/jdzNDN0s7YzdDJ0PTR1MzjvqzU1/jg3tfk487W/8rb29fX1tfc++n+FNT/BerlyuXhx9ze1s/S09rc5dbi0uDd4NTE1ObS0QXi3BDkFgfJztno29rh3eHb4+LmBOLaDNrj4urgBOfl3drf6tzi3e7p3uLp1tH79vL6+PUR2AL8ycDK4wLEyr7EwsHT0/DPyfHL09fayfTEvMnDw8rbyMnIx8cA+7m0AgX+xv/3ANzOx9jP2esH0s7D0srK2dnd1drn4t3j0tTNwMHUz8zO3dHTyszVAvzHwQ3x9fT69Pnz8uPo6vH57uX38/Ho6enk6/Dz6Oj48/P28Pr38/j0/Or48/r2+u/98RvT3c7P1PDDxQrp0/DNztzYyt3XBs/f1QLq1eH91ejQ/w3T3djM1NPW4cPRyNvFGAzN
5ena6OvJ1uQRAef44trh6tnh4+Ph8+fxzuTvAfHf7OQN5ubw2+Pk3eji49Dh3N8K7vXv7e3v5u3z7vDq8fLw7+fv5enn+ATr+eH05eDm7OgD79/b7fDq7+vt7u3k7fT15/3k4A/Y4tPY2uPhy97i6ePl3d7ZEf3iBubs7Ovk7OLa79/r5urk5Onk1+TX7ube39X+5OAP2OLT2Nrj4cve4unj5d3e2RH94gbm7Ozr5Ozi2u/f6+bq5OTp5Nfk1+7m3t/V/tbgx8bZ3dLe2+Tf7dvUztDD2dTX1cvl8uXz8Nvv5eXr7eva3srn1+En0dLW3gYa+fDp7O3s7O3b69325/Pq7tnn3uHj4vbV6/bq+vT38u707vXv5/Tp997nHNrZ3uYQBdIR0tQH5tLc3uPL4skO4d/t2OPW4d27+N7bDuPd1eDZ5MnU5t7h5OTp4N/c3+bk09TX6dLUB+bS3N7jy+LJDuHf7djj1uHdu/je2w7j3dXg2eTJ1Obe4eTk6eDf3N/m5NPU1+nc5BLa2+jh6ubg4s/o3wXe6ubo4dME6+ED4/Df6+Hj5fTp5uPh3Orm4OPb4eDo6t8B5/znEPfx/fri49n/9/3X+Pzs1+/Z7OrnDfT75e/m4OPh7vb0/Pn1+Pj59vv29Of85cEEwQzW4rwO6ADL1M3szbzz8gLe19XuycnZ7sLU1djc2+nayNHJ2ubUxdPc3ObO5b7jCuXN5Ore2uDz7OTzDOj2B9fY9/b48vj69Obd+ebl+O788tzd4ez06dfk8+nf4Nz15c7fDOgC5wT74+308uzf6Ofh8Pjp6+zg3O0G7enr8+r18unx9uXv9Obq7OnvAuzK2rf8uRDa2rMH3vq808zqxsLw6hrXytntz8jW+L/TzdPb1eHUzsbB29vVydjg2eHJ2cHg497nAt3b4/nj4Qrg2uPf5dwK59fs6+3q7evr7u3qDPPy7O3v5evv7Ojj6urk4OXfzM7ExdPtzMTQ2bc0zdLt
xtHe3trL0tnJ7+ba0d7Z2fTO8vngzOfc1dbb19nOzNq8+erq4/Do5urw6ejn2vDqEOvz6/Lo3efo4+jx4Nvz8vkS5O/u6tjx6efp7Ofp5eno3w326Ozp7+Dh8Mnv5h3z+vPu++jR8O/y8vPs+/bw9vPv9fD7+fn7/Pn39/n5+/zp9Pfi5fT03PDs7evj2uP95vbt6enl0unm5/DkD/Lo5Ozp6N3r4gDz7+3r8O/08+/x6PTdAPHu6Ozx7+wJ7OD16wPv8uDi7+PaAu7h+gbx5uvp8enu7u7y8e708+jv8ezw7fHk3ATx7ujs8e/sCezg9esD7/Lg4u/j2gLu4foG8ebr6fHp7u7u8vHu9PPo7/Hs8O3x5NwE4e3M7c7f4Nvz7ODX4uzw1vDx5drgFhnV5RzZ9Ozu2tLY7OvfDeHu8vDs5e3k6PPZy+fo5+zP+ejf19nc2+D59dzz6/ri5B8P6/f4+APz+N/32vb57tH09u/4+fb67/f1687o6Obp3uvq9vXu7fPx7+j08/HmEOjM/eXk7uXb7fLt8uTtBfPk6+/l8fTz6Ozg8+oS9Ofk5tzr5/P06uru8Ozm8PLu4wzjyvjjB+3k2uzx7PHj6QTx4evu5Ozy8uTr8vHmCv/9/Pz+/v789/n18vn++vX//e729Pb4+/z+3vge5PD6+v/+3f72/Pz7/Pz+/v3++/jr6Ogd0Oje49kO2Orm4t3b3ODP19Ds2fPh6d3sHuLR2dnj2d/k4N3V3t3h3dzm387j59ec08vRzOvl2dnWpMzWm47InrHHyMC44NP09Nnj0uXE0f3NxuHaxLzCvsCpC6rK0+nnoarAusLW1L7F/sPY88erssvd5OnxwfvVA8z/6QHh6fXateT088PEx8fJwey/2773AM3IzefX7vXnBcbb5RXU2croxezTAOm/38zZ5fsByurV6+W59wnNz9rT2d3J2sK8zuzx7PHe6uPc6fTt9e7d6fXx4uLo7u7l0vMK4hHQ
/NTv4dbq3/rS7e3z8fbh/PDb4Njp2MXl4eTX0tLO5u7Z3ubT7e7E0NfhzrvPyBHWze7R29jpvcji2d7c5OTo7sHy9RXj69jI5+Hl3tfb3+rx6u7m1O3y0dnj5NrW0+oR3ejM6vPt3M/Z5+ry8ent9vbi9b8S4vT41c0FAtIH9MYH6NnF6+/J1eW+6e0C6NLt8OHe7ejm4Nbt4uTg4d7g4Ozk2OnItB3/2M7Q/Pj+y/HLvuL+wdvLvtPfwt772d3iB8jRy7/W2djQ2NHC2MrH0svT5bXTvb0VCeHa3MIF8t7k387wANDt2dLk8ub36vDv7Ofh9fXo6vHm4unj4une5Obi4PHA09D0D+71+N3m+O/07wj29vTh9Pnz5+/x8fXr5fYD8Pjs7vXw8vbz+fn3+fj29vb4wvjz4+71+v3u9/bzIuDj7+Tp9PX1F/Qc1d3i5Pv8/t/p9/n79/j5/Pb2+fr49fn3/u/4+Ofc4+Hq4NAL7OLf5+Tp4Nbg6Nro593q5uTV5OEQ7ePv9Nj/zOjd3wXn7uvg4dzQ89TK2tnZ+vPN2NXZ58/x1NrQ4er78+vQ09G10/310+EP2fzd4tkF1+3l6efk6vDvyujh9eDy6/Pv0tzZ3unU89fl4enqBNQB4engydsF0ubd/+MB6+rT5+X76vDq5/P09eL05wvq+ej09+P67t0Q6Rbs6+Xz8/vq9vDt9+nq+PL67Q3uDPn56vb9++j69/f6/P7g8/ny0tzR3d0Vz/oMJNXV4ObjuNPb3ODY49n91+rv7ujXBs7Y8O7m0ero3dXW3+Xs4tS9zdn86fPkz+4NASHo3u/u8c7h7enq5vDp7OH5+ff77tHo5vXx7N7s9efr7PL28Orp0tH0x/T38dTy6wYB4efr/vLV9djx8PT48On2/fvn+t4S+evw/fX6/vju8Nj0/fz38vLg+Obs5d/C4OPnCODs3ejmvt7h6en64uXQ4Ov18tbj3ujl5+Hn59rg3ufk3uno
4trYDd3w8vL08e7yBQ/z9fDv8ujt8fPz8PX04ejz8f3f9uzy8/Dx8PHj5fTy7PDy8+7t49745+vi3cLg4ef+3+vb5+f/3OHo6Pne5dDg7PXy1uPd6Obn4efo2+Dd5+Te6eni1NgNBu3r8urw6+vy9Pf4+ffr5vXz6fT29unx3fXs8/f0G+zs9Qzz5PTs8vTq8ev76/Tm6+Pj6uPa3wvg5+Tl6e316+3v4+X26Ojw5eoT5ODs5+rp8uno7ujt7e/t6unq7ePy7Ojp6ezx6eoE8e/o6e7y6fPw8OfvA+jr8uz0DO/w8e3s7/Hx8O7p8vPz8/Hw7/Tu9O7s9Oz37+/hC+zs9f32+O339/r69O358fjy8Azu6vX13/X98vP59vj18fT19fT07Pr07ePj6uPa3wvg5+Tl6e316+3v4+X26Ojw5eoT5ODs5+rp8uno7ujt7e/t6unq7ePy7OjWAdgG6tHiANvk8APl5N3j6OPk0xXmydvS4fnP3d/N2PDY1ejS3+fY6OXo5s3a49X+1gHYBurR4gDb5PAD5eTd4+jj5NMV5snb0uH5z93fzdjw2NXo0t/n2Ojl6ObN2uPV/uEE7RH03OkB5vAL7fbs6PLt6+7f2+fj9fDt2/Lt7vDw6efl7+fz7ufg5+ns5+Pq7gv20ube+PP18ejY3Ozw7PTe7PD13QgM3Nzv7Azb6eLY4OTv6OLX4/Pq5e/o69/x+8cK1PXpyeLHLcbl36bb1+z62MrPxgy/09zM0RQGx9PQ2tjqx/jYv8vT09qnyMrXx8695uvg3OPn6v3v6e7O9/jwKejt6eLq5+3u2OIK6O/u8+Df8+sY7+Dz9uvv0ODr6ebv7Nrw7u3v4/cC6u7p1/P36dn38u/oEd/08vnz2xzw6Orr68nz5/Hn4ODy6dvS6uz07efZ+fXn+evx8fbv8/ft7/Xk9vX28/X0+vPv9Qzz9fX24/QN6PH48Pfw+PTt5e3y8fLvCPvt+P377gfi8O/G
+PDz5Oj07vYa3tzx7e4B8/X79wHu8ejs+uX8+vfy9vbu+Pv+4OHvCALg6OMM6e3n6u/k5vDn4enp9PX09t3sC+/j9O7m6PT09Onx5fHj8fHt9PXs6uDh7wgC4OjjDOnt5+rv5Obw5+Hp6fT19Pbd7Avv4/Tu5uj09PTp8eXx4/Hx7fT17Org4dvZ0NfozxPZ7fLD5uTZ0+To4dP9zdHY4tQO59/p3fHZ1Njf6NXo4uTg/vnb5NzZ/gDk4uHf9ecZ5fP26e3x4dzm6+jq1ejn6eri/urh8e/Q3+nf3O7g8+vl5wDT4+zm3Azl29nQ1+jPE9nt8sPm5NnT5Ojh0/3N0dji1A7n3+nd8dnU2N/o1eji5OD++dvk3Nn+AObu5Ozr6drw4+fm5unq5ODd6ujZ3PcG2uHe5vvp6dLjD9vf2gTk6vHv7Ojr4+Tt6s7m6N3E2+jW69fg5eXg5+rd2OPd0bf5C9bN3uDp1eHJ0P+71NX94ODmzuXi5M3d5+Af4eDZ39zg5ejRC9jX4+rr1tzc397Y4vDn7+7sxt4G5uDl3tvS28/i0R3s6ebq5hDP29Pe2wjiCtjf/ebm6Ojt29Tg5+Ph7ewG/+vs9O3e7ujo7uHk7+Ls1ubt6ubo7u3r5wfP2NL/3AbT3PPK3+Th6dXP2uPc3Ori+vfk7PHo3Ork2+ji4O3i6tTh7Ors7Avk5OUQ8PLm8+zl6e3rDujj6vLr5uzq3d7e7Abj3+zrD/Li5+b66+fm6Obt5eXw6e3p5Oze/vDy5vPs5ent6w7o4+ry6+bs6t3e3uwG49/s6w/y4ufm+uvn5ujm7eXl8Ont6eTs3v7a5vb28e/y7+/r5+Xw8AHt7PDmzQvw1uvd7fnU5uLuBObw5Oro5+vg7ezj2+vf+Mb+2ub29vHv8u/v6+fl8PAB7ezw5s0L8Nbr3e351Obi7gTm8OTq6Ofr4O3s49vr3/jG/trg9NfW3+vlys7SItTp2u7d3d/lvhfZ1xno
6dTq3dja6eHNBuTi5t3j5t/j8ebl1ALW7uLk6+7w7Nrn5Ojm8Onl6/Hx4eIl5tsY9/bu8vHo7PHt2fbs9+/x7/Do7vfv7ezn8fjn8+ju+/zy6evy+Pju9Ob28ujp+PDt4Pjz5/3yHuvt8O7z6vj8+uv98Pv+8vfp7OLx7+jy6+Tt7uzd7urv6Ovz8erT2gfh5NPw7eTp7OUK2Of86+7v7wbo6unq6fDx5+bZ5drn4+rd6+fk8NfjGwrh4eXc5+jv7evx7Ozs8/Hw7/Tw6uve2+bp4/Lj8+3j7gTo7dzg7fbp7doE2/PW3uXx5t7d3dok1NXU2O/j2Onl99zY4uLu7PDt3uno6Ofg9eLM4e3c4O326e3aBNvz1t7l8ebe3d3aJNTV1Njv49jp5ffc2OLi7uzw7d7p6Ojn4PXizOHa5uDl4+P+3uXj2vXf2+Pr5+bqEdrv6u3q5vjd7/IK7Oby8ObU9Ozp5AXY5vHi1/7p39rJ5dLlDebM1NfX4u7+u8LNuOfM2s7OwQPYwd7Z7P3JyeDVu9HRtszK+gYFvcSl193U1c/g1wPw9Obe+O7d1efx8OAI19bZ9OgQ6N707dTS3+fb9e327eTo483RG+3h2M/j5Obp7tb25+fj2u7y7Anx5ufoDQba89Pk9fHp8/bs4fHz2+nd5O3u4+PbxuDo6NHm/v/y1PoKDP/s6ubx6OrP39zr6uXp4ujb5+vw6ezv79bv4/Hw8Orz0O/s7ODd7uvh6NIG9tb7CwkC7Orn8ujt0uTc6+rp6eTp2+ju8+3s7u3Y8uLx8fDp8+rv7ezf3e/s5+nu6uns2uLa7Pb1CPX06NX27PXiAerk8e/3BPr09vLy7fD17PTi7/L57fTv5OTv9OzizcvY4t3JCuDZ7OPg8uPe0unm1PTd4ubg4Afc4erlCtbh5w3b5+rj8OzjDtTv4+zP39La4+Tnzgvl3e7l5fPr6fHv7dwD5ePs6ubp3/Dr8wDk+ezq4+zo6vLs
5hHZ8efr193n+d7c5NwE6+3m7vPz6fHy7O/v+Ojk6errDeoE7/Hs6u3l5eLi7Ovs6unt6u3w9eLs6v/l3+vdCu7z8fn39uz39vLy+OX07O/p7wDvCPP23+3w6Onn6PDu8PLt8fPy9vfo3O4G5t/s3Qru8/L59vbu9/nz8vfo9Ozw7e8D7+Hz9ufu8Onw6u3x7vTy7fLz8/b37OHY487kztXg6Njf1xjW0dLH3Q/oy9AF5ujW4Pvs0ujaFd/c4+Pi6tTE2NHRzuHo5snHAvrS1efZ/ODh997d2Mb9zsPc3QG8z9Hf9djh3M/h0ezaBOrO9PHQxAfZztvT1uLO0cvT4+rp4wjp6wHs5+zl393b4eLl3uHg3gPm4+3h4twC3f0B7s/g4NQB6+Lo69z1593NysDO0tjEz/H19u7V1My+y8X+APbsAbb33fcO1OPWydbf2NjK0dHV09HU19bG1Mrl6vPo9uvo7PLZAwfk7fnm9Onq3/YJ/eDsBfLx2vTy9fP09PPt9u/47PPx9Ozz7fDs5ujl6+/k0ejj8uMF2enz5Obk4goC1eHa2ufq7ATy4+Hl2+nk5+fw8Obm3uLv7N3v2fP6zArQxtbZ4N/V0OML39fc2dH90xPO1+Xa5evd6OLj1+bg6uHj5tze0s7h3+XS3RHW3dzb5OPh6wPUBP7g3enh4Ovs4N7y2d70ztzj/t/w49/h5ebm6+Xq5ubj5d3c6+YG8N3c2+Tj4esD1AT+4N3p4eDr7ODe8tne9M7c4/7f8OPf4eXm5uvl6ubm4+Xd3OvmBvDVy8XKxMPKyu3qBsng4MjSy776/+nh8BTtxewI1fHO1evfztfR09rP3Nrb4+DXzvS6997X3tnb1AIG8wThxOjgz+fT4d4A29LZ1uv10+bn5tTo59zs5Ovp4efp4+bc1+nS/vvf4t/l5N/Xy/MQ3uvq5+Lm5OPeDePg7eDqAdns8ejf6+vl8+zu7evq7urr393r3cYNt+Lf4+vZ
7uX15enn6+Lp/PDn8d7w4+kH9+nb7OHh3+jY4+kW8/Lr4vTu7/Du6c7J7wrq5/Hw4O7z4+7w7ezh8wzt3PHc3+zu7vHrCvPj7vLt9OoB5QT49vP19fDq5+/X5+z3+OP19fvy4tPu9/j5+cr7+vbz9/b3IPD17fsG7Nvz9fj3+Ozw8PL58fP5+vT19hXj0QfM39Xc3d3T4OXh3NzN2+Ho0L0cABwG5Ofj3+zM4N7W2OL11OD+2OHg4Nzs1QHN5enb2Nrv2eXl5+bm6+Tg2Onq6tLFHALUCuXp5Ojt5eHf4d7b0N/g/tzh4OTd79wD0e7vyt7f7+Dp7Ovq7O7s49/q5+Tc0B0L2tnx7u7r7+bm7eTl4d/n5szi5+Xq4uPkBN7eCQ3r4+vo7ebk5NLv7+Hk6vLn69cQAdIe8PDd9Orn5OXx7O7o7u/p7+3s8+zx8drc5vgN8/Hy7PTn6e3S8/ri8/Tz7+vXEAHSHvDw3vTp6eTm8e3w6/Lx6e/27/Ps8fbc3e394Pr1+fj37unv2vb99vv5+vvr3BPwvSb19d/26uvm6vPt8PPy8+7v9+/y9NH35Ob/5wUADOPZ4eLj5eDjB9TZ39rV1t/w5PHs6+zd8Ono6egO7uXY5+bf4OHe5OPa3dbw/+cFAAzj2eHi4+Xg4wfU2d/a1dbf8OTx7Ovs3fDp6OnoDu7l2Ofm3+Dh3uTj2t3W8OjcuvTErMu88sXn9sfK0ryZ4dLYtOLK2cDL1bTdyOTT6dPY2bjI3QHyucTBzMYh4fXh7t3T69LY3uLo1ujr5u/d1Nra3tje6eLd4gHb6+jf3drk3vDa59UDD87Z4N3W8P/73vjo+/bn+fXk8NHv+/Xw2O/m8uji9fTgyvfs4vv8+fgTBNzs3fPq6tD14u749ujF0vnZ39vm39jh5OfX5eXf2Ojj6eIV7tLnCN3m4eDv6P/V4uD/9eLg+O/i2urk7dL7A+Lf5+Tp4OTi6Nzu8e/p4OXq6uzoDPPx
6RLe5/bx9fcL5u3yC/Ly9O3y6uby8PTs3Nzc7eLhzN3t+cnU0cfc1s/6uNTR2Pu9zNvB7hrD4NTXydHM3sTi/9f65dL/s8PVy9fnAeHZ/ODtB+/i6err7Ove7ezs7d746OTr5eIH6QTr7O7o5Ovq6d7q7ePz7OPr69f04ujh2fzg7Qfv4unq6+zr3u3s7O3e+Ojk6+XiB+kE6+zu6OTr6une6u3j8+zj6+vX9OLo4dn84O0H7+Lp6uvs697t7Ozt3vjo5Ovl4gfpBOvs7ujk6+rp3urt4/Ps4+vr1/Ti6OPs8OHa2f7p59/T7+Pc3+jp79ka6Nfo7tTi6OLw2vTj1+ff6tri6+DlBMji6djq98nj7PDh2tn+6eff0+/j3N/o6e/ZGujX6O7U4uji8Nr049fn3+ra4uvg5QTI4unY6vfJ9vLoye7LBAXc4vHP19fuydrH0evExeXE1fzk3eDa09De4e7iwdfV9NrR2tTFx9no+vby6MnuywQF3OLxz9fX7snax9HrxMXlxNX85N3g2tPQ3uHu4sHX1fTa0drUxcfZ6Prk5vAM7+3v8NvL5RP5/Pfx/PzoBPXw6Obw+u3k+vHu8/T89O/8/v35+/j1/f3x9ffu08PDzgXOvdD3zvHX1uTNINzG/9vm3s/U2uTj39DYzdbb28/V/9/K/cjPyNXI19C+4O7W1N7419ra3OLW5eXo1/zm3Aj18+LW4PHv7+Xq4drk5O3s5+bq7Q7q5OXs7uLmwefS5e7u6PTg8fLw8eH38O7a8+rtAPvc4u/y8+j07/Hq8O/u6u/n7e4a7vHq8vPq9efg0uTu7enz4PHy8PXh9+/u2vPq7eER3eLx8vPo9O/w6vDv7urv5+7uGu3x6vHz6vXn4dzg5OTa6/DvC90M4t/039fz09zx5t7z7en09Ovw7d/l7unh6RLi9xna7PXv8uTn5PO107S0wsS+zMvIwcjXxvrNwL/X3NrE1cvfz/rB2AAmz7fszPS6
yce+AcXKx8z98vO6xeDGvsvRw9bXzdHR1ckG0sbM2vnnz73R7N7+zNf3D97F9dD8wNfQzQ3IyNHL8vjo1N7d1c/W1c3i5d7i8ujS6t7Z3OTP4vHe9t/24u/n4d/U9/Hr1tbt3ucaytfQ1vgC9/fz//77/P70++v14PT7/uz7+/n07fH29fv8+unz9BIK4+vf9fL68vn89/r09vrq+Pbz1dTg/e/X8tPT4NHa4snj3cLb1Ofl2dzMz9UH3Mz78dHZBuz6yMTe2OLn1Ofe9ef2/eXu4Nb/6uzv6uPn2ePS9ufe3OrSxdfd5tvkEe3a1vvd2uMB/NvZ3OHk6dLr3fn1Cs7q9vTm8e/z9fb09/f38Pf4+vjy8vr29/Lr8wHr8Ozx9vjv7ur48Pbz9vf5+/j+9vMJ0JKrAMOPgqCI0Mm2y8TjuOOl8KjUyryV8bnukcS+Gt7Ps6nOuJ64rv6yxK/EBvTmxeLGqv65tLGvqbCgv8jN9cTfs/Cx98/OsOTB1LHg2Aiz7qvG59W0wLQMs9m2rAX+4r/F2M4L19zCz8vhzeHk1bPhsMgDtNb68tTc1Nbey9KrzsvNt8Pp08PAFbG0v7b4+Or0AuXi7+ri2evo4Onm6eAX6cPd8/rB5NTc4ev659jezcjf4gHl3eHc17zXyt/c0Qvx4fzy/Pr9/f7+9uTp8fr98vb5/vXa6Pb18u/86Mv6Bxb68f367/r7/fz2/fv8/fP79/Pz/PHy+fj67fXg4Ofl/Onv9vnsvyvo5+7A+fny+OoF7cnv7+P3/vjy2vvy+Pvm78/PEfLv2+Hn5u/m093S5PLn4t334ufp7OviDvDk9xHr/8zm7vLz8u/089/39vb22ebmweX29Orq7/T47d/u9/zt9Pj+/tvk+fby8ev17vb43+/79fz97P799e/2+vz9+P74+w7a8/Dz9PHr9ej1+OPx+Pr1+fH47Pb18+cP7v32+fPm7vT5/fL8+vP5+Pj3+frs+/rcANfj
AwTj3Ofj2OHo3urR4dvw5NzQ3ePiE+3gy/PaE9Td8Nzc3ufm7s/X3drl3+bQ9+Xx493i5+Tt5/Dq/uvl3ubp5+vn5ejm5gnq3PPy9c0Z8+Pt6+P16uPQ4N/Y5efc2OHuAP72/P31/v799v7+9u7w/v7r9vv9/v//+hn/9+/v6d3q/fD89/f98Pn4+/kB9P7j/wD+//7z/QD9+/79/v///gD//vb4//318/r6///5C93pDfwA/v////z8/P//+gD99fv//vr+/vz5//74//389vj///bw+P70//79+//7+Rja3+r/+vv6/fzq/vv+/wf4/erHusrt9PrN1OHLxN3V1sTWvMQA0dfc3MsN2wDD0Nv/7MnY0gHF0t7f3Nza3uQM8u/P1tbe1QEA2+DH3NDl1t3T39nUBdrh4eHQ++D/z+PPDNbO3t7X0uDc6tvc2+Dg+Pv62Pv//P78+/3//f/+/v77/P7+/uX/9vr79/L+3PP2EP78/f7/9//7/Pz+/P78/xv9//P09Pbr9Pj09/n1+Pj+7/f7+/7y+Pn2+Pjy+v375/Hs+fv5/vX8+Pnq+vz7+fwR+v3w7QfU3Nvj397pE97z7uMG7N3T7eHu8+r08ubq5dkQ4/X09e3s6ebn7+zm7vDr69zl8OkA0tra4dvb5hPe8eviAOja0eve5+jk8Onh59fV/9/q4ePn6OLi+eHm4+vt5NgC4N/O0ujM2Mu11MvW19Tj4cnm4MbmuMDZwNPZ5d3O6OXbwsbpxuvR9shDxL+7uMD/t8PvudbN0NG81Nu8veHL1ND+1dvc9crGw/zN0tn62Nz67c7S/NEhx9bY5cjZ7dffAf/59NPY293b2unjzcnrztjWBdjU4P7Tzs4F4eTh+NXsDPrZw9HQ6dLS2fXU4fne5d0HAs7u9/Xp8vXv8+nu9O725dnq5uj29vLi7foK9+bx8uTl9PLw7uLr8e0B7O3o7/DmCQDj8ur28vP67vX17+H48vXq4urv
COru7eX36vPo6O4V3+/x6Of75uDr6eTpCvT35O3e493t7Ore3+Lw5+Hr9fjr7+n48tje8ufx7ubxBPHhzuHr+vLq3fn3+Oz06/L18Qnq8ArV2dzX3NPDLennzejlztzV/+Hg2Nns1One4uPb4eLm5+TfCefZ2uLb1d/c2trT5t7k4Nzc/uHy3+PjEdbf1t/q29zr+NbC5d/l7O4C3+fdH9rU5tnX5ene3dfa3+zv6+7e3Oft7/Lp6vPs5uTq5O3w7ej27Ojn6PDh5ifs4u7z8uvk6OsD7+306+zu5O7o9tTw5tru8vD39PD29+7p6vD19PX1+PLp8vv36+sg89/y+vrv6O/x+PP5/e318vr16/rT9Ojj6vHr9u/h9+727OwJ09/g8fD85enm5+/m7vbu6vbxAe3l7Ovz9vLx7uzw6/Lj6O/u/+rx6/bv4ffu9uzsCdPf4PHw/OXp5ufv5u727ur28QHt5ezr8/by8e7s8Ovy4+jv7v/l+bYBxc/7vvPT8MLMxOm9ub/tEej7z8jD1Nu71MoDzOHLxP/CztfTvcTBwtrMz+DB5unXy+fXC9wI2Qbd3dbU2NHf1RrD68vc6+zl1+jp0+jw5e0M3+/o4dXU4M7j697G3OXk293w6eLm3PzP69rx4+ba6d0DBeHk3drq6eTq5wro3+Tl393m7OXd7uzr6u7ozeHa5+nz7evn5ubpCeb09eXu6PLl1grg5f/R5vTa6O/b6e3u8+zxCejj6ezw6vHs6enqCtsS3tTTAejg3uPe5t3j59zq0+jp5Ojj7Oft6uLi3ubh6wfk7+vp4ufj3+vo2+UA6cbky8gRzLsP1MXe5ODb08gKzNC8t+rLB8bbC8DQ4wfI5NXJC+fDxNfF18rc4Nz9usLK7s7dE9G+EuTa5vDq4tzc/9/m6dvt8OPn6ODg9O/v5/Xw4vzZ2+Xn2uHc4+zjAtfYzavuvrnzrcjd9QLjvcQD0q+0zL3UvSMLBfn3++vG7b29
zMTyz77GwLP6q/K2s8fC4djV49/e5Nvi+/X22+nnzNfl3cbY+uXQENsLBvrX+PjR2t7W5sXe19TR0NrE3tbZ8tP09/n++OL7+erp4vH2+vrj+/j77uz2zRbN9/fz8Pbh7+7x6/n2+/r5/PXz9f38+fTX9Pf5/vji+/nq6eLx9vr64/v4++7s9s0Wzff38/D24e/u8ev59vv6+fz18/X9/Pn01+jRz+DvDuPf5Qvr2/Xt6efS7uDc4OLc3A7lA/Pt7Obv4u/YAffZ5fDy7e3q9fH42Nro39Lh7xDi5ugR5/D07Ovt6e3h3urn3+Xm5QjZ7u/u8fHx5PQD5vLx9fTz9fbz+OPi7ezo6une6/rl5s/p7+rM6PHp5/Hh3eLoBfHp3+rv6en35u3u8/vm3d3bzhHj4uHUHOMA5+H06/Tr8uzr8fHx5+P99O315u7v8eXu7e/07Ojq7+b/7Ofw9/D28u718wHq6fXjAOfh9Ov06/Ls6/Hx8efj/fTt9ebu7/Hl7u3v9Ozo6u/m/+zn8Pfw9vLu9fMB6un18eHUHtHDz93e5ODq7dja3NvS3d3a7ezc4+PW4OTn4P3p3vzq1+LW7N7h1+fgy9TSDATp7O7jx/Hy5Onq7/Hc7eTh5/Hm5vPy4eXp4ODx+ej+7eL78ODr2fXp7d/s8tn14w3a8MjY2srMzOfD6/Lb1eTGtPbt0fXd/uwK1NoT3NLotszIxQDKz9nO6t3QAd/Rzcvh7Abu8/Lw6+DcAdzX5fjs4+Pm2tbQ4Az9/uzz7vDn8uji9u4Gzd704e/z8e3r6e/q7tr03/Dq8u7t6Ovz7+7t8e775+7rzukFFQLk7u/38uHv9fP27/D29fP45e/19Pfv7Nve7eji3NjI69PCzNzk7NPf6dns4uIH5eDW5uvy49rt4dfj7u7f4uQG49zUFdnY4dMg+/zq8uz+9v3q6ejt+Ov19Pz5ARgH4+n18Pbr9vXs7/fu9uf4+vXy6fX07vLo9fzy
58zD+8rDwrPKv9Ts6wPNB9bHu8TKB//qAsTh6cDf0dzM3NrM1Mni1c/Bt77F1cjM9QLp6cfs4dvu2d7P1+bd7RDj6u7e69oQ2AXT7/bS7OXN4Obi4t/c8e3u6ePm6Onm8NEZ+fPp9PPt9N7l1N4K6P4E8vr36O/iEN/S6Pbm0/Hv7u/s9fvg+fjy9PP29PXy7PXqHczD+8rDwrPKv9Ts6wPNB9bHu8TKB//qAsTh6cDf0dzM3NrM1Mni1c/Bt77F1cjM9QLs9PPEAsjX0r78yMjU2/uzxcnL8Oy03v/s0/7U2NDQ7u7P+NHBxdLP1eDH2dDw2rbg0+MC6gXR6OHa2tXZ4uXR3ubj5P33zeYC1uEF8d3gztbc2snO1tja2t7r4eTW1+XR4fvV69/i7e7p6P/t4+7q2+vy5eLb2uHl6d7t4Nvz6PHhC+gaAufh7N7q6t3s7eHn2NvZAPTc4wUF2Nfj6vPc4cje49Lt6Pbw8enb5eXe6vPY7+vv5ebk7O/i8ejY3eoF6cPo2QD03OMFBdjX4+rz3OHI3uPS7ej28PHp2+Xl3urz2O/r7+Xm5Ozv4vHo2N3qBenD6Ojo4+zi4Ofn5tzj4ePs79Tk0i/s7evm6Orw7O/m6PLp8eLt7vXw7ujy6+P68+Dc1Njy3abz6wv+7fny9fyQzvji8evx7ez18ujq6+j07Ozo8vHx6vHq8PXq9/Hx9vXv7/IGu+fO+O8J4/Xu+P7q3uH87fj1+u/u9fT47PDu9+/v+PDy7Obt5O345/z08Pry9vX0D7vnzvjvCeP17vj+6t7h/O349frv7vX0+Ozw7vfv7/jw8uzm7eTt+Of89PD68vb19A/v+u36+cH19xH4+Qu56fr1+fP6+fr5+Mz2+fn69/fm+vn6+vr6+vn6+vn5+vv6+vnd89bd7eH6+unv6+j54u7f4Onf6Ozp8+/n3+fn9Ors4vDw7+jt5unz6fPv8Pb05OjtAAHVJMrY56vV99va2Q3w
4tHl393Y6ezs0M3h8fHc8d/i6efX7eLs3PHd5+fm5N/a0fD09PTp9NLx9d3w6hHo5+3w/MTS7ePo8Bnq6fTy9+QH6dPl/f/+/vz15+v4+fzJ6vHp7sn6+dnN/Nb38czg1dnXzrPP18zQ1OLe2N7TCOnj8dTe1eTG3uHe2d7XyQLc8da8/gbZ5+Pt4fPr6frr6N3q5N3P7Oz28uzt9fHy9RL48env+u710fXx7Oj28PDs5BLo6dvo5OTl6uPr6eYL4uft6uvr4+fg4uD1C+bk5dQA5+bm3f7s4eDm4ezx6uvl7Ord6M/76OTk5erj6+nmC+Ln7err6+Pn4OLg9Qvm5OXUAOfm5t3+7OHg5uHs8err5ezq3ejP+93vBOjn6PP25e/m7e749d3x9ebi6/Te6evz8uoD6OoE6+nq5wcF7vrw6uvv8Nv038/d7wTo5+jz9uXv5u3u+PXd8fXm4uv03unr8/LqA+jqBOvp6ucHBe768Orr7/Db9N/P8/v2/PX4+fvr8urw8/v33/n26ujv/uLu9/b66wPo8PPu9ffuBwX2Aff09vn73f301Pv9+f73+vv97vbv8fX9/ev6+e/t8wTx8vj49vIQ6ff38ff48wng+fD9+vr6/er/+unQ4NUAAc4D6dTT29nh6eLk7enV2MvTygnQ4+kB4+D7yxIB3+Lb3NjX1MvO1uHM1s7P0OTl6NrV5uvj5enq4tna3OHe4t/FCu4D1ODp5BLQ1e3jx83j0NXN5OXfz+Lg/+sY9OLb3/Xj4PXx2/Ht+evY493j6vDYy9/YE8bl3+vo8uP92NTY6Nrt4ufl3c/b6ezmAuDi29/14+D18dvx7fnr2OPd4+rw2Mvf2BPG5d/r6PLj/djU2Oja7eLn5d3P2+ns5gLg2NPP2t0G5+fd9drp5ObpANrs3tDl2Rfp5ert0uXk6/Hf5/vx29Pf6NbVyNne29/j2+EM69na3Obc6OXh7+Pb29QJ5/Tozebq5OPm6dvv
6OHz8u/f4NMi6eTZ5OHo6dnlxtvNzMTU0gUI0sm11OHk39fKztrp4tbdCOHn5+bW6uDf/tzg1+YB4d3k59jq6uPV0A37zczE1NIFCNLJtdTh5N/Xys7a6eLW3Qjh5+fm1urg3/7c4NfmAeHd5OfY6urj1dAN++vf7e/s6e7n3//f4uzw4+3m6RUP093Yy9Hn3gDt3NTm7ert5dna4ejr7t7q79/q4O7r493p7Nvd7fb3/urh5ujn3eHW/fTg1QTv0tj57N7p3/jj5t/n8u3j6uno7eXm6NvT6+Pd6ezb3e329/7q4ebo593h1v304NUE79LY+eze6d/44+bf5/Lt4+rp6O3l5ujb0+3l3+ft4eXx+vz/6uXo6enh6dvW/OLd3fjp5P7v3+zq+e3v4+n07+Tm6+js6erjytbSycTLzMLI0PHp8vXzzcbXy8aw3un6yfbjxOXu1fQA1PjLw87K0M7XztDSzdfVz67q0ebp4uvX5ubpAAAFAeXk6N/W3toB3+Li3OXkzura+OXh6d7x6ezr5d7j59vl6efW1NLJxMvMwsjQ8eny9fPNxtfLxrDe6frJ9uPE5e7V9ADU+MvDzsrQztfO0NLN19XPrurs5tnl8MTf5/3u4evg2OkI4M7T9tvU/hLC3v/25dfo0/POyuHW3+Xm3Obj4uni6tHe9fDs8PTP8Oz+9uj29fb18PHc5wfj3fED5vMH9/Xs7t/04djo4/Pv9Ofx8ur27fjc6t7j4eHj3dfu7Oj86+Ld6Obg6tsDAOgB3fTn6+Dt5eDk4eLh7+vu7ebv2eLu5+nk1gjt8evt8unt8/DtAe7q5+zq7+3oxAHuAd327+vu7+/q5OLi5fDt8u/r8Ozt8eju7+QJ3uPh4ePd1+7s6Pzr4t3o5uDq2wMA6AHd9Ofr4O3l4OTh4uHv6+7t5u/Z4u7n6eTWCPTy6tTb69/j3OvR7ePq3tve7RDCDej+7ekG8fHn6/Lz7+/p787d5eni4+/j
5eHYBt3j5+DZytzb4PHl3OXb5NXN2uQL8QTg/fXlBOHn3Pjk6+Tj6+rP1N/e3dzk3+LS2gHt3+7r8Onn6vH/6AHw6PDn4Pfo3wXc5uL76ebs4ekC5/Dl6/Pw7unw6vDw7PL04/Xd/dDnydne2dTV6+ff2drJvdvF0N/wz8oE7uTk8ukJ+eLg3ODXusXS3uoUxtfR1g4Zw8/dBB/6AdDX5Ovg5u7oAeDh7ePV2Nze1/Dk6ebn4Ojq5eLX2+7X6d/e3uHf4ewA497W4Obn5+/gCfML7Ori7e7s4+jr8tnn7O7l6eXe5ero2tn6BOLn7PLt5/Dw7Ovk3e0P4gfo2uHr2RHr1unm7uj0z/Pm6dfv6/Hw7vP28+L47OAC7dnv9OXz5Ozx8PH39QLl0ujq4uz94PHi8ObZz+nu7ePa0tX759rl3urv8tUZ8On56d/s3/fh3uzm0dvdJOHf5dXc2M7g3Off193T38zj5eXf/gPNzNvjCNLX1d3g4t3ZyQvZ2/jV19nTCtje29/h2tTfzvn34+v45uXq6uvx8fX98ufs7N336Q/o7/j47/T26/ML8vrc7vf1+ePp+Pr19er1EfLoydvb49nW283hyN/i5dj+/crJ1d8Vw8zO29/Z3dbMEtXYBtbX2NIK2N7Z3uHS0dzB/u3t8+zs9vDt9O/x8Pjr4/Dy7OrSDdju7vbx7Pbv6gfu8wb3+PX05/b38vH51fD02tXlzQHY3dnV0vXS5eLW2dUB3OoK4dfr6d3o+Pvh2+jo2OHkA9X069Pd4uPi5c7YzNXp3Nrc8uXn6eTf4Ojo4u3jB+wEDPTo6PDy7wjj7urr8t7n7Pzs5/bk7u7w7/Hj69Hl7evo4Ofs8e7p3uvy8/T16An02wvq9PPv6vUB7PP0Ce/w8fXn7u7z9O/z8Oz07fDw7v0I6f3mAeTrAufi4+7z+O3k7ubZ4uPo2frq6OsC3vDn6Ovv5fHl7ujn5O3u9dft4fAACer95gHl6wLr
4+Hv8/3v5fDm2uLm6dr17OjtBOHw6Ojr9Ojy5u/p6OTu7vXd7uHzBPTyAO7p6PAH8uzY8vTv8/b09OLn7PLYAu/m9Ob07uvu8/Tw9fDw7u7w8vD25/TtAdD3ytDm7N78zNLc1eTf7uDV3tjOw9Th4hPV3evn3Njl1cj94QXo5tjs2xLu3/Lr4+bd5dnk7//mAdbl6N3q6Ovo8unk293p6+oZ4uXz6+7i3dzU+uYH7u7n8eES8enw8enJ6uHF0t6/3sT75Orgztjb2cHn3+nFwcW96srY4sfB0azOwL7kwdX1x+3i5/Tlv9Hv6v3f1+Ld3N/ZAPf65+Dn++Dd3e3W4eXh5dPp2eTr2f7J3dnV1t7j1eUA/wDi8srm9+/W9ff46+7259LlEefn7urx4fDc5eXr7+/i8fDw7/MR8OPh7unq7fD06uvw9/3q9hHc7fDa5efJ8N3n697y2OHH7szrzvbYzM7c+dTh9sza2M3ryePrz+Lu1tfV1dTm1OPS1vLy3efnyfTe5+ze9NngyfDN7M762czQ4PvWw/jL28/Z7Mvj7c7i8dfY1dXT59bj09bu6uPs6OLw9e3w5ejp79zp5eji2gHk4/II5enm7erh5uXhCPHo7u/u6OMI6+3n8ArV2OjW3eW76+/v6d3s5uHc4g3j4MHV/N/OvOzN5fHtygPi0RTr0ufrCezp5+3l1vDV4ejp3d/s4erw8Onc7+Xj4+YN6ePj2vzi6ePt4+ny7OEP6+nV7dzq7hHv7Ozv5d3x5+rl6tjp7uTx6+zp3fLs3Onj3+vn5+EB5+vo8ebo9fDoE+/r2ezh7vIQ7+zo79Pf7+/p5+7TC9jl2vPr7ub07u7l6+305QXl8O4D3u4P4fLk2vTr8fEF4ujt7Ozw6fTv6O/k/Ofu0wvY5drz6+7m9O7u5evt9OUF5fDuA97uD+Hy5Nr06/HxBeLo7ezs8On07+jv5Pz68Obg7evlAvLWFdT05OD35+/n8wjl7Pjp
+fDs9+7x8/Ty8Pfw8vfx5+749fLx8u7t+vDm4O3r5QLy1hXU9OTg9+fv5/MI5ez46fnw7Pfu8fP08vD38PL38efu+PXy8fLu7dfD9LO57sDEBfn4xMfAyxLIuOP0qe/b08nR07zV187O2tO/1tL01PTWt9HUxsPIBgHf6drq19jj3Pfh3uDh6PAC39vQ9eYN5efm7ero6e/d4urp5d7hAOXp3t7r8uLk5gvW8vHk+PLs8ezZ6BHq3vD0EO/o6cn39PHp6/r79Prz6Pj6+fr29/Ty7vf6+vn89Ozr29bfB9by0dXe1OPW6+PX/tnX2vzb0tzZ5gHk6tzg5+Tp5N/m4t7j2vzb3Nfb4ALTBt2Bzf3K9vfH3+y6C+LI3Aymu8Pd4sbl9+7E3eSW2eKkyLWvz8fEvtmu4srM0cmYoOoX0frtuubgxMLm2/+zy7L1s8Tx88LS98r9+u705N3X0dLU1tre1dbKzrrW0tXYwMbzC/3/9/77///9+frn8vz//fUA//3y6OwY/Pb76ODzEOns5/H//vny9Pnx/Pv+6P7//9f9//f++////fn65/L8//31AP/98ujsGPz2++jg8xDp7Ofx//758vT58fz7/uj+///X9O/s8e8W1/IB5+4B5/D14O7x8/v8+Pns9vr4+fTv+/35+Pv5+/jy7u728PD68vnt8sLW7/XGDd7I9+/fBeHN1sv44PPv7u7w4t3z/fDv5+nn8uzt/vHv7O3p8eLx8+jdx9rg39XW4/PnBO7j2c/k4gfZ2+Xt49P2zwTk5uTl5fvq7dvn8OPq6+bm3+Xk3uTS58n45fXm6dno5+3w4tXt9OsG3Oni8PjW0gjq2uz96fLw6ejr6Abk2N3p4Mvg6+XZ3e8H1fn0/P768f/59u729/798/3+/vfz8fLx8/P88Nf0/Pfv7/vw9/r56vP1+PP0+Pj+EA3b5OPtBevt6unl3+Tt8OLt6+3mAwbi9tnr7gbU8eLn7+ru4frs4enn
5/Hv8e7q6NjR2+Xj7gXr7erp6N/k7fDi7uzs5QMG4vbZ6+4G2fHi5+/q7ufn7enp5+fx7/Lt6ujb0tvd0+TbB9/e4N/d4+vk39vc4tPt2dvh3f7q49vo5Oz35wzX4N7r3t/X5BDT2Ofi297b3dPk2wfe3uDf3ePr5N/b3OHT7dnb4dz+6uPa5+Tu9+II1+Dd69/h1+MQ09nn4dvf3+HU5+AI3uTi4+Hm8OXl3uDi2eLj8urv1/Hv3/H18PnqCdfj4O3m8N7nEubh6+Dn5evp5+jU2NXd1eHQ4+nw2+Hi3+EiAPjK19/i3tHd3ejg1Obf6dLa5dPn5MDVx/L12tfk48/Y393Y3uDu1evl2tTM09nl190X3d7p6/Tk7urp5/Hm5+zZ5tjSz9XR19Xs1BIP+f3/6vPp7vnXmcTGkp/A47DX75qclrKxssW3n7mysajBvrersLS62uCpr8G93+/3vvvYBtXa2t4O5NkK4tTo2djd3ufn6+fq9/jt9vLu6/P17+nk9OXu79/h8+Le6wDhyN3DB9j70f0F8M7e8ffc1Pv1ysIG1NLf0+nq6vPm5+fs3ujezdnV29TS2eTi4NvxzffE8sr6yNrx//XJ7M7kyNvT3b3zAvfz8PX56uLr9fLy5und6vP28/Do6tS75+nvyv+09tPZ29TcBvjS0fDl6t/f19LRCBH6+PL4/Pvo+vn49PXz+fX7+fjy8O/r5PTy8tbT1/T7D98IBtnP4t3m5uH39+Pd4ebZ5/bv6O7l8OXl8evm6OLs4+jn7Oft3eXk6PXjD9fY2/EA2ADIw/rM2Mzj4sjVyNLKDuDu99z32eXo4vDc0+7s5ODt7OzS1dXr4eHr1te75Abo6dHO+c/2y9vM7ezcAt/d0Nbv2+Lc79zr4eXv6vPo9Ong4N7i7+LX7N3m5OwQs/4W2ers3OfczOvc3+fy5g3h6d7e9vf07PLo8Ozw9vrn9O3t+ejq8fjz8PXy7/H67uDjyd7P1NPQ
0ALs2+rn5d3T0wnCKPj19uf8+vjg3+Xg5vrt8/nv6OPq1s/t6fP129DA7/DP79P/AvvX1uHm1O/U2gvN4dnm4/Dn6ezq8/no7fT39eDs8efn5eHe7d/c6NvYz+vX2ffb+goB3t7n7ur1397T2ubn8vj39erv6vH88vj4+vjy7/fu9O3q6fPr6fPm39/uwQQEz9nwxeL36uXo093Jt8P4AfLs8vHf7e3x9+325vL26+Pu8O3Z8tjm8Ori087B5uAH1eLu1+3Y//Lr79/s8sXX3Bj39/f64vT89Pv4+On1+vb1+vj28/f1+vn2+e7t2vXg+/ba8PLy1+O+6dzMxJzn2Lv30Mzg0c3U3szJ0dHZ4tLL28fSw9jAvtXIytno1IvM0fgQzdO6xO/Q4Q7n7ezjurzN0NnZ9uDx8+zv49jq6/Xe6/Pq5uPh5dLn5OPn2QjR8gfr6NvPAQYF4O3p8/Px9MjT4OTz7fr09uTu5/T58vX0+ezp6fTj9/f1+PH4+ebw2PPH3K+4vuXVtvTh4Pbo4tST8O0W5ejt4tXY5d/b2N3k7+ro7+Ln3+bhzubk3ecGws/p5ujs8eHY6OMK6ePY5e7k3Ob9Du373/Hq8fD79/Xz0+/57ebp8PDz8uj79e3m7PHa2fzVDNndDt7l4dzI5vLa5f7X5P7s4PH26/Tw7Pb39eXw7efu++748efl9OXx9+zQztjn+uHl9ujs7e3y8/L38fLr+PL29/H48OLp7fn1+Pr28u/17fj1+PnsDvjy+vXq6+r6x7a/xse6vsQ4v5TF3cjF6dL+t8PR2c/R2OXiyNrW9eHf19Pl2d7XxtTJzMzY9L3i4+nx9fX13ObrBfHm1vLp7e3lDOz09PLz+PH59vb59Njy6e/6+vP69vjv8vLs9Abi5uzy9u3x6eTn7AXf6/Tt7uvl0gbc9vT35vTk8vPw9fXm7fPj6/rx9vL08vDn8O/d6e/e8d3d5tvk7NsIwtnk+uXg9/zh6+jx
7Ori7Ob79uPyy/D07uXr6eTd0+vn5ujn2OTRz/nm9Pns7Pbu49ro+Lr66xfbEeTt8vv65vL3/P3z/OT2/ff3+Pj59fz29fT09+v6+N7h0+Hi2+Hd2x6+zO3i6OLT4RXh1trW1+Lq7+nS4t3k8u/v+Ovu7Ojj7OXi3ePj4OPb5u7p8Ojs5u7/7u7z7e/04ucQ7un28fHq7PLw9/Dx7Pr0+f3z8fn47/jy8vX36Ozd6crO0fvGwPnTvsoG1snIF8TkFPDU4urd1Nni3Mvd393V6crSzdTb2MrRxdnS3ffR5d/28+4H7uPm9eTrDu7y7r704gfq7+Tx8+Dk+On0+PP07fXr6vn29vXz9/r4+vP29t3x9vPuB+7j5vXk6w7u8u6+9OIH6u/k8fPg5Pjp9Pjz9O316+r59vb18/f6+Prz9vbd8crO0fvGwPnTvsoG1snIF8TkFPDU4urd1Nni3Mvd393V6crSzdTb2MrRxdnS3ffR5d/n5Or7/ua85vDLvMHAtqrJ6Pzz19zY3d7S0OTK4dfW29ze1tfMz8zH1dbV4dvK27fR4eP8/Onq6+Hm6vHv7+bq7/wCBubq9O/n7urz8fLz7fHy8e7m5Ony9e/x8vP07/Hq9OP+BOP9yuYC6+Pv8u7c7PLg6Ori7PLo9Pbm7efr6+j39vDp7uvt7+3r6fDz7+fn6urn5Or7/ua85vDLvMHAtqrJ6Pzz19zY3d7S0OTK4dfW29ze1tfMz8zH1dbV4dvK27fRpqe/97+jk5iORoyqtrCfABGcx6+tzrjJydzRrdXJuMTH19bNy8rOtse1y8zW9PTQxMrl48jt4+Xh2grP1dbj3hrU4gHRyt/T0t3l5NXYyebj5uLa1ODO3OPT2tPc4dUD1vvz9+vr7fHw8esP4+7l8vQP7vTq4OHR3OTz8erq8+/s8+vx4vTz8/Tv6vPv8/Ds6vEP7+Hm3O314uzr++jt4uzj2Rbm5Pb58vb1+vL46ur09vj68/vw
8t7s4/L39PnvBdvh7M7L+fbexMvXuBHF2tfk0K4JwtHX5eHY4/Hr4Mbo1czd5+Pj4eXm6eHp4OHi6tLQ++j24+UB9fDz9e4J3erx8/Xt+ezt4+7z6u319fbq9Orq+PPx5vL08/Lz9vT29vTx9Njw7/b0+PXqEPX77PD69u7k6vrw+ePn5ujq6g3q6fHx5+Xu7eHo8fP26O/x7vDy7/rm++/29Pj16hD1++zw+vbu5Or68Pnj5+bo6uoN6unx8efl7u3h6PHz9ujv8e7w8u/65vvX2eja6vfj8OgxxvHZ3+rX7vDsx+bo0+31/v3p6O7n7fD6+vjp9e/f3vTz8/T54tzsxNXP09/czNLLw8LZwtHOJ9fNBwXF1drS0eDL4+DZ3Nfi3N3n2OPf2OHW1Bvd2tEM08vU097e283a0uwI3NTUwNTDxxzoytjO0Off3wbc1djn1drH28zT287R2djZyNfV9vbk0Mvk0Mna3MTZ2tPp2Qra2Pjj3QbEA8v33+YJ3OXZ9dXgyfHJ1t/f3ePM5ebg3ujq5efw9PDy8+zx8Nrx+fTr9fLv7ujy7hXi5/AFC+fo5PHv8eHc5d7p6Oft7e3w7ezp3uHv4vbr6+DtyPvh5fLl0ufp5uffFtnXy9/m5uje9enk6tv8DODp6/Xg8Ofr7/LyC8H32erU1q2486ju+/rlvdS67be83wnorNS839LOzwTh0Ny1rqvf6+66wL7GzMW0w7ff4+fi1ujj6A3s5fcW5ePS6NTo7Nn56tbY6vTlFtjv6Ovw8O7i6eDo4efq6+zv5uLe6uDq49rp5OgJ7uf8FuXk0+zY6eXc+uzX2O306xbX7uzt8PDu5+rg6OTn6u7s7+jk5fHmD+Tn2u/g8Ozn5ub38u/w5vH22g7l9A3e8/Dj6vDu3+ny4eXV3On07evt4c3x7dEW69a72sbK1c680g7n/Ne6xuXWxfQDx8bh1uThtt4M4M/tu+PSz9He2cfe4trb0OG9runf
4ujU4uLj4uwG1NTy2OX75doHAd7j6Ojw49no2drpAODs4tvf7ujS5+be7ebs0NLr5unx7Pb38ObvANzm9Njr0vLh2BLk4ezw9/bW9QXV7frR9O3u8u7q9fL19/j29ure2t7xBd7n2+Hd29fY7ODk6eTd4PDt4RPh39/g5tvl4NTi5OTg09rm5RHl4ODP0uXRANre8QXe59vh3dvX2Ozg5Onk3eDw7eET4d/f4Obb5eDU4uTk4NPa5uUR5eDgz9Ll0QDy8efn9PT7+fHr6vLx6/ru9fH24/vd6efd+O/m8/Ls3/TkCe8B6PTg9vXu+ev7++ID8vHn5/T0+/nx6+ry8ev67vXx9uP73enn3fjv5vPy7N/05AnvAej04Pb17vnr+/viA9rm6evi5+Xk5+H74uLk0OYDANoW3ePl6Pjm6OLt6ebl5gvp6ADn8+rh6ezq8Pne4+wTBdnj49nq8O/z8RDb4+ff59Hj9QX48vH19fbz8vb1+PP07fX2+Pf19/L28/T078/vEwXZ4+PZ6vDv8/EQ2+Pn3+fR4/UF+PLx9fX28/L29fjz9O319vj39ffy9vP09O/P7wjo++4H3+3o6OLk4evu4+bk5NnYCt/q3+j08ufl6+3k6uzt7esO6uvt4eTl4+3q3+H+4fLp/+Lp5+Hh6ufn6d3e4QXi0AHX4AfY7uTg4eXm3ubj5uDjCebm59nd4uHn5NAB2wbW3ePa4N/j6Nfg8ubi4QPt4M+90tnhANXU2N7h0uHk4dbb2NLV4QfZ2uTw1+fVF9sG1t3j2uDf4+jX4PLm4uED7eDPvdLZ4QDV1Nje4dLh5OHW29jS1eEH2drk8Nfn1Rfp5Ovv7uHg6uXR0uvt6u/q4+oP5OHt69/e5Nj42AnM1NkA4+jb1QHs6+7p7+gA7Nzj8fTw/e/y7/rz9Pr6+/H59PXz8vLq9vTx6O/15fjv7uv2Fuz09+zu/fv68/v4/Pjr8+nk6+/u4eDq5dHS6+3q7+rj
6g/k4e3r397k2PjYCczU2QDj6NvVAezr7unv6ADs3OPZ4uPV5OPY5dLU2eHk4NHW3+HjyPTrzOvd5eP3zd/d2eHi4dfe/dsL2NbXzwj02fXS7efu5u7p4efl7erq8Ozq1enj7sUIwtvg5Ozqztjv6efe6uXq4g/p1+Lk4eIT4NvX6tni49Xk49jl0tTZ4eTg0dbf3+HI9OvM693l3/ft29jZ4eLh19762gvY1tfOCPTZ9dLU3AHv5gDq4eHO1uO0uZvHwOXv9+bjsNffzfD2z8nevaWyy9j14cuxpbrWA7e1oLHW1d/93NvW5OXjyM/t5Nvf2BTW3xLE7+HbEOsUGOLo3dXh2vbi1NXj1t3Z1s7i9tDG097c8wTGBfvs1+jM2Nfb2tLS2hLe1+Xn593p2tvj0dzn4eno3eLf593o7NLo7s/M79jd6toD4Ann8+7j6PHy9fHx+PQI9fj1/Pv0+/fu/Ofy+PT79/j3+vrx+fr2+Pvr7/Ls7OwC6+Tt6/To4dr38fj17/rz4tENEeYI6PPx9vT28vL37Ob38vb67vX29PTd7/331uCs57IdxqC/094Hxb/AmLavsMUWwZznztvPwr/Qucyi27Pho9vdxaucr7HfqM2krsvPyQDPBtPW0f8EyOXi4dTV2t/YA//g1uLW4uHe8OkE2djn2O3Z6+Xf4dbYzeHa3dfTzNH9zSDPydm9zfjY297b3NbXzgT5x8LO/9nmyN7e1tzF1/nXxsrR093b28rXzcjD3+Ds++gH7eLr7fPs8vHx4vLy8+cOA/Xq7u308Ozz8+v28PX06uHf8e3u7/Ht7+3R5f7z7fj29fj28Mvj/+3t+fHa7u3gKMLe2d3f8+7m7Ord6tz17u7v7fH18u/x4fX3+ezd9fnm7v/36fnu8vXx3PXo8+358hDg2tf36vr56/fy+vjp9+r54/X2/Pf59uTc7vjm5Obu4/jX7ubs6fDY6PTz7uX59u0s+uzV7u726+j07+vm
4+rt8eL4+d7p9/bn6/D87uv01dLNA+Hb7dnWu+/g59Xu1uXW/LnaJADW6eIC3N3W2O3SzMwR/+rP39/k4r3W583Q3O3L6QLZ5vX93BLo6uzs5Ordzh7d5NfU2vDp6O7x2uD/49vm3/L06PHs7dHo4+/Zz9Dk293W29jw4tfn7u7s3xHm4+P62Ova4tbn7dvn7OPS7Nvm6eDu1+Hf1Noj2uLc1ubh0cTt29De4LjPBcXK3QXT1Nfh0hbZxs3B6OfQ3tPb+NnN0Obe2d7C5NzYx8bh1QcN1dTK8tzT3t+8yQrKyt4J09bb5t0bydLQzOjn1+Df4crk2N3n4t3fy+Xd2MjM5NMP/gfOwsDMzsK90sXFxdb5tM3IyNbb3NvB0Lvh2Qvf3sSzx8vewcD8zOsFEtTT1OrH3/7x0Nri5NnO4N/c6NLp/87i5dzc0sXs3N/k7err8e/t3OPs4OXm4uPP1RXX1tzY09EZENzl2uHw8eLo4OHs8uTZ4ePi7M7L5Nvz4PftGPDk1OHm5NTL0Qrm2tPd6fri7e0A0rHEv5K8iYGgseil2Luega23nbHim8GszJrK5LLh687Q5cTQz9Xa8t4UBvetvfET8tTf69PO2dzE2uPp597RytHOvNPX3+Lt5ubh793k6+fV4uLh4d3T1s/kDBga3NvYAN77xNLRxs7V0d3RwtfT4t/BzsnNwdLX39q40uj4xvb91M7yz/rKz/nxz6EBvNPR4PEB+NrW6PTY6/H51fHX8e359e7v6+Mh9PL+297v3OXd4u7h7uLn5Ozw2ufS0N3Q6OkI2+A=
`;
