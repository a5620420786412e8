"""Names nobody bears: the demo's legislators are all invented.

Each family name is used once, so that no two members can be mixed up.
"""

GIVEN = """
    Abigail Adaeze Agnes Alonzo Alma Amara Ambrose Anselm Anya Arlo Asher Augusta
    Aurelio Bao Barnaby Beatriz Benedict Bettina Birdie Calla Casimir Cecily Cesar
    Clementine Clovis Constance Corwin Dafne Dashiell Delphine Desta Dinah Dorothea
    Ebba Edwin Elodie Emeka Enid Ephraim Esme Etta Eulalia Evander Farid Felicity
    Fenwick Fia Florian Freya Gideon Greta Gwendolyn Harlan Hattie Hiro Honora Horace
    Ibrahim Ida Imani Ines Ingrid Isidro Ivo Jacinta Jasper Jerusha Jonquil Josefa
    Joubert Juniper Kaia Keoni Kwame Lavinia Leif Leopold Linnea Lorenzo Lucinda
    Ludmila Luz Mabel Magnus Malachi Marguerite Matilda Mercy Milo Minh Mirabel Nadir
    Naomi Neville Nicanor Noor Octavia Odette Olu Ondine Orson Oswin Otis Parvati
    Pascal Patience Percival Petra Philippa Phineas Priya Prudence Quentin Quincy
    Rafaela Ramona Remy Rosalind Roxana Rufus Sabine Samira Sefton Selma Seraphina
    Silas Sojourner Solange Soren Sunita Tabitha Tadeo Tamsin Thaddeus Thea Theodora
    Tobias Tuyet Ulysses Ursula Valentin Verity Vesper Viola Walker Wanda Wilhelmina
    Winifred Xiomara Yara Yusra Zelda Zenobia Zora
"""

FAMILY = """
    Abbeywell Acornley Addersea Afolabi-Reed Alderbrook Alewife-Stone Ambergate
    Anchorsmith Appleyard Aransky Arrowmere Ashgrove Aspenall Asterwood Baptista-Fog
    Barleycote Barrowfield Bayberry Beachplum Beechnut Bellwether Benavidez-Shore
    Birchall Bittersweet Blackthorne Blueberg Bogsworth Bracken Bramblewood
    Brightwater Brookhaven Buttonwood Calderwright Candlewick Cardamoore Cattailer
    Cedarholm Chanterelle Chestnutt Chokeberry Clamshore Cloverdale Coldbrook
    Copperbeech Cornelian Cottonwood Cowslip Cranberg Crossfern Crowberry Culvermoor
    Daffodale Dandridge-Oyster Deerhaven Delacroix-Pine Dewberry Dockwright Dogwood
    Dovecote Driftwood Duneside Duxmoor Eagleston Easterbrook Eelgrass Elderflower
    Elmsworth Evergreene Falconhurst Featherstonhaugh Fennimore-Quay Fenwood
    Fernhollow Fiddlehead Figueira-Marsh Finchley Firthwood Fogarty-Bright Foxglover
    Foxmeadow Frostwick Gannetson Gardenia-Cole Gillyflower Goldenrod Goldfinch
    Gooseberry Granitevale Grassmere Greenbrier Greycliff Gullwing Hackmatack
    Harborlight Haresfoot Harrowgate Hawthorn Hazelrigg Heatherington Hemlock
    Heronswood Hickorysmith Highbush Hollyhock Honeywell-Ito Hopsworth Hornbeam
    Huckleberry Hyacinth-Roe Inkberry Inletson Ironwood Islington-Vu Ivybridge
    Jacksnipe Jasmin-Kerr Jessamine Juneberry Kelpman Kestrel Kettlebrook Kingfisher
    Kittiwake Knotweed Laceleaf Lambkill Larchmont Larkspurr Laurelwood Leatherleaf
    Lighterman Lilywhite Lindenbaum-Cho Linseed Lobstrom Locustvale Longshore
    Loosestrife Lupine Mallowby Mapleton Marigold Marshfern Mayapple Mayflour
    Meadowlark Meadowsweet Merganser Millpond Milkweed Mistletoe Moonstone Moosewood
    Mossbridge Mulberry Muskrow Nettleship Nighthawk Nightingale-Osei Northwind
    Nutmegson Oakapple Oatfield Orchardson Ospreyton Otterbein Overbrook Oystercatch
    Pamet-Lowe Partridgeberry Pearlwort Pebbleton Pepperbush Periwinkle Pickerelweed
    Pigeonhawk Pinecone Pitchpine Plumtree Pondside Poppleton Primrose Puddington
    Quahogg Quillfeather Quincebury Ragwort-Singh Rainwater Redstart Reedmace
    Rhododend Riverbend Rockweed Rosehip Rowanberry Rushlight Rustleaf Saltmarsh
    Sandpiper Sandwort Sassafras Sawgrass Saxifrage Scallopwell Seaborn Seaglass
    Sedgewick-Amani Shadbush Shearwater Skylark Slipperyelm Snowberry Sorrelby
    Sparrowhawk Spicebush Springtide Sprucewood Starflower Stonecrop Stormpetrel
    Strawbery Sugarmaple Sumacson Sundew Swallowtail Sweetgale Sycamore Tamarack
    Tanager Tansywood Teaberry Thistlewood Thornapple Tidewater Timberlake-Obi
    Toadflax Treadwater Trillium Tupelow Turnstone Twinflower Umbersea Valerian
    Vetchling Violetta-Brook Wainscott Warblerton Watercress Waxwing Weathervane
    Wheatley-Sun Whimbrel Whippoorwill Whitecap Wildrose Willowby Windfall Winterberry
    Wisteria Witchhazel Woodcock-Lima Woodruff Wrenfield Yarrow Yellowwood Zinnia
"""
