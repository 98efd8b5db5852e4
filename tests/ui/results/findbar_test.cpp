// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/patience.h"
#include "tests/ui/results/shownsensors.h"
#include "ui/results/findbar.h"

#include <QLabel>
#include <QLineEdit>

using namespace penstock;

/// The search below a table.
class FindBarTest final : public ShownSensors
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void theSearchGoesFromCellToCell()
    {
        show(60);
        FindBar bar(*m_view, m_view.get());
        m_view->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
        bar.open();
        auto *text = bar.findChild<QLineEdit *>();
        auto *state = bar.findChild<QLabel *>();
        text->setText(QStringLiteral("HOST7"));
        QTRY_COMPARE(state->text(), QStringLiteral("3 cells"));
        QTest::keyClick(text, Qt::Key_Return);
        QTRY_COMPARE(m_view->current(), (GridCell{7, 1}));
        m_view->setFocus();
        QTest::keyClick(m_view.get(), Qt::Key_F3);
        QTRY_COMPARE(m_view->current(), (GridCell{27, 1}));
        QTest::keyClick(text, Qt::Key_Return, Qt::ShiftModifier);
        QTRY_COMPARE(m_view->current(), (GridCell{7, 1}));
        m_view->setFocus();
        QTest::keyClick(m_view.get(), Qt::Key_F3, Qt::ShiftModifier);
        QTRY_COMPARE(m_view->current(), (GridCell{47, 1}));
        QTRY_COMPARE(state->text(), QStringLiteral("3 cells · from the other end"));
        text->setText(QStringLiteral("nowhere"));
        QTRY_COMPARE(state->text(), QStringLiteral("0 cells"));
        QTest::keyClick(text, Qt::Key_Return);
        QTRY_COMPARE(state->text(), QStringLiteral("0 cells · not found"));
        QTest::keyClick(text, Qt::Key_Escape);
        QVERIFY(bar.isHidden());
    }

    /// How many cells there are is true of the rows and columns that are there now, and as they are shown.
    void theCountGoesAlong()
    {
        show(60);
        FindBar bar(*m_view, m_view.get());
        bar.open();
        auto *text = bar.findChild<QLineEdit *>();
        auto *state = bar.findChild<QLabel *>();
        text->setText(QStringLiteral("HOST7"));
        QTRY_COMPARE(state->text(), QStringLiteral("3 cells"));
        m_feed->append(samples::sensors(60, 60));
        QTRY_COMPARE(state->text(), QStringLiteral("6 cells"));
        const int host = m_view->columns().id(1);
        m_view->hideColumn(1);
        QTRY_COMPARE(state->text(), QStringLiteral("0 cells"));
        m_view->showColumn(host);
        QTRY_COMPARE(state->text(), QStringLiteral("6 cells"));
        QTest::keyClick(text, Qt::Key_Escape);
        QVERIFY(bar.isHidden());
        m_feed->append(samples::sensors(120, 20));
        QTRY_COMPARE(m_view->model()->rowCount(), 140);
        bar.open();
        QTRY_COMPARE(state->text(), QStringLiteral("7 cells"));
        text->setText(QStringLiteral("T01:00:07"));
        QTRY_COMPARE(state->text(), QStringLiteral("0 cells"));
        m_view->setTimes({TimeDisplay::Style::Iso, "Europe/Berlin"});
        QTRY_COMPARE(state->text(), QStringLiteral("1 cell"));
    }
};

QTEST_MAIN(FindBarTest)
#include "findbar_test.moc"
