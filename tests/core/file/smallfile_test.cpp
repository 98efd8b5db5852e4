// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/file/smallfile.h"

#include <QTemporaryFile>
#include <QTest>

namespace penstock {

class SmallFileTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsUpToTheLimit();
    void t1_8_whatNeverEndsIsNotRead();
    void whatIsNotThereIsTold();
};

void SmallFileTest::readsUpToTheLimit()
{
    QTemporaryFile file;
    QVERIFY(file.open());
    QCOMPARE(file.write("0123456789"), qint64(10));
    QVERIFY(file.flush());
    const Result<QByteArray> all = readSmallFile(file.fileName(), 10);
    QVERIFY(all);
    QCOMPARE(*all, QByteArray("0123456789"));
    const Result<QByteArray> tooMuch = readSmallFile(file.fileName(), 9);
    QVERIFY(!tooMuch);
    QVERIFY(tooMuch.error().message.contains(file.fileName()));
}

void SmallFileTest::t1_8_whatNeverEndsIsNotRead()
{
    const Result<QByteArray> zeros = readSmallFile(QStringLiteral("/dev/zero"), 1 << 20);
    QVERIFY(!zeros);
    QCOMPARE(zeros.error().kind, Error::Kind::File);
}

void SmallFileTest::whatIsNotThereIsTold()
{
    QVERIFY(!readSmallFile(QStringLiteral("/no/such/file"), 10));
    QVERIFY(!readSmallFile(QStringLiteral("/"), 10));
}

} // namespace penstock

QTEST_GUILESS_MAIN(penstock::SmallFileTest)
#include "smallfile_test.moc"
