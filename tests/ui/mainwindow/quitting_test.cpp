// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/csvimport.h"
#include "core/importing/leftundo.h"
#include "core/pipeline/pipeline.h"
#include "tests/support/patience.h"
#include "tests/support/settingsfor.h"
#include "tests/ui/common/pressbutton.h"
#include "tests/ui/common/testservices.h"
#include "tests/ui/mainwindow/undoneimport.h"
#include "ui/common/messagebar.h"
#include "ui/importing/runundo.h"
#include "ui/mainwindow/fileintake.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/stopquestion.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>

#include <algorithm>
#include <memory>

using namespace penstock;

/// The window does not close over what is under way without a question, and what it stops can be gone on with.
class QuittingTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void anUndoIsAskedAbout_data();
    void anUndoIsAskedAbout();
    void anUndoThatEndsMeanwhileIsDone();
    void allThatRunsIsOneQuestion();
    void whatIsOnlyAskedIsNotInTheWay();
    void afterAStartItIsGoneOnWith();
    void withoutItsConnectionItIsSaidOnly();
    void oneWhoseFileWasImportedAgainIsNotGoneOnWith();
    void oneThatFailsBehindAClosedWizardIsOffered();

private:
    void beginUndo();
    bool answerUndo(const QString &text) const;
    StopQuestion *question() const { return m_window->findChild<StopQuestion *>(); }
    QString said() const;

    std::unique_ptr<UndoneImport> m_import;
    std::unique_ptr<TestServices> m_test;
    std::unique_ptr<MainWindow> m_window;
    ClientSettings m_settings;
    RunUndo *m_undo = nullptr;
};

void QuittingTest::init()
{
    m_import = std::make_unique<UndoneImport>();
    QVERIFY(m_import->isWritten());
    m_settings = settingsFound(m_import->server().url(), Flavour::V1);
    m_test = std::make_unique<TestServices>();
    m_window = std::make_unique<MainWindow>(m_test->services);
    m_window->show();
    m_undo = nullptr;
}

void QuittingTest::cleanup()
{
    m_window.reset();
    m_test.reset();
    m_import.reset();
}

/// The question of the undo itself.
bool QuittingTest::answerUndo(const QString &text) const
{
    QMessageBox *box = nullptr;
    const auto isAsked = [this, &box] {
        const QList<QMessageBox *> boxes = m_window->findChildren<QMessageBox *>();
        const auto found = std::ranges::find_if(
            boxes, [](const QMessageBox *one) { return one->isVisible() && !qobject_cast<const StopQuestion *>(one); });
        box = found == boxes.end() ? nullptr : *found;
        return box != nullptr;
    };
    return QTest::qWaitFor(isAsked, patienceMs) && pressButton(*box, text);
}

/// The second deletion is under way.
void QuittingTest::beginUndo()
{
    m_import->holdFrom(2);
    m_undo = new RunUndo(m_window.get());
    m_undo->start(m_settings, m_import->journal());
    QVERIFY(answerUndo(QStringLiteral("Delete the rows")));
    QTRY_VERIFY(m_import->server().isHolding());
    QVERIFY(m_undo->isDeleting());
}

QString QuittingTest::said() const
{
    QStringList texts;
    const QList<MessageBar *> bars = m_window->findChildren<MessageBar *>();
    for (const MessageBar *bar : bars)
        texts += bar->text();
    return texts.join(u'|');
}

void QuittingTest::anUndoIsAskedAbout_data()
{
    QTest::addColumn<QString>("way");
    QTest::newRow("close") << QStringLiteral("close");
    QTest::newRow("command") << QStringLiteral("command");
    QTest::newRow("the session ends") << QStringLiteral("session");
}

void QuittingTest::anUndoIsAskedAbout()
{
    QFETCH(const QString, way);
    const auto quit = [this, &way] {
        if (way == u"close") {
            m_window->close();
        } else if (way == u"command") {
            const QList<QAction *> actions = m_window->findChildren<QAction *>();
            const auto found = std::ranges::find_if(
                actions, [](const QAction *action) { return action->text().remove(u'&') == QLatin1String("Quit"); });
            QVERIFY(found != actions.end());
            (*found)->trigger();
        } else {
            QEvent end(QEvent::Quit); // as a session manager, or the system, ends a program
            QCoreApplication::sendEvent(qApp, &end);
        }
    };
    beginUndo();
    quit();
    QVERIFY(m_window->isVisible());
    QPointer<StopQuestion> asked = question();
    QVERIFY(asked);
    QCOMPARE(asked->windowTitle(), QStringLiteral("An undo is running"));
    QVERIFY2(asked->text().contains(u"sensors.csv"), qPrintable(asked->text()));
    QVERIFY2(asked->informativeText().contains(u"rest stays on the server"), qPrintable(asked->informativeText()));
    QVERIFY(pressButton(*asked, QStringLiteral("Keep running")));
    QTRY_VERIFY(!asked);
    QVERIFY(m_window->isVisible() && m_undo->isDeleting());

    QSignalSpy failed(m_undo, &RunUndo::failed);
    quit();
    asked = question();
    QVERIFY(asked);
    QVERIFY(pressButton(*asked, QStringLiteral("Stop the undo and quit")));
    QTRY_VERIFY(!asked);
    QVERIFY(m_window->isVisible()); // the deletion under way is waited for
    m_import->server().goOn();
    QTRY_VERIFY(!m_window->isVisible());
    QCOMPARE(failed.size(), 1);
    const QString message = failed.constFirst().constFirst().value<Error>().message;
    QVERIFY2(message.contains(u"2 of 3 deletions"), qPrintable(message));
    QCOMPARE(m_import->deletions(), 2);
    const ImportRecord record = m_import->record();
    QVERIFY(record.isUndoBegun && !record.isUndone);
    QCOMPARE(record.undoneParts, 2);
}

void QuittingTest::anUndoThatEndsMeanwhileIsDone()
{
    beginUndo();
    m_window->close();
    QPointer<StopQuestion> asked = question();
    QVERIFY(asked);
    QSignalSpy done(m_undo, &RunUndo::done);
    m_import->holdFrom(0);
    m_import->server().goOn();
    QTRY_COMPARE(done.size(), 1);
    QVERIFY(m_window->isVisible()); // nobody has said so
    QVERIFY(pressButton(*asked, QStringLiteral("Stop the undo and quit")));
    QTRY_VERIFY(!m_window->isVisible());
    QVERIFY(m_import->record().isUndone);
}

void QuittingTest::allThatRunsIsOneQuestion()
{
    // Nobody listens there: the import waits and tries again.
    Profile nobody = Profile::createNew();
    nobody.name = QStringLiteral("nobody");
    nobody.url = QUrl(QStringLiteral("http://127.0.0.1:1"));
    ImportPlan plan;
    plan.file = m_test->folder.filePath(QStringLiteral("rows.csv"));
    QFile file(plan.file);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("time,cpu\n2024-01-01T00:00:00Z,1\n");
    file.close();
    plan.columns = {{QStringLiteral("time"), ColumnPlan::Role::Time},
                    {QStringLiteral("cpu"), ColumnPlan::Role::Field, ColumnPlan::FieldType::Float}};
    plan.measurement = QStringLiteral("rows");
    plan.pipeline.target.database = QStringLiteral("telemetry");
    const Result<Pipeline *> started = startImport(plan, {nobody, {}}, m_test->pipelines, this);
    QVERIFY2(started, qPrintable(started ? QString() : started.error().message));
    beginUndo();

    m_window->close();
    QVERIFY(m_window->isVisible());
    const QList<StopQuestion *> questions = m_window->findChildren<StopQuestion *>();
    QCOMPARE(questions.size(), 1);
    const QString text = questions.constFirst()->informativeText();
    QVERIFY2(text.contains(u"rows.csv") && text.contains(u"sensors.csv"), qPrintable(text));
    QVERIFY(questions.constFirst()->text().startsWith(u"2 things"));
    QVERIFY(pressButton(*questions.constFirst(), QStringLiteral("Stop all of it and quit")));
    QTRY_VERIFY(m_test->pipelines.running().isEmpty());
    QVERIFY(m_window->isVisible()); // one of the two has ended
    m_import->server().goOn();
    QTRY_VERIFY(!m_window->isVisible());
    QCOMPARE(m_import->record().undoneParts, 2);
}

/// Nothing is deleted before the answer.
void QuittingTest::whatIsOnlyAskedIsNotInTheWay()
{
    m_undo = new RunUndo(m_window.get());
    m_undo->start(m_settings, m_import->journal());
    QVERIFY(answerUndo(QStringLiteral("Keep them")));
    m_window->close();
    QVERIFY(!m_window->isVisible() && !question());
    QCOMPARE(m_import->deletions(), 0);
    QVERIFY(!m_import->record().isUndoBegun);
}

void QuittingTest::afterAStartItIsGoneOnWith()
{
    ImportRecord record = m_import->record();
    record.isUndoBegun = true;
    record.undoneParts = 2;
    record.undoParts = 3;
    QVERIFY(record.write(m_import->journal()));
    m_test->addProfile(QStringLiteral("home"), m_import->server().url());
    m_window = std::make_unique<MainWindow>(m_test->services);
    m_window->show();
    QTRY_VERIFY2(said().contains(u"The undo of the import of sensors.csv into plant has not come to its end. 2 of 3"),
                 qPrintable(said()));
    QCOMPARE(m_import->deletions(), 0); // not by itself
    const QList<QAbstractButton *> buttons = m_window->findChildren<QAbstractButton *>();
    const auto goOn = std::ranges::find_if(buttons, [](const QAbstractButton *candidate) {
        return candidate->text().remove(u'&') == QStringLiteral("Undo it on home…");
    });
    QVERIFY(goOn != buttons.end());
    (*goOn)->click();
    QVERIFY(answerUndo(QStringLiteral("Delete the rows")));
    QTRY_VERIFY2(said().contains(u"What the import of sensors.csv wrote is deleted"), qPrintable(said()));
    QVERIFY(m_import->record().isUndone);
    QCOMPARE(m_import->deletions(), 3);

    // And it is not spoken of again.
    m_window = std::make_unique<MainWindow>(m_test->services);
    m_window->show();
    QVERIFY(LeftUndo::in(ImportJournal::defaultFolder()).isEmpty());
}

void QuittingTest::withoutItsConnectionItIsSaidOnly()
{
    ImportRecord record = m_import->record();
    record.isUndoBegun = true;
    QVERIFY(record.write(m_import->journal()));
    m_window = std::make_unique<MainWindow>(m_test->services);
    m_window->show();
    QTRY_VERIFY2(said().contains(QStringLiteral("No connection leads to ") + m_import->server().url().toString()),
                 qPrintable(said()));
    QVERIFY2(said().contains(u"is not known"), qPrintable(said()));
}

/// Those rows nobody wanted to be rid of.
void QuittingTest::oneWhoseFileWasImportedAgainIsNotGoneOnWith()
{
    ImportRecord record = m_import->record();
    record.begun = 1;
    record.isUndoBegun = true;
    QVERIFY(record.write(m_import->journal()));
    m_test->addProfile(QStringLiteral("home"), m_import->server().url());
    m_window = std::make_unique<MainWindow>(m_test->services);
    m_window->show();
    QTRY_VERIFY2(said().contains(u"has not come to its end"), qPrintable(said()));
    record.begun = 2;
    record.isUndoBegun = false;
    QVERIFY(record.write(m_import->journal()));
    const QList<QAbstractButton *> buttons = m_window->findChildren<QAbstractButton *>();
    const auto goOn = std::ranges::find_if(buttons, [](const QAbstractButton *candidate) {
        return candidate->text().remove(u'&') == QStringLiteral("Undo it on home…");
    });
    QVERIFY(goOn != buttons.end());
    (*goOn)->click();
    QTRY_VERIFY2(said().contains(u"Nothing was deleted"), qPrintable(said()));
    QVERIFY(m_window->findChildren<QMessageBox *>().isEmpty());
    QCOMPARE(m_import->deletions(), 0);
    QVERIFY(!m_import->record().isUndoBegun);
}

void QuittingTest::oneThatFailsBehindAClosedWizardIsOffered()
{
    QVERIFY(QThreadPool::globalInstance()->waitForDone(patienceMs)); // what is looked for at the start
    m_test->addProfile(QStringLiteral("home"), m_import->server().url());
    ImportRecord record = m_import->record();
    record.isUndoBegun = true;
    record.undoneParts = 1;
    record.undoParts = 3;
    QVERIFY(record.write(m_import->journal()));
    auto *intake = m_window->findChild<FileIntake *>();
    QVERIFY(intake);
    Error error;
    error.message = QStringLiteral("The server is away.");
    Q_EMIT intake->undoFailed(error);
    QTRY_VERIFY2(said().contains(u"1 of 3 deletions"), qPrintable(said()));
    QVERIFY2(said().contains(u"The server is away."), qPrintable(said()));
    const QList<QAbstractButton *> buttons = m_window->findChildren<QAbstractButton *>();
    QVERIFY(std::ranges::any_of(buttons, [](const QAbstractButton *candidate) {
        return candidate->text().remove(u'&') == QStringLiteral("Undo it on home…") && candidate->isVisible();
    }));
}

QTEST_MAIN(QuittingTest)
#include "quitting_test.moc"
