// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/file/filelock.h"
#include "tests/support/patience.h"

#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace penstock;

class FileLockTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneHoldsIt()
    {
        FileLock first;
        QVERIFY(first.take(path()));
        QVERIFY(first.isHeld());
        FileLock second;
        const Status status = second.take(path());
        QVERIFY(!status && !second.isHeld());
        QCOMPARE(status.error().kind, Error::Kind::Unavailable);
        QVERIFY(status.error().message.contains(path()));
        first.release();
        QVERIFY(!first.isHeld());
        QVERIFY(second.take(path()));
    }

    void itEndsWithItsHolder()
    {
        {
            FileLock lock;
            QVERIFY(lock.take(path()));
        }
        FileLock next;
        QVERIFY(next.take(path()));
        QVERIFY(next.take(path())); // its own is no other's
    }

    void onlyItsOwnerReadsIt()
    {
        FileLock lock;
        QVERIFY(lock.take(path()));
        QCOMPARE(QFileInfo(path()).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }

    void anotherProcessHoldsItUntilItIsKilled()
    {
        QProcess other;
        other.start(QStringLiteral("flock"),
                    {path(), QStringLiteral("sh"), QStringLiteral("-c"), QStringLiteral("echo held; exec cat")});
        QVERIFY(other.waitForStarted());
        QTRY_VERIFY(other.bytesAvailable() > 0);
        FileLock lock;
        QVERIFY(!lock.take(path()));
        other.closeWriteChannel();
        QVERIFY(other.waitForFinished());
        QTRY_VERIFY(lock.take(path()).has_value());
    }

    void whatCannotBeMadeIsAnError()
    {
        FileLock lock;
        const Status status = lock.take(m_folder.filePath(QStringLiteral("no/lock")));
        QVERIFY(!status && !lock.isHeld());
        QCOMPARE(status.error().kind, Error::Kind::File);
    }

private:
    QString path() const { return m_folder.filePath(QStringLiteral("lock")); }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(FileLockTest)
#include "filelock_test.moc"
