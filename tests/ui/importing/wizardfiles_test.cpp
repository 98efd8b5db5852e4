// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/pipelinesnapshot.h"
#include "tests/support/patience.h"
#include "ui/importing/wizardfiles.h"

#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>

using namespace penstock;
using State = ImportQueue::State;

/// The files of a wizard, without its pages.
class WizardFilesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachHasItsTurnWhenItIsSaid();
    void whatIsNotWrittenIsLeftOut();
    void aRunIsToldOnce();
    void aRunMayComeAgain();
    void aDropReplacesTheOnlyFile_data();
    void aDropReplacesTheOnlyFile();
    void aDropBehindTheLastOneBegins();
    void anotherFileMayBeChosen();
    void thoseThatHadNoTurnAreKnown();
    void profilesAreNoFiles();

private:
    void begin(const char *files)
    {
        m_files = std::make_unique<WizardFiles>(QString::fromLatin1(files).split(u' '));
        m_begun = std::make_unique<QSignalSpy>(m_files.get(), &WizardFiles::begun);
        QVERIFY(m_begun->wait(patienceMs));
        QCOMPARE(m_begun->size(), 1);
    }

    /// That it has gone on to.
    QString begun() const { return m_begun->constLast().constFirst().toString(); }

    void goOn()
    {
        m_files->next();
        QVERIFY(m_begun->wait(patienceMs));
    }

    std::optional<State> endRun(PipelineSnapshot::State state, quint64 accepted, quint64 rejected)
    {
        PipelineSnapshot snapshot;
        snapshot.state = state;
        snapshot.accepted = accepted;
        snapshot.rejected = rejected;
        return m_files->endRun(snapshot);
    }

    QList<State> states() const
    {
        QList<State> all;
        for (const ImportQueue::Entry &entry : m_files->queue().entries())
            all += entry.state;
        return all;
    }

    QString names() const
    {
        QStringList all;
        for (const ImportQueue::Entry &entry : m_files->queue().entries())
            all += entry.file;
        return all.join(u' ');
    }

    std::unique_ptr<WizardFiles> m_files;
    std::unique_ptr<QSignalSpy> m_begun;
};

void WizardFilesTest::eachHasItsTurnWhenItIsSaid()
{
    m_files = std::make_unique<WizardFiles>(QStringList{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")});
    QCOMPARE(m_files->file(), QStringLiteral("a")); // before the event loop has begun it
    QCOMPARE(m_files->waitingCount(), 2);
    begin("a b c");
    QCOMPARE(begun(), QStringLiteral("a"));
    QCOMPARE(m_files->position(), 1);
    QCOMPARE(m_files->count(), 3);
    QCOMPARE(m_files->waitingCount(), 2);
    QVERIFY(endRun(PipelineSnapshot::State::Succeeded, 5, 0) == State::Succeeded);
    QCOMPARE(m_files->file(), QStringLiteral("a")); // somebody looks at what became of it
    QCoreApplication::processEvents();
    QCOMPARE(m_begun->size(), 1);
    goOn();
    QCOMPARE(begun(), QStringLiteral("b"));
    QCOMPARE(m_files->position(), 2);
    QCOMPARE(m_files->waitingCount(), 1);
    QCOMPARE(states(), (QList<State>{State::Succeeded, State::Running, State::Waiting}));
}

void WizardFilesTest::whatIsNotWrittenIsLeftOut()
{
    begin("a b c");
    goOn();
    m_files->setProblem(Error{Error::Kind::BadInput, QStringLiteral("It is no CSV."), {}, {}});
    goOn();
    QCOMPARE(states(), (QList<State>{State::Stopped, State::Failed, State::Running}));
    const QList<ImportQueue::Entry> all = m_files->queue().entries();
    QVERIFY(!all.at(0).error);
    QVERIFY(all.at(1).error && all.at(1).error->message == u"It is no CSV.");
    QSignalSpy over(&m_files->queue(), &ImportQueue::over);
    m_files->next();
    QVERIFY(over.wait(patienceMs));
    QCOMPARE(states().constLast(), State::Stopped); // the problem was of the one before
    QCOMPARE(m_files->file(), QStringLiteral("c"));
    QCOMPARE(m_files->waitingCount(), 0);
}

void WizardFilesTest::aRunIsToldOnce()
{
    begin("a b");
    QVERIFY(endRun(PipelineSnapshot::State::Succeeded, 5, 2) == State::Failed); // rows were refused
    QVERIFY(!endRun(PipelineSnapshot::State::Succeeded, 7, 0));
    const ImportQueue::Entry entry = m_files->queue().entries().constFirst();
    QCOMPARE(entry.state, State::Failed);
    QVERIFY((entry.counts == ImportQueue::Counts{5, 2, 0, 0, true}));
    goOn();
    QCOMPARE(states(), (QList<State>{State::Failed, State::Running})); // and not as left out
}

void WizardFilesTest::aRunMayComeAgain()
{
    begin("a b");
    m_files->beginRun(); // the first is none again
    QVERIFY(endRun(PipelineSnapshot::State::Cancelled, 5, 0) == State::Stopped);
    m_files->beginRun();
    QCOMPARE(states(), (QList<State>{State::Running, State::Waiting}));
    QVERIFY((m_files->queue().entries().constFirst().counts == ImportQueue::Counts()));
    QCOMPARE(m_begun->size(), 1); // its pages are there already
    QVERIFY(endRun(PipelineSnapshot::State::Succeeded, 9, 0) == State::Succeeded);
    QCOMPARE(m_files->queue().entries().constFirst().counts.accepted, 9u);
    QCOMPARE(m_files->position(), 1);
}

void WizardFilesTest::aDropReplacesTheOnlyFile_data()
{
    QTest::addColumn<QByteArray>("files");
    QTest::addColumn<bool>("isBeingWritten");
    QTest::addColumn<QString>("all");
    QTest::addColumn<QString>("onThePages");
    QTest::newRow("the only one") << QByteArray("a") << false << "x y" << "x";
    QTest::newRow("it is written") << QByteArray("a") << true << "a x y" << "a";
    QTest::newRow("one of several") << QByteArray("a b") << false << "a b x y" << "a";
    QTest::newRow("one of several is written") << QByteArray("a b") << true << "a b x y" << "a";
}

void WizardFilesTest::aDropReplacesTheOnlyFile()
{
    QFETCH(const QByteArray, files);
    QFETCH(const bool, isBeingWritten);
    QFETCH(const QString, all);
    QFETCH(const QString, onThePages);
    begin(files.constData());
    m_files->setProblem(Error{Error::Kind::BadInput, QStringLiteral("It is no CSV."), {}, {}});
    m_files->take({QStringLiteral("x"), QStringLiteral("y")}, isBeingWritten);
    QCOMPARE(names(), all);
    QCOMPARE(m_files->file(), onThePages);
    const bool isReplaced = onThePages == u"x";
    QCOMPARE(m_begun->size(), isReplaced ? 2 : 1);
    goOn();
    // What was wrong with the one that was replaced is not wrong with the other.
    QCOMPARE(states().constFirst(), isReplaced ? State::Stopped : State::Failed);
    QCOMPARE(m_files->position(), 2);
}

void WizardFilesTest::aDropBehindTheLastOneBegins()
{
    begin("a");
    endRun(PipelineSnapshot::State::Succeeded, 1, 0);
    m_files->take({QStringLiteral("x"), QStringLiteral("y")}, false);
    QVERIFY(m_begun->wait(patienceMs));
    QCOMPARE(begun(), QStringLiteral("x"));
    QCOMPARE(names(), QStringLiteral("a x y"));
    QCOMPARE(states(), (QList<State>{State::Succeeded, State::Running, State::Waiting}));
    m_files->add({QStringLiteral("z")});
    QCOMPARE(names(), QStringLiteral("a x y z"));
    QCOMPARE(m_files->waitingCount(), 2);
}

void WizardFilesTest::anotherFileMayBeChosen()
{
    begin("a b");
    m_files->replace(QStringLiteral("x"));
    QCOMPARE(names(), QStringLiteral("x b"));
    QCOMPARE(m_files->file(), QStringLiteral("x"));
    QCOMPARE(m_begun->size(), 1);
    endRun(PipelineSnapshot::State::Succeeded, 1, 0);
    // What became of the one before stays; the same file again is no other.
    m_files->replace(QStringLiteral("x"));
    QCOMPARE(names(), QStringLiteral("x b"));
    m_files->replace(QStringLiteral("y"));
    QCOMPARE(names(), QStringLiteral("x y b"));
    QVERIFY(m_begun->wait(patienceMs));
    QCOMPARE(begun(), QStringLiteral("y"));
    QCOMPARE(states(), (QList<State>{State::Succeeded, State::Running, State::Waiting}));
}

void WizardFilesTest::thoseThatHadNoTurnAreKnown()
{
    begin("a b c");
    QCOMPARE(m_files->withoutTurn(false).join(u' '), QStringLiteral("a b c"));
    QCOMPARE(m_files->withoutTurn(true).join(u' '), QStringLiteral("b c"));
    goOn();
    QCOMPARE(m_files->withoutTurn(false).join(u' '), QStringLiteral("b c"));
    m_files->queue().remove(m_files->queue().waiting().constFirst().id);
    QCOMPARE(m_files->withoutTurn(false).join(u' '), QStringLiteral("b"));
    QVERIFY(m_files->withoutTurn(true).isEmpty());
    QCOMPARE(m_files->count(), 2);
}

void WizardFilesTest::profilesAreNoFiles()
{
    QMimeData data;
    QVERIFY(WizardFiles::ofDrop(&data).isEmpty());
    data.setUrls({QUrl::fromLocalFile(QStringLiteral("/in/a b.csv")), QUrl::fromLocalFile(QStringLiteral("/in/p.json")),
                  QUrl(QStringLiteral("http://127.0.0.1/c.csv")), QUrl::fromLocalFile(QStringLiteral("/in/P.JSON")),
                  QUrl::fromLocalFile(QStringLiteral("/in/json")),
                  QUrl::fromLocalFile(QStringLiteral("/in/d.csv.gz"))});
    QCOMPARE(WizardFiles::ofDrop(&data).join(u'|'), QStringLiteral("/in/a b.csv|/in/json|/in/d.csv.gz"));
}

QTEST_GUILESS_MAIN(WizardFilesTest)

#include "wizardfiles_test.moc"
