// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/patience.h"
#include "tests/ui/common/testservices.h"
#include "tests/ui/mainwindow/actingperson.h"
#include "ui/common/messagebar.h"
#include "ui/query/queryeditor.h"
#include "ui/query/querytab.h"
#include "ui/query/querytabs.h"
#include "ui/query/saved/savedqueriesdock.h"
#include "ui/query/saved/savedqueriestree.h"
#include "ui/query/saved/savequerydialog.h"
#include "ui/query/tabfile.h"

#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QMenu>
#include <QTest>

#include <algorithm>
#include <memory>

namespace penstock {

/// Queries and their files by the window's commands: opened, saved, opened again from the list of the last ones, and
/// kept in folders as files that others can be given.
class QueryFileCommandsTest final : public ActingPerson
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void opensSavesAndOpensAgain();
    void whatIsGoneIsSaid();
    void savedQueriesAreFilesInFolders();
    void onlyWhatWasClosedIsReopened();

private:
    QueryTabs &tabs() const { return *m_window->findChild<QueryTabs *>(); }
    QueryTab &tab() const { return *tabs().currentTab(); }
    QString text() const { return tab().editor()->toPlainText(); }
    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QString make(const QString &name, const QByteArray &bytes) const
    {
        const QString path = m_test->folder.filePath(name);
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path : QString();
    }
    /// As the menu has them when it is opened.
    QList<QAction *> recent() const
    {
        for (const QAction *top : m_window->menuBar()->actions()) {
            for (const QAction *entry : top->menu()->actions()) {
                if (entry->menu() && entry->text().remove(u'&') == QStringLiteral("Open recent")) {
                    Q_EMIT entry->menu()->aboutToShow();
                    return entry->menu()->actions();
                }
            }
        }
        return {};
    }
    QAction *command(const QString &text) const
    {
        for (QAction *action : m_window->findChildren<QAction *>()) {
            if (action->text().remove(u'&') == text)
                return action;
        }
        return nullptr;
    }
    QString said() const
    {
        QStringList texts;
        for (const auto *bar : m_window->findChildren<MessageBar *>())
            texts += bar->isVisible() ? bar->text() : QString();
        return texts.join(u' ');
    }

    std::unique_ptr<TestServices> m_test;
};

void QueryFileCommandsTest::init()
{
    m_test = std::make_unique<TestServices>();
    m_window = std::make_unique<MainWindow>(m_test->services);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void QueryFileCommandsTest::cleanup()
{
    m_window.reset();
    m_test.reset();
}

void QueryFileCommandsTest::opensSavesAndOpensAgain()
{
    const QString first = make(QStringLiteral("first.influxql"), "SHOW USERS\n");
    const QString second = make(QStringLiteral("second.sql"), "SELECT 2\n");
    QVERIFY(recent().size() == 1 && !recent().first()->isEnabled()); // none yet
    press(Qt::Key_O, Qt::ControlModifier);
    auto *dialog = m_window->findChild<QFileDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    Q_EMIT dialog->filesSelected({first, second});
    dialog->reject();
    QTRY_COMPARE_WITH_TIMEOUT(tabs().count(), 2, patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(m_test->workspace.recentFiles.files().size(), qsizetype(2), patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->findChild<QFileDialog *>(), patienceMs);
    m_window->activateWindow();
    QTRY_VERIFY_WITH_TIMEOUT(m_window->isActiveWindow(), patienceMs);
    const auto isShown = [this](const QString &file) { return tab().file().path() == file; };
    press(Qt::Key_1, Qt::AltModifier);
    if (!isShown(first)) // each was read in its own time
        press(Qt::Key_2, Qt::AltModifier);
    QVERIFY(isShown(first));
    QCOMPARE(text(), QStringLiteral("SHOW USERS"));

    tab().editor()->setPlainText(QStringLiteral("SHOW SERIES"));
    QVERIFY(tab().file().isModified());
    press(Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(!tab().file().isModified(), patienceMs);
    QVERIFY2(bytesOf(first).contains("SHOW SERIES"), bytesOf(first).constData());
    QVERIFY(!bytesOf(first).contains("SHOW USERS"));
    // The last one that was read or written.
    QTRY_VERIFY_WITH_TIMEOUT(recent().first()->text().startsWith(QStringLiteral("first.influxql")), patienceMs);
    press(Qt::Key_W, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(tabs().count(), 1, patienceMs);
    QVERIFY(isShown(second));

    recent().first()->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(isShown(first), patienceMs);
    QCOMPARE(text(), QStringLiteral("SHOW SERIES"));
    QVERIFY(!tabs().currentWork()->isRunning());
    // One that is open already is gone to, and not opened twice.
    const int before = tabs().count();
    recent().last()->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(isShown(second), patienceMs);
    QCOMPARE(tabs().count(), before);
}

void QueryFileCommandsTest::whatIsGoneIsSaid()
{
    const QString file = make(QStringLiteral("gone.influxql"), "SHOW USERS\n");
    tabs().openFile(file);
    QTRY_COMPARE_WITH_TIMEOUT(tab().file().path(), file, patienceMs);
    tabs().closeCurrent();
    QVERIFY(QFile::remove(file));
    QCOMPARE(recent().size(), qsizetype(1));
    recent().first()->trigger();
    QTRY_VERIFY2_WITH_TIMEOUT(said().contains(QStringLiteral("gone.influxql")), qPrintable(said()), patienceMs);
    QVERIFY(tab().file().path().isEmpty());
}

void QueryFileCommandsTest::onlyWhatWasClosedIsReopened()
{
    QAction *const reopen = command(QStringLiteral("Reopen closed query"));
    QVERIFY(reopen && !reopen->isEnabled());
    tabs().newTab();
    tab().editor()->setPlainText(QStringLiteral("SHOW USERS"));
    tabs().closeCurrent();
    QVERIFY(reopen->isEnabled());
    reopen->trigger();
    QCOMPARE(text(), QStringLiteral("SHOW USERS"));
    QVERIFY(!reopen->isEnabled());
}

void QueryFileCommandsTest::savedQueriesAreFilesInFolders()
{
    tab().editor()->setPlainText(QStringLiteral("SHOW DIAGNOSTICS"));
    press(Qt::Key_S, Qt::ControlModifier);
    auto *dialog = m_window->findChild<SaveQueryDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    dialog->findChild<QLineEdit *>()->setText(QStringLiteral("health"));
    dialog->findChild<QComboBox *>()->setCurrentText(QStringLiteral("plant/daily"));
    QAbstractButton *const save = button(*dialog, QStringLiteral("Save"));
    QVERIFY(save);
    click(save);
    const QString file = m_test->workspace.queries.fullPath(QStringLiteral("plant/daily/health.influxql"));
    QTRY_COMPARE_WITH_TIMEOUT(tab().file().path(), file, patienceMs);
    m_window->activateWindow(); // as a window manager does
    QTRY_VERIFY_WITH_TIMEOUT(m_window->isActiveWindow(), patienceMs);
    // A file that anybody can be given, and that another library shows where it is put.
    QVERIFY2(bytesOf(file).endsWith("SHOW DIAGNOSTICS\n"), bytesOf(file).constData());
    tabs().closeCurrent();
    auto *const dock = m_window->findChild<SavedQueriesDock *>();
    dock->raise();
    QTRY_VERIFY_WITH_TIMEOUT(
        dock->findChild<SavedQueriesTree *>() && dock->findChild<SavedQueriesTree *>()->isVisible(), patienceMs);
    auto *const tree = dock->findChild<SavedQueriesTree *>();
    const QString place = QStringLiteral("plant/daily/health.influxql");
    const auto isListed = [this, &place] {
        const auto &entries = m_test->workspace.queries.entries();
        return std::ranges::any_of(entries, [&](const QueryLibrary::Entry &one) { return one.path == place; });
    };
    QTRY_VERIFY_WITH_TIMEOUT(isListed() && tree->model()->rowCount() > 0, patienceMs);
    tree->choose(place);
    QTRY_COMPARE_WITH_TIMEOUT(tree->currentPath(), place, patienceMs);
    QVERIFY(tree->currentIndex().parent().parent().isValid()); // it lies in two folders
    tree->setFocus();
    press(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(tab().file().path(), file, patienceMs);
    QCOMPARE(text(), QStringLiteral("SHOW DIAGNOSTICS"));
    QVERIFY(!tabs().currentWork()->isRunning());
}

} // namespace penstock

QTEST_MAIN(penstock::QueryFileCommandsTest)
#include "queryfilecommands_test.moc"
