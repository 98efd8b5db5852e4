// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/spill/spillfile.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>

#include <csignal>

using namespace penstock;

namespace {

std::string recordOf(std::uint64_t row, qint64 timeMs = 1)
{
    SinkBatch batch({"t", 0});
    batch.append("m v=" + std::to_string(row) + "i " + std::to_string(row), row, row);
    return spillrecord::encode(batch, timeMs);
}

} // namespace

/// One file of records: whole, cut off, damaged, marked, and on a disk that is full.
class SpillFileTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void whatIsAppendedIsFoundInOrder();
    void onlyItsOwnerReadsIt();
    void oneThatIsThereIsNotMadeAnew();
    void whatIsMarkedIsNotFound();
    void whateverIsCutOffIsTakenAway_data();
    void whateverIsCutOffIsTakenAway();
    void oneDamagedRecordCostsNoOther();
    void garbageIsNoRecord();
    void aFullDiskLeavesWhatWasThere();
    void whatCannotBeOpenedSaysSo();

private:
    QString path() const { return m_folder->filePath(QStringLiteral("1.spill")); }
    /// Rows 1 to 3; where they begin.
    QList<qint64> make() const
    {
        SpillFile file(path());
        QList<qint64> places;
        if (!file.create())
            return places;
        for (std::uint64_t row = 1; row <= 3; ++row)
            places += file.append(recordOf(row)).value_or(-1);
        return places;
    }
    /// The rows that are found.
    QList<quint64> rows(SpillFile &file, const SpillFile::Contents &contents) const
    {
        QList<quint64> rows;
        for (const SpillFile::Place &place : contents.records) {
            const auto batch = file.read(place);
            rows += batch ? quint64(batch->row(0)) : 0;
        }
        return rows;
    }
    QByteArray bytes() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void put(const QByteArray &bytes) const
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void SpillFileTest::whatIsAppendedIsFoundInOrder()
{
    QCOMPARE(make().size(), 3);
    SpillFile file(path());
    const auto contents = file.open();
    QVERIFY(contents);
    QCOMPARE(rows(file, *contents), QList<quint64>({1, 2, 3}));
    QCOMPARE(contents->damaged, quint64(0));
    QCOMPARE(contents->cutOff, qint64(0));
    QCOMPARE(file.size(), bytes().size());
    // It goes on where it ended.
    QVERIFY(file.append(recordOf(4)));
    SpillFile again(path());
    const auto more = again.open();
    QVERIFY(more);
    QCOMPARE(rows(again, *more), QList<quint64>({1, 2, 3, 4}));
}

void SpillFileTest::onlyItsOwnerReadsIt()
{
    make();
    QCOMPARE(QFileInfo(path()).permissions() &
                 (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOwner),
             QFile::Permissions());
}

void SpillFileTest::oneThatIsThereIsNotMadeAnew()
{
    make();
    const QByteArray before = bytes();
    SpillFile file(path());
    const Status status = file.create();
    QVERIFY(!status);
    QVERIFY(status.error().message.contains(path()));
    QCOMPARE(bytes(), before);
}

void SpillFileTest::whatIsMarkedIsNotFound()
{
    const QList<qint64> places = make();
    {
        SpillFile file(path());
        QVERIFY(file.open());
        QVERIFY(file.markDone(places[1]));
    }
    SpillFile file(path());
    const auto contents = file.open();
    QVERIFY(contents);
    QCOMPARE(rows(file, *contents), QList<quint64>({1, 3}));
    QCOMPARE(contents->damaged, quint64(0));
}

void SpillFileTest::whateverIsCutOffIsTakenAway_data()
{
    QTest::addColumn<int>("left");
    const int size = int(recordOf(3).size());
    for (const int left : {1, int(spillrecord::headSize) - 1, int(spillrecord::headSize), size - 1})
        QTest::addRow("%d bytes", left) << left;
}

void SpillFileTest::whateverIsCutOffIsTakenAway()
{
    QFETCH(const int, left);
    const QList<qint64> places = make();
    QVERIFY(QFile::resize(path(), places[2] + left));
    SpillFile file(path());
    const auto contents = file.open();
    QVERIFY(contents);
    QCOMPARE(rows(file, *contents), QList<quint64>({1, 2}));
    QCOMPARE(contents->cutOff, qint64(left));
    QCOMPARE(qint64(bytes().size()), places[2]);
    QVERIFY(file.append(recordOf(9)));
    SpillFile again(path());
    const auto more = again.open();
    QVERIFY(more);
    QCOMPARE(rows(again, *more), QList<quint64>({1, 2, 9}));
}

void SpillFileTest::oneDamagedRecordCostsNoOther()
{
    const QList<qint64> places = make();
    QByteArray all = bytes();
    all[places[1] + qint64(spillrecord::headSize) + 3] = '\x7f';
    put(all);
    SpillFile file(path());
    const auto contents = file.open();
    QVERIFY(contents);
    QCOMPARE(rows(file, *contents), QList<quint64>({1, 3}));
    QCOMPARE(contents->damaged, quint64(1));
    QCOMPARE(contents->cutOff, qint64(0));
    // And one that is damaged while it waits is told when it is read.
    all = bytes();
    all[places[2] + qint64(spillrecord::headSize) + 3] = '\x7f';
    put(all);
    const auto batch = file.read(contents->records[1]);
    QVERIFY(!batch);
    QCOMPARE(batch.error().kind, Error::Kind::Protocol);
    QVERIFY(batch.error().message.contains(path()));
}

void SpillFileTest::garbageIsNoRecord()
{
    put(QByteArray(1'000, 'x'));
    SpillFile file(path());
    const auto contents = file.open();
    QVERIFY(contents);
    QVERIFY(contents->records.empty());
    QCOMPARE(contents->cutOff, qint64(1'000));
}

void SpillFileTest::aFullDiskLeavesWhatWasThere()
{
    make();
    const QByteArray before = bytes();
    SpillFile file(path());
    QVERIFY(file.open());
    // A limit for the size of files ends a write as a full disk does: in the middle.
    rlimit old{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &old), 0);
    const rlimit narrow{rlim_t(before.size()) + 20, old.rlim_max};
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &narrow), 0);
    const auto refused = file.append(recordOf(4));
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &old), 0);
    std::signal(SIGXFSZ, handler);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::File);
    QCOMPARE(bytes(), before);
    QVERIFY(!file.isTorn());
    QVERIFY(file.append(recordOf(5)));
    SpillFile again(path());
    const auto contents = again.open();
    QVERIFY(contents);
    QCOMPARE(rows(again, *contents), QList<quint64>({1, 2, 3, 5}));
}

void SpillFileTest::whatCannotBeOpenedSaysSo()
{
    SpillFile file(path());
    const auto contents = file.open();
    QVERIFY(!contents);
    QCOMPARE(contents.error().kind, Error::Kind::File);
    QVERIFY(contents.error().message.contains(path()));
    SpillFile nowhere(m_folder->filePath(QStringLiteral("no/1.spill")));
    QVERIFY(!nowhere.create());
}

QTEST_GUILESS_MAIN(SpillFileTest)
#include "spillfile_test.moc"
