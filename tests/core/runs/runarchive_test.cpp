// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/runarchive.h"
#include "tests/core/runs/runsamples.h"
#include "tests/support/patience.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace penstock;
using penstock::testing::fullRun;
using State = PipelineSnapshot::State;

class RunArchiveTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aRunThatIsOverComesBack();
    void theLastWordCounts();
    void aRunOfALivingProcessIsLeftAlone();
    void aRunWhoseProcessIsGoneWasBrokenOff();
    void itsJournalIsAsked();
    void whatIsForgottenIsGone();
    void onlyTheLastAreKept();
    void otherFilesAreLeftAlone();
    void nothingIsKeptWithoutAFolder();
    void whatCannotBeKeptIsTold();
    void othersCannotReadIt();

private:
    QString folder() const { return m_folder->filePath(QStringLiteral("state/runs")); }
    QStringList files() const { return QDir(folder()).entryList({QStringLiteral("*.json")}, QDir::Files); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void RunArchiveTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void RunArchiveTest::aRunThatIsOverComesBack()
{
    {
        RunArchive archive(folder());
        archive.keep(fullRun(archive.nameOf(3)));
    }
    const QList<KeptRun> runs = RunArchive::read(folder());
    QCOMPARE(runs.size(), 1);
    QCOMPARE(runs.constFirst().run.source, QStringLiteral("sensors.csv"));
    QCOMPARE(runs.constFirst().run.state, State::Failed);
    QVERIFY(!runs.constFirst().isBrokenOff);
}

void RunArchiveTest::theLastWordCounts()
{
    RunArchive archive(folder());
    KeptRun run = fullRun(archive.nameOf(1));
    run.run.state = State::Running;
    archive.keep(run);
    run.run.state = State::Succeeded;
    archive.keep(run);
    archive.flush();
    QCOMPARE(files().size(), 1);
    QCOMPARE(RunArchive::read(folder()).constFirst().run.state, State::Succeeded);
}

void RunArchiveTest::aRunOfALivingProcessIsLeftAlone()
{
    RunArchive archive(folder());
    KeptRun run = fullRun(archive.nameOf(1));
    run.run.state = State::Running;
    archive.keep(run);
    archive.flush();
    QVERIFY(RunArchive::read(folder()).isEmpty());
    QCOMPARE(files().size(), 1);
}

void RunArchiveTest::aRunWhoseProcessIsGoneWasBrokenOff()
{
    {
        RunArchive archive(folder());
        KeptRun run = fullRun(archive.nameOf(1));
        run.run.state = State::Paused;
        run.run.error.reset();
        archive.keep(run);
    }
    // It says so until somebody closes it.
    for (int start = 0; start < 2; ++start) {
        const QList<KeptRun> runs = RunArchive::read(folder());
        QCOMPARE(runs.size(), 1);
        QVERIFY(runs.constFirst().isBrokenOff);
        QCOMPARE(runs.constFirst().run.state, State::Failed);
    }
    QVERIFY(QDir(folder()).entryList({QStringLiteral("*.lock")}, QDir::Files).isEmpty());
}

void RunArchiveTest::itsJournalIsAsked()
{
    {
        RunArchive archive(folder());
        KeptRun run = fullRun(archive.nameOf(1));
        run.run.state = State::Running;
        run.run.read = 10;
        run.run.accepted = 2;
        run.run.rejected = run.run.skipped = run.run.unknown = 0;
        run.run.spill = {};
        archive.keep(run);
    }
    QStringList asked;
    const QList<KeptRun> runs = RunArchive::read(folder(), [&asked](const QString &path) {
        asked += path;
        Checkpoint known;
        known.row = known.accepted = 7;
        return std::optional(known);
    });
    QCOMPARE(asked, QStringList{QStringLiteral("/j.json")});
    QCOMPARE(runs.constFirst().run.accepted, quint64(7));
    QCOMPARE(runs.constFirst().run.unknown, quint64(3));
}

void RunArchiveTest::whatIsForgottenIsGone()
{
    RunArchive archive(folder());
    const KeptRun run = fullRun(archive.nameOf(1));
    archive.keep(run);
    archive.keep(fullRun(archive.nameOf(2)));
    archive.forget(run.name);
    archive.flush();
    QCOMPARE(files(), QStringList{archive.nameOf(2) + QStringLiteral(".json")});
}

void RunArchiveTest::onlyTheLastAreKept()
{
    RunArchive archive(folder());
    constexpr int more = 3;
    for (int i = 0; i < RunArchive::mostKept + more; ++i) {
        KeptRun run = fullRun(archive.nameOf(i));
        run.run.begun = 1'000 - i; // the later it is kept, the earlier it began
        archive.keep(run);
    }
    archive.flush();
    const QList<KeptRun> runs = RunArchive::read(folder());
    QCOMPARE(runs.size(), RunArchive::mostKept);
    QCOMPARE(runs.constLast().run.begun, qint64(1'000));
    QCOMPARE(runs.constFirst().run.begun, qint64(1'000 - RunArchive::mostKept + 1));
    QCOMPARE(files().size(), RunArchive::mostKept);
}

void RunArchiveTest::otherFilesAreLeftAlone()
{
    QVERIFY(QDir().mkpath(folder()));
    for (const QString &name : {QStringLiteral("x-1.json"), QStringLiteral("notes.txt")}) {
        QFile file(QDir(folder()).filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"version\":99}");
    }
    QVERIFY(RunArchive::read(folder()).isEmpty());
    QCOMPARE(QDir(folder()).entryList(QDir::Files).size(), 2);
    QVERIFY(RunArchive::read(m_folder->filePath(QStringLiteral("nowhere"))).isEmpty());
}

void RunArchiveTest::nothingIsKeptWithoutAFolder()
{
    RunArchive archive({});
    QSignalSpy failed(&archive, &RunArchive::failed);
    archive.keep(fullRun(archive.nameOf(1)));
    archive.forget(archive.nameOf(1));
    archive.flush();
    QCoreApplication::processEvents();
    QVERIFY(failed.isEmpty());
    QVERIFY(RunArchive::read({}).isEmpty());
}

void RunArchiveTest::whatCannotBeKeptIsTold()
{
    const QString blocked = m_folder->filePath(QStringLiteral("blocked"));
    QFile file(blocked);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    RunArchive archive(blocked + QStringLiteral("/runs"));
    QSignalSpy failed(&archive, &RunArchive::failed);
    archive.keep(fullRun(archive.nameOf(1)));
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.constFirst().constFirst().value<Error>().kind, Error::Kind::File);
}

void RunArchiveTest::othersCannotReadIt()
{
    RunArchive archive(folder());
    archive.keep(fullRun(archive.nameOf(1)));
    archive.flush();
    const auto others =
        QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::WriteGroup | QFileDevice::WriteOther;
    QVERIFY(!(QFileInfo(QDir(folder()).filePath(files().constFirst())).permissions() & others));
    QVERIFY(!(QFileInfo(folder()).permissions() & others));
}

QTEST_GUILESS_MAIN(RunArchiveTest)
#include "runarchive_test.moc"
