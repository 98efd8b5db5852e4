// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/common/testservices.h"
#include "ui/common/keymap.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/query/querytabs.h"

#include <QAction>
#include <QTest>

#include <memory>

namespace penstock {

/// A window, its commands and their keys.
class KeyedWindow : public QObject
{
protected:
    void begin()
    {
        m_test = std::make_unique<TestServices>();
        makeWindow();
    }
    void end()
    {
        m_window.reset();
        m_test.reset();
    }
    QueryTabs &tabs() const { return *m_window->findChild<QueryTabs *>(); }
    KeyMap &keys() const { return *m_window->findChild<KeyMap *>(); }
    void makeWindow()
    {
        m_window = std::make_unique<MainWindow>(m_test->services);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    QAction *action(const QString &command) const
    {
        for (QAction *one : m_window->findChildren<QAction *>()) {
            if (commandOf(*one) == command)
                return one;
        }
        return nullptr;
    }

    std::unique_ptr<TestServices> m_test;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace penstock
