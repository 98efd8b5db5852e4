// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/texts.h"
#include "core/client/wire/requestlog.h"
#include "core/importing/importdraft.h"
#include "core/settings/settings.h"
#include "tests/core/answer/samples.h"
#include "tests/ui/common/testservices.h"
#include "ui/answer/resultview.h"
#include "ui/common/keymap.h"
#include "ui/common/theme.h"
#include "ui/connections/connectioneditor.h"
#include "ui/connections/connectionsdialog.h"
#include "ui/importing/targetpage.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/monitor/monitoractions.h"
#include "ui/preferences/preferenceswindow.h"
#include "ui/query/completion/completer.h"
#include "ui/query/querybar.h"
#include "ui/query/queryeditor.h"
#include "ui/query/querytab.h"
#include "ui/query/time/timerangebar.h"
#include "ui/results/gridcelllook.h"
#include "ui/results/resulttableview.h"
#include "ui/write/lineeditor.h"
#include "ui/write/writetab.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QFileInfo>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QStyle>
#include <QTest>
#include <QTranslator>

#include <algorithm>
#include <functional>
#include <memory>

namespace penstock {

/// Every setting does what it says, at once where it is not a beginning, and none is without an effect.
class SettingEffectsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void effect_data();
    void effect();
    void bracketsAreClosed_data();
    void bracketsAreClosed();
    void startingAgainClosesTheWindow();

private:
    using Check = std::function<void(SettingEffectsTest &test)>;

    Settings &settings() { return m_test->settings; }
    void set(QLatin1String key, const QVariant &value) { m_test->settings.setValue(key, value); }
    std::unique_ptr<QueryTab> newTab() { return std::make_unique<QueryTab>(m_test->services); }
    Profile newConnection();
    QString rejectsFile();

    void colourScheme();
    void density();
    void textSize();
    void fixedFont();
    void fixedSize();
    void language();
    void motion();
    void tabWidth();
    void tabIsSpaces();
    void completes();
    void closesBrackets();
    void lineNumbers();
    void wraps();
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

    QFont m_font;
    std::unique_ptr<TestServices> m_test;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<QueryTab> m_tab;
};

void SettingEffectsTest::init()
{
    m_font = QApplication::font();
    m_test = std::make_unique<TestServices>();
    m_theme = std::make_unique<Theme>(*qApp, m_test->settings);
    m_window = std::make_unique<MainWindow>(m_test->services);
    m_tab = newTab();
}

void SettingEffectsTest::cleanup()
{
    for (const Setting &setting : allSettings())
        m_test->settings.reset(setting.key);
    m_tab.reset();
    m_window.reset();
    m_theme.reset();
    m_test.reset();
    QApplication::setFont(m_font);
}

void SettingEffectsTest::effect_data()
{
    QTest::addColumn<Check>("check");
    using Test = SettingEffectsTest;
    namespace key = settingkey;
    const QList<std::pair<QLatin1String, void (Test::*)()>> checks{{key::colourScheme, &Test::colourScheme},
                                                                   {key::density, &Test::density},
                                                                   {key::textSize, &Test::textSize},
                                                                   {key::fixedFont, &Test::fixedFont},
                                                                   {key::fixedSize, &Test::fixedSize},
                                                                   {key::language, &Test::language},
                                                                   {key::motion, &Test::motion},
                                                                   {key::tabWidth, &Test::tabWidth},
                                                                   {key::tabIsSpaces, &Test::tabIsSpaces},
                                                                   {key::completes, &Test::completes},
                                                                   {key::closesBrackets, &Test::closesBrackets},
                                                                   {key::lineNumbers, &Test::lineNumbers},
                                                                   {key::wraps, &Test::wraps},
                                                                   {key::memory, &Test::memory},
                                                                   {key::rowLimit, &Test::rowLimit},
                                                                   {key::groups, &Test::groups},
                                                                   {key::digits, &Test::digits},
                                                                   {key::copyHeader, &Test::copyHeader},
                                                                   {key::timeZone, &Test::timeZone},
                                                                   {key::timeStyle, &Test::timeStyle},
                                                                   {key::timeRange, &Test::timeRange},
                                                                   {key::batchRows, &Test::batchRows},
                                                                   {key::concurrency, &Test::concurrency},
                                                                   {key::keepsRejects, &Test::keepsRejects},
                                                                   {key::rejectsFolder, &Test::rejectsFolder},
                                                                   {key::connectTimeout, &Test::connectTimeout},
                                                                   {key::idleTimeout, &Test::idleTimeout},
                                                                   {key::proxy, &Test::proxy},
                                                                   {key::requests, &Test::requests},
                                                                   {key::influxdPath, &Test::influxdPath},
                                                                   {key::notice, &Test::notice},
                                                                   {key::longPause, &Test::longPause}};
    for (const Setting &setting : allSettings()) {
        const auto known = std::ranges::find(checks, setting.key, &std::pair<QLatin1String, void (Test::*)()>::first);
        QVERIFY2(known != checks.cend(), setting.key.data());
        const auto check = known->second;
        QTest::newRow(setting.key.data()) << Check([check](Test &test) { (test.*check)(); });
    }
}

void SettingEffectsTest::effect()
{
    QFETCH(const Check, check);
    check(*this);
}

Profile SettingEffectsTest::newConnection()
{
    ConnectionsDialog dialog(m_test->services);
    dialog.select({}); // a new one
    const auto *editor = dialog.findChild<ConnectionEditor *>();
    return editor ? editor->profile() : Profile();
}

QString SettingEffectsTest::rejectsFile()
{
    ImportDraft draft;
    draft.plan.file = m_test->folder.filePath(QStringLiteral("data.csv"));
    TargetPage page(draft, m_test->sessions, m_test->settings);
    page.reset();
    return draft.plan.pipeline.rejectsFile;
}

void SettingEffectsTest::colourScheme()
{
    set(settingkey::colourScheme, QStringLiteral("Dark"));
    QVERIFY(isDarkTheme() && !isHighContrast());
    set(settingkey::colourScheme, QStringLiteral("HighContrast"));
    QVERIFY(isHighContrast());
    const QColor window = QApplication::palette().color(QPalette::Window);
    QVERIFY(window == Qt::white || window == Qt::black);
}

void SettingEffectsTest::density()
{
    QPushButton button(QStringLiteral("Run"));
    const int before = button.sizeHint().height();
    set(settingkey::density, QStringLiteral("Compact"));
    QVERIFY2(button.sizeHint().height() < before, qPrintable(QString::number(button.sizeHint().height())));
    set(settingkey::density, QStringLiteral("Comfortable"));
    QCOMPARE(button.sizeHint().height(), before);
    GridCellLook cells;
    const int row = cells.rowHeight();
    set(settingkey::density, QStringLiteral("Compact"));
    QCOMPARE(cells.rowHeight(), row - 4);
}

void SettingEffectsTest::textSize()
{
    QPushButton button;
    const int before = button.font().pointSize();
    set(settingkey::textSize, before + 5);
    QCOMPARE(button.font().pointSize(), before + 5);
    QCOMPARE(QPushButton().font().pointSize(), before + 5);
    set(settingkey::textSize, 0);
    QCOMPARE(button.font().pointSize(), before);
}

void SettingEffectsTest::fixedFont()
{
    set(settingkey::fixedFont, QStringLiteral("Some Mono"));
    QCOMPARE(m_tab->editor()->font().family(), QStringLiteral("Some Mono"));
    QCOMPARE(newTab()->editor()->font().family(), QStringLiteral("Some Mono"));
}

void SettingEffectsTest::fixedSize()
{
    const int before = m_tab->editor()->fontMetrics().height();
    set(settingkey::fixedSize, 24);
    QCOMPARE(m_tab->editor()->font().pointSize(), 24);
    QVERIFY(m_tab->editor()->fontMetrics().height() > before);
}

void SettingEffectsTest::language()
{
    const QLocale before;
    set(settingkey::language, QStringLiteral("de"));
    installTexts(*qApp, settings().text(settingkey::language));
    QCOMPARE(QLocale().language(), QLocale::German);
    QCOMPARE(MainWindow::tr("Main tool bar") != QLatin1String("Main tool bar"), true);
    QLocale::setDefault(before);
    const QList<QTranslator *> installed = qApp->findChildren<QTranslator *>();
    qDeleteAll(installed);
}

void SettingEffectsTest::motion()
{
    set(settingkey::motion, QStringLiteral("Full"));
    QVERIFY(m_window->isAnimated());
    set(settingkey::motion, QStringLiteral("Reduced"));
    QVERIFY(!m_window->isAnimated());
    QCOMPARE(QApplication::cursorFlashTime(), 0);
    QCOMPARE(QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration), 0);
}

void SettingEffectsTest::tabWidth()
{
    set(settingkey::tabWidth, 7);
    QTest::keyClick(m_tab->editor(), Qt::Key_Tab);
    QCOMPARE(m_tab->editor()->toPlainText(), QString(7, u' '));
    QCOMPARE(m_tab->editor()->tabStopDistance(), 7.0 * m_tab->editor()->fontMetrics().horizontalAdvance(u' '));
}

void SettingEffectsTest::tabIsSpaces()
{
    set(settingkey::tabIsSpaces, false);
    QTest::keyClick(m_tab->editor(), Qt::Key_Tab);
    QCOMPARE(m_tab->editor()->toPlainText(), QStringLiteral("\t"));
    m_tab->editor()->selectAll();
    QTest::keyClick(m_tab->editor(), Qt::Key_Tab);
    QCOMPARE(m_tab->editor()->toPlainText(), QStringLiteral("\t\t"));
    QTest::keyClick(m_tab->editor(), Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(m_tab->editor()->toPlainText(), QStringLiteral("\t"));
}

void SettingEffectsTest::completes()
{
    m_tab->show();
    m_tab->editor()->setFocus();
    QTest::keyClicks(m_tab->editor(), QStringLiteral("SEL"));
    QTRY_VERIFY(m_tab->editor()->completer().isOpen());
    m_tab->editor()->completer().close();
    m_tab->editor()->clear();
    set(settingkey::completes, false);
    QTest::keyClicks(m_tab->editor(), QStringLiteral("SEL"));
    QCoreApplication::sendPostedEvents(); // what is offered is made up by one of these
    QVERIFY(!m_tab->editor()->completer().isOpen());
    QTest::keyClick(m_tab->editor(), Qt::Key_Space, Qt::ControlModifier);
    QTRY_VERIFY(m_tab->editor()->completer().isOpen());
}

void SettingEffectsTest::closesBrackets()
{
    QTest::keyClicks(m_tab->editor(), QStringLiteral("("));
    QCOMPARE(m_tab->editor()->toPlainText(), QStringLiteral("("));
    m_tab->editor()->clear();
    set(settingkey::closesBrackets, true);
    QTest::keyClicks(m_tab->editor(), QStringLiteral("("));
    QCOMPARE(m_tab->editor()->toPlainText(), QStringLiteral("()"));
}

void SettingEffectsTest::lineNumbers()
{
    WriteTab lines(m_test->services);
    const int before = m_tab->editor()->gutterWidth();
    set(settingkey::lineNumbers, false);
    QVERIFY(m_tab->editor()->gutterWidth() < before);
    QVERIFY(lines.editor()->gutterWidth() < before);
}

void SettingEffectsTest::wraps()
{
    QCOMPARE(m_tab->editor()->lineWrapMode(), QPlainTextEdit::WidgetWidth);
    set(settingkey::wraps, false);
    QCOMPARE(m_tab->editor()->lineWrapMode(), QPlainTextEdit::NoWrap);
}

void SettingEffectsTest::memory()
{
    set(settingkey::memory, 512);
    QCOMPARE(m_test->chunks->budget(), std::size_t(512) << 20);
    set(settingkey::memory, 0);
    QCOMPARE(m_test->chunks->budget(), ChunkStore::usualBudget());
}

void SettingEffectsTest::rowLimit()
{
    QCOMPARE(m_tab->findChild<QueryBar *>()->rowLimit(), std::size_t(1'000'000));
    for (const QString &choice : settingOf(settingkey::rowLimit)->choices) {
        set(settingkey::rowLimit, choice);
        QCOMPARE(newTab()->findChild<QueryBar *>()->rowLimit(), std::size_t(choice.toULongLong()));
    }
}

void SettingEffectsTest::groups()
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

void SettingEffectsTest::digits()
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

void SettingEffectsTest::copyHeader()
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

void SettingEffectsTest::timeZone()
{
    set(settingkey::timeZone, QStringLiteral("Europe/Berlin"));
    const auto tab = newTab();
    QCOMPARE(tab->findChild<TimeRangeBar *>()->zone(), QByteArray("Europe/Berlin"));
    QCOMPARE(tab->results()->tableView()->resultModel().times().zone, QByteArray("Europe/Berlin"));
    set(settingkey::timeZone, QStringLiteral("Atlantis/Capital")); // written by hand
    QCOMPARE(newTab()->findChild<TimeRangeBar *>()->zone(), QByteArray());
}

void SettingEffectsTest::timeStyle()
{
    set(settingkey::timeStyle, QStringLiteral("Milliseconds"));
    QCOMPARE(newTab()->results()->tableView()->resultModel().times().style, TimeDisplay::Style::Milliseconds);
    set(settingkey::timeStyle, QStringLiteral("Iso"));
    QCOMPARE(newTab()->results()->tableView()->resultModel().times().style, TimeDisplay::Style::Iso);
}

void SettingEffectsTest::timeRange()
{
    for (const QString &choice : settingOf(settingkey::timeRange)->choices) {
        set(settingkey::timeRange, choice);
        QCOMPARE(newTab()->findChild<TimeRangeBar *>()->range().toText(), choice);
    }
}

void SettingEffectsTest::batchRows()
{
    set(settingkey::batchRows, 321);
    ImportDraft draft;
    const TargetPage page(draft, m_test->sessions, m_test->settings);
    QCOMPARE(draft.plan.pipeline.batchRows, 321);
}

void SettingEffectsTest::concurrency()
{
    set(settingkey::concurrency, 7);
    ImportDraft draft;
    const TargetPage page(draft, m_test->sessions, m_test->settings);
    QCOMPARE(draft.plan.pipeline.concurrency, 7);
}

void SettingEffectsTest::keepsRejects()
{
    QCOMPARE(rejectsFile(), m_test->folder.filePath(QStringLiteral("data.rejects.csv")));
    set(settingkey::keepsRejects, false);
    QCOMPARE(rejectsFile(), QString());
}

void SettingEffectsTest::rejectsFolder()
{
    const QTemporaryDir elsewhere;
    set(settingkey::rejectsFolder, elsewhere.path());
    QCOMPARE(QFileInfo(rejectsFile()).path(), elsewhere.path());
}

void SettingEffectsTest::connectTimeout()
{
    set(settingkey::connectTimeout, 33);
    QCOMPARE(newConnection().connectTimeout, std::chrono::seconds(33));
}

void SettingEffectsTest::idleTimeout()
{
    set(settingkey::idleTimeout, 0);
    QCOMPARE(newConnection().idleTimeout, std::chrono::seconds(0));
}

void SettingEffectsTest::proxy()
{
    set(settingkey::proxy, QStringLiteral("http://proxy.example:3128"));
    QCOMPARE(newConnection().proxy, QStringLiteral("http://proxy.example:3128"));
}

void SettingEffectsTest::requests()
{
    RequestLog &log = *m_test->sessions.requestLog();
    set(settingkey::requests, 20);
    for (int i = 0; i < 50; ++i)
        log.add({});
    QCOMPARE(log.records().size(), 20);
    set(settingkey::requests, 10);
    QCOMPARE(log.records().size(), 10);
}

void SettingEffectsTest::influxdPath()
{
    const QString path = m_test->folder.filePath(QStringLiteral("another-influxd"));
    set(settingkey::influxdPath, path);
    m_test->localServer.start();
    QTRY_VERIFY_WITH_TIMEOUT(m_test->localServer.error().message.contains(path), 30'000);
}

void SettingEffectsTest::notice()
{
    const auto *actions = m_window->findChild<MonitorActions *>();
    QVERIFY(actions && actions->notices->isChecked());
    set(settingkey::notice, false);
    QVERIFY(!actions->notices->isChecked());
    actions->notices->trigger();
    QVERIFY(settings().isOn(settingkey::notice));
}

void SettingEffectsTest::longPause()
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

void SettingEffectsTest::bracketsAreClosed_data()
{
    QTest::addColumn<QString>("before"); ///< '|': the caret, or both ends of what is selected
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("after");
    const auto row = [](const char *name, const char *before, const char *typed, const char *after) {
        QTest::newRow(name) << QString::fromUtf8(before) << QString::fromUtf8(typed) << QString::fromUtf8(after);
    };
    row("opens", "mean|", "(", "mean(|)");
    row("steps over", "mean(|)", ")", "mean()|");
    row("nested", "|", "([{", "([{|}])");
    row("through all", "|", "([{}])", "([{}])|");
    row("before a word", "|value", "(", "(|value");
    row("before a quote", "|\"value\"", "(", "(|\"value\"");
    row("around what is selected", "|value|", "(", "(value|)");
    row("in a string", "'a|b'", "(", "'a(|b'");
    row("in a quoted name", "\"a|b\"", "(", "\"a(|b\"");
    row("in a comment", "-- a| b", "(", "-- a(| b");
    row("takes both", "(|)", "\b", "|");
    row("takes one", "(|x)", "\b", "|x)");
    row("not of another kind", "(|]", "\b", "|]");
    row("closing alone", "a|", ")", "a)|");
}

void SettingEffectsTest::bracketsAreClosed()
{
    QFETCH(QString, before);
    QFETCH(const QString, typed);
    QFETCH(const QString, after);
    set(settingkey::closesBrackets, true);
    set(settingkey::completes, false);
    QueryEditor &editor = *m_tab->editor();
    const auto from = int(before.indexOf(u'|'));
    before.remove(from, 1);
    const auto to = int(before.indexOf(u'|'));
    editor.setPlainText(before.remove(u'|'));
    QTextCursor cursor = editor.textCursor();
    cursor.setPosition(from);
    if (to >= 0)
        cursor.setPosition(to, QTextCursor::KeepAnchor);
    editor.setTextCursor(cursor);
    for (const QChar letter : typed) {
        if (letter == u'\b')
            QTest::keyClick(&editor, Qt::Key_Backspace);
        else
            QTest::keyClick(&editor, letter.toLatin1());
    }
    QString now = editor.toPlainText();
    QCOMPARE(now.insert(editor.textCursor().position(), u'|'), after);
}

void SettingEffectsTest::startingAgainClosesTheWindow()
{
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    for (QAction *action : m_window->findChildren<QAction *>()) {
        if (commandOf(*action) == QLatin1String("window.preferences"))
            action->trigger();
    }
    auto *preferences = m_window->findChild<PreferencesWindow *>();
    QVERIFY(preferences && preferences->isVisible());
    QVERIFY(!m_window->startsAgain());
    Q_EMIT preferences->startAgainRequested();
    QVERIFY(!m_window->isVisible());
    QVERIFY(m_window->startsAgain());
}

} // namespace penstock

QTEST_MAIN(penstock::SettingEffectsTest)
#include "settingeffects_test.moc"
