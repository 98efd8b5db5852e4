// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lineprotocol/linechecker.h"

#include <QTest>

using namespace penstock;

namespace {

QStringList report(const LineChecker &checker)
{
    QStringList lines{QStringLiteral("good %1 bad %2 timeless %3 comments %4 blank %5 CR %6")
                          .arg(checker.goodLines())
                          .arg(checker.badLineCount())
                          .arg(checker.linesWithoutTime())
                          .arg(checker.scanner().comments())
                          .arg(checker.scanner().blankLines())
                          .arg(checker.scanner().carriageReturns())};
    for (const BadLine &bad : checker.badLines()) {
        lines += QStringLiteral("%1:%2:%3 %4 %5")
                     .arg(bad.position.line)
                     .arg(bad.position.byte)
                     .arg(bad.position.character)
                     .arg(static_cast<int>(bad.mistake.reason))
                     .arg(QString::fromStdString(bad.line));
    }
    return lines;
}

QString bad(int line, int byte, int character, LineMistake::Reason reason, const char *text)
{
    return QStringLiteral("%1:%2:%3 %4 %5")
        .arg(line)
        .arg(byte)
        .arg(character)
        .arg(static_cast<int>(reason))
        .arg(QString::fromUtf8(text));
}

} // namespace

class LineCheckerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyBadLineIsNamedWithItsPlace()
    {
        using Reason = LineMistake::Reason;
        const std::string_view text = "# comment\n"
                                      "m f=1 1\r\n"
                                      "\n"
                                      "  m,\u00e9=\u6f22 f=1x 1\n"
                                      "m f=\"a\nb\",g=oops 1\n"
                                      "m f=2\n"
                                      "m f=\"open 1\n"
                                      "m f=3 3";
        LineChecker checker(LineGrammar::V1);
        QCOMPARE(checker.check(text), text.size());
        QCOMPARE(report(checker), (QStringList{QStringLiteral("good 3 bad 3 timeless 1 comments 1 blank 1 CR 1"),
                                               bad(4, 14, 11, Reason::Number, "m,\u00e9=\u6f22 f=1x 1"),
                                               bad(6, 6, 6, Reason::Value, "m f=\"a\nb\",g=oops 1"),
                                               bad(8, 5, 5, Reason::OpenString, "m f=\"open 1")}));
        QVERIFY(checker.badLines().front().text().contains(QStringLiteral("Line 4, column 11: ")));

        for (std::size_t size = 1; size < text.size(); ++size) {
            LineChecker pieces(LineGrammar::V1);
            std::size_t begin = 0;
            for (std::size_t end = 0; end < text.size();) {
                end = std::min(end + size, text.size());
                begin += pieces.check(text.substr(begin, end - begin), end == text.size());
            }
            QCOMPARE(report(pieces), report(checker));
        }
    }

    void onlySoManyAreKept()
    {
        std::string text;
        for (int i = 0; i < 100; ++i)
            text += "m f=\n";
        LineChecker checker(LineGrammar::V3, Precision::Nanoseconds, 7);
        checker.check(text);
        QCOMPARE(checker.badLineCount(), 100u);
        QCOMPARE(checker.badLines().size(), 7u);
    }

    void longLinesAreShownWithoutHalfACharacter()
    {
        const std::string text = "m," + std::string(253, 'x') + "\u00e9=1 f=";
        LineChecker checker(LineGrammar::V1);
        checker.check(text);
        QCOMPARE(checker.badLines().at(0).line, text.substr(0, 255));
    }

    void a4_lineEndingsAreMended_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("mended");

        const auto row = [](const char *name, const char *text, const char *mended) {
            QTest::newRow(name) << QByteArray(text) << QByteArray(mended);
        };
        row("nothing to do", "m f=1 1\nm f=2 2", "m f=1 1\nm f=2 2");
        row("every line", "m f=1 1\r\nm f=2\r\n", "m f=1 1\nm f=2\n");
        // 1.6.7 would store s" for this one.
        row("behind a string", "m f=\"s\"\r\n", "m f=\"s\"\n");
        row("in a string", "m f=\"a\r\nb\" 1\r\nm f=2\r\n", "m f=\"a\r\nb\" 1\nm f=2\n");
        row("comments and blank lines stay", "# a \"\r\n\r\n  \r\nm f=1\r\n", "# a \"\n\n  \nm f=1\n");
        row("at the end", "m f=1\r", "m f=1");
        row("a string that is never closed", "m f=\"a\r\nm f=2\r\n", "m f=\"a\nm f=2\n");
        row("nothing", "", "");
    }

    void a4_lineEndingsAreMended()
    {
        QFETCH(QByteArray, text);
        const std::string mended = LineScanner::mendLineEndings({text.data(), static_cast<std::size_t>(text.size())});
        QTEST(QByteArray::fromStdString(mended), "mended");
    }
};

QTEST_GUILESS_MAIN(LineCheckerTest)
#include "linechecker_test.moc"
