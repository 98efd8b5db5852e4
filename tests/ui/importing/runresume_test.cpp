// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/importdraft.h"
#include "core/importing/rejectsplace.h"
#include "core/pipeline/pipelineregistry.h"
#include "tests/support/fakeserver.h"
#include "tests/support/patience.h"
#include "ui/common/messagebar.h"
#include "ui/importing/runpage.h"

#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace penstock;

namespace {

constexpr quint64 rows = 300;

} // namespace

/// An import that was broken off: the page asks whether to go on, and takes away again what was written.
class RunResumeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void asksAndGoesOn();
    void asksAndBeginsAnew();
    void goesOnWithTheFormerRejects();
    void holdsTheRate();
    void takesAwayWhatItWrote();
    void anUndoThatFailsIsTold();
    void anUndoOfTheRunBeforeIsForgotten();
    void asksAnewWhenItCouldNotBegin();
    void nobodyIsAskedWhenNobodyIsThere();
    void productionAsksForTheName();

private:
    void breakOff();
    void finish(const char *button);
    bool sayYes();
    FakeAnswer answerTo(const FakeRequest &request);
    QPushButton *button(const char *text) const;
    QString said() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeServer> m_server;
    std::unique_ptr<PipelineRegistry> m_registry;
    ImportDraft m_draft;
    ClientSettings m_settings;
    std::unique_ptr<RunPage> m_page;
    int m_writes = 0;
    int m_refusedFrom = 0; ///< this write and those behind it; 0: none
    bool m_isDeleted = false;
    bool m_refusesDeletion = false;
};

void RunResumeTest::init()
{
    m_page.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("XDG_DATA_HOME", m_folder->path().toLocal8Bit());
    m_server = std::make_unique<FakeServer>();
    m_server->setHandler([this](const FakeRequest &request) { return answerTo(request); });
    m_registry = std::make_unique<PipelineRegistry>();
    m_writes = 0;
    m_refusedFrom = 0;
    m_isDeleted = false;
    m_refusesDeletion = false;
    m_draft = {};
    m_draft.plan.file = m_folder->filePath(QStringLiteral("sensors.csv"));
    QFile file(m_draft.plan.file);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("time,load\n");
    for (quint64 row = 1; row <= rows; ++row)
        file.write(QByteArray::number(1'700'000'000 + row) + ",1\n");
    file.close();
    m_draft.plan.measurement = QStringLiteral("m");
    m_draft.plan.columns = {{QStringLiteral("time"), ColumnPlan::Role::Time},
                            {QStringLiteral("load"), ColumnPlan::Role::Field, ColumnPlan::FieldType::Float}};
    m_draft.plan.columns[0].time.kind = TimestampFormat::Kind::EpochSeconds;
    m_draft.plan.pipeline.target.database = QStringLiteral("plant");
    m_draft.plan.pipeline.batchRows = 10;
    m_settings = {};
    m_settings.profile = Profile::createNew();
    m_settings.profile.url = m_server->url();
    m_settings.server.flavour = Flavour::V1;
    m_page = std::make_unique<RunPage>(m_draft, *m_registry);
    connect(m_page.get(), &RunPage::tryAgainRequested, m_page.get(), [this] { m_page->start(m_settings); });
    m_page->resize(1'000, 700);
    m_page->show();
}

FakeAnswer RunResumeTest::answerTo(const FakeRequest &request)
{
    if (request.path() == "/write") {
        if (++m_writes >= m_refusedFrom && m_refusedFrom > 0)
            return FakeAnswer::json(R"({"error":"authorization failed"})", 401);
        return FakeAnswer::of(204).empty();
    }
    const QByteArray said = request.target + request.body;
    if (said.contains("DELETE") && m_refusesDeletion)
        return FakeAnswer::json(R"({"error":"deletion is off"})", 403);
    if (said.contains("DELETE"))
        m_isDeleted = true;
    if (said.contains("count") && !m_isDeleted)
        return FakeAnswer::json(
            R"({"results":[{"statement_id":0,"series":[{"name":"m","columns":["time","count_load"],)"
            R"("values":[[0,300]]}]}]})");
    return FakeAnswer::json(R"({"results":[{"statement_id":0}]})");
}

QPushButton *RunResumeTest::button(const char *text) const
{
    for (QPushButton *candidate : m_page->findChildren<QPushButton *>()) {
        if (candidate->isVisible() && candidate->text().remove(u'&') == QString::fromUtf8(text))
            return candidate;
    }
    return nullptr;
}

QString RunResumeTest::said() const
{
    QStringList texts;
    for (const QLabel *label : m_page->findChildren<QLabel *>()) {
        if (label->isVisible())
            texts += label->text();
    }
    return texts.join(u'|');
}

void RunResumeTest::breakOff()
{
    m_refusedFrom = 11;
    QSignalSpy ended(m_page.get(), &RunPage::ended);
    m_page->start(m_settings);
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 20'000);
    QCOMPARE(m_page->snapshot().state, PipelineSnapshot::State::Failed);
    QVERIFY(button("Go on") && button("From the beginning"));
    m_refusedFrom = 0;
    m_writes = 0;
    // The next time that somebody opens the file.
    m_page->start(m_settings);
    QTRY_VERIFY(button("Go on there"));
    QVERIFY(button("From the beginning") && !m_page->isRunning());
    QVERIFY2(said().contains(QStringLiteral("stopped behind row")), qPrintable(said()));
    QVERIFY2(said().contains(QStringLiteral("sensors.csv was begun before")), qPrintable(said()));
    QVERIFY(!button("Pause") && !button("Stop"));
    QVERIFY2(!said().contains(QStringLiteral("elapsed")), qPrintable(said()));
    QCOMPARE(m_writes, 0);
}

void RunResumeTest::finish(const char *name)
{
    QSignalSpy ended(m_page.get(), &RunPage::ended);
    QTest::mouseClick(button(name), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 20'000);
    QCOMPARE(m_page->snapshot().state, PipelineSnapshot::State::Succeeded);
    QCOMPARE(m_page->snapshot().accepted, rows);
    QVERIFY(!button("Go on") && !button("Try again"));
}

void RunResumeTest::asksAndGoesOn()
{
    breakOff();
    finish("Go on there");
    QVERIFY(m_writes < int(rows / 10));
    QVERIFY(m_page->snapshot().resumed.row > 0);
}

void RunResumeTest::asksAndBeginsAnew()
{
    breakOff();
    finish("From the beginning");
    QCOMPARE(m_writes, int(rows / 10));
    QCOMPARE(m_page->snapshot().resumed.row, quint64(0));
}

void RunResumeTest::holdsTheRate()
{
    auto *limit = m_page->findChild<QSpinBox *>();
    QVERIFY(limit && !limit->isVisible());
    limit->setValue(1); // of 300 rows
    m_page->start(m_settings);
    QVERIFY(limit->isVisible());
    QTRY_COMPARE(m_page->snapshot().rowsPerSecondLimit, 1);
    QSignalSpy ended(m_page.get(), &RunPage::ended);
    limit->setValue(0);
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 20'000);
    QCOMPARE(m_page->snapshot().accepted, rows);
    QVERIFY(!limit->isVisible());
}

void RunResumeTest::takesAwayWhatItWrote()
{
    QSignalSpy ended(m_page.get(), &RunPage::ended);
    m_page->start(m_settings);
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 20'000);
    const auto question = [] { return qobject_cast<QMessageBox *>(QApplication::activeModalWidget()); };
    for (const bool isMeant : {false, true}) {
        QVERIFY(button("Undo…") && button("Undo…")->isEnabled());
        QTest::mouseClick(button("Undo…"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(question(), 10'000);
        QVERIFY2(question()->text().contains(QStringLiteral("300 values")), qPrintable(question()->text()));
        QVERIFY(!m_isDeleted);
        const QString wanted = isMeant ? QStringLiteral("Delete the rows") : QStringLiteral("Keep them");
        for (QAbstractButton *candidate : question()->buttons()) {
            if (candidate->text().remove(u'&') == wanted) {
                candidate->click();
                break;
            }
        }
        QTRY_VERIFY(!question());
    }
    QTRY_VERIFY_WITH_TIMEOUT(said().contains(QStringLiteral("is deleted")), 10'000);
    QVERIFY(m_isDeleted);
    QVERIFY(!button("Undo…") && !button("Open result"));
}

/// To the question whether the rows are to be deleted.
bool RunResumeTest::sayYes()
{
    const auto question = [] { return qobject_cast<QMessageBox *>(QApplication::activeModalWidget()); };
    if (!QTest::qWaitFor([&question] { return question() != nullptr; }, patienceMs))
        return false;
    for (QAbstractButton *candidate : question()->buttons()) {
        if (candidate->text().remove(u'&') == QStringLiteral("Delete the rows")) {
            candidate->click();
            return true;
        }
    }
    return false;
}

void RunResumeTest::anUndoThatFailsIsTold()
{
    QSignalSpy ended(m_page.get(), &RunPage::ended);
    m_page->start(m_settings);
    QTRY_COMPARE(ended.size(), 1);
    QVERIFY(!m_page->isBusy());
    m_refusesDeletion = true;
    QSignalSpy failed(m_page.get(), &RunPage::undoFailed);
    QTest::mouseClick(button("Undo…"), Qt::LeftButton);
    QVERIFY(sayYes());
    QVERIFY(m_page->isDeleting() && m_page->isBusy() && !m_page->isComplete());
    QTRY_COMPARE(failed.size(), 1);
    const QString message = failed.constFirst().constFirst().value<Error>().message;
    QVERIFY2(message.contains(u"sensors.csv is not undone"), qPrintable(message));
    QVERIFY(!m_page->isBusy());
    QCOMPARE(ended.size(), 2);
    QVERIFY(button("Undo…") && button("Undo…")->isEnabled());
}

/// Its question, and its end, would stand on the page of another run.
void RunResumeTest::anUndoOfTheRunBeforeIsForgotten()
{
    QSignalSpy ended(m_page.get(), &RunPage::ended);
    m_page->start(m_settings);
    QTRY_COMPARE(ended.size(), 1);
    QTest::mouseClick(button("Undo…"), Qt::LeftButton); // it looks what is there
    QVERIFY(!button("Undo…")->isEnabled());
    m_page->start(m_settings);
    QTRY_COMPARE(ended.size(), 2);
    QVERIFY(!QApplication::activeModalWidget());
    QVERIFY(!m_isDeleted);
    // Of this one it is asked.
    QVERIFY(button("Undo…") && button("Undo…")->isEnabled());
    QTest::mouseClick(button("Undo…"), Qt::LeftButton);
    QVERIFY(sayYes());
    QTRY_VERIFY(said().contains(QStringLiteral("is deleted")));
}

/// What was chosen for one start is not meant for a later one, of another place or file.
void RunResumeTest::asksAnewWhenItCouldNotBegin()
{
    breakOff();
    disconnect(m_page.get(), &RunPage::tryAgainRequested, nullptr, nullptr); // as without a connection
    QTest::mouseClick(button("From the beginning"), Qt::LeftButton);
    m_page->start(m_settings);
    QVERIFY(m_page->isBusy());
    QTRY_VERIFY(!m_page->isBusy());
    QVERIFY(button("Go on there"));
    QCOMPARE(m_writes, 0);
}

void RunResumeTest::nobodyIsAskedWhenNobodyIsThere()
{
    breakOff();
    QSignalSpy ended(m_page.get(), &RunPage::ended);
    m_page->start(m_settings);
    QVERIFY(m_page->isBusy() && !m_page->isRunning() && !m_page->isComplete());
    m_page->leaveAlone();
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(m_page->snapshot().state, PipelineSnapshot::State::Succeeded);
    QCOMPARE(m_page->snapshot().accepted, rows);
    QVERIFY(m_page->snapshot().resumed.row > 0);
}

/// Of an import that an earlier version has begun, when data.csv and data.txt shared "data.rejects.csv".
void RunResumeTest::goesOnWithTheFormerRejects()
{
    QFile file(m_draft.plan.file);
    QVERIFY(file.open(QIODevice::Append));
    file.write("1800000000,x\n");
    file.close();
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    file.close();
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(text).insert(text.indexOf('\n') + 1, "1600000000,y\n"));
    file.close();
    QString &rejects = m_draft.plan.pipeline.rejectsFile;
    const QString former = m_folder->filePath(QStringLiteral("sensors.rejects.csv"));
    rejects = former;
    breakOff();
    rejects = RejectsPlace::of(m_draft.plan.file, {}).file;
    QVERIFY(rejects != former);
    QSignalSpy ended(m_page.get(), &RunPage::ended);
    QTest::mouseClick(button("Go on there"), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 30'000);
    const PipelineSnapshot &over = m_page->snapshot();
    QVERIFY2(over.state == PipelineSnapshot::State::Succeeded, qPrintable(said()));
    QCOMPARE(over.accepted, rows);
    QCOMPARE(over.rejected, quint64(2));
    QCOMPARE(over.rejectsFile, former);
    QVERIFY2(!over.notes.join(u' ').contains(QStringLiteral("are not in")), qPrintable(over.notes.join(u' ')));
    QFile kept(former);
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), QByteArray("time,load\n1600000000,y\n1800000000,x\n"));
    QVERIFY(!QFile::exists(rejects));
}

/// As before a statement that takes something away.
void RunResumeTest::productionAsksForTheName()
{
    m_settings.profile.name = QStringLiteral("Plant 3");
    m_settings.profile.isProduction = true;
    QSignalSpy ended(m_page.get(), &RunPage::ended);
    m_page->start(m_settings);
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 20'000);
    const auto question = [] { return qobject_cast<QMessageBox *>(QApplication::activeModalWidget()); };
    QTest::mouseClick(button("Undo…"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(question(), 10'000);
    const QList<QAbstractButton *> buttons = question()->buttons();
    const auto found = std::ranges::find_if(buttons, [](const QAbstractButton *candidate) {
        return candidate->text().remove(u'&') == QLatin1String("Delete the rows");
    });
    QVERIFY(found != buttons.end());
    QAbstractButton *const remove = *found;
    auto *typed = question()->findChild<QLineEdit *>();
    QVERIFY(typed && typed->isVisible());
    QVERIFY2(typed->accessibleName().contains(QStringLiteral("Plant 3")) &&
                 typed->accessibleName().contains(QStringLiteral("type plant to go on")),
             qPrintable(typed->accessibleName()));
    // Between the text and the buttons.
    const QPoint place = typed->mapTo(question(), QPoint());
    QVERIFY(place.y() < remove->mapTo(question(), QPoint()).y());
    QVERIFY(question()->rect().contains(QRect(place, typed->size())));
    QVERIFY(!remove->isEnabled());
    typed->setText(QStringLiteral("plan"));
    QVERIFY(!remove->isEnabled());
    remove->click();
    QVERIFY(question() && !m_isDeleted);
    typed->setText(QStringLiteral("plant"));
    QVERIFY(remove->isEnabled());
    QTest::keyClick(typed, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(said().contains(QStringLiteral("is deleted")), 10'000);
    QVERIFY(m_isDeleted);
}

QTEST_MAIN(RunResumeTest)
#include "runresume_test.moc"
