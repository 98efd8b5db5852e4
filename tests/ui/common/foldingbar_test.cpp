// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/settings.h"
#include "tests/ui/common/testservices.h"
#include "ui/common/foldingbar.h"
#include "ui/common/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <memory>

namespace penstock {

/// A bar that gives way: words first, and then what stands at its end.
class FoldingBarTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void wordsGoFirst();
    void theEndGoesIntoAMenu();
    void theMenuDoesWhatTheButtonsDo();
    void itHasRoomForWhatItShows_data();
    void itHasRoomForWhatItShows();
    void theFocusIsNotLost();
    void wordsThatChangeAreFitted();

private:
    QToolButton *make(const QString &icon, const QString &text);
    QStringList inMenu() const;
    int whole() const { return m_whole; }
    int least() const { return m_bar->minimumSizeHint().width(); }

    std::unique_ptr<TestServices> m_test;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QWidget> m_holder;
    FoldingBar *m_bar = nullptr;
    QToolButton *m_table = nullptr;
    QToolButton *m_switch = nullptr;
    QToolButton *m_series = nullptr;
    QToolButton *m_export = nullptr;
    QToolButton *m_more = nullptr;
    int m_whole = 0;
};

QToolButton *FoldingBarTest::make(const QString &icon, const QString &text)
{
    auto *button = new QToolButton(m_bar);
    button->setIcon(themedIcon(icon));
    button->setText(text);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

void FoldingBarTest::init()
{
    m_test = std::make_unique<TestServices>();
    m_theme = std::make_unique<Theme>(*qApp, m_test->settings);
    m_holder = std::make_unique<QWidget>();
    m_bar = new FoldingBar(m_holder.get());
    m_table = make(QStringLiteral("table"), QStringLiteral("T&able of the answer"));
    m_switch = make(QStringLiteral("columns"), QStringLiteral("Filter by column"));
    m_series = make(QStringLiteral("tag"), QStringLiteral("Series"));
    m_export = make(QStringLiteral("export"), QStringLiteral("E&xport"));
    m_switch->setCheckable(true);
    m_switch->setToolTip(QStringLiteral("A filter for each column"));
    m_export->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(m_export);
    menu->addAction(QStringLiteral("As a file"));
    m_export->setMenu(menu);
    m_bar->row().addWidget(m_table);
    m_bar->row().addStretch(1);
    m_bar->addWords(*m_table);
    m_bar->addToEnd(*m_switch);
    m_bar->addToEnd(*m_series);
    m_bar->addWords(*m_export);
    m_bar->addToEnd(*m_export);
    m_more = nullptr;
    for (QToolButton *button : m_bar->findChildren<QToolButton *>()) {
        if (button != m_table && button != m_switch && button != m_series && button != m_export)
            m_more = button;
    }
    QVERIFY(m_more);
    m_holder->resize(900, 100);
    m_bar->setGeometry(0, 0, 900, 40);
    m_holder->show();
    QVERIFY(QTest::qWaitForWindowActive(m_holder.get()));
    QTRY_VERIFY(m_export->isVisible() && !m_more->isVisible());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    m_whole = m_bar->layout()->minimumSize().width();
}

void FoldingBarTest::cleanup()
{
    m_holder.reset();
    m_theme.reset();
    m_test.reset();
}

QStringList FoldingBarTest::inMenu() const
{
    Q_EMIT m_more->menu()->aboutToShow();
    QStringList texts;
    for (const QAction *action : m_more->menu()->actions())
        texts += action->text();
    return texts;
}

void FoldingBarTest::wordsGoFirst()
{
    const auto nameOf = [](QToolButton *button) {
        return QAccessible::queryAccessibleInterface(button)->text(QAccessible::Name);
    };
    const QString name = nameOf(m_table);
    QVERIFY(name.contains(QLatin1String("Table")));
    QCOMPARE(m_table->toolButtonStyle(), Qt::ToolButtonTextBesideIcon);
    QVERIFY(m_table->toolTip().isEmpty());
    m_bar->resize(whole() - 1, 40);
    QTRY_COMPARE(m_table->toolButtonStyle(), Qt::ToolButtonIconOnly);
    QCOMPARE(m_export->toolButtonStyle(), Qt::ToolButtonIconOnly);
    QCOMPARE(m_table->toolTip(), QStringLiteral("Table of the answer"));
    QCOMPARE(nameOf(m_table), name); // for whoever hears it nothing has changed
    QVERIFY(m_export->isVisible() && m_switch->isVisible() && !m_more->isVisible());
    m_bar->resize(whole(), 40);
    QTRY_COMPARE(m_table->toolButtonStyle(), Qt::ToolButtonTextBesideIcon);
    QVERIFY(m_table->toolTip().isEmpty());
}

void FoldingBarTest::theEndGoesIntoAMenu()
{
    m_bar->resize(least(), 40);
    QTRY_VERIFY(m_more->isVisible());
    QVERIFY(!m_switch->isVisible() && !m_series->isVisible() && !m_export->isVisible());
    QVERIFY(m_table->isVisible());
    QVERIFY(!QAccessible::queryAccessibleInterface(m_more)->text(QAccessible::Name).isEmpty());
    QVERIFY(m_more->focusPolicy() & Qt::TabFocus);
    const QStringList all{QStringLiteral("Filter by column"), QStringLiteral("Series"), QStringLiteral("E&xport")};
    QCOMPARE(inMenu(), all);
    m_series->hide(); // what is not there is not there either
    QCOMPARE(inMenu(), QStringList({all.first(), all.last()}));
    m_series->show();
    QVERIFY(!m_series->isVisible());
    m_bar->resize(whole(), 40);
    QTRY_VERIFY(m_switch->isVisible() && m_series->isVisible() && m_export->isVisible());
    QVERIFY(!m_more->isVisible());
}

void FoldingBarTest::theMenuDoesWhatTheButtonsDo()
{
    m_bar->resize(least(), 40);
    QTRY_VERIFY(m_more->isVisible());
    const QSignalSpy pressed(m_series, &QToolButton::clicked);
    QCOMPARE(inMenu().size(), 3);
    QList<QAction *> actions = m_more->menu()->actions();
    QVERIFY(actions[0]->isCheckable() && !actions[0]->isChecked());
    QCOMPARE(actions[0]->toolTip(), QStringLiteral("A filter for each column"));
    actions[0]->trigger();
    QVERIFY(m_switch->isChecked());
    actions[1]->trigger();
    QCOMPARE(pressed.size(), 1);
    QCOMPARE(actions[2]->menu(), m_export->menu());
    m_export->setEnabled(false);
    QCOMPARE(inMenu().size(), 3);
    actions = m_more->menu()->actions();
    QVERIFY(actions[0]->isChecked());
    QVERIFY(!actions[2]->isEnabled());
    m_bar->resize(whole(), 40);
    QTRY_VERIFY(m_export->isVisible());
    QVERIFY(m_switch->isChecked());
    QCOMPARE(m_export->menu()->actions().size(), 1);
}

void FoldingBarTest::itHasRoomForWhatItShows_data()
{
    QTest::addColumn<int>("part"); ///< of the way from its least width to the whole one, in hundredths
    for (const int part : {0, 10, 25, 40, 50, 60, 75, 90, 100, 120})
        QTest::addRow("%d", part) << part;
}

void FoldingBarTest::itHasRoomForWhatItShows()
{
    QFETCH(const int, part);
    const int narrowest = least();
    QVERIFY(narrowest < whole());
    m_bar->resize(narrowest + (whole() - narrowest) * part / 100, 40);
    QTRY_VERIFY(m_bar->layout()->minimumSize().width() <= m_bar->width());
    QVERIFY(least() <= m_bar->width()); // it does not ask for more
    m_bar->resize(whole(), 40);
    QTRY_COMPARE(m_bar->layout()->minimumSize().width(), whole());
}

void FoldingBarTest::theFocusIsNotLost()
{
    m_series->setFocus();
    QTRY_VERIFY(m_series->hasFocus());
    m_bar->resize(least(), 40);
    QTRY_VERIFY(m_more->hasFocus());
    m_bar->resize(whole(), 40);
    QTRY_VERIFY(!m_more->isVisible());
    QVERIFY(m_switch->hasFocus());
}

void FoldingBarTest::wordsThatChangeAreFitted()
{
    m_bar->resize(whole() + 10, 40);
    QTRY_COMPARE(m_table->toolButtonStyle(), Qt::ToolButtonTextBesideIcon);
    m_table->setText(QStringLiteral("Table of an answer that has a long name"));
    QTRY_COMPARE(m_table->toolButtonStyle(), Qt::ToolButtonIconOnly);
    QVERIFY(m_bar->layout()->minimumSize().width() <= m_bar->width());
    m_table->setText(QStringLiteral("Table"));
    QTRY_COMPARE(m_table->toolButtonStyle(), Qt::ToolButtonTextBesideIcon);
}

} // namespace penstock

QTEST_MAIN(penstock::FoldingBarTest)
#include "foldingbar_test.moc"
