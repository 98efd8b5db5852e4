// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/pipeline/spill/spillfolder.h"

#include <QFileInfo>
#include <QTest>

#include <thread>

using namespace penstock;

/// Batches that wait on disk: in order, over restarts, within their bounds.
class SpillTest final : public QObject, private SpillFolder
{
    Q_OBJECT

private Q_SLOTS:
    void init() { makeFolder(); }
    void w2_14_comesOutInOrder();
    void staysUntilItIsSettled();
    void w2_14_whatIsNotSettledIsThereAfterARestart();
    void aKilledRunsFilesAreFound();
    void whatIsOnItsWayIsKeptAndDoesNotWait();
    void whatIsDamagedIsTold();
    void whatWasCutOffIsNoted();
    void oneRunAtATime();
    void aFolderThatCannotBeIsAnError();
    void itSaysWhatItHolds();
    void threadsMeet();
};

void SpillTest::w2_14_comesOutInOrder()
{
    const auto spill = open();
    QVERIFY(spill);
    QVERIFY(!spill->hasWaiting() && spill->isEmpty() && !spill->take());
    for (std::uint64_t row = 1; row <= 50; ++row)
        QVERIFY(spill->append(batchOf(row)));
    QVERIFY(spill->hasWaiting());
    for (std::uint64_t row = 1; row <= 50; ++row) {
        const auto taken = spill->take();
        QVERIFY(taken);
        QCOMPARE(taken->batch.row(0), row);
        QCOMPARE(taken->number, row);
        QVERIFY(!spill->isFound(taken->number));
    }
    QVERIFY(!spill->hasWaiting() && !spill->isEmpty());
}

void SpillTest::staysUntilItIsSettled()
{
    auto spill = open();
    QVERIFY(spill && spill->append(batchOf(1, 3)));
    const auto taken = spill->take();
    QVERIFY(taken);
    spill->settle(taken->number, 2);
    QVERIFY(!spill->isEmpty());
    QCOMPARE(spill->snapshot().lines, quint64(1));
    spill->settle(taken->number, 1);
    QVERIFY(spill->isEmpty());
    spill->settle(taken->number, 1); // nobody's
    QCOMPARE(spill->snapshot().lines, quint64(0));
    spill.reset();
    QCOMPARE(files(), QStringList());
}

void SpillTest::w2_14_whatIsNotSettledIsThereAfterARestart()
{
    {
        const auto spill = open();
        QVERIFY(spill);
        for (std::uint64_t row = 1; row <= 4; ++row)
            QVERIFY(spill->append(batchOf(row, 2)));
        const auto first = spill->take();
        const auto second = spill->take();
        spill->settle(second->number, 2); // the answers come in any order
        spill->settle(first->number, 1);
    }
    const auto spill = open();
    QVERIFY(spill);
    QCOMPARE(spill->snapshot().found, quint64(6));
    QCOMPARE(spill->notes().size(), 1);
    QVERIFY(spill->isFound(1) && spill->isFound(3) && !spill->isFound(4));
    QVERIFY(spill->append(batchOf(100)));
    QCOMPARE(takeAll(*spill), QList<quint64>({1, 3, 4, 100}));
    QVERIFY(spill->isEmpty());
}

void SpillTest::aKilledRunsFilesAreFound()
{
    leave({1, 2}, "000000000009.spill");
    leave({3}, "000000000010.spill");
    QVERIFY(QFile(QDir(folder()).filePath(QStringLiteral("other.txt"))).open(QIODevice::WriteOnly));
    {
        const auto spill = open();
        QVERIFY(spill);
        QCOMPARE(spill->snapshot().found, quint64(3));
        QVERIFY(spill->append(batchOf(77)));
        QCOMPARE(takeAll(*spill), QList<quint64>({1, 2, 1, 77}));
    }
    QCOMPARE(files(), QStringList());
    QVERIFY(QFile::exists(QDir(folder()).filePath(QStringLiteral("other.txt"))));
}

void SpillTest::whatIsOnItsWayIsKeptAndDoesNotWait()
{
    {
        const auto spill = open();
        QVERIFY(spill);
        const quint64 number = spill->keep(batchOf(5, 2));
        QVERIFY(number > 0 && !spill->hasWaiting() && !spill->isEmpty());
        const quint64 other = spill->keep(batchOf(8));
        spill->settle(number, 2);
        QVERIFY(other != number);
    }
    const auto spill = open();
    QVERIFY(spill);
    QCOMPARE(takeAll(*spill), QList<quint64>({8}));
}

void SpillTest::whatIsDamagedIsTold()
{
    const auto spill = open();
    QVERIFY(spill && spill->append(batchOf(1, 2)) && spill->append(batchOf(3)));
    QFile file(QDir(folder()).filePath(files().first()));
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(qint64(spillrecord::headSize) + 2));
    QVERIFY(file.putChar('\x7f') && file.flush());
    QCOMPARE(takeAll(*spill), QList<quint64>({3}));
    QCOMPARE(m_lost, quint64(2));
    QVERIFY(m_reason.contains(folder()));
    QCOMPARE(spill->snapshot().damaged, quint64(1));
    QVERIFY(spill->isEmpty());
}

void SpillTest::whatWasCutOffIsNoted()
{
    leave({1, 2});
    const QString path = QDir(folder()).filePath(files().first());
    QVERIFY(QFile::resize(path, QFileInfo(path).size() - 3));
    const auto spill = open();
    QVERIFY(spill);
    QCOMPARE(spill->snapshot().found, quint64(1));
    QCOMPARE(spill->notes().size(), 2);
    QVERIFY(spill->notes().first().contains(path));
}

void SpillTest::oneRunAtATime()
{
    auto spill = open();
    QVERIFY(spill);
    Spill other({}, folder());
    const Status status = other.open();
    QVERIFY(!status);
    QCOMPARE(status.error().kind, Error::Kind::Unavailable);
    QVERIFY(status.error().message.contains(folder()));
    spill.reset();
    QVERIFY(open());
}

void SpillTest::aFolderThatCannotBeIsAnError()
{
    QFile file(m_folder->filePath(QStringLiteral("rows")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    Spill spill({}, folder());
    QVERIFY(!spill.open());
}

void SpillTest::itSaysWhatItHolds()
{
    SpillPolicy policy;
    policy.mode = SpillPolicy::Mode::Always;
    const auto spill = open(policy);
    QVERIFY(spill);
    SpillSnapshot now = spill->snapshot();
    QVERIFY(now.isOn && now.isAlways && now.folder == folder());
    QCOMPARE(now.oldestMs, qint64(-1));
    QVERIFY(spill->append(batchOf(1, 4)));
    now = spill->snapshot();
    QCOMPARE(now.lines, quint64(4));
    QCOMPARE(now.kept, quint64(4));
    QVERIFY(now.oldestMs >= 0 && now.bytes > 0);
    QCOMPARE(QFileInfo(folder()).permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::ExeOther),
             QFile::Permissions());
}

void SpillTest::threadsMeet()
{
    const auto spill = open();
    QVERIFY(spill);
    constexpr std::uint64_t count = 300;
    std::jthread worker([&] {
        for (std::uint64_t row = 1; row <= count; ++row) {
            if (!spill->append(batchOf(row)))
                qFatal("no room");
        }
    });
    std::jthread watcher([&](const std::stop_token &stop) {
        while (!stop.stop_requested()) {
            if (spill->snapshot().lines > count)
                qFatal("too many");
        }
    });
    std::uint64_t expected = 1;
    while (expected <= count) {
        const auto taken = spill->take();
        if (!taken) {
            std::this_thread::yield();
            continue;
        }
        QCOMPARE(taken->batch.row(0), expected++);
        spill->settle(taken->number, 1);
    }
    worker.join();
    QVERIFY(spill->isEmpty());
}

QTEST_GUILESS_MAIN(SpillTest)
#include "spill_test.moc"
