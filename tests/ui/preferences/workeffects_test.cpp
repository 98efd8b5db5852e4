// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/wire/requestlog.h"
#include "core/importing/importdraft.h"
#include "tests/core/answer/samples.h"
#include "tests/ui/preferences/settingeffects.h"
#include "ui/answer/resultview.h"
#include "ui/connections/connectioneditor.h"
#include "ui/connections/connectionsdialog.h"
#include "ui/importing/targetpage.h"
#include "ui/monitor/monitoractions.h"
#include "ui/query/querybar.h"
#include "ui/query/time/timerangebar.h"
#include "ui/results/resulttableview.h"

#include <QAction>
#include <QClipboard>
#include <QFileInfo>
#include <QMenu>
#include <QRegularExpression>

namespace penstock {

/// What is set about answers, times, writing and connections does what it says, at once where it is not a beginning.
class WorkEffectsTest final : public SettingEffects
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void effect_data();
    void effect();

private:
    Profile newConnection();
    QString rejectsFile();

    void memory();
    void rowLimit();
    void groups();
    void digits();
    void copyHeader();
    void timeZone();
    void timeStyle();
    void timeRange();
    void batchRows();
    void concurrency();
    void keepsRejects();
    void rejectsFolder();
    void connectTimeout();
    void idleTimeout();
    void proxy();
    void requests();
    void influxdPath();
    void notice();
    void longPause();
};

void WorkEffectsTest::effect_data()
{
    addRows(workPages(), {{settingkey::memory, [this] { memory(); }},
                          {settingkey::rowLimit, [this] { rowLimit(); }},
                          {settingkey::groups, [this] { groups(); }},
                          {settingkey::digits, [this] { digits(); }},
                          {settingkey::copyHeader, [this] { copyHeader(); }},
                          {settingkey::timeZone, [this] { timeZone(); }},
                          {settingkey::timeStyle, [this] { timeStyle(); }},
                          {settingkey::timeRange, [this] { timeRange(); }},
                          {settingkey::batchRows, [this] { batchRows(); }},
                          {settingkey::concurrency, [this] { concurrency(); }},
                          {settingkey::keepsRejects, [this] { keepsRejects(); }},
                          {settingkey::rejectsFolder, [this] { rejectsFolder(); }},
                          {settingkey::connectTimeout, [this] { connectTimeout(); }},
                          {settingkey::idleTimeout, [this] { idleTimeout(); }},
                          {settingkey::proxy, [this] { proxy(); }},
                          {settingkey::requests, [this] { requests(); }},
                          {settingkey::influxdPath, [this] { influxdPath(); }},
                          {settingkey::notice, [this] { notice(); }},
                          {settingkey::longPause, [this] { longPause(); }}});
}

void WorkEffectsTest::effect()
{
    QFETCH(const Check, check);
    check();
}

Profile WorkEffectsTest::newConnection()
{
    ConnectionsDialog dialog(m_test->services);
    dialog.select({}); // a new one
    const auto *editor = dialog.findChild<ConnectionEditor *>();
    return editor ? editor->profile() : Profile();
}

QString WorkEffectsTest::rejectsFile()
{
    ImportDraft draft;
    draft.plan.file = m_test->folder.filePath(QStringLiteral("data.csv"));
    TargetPage page(draft, m_test->sessions, m_test->settings);
    page.reset();
    return draft.plan.pipeline.rejectsFile;
}

void WorkEffectsTest::memory()
{
    set(settingkey::memory, 512);
    QCOMPARE(m_test->chunks->budget(), std::size_t(512) << 20);
    set(settingkey::memory, 0);
    QCOMPARE(m_test->chunks->budget(), ChunkStore::usualBudget());
}

void WorkEffectsTest::rowLimit()
{
    QCOMPARE(m_tab->findChild<QueryBar *>()->rowLimit(), std::size_t(1'000'000));
    for (const QString &choice : settingOf(settingkey::rowLimit)->choices) {
        set(settingkey::rowLimit, choice);
        QCOMPARE(newTab()->findChild<QueryBar *>()->rowLimit(), std::size_t(choice.toULongLong()));
    }
}

void WorkEffectsTest::groups()
{
    ResultFeed feed;
    feed.append(samples::sensors(0, 3));
    ResultTableView *table = m_tab->results()->tableView();
    table->setEntry(&feed);
    const ResultTableModel &model = table->resultModel();
    const auto column = std::ranges::find(model.columns(), QStringLiteral("count"),
                                          [&model](int one) { return model.columnName(one); });
    QVERIFY(column != model.columns().end());
    const QString exact = QStringLiteral("9007199254740993");
    QCOMPARE(model.shownText(0, *column), exact);
    set(settingkey::groups, true);
    const QString shown = model.shownText(0, *column);
    QVERIFY2(shown.size() > exact.size(), qPrintable(shown));
    QCOMPARE(QString(shown).remove(QRegularExpression(QStringLiteral("\\D"))), exact);
    QCOMPARE(model.exactText(0, *column), exact);
    table->setEntry(nullptr);
}

void WorkEffectsTest::digits()
{
    ResultFeed feed;
    feed.append(samples::sensors(0, 3));
    ResultTableView *table = m_tab->results()->tableView();
    table->setEntry(&feed);
    const ResultTableModel &model = table->resultModel();
    set(settingkey::digits, 5);
    bool isSeen = false;
    for (const int column : model.columns())
        isSeen = isSeen || model.shownText(0, column).section(QLocale().decimalPoint(), 1).size() == 5;
    QVERIFY(isSeen);
    table->setEntry(nullptr);
}

void WorkEffectsTest::copyHeader()
{
    ResultFeed feed;
    feed.append(samples::sensors(0, 3));
    ResultTableView *table = m_tab->results()->tableView();
    table->setEntry(&feed);
    table->selectAll();
    const auto copied = [table] {
        for (QAction *action : table->actions()) {
            if (action->shortcut() == QKeySequence(QKeySequence::Copy))
                action->trigger();
        }
        return QApplication::clipboard()->text().count(u'\n');
    };
    const auto before = copied();
    set(settingkey::copyHeader, true);
    QCOMPARE(copied(), before + 1);
    table->setEntry(nullptr);
}

void WorkEffectsTest::timeZone()
{
    set(settingkey::timeZone, QStringLiteral("Europe/Berlin"));
    const auto tab = newTab();
    QCOMPARE(tab->findChild<TimeRangeBar *>()->zone(), QByteArray("Europe/Berlin"));
    QCOMPARE(tab->results()->tableView()->resultModel().times().zone, QByteArray("Europe/Berlin"));
    set(settingkey::timeZone, QStringLiteral("Atlantis/Capital")); // written by hand
    QCOMPARE(newTab()->findChild<TimeRangeBar *>()->zone(), QByteArray());
}

void WorkEffectsTest::timeStyle()
{
    set(settingkey::timeStyle, QStringLiteral("Milliseconds"));
    QCOMPARE(newTab()->results()->tableView()->resultModel().times().style, TimeDisplay::Style::Milliseconds);
    set(settingkey::timeStyle, QStringLiteral("Iso"));
    QCOMPARE(newTab()->results()->tableView()->resultModel().times().style, TimeDisplay::Style::Iso);
}

void WorkEffectsTest::timeRange()
{
    for (const QString &choice : settingOf(settingkey::timeRange)->choices) {
        set(settingkey::timeRange, choice);
        QCOMPARE(newTab()->findChild<TimeRangeBar *>()->range().toText(), choice);
    }
}

void WorkEffectsTest::batchRows()
{
    set(settingkey::batchRows, 321);
    ImportDraft draft;
    const TargetPage page(draft, m_test->sessions, m_test->settings);
    QCOMPARE(draft.plan.pipeline.batchRows, 321);
}

void WorkEffectsTest::concurrency()
{
    set(settingkey::concurrency, 7);
    ImportDraft draft;
    const TargetPage page(draft, m_test->sessions, m_test->settings);
    QCOMPARE(draft.plan.pipeline.concurrency, 7);
}

void WorkEffectsTest::keepsRejects()
{
    QCOMPARE(rejectsFile(), m_test->folder.filePath(QStringLiteral("data.csv.rejects.csv")));
    set(settingkey::keepsRejects, false);
    QCOMPARE(rejectsFile(), QString());
}

void WorkEffectsTest::rejectsFolder()
{
    const QTemporaryDir elsewhere;
    set(settingkey::rejectsFolder, elsewhere.path());
    QCOMPARE(QFileInfo(rejectsFile()).path(), elsewhere.path());
}

void WorkEffectsTest::connectTimeout()
{
    set(settingkey::connectTimeout, 33);
    QCOMPARE(newConnection().connectTimeout, std::chrono::seconds(33));
}

void WorkEffectsTest::idleTimeout()
{
    set(settingkey::idleTimeout, 0);
    QCOMPARE(newConnection().idleTimeout, std::chrono::seconds(0));
}

void WorkEffectsTest::proxy()
{
    set(settingkey::proxy, QStringLiteral("http://proxy.example:3128"));
    QCOMPARE(newConnection().proxy, QStringLiteral("http://proxy.example:3128"));
}

void WorkEffectsTest::requests()
{
    RequestLog &log = *m_test->sessions.requestLog();
    set(settingkey::requests, 20);
    for (int i = 0; i < 50; ++i)
        log.add({});
    QCOMPARE(log.records().size(), 20);
    set(settingkey::requests, 10);
    QCOMPARE(log.records().size(), 10);
}

void WorkEffectsTest::influxdPath()
{
    const QString path = m_test->folder.filePath(QStringLiteral("another-influxd"));
    set(settingkey::influxdPath, path);
    m_test->localServer.start();
    QTRY_VERIFY_WITH_TIMEOUT(m_test->localServer.error().message.contains(path), 30'000);
}

void WorkEffectsTest::notice()
{
    const auto *actions = m_window->findChild<MonitorActions *>();
    QVERIFY(actions && actions->notices->isChecked());
    set(settingkey::notice, false);
    QVERIFY(!actions->notices->isChecked());
    actions->notices->trigger();
    QVERIFY(settings().isOn(settingkey::notice));
}

void WorkEffectsTest::longPause()
{
    const auto *actions = m_window->findChild<MonitorActions *>();
    QVERIFY(actions);
    const auto chosen = [actions] {
        for (const QAction *one : actions->longPause->menu()->actions()) {
            if (one->isChecked())
                return one->text();
        }
        return QString();
    };
    set(settingkey::longPause, 300);
    QVERIFY2(chosen().startsWith(u'5'), qPrintable(chosen()));
    set(settingkey::longPause, 42); // none of those that are offered
    QVERIFY2(chosen().startsWith(QStringLiteral("42")), qPrintable(chosen()));
    actions->longPause->menu()->actions().constFirst()->trigger();
    QCOMPARE(settings().number(settingkey::longPause), 10);
}

} // namespace penstock

QTEST_MAIN(penstock::WorkEffectsTest)
#include "workeffects_test.moc"
