// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importing/importdraft.h"
#include "core/pipeline/pipelineregistry.h"
#include "tests/support/fakeserver.h"
#include "ui/importing/runpage.h"

#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace penstock {

/// The page of an import of 300 rows, and a server that refuses what it is told to.
class ServedRunPage : public QObject
{
protected:
    static constexpr quint64 rows = 300;

    void begin()
    {
        m_page.reset();
        m_folder = std::make_unique<QTemporaryDir>();
        qputenv("XDG_DATA_HOME", m_folder->path().toLocal8Bit());
        m_server = std::make_unique<FakeServer>();
        m_server->setHandler([this](const FakeRequest &request) { return answerTo(request); });
        m_registry = std::make_unique<PipelineRegistry>();
        m_writes = 0;
        m_refusedFrom = 0;
        m_isDeleted = false;
        m_refusesDeletion = false;
        m_draft = {};
        m_draft.plan.file = m_folder->filePath(QStringLiteral("sensors.csv"));
        QFile file(m_draft.plan.file);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("time,load\n");
        for (quint64 row = 1; row <= rows; ++row)
            file.write(QByteArray::number(1'700'000'000 + row) + ",1\n");
        file.close();
        m_draft.plan.measurement = QStringLiteral("m");
        m_draft.plan.columns = {{QStringLiteral("time"), ColumnPlan::Role::Time},
                                {QStringLiteral("load"), ColumnPlan::Role::Field, ColumnPlan::FieldType::Float}};
        m_draft.plan.columns[0].time.kind = TimestampFormat::Kind::EpochSeconds;
        m_draft.plan.pipeline.target.database = QStringLiteral("plant");
        m_draft.plan.pipeline.batchRows = 10;
        m_settings = {};
        m_settings.profile = Profile::createNew();
        m_settings.profile.url = m_server->url();
        m_settings.server.flavour = Flavour::V1;
        m_page = std::make_unique<RunPage>(m_draft, *m_registry);
        connect(m_page.get(), &RunPage::tryAgainRequested, m_page.get(), [this] { m_page->start(m_settings); });
        m_page->resize(1'000, 700);
        m_page->show();
    }
    FakeAnswer answerTo(const FakeRequest &request)
    {
        if (request.path() == "/write") {
            if (++m_writes >= m_refusedFrom && m_refusedFrom > 0)
                return FakeAnswer::json(R"({"error":"authorization failed"})", 401);
            return FakeAnswer::of(204).empty();
        }
        const QByteArray said = request.target + request.body;
        if (said.contains("DELETE") && m_refusesDeletion)
            return FakeAnswer::json(R"({"error":"deletion is off"})", 403);
        if (said.contains("DELETE"))
            m_isDeleted = true;
        if (said.contains("count") && !m_isDeleted)
            return FakeAnswer::json(
                R"({"results":[{"statement_id":0,"series":[{"name":"m","columns":["time","count_load"],)"
                R"("values":[[0,300]]}]}]})");
        return FakeAnswer::json(R"({"results":[{"statement_id":0}]})");
    }
    QPushButton *button(const char *text) const
    {
        for (QPushButton *candidate : m_page->findChildren<QPushButton *>()) {
            if (candidate->isVisible() && candidate->text().remove(u'&') == QString::fromUtf8(text))
                return candidate;
        }
        return nullptr;
    }
    QString said() const
    {
        QStringList texts;
        for (const QLabel *label : m_page->findChildren<QLabel *>()) {
            if (label->isVisible())
                texts += label->text();
        }
        return texts.join(u'|');
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeServer> m_server;
    std::unique_ptr<PipelineRegistry> m_registry;
    ImportDraft m_draft;
    ClientSettings m_settings;
    std::unique_ptr<RunPage> m_page;
    int m_writes = 0;
    int m_refusedFrom = 0; ///< this write and those behind it; 0: none
    bool m_isDeleted = false;
    bool m_refusesDeletion = false;
};

} // namespace penstock
