// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/localserver/logtail.h"
#include "tests/support/patience.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace penstock;

namespace {

bool print(int file, const QByteArray &bytes)
{
    return ::write(file, bytes.constData(), static_cast<std::size_t>(bytes.size())) == bytes.size();
}

qint64 sizeOf(int file)
{
    struct stat status{};
    return ::fstat(file, &status) == 0 ? qint64(status.st_size) : -1;
}

} // namespace

/// What a server prints, as lines.
class LogTailTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsLinesOnce()
    {
        LogTail log;
        const int file = log.create();
        QVERIFY(file >= 0);
        QVERIFY(log.read(false).isEmpty());
        QVERIFY(print(file, "one\n\ntwo\r\n"));
        QCOMPARE(log.read(false), (QList<QByteArray>{"one", "", "two\r"}));
        QVERIFY(log.read(false).isEmpty());
        QVERIFY(log.read(true).isEmpty());
    }

    void aLineIsToldWhenItHasItsEnd()
    {
        LogTail log;
        const int file = log.create();
        QVERIFY(print(file, "whole\nhal"));
        QCOMPARE(log.read(false), QList<QByteArray>{"whole"});
        QVERIFY(print(file, "f"));
        QVERIFY(log.read(false).isEmpty());
        QVERIFY(print(file, " a line\nlast wor"));
        QCOMPARE(log.read(false), QList<QByteArray>{"half a line"});
        QVERIFY(print(file, "ds"));
        QCOMPARE(log.read(true), QList<QByteArray>{"last words"});
        QVERIFY(log.read(true).isEmpty());
        QCOMPARE(log.text(10), QStringLiteral("whole\nhalf a line\nlast words\n"));
    }

    void aLongLineIsCut_data()
    {
        QTest::addColumn<int>("length");
        QTest::addColumn<int>("told");
        QTest::newRow("as long as may be") << 4'096 << 4'096;
        QTest::newRow("one more") << 4'097 << 4'096;
        QTest::newRow("over several reads") << 200'000 << 4'096;
        QTest::newRow("its end begins the second read") << 64 * 1024 << 4'096;
    }

    void aLongLineIsCut()
    {
        QFETCH(const int, length);
        QFETCH(const int, told);
        LogTail log;
        const int file = log.create();
        QVERIFY(print(file, "before\n" + QByteArray(length, 'x') + "\nbehind\n"));
        const QList<QByteArray> lines = log.read(false);
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines.at(1), QByteArray(told, 'x'));
        QCOMPARE(lines.at(2), QByteArray("behind"));
    }

    void aLongLineWithoutItsEndIsCut()
    {
        LogTail log;
        const int file = log.create();
        QVERIFY(print(file, QByteArray(5'000, 'x')));
        QVERIFY(log.read(false).isEmpty());
        QVERIFY(print(file, "y\nz\n"));
        QCOMPARE(log.read(false), (QList<QByteArray>{QByteArray(4'096, 'x'), "z"}));
    }

    void keepsTheLastThousandLines()
    {
        LogTail log;
        const int file = log.create();
        QByteArray lines;
        for (int i = 1; i <= 1'005; ++i)
            lines += QByteArray::number(i) + '\n';
        QVERIFY(print(file, lines));
        QCOMPARE(log.read(false).size(), 1'005);
        const QString kept = log.text(5'000);
        QCOMPARE(kept.count(u'\n'), 1'000);
        QVERIFY(kept.startsWith(QStringLiteral("6\n7\n")));
        QCOMPARE(log.text(2), QStringLiteral("1004\n1005\n"));
        QCOMPARE(log.text(0), QString());
    }

    void aLogThatGrewLargeIsCut()
    {
        LogTail log;
        const int file = log.create();
        const QByteArray line = QByteArray(1'023, 'l') + '\n';
        QVERIFY(print(file, line.repeated(4'096))); // 4 MiB: not more than may be
        QCOMPARE(log.read(false).size(), 4'096);
        QCOMPARE(sizeOf(file), qint64(4'194'304));
        QVERIFY(print(file, "one more\n"));
        QCOMPARE(log.read(false), QList<QByteArray>{"one more"});
        QCOMPARE(sizeOf(file), qint64(0));
        QVERIFY(print(file, "after the cut\n"));
        QCOMPARE(sizeOf(file), qint64(14)); // no gap in front of it
        QCOMPARE(log.read(false), QList<QByteArray>{"after the cut"});
    }

    void anotherReaderMayHaveCutIt()
    {
        LogTail log;
        const int file = log.create();
        QVERIFY(print(file, "a long line before the cut\n"));
        QCOMPARE(log.read(false).size(), 1);
        QCOMPARE(::ftruncate(file, 0), 0);
        QVERIFY(print(file, "short\n"));
        QCOMPARE(log.read(false), QList<QByteArray>{"short"});
    }

    void readsTheLogOfAServerThatRuns()
    {
        const QTemporaryDir folder;
        QProcess server;
        server.setStandardOutputFile(folder.filePath(QStringLiteral("log")));
        server.start(QStringLiteral("cat"), QStringList());
        QVERIFY(server.waitForStarted());
        server.write("ready\n");
        LogTail log;
        QVERIFY(log.open(server.processId()));
        QList<QByteArray> lines;
        QTRY_VERIFY(!(lines += log.read(false)).isEmpty());
        QCOMPARE(lines, QList<QByteArray>{"ready"});
        server.write("bye");
        server.closeWriteChannel();
        QVERIFY(server.waitForFinished());
        QCOMPARE(log.read(true), QList<QByteArray>{"bye"});
    }

    void whatIsNoFileCannotBeRead()
    {
        QProcess server; // prints into a pipe: reading would take it from who it is meant for
        server.start(QStringLiteral("cat"), QStringList());
        QVERIFY(server.waitForStarted());
        LogTail log;
        QVERIFY(log.create() >= 0);
        QVERIFY(!log.open(server.processId()));
        const qint64 gone = server.processId();
        server.closeWriteChannel();
        QVERIFY(server.waitForFinished());
        QVERIFY(!log.open(gone));
        QVERIFY(log.read(true).isEmpty());
        QCOMPARE(log.text(10), QString());
    }
};

QTEST_GUILESS_MAIN(LogTailTest)
#include "logtail_test.moc"
