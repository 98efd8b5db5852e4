// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/importdraft.h"
#include "core/pipeline/pipelineregistry.h"
#include "tests/support/fakeserver.h"
#include "tests/support/patience.h"
#include "tests/support/settingsfor.h"
#include "tests/ui/monitor/syntheticsnapshots.h"
#include "ui/common/messagebar.h"
#include "ui/importing/runhead.h"
#include "ui/importing/runpage.h"

#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace penstock;
using penstock::testing::runningSnapshot;
using penstock::testing::throttledSnapshot;

/// The page of a run in each of its states, and the buttons of its end.
class RunPageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void saysHowFarItIs();
    void aPauseIsCountedDownAndExplained_data();
    void aPauseIsCountedDownAndExplained();
    void offersWhatFitsTheEnd_data();
    void offersWhatFitsTheEnd();
    void rejectedRowsAreShownAndSaved();
    void rowsOfUnknownFateAreNotCalledRejected();
    void aPlanThatCannotStartSaysWhy();
    void theButtonsReachThePipeline();

private:
    QPushButton *button(const QString &text) const;
    QString said() const;
    static PipelineSnapshot over(PipelineSnapshot::State state);

    QTemporaryDir m_folder;
    ImportDraft m_draft;
    std::unique_ptr<PipelineRegistry> m_registry;
    std::unique_ptr<RunPage> m_page;
};

void RunPageTest::init()
{
    m_page.reset();
    m_registry = std::make_unique<PipelineRegistry>();
    m_draft = {};
    m_draft.plan.file = m_folder.filePath(QStringLiteral("sensors.csv"));
    m_draft.plan.pipeline.target.database = QStringLiteral("telemetry");
    m_page = std::make_unique<RunPage>(m_draft, *m_registry);
    m_page->resize(1'000, 700);
    m_page->show();
}

QPushButton *RunPageTest::button(const QString &text) const
{
    for (QPushButton *candidate : m_page->findChildren<QPushButton *>()) {
        if (candidate->isVisible() && candidate->text().remove(u'&') == text)
            return candidate;
    }
    return nullptr;
}

QString RunPageTest::said() const
{
    QStringList texts;
    for (const QLabel *label : m_page->findChildren<QLabel *>()) {
        if (label->isVisible())
            texts += label->text();
    }
    return texts.join(u'|');
}

PipelineSnapshot RunPageTest::over(PipelineSnapshot::State state)
{
    PipelineSnapshot snapshot = runningSnapshot(1, 2'000);
    snapshot.state = state;
    snapshot.accepted = 1'000;
    return snapshot;
}

void RunPageTest::saysHowFarItIs()
{
    m_page->present(runningSnapshot(1, 2'000));
    QVERIFY2(said().contains(QStringLiteral("Importing sensors.csv into telemetry")), qPrintable(said()));
    for (const char *part : {"217 k rows/s", "2.0 s elapsed", "4.2 s left", "434,000"})
        QVERIFY2(said().contains(QString::fromLatin1(part)), qPrintable(said()));
    const auto *progress = m_page->findChild<QProgressBar *>();
    QVERIFY(progress->value() > 0 && progress->value() < progress->maximum());
    m_page->present(over(PipelineSnapshot::State::Succeeded));
    QCOMPARE(progress->value(), progress->maximum());
    QVERIFY2(said().contains(QStringLiteral("stored in 2.0 s")), qPrintable(said()));
    QVERIFY2(said().contains(QStringLiteral("500 rows/s on average")), qPrintable(said()));
    QVERIFY(!said().contains(QStringLiteral(" left")));
}

void RunPageTest::aPauseIsCountedDownAndExplained_data()
{
    QTest::addColumn<qint64>("resumesInMs");
    QTest::addColumn<bool>("byHand");
    QTest::addColumn<QString>("says");
    QTest::newRow("until") << qint64(4'200) << false << QStringLiteral("|4.2 s|");
    QTest::newRow("for") << qint64(-1) << false << QStringLiteral("|1.0 s|");
    QTest::newRow("reason") << qint64(4'200) << false
                            << QStringLiteral("Paused · 429 · resumes in 4.2 s · the server asked to wait: too many");
    QTest::newRow("by hand") << qint64(-1) << true << QStringLiteral("paused by you");
}

void RunPageTest::aPauseIsCountedDownAndExplained()
{
    QFETCH(qint64, resumesInMs);
    QFETCH(bool, byHand);
    QFETCH(QString, says);
    PipelineSnapshot paused = throttledSnapshot(1, 1'000, 2'000, resumesInMs);
    if (byHand) {
        paused.pauses.last() = {};
        paused.pauses.last().reason = Pause::Reason::User;
        paused.pauses.last().durationMs = 1'000;
    }
    m_page->present(paused);
    QVERIFY2(said().contains(says), qPrintable(said()));
    // Only what somebody has paused by hand can be resumed by hand.
    QCOMPARE(button(QStringLiteral("Resume")) != nullptr, byHand);
    QCOMPARE(button(QStringLiteral("Pause")) == nullptr, byHand);
}

void RunPageTest::offersWhatFitsTheEnd_data()
{
    QTest::addColumn<PipelineSnapshot>("snapshot");
    QTest::addColumn<QStringList>("buttons");
    QTest::addColumn<QString>("focused");
    const QString open = QStringLiteral("Open result");
    const QString again = QStringLiteral("Try again");
    const QString pause = QStringLiteral("Pause");
    const QString stop = QStringLiteral("Stop");
    QTest::newRow("running") << runningSnapshot(1, 100) << QStringList{pause, stop} << QString();
    QTest::newRow("all stored") << over(PipelineSnapshot::State::Succeeded) << QStringList{open} << open;
    PipelineSnapshot rejects = over(PipelineSnapshot::State::Succeeded);
    rejects.rejected = 1;
    rejects.rejectedRows = {{7, 8, QStringLiteral("load"), QStringLiteral("no number"), QStringLiteral("x")}};
    QTest::newRow("some not stored") << rejects
                                     << QStringList{open, QStringLiteral("Show rejected rows"),
                                                    QStringLiteral("Save rejects…")}
                                     << open;
    rejects.rejectsFile = QStringLiteral("/tmp/r.csv");
    QTest::newRow("in a file") << rejects
                               << QStringList{open, QStringLiteral("Show rejected rows"),
                                              QStringLiteral("Open rejects file")}
                               << open;
    QTest::newRow("stopped") << over(PipelineSnapshot::State::Cancelled) << QStringList{open, again} << again;
    PipelineSnapshot nothing = over(PipelineSnapshot::State::Failed);
    nothing.accepted = 0;
    QTest::newRow("nothing stored") << nothing << QStringList{again} << again;
}

void RunPageTest::offersWhatFitsTheEnd()
{
    QFETCH(PipelineSnapshot, snapshot);
    QFETCH(QStringList, buttons);
    QFETCH(QString, focused);
    m_page->present(runningSnapshot(1, 50));
    m_page->present(snapshot);
    QStringList shown;
    for (const QPushButton *candidate : m_page->findChildren<QPushButton *>()) {
        if (candidate->isVisible())
            shown += candidate->text().remove(u'&');
    }
    shown.sort();
    buttons.sort();
    QCOMPARE(shown, buttons);
    if (!focused.isEmpty())
        QCOMPARE(m_page->focusWidget(), button(focused));
    QSignalSpy result(m_page.get(), &RunPage::openResultRequested);
    QSignalSpy again(m_page.get(), &RunPage::tryAgainRequested);
    for (const QString &name : {QStringLiteral("Open result"), QStringLiteral("Try again")}) {
        if (button(name))
            QTest::mouseClick(button(name), Qt::LeftButton);
    }
    QCOMPARE(result.size(), buttons.contains(QStringLiteral("Open result")) ? 1 : 0);
    QCOMPARE(again.size(), buttons.contains(QStringLiteral("Try again")) ? 1 : 0);
}

void RunPageTest::rejectedRowsAreShownAndSaved()
{
    PipelineSnapshot snapshot = over(PipelineSnapshot::State::Succeeded);
    snapshot.rejected = 3; // of which one is known
    snapshot.rejectedRows = {{7, 8, QStringLiteral("load"), QStringLiteral("no number"), QStringLiteral("1,x")}};
    m_page->present(snapshot);
    auto *tabs = m_page->findChild<QTabWidget *>();
    QCOMPARE(tabs->tabText(0), QStringLiteral("Rejected rows (first 1 of 3)"));
    tabs->setCurrentIndex(1);
    QTest::mouseClick(button(QStringLiteral("Show rejected rows")), Qt::LeftButton);
    QCOMPARE(tabs->currentIndex(), 0);

    QTest::mouseClick(button(QStringLiteral("Save rejects…")), Qt::LeftButton);
    auto *dialog = m_page->findChild<QFileDialog *>();
    QVERIFY(dialog);
    const QString path = m_folder.filePath(QStringLiteral("kept.csv"));
    Q_EMIT dialog->fileSelected(path);
    dialog->close();
    QTRY_VERIFY2(said().contains(QStringLiteral("Saved 1 of 3 rows")), qPrintable(said()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("7,8,"));
    dialog = nullptr;
    QTRY_VERIFY(!m_page->findChild<QFileDialog *>());
    QTest::mouseClick(button(QStringLiteral("Save rejects…")), Qt::LeftButton);
    Q_EMIT m_page->findChild<QFileDialog *>()->fileSelected(QStringLiteral("/no/such/folder/kept.csv"));
    QTRY_VERIFY2(said().contains(QStringLiteral("Choose another place")), qPrintable(said()));
}

void RunPageTest::rowsOfUnknownFateAreNotCalledRejected()
{
    PipelineSnapshot snapshot = over(PipelineSnapshot::State::Failed);
    snapshot.unknown = 2;
    snapshot.rejectedRows = {{14, 15, {}, QStringLiteral("not known"), QStringLiteral("13,x")},
                             {18, 19, {}, QStringLiteral("not known"), QStringLiteral("17,x")}};
    m_page->present(snapshot);
    auto *tabs = m_page->findChild<QTabWidget *>();
    QCOMPARE(tabs->tabText(0), QStringLiteral("Rejected or unknown rows (2)"));
    QTest::mouseClick(button(QStringLiteral("Save rejects…")), Qt::LeftButton);
    Q_EMIT m_page->findChild<QFileDialog *>()->fileSelected(m_folder.filePath(QStringLiteral("unknown.csv")));
    QTRY_VERIFY2(said().contains(QStringLiteral("Saved 2 of 2 rows")), qPrintable(said()));
    snapshot.rejected = 1;
    snapshot.unknown = 1;
    m_page->present(snapshot);
    QCOMPARE(tabs->tabText(0), QStringLiteral("Rejected or unknown rows (2)"));
    snapshot.rejected = 2;
    m_page->present(snapshot);
    QCOMPARE(tabs->tabText(0), QStringLiteral("Rejected rows (2)"));
}

void RunPageTest::aPlanThatCannotStartSaysWhy()
{
    QSignalSpy complete(m_page.get(), &RunPage::completeChanged);
    m_page->start({});
    QVERIFY(!m_page->isRunning());
    QVERIFY(m_page->isComplete());
    QCOMPARE(complete.size(), 1);
    QCOMPARE(m_page->snapshot().state, PipelineSnapshot::State::Failed);
    QVERIFY2(said().contains(QStringLiteral("None of the columns is the time")), qPrintable(said()));
    QVERIFY(m_page->findChild<MessageBar *>()->isVisible());
    QVERIFY(button(QStringLiteral("Try again")));
    QVERIFY(m_registry->running().isEmpty());
}

void RunPageTest::theButtonsReachThePipeline()
{
    FakeServer server;
    server.setHandler([](const FakeRequest &) { return FakeAnswer::raw("HTTP/1.1 204 No Content\r\n").stall(); });
    QFile file(m_draft.plan.file);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("time,load\n2024-01-01,1\n2024-01-02,2\n");
    file.close();
    m_draft.plan.measurement = QStringLiteral("m");
    m_draft.plan.columns = {{QStringLiteral("time"), ColumnPlan::Role::Time, ColumnPlan::FieldType::String, {}},
                            {QStringLiteral("load"), ColumnPlan::Role::Field, ColumnPlan::FieldType::Float, {}}};
    ClientSettings settings = settingsFor(server.url(), Flavour::V1);
    QSignalSpy ended(m_page.get(), &RunPage::ended);
    m_page->start(settings);
    QVERIFY(m_page->isRunning() && !m_page->isComplete());
    QVERIFY(!qobject_cast<QPushButton *>(m_page->focusWidget())); // one Enter too many stops nothing
    QTest::mouseClick(button(QStringLiteral("Pause")), Qt::LeftButton);
    QTRY_VERIFY(button(QStringLiteral("Resume")));
    QTest::keyClick(button(QStringLiteral("Resume")), Qt::Key_Space);
    QTRY_VERIFY(button(QStringLiteral("Pause")));
    QTest::mouseClick(button(QStringLiteral("Stop")), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, patienceMs);
    QCOMPARE(m_page->snapshot().state, PipelineSnapshot::State::Cancelled);
    QVERIFY(m_page->isComplete());
}

QTEST_MAIN(RunPageTest)
#include "runpage_test.moc"
