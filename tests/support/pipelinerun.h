// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/wire/clientsettings.h"
#include "core/pipeline/influxoutlet.h"
#include "core/pipeline/pipeline.h"
#include "core/pipeline/pipelineoptions.h"
#include "core/source/source.h"

#include <QTest>
#include <QTestEventLoop>
#include <QUrl>

#include <chrono>
#include <memory>

namespace penstock {

/// One pipeline under test, with its snapshots.
class PipelineRun
{
public:
    PipelineRun(std::unique_ptr<Source> source, const QUrl &url, const PipelineOptions &options,
                const QString &user = {}, const QString &password = {},
                std::chrono::milliseconds idleTimeout = std::chrono::seconds(60))
        : PipelineRun(std::move(source), settingsOf(url, user, password, idleTimeout), options)
    {
    }

    PipelineRun(std::unique_ptr<Source> source, const ClientSettings &settings, const PipelineOptions &options)
        : PipelineRun(std::move(source), influxOutlet(settings, options), options)
    {
    }

    PipelineRun(std::unique_ptr<Source> source, Outlets outlets, const FlowPolicy &policy)
        : pipeline(new Pipeline(std::move(source), std::move(outlets), policy))
    {
        QObject::connect(pipeline, &Pipeline::progress, pipeline, [this](const PipelineSnapshot &now) {
            inOrder = inOrder && now.accepted <= now.encoded && now.encoded + now.skipped <= now.read &&
                      now.accepted >= last.accepted && now.read >= last.read;
            last = now;
        });
        QObject::connect(pipeline, &Job::finished, pipeline, [this] {
            ended = true;
            last = pipeline->snapshot();
        });
    }

    ~PipelineRun()
    {
        if (!ended)
            delete pipeline;
    }

    /// False when it does not end in that time.
    bool wait(int milliseconds = 60'000)
    {
        if (!ended) {
            // Not qWaitFor(): it sleeps between looks, and with it a fake server in this thread.
            QTestEventLoop loop;
            QObject::connect(pipeline, &Job::finished, &loop, &QTestEventLoop::exitLoop);
            loop.enterLoopMSecs(milliseconds);
        }
        return ended;
    }

    Pipeline *pipeline = nullptr; ///< deletes itself when it has ended
    PipelineSnapshot last;        ///< after the end the final one
    bool ended = false;
    bool inOrder = true; ///< no snapshot said more than could be, or less than the one before

private:
    Q_DISABLE_COPY_MOVE(PipelineRun)

    static ClientSettings settingsOf(const QUrl &url, const QString &user, const QString &password,
                                     std::chrono::milliseconds idleTimeout)
    {
        ClientSettings settings;
        settings.profile = Profile::createNew();
        settings.profile.url = url;
        settings.profile.user = user;
        settings.profile.idleTimeout = idleTimeout;
        settings.secret = password;
        return settings;
    }
};

} // namespace penstock
