// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/penstock/demo.h"

#include "core/importing/csvimport.h"
#include "core/importing/tidesample.h"
#include "core/pipeline/pipeline.h"
#include "core/session/sessionlist.h"
#include "core/settings/settings.h"
#include "ui/mainwindow/mainwindow.h"

#include <QDir>
#include <QStandardPaths>

namespace penstock {

namespace {

QString sampleFile()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation));
    folder.mkpath(QStringLiteral("penstock"));
    return folder.filePath(QStringLiteral("penstock/tides-2025.csv"));
}

} // namespace

Demo::Demo(const Services &services, MainWindow &window, QObject *parent)
    : QObject(parent), m_services(services), m_window(window), m_file(sampleFile())
{
    connect(&services.sessions, &SessionList::sessionStateChanged, this, &Demo::sessionStateChanged);
}

void Demo::start()
{
    if (m_running)
        return;
    m_running = true;
    m_waiting = true;
    m_window.showNotice(tideSampleNotice());
    m_window.openConnection(Profile::localId());
    if (Session *session = m_services.sessions.find(Profile::localId()))
        sessionStateChanged(session);
}

void Demo::sessionStateChanged(Session *session)
{
    if (!m_waiting || !session->profile().isLocal())
        return;
    if (session->state() == Session::State::Open) {
        m_waiting = false;
        makeSample();
    } else if (session->state() == Session::State::Failed) {
        // The window says why by itself: it is the connection that is chosen.
        m_waiting = false;
        m_running = false;
    }
}

void Demo::makeSample()
{
    m_sample = new TideSampleJob(m_file, this);
    connect(m_sample, &Job::finished, this, [this] {
        if (m_sample->state() == Job::State::Succeeded)
            importSample();
        else if (m_sample->state() == Job::State::Failed)
            fail(m_sample->error());
        m_sample = nullptr;
    });
}

void Demo::importSample()
{
    const Session *session = m_services.sessions.find(Profile::localId());
    if (!session || session->state() != Session::State::Open) {
        m_running = false;
        return;
    }
    ImportPlan plan = tideImportPlan(m_file);
    plan.pipeline.batchRows = m_services.settings.batchRows();
    plan.pipeline.targetName = session->profile().name + QStringLiteral(" · ") + plan.pipeline.target.database;
    plan.pipeline.concurrency = m_services.settings.concurrency();
    const Result<Pipeline *> pipeline = startImport(plan, session->clientSettings(), m_services.pipelines, this);
    if (!pipeline) {
        fail(pipeline.error());
        return;
    }
    m_pipeline = *pipeline;
    connect(m_pipeline, &Job::finished, this, &Demo::imported);
}

void Demo::imported()
{
    const Job::State state = m_pipeline->state();
    const Error error = m_pipeline->error();
    m_pipeline = nullptr;
    m_running = false;
    if (state == Job::State::Failed) {
        fail(error);
        return;
    }
    if (state == Job::State::Cancelled)
        return;
    const QString database = tideImportPlan(m_file).pipeline.target.database;
    m_window.openConnection(Profile::localId(), database);
    m_window.showImported(Profile::localId(), database);
    m_window.openStatement(Profile::localId(), database, tideDemoStatement(), true);
    m_window.showChart();
}

void Demo::fail(const Error &error)
{
    m_running = false;
    m_window.showError(error);
}

} // namespace penstock
