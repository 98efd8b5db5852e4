// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lineprotocol/lineparser.h"
#include "core/lineprotocol/linereview.h"
#include "core/lineprotocol/linescanner.h"

#include <QTest>

using namespace penstock;

namespace {

using Kind = LineReview::Remark::Kind;

QStringList remarksOf(const LineReview &review)
{
    QStringList all;
    for (const LineReview::Remark &remark : review.remarks)
        all += QStringLiteral("%1 %2:%3 %4")
                   .arg(QChar(remark.kind == Kind::Mistake ? u'!' : u'?'))
                   .arg(remark.position.line)
                   .arg(remark.position.character)
                   .arg(remark.text);
    return all;
}

/// "cpu 3: host*2 | user:float*3@1:15"
QStringList schemaOf(const LineReview &review)
{
    QStringList all;
    for (const LineReview::Measurement &measurement : review.measurements) {
        QString text = QString::fromStdString(
            measurement.database.empty() ? measurement.name : measurement.database + '/' + measurement.name);
        text += QStringLiteral(" %1:").arg(measurement.lines);
        for (const LineReview::Column &tag : measurement.tags)
            text += QStringLiteral(" %1*%2").arg(QString::fromStdString(tag.name)).arg(tag.lines);
        text += QStringLiteral(" |");
        for (const LineReview::Column &field : measurement.fields)
            text += QStringLiteral(" %1:%2*%3@%4:%5")
                        .arg(QString::fromStdString(field.name), fieldTypeName(field.type))
                        .arg(field.lines)
                        .arg(field.first.line)
                        .arg(field.first.character);
        all += text;
    }
    return all;
}

LineReview reviewOf(std::string_view text, LineGrammar grammar = LineGrammar::V1,
                    LineDialect dialect = LineDialect::InfluxDb, Precision precision = Precision::Nanoseconds)
{
    return LineReview::of(text, {grammar, dialect, precision});
}

} // namespace

class LineReviewTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itFindsWhatTheParserFinds_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("good") << QByteArray("m f=1 1\nm f=2 2\n");
        QTest::newRow("comments and blank lines") << QByteArray("# c\n\nm f=1x\n   \n#\n x\n");
        QTest::newRow("an open string in the middle") << QByteArray("m f=\"a\nm f=1\n\nm f=2 x\n");
        QTest::newRow("a line break in a string") << QByteArray("m f=\"a\nb\",g=x 1\nm");
        QTest::newRow("characters beyond ASCII")
            << QByteArray("m,\u00e9=\u6f22\u5b57 f=1,g=y 1\n  \U0001F600,a= f=1\n");
        QTest::newRow("a tag twice") << QByteArray("m,a=1,a=2 f=1\n");
        QTest::newRow("not UTF-8") << QByteArray("m f=\"\xff\"\n");
    }
    void itFindsWhatTheParserFinds()
    {
        QFETCH(const QByteArray, text);
        const std::string_view view(text.constData(), std::size_t(text.size()));
        for (const LineGrammar grammar : {LineGrammar::V1, LineGrammar::V2, LineGrammar::V3}) {
            std::uint64_t good = 0;
            std::uint64_t timeless = 0;
            QStringList mistakes;
            LineScanner scanner;
            scanner.setText(view);
            LineParser parser(grammar);
            for (LineScanner::Next next{}; (next = scanner.next()) != LineScanner::Next::End;) {
                if (parser.parse(scanner.line())) {
                    QCOMPARE(next, LineScanner::Next::Line);
                    ++good;
                    timeless += parser.time() ? 0U : 1U;
                } else {
                    mistakes += parser.mistake().text();
                }
            }
            const LineReview review = reviewOf(view, grammar);
            QCOMPARE(review.goodLines, good);
            QCOMPARE(review.badLines, std::uint64_t(mistakes.size()));
            QCOMPARE(review.linesWithoutTime, timeless);
            QStringList texts;
            for (const LineReview::Remark &remark : review.remarks)
                texts += remark.text;
            QCOMPARE(texts, mistakes);
        }
    }

    void everyBadLineIsNamedWithItsPlace()
    {
        using Reason = LineMistake::Reason;
        const LineReview review = reviewOf("# comment\n"
                                           "m f=1 1\r\n"
                                           "\n"
                                           "  m,\u00e9=\u6f22 f=1x 1\n"
                                           "m f=\"a\nb\",g=oops 1\n"
                                           "m f=2\n"
                                           "m f=\"open 1\n"
                                           "m f=3 3");
        QCOMPARE(review.goodLines, 3U);
        QCOMPARE(review.badLines, 3U);
        QCOMPARE(review.linesWithoutTime, 1U);
        QCOMPARE(review.remarks.size(), std::size_t(3));
        const auto isAt = [&review](std::size_t index, const TextPosition &position, Reason reason) {
            const LineReview::Remark &remark = review.remarks.at(index);
            return remark.position == position && remark.text == LineMistake{reason, 0}.text();
        };
        QVERIFY(isAt(0, {4, 14, 11}, Reason::Number));
        QVERIFY(isAt(1, {6, 6, 6}, Reason::Value)); // in the second row of its line
        QVERIFY(isAt(2, {8, 5, 5}, Reason::OpenString));
    }

    void theServersRulesDecide()
    {
        const std::string_view line = "m f=1u,g=.5 1\n";
        QCOMPARE(reviewOf(line, LineGrammar::V1).badLines, 1U);
        QCOMPARE(reviewOf(line, LineGrammar::V2).badLines, 0U);
        QCOMPARE(reviewOf(line, LineGrammar::V3).badLines, 1U); // .5

        // "timestamp" is QuestDB's own; VictoriaMetrics keeps nothing from before 1970; "time" is a name to both.
        const LineReview questDb =
            reviewOf("m time=1 1\nm,a=b timestamp=2i 1\n", LineGrammar::V1, LineDialect::QuestDb);
        QCOMPARE(questDb.goodLines, 1U);
        QCOMPARE(questDb.remarks.size(), std::size_t(1));
        QCOMPARE(questDb.remarks[0].position.line, 2U);
        QCOMPARE(questDb.remarks[0].position.character, 7U);
        const LineReview metrics =
            reviewOf("m f=1 -5\nm f=1,g=\"t\" 1700000000000000000\n", LineGrammar::V1, LineDialect::VictoriaMetrics);
        QCOMPARE(metrics.badLines, 1U); // before 1970
        QCOMPARE(metrics.goodLines, 1U);
        QVERIFY(!metrics.notes.isEmpty()); // of the text, which it does not keep
    }

    void whatTheTextHolds()
    {
        const LineReview review = reviewOf("cpu,host=a user=1,n=2i 10\n"
                                           "cpu,host=b,zone=z n=3i,user=2.5\n"
                                           "m\\ x s=\"t\",ok=true 30\n"
                                           "cpu user=3 20\n");
        QCOMPARE(schemaOf(review),
                 (QStringList{QStringLiteral("cpu 3: host*2 zone*1 | user:float*3@1:12 n:integer*2@1:19"),
                              QStringLiteral("m x 1: | s:string*1@3:6 ok:boolean*1@3:12")}));
        QVERIFY(review.remarks.empty());
        QCOMPARE(review.linesWithoutTime, 1U);
    }

    void aFieldOfTwoTypesIsDoubted()
    {
        const LineReview review = reviewOf("m f=1 1\nm g=1,f=2i 2\nm f=3i 3\nn f=2i 4\n");
        QCOMPARE(review.goodLines, 4U);
        QCOMPARE(remarksOf(review),
                 QStringList{QStringLiteral("? 2:7 \"f\" is of type integer here and of type float in line 1; a server "
                                            "keeps one type of a field")});
        QCOMPARE(schemaOf(review).first(), QStringLiteral("m 3: | f:float*1@1:3 g:float*1@2:3 f:integer*2@2:7"));
    }

    void theTextSaysWhereItsLinesGo()
    {
        const LineReview review = reviewOf("# DDL\nCREATE DATABASE a\nDROP DATABASE b\n# DML\n"
                                           "# CONTEXT-DATABASE: a\n# CONTEXT-RETENTION-POLICY: week\nm f=1 1\n"
                                           "# CONTEXT-DATABASE: c\nm f=1i 1\nm f=oops 2\n");
        QCOMPARE(review.contexts.size(), std::size_t(2));
        QCOMPARE(review.contexts[0].database, std::string("a"));
        QCOMPARE(review.contexts[0].retentionPolicy, std::string("week"));
        QCOMPARE(review.contexts[1].database, std::string("c"));
        QVERIFY(review.contexts[1].retentionPolicy.empty());
        QCOMPARE(review.statements.size(), std::size_t(2));
        QCOMPARE(review.statements[1].line, 3U);
        QCOMPARE(review.statements[1].text, std::string("DROP DATABASE b"));
        // The same measurement of two databases is two, and no type of one is doubted for the other's sake.
        QCOMPARE(schemaOf(review),
                 (QStringList{QStringLiteral("a/m 1: | f:float*1@7:3"), QStringLiteral("c/m 1: | f:integer*1@9:3")}));
        QCOMPARE(review.badLines, 1U);
    }

    void badLinesGiveWayToBlanks()
    {
        const std::string text = "m f=1 1\n  m f=x 2\nm f=\"a\nb\",g=y 3\n# comment\nm f=4 4";
        const LineReview review = reviewOf(text);
        const std::string good = review.goodPart(text);
        QCOMPARE(good.size(), text.size());
        const LineReview again = reviewOf(good);
        QCOMPARE(again.badLines, 0U);
        QCOMPARE(again.goodLines, 2U);
        // Others keep their lines, so that a refusal is at its place.
        QCOMPARE(std::count(good.begin(), good.end(), '\n'), std::count(text.begin(), text.end(), '\n'));
        QVERIFY(good.ends_with("# comment\nm f=4 4"));
        QCOMPARE(reviewOf("m f=1\n").goodPart("m f=1\n"), std::string("m f=1\n"));
    }

    void timesOfAnotherUnitAreNoted()
    {
        QVERIFY(reviewOf("m f=1 1700000000000\n").notes.value(0).contains(QStringLiteral("milliseconds")));
        QVERIFY(reviewOf("m f=1 1700000000000\n", LineGrammar::V1, LineDialect::InfluxDb, Precision::Milliseconds)
                    .notes.isEmpty());
        const LineReview seconds =
            reviewOf("m f=1 1700000000\n", LineGrammar::V1, LineDialect::InfluxDb, Precision::Seconds);
        QCOMPARE(seconds.goodLines, 1U);
        QVERIFY(seconds.notes.isEmpty());
        QCOMPARE(reviewOf("m f=1 9223372036854775807\n", LineGrammar::V1, LineDialect::InfluxDb, Precision::Seconds)
                     .badLines,
                 1U);
    }

    void whatIsKeptIsBounded()
    {
        std::string text;
        for (std::size_t i = 0; i < LineReview::mostRemarks + 10; ++i)
            text += "m f=x\n";
        for (std::size_t i = 0; i < LineReview::mostMeasurements + 10; ++i)
            text += "m" + std::to_string(i) + " f=1\n";
        text += "m0 f=1";
        for (std::size_t i = 1; i < LineReview::mostColumns + 10; ++i)
            text += ",c" + std::to_string(i) + "=1";
        const LineReview review = reviewOf(text);
        QCOMPARE(review.badLines, quint64(LineReview::mostRemarks + 10));
        QCOMPARE(review.bad.size(), LineReview::mostRemarks + 10);
        QCOMPARE(review.remarks.size(), LineReview::mostRemarks);
        QCOMPARE(review.goodLines, quint64(LineReview::mostMeasurements + 11));
        QCOMPARE(review.measurements.size(), LineReview::mostMeasurements);
        QCOMPARE(review.measurementsCut, 10U);
        QCOMPARE(review.measurements[0].fields.size(), LineReview::mostColumns);
        QVERIFY(review.measurements[0].isCut);
        QVERIFY(!review.measurements[1].isCut);
    }

    void itStopsWhenItIsAsked()
    {
        std::string text;
        for (int i = 0; i < 50'000; ++i)
            text += "m f=1\n";
        int asked = 0;
        const LineReview part = LineReview::of(text, {}, [&asked] { return ++asked == 2; });
        QCOMPARE(asked, 2);
        QVERIFY(part.goodLines < 50'000);
        QCOMPARE(LineReview::of(text, {}, [] { return false; }).goodLines, 50'000U);
    }
};

QTEST_GUILESS_MAIN(LineReviewTest)
#include "linereview_test.moc"
