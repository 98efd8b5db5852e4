// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/patience.h"
#include "tests/ui/common/testservices.h"
#include "ui/answer/resultview.h"
#include "ui/common/messagebar.h"
#include "ui/query/queryeditor.h"
#include "ui/query/querytab.h"
#include "ui/results/resulttableview.h"

#include <QLabel>
#include <QTest>

#include <memory>

namespace penstock {

/// A query tab that is a window of its own.
class LoneTab : public QObject
{
protected:
    /// Without a connection.
    void begin()
    {
        m_world = std::make_unique<TestServices>();
        m_tab = std::make_unique<QueryTab>(m_world->services);
        show();
    }
    /// With one that is called home.
    void begin(const QUrl &server, const QString &database)
    {
        m_world = std::make_unique<TestServices>();
        const QString profile = m_world->addProfile(QStringLiteral("home"), server).id;
        m_tab = std::make_unique<QueryTab>(m_world->services);
        m_tab->setTarget(profile, database);
        show();
    }
    void end()
    {
        m_tab.reset();
        m_world.reset();
    }
    qint64 rows() const { return m_tab->results()->tableView()->model()->rowCount(); }
    /// In all bars that are shown.
    QString said() const
    {
        QStringList texts;
        for (const auto *bar : m_tab->findChildren<MessageBar *>()) {
            for (const auto *label : bar->findChildren<QLabel *>())
                texts += bar->isVisible() ? label->text() : QString();
        }
        return texts.join(u' ').trimmed();
    }
    /// To its end, and what is said after it.
    void run(const QString &text)
    {
        m_tab->editor()->setPlainText(text);
        m_tab->run();
        QTRY_VERIFY_WITH_TIMEOUT(!m_tab->isRunning(), patienceMs);
        QCoreApplication::sendPostedEvents();
    }

    std::unique_ptr<TestServices> m_world;
    std::unique_ptr<QueryTab> m_tab;

private:
    void show()
    {
        m_tab->resize(1'000, 700);
        m_tab->show();
        QVERIFY(QTest::qWaitForWindowActive(m_tab.get()));
    }
};

} // namespace penstock
