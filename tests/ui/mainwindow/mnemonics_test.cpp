// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/pictures/accessfaults.h"
#include "tests/ui/common/testservices.h"
#include "ui/common/keymap.h"
#include "ui/connections/connectionsdialog.h"
#include "ui/connections/profileform.h"
#include "ui/importing/watchdialog.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/preferences/preferenceswindow.h"
#include "ui/query/patterndialog.h"
#include "ui/query/saved/movequerydialog.h"
#include "ui/query/saved/savequerydialog.h"

#include <QAbstractButton>
#include <QDockWidget>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QShortcutEvent>
#include <QTest>
#include <QTranslator>

#include <algorithm>
#include <array>
#include <memory>

namespace penstock {

namespace {

void collect(QMenu &menu, const QString &path, QStringList *doubled)
{
    Q_EMIT menu.aboutToShow();
    const QList<QAction *> actions = menu.actions();
    for (const QAction *action : actions) {
        if (action->isVisible() && action->menu())
            collect(*action->menu(), path + u'/' + action->text(), doubled);
    }
    for (const QString &one : doubledLetters(actions))
        *doubled += path + QStringLiteral(": ") + one;
}

/// Notes what a key would have pressed, and keeps it from doing so.
class Presses final : public QObject
{
public:
    Presses() { QCoreApplication::instance()->installEventFilter(this); }

    /// What Alt and the letter lead to; null: nothing, or several.
    const QObject *of(QWidget &window, const QKeySequence &mnemonic)
    {
        m_receiver = nullptr;
        QTest::keyClick(&window, mnemonic[0].key(), mnemonic[0].keyboardModifiers());
        return m_receiver;
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::Shortcut)
            return false;
        m_receiver = static_cast<QShortcutEvent *>(event)->isAmbiguous() ? nullptr : watched;
        return true;
    }

private:
    const QObject *m_receiver = nullptr;
};

/// Those of buttons that can be pressed and of labels whose letter leads nowhere, or to several.
QStringList deadIn(QWidget &window)
{
    Presses presses;
    QStringList dead;
    const auto look = [&](const QWidget &widget, const QString &text) {
        const QKeySequence key = QKeySequence::mnemonic(text);
        if (!key.isEmpty() && widget.isEnabled() && isThere(widget) && presses.of(window, key) != &widget)
            dead += text;
    };
    const QList<QAbstractButton *> buttons = window.findChildren<QAbstractButton *>();
    for (const QAbstractButton *button : buttons)
        look(*button, button->text());
    const QList<QLabel *> labels = window.findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->buddy())
            look(*label, label->text());
    }
    return dead;
}

} // namespace

/// Alt and a letter, and a letter in a menu, lead to one thing.
class MnemonicsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void init();
    void cleanup();

    void menus();
    void mainWindow_data();
    void mainWindow();
    void dialogs_data();
    void dialogs();
    void preferences();

private:
    QTranslator m_own;
    std::unique_ptr<TestServices> m_test;
    std::unique_ptr<MainWindow> m_window;
};

void MnemonicsTest::initTestCase_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << QStringLiteral("en");
    QTest::newRow("German") << QStringLiteral("de");
    QTest::newRow("Japanese") << QStringLiteral("ja");
    QTest::newRow("Simplified Chinese") << QStringLiteral("zh_CN");
}

void MnemonicsTest::init()
{
    QFETCH_GLOBAL(const QString, language);
    const QString file = QStringLiteral(PENSTOCK_TEXTS) + QStringLiteral("/penstock_") + language;
    QVERIFY2(m_own.load(file), qPrintable(file));
    QVERIFY(QCoreApplication::installTranslator(&m_own));
    m_test = std::make_unique<TestServices>();
    m_window = std::make_unique<MainWindow>(m_test->services);
    m_window->resize(1280, 800);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void MnemonicsTest::cleanup()
{
    m_window.reset();
    m_test.reset();
    QCoreApplication::removeTranslator(&m_own);
}

void MnemonicsTest::menus()
{
    QStringList doubled;
    const QList<QAction *> titles = m_window->menuBar()->actions();
    for (const QAction *title : titles) {
        if (title->menu())
            collect(*title->menu(), title->text(), &doubled);
    }
    QVERIFY2(doubled.isEmpty(), qPrintable(doubled.join(u'\n')));
}

void MnemonicsTest::mainWindow_data()
{
    QTest::addColumn<QString>("dock"); ///< in front
    for (const char *dock : {"explorer", "patterns", "history", "savedQueries"})
        QTest::newRow(dock) << QString::fromLatin1(dock);
}

void MnemonicsTest::mainWindow()
{
    QFETCH(const QString, dock);
    auto *front = m_window->findChild<QDockWidget *>(dock);
    QVERIFY(front);
    front->raise();
    QTRY_VERIFY(!front->visibleRegion().isEmpty());
    const QStringList doubled = doubledLetters(*m_window);
    QVERIFY2(doubled.isEmpty(), qPrintable(doubled.join(u'\n')));
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    const QStringList dead = deadIn(*m_window);
    QVERIFY2(dead.isEmpty(), qPrintable(dead.join(u'\n')));
}

void MnemonicsTest::dialogs_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"connections", "connection", "token", "secret", "save", "move", "pattern", "watch"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void MnemonicsTest::dialogs()
{
    QFETCH(const QString, name);
    std::unique_ptr<QDialog> dialog;
    QueryLibrary &library = m_test->workspace.queries;
    const QStringList logins{QStringLiteral("connection"), QStringLiteral("token"), QStringLiteral("secret")};
    if (const qsizetype login = logins.indexOf(name); login >= 0) { // with all there is to say about one
        Profile profile = m_test->addProfile(QStringLiteral("home"), QUrl(QStringLiteral("https://localhost:8086")));
        using enum Profile::Login;
        profile.user = QStringLiteral("somebody");
        profile.login = std::array{Password, Token, SharedSecret}[std::size_t(login)];
        QVERIFY(m_test->profiles.save(profile));
        dialog = std::make_unique<ConnectionsDialog>(m_test->services);
        const QList<QAbstractButton *> buttons = dialog->findChildren<QAbstractButton *>();
        const auto advanced = std::ranges::find_if(buttons, [](const QAbstractButton *button) {
            return button->isCheckable() && button->text() == ProfileForm::tr("Ad&vanced");
        });
        QVERIFY(advanced != buttons.end());
        (*advanced)->setChecked(true);
    } else if (name == QLatin1String("connections")) {
        dialog = std::make_unique<ConnectionsDialog>(m_test->services);
    } else if (name == QLatin1String("save")) {
        dialog = std::make_unique<SaveQueryDialog>(library, QString(), QStringLiteral("a"), Language::Sql, nullptr);
    } else if (name == QLatin1String("move")) {
        dialog = std::make_unique<MoveQueryDialog>(library, QStringLiteral("a.sql"), nullptr);
    } else if (name == QLatin1String("pattern")) {
        dialog = std::make_unique<PatternDialog>(m_test->workspace.patterns, OwnPattern{}, std::nullopt, nullptr);
    } else {
        dialog = std::make_unique<WatchDialog>(m_test->sessions, QString(), QString());
    }
    dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    dialog->show();
    QVERIFY(QTest::qWaitForWindowExposed(dialog.get()));
    const QStringList doubled = doubledLetters(*dialog);
    QVERIFY2(doubled.isEmpty(), qPrintable(doubled.join(u'\n')));
    dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(dialog.get()));
    const QStringList dead = deadIn(*dialog);
    QVERIFY2(dead.isEmpty(), qPrintable(dead.join(u'\n')));
}

/// Page by page; that of the keys is the window's.
void MnemonicsTest::preferences()
{
    const QList<QAction *> actions = m_window->findChildren<QAction *>();
    for (QAction *action : actions) {
        if (commandOf(*action) == QLatin1String("window.preferences"))
            action->trigger();
    }
    const auto *window = m_window->findChild<PreferencesWindow *>();
    QVERIFY(window && QTest::qWaitForWindowExposed(window->windowHandle()));
    QStringList doubled;
    QVERIFY(window->pageList()->count() >= 9);
    for (int row = 0; row < window->pageList()->count(); ++row) {
        window->pageList()->setCurrentRow(row);
        const QStringList here = doubledLetters(*window);
        if (!here.isEmpty())
            doubled += window->pageList()->item(row)->text() + QStringLiteral(": ") + here.join(u'\n');
    }
    QVERIFY2(doubled.isEmpty(), qPrintable(doubled.join(u'\n')));
}

} // namespace penstock

QTEST_MAIN(penstock::MnemonicsTest)
#include "mnemonics_test.moc"
