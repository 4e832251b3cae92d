//! Three hosts.

use super::Host;

pub(in super::super) static HOSTS: &[Host] = &[
    Host {
        name: ("The Swallow Co-op (demo)", "Cydweithfa'r Wennol (demo)"),
        coordinator: "Eleri",
        about: (
            "A women's hub on the coast at Aberwennol. Four of us are paid, all women. We speak Welsh first, and English with anybody who would rather. All four have had training about working with women who have been through trauma. We do not share names with the health board.",
            "Hwb i fenywod ar yr arfordir yn Aberwennol. Mae pedair ohonon ni'n cael ein talu, a menywod ydyn ni i gyd. Cymraeg yw ein hiaith gyntaf, a Saesneg gydag unrhyw un fyddai'n well ganddi hynny. Mae'r pedair ohonon ni wedi cael hyfforddiant am weithio gyda menywod sydd wedi byw drwy drawma. Dydyn ni ddim yn rhannu enwau â'r bwrdd iechyd.",
        ),
        registered: "Demo charity 0000001",
        post: "Canolfan Wennol\nAberwennol\nZZ9 9ZZ",
        contact: "Eleri, 01632 960010",
        funders: "Gyda'n Gilydd / Alongside (demo)",
        safeguarding: ("Nerys", "01632 960011, Monday to Thursday, 10:00 to 16:00"),
        complaint: (
            "Write to us or ring. Somebody who does not work with the group reads it. You get an answer in writing within five days.",
            "Ysgrifennwch aton ni neu ffoniwch. Bydd rhywun sydd ddim yn gweithio gyda'r grŵp yn ei ddarllen. Cewch chi ateb ar bapur o fewn pum diwrnod.",
        ),
        outside: (
            "Women's Voices Ombudsman (demo), PO Box 1, Aberwennol ZZ9 9ZZ. They are not part of us.",
            "Ombwdsmon Lleisiau Menywod (demo), Blwch Post 1, Aberwennol ZZ9 9ZZ. Dydyn nhw ddim yn rhan ohonon ni.",
        ),
        can_see: (
            "Staff see when and where groups meet, who holds them, and totals. They see no member's name and no words.",
            "Mae staff yn gweld pryd a ble mae grwpiau'n cwrdd, pwy sy'n eu cynnal, a chyfansymiau. Dydyn nhw ddim yn gweld enw unrhyw aelod na'i geiriau.",
        ),
    },
    Host {
        name: ("Harrowmere Kindling (demo)", ""),
        coordinator: "Yvonne",
        about: (
            "A grassroots group of Black women in Harrowmere. We have no office; we have a room in the library, one paid worker and six volunteers. We are not linked to any clinic.",
            "",
        ),
        registered: "",
        post: "c/o Harrowmere Library\nHarrowmere\nZZ9 9ZZ",
        contact: "Yvonne, 07700 900120",
        funders: "Gyda'n Gilydd / Alongside (demo)\nHarrowmere Neighbours' Fund (demo)",
        safeguarding: ("Marcia", "07700 900121; we share her with another group"),
        complaint: (
            "Tell any of us, or write. Two women from our board who do not know you read it and answer within five days.",
            "",
        ),
        outside: ("Midlands Community Link (demo), 01632 960200. They are not part of us.", ""),
        can_see: ("We see who holds the group and when it meets. Nothing else.", ""),
    },
    Host {
        name: ("Thistlebridge Haven (demo)", ""),
        coordinator: "Harriet",
        about: (
            "A mental health charity on the border, begun in 1987. We also run a clinic, in another building and with other staff. The clinic is not told who comes to a group. If you would rather not be in touch with us, you can say so on this page, or come to a group of another host.",
            "",
        ),
        registered: "Demo charity 0000002",
        post: "Haven House\nThistlebridge\nZZ9 9ZZ",
        contact: "Harriet, 01632 960030",
        funders: "Gyda'n Gilydd / Alongside (demo)",
        safeguarding: ("Joyce", "01632 960031, every weekday, 9:00 to 17:00"),
        complaint: (
            "Write, ring, or ask somebody to do it for you. Our complaints lead does not work with groups. She answers within five days.",
            "",
        ),
        outside: ("Border Advocacy (demo), 01632 960210. They are not part of us, and it is free.", ""),
        can_see: ("Totals only: how many meetings there were and how many women came. No names, no words.", ""),
    },
];
