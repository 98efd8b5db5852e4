// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/client.h"
#include "core/importing/importundo.h"
#include "core/importing/leftundo.h"
#include "tests/support/fakeserver.h"
#include "tests/support/patience.h"
#include "tests/support/settingsfor.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace penstock;

/// An undo that is broken off says how far it came, and another one brings it to its end.
class LeftUndoTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void oneThatIsStoppedIsTakenUpAgain();
    void oneThatWasKilledIsNotKnown();
    void oneThatWasRefusedAtOnceHasNotBegun();
    void oneThatFailsHalfwaySaysHowFar();
    void aFailedLookAfterwardsIsNoEnd();
    void thatItBeginsMustBeNoted();
    void anotherThatBeganMeanwhileIsNotForgotten();

private:
    enum class Answer { Done, Held, Refused };
    struct Watched
    {
        explicit Watched(ImportUndo &undo)
            : looked(&undo, &ImportUndo::looked),
              removed(&undo, &ImportUndo::removed),
              failed(&undo, &ImportUndo::failed)
        {
        }
        QString message() const { return failed.constLast().constFirst().value<Error>().message; }

        QSignalSpy looked;
        QSignalSpy removed;
        QSignalSpy failed;
    };
    ImportRecord record() const { return ImportRecord::read(m_journal).value(); }
    std::unique_ptr<ImportUndo> undo()
    {
        return std::make_unique<ImportUndo>(*m_client, m_settings.server, m_journal, record());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_journal;
    std::unique_ptr<FakeServer> m_server;
    ClientSettings m_settings;
    std::unique_ptr<Client> m_client;
    int m_deletions = 0;    ///< that were asked for
    int m_answeredFrom = 0; ///< the deletion from which on it answers otherwise; 0: none
    Answer m_answer = Answer::Done;
    bool m_countsFail = false;
};

void LeftUndoTest::init()
{
    m_client.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_journal = m_folder->filePath(QStringLiteral("sensors.json"));
    ImportRecord record;
    record.file = QStringLiteral("/tmp/sensors.csv");
    record.target = {QStringLiteral("here"), QStringLiteral("plant"), {}, QStringLiteral("m")};
    record.checkpoint.isComplete = true;
    record.checkpoint.written.from = 1;
    record.checkpoint.written.to = 2;
    record.checkpoint.written.series = {"m,host=a", "m,host=b", "m,host=c"};
    record.isOver = true;
    QVERIFY(record.write(m_journal));
    m_deletions = 0;
    m_answeredFrom = 0;
    m_answer = Answer::Done;
    m_countsFail = false;
    m_server = std::make_unique<FakeServer>();
    m_server->setHandler([this](const FakeRequest &request) {
        const QByteArray said = request.target + request.body;
        const FakeAnswer done = FakeAnswer::json(R"({"results":[{"statement_id":0}]})");
        if (!said.contains("DELETE"))
            return m_countsFail ? FakeAnswer::json(R"({"error":"no time"})", 500) : done;
        if (++m_deletions < m_answeredFrom || m_answeredFrom == 0 || m_answer == Answer::Done)
            return done;
        if (m_answer == Answer::Refused)
            return FakeAnswer::json(R"({"error":"deletion is off"})", 403);
        FakeAnswer held = FakeAnswer::raw({});
        held.hold();
        for (const FakeAnswer::Step &step : done.steps())
            held.send(step.bytes);
        return held;
    });
    m_settings = settingsFound(m_server->url(), Flavour::V1);
    m_client = std::make_unique<Client>(m_settings);
}

void LeftUndoTest::oneThatIsStoppedIsTakenUpAgain()
{
    QVERIFY(LeftUndo::in(m_folder->path()).isEmpty());
    {
        const auto first = undo();
        Watched watched(*first);
        first->look();
        QTRY_COMPARE(watched.looked.size(), 1);
        QVERIFY(!record().isUndoBegun); // nothing is deleted yet
        m_answeredFrom = 2;
        m_answer = Answer::Held;
        first->remove();
        QTRY_VERIFY(m_server->isHolding());
        QVERIFY(record().isUndoBegun);
        QCOMPARE(record().undoneParts, -1);
        QVERIFY(LeftUndo::in(m_folder->path()).isEmpty()); // somebody is at it
        first->stop();
        QCOMPARE(watched.failed.size(), 0); // what is under way is waited for
        m_server->goOn();
        QTRY_COMPARE(watched.failed.size(), 1);
        QCOMPARE(m_deletions, 2);
        QVERIFY2(watched.message().contains(u"2 of 3 deletions"), qPrintable(watched.message()));
        QVERIFY(first->hasBegun());
    }
    const QList<LeftUndo> left = LeftUndo::in(m_folder->path());
    QCOMPARE(left.size(), 1);
    QCOMPARE(left.constFirst().journal, m_journal);
    QCOMPARE(left.constFirst().record.undoneParts, 2);
    QCOMPARE(left.constFirst().record.undoParts, 3);
    QVERIFY(ImportUndo::check(left.constFirst().record, m_settings.server, QStringLiteral("here")));

    m_answer = Answer::Done;
    m_deletions = 0;
    const auto second = undo();
    Watched watched(*second);
    second->look();
    QTRY_COMPARE(watched.looked.size(), 1);
    second->remove();
    QTRY_COMPARE(watched.removed.size(), 1);
    QCOMPARE(m_deletions, 3);
    QVERIFY(record().isUndone);
    QVERIFY(LeftUndo::in(m_folder->path()).isEmpty());
}

/// Between two answers nobody writes down how far it is.
void LeftUndoTest::oneThatWasKilledIsNotKnown()
{
    {
        const auto killed = undo();
        Watched watched(*killed);
        killed->look();
        QTRY_COMPARE(watched.looked.size(), 1);
        m_answeredFrom = 3;
        m_answer = Answer::Held;
        killed->remove();
        QTRY_VERIFY(m_server->isHolding());
    }
    m_server->goOn();
    const QList<LeftUndo> left = LeftUndo::in(m_folder->path());
    QCOMPARE(left.size(), 1);
    QVERIFY(ImportUndo::undoProgress(left.constFirst().record).contains(u"not known"));

    // What was deleted then stays so, whatever the next one is told.
    m_answeredFrom = 1;
    m_deletions = 0;
    m_answer = Answer::Refused;
    const auto next = undo();
    Watched watched(*next);
    next->look();
    QTRY_COMPARE(watched.looked.size(), 1);
    next->remove();
    QTRY_COMPARE(watched.failed.size(), 1);
    QVERIFY2(watched.message().contains(u"not known"), qPrintable(watched.message()));
    QVERIFY(record().isUndoBegun);
    QCOMPARE(record().undoneParts, -1);
}

void LeftUndoTest::oneThatWasRefusedAtOnceHasNotBegun()
{
    const auto refused = undo();
    Watched watched(*refused);
    refused->look();
    QTRY_COMPARE(watched.looked.size(), 1);
    m_answeredFrom = 1;
    m_answer = Answer::Refused;
    refused->remove();
    QTRY_COMPARE(watched.failed.size(), 1);
    QVERIFY2(watched.message().contains(u"deletion is off") && !watched.message().contains(u"of 3"),
             qPrintable(watched.message()));
    QVERIFY(!record().isUndoBegun && !refused->hasBegun());
    QVERIFY(LeftUndo::in(m_folder->path()).isEmpty());
}

void LeftUndoTest::oneThatFailsHalfwaySaysHowFar()
{
    const auto failing = undo();
    Watched watched(*failing);
    failing->look();
    QTRY_COMPARE(watched.looked.size(), 1);
    m_answeredFrom = 2;
    m_answer = Answer::Refused;
    failing->remove();
    QTRY_COMPARE(watched.failed.size(), 1);
    QVERIFY2(watched.message().contains(u"1 of 3 deletions"), qPrintable(watched.message()));
    QVERIFY(record().isUndoBegun);
    QCOMPARE(record().undoneParts, 1);
}

void LeftUndoTest::aFailedLookAfterwardsIsNoEnd()
{
    const auto unseen = undo();
    Watched watched(*unseen);
    unseen->look();
    QTRY_COMPARE(watched.looked.size(), 1);
    m_countsFail = true;
    unseen->remove();
    QTRY_COMPARE(watched.failed.size(), 1);
    QVERIFY2(watched.message().contains(u"All deletions were done"), qPrintable(watched.message()));
    QVERIFY(record().isUndoBegun && !record().isUndone);
    QCOMPARE(LeftUndo::in(m_folder->path()).size(), 1);
}

void LeftUndoTest::thatItBeginsMustBeNoted()
{
    const auto unnoted = undo();
    Watched watched(*unnoted);
    unnoted->look();
    QTRY_COMPARE(watched.looked.size(), 1);
    QVERIFY(QFile::remove(m_journal));
    QVERIFY(QDir().mkpath(m_journal)); // no file can be written there
    unnoted->remove();
    QTRY_COMPARE(watched.failed.size(), 1);
    QVERIFY2(watched.message().contains(u"Nothing was deleted"), qPrintable(watched.message()));
    QCOMPARE(m_deletions, 0);
}

/// It would note that nothing was ever deleted, and the import could be gone on with.
void LeftUndoTest::anotherThatBeganMeanwhileIsNotForgotten()
{
    const auto asked = undo();
    Watched watched(*asked);
    asked->look();
    QTRY_COMPARE(watched.looked.size(), 1);
    {
        const auto other = undo();
        Watched others(*other);
        other->look();
        QTRY_COMPARE(others.looked.size(), 1);
        m_answeredFrom = 2;
        m_answer = Answer::Refused;
        other->remove();
        QTRY_COMPARE(others.failed.size(), 1);
    }
    QCOMPARE(record().undoneParts, 1);
    m_deletions = 0;
    m_answeredFrom = 1;
    asked->remove();
    QTRY_COMPARE(watched.failed.size(), 1);
    QCOMPARE(m_deletions, 0);
    QVERIFY(record().isUndoBegun);
    QCOMPARE(record().undoneParts, 1);
}

QTEST_GUILESS_MAIN(LeftUndoTest)
#include "leftundo_test.moc"
