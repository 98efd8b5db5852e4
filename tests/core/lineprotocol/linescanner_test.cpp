// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lineprotocol/linescanner.h"

#include <QStringList>
#include <QTest>

using namespace penstock;

namespace {

QString toText(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// "number:line" of each line; an unclosed one with '!' before it.
QStringList scan(const QByteArray &text)
{
    LineScanner scanner;
    scanner.setText({text.data(), static_cast<std::size_t>(text.size())});
    QStringList lines;
    for (;;) {
        const auto next = scanner.next();
        if (next != LineScanner::Next::Line && next != LineScanner::Next::Unclosed)
            return lines;
        lines += (next == LineScanner::Next::Unclosed ? QStringLiteral("!") : QString()) +
                 QString::number(scanner.lineNumber()) + u':' + toText(scanner.line());
    }
}

} // namespace

class LineScannerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lines_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QStringList>("expected");

        const auto row = [](const char *name, const char *text, const QStringList &expected) {
            QTest::newRow(name) << QByteArray(text) << expected;
        };
        row("nothing", "", {});
        row("one", "m f=1 1\n", {QStringLiteral("1:m f=1 1")});
        row("no line break at the end", "m f=1 1\nm f=2 2", {QStringLiteral("1:m f=1 1"), QStringLiteral("2:m f=2 2")});
        row("comments and blank lines", "# one\n\n  \n\t# two \"\nm f=1\n\r\n#end", {QStringLiteral("5:m f=1")});
        row("leading space", "  m f=1\n", {QStringLiteral("1:m f=1")});
        row("line break in a string", "m f=\"a\nb\" 1\nm f=2 2\n",
            {QStringLiteral("1:m f=\"a\nb\" 1"), QStringLiteral("3:m f=2 2")});
        row("escaped quote", "m f=\"a\\\"\nb\" 1\nm f=2\n",
            {QStringLiteral("1:m f=\"a\\\"\nb\" 1"), QStringLiteral("3:m f=2")});
        row("escaped backslash closes", "m f=\"a\\\\\" 1\nm f=2\n",
            {QStringLiteral("1:m f=\"a\\\\\" 1"), QStringLiteral("2:m f=2")});
        row("quotes are literal in tags", "m,t=5\" f=1\nm,t=6\" f=2\n",
            {QStringLiteral("1:m,t=5\" f=1"), QStringLiteral("2:m,t=6\" f=2")});
        row("quotes are literal in names", "\"m f=1\nm f=2\n",
            {QStringLiteral("1:\"m f=1"), QStringLiteral("2:m f=2")});
        row("hash inside a string", "m f=\"a\n# b\" 1\n", {QStringLiteral("1:m f=\"a\n# b\" 1")});
        row("a string that is never closed", "m f=\"a 1\nm f=2 2\n",
            {QStringLiteral("!1:m f=\"a 1"), QStringLiteral("2:m f=2 2")});
    }

    void lines()
    {
        QFETCH(QByteArray, text);
        QTEST(scan(text), "expected");
    }

    void a4_lineEndingsAreMended_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QStringList>("expected");

        const auto row = [](const char *name, const char *text, const QStringList &expected) {
            QTest::newRow(name) << QByteArray(text) << expected;
        };
        row("nothing to do", "m f=1 1\nm f=2 2", {QStringLiteral("1:m f=1 1"), QStringLiteral("2:m f=2 2")});
        row("every line", "m f=1 1\r\nm f=2\r\n", {QStringLiteral("1:m f=1 1"), QStringLiteral("2:m f=2")});
        // 1.6.7 would store s" for this one.
        row("behind a string", "m f=\"s\"\r\n", {QStringLiteral("1:m f=\"s\"")});
        row("in a string", "m f=\"a\r\nb\" 1\r\nm f=2\r\n",
            {QStringLiteral("1:m f=\"a\r\nb\" 1"), QStringLiteral("3:m f=2")});
        row("behind comments and blank lines", "# a \"\r\n\r\n  \r\nm f=1\r\n", {QStringLiteral("4:m f=1")});
        row("at the end", "m f=1\r", {QStringLiteral("1:m f=1")});
        row("a string that is never closed", "m f=\"a\r\nm f=2\r\n",
            {QStringLiteral("!1:m f=\"a"), QStringLiteral("2:m f=2")});
        row("several", "m f=1 1\r\r\n", {QStringLiteral("1:m f=1 1")});
    }

    void a4_lineEndingsAreMended() { lines(); }

    void piecesGiveTheSameLines()
    {
        const QByteArray text("# c \"\nm,t=\" f=\"a\nb\\\"\",g=1 1\r\n\nm f=2 2\r\nm f=\"x\ny\" 3");
        const QStringList whole = scan(text);
        QCOMPARE(whole.size(), 3);
        for (qsizetype size = 1; size <= text.size(); ++size) {
            LineScanner scanner;
            QStringList lines;
            qsizetype begin = 0;
            for (qsizetype end = size;; end += size) {
                end = std::min(end, text.size());
                scanner.setText({text.data() + begin, static_cast<std::size_t>(end - begin)}, end == text.size());
                while (scanner.next() == LineScanner::Next::Line)
                    lines += QString::number(scanner.lineNumber()) + u':' + toText(scanner.line());
                begin += static_cast<qsizetype>(scanner.consumed());
                if (end == text.size())
                    break;
            }
            QCOMPARE(lines, whole);
        }
    }

    void timestamps_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("expected");

        const auto row = [](const char *line, const char *expected) {
            QTest::newRow(line) << QByteArray(line) << QString::fromLatin1(expected);
        };
        row("m f=1 12", "12");
        row("m f=1 -12", "-12");
        row("m f=1", "");
        row("m f=1 ", "");
        row("m  f=1   12  ", "12");
        row("m,a=b\\ c f=1 12", "12");
        row("m,a=b\\ c f=1", "");
        row("m f=\"x 12\"", "");
        row("m f=\"x 12\" 13", "13");
        row("m f=\"x \\\" 12\" 13", "13");
        row("m f\\ g=1,h=\"a b\" 13", "13");
        row("m,t=\"a f=1 12", "12");
        row("m", "");
        row("", "");
    }

    void timestamps()
    {
        QFETCH(QByteArray, line);
        const auto found = LineScanner::timestampOf({line.data(), static_cast<std::size_t>(line.size())});
        QTEST(toText(found), "expected");
    }
};

QTEST_GUILESS_MAIN(LineScannerTest)
#include "linescanner_test.moc"
