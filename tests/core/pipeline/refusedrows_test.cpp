// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/rejectsfile.h"
#include "tests/support/fakegzip.h"

#include <QTemporaryDir>
#include <QTest>

using namespace penstock;

namespace {

bool put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("cannot be read");
}

QByteArray utf16(const char16_t *text)
{
    const QString string = QString::fromUtf16(text);
    QByteArray bytes("\xFF\xFE");
    for (const QChar c : string) {
        bytes += char(c.unicode() & 0xFF);
        bytes += char(c.unicode() >> 8);
    }
    return bytes;
}

RejectedRow rowAt(quint64 row, quint64 line, const QByteArray &text)
{
    RejectedRow rejected;
    rejected.row = row;
    rejected.position = line;
    rejected.reason = QStringLiteral("no");
    rejected.original = text;
    return rejected;
}

} // namespace

/// Refused rows in the form of their own file.
class RefusedRowsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areAsInTheirFile_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("encoding");
        QTest::addColumn<bool>("loneReturns");
        QTest::addColumn<QByteArray>("expected");
        // Rows 2 and 4 of each are refused; row 2 stands on two lines.
        const auto row = [](const char *name, const QByteArray &file, const char *encoding, const QByteArray &expected,
                            bool loneReturns = false) {
            QTest::newRow(name) << file << QString::fromLatin1(encoding) << loneReturns << expected;
        };
        row("LF", "t,v\n1,a\n2,\"b\nb\"\n3,c\n4,d\n5,e\n", "UTF-8", "t,v\n2,\"b\nb\"\n4,d\n");
        row("CRLF", "t,v\r\n1,a\r\n2,\"b\r\nb\"\r\n3,c\r\n4,d\r\n", "UTF-8", "t,v\r\n2,\"b\r\nb\"\r\n4,d\r\n");
        row("CR CR LF, no end", "t,v\r\r\n1,a\r\r\n2,\"b\nb\"\r\r\n3,c\r\r\n4,d", "UTF-8",
            "t,v\r\r\n2,\"b\nb\"\r\r\n4,d");
        row("CR", "t,v\r1,a\r2,\"b\rb\"\r3,c\r4,d\r", "UTF-8", "t,v\r2,\"b\rb\"\r4,d\r", true);
        row("a mark and bytes that are no character", "\xEF\xBB\xBFt,v\n1,a\n2,\"b\n\xFF\"\n3,c\n4,\xE4\n", "UTF-8",
            "\xEF\xBB\xBFt,v\n2,\"b\n\xFF\"\n4,\xE4\n");
        row("windows-1252", "t,\xE4\r\n1,a\r\n2,\"\xFC\r\n\x80\"\r\n3,c\r\n4,\x81\r\n", "windows-1252",
            "t,\xE4\r\n2,\"\xFC\r\n\x80\"\r\n4,\x81\r\n");
        row("Shift_JIS", "t,\x8E\x9E\n1,a\n2,\"\x83\x5C\n\x95\\\"\n3,c\n4,\x87\x90\n", "Shift_JIS",
            "t,\x8E\x9E\n2,\"\x83\x5C\n\x95\\\"\n4,\x87\x90\n");
        row("UTF-16LE", utf16(u"t,v\r\n1,a\r\n2,\"ü\nਊ\"\r\n3,c\r\n4,d\r\n"), "UTF-16LE",
            utf16(u"t,v\r\n2,\"ü\nਊ\"\r\n4,d\r\n"));
    }

    void areAsInTheirFile()
    {
        QFETCH(const QByteArray, file);
        QFETCH(const QString, encoding);
        QFETCH(const bool, loneReturns);
        QFETCH(const QByteArray, expected);
        const QTemporaryDir folder;
        const QString source = folder.filePath(QStringLiteral("data.csv"));
        const QString rejects = folder.filePath(QStringLiteral("bad.csv"));
        for (const bool isPacked : {false, true}) {
            QVERIFY(put(source, isPacked ? fakeGzip(file) : file));
            {
                RejectsFile out(rejects, source);
                QVERIFY(out.open());
                // As they become known, and not as they stand there.
                QVERIFY(out.write({rowAt(4, 6, "4,d"), rowAt(2, 3, "2,\"b\nb\"")}));
                const Status status =
                    out.finish(SourceLines{source, TextEncoding::named(encoding).value(), loneReturns, {{1, 1, 1}}});
                QVERIFY2(status, status ? "" : qPrintable(status.error().message));
                QCOMPARE(out.path(), rejects);
            }
            QCOMPARE(contents(rejects), expected);
            QCOMPARE(contents(RejectsFile::reasonsPath(rejects)),
                     QByteArray("row,line,column,reason,text\n2,3,,no,\"2,\"\"b\nb\"\"\"\n4,6,,no,\"4,d\"\n"));
        }
        // The first ones are kept when the second ones come.
        QCOMPARE(contents(folder.filePath(QStringLiteral("bad-1.csv"))), expected);
        QVERIFY(QFile::exists(folder.filePath(QStringLiteral("bad-1.reasons.csv"))));
    }

    void eachTableHasItsHead()
    {
        const QTemporaryDir folder;
        const QString source = folder.filePath(QStringLiteral("flux.csv"));
        const QString rejects = folder.filePath(QStringLiteral("bad"));
        QVERIFY(put(source, "#a\nx,y\n1,2\n3,4\n\n#b\nz\n5\n6\n"));
        RejectsFile out(rejects, source);
        QVERIFY(out.open());
        QVERIFY(out.write({rowAt(2, 4, "3,4"), rowAt(4, 9, "6")}));
        QVERIFY(out.finish(SourceLines{source, {}, false, {{1, 1, 2}, {3, 5, 7}}}));
        QCOMPARE(contents(rejects), QByteArray("#a\nx,y\n3,4\n\n#b\nz\n6\n"));
    }

    void goesOnWhereAnEarlierRunStopped()
    {
        const QTemporaryDir folder;
        const QString source = folder.filePath(QStringLiteral("data.csv"));
        const QString rejects = folder.filePath(QStringLiteral("bad.csv"));
        QVERIFY(put(source, "t,v\n1,a\n2,b\n3,c\n4,d\n"));
        const SourceLines lines{source, {}, false, {{1, 1, 1}}};
        qint64 begin = 0;
        {
            RejectsFile killed(rejects, source);
            QVERIFY(killed.open());
            QVERIFY(killed.write({rowAt(3, 4, "3,c"), rowAt(1, 2, "1,a"), rowAt(4, 5, "4,d")}));
            QVERIFY(killed.flush());
            begin = killed.begin();
        }
        // The kill cut the last line.
        const QString reasons = RejectsFile::reasonsPath(rejects);
        QVERIFY(put(reasons, contents(reasons).chopped(3)));
        RejectsFile out(rejects, source);
        QVERIFY(out.goOn(begin, 2)); // of what is behind row 2 nothing counts
        QVERIFY(out.write({rowAt(3, 4, "3,c")}));
        QVERIFY(out.finish(lines));
        QCOMPARE(contents(reasons), QByteArray("row,line,column,reason,text\n1,2,,no,\"1,a\"\n3,4,,no,\"3,c\"\n"));
        QCOMPARE(contents(rejects), QByteArray("t,v\n1,a\n3,c\n"));
    }

    void touchesNothingElse()
    {
        const QTemporaryDir folder;
        const QString source = folder.filePath(QStringLiteral("data.csv"));
        QVERIFY(put(source, "t,v\n1,a\n"));
        QVERIFY(!RejectsFile(source, source).open());
        const QString precious = folder.filePath(QStringLiteral("precious.csv"));
        QVERIFY(put(precious, "x"));
        QVERIFY(!RejectsFile(precious, source).open());
        QCOMPARE(contents(precious), QByteArray("x"));
        // Also when it has been made of rejects that are read now.
        QVERIFY(put(RejectsFile::reasonsPath(source), "row,line,column,reason,text\n"));
        QVERIFY(!RejectsFile(source, source).open());
        QCOMPARE(contents(source), QByteArray("t,v\n1,a\n"));
    }
};

QTEST_GUILESS_MAIN(RefusedRowsTest)
#include "refusedrows_test.moc"
