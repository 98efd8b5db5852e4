// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/influxdserver.h"
#include "tests/support/patience.h"
#include "tests/ui/common/testservices.h"
#include "ui/common/controlmanners.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/query/queryeditor.h"
#include "ui/query/querytab.h"
#include "ui/query/querytabs.h"

#include <QApplication>
#include <QTest>

#include <memory>

namespace penstock {

/// The whole window without a mouse: connected to a real server, with the caret in an empty query.
class KeyboardWindow : public QObject
{
protected:
    void startServer()
    {
        m_manners = std::make_unique<ControlManners>(*qApp);
        QVERIFY2(m_server.start(), qPrintable(m_server.problem()));
        m_server.query(QStringLiteral("CREATE DATABASE plant"));
        QCOMPARE(
            m_server.write(QStringLiteral("plant"), "sensors,host=a v=1 1\nsensors,host=a v=2 2\nmy\\ \"own\" v=1 1\n"),
            204);
    }

    void openWindow()
    {
        m_test = std::make_unique<TestServices>();
        const Profile home = m_test->addProfile(QStringLiteral("home"), m_server.url());
        m_window = std::make_unique<MainWindow>(m_test->services);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_window->openConnection(home.id, QStringLiteral("plant"));
        QTRY_COMPARE_WITH_TIMEOUT(m_test->sessions.find(home.id)->state(), Session::State::Open, patienceMs);
        QTRY_VERIFY(editor().hasFocus());
    }

    void closeWindow()
    {
        m_window.reset();
        m_test.reset();
    }
    QueryTabs &tabs() const { return *m_window->findChild<QueryTabs *>(); }
    QueryEditor &editor() const { return *tabs().currentTab()->editor(); }
    static QWidget *focus() { return QApplication::focusWidget(); }
    static bool isIn(const QWidget *part) { return focus() && (part == focus() || part->isAncestorOf(focus())); }
    void press(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QTRY_VERIFY(focus());
        QTest::keyClick(focus(), Qt::Key(key), modifiers);
    }

    std::unique_ptr<ControlManners> m_manners;
    InfluxdServer m_server;
    std::unique_ptr<TestServices> m_test;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace penstock
