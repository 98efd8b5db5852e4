// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/common/testservices.h"
#include "ui/answer/resultview.h"
#include "ui/common/messagebar.h"
#include "ui/query/queryeditor.h"
#include "ui/query/querytab.h"
#include "ui/query/querytabs.h"
#include "ui/query/saved/savequerydialog.h"
#include "ui/query/tabfile.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>
#include <QToolButton>

namespace penstock {

namespace {

constexpr int patience = 30'000; // ms

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

/// A tab and its file: saved, opened, changed by others, and over a restart.
class TabFileTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void anUnsavedQueryAsksForANameAndAPlace();
    void badNamesAreRefusedWithAReason();
    void anOpenedFileSaysItsTarget();
    void whatOthersWroteIsNotOverwritten_data();
    void whatOthersWroteIsNotOverwritten();
    void whatOthersDoIsSaid();
    void secretsAreNotSaved();
    void aRestartKnowsTheFile();
    void closedTabsComeBackAfterARestart();
    void tabsAreDuplicatedAndClosedByTheMenu();
    void allTabsAreListed();

private:
    QueryTab &tab() const { return *m_tabs->currentTab(); }
    QString text() const { return tab().editor()->toPlainText(); }
    void setText(const QString &text) const { tab().editor()->setPlainText(text); }
    void save() const { m_tabs->saveTab(m_tabs->currentIndex()); }
    QString path(const QString &name) const { return m_test->workspace.queries.fullPath(name); }
    void makeTabs()
    {
        m_tabs = std::make_unique<QueryTabs>(m_test->services);
        m_tabs->resize(1000, 500);
        m_tabs->show();
        m_tabs->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_tabs.get()));
    }
    void open(const QString &file)
    {
        m_tabs->openFile(file);
        QTRY_COMPARE_WITH_TIMEOUT(tab().file().path(), file, patience);
    }
    bool isSaid(const QString &part) const
    {
        for (const MessageBar *bar : tab().findChildren<MessageBar *>()) {
            for (const QLabel *label : bar->findChildren<QLabel *>()) {
                if (bar->isVisible() && label->text().contains(part))
                    return true;
            }
        }
        return false;
    }
    /// False: it cannot be chosen.
    bool chooseInMenu(int index, const QString &text) const
    {
        QTabBar &bar = *m_tabs->tabBar();
        Q_EMIT bar.customContextMenuRequested(bar.tabRect(index).center());
        const std::unique_ptr<QMenu> menu(bar.findChild<QMenu *>());
        for (QAction *action : menu->actions()) {
            if (action->text() == text && action->isEnabled()) {
                action->trigger();
                return true;
            }
        }
        return false;
    }

    std::unique_ptr<TestServices> m_test;
    std::unique_ptr<QueryTabs> m_tabs;
    Profile m_home;
};

void TabFileTest::init()
{
    m_test = std::make_unique<TestServices>();
    m_home = m_test->addProfile(QStringLiteral("home"), QUrl(QStringLiteral("http://127.0.0.1:1")));
    makeTabs();
}

void TabFileTest::cleanup()
{
    m_tabs.reset();
    m_test.reset();
}

void TabFileTest::anUnsavedQueryAsksForANameAndAPlace()
{
    m_tabs->setTarget(m_home.id, QStringLiteral("telemetry"));
    setText(QStringLiteral("SELECT last(v) FROM sensors"));
    save();
    auto *dialog = tab().findChild<SaveQueryDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    auto *name = dialog->findChild<QLineEdit *>();
    QCOMPARE(name->text(), QStringLiteral("sensors")); // a proposal
    name->setText(QStringLiteral("last values"));
    dialog->findChild<QComboBox *>()->setCurrentText(QStringLiteral("plant/daily"));
    dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save)->click();
    const QString file = path(QStringLiteral("plant/daily/last values.influxql"));
    QTRY_COMPARE_WITH_TIMEOUT(tab().file().path(), file, patience);
    QCOMPARE(bytesOf(file), QByteArray("-- penstock: {\"connection\":\"home\",\"database\":\"telemetry\"}\n"
                                       "SELECT last(v) FROM sensors\n"));
    QCOMPARE(m_tabs->tabText(0), QStringLiteral("last values"));
    QCOMPARE(m_test->workspace.recentFiles.files(), QStringList{file});
    QVERIFY(isSaid(QStringLiteral("Saved in")));

    // From now on it asks no more.
    QTest::keyClicks(tab().editor(), QStringLiteral(" "));
    QCOMPARE(m_tabs->tabText(0), QStringLiteral("• last values"));
    setText(QStringLiteral("SELECT 2"));
    save();
    QTRY_COMPARE_WITH_TIMEOUT(m_tabs->tabText(0), QStringLiteral("last values"), patience);
    QVERIFY(bytesOf(file).endsWith("\nSELECT 2\n"));
    QTRY_VERIFY(!tab().findChild<SaveQueryDialog *>());
}

void TabFileTest::badNamesAreRefusedWithAReason()
{
    write(path(QStringLiteral("taken.influxql")), "SELECT 1");
    setText(QStringLiteral("SHOW USERS"));
    save();
    auto *dialog = tab().findChild<SaveQueryDialog *>();
    auto *name = dialog->findChild<QLineEdit *>();
    auto *folder = dialog->findChild<QComboBox *>();
    const QPushButton *button = dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save);
    const auto reason = [dialog] {
        QString text;
        for (const QLabel *label : dialog->findChildren<QLabel *>()) {
            if (label->wordWrap())
                text = label->text();
        }
        return text;
    };
    QVERIFY(button->isEnabled());
    for (const char *bad : {"", "a/b", "..", "taken", "con", "a:b"}) {
        name->setText(QString::fromLatin1(bad));
        QVERIFY2(!button->isEnabled(), bad);
        QVERIFY2(!reason().isEmpty() && !reason().contains(path({})), bad);
    }
    name->setText(QStringLiteral("good"));
    QVERIFY(button->isEnabled());
    for (const char *bad : {"/etc", "a//b", "../up", ".git"}) {
        folder->setCurrentText(QString::fromLatin1(bad));
        QVERIFY2(!button->isEnabled(), bad);
        QVERIFY2(reason().startsWith(QStringLiteral("The folder: ")), bad);
    }
    dialog->reject();
    QVERIFY(tab().file().path().isEmpty());
}

void TabFileTest::anOpenedFileSaysItsTarget()
{
    const QString flux = path(QStringLiteral("a.flux"));
    write(flux, "// penstock: {\"connection\":\"home\",\"database\":\"bucket\"}\nbuckets()\n");
    open(flux);
    QCOMPARE(m_tabs->count(), 1); // the empty tab was used
    QCOMPARE(text(), QStringLiteral("buckets()"));
    QCOMPARE(tab().language(), Language::Flux);
    QCOMPARE(tab().profileId(), m_home.id);
    QCOMPARE(tab().database(), QStringLiteral("bucket"));
    QVERIFY(!tab().file().isModified());

    // Another one has a tab of its own; a connection that is not here is said, and nothing is guessed.
    const QString sql = m_test->folder.filePath(QStringLiteral("b.sql"));
    write(sql, "-- penstock: {\"connection\":\"nowhere\",\"database\":\"d\"}\nSELECT 1");
    m_tabs->setTarget(m_home.id, QStringLiteral("own"));
    open(sql);
    QCOMPARE(m_tabs->count(), 2);
    QCOMPARE(tab().database(), QStringLiteral("own"));
    QVERIFY(isSaid(QStringLiteral("nowhere")));

    // The same again leads to its tab; what is none says so.
    m_tabs->openFile(flux);
    QCOMPARE(m_tabs->currentIndex(), 0);
    QSignalSpy failed(m_tabs.get(), &QueryTabs::failed);
    write(m_test->folder.filePath(QStringLiteral("c.sql")), "\xFF\xFE");
    m_tabs->openFile(m_test->folder.filePath(QStringLiteral("c.sql")));
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, patience);
    QCOMPARE(m_tabs->count(), 2);
}

void TabFileTest::whatOthersWroteIsNotOverwritten_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<QByteArray>("onDisk");
    QTest::addColumn<QString>("inTab");
    QTest::newRow("cancel") << QStringLiteral("Cancel") << QByteArray("SELECT 3\n") << QStringLiteral("SELECT 2");
    QTest::newRow("overwrite") << QStringLiteral("Overwrite it") << QByteArray("SELECT 2\n")
                               << QStringLiteral("SELECT 2");
    QTest::newRow("load") << QStringLiteral("Load it, and drop what I changed") << QByteArray("SELECT 3\n")
                          << QStringLiteral("SELECT 3");
}

void TabFileTest::whatOthersWroteIsNotOverwritten()
{
    QFETCH(const QString, button);
    QFETCH(const QByteArray, onDisk);
    QFETCH(const QString, inTab);
    const QString file = m_test->folder.filePath(QStringLiteral("a.sql"));
    write(file, "SELECT 1\n");
    open(file);
    setText(QStringLiteral("SELECT 2"));
    write(file, "SELECT 3\n");
    save();
    QTRY_VERIFY_WITH_TIMEOUT(tab().findChild<QMessageBox *>(), patience);
    QCOMPARE(bytesOf(file), QByteArray("SELECT 3\n"));
    auto *box = tab().findChild<QMessageBox *>();
    QCOMPARE(box->defaultButton(), box->button(QMessageBox::Cancel));
    for (QAbstractButton *one : box->buttons()) {
        if (one->text().remove(u'&') == button)
            one->click();
    }
    QTRY_VERIFY(!tab().findChild<QMessageBox *>());
    QTRY_COMPARE_WITH_TIMEOUT(text(), inTab, patience);
    QTRY_COMPARE_WITH_TIMEOUT(bytesOf(file), onDisk, patience);
    if (button == QLatin1String("Load it, and drop what I changed")) {
        tab().editor()->undo();
        QCOMPARE(text(), QStringLiteral("SELECT 2")); // not lost for good
    }
}

void TabFileTest::whatOthersDoIsSaid()
{
    const QString file = m_test->folder.filePath(QStringLiteral("a.sql"));
    write(file, "SELECT 1\n");
    open(file);
    write(file, "SELECT 22\n");
    QTRY_VERIFY_WITH_TIMEOUT(isSaid(QStringLiteral("changed by another program")), patience);
    QCOMPARE(text(), QStringLiteral("SELECT 1")); // nothing happens by itself
    QVERIFY(tab().file().isModified());
    for (QToolButton *button : tab().findChildren<QToolButton *>()) {
        if (button->isVisible() && button->text() == QLatin1String("&Load the file"))
            button->click();
    }
    QTRY_COMPARE_WITH_TIMEOUT(text(), QStringLiteral("SELECT 22"), patience);
    QVERIFY(!tab().file().isModified());

    QVERIFY(QFile::remove(file));
    QTRY_VERIFY_WITH_TIMEOUT(isSaid(QStringLiteral("is not there any more")), patience);
    save();
    QTRY_COMPARE_WITH_TIMEOUT(bytesOf(file), QByteArray("SELECT 22\n"), patience);
    QTRY_VERIFY_WITH_TIMEOUT(!tab().file().isModified(), patience);
    // Its place is known when a folder around it is renamed here.
    write(path(QStringLiteral("in/b.sql")), "SELECT 4");
    open(path(QStringLiteral("in/b.sql")));
    QVERIFY(m_test->workspace.queries.rename(QStringLiteral("in"), QStringLiteral("out")));
    QCOMPARE(tab().file().path(), path(QStringLiteral("out/b.sql")));
}

void TabFileTest::secretsAreNotSaved()
{
    const QString file = m_test->folder.filePath(QStringLiteral("a.influxql"));
    write(file, "SHOW USERS\n");
    open(file);
    setText(QStringLiteral("CREATE USER bob WITH PASSWORD 'TypedSecret'"));
    save();
    QTRY_VERIFY_WITH_TIMEOUT(bytesOf(file).contains("CREATE USER bob"), patience);
    QVERIFY(!bytesOf(file).contains("TypedSecret"));
    QTRY_VERIFY_WITH_TIMEOUT(isSaid(QStringLiteral("without the password")), patience);
    QVERIFY(text().contains(QStringLiteral("TypedSecret"))); // here it stays
}

void TabFileTest::aRestartKnowsTheFile()
{
    const QString file = m_test->folder.filePath(QStringLiteral("a.sql"));
    write(file, "SELECT 1\n");
    open(file);
    setText(QStringLiteral("SELECT 2"));
    tab().results()->setPage(ResultView::Page::Chart);
    m_tabs->save();
    m_tabs.reset();
    makeTabs();
    QCOMPARE(text(), QStringLiteral("SELECT 2"));
    QCOMPARE(tab().file().path(), file);
    QCOMPARE(tab().results()->page(), ResultView::Page::Chart);
    QTRY_COMPARE_WITH_TIMEOUT(m_tabs->tabText(0), QStringLiteral("• a"), patience);
    QVERIFY(!isSaid(QStringLiteral("changed")));
    save();
    QTRY_COMPARE_WITH_TIMEOUT(bytesOf(file), QByteArray("SELECT 2\n"), patience);
    QTRY_VERIFY_WITH_TIMEOUT(!tab().file().isModified(), patience);

    // Changed while nobody looked.
    m_tabs.reset();
    write(file, "SELECT 5\n");
    makeTabs();
    QTRY_VERIFY_WITH_TIMEOUT(isSaid(QStringLiteral("changed by another program")), patience);
    QCOMPARE(text(), QStringLiteral("SELECT 2"));
}

void TabFileTest::closedTabsComeBackAfterARestart()
{
    setText(QStringLiteral("SHOW USERS"));
    QTextCursor caret = tab().editor()->textCursor();
    caret.setPosition(4);
    tab().editor()->setTextCursor(caret);
    m_tabs->setTarget(m_home.id, QStringLiteral("telemetry"));
    tab().results()->setPage(ResultView::Page::Messages);
    m_tabs->newTab();
    setText(QStringLiteral("SHOW SERIES"));
    m_tabs->closeTab(0);
    m_tabs->closeTab(0);
    m_tabs.reset();
    makeTabs();
    QCOMPARE(m_tabs->count(), 1);
    QVERIFY(text().isEmpty());
    m_tabs->reopenClosed();
    QCOMPARE(text(), QStringLiteral("SHOW SERIES"));
    m_tabs->reopenClosed();
    QCOMPARE(text(), QStringLiteral("SHOW USERS"));
    QCOMPARE(tab().editor()->textCursor().position(), 4);
    QCOMPARE(tab().database(), QStringLiteral("telemetry"));
    QCOMPARE(tab().results()->page(), ResultView::Page::Messages);
    QVERIFY(tab().editor()->hasFocus());
    const int tabs = m_tabs->count();
    m_tabs->reopenClosed(); // no more
    QCOMPARE(m_tabs->count(), tabs);

    // One that was closed with what its file does not have is said.
    const QString file = m_test->folder.filePath(QStringLiteral("a.sql"));
    write(file, "SELECT 1\n");
    open(file);
    setText(QStringLiteral("SELECT 2"));
    QSignalSpy unsaved(m_tabs.get(), &QueryTabs::closedUnsaved);
    m_tabs->closeCurrent();
    QCOMPARE(unsaved.size(), 1);
    m_tabs->reopenClosed();
    QCOMPARE(text(), QStringLiteral("SELECT 2"));
    QCOMPARE(tab().file().path(), file);
}

void TabFileTest::tabsAreDuplicatedAndClosedByTheMenu()
{
    const QString file = m_test->folder.filePath(QStringLiteral("a.sql"));
    write(file, "SELECT 1\n");
    open(file);
    for (int i = 0; i < 3; ++i) {
        m_tabs->newTab();
        setText(QStringLiteral("SHOW SERIES LIMIT %1").arg(i));
    }
    QVERIFY(chooseInMenu(0, QStringLiteral("&Duplicate")));
    QCOMPARE(m_tabs->count(), 5);
    QCOMPARE(m_tabs->currentIndex(), 1);
    QCOMPARE(text(), QStringLiteral("SELECT 1"));
    QVERIFY(tab().file().path().isEmpty()); // the file is the other one's
    QVERIFY(chooseInMenu(2, QStringLiteral("Close those to the &right")));
    QCOMPARE(m_tabs->count(), 3);
    QVERIFY(!chooseInMenu(2, QStringLiteral("Close those to the &right")));
    QVERIFY(chooseInMenu(1, QStringLiteral("Close the &others")));
    QCOMPARE(m_tabs->count(), 1);
    QCOMPARE(text(), QStringLiteral("SELECT 1"));
    m_tabs->reopenClosed();
    QCOMPARE(m_tabs->count(), 2);
}

void TabFileTest::allTabsAreListed()
{
    for (int i = 0; i < 30; ++i) {
        m_tabs->newTab();
        setText(QStringLiteral("SHOW SERIES LIMIT %1").arg(i));
    }
    const QToolButton *list = nullptr;
    for (const QToolButton *button : m_tabs->cornerWidget()->findChildren<QToolButton *>()) {
        if (button->accessibleName() == QLatin1String("All tabs"))
            list = button;
    }
    QVERIFY(list);
    Q_EMIT list->menu()->aboutToShow();
    QCOMPARE(list->menu()->actions().size(), 31);
    QVERIFY(list->menu()->actions().at(30)->isChecked());
    list->menu()->actions().at(3)->trigger();
    QCOMPARE(m_tabs->currentIndex(), 3);
    QVERIFY(tab().editor()->hasFocus());
    QVERIFY(m_tabs->tabBar()->usesScrollButtons());
}

} // namespace penstock

QTEST_MAIN(penstock::TabFileTest)
#include "tabfile_test.moc"
