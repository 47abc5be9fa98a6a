package pl.pytajnik.content.morph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TagTest {
    @Test
    void tag_ofPastTense_hasItsFeatures() {
        Tag tag = Tag.of("verb:praet:pl:m1:ter:imperf.perf:refl.nonrefl");
        assertThat(tag.pos()).isEqualTo("praet");
        assertThat(tag.number()).isEqualTo(Number.PL);
        assertThat(tag.gender()).isEqualTo(Gender.M1);
        assertThat(tag.person()).isEqualTo(Person.THIRD);
        assertThat(tag.aspect()).isEqualTo(Aspect.BOTH);
        assertThat(tag.grammaticalCase()).isNull();
        assertThat(tag.isFinite()).isTrue();
        assertThat(tag.isPraet()).isTrue();
    }

    @Test
    void tag_ofPreposition_governsItsCase() {
        Tag tag = Tag.of("prep:loc:nwok");
        assertThat(tag.governs(Case.LOC)).isTrue();
        assertThat(tag.governs(Case.ACC)).isFalse();
        assertThat(Tag.of("subst:sg:loc:f").governs(Case.LOC)).isFalse();
    }

    @Test
    void tag_ofSuperlative_isNotPositive() {
        Tag tag = Tag.of("adj:sg:nom:f:sup");
        assertThat(tag.isAdjective()).isTrue();
        assertThat(tag.is(Degree.SUPERLATIVE)).isTrue();
        assertThat(tag.is(Degree.POSITIVE)).isFalse();
    }

    @Test
    void tag_ofNumeralInCompounds_hasNoDegree() {
        assertThat(Tag.of("num:comp").degree()).isNull();
        assertThat(Tag.of("num:comp").isNumeral()).isTrue();
    }

    @Test
    void expand_dottedTag_givesEachCombinationInOrder() {
        assertThat(Tags.expand("adj:sg:nom.voc:m1.f:pos"))
                .extracting(Tag::raw)
                .containsExactly("adj:sg:nom:m1:pos", "adj:sg:nom:f:pos", "adj:sg:voc:m1:pos", "adj:sg:voc:f:pos");
    }

    @Test
    void expand_twoNeuters_givesOne() {
        assertThat(Tags.expand("adj:sg:nom:n1.n2:pos")).hasSize(1);
        assertThat(Tags.expand("ppron3:pl:acc:m2.n1.n2.p2.p3:ter:akc.nakc:praep"))
                .extracting(Tag::gender)
                .containsExactly(Gender.M2, Gender.N);
    }

    @Test
    void expand_sameFeaturesOfDifferentAccent_keepsBoth() {
        assertThat(Tags.expand("siebie:acc+siebie:acc:nakc")).hasSize(2);
    }
}
