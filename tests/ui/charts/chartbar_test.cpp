// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartbar.h"

#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <memory>

namespace penstock {

/// What stands above a chart gives way where there is neither width nor height.
class ChartBarTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void aSecondLineWhereThereIsHeight();
    void oneLineAndAMenuWhereThereIsNone();
    void theMenuDoesWhatTheButtonsDo();
    void theFocusGoesIntoTheMenuAndComesBack();
    void aFilterThatGoesIsNotInTheMenu();

private:
    QToolButton *button(const QString &name) const;
    QStringList inMenu() const;
    void narrow(); ///< of two lines, or of one where it is low

    std::unique_ptr<QWidget> m_holder;
    ChartBar *m_bar = nullptr;
    QToolButton *m_more = nullptr;
    int m_line = 0; ///< how high one is
};

void ChartBarTest::init()
{
    m_holder = std::make_unique<QWidget>();
    m_bar = new ChartBar(m_holder.get());
    m_more = button(QStringLiteral("More of the chart"));
    QVERIFY(m_more);
    m_line = m_bar->sizeHint().height();
    m_holder->resize(m_bar->sizeHint().width() + 50, 4 * m_line);
    m_bar->resize(m_holder->size());
    m_holder->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_holder.get()));
}

QToolButton *ChartBarTest::button(const QString &name) const
{
    for (auto *one : m_bar->findChildren<QToolButton *>()) {
        if (one->accessibleName() == name || one->text().remove(u'&') == name)
            return one;
    }
    return nullptr;
}

QStringList ChartBarTest::inMenu() const
{
    Q_EMIT m_more->menu()->aboutToShow();
    QStringList texts;
    for (const QAction *action : m_more->menu()->actions())
        texts += action->text().remove(u'&');
    return texts;
}

void ChartBarTest::narrow()
{
    const QWidget *const ways = button(QStringLiteral("Back"))->parentWidget();
    m_bar->resize(m_bar->sizeHint().width() - ways->width() / 2, m_bar->height());
}

void ChartBarTest::aSecondLineWhereThereIsHeight()
{
    m_bar->setLow(true); // with all the width it is one line anyway
    QVERIFY(!m_more->isVisible() && button(QStringLiteral("Picture"))->isVisible());
    QVERIFY(m_bar->heightForWidth(m_bar->width()) <= m_line);
    m_bar->setLow(false);
    narrow();
    QVERIFY(!m_more->isVisible() && button(QStringLiteral("Picture"))->isVisible());
    QVERIFY(m_bar->heightForWidth(m_bar->width()) > m_line);
}

void ChartBarTest::oneLineAndAMenuWhereThereIsNone()
{
    narrow();
    m_bar->setLow(true);
    QVERIFY(m_more->isVisible() && !button(QStringLiteral("Picture"))->isVisible());
    QVERIFY(button(QStringLiteral("Span"))->isVisible());
    QVERIFY(m_bar->heightForWidth(m_bar->width()) <= m_line);
    QTRY_VERIFY(m_bar->rect().contains(m_more->geometry()));
    QCOMPARE(inMenu(), (QStringList{QStringLiteral("Back"), QStringLiteral("Forward"),
                                    QStringLiteral("Show the whole span"), QStringLiteral("Picture")}));
    // The narrower, the more goes; how it is drawn stays.
    m_bar->resize(button(QStringLiteral("Line"))->sizeHint().width() + 2 * m_more->sizeHint().width(), m_line);
    QTRY_COMPARE(inMenu().value(0), QStringLiteral("Axes"));
    QVERIFY(button(QStringLiteral("Line"))->isVisible());
    m_bar->setLow(false);
    QVERIFY(!m_more->isVisible() && button(QStringLiteral("Picture"))->isVisible());
}

void ChartBarTest::theMenuDoesWhatTheButtonsDo()
{
    narrow();
    m_bar->setLow(true);
    m_bar->setNavigation(false, false, true);
    QSignalSpy whole(m_bar, &ChartBar::wholeAsked);
    QCOMPARE(inMenu().size(), 4);
    const QList<QAction *> actions = m_more->menu()->actions();
    QVERIFY(!actions.at(0)->isEnabled() && actions.at(2)->isEnabled());
    actions.at(2)->trigger();
    QCOMPARE(whole.size(), 1);
    QVERIFY(actions.at(3)->menu()); // the kinds of pictures
}

void ChartBarTest::theFocusGoesIntoTheMenuAndComesBack()
{
    narrow();
    QToolButton *const picture = button(QStringLiteral("Picture"));
    m_holder->activateWindow();
    picture->setFocus();
    QTRY_VERIFY(picture->hasFocus());
    m_bar->setLow(true);
    QVERIFY(m_more->hasFocus());
    m_bar->setLow(false);
    QVERIFY(picture->parentWidget()->isAncestorOf(QApplication::focusWidget()));
}

void ChartBarTest::aFilterThatGoesIsNotInTheMenu()
{
    m_bar->setFiltered(true);
    QVERIFY(button(QStringLiteral("Filtered rows only"))->isVisible());
    m_bar->resize(button(QStringLiteral("Line"))->sizeHint().width() + 2 * m_more->sizeHint().width(), m_line);
    m_bar->setLow(true);
    QVERIFY(inMenu().contains(QStringLiteral("Filtered rows only")));
    m_bar->setFiltered(false);
    QVERIFY(!inMenu().contains(QStringLiteral("Filtered rows only")));
    m_bar->setLow(false);
    QVERIFY(!button(QStringLiteral("Filtered rows only"))->isVisible());
}

} // namespace penstock

QTEST_MAIN(penstock::ChartBarTest)
#include "chartbar_test.moc"
