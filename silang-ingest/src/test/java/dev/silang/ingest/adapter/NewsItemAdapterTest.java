package dev.silang.ingest.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.silang.text.Article;
import dev.silang.text.Problem;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

final class NewsItemAdapterTest extends AdapterContract {
    private static final OffsetDateTime TIME = OffsetDateTime.parse("2024-05-15T10:30:00+07:00");

    @Override
    Adapter adapter() {
        return new NewsItemAdapter();
    }

    @Override
    Sample sample() {
        return Sample.of("item.xml", """
                <?xml version="1.0" encoding="UTF-8"?>
                <newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet>
                <newsItem guid="urn:newsml:kantor.example:1" version="2" xml:lang="id">
                  <itemMeta><itemClass qcode="ninat:text"/><provider literal="kantor"><name>Kantor Kabar</name></provider>
                    <versionCreated>2024-05-15T10:30:00+07:00</versionCreated><pubStatus qcode="stat:usable"/></itemMeta>
                  <contentMeta><headline>Banjir surut</headline><by>Ratna Wibisana</by></contentMeta>
                  <contentSet><inlineXML contenttype="application/xhtml+xml">
                    <html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head>
                    <body><p>Air   surut.</p><p>Warga <b>pulang</b>.</p></body></html></inlineXML></contentSet>
                </newsItem></itemSet></newsMessage>""");
    }

    @Test
    void readsAnItemOfAMessage() {
        Article article = Taken.of("x.xml", sample().bytes()).only();
        assertThat(article)
                .isEqualTo(new Article(
                        "urn:newsml:kantor.example:1",
                        "Kantor Kabar",
                        null,
                        TIME,
                        "Banjir surut",
                        "Air surut.\nWarga pulang.",
                        null,
                        java.util.List.of()));
    }

    @Test
    void readsNitfInlineAndAlone() {
        String nitf = """
                <nitf><head><title>Berkas</title><docdata><doc-id id-string="n-1"/>
                <date.issue norm="20240515T103000+0700"/><doc.copyright holder="Kantor Kabar"/></docdata></head>
                <body><body.head><hedline><hl1>Banjir surut</hl1></hedline><byline>Ratna</byline></body.head>
                <body.content><media><media-caption>Foto</media-caption></media><p>Air surut.</p></body.content>
                </body></nitf>""";
        Article alone = Taken.of("x.xml", nitf).only();
        Article inline = Taken.of(
                        "x.xml",
                        "<newsItem guid='g-1'><itemMeta/><contentSet><inlineXML>" + nitf
                                + "</inlineXML></contentSet></newsItem>")
                .only();
        for (Article article : new Article[] {alone, inline}) {
            assertThat(article.outlet()).isEqualTo("Kantor Kabar");
            assertThat(article.published()).isEqualTo(TIME);
            assertThat(article.title()).isEqualTo("Banjir surut");
            assertThat(article.text()).isEqualTo("Air surut.");
        }
        assertThat(alone.id()).isEqualTo("n-1");
        assertThat(inline.id()).isEqualTo("g-1");
    }

    @Test
    void refusesWhatItsAgencyWithdrew() {
        String item = "<itemSet><newsItem><itemMeta><pubStatus qcode='stat:canceled'/></itemMeta><contentSet>"
                + "<inlineData>Satu.</inlineData></contentSet></newsItem>"
                + "<newsItem><contentSet><inlineData>Dua.\nTiga.</inlineData></contentSet></newsItem></itemSet>";
        Taken taken = Taken.of("x.xml", item);
        assertThat(taken.only().text()).isEqualTo("Dua.\nTiga.");
        assertThat(taken.input().problems())
                .containsExactly(new Problem("x.xml:1", "withdrawn by its agency: stat:canceled"));
    }

    @Test
    void anItemWithoutTextIsAProblem() {
        assertThat(Taken.of("x.xml", "<newsItem><contentSet><remoteContent/></contentSet></newsItem>")
                        .input()
                        .problems())
                .containsExactly(new Problem("x.xml:1", "no text"));
    }
}
