// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/pipelineregistry.h"
#include "core/pipeline/rejectsfile.h"
#include "tests/ui/monitor/syntheticsnapshots.h"
#include "ui/common/messagebar.h"
#include "ui/monitor/monitoredruns.h"
#include "ui/monitor/monitorpanel.h"
#include "ui/monitor/monitorview.h"
#include "ui/monitor/pipelinestrip.h"
#include "ui/monitor/rejectedrowsmodel.h"
#include "ui/monitor/rundetails.h"
#include "ui/monitor/runwindow.h"

#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <algorithm>
#include <cstdlib>

using namespace penstock;
using penstock::testing::runningSnapshot;

/// The rows that a run did not store: found, saved, and written again in the form that they have.
class RunRejectsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void rejectedRowsAreOneClickAway();
    void refusedRowsCanBeWrittenAgain_data();
    void refusedRowsCanBeWrittenAgain();
    void refusedLinesComeBackAsLines_data();
    void refusedLinesComeBackAsLines();
    void eachSinkHasItsRejects();
    void refusedRowsWithoutAFileAreSaved();
    void reasonAndTextAreBothRead();

private:
    QToolButton *button(const QString &name) const;
    QPushButton *pushButton(const QString &beginning) const;
    RunWindow *opened() const { return m_panel->findChild<RunWindow *>(); }

    std::unique_ptr<PipelineRegistry> m_registry;
    std::unique_ptr<MonitoredRuns> m_runs;
    std::unique_ptr<MonitorPanel> m_panel;
    MonitorView *m_view = nullptr;
};

void RunRejectsTest::init()
{
    m_panel.reset();
    m_runs.reset();
    m_registry = std::make_unique<PipelineRegistry>();
    m_runs = std::make_unique<MonitoredRuns>(*m_registry);
    m_panel = std::make_unique<MonitorPanel>(*m_runs);
    m_view = m_panel->findChild<MonitorView *>();
    m_panel->resize(1'200, 240);
    m_panel->show();
}

QToolButton *RunRejectsTest::button(const QString &name) const
{
    for (QToolButton *candidate : m_view->strip(0)->findChildren<QToolButton *>()) {
        if (candidate->accessibleName() == name)
            return candidate;
    }
    return nullptr;
}

/// Of the run's window, by how its text begins without its mnemonic.
QPushButton *RunRejectsTest::pushButton(const QString &beginning) const
{
    for (QPushButton *candidate : opened()->findChildren<QPushButton *>()) {
        if (candidate->text().remove(u'&').startsWith(beginning))
            return candidate;
    }
    return nullptr;
}

void RunRejectsTest::rejectedRowsAreOneClickAway()
{
    PipelineSnapshot over = runningSnapshot(1, 9'100, 0);
    over.state = PipelineSnapshot::State::Succeeded;
    over.rejected = 2;
    over.rejectedRows = {{3, 4, {}, QStringLiteral("no"), {}}, {5, 6, {}, QStringLiteral("no"), {}}};
    m_runs->model().update(over);
    QTest::mouseClick(button(QStringLiteral("Rejected rows and log")), Qt::LeftButton);
    QVERIFY(opened());
    QVERIFY(opened()->isVisible());
    QCOMPARE(opened()->windowTitle(), QStringLiteral("sensors.csv → home · telemetry"));
    const auto *table = opened()->findChild<RunDetails *>()->currentWidget()->findChild<QTableView *>();
    QCOMPARE(table->model()->rowCount(), 2);
    // Asked for again, the same window comes to the front.
    QTest::mouseClick(button(QStringLiteral("Rejected rows and log")), Qt::LeftButton);
    QCOMPARE(m_panel->findChildren<RunWindow *>().size(), 1);
}

void RunRejectsTest::refusedRowsCanBeWrittenAgain_data()
{
    QTest::addColumn<bool>("isThere");
    QTest::newRow("the file is there") << true;
    QTest::newRow("the file was moved") << false;
}

void RunRejectsTest::refusedRowsCanBeWrittenAgain()
{
    QFETCH(bool, isThere);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("bad.csv"));
    QFile file(path);
    QFile reasons(RejectsFile::reasonsPath(path)); // so that the other is a table like that of the source
    QVERIFY(!isThere || (file.open(QIODevice::WriteOnly) && reasons.open(QIODevice::WriteOnly)));
    PipelineSnapshot over = runningSnapshot(1, 9'100, 0);
    over.state = PipelineSnapshot::State::Succeeded;
    over.rejected = 1;
    over.rejectedRows = {{3, 4, {}, QStringLiteral("no"), {}}};
    over.rejectsFile = path;
    m_runs->model().update(over);
    QSignalSpy wanted(m_panel.get(), &MonitorPanel::fileWanted);
    QTest::mouseClick(button(QStringLiteral("Rejected rows and log")), Qt::LeftButton);
    QCOMPARE(button(QStringLiteral("Rejected rows and log"))->text(), QStringLiteral("1 not stored"));
    pushButton(QStringLiteral("Write again"))->click();
    QCOMPARE(wanted, isThere ? (QList<QVariantList>{{path, over.target}}) : QList<QVariantList>());
    auto *message = opened()->findChild<MessageBar *>(QString(), Qt::FindDirectChildrenOnly);
    QCOMPARE(message->isVisible(), !isThere);
    QVERIFY(!pushButton(QStringLiteral("Save rejects"))->isVisible());
}

void RunRejectsTest::refusedLinesComeBackAsLines_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isLine");
    QTest::newRow("line protocol") << QStringLiteral("m,host=a v=1i 10") << true;
    // The reasons are never read as data.
    QTest::newRow("a message") << QStringLiteral("{\"v\": 1}") << false;
}

void RunRejectsTest::refusedLinesComeBackAsLines()
{
    QFETCH(QString, text);
    QFETCH(bool, isLine);
    const QTemporaryDir folder;
    PipelineSnapshot over = runningSnapshot(1, 9'100, 0);
    over.state = PipelineSnapshot::State::Succeeded;
    over.rejected = 1;
    over.rejectedRows = {{3, 4, {}, QStringLiteral("field type conflict"), text}};
    over.rejectsFile = folder.filePath(QStringLiteral("bad.csv"));
    QVERIFY(RejectsFile::save(over.rejectedRows, over.rejectsFile));
    m_runs->model().update(over);
    QSignalSpy files(m_panel.get(), &MonitorPanel::fileWanted);
    QSignalSpy lines(m_panel.get(), &MonitorPanel::linesWanted);
    QTest::mouseClick(button(QStringLiteral("Rejected rows and log")), Qt::LeftButton);
    pushButton(QStringLiteral("Write again"))->click();
    const auto *message = opened()->findChild<MessageBar *>(QString(), Qt::FindDirectChildrenOnly);
    if (isLine) {
        QTRY_COMPARE(lines, (QList<QVariantList>{{text + u'\n', over.target}}));
        // Without the window as well.
        QTest::mouseClick(button(QStringLiteral("Write again what was not stored…")), Qt::LeftButton);
        QTRY_COMPARE(lines.size(), 2);
        QCOMPARE(lines.last(), lines.first());
    } else {
        QTRY_VERIFY(message->isVisible());
        QVERIFY(lines.isEmpty());
    }
    QVERIFY(files.isEmpty());
}

void RunRejectsTest::eachSinkHasItsRejects()
{
    const QTemporaryDir folder;
    PipelineSnapshot over = runningSnapshot(1, 9'100, 0);
    over.state = PipelineSnapshot::State::Succeeded;
    SinkSnapshot archive;
    archive.name = QStringLiteral("archive.csv");
    archive.rejected = 2;
    archive.rejectsFile = folder.filePath(QStringLiteral("bad.2.csv"));
    over.otherSinks = {archive};
    m_runs->model().update(over);
    QTest::mouseClick(button(QStringLiteral("Rejected rows and log")), Qt::LeftButton);
    QCOMPARE(button(QStringLiteral("Rejected rows and log"))->text(), QStringLiteral("2 not stored"));
    auto *which = opened()->findChild<QComboBox *>();
    QVERIFY(which && !which->isVisible()); // there is one to choose from
    QCOMPARE(pushButton(QStringLiteral("Open rejects file"))->toolTip(), archive.rejectsFile);
    PipelineSnapshot both = over;
    both.rejected = 1;
    both.rejectsFile = folder.filePath(QStringLiteral("bad.csv"));
    m_runs->model().update(both);
    QVERIFY(which->isVisible());
    QCOMPARE(which->count(), 2);
    QCOMPARE(which->currentText(), archive.name); // what somebody looks at stays
    which->setCurrentIndex(0);
    QCOMPARE(pushButton(QStringLiteral("Open rejects file"))->toolTip(), both.rejectsFile);
}

void RunRejectsTest::refusedRowsWithoutAFileAreSaved()
{
    const QTemporaryDir folder;
    PipelineSnapshot over = runningSnapshot(1, 9'100, 0);
    over.state = PipelineSnapshot::State::Succeeded;
    over.rejected = 1;
    over.rejectedRows = {{3, 4, {}, QStringLiteral("no number"), QStringLiteral("a,x")}};
    m_runs->model().update(over);
    QTest::mouseClick(button(QStringLiteral("Rejected rows and log")), Qt::LeftButton);
    QVERIFY(!pushButton(QStringLiteral("Write again"))->isVisible());
    pushButton(QStringLiteral("Save rejects"))->click();
    auto *dialog = opened()->findChild<QFileDialog *>();
    QVERIFY(dialog);
    const QString path = folder.filePath(QStringLiteral("bad.csv"));
    Q_EMIT dialog->fileSelected(path);
    QTRY_VERIFY(QFile::exists(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("no number"));
    dialog->close();
}

void RunRejectsTest::reasonAndTextAreBothRead()
{
    const auto reason = QStringLiteral("\"sum\" is no time in the format \"Day, month, year\", or none that exists");
    RunDetails details;
    const QList<QTableView *> tables = details.findChildren<QTableView *>();
    const auto found = std::ranges::find_if(
        tables, [](const QTableView *table) { return qobject_cast<RejectedRowsModel *>(table->model()); });
    QVERIFY(found != tables.cend());
    const QTableView &table = **found;
    const auto widthOf = [&table](int column) { return table.columnWidth(column); };
    details.resize(table.fontMetrics().horizontalAdvance(reason) * 2, 300);
    details.show();
    PipelineSnapshot run = runningSnapshot(1, 1'000);
    run.rejectedRows = {{61, 63, QStringLiteral("Datum"), reason, QStringLiteral("sum;;;;")}};
    details.setSnapshot(run);
    QTRY_VERIFY(widthOf(RejectedRowsModel::ReasonColumn) > table.fontMetrics().horizontalAdvance(reason));
    QVERIFY(widthOf(RejectedRowsModel::TextColumn) > table.fontMetrics().horizontalAdvance(QStringLiteral("sum;;;;")));
    // Where there is no room for either, both have half of it.
    run.rejectedRows = {{7, 9, QStringLiteral("Datum"), reason + reason, QString(300, u'x')}};
    details.setSnapshot(run);
    QTRY_VERIFY(std::abs(widthOf(RejectedRowsModel::ReasonColumn) - widthOf(RejectedRowsModel::TextColumn)) < 4);
}

QTEST_MAIN(RunRejectsTest)
#include "runrejects_test.moc"
