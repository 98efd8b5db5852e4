// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/query.h"
#include "tests/support/fakeserver.h"
#include "tests/support/patience.h"
#include "tests/ui/common/testservices.h"
#include "ui/query/answerpane.h"
#include "ui/query/queryeditor.h"
#include "ui/query/querytab.h"
#include "ui/query/querytabs.h"

#include <QMessageBox>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>

namespace penstock {

/// Tabs in a window, and a server of 1.x that waits with the second half of its rows, with what changes data and, when
/// the test wants it, with its schema.
class HeldTabs : public QObject
{
protected:
    void begin()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_server = std::make_unique<FakeServer>();
        m_holdsSchema = false;
        m_server->setHandler([this](const FakeRequest &request) {
            const QString statement = request.parameter(QStringLiteral("q"));
            if (statement.startsWith(u"SELECT"))
                return FakeAnswer::of(200)
                    .header("Content-Type", "application/json")
                    .chunks({}, false)
                    .chunk(chunkOf(0, false))
                    .hold()
                    .chunk(chunkOf(100, true))
                    .chunk({});
            if (statement.startsWith(u"DELETE") || (m_holdsSchema && statement.startsWith(u"SHOW")))
                return FakeAnswer::of(200).header("Content-Type", "application/json").hold().text(nothing);
            if (request.path().startsWith("/query"))
                return FakeAnswer::json(nothing);
            return FakeAnswer::of(204).header("X-Influxdb-Version", "1.8.10").header("X-Influxdb-Build", "OSS").empty();
        });
        m_services = std::make_unique<TestServices>();
        m_profile = m_services->addProfile(QStringLiteral("home"), m_server->url()).id;
        m_tabs = std::make_unique<QueryTabs>(m_services->services);
        m_tabs->setTarget(m_profile, QStringLiteral("db"));
        m_tabs->resize(1'000, 700);
        m_tabs->show();
    }
    void end()
    {
        m_tabs.reset();
        m_services.reset();
        m_server.reset();
        m_folder.reset();
    }

    QueryTab *tab() const { return m_tabs->currentTab(); }
    static AnswerPane *paneOf(QWidget &widget) { return widget.findChild<AnswerPane *>(); }
    static Query queryOf(const QString &statement)
    {
        Query query;
        query.script = Script(statement);
        query.database = QStringLiteral("db");
        return query;
    }
    /// The first rows have come; the server waits with the others.
    void run(const QString &statement, bool toItsEnd = false)
    {
        tab()->editor()->setPlainText(statement);
        AnswerPane &pane = *paneOf(*tab());
        Session *const session = m_services->sessions.find(m_profile);
        QVERIFY(session);
        pane.run(*session, queryOf(statement));
        QTRY_VERIFY(m_server->isHolding());
        if (!toItsEnd)
            return;
        m_server->goOn();
        QTRY_VERIFY(!pane.isRunning());
    }
    QMessageBox *question() const
    {
        const QList<QMessageBox *> boxes = m_tabs->findChildren<QMessageBox *>();
        const auto found = std::ranges::find_if(boxes, &QWidget::isVisible);
        return found == boxes.end() ? nullptr : *found;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<TestServices> m_services;
    std::unique_ptr<FakeServer> m_server;
    std::unique_ptr<QueryTabs> m_tabs;
    QString m_profile;
    bool m_holdsSchema = false; ///< the server does

private:
    /// As 1.x sends it: one document for each chunk.
    static QByteArray chunkOf(int first, bool isLast)
    {
        QByteArray text = R"({"results":[{"statement_id":0,"series":[{"name":"cpu","columns":["time","v"],"values":[)";
        for (int i = first; i < first + 100; ++i)
            text += (i == first ? "[" : ",[") + QByteArray::number(qint64(i) * 1'000'000'000) + ',' +
                    QByteArray::number(i) + ".5]";
        return text + (isLast ? "]}]}]}\n" : "],\"partial\":true}],\"partial\":true}]}\n");
    }

    static inline const QByteArray nothing = R"({"results":[{"statement_id":0}]})";
};

} // namespace penstock
