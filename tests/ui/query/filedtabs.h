// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/patience.h"
#include "tests/ui/common/testservices.h"
#include "ui/common/messagebar.h"
#include "ui/query/queryeditor.h"
#include "ui/query/querytab.h"
#include "ui/query/querytabs.h"
#include "ui/query/tabfile.h"

#include <QDir>
#include <QLabel>
#include <QTest>

#include <memory>

namespace penstock {

inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline void write(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// Tabs in a window, with a connection called home, that nobody answers.
class FiledTabs : public QObject
{
protected:
    void begin()
    {
        m_test = std::make_unique<TestServices>();
        m_home = m_test->addProfile(QStringLiteral("home"), QUrl(QStringLiteral("http://127.0.0.1:1")));
        makeTabs();
    }
    void end()
    {
        m_tabs.reset();
        m_test.reset();
    }
    void makeTabs()
    {
        m_tabs = std::make_unique<QueryTabs>(m_test->services);
        m_tabs->resize(1000, 500);
        m_tabs->show();
        m_tabs->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_tabs.get()));
    }
    QueryTab &tab() const { return *m_tabs->currentTab(); }
    QString text() const { return tab().editor()->toPlainText(); }
    void setText(const QString &text) const { tab().editor()->setPlainText(text); }
    void save() const { m_tabs->saveTab(m_tabs->currentIndex()); }
    QString path(const QString &name) const { return m_test->workspace.queries.fullPath(name); }
    void open(const QString &file)
    {
        m_tabs->openFile(file);
        QTRY_COMPARE(tab().file().path(), file);
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

    std::unique_ptr<TestServices> m_test;
    std::unique_ptr<QueryTabs> m_tabs;
    Profile m_home;
};

} // namespace penstock
