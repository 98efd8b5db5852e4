// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/textsearch.h"

#include <QTest>

using namespace penstock;

Q_DECLARE_METATYPE(penstock::TextSearch)

class TextSearchTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data()
    {
        QTest::addColumn<TextSearch>("search");
        QTest::addColumn<QList<qsizetype>>("starts");
        const auto row = [](const char *name, const TextSearch &search, const QList<qsizetype> &starts) {
            QTest::newRow(name) << search << starts;
        };
        // "cpu CPU cpu_2 (cpu.*)"
        row("in any case", {QStringLiteral("cpu")}, {0, 4, 8, 15});
        row("in that case", {QStringLiteral("cpu"), true}, {0, 8, 15});
        row("whole words", {QStringLiteral("cpu"), false, true}, {0, 4, 15});
        row("signs are no pattern", {QStringLiteral("cpu.*")}, {15});
        row("a pattern", {QStringLiteral("[cm]pu_\\d"), false, false, true}, {8});
        row("a pattern of whole words", {QStringLiteral("cpu|CPU"), true, true, true}, {0, 4, 15});
        row("nothing", {QString()}, {});
        row("a pattern without a character", {QStringLiteral("x*"), false, false, true}, {});
    }

    void finds()
    {
        QFETCH(TextSearch, search);
        const Result<QRegularExpression> expression = search.expression();
        QVERIFY(expression);
        QList<qsizetype> starts;
        const QList<TextSpan> places = matchesIn(QStringLiteral("cpu CPU cpu_2 (cpu.*)"), *expression);
        for (const TextSpan &place : places)
            starts += place.start;
        QTEST(starts, "starts");
    }

    void saysWhatIsWrongWithAPattern()
    {
        const Result<QRegularExpression> expression = TextSearch{QStringLiteral("(a"), false, false, true}.expression();
        QVERIFY(!expression);
        QVERIFY2(expression.error().message.contains(QStringLiteral("parenthes")),
                 qPrintable(expression.error().message));
    }

    void replaces_data()
    {
        QTest::addColumn<bool>("isPattern");
        QTest::addColumn<QString>("with");
        QTest::addColumn<QString>("result");
        QTest::newRow("as it is") << false << QStringLiteral("\\1 $1 \\n") << QStringLiteral("\\1 $1 \\n");
        QTest::newRow("groups") << true << QStringLiteral("\\2-\\1 \\0") << QStringLiteral("12-m m12");
        QTest::newRow("escapes") << true << QStringLiteral("a\\nb\\tc\\\\1") << QStringLiteral("a\nb\tc\\1");
        QTest::newRow("an open escape") << true << QStringLiteral("a\\") << QStringLiteral("a\\");
    }

    void replaces()
    {
        QFETCH(bool, isPattern);
        QFETCH(QString, with);
        const TextSearch search{QStringLiteral("([a-z])(\\d+)"), false, false, isPattern};
        const QRegularExpressionMatch match = QRegularExpression(search.wanted).match(QStringLiteral("m12"));
        QTEST(replacementFor(search, match, with), "result");
    }
};

QTEST_APPLESS_MAIN(TextSearchTest)
#include "textsearch_test.moc"
