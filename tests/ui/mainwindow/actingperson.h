// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/patience.h"
#include "ui/mainwindow/mainwindow.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QTest>

#include <memory>

namespace penstock {

/// What somebody can do in front of a window: keys go where the keyboard is, clicks to what is seen.
class ActingPerson : public QObject
{
protected:
    static QWidget *focus() { return QApplication::focusWidget(); }
    static bool isIn(const QWidget *part) { return focus() && (part == focus() || part->isAncestorOf(focus())); }
    /// Where the keyboard is.
    static void press(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QTRY_VERIFY(focus());
        QTest::keyClick(focus(), Qt::Key(key), modifiers);
    }
    static void type(const QString &text)
    {
        QTRY_VERIFY(focus());
        QTest::keyClicks(focus(), text);
    }
    template <typename Dialog> Dialog *opened() const
    {
        auto *const dialog = m_window->findChild<Dialog *>();
        return dialog && dialog->isVisible() && dialog->isActiveWindow() ? dialog : nullptr;
    }
    static void click(QWidget *widget, const QPoint &at = {})
    {
        QVERIFY(widget && widget->isVisible() && widget->isEnabled());
        QTest::mouseClick(widget, Qt::LeftButton, {}, at.isNull() ? widget->rect().center() : at);
    }
    /// By what is written on it, or its name where it has no words.
    static QAbstractButton *button(const QWidget &where, const QString &words)
    {
        for (auto *one : where.findChildren<QAbstractButton *>()) {
            if (one->isVisible() && (one->text().remove(u'&') == words || one->accessibleName() == words))
                return one;
        }
        return nullptr;
    }
    static QLineEdit *field(const QWidget &where, const QString &hint)
    {
        for (auto *one : where.findChildren<QLineEdit *>()) {
            if (one->isVisible() && (one->placeholderText() == hint || one->accessibleName() == hint))
                return one;
        }
        return nullptr;
    }
    static void clickRow(const QAbstractItemView *view, const QModelIndex &index, bool isTwice = false)
    {
        QVERIFY(index.isValid());
        QVERIFY(view->visualRect(index).isValid());
        const QPoint at = view->visualRect(index).center();
        QVERIFY(view->viewport()->rect().contains(at));
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, at);
        if (isTwice)
            QTest::mouseDClick(view->viewport(), Qt::LeftButton, {}, at);
    }
    void clickInMenu(const QString &menu, const QString &entry)
    {
        for (QAction *top : m_window->menuBar()->actions()) {
            if (top->text().remove(u'&') != menu)
                continue;
            QTest::mouseClick(m_window->menuBar(), Qt::LeftButton, {},
                              m_window->menuBar()->actionGeometry(top).center());
            QTRY_VERIFY(top->menu()->isVisible());
            for (QAction *action : top->menu()->actions()) {
                if (action->text().remove(u'&') == entry && action->isEnabled()) {
                    QTest::mouseClick(top->menu(), Qt::LeftButton, {}, top->menu()->actionGeometry(action).center());
                    return;
                }
            }
        }
        QFAIL(qPrintable(menu + u' ' + entry));
    }

    std::unique_ptr<MainWindow> m_window;
};

} // namespace penstock
