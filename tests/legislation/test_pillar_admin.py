"""Staff keep the pillars that agendas are built on."""

from legislation.models import Pillar


def test_a_pillar_is_added_listed_and_found(staff_client):
    form = {"name": "Shared Prosperity", "key": "economy", "order": "1"}
    form["introduction"] = "null"
    answer = staff_client.post("/admin/snippets/legislation/pillar/add/", form)
    assert answer.status_code == 302
    assert Pillar.objects.get().key == "economy"
    listed = staff_client.get("/admin/snippets/legislation/pillar/?q=prosperity")
    assert b"Shared Prosperity" in listed.content
