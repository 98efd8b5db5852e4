// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/pipelinestats.h"
#include "core/pipeline/rejectsfile.h"
#include "core/pipeline/resumption.h"
#include "core/pipeline/rowledger.h"
#include "core/source/source.h"

#include <QTemporaryDir>
#include <QTest>

using namespace penstock;

namespace {

/// Says where the run begins.
class Kept final : public Checkpoints
{
public:
    explicit Kept(Result<Checkpoint> from) : m_from(std::move(from)) {}

    Result<Checkpoint> open() override { return m_from; }
    Status save(const Checkpoint &, bool) override { return {}; }
    QStringList notes() const override { return {QStringLiteral("an earlier run was found")}; }
    QString path() const override { return {}; }

private:
    Result<Checkpoint> m_from;
};

/// Rows of ten bytes each, some of which are passed over or bad.
class TenBytes final : public Source
{
public:
    explicit TenBytes(quint64 rows) : m_rows(rows)
    {
        m_error.kind = Error::Kind::File;
        m_error.message = QStringLiteral("The disk broke.");
    }

    quint64 breaksAt = 0;
    std::stop_source stop;
    quint64 stopsAt = 0;
    int asked = 0;

    Status open() override { return {}; }
    Next next() override
    {
        ++asked;
        if (m_record.row == m_rows)
            return Next::End;
        ++m_record.row;
        if (m_record.row == stopsAt)
            stop.request_stop();
        if (m_record.row == breaksAt)
            return Next::Failed;
        return m_record.row % 3 == 0 ? Next::Bad : m_record.row % 3 == 1 ? Next::Skipped : Next::Record;
    }
    const Record &record() const override { return m_record; }
    std::string_view rawText() const override { return {}; }
    const Problem &problem() const override { return m_problem; }
    const Error &error() const override { return m_error; }
    qint64 bytesRead() const override { return offset(); }
    qint64 size() const override { return 0; }
    qint64 offset() const override { return qint64(m_record.row) * 10; }

private:
    const quint64 m_rows;
    Record m_record;
    Problem m_problem;
    Error m_error;
};

Checkpoint upTo(quint64 row, qint64 offset = -1)
{
    Checkpoint from;
    from.row = row;
    from.offset = offset;
    from.accepted = row;
    return from;
}

RejectedRow rejectedAt(quint64 row)
{
    RejectedRow rejected;
    rejected.row = row;
    rejected.position = row + 1;
    rejected.reason = QStringLiteral("bad %1").arg(row);
    return rejected;
}

} // namespace

/// Where a run begins.
class ResumptionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("bad.csv"));
        m_stats = std::make_unique<PipelineStats>(1, QString(), QString());
        m_ledger = std::make_unique<RowLedger>(true);
    }

    void nothingIsKeptAnywhere()
    {
        RejectsFile rejects(m_path);
        Resumption from({});
        QVERIFY(from.begin(rejects, *m_stats, *m_ledger));
        QVERIFY(!from.isComplete());
        TenBytes source(5);
        QVERIFY(from.passOver(source, *m_ledger, {}));
        QCOMPARE(source.asked, 0);
    }

    void whatCannotBeBegun_data()
    {
        QTest::addColumn<bool>("keeps");
        QTest::newRow("nothing is kept anywhere") << false;
        QTest::newRow("from the first row on") << true;
    }

    void whatCannotBeBegun()
    {
        QFETCH(const bool, keeps);
        RejectsFile rejects(m_folder->filePath(QStringLiteral("none/bad.csv")));
        Resumption from(keeps ? std::make_shared<Kept>(Checkpoint()) : nullptr);
        const Status status = from.begin(rejects, *m_stats, *m_ledger);
        QVERIFY(!status);
        QCOMPARE(status.error().kind, Error::Kind::File);
    }

    void anEarlierRunThatCannotBeGoneOnWithEndsIt()
    {
        RejectsFile rejects(m_path);
        Resumption from(std::make_shared<Kept>(failure(Error::Kind::BadInput, QStringLiteral("It was another file."))));
        const Status status = from.begin(rejects, *m_stats, *m_ledger);
        QVERIFY(!status);
        QCOMPARE(status.error().message, QStringLiteral("It was another file."));
        QVERIFY(m_stats->snapshot().notes.isEmpty());
    }

    void aRunThatCameToItsEndIsOnlyCounted()
    {
        RejectsFile rejects(m_folder->filePath(QStringLiteral("none/bad.csv"))); // is not asked
        Checkpoint all = upTo(9, 90);
        all.isComplete = true;
        Resumption from(std::make_shared<Kept>(all));
        QVERIFY(from.begin(rejects, *m_stats, *m_ledger));
        QVERIFY(from.isComplete());
        QCOMPARE(m_stats->snapshot().accepted, quint64(9));
        QCOMPARE(m_stats->snapshot().notes, QStringList{QStringLiteral("an earlier run was found")});
        QCOMPARE(m_ledger->checkpoint().row, quint64(0));
    }

    void w2_15_countsAndRejectsGoOn()
    {
        {
            RejectsFile earlier(m_path);
            QVERIFY(earlier.open());
            QVERIFY(earlier.write({rejectedAt(2), rejectedAt(4), rejectedAt(7)}));
            QVERIFY(earlier.flush());
        }
        Checkpoint kept = upTo(4, 40);
        kept.accepted = 1;
        kept.rejected = 2;
        kept.skipped = 1;
        kept.rejectsFile = m_path;
        RejectsFile rejects(m_path);
        Resumption from(std::make_shared<Kept>(kept));
        QVERIFY(from.begin(rejects, *m_stats, *m_ledger));
        const PipelineSnapshot now = m_stats->snapshot();
        QCOMPARE(now.read, quint64(4));
        QCOMPARE(now.encoded, quint64(3));
        QCOMPARE(now.rejected, quint64(2));
        QCOMPARE(now.notes, QStringList{QStringLiteral("an earlier run was found")});
        QCOMPARE(m_ledger->checkpoint(), kept);
        QVERIFY(rejects.write({rejectedAt(6)}));
        QVERIFY(rejects.finish());
        const QByteArray text = contents();
        QVERIFY(text.contains("bad 2") && text.contains("bad 4") && text.contains("bad 6"));
        QVERIFY(!text.contains("bad 7")); // is read again
    }

    void rejectsOfAnotherFileAreTold_data()
    {
        QTest::addColumn<QString>("earlier");
        QTest::addColumn<bool>("hasFile");
        QTest::addColumn<quint64>("rejected");
        QTest::addColumn<bool>("isTold");
        QTest::newRow("another file") << QStringLiteral("/elsewhere/bad.csv") << true << quint64(2) << true;
        QTest::newRow("none before") << QString() << true << quint64(2) << true;
        QTest::newRow("none was refused") << QStringLiteral("/elsewhere/bad.csv") << true << quint64(0) << false;
        QTest::newRow("none now") << QStringLiteral("/elsewhere/bad.csv") << false << quint64(2) << false;
    }

    void rejectsOfAnotherFileAreTold()
    {
        QFETCH(const QString, earlier);
        QFETCH(const bool, hasFile);
        QFETCH(const quint64, rejected);
        QFETCH(const bool, isTold);
        Checkpoint kept = upTo(4);
        kept.rejected = rejected;
        kept.rejectsFile = earlier;
        RejectsFile rejects(hasFile ? m_path : QString());
        Resumption from(std::make_shared<Kept>(kept));
        QVERIFY(from.begin(rejects, *m_stats, *m_ledger));
        const QStringList notes = m_stats->snapshot().notes;
        QCOMPARE(notes.size(), isTold ? 2 : 1);
        QCOMPARE(notes.last().contains(m_path), isTold);
        // What is kept from now on names the file of this run.
        QCOMPARE(m_ledger->checkpoint().rejectsFile, hasFile ? m_path : QString());
    }

    void w2_15_passesOver_data()
    {
        QTest::addColumn<quint64>("row");
        QTest::addColumn<qint64>("offset");
        QTest::addColumn<quint64>("breaksAt");
        QTest::addColumn<QString>("error"); // a part of it; empty: none
        QTest::newRow("all sorts of rows") << quint64(7) << qint64(70) << quint64(0) << QString();
        QTest::newRow("the offset is not known") << quint64(7) << qint64(-1) << quint64(0) << QString();
        QTest::newRow("all of them") << quint64(10) << qint64(100) << quint64(0) << QString();
        QTest::newRow("they stand elsewhere")
            << quint64(7) << qint64(71) << quint64(0) << QStringLiteral("do not stand where they stood");
        QTest::newRow("there are fewer") << quint64(11) << qint64(-1) << quint64(0) << QStringLiteral("fewer rows");
        QTest::newRow("the file breaks") << quint64(7) << qint64(70) << quint64(5) << QStringLiteral("The disk broke.");
        QTest::newRow("it breaks behind them") << quint64(7) << qint64(70) << quint64(8) << QString();
    }

    void w2_15_passesOver()
    {
        QFETCH(const quint64, row);
        QFETCH(const qint64, offset);
        QFETCH(const quint64, breaksAt);
        QFETCH(const QString, error);
        RejectsFile rejects((QString()));
        Resumption from(std::make_shared<Kept>(upTo(row, offset)));
        QVERIFY(from.begin(rejects, *m_stats, *m_ledger));
        TenBytes source(10);
        source.breaksAt = breaksAt;
        const Status status = from.passOver(source, *m_ledger, {});
        QCOMPARE(status.has_value(), error.isEmpty());
        if (status)
            QCOMPARE(source.record().row, row);
        else
            QVERIFY2(status.error().message.contains(error), qPrintable(status.error().message));
    }

    void aStopEndsThePassing()
    {
        RejectsFile rejects((QString()));
        Resumption from(std::make_shared<Kept>(upTo(7, 70)));
        QVERIFY(from.begin(rejects, *m_stats, *m_ledger));
        TenBytes source(10);
        source.stopsAt = 4;
        QVERIFY(from.passOver(source, *m_ledger,
                              source.stop.get_token())); // that it is not there yet is no change of the file
        QCOMPARE(source.record().row, quint64(4));
    }

private:
    QByteArray contents() const
    {
        QFile file(m_path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<PipelineStats> m_stats;
    std::unique_ptr<RowLedger> m_ledger;
};

QTEST_GUILESS_MAIN(ResumptionTest)
#include "resumption_test.moc"
